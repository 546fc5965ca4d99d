using System;
using System.Collections.Generic;
using DryNeedling.Domain.Compatibility;
using DryNeedling.Domain.Intake;

namespace DryNeedling.Domain.Rules;

/// <summary>The catalogue of facts. Graded facts are cumulative: the harsher grade is a detail of the milder. Thread-safe.</summary>
public static class Facts
{
    private static readonly List<Fact> Registry = new();

    /// <summary>Ages that exclude each other, unknown: a bound may read both as yes.</summary>
    private const string AgeBandsExclude = "Nobody is under 18 and is over 60 or has pain that began after the age of 50; while both are unknown, the gravest bound reads both as yes.";

    private static readonly FactQuestion AgeQuestion = new("age", "Age in completed years?", "How old are you?");

    private static readonly FactQuestion PowerQuestion = new(
        "motor-power",
        "Power of the weakest leg myotome (MRC grade 0 to 5)?",
        "The clinician tests the strength of both legs.",
        isRedFlag: true);

    private static readonly FactQuestion MechanismQuestion = new(
        "leg-pain-mechanism",
        "Which mechanisms are judged to be behind the leg pain?",
        "The clinician works out where the pain in your leg comes from.");

    /// <summary>Bladder change, a cauda equina sign.</summary>
    public static Fact BladderChange { get; } = Screened(ScreeningItems.BladderChange);

    /// <summary>Bladder change that is recent (see <see cref="RuleThresholds.CaudaEquinaRecentDays"/>) or worsening.</summary>
    public static Fact BladderChangeRecent { get; } = Recent(BladderChange, "change in passing water");

    /// <summary>Saddle numbness, a cauda equina sign.</summary>
    public static Fact SaddleNumbness { get; } = Screened(ScreeningItems.SaddleNumbness);

    /// <summary>Saddle numbness that is recent or worsening.</summary>
    public static Fact SaddleNumbnessRecent { get; } = Recent(SaddleNumbness, "numbness between the legs");

    /// <summary>Bowel change, a cauda equina sign.</summary>
    public static Fact BowelChange { get; } = Screened(ScreeningItems.BowelChange);

    /// <summary>Bowel change that is recent or worsening.</summary>
    public static Fact BowelChangeRecent { get; } = Recent(BowelChange, "change in opening your bowels");

    /// <summary>Breathlessness or chest pain after needling.</summary>
    public static Fact BreathlessAfterNeedling { get; } = Screened(ScreeningItems.BreathlessAfterNeedling);

    /// <summary>Signs of a clot in a leg vein, on either side.</summary>
    public static Fact LegVeinThrombosisSigns { get; } = Screened(ScreeningItems.LegVeinThrombosisSigns);

    /// <summary>Leg weakness, MRC grade 4 or less.</summary>
    public static Fact Weakness { get; } = Add(new Fact(Registry.Count, "weakness", "leg weakness (MRC 4 or less)", FactPolarity.Risk, PowerQuestion));

    /// <summary>Severe leg weakness, MRC grade 3 or less.</summary>
    public static Fact SevereWeakness { get; } = Add(new Fact(Registry.Count, "severe-weakness", "severe leg weakness (MRC 3 or less)", FactPolarity.Risk, PowerQuestion)
    {
        DetailOf = Weakness,
    });

    /// <summary>Worsening leg weakness.</summary>
    public static Fact WorseningWeakness { get; } = Add(new Fact(
        Registry.Count,
        "worsening-weakness",
        "leg weakness that is worsening",
        FactPolarity.Risk,
        new FactQuestion("weakness-course", "Is the leg weakness stable, improving or worsening?", "Is the weak leg getting weaker, staying the same or getting stronger?", isRedFlag: true))
    {
        DetailOf = Weakness,
        IsPresumedWhenUnknown = true,
    });

    /// <summary>A lost or reduced reflex.</summary>
    public static Fact ReflexLoss { get; } = Risk(
        "reflex-loss", "a lost or reduced reflex", "Knee and ankle reflexes: lost or reduced on one side?", "The clinician tests the knee and ankle reflexes.");

    /// <summary>Lost or reduced sensation in the area of a root.</summary>
    public static Fact SensoryLoss { get; } = Risk(
        "sensory-loss", "sensory loss in the area of a root", "Sensation in the L4, L5 and S1 areas: lost or reduced?", "The clinician tests the feeling in your legs and feet.");

    /// <summary>A positive nerve-tension test.</summary>
    public static Fact NerveTensionSign { get; } = Risk(
        "nerve-tension-sign", "a positive nerve-tension test", "Straight leg raise or slump: positive for the leg symptoms?", "The clinician lifts your straight leg and asks what you feel.");

    /// <summary>Consent refused, withdrawn or not validly given.</summary>
    public static Fact NoConsent { get; } = Risk(
        "no-consent", "no valid consent", "Is informed consent given to the needling of this session?", "Do you agree to be needled today, now that the risks and other choices have been explained?");

    /// <summary>The practitioner is not trained or not authorised.</summary>
    public static Fact PractitionerNotQualified { get; } = Risk(
        "practitioner-not-qualified",
        "a practitioner who is not trained or not authorised",
        "Is the practitioner trained and authorised for dry needling where they work?",
        "Is the person who would needle trained and allowed to do so?");

    /// <summary>Younger than 18 years.</summary>
    public static Fact UnderEighteen { get; } = Screened(ScreeningItems.UnderEighteen);

    /// <summary>Needle phobia.</summary>
    public static Fact NeedlePhobia { get; } = Screened(ScreeningItems.NeedlePhobia);

    /// <summary>Bleeding disorder.</summary>
    public static Fact BleedingDisorder { get; } = Screened(ScreeningItems.BleedingDisorder);

    /// <summary>Takes an anticoagulant.</summary>
    public static Fact TakesAnticoagulant { get; } = Screened(ScreeningItems.TakesAnticoagulant);

    /// <summary>Takes an antiplatelet medicine.</summary>
    public static Fact TakesAntiplatelet { get; } = Screened(ScreeningItems.TakesAntiplatelet);

    /// <summary>Takes two or more antiplatelet medicines.</summary>
    public static Fact TakesTwoAntiplatelets { get; } = Add(new Fact(
        Registry.Count,
        ScreeningItems.TakesTwoAntiplatelets.Code,
        FactWords.Of(ScreeningItems.TakesTwoAntiplatelets),
        FactPolarity.Risk,
        new FactQuestion(ScreeningItems.TakesTwoAntiplatelets.Code, ScreeningItems.TakesTwoAntiplatelets.Question, ScreeningItems.TakesTwoAntiplatelets.PlainQuestion))
    {
        DetailOf = TakesAntiplatelet,
    });

    /// <summary>Takes aspirin above the low dose that is given against clots. Presumed of a painkiller whose dose nobody told, of nothing else.</summary>
    public static Fact TakesAspirinAboveLowDose { get; } = Add(new Fact(
        Registry.Count,
        ScreeningItems.TakesAspirinAboveLowDose.Code,
        FactWords.Of(ScreeningItems.TakesAspirinAboveLowDose),
        FactPolarity.Risk,
        Question(ScreeningItems.TakesAspirinAboveLowDose))
    {
        DetailOf = TakesAntiplatelet,
        IsPresumedWhenUnknown = true,
    });

    /// <summary>A bleeding disorder with which no haematologist has cleared needling.</summary>
    public static Fact NoHaematologyClearance { get; } = Add(new Fact(
        Registry.Count,
        "no-haematology-clearance",
        "a severe bleeding disorder with which no haematologist cleared needling",
        FactPolarity.Risk,
        Question(ScreeningItems.HaematologistClearsNeedling))
    {
        DetailOf = BleedingDisorder,
        IsPresumedWhenUnknown = true,
    });

    /// <summary>Fever or systemic infection.</summary>
    public static Fact Fever { get; } = Screened(ScreeningItems.Fever);

    /// <summary>Pain of the back or spine.</summary>
    public static Fact SpinalPain { get; } = Screened(ScreeningItems.SpinalPain);

    /// <summary>Pacemaker, implanted defibrillator or neurostimulator.</summary>
    public static Fact ImplantedStimulator { get; } = Screened(ScreeningItems.ImplantedStimulator);

    /// <summary>Pregnant.</summary>
    public static Fact Pregnant { get; } = Risk("pregnant", "pregnancy", "Pregnant, or possibly pregnant? Not known, where somebody is trying to be.", "Are you pregnant? (Say so if you are not sure, or if you are trying.)");

    /// <summary>In the first trimester (see <see cref="RuleThresholds.FirstTrimesterEndsAtWeek"/>).</summary>
    public static Fact FirstTrimester { get; } = Add(new Fact(
        Registry.Count,
        "first-trimester",
        "pregnancy in the first trimester",
        FactPolarity.Risk,
        new FactQuestion("gestational-weeks", "How many completed weeks of gestation?", "How many weeks pregnant are you?"))
    {
        DetailOf = Pregnant,
        IsPresumedWhenUnknown = true,
    });

    /// <summary>Lymphoedema, over its limb or area.</summary>
    public static Fact Lymphoedema { get; } = Located(ScreeningItems.Lymphoedema);

    /// <summary>Skin infection or wound, over its site.</summary>
    public static Fact SkinInfection { get; } = Located(ScreeningItems.SkinInfection);

    /// <summary>An early episode that is getting better by itself.</summary>
    public static Fact RecoveringByItself { get; } = Screened(ScreeningItems.RecoveringByItself);

    /// <summary>An active trigger point, in its muscle on its side.</summary>
    public static Fact ActiveTriggerPoint { get; } = Add(new Fact(
        Registry.Count,
        "active-trigger-point",
        "an active trigger point in the muscle",
        FactPolarity.Support,
        new FactQuestion("trigger-point-examination", "Which other muscles hold a trigger point that reproduces the familiar pain?", "The clinician presses on the other muscles and asks whether it brings on your pain."))
    {
        IsLocated = true,
    });

    /// <summary>Soreness or a bruise within the time in which it is expected after a session.</summary>
    public static Fact ExpectedAfterEffect { get; } = Add(new Fact(
        Registry.Count,
        "expected-after-effect",
        "soreness or a bruise within the expected time after a session",
        FactPolarity.Neutral,
        new FactQuestion("after-effects", "Soreness or bruising since the last session?", "Are you sore or bruised since the last session?")));

    /// <summary>Two parts of the record disagree.</summary>
    public static Fact RecordsDisagree { get; } = Add(new Fact(
        Registry.Count,
        "records-disagree",
        "parts of the record that disagree",
        FactPolarity.Neutral,
        new FactQuestion("records-disagree", "Which of the disagreeing entries is right?", "Please check with the clinician which of your answers is right.")));

    /// <summary>Something is recorded that no rule reads.</summary>
    public static Fact UnreadEntries { get; } = Add(new Fact(
        Registry.Count,
        "unread-entries",
        "entries of the record that no rule reads",
        FactPolarity.Neutral,
        new FactQuestion("unread-entries", "What do the entries that no rule reads mean for needling?", "The clinician looks at the rest of your record.")));

    /// <summary>Younger than the age of <see cref="RuleThresholds.ChildAge"/>; a detail of being under 18.</summary>
    public static Fact UnderTwelve { get; } = Add(new Fact(
        Registry.Count,
        "under-twelve",
        "age under 12",
        FactPolarity.Risk,
        AgeQuestion)
    {
        DetailOf = UnderEighteen,
    });

    /// <summary>Change of sexual function, a cauda equina sign.</summary>
    public static Fact SexualFunctionChange { get; } = Screened(ScreeningItems.SexualFunctionChange);

    /// <summary>Change of sexual function that is recent or worsening.</summary>
    public static Fact SexualFunctionChangeRecent { get; } = Recent(SexualFunctionChange, "change in sexual function");

    /// <summary>Radicular pain of a leg, by question, by symptom or as the recorded mechanism.</summary>
    public static Fact RadicularLegPain { get; } = Screened(ScreeningItems.RadicularLegPain);

    /// <summary>Pain of the buttock, by question or by symptom.</summary>
    public static Fact ButtockPain { get; } = Screened(ScreeningItems.ButtockPain);

    /// <summary>Older than 60 years (see <see cref="RuleThresholds.OlderAge"/>).</summary>
    public static Fact OverSixty { get; } = Add(new Fact(
        Registry.Count, "over-sixty", "age over 60", FactPolarity.Risk, AgeQuestion)
    {
        ReadBothWays = AgeBandsExclude,
    });

    /// <summary>Shooting or electric pain below the knee.</summary>
    public static Fact ShootingPainBelowKnee { get; } = Screened(ScreeningItems.ShootingPainBelowKnee);

    /// <summary>A pain of any quality that is recorded below the knee.</summary>
    public static Fact PainRecordedBelowKnee { get; } = Told(
        "pain-recorded-below-knee", "pain recorded below the knee", "Pain below the knee?", "Does the pain go below your knee?");

    /// <summary>A positive crossed straight leg raise: raising the other leg brings on the leg symptoms.</summary>
    public static Fact CrossedStraightLegRaise { get; } = Add(new Fact(
        Registry.Count,
        "crossed-straight-leg-raise",
        "a positive crossed straight leg raise",
        FactPolarity.Risk,
        new FactQuestion("crossed-straight-leg-raise", "Does raising the other leg bring on the leg symptoms?", "The clinician lifts your other leg and asks what you feel in the painful one."))
    {
        DetailOf = NerveTensionSign,
    });

    /// <summary>Leg pain, or a loss of function, judged to come from a nerve root.</summary>
    public static Fact RadicularMechanism { get; } = Mechanism("radicular-mechanism", "a mechanism judged to be radicular");

    /// <summary>Leg pain judged to come from a narrow spinal canal. Named by a judgement or a code, or not; a judgement left undetermined names nothing.</summary>
    public static Fact ClaudicationMechanism { get; } = Named("claudication-mechanism", "a mechanism judged to be neurogenic claudication");

    /// <summary>Leg pain judged to be vascular, or to come from another cause than back, nerve and muscle; named or not.</summary>
    public static Fact VascularOrOtherMechanism { get; } = Named("vascular-or-other-mechanism", "a mechanism judged to be vascular or another");

    /// <summary>Leg pain judged to come from the nerve in the buttock; named or not.</summary>
    public static Fact DeepGlutealMechanism { get; } = Named("deep-gluteal-mechanism", "a mechanism judged to be deep gluteal (piriformis)");

    /// <summary>A loss of function of a root, judged to be there; a detail of a radicular mechanism, named or not.</summary>
    public static Fact RadiculopathyMechanism { get; } = Add(new Fact(
        Registry.Count, "radiculopathy-mechanism", "a radiculopathy judged to be there", FactPolarity.Risk, MechanismQuestion)
    {
        DetailOf = RadicularMechanism,
    });

    /// <summary>Weakness or numbness of a leg or buttock that is told as a symptom. It says less than an examination and never less than nothing.</summary>
    public static Fact LossTold { get; } = Recorded(
        "loss-told", "weakness or numbness of a leg (told as a symptom)", "Weakness or numbness of a leg?", "Is a leg weak or numb?");

    /// <summary>Weakness of a leg that is told to be worsening.</summary>
    public static Fact WorseningWeaknessTold { get; } = Add(new Fact(
        Registry.Count,
        "worsening-weakness-told",
        "worsening weakness of a leg (told as a symptom)",
        FactPolarity.Risk,
        new FactQuestion("worsening-weakness-told", "Weakness of a leg that is getting worse?", "Is a leg getting weaker?"))
    {
        DetailOf = LossTold,
    });

    /// <summary>
    /// Behaviour of a narrow spinal canal, from what is recorded with the symptoms: three or more of worse standing or walking, eased by
    /// sitting, eased by bending forward or leaning, and both legs. The count is our proposal.
    /// </summary>
    public static Fact ClaudicationBehaviour { get; } = Recorded(
        "claudication-behaviour",
        "symptoms that behave like a narrow spinal canal",
        "Worse standing or walking, eased by sitting, eased by bending forward or leaning, in both legs: three of these?",
        "Do your legs hurt when you stand or walk, and does sitting or leaning forward help?");

    /// <summary>Pain of the back, by answer or code, of which no recorded symptom tells when it began.</summary>
    public static Fact UndatedSpinalPain { get; } = Add(new Fact(
        Registry.Count, "undated-spinal-pain", "pain of the back of which nobody recorded when it began", FactPolarity.Risk, Question(ScreeningItems.SpinalPain))
    {
        DetailOf = SpinalPain,
    });

    /// <summary>Older than 65 years (see <see cref="RuleThresholds.TrialAge"/>).</summary>
    public static Fact OverSixtyFive { get; } = Add(new Fact(
        Registry.Count, "over-sixty-five", "age over 65", FactPolarity.Risk, AgeQuestion));

    /// <summary>Lumbar causes of the leg pain were not considered and excluded.</summary>
    public static Fact LumbarCausesNotConsidered { get; } = Add(new Fact(
        Registry.Count, "lumbar-causes-not-considered", "lumbar causes that were not considered", FactPolarity.Risk, Question(ScreeningItems.LumbarCausesConsidered)));

    /// <summary>A trigger point, active or latent, in a gluteal muscle of either side.</summary>
    public static Fact GlutealTriggerPoint { get; } = Told(
        "gluteal-trigger-point", "a trigger point in a gluteal muscle", "A trigger point in gluteus maximus, medius or minimus?", "The clinician presses on the muscles of your buttocks.");

    /// <summary>A latent trigger point in any muscle.</summary>
    public static Fact LatentTriggerPoint { get; } = Told(
        "latent-trigger-point", "a latent trigger point", "A trigger point whose pain the person does not recognise?", "The clinician asks whether a tender spot brings on a pain that you do not know.");

    /// <summary>An active trigger point on a side that bears no recorded pain, or without any recorded pain.</summary>
    public static Fact ActivePointOnPainlessSide { get; } = Told(
        "active-point-on-painless-side",
        "an active trigger point on a side without recorded pain",
        "An active trigger point on a side that bears no pain?",
        "The clinician asks again on which side it hurts.");

    /// <summary>A symptom in the groin or at the inner or front thigh; numbness and weakness apart.</summary>
    public static Fact SymptomInGroinOrFrontThigh { get; } = Told(
        "symptom-in-groin-or-front-thigh", "a symptom in the groin or at the inner or front thigh", "A symptom in the groin or at the inner or front thigh?", "Does it hurt in the groin or at the front of the thigh?");

    /// <summary>A tumour at any place, also where its side is not known or where no muscle lies.</summary>
    public static Fact TumourSomewhere { get; } = Add(new Fact(
        Registry.Count, "tumour-somewhere", "a tumour at any place", FactPolarity.Risk, Question(ScreeningItems.TumourAtSite)));

    /// <summary>Facts of screening questions that have no fact of their own above, in the order of the questions.</summary>
    private static readonly Dictionary<string, Fact> OfItems = OneForEachQuestion();

    /// <summary>A clot in a leg vein that is likely by the Wells total (see <see cref="RuleThresholds.WellsLikelyFrom"/>), or coded as diagnosed.</summary>
    public static Fact ClotLikely { get; } = Measured(
        "clot-likely",
        "a clot in a leg vein that is likely by the Wells score",
        LegVeinThrombosisSigns,
        new FactQuestion(
            "wells-score",
            "Two-level Wells score for a clot in a leg vein, worked out today by the clinician: total?",
            "A doctor weighs today how likely a clot in your leg is.",
            isRedFlag: true),
        isPresumed: true);

    /// <summary>An INR above the limit (see <see cref="RuleThresholds.InrLimit"/>) under a vitamin K antagonist.</summary>
    public static Fact InrOutOfRange { get; } = Measured(
        "inr-out-of-range",
        "an INR above the limit",
        Of(ScreeningItems.TakesVitaminKAntagonist),
        new FactQuestion("inr", "Latest INR and its date?", "What was your last INR blood test, and when?"),
        isPresumed: true);

    /// <summary>A very low platelet count (see <see cref="RuleThresholds.PlateletLimit"/>).</summary>
    public static Fact PlateletsVeryLow { get; } = Measured(
        "platelets-very-low",
        "a very low platelet count",
        Of(ScreeningItems.LowPlatelets),
        new FactQuestion("platelet-count", "Latest platelet count per mm³ and its date?", "How many platelets did your last blood test show, and when?"),
        isPresumed: true);

    /// <summary>A very low neutrophil count (see <see cref="RuleThresholds.NeutrophilLimit"/>). No source read says to presume it.</summary>
    public static Fact NeutrophilsVeryLow { get; } = Measured(
        "neutrophils-very-low",
        "a very low neutrophil count",
        Of(ScreeningItems.LowNeutrophils),
        new FactQuestion("neutrophil-count", "Latest neutrophil count per mm³ and its date?", "How many neutrophils (white blood cells) did your last blood test show, and when?"),
        isPresumed: false);

    /// <summary>All facts, in a fixed order.</summary>
    public static IReadOnlyList<Fact> All { get; } = ValueList<Fact>.Of(Registry);

    /// <summary>The fact of a screening question.</summary>
    /// <param name="item">The question.</param>
    internal static Fact Of(ScreeningItem item) => OfItems[item.Code];

    /// <summary>True where a fact stands for the question; false for questions whose answers only a note points out.</summary>
    internal static bool HasFact(ScreeningItem item) => OfItems.ContainsKey(item.Code);

    private static Dictionary<string, Fact> OneForEachQuestion()
    {
        var facts = new Dictionary<string, Fact>(System.StringComparer.Ordinal);
        foreach (Fact fact in Registry)
        {
            facts.Add(fact.Id, fact);
        }

        foreach (ScreeningItem item in ScreeningItems.All)
        {
            if (!facts.ContainsKey(item.Code) && !IsOnlyNoted(item))
            {
                facts.Add(item.Code, Detail(item) is Fact parent ? Add(new Fact(
                    Registry.Count, item.Code, FactWords.Of(item), FactPolarity.Risk, Question(item)) { DetailOf = parent })
                    : LocalConditionKinds.AskedBy(item) is null ? Screened(item)
                    : Located(item, item.Equals(ScreeningItems.TumourAtSite) ? TumourSomewhere : null));
            }
        }

        return facts;

        Fact? Detail(ScreeningItem item) =>
            item.Equals(ScreeningItems.TakesVitaminKAntagonist) ? TakesAnticoagulant
            : item.Equals(ScreeningItems.EpilepsyUncontrolled) ? facts[ScreeningItems.Epilepsy.Code]
            : item.Equals(ScreeningItems.DiabetesWithComplications) ? facts[ScreeningItems.Diabetes.Code]
            : item.Equals(ScreeningItems.LowNeutrophils) ? facts[ScreeningItems.Immunosuppressed.Code]
            : null;
    }

    /// <summary>True where a rule may read the answer, by a fact of its own or by the risky opposite.</summary>
    internal static bool IsRead(ScreeningItem item) => HasFact(item) || IsReadByItsOpposite(item);

    /// <summary>True where no rule reads the answer but a pattern of muscles does, beside a symptom of the low back.</summary>
    internal static bool IsReadByAPattern(ScreeningItem item) => item.Equals(ScreeningItems.PainfulMultifidusLift);

    /// <summary>Questions of which a yes is the reassuring side.</summary>
    internal static bool IsReadByItsOpposite(ScreeningItem item) =>
        item.Equals(ScreeningItems.LumbarCausesConsidered) || item.Equals(ScreeningItems.HaematologistClearsNeedling);

    /// <summary>No fact of its own: read by its opposite, or by a pattern of muscles alone, and pointed out where that pattern has nothing to fit.</summary>
    private static bool IsOnlyNoted(ScreeningItem item) => IsReadByItsOpposite(item) || IsReadByAPattern(item);

    private static FactQuestion Question(ScreeningItem item) => new(item.Code, item.Question, item.PlainQuestion, item.Group == ScreeningGroup.RedFlags);

    private static Fact Screened(ScreeningItem item) => Add(new Fact(
        Registry.Count,
        item.Code,
        FactWords.Of(item),
        FactPolarity.Risk,
        Question(item))
    {
        ReadBothWays = item.Equals(ScreeningItems.UnderEighteen) || item.Equals(ScreeningItems.NewPainAfterFifty) ? AgeBandsExclude : null,
    });

    private static Fact Located(ScreeningItem item, Fact? whole = null) => Add(new Fact(
        Registry.Count, item.Code, FactWords.Of(item), FactPolarity.Risk, new FactQuestion(item.Code, item.Question, item.PlainQuestion))
    {
        IsLocated = true,
        DetailOf = whole,
    });

    private static Fact Risk(string id, string words, string question, string plain) =>
        Add(new Fact(Registry.Count, id, words, FactPolarity.Risk, new FactQuestion(id, question, plain)));

    /// <summary>A band of a measured value, read only behind the question that any person can answer.</summary>
    private static Fact Measured(string id, string words, Fact behind, FactQuestion question, bool isPresumed) =>
        Add(new Fact(Registry.Count, id, words, FactPolarity.Risk, question) { DetailOf = behind, IsPresumedWhenUnknown = isPresumed });

    private static Fact Mechanism(string id, string words) => Add(new Fact(Registry.Count, id, words, FactPolarity.Risk, MechanismQuestion));

    /// <summary>What a judgement names, or does not: never unknown.</summary>
    private static Fact Named(string id, string words) => Add(new Fact(Registry.Count, id, words, FactPolarity.Risk, MechanismQuestion));

    /// <summary>A risk that is recorded or not, never unknown: it can only add to what the questions say.</summary>
    private static Fact Recorded(string id, string words, string question, string plain) =>
        Add(new Fact(Registry.Count, id, words, FactPolarity.Risk, new FactQuestion(id, question, plain)));

    private static Fact Told(string id, string words, string question, string plain) =>
        Add(new Fact(Registry.Count, id, words, FactPolarity.Neutral, new FactQuestion(id, question, plain)));

    private static Fact Recent(Fact sign, string plainSign) => Add(new Fact(
        Registry.Count,
        sign.Id + "-recent",
        sign.Words + " (recent or worsening)",
        FactPolarity.Risk,
        new FactQuestion(
            sign.Id + "-course",
            "The " + (sign.Words.StartsWith("a ", StringComparison.Ordinal) ? sign.Words.Substring(2) : sign.Words) + ": when did it begin, and is it worsening?",
            "When did the " + plainSign + " begin, and is it getting worse?",
            isRedFlag: true))
    {
        DetailOf = sign,
        IsPresumedWhenUnknown = true,
    });

    private static Fact Add(Fact fact)
    {
        Registry.Add(fact);
        return fact;
    }
}
