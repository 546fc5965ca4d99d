using DryNeedling.Domain.Evidence;
using DryNeedling.Domain.Intake;

namespace DryNeedling.Domain.Rules.Catalogue;

/// <summary>General health and implanted devices.</summary>
internal static class GeneralHealthRules
{
    internal static readonly Rule[] All =
    {
        new RedFlag("INF-01")
        {
            When = Facts.Fever & Facts.SpinalPain,
            Tier = ReferralTier.Emergency,
            Reason = "Fever or systemic infection together with pain of the back or spine: suspected spinal infection.",
            PatientReason = "Please go to an emergency department today. Fever together with back pain can mean an infection in the spine.",
            WhatToDo = "Do not needle. Same-day assessment; other infections are likelier, but this one must not be missed.",
            ReconsiderWhen = "Spinal infection is excluded and the fever has gone.",
            Serves = new[] { "sciatica:R12" },
            Cites = new[]
            {
                Cite.Read(Sources.SpinalInfection, SourceSeverity.ReferAsEmergency, "Among 2,224 cases 72 % had spinal pain and 55 % a fever, so no fever does not exclude it."),
                Cite.Derived(SourceSeverity.ReferAsEmergency, "The emergency tier for fever with spinal pain is the sciatica sheet's, from that review."),
            },
        },
        new Contraindication("ACU-03")
        {
            When = Facts.Fever,
            Scope = NeedlingOptionSet.All,
            Level = Clearance.Blocked,
            Floor = Clearance.Blocked,
            Reason = "Fever or systemic infection: not until it has resolved.",
            PatientReason = "You have a fever or an infection. Needling waits until you are well.",
            WhatToDo = "Do not needle today. Find the cause.",
            ReconsiderWhen = "The infection has resolved.",
            IsChangeable = true,
            Serves = new[] { "safety:ACU-03", "sciatica:R53" },
            Cites = new[]
            {
                Cite.Weak(Sources.Verywell, SourceSeverity.Absolute, "Not until resolved."),
                Cite.Weak(Sources.StudentCards, SourceSeverity.NotGraded, "Listed as a contraindication."),
                Cite.Weak(Sources.Leeuwarden, SourceSeverity.Relative, "Case by case."),
                Cite.Secondary(Sources.Physioman, SourceSeverity.Absolute, "A medical emergency or acute condition is absolute."),
                Cite.Secondary(Sources.Gloucestershire, SourceSeverity.NotGraded, "Being systemically unwell is a spinal red flag; says nothing of needling."),
                Cite.Derived(SourceSeverity.Absolute, "Barred until resolved: the stricter reading."),
            },
        },
        new Contraindication("DEV-01")
        {
            When = Facts.ImplantedStimulator,
            Scope = NeedlingOptionSet.All.From(NeedlingTechnique.Electrical),
            Level = Clearance.Blocked,
            Floor = Clearance.Blocked,
            Waives = new[] { RuleWaiver.StricterThan("DEV-02", "It is the current that disturbs the device; a needle without current asks for care only.") },
            Reason = "Pacemaker, implanted defibrillator or neurostimulator: no electrical stimulation.",
            PatientReason = "Because of your implanted device, no electrical current is put on the needles.",
            WhatToDo = "No electrical stimulation anywhere.",
            With = new[] { Safeguards.NoCurrent },
            Serves = new[] { "safety:DEV-01", "A-34" },
            Cites = new[]
            {
                Cite.Weak(Sources.Acupuntura, SourceSeverity.Absolute, "No electrical stimulation anywhere; manual needling is acceptable."),
                Cite.Weak(Sources.Bmas, SourceSeverity.Precaution, "On TENS: device manuals contraindicate it; the main concern is current across the chest, and limb-only current is probably harmless."),
                Cite.Weak(Sources.Therapeutenlijst, SourceSeverity.Absolute, "Neurostimulator with electrical stimulation."),
                Cite.Read(Sources.PacemakerCase, SourceSeverity.NoObjection, "One patient over two years without an event."),
            },
        },
        new Contraindication("DEV-02")
        {
            When = Facts.ImplantedStimulator,
            Scope = NeedlingOptionSet.All,
            Level = Clearance.Precaution,
            Floor = Clearance.Precaution,
            Reason = "Pacemaker, implanted defibrillator or neurostimulator: needling by hand with care, away from the device.",
            PatientReason = "You have an implanted device. Needling by hand may still be possible, away from the device.",
            WhatToDo = "No needle over the device or its leads, and no current.",
            With = new[] { Safeguards.NoCurrent, Safeguards.AwayFromDevice },
            Serves = new[] { "safety:DEV-02" },
            Cites = new[]
            {
                Cite.Weak(Sources.Acupuntura, SourceSeverity.NoObjection, "Needling by hand is acceptable."),
                Cite.Weak(Sources.Leeuwarden, SourceSeverity.NotGraded, "A pacemaker is listed."),
                Cite.Weak(Sources.ICTMJC, SourceSeverity.NotGraded, "A pacemaker is listed; some items of the list are relative."),
                Cite.Derived(SourceSeverity.Precaution, "Precaution by hand, and keeping off device and leads, are our proposal."),
            },
        },
        new Contraindication("IMM-02")
        {
            When = Facts.NeutrophilsVeryLow,
            Scope = NeedlingOptionSet.All,
            Level = Clearance.Blocked,
            Floor = Clearance.Blocked,
            Reason = "Fewer than 500 neutrophils per mm³.",
            PatientReason = "Your white blood cells are very low, so an infection from a needle could be serious. Needling is not done.",
            WhatToDo = "Do not needle. Offer care without needles; the treating team watches the count.",
            ReconsiderWhen = "A current count is 500 per mm³ or more.",
            Serves = new[] { "safety:IMM-02", "A-31" },
            Cites = new[]
            {
                Cite.Read(Sources.BreastCancerTable, SourceSeverity.NotGraded, "Acupuncture in breast cancer: fewer than 500 per mm³ is listed among contraindications and cautions."),
                Cite.Derived(SourceSeverity.Absolute, "Blocked is our proposal, the stricter reading; the number comes from another procedure."),
            },
        },
    };
}
