namespace DryNeedling.Domain.Rules;

/// <summary>Why a part of the record is pointed out.</summary>
public enum RecordNoteKind
{
    /// <summary>Not stated. The default.</summary>
    Unspecified = 0,

    /// <summary>A well-formed code that no question reads. What it means for needling is for the clinician to weigh.</summary>
    UnreadCode = 1,

    /// <summary>A code that does not answer a question but says that it must be asked.</summary>
    PromptingCode = 2,

    /// <summary>Codes that the code book forbids side by side.</summary>
    CodesExcludeEachOther = 3,

    /// <summary>An answer that no rule reads.</summary>
    UnreadAnswer = 4,

    /// <summary>A measured value beyond its limit that no rule reads.</summary>
    UnreadValue = 5,
}

internal static class RecordNoteKinds
{
    internal static readonly Compatibility.EnumNames<RecordNoteKind> Names = new(
        (RecordNoteKind.UnreadCode, "unread-code"),
        (RecordNoteKind.PromptingCode, "prompting-code"),
        (RecordNoteKind.CodesExcludeEachOther, "codes-exclude-each-other"),
        (RecordNoteKind.UnreadAnswer, "unread-answer"),
        (RecordNoteKind.UnreadValue, "unread-value"));
}
