using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;

namespace DryNeedling.Domain.Tests.Narration;

/// <summary>Words that promise benefit or safety. A text that holds one is wrong whatever stands around it.</summary>
internal static class Promises
{
    private static readonly string[] English =
    [
        @"\bcures?\b", @"\bcured\b", @"\bwill (help|heal|fix|relieve|ease|end|stop|remove|take away|make you)\b", @"\bguarantee", @"\b(is|are|it's) (\w+ )?safe\b",
        @"\b(completely|totally|perfectly|quite|entirely) safe\b", @"\bno risks?\b", @"\brisk-free\b", @"\bwithout (any )?risks?\b", @"\bharmless\b", @"\bcertainly\b",
        @"\bdefinitely\b", @"\bwithout (a )?doubt\b", @"\bno doubt\b", @"\balways (helps|works)\b", @"\bproven to\b", @"\bsure to\b", @"\bnothing to fear\b",
        @"\bpain-free\b", @"\b100 ?%",
    ];

    private static readonly string[] Spanish =
    [
        @"\bcur(a|an|ará|arán|arse|arle)\b", @"\bgarantiza", @"\bgarantizamos\b", @"\bgarantía\b", @"\bsin (ningún )?riesgos?\b", @"\bes (\w+ )?segur[oa]\b", @"\bson (\w+ )?segur[oa]s\b",
        @"\bsegur[oa] que\b", @"\bseguramente\b", @"\b(completamente|totalmente|del todo) segur[oa]", @"\bsin (ninguna |lugar a )?dudas?\b", @"\beliminar(á|án)\b", @"\bayudar(á|án)\b",
        @"\baliviar(á|án)\b", @"\bmejorar(á|án)\b", @"\bquitar(á|án)\b", @"\bsiempre (ayuda|funciona)\b", @"\binofensiv", @"\b(quedará|estará|vivirá) sin dolor\b", @"\b100 ?%",
    ];

    /// <summary>The promises in a text.</summary>
    internal static IReadOnlyList<string> In(string language, string text) => [.. (language == "es" ? Spanish : English)
        .SelectMany(pattern => Regex.Matches(text, pattern, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant).Select(match => match.Value))];
}
