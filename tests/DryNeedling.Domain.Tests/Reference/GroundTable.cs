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
        Safety,
        GeneralHealth,
        Targeting,
        Records);

    private const string CaudaEquinaAndNeurology = """
        CES-01  | sciatica:R01 R02 R03       | bladder-recent or saddle-recent or bowel-recent               | *                    | superficial | E
        CES-02  | sciatica:R06               | bladder or saddle or bowel                                    | *                    | superficial | U
        MOT-01  | sciatica:R08               | mrc<=3 or weakness-worsening or mrc<=4 + told-to-get-weaker   | *                    | superficial | E
        MOT-02  | sciatica:R09               | mrc<=4                                                        | *                    | superficial | U
        CES-03  | sciatica:R04               | both-legs-weak                                                | *                    | superficial | E
        CES-04  | sciatica:R05 safety:ACU-02 | sexual-recent                                                 | *                    | superficial | E
        CES-05  | sciatica:R05 R06           | sexual-function-change                                        | *                    | superficial | A
        CES-06  | safety:1.1-11              | cauda-equina-diagnosed                                        | *                    | superficial | E
        CES-07  | sciatica:RF7               | both-legs-hurt + bladder or both-legs-hurt + saddle or both-legs-hurt + bowel or both-legs-hurt + sexual-function-change | * | superficial | E
        CES-08  | sciatica:R07               | both-legs-hurt                                                | *                    | superficial | U
        CORD-01 | sciatica:R20               | upper-motor-neurone-signs                                     | *                    | superficial | E
        NEU-01  | sciatica:R21               | neurology-beyond-one-root                                     | *                    | superficial | U
        ROOT-01 | muscles:R12 sciatica:R25   | mrc<=4 or reflex-loss or sensory-loss or tension-sign or shooting-below-knee or radicular-pain or told-to-get-weaker or judged-radiculopathy | * | superficial | A
        ROOT-02 | sciatica:R24 R27           | crossed-raise or three-of-four-root-items                     | *                    | superficial | I
        """;

    private const string Vascular = """
        VTE-01  | sciatica:R17 safety:ACU-01 | wells>=2-or-not-scored-today                                  | *                    | superficial | E
        VTE-02  | sciatica:R17               | leg-vein-signs                                                | *                    | superficial | U
        AAA-01  | sciatica:R15               | collapse-with-pain or ruptured-aneurysm or known-aneurysm + new-pain-told or known-aneurysm + non-mechanical-pain or known-aneurysm + back-pain-of-no-date | * | superficial | E
        AAA-02  | sciatica:R15               | non-mechanical-pain                                           | *                    | superficial | A
        ISC-01  | sciatica:R16               | limb-ischaemia-signs                                          | *                    | superficial | E
        PAD-01  | sciatica:R18               | calf-stops-the-walk + reduced-foot-pulses                     | *                    | superficial | B
        PAD-02  | sciatica:R18               | calf-stops-the-walk + reduced-foot-pulses or calf-stops-the-walk + peripheral-arterial-disease | * | superficial | R
        PAD-03  | sciatica:RF18              | leg-rest-pain-or-tissue-loss + calf-stops-the-walk or leg-rest-pain-or-tissue-loss + reduced-foot-pulses or leg-rest-pain-or-tissue-loss + peripheral-arterial-disease | * | superficial | U
        """;

    /// <summary>R10, R11 and R23: what counts with a cancer, one line a sign.</summary>
    private const string Cancer = """
        CAN-01  | sciatica:R10               | cancer-now + any-nerve-sign                                   | *                    | superficial | E
        CAN-02  | sciatica:R10               | cancer-past + shooting-below-knee or cancer-past + radicular-pain or cancer-past + judged-radicular or cancer-past + tension-sign or cancer-past + reflex-loss or cancer-past + sensory-loss or cancer-past + told-loss or cancer-past + new-gait-difficulty | * | superficial | U
        CAN-03  | sciatica:R11               | cancer-now + spinal-metastasis-pain or cancer-now + night-pain or cancer-past + spinal-metastasis-pain or cancer-past + night-pain or cancer-current + spine-gets-worse or tumour-somewhere + spine-gets-worse or cancer-past + spine-gets-worse | * | superficial | U
        CAN-04  | sciatica:R23               | signs-of-cancer>=1                                            | *                    | superficial | A
        CAN-05  | sciatica:R23               | signs-of-cancer>=2 or sign-by-day + cancer-now or sign-by-day + cancer-past | *                    | superficial | U
        """;

    private const string FractureAndBack = """
        INF-02  | sciatica:R13               | spine-gets-worse + infection-risk                             | *                    | superficial | U
        INF-03  | sciatica:RF13              | spine-gets-worse + infection-risk-of-its-own + any-nerve-loss | *                    | superficial | E
        FRX-01  | sciatica:R14               | spinal-deformity-or-contusion or minor-trauma + osteoporosis or minor-trauma + takes-systemic-steroids or minor-trauma + age>60 | * | superficial | U
        FRX-02  | sciatica:RF14              | major-trauma or spinal-deformity-or-contusion + any-nerve-loss or minor-trauma + osteoporosis + any-nerve-loss or minor-trauma + takes-systemic-steroids + any-nerve-loss or minor-trauma + age>60 + any-nerve-loss | * | superficial | E
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
        BLD-01  | safety:BLD-01              | bleeding-disorder-not-cleared                                 | *                    | superficial | B
        BLD-15  | safety:BLD-01              | bleeding-disorder                                             | *                    | superficial | C
        BLD-02  | safety:BLD-02              | anticoagulant                                                 | *                    | superficial | C
        BLD-03  | safety:BLD-03              | antiplatelet                                                  | *                    | superficial | P
        BLD-04  | safety:BLD-04              | anticoagulant + antiplatelet or two-antiplatelets             | *                    | superficial | C
        BLD-09  | safety:BLD-04              | anticoagulant + antiplatelet or two-antiplatelets             | *                    | deep        | B
        BLD-08  | safety:BLD-08              | anticoagulant                                                 | not-compressible     | deep        | B
        BLD-12  | safety:BLD-08              | antiplatelet                                                  | not-compressible     | deep        | B
        BLD-13  | safety:expect-03           | aspirin-above-low-dose                                        | *                    | superficial | C
        BLD-05  | safety:BLD-05              | inr>3-or-not-recent                                           | *                    | superficial | C
        BLD-06  | safety:BLD-06              | low-platelets                                                 | *                    | superficial | C
        BLD-10  | safety:BLD-06              | platelets<50000                                               | *                    | deep        | B
        BLD-07  | safety:BLD-07              | liver-cirrhosis or takes-bleeding-interactor                  | *                    | superficial | P
        BLD-11  | safety:BLD-07              | antiplatelet + liver-cirrhosis or antiplatelet + takes-bleeding-interactor | *       | superficial | C
        BLD-14  | safety:BLD-07              | anticoagulant + liver-cirrhosis or anticoagulant + takes-bleeding-interactor | *     | superficial | A
        """;

    private const string Pregnancy = """
        PRG-01  | safety:PRG-01              | weeks<14                                                      | trunk                | superficial | B
        PRG-02  | safety:PRG-02              | pregnant                                                      | trunk                | superficial | C
        PRG-03  | safety:PRG-03              | pregnant                                                      | limb                 | superficial | C
        """;

    private const string Local = """
        LYM-01  | safety:LYM-01              | lymphoedema-here                                              | *                    | superficial | B
        LYM-02  | safety:LYM-02              | lymph-nodes-removed-here                                      | *                    | superficial | C
        SKN-01  | safety:SKN-01              | skin-infection-here or acute-swelling-at-site-here            | *                    | superficial | B
        SKN-02  | safety:SKN-02              | insensate-skin-here                                           | *                    | superficial | C
        SKN-03  | safety:SKN-03              | varicose-veins-here or scar-or-skin-disease-here              | *                    | superficial | P
        MAL-01  | safety:MAL-01              | tumour-at-site-here                                           | *                    | superficial | B
        SUR-01  | safety:SUR-01              | recent-surgery-or-radiotherapy-here                           | *                    | superficial | C
        IMP-01  | safety:IMP-01              | implant-near-site-here                                        | *                    | superficial | P
        SPI-01  | safety:SPI-01              | spinal-instability                                            | spine                | superficial | B
        SPI-02  | safety:SPI-02              | spinal-surgery                                                | over-lumbar-spine    | superficial | C
        """;

    private const string GeneralHealth = """
        INF-01  | sciatica:R12               | sepsis or fever + spinal-pain or fever + spine-gets-worse or fever + spinal-metastasis-pain | * | superficial | E
        DEV-02  | safety:DEV-02              | implanted-stimulator                                          | *                    | superficial | P
        DEV-03  | safety:DEV-03              | pregnant or implant-near-site-here                            | *                    | electrical  | B
        DEV-04  | safety:DEV-03 L12          | spinal-surgery                                                | spine                | electrical  | B
        IMM-02  | safety:IMM-02              | neutrophils<500                                               | *                    | superficial | B
        ACU-03  | safety:ACU-03              | fever or sepsis                                               | *                    | superficial | B
        DEV-01  | safety:DEV-01              | implanted-stimulator                                          | *                    | electrical  | B
        """;

    private const string Safety = """
        CON-02  | safety:CON-02              | cannot-consent                                                | *                    | superficial | B
        CON-03  | safety:CON-03              | capacity-in-doubt                                             | *                    | superficial | C
        CON-05  | safety:CON-05              | age<12                                                        | *                    | superficial | B
        FEAR-02 | safety:FEAR-02             | strong-needle-fear                                            | *                    | superficial | C
        FEAR-03 | safety:FEAR-03             | needle-apprehension                                           | *                    | superficial | P
        VV-01   | safety:VV-01               | faints-with-needles or few-sessions-or-long-ago               | *                    | superficial | P
        VV-02   | safety:1.2-28              | unfed-or-exhausted                                            | *                    | superficial | P
        ADV-01  | safety:ADV-01              | previous-serious-reaction                                     | *                    | superficial | A
        ACU-01  | safety:ACU-01 sciatica:R53 | acute-illness or medical-emergency                            | *                    | superficial | B
        ACU-04  | safety:ACU-01 sciatica:RF21 | medical-emergency                                            | *                    | superficial | E
        IMM-01  | safety:IMM-01              | immunosuppressed or takes-systemic-steroids                   | *                    | superficial | C
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
        MAL-02  | safety:MAL-02              | cancer-treatment                                               | *                    | superficial | C
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
        TGT-02  | sciatica:R33               | gluteal-point                                                 | *                    | superficial | I
        TGT-03  | sciatica:R32               | latent-point                                                  | *                    | superficial | I
        TGT-04  | muscles:trap-30            | painless-side-point                                           | *                    | superficial | I
        TGT-05  | muscles:R09                | felt-in-front                                                 | *                    | superficial | I
        PIR-01  | sciatica:R30               | notch-or-tensing + active-or-seated-test + back-not-considered or judged-deep-gluteal + back-not-considered | * | superficial | A
        BEN-01  | sciatica:R43               | recovering                                                    | *                    | superficial | D
        BEN-02  | sciatica:1.1 R24           | judged-radicular                                              | *                    | superficial | D
        BEN-03  | sciatica:1.1 R28           | judged-claudication                                           | *                    | superficial | I
        STN-01  | sciatica:R28 muscles:R13   | canal-features>=3 or judged-claudication                      | *                    | superficial | A
        MEC-01  | sciatica:1.1               | judged-vascular-or-other                                      | *                    | superficial | A
        AGE-01  | sciatica:trap-36           | age>65                                                        | *                    | superficial | I
        BEN-06  | sciatica:R38               | back-pain-dominates                                           | lumbar               | superficial | D
        FUN-02  | sciatica:R51               | must-drive                                                    | *                    | superficial | I
        """;

    private const string Records = """
        REC-01  | design:law-18              | records-disagree                                              | *                    | superficial | I
        CAN-06  | sciatica:RF10              | cancer-past                                                   | *                    | superficial | P
        CAN-07  | sciatica:RF11              | spinal-metastasis-pain                                        | *                    | superficial | A
        CAN-08  | safety:MAL-02              | cancer-current                                                | *                    | superficial | A
        INF-04  | sciatica:R13               | spine-gets-worse                                              | *                    | superficial | A
        INF-05  | sciatica:R13               | intravenous-drug-use or recent-bacterial-infection            | *                    | superficial | C
        FRX-03  | sciatica:R14               | minor-trauma                                                  | *                    | superficial | A
        AAA-03  | sciatica:R15               | known-aneurysm                                                | *                    | superficial | A
        PAD-04  | sciatica:R18               | calf-stops-the-walk or reduced-foot-pulses or leg-rest-pain-or-tissue-loss | *       | superficial | A
        NEU-02  | sciatica:R20               | new-gait-difficulty                                           | *                    | superficial | A
        SPI-03  | safety:L11                 | unstable-bone-injury-here                                     | *                    | superficial | A
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

    /// <summary>Conditions that in a lower limb count for the whole of it (safety LYM-01, LYM-02).</summary>
    internal static readonly string[] OfTheLimb = ["lymphoedema", "lymph-nodes-removed"];

    /// <summary>Signs that the sheets weigh together with others and that count alone too.</summary>
    internal static readonly string[] SingleSigns =
    [
        "cancer-current",
        "cancer-past",
        "spinal-metastasis-pain",
        "worsening-spinal-pain",
        "minor-trauma",
        "leg-rest-pain-or-tissue-loss",
        "new-gait-difficulty",
        "known-aneurysm",
        "walking-calf-pain",
        "reduced-foot-pulses",
        "intravenous-drug-use",
        "recent-bacterial-infection",
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
            "medical-emergency",
            "sepsis",
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

    /// <summary>RF12: each weak alone.</summary>
    internal static readonly string[] SignsOfCancer =
        ["unexplained-weight-loss", "new-pain-after-fifty", "night-pain", "no-improvement-in-a-month", "pain-at-several-sites"];

    /// <summary>RF13: drugs by vein, a weak immune system, diabetes, a recent infection or tuberculosis.</summary>
    internal static readonly string[] InfectionRisks = ["intravenous-drug-use", "immunosuppressed", "diabetes", "recent-bacterial-infection", "takes-systemic-steroids", "cancer-treatment"];

    /// <summary>RF19: what is counted beside a begin before 45 and three months.</summary>
    internal static readonly string[] InflammatoryFeatures =
    [
        "back-pain-before-thirty-five", "wakes-in-second-half-of-night", "buttock-pain-told", "better-with-movement", "better-with-anti-inflammatory",
        "relative-with-spondyloarthritis", "arthritis", "enthesitis", "psoriasis",
    ];

    /// <summary>"Neuro" beside an infection or a fracture: a function that is lost.</summary>
    internal static readonly string[] NerveLosses = ["mrc<=4", "reflex-loss", "sensory-loss", "told-loss", "bladder", "saddle", "bowel", "new-gait-difficulty", "neurology-beyond-one-root"];

    /// <summary>RF10: besides, pain of a root and any other cauda equina sign count with a cancer.</summary>
    internal static readonly string[] NerveSigns = [.. NerveLosses, "shooting-below-knee", "radicular-pain", "judged-radicular", "tension-sign", "both-legs-hurt", "sexual-function-change", "cannot-stand-or-walk"];

    /// <summary>Questions of which rules of their own give advice, and nothing more.</summary>
    internal static readonly string[] OnlyAdvised = ["leg-pain-worse-than-back-pain", "must-drive"];

    /// <summary>Questions that a row of their own weighs as information alone, so that no answer is worth asking for.</summary>
    internal static readonly string[] Informs = ["blood-borne-virus"];

    /// <summary>Codes used by the generated people, and the question that each answers with yes.</summary>
    internal static readonly (string Start, string Question)[] CodesThatAnswer =
    [
        ("D66", "bleeding-disorder"), ("Z79.01", "takes-anticoagulant"), ("Z79.82", "takes-antiplatelet"), ("Z33.1", "pregnant"),
        ("I89.0", "lymphoedema"), ("R50.9", "fever"), ("I82.4", "leg-vein-thrombosis-signs"), ("J95.811", "breathless-after-needling"),
        ("Z95.0", "implanted-stimulator"), ("G40", "epilepsy"), ("C50", "cancer-current"), ("I74.3", "limb-ischaemia-signs"), ("I74.3", "peripheral-arterial-disease"), ("A41", "sepsis"), ("A41", "fever"), ("I71.3", "ruptured-aneurysm"), ("I71.3", "known-aneurysm"),
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
