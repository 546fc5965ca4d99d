using System;
using DryNeedling.Domain.Compatibility;

namespace DryNeedling.Domain.Evidence;

/// <summary>
/// Two positions of which one does not support needling and the other does. Nothing here resolves it. Equal by value.
/// Immutable and thread-safe.
/// </summary>
public sealed class GuidelineDisagreement : IEquatable<GuidelineDisagreement>
{
    internal GuidelineDisagreement(GuidelinePosition against, GuidelinePosition inFavour)
    {
        Against = Guard.NotNull(against, nameof(against));
        InFavour = Guard.NotNull(inFavour, nameof(inFavour));
    }

    /// <summary>The position that does not support needling.</summary>
    public GuidelinePosition Against { get; }

    /// <summary>The position that recommends, offers or allows it.</summary>
    public GuidelinePosition InFavour { get; }

    /// <summary>True where both speak of the same practice; acupuncture and dry needling are not the same.</summary>
    public bool IsOfOnePractice => Against.Practice == InFavour.Practice;

    /// <inheritdoc/>
    public bool Equals(GuidelineDisagreement? other) => other is not null && Against.Equals(other.Against) && InFavour.Equals(other.InFavour);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as GuidelineDisagreement);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Against, InFavour);

    /// <summary>Both positions with their populations.</summary>
    public override string ToString() =>
        Against.Body + " (" + Against.Population + "): " + Against.Stance + "; " + InFavour.Body + " (" + InFavour.Population + "): " + InFavour.Stance;
}
