using System;
using System.Linq;
using System.Text.RegularExpressions;
using DryNeedling.Domain.Anatomy;
using DryNeedling.Domain.CarePlans;
using DryNeedling.Domain.Evaluation;
using DryNeedling.Domain.Intake;
using DryNeedling.Domain.Narration;
using DryNeedling.Domain.Tests.Narration;
using DryNeedling.Domain.Tests.People;
using Xunit;

namespace DryNeedling.Domain.Tests.Plans;

/// <summary>The sheet that the person takes home, in English.</summary>
public sealed class CarePlanSheetTests
{
    [PlanLaw(cases: 150)]
    public void The_sheet_holds_the_safety_net_and_is_easy_to_read(PlanCase one)
    {
        CarePlan plan = CarePlanner.Default.Plan(one.Assessment, one.Wishes);
        string sheet = CarePlanSheet.Of(plan, PhraseBook.English).ToMarkdown();
        Assert.All(plan.SafetyNet, step => Assert.Contains(PhraseBook.English["step." + step.Code + ".patient"], sheet, StringComparison.Ordinal));
        Assert.Empty(Promises.In("en", sheet));
        Assert.DoesNotContain('\r', sheet);
        Assert.DoesNotMatch(@"[ \t]\n|\n\n\n|\n## [^\n]*\n\n(## |\n|\z)", sheet);
        Assert.Equal(sheet, CarePlanSheet.Of(plan, PhraseBook.English).ToString());
        string sentences = string.Join(" ", sheet.Split('\n').Select(line => line.TrimStart('#', '-', ' ')).Where(line => line.Length > 0)
            .Select(line => line[^1] is '.' or '?' or '!' or ')' ? line : line + "."));
        Assert.False(Readability.IsTooHard("en", sentences), sentences);
    }

    /// <summary>Other scores, other finding codes: the same sheet, but for the days.</summary>
    [PlanLaw(cases: 150)]
    public void The_sheet_carries_no_score_and_no_code_of_a_rule(PlanCase one)
    {
        CarePlan plan = CarePlanner.Default.Plan(one.Assessment, one.Wishes);
        string sheet = CarePlanSheet.Of(plan, PhraseBook.English).ToMarkdown();
        Assert.Equal(sheet, CarePlanSheet.Of(PlanParts.Altered(plan, nameof(CarePlan.Goals), Array.Empty<PlanGoal>()), PhraseBook.English).ToMarkdown());
        Assert.DoesNotMatch(@"\b[A-Z]{2,5}-\d\d\b", sheet);
        Assert.DoesNotMatch("(?i)NPRS|RMDQ|Roland|rating scale", sheet);
    }

    [Fact]
    public void The_sheet_of_the_plain_adult_lists_exercises_with_their_dose_and_the_first_day()
    {
        CarePlan plan = CarePlanner.Default.Plan(
            SuitabilityEvaluator.Default.Evaluate(Person.PlainHealthyAdult.Presentation.With(OutcomeScore.At(OutcomeMeasures.NumericPainRating, 9, BodySite.Left(BodyRegion.Buttock), Draft.Today))),
            PlanPreferences.NoneStated.WithPoorBalance(Answer.No));
        string sheet = CarePlanSheet.Of(plan, PhraseBook.English).ToMarkdown();
        Assert.Contains("- Pelvic tilt: 5 to 10 seconds, 10 times.\n", sheet, StringComparison.Ordinal);
        Assert.Contains("Your next session is not before 2026-11-22.", sheet, StringComparison.Ordinal);
        Assert.Equal(
            ["What comes next", "Move", "Exercises", "In daily life", "Before you agree", "Good to know", "After a session", "When we look at it again", "When to get help"],
            Regex.Matches(sheet, @"\n## ([^\n]*)").Select(match => match.Groups[1].Value));
        Assert.Equal(9, Assert.Single(plan.Goals, goal => goal.Site is not null).Baseline);
        Assert.DoesNotContain("9", Regex.Replace(sheet, @"\d{4}-\d\d-\d\d", ""), StringComparison.Ordinal);
    }
}
