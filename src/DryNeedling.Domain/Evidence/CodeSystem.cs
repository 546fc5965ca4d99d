using DryNeedling.Domain.Compatibility;

namespace DryNeedling.Domain.Evidence;

/// <summary>A system of codes. The same letters mean different things in different systems, so no code stands without its system.</summary>
public enum CodeSystem
{
    /// <summary>Not stated. The default; no code has it.</summary>
    Unspecified = 0,

    /// <summary>ICD-10-CM, the clinical modification used in the United States.</summary>
    Icd10Cm = 1,

    /// <summary>ICD-10 of the World Health Organization. Not ICD-10-CM: where they differ, the system decides.</summary>
    Icd10Who = 2,

    /// <summary>Anatomical Therapeutic Chemical classification of medicines.</summary>
    Atc = 3,

    /// <summary>LOINC, for observations and scores.</summary>
    Loinc = 4,

    /// <summary>Uberon, an ontology of anatomy.</summary>
    Uberon = 5,

    /// <summary>Foundational Model of Anatomy.</summary>
    Fma = 6,

    /// <summary>Terminologia Anatomica of 1998 (codes such as <c>A04.7.02.011</c>).</summary>
    Ta98 = 7,

    /// <summary>Terminologia Anatomica, second edition (plain numbers). Not the numbers of the 1998 edition.</summary>
    Ta2 = 8,

    /// <summary>Names of entries in the public data set free-exercise-db.</summary>
    FreeExerciseDb = 9,
}

internal static class CodeSystems
{
    /// <summary>The systems that hold codes of diagnoses.</summary>
    internal static readonly EnumNames<CodeSystem> Diagnoses = new((CodeSystem.Icd10Cm, "icd-10-cm"), (CodeSystem.Icd10Who, "icd-10-who"));

    internal static readonly EnumNames<CodeSystem> Names = new(
        (CodeSystem.Icd10Cm, "icd-10-cm"),
        (CodeSystem.Icd10Who, "icd-10-who"),
        (CodeSystem.Atc, "atc"),
        (CodeSystem.Loinc, "loinc"),
        (CodeSystem.Uberon, "uberon"),
        (CodeSystem.Fma, "fma"),
        (CodeSystem.Ta98, "ta98"),
        (CodeSystem.Ta2, "ta2"),
        (CodeSystem.FreeExerciseDb, "free-exercise-db"));
}
