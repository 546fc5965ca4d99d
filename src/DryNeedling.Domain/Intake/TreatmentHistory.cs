using System;
using System.Collections.Generic;
using System.Linq;
using DryNeedling.Domain.Compatibility;

namespace DryNeedling.Domain.Intake;

/// <summary>The needling sessions so far. Equal by content. Immutable and thread-safe.</summary>
public sealed class TreatmentHistory : IEquatable<TreatmentHistory>
{
    private readonly ValueList<TreatmentSession> sessions;

    private TreatmentHistory(ValueList<TreatmentSession> sessions) => this.sessions = sessions;

    /// <summary>No session recorded.</summary>
    public static TreatmentHistory NoneRecorded { get; } = new(ValueList<TreatmentSession>.Empty);

    /// <summary>The sessions, oldest first.</summary>
    public IReadOnlyList<TreatmentSession> Sessions => sessions;

    /// <summary>The history with one more session. The same session twice is one.</summary>
    /// <param name="session">The session.</param>
    /// <exception cref="ArgumentException">A different session of that date is recorded already.</exception>
    public TreatmentHistory With(TreatmentSession session)
    {
        Guard.NotNull(session, nameof(session));
        TreatmentSession? existing = sessions.FirstOrDefault(other => other.Date.Equals(session.Date));
        if (existing is not null)
        {
            return existing.Equals(session)
                ? this
                : throw new ArgumentException("Two different sessions on " + session.Date + "; record what was needled that day as one session.", nameof(session));
        }

        return new TreatmentHistory(ValueList<TreatmentSession>.Of(sessions.Add(session).OrderBy(item => item.Date)));
    }

    /// <summary>The same history on the other side.</summary>
    public TreatmentHistory Mirrored() => new(ValueList<TreatmentSession>.Of(sessions.Select(session => session.Mirrored())));

    /// <inheritdoc/>
    public bool Equals(TreatmentHistory? other) => other is not null && sessions.Equals(other.sessions);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as TreatmentHistory);

    /// <inheritdoc/>
    public override int GetHashCode() => sessions.GetHashCode();

    /// <summary>The sessions.</summary>
    public override string ToString() => sessions.Count == 0 ? "no session recorded" : string.Join("; ", sessions);
}
