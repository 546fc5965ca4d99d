using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;
using DryNeedling.Domain.Anatomy;
using DryNeedling.Domain.CarePlans;
using DryNeedling.Domain.Evaluation;
using DryNeedling.Domain.Intake;
using DryNeedling.Domain.Rules;
using DryNeedling.Domain.Tests.Narration;

namespace DryNeedling.Domain.Tests.Plans;

/// <summary>The laws of care plans. Each returns what is wrong in words, or null.</summary>
internal static class PlanLaw
{
    /// <summary>Between two sessions lie at least so many days (sciatica sheet, section 6.1: 48 to 72 hours, the later end).</summary>
    private const int LeastDays = 3;

    /// <summary>A payer's limit (sciatica sheet, section 6.2).</summary>
    private const int MostInAYear = 20;

    /// <summary>More days than this without a session end a course.</summary>
    private const int CourseGap = 90;

    /// <summary>Which summaries may stand where the answer of the assessment keeps from needling.</summary>
    private static readonly Dictionary<Suitability, (CarePlanKind Kind, string[] Summaries)> Barred = new()
    {
        [Suitability.ReferAsEmergency] = (CarePlanKind.Referral, ["refer-emergency"]),
        [Suitability.ReferUrgently] = (CarePlanKind.Referral, ["refer-urgent"]),
        [Suitability.Undetermined] = (CarePlanKind.OpenQuestions, ["undetermined"]),
        [Suitability.AssessFirst] = (CarePlanKind.Assessment, ["assess-first"]),
        [Suitability.ClinicianDecision] = (CarePlanKind.Conservative, ["clinician-decision"]),
        [Suitability.NoSuitableTarget] = (CarePlanKind.Conservative, ["no-target", "target-barred"]),
        [Suitability.NotSuitable] = (CarePlanKind.Conservative, ["not-suitable"]),
    };

    internal static string? IsPure(Planning plan, PlanCase one)
    {
        CarePlan first = plan(SuitabilityEvaluator.Default.Evaluate(one.Presentation), one.Wishes);
        CarePlan second = plan(SuitabilityEvaluator.Default.Evaluate(one.Presentation), one.Wishes);
        return !first.Equals(second) || !second.Equals((object)first) ? $"two plans of one person differ: {one}"
            : first.GetHashCode() != second.GetHashCode() ? $"equal plans hash differently: {one}"
            : first.ToMarkdown() != second.ToMarkdown() ? $"two texts of one plan differ: {one}"
            : first.AsOf != one.Presentation.AsOf || first.Overall != one.Assessment.Overall || !first.Preferences.Equals(one.Wishes) ? $"not this person's plan: {one}"
            : null;
    }

    /// <summary>The kind follows from the answer, then from the review of a course on record, then from what the person wants.</summary>
    internal static string? KindFollows(Planning plan, PlanCase one)
    {
        CarePlan made = plan(one.Assessment, one.Wishes);
        string said = $"{made.Kind} {made.SummaryCode} for {one.Assessment.Overall}, review {made.Review}: {one}";
        if (made.SummaryCode.Length == 0 || made.Summary.Length == 0 || made.Referral != one.Assessment.Referral)
        {
            return "no summary or another referral: " + said;
        }

        // A review that stops the course counts before what is still open; a referral, and what bars every option, before it.
        bool stops = one.Assessment.Overall is Suitability.Undetermined or Suitability.AssessFirst or Suitability.ClinicianDecision && ReviewOf(one) == ReviewDecision.Stop;
        if (!stops && Barred.TryGetValue(one.Assessment.Overall, out (CarePlanKind Kind, string[] Summaries) barred))
        {
            return made.Kind == barred.Kind && barred.Summaries.Contains(made.SummaryCode) ? null : said;
        }

        ReviewDecision? review = ReviewOf(one);
        if (made.Review != review)
        {
            return "the review is " + review + ", but " + said;
        }

        (CarePlanKind Kind, string Summary)[] may = review switch
        {
            ReviewDecision.Undetermined => [(CarePlanKind.OpenQuestions, "review-open")],
            ReviewDecision.Reassess => [(CarePlanKind.Assessment, "review-reassess")],
            ReviewDecision.Stop when WorseOrNew(one) => [(CarePlanKind.Assessment, "review-worse")],
            ReviewDecision.Stop => [(CarePlanKind.Conservative, "review-stop")],
            _ when one.Wishes.Has(PlanPreference.NoNeedling) => [(CarePlanKind.Conservative, "no-needling-wanted")],
            null => [(CarePlanKind.Needling, "needling"), (CarePlanKind.Conservative, "no-fitting-target")],
            ReviewDecision.Continue => [(CarePlanKind.Needling, "needling-continue"), (CarePlanKind.Conservative, "no-fitting-target")],
            ReviewDecision.Taper => [(CarePlanKind.Needling, "needling-taper"), (CarePlanKind.Conservative, "no-fitting-target")],
            ReviewDecision.Adjust => [(CarePlanKind.Needling, "needling-adjust"), (CarePlanKind.Conservative, "no-fitting-target")],
            _ => [],
        };
        if (!may.Contains((made.Kind, made.SummaryCode)))
        {
            return said;
        }

        // Only what the person wants or cannot do leaves nothing to needle here.
        return made.SummaryCode != "no-fitting-target" || plan(one.Assessment, PlanPreferences.NoneStated).Kind == CarePlanKind.Needling ? null : "nothing fits even without a preference: " + said;
    }

    /// <summary>What stands in a plan of each kind, and what does not.</summary>
    internal static string? PartsFitTheKind(Planning plan, PlanCase one)
    {
        CarePlan made = plan(one.Assessment, one.Wishes);
        bool isOpen = IsOpen(one);
        string? wrong = made.Kind switch
        {
            CarePlanKind.Referral => Any(made.Goals, made.Phases, made.Exercises, made.LeftOut, made.Movement, made.Habits, made.Education, made.ReviewPoints, made.ReviewSteps) ? "more than the referral"
                : made.Referral is not (ReferralTier.Urgent or ReferralTier.Emergency) ? "no tier"
                : made.ActFirst.Count == 0 ? "no reason" : null,
            CarePlanKind.OpenQuestions => Any(made.Goals, made.Phases, made.Exercises, made.ReviewPoints) ? "more than questions and education"
                : made.OpenQuestions.Count == 0 ? "no question"
                : made.Education.Count == 0 ? "no education"
                : isOpen ? (made.Movement.Count > 0 ? "movement advice while a red flag is open" : null)
                : MaybeInjured(one) == (made.Movement.Count > 0) ? "movement advice and an injury"
                : null,
            CarePlanKind.Assessment => Any(made.Goals, made.Phases, made.Exercises) ? "more than an assessment"
                : made.Education.Count == 0 ? "no education"
                : isOpen && made.Movement.Count > 0 ? "movement advice while a referral is open"
                : Deciding(one, made),
            CarePlanKind.Conservative => made.Education.Count == 0 ? "no education"
                : isOpen && Any(made.Exercises, made.Movement, made.Phases) ? "exercise while a referral is open"
                : !isOpen && ((made.Movement.Count == 0 && !MaybeInjured(one)) || made.Phases.Count == 0) ? "no movement"
                : made.ReviewPoints.Count == 0 || made.Goals.Count == 0 ? "no review or goal"
                : !Regex.IsMatch(made.Summary, @"(Care without needles\.|Until then, care without needles\.)$") ? "does not say why there is no needling"
                : null,
            CarePlanKind.Needling => NeedlingIsComplete(made),
            _ => "no kind",
        };
        wrong ??= made.Kind != CarePlanKind.Needling && (Any(made.Needling, made.Sessions, made.Aims, made.ConsentPoints, made.SessionCare, made.ExpectedAfterEffects, made.AfterCare, made.StopRules) || made.Course is not null)
            ? "a part of needling" : null;
        return wrong is null ? null : $"{made.Kind}: {wrong}: {one}";
    }

    /// <summary>Every needled option is cleared, and no preference adds or keeps one that it forbids.</summary>
    internal static string? OptionsAreClearedAndWanted(Planning plan, PlanCase one)
    {
        CarePlan made = plan(one.Assessment, one.Wishes);
        CarePlan free = plan(one.Assessment, PlanPreferences.NoneStated);
        foreach (PlannedNeedling item in made.Needling)
        {
            foreach (NeedlingOption option in item.Options.ToList())
            {
                OptionVerdict verdict = one.Assessment.VerdictOf(option);
                if (!verdict.IsCleared || verdict.Gravest is not (Clearance.Clear or Clearance.Precaution) || verdict.IsSupported != Answer.Yes)
                {
                    return $"{option} is not cleared: {one}";
                }

                if (!option.Muscle.Equals(item.Muscle) || option.Side != item.Side)
                {
                    return $"{option} stands under {item}: {one}";
                }

                if ((one.Wishes.Has(PlanPreference.NoElectricalNeedling) && option.Technique == NeedlingTechnique.Electrical)
                    || (one.Wishes.Has(PlanPreference.NoDeepNeedling) && option.Technique != NeedlingTechnique.Superficial)
                    || one.Wishes.Has(PlanPreference.NoNeedling))
                {
                    return $"{option} is not wanted: {one}";
                }
            }

            if (item.Options.IsEmpty)
            {
                return $"{item} has no option: {one}";
            }
        }

        return !OptionsOf(free).ContainsAll(OptionsOf(made)) ? $"a preference adds an option: {one}"
            : made.Needling.GroupBy(item => (item.Muscle, item.Side)).Any(group => group.Count() > 1) ? $"a muscle stands twice: {one}"
            : null;
    }

    /// <summary>Each option that stands in the plan without preferences and not in this one is left out by name, for the reason that fits.</summary>
    internal static string? WhatIsNotNeedledIsNamed(Planning plan, PlanCase one)
    {
        CarePlan made = plan(one.Assessment, one.Wishes);
        if (made.SummaryCode != "no-fitting-target" && made.Kind != CarePlanKind.Needling)
        {
            return made.LeftOut.Any(omission => omission.Subject.Contains(':', StringComparison.Ordinal)) ? $"options are left out of a plan without needling: {one}" : null;
        }

        List<string> expected = [];
        foreach (PlannedNeedling item in plan(one.Assessment, PlanPreferences.NoneStated).Needling)
        {
            foreach (NeedlingOption option in item.Options.ToList())
            {
                bool isUnwanted = (one.Wishes.Has(PlanPreference.NoElectricalNeedling) && option.Technique == NeedlingTechnique.Electrical)
                    || (one.Wishes.Has(PlanPreference.NoDeepNeedling) && option.Technique != NeedlingTechnique.Superficial);
                bool isOutOfReach = item.Muscle.Positions.Count > 0 && item.Muscle.Positions.All(position => !CanTake(one.Wishes, position.Position));
                if (isUnwanted || isOutOfReach)
                {
                    string name = (option.Side == Side.Left ? "left:" : "right:") + option.Muscle.Id + ":" + option.Technique.ToString().ToLowerInvariant();
                    expected.Add(name + " " + (isUnwanted ? OmissionReason.Preference : OmissionReason.Position));
                }
            }
        }

        string[] named = [.. made.LeftOut.Where(omission => omission.Subject.Contains(':', StringComparison.Ordinal)).Select(omission => omission.Subject + " " + omission.Reason)];
        return named.Order(StringComparer.Ordinal).SequenceEqual(expected.Order(StringComparer.Ordinal)) ? null
            : $"left out {string.Join(", ", named)}, expected {string.Join(", ", expected)}: {one}";
    }

    /// <summary>Never empty; cauda equina first; the signs after needling where needles are planned or were used.</summary>
    internal static string? SafetyNetHolds(Planning plan, PlanCase one)
    {
        CarePlan made = plan(one.Assessment, one.Wishes);
        string[] codes = [.. made.SafetyNet.Select(step => step.Code)];
        string[] after =
        [
            "safety-net-breathless", "safety-net-bleeding-allergy", "safety-net-nerve", "safety-net-urine", "safety-net-swelling", "safety-net-infection", "safety-net-clot", "safety-net-faint",
            "safety-net-headache",
        ];
        return codes.Length == 0 || codes[0] != "safety-net-cauda-equina" ? $"cauda equina does not come first: {one}"
            : (made.Needling.Count > 0 || one.Presentation.History.Sessions.Count > 0) && !after.All(codes.Contains) ? $"no signs after needling: {one}"
            : made.SafetyNet.Any(step => step.Urgency == Evidence.Urgency.Unspecified) ? $"a sign without urgency: {one}"
            : null;
    }

    /// <summary>Each planned exercise has a whole published dose, nothing that it is checked against, and a position that the person can take.</summary>
    internal static string? ExercisesAreDosedAndChecked(Planning plan, PlanCase one)
    {
        CarePlan made = plan(one.Assessment, one.Wishes);
        foreach (PlannedExercise item in made.Exercises)
        {
            if (!item.Dose.IsComplete || !item.Exercise.Doses.Contains(item.Dose))
            {
                return $"{item.Exercise.Id} has no whole published dose: {one}";
            }

            if (Against(one, item.Exercise) is { Count: > 0 } reasons)
            {
                return $"{item.Exercise.Id} is planned against {string.Join(", ", reasons)}: {one}";
            }

            if (item.Exercise.Purpose == ExercisePurpose.NerveMobilisation && one.Assessment.FactSheet.StateOf(Facts.NerveTensionSign) != FactState.Yes)
            {
                return $"the nerve is mobilised without a nerve-tension sign: {one}";
            }

            if (item.Muscles.Any(muscle => !muscle.Exercises.Contains(item.Exercise)) || made.Phases.All(phase => phase.Number != item.Phase))
            {
                return $"{item.Exercise.Id} is for another muscle or phase: {one}";
            }
        }

        return made.Exercises.GroupBy(item => item.Exercise).Any(group => group.Count() > 1) ? $"an exercise stands twice: {one}" : null;
    }

    /// <summary>Every exercise that belongs in the plan stands in it or is left out by name, for a reason that fits.</summary>
    internal static string? ExercisesAreAccountedFor(Planning plan, PlanCase one)
    {
        CarePlan made = plan(one.Assessment, one.Wishes);
        bool isExercising = made.Kind == CarePlanKind.Needling || (made.Kind == CarePlanKind.Conservative && !IsOpen(one));
        PlanOmission[] leftOut = [.. made.LeftOut.Where(omission => !omission.Subject.Contains(':', StringComparison.Ordinal) && omission.Subject != "walking-programme")];
        bool walks = made.Movement.Any(step => step.Code == "movement-walking");
        bool walkingIsNamed = made.LeftOut.Any(omission => omission.Subject == "walking-programme");
        bool isToldToMove = made.Kind == CarePlanKind.Needling || (made.Kind != CarePlanKind.Referral && !IsOpen(one));
        if (walks == walkingIsNamed ? isToldToMove : !isToldToMove)
        {
            return $"walking is neither advised nor left out, or both: {one}";
        }

        if (walks && (MaybeInjured(one) || one.Wishes.PoorBalance == Answer.Yes || States(one, Named("cannot-stand-or-walk"), Named("new-gait-difficulty")).Any(state => state != FactState.No)))
        {
            return $"walking is advised to somebody who may not be able to: {one}";
        }

        if (!isExercising)
        {
            return leftOut.Length + made.Exercises.Count > 0 ? $"exercises in a plan that has none: {one}" : null;
        }

        IEnumerable<Muscle> muscles = made.Kind == CarePlanKind.Needling
            ? made.Needling.Select(item => item.Muscle)
            : one.Presentation.TriggerPoints.Findings
                .Where(finding => finding.Present == Answer.Yes && (finding.RecognisedPain == Answer.No || finding.IsActive == Answer.Yes))
                .Select(finding => finding.Muscle);
        HashSet<string> wanted = [.. muscles.SelectMany(muscle => muscle.Exercises).Where(exercise => exercise.Doses.Any(dose => dose.IsComplete)).Select(exercise => exercise.Id), "pelvic-tilt", "abdominal-bracing"];
        if (one.Assessment.FactSheet.StateOf(Facts.NerveTensionSign) == FactState.Yes)
        {
            wanted.Add("nerve-glide");
        }

        string[] named = [.. made.Exercises.Select(item => item.Exercise.Id).Concat(leftOut.Select(omission => omission.Subject))];
        if (!named.Order(StringComparer.Ordinal).SequenceEqual(wanted.Order(StringComparer.Ordinal)))
        {
            return $"named {string.Join(", ", named)}, expected {string.Join(", ", wanted)}: {one}";
        }

        foreach (PlanOmission omission in leftOut)
        {
            if (!Exercises.TryFind(omission.Subject, out Exercise? exercise) || exercise.Name != omission.SubjectText || !Against(one, exercise).Contains(omission.Reason))
            {
                return $"{omission} does not fit: {one}";
            }
        }

        return null;
    }

    /// <summary>One outcome a preference; honoured exactly where the plan would have been another without it.</summary>
    internal static string? PreferencesHaveTheirOutcome(Planning plan, PlanCase one)
    {
        CarePlan made = plan(one.Assessment, one.Wishes);
        if (!made.PreferenceOutcomes.Select(outcome => outcome.Preference).SequenceEqual(one.Wishes.Items))
        {
            return $"outcomes {string.Join(", ", made.PreferenceOutcomes)}: {one}";
        }

        foreach (PreferenceOutcome outcome in made.PreferenceOutcomes)
        {
            bool differs = !PlanParts.AreEqualButForPreferences(made, plan(one.Assessment, Wished.Without(one.Wishes, outcome.Preference)));
            PreferenceStatus expected = !differs ? PreferenceStatus.NothingToChange
                : outcome.Preference == PlanPreference.NoHomeExercise ? PreferenceStatus.HonouredInPart
                : PreferenceStatus.Honoured;
            if (outcome.Status != expected)
            {
                return $"{outcome}, expected {expected}: {one}";
            }
        }

        return null;
    }

    /// <summary>No position that the person cannot take, where sources report any.</summary>
    internal static string? PositionsCanBeTaken(Planning plan, PlanCase one)
    {
        CarePlan made = plan(one.Assessment, one.Wishes);
        return made.Needling.Any(item => item.Positions.Any(position => !CanTake(one.Wishes, position.Position) || !item.Muscle.Positions.Contains(position))) ? $"a position that cannot be taken: {one}"
            : made.Needling.Any(item => item.Muscle.Positions.Count > 0 && item.Positions.Count == 0) ? $"no position is left: {one}"
            : made.Exercises.Any(item => item.Exercise.Positions.Any(position => !CanTake(one.Wishes, position))) ? $"an exercise that cannot be done: {one}"
            : null;
    }

    /// <summary>Sessions: number, day, muscles and limits.</summary>
    internal static string? SessionsKeepTheirLimits(Planning plan, PlanCase one)
    {
        CarePlan made = plan(one.Assessment, one.Wishes);
        CalendarDate today = one.Presentation.AsOf;
        IReadOnlyList<TreatmentSession> history = one.Presentation.History.Sessions;
        int done = CurrentCourse(one.Presentation);
        if (made.Kind == CarePlanKind.Needling && !made.Sessions.Select(session => session.Number).SequenceEqual(Enumerable.Range(done + 1, made.Sessions.Count)))
        {
            return $"sessions are not numbered on from {done}: {one}";
        }

        if (made.Sessions.Count > 0 && made.Sessions[made.Sessions.Count - 1].Number > made.ReviewPoints.Min(point => point.AfterSession))
        {
            return $"sessions beyond the next review: {one}";
        }

        var days = history.Select(session => session.Date).ToList();
        foreach (PlannedSession session in made.Sessions)
        {
            CalendarDate day = session.NotBefore!;
            if (day < today || days.Any(earlier => day.DaysSince(earlier) < LeastDays))
            {
                return $"session {session} comes too soon: {one}";
            }

            if (one.Wishes.Has(PlanPreference.OneSessionAWeek) && days.Any(earlier => day.DaysSince(earlier) < 7))
            {
                return $"session {session} is the second of a week: {one}";
            }

            if (session.Number > 12 && made.Review != ReviewDecision.Taper)
            {
                return $"session {session} is one too many in a course without a full response: {one}";
            }

            if (days.Count(earlier => day.DaysSince(earlier) < 365) >= MostInAYear)
            {
                return $"session {session} is one too many in a year: {one}";
            }

            int most = session.Number == 1 || one.Wishes.Has(PlanPreference.OneMuscleASession) ? 1 : 3;
            if (session.Targets.Count == 0 || session.Targets.Count > most || session.Targets.Count > made.Course!.MostMuscles || !session.Targets.All(made.Needling.Contains))
            {
                return $"session {session} holds the wrong muscles: {one}";
            }

            days.Add(day);
        }

        int between = made.Review == ReviewDecision.Taper ? 14 : 7;
        return made.Sessions.Zip(made.Sessions.Skip(1)).Any(pair => pair.Second.NotBefore!.DaysSince(pair.First.NotBefore!) != between) ? $"not {between} days between sessions: {one}"
            : made.Course is NeedlingCourse course && (course.DaysBetween != between || course.LeastDaysBetween != LeastDays || course.YearLimit != MostInAYear) ? $"another course than its sessions: {one}"
            : null;
    }

    /// <summary>Goals start from a score of the record and ask for a better one, on the scale, by a day to come.</summary>
    internal static string? GoalsCanBeScored(Planning plan, PlanCase one)
    {
        CarePlan made = plan(one.Assessment, one.Wishes);
        OutcomeMeasure[] pain = [OutcomeMeasures.NumericPainRating, OutcomeMeasures.VisualAnalogueBackPain, OutcomeMeasures.VisualAnalogueLegPain];
        if (made.Goals.Count > 0 && (!made.Goals.Any(goal => pain.Contains(goal.Measure)) || made.Goals.All(goal => pain.Contains(goal.Measure))))
        {
            return $"no goal of pain, or none of function: {one}";
        }

        foreach (PlanGoal goal in made.Goals)
        {
            if (goal.By is null || goal.By <= made.AsOf)
            {
                return $"{goal} is due already: {one}";
            }

            if (goal.Baseline is not decimal from)
            {
                if (goal.Target is not null || goal.BaselineDate is not null)
                {
                    return $"{goal} aims from nowhere: {one}";
                }

                continue;
            }

            if (!one.Presentation.OutcomeScores.Any(score => score.Measure.Equals(goal.Measure) && score.Site == goal.Site && score.Value == from && score.Date == goal.BaselineDate))
            {
                return $"{goal} starts from no score of the record: {one}";
            }

            if (goal.Target is decimal to
                && ((goal.Measure.Direction == OutcomeDirection.HigherIsBetter ? to <= from : to >= from) || to < goal.Measure.Minimum || to > goal.Measure.Maximum))
            {
                return $"{goal} aims at no better score: {one}";
            }
        }

        return null;
    }

    /// <summary>No promise; lines end in \n; no section is empty and no line ends in a space.</summary>
    internal static string? TextIsSound(Planning plan, PlanCase one)
    {
        string text = plan(one.Assessment, one.Wishes).ToMarkdown();
        string[] lines = text.Split('\n');
        return Promises.In("en", text) is { Count: > 0 } promises ? $"promises {string.Join(", ", promises)}: {one}"
            : text.Contains('\r') || !text.EndsWith('\n') || text.EndsWith("\n\n", StringComparison.Ordinal) ? $"lines do not end in \\n: {one}"
            : lines.FirstOrDefault(line => line.Length > 0 && char.IsWhiteSpace(line[^1])) is string spaced ? $"a line ends in a space: {spaced}: {one}"
            : lines.FirstOrDefault(line => line.TrimEnd() == "-") is not null ? $"an empty line in a list: {one}"
            : Regex.IsMatch(text, @"\n## [^\n]*\n\n(## |\n|\z)") || Regex.IsMatch(text, @"\n\n\n") ? $"an empty section: {one}"
            : Regex.IsMatch(text, @"System\.|DryNeedling\.|\{\d\}") ? $"a type or placeholder in the text: {one}"
            : null;
    }

    /// <summary>The plan of the mirrored person is the mirrored plan.</summary>
    internal static string? Mirrors(Planning plan, PlanCase one)
    {
        CarePlan made = plan(one.Assessment, one.Wishes);
        CarePlan mirrored = plan(SuitabilityEvaluator.Default.Evaluate(one.Presentation.Mirrored()), one.Wishes);
        string? difference = PlanParts.FirstDifference(PlanParts.Told(made, mirror: true), PlanParts.Told(mirrored, mirror: false));
        return difference is null ? null : $"{difference}: {one}";
    }

    /// <summary>A review that does not let the course go on leaves no needle in the plan; tapering spaces the sessions.</summary>
    internal static string? TheReviewBinds(Planning plan, PlanCase one)
    {
        CarePlan made = plan(one.Assessment, one.Wishes);
        return ReviewOf(one) switch
        {
            ReviewDecision.Continue or ReviewDecision.Adjust => made.Course is { DaysBetween: not 7 } ? $"not a week between sessions: {one}" : null,
            ReviewDecision.Taper => made.Course is { DaysBetween: not 14 } ? $"not two weeks between sessions: {one}" : null,
            null => null,
            _ => made.Needling.Count + made.Sessions.Count > 0 || made.Kind == CarePlanKind.Needling ? $"needles in spite of the review: {one}" : null,
        };
    }

    /// <summary>The review of a course that counts for the plan; null where there is none, or a course that ended asks for nothing.</summary>
    private static ReviewDecision? ReviewOf(PlanCase one)
    {
        if (one.Presentation.History.Sessions.Count == 0)
        {
            return null;
        }

        ReviewDecision decision = ProgressReviewer.Default.Review(one.Assessment).Decision;
        return decision == ReviewDecision.Undetermined && CurrentCourse(one.Presentation) == 0 ? null : decision;
    }

    private static bool WorseOrNew(PlanCase one) => ProgressReviewer.Default.Review(one.Assessment).StopReasons.Any(reason => reason is StopReason.Worse or StopReason.NewSign);

    /// <summary>A referral that is open, or a nerve sign that may be new since the course began.</summary>
    private static bool IsOpen(PlanCase one) => one.Assessment.OpenReferral is not null
        || (CurrentCourse(one.Presentation) > 0 && one.Assessment.FactSheet.StateOf(CourseFacts.NewNeurologicalSign) == FactState.Unknown);

    /// <summary>Something may be broken or loose: nobody is told to keep moving.</summary>
    private static bool MaybeInjured(PlanCase one) =>
        States(one, Named("major-trauma"), Named("spinal-deformity-or-contusion"), Named("unstable-bone-injury"), Named("spinal-instability")).Any(state => state != FactState.No);

    /// <summary>How many sessions the current course has, back from today.</summary>
    private static int CurrentCourse(Presentation person)
    {
        int count = 0;
        CalendarDate later = person.AsOf;
        foreach (TreatmentSession session in person.History.Sessions.OrderByDescending(session => session.Date))
        {
            if (later.DaysSince(session.Date) > CourseGap)
            {
                break;
            }

            later = session.Date;
            count++;
        }

        return count;
    }

    /// <summary>An assessment names the rule that asks for it.</summary>
    private static string? Deciding(PlanCase one, CarePlan made)
    {
        string[] deciding = made.SummaryCode == "review-worse"
            ? [.. one.Assessment.Rules.ReviewRules.Where(rule => rule.StopReason is StopReason.Worse or StopReason.NewSign).Select(rule => rule.Id)]
            : made.SummaryCode == "review-reassess"
            ? [.. one.Assessment.Rules.ReviewRules.Where(rule => rule.Decision == ReviewDecision.Reassess).Select(rule => rule.Id)]
            : [.. one.Assessment.Findings
                .Where(finding => finding.Rule is Contraindication { Level: Clearance.AssessFirst }
                    && finding.Options.ToList().Any(option => one.Assessment.VerdictOf(option) is { IsSupported: Answer.Yes, Stated: Clearance.AssessFirst }))
                .Select(finding => finding.Rule.Id)];
        return made.ActFirst.Any(finding => deciding.Contains(finding.RuleId)) ? null : "does not name what asks for the assessment";
    }

    private static string? NeedlingIsComplete(CarePlan made) =>
        made.Needling.Count == 0 ? "no muscle"
        : made.Movement.Count == 0 ? "no movement"
        : made.Education.Count == 0 ? "no education"
        : made.Aims.Count == 0 ? "no aim"
        : made.ConsentPoints.Count == 0 ? "no consent"
        : made.SessionCare.Count == 0 ? "no care at the session"
        : made.ReviewPoints.Count == 0 || made.ReviewSteps.Count == 0 ? "no review"
        : made.StopRules.Count == 0 || made.StopRules.Any(rule => rule.Effect != "review: stop") ? "no stop rules"
        : made.AfterCare.Count == 0 || made.ExpectedAfterEffects.Count == 0 ? "no after-care"
        : made.SafetyNet.Count == 0 ? "no safety net"
        : made.Phases.Count == 0 ? "no phases"
        : made.Goals.Count == 0 ? "no goals"
        : made.Course is null ? "no course"
        : made.Exercises.Count + made.LeftOut.Count == 0 ? "no exercise, planned or left out"
        : null;

    private static bool Any(params IReadOnlyList<object>[] parts) => parts.Any(part => part.Count > 0);

    private static NeedlingOptionSet OptionsOf(CarePlan plan) => plan.Needling.Aggregate(NeedlingOptionSet.Empty, (all, item) => all | item.Options);

    private static bool CanTake(PlanPreferences wishes, PatientPosition position) => !wishes.Has(position switch
    {
        PatientPosition.Prone => PlanPreference.CannotLieProne,
        PatientPosition.Supine => PlanPreference.CannotLieSupine,
        PatientPosition.SideLying or PatientPosition.SideLyingTargetUp or PatientPosition.SideLyingOppositeSide => PlanPreference.CannotLieOnSide,
        _ => throw new ArgumentOutOfRangeException(nameof(position)),
    });

    private static bool CanTake(PlanPreferences wishes, ExercisePosition position) => position == ExercisePosition.Standing || !wishes.Has(position switch
    {
        ExercisePosition.Prone => PlanPreference.CannotLieProne,
        ExercisePosition.Supine => PlanPreference.CannotLieSupine,
        ExercisePosition.SideLying => PlanPreference.CannotLieOnSide,
        ExercisePosition.FourPoint => PlanPreference.CannotKneel,
        _ => throw new ArgumentOutOfRangeException(nameof(position)),
    });

    /// <summary>All that speaks against an exercise, keyed a second time from the facts.</summary>
    private static HashSet<OmissionReason> Against(PlanCase one, Exercise exercise)
    {
        var reasons = new HashSet<OmissionReason>();
        FactState poorBalance = one.Wishes.PoorBalance switch
        {
            Answer.Yes => FactState.Yes,
            Answer.No => FactState.No,
            _ => FactState.Unknown,
        };
        foreach (ExerciseCheck check in exercise.Checks)
        {
            (FactState[] states, OmissionReason holds, OmissionReason isOpen) = check switch
            {
                ExerciseCheck.Pregnancy => (States(one, Facts.Pregnant), OmissionReason.Pregnant, OmissionReason.PregnancyUnknown),
                ExerciseCheck.Fracture => (
                    States(one, Named("major-trauma"), Named("spinal-deformity-or-contusion"), Named("osteoporosis"), Named("unstable-bone-injury"), Named("spinal-instability")),
                    OmissionReason.Fracture, OmissionReason.FractureUnknown),
                ExerciseCheck.Surgery => (States(one, Named("recent-surgery-or-radiotherapy"), Named("spinal-surgery"), Named("implant-near-site")), OmissionReason.Surgery, OmissionReason.SurgeryUnknown),
                ExerciseCheck.Balance => (
                    [.. States(one, Facts.Weakness, Named("cannot-stand-or-walk"), Named("new-gait-difficulty")), poorBalance], OmissionReason.Balance, OmissionReason.BalanceUnknown),
                ExerciseCheck.NerveLoss => (
                    [.. States(one, Facts.Weakness, Facts.SensoryLoss, Facts.ReflexLoss), CurrentCourse(one.Presentation) > 0 ? one.Assessment.FactSheet.StateOf(CourseFacts.NewNeurologicalSign) : FactState.No],
                    OmissionReason.NerveLoss, OmissionReason.NerveLossUnknown),
                ExerciseCheck.AcuteIllness => (
                    States(one, Named("acute-illness"), Named("fever"), Named("unstable-heart"), Named("medical-emergency"), Named("sepsis")), OmissionReason.AcuteIllness, OmissionReason.AcuteIllnessUnknown),
                _ => throw new ArgumentOutOfRangeException(nameof(exercise)),
            };
            if (states.Any(state => state is FactState.Yes or FactState.Presumed))
            {
                reasons.Add(holds);
            }
            else if (states.Any(state => state != FactState.No))
            {
                reasons.Add(isOpen);
            }
        }

        if (exercise.Positions.Any(position => !CanTake(one.Wishes, position)))
        {
            reasons.Add(OmissionReason.Position);
        }

        if (exercise.NeedsEquipment && one.Wishes.Has(PlanPreference.NoHomeEquipment))
        {
            reasons.Add(OmissionReason.NoEquipment);
        }

        if (one.Wishes.Has(PlanPreference.NoHomeExercise))
        {
            reasons.Add(OmissionReason.Preference);
        }

        return reasons;
    }

    private static FactState[] States(PlanCase one, params Fact[] facts) => [.. facts.Select(one.Assessment.FactSheet.StateOf)];

    private static Fact Named(string id) => Facts.All.Single(fact => fact.Id == id);
}
