using System;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using System.Linq;
using DryNeedling.Domain.Compatibility;
using DryNeedling.Domain.Evidence;

namespace DryNeedling.Domain.Intake;

/// <summary>
/// What counts as better and as worse on each measure that a review reads (sciatica fact sheet, sections 5 and 6.2). A person
/// responds who is better in pain and in function. Thread-safe.
/// </summary>
public static class ResponderDefinitions
{
    /// <summary>Numeric pain rating scale: 2 points either way. The share of 30 % does not count alone: the rule asks for 2 points.</summary>
    public static ResponderDefinition NumericPainRating => field ?? Once.Keep(ref field, new(
        OutcomeMeasures.NumericPainRating, true, 2, null, false, 2,
        Read(Sources.OsteloRWJG2008, "Low back pain: 2 points, or 30 % of baseline."),
        Own("Two points whatever the baseline, the stricter of the two at low scores; worse by the same two points.")));

    /// <summary>Visual analogue scale, back pain: 15 mm either way.</summary>
    public static ResponderDefinition VisualAnalogueBackPain => field ?? Once.Keep(ref field, new(
        OutcomeMeasures.VisualAnalogueBackPain, true, 15, null, false, 15,
        Read(Sources.OsteloRWJG2008, "Low back pain: 15 mm, or 30 % of baseline."),
        Own("15 mm whatever the baseline; worse by the same.")));

    /// <summary>Visual analogue scale, leg pain: better by 30.4 mm, worse by 17.2 mm.</summary>
    public static ResponderDefinition VisualAnalogueLegPain => field ?? Once.Keep(ref field, new(
        OutcomeMeasures.VisualAnalogueLegPain, true, 30.4m, null, false, 17.2m,
        Read(Sources.BaselineMic2015, "Sciatica without surgery: 30.4 mm; 17.2 mm where the baseline is low."),
        Own("Worse by 17.2 mm, the smallest published figure, so that worsening is seen early.")));

    /// <summary>Oswestry disability index: better by 30 % or 13 points (10 where the pain is judged to come from no nerve root), worse by 10 points.</summary>
    public static ResponderDefinition OswestryDisabilityIndex => field ?? Once.Keep(ref field, new(
        OutcomeMeasures.OswestryDisabilityIndex, false, 10, 13, true, 10,
        Read(Sources.OsteloRWJG2008, "Low back pain: 10 points, or 30 % of baseline."),
        Read(Sources.Tabriz, "Disc herniation: 13 points."),
        Own("Where a root is at work, or nobody judged, the figure of disc herniation counts; worse by 10 points, which is also about the error of the form.")));

    /// <summary>Roland–Morris, 24 items: better by 30 % or 5 points, worse by 5 points.</summary>
    public static ResponderDefinition RolandMorris24 => field ?? Once.Keep(ref field, new(
        OutcomeMeasures.RolandMorris24, false, 5, null, true, 5,
        Read(Sources.OsteloRWJG2008, "Low back pain: 5 points, or 30 % of baseline."),
        Own("The figures by baseline are not used, because their ranges overlap; worse by the same 5 points.")));

    /// <summary>Roland–Morris, 23 items: better by 30 % or 6.9 points, worse by 6.9 points.</summary>
    public static ResponderDefinition RolandMorris23 => field ?? Once.Keep(ref field, new(
        OutcomeMeasures.RolandMorris23, false, 6.9m, null, true, 6.9m,
        Read(Sources.BaselineMic2015, "Sciatica without surgery: 6.9 points."),
        Own("30 % is taken over from the questionnaire of 24 items; worse by the same 6.9 points.")));

    /// <summary>Patient-specific functional scale: better by 2 points and 30 % of the baseline, worse by 2 points.</summary>
    public static ResponderDefinition PatientSpecificFunctionalScale => field ?? Once.Keep(ref field, new(
        OutcomeMeasures.PatientSpecificFunctionalScale, false, 2, null, true, 2,
        Read(Sources.OsteloRWJG2008, "30 % of baseline is proposed as the most widely usable single rule."),
        new Citation(Sources.Hall2010, SourceSeverity.NotGraded, ReadingMark.Unconfirmed, "About 2 points of the mean is recalled as important; no readable page confirmed it."),
        Own("Both are asked for, because 30 % of a low score is within the scatter of the scale; worse by the same 2 points."))
    {
        NeedsBoth = true,
    });

    /// <summary>All of them, pain first.</summary>
    public static IReadOnlyList<ResponderDefinition> All => field ?? Once.Keep(ref field, ValueList<ResponderDefinition>.Of(new[]
    {
        NumericPainRating, VisualAnalogueBackPain, VisualAnalogueLegPain, OswestryDisabilityIndex, RolandMorris24, RolandMorris23, PatientSpecificFunctionalScale,
    }));

    /// <summary>Finds the definition of a measure by the id of the measure (ordinal).</summary>
    /// <param name="id">The id, such as <c>odi</c>.</param>
    /// <param name="definition">The definition, where the review reads the measure.</param>
    /// <returns>True where it does.</returns>
    public static bool TryFind(string id, [NotNullWhen(true)] out ResponderDefinition? definition)
    {
        Guard.NotNull(id, nameof(id));
        definition = All.FirstOrDefault(candidate => string.Equals(candidate.Id, id, StringComparison.Ordinal));
        return definition is not null;
    }

    private static Citation Read(Source source, string note) => new(source, SourceSeverity.NotGraded, ReadingMark.Read, note);

    private static Citation Own(string note) => new(Sources.Own, SourceSeverity.NotGraded, ReadingMark.Derived, note);
}
