using System;
using System.Collections.Generic;
using System.Linq;
using DryNeedling.Domain.Anatomy;
using DryNeedling.Domain.Compatibility;
using DryNeedling.Domain.Intake;

namespace DryNeedling.Domain.Rules;

/// <summary>
/// The one place where a presentation becomes facts: answers, codes, numbers, dates and grades are read here, implications
/// are closed here, and where parts disagree the riskier wins here.
/// </summary>
internal sealed class PresentationReader
{
    private static readonly BodySiteSet AllSites = BodySiteSet.Of(BodyRegions.Names.Values.Select(BodySite.Of).ToArray());

    private readonly Presentation person;
    private readonly RuleThresholds thresholds;
    private readonly FactState[] states = new FactState[Facts.All.Count];
    private readonly Answer[] why = new Answer[Facts.All.Count];
    private readonly bool[] read = new bool[Facts.All.Count];
    private readonly LocatedValue[] located = new LocatedValue[3];
    private List<RecordConflict>? conflicts;

    private PresentationReader(Presentation person, RuleThresholds thresholds)
    {
        this.person = person;
        this.thresholds = thresholds;
    }

    internal static FactSheet Read(Presentation person, RuleSet rules)
    {
        var reader = new PresentationReader(person, rules.Thresholds);
        reader.ReadAll();
        return new FactSheet(
            person,
            rules,
            reader.states,
            reader.why,
            reader.located,
            reader.conflicts is null ? ValueList<RecordConflict>.Empty : ValueList<RecordConflict>.Of(reader.conflicts));
    }

    internal static int LocatedIndex(Fact fact) =>
        ReferenceEquals(fact, Facts.ActiveTriggerPoint) ? 0
        : ReferenceEquals(fact, Facts.Lymphoedema) ? 1
        : ReferenceEquals(fact, Facts.SkinInfection) ? 2
        : throw new InvalidOperationException("The fact " + fact.Id + " is not located.");

    private void ReadAll()
    {
        Sign(Facts.BladderChange, Facts.BladderChangeRecent, ScreeningItems.BladderChange);
        Sign(Facts.SaddleNumbness, Facts.SaddleNumbnessRecent, ScreeningItems.SaddleNumbness);
        Sign(Facts.BowelChange, Facts.BowelChangeRecent, ScreeningItems.BowelChange);
        ReadBreathlessness();
        Set(Facts.LegVeinThrombosisSigns, Screen(ScreeningItems.LegVeinThrombosisSigns));
        ReadPower();
        Set(Facts.ReflexLoss, person.Neurology.ReflexLoss);
        Set(Facts.SensoryLoss, person.Neurology.SensoryLoss);
        Set(Facts.NerveTensionSign, person.Neurology.NerveTensionSign);
        Set(Facts.NoConsent, Opposite(person.Consent.IsGiven));
        Set(Facts.PractitionerNotQualified, Opposite(person.Practitioner.IsQualified));
        ReadAge();
        Set(Facts.NeedlePhobia, Screen(ScreeningItems.NeedlePhobia));
        Set(Facts.BleedingDisorder, Screen(ScreeningItems.BleedingDisorder));
        ReadMedicines();
        Set(Facts.Fever, Screen(ScreeningItems.Fever));
        Set(Facts.ImplantedStimulator, Screen(ScreeningItems.ImplantedStimulator));
        ReadPregnancy();
        ReadLocal(Facts.Lymphoedema, LocalConditionKind.Lymphoedema);
        ReadLocal(Facts.SkinInfection, LocalConditionKind.SkinInfection);
        Set(Facts.RecoveringByItself, Screen(ScreeningItems.RecoveringByItself));
        ReadTriggerPoints();
        ReadAfterEffects();
        Set(Facts.RecordsDisagree, conflicts is null ? FactState.No : FactState.Yes);
        foreach (Fact fact in Facts.All)
        {
            if (!read[fact.Index])
            {
                throw new InvalidOperationException("The fact " + fact.Id + " is not read from the presentation.");
            }
        }
    }

    private Answer Screen(ScreeningItem item) => person.HealthScreen.AnswerTo(item);

    private void Sign(Fact sign, Fact recent, ScreeningItem item)
    {
        Answer answer = Screen(item);
        Set(sign, answer);
        if (answer != Answer.Yes)
        {
            Set(recent, answer);
            return;
        }

        ScreeningEntry entry = person.HealthScreen.Find(item)!;
        bool worsening = entry.Trend == Trend.Worsening;
        bool young = entry.Onset is CalendarDate onset && person.AsOf.DaysSince(onset) <= thresholds.CaudaEquinaRecentDays;
        bool old = entry.Onset is not null && !young;
        bool settled = entry.Trend is Trend.Stable or Trend.Improving;
        Set(recent, worsening || young ? FactState.Yes : old && settled ? FactState.No : FactState.Presumed);
    }

    private void ReadBreathlessness()
    {
        Answer screened = Screen(ScreeningItems.BreathlessAfterNeedling);
        Answer recorded = Answer.NotAsked;
        bool anyRecorded = false;
        foreach (TreatmentSession session in person.History.Sessions)
        {
            foreach (AfterEffect effect in session.AfterEffects)
            {
                if (effect.Kind != AfterEffectKind.BreathlessnessOrChestPain || effect.StillPresent == Answer.No)
                {
                    continue;
                }

                anyRecorded = true;
                recorded = effect.StillPresent == Answer.Yes || recorded == Answer.Yes ? Answer.Yes : effect.StillPresent;
            }
        }

        if (anyRecorded && screened == Answer.No)
        {
            Conflict(Facts.BreathlessAfterNeedling, "Breathlessness or chest pain is recorded after a session, but the screening question says no.");
        }

        if (screened == Answer.Yes || recorded == Answer.Yes)
        {
            Set(Facts.BreathlessAfterNeedling, FactState.Yes);
        }
        else if (anyRecorded)
        {
            Set(Facts.BreathlessAfterNeedling, FactState.Presumed);
        }
        else
        {
            Set(Facts.BreathlessAfterNeedling, screened);
        }
    }

    private void ReadPower()
    {
        MotorGrade? grade = person.Neurology.WeakestMyotome;
        if (grade is null)
        {
            Set(Facts.Weakness, FactState.Unknown);
            Set(Facts.SevereWeakness, FactState.Unknown);
            Set(Facts.WorseningWeakness, FactState.Unknown);
            return;
        }

        Set(Facts.Weakness, grade.Value <= 4 ? FactState.Yes : FactState.No);
        Set(Facts.SevereWeakness, grade.Value <= 3 ? FactState.Yes : FactState.No);
        Set(Facts.WorseningWeakness, grade.Value == 5 ? FactState.No : person.Neurology.WeaknessTrend switch
        {
            Trend.Worsening => FactState.Yes,
            Trend.NotRecorded => FactState.Presumed,
            _ => FactState.No,
        });
    }

    private void ReadAge()
    {
        Answer screened = Screen(ScreeningItems.UnderEighteen);
        Answer byAge = person.Age is not int age ? Answer.NotAsked : age < thresholds.AdultAge ? Answer.Yes : Answer.No;
        Set(Facts.UnderEighteen, Riskier(
            Facts.UnderEighteen,
            screened,
            byAge,
            "The recorded age and the screening question on being under 18 disagree."));
    }

    private void ReadMedicines()
    {
        int antiplatelets = 0;
        bool anticoagulant = false;
        bool unclassified = false;
        foreach (Medicine medicine in person.Medicines.Medicines)
        {
            anticoagulant |= medicine.Class is MedicineClass.Anticoagulant or MedicineClass.AnticoagulantWithAntiplatelet;
            antiplatelets += medicine.Class switch
            {
                MedicineClass.Antiplatelet or MedicineClass.AnticoagulantWithAntiplatelet => 1,
                MedicineClass.TwoAntiplatelets => 2,
                _ => 0,
            };
            unclassified |= medicine.Class == MedicineClass.Unclassified;
        }

        Answer absent = person.Medicines.IsComplete && !unclassified ? Answer.No : Answer.NotAsked;
        const string Disagrees = "The list of medicines holds one, but the screening question says no.";
        Answer thinner = Riskier(
            Facts.TakesAnticoagulant, Screen(ScreeningItems.TakesAnticoagulant), anticoagulant ? Answer.Yes : absent, "Anticoagulant: " + Disagrees);
        Answer two = Riskier(
            Facts.TakesTwoAntiplatelets,
            Screen(ScreeningItems.TakesTwoAntiplatelets),
            antiplatelets >= 2 ? Answer.Yes : absent,
            "Two antiplatelets: " + Disagrees);
        Answer one = Riskier(
            Facts.TakesAntiplatelet, Screen(ScreeningItems.TakesAntiplatelet), antiplatelets >= 1 ? Answer.Yes : absent, "Antiplatelet: " + Disagrees);
        if (two == Answer.Yes && one != Answer.Yes)
        {
            if (one == Answer.No && person.HealthScreen.Find(ScreeningItems.TakesAntiplatelet) is not null)
            {
                Conflict(Facts.TakesAntiplatelet, "Two antiplatelet medicines are recorded, but the question on one says no.");
            }

            one = Answer.Yes;
        }

        Set(Facts.TakesAnticoagulant, thinner);
        Set(Facts.TakesAntiplatelet, one);
        Set(Facts.TakesTwoAntiplatelets, one == Answer.No ? Answer.No : two);
    }

    private void ReadPregnancy()
    {
        Answer status = person.Pregnancy.Status;
        if (status == Answer.NotAsked && person.HealthScreen.IsDenied(ScreeningGroup.Pregnancy))
        {
            status = Answer.No;
        }

        Set(Facts.Pregnant, status);
        if (status != Answer.Yes)
        {
            Set(Facts.FirstTrimester, status);
            return;
        }

        Set(Facts.FirstTrimester, person.Pregnancy.Weeks is not int weeks ? FactState.Presumed
            : weeks < thresholds.FirstTrimesterEndsAtWeek ? FactState.Yes
            : FactState.No);
    }

    private void ReadLocal(Fact fact, LocalConditionKind kind)
    {
        ScreeningItem item = LocalConditionKinds.ItemOf(kind);
        Answer anywhere = Screen(item);
        NeedlingOptionSet certain = NeedlingOptionSet.Empty;
        NeedlingOptionSet presumed = NeedlingOptionSet.Empty;
        NeedlingOptionSet unknown = NeedlingOptionSet.Empty;
        BodySiteSet absent = BodySiteSet.Empty;
        bool placed = false;
        Answer reason = anywhere;
        foreach (LocalCondition condition in person.LocalConditions)
        {
            if (condition.Kind != kind)
            {
                continue;
            }

            if (condition.IsPresent == Answer.No)
            {
                absent = absent.Union(BodySiteSet.Of(condition.Site));
                continue;
            }

            NeedlingOptionSet options = NeedlingOptionSet.Under(Extent(condition));
            bool sideMissing = condition.Site.Side == Side.Unspecified && !condition.Site.Region.IsMidline();
            if (condition.IsPresent != Answer.Yes)
            {
                unknown |= options;
                reason = condition.IsPresent;
                continue;
            }

            placed = true;
            if (sideMissing)
            {
                presumed |= options;
            }
            else
            {
                certain |= options;
            }
        }

        // An option stays open as long as one of the sites over it does.
        NeedlingOptionSet elsewhere = NeedlingOptionSet.Under(AllSites.Except(absent));
        bool denied = person.HealthScreen.IsDenied(item.Group);
        if (anywhere == Answer.Yes && !placed)
        {
            presumed |= elsewhere;
        }
        else if (anywhere != Answer.No && !(anywhere == Answer.Yes && denied))
        {
            // A recorded "not known" counts although the group was denied; a yes that a place explains ends with its places.
            unknown |= elsewhere;
        }

        if (placed && person.HealthScreen.Find(item)?.Answer == Answer.No)
        {
            Conflict(fact, "A place is recorded for the question " + item.Code + ", but the screening question says no.");
        }

        read[fact.Index] = true;
        why[fact.Index] = reason.IsUnknown() ? reason : Answer.NotAsked;
        located[LocatedIndex(fact)] = new LocatedValue(certain, presumed, unknown);
    }

    /// <summary>Lymphoedema of a lower limb counts for the whole limb; other conditions for their site.</summary>
    private static BodySiteSet Extent(LocalCondition condition)
    {
        BodySiteSet site = BodySiteSet.Of(condition.Site);
        return condition.Kind == LocalConditionKind.Lymphoedema && condition.Site.Region.IsLowerLimb()
            ? site.Union(BodySiteSet.LowerLimb(condition.Site.Side))
            : site;
    }

    private void ReadTriggerPoints()
    {
        NeedlingOptionSet certain = NeedlingOptionSet.Empty;
        NeedlingOptionSet unknown = NeedlingOptionSet.Empty;
        Answer reason = Answer.NotAsked;
        foreach (TriggerPointFinding finding in person.TriggerPoints.Findings)
        {
            if (finding.IsActive == Answer.Yes)
            {
                certain |= NeedlingOptionSet.In(finding.Muscle, finding.Side);
            }
            else if (finding.IsActive.IsUnknown())
            {
                unknown |= NeedlingOptionSet.In(finding.Muscle, finding.Side);
                reason = finding.IsActive;
            }
        }

        if (!person.TriggerPoints.IsComplete)
        {
            NeedlingOptionSet examined = NeedlingOptionSet.Empty;
            foreach (TriggerPointFinding finding in person.TriggerPoints.Findings)
            {
                examined |= NeedlingOptionSet.In(finding.Muscle, finding.Side);
            }

            unknown |= NeedlingOptionSet.All - examined;
            reason = Answer.NotAsked;
        }

        read[Facts.ActiveTriggerPoint.Index] = true;
        why[Facts.ActiveTriggerPoint.Index] = reason;
        located[LocatedIndex(Facts.ActiveTriggerPoint)] = new LocatedValue(certain, NeedlingOptionSet.Empty, unknown);
    }

    private void ReadAfterEffects()
    {
        bool expected = false;
        foreach (TreatmentSession session in person.History.Sessions)
        {
            int days = person.AsOf.DaysSince(session.Date);
            foreach (AfterEffect effect in session.AfterEffects)
            {
                expected |= effect.StillPresent == Answer.Yes && effect.Kind switch
                {
                    AfterEffectKind.Soreness => days <= thresholds.ExpectedSorenessDays,
                    AfterEffectKind.Bruise => days <= thresholds.ExpectedBruiseDays,
                    _ => false,
                };
            }
        }

        Set(Facts.ExpectedAfterEffect, expected ? FactState.Yes : FactState.No);
    }

    /// <summary>Yes beats everything, then no beats unknown; a yes against a no is a conflict.</summary>
    private Answer Riskier(Fact fact, Answer screened, Answer coded, string conflict)
    {
        if (screened == Answer.Yes || coded == Answer.Yes)
        {
            if (screened == Answer.No || coded == Answer.No)
            {
                Conflict(fact, conflict);
            }

            return Answer.Yes;
        }

        return screened == Answer.No || coded == Answer.No ? Answer.No : screened;
    }

    private void Conflict(Fact fact, string text) => (conflicts ??= new List<RecordConflict>()).Add(new RecordConflict(fact, text));

    private static Answer Opposite(Answer answer) => answer switch
    {
        Answer.Yes => Answer.No,
        Answer.No => Answer.Yes,
        _ => answer,
    };

    private void Set(Fact fact, Answer answer)
    {
        why[fact.Index] = answer;
        Set(fact, answer switch
        {
            Answer.Yes => FactState.Yes,
            Answer.No => FactState.No,
            _ => FactState.Unknown,
        });
    }

    private void Set(Fact fact, FactState state)
    {
        read[fact.Index] = true;
        states[fact.Index] = state;
    }
}
