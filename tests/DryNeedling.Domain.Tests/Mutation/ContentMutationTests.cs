using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using DryNeedling.Domain.Anatomy;
using DryNeedling.Domain.CarePlans;
using DryNeedling.Domain.Evaluation;
using DryNeedling.Domain.Intake;
using DryNeedling.Domain.Narration;
using DryNeedling.Domain.Rules;
using DryNeedling.Domain.Tests.Cases;
using DryNeedling.Domain.Tests.Courses;
using DryNeedling.Domain.Tests.Exhaustive;
using DryNeedling.Domain.Tests.Laws;
using DryNeedling.Domain.Tests.People;
using DryNeedling.Domain.Tests.Reference;
using Xunit;
using Xunit.Abstractions;

namespace DryNeedling.Domain.Tests.Mutation;

/// <summary>
/// Every single change of the content must be noticed: by a set that does not build, by a case worked by hand, or by the reference keyed
/// by hand, on people in whom the changed way of a rule just holds or just fails. What cannot be noticed is declared, with the reason.
/// </summary>
public sealed class ContentMutationTests(ITestOutputHelper output)
{
    private const int PeopleOfAWay = 400;
    private const int CoursesTried = 3000;

    private static readonly IReadOnlyList<WorkedCase> Cases = [.. WorkedCase.Names.Select(WorkedCase.Of)];
    private static readonly Course[] Drawn = [.. Enumerable.Range(0, 5 * CoursesTried).Select(seed => Courses.Courses.Draw(new Random(seed)))];

    /// <summary>Drawn courses, and of many more those in which the day of the second review has just come, or not, before its number of sessions.</summary>
    private static readonly Presentation[] Sample =
    [
        .. Drawn.Take(CoursesTried).Concat(Drawn.Skip(CoursesTried).Where(course => course.Sessions.Count is > 0 and < 6 && Draft.Today.DaysSince(course.Sessions[0].Date) is 41 or 42 or 43)).Select(course => course.Presentation),
    ];

    private static readonly BodySite[] AllSites = [.. BodySiteSet.Of([.. Enum.GetValues<BodyRegion>().Where(region => region != BodyRegion.Unspecified).Select(BodySite.Of)]).ToList()];
    private static readonly string Handbook = File.ReadAllText(Repository.PathOf("src", "DryNeedling.Domain", "RULES.md"));
    private static readonly ConcurrentDictionary<Way, IReadOnlyList<(Presentation Person, Lazy<Snapshot> Reference)>> Known = new();

    [Fact]
    public void Every_change_of_the_content_is_noticed_or_declared()
    {
        var killed = new ConcurrentBag<(ContentMutant Mutant, string By)>();
        var survivors = new ConcurrentBag<ContentMutant>();
        Parallel.ForEach(ContentMutants.All().GroupBy(mutant => mutant.Subject), group =>
        {
            foreach (ContentMutant mutant in group)
            {
                if (KilledBy(mutant) is string by)
                {
                    killed.Add((mutant, by));
                }
                else
                {
                    survivors.Add(mutant);
                }
            }
        });

        output.WriteLine("what was changed     mutants  not built  cases  reference  courses  handbook  left");
        foreach (IGrouping<string, ContentMutant> kind in killed.Select(pair => pair.Mutant).Concat(survivors).GroupBy(mutant => mutant.Kind).OrderBy(kind => kind.Key, StringComparer.Ordinal))
        {
            int By(string what) => killed.Count(pair => pair.Mutant.Kind == kind.Key && pair.By == what);
            output.WriteLine($"{kind.Key,-20} {kind.Count(),7} {By("not built"),10} {By("case"),6} {By("reference"),10} {By("course"),8} {By("handbook"),9} {survivors.Count(mutant => mutant.Kind == kind.Key),5}");
        }

        string[] declared = [.. Declared().Select(line => line.Name)];
        string[] left = [.. survivors.Select(mutant => mutant.Name).Order(StringComparer.Ordinal)];
        Assert.True(left.SequenceEqual(declared.Order(StringComparer.Ordinal)), "survives without being declared:\n" + string.Join("\n", left.Except(declared)) + "\ndeclared, but noticed or gone:\n" + string.Join("\n", declared.Except(left)));
    }

    [Fact]
    public void A_copy_that_changes_nothing_is_not_noticed() => Assert.All(
        ContentMutants.Controls().Where((_, i) => i % 5 == 0),
        copy => Assert.True(KilledBy(copy) is null && !NoticedByTheHandbook(copy.Build()), copy.Name));

    /// <summary>One of each rule's changes of a kind: the fingerprint covers what no answer shows, too.</summary>
    [Fact]
    public void Every_kind_of_change_of_every_rule_has_another_fingerprint()
    {
        string shipped = DryNeedling.Domain.Analysis.RuleSetCertificate.FingerprintOf(RuleSet.Default);
        Assert.Equal(shipped, DryNeedling.Domain.Analysis.RuleSetCertificate.FingerprintOf(ContentMutants.Controls().First().Build()));
        foreach (IGrouping<(string, string), ContentMutant> group in ContentMutants.All().GroupBy(mutant => (mutant.Kind, mutant.Subject)))
        {
            RuleSet? changed = group.Select(TryBuild).FirstOrDefault(rules => rules is not null);
            Assert.True(changed is null || DryNeedling.Domain.Analysis.RuleSetCertificate.FingerprintOf(changed) != shipped, group.First().Name);
        }
    }

    [Fact]
    public void What_is_declared_as_equivalent_says_why() => Assert.All(Declared(), line => Assert.True(line.Why.Length >= 30, line.Name));

    private static IEnumerable<(string Name, string Why)> Declared() => File
        .ReadAllLines(Repository.PathOf("tests", "DryNeedling.Domain.Tests", "Mutation", "equivalent-mutants.tsv"))
        .Where(line => line.Length > 0 && line[0] != '#')
        .Select(line => line.Split('\t'))
        .Select(cells => (cells[0], cells[1]));

    /// <summary>A floor plays no part in any answer; it stands in the handbook, which was compared with the sheets.</summary>
    private static bool NoticedByTheHandbook(RuleSet rules) =>
        RuleHandbook.ToMarkdown(new RuleSet(RuleSet.Default.Version, rules.All, rules.Thresholds)) != Handbook;

    private static RuleSet? TryBuild(ContentMutant mutant)
    {
        try
        {
            return mutant.Build();
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    private static string? KilledBy(ContentMutant mutant)
    {
        if (TryBuild(mutant) is not RuleSet rules)
        {
            return "not built";
        }

        if (mutant.Kind == "floor changed")
        {
            return NoticedByTheHandbook(rules) ? "handbook" : null;
        }

        var evaluator = new SuitabilityEvaluator(rules);
        if (Cases.Where(one => one.Boundary?.Threshold == mutant.Subject || one.Expected.Rules.Contains(mutant.Subject))
            .Any(one => one.Expected.DifferenceTo(WorkedAnswer.Of(evaluator.Evaluate(one.Presentation))) is not null))
        {
            return "case";
        }

        if (rules.Rules.Count > 0 && PeopleFor(mutant).Any(pair => Snapshot.Of(evaluator.Evaluate(pair.Person)).DifferenceTo(pair.Reference.Value) is not null))
        {
            return "reference";
        }

        bool isOfCourses = !RuleSet.Default.TryFind(mutant.Subject, out Rule? rule) || rule is ReviewRule;
        Reviewing review = new ProgressReviewer(rules).Review;
        return isOfCourses && Sample.Any(person => (CourseLaw.AgreesWithTheReference(review, person) ?? CourseLaw.TheNextDatesAreThereWhereTheCourseGoesOn(review, person)) is not null) ? "course" : null;
    }

    private static IEnumerable<(Presentation Person, Lazy<Snapshot> Reference)> PeopleFor(ContentMutant mutant) =>
        !RuleSet.Default.TryFind(mutant.Subject, out Rule? rule) || rule is ReviewRule
            ? []
            : Way.Of(rule).Where(way => mutant.Way is null || way.Term.Facts.SequenceEqual(mutant.Way)).SelectMany(way => Known.GetOrAdd(way, PeopleAround));

    /// <summary>
    /// People in whom a way just holds, or just fails: all its facts yes and the rest no, then one or two of the knobs otherwise; and, where it
    /// reads a place, each place of the body in turn.
    /// </summary>
    private static IReadOnlyList<(Presentation Person, Lazy<Snapshot> Reference)> PeopleAround(Way way)
    {
        Knob[] knobs = Slices.KnobsOf([way]);
        KnobState[][] states = [.. knobs.Select(knob => Enumerable.Range(0, knob.States.Count).OrderByDescending(state => HeldIn(knob, way, state)).Select(state => knob.States[state]).ToArray())];
        var combinations = new List<int[]> { new int[knobs.Length] };
        (int Knob, int State)[] otherwise = [.. states.SelectMany((own, knob) => Enumerable.Range(1, own.Length - 1).Select(state => (knob, state)))];
        combinations.AddRange(otherwise.Select(one => At(one)));
        combinations.AddRange(otherwise.SelectMany(one => otherwise.Where(two => two.Knob > one.Knob).Select(two => At(one, two))).Take(PeopleOfAWay));
        IEnumerable<Presentation> people = combinations.Select(Record).Concat(way.Term.Facts.SelectMany(Everywhere));
        return [.. people.Select(person => (person, new Lazy<Snapshot>(() => ReferenceEvaluator.Answer(person))))];

        int[] At(params (int Knob, int State)[] changed)
        {
            var combination = new int[knobs.Length];
            foreach ((int knob, int state) in changed)
            {
                combination[knob] = state;
            }

            return combination;
        }

        Presentation Record(int[] combination) =>
            combination.Select((state, knob) => states[knob][state]).Aggregate(Person.PlainHealthyAdult.Presentation, (person, state) => state.Record(person));

        // The knob of a place knows a few places; a scope is about every muscle.
        IEnumerable<Presentation> Everywhere(Fact fact)
        {
            if (!LocalConditionKinds.Names.TryParse(fact.Id, out LocalConditionKind kind))
            {
                return [];
            }

            Presentation without = knobs.Select((knob, i) => knob.Facts.Contains(fact) ? knob.States[0] : states[i][0]).Aggregate(Person.PlainHealthyAdult.Presentation, (person, state) => state.Record(person));
            return AllSites.Select(site => without.With(new LocalCondition(kind, site, Answer.Yes)));
        }
    }

    private static int HeldIn(Knob knob, Way way, int state) => knob.Facts.Select((fact, i) => (IsRead: way.Term.Facts.Contains(fact), State: knob.StateOf(state, i)))
        .Sum(one => one.IsRead ? (one.State == FactState.Yes ? 4 : 0) : one.State == FactState.No || knob == Knobs.Support ? 1 : 0);
}
