using System;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using DryNeedling.Domain.Compatibility;
using DryNeedling.Domain.Evidence;
using static DryNeedling.Domain.Anatomy.Catalogue.Made;

namespace DryNeedling.Domain.Anatomy;

/// <summary>
/// The structures beside the muscles: nerves, vessels, organs, spaces and landmarks. Each is made when it is first asked for.
/// Thread-safe.
/// </summary>
public static class AnatomicalStructures
{
    /// <summary>Sciatic nerve.</summary>
    public static AnatomicalStructure SciaticNerve => field ?? Once.Keep(ref field, Of("sciatic-nerve", "sciatic nerve", AnatomicalStructureKind.Nerve, Uberon("UBERON:0001322"), Fma("FMA:19034")));

    /// <summary>Tibial nerve.</summary>
    public static AnatomicalStructure TibialNerve => field ?? Once.Keep(ref field, Of("tibial-nerve", "tibial nerve", AnatomicalStructureKind.Nerve, Uberon("UBERON:0001323"), Fma("FMA:19035")));

    /// <summary>Common fibular nerve.</summary>
    public static AnatomicalStructure CommonFibularNerve => field ?? Once.Keep(ref field, Of("common-fibular-nerve", "common fibular nerve", AnatomicalStructureKind.Nerve, Uberon("UBERON:0001324"), Fma("FMA:19039")));

    /// <summary>Pudendal nerve.</summary>
    public static AnatomicalStructure PudendalNerve => field ?? Once.Keep(ref field, Of("pudendal-nerve", "pudendal nerve", AnatomicalStructureKind.Nerve, Uberon("UBERON:0011390"), Fma("FMA:19037")));

    /// <summary>Sacrum.</summary>
    public static AnatomicalStructure Sacrum => field ?? Once.Keep(ref field, Of("sacrum", "sacrum", AnatomicalStructureKind.Bone, Uberon("UBERON:0003690"), Fma("FMA:16202")));

    /// <summary>Ischial tuberosity.</summary>
    public static AnatomicalStructure IschialTuberosity => field ?? Once.Keep(ref field, Of("ischial-tuberosity", "ischial tuberosity", AnatomicalStructureKind.Bone, Uberon("UBERON:0034983"), Fma("FMA:17010")));

    /// <summary>Greater trochanter.</summary>
    public static AnatomicalStructure GreaterTrochanter => field ?? Once.Keep(ref field, Of("greater-trochanter", "greater trochanter", AnatomicalStructureKind.Bone, Uberon("UBERON:0002503"), Fma("FMA:32852")));

    /// <summary>Greater sciatic notch.</summary>
    public static AnatomicalStructure GreaterSciaticNotch => field ?? Once.Keep(ref field, Of("greater-sciatic-notch", "greater sciatic notch", AnatomicalStructureKind.Bone, Uberon("UBERON:0014411"), Fma("FMA:16902")));

    /// <summary>Iliac crest.</summary>
    public static AnatomicalStructure IliacCrest => field ?? Once.Keep(ref field, Of("iliac-crest", "iliac crest", AnatomicalStructureKind.Bone, Uberon("UBERON:0014437"), Fma("FMA:16914")));

    /// <summary>Ischial spine.</summary>
    public static AnatomicalStructure IschialSpine => field ?? Once.Keep(ref field, Of("ischial-spine", "ischial spine", AnatomicalStructureKind.Bone, Uberon("UBERON:0009000"), Fma("FMA:17028")));

    /// <summary>Erector spinae group.</summary>
    public static AnatomicalStructure ErectorSpinaeGroup => field ?? Once.Keep(ref field, Of("erector-spinae-group", "erector spinae group", AnatomicalStructureKind.MuscleGroup, Uberon("UBERON:0002462"), Fma("FMA:71302")));

    /// <summary>Triceps surae.</summary>
    public static AnatomicalStructure TricepsSurae => field ?? Once.Keep(ref field, Of("triceps-surae", "triceps surae", AnatomicalStructureKind.MuscleGroup, Uberon("UBERON:0001665"), Fma("FMA:51062")));

    /// <summary>Gastrocnemius medial head.</summary>
    public static AnatomicalStructure GastrocnemiusMedialHead => field ?? Once.Keep(ref field, Of("gastrocnemius-medial-head", "gastrocnemius medial head", AnatomicalStructureKind.MusclePart, Uberon("UBERON:0011907"), Fma("FMA:45956")));

    /// <summary>Gastrocnemius lateral head.</summary>
    public static AnatomicalStructure GastrocnemiusLateralHead => field ?? Once.Keep(ref field, Of("gastrocnemius-lateral-head", "gastrocnemius lateral head", AnatomicalStructureKind.MusclePart, Uberon("UBERON:0011908"), Fma("FMA:45959")));

    /// <summary>Hamstring group.</summary>
    public static AnatomicalStructure HamstringGroup => field ?? Once.Keep(ref field, Of("hamstring-group", "hamstring group", AnatomicalStructureKind.MuscleGroup, Uberon("UBERON:0002463"), Fma("FMA:22427"), Fma("FMA:81022")));

    /// <summary>Pudendal nerve and internal pudendal vessels.</summary>
    public static AnatomicalStructure PudendalBundle => field ?? Once.Keep(ref field, Of("pudendal-bundle", "pudendal nerve and internal pudendal vessels", AnatomicalStructureKind.NerveAndVessels));

    /// <summary>Superior gluteal nerve and vessels.</summary>
    public static AnatomicalStructure SuperiorGlutealBundle => field ?? Once.Keep(ref field, Of("superior-gluteal-bundle", "superior gluteal nerve and vessels", AnatomicalStructureKind.NerveAndVessels));

    /// <summary>Inferior gluteal nerve and vessels.</summary>
    public static AnatomicalStructure InferiorGlutealBundle => field ?? Once.Keep(ref field, Of("inferior-gluteal-bundle", "inferior gluteal nerve and vessels", AnatomicalStructureKind.NerveAndVessels));

    /// <summary>Posterior femoral cutaneous nerve.</summary>
    public static AnatomicalStructure PosteriorFemoralCutaneousNerve => field ?? Once.Keep(ref field, Of("posterior-femoral-cutaneous-nerve", "posterior femoral cutaneous nerve", AnatomicalStructureKind.Nerve));

    /// <summary>Middle cluneal nerve.</summary>
    public static AnatomicalStructure MiddleClunealNerve => field ?? Once.Keep(ref field, Of("middle-cluneal-nerve", "middle cluneal nerve", AnatomicalStructureKind.Nerve));

    /// <summary>Lateral femoral cutaneous nerve.</summary>
    public static AnatomicalStructure LateralFemoralCutaneousNerve => field ?? Once.Keep(ref field, Of("lateral-femoral-cutaneous-nerve", "lateral femoral cutaneous nerve", AnatomicalStructureKind.Nerve));

    /// <summary>Superior gluteal nerve.</summary>
    public static AnatomicalStructure SuperiorGlutealNerve => field ?? Once.Keep(ref field, Of("superior-gluteal-nerve", "superior gluteal nerve", AnatomicalStructureKind.Nerve));

    /// <summary>Femoral nerve.</summary>
    public static AnatomicalStructure FemoralNerve => field ?? Once.Keep(ref field, Of("femoral-nerve", "femoral nerve", AnatomicalStructureKind.Nerve));

    /// <summary>Saphenous nerve.</summary>
    public static AnatomicalStructure SaphenousNerve => field ?? Once.Keep(ref field, Of("saphenous-nerve", "saphenous nerve", AnatomicalStructureKind.Nerve));

    /// <summary>Sural nerve.</summary>
    public static AnatomicalStructure SuralNerve => field ?? Once.Keep(ref field, Of("sural-nerve", "sural nerve", AnatomicalStructureKind.Nerve));

    /// <summary>Dorsal rami of the spinal nerves.</summary>
    public static AnatomicalStructure DorsalRami => field ?? Once.Keep(ref field, Of("dorsal-rami", "dorsal rami of the spinal nerves", AnatomicalStructureKind.Nerve));

    /// <summary>Superior gluteal vessels.</summary>
    public static AnatomicalStructure SuperiorGlutealVessels => field ?? Once.Keep(ref field, Of("superior-gluteal-vessels", "superior gluteal vessels", AnatomicalStructureKind.Vessels));

    /// <summary>Perforating branches of the deep femoral vessels.</summary>
    public static AnatomicalStructure DeepFemoralPerforatingVessels => field ?? Once.Keep(ref field, Of("deep-femoral-perforating-vessels", "perforating branches of the deep femoral vessels", AnatomicalStructureKind.Vessels));

    /// <summary>Popliteal vessels.</summary>
    public static AnatomicalStructure PoplitealVessels => field ?? Once.Keep(ref field, Of("popliteal-vessels", "popliteal vessels", AnatomicalStructureKind.Vessels));

    /// <summary>Posterior tibial vessels.</summary>
    public static AnatomicalStructure PosteriorTibialVessels => field ?? Once.Keep(ref field, Of("posterior-tibial-vessels", "posterior tibial vessels", AnatomicalStructureKind.Vessels));

    /// <summary>Small saphenous vein.</summary>
    public static AnatomicalStructure SmallSaphenousVein => field ?? Once.Keep(ref field, Of("small-saphenous-vein", "small saphenous vein", AnatomicalStructureKind.Vessels));

    /// <summary>Femoral vessels.</summary>
    public static AnatomicalStructure FemoralVessels => field ?? Once.Keep(ref field, Of("femoral-vessels", "femoral vessels", AnatomicalStructureKind.Vessels));

    /// <summary>Obturator vessels.</summary>
    public static AnatomicalStructure ObturatorVessels => field ?? Once.Keep(ref field, Of("obturator-vessels", "obturator vessels", AnatomicalStructureKind.Vessels));

    /// <summary>Medial circumflex femoral vessels.</summary>
    public static AnatomicalStructure MedialCircumflexFemoralVessels => field ?? Once.Keep(ref field, Of("medial-circumflex-femoral-vessels", "medial circumflex femoral vessels", AnatomicalStructureKind.Vessels));

    /// <summary>Kidney.</summary>
    public static AnatomicalStructure Kidney => field ?? Once.Keep(ref field, Of("kidney", "kidney", AnatomicalStructureKind.Organ));

    /// <summary>Lung.</summary>
    public static AnatomicalStructure Lung => field ?? Once.Keep(ref field, Of("lung", "lung", AnatomicalStructureKind.Organ));

    /// <summary>Bowel.</summary>
    public static AnatomicalStructure Bowel => field ?? Once.Keep(ref field, Of("bowel", "bowel", AnatomicalStructureKind.Organ));

    /// <summary>Ureter.</summary>
    public static AnatomicalStructure Ureter => field ?? Once.Keep(ref field, Of("ureter", "ureter", AnatomicalStructureKind.Organ));

    /// <summary>Pelvic organs.</summary>
    public static AnatomicalStructure PelvicOrgans => field ?? Once.Keep(ref field, Of("pelvic-organs", "pelvic organs", AnatomicalStructureKind.Organ));

    /// <summary>Spinal canal with the meninges.</summary>
    public static AnatomicalStructure SpinalCanal => field ?? Once.Keep(ref field, Of("spinal-canal", "spinal canal with the meninges", AnatomicalStructureKind.Space));

    /// <summary>Pleura.</summary>
    public static AnatomicalStructure Pleura => field ?? Once.Keep(ref field, Of("pleura", "pleura", AnatomicalStructureKind.Space));

    /// <summary>Peritoneum.</summary>
    public static AnatomicalStructure Peritoneum => field ?? Once.Keep(ref field, Of("peritoneum", "peritoneum", AnatomicalStructureKind.Space));

    /// <summary>All structures.</summary>
    public static IReadOnlyList<AnatomicalStructure> All => field ?? Once.Keep(ref field, ValueList<AnatomicalStructure>.Of(new[]
    {
        SciaticNerve, TibialNerve, CommonFibularNerve, PudendalNerve, Sacrum, IschialTuberosity, GreaterTrochanter,
        GreaterSciaticNotch, IliacCrest, IschialSpine, ErectorSpinaeGroup, TricepsSurae, GastrocnemiusMedialHead,
        GastrocnemiusLateralHead, HamstringGroup, PudendalBundle, SuperiorGlutealBundle, InferiorGlutealBundle,
        PosteriorFemoralCutaneousNerve, MiddleClunealNerve, LateralFemoralCutaneousNerve, SuperiorGlutealNerve, FemoralNerve,
        SaphenousNerve, SuralNerve, DorsalRami, SuperiorGlutealVessels, DeepFemoralPerforatingVessels, PoplitealVessels,
        PosteriorTibialVessels, SmallSaphenousVein, FemoralVessels, ObturatorVessels, MedialCircumflexFemoralVessels, Kidney,
        Lung, Bowel, Ureter, PelvicOrgans, SpinalCanal, Pleura, Peritoneum,
    }));

    /// <summary>Finds a structure by its stable id (ordinal).</summary>
    /// <param name="id">The id, such as <c>sciatic-nerve</c>.</param>
    /// <param name="structure">The structure, where one has that id.</param>
    /// <returns>True where one has that id.</returns>
    public static bool TryFind(string id, [NotNullWhen(true)] out AnatomicalStructure? structure)
    {
        Guard.NotNull(id, nameof(id));
        foreach (AnatomicalStructure candidate in All)
        {
            if (string.Equals(candidate.Id, id, StringComparison.Ordinal))
            {
                structure = candidate;
                return true;
            }
        }

        structure = null;
        return false;
    }

    private static AnatomicalStructure Of(string id, string name, AnatomicalStructureKind kind, params ReferenceCode[] codes) => new(id, name, kind, codes);
}
