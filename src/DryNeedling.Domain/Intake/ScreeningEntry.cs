using System;
using DryNeedling.Domain.Compatibility;

namespace DryNeedling.Domain.Intake;

/// <summary>
/// A recorded answer to a screening question, with onset and trend where the question has a course and the answer is yes.
/// Equal by value. Immutable and thread-safe.
/// </summary>
public sealed class ScreeningEntry : IEquatable<ScreeningEntry>
{
    /// <summary>An answer without a course.</summary>
    /// <param name="item">The question.</param>
    /// <param name="answer">The answer.</param>
    public ScreeningEntry(ScreeningItem item, Answer answer)
        : this(item, answer, null, Trend.NotRecorded)
    {
    }

    /// <summary>An answer with a course.</summary>
    /// <param name="item">The question.</param>
    /// <param name="answer">The answer.</param>
    /// <param name="onset">When the sign began; null where not known.</param>
    /// <param name="trend">How it moves.</param>
    /// <exception cref="ArgumentException">A course was given for a question without one, or beside an answer other than yes.</exception>
    public ScreeningEntry(ScreeningItem item, Answer answer, CalendarDate? onset, Trend trend)
    {
        Item = Guard.NotNull(item, nameof(item));
        Answer = Guard.Defined(answer, Answers.Names, nameof(answer));
        Onset = onset;
        Trend = Guard.Defined(trend, Trends.Names, nameof(trend));
        bool courseGiven = onset is not null || trend != Trend.NotRecorded;
        if (courseGiven && !item.HasCourse)
        {
            throw new ArgumentException("The question " + item.Code + " has no course; leave onset and trend out.", nameof(onset));
        }

        if (courseGiven && answer != Answer.Yes)
        {
            throw new ArgumentException("Onset and trend belong to a sign that is present; answer " + item.Code + " with yes, or leave them out.", nameof(onset));
        }
    }

    /// <summary>The question.</summary>
    public ScreeningItem Item { get; }

    /// <summary>The answer.</summary>
    public Answer Answer { get; }

    /// <summary>When the sign began; null where not recorded.</summary>
    public CalendarDate? Onset { get; }

    /// <summary>How the sign moves.</summary>
    public Trend Trend { get; }

    /// <inheritdoc/>
    public bool Equals(ScreeningEntry? other) =>
        other is not null && Item.Equals(other.Item) && Answer == other.Answer && Equals(Onset, other.Onset) && Trend == other.Trend;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ScreeningEntry);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Item, Answer, Onset, Trend);

    /// <summary>Question and answer.</summary>
    public override string ToString() => Item.Code + ": " + Answers.Names.NameOf(Answer)
        + (Onset is null ? "" : ", since " + Onset) + (Trend == Trend.NotRecorded ? "" : ", " + Trends.Names.NameOf(Trend));
}
