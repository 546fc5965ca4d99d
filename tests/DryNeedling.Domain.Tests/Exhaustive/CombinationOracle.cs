using System;
using System.Collections.Generic;
using System.Linq;
using DryNeedling.Domain.Evaluation;
using DryNeedling.Domain.Intake;
using DryNeedling.Domain.Rules;

namespace DryNeedling.Domain.Tests.Exhaustive;

/// <summary>
/// The overall answer as the design words it: answer each completion of the record, option by option, then take the mildest and
/// the gravest over all of them. No set algebra, no readings, nothing shared with the library but its enumerators.
/// </summary>
internal sealed class CombinationOracle
{
    internal const int MostRules = 10;

    // Both scales from mildest to gravest, so that a larger number is graver.
    private static readonly Suitability[] Answers =
    [
        Suitability.Suitable, Suitability.SuitableWithPrecautions, Suitability.ClinicianDecision, Suitability.AssessFirst,
        Suitability.NoSuitableTarget, Suitability.NotSuitable, Suitability.ReferUrgently, Suitability.ReferAsEmergency,
    ];

    private static readonly Clearance[] Levels =
        [Clearance.Clear, Clearance.Precaution, Clearance.ClinicianDecision, Clearance.AssessFirst, Clearance.Blocked];

    private static readonly int Options = CombinationPlaces.All.Length;

    private static readonly Dictionary<CombinationReach, bool[]> Covered = new[] { CombinationReach.Everything, CombinationReach.FromDeep, CombinationReach.OneMuscle }
        .ToDictionary(reach => reach, reach => CombinationPlaces.All.Select(option => Covers(reach, option)).ToArray());

    private readonly CombinationRule[] rules;
    private readonly CombinationFault fault;
    private readonly bool[][] covers;
    private readonly bool[][] supported;
    private readonly int[][] levels;
    private readonly int[] tiers;
    private readonly int[] answers;
    private readonly Dictionary<int, Range> ranges = [];
    private readonly CombinationAnswer answer = new();

    internal CombinationOracle(CombinationRule[] rules, CombinationFault fault = CombinationFault.None)
    {
        this.rules = rules;
        this.fault = fault;
        covers = [.. rules.Select(rule => Covered[rule.Kind.Reach])];
        supported = [.. Enumerable.Range(0, 4).Select(support =>
            CombinationPlaces.Every.Select(option => SupportedIn(option, (support & 1) != 0, (support & 2) != 0)).ToArray())];
        int completions = 1 << (rules.Max(rule => rule.Atom) + 1);
        levels = new int[completions][];
        tiers = new int[completions];
        answers = new int[completions * 4];
        for (int yes = 0; yes < completions; yes++)
        {
            levels[yes] = new int[Options];
            for (int option = 0; option < Options; option++)
            {
                levels[yes][option] = LevelIn(yes, option);
            }

            tiers[yes] = TierIn(yes);
            for (int support = 0; support < 4; support++)
            {
                answers[(yes * 4) + support] = AnswerIn(yes, support);
            }
        }
    }

    internal CombinationFault Fault => fault;

    internal bool CoversOption(int rule, int option) => covers[rule][option];

    /// <summary>True where a decision in force answers the rule at the option.</summary>
    internal bool Accepts(int rule, int option) => fault != CombinationFault.AcceptanceIgnored && (
        rules[rule].Acceptance switch
        {
            CombinationAcceptance.Whole => true,
            CombinationAcceptance.OnePlace => CombinationPlaces.IsInside[option] || fault == CombinationFault.AcceptedInPartIsAcceptedInWhole,
            CombinationAcceptance.WithoutCurrent => !CombinationPlaces.IsElectrical[option] || fault == CombinationFault.AcceptedInPartIsAcceptedInWhole,
            CombinationAcceptance.Lapsed => fault == CombinationFault.LapsedDecisionCounts,
            CombinationAcceptance.Forged => fault == CombinationFault.BlockCanBeAccepted && rules[rule].Kind.Level == Clearance.Blocked,
            _ => false,
        });

    /// <summary>The answer; the same object is filled again at the next call.</summary>
    internal CombinationAnswer Answer(CombinationState state, int[] options, bool withQuestions)
    {
        int yes = 0;
        int unknown = 0;
        int presumed = 0;
        for (int atom = 0; atom < state.Atoms.Length; atom++)
        {
            yes |= state.Atoms[atom] == FactState.Yes || (state.Atoms[atom] == FactState.Unknown && fault == CombinationFault.UnknownIsYes) ? 1 << atom : 0;
            unknown |= state.Atoms[atom] == FactState.Unknown && fault is not (CombinationFault.UnknownIsNo or CombinationFault.UnknownIsYes) ? 1 << atom : 0;
            presumed |= state.Atoms[atom] == FactState.Presumed ? 1 << atom : 0;
        }

        // The bounds read a presumption both ways, the stated answer reads it as yes.
        Range bounds = fault == CombinationFault.PresumptionReadInBounds
            ? RangeOf(state, yes | presumed, unknown, options)
            : RangeOf(state, yes, unknown | presumed, options);
        Range stated = fault == CombinationFault.PresumptionNotStated
            ? RangeOf(state, yes, unknown | presumed, options)
            : RangeOf(state, yes | presumed, unknown, options);
        answer.Mildest = Answers[bounds.Mildest];
        answer.Gravest = Answers[bounds.Gravest];
        answer.Overall = Stated(stated.Mildest, stated.Gravest);
        answer.Referral = stated.LowestTier == 0 ? null : (ReferralTier)stated.LowestTier;
        bool ended = fault == CombinationFault.RefusalEndsTheReferralQuestions && answer.Overall != Suitability.Undetermined && stated.Mildest >= 4;
        answer.OpenReferral = bounds.HighestTier > stated.LowestTier && !ended ? (ReferralTier)bounds.HighestTier : null;
        foreach (int option in options)
        {
            answer.MildestLevels[option] = bounds.MildestLevels[option];
            answer.StatedLevels[option] = stated.MildestLevels[option];
            answer.GravestLevels[option] = bounds.GravestLevels[option];
            bool always = bounds.AlwaysSupported[option];
            answer.Supported[option] = always ? Intake.Answer.Yes : bounds.EverSupported[option] ? Intake.Answer.NotAsked : Intake.Answer.No;
            bool mild = answer.GravestLevels[option] is Clearance.Clear or Clearance.Precaution;
            answer.Cleared[option] = always && mild && bounds.HighestTier < (int)ReferralTier.Urgent;
        }

        for (int rule = 0; rule < rules.Length; rule++)
        {
            FindingOf(state, rule);
        }

        if (withQuestions)
        {
            FindQuestions(state, yes, unknown | presumed, options);
        }

        return answer;
    }

    private static bool Covers(CombinationReach reach, NeedlingOption option) => reach switch
    {
        CombinationReach.FromDeep => option.Technique != NeedlingTechnique.Superficial,
        CombinationReach.OneMuscle => option.Muscle.Equals(CombinationPlaces.OneMuscle),
        _ => true,
    };

    private bool Reaches(int rule, int option) => rules[rule].Kind.Reach switch
    {
        CombinationReach.OneMuscle when fault == CombinationFault.LocalSpreads => true,
        CombinationReach.FromDeep when fault == CombinationFault.CurrentIsNotDeep => covers[rule][option] && !CombinationPlaces.IsElectrical[option],
        _ => covers[rule][option],
    };

    /// <summary>How far one rule restricts an option where it holds; 0 where it does not restrict.</summary>
    private int Restriction(int rule, int option)
    {
        CombinationKind kind = rules[rule].Kind;
        if (kind.IsDoubt)
        {
            return fault == CombinationFault.DoubtDoesNothing ? 0 : 1;
        }

        if (kind.IsAdvice)
        {
            return fault == CombinationFault.AdviceRestricts ? 1 : 0;
        }

        int level = kind.Level switch
        {
            Clearance.Precaution => 1,
            Clearance.ClinicianDecision => 2,
            Clearance.AssessFirst => 3,
            Clearance.Blocked => 4,
            _ => 0,
        };
        bool accepted = fault == CombinationFault.AcceptanceSpillsToOtherRules
            ? level is 2 or 3 && Enumerable.Range(0, rules.Length).Any(other => covers[other][option] && Accepts(other, option))
            : level > 0 && Accepts(rule, option);
        return !accepted ? level : fault == CombinationFault.AcceptedIsClear ? 0 : 1;
    }

    private int LevelIn(int yes, int option)
    {
        int level = 0;
        for (int rule = 0; rule < rules.Length; rule++)
        {
            if ((yes & (1 << rules[rule].Atom)) == 0 || rules[rule].Kind.Supports || !Reaches(rule, option))
            {
                continue;
            }

            int own = Restriction(rule, option);
            level = fault switch
            {
                CombinationFault.LastRuleWins => own > 0 ? own : level,
                CombinationFault.FirstRuleWins => level > 0 ? level : own,
                _ => own > level ? own : level,
            };
        }

        return level;
    }

    private int TierIn(int yes)
    {
        int gravest = 0;
        foreach (CombinationRule rule in rules)
        {
            if ((yes & (1 << rule.Atom)) == 0)
            {
                continue;
            }

            int tier = rule.Kind.Tier switch { ReferralTier.Routine => 1, ReferralTier.Urgent => 2, ReferralTier.Emergency => 3, _ => 0 };
            gravest = fault == CombinationFault.UrgentHidesEmergency && gravest == 2 ? 2 : tier > gravest ? tier : gravest;
        }

        return gravest;
    }

    private bool SupportedIn(int option, bool inside, bool outside)
    {
        bool here = (inside && CombinationPlaces.IsInside[option]) || (outside && CombinationPlaces.IsOutside[option])
            || (inside && fault == CombinationFault.SupportSpreadsToTheOtherSide && CombinationPlaces.All[option].Muscle.Equals(CombinationPlaces.OneMuscle))
            || fault == CombinationFault.SupportIsTakenForGranted;
        for (int rule = 0; rule < rules.Length; rule++)
        {
            if (here && rules[rule].Kind.Supports && covers[rule][option])
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The paragraph on the overall answer, sentence by sentence, for one completion.</summary>
    private int AnswerIn(int yes, int support)
    {
        int[] own = levels[yes];
        bool[] here = supported[support];
        if (tiers[yes] == 3)
        {
            return 7;
        }

        if (tiers[yes] == 2 || (tiers[yes] == 1 && fault == CombinationFault.RoutineReferralStops))
        {
            return 6;
        }

        bool everythingBlocked = true;
        bool anythingRestricted = false;
        int mildestTarget = int.MaxValue;
        int gravestTarget = -1;
        for (int option = 0; option < Options; option++)
        {
            int level = own[option];
            everythingBlocked &= level == 4;
            anythingRestricted |= level > 0;
            if (here[option] && (level < 4 || fault == CombinationFault.BlockedTargetCounts))
            {
                mildestTarget = level < mildestTarget ? level : mildestTarget;
                gravestTarget = level > gravestTarget ? level : gravestTarget;
            }
        }

        if (everythingBlocked)
        {
            return fault == CombinationFault.NothingLeftIsNoTarget ? 4 : 5;
        }

        if (mildestTarget == int.MaxValue)
        {
            return 4;
        }

        int target = fault == CombinationFault.GravestTargetDecides ? gravestTarget : mildestTarget;
        return target switch
        {
            0 => anythingRestricted && fault != CombinationFault.ClearTargetBesideRestrictedIsSuitable ? 1 : 0,
            1 => 1,
            2 => 2,
            3 => 3,
            _ => 5,
        };
    }

    /// <summary>The mildest and the gravest over every completion of what is open; worked out once for what is yes and what is open.</summary>
    private Range RangeOf(CombinationState state, int yes, int open, int[] options)
    {
        int key = (((((yes * answers.Length) + open) * 4) + (int)state.Inside) * 4) + (int)state.Outside;
        if (ranges.TryGetValue(key, out Range? known))
        {
            return known;
        }

        var range = new Range();
        ranges.Add(key, range);
        int[] completions = [.. Completions(yes, open)];
        int[] supports = [.. SupportsOf(state)];
        foreach (int completion in completions)
        {
            range.LowestTier = Math.Min(range.LowestTier, tiers[completion]);
            range.HighestTier = Math.Max(range.HighestTier, tiers[completion]);
            foreach (int support in supports)
            {
                range.Mildest = Math.Min(range.Mildest, answers[(completion * 4) + support]);
                range.Gravest = Math.Max(range.Gravest, answers[(completion * 4) + support]);
            }
        }

        foreach (int option in options)
        {
            int low = 4;
            int high = 0;
            foreach (int completion in completions)
            {
                low = Math.Min(low, levels[completion][option]);
                high = Math.Max(high, levels[completion][option]);
            }

            int times = 0;
            foreach (int support in supports)
            {
                times += supported[support][option] ? 1 : 0;
            }

            range.MildestLevels[option] = Levels[low];
            range.GravestLevels[option] = Levels[high];
            range.AlwaysSupported[option] = times == supports.Length;
            range.EverSupported[option] = times > 0;
        }

        return range;
    }

    /// <summary>Every way to answer what is open, on top of what is yes.</summary>
    private static IEnumerable<int> Completions(int yes, int open)
    {
        for (int more = open; more != 0; more = (more - 1) & open)
        {
            yield return yes | more;
        }

        yield return yes;
    }

    private IEnumerable<int> SupportsOf(CombinationState state)
    {
        for (int support = 0; support < 4; support++)
        {
            if (MayBe(state.Inside, (support & 1) != 0) && MayBe(state.Outside, (support & 2) != 0))
            {
                yield return support;
            }
        }
    }

    private bool MayBe(FactState state, bool present) =>
        state == FactState.Unknown ? !(present && fault == CombinationFault.UnknownIsNo) : (state == FactState.Yes) == present;

    private Suitability Stated(int mildest, int gravest)
    {
        if (fault == CombinationFault.MildestBoundPermits && mildest <= 1)
        {
            return Answers[mildest];
        }

        // A permission only where the gravest bound is no graver.
        if (gravest <= 1)
        {
            return Answers[gravest];
        }

        // No suitable target, not suitable or a referral as soon as the mildest bound is that grave.
        if (mildest >= 4 && fault != CombinationFault.RefusalWaitsForBothBounds)
        {
            return Answers[mildest];
        }

        return mildest == gravest ? Answers[mildest] : Suitability.Undetermined;
    }

    private void FindingOf(CombinationState state, int rule)
    {
        CombinationKind kind = rules[rule].Kind;
        FactState held = state.Atoms[rules[rule].Atom];
        if (kind.Supports)
        {
            // A support beyond the rule's own muscle is nothing to it.
            FactState outside = kind.Reach == CombinationReach.OneMuscle ? FactState.No : state.Outside;
            held = state.Inside == FactState.Yes || outside == FactState.Yes ? FactState.Yes
                : state.Inside == FactState.Unknown || outside == FactState.Unknown ? FactState.Unknown
                : FactState.No;
        }

        bool hidden = fault == CombinationFault.AcceptedRuleIsNoFinding && rules[rule].Acceptance == CombinationAcceptance.Whole;
        answer.Fired[rule] = held is FactState.Yes or FactState.Presumed && !hidden;
        answer.Presumed[rule] = held == FactState.Presumed;
        answer.MayFire[rule] = held == FactState.Unknown;
    }

    /// <summary>
    /// A question can change something where two completions differ in its answer alone and in some level, the tier, or the support
    /// of an option that is not blocked whatever is answered.
    /// </summary>
    private void FindQuestions(CombinationState state, int yes, int unsettled, int[] options)
    {
        answer.Questions.Clear();
        for (int atom = 0; atom < state.Atoms.Length; atom++)
        {
            int bit = 1 << atom;
            if ((unsettled & bit) == 0)
            {
                continue;
            }

            bool tier = false;
            bool level = false;
            foreach (int without in Completions(yes, unsettled & ~bit))
            {
                tier |= tiers[without] != tiers[without | bit];
                foreach (int option in options)
                {
                    level |= levels[without][option] != levels[without | bit][option];
                }
            }

            if (tier || level)
            {
                answer.Questions.Add(CombinationCase.Atoms[atom].Question.Code, tier ? QuestionStake.Referral : QuestionStake.Clearance);
            }
        }

        Range range = RangeOf(state, yes, unsettled, options);
        foreach (int option in options)
        {
            if (range.EverSupported[option] && !range.AlwaysSupported[option] && range.MildestLevels[option] != Clearance.Blocked)
            {
                answer.Questions[Facts.ActiveTriggerPoint.Question.Code] = QuestionStake.Support;
            }
        }
    }

    private sealed class Range
    {
        internal int Mildest { get; set; } = 7;

        internal int Gravest { get; set; }

        internal int LowestTier { get; set; } = 3;

        internal int HighestTier { get; set; }

        internal Clearance[] MildestLevels { get; } = new Clearance[Options];

        internal Clearance[] GravestLevels { get; } = new Clearance[Options];

        internal bool[] AlwaysSupported { get; } = new bool[Options];

        internal bool[] EverSupported { get; } = new bool[Options];
    }
}
