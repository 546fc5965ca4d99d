namespace DryNeedling.Domain.Tests.Reference;

/// <summary>
/// The rules keyed a second time, by hand, from the fact sheets (safety sections 1, 5, 6 and 8; sciatica sections 2 and 9;
/// muscles section 11). One line a rule: id | ground rows | condition | muscles | from which technique | effect.
/// Effects: B blocked, A assess first, C clinician's decision, P precaution, D doubt (precaution), E emergency, U urgent,
/// S supports, I information. In a condition, "+" binds tighter than "or".
/// </summary>
internal static class GroundTable
{
    internal const string Text = """
        CES-01  | sciatica:R01 R02 R03       | bladder-recent or saddle-recent or bowel-recent               | *                    | superficial | E
        CES-02  | sciatica:R06               | bladder or saddle or bowel                                    | *                    | superficial | U
        MOT-01  | sciatica:R08               | mrc<=3 or weakness-worsening                                  | *                    | superficial | E
        MOT-02  | sciatica:R09               | mrc<=4                                                        | *                    | superficial | U
        ROOT-01 | muscles:R12 sciatica:R25   | mrc<=4 or reflex-loss or sensory-loss or tension-sign         | *                    | superficial | A
        VTE-01  | sciatica:R17 safety:ACU-01 | leg-vein-signs                                                | *                    | superficial | E
        AFT-01  | safety:AFT-01              | breathless-after-needling                                     | *                    | superficial | E
        AFT-02  | safety:AFT-01              | sore<=3d or bruise<=7d                                        | *                    | superficial | I
        CON-01  | safety:CON-01              | no-consent                                                    | *                    | superficial | B
        CON-04  | safety:CON-04              | age<18                                                        | *                    | superficial | C
        FEAR-01 | safety:FEAR-01             | phobia                                                        | *                    | superficial | B
        PRO-01  | safety:PRO-01              | not-qualified                                                 | *                    | superficial | B
        BLD-01  | safety:BLD-01              | bleeding-disorder                                             | *                    | superficial | B
        BLD-02  | safety:BLD-02              | anticoagulant                                                 | *                    | superficial | C
        BLD-03  | safety:BLD-03              | antiplatelet                                                  | *                    | superficial | P
        BLD-04  | safety:BLD-04              | anticoagulant + antiplatelet or two-antiplatelets             | *                    | superficial | C
        BLD-09  | safety:BLD-04              | anticoagulant + antiplatelet or two-antiplatelets             | *                    | deep        | B
        BLD-08  | safety:BLD-08              | anticoagulant                                                 | not-compressible     | deep        | B
        PRG-01  | safety:PRG-01              | weeks<14                                                      | trunk                | superficial | B
        PRG-02  | safety:PRG-02              | pregnant                                                      | trunk                | superficial | C
        PRG-03  | safety:PRG-03              | pregnant                                                      | limb                 | superficial | C
        LYM-01  | safety:LYM-01              | lymphoedema-here                                              | *                    | superficial | B
        SKN-01  | safety:SKN-01              | skin-infection-here                                           | *                    | superficial | B
        INF-01  | sciatica:R12               | fever + spinal-pain                                           | *                    | superficial | E
        DEV-02  | safety:DEV-02              | implanted-stimulator                                          | *                    | superficial | P
        DEV-03  | safety:DEV-03              | pregnant                                                      | *                    | electrical  | B
        ACU-03  | safety:ACU-03              | fever                                                         | *                    | superficial | B
        DEV-01  | safety:DEV-01              | implanted-stimulator                                          | *                    | electrical  | B
        TGT-01  | sciatica:R31               | active-point-here                                             | *                    | superficial | S
        BEN-01  | sciatica:R43               | recovering                                                    | *                    | superficial | D
        REC-01  | design:law-18              | records-disagree                                              | *                    | superficial | I
        """;

    /// <summary>Muscles that safety BLD-08 names, and those of which no source says that they can be compressed.</summary>
    internal static readonly string[] NotCompressible =
    [
        "piriformis", "gluteus-maximus", "gluteus-medius", "gluteus-minimus", "lumbar-multifidus", "quadratus-lumborum",
        "iliocostalis-lumborum", "longissimus-thoracis", "biceps-femoris-short-head", "semimembranosus",
        "obturator-internus", "gemelli", "quadratus-femoris", "soleus", "tensor-fasciae-latae", "adductor-magnus", "iliopsoas",
    ];

    /// <summary>Hamstrings and calf muscles. Every other muscle is read with the trunk, which is the stricter row.</summary>
    internal static readonly string[] Limb =
        ["biceps-femoris-long-head", "biceps-femoris-short-head", "semitendinosus", "semimembranosus", "gastrocnemius", "soleus"];

    /// <summary>Skin regions over each muscle, by position.</summary>
    internal static string[] RegionsOver(string muscle) => muscle switch
    {
        "piriformis" => ["Buttock"],
        "gluteus-maximus" => ["Buttock", "GlutealFold"],
        "gluteus-medius" => ["Buttock", "Hip", "IliacCrest"],
        "gluteus-minimus" => ["Buttock", "Hip"],
        "biceps-femoris-long-head" or "semitendinosus" or "semimembranosus" => ["GlutealFold", "ThighPosterior", "KneePosterior"],
        "biceps-femoris-short-head" => ["ThighPosterior", "KneePosterior"],
        "lumbar-multifidus" => ["Lumbar", "Sacral"],
        "iliocostalis-lumborum" or "longissimus-thoracis" => ["Lumbar"],
        "quadratus-lumborum" => ["Lumbar", "IliacCrest"],
        "obturator-internus" or "gemelli" => ["Buttock"],
        "quadratus-femoris" => ["Buttock", "GlutealFold"],
        "tensor-fasciae-latae" => ["Hip", "ThighLateral"],
        "gastrocnemius" => ["KneePosterior", "Calf"],
        "soleus" => ["Calf", "Ankle"],
        "adductor-magnus" => ["ThighMedial", "GlutealFold", "ThighPosterior"],
        "iliopsoas" => ["LowerAbdomen", "Groin"],
        _ => throw new System.ArgumentOutOfRangeException(nameof(muscle), muscle, "not keyed"),
    };

    internal static readonly string[] LowerLimb =
    [
        "ThighPosterior", "ThighLateral", "ThighAnterior", "ThighMedial", "KneePosterior", "KneeLateral", "Calf", "LegLateral",
        "Ankle", "Heel", "FootSole", "FootDorsum",
    ];
}
