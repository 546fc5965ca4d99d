using System.Collections.Generic;
using System.Linq;
using DryNeedling.Domain.Anatomy;
using DryNeedling.Domain.Compatibility;
using DryNeedling.Domain.Evidence;
using DryNeedling.Domain.Rules;

namespace DryNeedling.Domain.Evaluation;

/// <summary>
/// How certain any benefit is for this presentation, and on what that rests: beside the answer on safety, never part of it. A doubt of the
/// benefit may hold an answer at "with precautions" and never takes it lower. Immutable and thread-safe.
/// </summary>
public sealed class BenefitOutlook
{
    /// <summary>Every statement that an assessment may rest on.</summary>
    internal static readonly EvidenceStatement[] AllStatements =
    {
        EvidenceStatements.ShortTermLegPain, EvidenceStatements.Disability, EvidenceStatements.ShortTermBackPain, EvidenceStatements.PiriformisSyndrome,
    };

    internal BenefitOutlook(SuitabilityAssessment assessment)
    {
        bool lumbar = assessment.Targets.Any(target => target.Muscle.Group == MuscleGroup.Lumbar);
        bool piriformis = assessment.Targets.Any(target => target.Muscle.Equals(Muscles.Piriformis));
        Statements = ValueList<EvidenceStatement>.Of(AllStatements.Where(statement =>
            (lumbar || !statement.Equals(EvidenceStatements.ShortTermBackPain)) && (piriformis || !statement.Equals(EvidenceStatements.PiriformisSyndrome))));
        Doubts = ValueList<Finding>.Of(assessment.Findings.Where(finding => finding.Rule is Doubt));
        Certainty = Statements.Select(statement => statement.Certainty).Min();
        Directness = Statements.Select(statement => statement.Directness).Min();
    }

    /// <summary>The certainty of the least certain of the statements.</summary>
    public Certainty Certainty { get; }

    /// <summary>The directness of the least direct of the statements.</summary>
    public Directness Directness { get; }

    /// <summary>What it rests on. Never empty.</summary>
    public IReadOnlyList<EvidenceStatement> Statements { get; }

    /// <summary>The rules that doubt a benefit for this person. They speak of benefit, not of danger.</summary>
    public IReadOnlyList<Finding> Doubts { get; }

    /// <summary>Certainty, directness and the number of doubts.</summary>
    public override string ToString() => Certainty + ", " + Directness + ", " + Doubts.Count + " doubt(s)";
}
