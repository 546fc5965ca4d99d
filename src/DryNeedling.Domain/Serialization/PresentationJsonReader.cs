using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.Json;
using DryNeedling.Domain.Anatomy;
using DryNeedling.Domain.Evidence;
using DryNeedling.Domain.Intake;
using DryNeedling.Domain.Rules;

namespace DryNeedling.Domain.Serialization;

/// <summary>
/// Reads a presentation out of a document. Every part is checked, then built, each by itself, so that one bad member hides
/// no other; the presentation is put together only where nothing was wrong.
/// </summary>
internal sealed class PresentationJsonReader
{
    internal const string Version = "1";

    private readonly RuleSet rules;
    private readonly JsonProblems problems;
    private CalendarDate? asOf;

    internal PresentationJsonReader(RuleSet rules, JsonProblems problems)
    {
        this.rules = rules;
        this.problems = problems;
    }

    internal Presentation? Read(JsonElement root)
    {
        var document = new JsonValue(root, "$", problems);
        JsonCursor? cursor = document.IsPresent() ? document.AsObject() : null;
        if (cursor is null)
        {
            return null;
        }

        ReadVersion(cursor);
        ReadAbout(cursor);
        asOf = cursor.Required("asOf", "the date to which everything refers, as yyyy-MM-dd")?.AsDate();
        int? age = cursor.Optional("age")?.AsNumber(0, 120, "years");
        List<Symptom> symptoms = Each(cursor, "symptoms", ReadSymptom);
        List<FunctionalImpact> impacts = ReadFunctionalImpacts(cursor);
        LegPainMechanismSet mechanisms = ReadMechanisms(cursor);
        TriggerPointExamination triggerPoints = ReadTriggerPoints(cursor);
        NeurologicalExamination neurology = ReadNeurology(cursor);
        HealthScreen screen = ReadHealthScreen(cursor);
        List<LocalCondition> places = ReadLocalConditions(cursor);
        Pregnancy? pregnancy = ReadPregnancy(cursor);
        MedicineList medicines = ReadMedicines(cursor);
        DiagnosisList diagnoses = ReadDiagnoses(cursor);
        Answer consent = ReadAnswer(cursor.Optional("consent")) ?? Answer.NotAsked;
        Answer qualified = ReadAnswer(cursor.Optional("practitionerQualified")) ?? Answer.NotAsked;
        TreatmentHistory history = ReadHistory(cursor).WithNewNeurologicalSign(ReadAnswer(cursor.Optional("newNeurologicalSign")) ?? Answer.NotAsked);
        List<RecordedDecision> decisions = Each(cursor, "decisions", ReadDecision);
        List<MeasuredValue> values = ReadMeasuredValues(cursor);
        List<OutcomeScore> scores = ReadOutcomeScores(cursor);
        cursor.Done();
        if (problems.Count > 0 || asOf is null || pregnancy is null)
        {
            return null;
        }

        return problems.Built("$", () =>
        {
            Presentation person = age is int years ? Presentation.Of(asOf, years) : Presentation.Of(asOf);
            person = symptoms.Aggregate(person, (record, symptom) => record.With(symptom));
            person = impacts.Aggregate(person, (record, impact) => record.With(impact)).With(mechanisms);
            person = places.Aggregate(person, (record, place) => record.With(place));
            person = person.With(triggerPoints).With(neurology).With(screen).With(pregnancy).With(medicines).With(diagnoses)
                .With(Consent.Of(consent)).With(Practitioner.Of(qualified)).With(history);
            person = decisions.Aggregate(person, (record, decision) => record.With(decision));
            return person.With(values).With(scores);
        });
    }

    internal static void ReadVersion(JsonCursor document)
    {
        if (document.Required("schemaVersion", "\"schemaVersion\": \"1\"") is JsonValue value && value.AsText() is string version
            && !string.Equals(version, Version, StringComparison.Ordinal))
        {
            value.Note(JsonProblems.SchemaVersion, "This library reads documents of schema version \"1\", but this one says " + JsonProblems.Quote(version) + ".", Version);
        }
    }

    /// <summary>Words for the reader of the file: checked, and not part of the presentation.</summary>
    private static void ReadAbout(JsonCursor document)
    {
        if (document.Optional("about")?.AsObject() is JsonCursor about)
        {
            about.Optional("title")?.AsText();
            about.Optional("source")?.AsText();
            about.Optional("note")?.AsText();
            about.Done();
        }
    }

    private Symptom? ReadSymptom(JsonValue item)
    {
        if (item.AsObject() is not JsonCursor cursor)
        {
            return null;
        }

        int before = problems.Count;
        SymptomKind? kind = cursor.Required("kind", "what the symptom is")?.AsName(SymptomKinds.Names, "kind of symptom");
        JsonValue? where = cursor.Required("sites", "where the symptom starts, then where it spreads");
        IReadOnlyList<JsonValue>? places = where?.AsList();
        if (places is { Count: 0 })
        {
            where?.Note(JsonProblems.Missing, "A symptom must name at least one site; add where it starts.");
        }

        List<BodySite> sites = Values(places, ReadSite);
        JsonValue? intensity = cursor.Optional("score");
        JsonValue? scaleValue = cursor.Optional("scoreScale");
        PainScale? scale = scaleValue?.AsName(PainScales.Names, "pain scale");
        int? score = intensity?.AsNumber(
            0, 10, scale == PainScale.VisualAnalogue ? "on the visual analogue scale (whole centimetres)" : "on the numeric rating scale");
        JsonValue? feel = cursor.Optional("qualities");
        List<PainQuality> qualities = Values(feel?.AsList(), value => value.AsName(PainQualities.Names, "quality of pain"));
        List<Activity> worse = Values(cursor.List("worseWith"), value => value.AsName(Activities.Names, "activity"));
        List<Activity> eased = Values(cursor.List("easedBy"), value => value.AsName(Activities.Names, "activity"));
        JsonValue? begin = cursor.Optional("onset");
        CalendarDate? onset = begin?.AsDate();
        Trend? trend = cursor.Optional("trend")?.AsName(Trends.Names, "trend");
        Episode? episode = cursor.Optional("episode")?.AsName(Episodes.Names, "episode");
        cursor.Done();
        NotAfterAsOf(begin, onset, "An onset");
        if (scaleValue is not null && intensity is null && !cursor.Has("score"))
        {
            scaleValue?.Note(JsonProblems.Contradiction, "A scale needs the score it is about; add \"score\", or leave the scale out.");
        }

        if (kind is SymptomKind other && other != SymptomKind.Pain)
        {
            string words = "Only a pain carries ";
            string mend = "; this symptom is \"" + SymptomKinds.Names.NameOf(other) + "\". Leave it out, or write the kind \"pain\".";
            if (score is not null)
            {
                intensity?.Note(JsonProblems.Contradiction, words + "a score" + mend);
            }

            if (qualities.Count > 0)
            {
                feel?.Note(JsonProblems.Contradiction, words + "qualities" + mend);
            }
        }

        if (problems.Count > before || kind is not SymptomKind known || sites.Count == 0)
        {
            return null;
        }

        return problems.Built(item.Path, () =>
        {
            Symptom symptom = Symptom.Of(known, sites[0]);
            symptom = sites.Skip(1).Aggregate(symptom, (record, site) => record.SpreadingTo(site));
            symptom = score is int points ? symptom.WithScore(new PainScore(points, scale ?? PainScale.NumericRating)) : symptom;
            symptom = onset is null ? symptom : symptom.WithOnset(onset);
            symptom = symptom.WithTrend(trend ?? Trend.NotRecorded).WithEpisode(episode ?? Episode.NotRecorded);
            symptom = qualities.Aggregate(symptom, (record, quality) => record.WithQuality(quality));
            symptom = worse.Aggregate(symptom, (record, activity) => record.WorseWith(activity));
            return eased.Aggregate(symptom, (record, activity) => record.EasedBy(activity));
        });
    }

    internal static BodySite? ReadSite(JsonValue item)
    {
        if (item.AsObject() is not JsonCursor cursor)
        {
            return null;
        }

        BodyRegion? region = cursor.Required("region", "the region of the body")?.AsName(BodyRegions.Names, "region");
        JsonValue? sideValue = cursor.Optional("side");
        Side? side = sideValue?.AsName(Sides.Names, "side");
        cursor.Done();
        if (region is not BodyRegion place || (sideValue is not null && side is null))
        {
            return null;
        }

        if (place.IsMidline() && side is not null)
        {
            sideValue?.Note(JsonProblems.Contradiction, "The region \"" + BodyRegions.Names.NameOf(place) + "\" lies in the midline and has no side; leave the side out.");
            return null;
        }

        return BodySite.On(place, side ?? Side.Unspecified);
    }

    private TriggerPointExamination ReadTriggerPoints(JsonCursor document)
    {
        TriggerPointExamination examination = TriggerPointExamination.NotDone;
        if (document.Optional("triggerPoints")?.AsObject() is not JsonCursor cursor)
        {
            return examination;
        }

        examination = cursor.Optional("complete")?.AsBoolean() == true ? TriggerPointExamination.Complete : examination;
        foreach (JsonValue item in cursor.List("findings"))
        {
            if (ReadFinding(item) is not TriggerPointFinding finding)
            {
                continue;
            }

            TriggerPointFinding? earlier = examination.Findings.FirstOrDefault(other => other.Muscle.Equals(finding.Muscle) && other.Side == finding.Side);
            if (earlier is not null && !earlier.Equals(finding))
            {
                item.Note(JsonProblems.Contradiction, "Another finding for the " + Sides.Names.NameOf(finding.Side) + " " + finding.Muscle.Id + " stands before it; record one.");
                continue;
            }

            examination = problems.Built(item.Path, () => examination.With(finding)) ?? examination;
        }

        cursor.Done();
        return examination;
    }

    private TriggerPointFinding? ReadFinding(JsonValue item)
    {
        if (item.AsObject() is not JsonCursor cursor)
        {
            return null;
        }

        Muscle? muscle = ReadMuscle(cursor);
        Side? side = cursor.Required("side", "\"left\" or \"right\"")?.AsName(Sides.Names, "side");
        JsonValue? signsValue = cursor.Optional("signs");
        TriggerPointSigns? signs = signsValue is JsonValue given ? ReadSigns(given) : null;
        JsonValue? presence = cursor.Has("signs") ? cursor.Optional("present") : cursor.Required("present", "whether a trigger point was found, or its \"signs\"");
        Answer? present = ReadAnswer(presence);
        JsonValue? pain = cursor.Optional("recognisedPain");
        Answer? recognised = ReadAnswer(pain);
        JsonValue? twitchValue = cursor.Optional("localTwitch");
        Answer? twitch = ReadAnswer(twitchValue);
        cursor.Done();
        if (signs is not null && present is Answer said && said != signs.Present)
        {
            presence?.Note(
                JsonProblems.Contradiction,
                "The signs come to \"" + Answers.Names.NameOf(signs.Present) + "\", but \"present\" says \"" + Answers.Names.NameOf(said) + "\"; leave \"present\" out, or correct the signs.");
            return null;
        }

        if ((signs?.Present ?? present) == Answer.No && recognised == Answer.Yes)
        {
            pain?.Note(JsonProblems.Contradiction, signs is null
                ? "Pain cannot be recognised at a trigger point that was not found; write the point as present, or leave the pain out."
                : "Pain cannot be recognised at a trigger point that the signs do not make; correct the signs, or leave the pain out.");
            return null;
        }

        bool whole = (presence is null || present is not null) && (signsValue is null || signs is not null)
            && (pain is null || recognised is not null) && (twitchValue is null || twitch is not null);
        if (!whole || muscle is null || side is not Side half || (signs is null && present is null))
        {
            return null;
        }

        return problems.Built(item.Path, () => (signs is null
                ? TriggerPointFinding.Of(muscle, half, present ?? Answer.NotAsked, recognised ?? Answer.NotAsked)
                : TriggerPointFinding.Examined(muscle, half, signs, recognised ?? Answer.NotAsked))
            .WithLocalTwitch(twitch ?? Answer.NotAsked));
    }

    private static TriggerPointSigns? ReadSigns(JsonValue item)
    {
        if (item.AsObject() is not JsonCursor cursor)
        {
            return null;
        }

        TriggerPointCriteria? criteria = cursor.Required("criteria", "the criteria by which the signs were judged")
            ?.AsName(TriggerPointCriteriaSets.Stated, "set of criteria");
        JsonValue? band = cursor.Optional("tautBand");
        Answer? tautBand = ReadAnswer(band);
        JsonValue? spot = cursor.Optional("hypersensitiveSpot");
        Answer? hypersensitiveSpot = ReadAnswer(spot);
        JsonValue? referred = cursor.Optional("referredSensation");
        Answer? referredSensation = ReadAnswer(referred);
        cursor.Done();
        bool whole = (band is null || tautBand is not null) && (spot is null || hypersensitiveSpot is not null) && (referred is null || referredSensation is not null);
        return whole && criteria == TriggerPointCriteria.Delphi2018
            ? TriggerPointSigns.Delphi2018(tautBand ?? Answer.NotAsked, hypersensitiveSpot ?? Answer.NotAsked, referredSensation ?? Answer.NotAsked)
            : null;
    }

    private NeurologicalExamination ReadNeurology(JsonCursor document)
    {
        NeurologicalExamination examination = NeurologicalExamination.NotDone;
        if (document.Optional("neurology")?.AsObject() is not JsonCursor cursor)
        {
            return examination;
        }

        JsonValue? power = cursor.Optional("weakestMyotome");
        int? grade = power?.AsNumber(0, 5, "(MRC grade)");
        JsonValue? weaknessValue = cursor.Optional("weakness");
        Answer? weakness = ReadAnswer(weaknessValue);
        JsonValue? course = cursor.Optional("weaknessTrend");
        Trend? trend = course?.AsName(Trends.Names, "trend");
        Answer? reflex = ReadAnswer(cursor.Optional("reflexLoss"));
        Answer? sensory = ReadAnswer(cursor.Optional("sensoryLoss"));
        Answer? tension = ReadAnswer(cursor.Optional("nerveTensionSign"));
        examination = examination
            .WithReflexLoss(reflex ?? Answer.NotAsked)
            .WithSensoryLoss(sensory ?? Answer.NotAsked)
            .WithNerveTensionSign(tension ?? Answer.NotAsked);
        examination = ReadPower(examination, cursor, grade, (weaknessValue, weakness), (course, trend));
        foreach (JsonValue item in cursor.List("myotomes"))
        {
            examination = ReadMyotome(item) is MyotomeFinding finding ? Kept(item, examination.Adding(finding, out string? problem), problem) : examination;
        }

        foreach (JsonValue item in cursor.List("dermatomes"))
        {
            examination = ReadDermatome(item) is DermatomeFinding finding ? Kept(item, examination.Adding(finding, out string? problem), problem) : examination;
        }

        foreach (JsonValue item in cursor.List("reflexes"))
        {
            examination = ReadReflex(item) is ReflexFinding finding ? Kept(item, examination.Adding(finding, out string? problem), problem) : examination;
        }

        foreach (JsonValue item in cursor.List("straightLegRaises"))
        {
            examination = ReadRaise(item, hasAngle: true) is StraightLegRaiseFinding finding
                ? Kept(item, examination.AddingRaise(finding, out string? problem), problem)
                : examination;
        }

        foreach (JsonValue item in cursor.List("crossedStraightLegRaises"))
        {
            examination = ReadRaise(item, hasAngle: false) is StraightLegRaiseFinding finding
                ? Kept(item, examination.AddingCrossed(finding, out string? problem), problem)
                : examination;
        }

        cursor.Done();
        return examination;
    }

    /// <summary>The summary of power: a grade, an answer without one, or both where they agree, and the course.</summary>
    private NeurologicalExamination ReadPower(
        NeurologicalExamination examination, JsonCursor cursor, int? grade, (JsonValue? Place, Answer? Value) weakness, (JsonValue? Place, Trend? Value) course)
    {
        Trend trend = course.Value ?? Trend.NotRecorded;
        if (trend != Trend.NotRecorded && grade == 5)
        {
            course.Place?.Note(JsonProblems.Contradiction, "Normal power (MRC 5) has no trend of weakness; leave the trend out, or write the grade below 5.");
            return examination;
        }

        bool unread = (cursor.Has("weakestMyotome") && grade is null) || (cursor.Has("weakness") && weakness.Value is null);
        if (trend != Trend.NotRecorded && grade is null && weakness.Value != Answer.Yes && !unread)
        {
            course.Place?.Note(
                JsonProblems.Contradiction, "A trend of weakness needs the weakness it is about; add \"weakestMyotome\" or \"weakness\": \"yes\", or leave the trend out.");
            return examination;
        }

        if ((grade == 5 && weakness.Value == Answer.Yes) || (grade < 5 && weakness.Value == Answer.No))
        {
            weakness.Place?.Note(
                JsonProblems.Contradiction,
                "The weakest myotome is written as MRC " + grade.Value.ToString(CultureInfo.InvariantCulture) + ", but \"weakness\" says \"" + Answers.Names.NameOf(weakness.Value.Value) + "\"; correct one of the two.");
            return examination;
        }

        return problems.Built(cursor.Path, () =>
        {
            NeurologicalExamination result = weakness.Value is Answer answer
                ? examination.WithWeakness(answer, answer == Answer.Yes ? trend : Trend.NotRecorded)
                : examination;
            return grade is int value ? result.WithPower(new MotorGrade(value), trend) : result;
        }) ?? examination;
    }

    private static MyotomeFinding? ReadMyotome(JsonValue item)
    {
        if (item.AsObject() is not JsonCursor cursor)
        {
            return null;
        }

        NerveRoot? root = cursor.Required("root", "the nerve root")?.AsName(NerveRoots.Names, "nerve root");
        Side? side = ReadSide(cursor);
        int? grade = cursor.Required("grade", "the power")?.AsNumber(0, 5, "(MRC grade)");
        JsonValue? course = cursor.Optional("trend");
        Trend? trend = course?.AsName(Trends.Names, "trend");
        cursor.Done();
        if (grade == 5 && trend is not null and not Trend.NotRecorded)
        {
            course?.Note(JsonProblems.Contradiction, "Normal power (MRC 5) has no trend of weakness; leave the trend out, or write the grade below 5.");
            return null;
        }

        return root is NerveRoot known && side is Side half && grade is int value && (course is null || trend is not null)
            ? new MyotomeFinding(known, half, new MotorGrade(value), trend ?? Trend.NotRecorded)
            : null;
    }

    private static DermatomeFinding? ReadDermatome(JsonValue item)
    {
        if (item.AsObject() is not JsonCursor cursor)
        {
            return null;
        }

        NerveRoot? root = cursor.Required("root", "the nerve root")?.AsName(NerveRoots.Names, "nerve root");
        Side? side = ReadSide(cursor);
        Answer? reduced = ReadAnswer(cursor.Required("reduced", "whether sensation is reduced"));
        cursor.Done();
        return root is NerveRoot known && side is Side half && reduced is Answer answer ? new DermatomeFinding(known, half, answer) : null;
    }

    private static ReflexFinding? ReadReflex(JsonValue item)
    {
        if (item.AsObject() is not JsonCursor cursor)
        {
            return null;
        }

        Reflex? reflex = cursor.Required("reflex", "the reflex")?.AsName(Reflexes.Names, "reflex");
        Side? side = ReadSide(cursor);
        Answer? reduced = ReadAnswer(cursor.Required("reduced", "whether the reflex is reduced"));
        cursor.Done();
        return reflex is Reflex known && side is Side half && reduced is Answer answer ? new ReflexFinding(known, half, answer) : null;
    }

    /// <summary>A straight leg raise; the crossed one carries no angle.</summary>
    private static StraightLegRaiseFinding? ReadRaise(JsonValue item, bool hasAngle)
    {
        if (item.AsObject() is not JsonCursor cursor)
        {
            return null;
        }

        Side? side = ReadSide(cursor);
        Answer? positive = ReadAnswer(cursor.Required("positive", "whether the test is positive"));
        JsonValue? angleValue = hasAngle ? cursor.Optional("angle") : null;
        int? angle = angleValue?.AsNumber(0, 120, "degrees");
        JsonValue? ankleValue = hasAngle ? cursor.Optional("anklePosition") : null;
        AnklePosition? ankle = ankleValue?.AsName(AnklePositions.Names, "position of the ankle");
        cursor.Done();
        if (ankle is not null and not AnklePosition.NotRecorded && !cursor.Has("angle"))
        {
            ankleValue?.Note(JsonProblems.Contradiction, "The position of the ankle belongs to an angle; add \"angle\", or leave the position out.");
            return null;
        }

        bool whole = (angleValue is null || angle is not null) && (ankleValue is null || ankle is not null);
        return whole && side is Side half && positive is Answer answer
            ? new StraightLegRaiseFinding(half, answer, angle, ankle ?? AnklePosition.NotRecorded)
            : null;
    }

    /// <summary>Notes at the item what keeps it from the examination.</summary>
    private static NeurologicalExamination Kept(JsonValue item, NeurologicalExamination examination, string? problem)
    {
        if (problem is not null)
        {
            item.Note(JsonProblems.Contradiction, problem);
        }

        return examination;
    }

    private static Side? ReadSide(JsonCursor cursor) => cursor.Required("side", "\"left\" or \"right\"")?.AsName(Sides.Names, "side");

    private List<FunctionalImpact> ReadFunctionalImpacts(JsonCursor document)
    {
        var impacts = new List<FunctionalImpact>();
        foreach (JsonValue item in document.List("functionalImpacts"))
        {
            if (ReadFunctionalImpact(item) is not FunctionalImpact impact)
            {
                continue;
            }

            if (impacts.Any(other => other.Domain == impact.Domain && !other.Equals(impact)))
            {
                item.Note(JsonProblems.Contradiction, "Another entry for \"" + FunctionalDomains.Names.NameOf(impact.Domain) + "\" stands before it; record one.");
                continue;
            }

            impacts.Add(impact);
        }

        return impacts;
    }

    private static FunctionalImpact? ReadFunctionalImpact(JsonValue item)
    {
        if (item.AsObject() is not JsonCursor cursor)
        {
            return null;
        }

        FunctionalDomain? domain = cursor.Required("domain", "what is limited")?.AsName(FunctionalDomains.Names, "domain");
        int? severity = cursor.Required("severity", "how far, 0 to 5")?.AsNumber(0, 5, "(0 not limited, 5 not possible)");
        JsonValue? time = cursor.Optional("toleratedMinutes");
        int? minutes = time?.AsNumber(0, 1440, "minutes");
        cursor.Done();
        if (domain is FunctionalDomain other && minutes is not null && !other.HasMinutes())
        {
            time?.Note(
                JsonProblems.Contradiction,
                "Only walking, driving, sitting and standing are tolerated for minutes; this impact is on \"" + FunctionalDomains.Names.NameOf(other) + "\". Leave the minutes out.");
            return null;
        }

        if (domain is not FunctionalDomain known || severity is not int value || (time is not null && minutes is null))
        {
            return null;
        }

        FunctionalImpact impact = FunctionalImpact.Of(known, value);
        return minutes is int tolerated ? impact.WithToleratedMinutes(tolerated) : impact;
    }

    private static LegPainMechanismSet ReadMechanisms(JsonCursor document)
    {
        JsonValue? list = document.Optional("mechanisms");
        List<LegPainMechanism> mechanisms = Values(list?.AsList(), value => value.AsName(LegPainMechanisms.Names, "mechanism"));
        if (mechanisms.Contains(LegPainMechanism.Undetermined) && mechanisms.Any(mechanism => mechanism != LegPainMechanism.Undetermined))
        {
            list?.Note(JsonProblems.Contradiction, "\"undetermined\" stands alone; leave it out, or leave the others out.");
            return LegPainMechanismSet.NotRecorded;
        }

        return LegPainMechanismSet.Of(mechanisms.ToArray());
    }

    private HealthScreen ReadHealthScreen(JsonCursor document)
    {
        HealthScreen screen = HealthScreen.NotAsked;
        if (document.Optional("healthScreen")?.AsObject() is not JsonCursor cursor)
        {
            return screen;
        }

        foreach (ScreeningGroup group in Values(cursor.List("denied"), value => value.AsName(ScreeningGroups.Names, "group of questions")))
        {
            screen = screen.WithDenied(group);
        }

        foreach (JsonValue item in cursor.List("answers"))
        {
            if (ReadEntry(item) is not ScreeningEntry entry)
            {
                continue;
            }

            if (screen.Find(entry.Item) is ScreeningEntry earlier && !earlier.Equals(entry))
            {
                item.Note(JsonProblems.Contradiction, "Another answer to \"" + entry.Item.Code + "\" stands before it; record one.");
                continue;
            }

            screen = problems.Built(item.Path, () => screen.With(entry)) ?? screen;
        }

        cursor.Done();
        return screen;
    }

    private ScreeningEntry? ReadEntry(JsonValue item)
    {
        if (item.AsObject() is not JsonCursor cursor)
        {
            return null;
        }

        ScreeningItem? question = cursor.Required("item", "the question that is answered")?.AsOneOf(ScreeningItems.All, candidate => candidate.Code, "screening question");
        Answer? answer = ReadAnswer(cursor.Required("answer", "the answer"));
        JsonValue? begin = cursor.Optional("onset");
        CalendarDate? onset = begin?.AsDate();
        JsonValue? course = cursor.Optional("trend");
        Trend? trend = course?.AsName(Trends.Names, "trend");
        cursor.Done();
        bool possible = NotAfterAsOf(begin, onset, "An onset");
        foreach (JsonValue? given in new[] { onset is null ? null : begin, trend is null or Trend.NotRecorded ? null : course })
        {
            if (given is not JsonValue detail)
            {
                continue;
            }

            if (question is { HasCourse: false })
            {
                detail.Note(JsonProblems.Contradiction, "The question \"" + question.Code + "\" has no course; leave onset and trend out.");
                possible = false;
            }
            else if (question is not null && answer is not null and not Answer.Yes)
            {
                detail.Note(JsonProblems.Contradiction, "Onset and trend belong to a sign that is present; answer \"" + question.Code + "\" with \"yes\", or leave them out.");
                possible = false;
            }
        }

        bool whole = (begin is null || onset is not null) && (course is null || trend is not null);
        return possible && whole && question is not null && answer is Answer known
            ? problems.Built(item.Path, () => new ScreeningEntry(question, known, onset, trend ?? Trend.NotRecorded))
            : null;
    }

    private List<LocalCondition> ReadLocalConditions(JsonCursor document)
    {
        var conditions = new List<LocalCondition>();
        foreach (JsonValue item in document.List("localConditions"))
        {
            if (item.AsObject() is not JsonCursor cursor)
            {
                continue;
            }

            LocalConditionKind? kind = cursor.Required("kind", "what the condition is")?.AsName(LocalConditionKinds.Names, "local condition");
            BodySite? site = cursor.Required("site", "where it is") is JsonValue place ? ReadSite(place) : null;
            Answer? present = ReadAnswer(cursor.Required("present", "whether it is present there"));
            cursor.Done();
            if (kind is not LocalConditionKind known || site is not BodySite where || present is not Answer answer
                || problems.Built(item.Path, () => new LocalCondition(known, where, answer)) is not LocalCondition condition)
            {
                continue;
            }

            if (conditions.Any(other => other.Kind == condition.Kind && other.Site == condition.Site && !other.Equals(condition)))
            {
                item.Note(JsonProblems.Contradiction, "Another answer for \"" + LocalConditionKinds.Names.NameOf(known) + "\" at the same site stands before it; record one.");
                continue;
            }

            conditions.Add(condition);
        }

        return conditions;
    }

    private Pregnancy? ReadPregnancy(JsonCursor document)
    {
        if (document.Optional("pregnancy")?.AsObject() is not JsonCursor cursor)
        {
            return Pregnancy.NotAsked;
        }

        Answer? status = ReadAnswer(cursor.Optional("status"));
        JsonValue? duration = cursor.Optional("weeks");
        int? weeks = duration?.AsNumber(0, 45, "completed weeks of gestation");
        cursor.Done();
        if (weeks is null)
        {
            return Pregnancy.Of(status ?? Answer.NotAsked);
        }

        if (status == Answer.Yes)
        {
            return problems.Built(cursor.Path, () => Pregnancy.AtWeeks(weeks.Value));
        }

        if (status is not null || !cursor.Has("status"))
        {
            duration?.Note(JsonProblems.Contradiction, "Weeks belong to a pregnancy; write the status \"yes\", or leave the weeks out.");
        }

        return null;
    }

    private MedicineList ReadMedicines(JsonCursor document)
    {
        MedicineList list = MedicineList.NotTaken;
        if (document.Optional("medicines")?.AsObject() is not JsonCursor cursor)
        {
            return list;
        }

        list = cursor.Optional("complete")?.AsBoolean() == true ? MedicineList.Complete : list;
        foreach (JsonValue item in cursor.List("list"))
        {
            if (item.AsObject() is not JsonCursor member)
            {
                continue;
            }

            JsonValue? codeText = member.Optional("code");
            ClinicalCode? code = codeText?.AsCode(CodeSystem.Atc);
            string? name = codeText is null
                ? member.Required("name", "the name of the medicine")?.AsFilledText()
                : member.Optional("name")?.AsFilledText();
            JsonValue? group = member.Optional("class");
            MedicineClass? medicineClass = group?.AsName(MedicineClasses.Names, "class of medicine");
            member.Done();
            if ((codeText is null && name is null) || (codeText is not null && code is null) || (group is not null && medicineClass is null)
                || problems.Built(item.Path, () => code is null
                    ? new Medicine(name!, medicineClass ?? MedicineClass.Unclassified)
                    : Medicine.Coded(code, name ?? code.Value)) is not Medicine medicine)
            {
                continue;
            }

            if (medicineClass is MedicineClass given && given != medicine.Class)
            {
                group?.Note(JsonProblems.Contradiction, "The code " + code + " is of the class \"" + MedicineClasses.Names.NameOf(medicine.Class) + "\"; write that class, or leave the class out.");
                continue;
            }

            if (list.Medicines.Any(other => string.Equals(other.Name, medicine.Name, StringComparison.Ordinal) && !other.Equals(medicine)))
            {
                item.Note(JsonProblems.Contradiction, "The same medicine stands before it with another class; record one.");
                continue;
            }

            list = problems.Built(item.Path, () => list.With(medicine)) ?? list;
        }

        cursor.Done();
        return list;
    }

    private DiagnosisList ReadDiagnoses(JsonCursor document)
    {
        DiagnosisList list = DiagnosisList.NotTaken;
        if (document.Optional("diagnoses")?.AsObject() is not JsonCursor cursor)
        {
            return list;
        }

        list = cursor.Optional("complete")?.AsBoolean() == true ? DiagnosisList.Complete : list;
        foreach (JsonValue item in cursor.List("codes"))
        {
            if (item.AsObject() is not JsonCursor member)
            {
                continue;
            }

            JsonValue? systemText = member.Required("system", "the code system, icd-10-cm or icd-10-who");
            CodeSystem? system = systemText?.AsName(CodeSystems.Diagnoses, "code system");
            JsonValue? codeText = member.Required("code", "the code");
            ClinicalCode? code = system is CodeSystem known ? codeText?.AsCode(known) : null;
            member.Done();
            list = code is null ? list : problems.Built(item.Path, () => list.With(code)) ?? list;
        }

        cursor.Done();
        return list;
    }

    private TreatmentHistory ReadHistory(JsonCursor document)
    {
        TreatmentHistory history = TreatmentHistory.NoneRecorded;
        foreach (JsonValue item in document.List("history"))
        {
            if (item.AsObject() is not JsonCursor cursor || ReadSession(cursor) is not TreatmentSession session)
            {
                continue;
            }

            if (history.Sessions.Any(other => other.Date.Equals(session.Date) && !other.Equals(session)))
            {
                item.Note(JsonProblems.Contradiction, "Another session of " + session.Date + " stands before it; record what was needled that day as one session.");
                continue;
            }

            history = problems.Built(item.Path, () => history.With(session)) ?? history;
        }

        return history;
    }

    private TreatmentSession? ReadSession(JsonCursor cursor)
    {
        JsonValue? when = cursor.Required("date", "the date of the session, as yyyy-MM-dd");
        CalendarDate? date = when?.AsDate();
        NeedlingOptionSet needled = ReadOptions(cursor.List("needled"));
        var effects = new List<AfterEffect>();
        foreach (JsonValue item in cursor.List("afterEffects"))
        {
            if (item.AsObject() is not JsonCursor member)
            {
                continue;
            }

            AfterEffectKind? kind = member.Required("kind", "what was noticed")?.AsName(AfterEffectKinds.Names, "after-effect");
            JsonValue? still = member.Optional("stillPresent");
            Answer? present = ReadAnswer(still);
            member.Done();
            if (kind is not AfterEffectKind known || (still is not null && present is null))
            {
                continue;
            }

            var effect = new AfterEffect(known, present ?? Answer.NotAsked);
            if (effects.Any(other => other.Kind == known && !other.Equals(effect)))
            {
                item.Note(JsonProblems.Contradiction, "Another entry for \"" + AfterEffectKinds.Names.NameOf(known) + "\" stands before it; record one.");
                continue;
            }

            effects.Add(effect);
        }

        cursor.Done();
        return date is not null && NotAfterAsOf(when, date, "A session")
            ? problems.Built(cursor.Path, () => effects.Aggregate(new TreatmentSession(date, needled), (session, effect) => session.With(effect)))
            : null;
    }

    private RecordedDecision? ReadDecision(JsonValue item)
    {
        if (item.AsObject() is not JsonCursor cursor)
        {
            return null;
        }

        Contraindication? rule = cursor.Required("rule", "the id of the rule that the decision answers") is JsonValue id ? ReadRule(id) : null;
        JsonValue? scope = cursor.Required("options", "the options for which the decision holds");
        int before = problems.Count;
        NeedlingOptionSet options = ReadOptions(scope?.AsList());
        bool allRead = scope is not null && problems.Count == before;
        string? role = cursor.Required("role", "the role of the clinician who decided")?.AsFilledText();
        JsonValue? when = cursor.Required("date", "the date of the decision, as yyyy-MM-dd");
        CalendarDate? date = when?.AsDate();
        string? reason = cursor.Required("reason", "the reason, or the result of the assessment")?.AsFilledText();
        List<Safeguard> safeguards = cursor.List("safeguards")
            .Select(value => value.AsOneOf(Safeguards.All, candidate => candidate.Code, "safeguard")).OfType<Safeguard>().ToList();
        JsonValue? end = cursor.Optional("validUntil");
        CalendarDate? validUntil = end?.AsDate();
        Clearance? answered = cursor.Optional("answeredLevel")?.AsName(Clearances.Names, "level");
        cursor.Done();
        bool possible = NotAfterAsOf(when, date, "A decision");
        if (validUntil < date)
        {
            end?.Note(JsonProblems.Contradiction, "A decision of " + date + " cannot be valid until " + validUntil + "; write a later date, or leave it out for the session of that day.");
            possible = false;
        }

        // Where an option could not be read, the rest is no longer what was decided, and is not judged.
        if (allRead && (options.IsEmpty ? "A decision must name the options it accepts; add them." : rule?.Problem(options)) is string problem)
        {
            scope?.Note(options.IsEmpty ? JsonProblems.Missing : JsonProblems.Contradiction, problem);
            possible = false;
        }

        return possible && allRead && rule is not null && role is not null && date is not null && reason is not null
            ? problems.Built(item.Path, () => rule.Accept(options, role, date, reason, validUntil, safeguards).Of(answered is Clearance level ? Clearances.Names.NameOf(level) : null))
            : null;
    }

    private List<MeasuredValue> ReadMeasuredValues(JsonCursor document)
    {
        var values = new List<MeasuredValue>();
        var known = new Dictionary<(MeasuredValueKind Kind, CalendarDate Date), MeasuredValue>();
        foreach (JsonValue item in document.List("measuredValues"))
        {
            if (ReadMeasuredValue(item) is not MeasuredValue value)
            {
                continue;
            }

            if (!known.TryGetValue((value.Kind, value.Date), out MeasuredValue? recorded))
            {
                known.Add((value.Kind, value.Date), value);
                values.Add(value);
            }
            else if (recorded.ProblemBeside(value) is string conflict)
            {
                item.Note(JsonProblems.Contradiction, conflict);
            }
        }

        return values;
    }

    private MeasuredValue? ReadMeasuredValue(JsonValue item)
    {
        if (item.AsObject() is not JsonCursor cursor)
        {
            return null;
        }

        int before = problems.Count;
        MeasuredValueKind? kind = cursor.Required("kind", "what was measured")?.AsName(MeasuredValueKinds.Names, "kind of measured value");
        string allowed = kind is MeasuredValueKind known ? MeasuredValueKinds.Range(known) : "in the unit of the kind";
        JsonValue? number = cursor.Required("value", "the value, " + allowed);
        decimal? value = number?.AsDecimal(allowed);
        if (kind is MeasuredValueKind measured && value is decimal given && MeasuredValueKinds.Problem(measured, given) is string problem)
        {
            number?.Note(JsonProblems.OutOfRange, "The value " + problem, allowed);
        }

        JsonValue? when = cursor.Required("date", "the date of the value, as yyyy-MM-dd");
        CalendarDate? date = when?.AsDate();
        NotAfterAsOf(when, date, "A measured value");
        cursor.Done();
        return problems.Count == before && kind is MeasuredValueKind sound && value is decimal exact && date is not null
            ? MeasuredValue.Of(sound, exact, date)
            : null;
    }

    private List<OutcomeScore> ReadOutcomeScores(JsonCursor document)
    {
        var scores = new List<OutcomeScore>();
        var index = new OutcomeScoreIndex(scores);
        foreach (JsonValue item in document.List("outcomeScores"))
        {
            if (ReadOutcomeScore(item) is not OutcomeScore score)
            {
                continue;
            }

            if (index.ProblemOf(score) is string conflict)
            {
                item.Note(JsonProblems.Contradiction, conflict);
            }
            else if (index.Add(score))
            {
                scores.Add(score);
            }
        }

        return scores;
    }

    private OutcomeScore? ReadOutcomeScore(JsonValue item)
    {
        if (item.AsObject() is not JsonCursor cursor)
        {
            return null;
        }

        int before = problems.Count;
        OutcomeMeasure? measure = cursor.Required("measure", "the id of the outcome measure")?.AsOneOf(OutcomeMeasures.All, candidate => candidate.Id, "outcome measure");
        JsonValue? number = cursor.Optional("value");
        JsonValue? when = cursor.Required("date", "the date of the score, as yyyy-MM-dd");
        CalendarDate? date = when?.AsDate();
        NotAfterAsOf(when, date, "A score");
        JsonValue? sum = cursor.Optional("rawSum");
        JsonValue? answered = cursor.Optional("answeredItems");
        JsonValue? activities = cursor.Optional("activities");
        JsonValue? place = cursor.Optional("site");
        JsonValue? half = cursor.Optional("side");
        JsonValue? joint = cursor.Optional("ankle");
        cursor.Done();
        BodySite? site = place is JsonValue where ? ReadSite(where) : null;
        Side? side = half?.AsName(Sides.Names, "side");
        AnklePosition? ankle = joint?.AsName(AnklePositions.Names, "position of the ankle");
        if (measure is null)
        {
            return null;
        }

        bool fromRawSum = measure.Equals(OutcomeMeasures.OswestryDisabilityIndex);
        bool fromActivities = measure.Equals(OutcomeMeasures.PatientSpecificFunctionalScale);
        bool onLeg = measure.Place == OutcomePlace.Leg;
        Only(sum, fromRawSum, "raw sum", OutcomeMeasures.OswestryDisabilityIndex);
        Only(answered, fromRawSum, "number of answered items", OutcomeMeasures.OswestryDisabilityIndex);
        Only(activities, fromActivities, "list of activities", OutcomeMeasures.PatientSpecificFunctionalScale);
        Only(half, onLeg, "side of its own", OutcomeMeasures.StraightLegRaise);
        Only(joint, onLeg, "position of the ankle", OutcomeMeasures.StraightLegRaise);
        if (place is JsonValue spot && measure.Place is not (OutcomePlace.Site or OutcomePlace.SiteWhereRecorded))
        {
            spot.Note(JsonProblems.Contradiction, "The measure \"" + measure.Id + "\" is of no site; leave the site out.");
        }

        if (measure.Place == OutcomePlace.Site && !cursor.Has("site"))
        {
            problems.Add(cursor.PathOf("site"), JsonProblems.Missing, "The measure \"" + measure.Id + "\" is of one site; add the site.");
        }

        if (onLeg && !cursor.Has("side"))
        {
            problems.Add(cursor.PathOf("side"), JsonProblems.Missing, "The measure \"" + measure.Id + "\" is of one leg; add the side, \"left\" or \"right\".");
        }

        bool byParts = (fromRawSum && (cursor.Has("rawSum") || cursor.Has("answeredItems"))) || (fromActivities && cursor.Has("activities"));
        if (byParts && cursor.Has("value"))
        {
            number?.Note(JsonProblems.Contradiction, "The value is worked out from " + (fromRawSum ? "\"rawSum\" and \"answeredItems\"" : "\"activities\"") + "; leave the value out, or write it alone.");
        }

        OutcomeScore? score = null;
        if (byParts && fromRawSum)
        {
            score = ReadRawSum(cursor, sum, answered, date);
        }
        else if (byParts)
        {
            score = ReadActivities(activities, measure, date);
        }
        else if (ReadScale(cursor, number, measure) is decimal value && problems.Count == before && date is not null)
        {
            score = problems.Built(item.Path, () => onLeg ? OutcomeScore.StraightLegRaise(side ?? Side.Unspecified, ankle ?? AnklePosition.NotRecorded, value, date)
                : site is BodySite known ? OutcomeScore.At(measure, value, known, date)
                : OutcomeScore.Of(measure, value, date));
        }

        return problems.Count == before ? score : null;

        void Only(JsonValue? given, bool fits, string what, OutcomeMeasure owner)
        {
            if (!fits && given is JsonValue misplaced)
            {
                misplaced.Note(JsonProblems.Contradiction, "The measure \"" + measure.Id + "\" has no " + what + "; leave it out, or write the measure \"" + owner.Id + "\".");
            }
        }
    }

    private decimal? ReadScale(JsonCursor cursor, JsonValue? number, OutcomeMeasure measure)
    {
        if (!cursor.Has("value"))
        {
            problems.Add(cursor.PathOf("value"), JsonProblems.Missing, "The member \"value\" is missing; add the score, " + measure.Range() + ".");
        }

        return number is JsonValue given ? ReadScalePoint(given, measure) : null;
    }

    private static decimal? ReadScalePoint(JsonValue given, OutcomeMeasure measure)
    {
        decimal? value = given.AsDecimal(measure.Range());
        if (value is decimal number && measure.Problem(number) is string problem)
        {
            given.Note(JsonProblems.OutOfRange, "The value " + problem, measure.Range());
            return null;
        }

        return value;
    }

    private OutcomeScore? ReadRawSum(JsonCursor cursor, JsonValue? sum, JsonValue? answered, CalendarDate? date)
    {
        foreach (string member in new[] { "rawSum", "answeredItems" }.Where(member => !cursor.Has(member)))
        {
            problems.Add(cursor.PathOf(member), JsonProblems.Missing, "A raw sum and the number of answered items belong together; add \"" + member + "\".");
        }

        int? points = sum?.AsNumber(0, 50, "points");
        int? items = answered?.AsNumber(1, 10, "answered items");
        if (points is not int total || items is not int count)
        {
            return null;
        }

        if (OutcomeScore.RawSumProblem(total, count) is string problem)
        {
            sum?.Note(JsonProblems.OutOfRange, "The raw sum " + problem, "0 to " + (5 * count).ToString(CultureInfo.InvariantCulture));
            return null;
        }

        return date is null ? null : OutcomeScore.OswestryFromRawSum(total, count, date);
    }

    private static OutcomeScore? ReadActivities(JsonValue? activities, OutcomeMeasure measure, CalendarDate? date)
    {
        IReadOnlyList<JsonValue>? items = activities?.AsList();
        if (items is null)
        {
            return null;
        }

        List<decimal> scores = Values(items, value => ReadScalePoint(value, measure));
        if (OutcomeScore.ActivityCountProblem(items.Count) is string problem)
        {
            activities?.Note(JsonProblems.OutOfRange, problem, "3 to 5");
            return null;
        }

        return scores.Count == items.Count && date is not null ? OutcomeScore.PatientSpecificFunctionalScaleFromActivities(scores, date) : null;
    }

    private Contraindication? ReadRule(JsonValue value)
    {
        if (value.AsText() is not string id)
        {
            return null;
        }

        RuleSet held = asOf is null ? rules : rules.On(asOf);
        string[] acceptable = held.Rules.OfType<Contraindication>().Where(candidate => candidate.CanBeAccepted).Select(candidate => candidate.Id).ToArray();
        if (!held.TryFind(id, out Rule? rule))
        {
            value.Note(JsonProblems.NotAllowed, "The rule set " + held.Version + " has no rule " + JsonProblems.Quote(id) + ". Rules that a decision can answer: " + string.Join(", ", acceptable) + ".", acceptable);
            return null;
        }

        // What could be answered under the rules as shipped is read; whether it answers anything now is said by the assessment.
        if (rule is Contraindication { CanBeAccepted: false } changed && (changed.AsShipped ?? rules.Shipped?[id]) is Contraindication { CanBeAccepted: true } asShipped)
        {
            return asShipped;
        }

        if (rule is not Contraindication { CanBeAccepted: true } contraindication)
        {
            string why = rule is Contraindication bar
                ? "is at the level " + Clearances.Names.NameOf(bar.Level)
                : "is a rule of the kind \"" + rule.Kind + "\"";
            value.Note(JsonProblems.NotAllowed, "The rule " + id + " " + why + " and cannot be accepted by a decision. Rules that can: " + string.Join(", ", acceptable) + ".", acceptable);
            return null;
        }

        return contraindication;
    }

    internal static NeedlingOptionSet ReadOptions(IReadOnlyList<JsonValue>? items)
    {
        NeedlingOptionSet options = NeedlingOptionSet.Empty;
        foreach (NeedlingOption option in Values(items, ReadOption))
        {
            options |= NeedlingOptionSet.Of(option);
        }

        return options;
    }

    private static NeedlingOption? ReadOption(JsonValue item)
    {
        if (item.AsObject() is not JsonCursor cursor)
        {
            return null;
        }

        Muscle? muscle = ReadMuscle(cursor);
        Side? side = cursor.Required("side", "\"left\" or \"right\"")?.AsName(Sides.Names, "side");
        NeedlingTechnique? technique = cursor.Required("technique", "the technique")?.AsName(NeedlingTechniques.Names, "technique");
        cursor.Done();
        return muscle is not null && side is Side half && technique is NeedlingTechnique way ? new NeedlingOption(muscle, half, way) : null;
    }

    internal static Muscle? ReadMuscle(JsonCursor cursor) =>
        cursor.Required("muscle", "the id of the muscle")?.AsOneOf(Muscles.All, candidate => candidate.Id, "muscle");

    private static Answer? ReadAnswer(JsonValue? value) => value?.AsName(Answers.Names, "answer");

    private static List<T> Each<T>(JsonCursor document, string name, Func<JsonValue, T?> read)
        where T : class => document.List(name).Select(read).OfType<T>().ToList();

    private static List<T> Values<T>(IReadOnlyList<JsonValue>? items, Func<JsonValue, T?> read)
        where T : struct => (items ?? Array.Empty<JsonValue>()).Select(read).Where(value => value is not null).Select(value => value!.Value).ToList();

    /// <summary>False, with a problem, for a date after the one of the presentation.</summary>
    private bool NotAfterAsOf(JsonValue? value, CalendarDate? date, string what)
    {
        if (date > asOf)
        {
            value?.Note(JsonProblems.Contradiction, what + " of " + date + " lies after the date of the presentation (" + asOf + "); correct one of the two dates.");
            return false;
        }

        return true;
    }
}
