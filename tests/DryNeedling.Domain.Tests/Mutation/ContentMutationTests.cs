using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using DryNeedling.Domain.CarePlans;
using DryNeedling.Domain.Evaluation;
using DryNeedling.Domain.Intake;
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
    private const int MostCombinations = 20_000;
    private const int CoursesTried = 3000;

    private static readonly IReadOnlyList<WorkedCase> Cases = [.. WorkedCase.Names.Select(WorkedCase.Of)];
    private static readonly Course[] Sample = [.. Enumerable.Range(0, CoursesTried).Select(seed => Courses.Courses.Draw(new Random(seed)))];
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

        output.WriteLine("what was changed     mutants  not built  cases  reference  courses  left");
        foreach (IGrouping<string, ContentMutant> kind in killed.Select(pair => pair.Mutant).Concat(survivors).GroupBy(mutant => mutant.Kind).OrderBy(kind => kind.Key, StringComparer.Ordinal))
        {
            int By(string what) => killed.Count(pair => pair.Mutant.Kind == kind.Key && pair.By == what);
            output.WriteLine($"{kind.Key,-20} {kind.Count(),7} {By("not built"),10} {By("case"),6} {By("reference"),10} {By("course"),8} {survivors.Count(mutant => mutant.Kind == kind.Key),5}");
        }

        string[] declared = [.. Declared().Select(line => line.Name)];
        string[] left = [.. survivors.Select(mutant => mutant.Name).Order(StringComparer.Ordinal)];
        Assert.True(left.SequenceEqual(declared.Order(StringComparer.Ordinal)), "survives without being declared:\n" + string.Join("\n", left.Except(declared)) + "\ndeclared, but noticed or gone:\n" + string.Join("\n", declared.Except(left)));
    }

    [Fact]
    public void What_is_declared_as_equivalent_says_why() => Assert.All(Declared(), line => Assert.True(line.Why.Length >= 30, line.Name));

    private static IEnumerable<(string Name, string Why)> Declared() => File
        .ReadAllLines(Repository.PathOf("tests", "DryNeedling.Domain.Tests", "Mutation", "equivalent-mutants.tsv"))
        .Where(line => line.Length > 0 && line[0] != '#')
        .Select(line => line.Split('\t'))
        .Select(cells => (cells[0], cells[1]));

    private static string? KilledBy(ContentMutant mutant)
    {
        RuleSet rules;
        try
        {
            rules = mutant.Build();
        }
        catch (ArgumentException)
        {
            return "not built";
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
        return isOfCourses && Sample.Any(course => CourseLaw.AgreesWithTheReference(review, course.Presentation) is not null) ? "course" : null;
    }

    private static IEnumerable<(Presentation Person, Lazy<Snapshot> Reference)> PeopleFor(ContentMutant mutant) =>
        !RuleSet.Default.TryFind(mutant.Subject, out Rule? rule) || rule is ReviewRule
            ? []
            : Way.Of(rule).Where(way => mutant.Way is null || way.Term.Facts.SequenceEqual(mutant.Way)).SelectMany(way => Known.GetOrAdd(way, PeopleAround));

    /// <summary>People who differ from the plain adult in what a way reads: first those in whom most of it holds.</summary>
    private static IReadOnlyList<(Presentation Person, Lazy<Snapshot> Reference)> PeopleAround(Way way)
    {
        var slice = new Slice(Slices.KnobsOf([way]), [way]);
        return
        [
            .. Enumerable.Range(0, Math.Min(slice.Count, MostCombinations))
                .OrderByDescending(combination => HeldIn(slice, way, combination))
                .Take(PeopleOfAWay)
                .Select(combination => slice.Record(Person.PlainHealthyAdult.Presentation, combination))
                .Select(person => (person, new Lazy<Snapshot>(() => ReferenceEvaluator.Answer(person)))),
        ];
    }

    private static int HeldIn(Slice slice, Way way, int combination)
    {
        int held = 0;
        for (int i = 0; i < slice.Knobs.Count; i++)
        {
            Knob knob = slice.Knobs[i];
            for (int j = 0; j < knob.Facts.Count; j++)
            {
                FactState state = knob.StateOf(slice.StateOf(combination, i), j);
                held += way.Term.Facts.Contains(knob.Facts[j]) ? (state == FactState.Yes ? 4 : 0) : state == FactState.No || knob == Knobs.Support ? 1 : 0;
            }
        }

        return held;
    }
}
