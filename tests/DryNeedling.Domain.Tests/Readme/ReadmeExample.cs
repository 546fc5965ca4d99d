using System;
using DryNeedling.Domain.Anatomy;
using DryNeedling.Domain.CarePlans;
using DryNeedling.Domain.Evaluation;
using DryNeedling.Domain.Intake;

namespace DryNeedling.Domain.Tests.Readme;

internal static class ReadmeExample
{
    internal static void Run()
    {
        var person = Presentation.Of(new CalendarDate(2026, 11, 22), age: 45)
            .With(Symptom.Pain(BodySite.Left(BodyRegion.Buttock), score: 6).WorseWith(Activity.Sitting))
            .With(TriggerPointExamination.Complete.With(TriggerPointFinding.Active(Muscles.Piriformis, Side.Left)))
            .With(NeurologicalExamination.Normal)
            .With(HealthScreen.AllGroupsDenied.With(ScreeningItems.TakesAnticoagulant, Answer.Yes))
            .With(Consent.Given).With(Practitioner.Qualified);
        var answer = SuitabilityEvaluator.Default.Evaluate(person);
        Console.WriteLine(answer.Overall + (answer.MayNeedle ? "" : " - do not needle yet"));
        foreach (var finding in answer.Findings) Console.WriteLine(finding.Rule.Id + " " + finding.Reason);
        foreach (var question in answer.Questions) Console.WriteLine("Ask: " + question.Text);
        Console.WriteLine(CarePlanner.Default.Plan(answer).ToMarkdown());
    }
}
