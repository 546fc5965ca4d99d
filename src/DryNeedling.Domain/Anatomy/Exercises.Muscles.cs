using System;
using System.Collections.Generic;
using System.Linq;
using DryNeedling.Domain.Anatomy.Catalogue;
using DryNeedling.Domain.Compatibility;
using DryNeedling.Domain.Evidence;

namespace DryNeedling.Domain.Anatomy;

/// <content>The stretch and strengthening work described for each muscle. No source read gives a dose for it.</content>
public static partial class Exercises
{
    internal static Exercise PiriformisStretch => field ?? Once.Keep(ref field, Undosed(
        "piriformis-stretch", "Prolonged hip flexion with adduction and rotation (knee to opposite shoulder or figure-four)", ExercisePurpose.Stretch, "piriformis",
        new[] { "Ankle_On_The_Knee", "Seated_Glute", "Knee_Across_The_Body" },
        Sources.Barton1991, Sources.Tonley2010, Sources.Fedb));

    internal static Exercise PiriformisStrengthening => field ?? Once.Keep(ref field, Undosed(
        "piriformis-strengthening", "Hip abductor and external rotator work plus step-down retraining", ExercisePurpose.Strengthen, "piriformis",
        new[] { "Monster_Walk", "Side_Leg_Raises" },
        Sources.Barton1991, Sources.Tonley2010, Sources.Fedb));

    internal static Exercise GluteusMaximusStretch => field ?? Once.Keep(ref field, Undosed(
        "gluteus-maximus-stretch", "Knee-to-chest or seated cross-leg stretch", ExercisePurpose.Stretch, "gluteus maximus",
        new[] { "Lying_Glute", "Seated_Glute", "One_Knee_To_Chest" },
        Sources.Contreras2015, Sources.ReinoldEmg, Sources.EmgTable, Sources.Fedb));

    internal static Exercise GluteusMaximusStrengthening => field ?? Once.Keep(ref field, Undosed(
        "gluteus-maximus-strengthening", "Bridge, hip thrust, single-leg squat or deadlift", ExercisePurpose.Strengthen, "gluteus maximus",
        new[] { "Butt_Lift_Bridge", "Single_Leg_Glute_Bridge", "Step-up_with_Knee_Raise" },
        Sources.Contreras2015, Sources.ReinoldEmg, Sources.EmgTable, Sources.Fedb));

    internal static Exercise GluteusMediusStretch => field ?? Once.Keep(ref field, Undosed(
        "gluteus-medius-stretch", "Cross-body adduction stretch in standing or lying", ExercisePurpose.Stretch, "gluteus medius",
        new[] { "IT_Band_and_Glute_Stretch", "Knee_Across_The_Body" },
        Sources.EmgTable, Sources.ReinoldEmg, Sources.Fedb));

    internal static Exercise GluteusMediusStrengthening => field ?? Once.Keep(ref field, Undosed(
        "gluteus-medius-strengthening", "Side-lying hip abduction (42-81 % MVIC), side bridge (74-103 %), lateral band walk (61 %)", ExercisePurpose.Strengthen, "gluteus medius",
        new[] { "Monster_Walk", "Thigh_Abductor", "Side_Bridge" },
        Sources.EmgTable, Sources.ReinoldEmg, Sources.Fedb));

    internal static Exercise GluteusMinimusStretch => field ?? Once.Keep(ref field, Undosed(
        "gluteus-minimus-stretch", "Adduction across the body, rotating out for the front fibres", ExercisePurpose.Stretch, "gluteus minimus",
        new[] { "IT_Band_and_Glute_Stretch", "Iliotibial_Tract-SMR" },
        Sources.ReinoldEmg, Sources.Fedb));

    internal static Exercise GluteusMinimusStrengthening => field ?? Once.Keep(ref field, Undosed(
        "gluteus-minimus-strengthening", "Side-lying abduction, single-leg stance work", ExercisePurpose.Strengthen, "gluteus minimus",
        new[] { "Side_Leg_Raises", "Monster_Walk" },
        Sources.ReinoldEmg, Sources.Fedb));

    internal static Exercise BicepsFemorisLongHeadStretch => field ?? Once.Keep(ref field, Undosed(
        "biceps-femoris-long-head-stretch", "Supine 90/90 or straight-leg hamstring stretch, gentle if the nerve is irritable", ExercisePurpose.Stretch, "biceps femoris, long head",
        new[] { "90_90_Hamstring", "Hamstring_Stretch" },
        Sources.Fedb, Sources.Mason2016));

    internal static Exercise BicepsFemorisLongHeadStrengthening => field ?? Once.Keep(ref field, Undosed(
        "biceps-femoris-long-head-strengthening", "Bridge, Romanian deadlift, Nordic or glute-ham raise", ExercisePurpose.Strengthen, "biceps femoris, long head",
        new[] { "Romanian_Deadlift", "Natural_Glute_Ham_Raise", "Lying_Leg_Curls" },
        Sources.Fedb, Sources.Mason2016));

    internal static Exercise BicepsFemorisShortHeadStretch => field ?? Once.Keep(ref field, Undosed(
        "biceps-femoris-short-head-stretch", "Knee extension with hip neutral", ExercisePurpose.Stretch, "biceps femoris, short head",
        new[] { "Hamstring_Stretch" },
        Sources.Fedb));

    internal static Exercise BicepsFemorisShortHeadStrengthening => field ?? Once.Keep(ref field, Undosed(
        "biceps-femoris-short-head-strengthening", "Leg curl", ExercisePurpose.Strengthen, "biceps femoris, short head",
        new[] { "Lying_Leg_Curls", "Seated_Leg_Curl" },
        Sources.Fedb));

    internal static Exercise SemitendinosusStretch => field ?? Once.Keep(ref field, Undosed(
        "semitendinosus-stretch", "Supine hamstring stretch with the leg slightly out", ExercisePurpose.Stretch, "semitendinosus",
        new[] { "90_90_Hamstring", "Hamstring_Stretch" },
        Sources.Fedb));

    internal static Exercise SemitendinosusStrengthening => field ?? Once.Keep(ref field, Undosed(
        "semitendinosus-strengthening", "Romanian deadlift, leg curl", ExercisePurpose.Strengthen, "semitendinosus",
        new[] { "Romanian_Deadlift", "Lying_Leg_Curls" },
        Sources.Fedb));

    internal static Exercise SemimembranosusStretch => field ?? Once.Keep(ref field, Undosed(
        "semimembranosus-stretch", "Supine hamstring stretch", ExercisePurpose.Stretch, "semimembranosus",
        new[] { "90_90_Hamstring", "Hamstring_Stretch" },
        Sources.Fedb));

    internal static Exercise SemimembranosusStrengthening => field ?? Once.Keep(ref field, Undosed(
        "semimembranosus-strengthening", "Romanian deadlift, glute-ham raise", ExercisePurpose.Strengthen, "semimembranosus",
        new[] { "Romanian_Deadlift", "Natural_Glute_Ham_Raise" },
        Sources.Fedb));

    internal static Exercise LumbarMultifidusStretch => field ?? Once.Keep(ref field, Undosed(
        "lumbar-multifidus-stretch", "Child's pose or seated flexion, if flexion is not provocative", ExercisePurpose.Stretch, "lumbar multifidus",
        new[] { "Childs_Pose", "Cat_Stretch" },
        Sources.Shah2017, Sources.Mcgill2009, Sources.Fedb));

    internal static Exercise LumbarMultifidusStrengthening => field ?? Once.Keep(ref field, Undosed(
        "lumbar-multifidus-strengthening", "Bird dog; keep some lordosis to favour multifidus over longissimus", ExercisePurpose.Strengthen, "lumbar multifidus",
        new[] { "Superman", "Dead_Bug" },
        Sources.Shah2017, Sources.Mcgill2009, Sources.Fedb));

    internal static Exercise IliocostalisLumborumStretch => field ?? Once.Keep(ref field, Undosed(
        "iliocostalis-lumborum-stretch", "Child's pose with side reach", ExercisePurpose.Stretch, "iliocostalis lumborum",
        new[] { "Childs_Pose", "Cat_Stretch" },
        Sources.Mcgill2009, Sources.Fedb));

    internal static Exercise IliocostalisLumborumStrengthening => field ?? Once.Keep(ref field, Undosed(
        "iliocostalis-lumborum-strengthening", "Bird dog, graded extension", ExercisePurpose.Strengthen, "iliocostalis lumborum",
        new[] { "Superman" },
        Sources.Mcgill2009, Sources.Fedb));

    internal static Exercise LongissimusThoracisStretch => field ?? Once.Keep(ref field, Undosed(
        "longissimus-thoracis-stretch", "Cat stretch, knees to chest", ExercisePurpose.Stretch, "longissimus thoracis (with lumbar part)",
        new[] { "Cat_Stretch", "Hug_Knees_To_Chest" },
        Sources.Shah2017, Sources.Mcgill2009, Sources.Fedb));

    internal static Exercise LongissimusThoracisStrengthening => field ?? Once.Keep(ref field, Undosed(
        "longissimus-thoracis-strengthening", "Bird dog, graded back extension", ExercisePurpose.Strengthen, "longissimus thoracis (with lumbar part)",
        new[] { "Superman" },
        Sources.Shah2017, Sources.Mcgill2009, Sources.Fedb));

    internal static Exercise QuadratusLumborumStretch => field ?? Once.Keep(ref field, Undosed(
        "quadratus-lumborum-stretch", "Side-lying or standing side bend", ExercisePurpose.Stretch, "quadratus lumborum",
        new[] { "Standing_Lateral_Stretch", "Side-Lying_Floor_Stretch" },
        Sources.Sidebridge, Sources.Mcgill2009, Sources.Kostopoulos, Sources.Fedb));

    internal static Exercise QuadratusLumborumStrengthening => field ?? Once.Keep(ref field, Undosed(
        "quadratus-lumborum-strengthening", "Side bridge progression", ExercisePurpose.Strengthen, "quadratus lumborum",
        new[] { "Side_Bridge" },
        Sources.Sidebridge, Sources.Mcgill2009, Sources.Kostopoulos, Sources.Fedb));

    internal static Exercise ObturatorInternusStretch => field ?? Once.Keep(ref field, Undosed(
        "obturator-internus-stretch", "Hip flexion with internal rotation", ExercisePurpose.Stretch, "obturator internus",
        new[] { "Ankle_On_The_Knee" },
        Sources.Fedb));

    internal static Exercise ObturatorInternusStrengthening => field ?? Once.Keep(ref field, Undosed(
        "obturator-internus-strengthening", "Resisted external rotation, hip control", ExercisePurpose.Strengthen, "obturator internus",
        new[] { "Monster_Walk" },
        Sources.Fedb));

    internal static Exercise GemelliStretch => field ?? Once.Keep(ref field, Undosed(
        "gemelli-stretch", "As for the piriformis", ExercisePurpose.Stretch, "superior and inferior gemellus",
        new[] { "Ankle_On_The_Knee" },
        Sources.Fedb));

    internal static Exercise GemelliStrengthening => field ?? Once.Keep(ref field, Undosed(
        "gemelli-strengthening", "As for the piriformis", ExercisePurpose.Strengthen, "superior and inferior gemellus",
        new[] { "Monster_Walk" },
        Sources.Fedb));

    internal static Exercise QuadratusFemorisStretch => field ?? Once.Keep(ref field, Undosed(
        "quadratus-femoris-stretch", "Hip flexion with internal rotation", ExercisePurpose.Stretch, "quadratus femoris",
        new[] { "Ankle_On_The_Knee" },
        Sources.Fedb));

    internal static Exercise QuadratusFemorisStrengthening => field ?? Once.Keep(ref field, Undosed(
        "quadratus-femoris-strengthening", "Graded hip rotator and abductor work", ExercisePurpose.Strengthen, "quadratus femoris",
        new[] { "Monster_Walk" },
        Sources.Fedb));

    internal static Exercise TensorFasciaeLataeStretch => field ?? Once.Keep(ref field, Undosed(
        "tensor-fasciae-latae-stretch", "Cross-leg side lean or lying iliotibial stretch", ExercisePurpose.Stretch, "tensor fasciae latae",
        new[] { "IT_Band_and_Glute_Stretch", "Iliotibial_Tract-SMR" },
        Sources.Fedb));

    internal static Exercise TensorFasciaeLataeStrengthening => field ?? Once.Keep(ref field, Undosed(
        "tensor-fasciae-latae-strengthening", "Abductor work that favours gluteus medius", ExercisePurpose.Strengthen, "tensor fasciae latae",
        new[] { "Monster_Walk" },
        Sources.Fedb));

    internal static Exercise GastrocnemiusStretch => field ?? Once.Keep(ref field, Undosed(
        "gastrocnemius-stretch", "Straight-knee wall stretch", ExercisePurpose.Stretch, "gastrocnemius",
        new[] { "Calf_Stretch_Hands_Against_Wall", "Standing_Gastrocnemius_Calf_Stretch" },
        Sources.Fedb));

    internal static Exercise GastrocnemiusStrengthening => field ?? Once.Keep(ref field, Undosed(
        "gastrocnemius-strengthening", "Straight-knee heel raise", ExercisePurpose.Strengthen, "gastrocnemius",
        new[] { "Standing_Calf_Raises" },
        Sources.Fedb));

    internal static Exercise SoleusStretch => field ?? Once.Keep(ref field, Undosed(
        "soleus-stretch", "Bent-knee wall stretch", ExercisePurpose.Stretch, "soleus",
        new[] { "Standing_Soleus_And_Achilles_Stretch" },
        Sources.Fedb));

    internal static Exercise SoleusStrengthening => field ?? Once.Keep(ref field, Undosed(
        "soleus-strengthening", "Bent-knee (seated) heel raise", ExercisePurpose.Strengthen, "soleus",
        new[] { "Seated_Calf_Raise" },
        Sources.Fedb));

    internal static Exercise AdductorMagnusStretch => field ?? Once.Keep(ref field, Undosed(
        "adductor-magnus-stretch", "Side lunge or butterfly stretch", ExercisePurpose.Stretch, "adductor magnus",
        new[] { "Side_Lying_Groin_Stretch", "Groin_and_Back_Stretch" },
        Sources.Fedb));

    internal static Exercise AdductorMagnusStrengthening => field ?? Once.Keep(ref field, Undosed(
        "adductor-magnus-strengthening", "Resisted adduction, split squat", ExercisePurpose.Strengthen, "adductor magnus",
        new[] { "Band_Hip_Adductions" },
        Sources.Fedb));

    internal static Exercise IliopsoasStretch => field ?? Once.Keep(ref field, Undosed(
        "iliopsoas-stretch", "Half-kneeling hip-flexor stretch", ExercisePurpose.Stretch, "iliopsoas (psoas major and iliacus)",
        new[] { "Kneeling_Hip_Flexor", "Intermediate_Hip_Flexor_and_Quad_Stretch" },
        Sources.Fedb));

    internal static Exercise IliopsoasStrengthening => field ?? Once.Keep(ref field, Undosed(
        "iliopsoas-strengthening", "Graded hip flexion and trunk control", ExercisePurpose.Strengthen, "iliopsoas (psoas major and iliacus)",
        new[] { "Hip_Flexion_with_Band" },
        Sources.Fedb));

    private static IEnumerable<Exercise> OfMuscles() => new[]
    {
        PiriformisStretch, PiriformisStrengthening, GluteusMaximusStretch, GluteusMaximusStrengthening, GluteusMediusStretch,
        GluteusMediusStrengthening, GluteusMinimusStretch, GluteusMinimusStrengthening, BicepsFemorisLongHeadStretch,
        BicepsFemorisLongHeadStrengthening, BicepsFemorisShortHeadStretch, BicepsFemorisShortHeadStrengthening,
        SemitendinosusStretch, SemitendinosusStrengthening, SemimembranosusStretch, SemimembranosusStrengthening,
        LumbarMultifidusStretch, LumbarMultifidusStrengthening, IliocostalisLumborumStretch, IliocostalisLumborumStrengthening,
        LongissimusThoracisStretch, LongissimusThoracisStrengthening, QuadratusLumborumStretch, QuadratusLumborumStrengthening,
        ObturatorInternusStretch, ObturatorInternusStrengthening, GemelliStretch, GemelliStrengthening, QuadratusFemorisStretch,
        QuadratusFemorisStrengthening, TensorFasciaeLataeStretch, TensorFasciaeLataeStrengthening, GastrocnemiusStretch,
        GastrocnemiusStrengthening, SoleusStretch, SoleusStrengthening, AdductorMagnusStretch, AdductorMagnusStrengthening,
        IliopsoasStretch, IliopsoasStrengthening,
    };

    private static Exercise Undosed(string id, string name, ExercisePurpose purpose, string targets, string[] entries, params Source[] sources) =>
        new(id, name, purpose, targets, Array.Empty<ExerciseDose>(), entries.Select(Made.FreeExerciseDb).ToArray(), sources);
}
