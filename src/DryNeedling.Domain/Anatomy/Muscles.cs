using System;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using DryNeedling.Domain.Anatomy.Catalogue;
using DryNeedling.Domain.Compatibility;
using static DryNeedling.Domain.Anatomy.BodyRegion;

namespace DryNeedling.Domain.Anatomy;

/// <summary>
/// The muscles that matter in sciatica, with heads as entries of their own. Referral areas are descriptions from sources, not
/// a map to validate a finding against. Each muscle is made when it is first asked for, and its details when one of them is
/// first read. Thread-safe.
/// </summary>
public static class Muscles
{
    /// <summary>Piriformis.</summary>
    public static Muscle Piriformis => field ?? Once.Keep(ref field, new(
        0, "piriformis", "Piriformis", "Musculus piriformis", MuscleGroup.DeepHipRotator, MuscleLayer.Deep,
        new[] { Sacral, Sacroiliac, Buttock, Hip }, SciaticRelation.MayEntrap, DeepBleeding.NotCompressible,
        new[] { Sacroiliac, Buttock, Hip }, new[] { ThighPosterior },
        PiriformisReference.Make));

    /// <summary>Gluteus maximus.</summary>
    public static Muscle GluteusMaximus => field ?? Once.Keep(ref field, new(
        1, "gluteus-maximus", "Gluteus maximus", "Musculus gluteus maximus", MuscleGroup.Gluteal, MuscleLayer.Superficial,
        new[] { Sacral, Sacroiliac, Coccygeal, Buttock, GlutealFold }, SciaticRelation.Overlies, DeepBleeding.NotStated,
        new[] { Buttock, Sacral, GlutealFold, Coccygeal }, new[] { ThighPosterior, Sacroiliac },
        GluteusMaximusReference.Make));

    /// <summary>Gluteus medius.</summary>
    public static Muscle GluteusMedius => field ?? Once.Keep(ref field, new(
        2, "gluteus-medius", "Gluteus medius", "Musculus gluteus medius", MuscleGroup.Gluteal, MuscleLayer.Intermediate,
        new[] { Buttock, Hip, IliacCrest }, SciaticRelation.NoDirectContact, DeepBleeding.NotCompressible,
        new[] { Lumbar, Sacral, Sacroiliac, IliacCrest, Buttock }, new[] { Hip, ThighLateral, ThighPosterior },
        GluteusMediusReference.Make));

    /// <summary>Gluteus minimus.</summary>
    public static Muscle GluteusMinimus => field ?? Once.Keep(ref field, new(
        3, "gluteus-minimus", "Gluteus minimus", "Musculus gluteus minimus", MuscleGroup.Gluteal, MuscleLayer.Deep,
        new[] { Buttock, Hip }, SciaticRelation.Near, DeepBleeding.NotCompressible,
        new[] { Buttock, ThighLateral, ThighPosterior, Calf, LegLateral }, new[] { KneeLateral, Ankle },
        GluteusMinimusReference.Make));

    /// <summary>Biceps femoris, long head.</summary>
    public static Muscle BicepsFemorisLongHead => field ?? Once.Keep(ref field, new(
        4, "biceps-femoris-long-head", "Biceps femoris, long head", "Caput longum musculi bicipitis femoris", MuscleGroup.Hamstring, MuscleLayer.Superficial,
        new[] { GlutealFold, ThighPosterior, KneePosterior }, SciaticRelation.CrossesOver, DeepBleeding.CompressibleByPosition,
        new[] { KneePosterior }, new[] { ThighPosterior, Calf, Buttock },
        BicepsFemorisLongHeadReference.Make));

    /// <summary>Biceps femoris, short head.</summary>
    public static Muscle BicepsFemorisShortHead => field ?? Once.Keep(ref field, new(
        5, "biceps-femoris-short-head", "Biceps femoris, short head", "Caput breve musculi bicipitis femoris", MuscleGroup.Hamstring, MuscleLayer.Deep,
        new[] { ThighPosterior, KneePosterior }, SciaticRelation.Beside, DeepBleeding.NotStated,
        new[] { KneePosterior }, new[] { ThighPosterior },
        BicepsFemorisShortHeadReference.Make));

    /// <summary>Semitendinosus.</summary>
    public static Muscle Semitendinosus => field ?? Once.Keep(ref field, new(
        6, "semitendinosus", "Semitendinosus", "Musculus semitendinosus", MuscleGroup.Hamstring, MuscleLayer.Superficial,
        new[] { GlutealFold, ThighPosterior, KneePosterior }, SciaticRelation.Beside, DeepBleeding.CompressibleByPosition,
        new[] { GlutealFold }, new[] { ThighPosterior, KneePosterior, Calf },
        SemitendinosusReference.Make));

    /// <summary>Semimembranosus.</summary>
    public static Muscle Semimembranosus => field ?? Once.Keep(ref field, new(
        7, "semimembranosus", "Semimembranosus", "Musculus semimembranosus", MuscleGroup.Hamstring, MuscleLayer.Deep,
        new[] { GlutealFold, ThighPosterior, KneePosterior }, SciaticRelation.Beside, DeepBleeding.NotStated,
        new[] { GlutealFold }, new[] { ThighPosterior, KneePosterior, Calf },
        SemimembranosusReference.Make));

    /// <summary>Lumbar multifidus.</summary>
    public static Muscle LumbarMultifidus => field ?? Once.Keep(ref field, new(
        8, "lumbar-multifidus", "Lumbar multifidus", "Musculus multifidus lumborum", MuscleGroup.Lumbar, MuscleLayer.Deep,
        new[] { Lumbar, Sacral, Sacroiliac }, SciaticRelation.NoDirectContact, DeepBleeding.NotCompressible,
        new[] { Lumbar, Sacral }, new[] { Buttock, Coccygeal, LowerAbdomen, ThighPosterior },
        LumbarMultifidusReference.Make));

    /// <summary>Iliocostalis lumborum.</summary>
    public static Muscle IliocostalisLumborum => field ?? Once.Keep(ref field, new(
        9, "iliocostalis-lumborum", "Iliocostalis lumborum", "Musculus iliocostalis lumborum", MuscleGroup.Lumbar, MuscleLayer.Superficial,
        new[] { Lumbar, Sacral, IliacCrest }, SciaticRelation.NoDirectContact, DeepBleeding.NotStated,
        new[] { Buttock }, new[] { Lumbar, Sacroiliac, LowerAbdomen },
        IliocostalisLumborumReference.Make));

    /// <summary>Longissimus thoracis (with lumbar part).</summary>
    public static Muscle LongissimusThoracis => field ?? Once.Keep(ref field, new(
        10, "longissimus-thoracis", "Longissimus thoracis (with lumbar part)", "Musculus longissimus thoracis", MuscleGroup.Lumbar, MuscleLayer.Superficial,
        new[] { Lumbar, Sacral }, SciaticRelation.NoDirectContact, DeepBleeding.NotStated,
        new[] { Sacroiliac, Buttock }, new[] { Lumbar },
        LongissimusThoracisReference.Make));

    /// <summary>Quadratus lumborum.</summary>
    public static Muscle QuadratusLumborum => field ?? Once.Keep(ref field, new(
        11, "quadratus-lumborum", "Quadratus lumborum", "Musculus quadratus lumborum", MuscleGroup.Lumbar, MuscleLayer.Deep,
        new[] { Lumbar, IliacCrest }, SciaticRelation.NoDirectContact, DeepBleeding.NotCompressible,
        new[] { Sacroiliac, IliacCrest, Buttock, Hip }, new[] { Groin, ThighLateral, LowerAbdomen },
        QuadratusLumborumReference.Make));

    /// <summary>Obturator internus.</summary>
    public static Muscle ObturatorInternus => field ?? Once.Keep(ref field, new(
        12, "obturator-internus", "Obturator internus", "Musculus obturatorius internus", MuscleGroup.DeepHipRotator, MuscleLayer.Deep,
        new[] { Buttock, Hip, Perineum }, SciaticRelation.CrossedBy, DeepBleeding.NotCompressible,
        new[] { Perineum }, new[] { ThighPosterior, Coccygeal, Buttock, Groin },
        ObturatorInternusReference.Make));

    /// <summary>Superior and inferior gemellus.</summary>
    public static Muscle Gemelli => field ?? Once.Keep(ref field, new(
        13, "gemelli", "Superior and inferior gemellus", "Musculus gemellus superior; musculus gemellus inferior", MuscleGroup.DeepHipRotator, MuscleLayer.Deep,
        new[] { Buttock, GlutealFold, Hip }, SciaticRelation.CrossedBy, DeepBleeding.NotCompressible,
        new[] { Buttock }, new[] { ThighPosterior },
        GemelliReference.Make));

    /// <summary>Quadratus femoris.</summary>
    public static Muscle QuadratusFemoris => field ?? Once.Keep(ref field, new(
        14, "quadratus-femoris", "Quadratus femoris", "Musculus quadratus femoris", MuscleGroup.DeepHipRotator, MuscleLayer.Deep,
        new[] { Buttock, GlutealFold, Hip }, SciaticRelation.CrossedBy, DeepBleeding.NotCompressible,
        new[] { GlutealFold, Buttock }, new[] { ThighPosterior, Hip, KneePosterior },
        QuadratusFemorisReference.Make));

    /// <summary>Tensor fasciae latae.</summary>
    public static Muscle TensorFasciaeLatae => field ?? Once.Keep(ref field, new(
        15, "tensor-fasciae-latae", "Tensor fasciae latae", "Musculus tensor fasciae latae", MuscleGroup.Gluteal, MuscleLayer.Superficial,
        new[] { IliacCrest, Hip, ThighLateral }, SciaticRelation.NoDirectContact, DeepBleeding.NotStated,
        new[] { Hip, ThighLateral }, new[] { KneeLateral, ThighAnterior },
        TensorFasciaeLataeReference.Make));

    /// <summary>Gastrocnemius.</summary>
    public static Muscle Gastrocnemius => field ?? Once.Keep(ref field, new(
        16, "gastrocnemius", "Gastrocnemius", "Musculus gastrocnemius", MuscleGroup.Calf, MuscleLayer.Superficial,
        new[] { KneePosterior, Calf }, SciaticRelation.SuppliedByBranch, DeepBleeding.NotStated,
        new[] { KneePosterior, Calf, FootSole }, new[] { LegLateral, ThighPosterior },
        GastrocnemiusReference.Make));

    /// <summary>Soleus.</summary>
    public static Muscle Soleus => field ?? Once.Keep(ref field, new(
        17, "soleus", "Soleus", "Musculus soleus", MuscleGroup.Calf, MuscleLayer.Deep,
        new[] { Calf, LegLateral, Ankle }, SciaticRelation.SuppliedByBranch, DeepBleeding.NotCompressible,
        new[] { Heel, Calf }, new[] { Sacroiliac, Ankle, FootSole },
        SoleusReference.Make));

    /// <summary>Adductor magnus.</summary>
    public static Muscle AdductorMagnus => field ?? Once.Keep(ref field, new(
        18, "adductor-magnus", "Adductor magnus", "Musculus adductor magnus", MuscleGroup.Other, MuscleLayer.Deep,
        new[] { Groin, ThighMedial, GlutealFold, ThighPosterior }, SciaticRelation.Near, DeepBleeding.NotStated,
        new[] { Groin, ThighMedial }, new[] { Perineum, GlutealFold, KneePosterior },
        AdductorMagnusReference.Make));

    /// <summary>Iliopsoas (psoas major and iliacus).</summary>
    public static Muscle Iliopsoas => field ?? Once.Keep(ref field, new(
        19, "iliopsoas", "Iliopsoas (psoas major and iliacus)", "Musculus iliopsoas (psoas major, iliacus)", MuscleGroup.Other, MuscleLayer.Deep,
        new[] { Lumbar, IliacCrest, LowerAbdomen, Groin, ThighAnterior }, SciaticRelation.NoDirectContact, DeepBleeding.NotStated,
        new[] { Lumbar, Sacroiliac }, new[] { Groin, ThighAnterior },
        IliopsoasReference.Make));

    /// <summary>All muscles, in a fixed order.</summary>
    public static IReadOnlyList<Muscle> All => field ?? Once.Keep(ref field, ValueList<Muscle>.Of(new[]
    {
        Piriformis, GluteusMaximus, GluteusMedius, GluteusMinimus, BicepsFemorisLongHead, BicepsFemorisShortHead, Semitendinosus,
        Semimembranosus, LumbarMultifidus, IliocostalisLumborum, LongissimusThoracis, QuadratusLumborum, ObturatorInternus,
        Gemelli, QuadratusFemoris, TensorFasciaeLatae, Gastrocnemius, Soleus, AdductorMagnus, Iliopsoas,
    }));

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
