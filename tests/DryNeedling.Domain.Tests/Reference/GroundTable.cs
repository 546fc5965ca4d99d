namespace DryNeedling.Domain.Tests.Reference;

/// <summary>
/// The rules keyed a second time, by hand, from the fact sheets (safety sections 1, 5, 6 and 8; sciatica sections 2 and 9;
/// muscles section 11). One line a rule: id | ground rows | condition | muscles | from which technique | effect.
/// Effects: B blocked, A assess first, C clinician's decision, P precaution, D doubt (precaution), E emergency, U urgent, R routine
/// referral, S supports, I information. In a condition, "+" binds tighter than "or", and the code of a question stands for itself.
/// Muscles: all, a group named below, or ids.
/// </summary>
internal static class GroundTable
{
    /// <summary>All rows, a theme after the other.</summary>
    internal static readonly string Text = string.Join(
        "\n",
        CaudaEquinaAndNeurology,
        Cancer,
        FractureAndBack,
        Vascular,
        AfterNeedling,
        Consent,
        Bleeding,
        Pregnancy,
        Local,
        GeneralHealth,
        Targeting,
        Records);

    private const string CaudaEquinaAndNeurology = """
        CES-01  | sciatica:R01 R02 R03       | bladder-recent or saddle-recent or bowel-recent               | *                    | superficial | E
        CES-02  | sciatica:R06               | bladder or saddle or bowel                                    | *                    | superficial | U
        MOT-01  | sciatica:R08               | mrc<=3 or weakness-worsening                                  | *                    | superficial | E
        MOT-02  | sciatica:R09               | mrc<=4                                                        | *                    | superficial | U
        CES-03  | sciatica:R04               | both-legs-weak                                                | *                    | superficial | E
        CES-04  | sciatica:R05               | sexual-recent + bladder or sexual-recent + saddle or sexual-recent + bowel | *       | superficial | E
        CES-05  | sciatica:R05 R06           | sexual-function-change                                        | *                    | superficial | A
        CES-06  | safety:1.1-11              | cauda-equina-diagnosed                                        | *                    | superficial | E
        CES-07  | sciatica:RF7               | both-legs-pain + bladder or both-legs-pain + saddle or both-legs-pain + bowel or both-legs-pain + sexual-function-change | * | superficial | E
        CES-08  | sciatica:R07               | both-legs-pain                                                | *                    | superficial | U
        CORD-01 | sciatica:R20               | upper-motor-neurone-signs                                     | *                    | superficial | E
        NEU-01  | sciatica:R21               | widespread-neurology                                          | *                    | superficial | U
        ROOT-01 | muscles:R12 sciatica:R25   | mrc<=4 or reflex-loss or sensory-loss or tension-sign         | *                    | superficial | A
        """;

    private const string Vascular = """
        VTE-01  | sciatica:R17 safety:ACU-01 | leg-vein-signs                                                | *                    | superficial | E
        AAA-01  | sciatica:R15               | collapse-with-pain or known-aneurysm + new-back-or-abdominal-pain or known-aneurysm + non-mechanical-pain | * | superficial | E
        AAA-02  | sciatica:R15               | non-mechanical-pain                                           | *                    | superficial | A
        ISC-01  | sciatica:R16               | limb-ischaemia-signs                                          | *                    | superficial | E
        PAD-01  | sciatica:R18               | walking-calf-pain + reduced-foot-pulses                       | *                    | superficial | B
        PAD-02  | sciatica:R18               | walking-calf-pain + reduced-foot-pulses                       | *                    | superficial | R
        PAD-03  | sciatica:RF18              | leg-rest-pain-or-tissue-loss + walking-calf-pain or leg-rest-pain-or-tissue-loss + reduced-foot-pulses or leg-rest-pain-or-tissue-loss + peripheral-arterial-disease | * | superficial | U
        """;

    /// <summary>R10, R11 and R23: what counts with a cancer, one line a sign.</summary>
    private const string Cancer = """
        CAN-01  | sciatica:R10               | cancer-current + any-nerve-sign                               | *                    | superficial | E
        CAN-02  | sciatica:R10               | cancer-past + radicular-pain or cancer-past + tension-sign or cancer-past + reflex-loss or cancer-past + sensory-loss or cancer-past + new-gait-difficulty | * | superficial | U
        CAN-03  | sciatica:R11               | cancer-current + spinal-metastasis-pain or cancer-past + spinal-metastasis-pain | *  | superficial | U
        CAN-04  | sciatica:R23               | signs-of-cancer>=1                                            | *                    | superficial | A
        CAN-05  | sciatica:R23               | signs-of-cancer>=2                                            | *                    | superficial | U
        """;

    private const string FractureAndBack = """
        INF-02  | sciatica:R13               | worsening-spinal-pain + infection-risk                        | *                    | superficial | U
        INF-03  | sciatica:RF13              | worsening-spinal-pain + infection-risk + any-nerve-loss       | *                    | superficial | E
        FRX-01  | sciatica:R14               | major-trauma or spinal-deformity-or-contusion or minor-trauma + osteoporosis or minor-trauma + takes-systemic-steroids or minor-trauma + age>60 | * | superficial | U
        FRX-02  | sciatica:R14               | major-trauma + any-nerve-loss or spinal-deformity-or-contusion + any-nerve-loss or minor-trauma + osteoporosis + any-nerve-loss or minor-trauma + takes-systemic-steroids + any-nerve-loss or minor-trauma + age>60 + any-nerve-loss | * | superficial | E
        SPA-01  | sciatica:R19               | back-pain-before-forty-five + inflammatory-features>=4        | *                    | superficial | R
        SPA-02  | sciatica:RF19              | back-pain-before-forty-five + inflammatory-features>=3        | *                    | superficial | I
        FUN-01  | sciatica:R50               | cannot-stand-or-walk                                          | *                    | superficial | A
        """;

    private const string AfterNeedling = """
        AFT-01  | safety:AFT-01              | breathless-after-needling                                     | *                    | superficial | E
        AFT-02  | safety:AFT-01              | sore<=3d or bruise<=7d                                        | *                    | superficial | I
        """;

    private const string Consent = """
        CON-01  | safety:CON-01              | no-consent                                                    | *                    | superficial | B
        CON-04  | safety:CON-04              | age<18                                                        | *                    | superficial | C
        FEAR-01 | safety:FEAR-01             | phobia                                                        | *                    | superficial | B
        PRO-01  | safety:PRO-01              | not-qualified                                                 | *                    | superficial | B
        """;

    private const string Bleeding = """
        BLD-01  | safety:BLD-01              | bleeding-disorder                                             | *                    | superficial | B
        BLD-02  | safety:BLD-02              | anticoagulant                                                 | *                    | superficial | C
        BLD-03  | safety:BLD-03              | antiplatelet                                                  | *                    | superficial | P
        BLD-04  | safety:BLD-04              | anticoagulant + antiplatelet or two-antiplatelets             | *                    | superficial | C
        BLD-09  | safety:BLD-04              | anticoagulant + antiplatelet or two-antiplatelets             | *                    | deep        | B
        BLD-08  | safety:BLD-08              | anticoagulant                                                 | not-compressible     | deep        | B
        """;

    private const string Pregnancy = """
        PRG-01  | safety:PRG-01              | weeks<14                                                      | trunk                | superficial | B
        PRG-02  | safety:PRG-02              | pregnant                                                      | trunk                | superficial | C
        PRG-03  | safety:PRG-03              | pregnant                                                      | limb                 | superficial | C
        """;

    private const string Local = """
        LYM-01  | safety:LYM-01              | lymphoedema-here                                              | *                    | superficial | B
        SKN-01  | safety:SKN-01              | skin-infection-here                                           | *                    | superficial | B
        """;

    private const string GeneralHealth = """
        INF-01  | sciatica:R12               | fever + spinal-pain or fever + worsening-spinal-pain or fever + spinal-metastasis-pain | * | superficial | E
        DEV-02  | safety:DEV-02              | implanted-stimulator                                          | *                    | superficial | P
        DEV-03  | safety:DEV-03              | pregnant                                                      | *                    | electrical  | B
        ACU-03  | safety:ACU-03              | fever                                                         | *                    | superficial | B
        DEV-01  | safety:DEV-01              | implanted-stimulator                                          | *                    | electrical  | B
        """;

    private const string Targeting = """
        TGT-01  | sciatica:R31               | active-point-here                                             | *                    | superficial | S
        BEN-01  | sciatica:R43               | recovering                                                    | *                    | superficial | D
        """;

    private const string Records = """
        REC-01  | design:law-18              | records-disagree                                              | *                    | superficial | I
        REC-06  | design:nothing-dropped     | some-same-day                                                 | *                    | superficial | E
        REC-07  | design:nothing-dropped     | some-urgent                                                   | *                    | superficial | U
        REC-02  | design:nothing-dropped     | some-to-assess                                                | *                    | superficial | A
        REC-03  | design:nothing-dropped     | some-to-decide                                                | *                    | superficial | C
        REC-04  | design:nothing-dropped     | some-to-mind                                                  | *                    | superficial | P
        REC-05  | design:nothing-dropped     | some-to-tell or unread-entries                                | *                    | superficial | I
        """;

    /// <summary>Muscles that safety BLD-08 names, and those of which no source says that they can be compressed.</summary>
    internal static readonly string[] NotCompressible =
    [
        "piriformis", "gluteus-maximus", "gluteus-medius", "gluteus-minimus", "lumbar-multifidus", "quadratus-lumborum",
        "iliocostalis-lumborum", "longissimus-thoracis", "biceps-femoris-short-head", "semimembranosus",
        "obturator-internus", "gemelli", "quadratus-femoris", "soleus", "tensor-fasciae-latae", "gastrocnemius", "adductor-magnus", "iliopsoas",
    ];

    /// <summary>Hamstrings and calf muscles. Every other muscle is read with the trunk, which is the stricter row.</summary>
    internal static readonly string[] Limb =
        ["biceps-femoris-long-head", "biceps-femoris-short-head", "semitendinosus", "semimembranosus", "gastrocnemius", "soleus"];

    /// <summary>The muscles of the low back.</summary>
    internal static readonly string[] LumbarMuscles = ["lumbar-multifidus", "iliocostalis-lumborum", "longissimus-thoracis", "quadratus-lumborum"];

    /// <summary>Questions without a rule of their own that the sheets refer the same day: section 6.3, R45.851.</summary>
    internal static readonly string[] SameDay =
    [
        "suicidal-thoughts",
        "weakness-after-needling",
        "flank-pain-after-needling",
        "infection-after-needling",
        "swelling-after-needling",
        "severe-bleeding-or-allergy-after-needling",
    ];

    /// <summary>The same, urgently: the headache of section 6.3.</summary>
    internal static readonly string[] Urgent =
    [
        "headache-after-needling",
    ];

    /// <summary>Questions without a rule of their own, keyed by hand by the column "default" of the sheets: B and red flags.</summary>
    internal static readonly string[] ToAssess =
    [
        "cancer-current",
        "cancer-past",
        "spinal-metastasis-pain",
        "worsening-spinal-pain",
        "minor-trauma",
        "low-platelets",
        "leg-rest-pain-or-tissue-loss",
        "new-gait-difficulty",
        "cannot-consent",
        "uncontrolled-movements",
        "acute-swelling-at-site",
        "unstable-bone-injury",
        "known-aneurysm",
        "walking-calf-pain",
        "reduced-foot-pulses",
        "acute-illness",
        "faint-not-settling",
        "low-neutrophils",
        "unstable-heart",
        "epilepsy-uncontrolled",
        "tumour-at-site",
        "spinal-instability",
        "previous-serious-reaction",
    ];

    /// <summary>The same, C.</summary>
    internal static readonly string[] ToDecide =
    [
        "intravenous-drug-use",
        "recent-bacterial-infection",
        "recent-stroke",
        "takes-systemic-steroids",
        "takes-vitamin-k-antagonist",
        "capacity-in-doubt",
        "immunosuppressed",
        "heart-valve-disease",
        "diabetes-with-complications",
        "unstable-mental-health",
        "metal-allergy",
        "peripheral-arterial-disease",
        "cancer-treatment",
        "lymph-nodes-removed",
        "insensate-skin",
        "recent-surgery-or-radiotherapy",
        "spinal-surgery",
        "strong-needle-fear",
    ];

    /// <summary>The same, P.</summary>
    internal static readonly string[] ToMind =
    [
        "liver-cirrhosis",
        "takes-bleeding-interactor",
        "epilepsy",
        "diabetes",
        "frailty",
        "latex-allergy",
        "varicose-veins",
        "scar-or-skin-disease",
        "implant-near-site",
        "needle-apprehension",
        "faints-with-needles",
        "new-to-needling",
        "unfed-or-exhausted",
    ];

    /// <summary>The same, I, and what counts only together with something else.</summary>
    internal static readonly string[] ToTell =
    [
        "osteoporosis",
        "smoker",
        "high-blood-pressure",
        "past-vein-clot",
        "back-pain-before-forty-five",
        "back-pain-before-thirty-five",
        "wakes-in-second-half-of-night",
        "better-with-movement",
        "better-with-anti-inflammatory",
        "relative-with-spondyloarthritis",
        "arthritis",
        "enthesitis",
        "psoriasis",
        "blood-borne-virus",
        "back-pain-dominates",
        "must-drive",
    ];

    /// <summary>RF12: each weak alone.</summary>
    internal static readonly string[] SignsOfCancer =
        ["unexplained-weight-loss", "new-pain-after-fifty", "night-pain", "no-improvement-in-a-month", "pain-at-several-sites"];

    /// <summary>RF13: drugs by vein, a weak immune system, diabetes, a recent infection or tuberculosis.</summary>
    internal static readonly string[] InfectionRisks = ["intravenous-drug-use", "immunosuppressed", "diabetes", "recent-bacterial-infection"];

    /// <summary>RF19: what is counted beside a begin before 45 and three months.</summary>
    internal static readonly string[] InflammatoryFeatures =
    [
        "back-pain-before-thirty-five", "wakes-in-second-half-of-night", "buttock-pain-told", "better-with-movement", "better-with-anti-inflammatory",
        "relative-with-spondyloarthritis", "arthritis", "enthesitis", "psoriasis",
    ];

    /// <summary>"Neuro" beside an infection or a fracture: a function that is lost.</summary>
    internal static readonly string[] NerveLosses = ["mrc<=4", "reflex-loss", "sensory-loss", "bladder", "saddle", "bowel", "new-gait-difficulty", "widespread-neurology"];

    /// <summary>RF10: besides, pain of a root and any other cauda equina sign count with a cancer.</summary>
    internal static readonly string[] NerveSigns = [.. NerveLosses, "radicular-pain", "tension-sign", "both-legs-pain", "sexual-function-change"];

    /// <summary>Codes used by the generated people, and the question that each answers with yes.</summary>
    internal static readonly (string Start, string Question)[] CodesThatAnswer =
    [
        ("D66", "bleeding-disorder"), ("Z79.01", "takes-anticoagulant"), ("Z79.82", "takes-antiplatelet"), ("Z33.1", "pregnant"),
        ("I89.0", "lymphoedema"), ("R50.9", "fever"), ("I82.4", "leg-vein-thrombosis-signs"), ("J95.811", "breathless-after-needling"),
        ("Z95.0", "implanted-stimulator"), ("G40", "epilepsy"), ("C50", "cancer-current"),
    ];

    /// <summary>Codes used by the generated people that leave a note: no question reads the first, the others only prompt one.</summary>
    internal static readonly (string Start, string? Prompts)[] CodesThatOnlyLeaveANote = [("J45", null), ("O90", "pregnant"), ("D68.51", "takes-anticoagulant")];

    /// <summary>A detail, and what it is a detail of.</summary>
    internal static readonly (string Detail, string Of)[] Details =
        [("epilepsy-uncontrolled", "epilepsy"), ("diabetes-with-complications", "diabetes"), ("low-neutrophils", "immunosuppressed")];

    /// <summary>Skin regions over each muscle, by position: its attachments and trigger points as the sheet places them.</summary>
    internal static string[] RegionsOver(string muscle) => muscle switch
    {
        "piriformis" => ["Sacral", "Sacroiliac", "Buttock", "Hip"],
        "gluteus-maximus" => ["Sacral", "Sacroiliac", "Coccygeal", "Buttock", "GlutealFold"],
        "gluteus-medius" => ["Buttock", "Hip", "IliacCrest"],
        "gluteus-minimus" => ["Buttock", "Hip"],
        "biceps-femoris-long-head" or "semitendinosus" or "semimembranosus" => ["GlutealFold", "ThighPosterior", "KneePosterior"],
        "biceps-femoris-short-head" => ["ThighPosterior", "KneePosterior"],
        "lumbar-multifidus" => ["Lumbar", "Sacral", "Sacroiliac"],
        "iliocostalis-lumborum" => ["Lumbar", "Sacral", "IliacCrest"],
        "longissimus-thoracis" => ["Lumbar", "Sacral"],
        "quadratus-lumborum" => ["Lumbar", "IliacCrest"],
        "obturator-internus" => ["Buttock", "Hip", "Perineum"],
        "gemelli" or "quadratus-femoris" => ["Buttock", "GlutealFold", "Hip"],
        "tensor-fasciae-latae" => ["IliacCrest", "Hip", "ThighLateral"],
        "gastrocnemius" => ["KneePosterior", "Calf"],
        "soleus" => ["Calf", "LegLateral", "Ankle"],
        "adductor-magnus" => ["Groin", "ThighMedial", "GlutealFold", "ThighPosterior"],
        "iliopsoas" => ["Lumbar", "IliacCrest", "LowerAbdomen", "Groin", "ThighAnterior"],
        _ => throw new System.ArgumentOutOfRangeException(nameof(muscle), muscle, "not keyed"),
    };

    /// <summary>Regions that have no side: a place in them lies over the muscles of both.</summary>
    internal static readonly string[] Midline = ["Coccygeal", "Perineum"];

    internal static readonly string[] LowerLimb =
    [
        "ThighPosterior", "ThighLateral", "ThighAnterior", "ThighMedial", "KneePosterior", "KneeLateral", "Calf", "LegLateral",
        "Ankle", "Heel", "FootSole", "FootDorsum",
    ];
}
