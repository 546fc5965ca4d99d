using System;
using System.Collections.Generic;
using System.Linq;
using DryNeedling.Domain.Anatomy;
using DryNeedling.Domain.Intake;

namespace DryNeedling.Domain.Tests.Reference;

/// <summary>The words of the ground table, read literally from the presentation.</summary>
internal static class Predicates
{
    internal static Holds Evaluate(string predicate, Presentation person, NeedlingOption option) => predicate switch
    {
        "bladder" => Said(person, "bladder-change"),
        "bladder-recent" => Recent(person, "bladder-change"),
        "saddle" => Said(person, "saddle-numbness"),
        "saddle-recent" => Recent(person, "saddle-numbness"),
        "bowel" => Said(person, "bowel-change"),
        "bowel-recent" => Recent(person, "bowel-change"),
        "leg-vein-signs" => Said(person, "leg-vein-thrombosis-signs"),
        "breathless-after-needling" => Breathless(person),
        "mrc<=4" => Mrc(person, 4),
        "mrc<=3" => Mrc(person, 3),
        "weakness-worsening" => Worsening(person),
        "reflex-loss" => From(person.Neurology.ReflexLoss),
        "sensory-loss" => From(person.Neurology.SensoryLoss),
        "tension-sign" => From(person.Neurology.NerveTensionSign),
        "no-consent" => Not(From(person.Consent.IsGiven)),
        "not-qualified" => Not(From(person.Practitioner.IsQualified)),
        "age<18" => Worse(Said(person, "under-eighteen"), person.Age is int age ? (age < 18 ? Holds.Yes : Holds.No) : Holds.Unknown),
        "phobia" => Said(person, "needle-phobia"),
        "bleeding-disorder" => Said(person, "bleeding-disorder"),
        "anticoagulant" => Worse(Said(person, "takes-anticoagulant"), Listed(person, Anticoagulants(person) > 0)),
        "antiplatelet" => Antiplatelet(person),
        "two-antiplatelets" => Antiplatelet(person) == Holds.No
            ? Holds.No
            : Worse(Said(person, "takes-two-antiplatelets"), Listed(person, Antiplatelets(person) > 1)),
        "fever" => Said(person, "fever"),
        "implanted-stimulator" => Said(person, "implanted-stimulator"),
        "recovering" => Said(person, "recovering-by-itself"),
        "pregnant" => Pregnant(person),
        "weeks<14" => Pregnant(person) != Holds.Yes ? Pregnant(person)
            : person.Pregnancy.Weeks is not int weeks ? Holds.Presumed
            : weeks < 14 ? Holds.Yes : Holds.No,
        "lymphoedema-here" => Here(person, option, LocalConditionKind.Lymphoedema, "lymphoedema"),
        "skin-infection-here" => Here(person, option, LocalConditionKind.SkinInfection, "skin-infection"),
        "active-point-here" => ActivePoint(person, option),
        "sore<=3d" => After(person, AfterEffectKind.Soreness, 3),
        "bruise<=7d" => After(person, AfterEffectKind.Bruise, 7),
        "records-disagree" => Disagree(person) ? Holds.Yes : Holds.No,
        _ => throw new ArgumentOutOfRangeException(nameof(predicate), predicate, "not keyed"),
    };

    private static Holds From(Answer answer) => answer == Answer.Yes ? Holds.Yes : answer == Answer.No ? Holds.No : Holds.Unknown;

    private static Holds Not(Holds value) => value switch { Holds.Yes => Holds.No, Holds.No => Holds.Yes, _ => value };

    /// <summary>Yes beats no, and no beats unknown.</summary>
    private static Holds Worse(Holds left, Holds right) =>
        left == Holds.Yes || right == Holds.Yes ? Holds.Yes
        : left == Holds.No || right == Holds.No ? Holds.No
        : Holds.Unknown;

    private static ScreeningEntry? Entry(Presentation person, string code) => person.HealthScreen.Entries.SingleOrDefault(entry => entry.Item.Code == code);

    private static Holds Said(Presentation person, string code)
    {
        ScreeningEntry? entry = Entry(person, code);
        if (entry is not null)
        {
            return From(entry.Answer);
        }

        ScreeningGroup group = ScreeningItems.All.Single(item => item.Code == code).Group;
        return person.HealthScreen.DeniedGroups.Contains(group) ? Holds.No : Holds.Unknown;
    }

    private static Holds Recent(Presentation person, string code)
    {
        Holds said = Said(person, code);
        if (said != Holds.Yes)
        {
            return said;
        }

        ScreeningEntry entry = Entry(person, code)!;
        if (entry.Trend == Trend.Worsening || (entry.Onset is not null && person.AsOf.DaysSince(entry.Onset) <= 14))
        {
            return Holds.Yes;
        }

        return entry.Onset is null || entry.Trend == Trend.NotRecorded ? Holds.Presumed : Holds.No;
    }

    private static Holds Breathless(Presentation person)
    {
        Answer[] recorded = [.. person.History.Sessions.SelectMany(session => session.AfterEffects)
            .Where(effect => effect.Kind == AfterEffectKind.BreathlessnessOrChestPain && effect.StillPresent != Answer.No)
            .Select(effect => effect.StillPresent)];
        Holds said = Said(person, "breathless-after-needling");
        return said == Holds.Yes || recorded.Contains(Answer.Yes) ? Holds.Yes : recorded.Length > 0 ? Holds.Presumed : said;
    }

    private static Holds Mrc(Presentation person, int limit) => person.Neurology.WeakestMyotome is not MotorGrade grade
        ? Holds.Unknown
        : grade.Value <= limit ? Holds.Yes : Holds.No;

    private static Holds Worsening(Presentation person)
    {
        Holds weak = Mrc(person, 4);
        return weak != Holds.Yes ? weak : person.Neurology.WeaknessTrend switch
        {
            Trend.Worsening => Holds.Yes,
            Trend.NotRecorded => Holds.Presumed,
            _ => Holds.No,
        };
    }

    private static int Anticoagulants(Presentation person) => person.Medicines.Medicines.Count(medicine =>
        medicine.Class is MedicineClass.Anticoagulant or MedicineClass.AnticoagulantWithAntiplatelet);

    private static int Antiplatelets(Presentation person) => person.Medicines.Medicines.Sum(medicine =>
        medicine.Class is MedicineClass.Antiplatelet or MedicineClass.AnticoagulantWithAntiplatelet ? 1
        : medicine.Class == MedicineClass.TwoAntiplatelets ? 2 : 0);

    private static Holds Listed(Presentation person, bool found) => found ? Holds.Yes
        : person.Medicines.IsComplete && person.Medicines.Medicines.All(medicine => medicine.Class != MedicineClass.Unclassified) ? Holds.No
        : Holds.Unknown;

    private static Holds Antiplatelet(Presentation person)
    {
        Holds two = Worse(Said(person, "takes-two-antiplatelets"), Listed(person, Antiplatelets(person) > 1));
        return two == Holds.Yes ? Holds.Yes : Worse(Said(person, "takes-antiplatelet"), Listed(person, Antiplatelets(person) > 0));
    }

    private static Holds Pregnant(Presentation person) =>
        person.Pregnancy.Status == Answer.NotAsked && person.HealthScreen.DeniedGroups.Contains(ScreeningGroup.Pregnancy)
            ? Holds.No
            : From(person.Pregnancy.Status);

    /// <summary>The greatest of what is known of each patch of skin over the option.</summary>
    private static Holds Here(Presentation person, NeedlingOption option, LocalConditionKind kind, string code)
    {
        LocalCondition[] places = [.. person.LocalConditions.Where(place => place.Kind == kind)];
        Holds anywhere = Said(person, code);
        bool placed = places.Any(place => place.IsPresent == Answer.Yes);
        bool denied = person.HealthScreen.DeniedGroups.Contains(ScreeningGroup.LocalConditions);
        Holds unsaid = anywhere == Holds.Yes && !placed ? Holds.Presumed
            : anywhere == Holds.No || (anywhere == Holds.Yes && denied) ? Holds.No
            : Holds.Unknown;
        return GroundTable.RegionsOver(option.Muscle.Id).Max(region => Patch(places, kind, region, option.Side, unsaid));
    }

    private static Holds Patch(IEnumerable<LocalCondition> places, LocalConditionKind kind, string region, Side side, Holds unsaid)
    {
        LocalCondition[] touching = [.. places.Where(place => Touches(place, kind, region, side))];
        bool free = touching.Any(place => place.IsPresent == Answer.No && place.Site.Region.ToString() == region);
        Holds worst = free ? Holds.No : unsaid;
        foreach (LocalCondition place in touching)
        {
            Holds value = place.IsPresent switch
            {
                Answer.No => Holds.No,
                Answer.Yes => place.Site.Side == Side.Unspecified ? Holds.Presumed : Holds.Yes,
                _ => Holds.Unknown,
            };
            worst = value > worst ? value : worst;
        }

        return worst;
    }

    private static bool Touches(LocalCondition place, LocalConditionKind kind, string region, Side side)
    {
        string own = place.Site.Region.ToString();
        bool sameSide = place.Site.Side == side || place.Site.Side == Side.Unspecified;
        bool wholeLimb = kind == LocalConditionKind.Lymphoedema && place.IsPresent != Answer.No
            && GroundTable.LowerLimb.Contains(own) && GroundTable.LowerLimb.Contains(region);
        return sameSide && (own == region || wholeLimb);
    }

    private static Holds ActivePoint(Presentation person, NeedlingOption option)
    {
        TriggerPointFinding? finding = person.TriggerPoints.Findings.SingleOrDefault(
            item => item.Muscle.Id == option.Muscle.Id && item.Side == option.Side);
        if (finding is null)
        {
            return person.TriggerPoints.IsComplete ? Holds.No : Holds.Unknown;
        }

        return finding.Present == Answer.No || finding.RecognisedPain == Answer.No ? Holds.No
            : finding.Present == Answer.Yes && finding.RecognisedPain == Answer.Yes ? Holds.Yes
            : Holds.Unknown;
    }

    private static Holds After(Presentation person, AfterEffectKind kind, int days) => person.History.Sessions.Any(session =>
        person.AsOf.DaysSince(session.Date) <= days
        && session.AfterEffects.Any(effect => effect.Kind == kind && effect.StillPresent == Answer.Yes)) ? Holds.Yes : Holds.No;

    /// <summary>A yes on one side and a no on the other, for anything that may be recorded twice.</summary>
    private static bool Disagree(Presentation person)
    {
        bool AnswerNo(string code) => Entry(person, code)?.Answer == Answer.No;
        bool SaidNo(string code) => Said(person, code) == Holds.No;
        bool breathless = person.History.Sessions.SelectMany(session => session.AfterEffects)
            .Any(effect => effect.Kind == AfterEffectKind.BreathlessnessOrChestPain && effect.StillPresent != Answer.No);
        bool Contradicts(Holds one, Holds other) => (one == Holds.Yes && other == Holds.No) || (one == Holds.No && other == Holds.Yes);
        bool two = Worse(Said(person, "takes-two-antiplatelets"), Listed(person, Antiplatelets(person) > 1)) == Holds.Yes;
        return (breathless && SaidNo("breathless-after-needling"))
            || Contradicts(Said(person, "under-eighteen"), person.Age is int age ? (age < 18 ? Holds.Yes : Holds.No) : Holds.Unknown)
            || Contradicts(Said(person, "takes-anticoagulant"), Listed(person, Anticoagulants(person) > 0))
            || Contradicts(Said(person, "takes-antiplatelet"), Listed(person, Antiplatelets(person) > 0))
            || Contradicts(Said(person, "takes-two-antiplatelets"), Listed(person, Antiplatelets(person) > 1))
            || (two && AnswerNo("takes-antiplatelet"))
            || (person.LocalConditions.Any(place => place.Kind == LocalConditionKind.Lymphoedema && place.IsPresent == Answer.Yes) && AnswerNo("lymphoedema"))
            || (person.LocalConditions.Any(place => place.Kind == LocalConditionKind.SkinInfection && place.IsPresent == Answer.Yes) && AnswerNo("skin-infection"));
    }
}
