using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using DryNeedling.Domain.Anatomy;
using DryNeedling.Domain.CarePlans;
using DryNeedling.Domain.Compatibility;
using DryNeedling.Domain.Evaluation;
using DryNeedling.Domain.Evidence;
using DryNeedling.Domain.Intake;
using DryNeedling.Domain.Rules;

namespace DryNeedling.Domain.Serialization;

/// <summary>
/// Reads care plans and progress reviews that this library wrote. Codes are looked up, and the words beside them must be those of this
/// version, so that no document says in code what it does not say in words.
/// </summary>
internal sealed class PlanJsonReader
{
    private readonly JsonProblems problems;

    internal PlanJsonReader(JsonProblems problems) => this.problems = problems;

    internal CarePlan? ReadPlan(JsonElement root)
    {
        if (Document(root, "care-plan") is not JsonCursor cursor)
        {
            return null;
        }

        CalendarDate? asOf = cursor.Required("asOf", "the date to which everything refers, as yyyy-MM-dd")?.AsDate();
        string? ruleSet = cursor.Required("ruleSet", "the version of the rule set")?.AsFilledText();
        Suitability? answer = cursor.Required("overall", "the overall answer of the assessment")?.AsName(Suitabilities.Names, "answer");
        CarePlanKind? kind = cursor.Required("kind", "what the plan is")?.AsName(CarePlanKinds.Names, "kind of plan");
        var summary = cursor.Required("summary", "the code of the summary")?.AsOneOf(Summaries, item => item.Item1, "summary");
        Same(cursor.Required("summaryText", "the words of the summary"), summary?.Item2);
        ReferralTier? referral = cursor.Optional("referral")?.AsName(ReferralTiers.Names, "referral");
        ReferralTier? openReferral = cursor.Optional("openReferral")?.AsName(ReferralTiers.Names, "referral");
        ReviewDecision? review = cursor.Optional("review")?.AsName(ReviewDecisions.Names, "decision");
        PlanPreferences preferences = cursor.List("preferences")
            .Select(item => item.AsName(PlanPreferenceNames.Names, "preference"))
            .Aggregate(PlanPreferences.NoneStated, (all, item) => item is PlanPreference known ? all.With(known) : all)
            .WithPoorBalance(cursor.Optional("poorBalance")?.AsName(Answers.Names, "answer") ?? Answer.NotAsked);
        List<PreferenceOutcome> outcomes = Each(cursor, "preferenceOutcomes", Outcome);
        List<PlanFinding> actFirst = Each(cursor, "actFirst", Finding);
        List<PlanQuestion> questions = Each(cursor, "openQuestions", Question);
        List<PlanGoal> goals = Each(cursor, "goals", Goal);
        List<PlanStep> aims = Each(cursor, "aims", Step);
        List<PlanPhase> phases = Each(cursor, "phases", Phase);
        NeedlingCourse? course = cursor.Optional("course")?.AsObject() is JsonCursor numbers ? Course(numbers) : null;
        List<PlannedNeedling> needling = Each(cursor, "needling", Needling);
        List<PlannedSession> sessions = Each(cursor, "sessions", item => Session(item, needling));
        List<PlanStep> sessionCare = Each(cursor, "sessionCare", Step);
        List<PlanStep> consent = Each(cursor, "consentPoints", Step);
        List<PlannedExercise> exercises = Each(cursor, "exercises", Exercise);
        List<PlanOmission> leftOut = Each(cursor, "leftOut", Omission);
        List<PlanStep> movement = Each(cursor, "movement", Step);
        List<PlanStep> habits = Each(cursor, "habits", Step);
        List<PlanStep> education = Each(cursor, "education", Step);
        List<ExpectedAfterEffect> effects = cursor.List("expectedAfterEffects")
            .Select(item => item.AsOneOf(ExpectedAfterEffects.All, effect => effect.Id, "after-effect")).OfType<ExpectedAfterEffect>().ToList();
        List<PlanStep> afterCare = Each(cursor, "afterCare", Step);
        List<ReviewPoint> points = Each(cursor, "reviewPoints", Point);
        List<PlanStep> reviewSteps = Each(cursor, "reviewSteps", Step);
        List<PlanFinding> stopRules = Each(cursor, "stopRules", Finding);
        List<PlanStep> safetyNet = Each(cursor, "safetyNet", Step);
        cursor.Done();
        if (safetyNet.Count == 0 && problems.Count == 0)
        {
            problems.Add(cursor.PathOf("safetyNet"), JsonProblems.Missing, "A plan without a safety net is none; add the warning signs that it was written with.");
        }

        if (needling.Count > 0 && kind != CarePlanKind.Needling)
        {
            problems.Add(cursor.PathOf("needling"), JsonProblems.Contradiction, "Only a plan of the kind \"needling\" holds muscles to be needled; correct the kind, or take them out.");
        }

        if (problems.Count > 0 || asOf is null || ruleSet is null || answer is not Suitability stated || kind is not CarePlanKind known || summary is null)
        {
            return null;
        }

        return new CarePlan(asOf, ruleSet, stated, known, summary.Item1)
        {
            Referral = referral,
            OpenReferral = openReferral,
            Review = review,
            Preferences = preferences,
            PreferenceOutcomes = ValueList<PreferenceOutcome>.Of(outcomes),
            ActFirst = ValueList<PlanFinding>.Of(actFirst),
            OpenQuestions = ValueList<PlanQuestion>.Of(questions),
            Goals = ValueList<PlanGoal>.Of(goals),
            Aims = ValueList<PlanStep>.Of(aims),
            Phases = ValueList<PlanPhase>.Of(phases),
            Course = course,
            Needling = ValueList<PlannedNeedling>.Of(needling),
            Sessions = ValueList<PlannedSession>.Of(sessions),
            SessionCare = ValueList<PlanStep>.Of(sessionCare),
            ConsentPoints = ValueList<PlanStep>.Of(consent),
            Exercises = ValueList<PlannedExercise>.Of(exercises),
            LeftOut = ValueList<PlanOmission>.Of(leftOut),
            Movement = ValueList<PlanStep>.Of(movement),
            Habits = ValueList<PlanStep>.Of(habits),
            Education = ValueList<PlanStep>.Of(education),
            ExpectedAfterEffects = ValueList<ExpectedAfterEffect>.Of(effects),
            AfterCare = ValueList<PlanStep>.Of(afterCare),
            ReviewPoints = ValueList<ReviewPoint>.Of(points),
            ReviewSteps = ValueList<PlanStep>.Of(reviewSteps),
            StopRules = ValueList<PlanFinding>.Of(stopRules),
            SafetyNet = ValueList<PlanStep>.Of(safetyNet),
        };
    }

    internal ProgressReview? ReadReview(JsonElement root)
    {
        if (Document(root, "progress-review") is not JsonCursor cursor)
        {
            return null;
        }

        CalendarDate? asOf = cursor.Required("asOf", "the date to which everything refers, as yyyy-MM-dd")?.AsDate();
        string? ruleSet = cursor.Required("ruleSet", "the version of the rule set")?.AsFilledText();
        ReviewDecision? decision = Decision(cursor, "decision");
        ReviewDecision? mildest = Decision(cursor, "mildest");
        ReviewDecision? gravest = Decision(cursor, "gravest");
        Suitability? answer = cursor.Required("overall", "the overall answer of the assessment")?.AsName(Suitabilities.Names, "answer");
        bool? today = cursor.Required("mayNeedleToday", "whether a session may take place that day")?.AsBoolean();
        List<StopReason> stops = cursor.List("stopReasons").Select(item => item.AsName(StopReasons.Names, "reason to stop")).Where(reason => reason is not null).Select(reason => reason!.Value).ToList();
        ReferralTier? open = cursor.Optional("openReferral")?.AsName(ReferralTiers.Names, "referral");
        int? sessions = Number(cursor, "sessions");
        CalendarDate? first = cursor.Optional("firstSession")?.AsDate();
        CalendarDate? last = cursor.Optional("lastSession")?.AsDate();
        CalendarDate? next = cursor.Optional("nextSessionFrom")?.AsDate();
        ReviewPoint? nextReview = cursor.Optional("nextReview") is JsonValue when ? Point(when) : null;
        List<PlanFinding> reasons = Each(cursor, "reasons", Finding);
        List<PlanQuestion> questions = Each(cursor, "openQuestions", Question);
        List<OutcomeTrend> trends = Each(cursor, "trends", Trend);
        List<PlanStep> notes = Each(cursor, "notes", Step);
        List<PlanStep> safetyNet = Each(cursor, "safetyNet", Step);
        cursor.Done();
        if (safetyNet.Count == 0 && problems.Count == 0)
        {
            problems.Add(cursor.PathOf("safetyNet"), JsonProblems.Missing, "A review without a safety net is none; add the warning signs that it was written with.");
        }

        if (problems.Count > 0 || asOf is null || ruleSet is null || decision is not ReviewDecision said || mildest is not ReviewDecision low || gravest is not ReviewDecision high
            || answer is not Suitability stated || sessions is not int count || today is not bool may)
        {
            return null;
        }

        return new ProgressReview(asOf, ruleSet, said, low, high)
        {
            Overall = stated,
            StopReasons = ValueList<StopReason>.Of(stops),
            MayNeedleToday = may,
            OpenReferral = open,
            SessionCount = count,
            FirstSession = first,
            LastSession = last,
            NextSessionFrom = next,
            NextReview = nextReview,
            Reasons = ValueList<PlanFinding>.Of(reasons),
            OpenQuestions = ValueList<PlanQuestion>.Of(questions),
            Trends = ValueList<OutcomeTrend>.Of(trends),
            Notes = ValueList<PlanStep>.Of(notes),
            SafetyNet = ValueList<PlanStep>.Of(safetyNet),
        };
    }

    private static IReadOnlyList<Tuple<string, string>> Summaries { get; } =
        ValueList<Tuple<string, string>>.Of(PlanSummaries.All.Select(summary => Tuple.Create(summary.Code, summary.Text)));

    private JsonCursor? Document(JsonElement root, string what)
    {
        if (new JsonValue(root, "$", problems).AsObject() is not JsonCursor cursor)
        {
            return null;
        }

        PresentationJsonReader.ReadVersion(cursor);
        if (cursor.Required("document", "\"document\": \"" + what + "\"") is JsonValue value && value.AsText() is string found && !string.Equals(found, what, StringComparison.Ordinal))
        {
            value.Note(JsonProblems.NotAllowed, "This is read as a document of the kind \"" + what + "\", but it says " + JsonProblems.Quote(found) + ".", what);
            return null;
        }

        return cursor;
    }

    private static ReviewDecision? Decision(JsonCursor cursor, string name) => cursor.Required(name, "a decision")?.AsName(ReviewDecisions.Names, "decision");

    private static int? Number(JsonCursor cursor, string name) => cursor.Required(name, "a whole number")?.AsNumber(0, 100_000, "");

    private static decimal? Value(JsonCursor cursor, string name) => cursor.Optional(name)?.AsDecimal("a number of the measure");

    private static List<T> Each<T>(JsonCursor document, string name, Func<JsonValue, T?> read)
        where T : class => document.List(name).Select(read).OfType<T>().ToList();

    /// <summary>The words of a document must be those of this version.</summary>
    private static void Same(JsonValue? value, string? expected)
    {
        if (value is JsonValue given && given.AsText() is string text && expected is not null && !string.Equals(text, expected, StringComparison.Ordinal))
        {
            given.Note(JsonProblems.Contradiction, "The words beside the code are not those of this version of the library; read the document with the version that wrote it. Expected " + JsonProblems.Quote(expected) + ".");
        }
    }

    private PlanStep? Step(JsonValue item)
    {
        if (item.AsObject() is not JsonCursor cursor)
        {
            return null;
        }

        PlanStep? step = cursor.Required("code", "the code of the advice")?.AsOneOf(PlanSteps.All, candidate => candidate.Code, "advice");
        Same(cursor.Required("text", "the words"), step?.Text);
        Urgency? urgency = cursor.Optional("urgency")?.AsName(Urgencies.Names, "urgency");
        Same(cursor.Required("source", "the key of the source"), step?.Citation.Source.Key);
        cursor.Done();
        if (step is not null && (urgency ?? Urgency.Unspecified) != step.Urgency)
        {
            item.Note(JsonProblems.Contradiction, "The urgency of \"" + step.Code + "\" is not that of this version of the library; read the document with the version that wrote it.");
        }

        return step;
    }

    private PlanFinding? Finding(JsonValue item)
    {
        if (item.AsObject() is not JsonCursor cursor)
        {
            return null;
        }

        string? rule = cursor.Required("rule", "the id of the rule")?.AsFilledText();
        string? effect = cursor.Required("effect", "what the rule does")?.AsFilledText();
        string? reason = cursor.Required("reason", "the reason")?.AsFilledText();
        string? toDo = cursor.Required("toDo", "what to do")?.AsFilledText();
        bool presumed = cursor.Optional("isPresumed")?.AsBoolean() ?? false;
        CalendarDate? from = cursor.Optional("reconsiderFrom")?.AsDate();
        string? when = cursor.Optional("reconsiderWhen")?.AsFilledText();
        List<string> sources = cursor.List("sources").Select(source => source.AsFilledText()).OfType<string>().ToList();
        cursor.Done();
        return rule is null || effect is null || reason is null || toDo is null ? null : new PlanFinding(rule, effect, reason, toDo, presumed, from, when, sources);
    }

    private PlanQuestion? Question(JsonValue item)
    {
        if (item.AsObject() is not JsonCursor cursor)
        {
            return null;
        }

        string? code = cursor.Required("code", "the code of the question")?.AsFilledText();
        string? text = cursor.Required("text", "the question")?.AsFilledText();
        string? plain = cursor.Required("plainText", "the question in plain words")?.AsFilledText();
        cursor.Done();
        return code is null || text is null || plain is null ? null : new PlanQuestion(code, text, plain);
    }

    private PreferenceOutcome? Outcome(JsonValue item)
    {
        if (item.AsObject() is not JsonCursor cursor)
        {
            return null;
        }

        PlanPreference? preference = cursor.Required("preference", "the preference")?.AsName(PlanPreferenceNames.Names, "preference");
        PreferenceStatus? status = cursor.Required("status", "what became of it")?.AsName(PreferenceStatuses.Names, "status");
        cursor.Done();
        return preference is PlanPreference known && status is PreferenceStatus outcome ? new PreferenceOutcome(known, outcome) : null;
    }

    private PlanGoal? Goal(JsonValue item)
    {
        if (item.AsObject() is not JsonCursor cursor)
        {
            return null;
        }

        (OutcomeMeasure? measure, BodySite? site) = Measure(cursor);
        decimal? baseline = Value(cursor, "baseline");
        CalendarDate? baselineDate = cursor.Optional("baselineDate")?.AsDate();
        decimal? target = Value(cursor, "target");
        CalendarDate? by = cursor.Optional("by")?.AsDate();
        cursor.Done();
        return measure is null ? null : new PlanGoal(measure, site, baseline, baselineDate, target, by);
    }

    private static (OutcomeMeasure? Measure, BodySite? Site) Measure(JsonCursor cursor) => (
        cursor.Required("measure", "the id of the outcome measure")?.AsOneOf(OutcomeMeasures.All, candidate => candidate.Id, "outcome measure"),
        cursor.Optional("site") is JsonValue place ? PresentationJsonReader.ReadSite(place) : null);

    private PlanPhase? Phase(JsonValue item)
    {
        if (item.AsObject() is not JsonCursor cursor)
        {
            return null;
        }

        int? number = Number(cursor, "number");
        PlanStep? step = cursor.Required("step", "what it is about") is JsonValue words ? Step(words) : null;
        CalendarDate? from = cursor.Optional("from")?.AsDate();
        CalendarDate? until = cursor.Optional("until")?.AsDate();
        cursor.Done();
        return number is int place && step is not null ? new PlanPhase(place, step, from, until) : null;
    }

    private static NeedlingCourse? Course(JsonCursor cursor)
    {
        int?[] numbers = new[] { "mostMuscles", "daysBetween", "leastDaysBetween", "firstReviewAfter", "secondReviewAfter", "courseLimit", "yearLimit" }
            .Select(name => Number(cursor, name)).ToArray();
        cursor.Done();
        return numbers.Any(number => number is null)
            ? null
            : new NeedlingCourse(numbers[0]!.Value, numbers[1]!.Value, numbers[2]!.Value, numbers[3]!.Value, numbers[4]!.Value, numbers[5]!.Value, numbers[6]!.Value);
    }

    private PlannedNeedling? Needling(JsonValue item)
    {
        if (item.AsObject() is not JsonCursor cursor)
        {
            return null;
        }

        Muscle? muscle = PresentationJsonReader.ReadMuscle(cursor);
        Side? side = cursor.Required("side", "\"left\" or \"right\"")?.AsName(Sides.Names, "side");
        JsonValue? scope = cursor.Required("options", "the options that are cleared");
        NeedlingOptionSet options = PresentationJsonReader.ReadOptions(scope?.AsList());
        List<ReportedPosition> positions = muscle is null
            ? new List<ReportedPosition>()
            : cursor.List("positions").Select(place => place.AsOneOf(muscle.Positions, position => position.Words, "position of this muscle")).OfType<ReportedPosition>().ToList();
        List<Safeguard> safeguards = cursor.List("safeguards").Select(code => code.AsOneOf(Safeguards.All, candidate => candidate.Code, "safeguard")).OfType<Safeguard>().ToList();
        List<string> reasons = cursor.List("reasons").Select(reason => reason.AsFilledText()).OfType<string>().ToList();
        if (muscle is null)
        {
            cursor.List("positions");
        }

        cursor.Done();
        if (muscle is null || side is not Side half)
        {
            return null;
        }

        if (!NeedlingOptionSet.In(muscle, half).ContainsAll(options))
        {
            scope?.Note(JsonProblems.Contradiction, "The options are not all of this muscle and side; correct them.");
        }

        return new PlannedNeedling(muscle, half, options, positions, safeguards, reasons);
    }

    private PlannedSession? Session(JsonValue item, List<PlannedNeedling> needling)
    {
        if (item.AsObject() is not JsonCursor cursor)
        {
            return null;
        }

        int? number = Number(cursor, "number");
        CalendarDate? notBefore = cursor.Optional("notBefore")?.AsDate();
        List<PlannedNeedling> targets = Each(cursor, "targets", value => Target(value, needling));
        cursor.Done();
        return number is int place ? new PlannedSession(place, notBefore, targets) : null;
    }

    private static PlannedNeedling? Target(JsonValue item, List<PlannedNeedling> needling)
    {
        if (item.AsObject() is not JsonCursor cursor)
        {
            return null;
        }

        Muscle? muscle = PresentationJsonReader.ReadMuscle(cursor);
        Side? side = cursor.Required("side", "\"left\" or \"right\"")?.AsName(Sides.Names, "side");
        cursor.Done();
        if (muscle is null || side is not Side half)
        {
            return null;
        }

        PlannedNeedling? planned = needling.FirstOrDefault(candidate => candidate.Muscle.Equals(muscle) && candidate.Side == half);
        if (planned is null)
        {
            item.Note(JsonProblems.Contradiction, "The session names a muscle that the plan does not needle; name one of its muscles.");
        }

        return planned;
    }

    private PlannedExercise? Exercise(JsonValue item)
    {
        if (item.AsObject() is not JsonCursor cursor)
        {
            return null;
        }

        Exercise? exercise = cursor.Required("exercise", "the id of the exercise")?.AsOneOf(Exercises.All, candidate => candidate.Id, "exercise");
        Same(cursor.Required("name", "its name"), exercise?.Name);
        JsonValue? words = cursor.Required("dose", "the dose as published");
        string? dose = words?.AsText();
        string? source = cursor.Required("source", "the key of its source")?.AsText();
        int? phase = Number(cursor, "phase");
        List<Muscle> muscles = cursor.List("muscles").Select(muscle => muscle.AsOneOf(Muscles.All, candidate => candidate.Id, "muscle")).OfType<Muscle>().ToList();
        cursor.Done();
        ExerciseDose? published = exercise?.Doses.FirstOrDefault(candidate =>
            string.Equals(candidate.Text, dose, StringComparison.Ordinal) && string.Equals(candidate.Citation.Source.Key, source, StringComparison.Ordinal));
        if (exercise is not null && dose is not null && source is not null && published is null)
        {
            words?.Note(JsonProblems.NotAllowed, "No such dose of this exercise is published by that source.", exercise.Doses.Select(candidate => candidate.ToString()).ToArray());
        }

        return exercise is null || published is null || phase is not int number ? null : new PlannedExercise(exercise, published, number, muscles);
    }

    private PlanOmission? Omission(JsonValue item)
    {
        if (item.AsObject() is not JsonCursor cursor)
        {
            return null;
        }

        string? subject = cursor.Required("subject", "what was left out")?.AsFilledText();
        string? text = cursor.Required("text", "the same in words")?.AsFilledText();
        OmissionReason? reason = cursor.Required("reason", "why")?.AsName(OmissionReasons.Names, "reason");
        cursor.Done();
        return subject is null || text is null || reason is not OmissionReason why ? null : new PlanOmission(subject, text, why);
    }

    private ReviewPoint? Point(JsonValue item)
    {
        if (item.AsObject() is not JsonCursor cursor)
        {
            return null;
        }

        int? session = cursor.Optional("afterSession")?.AsNumber(1, 100_000, "");
        CalendarDate? by = cursor.Optional("by")?.AsDate();
        cursor.Done();
        return new ReviewPoint(session, by);
    }

    private OutcomeTrend? Trend(JsonValue item)
    {
        if (item.AsObject() is not JsonCursor cursor)
        {
            return null;
        }

        (OutcomeMeasure? measure, BodySite? site) = Measure(cursor);
        List<OutcomeTrendPoint> points = Each(cursor, "points", TrendPoint);
        decimal? baseline = Value(cursor, "baseline");
        decimal? better = Value(cursor, "betterAt");
        decimal? worse = Value(cursor, "worseAt");
        OutcomeTrendState? state = cursor.Required("state", "how the newest score stands")?.AsName(OutcomeTrendStates.Names, "state");
        cursor.Done();
        return measure is null || state is not OutcomeTrendState known ? null : new OutcomeTrend(measure, site, points, baseline, better, worse, known);
    }

    private OutcomeTrendPoint? TrendPoint(JsonValue item)
    {
        if (item.AsObject() is not JsonCursor cursor)
        {
            return null;
        }

        CalendarDate? date = cursor.Required("date", "the date of the score, as yyyy-MM-dd")?.AsDate();
        decimal? value = cursor.Required("value", "the score")?.AsDecimal("a number of the measure");
        int? sessions = Number(cursor, "sessionsBefore");
        cursor.Done();
        return date is not null && value is decimal number && sessions is int count ? new OutcomeTrendPoint(date, number, count) : null;
    }
}
