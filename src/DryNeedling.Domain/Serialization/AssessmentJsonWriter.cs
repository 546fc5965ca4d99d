using System.Collections.Generic;
using System.Text.Json;
using DryNeedling.Domain.Anatomy;
using DryNeedling.Domain.Evaluation;
using DryNeedling.Domain.Evidence;
using DryNeedling.Domain.Intake;
using DryNeedling.Domain.Narration;
using DryNeedling.Domain.Rules;

namespace DryNeedling.Domain.Serialization;

/// <summary>Writes an assessment: the answer, every reason, every open question and the verdict of every option.</summary>
internal sealed class AssessmentJsonWriter
{
    private const string Version = "1";
    private readonly Utf8JsonWriter json;

    internal AssessmentJsonWriter(Utf8JsonWriter json) => this.json = json;

    internal void Write(SuitabilityAssessment assessment)
    {
        json.WriteStartObject();
        json.WriteString("schemaVersion", Version);
        json.WriteString("ruleSetVersion", assessment.Rules.Version);
        json.WriteString("notice", Headlines.Notice);
        json.WriteString("asOf", assessment.Presentation.AsOf.ToString());
        json.WriteString("overall", Suitabilities.Names.NameOf(assessment.Overall));
        json.WriteBoolean("mayNeedle", assessment.MayNeedle);
        if (assessment.Referral is ReferralTier tier)
        {
            json.WriteString("referral", ReferralTiers.Names.NameOf(tier));
        }

        if (assessment.OpenReferral is OpenReferral open)
        {
            json.WriteStartObject("openReferral");
            json.WriteString("tier", ReferralTiers.Names.NameOf(open.Tier));
            json.WriteStartArray("questions");
            foreach (OpenQuestion question in open.Questions)
            {
                json.WriteStringValue(question.Code);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteString("gravestBound", Suitabilities.Names.NameOf(assessment.GravestBound));
        json.WriteString("mildestBound", Suitabilities.Names.NameOf(assessment.MildestBound));
        WriteTargets(assessment.Targets);
        WriteCandidates(assessment.Candidates);
        WriteInvolvement(assessment.Involvement);
        WriteFindings(assessment.Findings);
        WritePossible(assessment.PossibleFindings);
        WriteQuestions(assessment.Questions);
        WriteExplanation(assessment.Explanation);
        WriteVerdicts(assessment.Verdicts);
        WriteConflicts(assessment.Conflicts);
        WriteNotes(assessment.Notes);
        WritePolicy(assessment.Rules);
        WriteDecisions(assessment.Decisions);
        WriteBenefit(assessment.Benefit);
        json.WriteEndObject();
    }

    private void WriteTargets(IReadOnlyList<NeedlingTarget> targets)
    {
        json.WriteStartArray("targets");
        foreach (NeedlingTarget target in targets)
        {
            json.WriteStartObject();
            json.WriteString("muscle", target.Muscle.Id);
            json.WriteString("side", Sides.Names.NameOf(target.Side));
            json.WriteString("best", Clearances.Names.NameOf(target.Best));
            json.WriteStartArray("techniques");
            foreach (OptionVerdict verdict in target.Verdicts)
            {
                json.WriteStartObject();
                json.WriteString("technique", NeedlingTechniques.Names.NameOf(verdict.Option.Technique));
                json.WriteString("stated", Clearances.Names.NameOf(verdict.Stated));
                json.WriteString("gravest", Clearances.Names.NameOf(verdict.Gravest));
                json.WriteBoolean("isCleared", verdict.IsCleared);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            WriteReasons(target.Reasons);
            json.WriteStartArray("safeguards");
            foreach (Safeguard safeguard in target.Safeguards)
            {
                json.WriteStartObject();
                json.WriteString("code", safeguard.Code);
                json.WriteString("text", safeguard.Text);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private void WriteReasons(IReadOnlyList<TargetReason> reasons)
    {
        json.WriteStartArray("reasons");
        foreach (TargetReason reason in reasons)
        {
            json.WriteStartObject();
            json.WriteString("code", reason.Code);
            json.WriteString("text", reason.Text);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private void WriteCandidates(IReadOnlyList<PalpationCandidate> candidates)
    {
        json.WriteStartArray("candidates");
        foreach (PalpationCandidate candidate in candidates)
        {
            json.WriteStartObject();
            json.WriteString("muscle", candidate.Muscle.Id);
            json.WriteString("side", Sides.Names.NameOf(candidate.Side));
            WriteReasons(candidate.Reasons);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private void WriteInvolvement(IReadOnlyList<MuscleInvolvement> involvement)
    {
        json.WriteStartArray("involvement");
        foreach (MuscleInvolvement own in involvement)
        {
            json.WriteStartObject();
            json.WriteString("muscle", own.Muscle.Id);
            json.WriteString("side", Sides.Names.NameOf(own.Side));
            json.WriteString("triggerPoint", TriggerPointStates.Names.NameOf(own.TriggerPoint));
            json.WriteString("recognisedPain", Answers.Names.NameOf(own.RecognisedPain));
            WriteRegions("usualRegions", own.UsualRegions);
            WriteRegions("lessConstantRegions", own.LessConstantRegions);
            json.WriteStartArray("patterns");
            foreach (PatternPlace place in own.Patterns)
            {
                json.WriteStartObject();
                json.WriteString("code", place.Code);
                json.WriteNumber("position", place.Position);
                json.WriteNumber("count", place.Count);
                json.WriteString("text", place.Text);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteString("standing", own.Standing);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private void WriteRegions(string name, IReadOnlyList<BodyRegion> regions)
    {
        json.WriteStartArray(name);
        foreach (BodyRegion region in regions)
        {
            json.WriteStringValue(BodyRegions.Names.NameOf(region));
        }

        json.WriteEndArray();
    }

    private void WriteFindings(IReadOnlyList<Finding> findings)
    {
        json.WriteStartArray("findings");
        foreach (Finding finding in findings)
        {
            json.WriteStartObject();
            json.WriteString("rule", finding.Rule.Id);
            json.WriteString("kind", finding.Rule.Kind.Replace(' ', '-'));
            if (finding.Rule is Contraindication bar)
            {
                json.WriteString("level", Clearances.Names.NameOf(bar.Level));
            }
            else if (finding.Rule is RedFlag flag)
            {
                json.WriteString("tier", ReferralTiers.Names.NameOf(flag.Tier));
            }

            json.WriteString("effect", finding.Rule.Effect);
            PresentationJsonWriter.WriteOptions(json, "options", finding.Options);
            json.WriteString("state", FindingStates.Names.NameOf(finding.State));
            WriteFacts("facts", finding.Facts);
            json.WriteString("reason", finding.Reason);
            json.WriteString("patientReason", finding.PatientReason);
            json.WriteString("whatToDo", finding.Rule.WhatToDo);
            if (finding.Rule.ReconsiderWhen is string reconsider)
            {
                json.WriteString("reconsiderWhen", reconsider);
            }

            if (finding.ReconsiderFrom is CalendarDate date)
            {
                json.WriteString("reconsiderFrom", date.ToString());
            }

            if (finding.Rule.PolicyNote is string note)
            {
                json.WriteString("policyNote", note);
            }

            json.WriteStartArray("citations");
            foreach (Citation citation in finding.Citations)
            {
                json.WriteStartObject();
                json.WriteString("source", citation.Source.Key);
                json.WriteString("severity", SourceSeverities.Names.NameOf(citation.Severity));
                json.WriteString("mark", ReadingMarks.Names.NameOf(citation.Mark));
                json.WriteString("note", citation.Note);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            WriteAcceptedBy(finding);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private void WritePossible(IReadOnlyList<Finding> findings)
    {
        json.WriteStartArray("possible");
        foreach (Finding finding in findings)
        {
            json.WriteStartObject();
            json.WriteString("rule", finding.Rule.Id);
            json.WriteString("effect", finding.Rule.Effect);
            if (finding.Rule.PolicyNote is string note)
            {
                json.WriteString("policyNote", note);
            }

            PresentationJsonWriter.WriteOptions(json, "options", finding.Options);
            WriteFacts("facts", finding.Facts);
            WriteFacts("openFacts", finding.OpenFacts);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private void WriteFacts(string name, IReadOnlyList<Fact> facts)
    {
        json.WriteStartArray(name);
        foreach (Fact fact in facts)
        {
            json.WriteStringValue(fact.Id);
        }

        json.WriteEndArray();
    }

    private void WriteExplanation(AnswerExplanation explanation)
    {
        json.WriteStartObject("explanation");
        json.WriteStartArray("reasons");
        foreach (AnswerReason reason in explanation.Reasons)
        {
            json.WriteStartObject();
            WriteFacts("facts", reason.Facts);
            json.WriteBoolean("presumed", reason.IsPresumed);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteBoolean("reasonsComplete", explanation.AreReasonsComplete);
        json.WriteStartArray("checkAgain");
        foreach (DecisiveAnswer answer in explanation.CheckAgain)
        {
            json.WriteStartObject();
            json.WriteString("fact", answer.Fact.Id);
            PresentationJsonWriter.WriteOptions(json, "options", answer.Options);
            json.WriteString("becomes", Suitabilities.Names.NameOf(answer.Becomes));
            json.WriteString("atWorst", Suitabilities.Names.NameOf(answer.AtWorst));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("changes");
        foreach (AnswerChange change in explanation.Changes)
        {
            json.WriteStartObject();
            json.WriteStartArray("steps");
            foreach (ChangeStep step in change.Steps)
            {
                json.WriteStartObject();
                json.WriteString("code", step.Code);
                json.WriteString("kind", FactChangeKinds.Names.NameOf(step.Kind));
                json.WriteString("text", step.Text);
                json.WriteString("plainText", step.PlainText);
                if (step.From is CalendarDate date)
                {
                    json.WriteString("from", date.ToString());
                }

                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteString("allows", Suitabilities.Names.NameOf(change.Allows));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteBoolean("changesComplete", explanation.AreChangesComplete);
        json.WriteEndObject();
    }

    private void WriteBenefit(BenefitOutlook benefit)
    {
        json.WriteStartObject("benefit");
        json.WriteString("certainty", Certainties.Names.NameOf(benefit.Certainty));
        json.WriteString("directness", Directnesses.Names.NameOf(benefit.Directness));
        json.WriteStartArray("doubts");
        foreach (Finding doubt in benefit.Doubts)
        {
            json.WriteStringValue(doubt.Rule.Id);
        }

        json.WriteEndArray();
        WriteEvidence(benefit.Statements);
        json.WriteEndObject();
    }

    private void WriteAcceptedBy(Finding finding)
    {
        if (finding.Decisions.Count == 0)
        {
            return;
        }

        json.WriteStartArray("acceptedBy");
        foreach (RecordedDecision decision in finding.Decisions)
        {
            json.WriteStartObject();
            json.WriteString("role", decision.Role);
            json.WriteString("date", decision.Date.ToString());
            if (decision.ValidUntil is CalendarDate end)
            {
                json.WriteString("validUntil", end.ToString());
            }

            json.WriteString("reason", decision.Reason);
            PresentationJsonWriter.WriteOptions(json, "options", decision.Options & finding.Options);
            json.WriteStartArray("safeguards");
            foreach (string safeguard in decision.AcceptedSafeguards)
            {
                json.WriteStringValue(safeguard);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private void WriteQuestions(IReadOnlyList<OpenQuestion> questions)
    {
        json.WriteStartArray("questions");
        foreach (OpenQuestion question in questions)
        {
            json.WriteStartObject();
            json.WriteString("code", question.Code);
            json.WriteString("text", question.Text);
            json.WriteString("plainText", question.PlainText);
            json.WriteString("whyUnknown", Answers.Names.NameOf(question.WhyUnknown));
            json.WriteString("stake", WrittenNames.Stakes.NameOf(question.Stake));
            json.WriteStartArray("rules");
            foreach (string rule in question.RuleIds)
            {
                json.WriteStringValue(rule);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private void WriteVerdicts(IReadOnlyList<OptionVerdict> verdicts)
    {
        json.WriteStartArray("verdicts");
        foreach (OptionVerdict verdict in verdicts)
        {
            json.WriteStartObject();
            PresentationJsonWriter.WriteOptionMembers(json, verdict.Option);
            json.WriteString("mildest", Clearances.Names.NameOf(verdict.Mildest));
            json.WriteString("stated", Clearances.Names.NameOf(verdict.Stated));
            json.WriteString("gravest", Clearances.Names.NameOf(verdict.Gravest));
            json.WriteString("supported", Answers.Names.NameOf(verdict.IsSupported));
            json.WriteBoolean("isCleared", verdict.IsCleared);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private void WriteNotes(IReadOnlyList<RecordNote> notes)
    {
        json.WriteStartArray("notes");
        foreach (RecordNote note in notes)
        {
            json.WriteStartObject();
            json.WriteString("kind", RecordNoteKinds.Names.NameOf(note.Kind));
            json.WriteString("text", note.Text);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private void WriteConflicts(IReadOnlyList<RecordConflict> conflicts)
    {
        json.WriteStartArray("conflicts");
        foreach (RecordConflict conflict in conflicts)
        {
            json.WriteStartObject();
            json.WriteString("fact", conflict.Fact.Id);
            json.WriteString("text", conflict.Text);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    /// <summary>The policy by name, with the numbers that it moved and what of it is over; absent without one. What it changed of a rule stands at the rule.</summary>
    private void WritePolicy(RuleSet rules)
    {
        if (rules.PolicyName is null)
        {
            return;
        }

        json.WriteStartObject("policy");
        json.WriteString("name", rules.PolicyName);
        json.WriteStartArray("movedThresholds");
        foreach ((RuleThreshold moved, RuleThreshold shipped) in rules.MovedThresholds)
        {
            json.WriteStartObject();
            json.WriteString("threshold", moved.Name);
            json.WriteNumber("value", moved.Value);
            json.WriteNumber("shippedValue", shipped.Value);
            json.WriteString("unit", moved.Unit);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        WriteLapsedRelaxations(rules.LapsedRelaxations);
        json.WriteEndObject();
    }

    private void WriteLapsedRelaxations(IReadOnlyList<RuleRelaxation> lapsed)
    {
        json.WriteStartArray("lapsedRelaxations");
        foreach (RuleRelaxation relaxation in lapsed)
        {
            json.WriteStartObject();
            json.WriteString("rule", relaxation.RuleId);
            json.WriteString("shippedLevel", Clearances.Names.NameOf(relaxation.ShippedLevel));
            json.WriteString("level", Clearances.Names.NameOf(relaxation.Level));
            json.WriteString("approvedBy", relaxation.ApprovedBy);
            json.WriteString("reason", relaxation.Reason);
            json.WriteString("until", relaxation.Until.ToString());
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private void WriteDecisions(IReadOnlyList<DecisionOutcome> outcomes)
    {
        json.WriteStartArray("decisions");
        foreach (DecisionOutcome outcome in outcomes)
        {
            json.WriteStartObject();
            json.WriteString("rule", outcome.Decision.RuleId);
            json.WriteString("status", DecisionStatuses.Names.NameOf(outcome.Status));
            json.WriteString("reason", outcome.Reason);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private void WriteEvidence(IReadOnlyList<EvidenceStatement> statements)
    {
        json.WriteStartArray("evidence");
        foreach (EvidenceStatement statement in statements)
        {
            json.WriteStartObject();
            json.WriteString("id", statement.Id);
            json.WriteString("claim", statement.Claim);
            json.WriteString("certainty", Certainties.Names.NameOf(statement.Certainty));
            json.WriteString("directness", Directnesses.Names.NameOf(statement.Directness));
            json.WriteString("basis", statement.Basis);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
