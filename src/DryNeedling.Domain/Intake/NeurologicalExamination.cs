using System;
using DryNeedling.Domain.Compatibility;

namespace DryNeedling.Domain.Intake;

/// <summary>
/// The neurological examination of the legs. Each part may be unknown. Equal by value. Immutable and thread-safe.
/// </summary>
public sealed class NeurologicalExamination : IEquatable<NeurologicalExamination>
{
    private NeurologicalExamination(MotorGrade? weakest, Trend trend, Answer reflex, Answer sensory, Answer tension)
    {
        WeakestMyotome = weakest;
        WeaknessTrend = trend;
        ReflexLoss = reflex;
        SensoryLoss = sensory;
        NerveTensionSign = tension;
    }

    /// <summary>Nothing examined.</summary>
    public static NeurologicalExamination NotDone { get; } = new(null, Trend.NotRecorded, Answer.NotAsked, Answer.NotAsked, Answer.NotAsked);

    /// <summary>Examined and normal: full power, reflexes and sensation, no nerve-tension sign.</summary>
    public static NeurologicalExamination Normal { get; } = new(MotorGrade.Normal, Trend.NotRecorded, Answer.No, Answer.No, Answer.No);

    /// <summary>Power of the weakest myotome; null where not examined.</summary>
    public MotorGrade? WeakestMyotome { get; }

    /// <summary>How a weakness moves over time; read only where the power is below grade 5.</summary>
    public Trend WeaknessTrend { get; }

    /// <summary>A lost or reduced reflex.</summary>
    public Answer ReflexLoss { get; }

    /// <summary>Lost or reduced sensation in the area of a root.</summary>
    public Answer SensoryLoss { get; }

    /// <summary>A positive nerve-tension test, such as straight leg raise.</summary>
    public Answer NerveTensionSign { get; }

    /// <summary>The same examination with the power of the weakest myotome, its course not recorded.</summary>
    /// <param name="weakest">MRC grade of the weakest myotome.</param>
    public NeurologicalExamination WithPower(MotorGrade weakest) =>
        new(Guard.NotNull(weakest, nameof(weakest)), Trend.NotRecorded, ReflexLoss, SensoryLoss, NerveTensionSign);

    /// <summary>The same examination with the power of the weakest myotome and its course.</summary>
    /// <param name="weakest">MRC grade of the weakest myotome, 0 to 4.</param>
    /// <param name="trend">How the weakness moves.</param>
    /// <exception cref="ArgumentException">A trend was given for normal power.</exception>
    public NeurologicalExamination WithPower(MotorGrade weakest, Trend trend)
    {
        Guard.NotNull(weakest, nameof(weakest));
        Guard.Defined(trend, Trends.Names, nameof(trend));
        return weakest.Value == 5 && trend != Trend.NotRecorded
            ? throw new ArgumentException("Normal power (MRC 5) has no trend of weakness; leave the trend out, or record the grade below 5.", nameof(trend))
            : new NeurologicalExamination(weakest, trend, ReflexLoss, SensoryLoss, NerveTensionSign);
    }

    /// <summary>The same examination with the answer on reflexes.</summary>
    /// <param name="answer">Whether a reflex is lost or reduced.</param>
    public NeurologicalExamination WithReflexLoss(Answer answer) =>
        new(WeakestMyotome, WeaknessTrend, Guard.Defined(answer, Answers.Names, nameof(answer)), SensoryLoss, NerveTensionSign);

    /// <summary>The same examination with the answer on sensation.</summary>
    /// <param name="answer">Whether sensation is lost or reduced.</param>
    public NeurologicalExamination WithSensoryLoss(Answer answer) =>
        new(WeakestMyotome, WeaknessTrend, ReflexLoss, Guard.Defined(answer, Answers.Names, nameof(answer)), NerveTensionSign);

    /// <summary>The same examination with the answer on nerve tension.</summary>
    /// <param name="answer">Whether a nerve-tension test is positive.</param>
    public NeurologicalExamination WithNerveTensionSign(Answer answer) =>
        new(WeakestMyotome, WeaknessTrend, ReflexLoss, SensoryLoss, Guard.Defined(answer, Answers.Names, nameof(answer)));

    /// <inheritdoc/>
    public bool Equals(NeurologicalExamination? other) =>
        other is not null && Equals(WeakestMyotome, other.WeakestMyotome) && WeaknessTrend == other.WeaknessTrend
        && ReflexLoss == other.ReflexLoss && SensoryLoss == other.SensoryLoss && NerveTensionSign == other.NerveTensionSign;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as NeurologicalExamination);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(WeakestMyotome, WeaknessTrend, ReflexLoss, SensoryLoss, NerveTensionSign);

    /// <summary>The parts of the examination.</summary>
    public override string ToString() =>
        "power " + (WeakestMyotome?.ToString() ?? "not examined") + (WeaknessTrend == Trend.NotRecorded ? "" : " (" + Trends.Names.NameOf(WeaknessTrend) + ")")
        + ", reflex loss " + Answers.Names.NameOf(ReflexLoss) + ", sensory loss " + Answers.Names.NameOf(SensoryLoss)
        + ", nerve-tension sign " + Answers.Names.NameOf(NerveTensionSign);
}
