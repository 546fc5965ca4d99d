using System;
using System.Collections.Generic;
using System.Linq;
using DryNeedling.Domain.Anatomy;
using DryNeedling.Domain.CarePlans;
using DryNeedling.Domain.Evaluation;
using DryNeedling.Domain.Intake;
using DryNeedling.Domain.Tests.People;

namespace DryNeedling.Domain.Tests.Plans;

/// <summary>A generated person, what is laid over the record, and what the person wants. Valid by construction, and so is everything it shrinks to.</summary>
public sealed class PlanCase
{
    private readonly IReadOnlyList<(string Muscle, Side Side, bool IsActive)> points;
    private readonly Lazy<Presentation> presentation;
    private readonly Lazy<SuitabilityAssessment> assessment;

    internal PlanCase(Person person, IReadOnlyList<(string Muscle, Side Side, bool IsActive)> points, CourseOnRecord course, PlanPreferences wishes, Lazy<SuitabilityAssessment>? known = null)
    {
        Person = person;
        this.points = points;
        Course = course;
        Wishes = wishes;
        presentation = new Lazy<Presentation>(() => Course.On(this.points.Count == 0
            ? Person.Presentation
            : Person.Presentation.With(this.points.Aggregate(TriggerPointExamination.Complete, (all, point) => all.With(FindingOf(point))))));
        assessment = known ?? new Lazy<SuitabilityAssessment>(() => SuitabilityEvaluator.Default.Evaluate(presentation.Value));
    }

    internal Person Person { get; }

    internal CourseOnRecord Course { get; }

    internal PlanPreferences Wishes { get; }

    internal Presentation Presentation => presentation.Value;

    internal SuitabilityAssessment Assessment => assessment.Value;

    public override string ToString() => Person + " | points " + string.Join(", ", points.Select(point => $"{point.Side} {point.Muscle}{(point.IsActive ? "" : " (latent)")}"))
        + Course + " | wants " + Wishes + ", poor balance " + Wishes.PoorBalance + " | " + Assessment.Overall;

    /// <summary>The same person, assessed once, with other preferences.</summary>
    internal PlanCase Wanting(PlanPreferences wishes) => new(Person, points, Course, wishes, assessment);

    internal IEnumerable<PlanCase> Simpler() => Person.Simpler().Select(person => new PlanCase(person, points, Course, Wishes))
        .Concat(Course.Simpler().Select(course => new PlanCase(Person, points, course, Wishes)))
        .Concat(points.Select((_, i) => new PlanCase(Person, [.. points.Where((_, j) => j != i)], Course, Wishes)))
        .Concat(Wishes.Items.Select(item => Wanting(Wished.Without(Wishes, item))))
        .Concat(Wishes.PoorBalance == Answer.NotAsked ? [] : [Wanting(Wishes.WithPoorBalance(Answer.NotAsked))]);

    internal static PlanCase Draw(Random random)
    {
        Person person = random.Next(3) == 0 ? Person.PlainHealthyAdult : Tests.People.People.Draw(random);
        if (random.Next(12) == 0)
        {
            // A tested nerve that lost function, and needling barred for another reason: rare by chance.
            person = person.With("tension", "yes").With("sensation", random.Next(2) == 0 ? "yes" : "not known").With("consent", "refused");
        }

        var points = new Dictionary<(string, Side), bool>();
        for (int count = random.Next(2) == 0 ? 0 : random.Next(1, 7); points.Count < count;)
        {
            points[(Muscles.All[random.Next(Muscles.All.Count)].Id, random.Next(2) == 0 ? Side.Left : Side.Right)] = random.Next(5) > 0;
        }

        return new PlanCase(person, [.. points.Select(pair => (pair.Key.Item1, pair.Key.Item2, pair.Value))], CourseOnRecord.Draw(random), Wished.Draw(random));
    }

    private static TriggerPointFinding FindingOf((string Muscle, Side Side, bool IsActive) point)
    {
        Muscle muscle = Muscles.All.Single(candidate => candidate.Id == point.Muscle);
        return point.IsActive ? TriggerPointFinding.Active(muscle, point.Side) : TriggerPointFinding.Latent(muscle, point.Side);
    }
}
