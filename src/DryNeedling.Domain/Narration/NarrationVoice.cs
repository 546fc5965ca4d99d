using DryNeedling.Domain.Compatibility;

namespace DryNeedling.Domain.Narration;

/// <summary>To whom a sentence speaks.</summary>
public enum NarrationVoice
{
    /// <summary>Not stated. The default; no sentence is made for it.</summary>
    Unspecified = 0,

    /// <summary>To the clinician, in clinical terms.</summary>
    Clinician = 1,

    /// <summary>To the patient, in plain words.</summary>
    Patient = 2,
}

internal static class NarrationVoices
{
    internal static readonly EnumNames<NarrationVoice> Names = new(
        (NarrationVoice.Clinician, "clinician"), (NarrationVoice.Patient, "patient"));
}
