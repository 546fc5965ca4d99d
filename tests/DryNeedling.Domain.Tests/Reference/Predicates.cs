using System;
using System.Collections.Generic;
using System.Linq;
using DryNeedling.Domain.Anatomy;
using DryNeedling.Domain.Intake;

namespace DryNeedling.Domain.Tests.Reference;

/// <summary>The words of the ground table, read literally from the presentation.</summary>
internal static class Predicates
{
    /// <summary>The group of each question; looked up once, not for every person.</summary>
    private static readonly Dictionary<string, ScreeningGroup> Groups = ScreeningItems.All.ToDictionary(item => item.Code, item => item.Group, StringComparer.Ordinal);

    [ThreadStatic]
    private static (HealthScreen Screen, Dictionary<string, ScreeningEntry> Entries, HashSet<ScreeningGroup> Denied) lastAsked;

    internal static Holds Evaluate(string predicate, Presentation person, NeedlingOption option) => predicate switch
    {
        "bladder" => Said(person, "bladder-change"),
        "bladder-recent" => Recent(person, "bladder-change"),
        "saddle" => NumbBetweenTheLegs(person) ? Holds.Yes : Said(person, "saddle-numbness"),
        "saddle-recent" => NumbBetweenTheLegsOfLate(person) ? Holds.Yes : NumbBetweenTheLegs(person) && Said(person, "saddle-numbness") != Holds.Yes ? Holds.Presumed : Recent(person, "saddle-numbness"),
        "bowel" => Said(person, "bowel-change"),
        "bowel-recent" => Recent(person, "bowel-change"),
        "leg-vein-signs" => Exceeds(person, MeasuredValueKind.WellsScore) ? Holds.Yes : Said(person, "leg-vein-thrombosis-signs"),
        "wells>=2-or-not-scored-today" => Coded(person, "leg-vein-thrombosis-signs") ? Holds.Yes : Behind(person, Said(person, "leg-vein-thrombosis-signs"), MeasuredValueKind.WellsScore, Holds.Presumed),
        "inr>3-or-not-recent" => Behind(person, VitaminKAntagonist(person), MeasuredValueKind.Inr, Holds.Presumed),
        "platelets<50000" => Behind(person, Said(person, "low-platelets"), MeasuredValueKind.PlateletCount, Holds.Presumed),
        "neutrophils<500" => Behind(person, ByAnswer(person, "low-neutrophils"), MeasuredValueKind.NeutrophilCount, Holds.Unknown),
        // An event on record was a serious reaction, and a faint a faint, also when it is over.
        "previous-serious-reaction" => Events.Values.Any(kind => kind != AfterEffectKind.Faint && Recorded(person, kind).Length > 0) ? Holds.Yes : Other(person, predicate),
        "faints-with-needles" => Recorded(person, AfterEffectKind.Faint).Length > 0 ? Holds.Yes : Other(person, predicate),
        _ when Events.TryGetValue(predicate, out AfterEffectKind happened) => Lasting(person, predicate, happened),
        "few-sessions-or-long-ago" => FewOrLongAgo(person) ? Holds.Yes : Said(person, "new-to-needling"),
        "mrc<=4" => Mrc(person, 4),
        "mrc<=3" => Mrc(person, 3),
        "weakness-worsening" => Worsening(person),
        "reflex-loss" => Loss(
            person.Neurology.SummaryReflexLoss,
            [.. person.Neurology.Reflexes.Select(finding => finding.IsReduced)],
            Both(person.Neurology.Reflexes.Where(finding => finding.Reflex == Reflex.Knee).Select(finding => finding.Side))
                && Both(person.Neurology.Reflexes.Where(finding => finding.Reflex == Reflex.Ankle).Select(finding => finding.Side))),
        "sensory-loss" => Loss(
            person.Neurology.SummarySensoryLoss,
            [.. person.Neurology.Dermatomes.Select(finding => finding.IsReduced)],
            Roots.All(root => Both(person.Neurology.Dermatomes.Where(finding => finding.Root == root).Select(finding => finding.Side)))),
        "tension-sign" => Loss(
            person.Neurology.SummaryNerveTensionSign,
            [.. person.Neurology.StraightLegRaises.Select(finding => finding.IsPositive), .. person.Neurology.CrossedStraightLegRaises.Select(finding => finding.IsPositive)],
            Both(person.Neurology.StraightLegRaises.Select(finding => finding.Side))),
        "shooting-below-knee" => ShootsBelowKnee(person) ? Holds.Yes : Said(person, "shooting-pain-below-knee"),
        "crossed-raise" => person.Neurology.CrossedStraightLegRaises.Any(finding => finding.IsPositive == Answer.Yes) ? Holds.Yes : Holds.No,
        "three-of-four-root-items" => RootItems(person).OrderDescending().ElementAt(2),
        "gluteal-point" => person.TriggerPoints.Findings.Any(finding => finding.Muscle.Id.StartsWith("gluteus-", StringComparison.Ordinal) && PointThere(finding) == Holds.Yes) ? Holds.Yes : Holds.No,
        "latent-point" => person.TriggerPoints.Findings.Any(finding => PointThere(finding) == Holds.Yes && finding.RecognisedPain == Answer.No) ? Holds.Yes : Holds.No,
        "painless-side-point" => new[] { Side.Left, Side.Right }.Any(side =>
            person.TriggerPoints.Findings.Any(finding => finding.Side == side && PointThere(finding) == Holds.Yes && finding.RecognisedPain == Answer.Yes)
            && !HurtsOn(person, side)) ? Holds.Yes : Holds.No,
        "felt-in-front" => FeltIn(person, BodyRegion.Groin) || FeltIn(person, BodyRegion.ThighAnterior) || FeltIn(person, BodyRegion.ThighMedial) ? Holds.Yes : Holds.No,
        "notch-or-tensing" => (Holds)Math.Max((int)Said(person, "sciatic-notch-tenderness"), (int)Said(person, "pain-on-tensing-piriformis")),
        "active-or-seated-test" => (Holds)Math.Max((int)Said(person, "active-piriformis-test"), (int)Said(person, "seated-piriformis-stretch-test")),
        "back-not-considered" => Not(Said(person, "lumbar-causes-considered")),
        "judged-radicular" => BearsACodeOf(person, "M54.1", "M51.1") ? Holds.Yes
            : Judged(person, LegPainMechanism.RadicularPain, LegPainMechanism.RadicularPainWithRadiculopathy, LegPainMechanism.PainlessRadiculopathy),
        "judged-radiculopathy" => Names(person, LegPainMechanism.RadicularPainWithRadiculopathy, LegPainMechanism.PainlessRadiculopathy),
        "judged-claudication" => BearsACodeOf(person, "M48.062") ? Holds.Yes : Names(person, LegPainMechanism.NeurogenicClaudication),
        "judged-vascular-or-other" => Names(person, LegPainMechanism.VascularOrOther),
        "judged-deep-gluteal" => Names(person, LegPainMechanism.DeepGlutealOrPiriformis),
        "no-consent" => Not(From(person.Consent.IsGiven)),
        "not-qualified" => Not(From(person.Practitioner.IsQualified)),
        "age<18" => Worse(Said(person, "under-eighteen"), person.Age is int age ? (age < 18 ? Holds.Yes : Holds.No) : Holds.Unknown),
        "age<12" => person.Age is int years ? (years < 12 ? Holds.Yes : Holds.No)
            : Said(person, "under-eighteen") == Holds.No ? Holds.No : Holds.Unknown,
        "age>60" => person.Age is int years ? (years > 60 ? Holds.Yes : Holds.No) : Holds.Unknown,
        "sexual-recent" => Recent(person, "sexual-function-change"),
        "radicular-pain" => HurtsFromARoot(person) ? Holds.Yes : Said(person, "radicular-leg-pain"),
        "buttock-pain-told" => HurtsInTheButtock(person) ? Holds.Yes : Said(person, "buttock-pain"),
        "any-nerve-loss" => GroundTable.NerveLosses.Max(sign => Evaluate(sign, person, option)),
        "any-nerve-sign" => GroundTable.NerveSigns.Max(sign => Evaluate(sign, person, option)),
        "infection-risk-of-its-own" => GroundTable.InfectionRisks.Where(risk => risk != "cancer-treatment").Max(risk => Other(person, risk)),
        "infection-risk" => GroundTable.InfectionRisks.Max(risk => Other(person, risk)),
        "signs-of-cancer>=1" => AtLeast(1, GroundTable.SignsOfCancer, person, option),
        "signs-of-cancer>=2" => AtLeast(2, GroundTable.SignsOfCancer, person, option),
        "inflammatory-features>=3" => AtLeast(3, GroundTable.InflammatoryFeatures, person, option),
        "inflammatory-features>=4" => AtLeast(4, GroundTable.InflammatoryFeatures, person, option),
        "told-loss" => TellsOf(person, SymptomKind.Weakness, SymptomKind.Numbness).Any() ? Holds.Yes : Holds.No,
        "told-to-get-weaker" => TellsOf(person, SymptomKind.Weakness).Any(symptom => symptom.Trend == Trend.Worsening) ? Holds.Yes : Holds.No,
        "neurology-beyond-one-root" => Lost(person).Count > 1 ? Holds.Yes : Said(person, "widespread-neurology"),
        "canal-features>=3" => CanalFeatures(person).Count(feature => feature) > 2 ? Holds.Yes : Holds.No,
        "both-legs-hurt" => ShootsInBothLegs(person) ? Holds.Yes : Said(person, "both-legs-pain"),
        "calf-stops-the-walk" => CalfStopsTheWalk(person) ? Holds.Yes : Said(person, "walking-calf-pain"),
        "spine-gets-worse" => BackPains(person).Any(symptom => symptom.Trend == Trend.Worsening) ? Holds.Yes : Said(person, "worsening-spinal-pain"),
        "new-pain-told" => HurtsAnewInBackOrBelly(person) ? Holds.Yes : Said(person, "new-back-or-abdominal-pain"),
        "back-pain-of-no-date" => HurtsInTheBack(person) ? Holds.No : Said(person, "spinal-pain"),
        "cancer-now" => new[] { Said(person, "cancer-current"), Said(person, "cancer-treatment"), Somewhere(person, "tumour-at-site") }.Max(),
        "tumour-somewhere" => Somewhere(person, "tumour-at-site"),
        "sign-by-day" => GroundTable.SignsOfCancer.Where(sign => sign != "night-pain").Max(sign => Evaluate(sign, person, option)),
        "age>65" => person.Age is int years ? (years > 65 ? Holds.Yes : Holds.No) : Holds.Unknown,
        "spinal-pain" => HurtsInTheBack(person) ? Holds.Yes : Said(person, "spinal-pain"),
        "phobia" => Said(person, "needle-phobia"),
        "bleeding-disorder" => Said(person, "bleeding-disorder"),
        "bleeding-disorder-not-cleared" => (Said(person, "bleeding-disorder"), Said(person, "haematologist-clears-needling")) switch
        {
            (Holds.No, _) or (_, Holds.Yes) => Holds.No,
            (Holds.Yes, Holds.No) => Holds.Yes,
            (Holds.Yes, _) => Holds.Presumed,
            _ => Holds.Unknown,
        },
        "anticoagulant" => Exceeds(person, MeasuredValueKind.Inr) ? Holds.Yes : Anticoagulant(person),
        "antiplatelet" => Antiplatelet(person),
        "two-antiplatelets" => Antiplatelet(person) == Holds.No
            ? Holds.No
            : Takes(person, "takes-two-antiplatelets", Antiplatelets(person) > 1),
        "aspirin-above-low-dose" => Antiplatelet(person) == Holds.No ? Holds.No
            : Takes(person, "takes-aspirin-above-low-dose", false) is var dose && dose == Holds.Unknown && Antiplatelet(person) == Holds.Yes && TakesAPainkillersAspirin(person) ? Holds.Presumed
            : dose,
        "fever" => Said(person, "fever"),
        "implanted-stimulator" => Said(person, "implanted-stimulator"),
        "recovering" => Said(person, "recovering-by-itself"),
        "pregnant" => Pregnant(person),
        "weeks<14" => Pregnant(person) != Holds.Yes ? Pregnant(person)
            : person.Pregnancy.Weeks is not int weeks ? Holds.Presumed
            : weeks < 14 ? Holds.Yes : Holds.No,
        "active-point-here" => ActivePoint(person, option),
        "sore<=3d" => After(person, AfterEffectKind.Soreness, 3),
        "bruise<=7d" => After(person, AfterEffectKind.Bruise, 7),
        "some-to-tell" => GroundTable.ToTell.Max(code => Other(person, code)),
        "unread-entries" => LeavesANote(person) ? Holds.Yes : Holds.No,
        "records-disagree" => Disagree(person) ? Holds.Yes : Holds.No,

        // The code of a question on a place, at the option.
        _ when predicate.EndsWith("-here", StringComparison.Ordinal) => Here(person, option, Kind(predicate[..^5]), predicate[..^5]),

        // The code of a question of the health screen stands for itself.
        _ when ScreeningItems.TryFind(predicate, out _) => Other(person, predicate),
        _ => throw new ArgumentOutOfRangeException(nameof(predicate), predicate, "not keyed"),
    };

    private static LocalConditionKind Kind(string code) =>
        LocalConditionKinds.Names.TryParse(code, out LocalConditionKind kind) ? kind : throw new ArgumentOutOfRangeException(nameof(code), code, "no local condition");

    /// <summary>As sure as the least sure of the surest few.</summary>
    private static Holds AtLeast(int count, string[] predicates, Presentation person, NeedlingOption option) =>
        predicates.Select(predicate => Evaluate(predicate, person, option)).OrderDescending().ElementAt(count - 1);

    private static Holds From(Answer answer) => answer == Answer.Yes ? Holds.Yes : answer == Answer.No ? Holds.No : Holds.Unknown;

    private static Holds Not(Holds value) => value switch { Holds.Yes => Holds.No, Holds.No => Holds.Yes, _ => value };

    /// <summary>Yes beats no, and no beats unknown.</summary>
    private static Holds Worse(Holds left, Holds right) =>
        left == Holds.Yes || right == Holds.Yes ? Holds.Yes
        : left == Holds.No || right == Holds.No ? Holds.No
        : Holds.Unknown;

    private static ScreeningEntry? Entry(Presentation person, string code) => Asked(person).Entries.GetValueOrDefault(code);

    private static bool Denied(Presentation person, ScreeningGroup group) => Asked(person).Denied.Contains(group);

    /// <summary>The screen as tables. Kept for the next predicate, because nothing is looked at more often.</summary>
    private static (HealthScreen Screen, Dictionary<string, ScreeningEntry> Entries, HashSet<ScreeningGroup> Denied) Asked(Presentation person)
    {
        if (!ReferenceEquals(lastAsked.Screen, person.HealthScreen))
        {
            HealthScreen screen = person.HealthScreen;
            lastAsked = (screen, screen.Entries.ToDictionary(entry => entry.Item.Code, StringComparer.Ordinal), [.. screen.DeniedGroups]);
        }

        return lastAsked;
    }

    /// <summary>A code of the list of diagnoses wins; then the entry; then the denial; then a complete list, for lasting diagnoses.</summary>
    private static Holds Said(Presentation person, string code)
    {
        if (Coded(person, code))
        {
            return Holds.Yes;
        }

        ScreeningEntry? entry = Entry(person, code);
        if (entry is not null)
        {
            return From(entry.Answer);
        }

        return Denied(person, Groups[code]) && !Prompted(person, code) ? Holds.No : Holds.Unknown;
    }

    /// <summary>A code that asks the question without answering it: neither a denied group nor a list closes what it asks.</summary>
    private static bool Prompted(Presentation person, string code) => code == "takes-aspirin-above-low-dose" ? TakesAPainkillersAspirin(person)
        : person.Diagnoses.Codes.Count > 0 && GroundTable.CodesThatOnlyLeaveANote.Any(row =>
            row.Prompts == code && person.Diagnoses.Codes.Any(listed => listed.Value.StartsWith(row.Start, StringComparison.Ordinal)));

    private static bool TakesAPainkillersAspirin(Presentation person) =>
        person.Medicines.Medicines.Any(medicine => medicine.Code?.Value.StartsWith("N02BA", StringComparison.Ordinal) == true);

    private static bool Coded(Presentation person, string code) => person.Diagnoses.Codes.Count > 0 && GroundTable.CodesThatAnswer.Any(row =>
        row.Question == code && person.Diagnoses.Codes.Any(listed => listed.Value.StartsWith(row.Start, StringComparison.Ordinal)));

    /// <summary>What a value beyond its limit shows, whatever was said.</summary>
    private static Holds Other(Presentation person, string code) =>
        (code == "low-platelets" && Exceeds(person, MeasuredValueKind.PlateletCount))
        || (code is "low-neutrophils" or "immunosuppressed" && Exceeds(person, MeasuredValueKind.NeutrophilCount))
        || (code == "takes-vitamin-k-antagonist" && Exceeds(person, MeasuredValueKind.Inr))
        || (code == "leg-vein-thrombosis-signs" && Exceeds(person, MeasuredValueKind.WellsScore))
            ? Holds.Yes
            : ByAnswer(person, code);

    /// <summary>The last value of a kind, and whether it is still of use: three days for blood, the day itself for the score.</summary>
    private static (MeasuredValue Value, bool IsOfUse)? Last(Presentation person, MeasuredValueKind kind)
    {
        MeasuredValue[] values = [.. person.MeasuredValues.Where(value => value.Kind == kind).OrderBy(value => value.Date)];
        return values.Length == 0 ? null : (values[^1], values[^1].Date >= person.AsOf.PlusDays(kind == MeasuredValueKind.WellsScore ? 0 : -3));
    }

    private static bool BeyondLimit(MeasuredValue value) => value.Kind switch
    {
        MeasuredValueKind.Inr => value.Value > 3,
        MeasuredValueKind.PlateletCount => value.Value < 50_000,
        MeasuredValueKind.NeutrophilCount => value.Value < 500,
        _ => value.Value >= 2,
    };

    private static bool Exceeds(Presentation person, MeasuredValueKind kind) => Last(person, kind) is (MeasuredValue value, true) && BeyondLimit(value);

    private static Holds Behind(Presentation person, Holds question, MeasuredValueKind kind, Holds open) =>
        Last(person, kind) is (MeasuredValue value, true) ? (BeyondLimit(value) ? Holds.Yes : Holds.No)
        : question == Holds.Yes ? open
        : question;

    /// <summary>The kinds, each with the question before it, as answered.</summary>
    private static IEnumerable<(MeasuredValueKind Kind, Holds Asked)> Measured(Presentation person) => person.MeasuredValues.Count == 0 ? [] :
    [
        (MeasuredValueKind.Inr, VitaminKAntagonist(person)),
        (MeasuredValueKind.PlateletCount, Said(person, "low-platelets")),
        (MeasuredValueKind.NeutrophilCount, ByAnswer(person, "low-neutrophils")),
        (MeasuredValueKind.WellsScore, Said(person, "leg-vein-thrombosis-signs")),
    ];

    /// <summary>A question without a rule of its own. A detail that is there makes what it is a detail of; what is not there has no detail.</summary>
    private static Holds ByAnswer(Presentation person, string code)
    {
        foreach ((string detail, string of) in GroundTable.Details)
        {
            if (code == of && Said(person, detail) == Holds.Yes)
            {
                return Holds.Yes;
            }

            if (code == of && Said(person, detail) != Holds.Yes)
            {
                return Opened(person, Said(person, of), of, detail);
            }

            if (code == detail && Said(person, detail) != Holds.Yes && Opened(person, Said(person, of), of, detail) == Holds.No)
            {
                return Holds.No;
            }
        }

        return code == "takes-vitamin-k-antagonist" ? VitaminKAntagonist(person) : Said(person, code);
    }

    private static Holds VitaminKAntagonist(Presentation person)
    {
        Holds any = Anticoagulant(person);
        Holds own = Takes(person, "takes-vitamin-k-antagonist", ListsVitaminKAntagonist(person));
        bool kindNotTold = own == Holds.No && any == Holds.Yes && Said(person, "takes-vitamin-k-antagonist") == Holds.Unknown
            && (Coded(person, "takes-anticoagulant") || ListsAnticoagulantOfNoKind(person));
        return any == Holds.No && own != Holds.Yes ? Holds.No : kindNotTold ? Holds.Unknown : own;
    }

    private static bool LeavesANote(Presentation person) =>
        person.Diagnoses.Codes.Any(code => GroundTable.CodesThatOnlyLeaveANote.Any(row => code.Value.StartsWith(row.Start, StringComparison.Ordinal)
            && (row.Prompts is null || (Entry(person, row.Prompts) is null && !(row.Prompts == "pregnant" && person.Pregnancy.Status != Answer.NotAsked)
                && !Coded(person, row.Prompts)))))
        || (TakesAPainkillersAspirin(person) && Entry(person, "takes-aspirin-above-low-dose") is null)
        || Measured(person).Any(row => row.Asked == Holds.No && Last(person, row.Kind) is (MeasuredValue value, false) && BeyondLimit(value))
        || person.HealthScreen.Entries.Any(entry => entry.Answer == Answer.Yes
            && entry.Item.Code == "painful-multifidus-lift" && !FeltIn(person, BodyRegion.Lumbar));

    /// <summary>A pain with a place on the side, or in the middle, or of which no side was recorded.</summary>
    private static bool HurtsOn(Presentation person, Side side) => person.Symptoms
        .Where(symptom => symptom.Kind == SymptomKind.Pain).SelectMany(symptom => symptom.Sites).Any(site => site.Side != side.Mirrored());

    private static bool FeltIn(Presentation person, BodyRegion region) => person.Symptoms.Any(symptom =>
        symptom.Kind != SymptomKind.Numbness && symptom.Kind != SymptomKind.Weakness && symptom.Sites.Select(site => site.Region).Contains(region));

    /// <summary>Pain below the knee, leg worse than back, a nerve-tension sign, a loss of function.</summary>
    private static Holds[] RootItems(Presentation person) =>
    [
        HurtsBelowKnee(person).Any() ? Holds.Yes : (Holds)Math.Max((int)Said(person, "shooting-pain-below-knee"), (int)Said(person, "radicular-leg-pain")),
        Said(person, "leg-pain-worse-than-back-pain"),
        Evaluate("tension-sign", person, default),
        new[] { "mrc<=4", "reflex-loss", "sensory-loss" }.Max(loss => Evaluate(loss, person, default)),
    ];

    private static IEnumerable<Symptom> HurtsBelowKnee(Presentation person) => person.Symptoms.Where(symptom => symptom.Kind == SymptomKind.Pain && symptom.Sites.Any(
        site => site.Region.ToString() is "Calf" or "LegLateral" or "Ankle" or "Heel" or "FootSole" or "FootDorsum"));

    private static bool ShootsBelowKnee(Presentation person) => HurtsBelowKnee(person).Any(symptom =>
        symptom.Qualities.Any(quality => quality is PainQuality.Shooting or PainQuality.Electric));

    /// <summary>What a judgement does not name is no; none, or an undetermined one, is open.</summary>
    private static Holds Judged(Presentation person, params LegPainMechanism[] mechanisms) =>
        mechanisms.Any(person.Mechanisms.Contains) ? Holds.Yes
        : person.Mechanisms.Contains(LegPainMechanism.Undetermined) ? Holds.Unknown
        : Holds.No;

    /// <summary>A judgement left undetermined is a normal one, and names nothing.</summary>
    private static Holds Names(Presentation person, params LegPainMechanism[] mechanisms) => mechanisms.Any(person.Mechanisms.Contains) ? Holds.Yes : Holds.No;

    private static bool BearsACodeOf(Presentation person, params string[] starts) => person.Diagnoses.Codes.Any(code => starts.Any(start => code.Value.StartsWith(start, StringComparison.Ordinal)));

    private static IEnumerable<Symptom> TellsOf(Presentation person, params SymptomKind[] kinds) => person.Symptoms.Where(symptom =>
        kinds.Contains(symptom.Kind) && symptom.Sites.Any(site => GroundTable.LowerLimb.Contains(site.Region.ToString()) || site.Region.ToString() is "Buttock" or "GlutealFold" or "Hip"));

    /// <summary>Each root and side of which power, feeling or reflex is lost: knee L4, medial hamstring L5, ankle S1.</summary>
    private static HashSet<string> Lost(Presentation person) =>
    [
        .. person.Neurology.Myotomes.Where(finding => finding.Grade.Value < 5).Select(finding => finding.Root + " " + finding.Side),
        .. person.Neurology.Dermatomes.Where(finding => finding.IsReduced == Answer.Yes).Select(finding => finding.Root + " " + finding.Side),
        .. person.Neurology.Reflexes.Where(finding => finding.IsReduced == Answer.Yes).Select(finding =>
            (finding.Reflex switch { Reflex.Knee => "L4 ", Reflex.MedialHamstring => "L5 ", _ => "S1 " }) + finding.Side),
    ];

    /// <summary>R28: standing or walking brings it on; sitting eases it; bending or leaning eases it; both legs.</summary>
    private static bool[] CanalFeatures(Presentation person) =>
    [
        person.Symptoms.Any(symptom => symptom.AggravatingActivities.Any(activity => activity.ToString() is "Standing" or "StandingStill" or "Walking")),
        person.Symptoms.Any(symptom => symptom.EasingActivities.Any(activity => activity.ToString() is "Sitting")),
        person.Symptoms.Any(symptom => symptom.EasingActivities.Any(activity => activity.ToString() is "BendingForward" or "LeaningOnSupport")),
        Both(person.Symptoms.SelectMany(symptom => symptom.Sites).Where(site => site.Side != Side.Unspecified
            && (GroundTable.LowerLimb.Contains(site.Region.ToString()) || site.Region.ToString() is "Buttock" or "GlutealFold")).Select(site => site.Side)),
    ];

    /// <summary>Pain of a root on both sides, unless all of it is older than fourteen days and settled.</summary>
    private static bool ShootsInBothLegs(Presentation person)
    {
        Symptom[] shooting = [.. HurtsBelowKnee(person).Where(symptom => symptom.Qualities.Any(quality => quality is PainQuality.Shooting or PainQuality.Electric))];
        return Both(shooting.SelectMany(symptom => symptom.Sites).Where(site => site.Side != Side.Unspecified
                && site.Region.ToString() is "Calf" or "LegLateral" or "Ankle" or "Heel" or "FootSole" or "FootDorsum").Select(site => site.Side))
            && shooting.Any(symptom => symptom.Trend is Trend.NotRecorded or Trend.Worsening || symptom.Onset is null || person.AsOf.DaysSince(symptom.Onset) < 15);
    }

    private static bool CalfStopsTheWalk(Presentation person) => person.Symptoms.Any(symptom => symptom.Kind == SymptomKind.Pain
        && symptom.Sites.Any(site => site.Region == BodyRegion.Calf)
        && symptom.AggravatingActivities.Contains(Activity.Walking) && symptom.EasingActivities.Contains(Activity.StandingStill));

    private static bool HurtsAnewInBackOrBelly(Presentation person) => BackPains(person)
        .Concat(person.Symptoms.Where(symptom => symptom.Kind == SymptomKind.Pain && symptom.Sites.Any(site => site.Region == BodyRegion.LowerAbdomen)))
        .Any(symptom => symptom.Onset is null || person.AsOf.DaysSince(symptom.Onset) < 43);

    /// <summary>The most that is known of any place, whether it can be needled or not; the side does not matter.</summary>
    private static Holds Somewhere(Presentation person, string code)
    {
        Answer[] places = [.. person.LocalConditions.Where(place => place.Kind == Kind(code)).Select(place => place.IsPresent)];
        Holds said = Said(person, code);
        return places.Contains(Answer.Yes) || said == Holds.Yes ? Holds.Yes
            : places.Any(place => place != Answer.No) || said != Holds.No ? Holds.Unknown
            : Holds.No;
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

    private static bool FewOrLongAgo(Presentation person) => person.History.Sessions.Count is 1 or 2
        || (person.History.Sessions.Count > 2 && person.AsOf.DaysSince(person.History.Sessions.Last().Date) >= 184);

    /// <summary>The events after a session that answer a question while they last.</summary>
    private static readonly Dictionary<string, AfterEffectKind> Events = new(StringComparer.Ordinal)
    {
        ["breathless-after-needling"] = AfterEffectKind.BreathlessnessOrChestPain,
        ["weakness-after-needling"] = AfterEffectKind.WeaknessOrNervePain,
        ["infection-after-needling"] = AfterEffectKind.InfectionSigns,
        ["swelling-after-needling"] = AfterEffectKind.GrowingSwelling,
        ["flank-pain-after-needling"] = AfterEffectKind.FlankPainOrBloodInUrine,
        ["headache-after-needling"] = AfterEffectKind.SevereHeadache,
        ["faint-not-settling"] = AfterEffectKind.Faint,
        ["severe-bleeding-or-allergy-after-needling"] = AfterEffectKind.SevereBleedingOrAllergy,
        ["leg-vein-thrombosis-signs"] = AfterEffectKind.CalfSwelling,
    };

    private static Answer[] Recorded(Presentation person, AfterEffectKind kind) =>
        [.. person.History.Sessions.SelectMany(session => session.AfterEffects).Where(effect => effect.Kind == kind).Select(effect => effect.StillPresent)];

    private static Holds Lasting(Presentation person, string code, AfterEffectKind kind)
    {
        Answer[] lasting = [.. Recorded(person, kind).Where(answer => answer != Answer.No)];
        Holds said = Said(person, code);
        return said == Holds.Yes || lasting.Contains(Answer.Yes) ? Holds.Yes : lasting.Length > 0 ? Holds.Presumed : said;
    }

    private static readonly NerveRoot[] Roots = [NerveRoot.L4, NerveRoot.L5, NerveRoot.S1];

    private static bool Both(IEnumerable<Side> sides) => sides.Distinct().Count() == 2;

    /// <summary>One yes is a yes; a no needs the summary, or every place free and none left open.</summary>
    private static Holds Loss(Answer summary, Answer[] findings, bool everywhere) =>
        summary == Answer.Yes || findings.Contains(Answer.Yes) ? Holds.Yes
        : summary == Answer.No || (everywhere && findings.All(finding => finding == Answer.No)) ? Holds.No
        : Holds.Unknown;

    private static bool EveryMyotome(Presentation person) =>
        Roots.All(root => Both(person.Neurology.Myotomes.Where(finding => finding.Root == root).Select(finding => finding.Side)));

    /// <summary>
    /// Weak by the summary, by an ungraded yes (which may be of any grade, unless a myotome explains it) or by a myotome; not
    /// weak only by the summary or by all six.
    /// </summary>
    private static Holds Mrc(Presentation person, int limit) => FootDrops(person) ? Holds.Yes : Examined(person, limit);

    /// <summary>A coded foot drop is a severe weakness, whatever was examined.</summary>
    private static bool FootDrops(Presentation person) => BearsACodeOf(person, "M21.37");

    private static Holds Examined(Presentation person, int limit)
    {
        NeurologicalExamination found = person.Neurology;
        int[] byRoot = [.. found.Myotomes.Select(finding => finding.Grade.Value)];
        if (found.SummaryPower?.Value <= limit || byRoot.Any(grade => grade <= limit) || (limit == 4 && found.SummaryWeakness == Answer.Yes))
        {
            return Holds.Yes;
        }

        if (found.SummaryPower is not null || found.SummaryWeakness == Answer.No)
        {
            return Holds.No;
        }

        return EveryMyotome(person) && (found.SummaryWeakness != Answer.Yes || byRoot.Min() < 5) ? Holds.No : Holds.Unknown;
    }

    /// <summary>A weakness on record without a course is presumed to worsen; one that nobody looked for is not known.</summary>
    private static Holds Worsening(Presentation person)
    {
        Holds weak = Examined(person, 4);
        if (weak != Holds.Yes)
        {
            return FootDrops(person) ? Holds.Presumed : weak;
        }

        NeurologicalExamination found = person.Neurology;
        MyotomeFinding[] weakRoots = [.. found.Myotomes.Where(finding => finding.Grade.Value < 5)];
        if (found.SummaryWeaknessTrend == Trend.Worsening || weakRoots.Any(finding => finding.Trend == Trend.Worsening))
        {
            return Holds.Yes;
        }

        if (found.SummaryWeaknessTrend is Trend.Stable or Trend.Improving)
        {
            return Holds.No;
        }

        bool summedUpOfNoRoot = found.SummaryPower is MotorGrade summed && summed.Value < 5
            ? weakRoots.All(finding => finding.Grade.Value > summed.Value)
            : found.SummaryWeakness == Answer.Yes && weakRoots.Length == 0;
        return summedUpOfNoRoot || weakRoots.Any(finding => finding.Trend == Trend.NotRecorded) ? Holds.Presumed
            : EveryMyotome(person) ? Holds.No
            : Holds.Unknown;
    }

    private static int Anticoagulants(Presentation person) => ListedAnticoagulants(person) + (Coded(person, "takes-anticoagulant") ? 1 : 0);

    private static int ListedAnticoagulants(Presentation person) => person.Medicines.Medicines.Count(medicine =>
        medicine.Class is MedicineClass.Anticoagulant or MedicineClass.AnticoagulantWithAntiplatelet or MedicineClass.VitaminKAntagonist);

    private static bool ListsVitaminKAntagonist(Presentation person) => person.Medicines.Medicines.Any(medicine => medicine.Class == MedicineClass.VitaminKAntagonist);

    /// <summary>An anticoagulant entered by a class of which nothing tells the kind.</summary>
    private static bool ListsAnticoagulantOfNoKind(Presentation person) =>
        person.Medicines.Medicines.Any(medicine => medicine.Class == MedicineClass.Anticoagulant && medicine.Code is null);

    private static int Antiplatelets(Presentation person) => Math.Max(Coded(person, "takes-antiplatelet") ? 1 : 0, ListedAntiplatelets(person));

    private static int ListedAntiplatelets(Presentation person) => person.Medicines.Medicines.Sum(medicine =>
        medicine.Class is MedicineClass.Antiplatelet or MedicineClass.AnticoagulantWithAntiplatelet ? 1
        : medicine.Class == MedicineClass.TwoAntiplatelets ? 2 : 0);

    /// <summary>The list wins, then what was said of it, then group and list, unless something shows that they do not hold.</summary>
    private static Holds Takes(Presentation person, string code, bool listed)
    {
        if (listed)
        {
            return Holds.Yes;
        }

        if (Entry(person, code) is ScreeningEntry entry)
        {
            return From(entry.Answer);
        }

        bool unclassified = person.Medicines.Medicines.Any(medicine => medicine.Class == MedicineClass.Unclassified);
        bool closedByGroup = Denied(person, ScreeningGroup.Bleeding);
        bool closedByList = person.Medicines.IsComplete && !Unlisted(person) && !Beside(person, Holds.Unknown);
        return !unclassified && !Prompted(person, code) && (closedByGroup || closedByList) ? Holds.No : Holds.Unknown;
    }

    /// <summary>Something is said or coded to be taken that a list, declared complete and read throughout, does not hold.</summary>
    private static bool Unlisted(Presentation person) => Beside(person, Holds.Yes);

    /// <summary>What the list does not hold is answered so.</summary>
    private static bool Beside(Presentation person, Holds answer) => person.Medicines.IsComplete
        && person.Medicines.Medicines.All(medicine => medicine.Class != MedicineClass.Unclassified)
        && ((Recorded(person, "takes-anticoagulant") == answer && ListedAnticoagulants(person) == 0)
            || (Recorded(person, "takes-antiplatelet") == answer && ListedAntiplatelets(person) == 0)
            || (Recorded(person, "takes-two-antiplatelets") == answer && ListedAntiplatelets(person) < 2)
            || (Recorded(person, "takes-aspirin-above-low-dose") == answer && ListedAntiplatelets(person) == 0)
            || (Recorded(person, "takes-vitamin-k-antagonist") == answer && !ListsVitaminKAntagonist(person) && !ListsAnticoagulantOfNoKind(person)));

    private static Holds? Recorded(Presentation person, string code) =>
        Coded(person, code) ? Holds.Yes : Entry(person, code) is ScreeningEntry entry ? From(entry.Answer)
        : Prompted(person, code) ? Holds.Unknown
        : null;

    private static Holds Antiplatelet(Presentation person) =>
        Takes(person, "takes-two-antiplatelets", Antiplatelets(person) > 1) == Holds.Yes || Takes(person, "takes-aspirin-above-low-dose", false) == Holds.Yes
            ? Holds.Yes
            : new[] { "takes-two-antiplatelets", "takes-aspirin-above-low-dose" }.Aggregate(
                Takes(person, "takes-antiplatelet", Antiplatelets(person) > 0), (whole, detail) => Opened(person, whole, "takes-antiplatelet", detail));

    private static Holds Anticoagulant(Presentation person) =>
        Takes(person, "takes-vitamin-k-antagonist", ListsVitaminKAntagonist(person)) == Holds.Yes
            ? Holds.Yes
            : Opened(person, Takes(person, "takes-anticoagulant", Anticoagulants(person) > 0), "takes-anticoagulant", "takes-vitamin-k-antagonist");

    /// <summary>A detail recorded as unknown opens what only a group or a list denies.</summary>
    private static Holds Opened(Presentation person, Holds whole, string of, string detail) =>
        whole == Holds.No && Entry(person, of)?.Answer != Answer.No && Entry(person, detail) is ScreeningEntry entry && entry.Answer.IsUnknown() ? Holds.Unknown : whole;

    private static bool NumbBetweenTheLegs(Presentation person) => person.Symptoms.Any(symptom =>
        symptom.Kind is SymptomKind.Numbness or SymptomKind.Tingling && symptom.Sites.Any(site => site.Region == BodyRegion.Perineum));

    private static bool NumbBetweenTheLegsOfLate(Presentation person) => person.Symptoms.Any(symptom =>
        symptom.Kind is SymptomKind.Numbness or SymptomKind.Tingling && symptom.Sites.Any(site => site.Region == BodyRegion.Perineum)
        && (symptom.Trend == Trend.Worsening || (symptom.Onset is not null && person.AsOf.DaysSince(symptom.Onset) <= 14)));

    private static bool HurtsInTheBack(Presentation person) => BackPains(person).Any();

    private static IEnumerable<Symptom> BackPains(Presentation person) => person.Symptoms.Where(symptom => symptom.Kind == SymptomKind.Pain && symptom.Sites.Any(
        site => site.Region.ToString() is "Lumbar" or "Sacral" or "Sacroiliac" or "Coccygeal"));

    private static bool HurtsInTheButtock(Presentation person) => person.Symptoms.Any(symptom =>
        symptom.Kind == SymptomKind.Pain && symptom.Sites.Any(site => site.Region == BodyRegion.Buttock));

    /// <summary>Shooting or electric from the calf downwards.</summary>
    private static bool HurtsFromARoot(Presentation person) =>
        person.Symptoms.Any(symptom => symptom.Kind == SymptomKind.Pain
            && (symptom.Qualities.Contains(PainQuality.Shooting) || symptom.Qualities.Contains(PainQuality.Electric))
            && symptom.Sites.Any(site => site.Region.ToString() is "Calf" or "LegLateral" or "Ankle" or "Heel" or "FootSole" or "FootDorsum"));

    private static Holds Pregnant(Presentation person) => Coded(person, "pregnant") || Entry(person, "pregnant")?.Answer == Answer.Yes ? Holds.Yes
        : person.Pregnancy.Status == Answer.NotAsked && Entry(person, "pregnant") is ScreeningEntry entry ? From(entry.Answer)
        : person.Pregnancy.Status == Answer.No && Entry(person, "pregnant")?.Answer is Answer.NotKnown or Answer.Declined ? Holds.Unknown
        : person.Pregnancy.Status == Answer.NotAsked && Denied(person, ScreeningGroup.Pregnancy) && !Prompted(person, "pregnant")
            ? Holds.No
            : From(person.Pregnancy.Status);

    /// <summary>The greatest of what is known of each patch of skin over the option; of lymphoedema, of the whole limb.</summary>
    private static Holds Here(Presentation person, NeedlingOption option, LocalConditionKind kind, string code)
    {
        LocalCondition[] places = [.. person.LocalConditions.Where(place => place.Kind == kind)];
        Holds unsaid = Unsaid(person, places, code);
        if (places.Length == 0)
        {
            return unsaid;
        }

        string[] regions = GroundTable.RegionsOver(option.Muscle.Id);
        if (GroundTable.OfTheLimb.Contains(code) && regions.Any(GroundTable.LowerLimb.Contains))
        {
            // Nodes are taken from the groin for the whole leg.
            regions = [.. regions, .. GroundTable.LowerLimb, .. code == "lymph-nodes-removed" ? new[] { "Groin" } : []];
        }

        bool allFreeThoughYes = AllFreeThoughYes(person, places, code);
        return regions.Max(region => Patch(places, region, option.Side, unsaid, allFreeThoughYes));
    }

    /// <summary>What holds of a patch of which nothing is recorded.</summary>
    private static Holds Unsaid(Presentation person, LocalCondition[] places, string code)
    {
        Holds anywhere = Said(person, code);
        bool placed = places.Any(place => place.IsPresent == Answer.Yes);
        bool denied = Denied(person, ScreeningGroup.LocalConditions);
        return anywhere == Holds.Yes && !placed ? Holds.Presumed
            : anywhere == Holds.No || (anywhere == Holds.Yes && denied && Entry(person, code)?.Answer.IsUnknown() != true) ? Holds.No
            : Holds.Unknown;
    }

    private static bool AllFreeThoughYes(Presentation person, LocalCondition[] places, string code) =>
        Said(person, code) == Holds.Yes
        && !places.Any(place => place.IsPresent == Answer.Yes)
        && Enum.GetValues<BodyRegion>().Where(region => region != BodyRegion.Unspecified).All(region =>
            region is BodyRegion.Coccygeal or BodyRegion.Perineum
                ? places.Any(place => place.IsPresent == Answer.No && place.Site.Region == region)
                : Free(places, region.ToString(), Side.Left) && Free(places, region.ToString(), Side.Right));

    private static bool Free(LocalCondition[] places, string region, Side side) => At(places, region, side).Contains(Answer.No);

    private static IEnumerable<Answer> At(LocalCondition[] places, string region, Side side) =>
        places.Where(place => place.Site.Region.ToString() == region && place.Site.Side == side).Select(place => place.IsPresent);

    private static Holds Patch(LocalCondition[] places, string region, Side side, Holds unsaid, bool allFreeThoughYes)
    {
        bool midline = GroundTable.Midline.Contains(region);
        Side other = side == Side.Left ? Side.Right : Side.Left;
        Answer[] own = [.. At(places, region, midline ? Side.Unspecified : side)];
        Answer[] opposite = midline ? [] : [.. At(places, region, other)];
        Answer[] either = midline ? [] : [.. At(places, region, Side.Unspecified)];
        Holds value = own.Contains(Answer.Yes) ? Holds.Yes
            : own.Contains(Answer.No) ? (allFreeThoughYes ? Holds.Presumed : Holds.No)
            : own.Length > 0 ? (Holds)Math.Max((int)Holds.Unknown, (int)unsaid)
            : unsaid;
        if (either.Any(answer => answer.IsUnknown()))
        {
            value = (Holds)Math.Max((int)value, (int)Holds.Unknown);
        }

        if (either.Contains(Answer.Yes) && !own.Contains(Answer.Yes) && !opposite.Contains(Answer.Yes))
        {
            bool ownFree = own.Contains(Answer.No);
            bool otherFree = opposite.Contains(Answer.No);
            Holds from = ownFree && !otherFree ? Holds.No : otherFree && !ownFree ? Holds.Yes : Holds.Presumed;
            value = (Holds)Math.Max((int)value, (int)from);
        }

        return value;
    }

    private static Holds ActivePoint(Presentation person, NeedlingOption option)
    {
        TriggerPointFinding? finding = person.TriggerPoints.Findings.SingleOrDefault(
            item => item.Muscle.Id == option.Muscle.Id && item.Side == option.Side);
        if (finding is null)
        {
            return person.TriggerPoints.IsComplete ? Holds.No : Holds.Unknown;
        }

        Holds present = PointThere(finding);
        return present == Holds.No || finding.RecognisedPain == Answer.No ? Holds.No
            : present == Holds.Yes && finding.RecognisedPain == Answer.Yes ? Holds.Yes
            : Holds.Unknown;
    }

    private static Holds PointThere(TriggerPointFinding finding)
    {
        Answer[] signs = [finding.Signs.TautBand, finding.Signs.HypersensitiveSpot, finding.Signs.ReferredSensation];
        return finding.Signs.Criteria == TriggerPointCriteria.NotStated ? From(finding.Present)
            : signs.Count(sign => sign == Answer.Yes) > 1 ? Holds.Yes
            : signs.Count(sign => sign == Answer.No) > 1 ? Holds.No
            : Holds.Unknown;
    }

    private static Holds After(Presentation person, AfterEffectKind kind, int days) => person.History.Sessions.Any(session =>
        person.AsOf.DaysSince(session.Date) <= days
        && session.AfterEffects.Any(effect => effect.Kind == kind && effect.StillPresent == Answer.Yes)) ? Holds.Yes : Holds.No;

    /// <summary>
    /// What was said against what is recorded elsewhere. A place stands beside a denied group, and so does pain of the back;
    /// there only an outright no disagrees.
    /// </summary>
    private static bool Disagree(Presentation person)
    {
        bool SaidNo(string code) => !Coded(person, code) && Said(person, code) == Holds.No;
        Holds minor = Said(person, "under-eighteen");
        bool two = Takes(person, "takes-two-antiplatelets", Antiplatelets(person) > 1) == Holds.Yes;
        return Events.Any(row => Recorded(person, row.Value).Contains(Answer.Yes) && SaidNo(row.Key))
            || (Recorded(person, AfterEffectKind.Faint).Length > 0 && SaidNo("faints-with-needles"))
            || (Events.Values.Any(kind => kind != AfterEffectKind.Faint && Recorded(person, kind).Length > 0) && SaidNo("previous-serious-reaction"))
            || (FewOrLongAgo(person) && Entry(person, "new-to-needling")?.Answer == Answer.No)
            || (person.Age is int age && ((age < 18 && minor == Holds.No) || (age >= 18 && minor == Holds.Yes)))
            || (Anticoagulants(person) > 0 && SaidNo("takes-anticoagulant"))
            || (ListsVitaminKAntagonist(person) && SaidNo("takes-vitamin-k-antagonist"))
            || (Antiplatelets(person) > 0 && SaidNo("takes-antiplatelet"))
            || (Antiplatelets(person) > 1 && SaidNo("takes-two-antiplatelets"))
            || GroundTable.CodesThatAnswer.Any(row => Coded(person, row.Question) && (Entry(person, row.Question) is ScreeningEntry entry
                ? entry.Answer == Answer.No
                : Denied(person, Groups[row.Question])))
            || (Pregnant(person) == Holds.Yes && (person.Pregnancy.Status == Answer.No || Entry(person, "pregnant")?.Answer == Answer.No))
            || GroundTable.Details.Any(row => Said(person, row.Detail) == Holds.Yes && Entry(person, row.Of)?.Answer == Answer.No)
            || Unlisted(person)
            || (Takes(person, "takes-aspirin-above-low-dose", false) == Holds.Yes && Antiplatelets(person) == 0 && !two && Entry(person, "takes-antiplatelet")?.Answer == Answer.No)
            || (two && Antiplatelets(person) == 0 && Entry(person, "takes-antiplatelet")?.Answer == Answer.No)
            || (Takes(person, "takes-vitamin-k-antagonist", ListsVitaminKAntagonist(person)) == Holds.Yes && Anticoagulants(person) == 0 && Entry(person, "takes-anticoagulant")?.Answer == Answer.No)
            || (NumbBetweenTheLegs(person) && SaidNo("saddle-numbness"))
            || (HurtsFromARoot(person) && Entry(person, "radicular-leg-pain")?.Answer == Answer.No)
            || (HurtsInTheButtock(person) && Entry(person, "buttock-pain")?.Answer == Answer.No)
            || (ShootsBelowKnee(person) && Entry(person, "shooting-pain-below-knee")?.Answer == Answer.No)
            || (HurtsInTheBack(person) && Entry(person, "spinal-pain")?.Answer == Answer.No)
            || (NumbBetweenTheLegsOfLate(person) && Recent(person, "saddle-numbness") == Holds.No && Said(person, "saddle-numbness") == Holds.Yes)
            || (Mrc(person, 4) == Holds.No && TellsOf(person, SymptomKind.Weakness).Any())
            || (Evaluate("sensory-loss", person, default) == Holds.No && TellsOf(person, SymptomKind.Numbness).Any())
            || (Mrc(person, 4) == Holds.Yes && Worsening(person) == Holds.No && TellsOf(person, SymptomKind.Weakness).Any(symptom => symptom.Trend == Trend.Worsening))
            || (FootDrops(person) && Examined(person, 3) == Holds.No)
            || (person.Mechanisms.Count > 0 && BearsACodeOf(person, "M54.1", "M51.1") && Judged(person, LegPainMechanism.RadicularPain, LegPainMechanism.RadicularPainWithRadiculopathy, LegPainMechanism.PainlessRadiculopathy) == Holds.No)
            || (person.Mechanisms.Count > 0 && BearsACodeOf(person, "M48.062") && Judged(person, LegPainMechanism.NeurogenicClaudication) == Holds.No)
            || (Lost(person).Count > 1 && Entry(person, "widespread-neurology")?.Answer == Answer.No)
            || (ShootsInBothLegs(person) && Entry(person, "both-legs-pain")?.Answer == Answer.No)
            || (CalfStopsTheWalk(person) && Entry(person, "walking-calf-pain")?.Answer == Answer.No)
            || (HurtsAnewInBackOrBelly(person) && Entry(person, "new-back-or-abdominal-pain")?.Answer == Answer.No)
            || (BackPains(person).Any(symptom => symptom.Trend == Trend.Worsening) && Entry(person, "worsening-spinal-pain")?.Answer == Answer.No)
            || (Evaluate("age<18", person, default) == Holds.Yes && Said(person, "new-pain-after-fifty") == Holds.Yes)
            || Measured(person).Any(row => row.Asked == Holds.No && Exceeds(person, row.Kind))
            || (Coded(person, "leg-vein-thrombosis-signs") && Last(person, MeasuredValueKind.WellsScore) is (MeasuredValue total, true) && !BeyondLimit(total))
            || LocalConditionKinds.Names.Values.Any(kind => PlacesDisagree(person, kind, LocalConditionKinds.Names.NameOf(kind)));
    }

    private static bool PlacesDisagree(Presentation person, LocalConditionKind kind, string code)
    {
        LocalCondition[] places = [.. person.LocalConditions.Where(place => place.Kind == kind)];
        bool bothFree = places.Any(place => place.IsPresent == Answer.Yes && place.Site.Side == Side.Unspecified
            && Free(places, place.Site.Region.ToString(), Side.Left) && Free(places, place.Site.Region.ToString(), Side.Right));
        return (places.Any(place => place.IsPresent == Answer.Yes) && Entry(person, code)?.Answer == Answer.No)
            || bothFree
            || AllFreeThoughYes(person, places, code);
    }
}
