using System.Collections.Generic;
using System.Linq;
using DryNeedling.Domain.Evaluation;
using DryNeedling.Domain.Intake;
using DryNeedling.Domain.Rules;

namespace DryNeedling.Domain.Tests.Exhaustive;

/// <summary>Compares the library with the oracle on one set of rules.</summary>
internal sealed class CombinationComparison
{
    private static readonly Dictionary<(int What, CombinationKind Kind, CombinationAcceptance Acceptance, CombinationFault Fault), NeedlingOptionSet> Made = [];

    private readonly CombinationCase subject;
    private readonly CombinationOracle oracle;
    private readonly NeedlingOptionSet[] touched;
    private readonly NeedlingOptionSet[] touchedInside;
    private readonly NeedlingOptionSet[] touchedOutside;
    private readonly NeedlingOptionSet[] accepted;

    internal CombinationComparison(CombinationCase subject, CombinationFault fault = CombinationFault.None)
    {
        this.subject = subject;
        oracle = new CombinationOracle(subject.Rules, fault);
        touched = SetsOf(0, (rule, option) => oracle.CoversOption(rule, option));
        touchedInside = SetsOf(1, (rule, option) => oracle.CoversOption(rule, option) && CombinationPlaces.IsInside[option]);
        touchedOutside = SetsOf(2, (rule, option) => oracle.CoversOption(rule, option) && CombinationPlaces.IsOutside[option]);
        accepted = SetsOf(3, (rule, option) => oracle.CoversOption(rule, option) && oracle.Accepts(rule, option));
    }

    /// <summary>The first thing in which the two disagree; null where they agree. The answer alone, or findings and questions too.</summary>
    internal string? Difference(CombinationState state, int[] options, bool findings = true, bool questions = false)
    {
        SuitabilityAssessment actual = subject.Assess(state);
        CombinationAnswer expected = oracle.Answer(state, options, questions);
        string? difference = InAnswer(expected, actual) ?? InOptions(expected, actual, options)
            ?? (findings ? InFindings(expected, actual, state) ?? InRest(expected, actual) ?? InDecisions(actual, state) : null)
            ?? (questions ? InQuestions(expected, actual, options) : null);
        return difference is null ? null : subject + " in " + state + ": " + difference;
    }

    private static string? InAnswer(CombinationAnswer expected, SuitabilityAssessment actual) =>
        expected.Overall != actual.Overall ? "overall is " + actual.Overall + ", not " + expected.Overall
        : expected.Mildest != actual.MildestBound ? "mildest is " + actual.MildestBound + ", not " + expected.Mildest
        : expected.Gravest != actual.GravestBound ? "gravest is " + actual.GravestBound + ", not " + expected.Gravest
        : expected.Referral != actual.Referral ? "referral is " + actual.Referral + ", not " + expected.Referral
        : actual.MayNeedle != expected.Overall is Suitability.Suitable or Suitability.SuitableWithPrecautions ? "may needle is " + actual.MayNeedle
        : null;

    private static string? InOptions(CombinationAnswer expected, SuitabilityAssessment actual, int[] options)
    {
        foreach (int option in options)
        {
            OptionVerdict verdict = actual.VerdictOf(CombinationPlaces.All[option]);
            if (verdict.Mildest != expected.MildestLevels[option] || verdict.Stated != expected.StatedLevels[option]
                || verdict.Gravest != expected.GravestLevels[option] || verdict.IsSupported != expected.Supported[option]
                || verdict.IsCleared != expected.Cleared[option])
            {
                return verdict + " is " + verdict.Mildest + "/" + verdict.Stated + "/" + verdict.Gravest + ", supported " + verdict.IsSupported
                    + ", cleared " + verdict.IsCleared + "; not " + expected.MildestLevels[option] + "/" + expected.StatedLevels[option] + "/"
                    + expected.GravestLevels[option] + ", " + expected.Supported[option] + ", " + expected.Cleared[option];
            }
        }

        return null;
    }

    private string? InFindings(CombinationAnswer expected, SuitabilityAssessment actual, CombinationState state)
    {
        IReadOnlyList<Finding> findings = actual.Findings;
        int count = 0;
        for (int rule = 0; rule < subject.Rules.Length; rule++)
        {
            string id = CombinationCase.IdAt(rule);
            Finding? finding = Find(findings, id);
            if ((finding is not null) != expected.Fired[rule])
            {
                return id + (finding is null ? " is no finding" : " is a finding");
            }

            if (finding is null)
            {
                continue;
            }

            count++;
            CombinationKind kind = subject.Rules[rule].Kind;
            NeedlingOptionSet options = kind.Tier is not null || kind.IsAdvice ? NeedlingOptionSet.Empty
                : !kind.Supports ? touched[rule]
                : (state.Inside == FactState.Yes ? touchedInside[rule] : NeedlingOptionSet.Empty)
                    | (state.Outside == FactState.Yes ? touchedOutside[rule] : NeedlingOptionSet.Empty);
            if (finding.IsPresumed != expected.Presumed[rule] || finding.Options != options || finding.AcceptedOptions != accepted[rule]
                || finding.Decisions.Count != (accepted[rule].IsEmpty ? 0 : 1))
            {
                return id + " is a finding on " + finding.Options + ", presumed " + finding.IsPresumed + ", accepted on " + finding.AcceptedOptions;
            }
        }

        return count == findings.Count ? null : findings.Count + " findings, not " + count;
    }

    private static Finding? Find(IReadOnlyList<Finding> findings, string id)
    {
        for (int i = 0; i < findings.Count; i++)
        {
            if (findings[i].Rule.Id == id)
            {
                return findings[i];
            }
        }

        return null;
    }

    private string? InRest(CombinationAnswer expected, SuitabilityAssessment actual)
    {
        if (expected.OpenReferral is null && actual.Referral == ReferralTier.Emergency)
        {
            return actual.OpenReferral is null ? null : "an open referral beyond the gravest";
        }

        if (expected.OpenReferral != actual.OpenReferral?.Tier)
        {
            return "open referral is " + actual.OpenReferral?.Tier + ", not " + expected.OpenReferral;
        }

        IReadOnlyList<Finding> possible = actual.PossibleFindings;
        for (int rule = 0; rule < subject.Rules.Length; rule++)
        {
            string id = CombinationCase.IdAt(rule);
            if (possible.Any(item => item.Rule.Id == id) != expected.MayFire[rule])
            {
                return id + " among the possible rules is wrong";
            }
        }

        return null;
    }

    private string? InDecisions(SuitabilityAssessment actual, CombinationState state)
    {
        if (actual.Presentation.Decisions.Count == 0)
        {
            return null;
        }

        IReadOnlyList<DecisionOutcome> outcomes = actual.Decisions;
        int count = 0;
        for (int rule = 0; rule < subject.Rules.Length; rule++)
        {
            DecisionStatus? expected = subject.Rules[rule].Acceptance switch
            {
                CombinationAcceptance.None => null,
                CombinationAcceptance.Forged => DecisionStatus.NotAcceptable,
                CombinationAcceptance.Lapsed => DecisionStatus.Lapsed,
                _ => state.Atoms[subject.Rules[rule].Atom] == FactState.No ? DecisionStatus.NotNeeded : DecisionStatus.InForce,
            };
            string id = CombinationCase.IdAt(rule);
            DecisionOutcome? outcome = outcomes.SingleOrDefault(item => item.Decision.RuleId == id);
            if (outcome?.Status != expected)
            {
                return "the decision on " + id + " is " + outcome?.Status + ", not " + expected;
            }

            if (expected == DecisionStatus.NotAcceptable && !outcome!.ToString().Contains(id))
            {
                return "the refusal of the decision does not name " + id;
            }

            count += expected is null ? 0 : 1;
        }

        return count == outcomes.Count ? null : outcomes.Count + " outcomes of decisions, not " + count;
    }

    private static string? InQuestions(CombinationAnswer expected, SuitabilityAssessment actual, int[] options)
    {
        IReadOnlyList<OpenQuestion> questions = actual.Questions;
        bool referralsFirst = questions.SkipWhile(question => question.Stake == QuestionStake.Referral).All(question => question.Stake != QuestionStake.Referral);
        foreach (int option in options)
        {
            if (actual.BlockedOptions.Contains(CombinationPlaces.All[option]) != (expected.StatedLevels[option] == Clearance.Blocked))
            {
                return CombinationPlaces.All[option] + " among the blocked options is wrong";
            }
        }

        bool same = questions.Count == expected.Questions.Count
            && questions.All(question => expected.Questions.TryGetValue(question.Code, out QuestionStake stake) && stake == question.Stake);
        bool ofReferral = actual.OpenReferral is not OpenReferral open
            || open.Questions.Select(question => question.Code).SequenceEqual(
                questions.Where(question => question.Stake == QuestionStake.Referral).Select(question => question.Code));
        return same && referralsFirst && ofReferral ? null
            : "asked is " + string.Join(", ", questions.Select(question => question.Code + " (" + question.Stake + ")"))
                + ", not " + string.Join(", ", expected.Questions.Select(pair => pair.Key + " (" + pair.Value + ")"));
    }

    /// <summary>Made option by option, once for each sort of rule.</summary>
    private NeedlingOptionSet[] SetsOf(int what, System.Func<int, int, bool> holds)
    {
        var sets = new NeedlingOptionSet[subject.Rules.Length];
        for (int rule = 0; rule < sets.Length; rule++)
        {
            (int, CombinationKind, CombinationAcceptance, CombinationFault) key = (what, subject.Rules[rule].Kind, subject.Rules[rule].Acceptance, oracle.Fault);
            if (!Made.TryGetValue(key, out sets[rule]))
            {
                int position = rule;
                sets[rule] = CombinationPlaces.SetOf(CombinationPlaces.Every.Where(option => holds(position, option)));
                Made.Add(key, sets[rule]);
            }
        }

        return sets;
    }
}
