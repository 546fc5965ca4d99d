using System.Linq;
using DryNeedling.Domain.Anatomy;
using DryNeedling.Domain.Intake;
using DryNeedling.Domain.Rules;
using FsCheck;
using FsCheck.Fluent;

namespace DryNeedling.Domain.Tests.Analysis;

/// <summary>A few rules without clinical content over a few facts: details, exclusions and places among them.</summary>
public sealed class AbstractSet
{
    private AbstractSet(Rule[] rules, Background background)
    {
        Rules = rules;
        Background = background;
    }

    internal Rule[] Rules { get; }

    internal Background Background { get; }

    internal static NeedlingOptionSet There { get; } = NeedlingOptionSet.In(Muscles.Piriformis, Side.Left);

    internal static NeedlingOptionSet Beside { get; } = NeedlingOptionSet.In(Muscles.GluteusMaximus, Side.Left);

    public static Arbitrary<AbstractSet> Sets() => Arb.From(
        Gen.Choose(0, int.MaxValue - 1).Select(seed => Draw(new System.Random(seed))),
        set => set.Rules.Select((_, i) => new AbstractSet([.. set.Rules.Where((_, j) => j != i)], set.Background)));

    public override string ToString() => string.Join("; ", Rules.Select(rule => rule.ToString()))
        + " | " + string.Join("; ", Background.Facts.Select(fact => fact.Id + (fact.DetailOf is Fact whole ? " of " + whole.Id : "") + (fact.IsLocated ? " here" : "")))
        + " | " + string.Join("; ", Background.Exclusions);

    internal static AbstractSet Draw(System.Random random)
    {
        Fact a = Bare.Fact(0, "a", both: "may exclude");
        Fact b = Bare.Fact(1, "b", of: random.Next(2) == 0 ? a : null, both: "may exclude");
        Fact c = Bare.Fact(2, "c", of: random.Next(3) == 0 ? b : null, both: "may exclude");
        Fact skin = Bare.Fact(3, "skin", of: random.Next(4) == 0 ? a : null, located: true, both: "may exclude");
        Fact swelling = Bare.Fact(4, "swelling", of: random.Next(3) == 0 ? skin : null, located: true, both: "may exclude");
        Fact point = Bare.Fact(5, "point", FactPolarity.Support, located: true);
        Fact[] risks = [a, b, c, skin, swelling];
        FactExclusion[] exclusions = random.Next(3) == 0
            ? [new FactExclusion("drawn", [.. risks.OrderBy(_ => random.Next()).Take(random.Next(2, 4))])]
            : [];

        // One place may be the same, overlap or lie apart from another.
        NeedlingOptionSet[] places = [There, There | Beside, Beside];
        NeedlingOptionSet[] Some() => [.. places.Where(_ => random.Next(2) == 0).DefaultIfEmpty(There)];
        NeedlingOptionSet[] skinPlaces = Some();
        NeedlingOptionSet[] swellingPlaces = swelling.DetailOf is null ? Some() : skinPlaces;
        Background background = Bare.Background([.. risks, point], exclusions, (skin, skinPlaces), (swelling, swellingPlaces), (point, [There, Beside]));
        int count = random.Next(2, 6);
        Rule[] rules = [.. Enumerable.Range(1, count).Select(i => Draw("R-0" + i, risks, point, random))];
        return new AbstractSet(rules, background);
    }

    private static Rule Draw(string id, Fact[] risks, Fact point, System.Random random)
    {
        Criterion One() => random.Next(3) == 0
            ? Criterion.Of(risks[random.Next(risks.Length)])
            : Criterion.AllOf([.. Enumerable.Range(0, random.Next(1, 3)).Select(_ => Criterion.Of(risks[random.Next(risks.Length)]))]);
        Criterion when = random.Next(7) switch
        {
            0 => Criterion.AtLeast(2, [.. risks.OrderBy(_ => random.Next()).Take(3).Select(Criterion.Of)]),
            < 4 => One() | One(),
            _ => One(),
        };
        NeedlingOptionSet[] scopes =
        [
            NeedlingOptionSet.All, NeedlingOptionSet.All, Bare.Deep, There, There | Beside, NeedlingOptionSet.All - There, (There | Beside) & Bare.Deep,
        ];
        NeedlingOptionSet scope = scopes[random.Next(scopes.Length)];
        return random.Next(10) switch
        {
            0 => Bare.Flag(id, when, ReferralTier.Emergency),
            1 => Bare.Flag(id, when, (ReferralTier)random.Next(1, 3)),
            2 => Bare.Indication(id, point, scope),
            3 => Bare.Doubt(id, when, scope),
            4 => Bare.Gathering(id, when, (Clearance)random.Next(1, 3), scope),
            _ => Bare.Bar(id, when, (Clearance)random.Next(0, 4), scope),
        };
    }
}
