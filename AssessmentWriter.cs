using System.Collections.Generic;
using System.Linq;
using DryNeedling.Domain.Anatomy;
using DryNeedling.Domain.Evaluation;
using DryNeedling.Domain.Evidence;
using DryNeedling.Domain.Intake;
using DryNeedling.Domain.Rules;

namespace DryNeedling.Domain.Serialization;

/// <summary>
/// Writes an assessment. Lists that say something by being empty (no finding, no question, nothing blocked) are always there.
/// An option is written as <c>muscle/side/technique</c>, since there are many.
/// </summary>
internal static class AssessmentWriter
{
    private const string SchemaVersion = "1";

    private const string Notice =
        "Advice to a qualified clinician, who decides. Not a medical device, and not a promise of benefit.";

    internal static string Write(SuitabilityAssessment assessment) => CanonicalWriter.Document(json =>
    {
        json.Text("schemaVersion", SchemaVersion);
        json.Text("ruleSetVersion", assessment.Rules.Version);
        json.Text("asOf", assessment.Presentation.AsOf.ToString());
        json.Text("notice", Notice);
        json.Name("overall", assessment.Overall, Suitabilities.Names);
        json.Flag("mayNeedle", assessment.MayNeedle);
        if (assessment.Referral is ReferralTier tier)
        {
            json.Name("referral", tier, ReferralTiers.Names);
        }

        if (assessment.OpenReferral is OpenReferral open)
        {
            json.Object("openReferral", () =>
            {
                json.Name("tier", open.Tier, ReferralTiers.Names);
                json.Codes("questions", open.Questions.Select(question => question.Code), evenEmpty: true);
            });
        }

        json.Name("gravestBound", assessment.GravestBound, Suitabilities.Names);
        json.Name("mildestBound", assessment.MildestBound, Suitabilities.Names);
        json.Objects("targets", assessment.Targets, target => Write(json, target), evenEmpty: true);
        json.Objects("findings", assessment.Findings, finding => Write(json, finding), evenEmpty: true);
        json.Objects("questions", assessment.Questions, question => Write(json, question), evenEmpty: true);
        json.Codes("blockedOptions", Codes(assessment.BlockedOptions), evenEmpty: true);
        json.Objects("verdicts", assessment.Verdicts, verdict => Write(json, verdict));
        json.Objects("conflicts", assessment.Conflicts, conflict =>
        {
            json.Text("fact", conflict.Fact.Id);
            json.Text("text", conflict.Text);
        });
        json.Objects("decisions", assessment.Decisions, outcome => Write(json, outcome));
        json.Objects("evidence", assessment.Evidence, statement =>
        {
            json.Text("id", statement.Id);
            json.Text("claim", statement.Claim);
            json.Name("certainty", statement.Certainty, WireNames.Certainties);
            json.Name("directness", statement.Directness, WireNames.Directnesses);
            json.Text("basis", statement.Basis);
            json.Codes("sources", statement.Sources.Select(source => source.Key));
        });
    });

    private static void Write(CanonicalWriter json, NeedlingTarget target)
    {
        json.Text("muscle", target.Muscle.Id);
        json.Name("side", target.Side, Sides.Names);
        json.Name("best", target.Best, Clearances.Names);
        json.Objects("techniques", target.Verdicts, verdict =>
        {
            json.Name("technique", verdict.Option.Technique, NeedlingTechniques.Names);
            json.Name("gravest", verdict.Gravest, Clearances.Names);
            json.Flag("cleared", verdict.IsCleared);
        });
        json.Objects("reasons", target.Reasons, reason =>
        {
            json.Text("code", reason.Code);
            json.Text("text", reason.Text);
            Cite(json, reason.Citations);
        });
    }

    private static void Write(CanonicalWriter json, Finding finding)
    {
        json.Text("rule", finding.Rule.Id);
        switch (finding.Rule)
        {
            case RedFlag flag:
                json.Text("kind", "red-flag");
                json.Name("tier", flag.Tier, ReferralTiers.Names);
                break;
            case Contraindication bar:
                json.Text("kind", "contraindication");
                json.Name("level", bar.Level, Clearances.Names);
                break;
            case Indication:
                json.Text("kind", "indication");
                break;
            case Doubt:
                json.Text("kind", "doubt");
                json.Name("level", Clearance.Precaution, Clearances.Names);
                break;
            default:
                json.Text("kind", "advice");
                break;
        }

        json.Codes("options", Codes(finding.Options));
        json.Flag("presumed", finding.IsPresumed);
        json.Codes("facts", finding.Facts.Select(fact => fact.Id));
        json.Text("reason", finding.Reason);
        json.Text("patientReason", finding.PatientReason);
        json.Text("whatToDo", finding.Rule.WhatToDo);
        json.Text("reconsiderWhen", finding.Rule.ReconsiderWhen);
        json.Objects("safeguards", finding.Rule.Safeguards, safeguard =>
        {
            json.Text("code", safeguard.Code);
            json.Text("text", safeguard.Text);
        });
        json.Codes("acceptedOptions", Codes(finding.AcceptedOptions));
        Cite(json, finding.Citations);
    }

    private static void Write(CanonicalWriter json, OpenQuestion question)
    {
        json.Text("code", question.Code);
        json.Text("text", question.Text);
        json.Text("plainText", question.PlainText);
        json.Name("whyUnknown", question.WhyUnknown, Answers.Names);
        json.Name("stake", question.Stake, WireNames.Stakes);
        json.Codes("rules", question.RuleIds, evenEmpty: true);
    }

    private static void Write(CanonicalWriter json, OptionVerdict verdict)
    {
        json.Text("option", Code(verdict.Option));
        json.Name("mildest", verdict.Mildest, Clearances.Names);
        json.Name("stated", verdict.Stated, Clearances.Names);
        json.Name("gravest", verdict.Gravest, Clearances.Names);
        json.Name("supported", verdict.IsSupported, Answers.Names);
    }

    private static void Write(CanonicalWriter json, DecisionOutcome outcome)
    {
        json.Text("rule", outcome.Decision.RuleId);
        json.Name("status", outcome.Status, DecisionStatuses.Names);
        json.Text("outcome", outcome.Reason);
        json.Codes("options", Codes(outcome.Decision.Options), evenEmpty: true);
        json.Text("role", outcome.Decision.Role);
        json.Text("date", outcome.Decision.Date.ToString());
        json.Text("reason", outcome.Decision.Reason);
        json.Codes("safeguards", outcome.Decision.AcceptedSafeguards);
        json.Text("validUntil", outcome.Decision.ValidUntil?.ToString());
    }

    private static void Cite(CanonicalWriter json, IReadOnlyList<Citation> citations) => json.Objects("citations", citations, citation =>
    {
        json.Text("source", citation.Source.Key);
        json.Name("severity", citation.Severity, WireNames.Severities);
        json.Name("mark", citation.Mark, WireNames.Marks);
        json.Text("note", citation.Note);
    });

    private static IEnumerable<string> Codes(NeedlingOptionSet options) => options.ToList().Select(Code);

    private static string Code(NeedlingOption option) =>
        option.Muscle.Id + "/" + Sides.Names.NameOf(option.Side) + "/" + NeedlingTechniques.Names.NameOf(option.Technique);
}
