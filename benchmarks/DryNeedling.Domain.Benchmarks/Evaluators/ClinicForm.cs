using System.Linq;
using DryNeedling.Domain.Anatomy;
using DryNeedling.Domain.Intake;

namespace DryNeedling.Domain.Benchmarks.Evaluators;

/// <summary>
/// What a simple form would hold: a tick or no tick. What was not answered is no tick. Consent and qualification are ticks
/// too, so that where nobody asked they read as missing, the safe way round. A local condition without a side counts for both
/// sides, also the safe way round. Everything else that is unknown reads as "no".
/// </summary>
public sealed class ClinicForm
{
    private static readonly bool[] Nowhere = new bool[Places.Count];
    private static readonly bool[] Everywhere = Enumerable.Repeat(true, Places.Count).ToArray();

    public bool BladderChange { get; private set; }

    public bool BladderChangeRecent { get; private set; }

    public bool SaddleNumbness { get; private set; }

    public bool SaddleNumbnessRecent { get; private set; }

    public bool BowelChange { get; private set; }

    public bool BowelChangeRecent { get; private set; }

    public bool BreathlessAfterNeedling { get; private set; }

    public bool LegVeinThrombosisSigns { get; private set; }

    public bool Weakness { get; private set; }

    public bool SevereWeakness { get; private set; }

    public bool WorseningWeakness { get; private set; }

    public bool ReflexLoss { get; private set; }

    public bool SensoryLoss { get; private set; }

    public bool NerveTensionSign { get; private set; }

    public bool ConsentGiven { get; private set; }

    public bool PractitionerQualified { get; private set; }

    public bool UnderEighteen { get; private set; }

    public bool NeedlePhobia { get; private set; }

    public bool BleedingDisorder { get; private set; }

    public bool TakesAnticoagulant { get; private set; }

    public bool TakesAntiplatelet { get; private set; }

    public bool TakesTwoAntiplatelets { get; private set; }

    public bool Fever { get; private set; }

    public bool SpinalPain { get; private set; }

    public bool ImplantedStimulator { get; private set; }

    public bool Pregnant { get; private set; }

    public bool FirstTrimester { get; private set; }

    public bool RecoveringByItself { get; private set; }

    public bool SomethingSameDay { get; private set; }

    public bool SomethingUrgent { get; private set; }

    public bool SomethingToAssess { get; private set; }

    public bool SomethingToDecide { get; private set; }

    public bool SomethingToMind { get; private set; }

    public bool AnyLymphoedema { get; private set; }

    public bool AnySkinInfection { get; private set; }

    public bool AnyActiveTriggerPoint { get; private set; }

    /// <summary>One entry a place, see <see cref="Places"/>.</summary>
    internal bool[] Lymphoedema { get; private set; } = Nowhere;

    internal bool[] SkinInfection { get; private set; } = Nowhere;

    internal bool[] ActiveTriggerPoint { get; private set; } = Nowhere;

    internal static ClinicForm From(Presentation person)
    {
        var form = new ClinicForm();
        form.ReadScreen(person);
        form.ReadSymptoms(person);
        form.ReadNeurology(person.Neurology);
        form.ReadMedicines(person.Medicines);
        form.ReadPlaces(person);
        form.BreathlessAfterNeedling |= StillBreathless(person.History);
        form.ConsentGiven = person.Consent.IsGiven == Answer.Yes;
        form.PractitionerQualified = person.Practitioner.IsQualified == Answer.Yes;
        form.UnderEighteen |= person.Age < 18;
        form.Pregnant = person.Pregnancy.Status == Answer.Yes;
        form.FirstTrimester = person.Pregnancy.Weeks < 14;
        return form;
    }

    private void ReadScreen(Presentation person)
    {
        foreach (ScreeningEntry entry in person.HealthScreen.Entries)
        {
            if (entry.Answer != Answer.Yes)
            {
                continue;
            }

            ScreeningItem item = entry.Item;
            SomethingSameDay |= OtherAnswers.SameDay.Contains(item);
            SomethingUrgent |= OtherAnswers.Urgent.Contains(item);
            SomethingToAssess |= OtherAnswers.ToAssess.Contains(item);
            SomethingToDecide |= OtherAnswers.ToDecide.Contains(item);
            SomethingToMind |= OtherAnswers.ToMind.Contains(item);
            if (item.HasCourse)
            {
                bool recent = entry.Trend == Trend.Worsening || (entry.Onset is CalendarDate onset && person.AsOf.DaysSince(onset) <= 14);
                BladderChange |= ReferenceEquals(item, ScreeningItems.BladderChange);
                BladderChangeRecent |= recent && ReferenceEquals(item, ScreeningItems.BladderChange);
                SaddleNumbness |= ReferenceEquals(item, ScreeningItems.SaddleNumbness);
                SaddleNumbnessRecent |= recent && ReferenceEquals(item, ScreeningItems.SaddleNumbness);
                BowelChange |= ReferenceEquals(item, ScreeningItems.BowelChange);
                BowelChangeRecent |= recent && ReferenceEquals(item, ScreeningItems.BowelChange);
                continue;
            }

            BreathlessAfterNeedling |= ReferenceEquals(item, ScreeningItems.BreathlessAfterNeedling);
            LegVeinThrombosisSigns |= ReferenceEquals(item, ScreeningItems.LegVeinThrombosisSigns);
            AnyLymphoedema |= ReferenceEquals(item, ScreeningItems.Lymphoedema);
            AnySkinInfection |= ReferenceEquals(item, ScreeningItems.SkinInfection);
            BleedingDisorder |= ReferenceEquals(item, ScreeningItems.BleedingDisorder);
            TakesAnticoagulant |= ReferenceEquals(item, ScreeningItems.TakesAnticoagulant) || ReferenceEquals(item, ScreeningItems.TakesVitaminKAntagonist);
            TakesAntiplatelet |= ReferenceEquals(item, ScreeningItems.TakesAntiplatelet);
            TakesTwoAntiplatelets |= ReferenceEquals(item, ScreeningItems.TakesTwoAntiplatelets);
            Fever |= ReferenceEquals(item, ScreeningItems.Fever);
            SpinalPain |= ReferenceEquals(item, ScreeningItems.SpinalPain);
            UnderEighteen |= ReferenceEquals(item, ScreeningItems.UnderEighteen);
            ImplantedStimulator |= ReferenceEquals(item, ScreeningItems.ImplantedStimulator);
            NeedlePhobia |= ReferenceEquals(item, ScreeningItems.NeedlePhobia);
            RecoveringByItself |= ReferenceEquals(item, ScreeningItems.RecoveringByItself);
        }
    }

    private void ReadSymptoms(Presentation person)
    {
        for (int i = 0; i < person.Symptoms.Count; i++)
        {
            Symptom symptom = person.Symptoms[i];
            for (int j = 0; j < symptom.Sites.Count; j++)
            {
                BodyRegion region = symptom.Sites[j].Region;
                SpinalPain |= symptom.Kind == SymptomKind.Pain
                    && region is (BodyRegion.Lumbar or BodyRegion.Sacral or BodyRegion.Sacroiliac or BodyRegion.Coccygeal);
            }
        }
    }

    private void ReadNeurology(NeurologicalExamination neurology)
    {
        Weakness = neurology.WeakestMyotome?.Value <= 4;
        SevereWeakness = neurology.WeakestMyotome?.Value <= 3;
        WorseningWeakness = Weakness && neurology.WeaknessTrend == Trend.Worsening;
        ReflexLoss = neurology.ReflexLoss == Answer.Yes;
        SensoryLoss = neurology.SensoryLoss == Answer.Yes;
        NerveTensionSign = neurology.NerveTensionSign == Answer.Yes;
    }

    private void ReadMedicines(MedicineList list)
    {
        int antiplatelets = 0;
        for (int i = 0; i < list.Medicines.Count; i++)
        {
            switch (list.Medicines[i].Class)
            {
                case MedicineClass.Anticoagulant:
                    TakesAnticoagulant = true;
                    break;
                case MedicineClass.Antiplatelet:
                    antiplatelets++;
                    break;
                case MedicineClass.AnticoagulantWithAntiplatelet:
                    TakesAnticoagulant = true;
                    antiplatelets++;
                    break;
                case MedicineClass.TwoAntiplatelets:
                    antiplatelets += 2;
                    break;
            }
        }

        TakesTwoAntiplatelets |= antiplatelets >= 2;
        TakesAntiplatelet |= antiplatelets >= 1 || TakesTwoAntiplatelets;
    }

    private void ReadPlaces(Presentation person)
    {
        for (int i = 0; i < person.LocalConditions.Count; i++)
        {
            LocalCondition condition = person.LocalConditions[i];
            if (condition.IsPresent != Answer.Yes)
            {
                continue;
            }

            switch (condition.Kind)
            {
                case LocalConditionKind.Lymphoedema:
                    // In the lower limb it counts for the whole limb.
                    bool limb = condition.Site.Region is >= BodyRegion.ThighPosterior and <= BodyRegion.FootDorsum;
                    BodySiteSet site = BodySiteSet.Of(condition.Site);
                    Lymphoedema = Mark(Lymphoedema, limb ? site.Union(BodySiteSet.LowerLimb(condition.Site.Side)) : site);
                    AnyLymphoedema = true;
                    break;
                case LocalConditionKind.SkinInfection:
                    SkinInfection = Mark(SkinInfection, BodySiteSet.Of(condition.Site));
                    AnySkinInfection = true;
                    break;
            }
        }

        // Present, and nobody wrote where: everywhere.
        Lymphoedema = AnyLymphoedema && ReferenceEquals(Lymphoedema, Nowhere) ? Everywhere : Lymphoedema;
        SkinInfection = AnySkinInfection && ReferenceEquals(SkinInfection, Nowhere) ? Everywhere : SkinInfection;
        for (int i = 0; i < person.TriggerPoints.Findings.Count; i++)
        {
            TriggerPointFinding finding = person.TriggerPoints.Findings[i];
            if (finding.IsActive == Answer.Yes)
            {
                ActiveTriggerPoint = Own(ActiveTriggerPoint);
                ActiveTriggerPoint[Places.IndexOf(finding.Muscle, finding.Side)] = true;
                AnyActiveTriggerPoint = true;
            }
        }
    }

    private static bool StillBreathless(TreatmentHistory history)
    {
        for (int i = 0; i < history.Sessions.Count; i++)
        {
            foreach (AfterEffect effect in history.Sessions[i].AfterEffects)
            {
                if (effect.Kind == AfterEffectKind.BreathlessnessOrChestPain && effect.StillPresent == Answer.Yes)
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static bool[] Mark(bool[] places, BodySiteSet sites)
    {
        bool[] marked = Own(places);
        for (int place = 0; place < Places.Count; place++)
        {
            marked[place] |= Places.SitesOver[place].Overlaps(sites);
        }

        return marked;
    }

    private static bool[] Own(bool[] places) => ReferenceEquals(places, Nowhere) ? new bool[Places.Count] : places;
}
