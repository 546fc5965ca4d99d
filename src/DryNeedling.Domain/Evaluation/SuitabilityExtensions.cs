namespace DryNeedling.Domain.Evaluation;

/// <summary>Comparing answers by severity. Thread-safe.</summary>
public static class SuitabilityExtensions
{
    /// <summary>True where this answer is graver than the other. <see cref="Suitability.Undetermined"/> is not on the scale: false for it on either side.</summary>
    /// <param name="answer">This answer.</param>
    /// <param name="other">The other answer.</param>
    public static bool IsGraverThan(this Suitability answer, Suitability other) =>
        answer != Suitability.Undetermined && other != Suitability.Undetermined && (int)answer < (int)other;

    /// <summary>True for <see cref="Suitability.Suitable"/> and <see cref="Suitability.SuitableWithPrecautions"/> alone.</summary>
    /// <param name="answer">The answer.</param>
    public static bool PermitsNeedling(this Suitability answer) =>
        answer is Suitability.Suitable or Suitability.SuitableWithPrecautions;
}
