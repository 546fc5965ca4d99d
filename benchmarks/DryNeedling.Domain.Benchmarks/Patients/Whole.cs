using System;
using System.Linq;
using DryNeedling.Domain.Evaluation;
using DryNeedling.Domain.Rules;

namespace DryNeedling.Domain.Benchmarks.Patients;

/// <summary>Whether a record is fully answered and free of contradiction, as the library reads it.</summary>
internal static class Whole
{
    private static readonly Fact? OpenOfPlainAdult = OpenFact(Read(new Patient()));

    /// <summary>The first fact that is not settled; null where all are.</summary>
    internal static Fact? OpenFact(FactSheet facts) =>
        Facts.All.FirstOrDefault(fact => facts.StateOf(fact) is FactState.Unknown or FactState.Presumed);

    internal static bool IsContradictory(Patient patient) => Read(patient).Conflicts.Count > 0;

    internal static bool IsAnswered(Patient patient) => OpenFact(Read(patient)) is null;

    /// <summary>The change, unless it would leave something open or contradict the rest of the record.</summary>
    internal static Patient Changed(Patient patient, Patient changed)
    {
        FactSheet facts = Read(changed);
        return facts.Conflicts.Count == 0 && OpenFact(facts) is null ? changed : patient;
    }

    /// <summary>Holds that a plain adult answers every fact; else nobody generated from one would.</summary>
    internal static void RequirePlainAdult()
    {
        if (OpenOfPlainAdult is Fact fact)
        {
            throw new InvalidOperationException(
                "The plain healthy adult does not answer the fact " + fact.Id + ". Give Patient (Patients/Patient.cs) a part with a first value that does.");
        }
    }

    private static FactSheet Read(Patient patient) => SuitabilityEvaluator.Default.ReadFacts(patient.ToPresentation());
}
