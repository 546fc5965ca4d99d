using System;
using System.Collections.Generic;
using System.Globalization;
using DryNeedling.Domain.Compatibility;
using DryNeedling.Domain.Evidence;

namespace DryNeedling.Domain.Intake;

/// <summary>
/// How far the symptoms keep the person from one domain of life, in free form. It is no item of a questionnaire and is scored
/// as none: the wording of the usual disability index is licensed and not used. Equal by value. Immutable and thread-safe.
/// </summary>
public sealed class FunctionalImpact : IEquatable<FunctionalImpact>
{
    private FunctionalImpact(FunctionalDomain domain, int severity, int? minutes)
    {
        Domain = Guard.Defined(domain, FunctionalDomains.Names, nameof(domain));
        Severity = Guard.InRange(severity, 0, 5, nameof(severity), "(0 not limited, 5 not possible)");
        ToleratedMinutes = minutes;
    }

    /// <summary>Where the domains and the scale come from.</summary>
    public static IReadOnlyList<Citation> Citations => field ?? Once.Keep(ref field, ValueList<Citation>.Of(new[]
    {
        new Citation(Sources.Article, SourceSeverity.NotGraded, ReadingMark.Read, "Names sleep, work, walking, driving and exercise as what sciatica affects."),
        new Citation(Sources.Physiotutors, SourceSeverity.NotGraded, ReadingMark.ReadSecondary, "Intolerance of sitting after 20 to 30 minutes is typical of deep gluteal syndrome."),
        new Citation(Sources.Nct06095180, SourceSeverity.NotGraded, ReadingMark.Read, "Uses more than 20 minutes of sitting as a criterion of a trial."),
        new Citation(Sources.Koppenhaver2015, SourceSeverity.NotGraded, ReadingMark.Read, "Aggravation by standing predicted less gain from needling."),
        new Citation(Sources.Own, SourceSeverity.NotGraded, ReadingMark.Derived, "The scale of 0 to 5 and the tolerated minutes."),
    }));

    /// <summary>The domain.</summary>
    public FunctionalDomain Domain { get; }

    /// <summary>0 (not limited) to 5 (not possible).</summary>
    public int Severity { get; }

    /// <summary>Minutes tolerated at a time, 0 to 1440; null where not recorded, and for domains that minutes do not measure.</summary>
    public int? ToleratedMinutes { get; }

    /// <summary>An impact without minutes.</summary>
    /// <param name="domain">The domain.</param>
    /// <param name="severity">0 (not limited) to 5 (not possible).</param>
    /// <exception cref="ArgumentOutOfRangeException">The severity is out of range.</exception>
    public static FunctionalImpact Of(FunctionalDomain domain, int severity) => new(domain, severity, null);

    /// <summary>The same impact with the minutes tolerated at a time.</summary>
    /// <param name="minutes">0 to 1440.</param>
    /// <exception cref="ArgumentOutOfRangeException">The minutes are out of range.</exception>
    /// <exception cref="InvalidOperationException">Minutes do not measure the domain.</exception>
    public FunctionalImpact WithToleratedMinutes(int minutes)
    {
        Guard.InRange(minutes, 0, 1440, nameof(minutes), "minutes");
        return Domain.HasMinutes()
            ? new FunctionalImpact(Domain, Severity, minutes)
            : throw new InvalidOperationException(
                "Only walking, driving, sitting and standing are tolerated for minutes; this impact is on " + FunctionalDomains.Names.NameOf(Domain) + ". Leave the minutes out.");
    }

    /// <inheritdoc/>
    public bool Equals(FunctionalImpact? other) =>
        other is not null && Domain == other.Domain && Severity == other.Severity && ToleratedMinutes == other.ToleratedMinutes;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as FunctionalImpact);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Domain, Severity, ToleratedMinutes);

    /// <summary>Domain, severity and minutes, such as <c>sitting limited 3/5, 20 minutes at a time</c>.</summary>
    public override string ToString() =>
        FunctionalDomains.Names.NameOf(Domain) + " limited " + Severity.ToString(CultureInfo.InvariantCulture) + "/5"
        + (ToleratedMinutes is int minutes ? ", " + minutes.ToString(CultureInfo.InvariantCulture) + " minutes at a time" : "");
}
