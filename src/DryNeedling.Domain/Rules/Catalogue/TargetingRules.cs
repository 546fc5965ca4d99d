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
            Serves = new[] { "sciatica:R31", "sciatica:R32", "sciatica:R34", "A-06", "A-07", "A-22", "A-36" },
            Cites = new[]
            {
                Cite.Read(Sources.TrpDelphi, SourceSeverity.Supports, "Active means that stimulation reproduces a symptom the person recognises (84 % agreement)."),
                Cite.Read(Sources.Rathbone, SourceSeverity.NotGraded, "Agreement between examiners: kappa 0.452 overall, 0.575 for recognised pain."),
                Cite.Secondary(Sources.Continence, SourceSeverity.Supports, "At least two of three signs make a trigger point; the theory is disputed."),
            },
        },
    };

    /// <summary>The article's three patterns. No trial read validates an order.</summary>
    internal static readonly TargetingPattern[] Patterns =
    {
        new(
            "TGT-11",
            "The symptom sits in the buttock: the piriformis may be looked at first.",
            new[] { BodyRegion.Buttock },
            new[] { Muscles.Piriformis, Muscles.GluteusMedius, Muscles.GluteusMaximus, Muscles.GluteusMinimus },
            new[] { "muscles:R01", "A-23", "A-16", "A-17" },
            new[]
            {
                Cite.Read(Sources.Article, SourceSeverity.Supports, "With a start in the buttock the piriformis is looked at early."),
                Cite.Weak(Sources.NamtptPiriformis, SourceSeverity.Supports, "Described referral pattern."),
                Cite.Derived(SourceSeverity.Supports, "The order after the piriformis."),
            }),
        new(
            "TGT-12",
            "The symptom sits in the back of the thigh or at the sit bone: hamstrings or gluteals may be looked at first.",
            new[] { BodyRegion.ThighPosterior, BodyRegion.GlutealFold, BodyRegion.KneePosterior },
            new[]
            {
                Muscles.BicepsFemorisLongHead, Muscles.Semitendinosus, Muscles.Semimembranosus, Muscles.BicepsFemorisShortHead,
                Muscles.GluteusMinimus, Muscles.Piriformis, Muscles.GluteusMaximus,
            },
            new[] { "muscles:R02", "A-24", "A-18" },
            new[]
            {
                Cite.Read(Sources.Article, SourceSeverity.Supports, "Tension in the back of the leg: hamstrings or gluteals."),
                Cite.Weak(Sources.NielHamstrings, SourceSeverity.Supports, "Described referral pattern."),
                Cite.Derived(SourceSeverity.Supports, "The order, the sit bone, the back of the knee and the short head are ours. The sheet's row is for pain that stops at the knee."),
            }),
        new(
            "TGT-13",
            "The symptom sits in the low back: lumbar muscles may be looked at first.",
            new[] { BodyRegion.Lumbar },
            new[]
            {
                Muscles.QuadratusLumborum, Muscles.IliocostalisLumborum, Muscles.LumbarMultifidus, Muscles.LongissimusThoracis,
                Muscles.GluteusMedius,
            },
            new[] { "muscles:R03", "A-25", "A-19" },
            new[]
            {
                Cite.Read(Sources.Article, SourceSeverity.Supports, "Low-back tightness with limited movement or disc issues: lumbar muscles."),
                Cite.Weak(Sources.NamtptParaspinals, SourceSeverity.Supports, "Described referral pattern."),
                Cite.Derived(SourceSeverity.Supports, "The order follows how often each was active in two studies; any symptom in the low back counts here, while the article asks for tightness with limited movement or a disc."),
            }),
    };
}
