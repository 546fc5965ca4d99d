using System;
using System.Linq;
using DryNeedling.Domain.Benchmarks.Evaluators;
using DryNeedling.Domain.Benchmarks.Patients;
using DryNeedling.Domain.Intake;

namespace DryNeedling.Domain.Benchmarks.Timing;

/// <summary>The patients of the benchmarks: the same on every run.</summary>
internal static class PatientMixes
{
    /// <summary>Patients evaluated in one call of a benchmark.</summary>
    internal const int Count = 64;

    private const ulong Seed = 20260302;

    /// <summary>Patients of a mix, after checking that the evaluators agree on them as they were before any answer was taken out.</summary>
    internal static Presentation[] Of(PatientMix mix, WorkflowRules workflow)
    {
        Agreement.RequireSameRules();
        Patient[] complete = PatientGenerator.Many(
            Count, Seed, random => mix == PatientMix.Healthy ? PatientGenerator.Healthy(random) : PatientGenerator.WithRisks(random, 2, 6));
        foreach (Patient patient in complete)
        {
            Agreement.Of(patient.ToPresentation(), workflow);
        }

        if (mix != PatientMix.HalfUnanswered)
        {
            return Array.ConvertAll(complete, patient => patient.ToPresentation());
        }

        // Eight parts of the record lose an answer.
        var random = new SplitMix(Seed);
        return complete.Select(patient => Gaps.Blank(patient, 8, int.MaxValue, random).Record.ToPresentation()).ToArray();
    }
}
