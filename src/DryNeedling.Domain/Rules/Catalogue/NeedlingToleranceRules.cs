using DryNeedling.Domain.Evidence;
using DryNeedling.Domain.Intake;

namespace DryNeedling.Domain.Rules.Catalogue;

/// <summary>How the person bore needles before, and how they come to the session. Fear stands with consent.</summary>
internal static class NeedlingToleranceRules
{
    internal static readonly Rule[] All =
    {
        new Contraindication("VV-01")
        {
            When = Facts.Of(ScreeningItems.FaintsWithNeedles) | Facts.Of(ScreeningItems.NewToNeedling),
            Scope = NeedlingOptionSet.All,
            Level = Clearance.Precaution,
            Floor = Clearance.Precaution,
            Reason = "Fainted with needles before, one of the first sessions, or none for over six months: a faint is likelier.",
            PatientReason = "Some people feel faint with needles, above all at first. You lie down, the session is short and someone stays with you.",
            WhatToDo = "Explain, lie the person down, few needles, stay. On a faint: all needles out, flat, legs raised, watch, and medical help if it does not settle.",
            ReconsiderWhen = "Three sessions are done and the last was within six months; an earlier faint stays.",
            With = new[] { Safeguards.LyingDown, Safeguards.ShortSession, Safeguards.FedAndRested },
            Serves = new[] { "safety:VV-01" },
            Cites = new[]
            {
                Cite.Read(Sources.SouthAfrica, SourceSeverity.Precaution, "Lie the person down, explain, and do not over-needle at the first visit."),
                Cite.Read(Sources.Vasovagal2017, SourceSeverity.NotGraded, "Acupuncture: fainting reported in 0.02 to 7 % of treatments, 5 of 281 in its own series."),
                Cite.Weak(Sources.DoctorabelUs, SourceSeverity.Precaution, "New people in the first three sessions, or after more than six months; 28 % of cases were lying."),
                Cite.Derived(SourceSeverity.Precaution, "The same care after an earlier faint is a synthesis of these."),
            },
        },
        new Contraindication("VV-02")
        {
            When = Facts.Of(ScreeningItems.UnfedOrExhausted),
            Scope = NeedlingOptionSet.All,
            Level = Clearance.Precaution,
            Floor = Clearance.Precaution,
            Reason = "Not eaten for two hours, dehydrated or exhausted today: a faint is likelier.",
            PatientReason = "Have something to eat and drink, or rest, before the session. That makes it less likely that you feel faint.",
            WhatToDo = "Food, drink or rest first, else another day.",
            ReconsiderWhen = "The person has eaten, drunk and rested.",
            IsChangeable = true,
            With = new[] { Safeguards.FedAndRested, Safeguards.LyingDown },
            Serves = new[] { "safety:VV-01", "safety:1.2-28" },
            Cites = new[]
            {
                Cite.Weak(Sources.CentralSomersetPhysiotherapy2024, SourceSeverity.Information, "People are asked to say if they have not eaten for two hours."),
                Cite.Weak(Sources.DoctorabelUs, SourceSeverity.Precaution, "Hunger and exhaustion go with fainting."),
            },
        },
        new Contraindication("ADV-01")
        {
            When = Facts.Of(ScreeningItems.PreviousSeriousReaction),
            Scope = NeedlingOptionSet.All,
            Level = Clearance.AssessFirst,
            Floor = Clearance.AssessFirst,
            Reason = "A serious reaction to needling or an injection before: not until it has been reviewed.",
            PatientReason = "You had a serious reaction to a needle before. It must be understood before you are needled again.",
            WhatToDo = "Find out what happened. A faint asks for care, an allergic or neurological reaction is left alone until reviewed, soreness is no bar. Record the result.",
            ReconsiderWhen = "The kind of reaction is known, reviewed and recorded.",
            IsChangeable = true,
            Serves = new[] { "safety:ADV-01" },
            Cites = new[]
            {
                Cite.Unconfirmed(Sources.Irish2012, SourceSeverity.Absolute, "A significant earlier reaction is absolute (recalled, not read)."),
                Cite.Unconfirmed(Sources.Apta2012, SourceSeverity.Absolute, "The same (recalled, not read)."),
                Cite.Weak(Sources.Jotform, SourceSeverity.NotGraded, "Listed on a course form."),
                Cite.Derived(SourceSeverity.Relative, "A review first, not a lasting block, because no source that bars it could be read."),
            },
        },
    };
}
