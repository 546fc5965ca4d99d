namespace DryNeedling.Domain.Evidence;

/// <summary>What kind of publication a <see cref="Source"/> is.</summary>
public enum SourceKind
{
    /// <summary>Not stated. The default.</summary>
    Unspecified = 0,

    /// <summary>A guideline, law or position of a professional or public body.</summary>
    Guideline = 1,

    /// <summary>A primary study or a review.</summary>
    Study = 2,

    /// <summary>A case report.</summary>
    CaseReport = 3,

    /// <summary>A clinic page, vendor, student or other weak source: shows that something is practised, not that it is recommended.</summary>
    Weak = 4,

    /// <summary>The patient article that the library is built from.</summary>
    Article = 5,

    /// <summary>A proposal of this library's own, derived from other sources. Needs a clinician's sign-off like every other row.</summary>
    OwnProposal = 6,

    /// <summary>A textbook, terminology, ontology, code list or other work of reference.</summary>
    ReferenceWork = 7,
}
