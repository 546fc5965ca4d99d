using System;
using System.Collections.Generic;
using System.Linq;
using DryNeedling.Domain.Compatibility;

namespace DryNeedling.Domain.Intake;

/// <summary>The needling sessions so far, and whether a nerve sign is new since they began. Equal by content. Immutable and thread-safe.</summary>
public sealed class TreatmentHistory : IEquatable<TreatmentHistory>
{
    private readonly ValueList<TreatmentSession> sessions;

    private TreatmentHistory(ValueList<TreatmentSession> sessions, Answer newNeurologicalSign)
    {
        this.sessions = sessions;
        NewNeurologicalSign = newNeurologicalSign;
    }

    /// <summary>No session recorded.</summary>
    public static TreatmentHistory NoneRecorded { get; } = new(ValueList<TreatmentSession>.Empty, Answer.NotAsked);

    /// <summary>The sessions, oldest first.</summary>
    public IReadOnlyList<TreatmentSession> Sessions => sessions;

    /// <summary>
    /// Whether numbness, tingling, weakness or a lost reflex is new since the first session of the course, by the quick screen of each
    /// visit (sciatica fact sheet, section 6.2). A symptom that began after that session says so too.
    /// </summary>
    public Answer NewNeurologicalSign { get; }

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

        return new TreatmentHistory(ValueList<TreatmentSession>.Of(sessions.Add(session).OrderBy(item => item.Date)), NewNeurologicalSign);
    }

    /// <summary>The history with this answer on a new nerve sign.</summary>
    /// <param name="answer">Whether a nerve sign is new since the first session of the course.</param>
    public TreatmentHistory WithNewNeurologicalSign(Answer answer) => new(sessions, Guard.Defined(answer, Answers.Names, nameof(answer)));

    /// <summary>The same history on the other side.</summary>
    public TreatmentHistory Mirrored() => new(ValueList<TreatmentSession>.Of(sessions.Select(session => session.Mirrored())), NewNeurologicalSign);

    /// <inheritdoc/>
    public bool Equals(TreatmentHistory? other) => other is not null && sessions.Equals(other.sessions) && NewNeurologicalSign == other.NewNeurologicalSign;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as TreatmentHistory);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(sessions, NewNeurologicalSign);

    /// <summary>The sessions.</summary>
    public override string ToString() => (sessions.Count == 0 ? "no session recorded" : string.Join("; ", sessions))
        + (NewNeurologicalSign == Answer.NotAsked ? "" : "; new nerve sign: " + Answers.Names.NameOf(NewNeurologicalSign));
}
