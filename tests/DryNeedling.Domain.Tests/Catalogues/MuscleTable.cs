using System;
using System.Collections.Generic;
using System.Linq;

namespace DryNeedling.Domain.Tests.Catalogues;

/// <summary>What the ground says of the twenty muscles, keyed by hand (muscles, sections 2, 3 and 13).</summary>
internal static class MuscleTable
{
    /// <summary>id | group | layer | relation | core | spill | farthest level | below the knee | mimicry | mechanism.</summary>
    internal const string Overview = """
        piriformis | DeepHipRotator | Deep | MayEntrap | sacroiliac buttock hip | thigh-posterior | Thigh | no | Strong | ReferredPainAndNervePressure
        gluteus-maximus | Gluteal | Superficial | Overlies | buttock sacral gluteal-fold coccygeal | thigh-posterior sacroiliac | Thigh | no | Partial | ReferredPain
        gluteus-medius | Gluteal | Intermediate | NoDirectContact | lumbar sacral sacroiliac iliac-crest buttock | hip thigh-lateral thigh-posterior | Thigh | no | Partial | ReferredPain
        gluteus-minimus | Gluteal | Deep | Near | buttock thigh-lateral thigh-posterior calf leg-lateral | knee-lateral ankle | AnkleAndFoot | yes | Strong | ReferredPain
        biceps-femoris-long-head | Hamstring | Superficial | CrossesOver | knee-posterior | thigh-posterior calf buttock | Leg | yes | Partial | ReferredPain
        biceps-femoris-short-head | Hamstring | Deep | Beside | knee-posterior | thigh-posterior | Knee | no | Weak | ReferredPain
        semitendinosus | Hamstring | Superficial | Beside | gluteal-fold | thigh-posterior knee-posterior calf | Leg | yes | Partial | ReferredPain
        semimembranosus | Hamstring | Deep | Beside | gluteal-fold | thigh-posterior knee-posterior calf | Leg | yes | Partial | ReferredPain
        lumbar-multifidus | Lumbar | Deep | NoDirectContact | lumbar sacral | buttock coccygeal lower-abdomen thigh-posterior | Thigh | no | Partial | ReferredPain
        iliocostalis-lumborum | Lumbar | Superficial | NoDirectContact | buttock | lumbar sacroiliac lower-abdomen | TrunkAndButtock | no | Partial | ReferredPain
        longissimus-thoracis | Lumbar | Superficial | NoDirectContact | sacroiliac buttock | lumbar | TrunkAndButtock | no | Weak | ReferredPain
        quadratus-lumborum | Lumbar | Deep | NoDirectContact | sacroiliac iliac-crest buttock hip | groin thigh-lateral lower-abdomen | Thigh | no | Partial | ReferredPain
        obturator-internus | DeepHipRotator | Deep | CrossedBy | perineum | thigh-posterior coccygeal buttock groin | Thigh | no | Partial | ReferredPainAndNervePressure
        gemelli | DeepHipRotator | Deep | CrossedBy | buttock | thigh-posterior | Thigh | no | Partial | NervePressure
        quadratus-femoris | DeepHipRotator | Deep | CrossedBy | gluteal-fold buttock | thigh-posterior hip knee-posterior | Knee | no | Partial | ReferredPainAndNervePressure
        tensor-fasciae-latae | Gluteal | Superficial | NoDirectContact | hip thigh-lateral | knee-lateral thigh-anterior | Knee | no | Weak | ReferredPain
        gastrocnemius | Calf | Superficial | SuppliedByBranch | knee-posterior calf foot-sole | leg-lateral thigh-posterior | AnkleAndFoot | yes | Partial | ReferredPain
        soleus | Calf | Deep | SuppliedByBranch | heel calf | sacroiliac ankle foot-sole | AnkleAndFoot | yes | Weak | ReferredPain
        adductor-magnus | Other | Deep | Near | groin thigh-medial | perineum gluteal-fold knee-posterior | Knee | no | Weak | ReferredPain
        iliopsoas | Other | Deep | NoDirectContact | lumbar sacroiliac | groin thigh-anterior | Thigh | no | Weak | ReferredPain
        """;

    /// <summary>id | Uberon | FMA | TA98 | TA2; each code with its part where it does not stand for the whole.</summary>
    internal const string Codes = """
        piriformis | UBERON:0008529 | FMA:19082 | A04.7.02.011 | 2604
        gluteus-maximus | UBERON:0001370 | FMA:22314 | A04.7.02.006 | 2598
        gluteus-medius | UBERON:0001371 | FMA:22315 | A04.7.02.007 | 2599
        gluteus-minimus | UBERON:0008521 | FMA:22317 | A04.7.02.008 | 2600
        biceps-femoris-long-head | UBERON:0001374 (whole biceps femoris (no class for this head)) | FMA:22356 (whole biceps femoris) | A04.7.02.033 (long head) | 2639 (long head)
        biceps-femoris-short-head | UBERON:0001374 (whole biceps femoris (no class for this head)) | FMA:22356 (whole biceps femoris) | A04.7.02.034 (short head) | 2640 (short head)
        semitendinosus | UBERON:0001375 | FMA:22357 | A04.7.02.035 | 2641
        semimembranosus | UBERON:0001381 | FMA:22438 | A04.7.02.036 | 2642
        lumbar-multifidus | | | A04.3.02.203 | 2277
        iliocostalis-lumborum | UBERON:0011207 | FMA:22702 | A04.3.02.006 | 2258
        longissimus-thoracis | UBERON:0001401; UBERON:0011219 (lumbar part) | FMA:22709 | A04.3.02.011; A04.3.02.012 (lumbar part) | 2263
        quadratus-lumborum | UBERON:0001220 | FMA:15569 | A04.5.01.027 | 2382
        obturator-internus | UBERON:0011048 | FMA:22298 | A04.7.02.012 | 2605
        gemelli | UBERON:0019203 (superior gemellus); UBERON:0019202 (inferior gemellus); UBERON:0019201 (group) | FMA:22318 (superior gemellus); FMA:22320 (inferior gemellus); FMA:22319 (group) | A04.7.02.013 (superior gemellus); A04.7.02.014 (inferior gemellus) | 2606 (superior gemellus); 2607 (inferior gemellus)
        quadratus-femoris | UBERON:0008537 | FMA:22321 | A04.7.02.015 | 2608
        tensor-fasciae-latae | UBERON:0001376 | FMA:22423 | A04.7.02.010 | 2602
        gastrocnemius | UBERON:0001388 | FMA:22541 | A04.7.02.044 | 2657
        soleus | UBERON:0001389 | FMA:22542 | A04.7.02.047 | 2660
        adductor-magnus | UBERON:0000370 | FMA:22443 | A04.7.02.028 | 2630; 2631 (adductor part); 2633 (ischiocondylar part)
        iliopsoas | UBERON:0001999; UBERON:0001298 (psoas major); UBERON:0001369 (iliacus) | FMA:64918; FMA:18060 (psoas major); FMA:22310 (iliacus) | A04.7.02.002; A04.7.02.004 (psoas major); A04.7.02.003 (iliacus) | 2593; 2595 (psoas major); 2594 (iliacus)
        """;

    /// <summary>region | core | spill | one trigger point only.</summary>
    internal const string ByRegion = """
        lumbar | gluteus-medius lumbar-multifidus iliopsoas | iliocostalis-lumborum longissimus-thoracis |
        sacral | gluteus-maximus gluteus-medius lumbar-multifidus | |
        sacroiliac | piriformis gluteus-medius longissimus-thoracis quadratus-lumborum iliopsoas | gluteus-maximus iliocostalis-lumborum soleus |
        coccygeal | gluteus-maximus | lumbar-multifidus obturator-internus |
        iliac-crest | gluteus-medius quadratus-lumborum | | gluteus-maximus
        buttock | piriformis gluteus-maximus gluteus-medius gluteus-minimus iliocostalis-lumborum longissimus-thoracis quadratus-lumborum gemelli quadratus-femoris | biceps-femoris-long-head lumbar-multifidus obturator-internus |
        gluteal-fold | gluteus-maximus semitendinosus semimembranosus quadratus-femoris | adductor-magnus |
        hip | piriformis quadratus-lumborum tensor-fasciae-latae | gluteus-medius quadratus-femoris | iliocostalis-lumborum
        groin | adductor-magnus | quadratus-lumborum obturator-internus iliopsoas |
        lower-abdomen | | lumbar-multifidus iliocostalis-lumborum quadratus-lumborum |
        perineum | obturator-internus | adductor-magnus |
        thigh-posterior | gluteus-minimus | piriformis gluteus-maximus gluteus-medius biceps-femoris-long-head biceps-femoris-short-head semitendinosus semimembranosus lumbar-multifidus obturator-internus gemelli quadratus-femoris gastrocnemius |
        thigh-lateral | gluteus-minimus tensor-fasciae-latae | gluteus-medius quadratus-lumborum |
        thigh-anterior | | tensor-fasciae-latae iliopsoas | adductor-magnus
        thigh-medial | adductor-magnus | |
        knee-posterior | biceps-femoris-long-head biceps-femoris-short-head gastrocnemius | semitendinosus semimembranosus quadratus-femoris adductor-magnus |
        knee-lateral | | gluteus-minimus tensor-fasciae-latae |
        calf | gluteus-minimus gastrocnemius soleus | biceps-femoris-long-head semitendinosus semimembranosus |
        leg-lateral | gluteus-minimus | gastrocnemius |
        ankle | | gluteus-minimus soleus |
        heel | soleus | |
        foot-sole | gastrocnemius | soleus |
        foot-dorsum | | |
        """;

    /// <summary>root segment | muscles it serves, with the part where only a part is.</summary>
    internal const string BySegment = """
        T12 | quadratus-lumborum
        L1 | iliopsoas (psoas major), lumbar-multifidus, quadratus-lumborum
        L2 | adductor-magnus (adductor part), iliopsoas (iliacus), iliopsoas (psoas major), lumbar-multifidus, quadratus-lumborum
        L3 | adductor-magnus (adductor part), iliopsoas (iliacus), iliopsoas (psoas major), lumbar-multifidus, quadratus-lumborum
        L4 | adductor-magnus (adductor part), adductor-magnus (hamstring part), gemelli (inferior gemellus), gluteus-medius, gluteus-minimus, iliopsoas (iliacus), lumbar-multifidus, quadratus-femoris, tensor-fasciae-latae
        L5 | biceps-femoris-long-head, biceps-femoris-short-head, gemelli (inferior gemellus), gemelli (superior gemellus), gluteus-maximus, gluteus-medius, gluteus-minimus, lumbar-multifidus, obturator-internus, quadratus-femoris, semimembranosus, semitendinosus, tensor-fasciae-latae
        S1 | biceps-femoris-long-head, biceps-femoris-short-head, gastrocnemius, gemelli (inferior gemellus), gemelli (superior gemellus), gluteus-maximus, gluteus-medius, gluteus-minimus, lumbar-multifidus, obturator-internus, piriformis, quadratus-femoris, semimembranosus, semitendinosus, soleus, tensor-fasciae-latae
        S2 | biceps-femoris-long-head, biceps-femoris-short-head, gastrocnemius, gluteus-maximus, obturator-internus, piriformis, semimembranosus, semitendinosus, soleus
        S3 |
        """;

    internal static IEnumerable<string[]> Rows(string table) =>
        table.Split('\n').Select(line => line.Split('|').Select(cell => cell.Trim()).ToArray());

    internal static string[] Words(string cell) => cell.Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
