using System;
using System.Collections.Generic;
using System.Linq;
using DryNeedling.Domain.Anatomy;
using DryNeedling.Domain.Intake;
using DryNeedling.Domain.Rules;
using DryNeedling.Domain.Tests.Reference;

namespace DryNeedling.Domain.Tests.People;

/// <summary>Every part of a record and the values it may take, known and unknown.</summary>
internal static class Parts
{
    private static readonly string[] NoYes = ["no", "yes"];

    internal static readonly IReadOnlyList<Part> All =
    [
        new("groups", [new("denied", _ => { }), new("one by one", draft => draft.DenyGroups = false)]),
        Sign("bladder", ScreeningItems.BladderChange),
        Sign(
            "saddle",
            ScreeningItems.SaddleNumbness,
            courses => new(
                "told as a symptom",
                draft => draft.Symptoms.Add(Symptom.Of(SymptomKind.Numbness, BodySite.Of(BodyRegion.Perineum))),
                courses,
                ScreeningItems.SaddleNumbness.Code + "-course"),
            courses => new(
                "told as an old symptom",
                draft => draft.Symptoms.Add(Symptom.Of(SymptomKind.Tingling, BodySite.Of(BodyRegion.Perineum))
                    .WithOnset(Draft.Today.PlusDays(-15)).WithTrend(Trend.Stable).WithEpisode(Episode.Recurrent)),
                courses,
                ScreeningItems.SaddleNumbness.Code + "-course"),
            _ => new("told as a worsening symptom", draft => draft.Symptoms.Add(
                Symptom.Of(SymptomKind.Numbness, BodySite.Of(BodyRegion.Perineum)).WithTrend(Trend.Worsening))),
            _ => new("told as a symptom of 14 days", draft => draft.Symptoms.Add(
                Symptom.Of(SymptomKind.Numbness, BodySite.Of(BodyRegion.Perineum)).WithOnset(Draft.Today.PlusDays(-14)).WithTrend(Trend.Stable))),
            _ => new("old and stable, told as a worsening symptom", draft =>
            {
                draft.Sign(ScreeningItems.SaddleNumbness, 40, Trend.Stable);
                draft.Symptoms.Add(Symptom.Of(SymptomKind.Numbness, BodySite.Of(BodyRegion.Perineum)).WithTrend(Trend.Worsening));
            })),
        Sign("bowel", ScreeningItems.BowelChange),
        Item("breathless", ScreeningItems.BreathlessAfterNeedling),
        LegVein(),
        Item("back pain", ScreeningItems.SpinalPain),
        Item("apprehension", ScreeningItems.NeedleApprehension),
        Item("drugs by vein", ScreeningItems.IntravenousDrugUse),
        Item("spinal instability", ScreeningItems.SpinalInstability),
        Item("spinal operation", ScreeningItems.SpinalSurgery),
        Power(),
        Reflexes(),
        Sensation(),
        Tension(),
        new("consent",
        [
            new("given", draft => draft.Consent = Consent.Given),
            new("refused", draft => draft.Consent = Consent.NotGiven),
            new("not asked", draft => draft.Consent = Consent.NotAsked, ["given", "refused"], "no-consent"),
            new("declined", draft => draft.Consent = Consent.Of(Answer.Declined), ["given", "refused"], "no-consent"),
        ]),
        new("practitioner",
        [
            new("qualified", draft => draft.Practitioner = Practitioner.Qualified),
            new("not qualified", draft => draft.Practitioner = Practitioner.NotQualified),
            new("not recorded", draft => draft.Practitioner = Practitioner.NotRecorded, ["qualified", "not qualified"], "practitioner-not-qualified"),
        ]),
        new("age",
        [
            new("no", draft => draft.Age = 45),
            new("yes", draft => draft.Age = 17),
            new("18", draft => draft.Age = 18),
            new("yes, and says no", draft =>
            {
                draft.Age = 12;
                draft.Answer(ScreeningItems.UnderEighteen, Answer.No);
            }),
            new("11", draft => draft.Age = 11),
            new("60", draft => draft.Age = 60),
            new("61", draft => draft.Age = 61),
            new("65", draft => draft.Age = 65),
            new("66", draft => draft.Age = 66),
            new("adult, age not recorded", draft => draft.Age = null, ["18", "61", "66"], "age"),
            new("not asked", draft =>
            {
                draft.Age = null;
                draft.LeaveOpen(ScreeningItems.UnderEighteen);
            }, ["no", "yes", "11", "61", "66"], "under-eighteen:no|yes|11,age:no|61|66"),
            new("a minor, age not recorded", draft =>
            {
                draft.Age = null;
                draft.Answer(ScreeningItems.UnderEighteen, Answer.Yes);
            }, ["yes", "11", "61, though a minor is said"], "age"),
            new("61, though a minor is said", draft =>
            {
                // A record that contradicts itself: both count.
                draft.Age = 61;
                draft.Answer(ScreeningItems.UnderEighteen, Answer.Yes);
            }),
        ]),
        Item("phobia", ScreeningItems.NeedlePhobia),
        Item(
            "bleeding disorder",
            ScreeningItems.BleedingDisorder,
            Yes("cleared", ScreeningItems.BleedingDisorder, ScreeningItems.HaematologistClearsNeedling),
            new("clearance not known", draft =>
            {
                draft.Answer(ScreeningItems.BleedingDisorder, Answer.Yes);
                draft.Answer(ScreeningItems.HaematologistClearsNeedling, Answer.NotKnown);
            }, ["yes", "cleared"], ScreeningItems.HaematologistClearsNeedling.Code)),
        Item("cirrhosis", ScreeningItems.LiverCirrhosis),
        Item("interactor", ScreeningItems.TakesBleedingInteractor),
        Platelets(),
        WhiteCells(),
        Anticoagulant(),
        Antiplatelet(),
        Item("fever", ScreeningItems.Fever, new Value("yes, with back pain", draft =>
        {
            draft.Answer(ScreeningItems.Fever, Answer.Yes);
            draft.Symptoms.Add(Symptom.Pain(BodySite.Of(BodyRegion.Sacral)));
        })),
        Item("device", ScreeningItems.ImplantedStimulator),
        PregnancyPart(),
        Local("lymphoedema", LocalConditionKind.Lymphoedema, ScreeningItems.Lymphoedema),
        Local("skin", LocalConditionKind.SkinInfection, ScreeningItems.SkinInfection),
        .. LocalConditionKinds.Names.Values.Where(kind => kind is not (LocalConditionKind.Lymphoedema or LocalConditionKind.SkinInfection)).Select(kind => Local(LocalConditionKinds.Names.NameOf(kind), kind, LocalConditionKinds.ItemOf(kind))),
        Item("recovering", ScreeningItems.RecoveringByItself),
        TriggerPoints(),
        History(),
        Symptoms(),
        Function(),
        Mechanisms(),
        Item("shooting", ScreeningItems.ShootingPainBelowKnee),
        Item("back pain dominates", ScreeningItems.BackPainDominates),
        new("driving", [new("no", _ => { }), new("yes", draft => draft.Answer(ScreeningItems.MustDrive, Answer.Yes))]),
        PiriformisSigns(),
        Decisions(),
        OtherAnswers(),
        .. GroundTable.Weighed.Select(part => Weighed(part.Part, [.. part.Questions.Select(ItemOf)])),
        Details(),
        OneSign(),
        ReferAtOnce(),
        ReferSoon(),
        ReferInTime(),
        DiagnosesPart(),
    ];

    internal static Part Named(string name) => All.First(part => part.Name == name);

    private static Part Item(string name, ScreeningItem item, params Value[] more) => new(name,
    [
        new("no", _ => { }),
        new("yes", draft => draft.Answer(item, Answer.Yes)),
        new("not asked", draft => draft.LeaveOpen(item), NoYes, item.Code),
        new("not known", draft => draft.Answer(item, Answer.NotKnown), NoYes, item.Code),
        new("declined", draft => draft.Answer(item, Answer.Declined), NoYes, item.Code),
        .. more,
    ]);

    private static Part Sign(string name, ScreeningItem item, params Func<string[], Value>[] more)
    {
        string[] courses = ["14 days, stable", "15 days, stable", "100 days, worsening"];
        string course = item.Code + "-course";
        return new(name,
        [
            new("no", _ => { }),
            new("14 days, stable", draft => draft.Sign(item, 14, Trend.Stable)),
            new("15 days, stable", draft => draft.Sign(item, 15, Trend.Stable)),
            new("40 days, improving", draft => draft.Sign(item, 40, Trend.Improving)),
            new("100 days, worsening", draft => draft.Sign(item, 100, Trend.Worsening)),
            new("not asked", draft => draft.LeaveOpen(item), ["no", .. courses], item.Code),
            new("declined", draft => draft.Answer(item, Answer.Declined), ["no", .. courses], item.Code),
            new("course not known", draft => draft.Sign(item, null, Trend.NotRecorded), courses, course),
            new("old, trend not known", draft => draft.Sign(item, 100, Trend.NotRecorded), ["15 days, stable", "100 days, worsening"], course),
            new("stable, onset not known", draft => draft.Sign(item, null, Trend.Stable), ["14 days, stable", "15 days, stable"], course),
            .. more.Select(value => value(courses)),
        ]);
    }

    private static Part Power()
    {
        static Action<Draft> Grade(int grade, Trend trend) => draft =>
            draft.Neurology = draft.Neurology.WithPower(new MotorGrade(grade), trend);
        static Action<Draft> Without(Func<NeurologicalExamination, NeurologicalExamination> then) => draft => draft.Neurology = then(
            NeurologicalExamination.NotDone.WithReflexLoss(draft.Neurology.ReflexLoss)
                .WithSensoryLoss(draft.Neurology.SensoryLoss).WithNerveTensionSign(draft.Neurology.NerveTensionSign));

        // Every myotome on both sides: grade 5, but for those named.
        static Action<Draft> ByRoot(params (NerveRoot Root, int Grade, Trend Trend)[] weak) => Without(examination =>
        {
            foreach (NerveRoot root in new[] { NerveRoot.S1, NerveRoot.L4, NerveRoot.L5 })
            {
                (int grade, Trend trend) = weak.Where(item => item.Root == root).Select(item => (item.Grade, item.Trend)).DefaultIfEmpty((5, Trend.NotRecorded)).Single();
                examination = examination.WithMyotome(root, Side.Right, new MotorGrade(grade), trend).WithMyotome(root, Side.Left, MotorGrade.Normal);
            }

            return examination;
        });
        // What may turn out names no root: a second root beside one of another part would disagree with what was said of the rest.
        string[] any = ["5", "4 stable", "4 worsening", "3 stable", "0 worsening", "5 by root", "no weakness, not graded"];
        string[] ofL5 = ["4 stable by root", "4 worsening by root", "3 stable by root", "3 worsening by root"];
        const string Both = "motor-power,weakness-course";
        return new("power",
        [
            new("5", Grade(5, Trend.NotRecorded)),
            new("4 stable", Grade(4, Trend.Stable)),
            new("4 worsening", Grade(4, Trend.Worsening)),
            new("4 improving", Grade(4, Trend.Improving)),
            new("3 stable", Grade(3, Trend.Stable)),
            new("0 worsening", Grade(0, Trend.Worsening)),
            new("5 by root", ByRoot()),
            new("4 stable by root", ByRoot((NerveRoot.L5, 4, Trend.Stable))),
            new("4 worsening by root", ByRoot((NerveRoot.L5, 4, Trend.Worsening))),
            new("3 stable by root", ByRoot((NerveRoot.L5, 3, Trend.Stable))),
            new("3 worsening by root", ByRoot((NerveRoot.L5, 3, Trend.Worsening))),
            new("2 stable in S1 by root", ByRoot((NerveRoot.S1, 2, Trend.Stable))),
            new("0 worsening by root", ByRoot((NerveRoot.L5, 3, Trend.Stable), (NerveRoot.S1, 0, Trend.Worsening))),
            new("4 stable by root and summed up", draft =>
            {
                ByRoot((NerveRoot.L5, 4, Trend.Stable))(draft);
                Grade(4, Trend.Improving)(draft);
            }),
            new("no weakness, not graded", Without(examination => examination.WithWeakness(Answer.No))),
            new("S1 right 0 worsening, else not examined", Without(examination => examination.WithMyotome(NerveRoot.S1, Side.Right, new MotorGrade(0), Trend.Worsening))),
            new("not examined", Without(examination => examination), any, "motor-power"),
            new("weakness not known", Without(examination => examination.WithWeakness(Answer.NotKnown)), any, "motor-power"),
            new("L5 left 5, else not examined", Without(examination => examination.WithMyotome(NerveRoot.L5, Side.Left, MotorGrade.Normal)), any, "motor-power"),
            new("4, course not known", Grade(4, Trend.NotRecorded), ["4 stable", "4 worsening", "4 improving"], "weakness-course"),
            new("3, course not known", Grade(3, Trend.NotRecorded), ["3 stable", "0 worsening"], "weakness-course"),
            new("weak and stable, grade not known", Without(examination => examination.WithWeakness(Answer.Yes, Trend.Stable)), ["4 stable", "3 stable"], "motor-power"),
            new("weak, grade and course not known", Without(examination => examination.WithWeakness(Answer.Yes)), ["4 stable", "4 worsening", "3 stable", "0 worsening"], Both),
            new("weak, grade not known, myotomes normal",
                draft =>
                {
                    ByRoot()(draft);
                    draft.Neurology = draft.Neurology.WithWeakness(Answer.Yes, Trend.Improving);
                },
                ["4 stable", "3 stable"], "motor-power"),
            new("L5 right 4 stable, else not examined",
                Without(examination => examination.WithMyotome(NerveRoot.L5, Side.Right, new MotorGrade(4), Trend.Stable)),
                ofL5, Both),
            new("L5 right 4, course and others not known",
                Without(examination => examination.WithMyotome(NerveRoot.L5, Side.Right, new MotorGrade(4))),
                ofL5, Both),
            new("L5 right 4 worsening, else not examined",
                Without(examination => examination.WithMyotome(NerveRoot.L5, Side.Right, new MotorGrade(4), Trend.Worsening)),
                ["4 worsening by root", "3 worsening by root"], "motor-power"),
            new("S1 right 2 stable, else not examined",
                Without(examination => examination.WithMyotome(NerveRoot.S1, Side.Right, new MotorGrade(2), Trend.Stable)),
                ["2 stable in S1 by root", "S1 right 0 worsening, else not examined"], "weakness-course"),
            new("4 by root, course not known", ByRoot((NerveRoot.L5, 4, Trend.NotRecorded)), ["4 stable by root", "4 worsening by root"], "weakness-course"),
        ]);
    }

    private static Part Reflexes()
    {
        static NeurologicalExamination Normal(NeurologicalExamination examination) => examination.WithReflexLoss(Answer.NotAsked)
            .WithReflex(Reflex.Ankle, Side.Right, Answer.No).WithReflex(Reflex.Knee, Side.Left, Answer.No)
            .WithReflex(Reflex.Knee, Side.Right, Answer.No).WithReflex(Reflex.Ankle, Side.Left, Answer.No);
        return Examined("reflex", "reflex-loss", (examination, answer) => examination.WithReflexLoss(answer),
            ("no by reflex", true, Normal),
            ("right ankle", true, examination => examination.WithReflexLoss(Answer.NotKnown).WithReflex(Reflex.Ankle, Side.Right, Answer.Yes)),
            ("left medial hamstring beside a normal rest", true, examination => Normal(examination).WithReflex(Reflex.MedialHamstring, Side.Left, Answer.Yes)),
            ("knees only", false, examination => examination.WithReflexLoss(Answer.NotAsked).WithReflex(Reflex.Knee, Side.Left, Answer.No).WithReflex(Reflex.Knee, Side.Right, Answer.No)),
            ("medial hamstring declined", false, examination => Normal(examination).WithReflex(Reflex.MedialHamstring, Side.Left, Answer.Declined)));
    }

    private static Part Sensation()
    {
        static NeurologicalExamination Normal(NeurologicalExamination examination, Answer last) => examination.WithSensoryLoss(Answer.NotAsked)
            .WithDermatome(NerveRoot.S1, Side.Left, Answer.No).WithDermatome(NerveRoot.L4, Side.Right, Answer.No).WithDermatome(NerveRoot.L4, Side.Left, Answer.No)
            .WithDermatome(NerveRoot.L5, Side.Right, Answer.No).WithDermatome(NerveRoot.L5, Side.Left, Answer.No).WithDermatome(NerveRoot.S1, Side.Right, last);
        return Examined("sensation", "sensory-loss", (examination, answer) => examination.WithSensoryLoss(answer),
            ("no by root", true, examination => Normal(examination, Answer.No)),
            ("left L5", true, examination => examination.WithSensoryLoss(Answer.NotAsked).WithDermatome(NerveRoot.L5, Side.Left, Answer.Yes)),
            ("right S1 not known", false, examination => Normal(examination, Answer.NotKnown)),
            ("right L4 only", false, examination => examination.WithSensoryLoss(Answer.Declined).WithDermatome(NerveRoot.L4, Side.Right, Answer.No)));
    }

    private static Part Tension() => Examined("tension", "nerve-tension-sign", (examination, answer) => examination.WithNerveTensionSign(answer),
        ("negative on both sides", true, examination => examination.WithNerveTensionSign(Answer.NotAsked)
            .WithStraightLegRaise(Side.Right, Answer.No, 85, AnklePosition.Neutral).WithStraightLegRaise(Side.Left, Answer.No, 80, AnklePosition.Neutral)
            .WithCrossedStraightLegRaise(Side.Left, Answer.No)),
        ("left at 40 degrees", true, examination => examination.WithNerveTensionSign(Answer.NotAsked).WithStraightLegRaise(Side.Left, Answer.Yes, 40, AnklePosition.Dorsiflexed)),
        ("crossed on the left", true, examination => examination.WithNerveTensionSign(Answer.NotAsked)
            .WithStraightLegRaise(Side.Right, Answer.No).WithStraightLegRaise(Side.Left, Answer.No).WithCrossedStraightLegRaise(Side.Left, Answer.Yes)),
        ("negative on the right only", false, examination => examination.WithNerveTensionSign(Answer.NotAsked).WithStraightLegRaise(Side.Right, Answer.No)),
        ("crossed negative only", false, examination => examination.WithNerveTensionSign(Answer.NotAsked)
            .WithCrossedStraightLegRaise(Side.Right, Answer.No).WithCrossedStraightLegRaise(Side.Left, Answer.No)));

    private static Part Examined(
        string name,
        string question,
        Func<NeurologicalExamination, Answer, NeurologicalExamination> with,
        params (string Name, bool Known, Func<NeurologicalExamination, NeurologicalExamination> Record)[] details)
    {
        Value Of(string label, Answer answer, string[]? completions = null) => new(
            label, draft => draft.Neurology = with(draft.Neurology, answer), completions, completions is null ? null : question);
        // A loss that is placed may be the second root beside one of another part: it never turns out of what is open here.
        string[] known = [.. NoYes, .. details.Where(detail => detail.Known && !IsPlacedLoss(detail.Record(NeurologicalExamination.NotDone))).Select(detail => detail.Name)];
        static bool IsPlacedLoss(NeurologicalExamination found) =>
            found.Dermatomes.Any(finding => finding.IsReduced == Answer.Yes) || found.Reflexes.Any(finding => finding.IsReduced == Answer.Yes);
        return new(name,
        [
            Of("no", Answer.No), Of("yes", Answer.Yes), Of("not asked", Answer.NotAsked, known), Of("not known", Answer.NotKnown, NoYes),
            .. details.Select(detail => new Value(
                detail.Name,
                draft => draft.Neurology = detail.Record(draft.Neurology),
                detail.Known ? null : NoYes,
                detail.Known ? null : question)),
        ]);
    }

    private static Part LegVein()
    {
        ScreeningItem item = ScreeningItems.LegVeinThrombosisSigns;
        static void Wells(Draft draft, int points, int daysAgo = 0) => draft.MeasuredValues.Add(MeasuredValue.WellsScore(points, Draft.Today.PlusDays(-daysAgo)));
        string[] scored = ["Wells 1", "Wells 2"];
        return new("leg vein",
        [
            new("no", _ => { }),
            new("Wells 1", draft =>
            {
                draft.Answer(item, Answer.Yes);
                Wells(draft, 1);
                Wells(draft, 5, 1);
            }),
            new("Wells 2", draft =>
            {
                draft.Answer(item, Answer.Yes);
                Wells(draft, 2);
            }),
            new("Wells 2, and denied", draft => Wells(draft, 2)),
            new("Wells 2 of yesterday, and denied", draft => Wells(draft, 2, 1)),
            new("yes", draft => draft.Answer(item, Answer.Yes), scored, "wells-score"),
            new("Wells 1 of yesterday", draft =>
            {
                draft.Answer(item, Answer.Yes);
                Wells(draft, 1, 1);
            }, scored, "wells-score"),
            new("not asked", draft => draft.LeaveOpen(item), ["no", .. scored], item.Code),
            new("not known", draft => draft.Answer(item, Answer.NotKnown), ["no", .. scored], item.Code),
            new("declined, Wells 1", draft =>
            {
                draft.Answer(item, Answer.Declined);
                Wells(draft, 1);
            }, ["no", "Wells 1"], item.Code),
        ]);
    }

    private static Part Platelets()
    {
        ScreeningItem item = ScreeningItems.LowPlatelets;
        static Action<Draft> Count(int? count, int daysAgo = 0) => draft =>
        {
            draft.Answer(ScreeningItems.LowPlatelets, Answer.Yes);
            draft.MeasuredValues.AddRange(count is int number ? [MeasuredValue.PlateletCount(number, Draft.Today.PlusDays(-daysAgo))] : []);
        };
        // Of any limit that a policy may set there is one on each side.
        string[] counted = ["50000", "49999", "100000"];
        return new("platelets",
        [
            new("no", _ => { }),
            new("50000", Count(50_000, 3)),
            new("49999", Count(49_999)),
            new("49999, and denied", draft => draft.MeasuredValues.Add(MeasuredValue.PlateletCount(49_999, Draft.Today))),
            new("yes", Count(null), counted, "platelet-count"),
            new("50000 four days ago", Count(50_000, 4), counted, "platelet-count"),
            new("not asked", draft => draft.LeaveOpen(item), ["no", .. counted], item.Code),
            new("declined", draft => draft.Answer(item, Answer.Declined), ["no", .. counted], item.Code),
            new("100000", Count(100_000)),
        ]);
    }

    private static Part WhiteCells()
    {
        ScreeningItem whole = ScreeningItems.Immunosuppressed;
        ScreeningItem low = ScreeningItems.LowNeutrophils;
        static Action<Draft> Count(int? count, int daysAgo = 0) => draft =>
        {
            draft.Answer(ScreeningItems.Immunosuppressed, Answer.Yes);
            draft.Answer(ScreeningItems.LowNeutrophils, Answer.Yes);
            draft.MeasuredValues.AddRange(count is int number ? [MeasuredValue.NeutrophilCount(number, Draft.Today.PlusDays(-daysAgo))] : []);
        };
        string[] counted = ["500", "499", "1000"];
        return new("white cells",
        [
            new("no", _ => { }),
            new("immunosuppressed", draft => draft.Answer(whole, Answer.Yes)),
            new("500", Count(500, 3)),
            new("499", Count(499)),
            new("499, and denied", draft => draft.MeasuredValues.Add(MeasuredValue.NeutrophilCount(499, Draft.Today))),
            new("count not known", Count(null), counted, "neutrophil-count"),
            new("499 four days ago", Count(499, 4), counted, "neutrophil-count"),
            new("immunosuppressed, low declined", draft =>
            {
                draft.Answer(whole, Answer.Yes);
                draft.Answer(low, Answer.Declined);
            }, ["immunosuppressed", .. counted], low.Code),
            new("low not known, whole never said", draft => draft.DetailNotKnown(whole, low), ["no", .. counted], whole.Code),
            new("1000", Count(1000)),
        ]);
    }

    private static Part Anticoagulant()
    {
        static Action<Draft> Warfarin(decimal? inr, int daysAgo = 0) => draft =>
        {
            draft.Medicines.Add(new Medicine("warfarin", MedicineClass.Anticoagulant));
            draft.Answer(ScreeningItems.TakesAnticoagulant, Answer.Yes);
            draft.Answer(ScreeningItems.TakesVitaminKAntagonist, Answer.Yes);
            draft.MeasuredValues.AddRange(inr is decimal ratio ? [MeasuredValue.Inr(ratio, Draft.Today.PlusDays(-daysAgo))] : []);
        };
        Action<Draft> Accepted(Action<Draft> before) => draft =>
        {
            before(draft);
            draft.Decisions.Add(((Contraindication)RuleSet.Default["BLD-02"]).Accept(
                NeedlingOptionSet.All, "physiotherapist", Draft.Today, "weighed with the person"));
        };
        static void VitaminKAntagonist(Draft draft, decimal? inr)
        {
            draft.Medicines.Add(Medicine.Coded(ClinicalCode.Atc("B01AA03")));
            draft.MeasuredValues.AddRange(inr is decimal ratio ? [MeasuredValue.Inr(ratio, Draft.Today)] : []);
        }

        // Within and beyond any limit that a policy may set.
        (string Text, decimal Value)[] wide = [("INR 2.0", 2.0m), ("INR 3.6", 3.6m)];
        string[] Measured(string before) => [before + "INR 3.0", before + "INR 3.1", .. wide.Select(inr => before + inr.Text)];
        string[] measured = Measured("warfarin, ");
        ScreeningItem item = ScreeningItems.TakesAnticoagulant;
        return new("anticoagulant",
        [
            new("no", _ => { }),
            new("yes", draft =>
            {
                draft.Answer(item, Answer.Yes);
                draft.SayNoToTheRest = true;
            }),
            new("on the list", draft =>
            {
                draft.Medicines.Add(new Medicine("warfarin", MedicineClass.Anticoagulant));
                draft.Answer(item, Answer.Yes);
            }),
            new("on the list, with cirrhosis", draft =>
            {
                draft.Medicines.Add(new Medicine("warfarin", MedicineClass.Anticoagulant));
                draft.Answer(item, Answer.Yes);
                draft.Answer(ScreeningItems.LiverCirrhosis, Answer.Yes);
            }),
            new("vitamin K antagonist by its code, INR 3.0", draft => VitaminKAntagonist(draft, 3.0m)),
            new("vitamin K antagonist by its code, INR 3.1", draft => VitaminKAntagonist(draft, 3.1m)),
            new("vitamin K antagonist by its code, INR not known", draft => VitaminKAntagonist(draft, null), Measured("vitamin K antagonist by its code, "), "inr"),
            new("vitamin K antagonist by its class, and says no", draft =>
            {
                draft.Medicines.Add(new Medicine("phenprocoumon", MedicineClass.VitaminKAntagonist));
                draft.Answer(ScreeningItems.TakesVitaminKAntagonist, Answer.No);
                draft.MeasuredValues.Add(MeasuredValue.Inr(2.5m, Draft.Today));
            }),
            new("apixaban by its code", draft => draft.Medicines.Add(Medicine.Coded(ClinicalCode.Atc("B01AF02")))),
            new("on the list, and says no", draft =>
            {
                draft.Medicines.Add(new Medicine("apixaban", MedicineClass.Anticoagulant));
                draft.Answer(item, Answer.No);
            }),
            new("not asked", draft =>
            {
                draft.MedicinesComplete = false;
                draft.LeaveOpen(item);
            }, NoYes, item.Code),
            new(measured[0], Warfarin(3.0m, 3)),
            new(measured[1], Warfarin(3.1m)),
            new("warfarin accepted, INR 3.0", Accepted(Warfarin(3.0m))),
            new("warfarin accepted, INR 3.1", Accepted(Warfarin(3.1m))),
            new("INR 3.1, and denied", draft => draft.MeasuredValues.Add(MeasuredValue.Inr(3.1m, Draft.Today))),
            new("warfarin, no INR", Warfarin(null), measured, "inr"),
            new("warfarin accepted, INR 3.2 two months ago", Accepted(Warfarin(3.2m, 61)), Measured("warfarin accepted, "), "inr"),
            new("a medicine not classified", draft =>
            {
                draft.Medicines.Add(new Medicine("a white tablet", MedicineClass.Unclassified));
                draft.Answer(item, Answer.NotKnown);
                draft.SayNoToTheRest = true;
            }, NoYes, item.Code),
            .. wide.Select(inr => new Value("warfarin, " + inr.Text, Warfarin(inr.Value))),
            .. wide.Select(inr => new Value("vitamin K antagonist by its code, " + inr.Text, draft => VitaminKAntagonist(draft, inr.Value))),
            .. wide.Select(inr => new Value("warfarin accepted, " + inr.Text, Accepted(Warfarin(inr.Value)))),
        ]);
    }

    private static Part Antiplatelet()
    {
        ScreeningItem one = ScreeningItems.TakesAntiplatelet;
        ScreeningItem two = ScreeningItems.TakesTwoAntiplatelets;
        ScreeningItem dose = ScreeningItems.TakesAspirinAboveLowDose;
        static void Painkiller(Draft draft, Answer high)
        {
            draft.Medicines.Add(Medicine.Coded(ClinicalCode.Atc("N02BA01")));
            draft.Answer(ScreeningItems.TakesAntiplatelet, Answer.Yes);
            if (high != Answer.NotAsked)
            {
                draft.Answer(ScreeningItems.TakesAspirinAboveLowDose, high);
            }
        }

        return new("antiplatelet",
        [
            new("none", _ => { }),
            new("one", draft =>
            {
                draft.Medicines.Add(new Medicine("aspirin", MedicineClass.Antiplatelet));
                draft.Answer(one, Answer.Yes);
            }),
            new("one, with cirrhosis", draft =>
            {
                draft.Medicines.Add(new Medicine("aspirin", MedicineClass.Antiplatelet));
                draft.Answer(one, Answer.Yes);
                draft.Answer(ScreeningItems.LiverCirrhosis, Answer.Yes);
            }),
            new("two", draft =>
            {
                draft.Medicines.Add(new Medicine("aspirin", MedicineClass.Antiplatelet));
                draft.Medicines.Add(new Medicine("clopidogrel", MedicineClass.Antiplatelet));
                draft.Answer(one, Answer.Yes);
                draft.Answer(two, Answer.Yes);
            }),
            new("two in one product", draft =>
            {
                draft.Medicines.Add(new Medicine("aspirin with clopidogrel", MedicineClass.TwoAntiplatelets));
                draft.Answer(one, Answer.Yes);
                draft.Answer(two, Answer.Yes);
            }),
            new("a painkiller, high dose", draft => Painkiller(draft, Answer.Yes)),
            new("a painkiller, low dose", draft => Painkiller(draft, Answer.No)),
            new("a painkiller, dose not known", draft => Painkiller(draft, Answer.NotKnown), ["a painkiller, high dose", "a painkiller, low dose"], dose.Code),
            new("a painkiller, dose not asked", draft =>
            {
                Painkiller(draft, Answer.NotAsked);
                draft.NeverSaid(dose);
            }, ["a painkiller, high dose", "a painkiller, low dose"], dose.Code),
            new("not asked", draft =>
            {
                draft.MedicinesComplete = false;
                draft.LeaveOpen(one);
                draft.LeaveOpen(two);
            }, ["none", "one", "two"], one.Code),
            new("one or two", draft =>
            {
                draft.MedicinesComplete = false;
                draft.Answer(one, Answer.Yes);
                draft.LeaveOpen(two);
            }, ["one", "two"], two.Code),
        ]);
    }

    private static Part PregnancyPart() => new("pregnancy",
    [
        new("no", draft => draft.Pregnancy = Pregnancy.No),
        new("13 weeks", draft => draft.Pregnancy = Pregnancy.AtWeeks(13)),
        new("14 weeks", draft => draft.Pregnancy = Pregnancy.AtWeeks(14)),
        new("30 weeks", draft => draft.Pregnancy = Pregnancy.AtWeeks(30)),
        new("not asked", draft => draft.Pregnancy = Pregnancy.Of(Answer.NotKnown), ["no", "13 weeks", "14 weeks"], "pregnant"),
        new("weeks not known", draft => draft.Pregnancy = Pregnancy.WeeksUnknown, ["13 weeks", "14 weeks"], "gestational-weeks"),
    ]);

    private static Part Local(string name, LocalConditionKind kind, ScreeningItem item)
    {
        Value At(string label, BodySite site) => new(label, draft => draft.Place(kind, site, Answer.Yes));
        string[] places = ["left buttock", "right buttock", "left thigh", "right thigh", "left lumbar", "right lumbar", "left calf", "right calf", "left hip", "right hip"];
        return new(name,
        [
            new("no", _ => { }),
            At("left buttock", BodySite.Left(BodyRegion.Buttock)),
            At("right buttock", BodySite.Right(BodyRegion.Buttock)),
            At("left thigh", BodySite.Left(BodyRegion.ThighPosterior)),
            At("right thigh", BodySite.Right(BodyRegion.ThighPosterior)),
            At("left lumbar", BodySite.Left(BodyRegion.Lumbar)),
            At("right lumbar", BodySite.Right(BodyRegion.Lumbar)),
            At("left calf", BodySite.Left(BodyRegion.Calf)),
            At("right calf", BodySite.Right(BodyRegion.Calf)),
            At("left hip", BodySite.Left(BodyRegion.Hip)),
            At("right hip", BodySite.Right(BodyRegion.Hip)),
            new("both thighs", draft =>
            {
                draft.Place(kind, BodySite.Left(BodyRegion.ThighPosterior), Answer.Yes);
                draft.Place(kind, BodySite.Right(BodyRegion.ThighPosterior), Answer.Yes);
            }),
            new("left thigh and everywhere else", draft =>
            {
                Everywhere(draft, kind);
            }),
            new("both sides said, one free", draft =>
            {
                draft.Place(kind, BodySite.Of(BodyRegion.ThighPosterior), Answer.Yes);
                draft.Place(kind, BodySite.Left(BodyRegion.ThighPosterior), Answer.No);
            }),
            new("everywhere but the left thigh", draft =>
            {
                draft.Place(kind, BodySite.Left(BodyRegion.ThighPosterior), Answer.No);
                Everywhere(draft, kind, BodyRegion.ThighPosterior);
            }),
            new("left thigh and knee free, calf swollen", draft =>
            {
                LeftThighAndKneeFree(draft, kind);
                Everywhere(draft, kind, BodyRegion.GlutealFold, BodyRegion.ThighPosterior, BodyRegion.KneePosterior);
            }),
            new("left thigh and knee free, else not asked", draft =>
            {
                LeftThighAndKneeFree(draft, kind);
                draft.LeaveOpen(item);
            }, ["no", "left thigh and knee free, calf swollen"], item.Code),
            new("left thigh free, else not asked", draft =>
            {
                draft.Place(kind, BodySite.Left(BodyRegion.ThighPosterior), Answer.No);
                draft.LeaveOpen(item);
            }, ["no", "everywhere but the left thigh"], item.Code),
            new("not asked", draft => draft.LeaveOpen(item), ["no", .. places], item.Code),
            new("declined", draft => draft.Answer(item, Answer.Declined), ["no", .. places], item.Code),
            new("left thigh, elsewhere declined", draft =>
            {
                draft.Place(kind, BodySite.Left(BodyRegion.ThighPosterior), Answer.Yes);
                draft.Answer(item, Answer.Declined);
            }, ["left thigh", "left thigh and everywhere else"], item.Code),
            new("place not known", draft => draft.Answer(item, Answer.Yes), places, item.Code),
            new("side not known", draft => draft.Place(kind, BodySite.Of(BodyRegion.ThighPosterior), Answer.Yes), ["left thigh", "right thigh", "both thighs"], item.Code),
            new("left thigh not known", draft => draft.Place(kind, BodySite.Left(BodyRegion.ThighPosterior), Answer.NotKnown), ["no", "left thigh"], item.Code),
        ]);
    }

    /// <summary>Both sides of every region, but for some on the left.</summary>
    private static void Everywhere(Draft draft, LocalConditionKind kind, params BodyRegion[] notLeft)
    {
        foreach (BodyRegion region in Enum.GetValues<BodyRegion>().Where(region => region != BodyRegion.Unspecified))
        {
            if (region is BodyRegion.Coccygeal or BodyRegion.Perineum)
            {
                draft.Place(kind, BodySite.Of(region), Answer.Yes);
                continue;
            }

            draft.Place(kind, BodySite.Right(region), Answer.Yes);
            if (!notLeft.Contains(region))
            {
                draft.Place(kind, BodySite.Left(region), Answer.Yes);
            }
        }
    }

    private static void LeftThighAndKneeFree(Draft draft, LocalConditionKind kind)
    {
        foreach (BodyRegion region in new[] { BodyRegion.GlutealFold, BodyRegion.ThighPosterior, BodyRegion.KneePosterior })
        {
            draft.Place(kind, BodySite.Left(region), Answer.No);
        }
    }

    private static Part TriggerPoints()
    {
        static Value Found(string label, params TriggerPointFinding[] findings) => new(
            label,
            draft => draft.TriggerPoints = findings.Aggregate(TriggerPointExamination.Complete, (examination, finding) => examination.With(finding)));
        Value[] singles = Muscles.All.SelectMany(muscle => new[] { Side.Left, Side.Right }.Select(side =>
            Found(side + " " + muscle.Id, TriggerPointFinding.Active(muscle, side)))).ToArray();
        TriggerPointFinding piriformis = TriggerPointFinding.Active(Muscles.Piriformis, Side.Left);
        Value[] besides = Muscles.All.Where(muscle => !muscle.Equals(Muscles.Piriformis)).SelectMany(muscle => new[] { Side.Left, Side.Right }.Select(side =>
            Found(
                "Left piriformis and " + side + " " + muscle.Id,
                muscle.Equals(Muscles.Soleus)
                    ? [piriformis, TriggerPointFinding.Active(muscle, side)]
                    : [piriformis, TriggerPointFinding.Active(muscle, side), TriggerPointFinding.Latent(Muscles.Soleus, Side.Right)]))).ToArray();
        string[] all = [.. singles.Select(value => value.Name)];
        return new("trigger points",
        [
            Found("Left piriformis", piriformis),
            .. singles.Where(value => value.Name != "Left piriformis"),
            .. besides,
            Found("none"),
            Found("latent piriformis", TriggerPointFinding.Latent(Muscles.Piriformis, Side.Left), TriggerPointFinding.NotFound(Muscles.GluteusMaximus, Side.Left)),
            new("not examined", draft => draft.TriggerPoints = TriggerPointExamination.NotDone, ["none", .. all], "trigger-point-examination"),
            new("only the left piriformis examined",
                draft => draft.TriggerPoints = TriggerPointExamination.NotDone.With(piriformis),
                ["Left piriformis", .. besides.Select(value => value.Name)], "trigger-point-examination"),
            new("left piriformis not settled",
                draft => draft.TriggerPoints = TriggerPointExamination.Complete.With(TriggerPointFinding.Of(Muscles.Piriformis, Side.Left, Answer.Yes, Answer.NotKnown)),
                ["none", "Left piriformis"], "trigger-point-examination"),
            Found("left piriformis by signs", BySigns(Answer.Yes, Answer.Yes, Answer.No, Answer.Yes).WithLocalTwitch(Answer.No)),
            Found("left piriformis by two signs of which one is open", BySigns(Answer.Declined, Answer.Yes, Answer.Yes, Answer.Yes)),
            Found("latent by signs, with a twitch", BySigns(Answer.Yes, Answer.Yes, Answer.Yes, Answer.No).WithLocalTwitch(Answer.Yes)),
            Found("a taut band alone", BySigns(Answer.Yes, Answer.No, Answer.No, Answer.NotAsked).WithLocalTwitch(Answer.Yes)),
            Found("signs open, pain not recognised", BySigns(Answer.Yes, Answer.NotAsked, Answer.NotAsked, Answer.No)),
            new("left piriformis, one sign settled",
                draft => draft.TriggerPoints = TriggerPointExamination.Complete.With(BySigns(Answer.Yes, Answer.NotKnown, Answer.NotAsked, Answer.Yes)),
                ["a taut band alone", "left piriformis by signs"], "trigger-point-examination"),
            new("left piriformis by signs, pain not known",
                draft => draft.TriggerPoints = TriggerPointExamination.Complete.With(BySigns(Answer.Yes, Answer.No, Answer.Yes, Answer.Declined)),
                ["latent by signs, with a twitch", "left piriformis by signs"], "trigger-point-examination"),
        ]);

        static TriggerPointFinding BySigns(Answer band, Answer spot, Answer referred, Answer pain) =>
            TriggerPointFinding.Examined(Muscles.Piriformis, Side.Left, TriggerPointSigns.Delphi2018(band, spot, referred), pain);
    }

    private static Part History()
    {
        static Value Session(string label, int daysAgo, params AfterEffect[] effects) => new(label, draft => draft.Sessions.Add(
            effects.Aggregate(
                new TreatmentSession(Draft.Today.PlusDays(-daysAgo), NeedlingOptionSet.In(Muscles.GluteusMedius, Side.Left)),
                (session, effect) => session.With(effect))));
        static Value Sessions(string label, params int[] daysAgo) => new(label, draft => draft.Sessions.AddRange(daysAgo.Select(
            days => new TreatmentSession(Draft.Today.PlusDays(-days), NeedlingOptionSet.Empty))));
        return new("history",
        [
            new("none", _ => { }),
            Session("last week", 7),
            Sessions("two", 7, 14),
            Sessions("three, the last 183 days ago", 183, 190, 197),
            Sessions("three, the last 184 days ago", 184, 190, 197),
            Session("sore for three days", 3, new AfterEffect(AfterEffectKind.Soreness, Answer.Yes)),
            Session("sore for four days", 4, new AfterEffect(AfterEffectKind.Soreness, Answer.Yes)),
            Session("bruise for a week", 7, new AfterEffect(AfterEffectKind.Bruise, Answer.Yes)),
            Session("bruise for eight days", 8, new AfterEffect(AfterEffectKind.Bruise, Answer.Yes)),
            Session("was breathless", 2, new AfterEffect(AfterEffectKind.BreathlessnessOrChestPain, Answer.No)),
            Session("fainted", 2, new AfterEffect(AfterEffectKind.Faint, Answer.No)),
            Session("weak since", 2, new AfterEffect(AfterEffectKind.WeaknessOrNervePain, Answer.Yes)),
            Session("was infected", 9, new AfterEffect(AfterEffectKind.InfectionSigns, Answer.No)),
            Session("is breathless", 2, new AfterEffect(AfterEffectKind.BreathlessnessOrChestPain, Answer.Yes)),
        ]);
    }

    private static Part Symptoms()
    {
        static Value Of(string label, params Symptom[] symptoms) => new(label, draft => draft.Symptoms.AddRange(symptoms));
        return new("symptoms",
        [
            Of("none"),
            Of("left buttock", Symptom.Pain(BodySite.Left(BodyRegion.Buttock), 6).WorseWith(Activity.Sitting)),
            Of("right thigh", Symptom.Pain(BodySite.Right(BodyRegion.ThighPosterior)).SpreadingTo(BodySite.Right(BodyRegion.Calf)).WithQuality(PainQuality.Shooting)),
            Of("right thigh, aching", Symptom.Pain(BodySite.Right(BodyRegion.ThighPosterior)).SpreadingTo(BodySite.Right(BodyRegion.Calf)).WithQuality(PainQuality.Aching)),
            Of("weak calf", Symptom.Of(SymptomKind.Weakness, BodySite.Left(BodyRegion.Calf))),
            Of("low back pain", Symptom.Pain(BodySite.Of(BodyRegion.Lumbar), 4)),
            Of("scored on a line, with a course", Symptom.Pain(BodySite.Right(BodyRegion.Calf)).WithScore(new PainScore(7, PainScale.VisualAnalogue))
                .WithQuality(PainQuality.Electric).WithOnset(Draft.Today.PlusDays(-20)).WithTrend(Trend.Improving).WithEpisode(Episode.Recurrent)
                .WorseWith(Activity.RisingFromSitting).EasedBy(Activity.BendingForward)),
            Of("right groin", Symptom.Pain(BodySite.Right(BodyRegion.Groin)).SpreadingTo(BodySite.Right(BodyRegion.ThighAnterior))),
            Of("weak calf, worsening", Symptom.Of(SymptomKind.Weakness, BodySite.Left(BodyRegion.Calf)).WithTrend(Trend.Worsening)),
            Of("numb foot", Symptom.Of(SymptomKind.Numbness, BodySite.Right(BodyRegion.FootDorsum))),
            Of("both calves, shooting", Symptom.Pain(BodySite.Left(BodyRegion.Calf)).SpreadingTo(BodySite.Right(BodyRegion.LegLateral)).WithQuality(PainQuality.Shooting)),
            Of("both calves, shooting, old and settled", Symptom.Pain(BodySite.Left(BodyRegion.Calf)).SpreadingTo(BodySite.Right(BodyRegion.Calf))
                .WithQuality(PainQuality.Electric).WithOnset(Draft.Today.PlusDays(-15)).WithTrend(Trend.Stable)),
            Of("calf that stops the walk", Symptom.Pain(BodySite.Left(BodyRegion.Calf)).WorseWith(Activity.Walking).EasedBy(Activity.StandingStill)),
            Of("narrow canal", Symptom.Pain(BodySite.Left(BodyRegion.Buttock)).SpreadingTo(BodySite.Right(BodyRegion.Buttock)).WorseWith(Activity.Walking).EasedBy(Activity.Sitting)),
            Of("narrow canal, leaning", Symptom.Of(SymptomKind.Tightness, BodySite.Right(BodyRegion.ThighPosterior)).WorseWith(Activity.Standing)
                .EasedBy(Activity.Sitting).EasedBy(Activity.LeaningOnSupport)),
            Of("two features of a narrow canal", Symptom.Of(SymptomKind.Tightness, BodySite.Right(BodyRegion.ThighPosterior)).WorseWith(Activity.Standing).EasedBy(Activity.Sitting)),
            Of("low back pain of 43 days", Symptom.Pain(BodySite.Of(BodyRegion.Lumbar), 4).WithOnset(Draft.Today.PlusDays(-43))),
            Of("belly pain of 42 days", Symptom.Pain(BodySite.Left(BodyRegion.LowerAbdomen)).WithOnset(Draft.Today.PlusDays(-42))),
            Of("low back pain, worsening", Symptom.Pain(BodySite.Of(BodyRegion.Lumbar)).WithTrend(Trend.Worsening)),
            Of("low back and leg", Symptom.Of(SymptomKind.Tightness, BodySite.Of(BodyRegion.Lumbar)), Symptom.Of(SymptomKind.Tingling, BodySite.Left(BodyRegion.Calf))),
        ]);
    }

    /// <summary>
    /// The questions without a rule of their own. A detail is answered with yes only beside what it is a detail of; what a count
    /// decides has a part of its own.
    /// </summary>
    private static Part OtherAnswers()
    {
        ScreeningItem[] plain = [.. GroundTable.SingleSigns.Concat(GroundTable.ToTell)
            .Where(code => !GroundTable.Details.Any(pair => pair.Detail == code || pair.Of == code)).Select(ItemOf)];
        return new("other answers",
        [
            .. Weighed("", plain).Values,
            new("leg pain worse than back pain", draft => draft.Answer(ScreeningItems.LegPainWorseThanBackPain, Answer.Yes)),
        ]);
    }

    private static ScreeningItem ItemOf(string code) => ScreeningItems.All.Single(item => item.Code == code);

    /// <summary>Questions of which one is answered with yes, or left open.</summary>
    private static Part Weighed(string name, ScreeningItem[] items) => new(name,
    [
        new("none", _ => { }),
        .. items.Select(item => new Value(item.Code, draft => draft.Answer(item, Answer.Yes))),
        .. items.Select(item => new Value(item.Code + " not asked", draft => draft.LeaveOpenUnlessSaid(item), ["none", item.Code], item.Code)),
    ]);

    /// <summary>A detail is answered with yes only beside what it is a detail of.</summary>
    /// <summary>Neutrophils are left to the part on blood counts: told of low ones, somebody still has to count them.</summary>
    private static IEnumerable<(string Detail, string Of)> PlainDetails => GroundTable.Details.Where(pair => pair.Detail != ScreeningItems.LowNeutrophils.Code);

    private static Part Details() => new("details",
    [
        new("none", _ => { }),
        .. PlainDetails.Select(pair => new Value(pair.Of, draft => draft.Answer(ItemOf(pair.Of), Answer.Yes))),
        .. PlainDetails.Select(pair => new Value(pair.Detail, draft =>
        {
            draft.Answer(ItemOf(pair.Of), Answer.Yes);
            draft.Answer(ItemOf(pair.Detail), Answer.Yes);
        })),
        .. PlainDetails.Select(pair => new Value(pair.Of + ", detail declined", draft =>
        {
            draft.Answer(ItemOf(pair.Of), Answer.Yes);
            draft.Answer(ItemOf(pair.Detail), Answer.Declined);
        }, [pair.Of, pair.Detail], pair.Detail)),
        .. PlainDetails.Select(pair => new Value(
            pair.Detail + " not known, whole never said",
            draft => draft.DetailNotKnown(ItemOf(pair.Of), ItemOf(pair.Detail)),
            ["none", pair.Detail],
            pair.Of)),
    ]);

    private static Value Yes(string name, params ScreeningItem[] items) => new(name, draft =>
    {
        foreach (ScreeningItem item in items)
        {
            draft.Answer(item, Answer.Yes);
        }
    });

    private static Value Yes(ScreeningItem item) => Yes(item.Code, item);

    /// <summary>The value of that name with one question more, which nobody has answered.</summary>
    private static Value Open(Part part, string name, string completion, ScreeningItem item) => new(name + ", " + item.Code + " not known", draft =>
    {
        part[name].Apply(draft);
        draft.NotKnownUnlessSaid(item);
    }, [name, completion], item.Code);

    private static Part With(Part part, params Value[] more) => part with { Values = [.. part.Values, .. more] };

    /// <summary>Signs that are referred alone.</summary>
    private static Part OneSign()
    {
        Part part = new("one sign",
        [
            new("none", _ => { }),
            Yes(ScreeningItems.BothLegsWeak),
            Yes(ScreeningItems.CaudaEquinaDiagnosed),
            Yes(ScreeningItems.UpperMotorNeuroneSigns),
            Yes(ScreeningItems.LimbIschaemiaSigns),
            Yes(ScreeningItems.CollapseWithPain),
            Yes(ScreeningItems.BothLegsPain),
            Yes(ScreeningItems.WidespreadNeurology),
            Yes(ScreeningItems.MajorTrauma),
            Yes(ScreeningItems.SpinalDeformityOrContusion),
        ]);
        return With(
            part,
            Open(part, "none", "both-legs-weak", ScreeningItems.BothLegsWeak),
            Open(part, "none", "both-legs-pain", ScreeningItems.BothLegsPain));
    }

    /// <summary>Emergencies of several answers.</summary>
    private static Part ReferAtOnce()
    {
        ScreeningItem sexual = ScreeningItems.SexualFunctionChange;
        ScreeningItem cancer = ScreeningItems.CancerCurrent;
        static Action<Draft> And(Value value, Action<Draft> more) => draft =>
        {
            value.Apply(draft);
            more(draft);
        };
        Part part = new("refer at once",
        [
            new("none", _ => { }),
            Yes("aneurysm", ScreeningItems.KnownAneurysm),
            Yes("aneurysm, new pain", ScreeningItems.KnownAneurysm, ScreeningItems.NewBackOrAbdominalPain),
            Yes("aneurysm, pain of the back", ScreeningItems.KnownAneurysm, ScreeningItems.SpinalPain),
            new("aneurysm, pain of the back of long ago", And(Yes(ScreeningItems.KnownAneurysm), draft => draft.Symptoms.Add(
                Symptom.Pain(BodySite.Of(BodyRegion.Sacral)).WithOnset(Draft.Today.PlusDays(-43))))),
            Yes("aneurysm, pain that movement leaves", ScreeningItems.KnownAneurysm, ScreeningItems.NonMechanicalPain),
            new("sexual change of 15 days", draft => draft.Sign(sexual, 15, Trend.Stable)),
            new("sexual change of 14 days", draft => draft.Sign(sexual, 14, Trend.Stable)),
            new("sexual change, worsening", draft => draft.Sign(sexual, 100, Trend.Worsening)),
            new("sexual change of 15 days, old bladder sign", And(new("", draft => draft.Sign(sexual, 15, Trend.Stable)), draft => draft.Sign(ScreeningItems.BladderChange, 15, Trend.Stable))),
            new("sexual change of 14 days, old bladder sign", And(new("", draft => draft.Sign(sexual, 14, Trend.Stable)), draft => draft.Sign(ScreeningItems.BladderChange, 15, Trend.Stable))),
            new("both legs hurt, old saddle sign", And(Yes(ScreeningItems.BothLegsPain), draft => draft.Sign(ScreeningItems.SaddleNumbness, 40, Trend.Stable))),
            new("both legs hurt, old bladder sign", And(Yes(ScreeningItems.BothLegsPain), draft => draft.Sign(ScreeningItems.BladderChange, 40, Trend.Stable))),
            new("both legs hurt, old bowel sign", And(Yes(ScreeningItems.BothLegsPain), draft => draft.Sign(ScreeningItems.BowelChange, 40, Trend.Stable))),
            Yes("cancer", cancer),
            Yes("cancer, root pain", cancer, ScreeningItems.RadicularLegPain),
            new("cancer, root pain as a symptom", And(Yes(cancer), draft => draft.Symptoms.Add(Symptom.Pain(BodySite.Left(BodyRegion.Calf)).WithQuality(PainQuality.Electric)))),
            Yes("cancer, new gait difficulty", cancer, ScreeningItems.NewGaitDifficulty),
            Yes("cancer treated now, shooting pain", ScreeningItems.CancerTreatment, ScreeningItems.ShootingPainBelowKnee),
            Yes("infection risk, pain and loss", ScreeningItems.IntravenousDrugUse, ScreeningItems.WorseningSpinalPain, ScreeningItems.WidespreadNeurology),
            Yes("infection risk, pain and a weak walk", ScreeningItems.IntravenousDrugUse, ScreeningItems.WorseningSpinalPain, ScreeningItems.NewGaitDifficulty),
            Yes("recent infection, pain and loss", ScreeningItems.RecentBacterialInfection, ScreeningItems.WorseningSpinalPain, ScreeningItems.WidespreadNeurology),
            Yes("trauma and loss", ScreeningItems.MajorTrauma, ScreeningItems.NewGaitDifficulty),
            Yes("fever with pain that gets worse", ScreeningItems.Fever, ScreeningItems.WorseningSpinalPain),
            new("sexual change, course not known", draft => draft.Sign(sexual, null, Trend.NotRecorded), ["sexual change of 14 days", "sexual change of 15 days"], "sexual-function-change-course"),
            new("sexual change and old bladder sign, course not known", draft =>
            {
                draft.Sign(sexual, null, Trend.NotRecorded);
                draft.Sign(ScreeningItems.BladderChange, 15, Trend.Stable);
            }, ["sexual change of 14 days, old bladder sign", "sexual change of 15 days, old bladder sign"], "sexual-function-change-course"),
        ]);
        return With(
            part,
            Open(part, "aneurysm", "aneurysm, new pain", ScreeningItems.NewBackOrAbdominalPain),
            Open(part, "cancer", "cancer, root pain", ScreeningItems.RadicularLegPain));
    }

    private static Part ReferSoon()
    {
        ScreeningItem past = ScreeningItems.CancerPast;
        ScreeningItem minor = ScreeningItems.MinorTrauma;
        Part part = new("refer soon",
        [
            new("none", _ => { }),
            Yes("minor trauma", minor),
            Yes("minor trauma with osteoporosis", minor, ScreeningItems.Osteoporosis),
            Yes("minor trauma with steroids", minor, ScreeningItems.TakesSystemicSteroids),
            new("minor trauma at 61", draft =>
            {
                draft.Answer(minor, Answer.Yes);
                draft.Age = 61;
            }),
            new("minor trauma at 60", draft =>
            {
                draft.Answer(minor, Answer.Yes);
                draft.Age = 60;
            }),
            Yes("past cancer", past),
            Yes("past cancer, root pain", past, ScreeningItems.RadicularLegPain),
            Yes("past cancer, shooting pain", past, ScreeningItems.ShootingPainBelowKnee),
            Yes("past cancer, pain at night", past, ScreeningItems.NightPain),
            Yes("past cancer, weight loss", past, ScreeningItems.UnexplainedWeightLoss),
            Yes("past cancer, unsteady", past, ScreeningItems.NewGaitDifficulty),
            Yes("past cancer, pain of the spine", past, ScreeningItems.SpinalMetastasisPain),
            Yes("present cancer, pain of the spine", ScreeningItems.CancerCurrent, ScreeningItems.SpinalMetastasisPain),
            Yes("one sign of cancer", ScreeningItems.UnexplainedWeightLoss),
            Yes("another sign of cancer", ScreeningItems.NewPainAfterFifty),
            Yes("two signs of cancer", ScreeningItems.UnexplainedWeightLoss, ScreeningItems.NightPain),
            Yes("three signs of cancer", ScreeningItems.NoImprovementInAMonth, ScreeningItems.PainAtSeveralSites, ScreeningItems.NewPainAfterFifty),
            Yes("pain that gets worse", ScreeningItems.WorseningSpinalPain),
            Yes(ScreeningItems.HeadacheAfterNeedling),
            Yes("pain that gets worse, drugs by vein", ScreeningItems.WorseningSpinalPain, ScreeningItems.IntravenousDrugUse),
            Yes("pain that gets worse, infection of late", ScreeningItems.WorseningSpinalPain, ScreeningItems.RecentBacterialInfection),
        ]);
        return With(
            part,
            Open(part, "minor trauma", "minor trauma with osteoporosis", ScreeningItems.Osteoporosis),
            Open(part, "one sign of cancer", "two signs of cancer", ScreeningItems.NightPain),
            Open(part, "past cancer", "past cancer, root pain", ScreeningItems.RadicularLegPain),
            Open(part, "pain that gets worse", "pain that gets worse, drugs by vein", ScreeningItems.IntravenousDrugUse));
    }

    private static Part ReferInTime()
    {
        ScreeningItem[] claudication = [ScreeningItems.WalkingCalfPain, ScreeningItems.ReducedFootPulses];
        ScreeningItem[] three = [ScreeningItems.BackPainBeforeFortyFive, ScreeningItems.BetterWithMovement, ScreeningItems.Psoriasis, ScreeningItems.WakesInSecondHalfOfNight];
        Part part = new("refer in time",
        [
            new("none", _ => { }),
            Yes("calf pain", ScreeningItems.WalkingCalfPain),
            Yes("claudication", claudication),
            Yes("claudication with known arterial disease", ScreeningItems.WalkingCalfPain, ScreeningItems.PeripheralArterialDisease),
            Yes("claudication with pain at rest", [.. claudication, ScreeningItems.LegRestPainOrTissueLoss]),
            Yes("sore foot with narrowed arteries", ScreeningItems.PeripheralArterialDisease, ScreeningItems.LegRestPainOrTissueLoss),
            Yes("three features", three),
            Yes("four features", [.. three, ScreeningItems.BackPainBeforeThirtyFive]),
            Yes("four features with the buttock", [.. three, ScreeningItems.ButtockPain]),
            new("four features with the buttock as a symptom", draft =>
            {
                foreach (ScreeningItem item in three)
                {
                    draft.Answer(item, Answer.Yes);
                }

                draft.Symptoms.Add(Symptom.Pain(BodySite.Right(BodyRegion.Buttock)));
            }),
            Yes("four features without the core", ScreeningItems.BetterWithMovement, ScreeningItems.Psoriasis, ScreeningItems.Arthritis, ScreeningItems.Enthesitis),
            Yes(ScreeningItems.NonMechanicalPain),
            Yes(ScreeningItems.CannotStandOrWalk),
        ]);
        return With(
            part,
            Open(part, "calf pain", "claudication", ScreeningItems.ReducedFootPulses),
            Open(part, "three features", "four features", ScreeningItems.BackPainBeforeThirtyFive),
            Open(part, "none", "cannot-stand-or-walk", ScreeningItems.CannotStandOrWalk));
    }

    /// <summary>A pregnancy without weeks, a swelling without a place, a medicine without its kind or number: such codes have a test of their own.</summary>
    private static bool OpensADetail(string question) => question is "pregnant" or "lymphoedema" or "takes-anticoagulant" or "takes-antiplatelet";

    private static Part DiagnosesPart() => new("diagnoses",
    [
        new("none", _ => { }),
        .. GroundTable.CodesThatAnswer.Where(row => !OpensADetail(row.Question)).Select(row => row.Start).Distinct().Select(start => new Value(start, draft => draft.Diagnoses.Add(ClinicalCode.Icd10Cm(start)))),
        .. new[] { "M54.16", "M51.17", "M48.062", "M21.371" }.Select(code => new Value(code, draft => draft.Diagnoses.Add(ClinicalCode.Icd10Cm(code)))),
        .. GroundTable.CodesThatOnlyLeaveANote.Select(row => new Value(row.Start, draft =>
        {
            draft.Diagnoses.Add(ClinicalCode.Icd10Cm(row.Start));
            if (row.Prompts is not null and not "pregnant")
            {
                draft.AnswerUnlessSaid(ItemOf(row.Prompts), Answer.No);
            }
        })),
    ]);

    private static Part PiriformisSigns()
    {
        static Action<Draft> Signs(Answer considered, params ScreeningItem[] signs) => draft =>
        {
            foreach (ScreeningItem sign in signs)
            {
                draft.Answer(sign, Answer.Yes);
            }

            draft.Answer(ScreeningItems.LumbarCausesConsidered, considered);
        };
        (ScreeningItem notch, ScreeningItem tensing) = (ScreeningItems.SciaticNotchTenderness, ScreeningItems.PainOnTensingPiriformis);
        (ScreeningItem active, ScreeningItem seated) = (ScreeningItems.ActivePiriformisTest, ScreeningItems.SeatedPiriformisStretchTest);
        return new("piriformis signs",
        [
            new("none, the back considered", _ => { }),
            new("none", Signs(Answer.No)),
            new("notch and active test, the back considered", Signs(Answer.Yes, notch, active)),
            new("notch and active test", Signs(Answer.No, notch, active)),
            new("tensing and seated test", Signs(Answer.No, tensing, seated)),
            new("both tests alone", Signs(Answer.No, active, seated)),
            new("all", Signs(Answer.No, notch, tensing, active, seated)),
            new("notch and active test, not known whether the back was considered",
                Signs(Answer.NotKnown, notch, active), ["notch and active test, the back considered", "notch and active test"], ScreeningItems.LumbarCausesConsidered.Code),
            new("notch, active test not known", draft =>
            {
                Signs(Answer.No, notch)(draft);
                draft.Answer(active, Answer.NotKnown);
            }, ["notch alone", "notch and active test"], active.Code),
            new("notch alone", Signs(Answer.No, notch)),
        ]);
    }

    private static Part Function()
    {
        static Value Of(string label, params FunctionalImpact[] impacts) => new(label, draft => draft.Impacts.AddRange(impacts));
        return new("function",
        [
            Of("none"),
            Of("sleep", FunctionalImpact.Of(FunctionalDomain.Sleep, 2)),
            Of("sitting and work", FunctionalImpact.Of(FunctionalDomain.Sitting, 4).WithToleratedMinutes(20), FunctionalImpact.Of(FunctionalDomain.Work, 5)),
        ]);
    }

    private static Part Mechanisms()
    {
        static Value Of(string label, params LegPainMechanism[] mechanisms) => new(label, draft => draft.Mechanisms = LegPainMechanismSet.Of(mechanisms));
        string[] known = ["myofascial", "mixed"];
        return new("mechanisms",
        [
            new("not recorded", draft => draft.Mechanisms = LegPainMechanismSet.NotRecorded),
            Of("myofascial", LegPainMechanism.MyofascialReferred),
            Of("mixed", LegPainMechanism.MyofascialReferred, LegPainMechanism.RadicularPain),
            Of("painless radiculopathy", LegPainMechanism.PainlessRadiculopathy),
            Of("claudication", LegPainMechanism.NeurogenicClaudication),
            Of("vascular or other", LegPainMechanism.VascularOrOther),
            Of("deep gluteal", LegPainMechanism.DeepGlutealOrPiriformis),
            Of("all at once", LegPainMechanism.RadicularPainWithRadiculopathy, LegPainMechanism.NeurogenicClaudication, LegPainMechanism.VascularOrOther, LegPainMechanism.DeepGlutealOrPiriformis),
            new("deep gluteal, the back not considered", draft =>
            {
                draft.Mechanisms = LegPainMechanismSet.Of(LegPainMechanism.DeepGlutealOrPiriformis);
                draft.Answer(ScreeningItems.LumbarCausesConsidered, Answer.No);
            }),
            new("undetermined", draft => draft.Mechanisms = LegPainMechanismSet.Of(LegPainMechanism.Undetermined), known, "leg-pain-mechanism"),
        ]);
    }

    private static Part Decisions()
    {
        static Value Accepts(string label, int daysAgo, int? validForDays, params string[] rules) => new(label, draft =>
        {
            foreach (string id in rules)
            {
                var rule = (Contraindication)RuleSet.Default[id];
                CalendarDate date = Draft.Today.PlusDays(-daysAgo);
                draft.Decisions.Add(rule.Accept(
                    rule.Scope, "physiotherapist", date, "weighed with the person", validForDays is int days ? date.PlusDays(days) : null, []));
            }
        });
        return new("decisions",
        [
            new("none", _ => { }),
            Accepts("anticoagulant, today", 0, null, "BLD-02", "BLD-04"),
            Accepts("anticoagulant, lapsed", 30, 29, "BLD-02", "BLD-04"),
            Accepts("anticoagulant, yesterday", 1, null, "BLD-02"),
            Accepts("roots, until today", 10, 10, "ROOT-01"),
            Accepts("pregnancy, for a month", 1, 30, "PRG-02", "PRG-03"),
            new("left thigh in pregnancy, superficial only", draft => draft.Decisions.Add(((Contraindication)RuleSet.Default["PRG-03"]).Accept(
                NeedlingOptionSet.Of(new NeedlingOption(Muscles.Semitendinosus, Side.Left, NeedlingTechnique.Superficial)),
                "midwife-led team", Draft.Today, "the person's wish"))),
        ]);
    }
}
