using System;
using System.Collections.Generic;
using System.Linq;
using DryNeedling.Domain.Compatibility;

namespace DryNeedling.Domain.Intake;

/// <summary>
/// One person at one date, as recorded: the whole input of the evaluator. What is not recorded is unknown, never "no".
/// Symptoms, functional impacts, trigger-point findings, local conditions, decisions, measured values and outcome scores are
/// added; the other parts replace the part that was there. Equal by value; the order counts for symptoms alone. Immutable and thread-safe.
/// </summary>
public sealed class Presentation : IEquatable<Presentation>
{
    private static readonly ValueList<Symptom> NoSymptoms = ValueList<Symptom>.Empty;

    private ValueList<Symptom> symptoms = NoSymptoms;
    private ValueList<FunctionalImpact> functionalImpacts = ValueList<FunctionalImpact>.Empty;
    private ValueList<LocalCondition> localConditions = ValueList<LocalCondition>.Empty;
    private ValueList<RecordedDecision> decisions = ValueList<RecordedDecision>.Empty;
    private ValueList<MeasuredValue> measuredValues = ValueList<MeasuredValue>.Empty;
    private ValueList<OutcomeScore> outcomeScores = ValueList<OutcomeScore>.Empty;

    private Presentation(CalendarDate asOf, int? age)
    {
        AsOf = asOf;
        Age = age;
    }

    /// <summary>The date to which every answer, age and duration refers. The library reads no clock.</summary>
    public CalendarDate AsOf { get; }

    /// <summary>Age in completed years, 0 to 120; null where not recorded.</summary>
    public int? Age { get; }

    /// <summary>The symptoms, in the order recorded.</summary>
    public IReadOnlyList<Symptom> Symptoms => symptoms;

    /// <summary>What the symptoms keep the person from, at most one entry a domain, ordered by domain.</summary>
    public IReadOnlyList<FunctionalImpact> FunctionalImpacts => functionalImpacts;

    /// <summary>The mechanisms that the clinician judges to be behind the leg pain; mixed ones are normal. No rule infers them.</summary>
    public LegPainMechanismSet Mechanisms { get; private set; } = LegPainMechanismSet.NotRecorded;

    /// <summary>The examination for trigger points.</summary>
    public TriggerPointExamination TriggerPoints { get; private set; } = TriggerPointExamination.NotDone;

    /// <summary>The neurological examination.</summary>
    public NeurologicalExamination Neurology { get; private set; } = NeurologicalExamination.NotDone;

    /// <summary>The answers to the screening questions.</summary>
    public HealthScreen HealthScreen { get; private set; } = HealthScreen.NotAsked;

    /// <summary>Conditions of places on the body, ordered by kind and site.</summary>
    public IReadOnlyList<LocalCondition> LocalConditions => localConditions;

    /// <summary>Pregnancy.</summary>
    public Pregnancy Pregnancy { get; private set; } = Pregnancy.NotAsked;

    /// <summary>The medicines taken now.</summary>
    public MedicineList Medicines { get; private set; } = MedicineList.NotTaken;

    /// <summary>The coded diagnoses.</summary>
    public DiagnosisList Diagnoses { get; private set; } = DiagnosisList.NotTaken;

    /// <summary>Consent.</summary>
    public Consent Consent { get; private set; } = Consent.NotAsked;

    /// <summary>Who would needle.</summary>
    public Practitioner Practitioner { get; private set; } = Practitioner.NotRecorded;

    /// <summary>The needling sessions so far.</summary>
    public TreatmentHistory History { get; private set; } = TreatmentHistory.NoneRecorded;

    /// <summary>Recorded decisions on relative rules, ordered by rule and date.</summary>
    public IReadOnlyList<RecordedDecision> Decisions => decisions;

    /// <summary>Measured values, ordered by kind and date. The newest of a kind counts, while it is current.</summary>
    public IReadOnlyList<MeasuredValue> MeasuredValues => measuredValues;

    /// <summary>Scores of outcome measures, ordered by measure, date and place. No rule reads them.</summary>
    public IReadOnlyList<OutcomeScore> OutcomeScores => outcomeScores;

    /// <summary>A person of whom only the date is recorded.</summary>
    /// <param name="asOf">The date to which everything refers.</param>
    public static Presentation Of(CalendarDate asOf) => new(Guard.NotNull(asOf, nameof(asOf)), null);

    /// <summary>A person of whom date and age are recorded.</summary>
    /// <param name="asOf">The date to which everything refers.</param>
    /// <param name="age">Completed years at that date, 0 to 120.</param>
    /// <exception cref="ArgumentOutOfRangeException">The age is out of range.</exception>
    public static Presentation Of(CalendarDate asOf, int age) =>
        new(Guard.NotNull(asOf, nameof(asOf)), Guard.InRange(age, 0, 120, nameof(age), "years"));

    /// <summary>The same record with one more symptom. The same symptom twice is one.</summary>
    /// <param name="symptom">The symptom.</param>
    /// <exception cref="ArgumentException">The symptom began after <see cref="AsOf"/>.</exception>
    public Presentation With(Symptom symptom)
    {
        Guard.NotNull(symptom, nameof(symptom));
        NotAfter(symptom.Onset, "The onset of a symptom", nameof(symptom));
        return symptoms.Contains(symptom) ? this : Changed(copy => copy.symptoms = symptoms.Add(symptom));
    }

    /// <summary>The same record with one more functional impact. The same entry twice is one.</summary>
    /// <param name="impact">The impact.</param>
    /// <exception cref="ArgumentException">Another entry for the same domain is recorded already.</exception>
    public Presentation With(FunctionalImpact impact)
    {
        Guard.NotNull(impact, nameof(impact));
        FunctionalImpact? existing = functionalImpacts.FirstOrDefault(other => other.Domain == impact.Domain);
        if (existing is not null)
        {
            return existing.Equals(impact)
                ? this
                : throw new ArgumentException(
                    "Two different entries for one domain: recorded is \"" + existing + "\", added was \"" + impact + "\". Record one.", nameof(impact));
        }

        return Changed(copy => copy.functionalImpacts = ValueList<FunctionalImpact>.Of(functionalImpacts.Add(impact).OrderBy(item => item.Domain)));
    }

    /// <summary>The same record with these mechanisms of the leg pain.</summary>
    /// <param name="mechanisms">The mechanisms.</param>
    public Presentation With(LegPainMechanismSet mechanisms)
    {
        Guard.NotNull(mechanisms, nameof(mechanisms));
        return Changed(copy => copy.Mechanisms = mechanisms);
    }

    /// <summary>The same record with one more trigger-point finding.</summary>
    /// <param name="finding">The finding.</param>
    /// <exception cref="ArgumentException">Another finding for the same muscle and side is recorded already.</exception>
    public Presentation With(TriggerPointFinding finding) => With(TriggerPoints.With(finding));

    /// <summary>The same record with this examination for trigger points.</summary>
    /// <param name="examination">The examination.</param>
    public Presentation With(TriggerPointExamination examination)
    {
        Guard.NotNull(examination, nameof(examination));
        return Changed(copy => copy.TriggerPoints = examination);
    }

    /// <summary>The same record with this neurological examination.</summary>
    /// <param name="examination">The examination.</param>
    public Presentation With(NeurologicalExamination examination)
    {
        Guard.NotNull(examination, nameof(examination));
        return Changed(copy => copy.Neurology = examination);
    }

    /// <summary>The same record with this health screen.</summary>
    /// <param name="screen">The health screen.</param>
    /// <exception cref="ArgumentException">A sign began after <see cref="AsOf"/>.</exception>
    public Presentation With(HealthScreen screen)
    {
        Guard.NotNull(screen, nameof(screen));
        foreach (ScreeningEntry entry in screen.Entries)
        {
            NotAfter(entry.Onset, "The onset of " + entry.Item.Code, nameof(screen));
        }

        return Changed(copy => copy.HealthScreen = screen);
    }

    /// <summary>The same record with one more local condition. The same entry twice is one.</summary>
    /// <param name="condition">The condition.</param>
    /// <exception cref="ArgumentException">Another answer for the same condition and site is recorded already.</exception>
    public Presentation With(LocalCondition condition)
    {
        Guard.NotNull(condition, nameof(condition));
        LocalCondition? existing = localConditions.FirstOrDefault(other => other.Kind == condition.Kind && other.Site == condition.Site);
        if (existing is not null)
        {
            return existing.Equals(condition)
                ? this
                : throw new ArgumentException(
                    "Two different answers for one condition and site: recorded is \"" + existing + "\", added was \"" + condition + "\". Record one.", nameof(condition));
        }

        return Changed(copy => copy.localConditions = Sorted(localConditions.Add(condition)));
    }

    /// <summary>The same record with this answer on pregnancy.</summary>
    /// <param name="pregnancy">Pregnancy.</param>
    public Presentation With(Pregnancy pregnancy)
    {
        Guard.NotNull(pregnancy, nameof(pregnancy));
        return Changed(copy => copy.Pregnancy = pregnancy);
    }

    /// <summary>The same record with this list of medicines.</summary>
    /// <param name="medicines">The list.</param>
    public Presentation With(MedicineList medicines)
    {
        Guard.NotNull(medicines, nameof(medicines));
        return Changed(copy => copy.Medicines = medicines);
    }

    /// <summary>The same record with this list of diagnoses.</summary>
    /// <param name="diagnoses">The list.</param>
    public Presentation With(DiagnosisList diagnoses)
    {
        Guard.NotNull(diagnoses, nameof(diagnoses));
        return Changed(copy => copy.Diagnoses = diagnoses);
    }

    /// <summary>The same record with this consent.</summary>
    /// <param name="consent">Consent.</param>
    public Presentation With(Consent consent)
    {
        Guard.NotNull(consent, nameof(consent));
        return Changed(copy => copy.Consent = consent);
    }

    /// <summary>The same record with this practitioner.</summary>
    /// <param name="practitioner">Who would needle.</param>
    public Presentation With(Practitioner practitioner)
    {
        Guard.NotNull(practitioner, nameof(practitioner));
        return Changed(copy => copy.Practitioner = practitioner);
    }

    /// <summary>The same record with this history.</summary>
    /// <param name="history">The sessions so far.</param>
    /// <exception cref="ArgumentException">A session is dated after <see cref="AsOf"/>.</exception>
    public Presentation With(TreatmentHistory history)
    {
        Guard.NotNull(history, nameof(history));
        foreach (TreatmentSession session in history.Sessions)
        {
            NotAfter(session.Date, "A session", nameof(history));
        }

        return Changed(copy => copy.History = history);
    }

    /// <summary>The same record with one more decision. The same decision twice is one.</summary>
    /// <param name="decision">The decision.</param>
    /// <exception cref="ArgumentException">The decision is dated after <see cref="AsOf"/>.</exception>
    public Presentation With(RecordedDecision decision)
    {
        Guard.NotNull(decision, nameof(decision));
        NotAfter(decision.Date, "The decision on " + decision.RuleId, nameof(decision));
        return decisions.Contains(decision) ? this : Changed(copy => copy.decisions = Sorted(decisions.Add(decision)));
    }

    /// <summary>The same record with one more measured value. The same value twice is one.</summary>
    /// <param name="value">The value.</param>
    /// <exception cref="ArgumentException">The value is dated after <see cref="AsOf"/>, or another one of the same kind and date is recorded already.</exception>
    public Presentation With(MeasuredValue value)
    {
        Guard.NotNull(value, nameof(value));
        return With(new[] { value });
    }

    /// <summary>The same record with one more score of an outcome measure. The same score twice is one.</summary>
    /// <param name="score">The score.</param>
    /// <exception cref="ArgumentException">
    /// The score is dated after <see cref="AsOf"/>; another one of the same measure, place and date is recorded already; or the
    /// two scores of the STarT Back screening tool cannot both be true.
    /// </exception>
    public Presentation With(OutcomeScore score)
    {
        Guard.NotNull(score, nameof(score));
        return With(new[] { score });
    }

    /// <summary>The same person with left and right exchanged.</summary>
    public Presentation Mirrored() => Changed(copy =>
    {
        copy.symptoms = ValueList<Symptom>.Of(symptoms.Select(symptom => symptom.Mirrored()));
        copy.TriggerPoints = TriggerPoints.Mirrored();
        copy.Neurology = Neurology.Mirrored();
        copy.localConditions = Sorted(ValueList<LocalCondition>.Of(localConditions.Select(condition => condition.Mirrored())));
        copy.History = History.Mirrored();
        copy.decisions = Sorted(ValueList<RecordedDecision>.Of(decisions.Select(decision => decision.Mirrored())));
        copy.outcomeScores = Sorted(outcomeScores.Select(score => score.Mirrored()));
    });

    /// <inheritdoc/>
    public bool Equals(Presentation? other) =>
        other is not null && AsOf.Equals(other.AsOf) && Age == other.Age && symptoms.Equals(other.symptoms)
        && functionalImpacts.Equals(other.functionalImpacts) && Mechanisms.Equals(other.Mechanisms)
        && TriggerPoints.Equals(other.TriggerPoints) && Neurology.Equals(other.Neurology) && HealthScreen.Equals(other.HealthScreen)
        && localConditions.Equals(other.localConditions) && Pregnancy.Equals(other.Pregnancy) && Medicines.Equals(other.Medicines) && Diagnoses.Equals(other.Diagnoses)
        && Consent.Equals(other.Consent) && Practitioner.Equals(other.Practitioner) && History.Equals(other.History)
        && decisions.Equals(other.decisions) && measuredValues.Equals(other.measuredValues) && outcomeScores.Equals(other.outcomeScores);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Presentation);

    /// <inheritdoc/>
    public override int GetHashCode() =>
        HashCode.Combine(
            AsOf, Age, HashCode.Combine(symptoms, functionalImpacts, Mechanisms), TriggerPoints,
            HashCode.Combine(Neurology, HealthScreen, localConditions, Pregnancy, Diagnoses), Medicines, Consent, HashCode.Combine(decisions, measuredValues, outcomeScores));

    /// <summary>A line for each part that is recorded. Carries the person's values; not for logs.</summary>
    public override string ToString()
    {
        var lines = new List<string> { "as of " + AsOf + (Age is int age ? ", age " + age : ", age not recorded") };
        lines.AddRange(symptoms.Select(symptom => symptom.ToString()));
        lines.AddRange(functionalImpacts.Select(impact => impact.ToString()));
        if (Mechanisms.Count > 0)
        {
            lines.Add("mechanisms: " + Mechanisms);
        }

        lines.Add("trigger points: " + TriggerPoints);
        lines.Add("neurology: " + Neurology);
        lines.Add("screen: " + HealthScreen);
        lines.AddRange(localConditions.Select(condition => condition.ToString()));
        lines.Add("pregnancy: " + Pregnancy);
        lines.Add("medicines: " + Medicines);
        lines.Add("diagnoses: " + Diagnoses);
        lines.Add(Consent.ToString());
        lines.Add(Practitioner.ToString());
        lines.Add("history: " + History);
        lines.AddRange(decisions.Select(decision => decision.ToString()));
        lines.AddRange(measuredValues.Select(value => value.ToString()));
        lines.AddRange(outcomeScores.Select(score => score.ToString()));
        return string.Join("\n", lines);
    }

    private static ValueList<LocalCondition> Sorted(ValueList<LocalCondition> conditions) => ValueList<LocalCondition>.Of(
        conditions.OrderBy(item => item.Kind).ThenBy(item => item.Site.Region).ThenBy(item => item.Site.Side));

    private static ValueList<RecordedDecision> Sorted(ValueList<RecordedDecision> decisions) =>
        ValueList<RecordedDecision>.Of(decisions.OrderBy(item => item, Comparer<RecordedDecision>.Create(InOrder)));

    /// <summary>The same record with more measured values, checked and sorted once.</summary>
    internal Presentation With(IEnumerable<MeasuredValue> values)
    {
        Dictionary<(MeasuredValueKind Kind, CalendarDate Date), MeasuredValue> all = measuredValues.ToDictionary(value => (value.Kind, value.Date));
        foreach (MeasuredValue value in values)
        {
            NotAfter(value.Date, "The value of " + MeasuredValueKinds.Names.NameOf(value.Kind), nameof(value));
            if (all.TryGetValue((value.Kind, value.Date), out MeasuredValue? recorded) && recorded.ProblemBeside(value) is string problem)
            {
                throw new ArgumentException(problem, nameof(value));
            }

            all[(value.Kind, value.Date)] = value;
        }

        return all.Count == measuredValues.Count ? this : Changed(copy => copy.measuredValues = ValueList<MeasuredValue>.Of(
            all.Values.OrderBy(value => value.Kind).ThenBy(value => value.Date)));
    }

    /// <summary>The same record with more scores, checked and sorted once.</summary>
    internal Presentation With(IEnumerable<OutcomeScore> scores)
    {
        var index = new OutcomeScoreIndex(outcomeScores);
        var added = new List<OutcomeScore>();
        foreach (OutcomeScore score in scores)
        {
            NotAfter(score.Date, "The score of the " + score.Measure.Abbreviation, nameof(score));
            if (index.ProblemOf(score) is string problem)
            {
                throw new ArgumentException(problem, nameof(score));
            }

            if (index.Add(score))
            {
                added.Add(score);
            }
        }

        return added.Count == 0 ? this : Changed(copy => copy.outcomeScores = Sorted(outcomeScores.Concat(added)));
    }

    /// <summary>No two recorded scores tie: what would tie is refused when it is added.</summary>
    private static ValueList<OutcomeScore> Sorted(IEnumerable<OutcomeScore> scores) => ValueList<OutcomeScore>.Of(
        scores.OrderBy(item => item.Measure.Id, StringComparer.Ordinal).ThenBy(item => item.Date)
            .ThenBy(item => item.Site?.Region).ThenBy(item => item.Site?.Side).ThenBy(item => item.Side).ThenBy(item => item.Ankle));

    /// <summary>A total order, so that equal records list equal decisions; the costly parts are compared only where the rest ties.</summary>
    private static int InOrder(RecordedDecision left, RecordedDecision right)
    {
        int order = string.CompareOrdinal(left.RuleId, right.RuleId);
        order = order != 0 ? order : left.Date.CompareTo(right.Date);
        order = order != 0 ? order : Comparer<CalendarDate?>.Default.Compare(left.ValidUntil, right.ValidUntil);
        order = order != 0 ? order : string.CompareOrdinal(left.Role, right.Role);
        order = order != 0 ? order : string.CompareOrdinal(left.Reason, right.Reason);
        order = order != 0 ? order : string.CompareOrdinal(string.Join(",", left.AcceptedSafeguards), string.Join(",", right.AcceptedSafeguards));
        return order != 0 ? order : string.CompareOrdinal(left.Options.ToString(), right.Options.ToString());
    }

    private void NotAfter(CalendarDate? date, string what, string parameter)
    {
        if (date > AsOf)
        {
            throw new ArgumentException(what + " is dated " + date + ", after the date of the presentation (" + AsOf + "); correct one of the two dates.", parameter);
        }
    }

    private Presentation Changed(Action<Presentation> change)
    {
        var copy = (Presentation)MemberwiseClone();
        change(copy);
        return copy;
    }
}
