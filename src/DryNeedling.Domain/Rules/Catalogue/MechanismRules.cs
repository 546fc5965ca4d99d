using DryNeedling.Domain.Evidence;
using DryNeedling.Domain.Intake;

namespace DryNeedling.Domain.Rules.Catalogue;

/// <summary>Mechanisms that are worked up before any muscle, and an age that the trials hardly know.</summary>
internal static class MechanismRules
{
    internal static readonly Rule[] All =
    {
        new Contraindication("STN-01")
        {
            When = Facts.ClaudicationBehaviour | Facts.ClaudicationMechanism,
            Scope = NeedlingOptionSet.All,
            Level = Clearance.AssessFirst,
            Floor = Clearance.Precaution,
            Reason = "The symptoms behave like a narrow spinal canal (three of: worse standing or walking, eased by sitting, eased by bending forward or leaning, both legs), or the mechanism is judged or coded to be neurogenic claudication.",
            PatientReason = "Your legs behave as they do with a narrow canal in the back. That is looked at before any needling.",
            WhatToDo = "Assess the canal: gait, balance, walking distance, foot pulses and the full nerve examination, above all in older people.",
            ReconsiderWhen = "The canal is assessed and the result recorded.",
            IsChangeable = true,
            Serves = new[] { "sciatica:R28", "sciatica:1.1-06", "muscles:R13" },
            Cites = new[]
            {
                Cite.Read(Sources.Suri2010, SourceSeverity.NotGraded, "Pain that sitting and bending forward ease, in both legs, points to a narrow canal (likelihood ratios of 6 to 7 each)."),
                Cite.Read(Sources.Nadeau2013, SourceSeverity.NotGraded, "Standing brings it on, sitting or leaning eases it."),
                Cite.Derived(SourceSeverity.Relative, "Three as the count is the sciatica sheet's. The features are read from what is recorded with the symptoms alone, so what nobody recorded does not count."),
            },
        },
        new Contraindication("MEC-01")
        {
            When = Facts.VascularOrOtherMechanism,
            Scope = NeedlingOptionSet.All,
            Level = Clearance.AssessFirst,
            Floor = Clearance.AssessFirst,
            Reason = "A vascular or other mechanism is judged to be at work: no indication for needling before it is worked up.",
            PatientReason = "Part of your pain seems to have another cause, such as the blood vessels. That is checked before any needling; needles do not treat it.",
            WhatToDo = "Have the cause worked up (pulses, vascular opinion), then judge the mechanism anew.",
            ReconsiderWhen = "The cause has been worked up and the mechanism is judged anew.",
            IsChangeable = true,
            Serves = new[] { "sciatica:1.1-07", "A-36" },
            Cites = new[]
            {
                Cite.Read(Sources.Nadeau2013, SourceSeverity.NotGraded, "Calf symptoms that standing still relieves point to the vessels."),
                Cite.Derived(SourceSeverity.Relative, "No indication and a vascular work-up are the sciatica sheet's; assessing first is our reading of a judgement that may also mean another cause."),
            },
        },
        new Advice("AGE-01")
        {
            When = Facts.OverSixtyFive,
            Reason = "Older than 65: outside the ages that the trials mostly took, so their results may not hold.",
            PatientReason = "Most studies of needling took people up to 65. How well it works at your age is less well known.",
            WhatToDo = "Say so, look harder for a narrow canal and for frailty, and review early.",
            Serves = new[] { "sciatica:trap-36" },
            Cites = new[] { Cite.Derived(SourceSeverity.Information, "The sciatica sheet flags ages outside 18 to 65, from the trials that it read; minors have rules of their own.") },
        },
    };
}
