using System;
using System.Collections.Generic;
using System.Linq;
using DryNeedling.Domain.Anatomy;
using DryNeedling.Domain.Compatibility;

namespace DryNeedling.Domain.Intake;

/// <summary>
/// The examination for trigger points. A muscle without a finding was not examined; only <see cref="Complete"/>, one
/// recorded act of the clinician, makes absence mean "no active trigger point". Equal by content; the order of findings
/// does not matter. Immutable and thread-safe.
/// </summary>
public sealed class TriggerPointExamination : IEquatable<TriggerPointExamination>
{
    private readonly ValueList<TriggerPointFinding> findings;

    private TriggerPointExamination(bool isComplete, ValueList<TriggerPointFinding> findings)
    {
        IsComplete = isComplete;
        this.findings = findings;
    }

    /// <summary>Nothing examined.</summary>
    public static TriggerPointExamination NotDone { get; } = new(false, ValueList<TriggerPointFinding>.Empty);

    /// <summary>Every muscle examined; what has no finding has no trigger point.</summary>
    public static TriggerPointExamination Complete { get; } = new(true, ValueList<TriggerPointFinding>.Empty);

    /// <summary>True where every muscle was examined.</summary>
    public bool IsComplete { get; }

    /// <summary>The findings, ordered by muscle and side.</summary>
    public IReadOnlyList<TriggerPointFinding> Findings => findings;

    /// <summary>The examination with one more finding. The same finding twice is one.</summary>
    /// <param name="finding">The finding.</param>
    /// <exception cref="ArgumentException">Another finding for the same muscle and side is recorded already.</exception>
    public TriggerPointExamination With(TriggerPointFinding finding)
    {
        Guard.NotNull(finding, nameof(finding));
        TriggerPointFinding? existing = findings.FirstOrDefault(other => other.Muscle.Equals(finding.Muscle) && other.Side == finding.Side);
        if (existing is not null)
        {
            return existing.Equals(finding)
                ? this
                : throw new ArgumentException(
                    "Two different findings for one muscle and side: recorded is \"" + existing + "\", added was \"" + finding + "\". Record one.", nameof(finding));
        }

        return new TriggerPointExamination(
            IsComplete,
            ValueList<TriggerPointFinding>.Of(findings.Add(finding).OrderBy(item => item.Muscle.Index).ThenBy(item => item.Side)));
    }

    /// <summary>The same examination on the other side.</summary>
    public TriggerPointExamination Mirrored() => new(
        IsComplete,
        ValueList<TriggerPointFinding>.Of(findings.Select(item => item.Mirrored()).OrderBy(item => item.Muscle.Index).ThenBy(item => item.Side)));

    /// <inheritdoc/>
    public bool Equals(TriggerPointExamination? other) => other is not null && IsComplete == other.IsComplete && findings.Equals(other.findings);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as TriggerPointExamination);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(IsComplete, findings);

    /// <summary>The findings, and whether the examination is complete.</summary>
    public override string ToString() =>
        (findings.Count == 0 ? "no finding" : string.Join("; ", findings)) + (IsComplete ? " (complete)" : " (not complete)");

    internal Answer ActiveAt(Muscle muscle, Side side)
    {
        foreach (TriggerPointFinding finding in findings)
        {
            if (finding.Side == side && finding.Muscle.Equals(muscle))
            {
                return finding.IsActive;
            }
        }

        return IsComplete ? Answer.No : Answer.NotAsked;
    }
}
