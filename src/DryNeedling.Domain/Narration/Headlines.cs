using System;
using DryNeedling.Domain.CarePlans;
using DryNeedling.Domain.Compatibility;
using DryNeedling.Domain.Evaluation;
using DryNeedling.Domain.Rules;

namespace DryNeedling.Domain.Narration;

/// <summary>
/// The overall answer as a sentence, in the clinician's and in the patient's words (English). Permissions are hedged, and
/// no sentence promises benefit. Thread-safe.
/// </summary>
public static class Headlines
{
    /// <summary>The sentence that stands under every answer.</summary>
    public static string Notice { get; } =
        "Advice to a qualified clinician, who decides. Not a medical device, and no promise of benefit.";

    /// <summary>The answer in one sentence, for the clinician; an open referral stands first.</summary>
    /// <param name="assessment">The assessment.</param>
    public static string ForClinician(SuitabilityAssessment assessment)
    {
        Guard.NotNull(assessment, nameof(assessment));
        string sentence = assessment.Overall switch
        {
            Suitability.Undetermined => "It cannot be told yet; the open questions decide.",
            Suitability.ReferAsEmergency => "Refer as an emergency, the same day. Do not needle.",
            Suitability.ReferUrgently => "Refer urgently. Do not needle.",
            Suitability.NotSuitable => "Not suitable: every muscle is barred.",
            Suitability.NoSuitableTarget => CarePlanner.Default.Plan(assessment).Summary,
            Suitability.AssessFirst => "Assess first: a named examination or opinion comes before any needling.",
            Suitability.ClinicianDecision => "Only after an individual, recorded risk-benefit decision.",
            Suitability.SuitableWithPrecautions => assessment.BlockedOptions.IsEmpty
                ? "May be needled with the named precautions. Benefit is uncertain."
                : "Some muscles may be needled with the named precautions; others are blocked. Benefit is uncertain.",
            Suitability.Suitable => "May be needled; no rule restricts it. Benefit is uncertain.",
            _ => throw new InvalidOperationException("The answer " + assessment.Overall + " has no sentence."),
        };
        return assessment.OpenReferral is OpenReferral open
            ? "First rule out a reason for referral (" + ReferralTiers.Names.NameOf(open.Tier) + "): " + open.Questions.Count + " question(s) open. " + sentence
            : sentence;
    }

    /// <summary>The answer in plain words, for the patient: what to do now stands first.</summary>
    /// <param name="assessment">The assessment.</param>
    public static string ForPatient(SuitabilityAssessment assessment)
    {
        Guard.NotNull(assessment, nameof(assessment));
        if (assessment.Overall == Suitability.ReferAsEmergency)
        {
            return "Go to an emergency department now. No needling.";
        }

        string sentence = assessment.Overall switch
        {
            Suitability.Undetermined => "We need a few more answers before we can say if needling is right for you.",
            Suitability.ReferUrgently => "Please see a doctor or specialist within days. No needling until then.",
            Suitability.NotSuitable => "Needling is not right for you now. There are other ways to help.",
            Suitability.NoSuitableTarget => "We found no muscle that should be needled. There are other ways to help.",
            Suitability.AssessFirst => "You need another check first. After that we can talk about needling.",
            Suitability.ClinicianDecision => "A clinician needs to weigh the risks with you before any needling.",
            Suitability.SuitableWithPrecautions => assessment.BlockedOptions.IsEmpty
                ? "Needling may be an option for you, with some care. It does not help everyone."
                : "Needling may be an option for some muscles only; others must not be needled. It does not help everyone.",
            Suitability.Suitable => "Needling may be an option for you. It does not help everyone.",
            _ => throw new InvalidOperationException("The answer " + assessment.Overall + " has no sentence."),
        };
        return assessment.OpenReferral is null
            ? sentence
            : "First, please answer some questions about warning signs. " + sentence;
    }
}
