namespace DryNeedling.Domain.Rules;

/// <summary>Comparing <see cref="Clearance"/>s by severity. Thread-safe.</summary>
public static class ClearanceExtensions
{
    /// <summary>True where this permits less than the other.</summary>
    /// <param name="clearance">This clearance.</param>
    /// <param name="other">The other clearance.</param>
    public static bool IsStricterThan(this Clearance clearance, Clearance other) => (int)clearance < (int)other;

    /// <summary>The one of the two that permits less.</summary>
    /// <param name="clearance">This clearance.</param>
    /// <param name="other">The other clearance.</param>
    public static Clearance Stricter(this Clearance clearance, Clearance other) => clearance.IsStricterThan(other) ? clearance : other;
}
