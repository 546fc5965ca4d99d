using System;
using System.Collections.Generic;
using System.Linq;
using DryNeedling.Domain.Anatomy;
using DryNeedling.Domain.Compatibility;
using DryNeedling.Domain.Evaluation;
using DryNeedling.Domain.Evidence;
using DryNeedling.Domain.Intake;
using DryNeedling.Domain.Rules;
using DryNeedling.Domain.Rules.Catalogue;

namespace DryNeedling.Domain.CarePlans;

/// <summary>The parts of one plan while it is made.</summary>
internal sealed class PlanDraft
{
    private const int MostMuscles = 3;
    private const int DaysBetween = 7;
    private const int DaysBetweenTapering = 14;

    private readonly SuitabilityAssessment assessment;
    private readonly PlanPreferences preferences;
    private readonly List<PlanOmission> leftOut = new();
    private readonly HashSet<PlanPreference> mattered = new();
    private readonly RuleThresholds thresholds;
    private readonly CourseReading course;

    internal PlanDraft(SuitabilityAssessment assessment, PlanPreferences preferences)
    {
        this.assessment = assessment;
        this.preferences = preferences;
        thresholds = assessment.Rules.Thresholds;
        course = assessment.FactSheet.Course;
        ProgressReview? review = assessment.Presentation.History.Sessions.Count == 0 ? null : ProgressReviewer.Of(assessment);

        // A course that ended long ago asks for no review; what bars another one does so all the same.
        Review = review is not null && !course.HasBegun && review.Decision == ReviewDecision.Undetermined ? null : review;
    }

    internal ProgressReview? Review { get; }

    private CalendarDate Today => assessment.Presentation.AsOf;

    private FactSheet Sheet => assessment.FactSheet;

    internal CarePlan Refer(string summary) => new(Today, assessment.Rules.Version, assessment.Overall, CarePlanKind.Referral, summary)
    {
        Referral = assessment.Referral,
        OpenReferral = assessment.OpenReferral?.Tier,
        Review = Review?.Decision,
        Preferences = preferences,
        PreferenceOutcomes = Outcomes(),
        ActFirst = ToDoFirst(),
        OpenQuestions = Questions(assessment.OpenReferral?.Questions ?? ValueList<OpenQuestion>.Empty),
        SafetyNet = SafetyNet(needles: false),
    };

    /// <summary>General education, and no exercise while a red flag is open.</summary>
    internal CarePlan Ask(string summary) => new(Today, assessment.Rules.Version, assessment.Overall, CarePlanKind.OpenQuestions, summary)
    {
        Referral = assessment.Referral,
        OpenReferral = assessment.OpenReferral?.Tier,
        Review = Review?.Decision,
        Preferences = preferences,
        PreferenceOutcomes = Outcomes(),
        ActFirst = ToDoFirst(),
        OpenQuestions = Review?.OpenQuestions ?? Questions(assessment.Questions),
        Movement = MovementAdvice(needles: false),
        LeftOut = ValueList<PlanOmission>.Of(leftOut),
        Education = Steps(PlanSteps.NaturalCourse),
        SafetyNet = SafetyNet(needles: false),
    };

    /// <summary>What must be looked at comes first; no exercise before it.</summary>
    internal CarePlan AssessFirst(string summary) => new(Today, assessment.Rules.Version, assessment.Overall, CarePlanKind.Assessment, summary)
    {
        Referral = assessment.Referral,
        OpenReferral = assessment.OpenReferral?.Tier,
        Review = Review?.Decision,
        Preferences = preferences,
        PreferenceOutcomes = Outcomes(),
        ActFirst = ToDoFirst(),
        OpenQuestions = Review?.OpenQuestions ?? Questions(assessment.Questions),
        Movement = MovementAdvice(needles: false),
        LeftOut = ValueList<PlanOmission>.Of(leftOut),
        Habits = Steps(PlanSteps.Posture),
        Education = Steps(PlanSteps.NaturalCourse),
        SafetyNet = SafetyNet(needles: false),
    };

    /// <summary>Care without needles. While a referral is still open, nobody is sent off to exercise.</summary>
    internal CarePlan Conserve(string summary)
    {
        ValueList<PlannedExercise> exercises = IsRedFlagOpen ? ValueList<PlannedExercise>.Empty : Exercises(assessment.Involvement
            .Where(muscle => muscle.TriggerPoint is TriggerPointState.Active or TriggerPointState.Latent).Select(muscle => muscle.Muscle));
        ValueList<PlanStep> movement = MovementAdvice(needles: false);
        return new CarePlan(Today, assessment.Rules.Version, assessment.Overall, CarePlanKind.Conservative, summary)
        {
            Referral = assessment.Referral,
            OpenReferral = assessment.OpenReferral?.Tier,
            Review = Review?.Decision,
            Preferences = preferences,
            PreferenceOutcomes = Outcomes(),
            ActFirst = ToDoFirst(),
            OpenQuestions = Review?.OpenQuestions ?? Questions(assessment.Questions),
            Goals = Goals(),
            Phases = IsRedFlagOpen ? ValueList<PlanPhase>.Empty : Phases(Today),
            Exercises = exercises,
            LeftOut = ValueList<PlanOmission>.Of(leftOut),
            Movement = movement,
            Habits = Steps(PlanSteps.Posture, PlanSteps.HabitsReview),
            Education = Education(Steps(PlanSteps.NaturalCourse)),
            ReviewPoints = ValueList<ReviewPoint>.Of(new[] { new ReviewPoint(null, Today.OrNullAfter(thresholds.SecondReviewDays)) }),
            ReviewSteps = Steps(PlanSteps.ReferOn),
            SafetyNet = SafetyNet(needles: false),
        };
    }

    internal CarePlan Needle()
    {
        if (preferences.Has(PlanPreference.NoNeedling))
        {
            mattered.Add(PlanPreference.NoNeedling);
            return Conserve("no-needling-wanted");
        }

        ValueList<PlannedNeedling> needling = ValueList<PlannedNeedling>.Of(assessment.Targets.Select(Planned).Where(item => item is not null).Select(item => item!));
        if (needling.Count == 0)
        {
            return Conserve("no-fitting-target");
        }

        int most = Muscles();
        int between = Review?.Decision == ReviewDecision.Taper ? DaysBetweenTapering : DaysBetween;
        ValueList<PlannedExercise> exercises = Exercises(needling.Select(item => item.Muscle));
        ValueList<PlanStep> movement = MovementAdvice(needles: true);
        return new CarePlan(Today, assessment.Rules.Version, assessment.Overall, CarePlanKind.Needling, Review is null ? "needling" : "needling-" + ReviewDecisions.Names.NameOf(Review.Decision))
        {
            Referral = assessment.Referral,
            OpenReferral = assessment.OpenReferral?.Tier,
            Review = Review?.Decision,
            Preferences = preferences,
            ActFirst = ValueList<PlanFinding>.Of(ToDoFirst().Concat(CourseFindings())),
            OpenQuestions = Review?.OpenQuestions ?? Questions(assessment.Questions),
            Goals = Goals(),
            Aims = Steps(PlanSteps.Aims),
            Phases = Phases(course.HasBegun ? course.Sessions[0].Date : Today),
            Course = new NeedlingCourse(
                most, between, thresholds.SessionSpacingDays, thresholds.FirstReviewSessions, thresholds.SecondReviewSessions, thresholds.CourseSessionLimit, thresholds.YearSessionLimit),
            Needling = needling,
            Sessions = Sessions(needling, most, between),
            SessionCare = Steps(PlanSteps.SessionCare.Where(step => !step.Equals(PlanSteps.LyingDown) || !course.HasBegun).ToArray()),
            ConsentPoints = Steps(PlanSteps.Consents),
            Exercises = exercises,
            LeftOut = ValueList<PlanOmission>.Of(leftOut),
            Movement = movement,
            Habits = Steps(PlanSteps.Posture, PlanSteps.HabitsReview),
            Education = Education(Steps(PlanSteps.PartOfAPlan, PlanSteps.NaturalCourse, PlanSteps.NoPrevention)),
            // Numbness that is new is looked at first here, so it is not told as normal.
            ExpectedAfterEffects = ValueList<ExpectedAfterEffect>.Of(Evidence.ExpectedAfterEffects.All.Where(effect => !effect.Equals(Evidence.ExpectedAfterEffects.TinglingNearby))),
            AfterCare = Steps(PlanSteps.AfterEffects, PlanSteps.Drowsiness, PlanSteps.GentleMovement, PlanSteps.WaitUntilSettled),
            ReviewPoints = ReviewPoints(),
            ReviewSteps = Steps(new[] { PlanSteps.FewMuscles, PlanSteps.SessionCheck, PlanSteps.Review, PlanSteps.ReviewSecond, PlanSteps.Caps, PlanSteps.RelaxationEnds, PlanSteps.ReferOn }
                .Where(step => !step.Equals(PlanSteps.RelaxationEnds) || assessment.RelaxedUntil is not null).ToArray()),
            StopRules = ValueList<PlanFinding>.Of(assessment.Rules.ReviewRules.Where(rule => rule.Decision == ReviewDecision.Stop).Select(PlanFinding.Of)),
            SafetyNet = SafetyNet(needles: true),
            PreferenceOutcomes = Outcomes(),
        };
    }

    private static ValueList<PlanStep> Steps(params PlanStep[] steps) => ValueList<PlanStep>.Of(steps);

    private static ValueList<PlanQuestion> Questions(IEnumerable<OpenQuestion> questions) => ValueList<PlanQuestion>.Of(questions.Select(PlanQuestion.Of));

    private ValueList<PlanFinding> ToDoFirst() => ValueList<PlanFinding>.Of(assessment.Findings
        .Where(finding => finding.Rule is RedFlag or Contraindication or Advice)
        .Select(PlanFinding.Of)
        .Concat(Review is { Decision: ReviewDecision.Stop or ReviewDecision.Reassess } ? CourseFindings() : Enumerable.Empty<PlanFinding>()));

    /// <summary>What the review rules say, without what the assessment says already.</summary>
    private IEnumerable<PlanFinding> CourseFindings() => (Review?.Reasons ?? ValueList<PlanFinding>.Empty).Where(reason =>
        assessment.Rules.TryFind(reason.RuleId, out Rule? rule) && rule is ReviewRule);

    /// <summary>True while a warning sign is open: one that could refer, or a nerve sign that may be new since the course began.</summary>
    private bool IsRedFlagOpen => assessment.OpenReferral is not null
        || (course.HasBegun && Sheet.StateOf(CourseFacts.NewNeurologicalSign) == FactState.Unknown);

    /// <summary>
    /// None while a red flag is open. An injury that may have broken something is not told to keep moving; walking is left out for who may not
    /// be able to. Needling never goes without movement.
    /// </summary>
    private ValueList<PlanStep> MovementAdvice(bool needles)
    {
        if (IsRedFlagOpen && !needles)
        {
            return ValueList<PlanStep>.Empty;
        }

        var steps = new List<PlanStep>();
        if (needles || Injured() == FactState.No)
        {
            steps.Add(PlanSteps.StayActive);
        }

        OmissionReason? against = Injured() != FactState.No ? ReasonOf(ExerciseCheck.Fracture, Injured() == FactState.Unknown)
            : Walks() != FactState.No ? ReasonOf(ExerciseCheck.Balance, Walks() == FactState.Unknown)
            : null;
        if (against is OmissionReason reason)
        {
            leftOut.Add(new PlanOmission(Anatomy.Exercises.WalkingProgramme.Id, Anatomy.Exercises.WalkingProgramme.Name, reason));
        }
        else
        {
            steps.Add(PlanSteps.Walking);
        }

        return ValueList<PlanStep>.Of(steps);
    }

    private FactState Injured() => Joined(
        Facts.Of(ScreeningItems.MajorTrauma), Facts.Of(ScreeningItems.SpinalDeformityOrContusion), Facts.Of(ScreeningItems.UnstableBoneInjury), Facts.Of(ScreeningItems.SpinalInstability));

    /// <summary>Whether anything speaks against walking. Poor balance counts where it is said; nobody has to be asked for it before a walk.</summary>
    private FactState Walks() => Worse(
        Joined(Facts.Of(ScreeningItems.CannotStandOrWalk), Facts.Of(ScreeningItems.NewGaitDifficulty)),
        preferences.PoorBalance == Answer.Yes ? FactState.Yes : FactState.No);

    private ValueList<PlanStep> Education(IEnumerable<PlanStep> general)
    {
        List<PlanStep> steps = general.ToList();
        if (IsAtHighRisk())
        {
            steps.Add(PlanSteps.Psychological);
        }

        if (assessment.Presentation.FunctionalImpacts.Any(impact => impact.Domain == FunctionalDomain.Sleep && impact.Severity > 0))
        {
            steps.Add(PlanSteps.Sleep);
        }

        return ValueList<PlanStep>.Of(steps);
    }

    /// <summary>By the newest distress score of the STarT Back tool, which alone makes the risk high.</summary>
    private bool IsAtHighRisk() => assessment.Presentation.OutcomeScores.LastOrDefault(score => score.Measure.Equals(OutcomeMeasures.StartBackDistress)) is OutcomeScore distress
        && StartBack.IsHighRisk(distress);

    /// <summary>Advice on what may follow needling goes to those who were needled or will be.</summary>
    private ValueList<PlanStep> SafetyNet(bool needles) => ValueList<PlanStep>.Of(
        !needles && assessment.Presentation.History.Sessions.Count == 0 && Sheet.StateOf(Facts.BreathlessAfterNeedling) == FactState.No
            ? PlanSteps.Always
            : PlanSteps.AlwaysAndAfterNeedling);

    private PlannedNeedling? Planned(NeedlingTarget target)
    {
        NeedlingOptionSet cleared = NeedlingOptionSet.Of(target.Verdicts.Where(verdict => verdict.IsCleared).Select(verdict => verdict.Option).ToArray());
        NeedlingOptionSet options = Without(cleared, PlanPreference.NoElectricalNeedling, technique => technique == NeedlingTechnique.Electrical);
        options = Without(options, PlanPreference.NoDeepNeedling, technique => technique != NeedlingTechnique.Superficial);
        if (options.IsEmpty)
        {
            return null;
        }

        ReportedPosition[] positions = target.Muscle.Positions.Where(position => CanTake(PreferenceAgainst(position.Position))).ToArray();
        if (positions.Length == 0 && target.Muscle.Positions.Count > 0)
        {
            foreach (NeedlingOption option in options.ToList())
            {
                leftOut.Add(OmissionOf(option, OmissionReason.Position));
            }

            return null;
        }

        return new PlannedNeedling(
            target.Muscle, target.Side, options, positions, SafeguardsOf(options), target.Reasons.Select(reason => reason.ToString()));
    }

    private NeedlingOptionSet Without(NeedlingOptionSet options, PlanPreference preference, Func<NeedlingTechnique, bool> unwanted)
    {
        if (!preferences.Has(preference))
        {
            return options;
        }

        NeedlingOption[] dropped = options.ToList().Where(option => unwanted(option.Technique)).ToArray();
        foreach (NeedlingOption option in dropped)
        {
            mattered.Add(preference);
            leftOut.Add(OmissionOf(option, OmissionReason.Preference));
        }

        return options - NeedlingOptionSet.Of(dropped);
    }

    private static PlanOmission OmissionOf(NeedlingOption option, OmissionReason reason) => new(
        Sides.Names.NameOf(option.Side) + ":" + option.Muscle.Id + ":" + NeedlingTechniques.Names.NameOf(option.Technique), option.ToString(), reason);

    private IEnumerable<Safeguard> SafeguardsOf(NeedlingOptionSet options)
    {
        IEnumerable<Safeguard> ofRules = assessment.Findings
            .Where(finding => !(finding.Options & options).IsEmpty)
            .SelectMany(finding => finding.Rule.Safeguards.Concat(Accepted(finding, options)));
        return ofRules.Concat(MuscleSafeguards.At(options)).Distinct().OrderBy(safeguard => safeguard.Code, StringComparer.Ordinal);
    }

    /// <summary>The safeguards under which a decision accepted these options.</summary>
    private static IEnumerable<Safeguard> Accepted(Finding finding, NeedlingOptionSet options) => finding.Decisions
        .Where(decision => !(decision.Options & options).IsEmpty)
        .SelectMany(decision => Safeguards.All.Where(safeguard => decision.AcceptedSafeguards.Contains(safeguard.Code)));

    private int Muscles()
    {
        if (!preferences.Has(PlanPreference.OneMuscleASession))
        {
            return MostMuscles;
        }

        // Even for one muscle now: the course says how many a session may take.
        mattered.Add(PlanPreference.OneMuscleASession);
        return 1;
    }

    /// <summary>
    /// Up to the next review, a whole interval after the last session, and within the limits of the year and, without a full response, of the
    /// course. The first session of a course takes one muscle: no over-needling at a first visit. None after the last day of a relaxation by the
    /// clinic's policy that counts for the person.
    /// </summary>
    private ValueList<PlannedSession> Sessions(ValueList<PlannedNeedling> needling, int most, int between)
    {
        int done = course.Sessions.Count;
        int until = Review?.NextReview?.AfterSession ?? thresholds.FirstReviewSessions;
        until = Review?.Decision == ReviewDecision.Taper ? until : Math.Min(until, thresholds.CourseSessionLimit);
        CalendarDate from = Review?.NextSessionFrom ?? Today;
        int wait = course.HasBegun ? Math.Max(0, between - from.DaysSince(course.Sessions[done - 1].Date)) : 0;
        CalendarDate? last = assessment.RelaxedUntil;
        var sessions = new List<PlannedSession>();
        for (int number = done + 1; number <= until; number++)
        {
            CalendarDate? day = from.OrNullAfter(wait + (between * (number - done - 1)));
            int inYear = sessions.Count + assessment.Presentation.History.Sessions.Count(session => (day ?? from).DaysSince(session.Date) < 365);
            if (inYear >= thresholds.YearSessionLimit || (last is not null && (day ?? from) > last))
            {
                break;
            }

            sessions.Add(new PlannedSession(number, day, needling.Take(number == 1 ? 1 : most)));
        }

        return ValueList<PlannedSession>.Of(sessions);
    }

    private ValueList<ReviewPoint> ReviewPoints() => ValueList<ReviewPoint>.Of(Review?.NextReview is ReviewPoint next
        ? new[] { next }
        : new[]
        {
            new ReviewPoint(thresholds.FirstReviewSessions, Today.OrNullAfter(thresholds.FirstReviewDays)),
            new ReviewPoint(thresholds.SecondReviewSessions, Today.OrNullAfter(thresholds.SecondReviewDays)),
        });

    private ValueList<PlanPhase> Phases(CalendarDate start)
    {
        return ValueList<PlanPhase>.Of(new[]
        {
            new PlanPhase(1, PlanSteps.PhaseSettle, start, start.OrNullAfter(thresholds.FirstReviewDays)),
            new PlanPhase(2, PlanSteps.PhaseStrengthen, start.OrNullAfter(7), start.OrNullAfter(thresholds.SecondReviewDays)),
            new PlanPhase(3, PlanSteps.PhaseKeep, start.OrNullAfter(thresholds.SecondReviewDays), null),
        });
    }

    /// <summary>From the scores of the record: of the course its baseline, else the newest that still counts. What is missing is to be taken.</summary>
    private ValueList<PlanGoal> Goals()
    {
        CalendarDate? by = (course.HasBegun ? course.Sessions[0].Date : Today).OrNullAfter(thresholds.SecondReviewDays);
        by = by is not null && by <= Today ? Today.OrNullAfter(thresholds.FirstReviewDays) : by;
        List<PlanGoal> goals = assessment.Presentation.OutcomeScores
            .Where(score => ResponderDefinitions.TryFind(score.Measure.Id, out _))
            .GroupBy(score => (score.Measure, score.Site))
            .Select(group => GoalOf(group, by))
            .Where(goal => goal is not null)
            .Select(goal => goal!)
            .ToList();
        if (!goals.Any(goal => ResponderDefinitions.TryFind(goal.Measure.Id, out ResponderDefinition? definition) && definition.IsPain))
        {
            goals.Add(new PlanGoal(OutcomeMeasures.NumericPainRating, null, null, null, null, by));
        }

        if (!goals.Any(goal => ResponderDefinitions.TryFind(goal.Measure.Id, out ResponderDefinition? definition) && !definition.IsPain))
        {
            goals.Add(new PlanGoal(OutcomeMeasures.RolandMorris24, null, null, null, null, by));
        }

        return ValueList<PlanGoal>.Of(goals.OrderBy(goal => ResponderDefinitions.All.TakeWhile(definition => !definition.Measure.Equals(goal.Measure)).Count()));
    }

    private PlanGoal? GoalOf(IEnumerable<OutcomeScore> scores, CalendarDate? by)
    {
        OutcomeScore? baseline = course.HasBegun
            ? course.Series.Select(series => series.Baseline).FirstOrDefault(found => found is not null && scores.Contains(found))
            : scores.LastOrDefault(score => Today.DaysSince(score.Date) <= thresholds.ScoreCurrentDays);
        if (baseline is null || !ResponderDefinitions.TryFind(baseline.Measure.Id, out ResponderDefinition? definition))
        {
            return null;
        }

        return new PlanGoal(baseline.Measure, baseline.Site, DecimalText.ToPlaces(baseline.Value), baseline.Date, definition.LinesFrom(baseline.Value, course.IsJudgedMuscular).Better, by);
    }

    /// <summary>
    /// Exercises of the muscles and of the back that have a published dose; the nerve's where its test is positive. What has none is for the
    /// clinician to choose, not for a plan to hand out.
    /// </summary>
    private ValueList<PlannedExercise> Exercises(IEnumerable<Muscle> muscles)
    {
        var wanted = new List<(Exercise Exercise, Muscle? Muscle)>();
        foreach (Muscle muscle in muscles.Distinct())
        {
            wanted.AddRange(muscle.Exercises.Select(exercise => (exercise, (Muscle?)muscle)));
        }

        wanted.Add((Anatomy.Exercises.PelvicTilt, null));
        wanted.Add((Anatomy.Exercises.AbdominalBracing, null));
        if (Sheet.StateOf(Facts.NerveTensionSign) == FactState.Yes)
        {
            wanted.Add((Anatomy.Exercises.NerveGlide, null));
        }

        var planned = new List<PlannedExercise>();
        foreach (IGrouping<Exercise, Muscle?> group in wanted.Where(pair => pair.Exercise.HasPublishedDose).GroupBy(pair => pair.Exercise, pair => pair.Muscle))
        {
            if (AgainstExercise(group.Key) is OmissionReason reason)
            {
                leftOut.Add(new PlanOmission(group.Key.Id, group.Key.Name, reason));
                continue;
            }

            planned.Add(new PlannedExercise(
                group.Key, group.Key.Doses.First(dose => dose.IsComplete), group.Key.Purpose == ExercisePurpose.Strengthen ? 2 : 1,
                group.Where(muscle => muscle is not null).Select(muscle => muscle!)));
        }

        return ValueList<PlannedExercise>.Of(planned.OrderBy(exercise => exercise.Phase));
    }

    /// <summary>The first thing that speaks against an exercise: a check that is yes or unknown, a position, equipment, or what the person wants.</summary>
    private OmissionReason? AgainstExercise(Exercise exercise)
    {
        // What is there before what is only not known.
        foreach (FactState wanted in new[] { FactState.Yes, FactState.Unknown })
        {
            foreach (ExerciseCheck check in exercise.Checks)
            {
                if (StateOf(check) == wanted)
                {
                    return ReasonOf(check, wanted == FactState.Unknown);
                }
            }
        }

        foreach (ExercisePosition position in exercise.Positions)
        {
            if (!CanTake(PreferenceAgainst(position)))
            {
                return OmissionReason.Position;
            }
        }

        if (exercise.NeedsEquipment && Counts(PlanPreference.NoHomeEquipment))
        {
            return OmissionReason.NoEquipment;
        }

        return Counts(PlanPreference.NoHomeExercise) ? OmissionReason.Preference : null;
    }

    private FactState StateOf(ExerciseCheck check) => check switch
    {
        ExerciseCheck.Pregnancy => Joined(Facts.Pregnant),
        ExerciseCheck.Fracture => Joined(
            Facts.Of(ScreeningItems.MajorTrauma), Facts.Of(ScreeningItems.SpinalDeformityOrContusion), Facts.Of(ScreeningItems.Osteoporosis),
            Facts.Of(ScreeningItems.UnstableBoneInjury), Facts.Of(ScreeningItems.SpinalInstability)),
        ExerciseCheck.Surgery => Joined(
            Facts.Of(ScreeningItems.RecentSurgeryOrRadiotherapy), Facts.Of(ScreeningItems.SpinalSurgery), Facts.Of(ScreeningItems.ImplantNearSite)),
        ExerciseCheck.Balance => Worse(
            Joined(Facts.Weakness, Facts.Of(ScreeningItems.CannotStandOrWalk), Facts.Of(ScreeningItems.NewGaitDifficulty)),
            preferences.PoorBalance == Answer.Yes ? FactState.Yes : preferences.PoorBalance == Answer.No ? FactState.No : FactState.Unknown),
        ExerciseCheck.AcuteIllness => Joined(
            Facts.Of(ScreeningItems.AcuteIllness), Facts.Of(ScreeningItems.Fever), Facts.Of(ScreeningItems.UnstableHeart), Facts.Of(ScreeningItems.MedicalEmergency), Facts.Of(ScreeningItems.Sepsis)),
        _ => Worse(
            Joined(Facts.Weakness, Facts.SensoryLoss, Facts.ReflexLoss),
            course.HasBegun ? Sheet.StateOf(CourseFacts.NewNeurologicalSign) : FactState.No),
    };

    private FactState Joined(params Fact[] facts) => facts.Select(Sheet.StateOf).Aggregate(FactState.No, Worse);

    /// <summary>Yes, presumed or not, before unknown before no.</summary>
    private static FactState Worse(FactState left, FactState right)
    {
        FactState[] both = { left, right };
        return both.Contains(FactState.Yes) || both.Contains(FactState.Presumed) ? FactState.Yes
            : both.Contains(FactState.Unknown) ? FactState.Unknown
            : FactState.No;
    }

    private static OmissionReason ReasonOf(ExerciseCheck check, bool isUnknown) => check switch
    {
        ExerciseCheck.Pregnancy => isUnknown ? OmissionReason.PregnancyUnknown : OmissionReason.Pregnant,
        ExerciseCheck.Fracture => isUnknown ? OmissionReason.FractureUnknown : OmissionReason.Fracture,
        ExerciseCheck.Surgery => isUnknown ? OmissionReason.SurgeryUnknown : OmissionReason.Surgery,
        ExerciseCheck.AcuteIllness => isUnknown ? OmissionReason.AcuteIllnessUnknown : OmissionReason.AcuteIllness,
        ExerciseCheck.Balance => isUnknown ? OmissionReason.BalanceUnknown : OmissionReason.Balance,
        _ => isUnknown ? OmissionReason.NerveLossUnknown : OmissionReason.NerveLoss,
    };

    private static PlanPreference? PreferenceAgainst(PatientPosition position) => position switch
    {
        PatientPosition.Prone => PlanPreference.CannotLieProne,
        PatientPosition.Supine => PlanPreference.CannotLieSupine,
        _ => PlanPreference.CannotLieOnSide,
    };

    private static PlanPreference? PreferenceAgainst(ExercisePosition position) => position switch
    {
        ExercisePosition.Prone => PlanPreference.CannotLieProne,
        ExercisePosition.Supine => PlanPreference.CannotLieSupine,
        ExercisePosition.SideLying => PlanPreference.CannotLieOnSide,
        ExercisePosition.FourPoint => PlanPreference.CannotKneel,
        _ => null,
    };

    private bool CanTake(PlanPreference? against) => against is not PlanPreference preference || !Counts(preference);

    /// <summary>True where the preference is stated, which is then remembered as one that changed the plan.</summary>
    private bool Counts(PlanPreference preference)
    {
        if (!preferences.Has(preference))
        {
            return false;
        }

        mattered.Add(preference);
        return true;
    }

    private ValueList<PreferenceOutcome> Outcomes() => ValueList<PreferenceOutcome>.Of(preferences.Items.Select(preference => new PreferenceOutcome(
        preference,
        preference == PlanPreference.NoHomeExercise && mattered.Contains(preference) ? PreferenceStatus.HonouredInPart
            : mattered.Contains(preference) ? PreferenceStatus.Honoured
            : PreferenceStatus.NothingToChange)));
}
