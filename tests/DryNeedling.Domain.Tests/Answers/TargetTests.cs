using DryNeedling.Domain.Anatomy;
using DryNeedling.Domain.Evaluation;
using DryNeedling.Domain.Intake;
using DryNeedling.Domain.Rules;
using DryNeedling.Domain.Tests.Analysis;
using DryNeedling.Domain.Tests.People;
using Xunit;

namespace DryNeedling.Domain.Tests.Answers;

/// <summary>Targets are muscles with an option that is both supported and not blocked, never one here and the other there.</summary>
public sealed class TargetTests
{
    private static readonly Presentation Healthy = Person.PlainHealthyAdult.Presentation;

    [Fact]
    public void A_muscle_supported_only_where_it_is_blocked_is_no_target()
    {
        SuitabilityAssessment answer = With(Bare.Bar("X-02", Facts.NeedlePhobia, Clearance.Blocked, Bare.Deep)).Evaluate(Afraid());
        Assert.Equal(Suitability.NoSuitableTarget, answer.Overall);
        Assert.Empty(answer.Targets);
    }

    [Fact]
    public void How_far_a_target_may_be_used_is_told_of_its_supported_options_alone()
    {
        SuitabilityAssessment answer = With(Bare.Bar("X-02", Facts.NeedlePhobia, Clearance.Precaution, Bare.Deep)).Evaluate(Afraid());
        Assert.Equal(Suitability.SuitableWithPrecautions, answer.Overall);
        Assert.Equal(Clearance.Precaution, Assert.Single(answer.Targets).Best);
    }

    [Fact]
    public void What_is_not_known_of_support_is_never_told_as_yes()
    {
        Presentation person = Healthy.With(TriggerPointExamination.NotDone);
        SuitabilityAssessment answer = SuitabilityEvaluator.Default.Evaluate(person);
        Assert.All(answer.Verdicts, verdict => Assert.True(verdict.IsSupported.IsUnknown()));
    }

    private static SuitabilityEvaluator With(Rule bar) => new(new RuleSet(
        "deep targets only", [Bare.Indication("X-01", Facts.ActiveTriggerPoint, Bare.Deep), bar], RuleSet.Default.Thresholds));

    private static Presentation Afraid() => Healthy.With(Healthy.HealthScreen.With(ScreeningItems.NeedlePhobia, Answer.Yes))
        .With(TriggerPointExamination.Complete.With(TriggerPointFinding.Active(Muscles.Piriformis, Side.Left)));
}
