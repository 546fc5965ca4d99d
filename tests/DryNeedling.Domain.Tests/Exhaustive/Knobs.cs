using System;
using System.Collections.Generic;
using System.Linq;
using DryNeedling.Domain.Anatomy;
using DryNeedling.Domain.Intake;
using DryNeedling.Domain.Rules;
using DryNeedling.Domain.Tests.People;

namespace DryNeedling.Domain.Tests.Exhaustive;

/// <summary>
/// How each fact is recorded as unknown, no and yes. A screening question without another way to be recorded needs no line
/// here; every other fact does.
/// </summary>
internal static class Knobs
{
    /// <summary>
    /// Facts about the record itself, kinds and sides of trigger points and the age beyond the trials, which only inform. They follow from how the
    /// others are recorded, so they have no knob; their findings are compared like any other.
    /// </summary>
    internal static readonly IReadOnlyList<Fact> Derived =
        [Facts.RecordsDisagree, Facts.UnreadEntries, Facts.GlutealTriggerPoint, Facts.LatentTriggerPoint, Facts.ActivePointOnPainlessSide, Facts.OverSixtyFive];

    /// <summary>Risks that are recorded or not: what a symptom tells, and what a judgement names. None of them is ever unknown.</summary>
    internal static readonly IReadOnlyList<Fact> Recorded =
    [
        Facts.LossTold, Facts.WorseningWeaknessTold, Facts.ClaudicationBehaviour,
        Facts.RadiculopathyMechanism, Facts.ClaudicationMechanism, Facts.VascularOrOtherMechanism, Facts.DeepGlutealMechanism,
    ];

    private static readonly Dictionary<Fact, Knob> Table = Made();

    /// <summary>The knob by which every slice can be supported, or not.</summary>
    internal static Knob Support => Table[Facts.ActiveTriggerPoint];

    internal static IEnumerable<Knob> All => Table.Values.Distinct();

    internal static bool Has(Fact fact) => Table.ContainsKey(fact);

    internal static Knob Of(Fact fact) => Table.TryGetValue(fact, out Knob? knob)
        ? knob
        : throw new KeyNotFoundException("The fact " + fact.Id + " has no knob; say in Knobs how it is recorded as unknown, no and yes.");

    private static Dictionary<Fact, Knob> Made()
    {
        Knob[] special =
        [
            Sign(Facts.BladderChange, Facts.BladderChangeRecent, ScreeningItems.BladderChange),
            Sign(Facts.SaddleNumbness, Facts.SaddleNumbnessRecent, ScreeningItems.SaddleNumbness),
            Sign(Facts.BowelChange, Facts.BowelChangeRecent, ScreeningItems.BowelChange),
            Power(),
            Plain(Facts.ReflexLoss, (person, answer) => person.With(person.Neurology.WithReflexLoss(answer))),
            Plain(Facts.SensoryLoss, (person, answer) => person.With(person.Neurology.WithSensoryLoss(answer))),
            Tension(),
            Mechanisms(),
            Plain(Facts.LumbarCausesNotConsidered, (person, answer) => person.With(
                person.HealthScreen.Without(ScreeningItems.LumbarCausesConsidered).With(ScreeningItems.LumbarCausesConsidered, Opposite(answer)))),
            ToldLoss(),
            BackPain(),
            Told(Facts.ClaudicationBehaviour, person => person.With(Symptom.Of(SymptomKind.Tightness, BodySite.Left(BodyRegion.Buttock))
                .WorseWith(Activity.Walking).EasedBy(Activity.Sitting).EasedBy(Activity.BendingForward))),
            Told(Facts.PainRecordedBelowKnee, person => person.With(Symptom.Pain(BodySite.Left(BodyRegion.Calf)))),
            Told(Facts.SymptomInGroinOrFrontThigh, person => person.With(Symptom.Pain(BodySite.Left(BodyRegion.Groin)))),
            Plain(Facts.NoConsent, (person, answer) => person.With(Consent.Of(Opposite(answer)))),
            Plain(Facts.PractitionerNotQualified, (person, answer) => person.With(Practitioner.Of(Opposite(answer)))),
            Ages(),
            Sign(Facts.SexualFunctionChange, Facts.SexualFunctionChangeRecent, ScreeningItems.SexualFunctionChange),
            Pregnancies(),
            Local(Facts.Lymphoedema, LocalConditionKind.Lymphoedema, BodyRegion.ThighPosterior),
            .. LocalConditionKinds.Names.Values.Where(kind => kind != LocalConditionKind.Lymphoedema).Select(kind => Local(Facts.Of(LocalConditionKinds.ItemOf(kind)), kind, BodyRegion.Buttock)),
            TriggerPoint(),
            Plain(Facts.ExpectedAfterEffect, Sore, unknown: 'n'),
            Chain(
                ScreeningItems.TakesAnticoagulant, ScreeningItems.TakesVitaminKAntagonist, Facts.InrOutOfRange, WithoutList,
                MeasuredValue.Inr(3.0m, Draft.Today), MeasuredValue.Inr(3.01m, Draft.Today), MeasuredValue.Inr(3.2m, Draft.Today.PlusDays(-4))),
            Chain(
                ScreeningItems.Immunosuppressed, ScreeningItems.LowNeutrophils, Facts.NeutrophilsVeryLow, person => person,
                MeasuredValue.NeutrophilCount(500, Draft.Today), MeasuredValue.NeutrophilCount(499, Draft.Today), MeasuredValue.NeutrophilCount(600, Draft.Today.PlusDays(-4))),
            Behind(
                ScreeningItems.LowPlatelets, Facts.PlateletsVeryLow,
                MeasuredValue.PlateletCount(50_000, Draft.Today), MeasuredValue.PlateletCount(49_999, Draft.Today), MeasuredValue.PlateletCount(60_000, Draft.Today.PlusDays(-4))),
            Behind(
                ScreeningItems.LegVeinThrombosisSigns, Facts.ClotLikely,
                MeasuredValue.WellsScore(1, Draft.Today), MeasuredValue.WellsScore(2, Draft.Today), MeasuredValue.WellsScore(1, Draft.Today.PlusDays(-1))),
            Antiplatelets(),
            BleedingDisorders(),
        ];
        var table = special.SelectMany(knob => knob.Facts.Select(fact => (fact, knob))).ToDictionary(pair => pair.fact, pair => pair.knob);
        foreach (ScreeningItem item in ScreeningItems.All.Where(item => Facts.HasFact(item) && !table.ContainsKey(Facts.Of(item))))
        {
            Fact fact = Facts.Of(item);
            Fact[] details = [.. Facts.All.Where(other => fact.Equals(other.DetailOf))];
            if (fact.DetailOf is not null || fact.IsLocated || details.Length > 1)
            {
                // A detail comes with its whole; whatever else is not plain needs a line above.
                continue;
            }

            Knob knob = details.Length == 0
                ? Plain(fact, (person, answer) => answer == Answer.No ? person : person.With(person.HealthScreen.With(item, answer)))
                : Family(fact, item, ScreeningItems.All.Single(other => other.Code == details[0].Id), person => person);
            foreach (Fact own in knob.Facts)
            {
                table.Add(own, knob);
            }
        }

        return table;
    }

    private static Knob Plain(Fact fact, Func<Presentation, Answer, Presentation> record, char unknown = 'u') => new(
        [fact],
        new("no", "n", person => record(person, Answer.No)),
        new("yes", "y", person => record(person, Answer.Yes)),
        new("unknown", unknown.ToString(), person => record(person, Answer.NotKnown), ["no", "yes"]));

    /// <summary>A course can only be told of a sign that is there; one that is not told is presumed to be recent.</summary>
    private static Knob Sign(Fact sign, Fact recent, ScreeningItem item)
    {
        Func<Presentation, Presentation> With(int? daysAgo, Trend trend)
        {
            var entry = new ScreeningEntry(item, Answer.Yes, daysAgo is int days ? Draft.Today.PlusDays(-days) : null, trend);
            return person => person.With(person.HealthScreen.With(entry));
        }

        return new(
            [sign, recent],
            new("no", "nn", person => person),
            new("settled", "yn", With(15, Trend.Stable)),
            new("recent", "yy", With(14, Trend.Stable)),
            new("course unknown", "yp", With(null, Trend.NotRecorded), ["settled", "recent"], ["recent"]),
            new("unknown", "uu", person => person.With(person.HealthScreen.With(item, Answer.NotKnown)), ["no", "settled", "recent"]));
    }

    private static Knob Power()
    {
        static Func<Presentation, Presentation> Without(Func<NeurologicalExamination, NeurologicalExamination> then) => person => person.With(then(
            person.Neurology.CrossedStraightLegRaises.Aggregate(
                NeurologicalExamination.NotDone.WithReflexLoss(person.Neurology.SummaryReflexLoss)
                    .WithSensoryLoss(person.Neurology.SummarySensoryLoss).WithNerveTensionSign(person.Neurology.SummaryNerveTensionSign),
                (examination, raise) => examination.WithCrossedStraightLegRaise(raise.Side, raise.IsPositive))));
        static Func<Presentation, Presentation> Grade(int grade, Trend trend) => Without(examination => examination.WithPower(new MotorGrade(grade), trend));
        static Func<Presentation, Presentation> OneRoot(int grade, Trend trend) =>
            Without(examination => examination.WithMyotome(NerveRoot.L5, Side.Right, new MotorGrade(grade), trend));
        string[] weak = ["4 stable", "4 worsening", "3 stable", "3 worsening"];
        string[] worsening = ["4 worsening", "3 worsening"];
        string[] stable = ["4 stable", "3 stable"];
        return new(
            [Facts.Weakness, Facts.SevereWeakness, Facts.WorseningWeakness],
            new("normal", "nnn", person => person),
            new("4 stable", "ynn", Grade(4, Trend.Stable)),
            new("4 worsening", "yny", Grade(4, Trend.Worsening)),
            new("3 stable", "yyn", Grade(3, Trend.Stable)),
            new("3 worsening", "yyy", Grade(3, Trend.Worsening)),
            new("not examined", "uuu", Without(examination => examination), ["normal", .. weak]),
            new("weak", "yup", Without(examination => examination.WithWeakness(Answer.Yes)), weak, worsening),
            new("weak, stable", "yun", Without(examination => examination.WithWeakness(Answer.Yes, Trend.Stable)), stable),
            new("weak, worsening", "yuy", Without(examination => examination.WithWeakness(Answer.Yes, Trend.Worsening)), worsening),
            new("4", "ynp", Grade(4, Trend.NotRecorded), ["4 stable", "4 worsening"], ["4 worsening"]),
            new("3", "yyp", Grade(3, Trend.NotRecorded), ["3 stable", "3 worsening"], ["3 worsening"]),
            new("one root 4 stable, else not examined", "yuu", OneRoot(4, Trend.Stable), weak),
            new("one root 4 worsening, else not examined", "yuy", OneRoot(4, Trend.Worsening), worsening),
            new("one root 3 stable, else not examined", "yyu", OneRoot(3, Trend.Stable), ["3 stable", "3 worsening"]));
    }

    /// <summary>A crossed test is a detail of the sign; a sign summed up leaves it open.</summary>
    private static Knob Tension()
    {
        static Func<Presentation, Presentation> With(Func<NeurologicalExamination, NeurologicalExamination> then) => person => person.With(then(person.Neurology));
        return new(
            [Facts.NerveTensionSign, Facts.CrossedStraightLegRaise],
            new("negative", "nn", person => person),
            new("crossed negative", "yn", With(examination => examination.WithNerveTensionSign(Answer.Yes)
                .WithCrossedStraightLegRaise(Side.Left, Answer.No).WithCrossedStraightLegRaise(Side.Right, Answer.No))),
            new("crossed", "yy", With(examination => examination.WithNerveTensionSign(Answer.Yes).WithCrossedStraightLegRaise(Side.Left, Answer.Yes))),
            new("summed up", "yu", With(examination => examination.WithNerveTensionSign(Answer.Yes)), ["crossed negative", "crossed"]),
            new("unknown", "uu", With(examination => examination.WithNerveTensionSign(Answer.NotKnown)), ["negative", "crossed negative", "crossed"]));
    }

    /// <summary>Every set of the mechanisms that rules read, and none. A judgement left undetermined leaves the root open and names nothing else.</summary>
    private static Knob Mechanisms()
    {
        LegPainMechanism[] others = [LegPainMechanism.NeurogenicClaudication, LegPainMechanism.VascularOrOther, LegPainMechanism.DeepGlutealOrPiriformis];
        (string Name, string Reads, LegPainMechanism[] Judged)[] roots =
            [("judged ", "nn", []), ("root pain and ", "yn", [LegPainMechanism.RadicularPain]), ("radiculopathy and ", "yy", [LegPainMechanism.PainlessRadiculopathy])];
        KnobState[] judged = [.. Enumerable.Range(0, 8).SelectMany(set => roots.Select(root => new KnobState(
            root.Name + set,
            root.Reads + string.Concat(others.Select((_, i) => (set >> i & 1) == 1 ? 'y' : 'n')),
            person => person.With(LegPainMechanismSet.Of([LegPainMechanism.MyofascialReferred, .. root.Judged, .. others.Where((_, i) => (set >> i & 1) == 1)])))))];
        return new(
            [Facts.RadicularMechanism, Facts.RadiculopathyMechanism, Facts.ClaudicationMechanism, Facts.VascularOrOtherMechanism, Facts.DeepGlutealMechanism],
            [.. judged, new("undetermined", "unnnn", person => person.With(LegPainMechanismSet.Of(LegPainMechanism.Undetermined)), ["judged 0", "root pain and 0"])]);
    }

    /// <summary>A loss that is only told, and one that is told to get worse.</summary>
    private static Knob ToldLoss() => new(
        [Facts.LossTold, Facts.WorseningWeaknessTold],
        new("no", "nn", person => person),
        new("told", "yn", person => person.With(Symptom.Of(SymptomKind.Numbness, BodySite.Left(BodyRegion.Calf)))),
        new("worsening", "yy", person => person.With(Symptom.Of(SymptomKind.Weakness, BodySite.Left(BodyRegion.Calf)).WithTrend(Trend.Worsening))));

    /// <summary>Pain of the back, as a symptom of long ago, or said without a date.</summary>
    private static Knob BackPain() => new(
        [Facts.SpinalPain, Facts.UndatedSpinalPain],
        new("no", "nn", person => person),
        new("old", "yn", person => person.With(Symptom.Pain(BodySite.Of(BodyRegion.Lumbar)).WithOnset(Draft.Today.PlusDays(-43)))),
        new("said", "yy", person => person.With(person.HealthScreen.With(ScreeningItems.SpinalPain, Answer.Yes))),
        new("unknown", "uu", person => person.With(person.HealthScreen.With(ScreeningItems.SpinalPain, Answer.NotKnown)), ["no", "said"]));

    /// <summary>What is recorded or not, and informs alone.</summary>
    private static Knob Told(Fact fact, Func<Presentation, Presentation> record) => new(
        [fact],
        new("no", "n", person => person),
        new("yes", "y", record));

    private static Knob Pregnancies() => new(
        [Facts.Pregnant, Facts.FirstTrimester],
        new("no", "nn", person => person),
        new("14 weeks", "yn", person => person.With(Pregnancy.AtWeeks(14))),
        new("13 weeks", "yy", person => person.With(Pregnancy.AtWeeks(13))),
        new("weeks unknown", "yp", person => person.With(Pregnancy.WeeksUnknown), ["14 weeks", "13 weeks"], ["13 weeks"]),
        new("unknown", "uu", person => person.With(Pregnancy.Of(Answer.NotKnown)), ["no", "14 weeks", "13 weeks"]));

    /// <summary>
    /// A question and a detail of it, each unknown, no or yes on its own. What the plain adult denied by group is a no; only the
    /// no beside a detail that is there is said outright, so that the two disagree.
    /// </summary>
    private static Knob Family(Fact whole, ScreeningItem item, ScreeningItem detail, Func<Presentation, Presentation> before)
    {
        Func<Presentation, Presentation> With(Answer? ofWhole, Answer? ofDetail) => person =>
        {
            HealthScreen screen = before(person).HealthScreen;
            screen = ofWhole is Answer answer ? screen.With(item, answer) : screen;
            return before(person).With(ofDetail is Answer other ? screen.With(detail, other) : screen);
        };
        return new(
            [whole, Facts.Of(detail)],
            new("no", "nn", person => person),
            new("whole", "yn", With(Answer.Yes, null)),
            new("both", "yy", With(Answer.Yes, Answer.Yes)),
            new("detail without whole", "yy", With(Answer.No, Answer.Yes)),
            new("whole unknown", "un", With(Answer.NotKnown, null), ["no", "whole"]),
            new("unknown", "uu", With(Answer.NotKnown, Answer.NotKnown), ["no", "whole", "both"]),
            new("detail unknown", "yu", With(Answer.Yes, Answer.NotKnown), ["whole", "both"]),
            new("detail unknown, whole denied", "uu", With(null, Answer.NotKnown), ["no", "both"]),
            new("detail, whole unknown", "yy", With(Answer.NotKnown, Answer.Yes), ["both"]));
    }

    /// <summary>A question and a measured value behind it: within its limit, beyond it, or too old to count.</summary>
    private static Knob Behind(ScreeningItem item, Fact fact, MeasuredValue within, MeasuredValue beyond, MeasuredValue old)
    {
        Func<Presentation, Presentation> With(Answer? answer, MeasuredValue? value) => person =>
        {
            Presentation asked = answer is Answer said ? person.With(person.HealthScreen.With(item, said)) : person;
            return value is null ? asked : asked.With(value);
        };
        return new(
            [Facts.Of(item), fact],
            new("no", "nn", With(null, within)),
            new("within", "yn", With(Answer.Yes, within)),
            new("beyond", "yy", With(Answer.Yes, beyond)),
            new("beyond, but denied", "yy", With(null, beyond)),
            new("no value", "yp", With(Answer.Yes, null), ["within", "beyond"], ["beyond"]),
            new("old", "yp", With(Answer.Yes, old), ["within", "beyond"], ["beyond"]),
            new("unknown", "uu", With(Answer.NotKnown, null), ["no", "within", "beyond"]),
            new("unknown, within", "un", With(Answer.NotKnown, within), ["no", "within"]),
            new("unknown, beyond", "yy", With(Answer.NotKnown, beyond), ["beyond"]));
    }

    /// <summary>A question, a detail of it, and a measured value behind the detail.</summary>
    private static Knob Chain(
        ScreeningItem item, ScreeningItem detail, Fact fact, Func<Presentation, Presentation> before, MeasuredValue within, MeasuredValue beyond, MeasuredValue old)
    {
        Func<Presentation, Presentation> With(Answer? ofWhole, Answer? ofDetail, MeasuredValue? value) => person =>
        {
            HealthScreen screen = before(person).HealthScreen;
            screen = ofWhole is Answer answer ? screen.With(item, answer) : screen;
            Presentation asked = before(person).With(ofDetail is Answer other ? screen.With(detail, other) : screen);
            return value is null ? asked : asked.With(value);
        };
        string open = fact.IsPresumedWhenUnknown ? "yyp" : "yyu";
        string[] measured = ["within", "beyond"];
        string[]? presuming = fact.IsPresumedWhenUnknown ? ["beyond"] : null;
        return new(
            [Facts.Of(item), Facts.Of(detail), fact],
            new("no", "nnn", person => person),
            new("no, old", "nnn", With(null, null, old)),
            new("whole", "ynn", With(Answer.Yes, null, null)),
            new("whole, within", "ynn", With(Answer.Yes, null, within)),
            new("whole, old", "ynn", With(Answer.Yes, null, old)),
            new("whole, beyond", "yyy", With(Answer.Yes, null, beyond)),
            new("within", "yyn", With(Answer.Yes, Answer.Yes, within)),
            new("beyond", "yyy", With(Answer.Yes, Answer.Yes, beyond)),
            new("detail without whole", "yyn", With(Answer.No, Answer.Yes, within)),
            new("beyond, but denied", "yyy", With(null, null, beyond)),
            new("no value", open, With(Answer.Yes, Answer.Yes, null), measured, presuming),
            new("old", open, With(Answer.Yes, Answer.Yes, old), measured, presuming),
            new("whole unknown", "unn", With(Answer.NotKnown, null, null), ["no", "whole"]),
            new("whole unknown, old", "unn", With(Answer.NotKnown, null, old), ["no, old", "whole, old"]),
            new("whole unknown, beyond", "yyy", With(Answer.NotKnown, null, beyond), ["beyond, but denied"]),
            new("whole unknown, within", "unn", With(Answer.NotKnown, null, within), ["no", "whole"]),
            new("detail, whole unknown, within", "yyn", With(Answer.NotKnown, Answer.Yes, within), ["within"]),
            new("detail, whole unknown, old", open, With(Answer.NotKnown, Answer.Yes, old), measured, presuming),
            new("unknown", "uuu", With(Answer.NotKnown, Answer.NotKnown, null), ["no", "whole", .. measured]),
            new("detail unknown", "yuu", With(Answer.Yes, Answer.NotKnown, null), ["whole", .. measured]),
            new("unknown, within", "uun", With(Answer.NotKnown, Answer.NotKnown, within), ["no", "whole", "within"]),
            new("unknown, beyond", "yyy", With(Answer.NotKnown, Answer.NotKnown, beyond), ["beyond"]),
            new("detail unknown, old", "yuu", With(Answer.Yes, Answer.NotKnown, old), ["whole", .. measured]),
            new("detail unknown, beyond", "yyy", With(Answer.Yes, Answer.NotKnown, beyond), ["beyond"]),
            new("detail unknown, within", "yun", With(Answer.Yes, Answer.NotKnown, within), ["whole", "within"]),
            new("detail unknown, whole denied", "uuu", With(null, Answer.NotKnown, null), ["no", .. measured]),
            new("detail, whole unknown", open, With(Answer.NotKnown, Answer.Yes, null), measured, presuming));
    }

    /// <summary>An antiplatelet, a second one, and aspirin at a high dose. A painkiller's code without a dose is taken to be high.</summary>
    private static Knob Antiplatelets()
    {
        Func<Presentation, Presentation> With(Answer? one, Answer? two, Answer? dose) => person =>
        {
            HealthScreen screen = WithoutList(person).HealthScreen;
            screen = one is Answer ofOne ? screen.With(ScreeningItems.TakesAntiplatelet, ofOne) : screen;
            screen = two is Answer ofTwo ? screen.With(ScreeningItems.TakesTwoAntiplatelets, ofTwo) : screen;
            return WithoutList(person).With(dose is Answer ofDose ? screen.With(ScreeningItems.TakesAspirinAboveLowDose, ofDose) : screen);
        };
        return new(
            [Facts.TakesAntiplatelet, Facts.TakesTwoAntiplatelets, Facts.TakesAspirinAboveLowDose],
            new("no", "nnn", person => person),
            new("one", "ynn", With(Answer.Yes, null, null)),
            new("two", "yyn", With(Answer.Yes, Answer.Yes, null)),
            new("high", "yny", With(Answer.Yes, null, Answer.Yes)),
            new("two and high", "yyy", With(Answer.Yes, Answer.Yes, Answer.Yes)),
            new("two, but denied", "yyn", With(Answer.No, Answer.Yes, null)),
            new("high, but denied", "yny", With(Answer.No, null, Answer.Yes)),
            new("one unknown", "unn", With(Answer.NotKnown, null, null), ["no", "one"]),
            new("unknown", "uuu", With(Answer.NotKnown, Answer.NotKnown, Answer.NotKnown), ["no", "one", "two", "high", "two and high"]),
            new("two unknown", "yun", With(Answer.Yes, Answer.NotKnown, null), ["one", "two"]),
            new("dose unknown", "ynu", With(Answer.Yes, null, Answer.NotKnown), ["one", "high"]),
            new("two unknown, group denied", "uun", With(null, Answer.NotKnown, null), ["no", "two"]),
            new("dose unknown, group denied", "unu", With(null, null, Answer.NotKnown), ["no", "high"]),
            new("two, one unknown", "yyn", With(Answer.NotKnown, Answer.Yes, null), ["two"]),
            new(
                "a painkiller",
                "ynp",
                person => With(Answer.Yes, null, null)(person).With(MedicineList.NotTaken.With(Medicine.Coded(ClinicalCode.Atc("N02BA01")))),
                ["one", "high"],
                ["high"]));
    }

    /// <summary>Clearance is only asked of a disorder that is there; one that is not known is taken to be missing.</summary>
    private static Knob BleedingDisorders()
    {
        static Func<Presentation, Presentation> With(Answer disorder, Answer cleared) => person => person.With(
            person.HealthScreen.With(ScreeningItems.BleedingDisorder, disorder).With(ScreeningItems.HaematologistClearsNeedling, cleared));
        return new(
            [Facts.BleedingDisorder, Facts.NoHaematologyClearance],
            new("no", "nn", person => person),
            new("cleared", "yn", With(Answer.Yes, Answer.Yes)),
            new("not cleared", "yy", With(Answer.Yes, Answer.No)),
            new("clearance unknown", "yp", With(Answer.Yes, Answer.NotKnown), ["cleared", "not cleared"], ["not cleared"]),
            new("unknown", "uu", With(Answer.NotKnown, Answer.NotKnown), ["no", "cleared", "not cleared"]),
            new("unknown, cleared", "un", With(Answer.NotKnown, Answer.Yes), ["no", "cleared"]));
    }

    /// <summary>A complete list of medicines that does not hold what is taken would disagree; that is tried elsewhere.</summary>
    /// <summary>A list closes nothing, and keeps what another knob has put on it.</summary>
    private static Presentation WithoutList(Presentation person) =>
        person.With(person.Medicines.Medicines.Aggregate(MedicineList.NotTaken, (list, medicine) => list.With(medicine)));

    /// <summary>A condition that counts wherever it is has a whole, which is there also where no muscle lies.</summary>
    private static Knob Local(Fact fact, LocalConditionKind kind, BodyRegion region)
    {
        Func<Presentation, Presentation> At(BodyRegion place, Answer answer) => person => person.With(new LocalCondition(kind, BodySite.Left(place), answer));
        return fact.DetailOf is Fact whole
            ? new(
                [fact, whole],
                new("no", "nn", person => person),
                new("elsewhere", "ny", At(BodyRegion.FootSole, Answer.Yes)),
                new("yes", "yy", At(region, Answer.Yes)),
                new("unknown", "uu", At(region, Answer.NotKnown), ["no", "yes"]),
                new("elsewhere unknown", "nu", At(BodyRegion.FootSole, Answer.NotKnown), ["no", "elsewhere"]))
            : new(
                [fact],
                new("no", "n", person => person),
                new("yes", "y", At(region, Answer.Yes)),
                new("unknown", "u", At(region, Answer.NotKnown), ["no", "yes"]));
    }

    private static Knob TriggerPoint()
    {
        TriggerPointExamination active = TriggerPointExamination.Complete.With(TriggerPointFinding.Active(Muscles.Piriformis, Side.Left))
            .With(TriggerPointFinding.Latent(Muscles.GluteusMedius, Side.Left));
        TriggerPointExamination none = TriggerPointExamination.Complete.With(TriggerPointFinding.NotFound(Muscles.Piriformis, Side.Left));
        TriggerPointExamination open = TriggerPointExamination.Complete.With(TriggerPointFinding.Of(Muscles.Piriformis, Side.Left, Answer.Yes, Answer.NotKnown));
        return new(
            [Facts.ActiveTriggerPoint],
            new("yes", "y", person => person.With(active)),
            new("no", "n", person => person.With(none)),
            new("unknown", "u", person => person.With(open), ["yes", "no"]));
    }

    /// <summary>A number of years, or no number and what is said of being a minor. Who says to be under 18 beside a number over 60 counts as both.</summary>
    private static Knob Ages()
    {
        static Func<Presentation, Presentation> Of(int years) => person => OfAge(person, years)
            .With(person.HealthScreen.With(ScreeningItems.UnderEighteen, years < 18 ? Answer.Yes : Answer.No));
        static Func<Presentation, Presentation> Said(int? years, Answer minor) => person => OfAge(person, years).With(person.HealthScreen.With(ScreeningItems.UnderEighteen, minor));
        return new(
            [Facts.UnderEighteen, Facts.UnderTwelve, Facts.OverSixty],
            new("18 years", "nnn", Of(18)),
            new("17 years", "ynn", Of(17)),
            new("12 years", "ynn", Of(12)),
            new("11 years", "yyn", Of(11)),
            new("60 years", "nnn", Of(60)),
            new("61 years", "nny", Of(61)),
            new("66 years, and says to be a minor", "yny", Said(66, Answer.Yes)),
            new("a minor of unknown age", "yuu", Said(null, Answer.Yes), ["17 years", "11 years", "66 years, and says to be a minor"]),
            new("an adult of unknown age", "nnu", person => OfAge(person, null), ["18 years", "61 years"]),
            new("unknown", "uuu", Said(null, Answer.NotKnown), ["18 years", "17 years", "11 years", "61 years", "66 years, and says to be a minor"]));
    }

    /// <summary>An age is given when a record is begun, so the rest is written again.</summary>
    private static Presentation OfAge(Presentation person, int? age) => person.LocalConditions.Aggregate(
        person.Symptoms.Aggregate(age is int years ? Presentation.Of(person.AsOf, years) : Presentation.Of(person.AsOf), (record, symptom) => record.With(symptom))
            .With(person.Mechanisms)
            .With(person.HealthScreen)
            .With(person.TriggerPoints)
            .With(person.Neurology)
            .With(person.Pregnancy)
            .With(person.Medicines)
            .With(person.Diagnoses)
            .With(person.Consent)
            .With(person.Practitioner)
            .With(person.History),
        (record, place) => record.With(place))
        .With(person.MeasuredValues);

    /// <summary>
    /// Soreness of the day before, after the third session, so that the person is not new to needling by it; where nobody can tell
    /// whether it is still there, it is not taken to be.
    /// </summary>
    private static Presentation Sore(Presentation person, Answer present) => person.With(person.History
        .With(new TreatmentSession(Draft.Today.PlusDays(-15), NeedlingOptionSet.Empty))
        .With(new TreatmentSession(Draft.Today.PlusDays(-8), NeedlingOptionSet.Empty))
        .With(new TreatmentSession(Draft.Today.PlusDays(-1), NeedlingOptionSet.In(Muscles.GluteusMedius, Side.Left))
            .With(new AfterEffect(AfterEffectKind.Soreness, present))));

    private static Answer Opposite(Answer answer) => answer switch
    {
        Answer.Yes => Answer.No,
        Answer.No => Answer.Yes,
        _ => answer,
    };
}
