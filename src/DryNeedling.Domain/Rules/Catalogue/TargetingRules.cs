using System.Linq;
using DryNeedling.Domain.Anatomy;
using DryNeedling.Domain.Evidence;
using DryNeedling.Domain.Intake;

namespace DryNeedling.Domain.Rules.Catalogue;

/// <summary>What makes a muscle a target, and the order in which supported muscles are looked at.</summary>
internal static class TargetingRules
{
    internal static readonly Rule[] All =
    {
        new Indication("TGT-01")
        {
            When = Facts.ActiveTriggerPoint,
            Scope = NeedlingOptionSet.All,
            Reason = "An active trigger point in the muscle: pressing on it brings on the pain that the person knows. Palpation is only moderately reliable, and the certainty of benefit is low or very low.",
            PatientReason = "Pressing on a tight spot in a muscle brings on the pain you know, so that muscle may be part of the problem.",
            WhatToDo = "Palpate again before needling; a latent point or a taut band alone is no target.",
            Serves = new[] { "sciatica:R31", "sciatica:R32", "sciatica:R34", "A-06", "A-07", "A-22", "A-36", "sciatica:R35", "sciatica:R37" },
            Cites = new[]
            {
                Cite.Read(Sources.TrpDelphi, SourceSeverity.Supports, "Active means that stimulation reproduces a symptom the person recognises (84 % agreement)."),
                Cite.Read(Sources.Rathbone, SourceSeverity.NotGraded, "Agreement between examiners: kappa 0.452 overall, 0.575 for recognised pain."),
                Cite.Secondary(Sources.Continence, SourceSeverity.Supports, "At least two of three signs make a trigger point; the theory is disputed."),
            },
        },
        new Advice("TGT-02")
        {
            When = Facts.GlutealTriggerPoint,
            Waives = new[] { RuleWaiver.OnlyInforms("It asks for the examination that the rule on root signs leaves open until it is done.") },
            Reason = "A trigger point in a gluteal muscle makes involvement of a nerve root likelier, not less: it never clears the root.",
            PatientReason = "A sore spot in the buttock often goes with an irritated nerve in the back. So your nerves are tested as well.",
            WhatToDo = "Examine strength, reflexes, feeling and nerve tension before any muscle, and again at each contact.",
            Serves = new[] { "sciatica:R33", "sciatica:trap-01", "muscles:trap-01", "A-20" },
            Cites = new[]
            {
                Cite.Read(Sources.GluteTriggerPoints, SourceSeverity.Information, "325 people: positive likelihood ratio 8.62, negative 0.28, for root involvement."),
                Cite.Read(Sources.Adelmanesh2015, SourceSeverity.Information, "Found in 76.4 % of people with radiculopathy and in 3 of 152 healthy ones."),
                Cite.Derived(SourceSeverity.Information, "Whether the examination was done is no fact of a rule of its own: until it is, its questions stay open."),
            },
        },
        new Advice("TGT-03")
        {
            When = Facts.LatentTriggerPoint,
            Waives = new[] { RuleWaiver.OnlyInforms("A latent point is neither a target nor a bar.") },
            Reason = "A latent trigger point: pressing on it does not bring on the pain that the person knows. It is not the source of that pain and no target.",
            PatientReason = "A tender spot that does not bring on your own pain is no reason for a needle.",
            WhatToDo = "Record it; look for the point that reproduces the familiar pain. A twitch decides nothing.",
            Serves = new[] { "sciatica:R32", "sciatica:R36" },
            Cites = new[]
            {
                Cite.Read(Sources.TrpDelphi, SourceSeverity.Information, "Latent means that stimulation reproduces no symptom the person recognises."),
                Cite.Read(Sources.Twitch, SourceSeverity.Information, "A twitch changed neither short-term pain nor disability in six trials."),
            },
        },
        new Advice("TGT-04")
        {
            When = Facts.ActivePointOnPainlessSide,
            Waives = new[] { RuleWaiver.OnlyInforms("It asks to look again at what is recorded; a side that is wrong changes the record, not a level.") },
            Reason = "An active trigger point is recorded on a side that bears no recorded pain, or no pain is recorded at all. People mark the wrong side, and so do charts.",
            PatientReason = "The tight spot and your pain are not noted on the same side. Please say again where it hurts.",
            WhatToDo = "Confirm side and place of the pain and of the point in words, and correct the record before anything else.",
            Serves = new[] { "muscles:trap-30" },
            Cites = new[]
            {
                Cite.Read(Sources.Choir, SourceSeverity.Information, "Marking pain on a body map: slips of side, and 15-19 % discordance for back and shoulder."),
                Cite.Derived(SourceSeverity.Information, "That a point without pain on its side is the sign of such a slip. A pain recorded without a side counts for both."),
            },
        },
        new Advice("TGT-05")
        {
            When = Facts.SymptomInGroinOrFrontThigh,
            Waives = new[] { RuleWaiver.OnlyInforms("It asks for another examination before any muscle is thought of; the sheet gives it no level.") },
            Reason = "A symptom in the groin or at the inner or front thigh is no sciatic distribution.",
            PatientReason = "Pain in the groin or the front of the thigh is not typical of sciatica. So you are examined again first.",
            WhatToDo = "Examine again before thinking of a muscle.",
            Serves = new[] { "muscles:R09" },
            Cites = new[]
            {
                Cite.Weak(Sources.ParkerIliopsoas, SourceSeverity.Information, "Described referral to the front."),
                Cite.Weak(Sources.KentAddmag, SourceSeverity.Information, "Described referral to groin and inner thigh."),
                Cite.Derived(SourceSeverity.Information, "To examine again before a muscle is the sheet's own result for this place; that it is no bar of its own is ours."),
            },
        },
    };

    private static readonly DiagnosisLabel[] Discs =
    {
        DiagnosisLabels.DiscDisorderWithRadiculopathy, DiagnosisLabels.DiscDisplacement, DiagnosisLabels.DiscDegeneration,
    };

    /// <summary>The rule that no pattern outranks: while it holds or may hold, no muscle is looked at first.</summary>
    internal const string NervesFirst = "ROOT-01";

    /// <summary>Why a muscle whose described referral covers a recorded symptom says so. It changes no order.</summary>
    internal const string ReferralCode = "TGT-10";

    internal static readonly Citation[] ReferralCitations =
    {
        Cite.Read(Sources.TrpDelphi, SourceSeverity.Information, "No fixed map for a muscle is to be expected."),
        Cite.Derived(SourceSeverity.Information, "Regions as described in the texts that the muscle names, most of them secondary."),
    };

    /// <summary>The reason that stands at a target whose described referral holds no recorded symptom on its side.</summary>
    internal const string PlaceCode = "TGT-06";

    internal const string PlaceWords =
        "No symptom is recorded on this side where trigger points of this muscle are described to refer: confirm the side and place in words.";

    /// <summary>The reason that says why a target stands where it stands.</summary>
    internal const string RankCode = "RANK";

    internal static readonly Citation[] PlaceCitations =
    {
        Cite.Read(Sources.Choir, SourceSeverity.Information, "Marking pain on a body map: slips of side, and 15-19 % discordance for back and shoulder."),
        Cite.Read(Sources.TrpDelphi, SourceSeverity.Information, "No fixed map for a muscle is to be expected."),
        Cite.Derived(SourceSeverity.Information, "Told in words alone: no level and no order changes."),
    };

    internal static readonly Citation[] RankCitations =
    {
        Cite.Derived(SourceSeverity.Information, "Level before pattern, patterns in the order of the sheet, left before right. No trial read validates an order."),
    };

    /// <summary>
    /// Examined signs of the nerve pressed in the buttock, then the patterns of the muscles sheet in its order, then the weaker forms
    /// by place alone, then a hint that ranks nothing. No trial read validates an order.
    /// </summary>
    internal static readonly TargetingPattern[] Patterns =
    {
        new("TGT-23")
        {
            Where = "where the findings are consistent with the nerve pressed in the buttock and lumbar causes were considered",
            Fits = symptom => symptom.IsIn(BodyRegion.Buttock),
            Holds = PiriformisPicture,
            InOrder = new[]
            {
                Muscles.Piriformis,
            },
            Serves = new[] { "sciatica:R29", "A-16", "A-37" },
            Cites = new[]
            {
                Cite.Read(Sources.Hopayian, SourceSeverity.Supports, "Four features; their accuracy is unknown."),
                Cite.Read(Sources.Martin2014, SourceSeverity.Supports, "33 people of a specialist clinic: either of two tests, sensitivity 0.91, specificity 0.80."),
                Cite.Derived(SourceSeverity.Supports, "Three of the four features and one test, place and sitting taken from one symptom; that examined signs come before patterns of place. No target without an active point in the muscle."),
            },
        },
        new("TGT-11")
        {
            Where = "where the symptom starts in the buttock, or sits there and is worse with sitting or on rising",
            Fits = ButtockFirst,
            InOrder = new[]
            {
                Muscles.Piriformis, Muscles.GluteusMedius, Muscles.GluteusMaximus, Muscles.GluteusMinimus, Muscles.ObturatorInternus,
                Muscles.QuadratusFemoris,
            },
            Serves = new[] { "muscles:R01", "A-23", "A-16", "A-17" },
            Cites = new[]
            {
                Cite.Read(Sources.Article, SourceSeverity.Supports, "With a start in the buttock the piriformis is looked at early."),
                Cite.Weak(Sources.NamtptPiriformis, SourceSeverity.Supports, "Described referral pattern."),
                Cite.Weak(Sources.NamtptGluteusMedius, SourceSeverity.Supports, "Described referral pattern."),
                Cite.Read(Sources.DeepGlutealReview, SourceSeverity.Supports, "The muscles and nerves of the deep gluteal space."),
                Cite.Read(Sources.Monclus2025, SourceSeverity.Information, "Active points: piriformis 42 %, gluteus medius 34-45 % in small, unlike studies."),
                Cite.Derived(SourceSeverity.Supports, "The order after the piriformis, and the first recorded site as the start."),
            },
        },
        new("TGT-12")
        {
            Where = "where the symptom sits in the back of the thigh or knee and stops there",
            Fits = symptom => !symptom.ReachesBelowKnee && symptom.IsIn(BodyRegion.ThighPosterior, BodyRegion.KneePosterior),
            InOrder = new[]
            {
                Muscles.BicepsFemorisLongHead, Muscles.Semitendinosus, Muscles.Semimembranosus, Muscles.BicepsFemorisShortHead,
                Muscles.GluteusMinimus, Muscles.Piriformis, Muscles.GluteusMaximus, Muscles.AdductorMagnus,
            },
            Serves = new[] { "muscles:R02", "A-24", "A-18" },
            Cites = new[]
            {
                Cite.Read(Sources.Article, SourceSeverity.Supports, "Tension in the back of the leg: hamstrings or gluteals."),
                Cite.Weak(Sources.NielHamstrings, SourceSeverity.Supports, "Described referral pattern."),
                Cite.Weak(Sources.MallyHamstrings, SourceSeverity.Supports, "Described referral pattern."),
                Cite.Weak(Sources.PainfreeGluteusMinimus, SourceSeverity.Supports, "Described referral pattern."),
                Cite.Weak(Sources.CobbAddmag, SourceSeverity.Supports, "Described referral pattern."),
                Cite.Derived(SourceSeverity.Supports, "The order, the back of the knee and the short head are ours. \"Only the back of the thigh\" is read as: no further down; what sits higher up has its own patterns."),
            },
        },
        new("TGT-13")
        {
            Where = "where the low back is tight, or hurts on bending or lifting, or a disc is diagnosed",
            Fits = symptom => symptom.IsIn(BodyRegion.Lumbar),
            Holds = TightStiffOrDisc,
            InOrder = new[]
            {
                Muscles.QuadratusLumborum, Muscles.IliocostalisLumborum, Muscles.LumbarMultifidus, Muscles.LongissimusThoracis,
                Muscles.GluteusMedius, Muscles.Iliopsoas,
            },
            Serves = new[] { "muscles:R03", "A-25", "A-19" },
            Cites = new[]
            {
                Cite.Read(Sources.Article, SourceSeverity.Supports, "Low-back tightness with limited movement or disc issues: lumbar muscles."),
                Cite.Weak(Sources.NamtptParaspinals, SourceSeverity.Supports, "Described referral pattern."),
                Cite.Read(Sources.Iglesias2013, SourceSeverity.Supports, "Which muscles held active points most often."),
                Cite.Read(Sources.Monclus2025, SourceSeverity.Supports, "Active points: quadratus lumborum 30-55 %, iliocostalis 33-38 % in small, unlike studies."),
                Cite.Derived(SourceSeverity.Supports, "Worse on bending or lifting stands for limited movement, a coded disc disorder for the history of one; any one of the three is enough."),
            },
        },
        new("TGT-14")
        {
            Where = "where the symptom runs down the back of the leg into the calf while strength, feeling and reflexes are normal",
            Fits = symptom => symptom.IsIn(BodyRegion.Calf) && symptom.IsIn(BodyRegion.Buttock, BodyRegion.ThighPosterior),
            Holds = NervesNormal,
            InOrder = new[]
            {
                Muscles.GluteusMinimus, Muscles.Piriformis, Muscles.Semitendinosus, Muscles.Semimembranosus, Muscles.Gastrocnemius,
                Muscles.Soleus,
            },
            Serves = new[] { "muscles:R04", "A-20" },
            Cites = new[]
            {
                Cite.Weak(Sources.PainfreeGluteusMinimus, SourceSeverity.Supports, "Described to copy the first sacral root."),
                Cite.Weak(Sources.KentGmin, SourceSeverity.Supports, "Described referral pattern."),
                Cite.Read(Sources.Skorupska2021, SourceSeverity.Supports, "Points of the gluteus minimus with referred pain in people with diagnosed sciatica: both occur together."),
                Cite.Weak(Sources.MallyHamstrings, SourceSeverity.Supports, "The medial hamstrings are described to reach the calf."),
                Cite.Derived(SourceSeverity.Supports, "The sheet names buttock, thigh and calf together; the calf with either of the others is taken as enough."),
            },
        },
        new("TGT-15")
        {
            Where = "where the symptom sits at the side of the thigh or lower leg while strength, feeling and reflexes are normal",
            Fits = symptom => symptom.IsIn(BodyRegion.ThighLateral, BodyRegion.LegLateral),
            Holds = NervesNormal,
            InOrder = new[]
            {
                Muscles.GluteusMinimus, Muscles.TensorFasciaeLatae, Muscles.GluteusMedius, Muscles.QuadratusLumborum,
            },
            Serves = new[] { "muscles:R05", "A-20" },
            Cites = new[]
            {
                Cite.Weak(Sources.PainfreeGluteusMinimus, SourceSeverity.Supports, "Described referral pattern."),
                Cite.Weak(Sources.KentTfl, SourceSeverity.Supports, "Described to stop at the knee."),
                Cite.Weak(Sources.PerryTfl, SourceSeverity.Supports, "Described referral pattern."),
                Cite.Weak(Sources.RichterQl, SourceSeverity.Supports, "Described referral pattern."),
                Cite.Derived(SourceSeverity.Supports, "The sheet names thigh and lower leg down to the ankle; either alone is taken as enough."),
            },
        },
        new("TGT-16")
        {
            Where = "where the symptom sits over the sacrum or the sacroiliac joint",
            Fits = symptom => symptom.IsIn(BodyRegion.Sacral, BodyRegion.Sacroiliac),
            InOrder = new[]
            {
                Muscles.GluteusMedius, Muscles.QuadratusLumborum, Muscles.LumbarMultifidus, Muscles.LongissimusThoracis,
                Muscles.GluteusMaximus, Muscles.Piriformis, Muscles.Soleus,
            },
            Serves = new[] { "muscles:R06" },
            Cites = new[]
            {
                Cite.Weak(Sources.NamtptGluteusMedius, SourceSeverity.Supports, "Described referral pattern."),
                Cite.Weak(Sources.NamtptQuadratusLumborum, SourceSeverity.Supports, "Described referral pattern."),
                Cite.Weak(Sources.Brainscape2, SourceSeverity.Supports, "Described referral pattern."),
                Cite.Weak(Sources.NamtptSoleus, SourceSeverity.Supports, "The soleus only as a rare spill."),
            },
        },
        new("TGT-17")
        {
            Where = "where the symptom sits at the tailbone",
            Fits = symptom => symptom.IsIn(BodyRegion.Coccygeal),
            InOrder = new[]
            {
                Muscles.GluteusMaximus, Muscles.ObturatorInternus, Muscles.LumbarMultifidus,
            },
            Serves = new[] { "muscles:R07" },
            Cites = new[]
            {
                Cite.Weak(Sources.KentGmax, SourceSeverity.Supports, "Described referral pattern."),
                Cite.Weak(Sources.AammOi, SourceSeverity.Supports, "Described referral pattern."),
                Cite.Weak(Sources.Brainscape2, SourceSeverity.Supports, "Described referral pattern."),
            },
        },
        new("TGT-18")
        {
            Where = "where the symptom sits at the sit bone or worsens with a long stride",
            Fits = symptom => symptom.IsIn(BodyRegion.GlutealFold) || symptom.IsWorseWith(Activity.LongStride),
            InOrder = new[]
            {
                Muscles.GluteusMaximus, Muscles.Semimembranosus, Muscles.Semitendinosus, Muscles.BicepsFemorisLongHead,
                Muscles.QuadratusFemoris, Muscles.ObturatorInternus, Muscles.AdductorMagnus,
            },
            Serves = new[] { "muscles:R08" },
            Cites = new[]
            {
                Cite.Weak(Sources.KentGmax, SourceSeverity.Supports, "Described referral pattern."),
                Cite.Weak(Sources.NielHamstrings, SourceSeverity.Supports, "Described referral pattern."),
                Cite.Read(Sources.Wu2022, SourceSeverity.Supports, "Pain with a long stride where the quadratus femoris is pinched."),
                Cite.Weak(Sources.AmssmIfi, SourceSeverity.Supports, "One person: pain beside the sit bone where thigh bone and sit bone pinch."),
                Cite.Weak(Sources.TriggerpointCa, SourceSeverity.Supports, "Described referral pattern."),
                Cite.Derived(SourceSeverity.Supports, "Either the place or the long stride is taken as enough."),
            },
        },
        new("TGT-19")
        {
            Where = "where the symptom sits in the groin or at the inner or front thigh",
            Caution = "That is no sciatic distribution: examine again first.",
            Fits = symptom => symptom.IsIn(BodyRegion.Groin, BodyRegion.ThighMedial, BodyRegion.ThighAnterior),
            InOrder = new[]
            {
                Muscles.Iliopsoas, Muscles.AdductorMagnus, Muscles.QuadratusLumborum, Muscles.ObturatorInternus,
            },
            Serves = new[] { "muscles:R09" },
            Cites = new[]
            {
                Cite.Weak(Sources.ParkerIliopsoas, SourceSeverity.Supports, "Described referral pattern."),
                Cite.Weak(Sources.PerryIliopsoas, SourceSeverity.Supports, "Described referral pattern."),
                Cite.Weak(Sources.KentAddmag, SourceSeverity.Supports, "Described referral pattern."),
                Cite.Weak(Sources.RichterQl, SourceSeverity.Supports, "Described referral pattern."),
                Cite.Derived(SourceSeverity.Supports, "The order, and to examine again before it."),
            },
        },
        new("TGT-20")
        {
            Where = "where the symptom sits in calf, heel or sole alone",
            Caution = "A clot in a vein and the first sacral root come first.",
            Fits = symptom => symptom.IsIn(BodyRegion.Calf, BodyRegion.Heel, BodyRegion.FootSole),
            OnlyBelowKnee = true,
            InOrder = new[]
            {
                Muscles.Gastrocnemius, Muscles.Soleus,
            },
            Serves = new[] { "muscles:R10" },
            Cites = new[]
            {
                Cite.Weak(Sources.KentGastroc, SourceSeverity.Supports, "Described referral pattern."),
                Cite.Weak(Sources.NamtptSoleus, SourceSeverity.Supports, "Described referral pattern."),
                Cite.Unconfirmed(Sources.Samuel2007, SourceSeverity.Supports, "Points of the calf went with discs of the lowest level; the level labels are garbled in the text read."),
                Cite.Derived(SourceSeverity.Supports, "The caution on a clot and on the first sacral root."),
            },
        },
        new("TGT-21")
        {
            Where = "where the symptom comes as a jolt on rising, on rolling over or on coughing",
            Caution = "That is a sign of a disc as well: the nerve tests come first.",
            Fits = symptom => symptom.IsWorseWith(Activity.Coughing, Activity.RollingInBed, Activity.RisingFromSitting),
            InOrder = new[]
            {
                Muscles.QuadratusLumborum, Muscles.GluteusMinimus, Muscles.Iliopsoas,
            },
            Serves = new[] { "muscles:R11" },
            Cites = new[]
            {
                Cite.Weak(Sources.PosturemdQl, SourceSeverity.Supports, "Described referral pattern."),
                Cite.Weak(Sources.QlGalant, SourceSeverity.Supports, "Described referral pattern."),
                Cite.Weak(Sources.NovellaQuiz, SourceSeverity.Supports, "Described referral pattern."),
                Cite.Weak(Sources.PainfreeGluteusMinimus, SourceSeverity.Supports, "Described referral pattern."),
                Cite.Weak(Sources.ParkerIliopsoas, SourceSeverity.Supports, "Described referral pattern."),
            },
        },
        new("TGT-22")
        {
            Where = "where the symptom is worse on standing or walking and eased by sitting or lying",
            Caution = "Think first of a narrow spinal canal, above all in older people.",
            Fits = symptom => symptom.IsWorseWith(Activity.Standing, Activity.Walking) && symptom.IsEasedBy(Activity.Sitting, Activity.Lying),
            InOrder = new[]
            {
                Muscles.GluteusMedius, Muscles.Iliopsoas, Muscles.GluteusMinimus,
            },
            Serves = new[] { "muscles:R13" },
            Cites = new[]
            {
                Cite.Weak(Sources.NamtptGluteusMedius, SourceSeverity.Supports, "Described referral pattern."),
                Cite.Weak(Sources.ParkerIliopsoas, SourceSeverity.Supports, "Described referral pattern."),
                Cite.Weak(Sources.PerryIliopsoas, SourceSeverity.Supports, "Described referral pattern."),
                Cite.Derived(SourceSeverity.Supports, "The caution on a narrow canal."),
            },
        },
        new("TGT-25")
        {
            Where = "where the symptom reaches the buttock, with neither its start there nor sitting as its mark",
            Fits = symptom => symptom.IsIn(BodyRegion.Buttock) && !ButtockFirst(symptom),
            InOrder = new[]
            {
                Muscles.Piriformis, Muscles.GluteusMedius, Muscles.GluteusMaximus, Muscles.GluteusMinimus, Muscles.ObturatorInternus,
                Muscles.QuadratusFemoris,
            },
            Serves = new[] { "muscles:R01", "A-16", "A-17" },
            Cites = new[]
            {
                Cite.Derived(SourceSeverity.Supports, "The weaker form of the pattern for a start in the buttock: the place alone, after every pattern of the sheet."),
            },
        },
        new("TGT-26")
        {
            Where = "where the symptom sits in the low back, with no word of tightness, bending, lifting or a disc",
            Fits = symptom => symptom.IsIn(BodyRegion.Lumbar),
            Holds = (facts, symptom) => !TightStiffOrDisc(facts, symptom),
            InOrder = new[]
            {
                Muscles.QuadratusLumborum, Muscles.IliocostalisLumborum, Muscles.LumbarMultifidus, Muscles.LongissimusThoracis,
                Muscles.GluteusMedius, Muscles.Iliopsoas,
            },
            Serves = new[] { "muscles:R03", "A-19" },
            Cites = new[]
            {
                Cite.Derived(SourceSeverity.Supports, "The weaker form of the pattern for a tight low back: the place alone, after every pattern of the sheet."),
            },
        },
        new("TGT-24")
        {
            Where = "where the multifidus-lift test is painful",
            Fits = symptom => symptom.IsIn(BodyRegion.Lumbar),
            Holds = (facts, _) => facts.Presentation.HealthScreen.AnswerTo(ScreeningItems.PainfulMultifidusLift) == Answer.Yes,
            Ranks = false,
            InOrder = new[]
            {
                Muscles.LumbarMultifidus,
            },
            Serves = new[] { "sciatica:R39" },
            Cites = new[]
            {
                Cite.Read(Sources.Koppenhaver2015, SourceSeverity.Supports, "A painful test went with a better course after one session: correlation 0.31 in 72 people, no control group."),
                Cite.Derived(SourceSeverity.Supports, "Too weak to change an order: told beside the muscle. No target without an active point in the muscle."),
            },
        },
    };

    /// <summary>The place of the article and of the sheet: a start in the buttock, or a seat there that sitting or rising makes worse.</summary>
    private static bool ButtockFirst(SymptomOnSide symptom) => symptom.StartsIn(BodyRegion.Buttock)
        || (symptom.IsIn(BodyRegion.Buttock) && symptom.IsWorseWith(Activity.Sitting, Activity.RisingFromSitting));

    private static bool TightStiffOrDisc(FactSheet facts, SymptomOnSide symptom) => symptom.IsA(SymptomKind.Tightness)
        || symptom.IsWorseWith(Activity.Bending, Activity.BendingForward, Activity.BendingBackward, Activity.Lifting)
        || facts.Presentation.Diagnoses.Codes.Any(code => Discs.Any(disc => disc.IsBorneBy(code)));

    private static bool NervesNormal(FactSheet facts, SymptomOnSide symptom) =>
        new[] { Facts.Weakness, Facts.ReflexLoss, Facts.SensoryLoss }.All(fact => facts.StateOf(fact) == FactState.No);

    /// <summary>Three of the four features of the sheet with one of the two tests, no loss of function, the back considered.</summary>
    private static bool PiriformisPicture(FactSheet facts, SymptomOnSide symptom)
    {
        bool[] features =
        {
            symptom.IsIn(BodyRegion.Buttock),
            symptom.IsWorseWith(Activity.Sitting),
            IsYes(ScreeningItems.SciaticNotchTenderness),
            IsYes(ScreeningItems.PainOnTensingPiriformis),
        };
        return features.Count(present => present) >= 3
            && (IsYes(ScreeningItems.ActivePiriformisTest) || IsYes(ScreeningItems.SeatedPiriformisStretchTest))
            && facts.StateOf(Facts.LumbarCausesNotConsidered) == FactState.No
            && NervesNormal(facts, symptom);

        bool IsYes(ScreeningItem item) => facts.StateOf(Facts.Of(item)) == FactState.Yes;
    }
}
