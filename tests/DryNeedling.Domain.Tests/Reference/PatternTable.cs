using System.Collections.Generic;
using System.Linq;

namespace DryNeedling.Domain.Tests.Reference;

/// <summary>
/// The patterns of targeting, keyed a second time by hand: the muscles sheet, section 11, in its order, with two rows of the
/// sciatica sheet and the weaker forms by place alone. The short head of biceps femoris in the second row is this library's own.
/// </summary>
internal static class PatternTable
{
    /// <summary>id | rows of the ground | muscles, first to last. The lines stand in the order in which the patterns rank.</summary>
    private const string Text = """
        TGT-23 | sciatica:R29 A-16 A-37 | piriformis
        TGT-11 | muscles:R01 A-23 A-16 A-17 | piriformis gluteus-medius gluteus-maximus gluteus-minimus obturator-internus quadratus-femoris
        TGT-12 | muscles:R02 A-24 A-18 | biceps-femoris-long-head semitendinosus semimembranosus biceps-femoris-short-head gluteus-minimus piriformis gluteus-maximus adductor-magnus
        TGT-13 | muscles:R03 A-25 A-19 | quadratus-lumborum iliocostalis-lumborum lumbar-multifidus longissimus-thoracis gluteus-medius iliopsoas
        TGT-14 | muscles:R04 A-20 | gluteus-minimus piriformis semitendinosus semimembranosus gastrocnemius soleus
        TGT-15 | muscles:R05 A-20 | gluteus-minimus tensor-fasciae-latae gluteus-medius quadratus-lumborum
        TGT-16 | muscles:R06 | gluteus-medius quadratus-lumborum lumbar-multifidus longissimus-thoracis gluteus-maximus piriformis soleus
        TGT-17 | muscles:R07 | gluteus-maximus obturator-internus lumbar-multifidus
        TGT-18 | muscles:R08 | gluteus-maximus semimembranosus semitendinosus biceps-femoris-long-head quadratus-femoris obturator-internus adductor-magnus
        TGT-19 | muscles:R09 | iliopsoas adductor-magnus quadratus-lumborum obturator-internus
        TGT-20 | muscles:R10 | gastrocnemius soleus
        TGT-21 | muscles:R11 | quadratus-lumborum gluteus-minimus iliopsoas
        TGT-22 | muscles:R13 | gluteus-medius iliopsoas gluteus-minimus
        TGT-25 | muscles:R01 A-16 A-17 | piriformis gluteus-medius gluteus-maximus gluteus-minimus obturator-internus quadratus-femoris
        TGT-26 | muscles:R03 A-19 | quadratus-lumborum iliocostalis-lumborum lumbar-multifidus longissimus-thoracis gluteus-medius iliopsoas
        TGT-24 | sciatica:R39 | lumbar-multifidus
        """;

    /// <summary>The one that is told and ranks nothing.</summary>
    internal const string RanksNothing = "TGT-24";

    /// <summary>The rows of the muscles sheet with every source that the sheet names for them and that the library holds.</summary>
    internal const string Sources = """
        TGT-11 | article namtpt-piri namtpt-gmed dgs2024 monclus2025
        TGT-12 | article niel-hams mally-hams painfree-gmin cobb-addmag
        TGT-13 | article iglesias2013 monclus2025 namtpt-para
        TGT-14 | painfree-gmin kent-gmin skorupska2021 mally-hams
        TGT-15 | painfree-gmin kent-tfl perry-tfl richter-ql
        TGT-16 | namtpt-gmed namtpt-ql brainscape namtpt-soleus
        TGT-17 | kent-gmax aamm-oi brainscape
        TGT-18 | kent-gmax niel-hams wu2022 amssm-ifi triggerpoint-ca
        TGT-19 | parker-iliopsoas perry-iliopsoas kent-addmag richter-ql
        TGT-20 | kent-gastroc namtpt-soleus samuel2007
        TGT-21 | posturemd-ql ql-galant novella-quiz painfree-gmin parker-iliopsoas
        TGT-22 | namtpt-gmed parker-iliopsoas perry-iliopsoas
        """;

    internal static IReadOnlyList<(string Id, string[] Rows, string[] Muscles)> All { get; } =
    [
        .. Lines(Text).Select(cells => (cells[0], cells[1].Split(' '), cells[2].Split(' '))),
    ];

    internal static IEnumerable<string[]> Lines(string table) =>
        table.Split('\n').Select(line => line.Split('|').Select(cell => cell.Trim()).ToArray());
}
