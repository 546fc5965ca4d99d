using System.Collections.Generic;
using System.Linq;
using DryNeedling.Domain.Evidence;

namespace DryNeedling.Domain.Intake;

/// <summary>
/// Short forms for the tables of codes. A range is written <c>C00-C96</c>; another edition than the usual one follows an at
/// sign, and a question mark says that the code was seen in no list of the system.
/// </summary>
internal static class Codes
{
    internal const string CmEdition = "FY2022";
    internal const string AtcEdition = "as read on 2026-04-25";
    internal const string WhoEdition = "edition not stated";

    internal static CodePattern[] Cm(params string[] codes) => Of(CodeSystem.Icd10Cm, CmEdition, CodeReading.Answers, Sources.Icd10CmFy2022, ReadingMark.Read, codes);

    internal static CodePattern[] CmPrompt(params string[] codes) => Of(CodeSystem.Icd10Cm, CmEdition, CodeReading.Prompts, Sources.Icd10CmFy2022, ReadingMark.Read, codes);

    /// <summary>The one WHO code that a list was seen to hold.</summary>
    internal static CodePattern[] Who(params string[] codes) => Of(CodeSystem.Icd10Who, WhoEdition, CodeReading.Answers, Sources.UKBiobankAnticoagulantCo, ReadingMark.Weak, codes);

    /// <summary>WHO codes known in general but confirmed in no list: they never answer, they only prompt.</summary>
    internal static CodePattern[] WhoPrompt(params string[] codes) => Of(CodeSystem.Icd10Who, WhoEdition, CodeReading.Prompts, Sources.WhoIcdRecalled, ReadingMark.Unconfirmed, codes);

    internal static CodePattern[] Atc(params string[] codes) => Of(CodeSystem.Atc, AtcEdition, CodeReading.Answers, Sources.AtcIndex, ReadingMark.Read, codes);

    internal static CodePattern[] AtcPrompt(params string[] codes) => Of(CodeSystem.Atc, AtcEdition, CodeReading.Prompts, Sources.AtcIndex, ReadingMark.Read, codes);

    private static CodePattern[] Of(CodeSystem system, string edition, CodeReading reading, Source source, ReadingMark mark, IEnumerable<string> codes) => codes.Select(code =>
    {
        bool confirmed = !code.EndsWith("?", System.StringComparison.Ordinal);
        string[] parts = code.TrimEnd('?').Split('@');
        string[] range = parts[0].Split('-');
        return new CodePattern(
            system,
            parts.Length > 1 ? parts[1] : edition,
            range[0],
            range[range.Length - 1],
            reading,
            parts.Length > 1 ? (confirmed ? Sources.Icd10CmFy2018 : Sources.ThirdPartyCodeLists) : source,
            confirmed ? mark : ReadingMark.Unconfirmed);
    }).ToArray();
}
