using DryNeedling.Domain.Evidence;

namespace DryNeedling.Domain.Rules.Catalogue;

/// <summary>The record itself.</summary>
internal static class RecordRules
{
    internal static readonly Rule[] All =
    {
        new Advice("REC-01")
        {
            When = Facts.RecordsDisagree,
            Waives = new[] { RuleWaiver.OnlyInforms("The riskier entry already counts; the clinician is told which entries to check.") },
            Reason = "Parts of the record disagree. The riskier reading was used, but where a weakness or numbness is only told and the examination found none: there the examination was used, and what is told counts only where a rule names it.",
            PatientReason = "Two of your answers do not fit together. The clinician will check them with you.",
            WhatToDo = "Ask again, and correct the entry that is wrong.",
            IsChangeable = true,
            Serves = new[] { "design:law-18" },
            Cites = new[] { Cite.Derived(SourceSeverity.Information, "Where an answer and a code disagree the riskier wins and the conflict is shown.") },
        },
    };
}
