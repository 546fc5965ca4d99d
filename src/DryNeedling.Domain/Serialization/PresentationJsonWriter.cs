using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using DryNeedling.Domain.Anatomy;
using DryNeedling.Domain.Compatibility;
using DryNeedling.Domain.Evidence;
using DryNeedling.Domain.Intake;

namespace DryNeedling.Domain.Serialization;

/// <summary>Writes a presentation: what is recorded, in a fixed order, and nothing else.</summary>
internal sealed class PresentationJsonWriter
{
    private readonly Utf8JsonWriter json;

    internal PresentationJsonWriter(Utf8JsonWriter json) => this.json = json;

    internal void Write(Presentation person)
    {
        json.WriteStartObject();
        json.WriteString("schemaVersion", PresentationJsonReader.Version);
        json.WriteString("asOf", person.AsOf.ToString());
        if (person.Age is int age)
        {
            json.WriteNumber("age", age);
        }

        WriteSymptoms(person.Symptoms);
        WriteFunctionalImpacts(person.FunctionalImpacts);
        WriteNames("mechanisms", person.Mechanisms.Select(LegPainMechanisms.Names.NameOf));
        WriteTriggerPoints(person.TriggerPoints);
        WriteNeurology(person.Neurology);
        WriteHealthScreen(person.HealthScreen);
        WriteLocalConditions(person.LocalConditions);
        WritePregnancy(person.Pregnancy);
        WriteMedicines(person.Medicines);
        WriteDiagnoses(person.Diagnoses);
        WriteAnswer("consent", person.Consent.IsGiven);
        WriteAnswer("practitionerQualified", person.Practitioner.IsQualified);
        WriteHistory(person.History);
        WriteAnswer("newNeurologicalSign", person.History.NewNeurologicalSign);
        WriteDecisions(person.Decisions);
        WriteMeasuredValues(person.MeasuredValues);
        WriteOutcomeScores(person.OutcomeScores);
        json.WriteEndObject();
    }

    private void WriteSymptoms(IReadOnlyList<Symptom> symptoms)
    {
        if (symptoms.Count == 0)
        {
            return;
        }

        json.WriteStartArray("symptoms");
        foreach (Symptom symptom in symptoms)
        {
            json.WriteStartObject();
            json.WriteString("kind", SymptomKinds.Names.NameOf(symptom.Kind));
            json.WriteStartArray("sites");
            foreach (BodySite site in symptom.Sites)
            {
                json.WriteStartObject();
                WriteSiteMembers(site);
            }

            json.WriteEndArray();
            if (symptom.Score is PainScore score)
            {
                json.WriteNumber("score", score.Value);
                if (score.Scale != PainScale.NumericRating)
                {
                    json.WriteString("scoreScale", PainScales.Names.NameOf(score.Scale));
                }
            }

            WriteNames("qualities", symptom.Qualities.Select(PainQualities.Names.NameOf));
            WriteNames("worseWith", symptom.AggravatingActivities.Select(Activities.Names.NameOf));
            WriteNames("easedBy", symptom.EasingActivities.Select(Activities.Names.NameOf));
            WriteDate("onset", symptom.Onset);
            WriteTrend("trend", symptom.Trend);
            if (symptom.Episode != Episode.NotRecorded)
            {
                json.WriteString("episode", Episodes.Names.NameOf(symptom.Episode));
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private void WriteFunctionalImpacts(IReadOnlyList<FunctionalImpact> impacts)
    {
        WriteObjects("functionalImpacts", impacts, impact =>
        {
            json.WriteString("domain", FunctionalDomains.Names.NameOf(impact.Domain));
            json.WriteNumber("severity", impact.Severity);
            if (impact.ToleratedMinutes is int minutes)
            {
                json.WriteNumber("toleratedMinutes", minutes);
            }
        });
    }

    private void WriteTriggerPoints(TriggerPointExamination examination)
    {
        if (examination.Equals(TriggerPointExamination.NotDone))
        {
            return;
        }

        json.WriteStartObject("triggerPoints");
        WriteComplete(examination.IsComplete);
        if (examination.Findings.Count > 0)
        {
            json.WriteStartArray("findings");
            foreach (TriggerPointFinding finding in examination.Findings)
            {
                json.WriteStartObject();
                json.WriteString("muscle", finding.Muscle.Id);
                json.WriteString("side", Sides.Names.NameOf(finding.Side));
                if (finding.Signs.Criteria == TriggerPointCriteria.NotStated)
                {
                    json.WriteString("present", Answers.Names.NameOf(finding.Present));
                }
                else
                {
                    WriteSigns(finding.Signs);
                }

                if (finding.Present != Answer.No)
                {
                    WriteAnswer("recognisedPain", finding.RecognisedPain);
                }

                WriteAnswer("localTwitch", finding.LocalTwitch);
                json.WriteEndObject();
            }

            json.WriteEndArray();
        }

        json.WriteEndObject();
    }

    private void WriteNeurology(NeurologicalExamination examination)
    {
        if (examination.Equals(NeurologicalExamination.NotDone))
        {
            return;
        }

        json.WriteStartObject("neurology");
        if (examination.SummaryPower is MotorGrade grade)
        {
            json.WriteNumber("weakestMyotome", grade.Value);
        }

        WriteAnswer("weakness", examination.SummaryWeakness);
        WriteTrend("weaknessTrend", examination.SummaryWeaknessTrend);
        WriteAnswer("reflexLoss", examination.SummaryReflexLoss);
        WriteAnswer("sensoryLoss", examination.SummarySensoryLoss);
        WriteAnswer("nerveTensionSign", examination.SummaryNerveTensionSign);
        WriteObjects("myotomes", examination.Myotomes, finding =>
        {
            json.WriteString("root", NerveRoots.Names.NameOf(finding.Root));
            json.WriteString("side", Sides.Names.NameOf(finding.Side));
            json.WriteNumber("grade", finding.Grade.Value);
            WriteTrend("trend", finding.Trend);
        });
        WriteObjects("dermatomes", examination.Dermatomes, finding =>
        {
            json.WriteString("root", NerveRoots.Names.NameOf(finding.Root));
            json.WriteString("side", Sides.Names.NameOf(finding.Side));
            json.WriteString("reduced", Answers.Names.NameOf(finding.IsReduced));
        });
        WriteObjects("reflexes", examination.Reflexes, finding =>
        {
            json.WriteString("reflex", Reflexes.Names.NameOf(finding.Reflex));
            json.WriteString("side", Sides.Names.NameOf(finding.Side));
            json.WriteString("reduced", Answers.Names.NameOf(finding.IsReduced));
        });
        WriteObjects("straightLegRaises", examination.StraightLegRaises, WriteRaise);
        WriteObjects("crossedStraightLegRaises", examination.CrossedStraightLegRaises, WriteRaise);
        json.WriteEndObject();
    }

    private void WriteRaise(StraightLegRaiseFinding finding)
    {
        json.WriteString("side", Sides.Names.NameOf(finding.Side));
        json.WriteString("positive", Answers.Names.NameOf(finding.IsPositive));
        if (finding.Angle is int angle)
        {
            json.WriteNumber("angle", angle);
        }

        if (finding.AnklePosition != AnklePosition.NotRecorded)
        {
            json.WriteString("anklePosition", AnklePositions.Names.NameOf(finding.AnklePosition));
        }
    }

    private void WriteSigns(TriggerPointSigns signs)
    {
        json.WriteStartObject("signs");
        json.WriteString("criteria", TriggerPointCriteriaSets.Names.NameOf(signs.Criteria));
        WriteAnswer("tautBand", signs.TautBand);
        WriteAnswer("hypersensitiveSpot", signs.HypersensitiveSpot);
        WriteAnswer("referredSensation", signs.ReferredSensation);
        json.WriteEndObject();
    }

    private void WriteHealthScreen(HealthScreen screen)
    {
        if (screen.Equals(HealthScreen.NotAsked))
        {
            return;
        }

        json.WriteStartObject("healthScreen");
        WriteNames("denied", screen.DeniedGroups.Select(ScreeningGroups.Names.NameOf));
        if (screen.Entries.Count > 0)
        {
            json.WriteStartArray("answers");
            foreach (ScreeningEntry entry in screen.Entries)
            {
                json.WriteStartObject();
                json.WriteString("item", entry.Item.Code);
                json.WriteString("answer", Answers.Names.NameOf(entry.Answer));
                WriteDate("onset", entry.Onset);
                WriteTrend("trend", entry.Trend);
                json.WriteEndObject();
            }

            json.WriteEndArray();
        }

        json.WriteEndObject();
    }

    private void WriteLocalConditions(IReadOnlyList<LocalCondition> conditions)
    {
        if (conditions.Count == 0)
        {
            return;
        }

        json.WriteStartArray("localConditions");
        foreach (LocalCondition condition in conditions)
        {
            json.WriteStartObject();
            json.WriteString("kind", LocalConditionKinds.Names.NameOf(condition.Kind));
            json.WriteStartObject("site");
            WriteSiteMembers(condition.Site);
            json.WriteString("present", Answers.Names.NameOf(condition.IsPresent));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private void WritePregnancy(Pregnancy pregnancy)
    {
        if (pregnancy.Equals(Pregnancy.NotAsked))
        {
            return;
        }

        json.WriteStartObject("pregnancy");
        WriteAnswer("status", pregnancy.Status);
        if (pregnancy.Weeks is int weeks)
        {
            json.WriteNumber("weeks", weeks);
        }

        json.WriteEndObject();
    }

    private void WriteMedicines(MedicineList list)
    {
        if (list.Equals(MedicineList.NotTaken))
        {
            return;
        }

        json.WriteStartObject("medicines");
        WriteComplete(list.IsComplete);
        if (list.Medicines.Count > 0)
        {
            json.WriteStartArray("list");
            foreach (Medicine medicine in list.Medicines)
            {
                json.WriteStartObject();
                json.WriteString("name", medicine.Name);
                if (medicine.Code is ClinicalCode code)
                {
                    json.WriteString("code", code.Value);
                }

                json.WriteString("class", MedicineClasses.Names.NameOf(medicine.Class));
                json.WriteEndObject();
            }

            json.WriteEndArray();
        }

        json.WriteEndObject();
    }

    private void WriteDiagnoses(DiagnosisList list)
    {
        if (list.Equals(DiagnosisList.NotTaken))
        {
            return;
        }

        json.WriteStartObject("diagnoses");
        WriteComplete(list.IsComplete);
        if (list.Codes.Count > 0)
        {
            json.WriteStartArray("codes");
            foreach (ClinicalCode code in list.Codes)
            {
                json.WriteStartObject();
                json.WriteString("system", CodeSystems.Names.NameOf(code.System));
                json.WriteString("code", code.Value);
                json.WriteEndObject();
            }

            json.WriteEndArray();
        }

        json.WriteEndObject();
    }

    private void WriteHistory(TreatmentHistory history)
    {
        if (history.Sessions.Count == 0)
        {
            return;
        }

        json.WriteStartArray("history");
        foreach (TreatmentSession session in history.Sessions)
        {
            json.WriteStartObject();
            json.WriteString("date", session.Date.ToString());
            if (!session.Needled.IsEmpty)
            {
                WriteOptions(json, "needled", session.Needled);
            }

            if (session.AfterEffects.Count > 0)
            {
                json.WriteStartArray("afterEffects");
                foreach (AfterEffect effect in session.AfterEffects)
                {
                    json.WriteStartObject();
                    json.WriteString("kind", AfterEffectKinds.Names.NameOf(effect.Kind));
                    WriteAnswer("stillPresent", effect.StillPresent);
                    json.WriteEndObject();
                }

                json.WriteEndArray();
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private void WriteDecisions(IReadOnlyList<RecordedDecision> decisions)
    {
        if (decisions.Count == 0)
        {
            return;
        }

        json.WriteStartArray("decisions");
        foreach (RecordedDecision decision in decisions)
        {
            json.WriteStartObject();
            json.WriteString("rule", decision.RuleId);
            WriteOptions(json, "options", decision.Options);
            json.WriteString("role", decision.Role);
            json.WriteString("date", decision.Date.ToString());
            json.WriteString("reason", decision.Reason);
            WriteNames("safeguards", decision.AcceptedSafeguards);
            WriteDate("validUntil", decision.ValidUntil);
            if (decision.AnsweredLevel is string level)
            {
                json.WriteString("answeredLevel", level);
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private void WriteMeasuredValues(IReadOnlyList<MeasuredValue> values)
    {
        if (values.Count == 0)
        {
            return;
        }

        json.WriteStartArray("measuredValues");
        foreach (MeasuredValue value in values)
        {
            json.WriteStartObject();
            json.WriteString("kind", MeasuredValueKinds.Names.NameOf(value.Kind));
            json.WriteNumber("value", value.Value);
            json.WriteString("date", value.Date.ToString());
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private void WriteOutcomeScores(IReadOnlyList<OutcomeScore> scores)
    {
        if (scores.Count == 0)
        {
            return;
        }

        json.WriteStartArray("outcomeScores");
        foreach (OutcomeScore score in scores)
        {
            json.WriteStartObject();
            json.WriteString("measure", score.Measure.Id);
            if (score.RawSum is int sum && score.AnsweredItems is int items)
            {
                json.WriteNumber("rawSum", sum);
                json.WriteNumber("answeredItems", items);
            }
            else if (score.ActivityScores.Count > 0)
            {
                json.WriteStartArray("activities");
                foreach (decimal activity in score.ActivityScores)
                {
                    json.WriteNumberValue(activity);
                }

                json.WriteEndArray();
            }
            else
            {
                json.WriteNumber("value", score.Value);
            }

            json.WriteString("date", score.Date.ToString());
            if (score.Site is BodySite site)
            {
                json.WriteStartObject("site");
                WriteSiteMembers(site);
            }

            if (score.Side != Side.Unspecified)
            {
                json.WriteString("side", Sides.Names.NameOf(score.Side));
            }

            if (score.Ankle != AnklePosition.NotRecorded)
            {
                json.WriteString("ankle", AnklePositions.Names.NameOf(score.Ankle));
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    internal static void WriteOptions(Utf8JsonWriter json, string name, NeedlingOptionSet options)
    {
        json.WriteStartArray(name);
        foreach (NeedlingOption option in options.ToList())
        {
            json.WriteStartObject();
            WriteOptionMembers(json, option);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    internal static void WriteOptionMembers(Utf8JsonWriter json, NeedlingOption option)
    {
        json.WriteString("muscle", option.Muscle.Id);
        json.WriteString("side", Sides.Names.NameOf(option.Side));
        json.WriteString("technique", NeedlingTechniques.Names.NameOf(option.Technique));
    }

    /// <summary>The members of a site, and the end of its object.</summary>
    private void WriteSiteMembers(BodySite site)
    {
        json.WriteString("region", BodyRegions.Names.NameOf(site.Region));
        if (site.Side != Side.Unspecified)
        {
            json.WriteString("side", Sides.Names.NameOf(site.Side));
        }

        json.WriteEndObject();
    }

    /// <summary>A list of objects, left out where it is empty.</summary>
    private void WriteObjects<T>(string name, IReadOnlyList<T> items, Action<T> writeMembers)
    {
        if (items.Count == 0)
        {
            return;
        }

        json.WriteStartArray(name);
        foreach (T item in items)
        {
            json.WriteStartObject();
            writeMembers(item);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private void WriteComplete(bool complete)
    {
        if (complete)
        {
            json.WriteBoolean("complete", true);
        }
    }

    private void WriteAnswer(string name, Answer answer)
    {
        if (answer != Answer.NotAsked)
        {
            json.WriteString(name, Answers.Names.NameOf(answer));
        }
    }

    private void WriteTrend(string name, Trend trend)
    {
        if (trend != Trend.NotRecorded)
        {
            json.WriteString(name, Trends.Names.NameOf(trend));
        }
    }

    private void WriteDate(string name, CalendarDate? date)
    {
        if (date is not null)
        {
            json.WriteString(name, date.ToString());
        }
    }

    private void WriteNames(string name, IEnumerable<string> names)
    {
        ValueList<string> list = ValueList<string>.Of(names);
        if (list.Count == 0)
        {
            return;
        }

        json.WriteStartArray(name);
        foreach (string item in list)
        {
            json.WriteStringValue(item);
        }

        json.WriteEndArray();
    }
}
