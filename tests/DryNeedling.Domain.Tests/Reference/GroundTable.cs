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
        Vascular,
        AfterNeedling,
        Consent,
        Bleeding,
        Pregnancy,
        Local,
        Safety,
        GeneralHealth,
        Targeting,
        Records);

    private const string CaudaEquinaAndNeurology = """
        CES-01  | sciatica:R01 R02 R03       | bladder-recent or saddle-recent or bowel-recent               | *                    | superficial | E
        CES-02  | sciatica:R06               | bladder or saddle or bowel                                    | *                    | superficial | U
        MOT-01  | sciatica:R08               | mrc<=3 or weakness-worsening                                  | *                    | superficial | E
        MOT-02  | sciatica:R09               | mrc<=4                                                        | *                    | superficial | U
        ROOT-01 | muscles:R12 sciatica:R25   | mrc<=4 or reflex-loss or sensory-loss or tension-sign         | *                    | superficial | A
        """;

    private const string Vascular = """
        VTE-01  | sciatica:R17 safety:ACU-01 | leg-vein-signs                                                | *                    | superficial | E
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
        INF-01  | sciatica:R12               | fever + spinal-pain                                           | *                    | superficial | E
        DEV-02  | safety:DEV-02              | implanted-stimulator                                          | *                    | superficial | P
        DEV-03  | safety:DEV-03              | pregnant                                                      | *                    | electrical  | B
        ACU-03  | safety:ACU-03              | fever                                                         | *                    | superficial | B
        DEV-01  | safety:DEV-01              | implanted-stimulator                                          | *                    | electrical  | B
        """;

    private const string Safety = """
        CON-02  | safety:CON-02              | cannot-consent                                                | *                    | superficial | B
        CON-03  | safety:CON-03              | capacity-in-doubt                                             | *                    | superficial | C
        CON-05  | safety:CON-05              | age<12                                                        | *                    | superficial | B
        FEAR-02 | safety:FEAR-02             | strong-needle-fear                                            | *                    | superficial | C
        FEAR-03 | safety:FEAR-03             | needle-apprehension                                           | *                    | superficial | P
        VV-01   | safety:VV-01               | faints-with-needles or new-to-needling                        | *                    | superficial | P
        VV-02   | safety:1.2-28              | unfed-or-exhausted                                            | *                    | superficial | P
        ADV-01  | safety:ADV-01              | previous-serious-reaction                                     | *                    | superficial | A
        ACU-01  | safety:ACU-01 sciatica:R53 | acute-illness                                                 | *                    | superficial | B
        IMM-01  | safety:IMM-01              | immunosuppressed or takes-systemic-steroids                   | *                    | superficial | C
        IMM-04  | safety:IMM-02              | low-neutrophils                                               | *                    | superficial | A
        IMM-03  | safety:IMM-03              | blood-borne-virus                                             | *                    | superficial | I
        END-01  | safety:END-01              | heart-valve-disease                                           | *                    | superficial | C
        CAR-01  | safety:CAR-01              | unstable-heart                                                | *                    | superficial | B
        MOV-01  | safety:1.1-08              | uncontrolled-movements                                        | *                    | superficial | B
        STR-01  | safety:1.2-24              | recent-stroke                                                 | *                    | superficial | C
        EPI-01  | safety:EPI-01              | epilepsy-uncontrolled                                         | *                    | superficial | B
        EPI-02  | safety:EPI-02              | epilepsy                                                      | *                    | superficial | P
        EPI-03  | safety:DEV-03              | epilepsy                                                      | *                    | electrical  | B
        DM-01   | safety:DM-01               | diabetes                                                      | *                    | superficial | P
        DM-02   | safety:DM-01               | diabetes-with-complications                                   | *                    | superficial | C
        FRA-01  | safety:FRA-01              | frailty                                                       | *                    | superficial | P
        PSY-01  | safety:PSY-01              | unstable-mental-health                                        | *                    | superficial | C
        PSY-02  | safety:PSY-01              | suicidal-thoughts                                             | *                    | superficial | E
        ALL-01  | safety:ALL-01              | metal-allergy                                                 | *                    | superficial | C
        ALL-02  | safety:ALL-01              | latex-allergy                                                 | *                    | superficial | P
        MAL-02  | safety:MAL-02              | cancer-treatment                                              | *                    | superficial | C
        VAS-01  | safety:VAS-01              | peripheral-arterial-disease                                   | leg                  | superficial | C
        AFT-03  | safety:AFT-01              | weakness-after-needling                                       | *                    | superficial | E
        AFT-04  | safety:AFT-01              | flank-pain-after-needling                                     | *                    | superficial | E
        AFT-05  | safety:AFT-01              | infection-after-needling                                      | *                    | superficial | E
        AFT-06  | safety:AFT-01              | swelling-after-needling                                       | *                    | superficial | E
        AFT-07  | safety:AFT-01              | headache-after-needling                                       | *                    | superficial | U
        AFT-08  | safety:AFT-01              | severe-bleeding-or-allergy-after-needling                     | *                    | superficial | E
        AFT-09  | safety:AFT-01              | faint-not-settling                                            | *                    | superficial | E
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

    /// <summary>Muscles with skin of the thigh or the lower leg over them: what "leg" means in safety VAS-01.</summary>
    internal static readonly string[] Leg = [.. Limb, "tensor-fasciae-latae", "adductor-magnus", "iliopsoas"];

    /// <summary>The muscles of the low back.</summary>
    internal static readonly string[] LumbarMuscles = ["lumbar-multifidus", "iliocostalis-lumborum", "longissimus-thoracis", "quadratus-lumborum"];

    /// <summary>Questions without a rule of their own that the sheets refer the same day: R04, R15a, R16, R20, G83.4.</summary>
    internal static readonly string[] SameDay =
    [
        "both-legs-weak",
        "cauda-equina-diagnosed",
        "collapse-with-pain",
        "limb-ischaemia-signs",
        "upper-motor-neurone-signs",
    ];

    /// <summary>The same, urgently: R07, R14, R21.</summary>
    internal static readonly string[] Urgent =
    [
        "both-legs-pain",
        "major-trauma",
        "spinal-deformity-or-contusion",
        "widespread-neurology",
    ];

    /// <summary>Questions without a rule of their own, keyed by hand by the column "default" of the sheets: B and red flags.</summary>
    internal static readonly string[] ToAssess =
    [
        "sexual-function-change",
        "cancer-current",
        "cancer-past",
        "spinal-metastasis-pain",
        "unexplained-weight-loss",
        "new-pain-after-fifty",
        "night-pain",
        "no-improvement-in-a-month",
        "pain-at-several-sites",
        "worsening-spinal-pain",
        "minor-trauma",
        "non-mechanical-pain",
        "low-platelets",
        "leg-rest-pain-or-tissue-loss",
        "new-gait-difficulty",
        "acute-swelling-at-site",
        "unstable-bone-injury",
        "known-aneurysm",
        "walking-calf-pain",
        "reduced-foot-pulses",
        "tumour-at-site",
        "spinal-instability",
        "cannot-stand-or-walk",
    ];

    /// <summary>The same, C.</summary>
    internal static readonly string[] ToDecide =
    [
        "intravenous-drug-use",
        "recent-bacterial-infection",
        "takes-vitamin-k-antagonist",
        "lymph-nodes-removed",
        "insensate-skin",
        "recent-surgery-or-radiotherapy",
        "spinal-surgery",
    ];

    /// <summary>The same, P.</summary>
    internal static readonly string[] ToMind =
    [
        "liver-cirrhosis",
        "takes-bleeding-interactor",
        "varicose-veins",
        "scar-or-skin-disease",
        "implant-near-site",
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
        "back-pain-dominates",
        "must-drive",
    ];

    /// <summary>Questions that a row of the theme of safety weighs, each alone, in parts of which few are answered together.</summary>
    internal static readonly (string Part, string[] Questions)[] Weighed =
    [
        ("after a session",
        [
            "weakness-after-needling",
            "flank-pain-after-needling",
            "infection-after-needling",
            "swelling-after-needling",
            "headache-after-needling",
            "severe-bleeding-or-allergy-after-needling",
            "faint-not-settling",
            "suicidal-thoughts",
            "acute-illness",
        ]),
        ("consent and tolerance",
        [
            "cannot-consent",
            "capacity-in-doubt",
            "strong-needle-fear",
            "needle-apprehension",
            "faints-with-needles",
            "new-to-needling",
            "unfed-or-exhausted",
            "previous-serious-reaction",
            "uncontrolled-movements",
        ]),
        ("health",
        [
            "takes-systemic-steroids",
            "blood-borne-virus",
            "heart-valve-disease",
            "unstable-heart",
            "recent-stroke",
            "frailty",
            "unstable-mental-health",
        ]),
        ("health, further",
        [
            "metal-allergy",
            "latex-allergy",
            "cancer-treatment",
            "peripheral-arterial-disease",
        ]),
    ];

    /// <summary>Questions that a row of their own weighs as information alone, so that no answer is worth asking for.</summary>
    internal static readonly string[] Informs = ["blood-borne-virus"];

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
