using DryNeedling.Domain.Evidence;
using DryNeedling.Domain.Intake;

namespace DryNeedling.Domain.Rules.Catalogue;

/// <summary>General health and implanted devices.</summary>
internal static class GeneralHealthRules
{
    internal static readonly Rule[] All =
    {
        new Contraindication("ACU-03")
        {
            When = Facts.Fever,
            Scope = NeedlingOptionSet.All,
            Level = Clearance.Blocked,
            Floor = Clearance.ClinicianDecision,
            Reason = "Fever or systemic infection: not until it has resolved.",
            PatientReason = "You have a fever or an infection. Needling waits until you are well.",
            WhatToDo = "Do not needle today. Find the cause; fever with spinal pain needs an urgent look for spinal infection.",
            ReconsiderWhen = "The infection has resolved.",
            IsChangeable = true,
            Serves = new[] { "safety:ACU-03", "A-31" },
            Cites = new[]
            {
                Cite.Weak(Sources.Verywell, SourceSeverity.Absolute, "Not until resolved."),
                Cite.Weak(Sources.StudentCards, SourceSeverity.Absolute, "Listed as a contraindication."),
                Cite.Weak(Sources.Leeuwarden, SourceSeverity.Relative, "Case by case."),
                Cite.Secondary(Sources.Gloucestershire, SourceSeverity.Absolute, "Systemically unwell is a spinal red flag: find the cause first."),
            },
        },
        new Contraindication("DEV-01")
        {
            When = Facts.ImplantedStimulator,
            Scope = NeedlingOptionSet.All.From(NeedlingTechnique.Electrical),
            Level = Clearance.Blocked,
            Floor = Clearance.Blocked,
            Reason = "Pacemaker, implanted defibrillator or neurostimulator: no electrical stimulation.",
            PatientReason = "Because of your implanted device, no electrical current is put on the needles.",
            WhatToDo = "No electrical stimulation anywhere, and no needle over the device or its leads.",
            With = new[] { Safeguards.NoCurrent },
            Serves = new[] { "safety:DEV-01", "A-34" },
            Cites = new[]
            {
                Cite.Weak(Sources.Acupuntura, SourceSeverity.Absolute, "No electrical stimulation anywhere; manual needling is acceptable."),
                Cite.Weak(Sources.Bmas, SourceSeverity.Precaution, "The main concern is current across the chest; limb-only current is probably safe."),
                Cite.Weak(Sources.Therapeutenlijst, SourceSeverity.Absolute, "Pacemaker or neurostimulator with electrical stimulation."),
                Cite.Read(Sources.PacemakerCase, SourceSeverity.NoObjection, "One patient over two years without an event."),
            },
        },
    };
}
