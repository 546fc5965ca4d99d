using System;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using DryNeedling.Domain.Compatibility;
using DryNeedling.Domain.Evidence;
using static DryNeedling.Domain.Anatomy.BodyRegion;

namespace DryNeedling.Domain.Anatomy;

/// <summary>
/// The muscles that the patient article names, with heads as entries of their own. Referral areas are descriptions from
/// sources, not a map to validate a finding against. Thread-safe.
/// </summary>
public static class Muscles
{
    /// <summary>Piriformis.</summary>
    public static Muscle Piriformis { get; } = new(
        0, "piriformis", "Piriformis", "Musculus piriformis", MuscleGroup.DeepHipRotator, MuscleLayer.Deep,
        new[] { Buttock }, SciaticRelation.MayEntrap, DeepBleeding.NotCompressible,
        new[] { Sacroiliac, Buttock, Hip }, new[] { ThighPosterior },
        new[] { "sciatic nerve", "posterior femoral cutaneous nerve", "inferior gluteal nerve and vessels", "pudendal nerve and internal pudendal vessels", "superior gluteal vessels at the notch" },
        new[] { Exercises.FigureFourStretch, Exercises.KneeToOppositeShoulder, Exercises.GlutealStrength },
        new[] { Sources.NamtptPiriformis, Sources.DeepGlutealReview, Sources.Kearns2018, Sources.Donor2022 });

    /// <summary>Gluteus maximus.</summary>
    public static Muscle GluteusMaximus { get; } = new(
        1, "gluteus-maximus", "Gluteus maximus", "Musculus gluteus maximus", MuscleGroup.Gluteal, MuscleLayer.Superficial,
        new[] { Buttock, GlutealFold }, SciaticRelation.Overlies, DeepBleeding.NotStated,
        new[] { Buttock, Sacral, GlutealFold, Coccygeal }, new[] { ThighPosterior, Sacroiliac },
        new[] { "sciatic nerve", "inferior gluteal nerve and vessels", "middle cluneal nerve" },
        new[] { Exercises.FigureFourStretch, Exercises.GlutealStrength },
        new[] { Sources.Travell, Sources.AnatomyPosition });

    /// <summary>Gluteus medius.</summary>
    public static Muscle GluteusMedius { get; } = new(
        2, "gluteus-medius", "Gluteus medius", "Musculus gluteus medius", MuscleGroup.Gluteal, MuscleLayer.Intermediate,
        new[] { Buttock, Hip, IliacCrest }, SciaticRelation.NoDirectContact, DeepBleeding.NotCompressible,
        new[] { Lumbar, Sacral, Sacroiliac, IliacCrest, Buttock }, new[] { Hip, ThighLateral, ThighPosterior },
        new[] { "superior gluteal nerve and deep branch of the superior gluteal artery" },
        new[] { Exercises.FigureFourStretch, Exercises.GlutealStrength },
        new[] { Sources.NamtptGluteusMedius, Sources.AnatomyPosition });

    /// <summary>Gluteus minimus.</summary>
    public static Muscle GluteusMinimus { get; } = new(
        3, "gluteus-minimus", "Gluteus minimus", "Musculus gluteus minimus", MuscleGroup.Gluteal, MuscleLayer.Deep,
        new[] { Buttock, Hip }, SciaticRelation.Near, DeepBleeding.NotCompressible,
        new[] { Buttock, ThighLateral, ThighPosterior, Calf, LegLateral }, new[] { KneeLateral, Ankle },
        new[] { "superior gluteal nerve and vessels", "sciatic nerve at the rear edge near the notch" },
        new[] { Exercises.FigureFourStretch, Exercises.GlutealStrength },
        new[] { Sources.PainfreeGluteusMinimus, Sources.AnatomyPosition });

    /// <summary>Biceps femoris, long head.</summary>
    public static Muscle BicepsFemorisLongHead { get; } = new(
        4, "biceps-femoris-long-head", "Biceps femoris, long head", "Caput longum musculi bicipitis femoris", MuscleGroup.Hamstring, MuscleLayer.Superficial,
        new[] { GlutealFold, ThighPosterior, KneePosterior }, SciaticRelation.CrossesOver, DeepBleeding.CompressibleByPosition,
        new[] { KneePosterior }, new[] { ThighPosterior, Calf, Buttock },
        new[] { "sciatic nerve", "posterior femoral cutaneous nerve", "perforating branches of the deep femoral vessels", "common fibular nerve near the fibular head (distal part)" },
        new[] { Exercises.HamstringStretch, Exercises.BridgeAndBirdDog },
        new[] { Sources.NielHamstrings, Sources.MallyHamstrings, Sources.AammBicepsFemoris, Sources.AnatomyPosition });

    /// <summary>Biceps femoris, short head.</summary>
    public static Muscle BicepsFemorisShortHead { get; } = new(
        5, "biceps-femoris-short-head", "Biceps femoris, short head", "Caput breve musculi bicipitis femoris", MuscleGroup.Hamstring, MuscleLayer.Deep,
        new[] { ThighPosterior, KneePosterior }, SciaticRelation.Beside, DeepBleeding.NotStated,
        new[] { KneePosterior }, new[] { ThighPosterior },
        new[] { "common fibular nerve", "sciatic nerve", "popliteal vessels (distal)" },
        new[] { Exercises.HamstringStretch, Exercises.BridgeAndBirdDog },
        new[] { Sources.AammBicepsFemoris, Sources.AnatomyPosition });

    /// <summary>Semitendinosus.</summary>
    public static Muscle Semitendinosus { get; } = new(
        6, "semitendinosus", "Semitendinosus", "Musculus semitendinosus", MuscleGroup.Hamstring, MuscleLayer.Superficial,
        new[] { GlutealFold, ThighPosterior, KneePosterior }, SciaticRelation.Beside, DeepBleeding.CompressibleByPosition,
        new[] { GlutealFold }, new[] { ThighPosterior, KneePosterior, Calf },
        new[] { "sciatic nerve (deep and lateral)", "posterior femoral cutaneous nerve" },
        new[] { Exercises.HamstringStretch, Exercises.BridgeAndBirdDog },
        new[] { Sources.NielHamstrings, Sources.MallyHamstrings, Sources.AnatomyPosition });

    /// <summary>Semimembranosus.</summary>
    public static Muscle Semimembranosus { get; } = new(
        7, "semimembranosus", "Semimembranosus", "Musculus semimembranosus", MuscleGroup.Hamstring, MuscleLayer.Deep,
        new[] { GlutealFold, ThighPosterior, KneePosterior }, SciaticRelation.Beside, DeepBleeding.NotStated,
        new[] { GlutealFold }, new[] { ThighPosterior, KneePosterior, Calf },
        new[] { "sciatic nerve", "tibial nerve and popliteal vessels at the lower end" },
        new[] { Exercises.HamstringStretch, Exercises.BridgeAndBirdDog },
        new[] { Sources.NielHamstrings, Sources.MallyHamstrings, Sources.AnatomyPosition });

    /// <summary>Lumbar multifidus.</summary>
    public static Muscle LumbarMultifidus { get; } = new(
        8, "lumbar-multifidus", "Lumbar multifidus", "Musculus multifidus lumborum", MuscleGroup.Lumbar, MuscleLayer.Deep,
        new[] { Lumbar, Sacral }, SciaticRelation.NoDirectContact, DeepBleeding.NotCompressible,
        new[] { Lumbar, Sacral }, new[] { Buttock, Coccygeal, LowerAbdomen, ThighPosterior },
        new[] { "spinal canal and meninges at T12 to L1", "dorsal rami", "kidney and pleura when too lateral or too high" },
        new[] { Exercises.KneeToChest, Exercises.BridgeAndBirdDog },
        new[] { Sources.FarlexMultifidus, Sources.NamtptParaspinals, Sources.Williams2023 });

    /// <summary>Iliocostalis lumborum.</summary>
    public static Muscle IliocostalisLumborum { get; } = new(
        9, "iliocostalis-lumborum", "Iliocostalis lumborum", "Musculus iliocostalis lumborum", MuscleGroup.Lumbar, MuscleLayer.Superficial,
        new[] { Lumbar }, SciaticRelation.NoDirectContact, DeepBleeding.NotStated,
        new[] { Buttock }, new[] { Lumbar, Sacroiliac, LowerAbdomen },
        new[] { "kidney", "peritoneum", "pleura (upper part)" },
        new[] { Exercises.KneeToChest, Exercises.PelvicTilt },
        new[] { Sources.NamtptParaspinals, Sources.NielErectorSpinae, Sources.Lopez2022 });

    /// <summary>Longissimus thoracis, with its lumbar part.</summary>
    public static Muscle LongissimusThoracis { get; } = new(
        10, "longissimus-thoracis", "Longissimus thoracis (with lumbar part)", "Musculus longissimus thoracis", MuscleGroup.Lumbar, MuscleLayer.Superficial,
        new[] { Lumbar }, SciaticRelation.NoDirectContact, DeepBleeding.NotStated,
        new[] { Sacroiliac, Buttock }, new[] { Lumbar },
        new[] { "pleura and lung (thoracic part)", "kidney (lumbar part)" },
        new[] { Exercises.KneeToChest, Exercises.PelvicTilt },
        new[] { Sources.NamtptParaspinals, Sources.NielErectorSpinae, Sources.SouthAfrica, Sources.AapKidney });

    /// <summary>Quadratus lumborum.</summary>
    public static Muscle QuadratusLumborum { get; } = new(
        11, "quadratus-lumborum", "Quadratus lumborum", "Musculus quadratus lumborum", MuscleGroup.Lumbar, MuscleLayer.Deep,
        new[] { Lumbar, IliacCrest }, SciaticRelation.NoDirectContact, DeepBleeding.NotCompressible,
        new[] { Sacroiliac, IliacCrest, Buttock, Hip }, new[] { Groin, ThighLateral, LowerAbdomen },
        new[] { "kidney", "pleura and lung near the 12th rib", "peritoneum" },
        new[] { Exercises.KneeToChest, Exercises.PelvicTilt },
        new[] { Sources.NamtptQuadratusLumborum, Sources.SouthAfrica, Sources.AapKidney });

    /// <summary>All muscles, in a fixed order.</summary>
    public static IReadOnlyList<Muscle> All { get; } = ValueList<Muscle>.Of(new[]
    {
        Piriformis, GluteusMaximus, GluteusMedius, GluteusMinimus, BicepsFemorisLongHead, BicepsFemorisShortHead, Semitendinosus,
        Semimembranosus, LumbarMultifidus, IliocostalisLumborum, LongissimusThoracis, QuadratusLumborum,
    });

    /// <summary>Finds a muscle by its stable id (ordinal).</summary>
    /// <param name="id">The id, such as <c>piriformis</c>.</param>
    /// <param name="muscle">The muscle, where one has that id.</param>
    /// <returns>True where one has that id.</returns>
    public static bool TryFind(string id, [NotNullWhen(true)] out Muscle? muscle)
    {
        Guard.NotNull(id, nameof(id));
        foreach (Muscle candidate in All)
        {
            if (string.Equals(candidate.Id, id, StringComparison.Ordinal))
            {
                muscle = candidate;
                return true;
            }
        }

        muscle = null;
        return false;
    }
}
