using System.Linq;
using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Engines;
using DryNeedling.Domain.Anatomy;
using DryNeedling.Domain.Evaluation;
using DryNeedling.Domain.Evidence;
using DryNeedling.Domain.Intake;

namespace DryNeedling.Domain.Benchmarks.Timing;

/// <summary>
/// The first touch in a new process, jitting included: one call, then the process ends. What one entry of a catalogue costs
/// beside the whole, so that touching a muscle does not come to build everything.
/// </summary>
[MemoryDiagnoser]
[SimpleJob(RunStrategy.ColdStart, launchCount: 12, warmupCount: 0, iterationCount: 1, invocationCount: 1)]
public class ColdStart
{
    private static CalendarDate Day => new(2026, 11, 22);

    /// <summary>The library loaded, and nothing of a catalogue touched.</summary>
    [Benchmark(Baseline = true)]
    public int LibraryAlone() => Day.Year;

    [Benchmark]
    public string OneMuscle() => Muscles.Piriformis.Name;

    [Benchmark]
    public int OneMuscleWithItsDetails() => Muscles.Piriformis.StructuresAtRisk.Count + Muscles.Piriformis.TriggerPoints.Count;

    [Benchmark]
    public int AllMusclesWithTheirDetails() => Muscles.All.Sum(muscle => muscle.StructuresAtRisk.Count + muscle.TriggerPoints.Count);

    [Benchmark]
    public string OneQuestion() => ScreeningItems.TakesAnticoagulant.Question;

    [Benchmark]
    public int AllQuestions() => ScreeningItems.All.Count;

    [Benchmark]
    public string OneMeasure() => OutcomeMeasures.NumericPainRating.Name;

    [Benchmark]
    public int AllSources() => Sources.All.Count;

    [Benchmark]
    public Suitability FirstAnswer() => SuitabilityEvaluator.Default.Evaluate(Presentation.Of(Day)).Overall;
}
