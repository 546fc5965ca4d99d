using System;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using System.Linq;
using DryNeedling.Domain.Compatibility;
using DryNeedling.Domain.Evidence;

namespace DryNeedling.Domain.Intake;

/// <summary>Diagnoses that name the pain itself, with the ICD-10-CM codes seen in the list of fiscal year 2022. Thread-safe.</summary>
public static class DiagnosisLabels
{
    /// <summary>Sciatica.</summary>
    public static DiagnosisLabel Sciatica => field ?? Once.Keep(ref field, Of("sciatica", "Sciatica", "Laterality in the last digit; no code for both sides: two codes are used.", new[] { "sciatic-nerve-lesion", "lumbago-with-sciatica", "disc-disorder-with-radiculopathy" }, new[] { Sources.Icd10Cm2022, Sources.LegalClarity, Sources.LittledenBlog }, "M54.3"));

    /// <summary>Low back pain with sciatica.</summary>
    public static DiagnosisLabel LumbagoWithSciatica => field ?? Once.Keep(ref field, Of("lumbago-with-sciatica", "Low back pain with sciatica", "Used where both exist, in place of two codes.", new[] { "sciatica", "disc-disorder-with-radiculopathy" }, new[] { Sources.Icd10Cm2022, Sources.LittledenBlog }, "M54.4"));

    /// <summary>Radiculopathy, thoracolumbar to sacral.</summary>
    public static DiagnosisLabel Radiculopathy => field ?? Once.Keep(ref field, Of("radiculopathy", "Radiculopathy, thoracolumbar to sacral", "No laterality.", Array.Empty<string>(), new[] { Sources.Icd10Cm2022 }, "M54.15", "M54.16", "M54.17", "M54.18"));

    /// <summary>Disc disorder with radiculopathy.</summary>
    public static DiagnosisLabel DiscDisorderWithRadiculopathy => field ?? Once.Keep(ref field, Of("disc-disorder-with-radiculopathy", "Disc disorder with radiculopathy", "Preferred where the disc is known to be the cause.", new[] { "sciatica", "lumbago-with-sciatica" }, new[] { Sources.Icd10Cm2022, Sources.LittledenBlog }, "M51.15", "M51.16", "M51.17"));

    /// <summary>Disc displacement without radiculopathy.</summary>
    public static DiagnosisLabel DiscDisplacement => field ?? Once.Keep(ref field, Of("disc-displacement", "Disc displacement without radiculopathy", "", Array.Empty<string>(), new[] { Sources.Icd10Cm2022 }, "M51.26", "M51.27"));

    /// <summary>Disc degeneration.</summary>
    public static DiagnosisLabel DiscDegeneration => field ?? Once.Keep(ref field, Of("disc-degeneration", "Disc degeneration", "Split into finer codes since fiscal year 2025; the edition counts.", Array.Empty<string>(), new[] { Sources.Icd10Cm2022, Sources.DiseasedbCom }, "M51.36", "M51.37"));

    /// <summary>Spinal stenosis, lumbar or lumbosacral.</summary>
    public static DiagnosisLabel LumbarStenosis => field ?? Once.Keep(ref field, Of("lumbar-stenosis", "Spinal stenosis, lumbar or lumbosacral", "With or without neurogenic claudication, by the last digit.", Array.Empty<string>(), new[] { Sources.Icd10Cm2022 }, "M48.06", "M48.07"));

    /// <summary>Lesion of the sciatic nerve.</summary>
    public static DiagnosisLabel SciaticNerveLesion => field ?? Once.Keep(ref field, Of("sciatic-nerve-lesion", "Lesion of the sciatic nerve", "Piriformis syndrome is indexed here; a nerve lesion is not the same as sciatica.", new[] { "sciatica" }, new[] { Sources.Icd10Cm2022, Sources.LegalClarity2 }, "G57.0"));

    /// <summary>Lumbosacral root disorder, not elsewhere classified.</summary>
    public static DiagnosisLabel LumbosacralRootDisorder => field ?? Once.Keep(ref field, Of("lumbosacral-root-disorder", "Lumbosacral root disorder, not elsewhere classified", "", Array.Empty<string>(), new[] { Sources.Icd10Cm2022 }, "G54.4"));

    /// <summary>Myalgia.</summary>
    public static DiagnosisLabel Myalgia => field ?? Once.Keep(ref field, Of("myalgia", "Myalgia", "Commonly used for myofascial pain of trunk or limb; that mapping is not confirmed.", Array.Empty<string>(), new[] { Sources.Icd10Cm2022 }, "M79.1"));

    /// <summary>Muscle spasm of back, calf or elsewhere.</summary>
    public static DiagnosisLabel MuscleSpasm => field ?? Once.Keep(ref field, Of("muscle-spasm", "Muscle spasm of back, calf or elsewhere", "", Array.Empty<string>(), new[] { Sources.Icd10Cm2022 }, "M62.83"));

    /// <summary>Low back pain.</summary>
    public static DiagnosisLabel LowBackPain => field ?? Once.Keep(ref field, Of("low-back-pain", "Low back pain", "Not billable without its fifth character since fiscal year 2022.", Array.Empty<string>(), new[] { Sources.Icd10Cm2022 }, "M54.5"));

    /// <summary>Sacroiliitis, not elsewhere classified.</summary>
    public static DiagnosisLabel Sacroiliitis => field ?? Once.Keep(ref field, Of("sacroiliitis", "Sacroiliitis, not elsewhere classified", "", Array.Empty<string>(), new[] { Sources.Icd10Cm2022 }, "M46.1"));

    /// <summary>Sacrococcygeal disorder, not elsewhere classified.</summary>
    public static DiagnosisLabel SacrococcygealDisorder => field ?? Once.Keep(ref field, Of("sacrococcygeal-disorder", "Sacrococcygeal disorder, not elsewhere classified", "", Array.Empty<string>(), new[] { Sources.Icd10Cm2022 }, "M53.3"));

    /// <summary>Foot drop.</summary>
    public static DiagnosisLabel FootDrop => field ?? Once.Keep(ref field, Of("foot-drop", "Foot drop", "Severe weakness until examined: grade the power.", Array.Empty<string>(), new[] { Sources.Icd10Cm2022 }, "M21.37"));

    /// <summary>All labels, in a fixed order.</summary>
    public static IReadOnlyList<DiagnosisLabel> All => field ?? Once.Keep(ref field, ValueList<DiagnosisLabel>.Of(new[]
    {
        Sciatica, LumbagoWithSciatica, Radiculopathy, DiscDisorderWithRadiculopathy, DiscDisplacement, DiscDegeneration, LumbarStenosis,
        SciaticNerveLesion, LumbosacralRootDisorder, Myalgia, MuscleSpasm, LowBackPain, Sacroiliitis, SacrococcygealDisorder, FootDrop,
    }));

    /// <summary>Finds a label by its stable id (ordinal).</summary>
    /// <param name="id">The id.</param>
    /// <param name="label">The label, where one has that id.</param>
    /// <returns>True where one has that id.</returns>
    public static bool TryFind(string id, [NotNullWhen(true)] out DiagnosisLabel? label)
    {
        Guard.NotNull(id, nameof(id));
        label = All.FirstOrDefault(candidate => string.Equals(candidate.Id, id, StringComparison.Ordinal));
        return label is not null;
    }

    /// <summary>True for the one code of a narrow canal that names neurogenic claudication.</summary>
    internal static bool NamesClaudication(ClinicalCode code) => LumbarStenosis.IsBorneBy(code) && IsUnder(code, "M48.062");

    /// <summary>True for a code that names a disc, a canal or the nerve in the buttock, but no mechanism.</summary>
    internal static bool AsksForAMechanism(ClinicalCode code) =>
        (LumbarStenosis.IsBorneBy(code) && !NamesClaudication(code)) || DiscDisplacement.IsBorneBy(code) || SciaticNerveLesion.IsBorneBy(code);

    private static bool IsUnder(ClinicalCode code, string start) => code.Value.StartsWith(start, StringComparison.Ordinal);

    private static DiagnosisLabel Of(string id, string name, string note, string[] notWith, Source[] sources, params string[] codes) => new(
        id,
        name,
        note,
        notWith,
        sources,
        codes.Select(code => new CodePattern(CodeSystem.Icd10Cm, Codes.CmEdition, code, code, CodeReading.Prompts, sources[0], ReadingMark.Read)).ToArray());
}
