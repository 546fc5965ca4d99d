using System;
using DryNeedling.Domain.Compatibility;

namespace DryNeedling.Domain.Narration;

/// <summary>How an <see cref="AssessmentReport"/> is written. Equal by value. Immutable and thread-safe.</summary>
public sealed class AssessmentReportOptions : IEquatable<AssessmentReportOptions>
{
    private AssessmentReportOptions(PhraseBook language, NarrationVoice voice, bool includesRecord)
    {
        Language = language;
        Voice = voice;
        IncludesRecord = includesRecord;
    }

    /// <summary>To the clinician, in English, without the values of the record.</summary>
    public static AssessmentReportOptions Default { get; } = new(PhraseBook.English, NarrationVoice.Clinician, false);

    /// <summary>The language.</summary>
    public PhraseBook Language { get; }

    /// <summary>To whom it speaks.</summary>
    public NarrationVoice Voice { get; }

    /// <summary>True where what was recorded of the person stands at its end.</summary>
    public bool IncludesRecord { get; }

    /// <summary>The same in another language.</summary>
    /// <param name="language">The language.</param>
    public AssessmentReportOptions With(PhraseBook language) => new(Guard.NotNull(language, nameof(language)), Voice, IncludesRecord);

    /// <summary>The same to another reader.</summary>
    /// <param name="voice">The reader.</param>
    /// <exception cref="ArgumentOutOfRangeException">The voice is unspecified or not defined.</exception>
    public AssessmentReportOptions With(NarrationVoice voice) => new(Language, Guard.Defined(voice, NarrationVoices.Names, nameof(voice)), IncludesRecord);

    /// <summary>The same with what was recorded of the person at its end. Then it carries values of the patient.</summary>
    public AssessmentReportOptions WithRecord() => new(Language, Voice, true);

    /// <inheritdoc/>
    public bool Equals(AssessmentReportOptions? other) =>
        other is not null && ReferenceEquals(Language, other.Language) && Voice == other.Voice && IncludesRecord == other.IncludesRecord;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as AssessmentReportOptions);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Language.LanguageTag, Voice, IncludesRecord);

    /// <summary>Language, reader and whether it carries the record.</summary>
    public override string ToString() => Language.LanguageTag + ", " + NarrationVoices.Names.NameOf(Voice) + (IncludesRecord ? ", with the record" : "");
}
