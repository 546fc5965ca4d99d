using DryNeedling.Domain.Compatibility;
using DryNeedling.Domain.Evaluation;

namespace DryNeedling.Domain.Narration;

/// <summary>
/// The overall answer as a sentence in English, in the clinician's and in the patient's words. For other languages and for everything
/// else that an answer says see <see cref="Narrator"/> and <see cref="AssessmentReport"/>. Thread-safe.
/// </summary>
public static class Headlines
{
    private static Narrator Clinician => field ?? Once.Keep(ref field, new Narrator(PhraseBook.English, NarrationVoice.Clinician));

    private static Narrator Patient => field ?? Once.Keep(ref field, new Narrator(PhraseBook.English, NarrationVoice.Patient));

    /// <summary>The sentence that stands under every answer.</summary>
    public static string Notice => PhraseBook.English["notice.clinician"];

    /// <summary>The answer in one sentence, for the clinician; an open referral stands first.</summary>
    /// <param name="assessment">The assessment.</param>
    public static string ForClinician(SuitabilityAssessment assessment) => Clinician.Headline(assessment);

    /// <summary>The answer in plain words, for the patient: what to do now stands first.</summary>
    /// <param name="assessment">The assessment.</param>
    public static string ForPatient(SuitabilityAssessment assessment) => Patient.Headline(assessment);
}
