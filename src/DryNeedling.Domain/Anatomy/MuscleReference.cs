using DryNeedling.Domain.Compatibility;
using DryNeedling.Domain.Evidence;

namespace DryNeedling.Domain.Anatomy;

/// <summary>The heavy part of a <see cref="Muscle"/>, made when one of it is first read.</summary>
internal sealed class MuscleReference
{
    internal ValueList<string> Synonyms { get; init; } = ValueList<string>.Empty;

    internal ValueList<string> Parts { get; init; } = ValueList<string>.Empty;

    internal string Origin { get; init; } = "";

    internal string Insertion { get; init; } = "";

    internal ValueList<string> Actions { get; init; } = ValueList<string>.Empty;

    internal ValueList<NerveSupply> Innervation { get; init; } = ValueList<NerveSupply>.Empty;

    internal string SciaticRelationText { get; init; } = "";

    internal string ReferralLimit { get; init; } = "";

    internal SciaticaMimicry? Mimicry { get; init; }

    internal ValueList<TriggerPoint> TriggerPoints { get; init; } = ValueList<TriggerPoint>.Empty;

    internal ValueList<TriggerPointCount> TriggerPointCounts { get; init; } = ValueList<TriggerPointCount>.Empty;

    internal ValueList<StructureAtRisk> StructuresAtRisk { get; init; } = ValueList<StructureAtRisk>.Empty;

    internal ValueList<ReportedPosition> Positions { get; init; } = ValueList<ReportedPosition>.Empty;

    internal ValueList<string> PerpetuatingFactors { get; init; } = ValueList<string>.Empty;

    internal ValueList<PerpetuatingFactorKind> PerpetuatingFactorKinds { get; init; } = ValueList<PerpetuatingFactorKind>.Empty;

    internal ValueList<Exercise> Exercises { get; init; } = ValueList<Exercise>.Empty;

    internal ValueList<ReferenceCode> Codes { get; init; } = ValueList<ReferenceCode>.Empty;

    internal ValueList<NeedlingObservation> Observations { get; init; } = ValueList<NeedlingObservation>.Empty;

    internal ChartPoint? ChartPoint { get; init; }

    internal ValueList<Source> Sources { get; init; } = ValueList<Source>.Empty;
}
