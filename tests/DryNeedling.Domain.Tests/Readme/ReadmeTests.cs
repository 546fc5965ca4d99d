using System;
using System.Collections;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using DryNeedling.Domain.Anatomy;
using DryNeedling.Domain.Evaluation;
using DryNeedling.Domain.Intake;
using DryNeedling.Domain.Rules;
using Xunit;

namespace DryNeedling.Domain.Tests.Readme;

public sealed class ReadmeTests
{
    private static readonly string Text = File.ReadAllText(Repository.PathOf("README.md")).ReplaceLineEndings("\n");

    [Fact]
    public void The_example_is_the_one_that_the_tests_compile()
    {
        string readme = Text[(Text.IndexOf("```csharp\n", StringComparison.Ordinal) + "```csharp\n".Length)..];
        readme = readme[..readme.IndexOf("```", StringComparison.Ordinal)];
        string compiled = File.ReadAllText(Repository.PathOf("tests", "DryNeedling.Domain.Tests", "Readme", "ReadmeExample.cs")).ReplaceLineEndings("\n");
        Assert.Equal(Statements(readme), Statements(compiled));
    }

    [Fact]
    public void The_example_prints_what_the_readme_says()
    {
        TextWriter console = Console.Out;
        using var printed = new StringWriter();
        Console.SetOut(printed);
        try
        {
            ReadmeExample.Run();
        }
        finally
        {
            Console.SetOut(console);
        }

        string text = printed.ToString();
        Assert.StartsWith("ClinicianDecision - do not needle yet", text, StringComparison.Ordinal);
        Assert.Contains("BLD-08 Deep needling under an anticoagulant", text, StringComparison.Ordinal);
        Assert.Contains("# Care plan", text, StringComparison.Ordinal);
        Assert.DoesNotContain("## Needling", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Ask:", text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_readme_counts_the_rules_right() =>
        Assert.Contains(RuleSet.Default.Rules.Count + " rules", Text, StringComparison.Ordinal);

    /// <summary>The shortest full intake of a healthy adult, act by act: with all of them nothing is asked, without one that bears an answer something is.</summary>
    [Fact]
    public void Seven_acts_are_a_full_intake()
    {
        (string Act, bool BearsAnAnswer, Func<Presentation, Presentation> Record)[] acts =
        [
            ("symptom", false, person => person.With(Symptom.Pain(BodySite.Left(BodyRegion.Buttock), score: 6).WorseWith(Activity.Sitting))),
            ("trigger points", true, person => person.With(TriggerPointExamination.Complete.With(TriggerPointFinding.Active(Muscles.Piriformis, Side.Left)))),
            ("neurological examination", true, person => person.With(NeurologicalExamination.Normal)),
            ("health screen", true, person => person.With(HealthScreen.AllGroupsDenied)),
            ("consent", true, person => person.With(Consent.Given)),
            ("practitioner", true, person => person.With(Practitioner.Qualified)),
        ];
        Presentation begun = Presentation.Of(new CalendarDate(2026, 11, 22), age: 45);
        SuitabilityAssessment all = SuitabilityEvaluator.Default.Evaluate(acts.Aggregate(begun, (person, act) => act.Record(person)));
        Assert.Equal(Suitability.Suitable, all.Overall);
        Assert.Empty(all.Questions);
        Assert.All(acts.Where(act => act.BearsAnAnswer), left =>
        {
            SuitabilityAssessment answer = SuitabilityEvaluator.Default.Evaluate(
                acts.Where(act => act.Act != left.Act).Aggregate(begun, (person, act) => act.Record(person)));
            Assert.False(answer.MayNeedle, left.Act);
            Assert.True(answer.Questions.Count > 0, left.Act);
        });
        Assert.Equal(7, acts.Length + 1);
        Assert.Contains(
            "seven acts (age, " + string.Join(", ", acts.Select(act => act.Act)) + ")",
            Regex.Replace(Text, @"\s+", " "),
            StringComparison.Ordinal);
    }

    /// <summary>The table of reference data: names in the first cell, how many entries each has in the second.</summary>
    [Fact]
    public void The_readme_counts_the_reference_data_right()
    {
        int counted = 0;
        foreach (string line in Text.Split('\n').Where(line => Regex.IsMatch(line, @"^\| `\w+`(, `\w+`)* \| \d+(, \d+)* \|")))
        {
            string[] cells = line.Split('|');
            string[] names = [.. Regex.Matches(cells[1], @"\w+").Select(match => match.Value)];
            string[] numbers = [.. names.Select(name => typeof(RuleSet).Assembly.GetExportedTypes().Single(type => type.Name == name))
                .Select(type => ((IEnumerable)type.GetProperty("All")!.GetValue(null)!).Cast<object>().Count().ToString(CultureInfo.InvariantCulture))];
            Assert.True(string.Join(", ", numbers) == cells[2].Trim(), $"{string.Join(", ", names)}: {string.Join(", ", numbers)}, but the README says {cells[2].Trim()}");
            counted += names.Length;
        }

        Assert.True(counted >= 18, "only " + counted + " catalogues are counted");
    }

    [Fact]
    public void The_readme_names_every_answer() => Assert.All(
        Enum.GetNames<Evaluation.Suitability>(), name => Assert.Contains("`" + name + "`", Text, StringComparison.Ordinal));

    private static string[] Statements(string code) =>
        [.. code.Split('\n').Select(line => line.Trim()).Where(line => line.Length > 20 && !line.StartsWith("namespace", StringComparison.Ordinal) && !line.Contains("class ", StringComparison.Ordinal) && !line.Contains("void ", StringComparison.Ordinal))];
}
