using System.Collections.Generic;
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
            PatientReason = "Pressing on a tight spot in this muscle brings on the pain you know, so this muscle may be part of the problem.",
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
            PatientReason = "A sore spot in the buttock often goes with an irritated nerve in the back, so your nerves are tested as well.",
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

    /// <summary>The patterns of the muscles sheet in its order, then two of the sciatica sheet. No trial read validates an order.</summary>
    internal static readonly TargetingPattern[] Patterns =
    {
        new("TGT-11")
        {
            Words = "The symptom sits in the buttock, where sitting often makes it worse: the piriformis may be looked at first.",
            Fits = symptom => symptom.IsIn(BodyRegion.Buttock),
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
                Cite.Derived(SourceSeverity.Supports, "The order after the piriformis."),
            },
        },
        new("TGT-12")
        {
            Words = "The symptom sits in the back of the thigh or at the sit bone: hamstrings or gluteals may be looked at first.",
            Fits = symptom => symptom.IsIn(BodyRegion.ThighPosterior, BodyRegion.GlutealFold, BodyRegion.KneePosterior),
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
                Cite.Weak(Sources.CobbAddmag, SourceSeverity.Supports, "Described referral pattern."),
                Cite.Derived(SourceSeverity.Supports, "The order, the sit bone, the back of the knee and the short head are ours. The sheet's row is for pain that stops at the knee; further down the general rule on reach applies."),
            },
        },
        new("TGT-13")
        {
            Words = "The symptom sits in the low back: lumbar muscles may be looked at first.",
            Fits = symptom => symptom.IsIn(BodyRegion.Lumbar),
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
                Cite.Derived(SourceSeverity.Supports, "Any symptom in the low back counts here, while the article asks for tightness with limited movement or a disc."),
            },
        },
        new("TGT-14")
        {
            Words = "The symptom runs down the back of the leg into the calf while strength, feeling and reflexes are normal: the gluteus minimus may be looked at first.",
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
            },
        },
        new("TGT-15")
        {
            Words = "The symptom sits at the side of the thigh or lower leg while strength, feeling and reflexes are normal: the gluteus minimus may be looked at first.",
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
                Cite.Weak(Sources.RichterQl, SourceSeverity.Supports, "Described referral pattern."),
            },
        },
        new("TGT-16")
        {
            Words = "The symptom sits over the sacrum or the sacroiliac joint: the gluteus medius may be looked at first.",
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
            Words = "The symptom sits at the tailbone: the gluteus maximus may be looked at first.",
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
            Words = "The symptom sits at the sit bone or worsens with a long stride: the gluteus maximus may be looked at first.",
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
            },
        },
        new("TGT-19")
        {
            Words = "The symptom sits in the groin or at the inner or front thigh, which is no sciatic distribution: examine again first; after that the iliopsoas may be looked at.",
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
            },
        },
        new("TGT-20")
        {
            Words = "The symptom sits in calf, heel or sole alone: a clot in a vein and the first sacral root come first; after that the calf muscles may be looked at.",
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
                Cite.Read(Sources.Samuel2007, SourceSeverity.Supports, "Points of the calf go with discs of the lowest levels."),
            },
        },
        new("TGT-21")
        {
            Words = "The symptom comes as a jolt on rising, on rolling over or on coughing, which is a sign of a disc as well: after the nerve tests the quadratus lumborum may be looked at.",
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
                Cite.Weak(Sources.PainfreeGluteusMinimus, SourceSeverity.Supports, "Described referral pattern."),
                Cite.Weak(Sources.ParkerIliopsoas, SourceSeverity.Supports, "Described referral pattern."),
            },
        },
        new("TGT-22")
        {
            Words = "The symptom is worse on standing or walking and eased by sitting or lying: think of a narrow spinal canal, above all in older people; after that the gluteus medius may be looked at.",
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
                Cite.Derived(SourceSeverity.Supports, "The caution on a narrow canal."),
            },
        },
        new("TGT-23")
        {
            Words = "The findings are consistent with the nerve pressed in the buttock, and lumbar causes were considered: the piriformis may be looked at first.",
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
                Cite.Derived(SourceSeverity.Supports, "Three of the four features and one test. No target without an active point in the muscle."),
            },
        },
        new("TGT-24")
        {
            Words = "The multifidus-lift test is painful: the multifidus may be looked at.",
            Fits = symptom => symptom.IsIn(BodyRegion.Lumbar),
            Holds = facts => facts.Presentation.HealthScreen.AnswerTo(ScreeningItems.PainfulMultifidusLift) == Answer.Yes,
            InOrder = new[]
            {
                Muscles.LumbarMultifidus,
            },
            Serves = new[] { "sciatica:R39" },
            Cites = new[]
            {
                Cite.Read(Sources.Koppenhaver2015, SourceSeverity.Supports, "A painful test went with a better course after one session: correlation 0.31 in 72 people, no control group."),
                Cite.Derived(SourceSeverity.Supports, "A weak hint at an order. No target without an active point in the muscle."),
            },
        },
    };

    private static bool NervesNormal(FactSheet facts) =>
        new[] { Facts.Weakness, Facts.ReflexLoss, Facts.SensoryLoss }.All(fact => facts.StateOf(fact) == FactState.No);

    /// <summary>Three of the four features of the sheet with one of the two tests, no loss of function, the back considered.</summary>
    private static bool PiriformisPicture(FactSheet facts)
    {
        IReadOnlyList<Symptom> symptoms = facts.Presentation.Symptoms;
        bool[] features =
        {
            symptoms.Any(symptom => symptom.Sites.Any(site => site.Region == BodyRegion.Buttock)),
            symptoms.Any(symptom => symptom.AggravatingActivities.Contains(Activity.Sitting)),
            IsYes(ScreeningItems.SciaticNotchTenderness),
            IsYes(ScreeningItems.PainOnTensingPiriformis),
        };
        return features.Count(present => present) >= 3
            && (IsYes(ScreeningItems.ActivePiriformisTest) || IsYes(ScreeningItems.SeatedPiriformisStretchTest))
            && facts.StateOf(Facts.LumbarCausesNotConsidered) == FactState.No
            && NervesNormal(facts);

        bool IsYes(ScreeningItem item) => facts.StateOf(Facts.Of(item)) == FactState.Yes;
    }
}
