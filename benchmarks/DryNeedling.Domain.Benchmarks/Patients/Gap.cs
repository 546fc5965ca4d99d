using System;
using System.Collections.Generic;

namespace DryNeedling.Domain.Benchmarks.Patients;

/// <summary>
/// A way to take an answer out of a fully answered record, with every way to put one back. Two gaps of one part of the
/// record are never made together, so that each can be filled without the other.
/// </summary>
/// <param name="Part">The part of the record that it touches.</param>
/// <param name="Name">What is missing.</param>
/// <param name="Remove">The record with the gap; the same record where there is nothing to remove.</param>
/// <param name="Fill">The records in which the gap is closed.</param>
internal sealed record Gap(string Part, string Name, Func<Patient, SplitMix, Patient> Remove, Func<Patient, IEnumerable<Patient>> Fill);
