using System;
using System.Collections.Generic;
using System.Linq;
using DryNeedling.Domain.Anatomy;
using DryNeedling.Domain.Compatibility;

namespace DryNeedling.Domain.Intake;

/// <summary>
/// The neurological examination of the legs, as a summary, by root and side, or both. Each part may be unknown. A summary is
/// one answer for both legs and can be replaced; a finding by root and side is added, and a second, different one for the same
/// place is an error, as is a summary that a finding disproves. What follows from the record is worked out: one positive
/// finding settles a yes, and only a summary or the whole set of places settles a no. Equal by value; the order of findings
/// does not matter. Immutable and thread-safe.
/// </summary>
public sealed class NeurologicalExamination : IEquatable<NeurologicalExamination>
{
    private ValueList<MyotomeFinding> myotomes = ValueList<MyotomeFinding>.Empty;
    private ValueList<DermatomeFinding> dermatomes = ValueList<DermatomeFinding>.Empty;
    private ValueList<ReflexFinding> reflexes = ValueList<ReflexFinding>.Empty;
    private ValueList<StraightLegRaiseFinding> raises = ValueList<StraightLegRaiseFinding>.Empty;
    private ValueList<StraightLegRaiseFinding> crossed = ValueList<StraightLegRaiseFinding>.Empty;

    private NeurologicalExamination()
    {
    }

    /// <summary>Nothing examined.</summary>
    public static NeurologicalExamination NotDone { get; } = new();

    /// <summary>Examined and normal: full power, reflexes and sensation, no nerve-tension sign.</summary>
    public static NeurologicalExamination Normal { get; } = new()
    {
        SummaryPower = MotorGrade.Normal,
        SummaryReflexLoss = Answer.No,
        SummarySensoryLoss = Answer.No,
        SummaryNerveTensionSign = Answer.No,
    };

    /// <summary>Power of the weakest myotome, as summed up; null where no grade was summed up.</summary>
    public MotorGrade? SummaryPower { get; private set; }

    /// <summary>Whether there is any weakness, as summed up without a grade.</summary>
    public Answer SummaryWeakness { get; private set; }

    /// <summary>How the weakness moves, as summed up.</summary>
    public Trend SummaryWeaknessTrend { get; private set; }

    /// <summary>A lost or reduced reflex, as summed up.</summary>
    public Answer SummaryReflexLoss { get; private set; }

    /// <summary>Lost or reduced sensation in the area of a root, as summed up.</summary>
    public Answer SummarySensoryLoss { get; private set; }

    /// <summary>A positive nerve-tension test, as summed up; a slump test is recorded here.</summary>
    public Answer SummaryNerveTensionSign { get; private set; }

    /// <summary>Power by root and side, in that order.</summary>
    public IReadOnlyList<MyotomeFinding> Myotomes => myotomes;

    /// <summary>Sensation by root and side, in that order.</summary>
    public IReadOnlyList<DermatomeFinding> Dermatomes => dermatomes;

    /// <summary>Reflexes by reflex and side, in that order.</summary>
    public IReadOnlyList<ReflexFinding> Reflexes => reflexes;

    /// <summary>Straight leg raises, by side.</summary>
    public IReadOnlyList<StraightLegRaiseFinding> StraightLegRaises => raises;

    /// <summary>Crossed straight leg raises, by the side of the leg that was raised.</summary>
    public IReadOnlyList<StraightLegRaiseFinding> CrossedStraightLegRaises => crossed;

    /// <summary>
    /// The lowest power on record, of the summary and the myotomes; null where there is none, where it is not graded, or where
    /// it is normal as far as recorded but the record is not whole. Normal power (grade 5) stands here only where the summary
    /// says so or every myotome is recorded on both sides. Where the record is not whole, another myotome may be weaker still.
    /// </summary>
    public MotorGrade? WeakestMyotome => Lowest is MotorGrade { Value: < 5 } weak ? weak : Weakness == Answer.No ? MotorGrade.Normal : null;

    /// <summary>Whether there is any weakness: MRC grade 4 or less, or a weakness without a grade.</summary>
    public Answer Weakness => PowerAtMost(4);

    /// <summary>
    /// How the weakness on record moves: as summed up, else worsening where one weak myotome is, else the graver trend where
    /// every weak one carries one. Read only where there is a weakness.
    /// </summary>
    public Trend WeaknessTrend
    {
        get
        {
            if (SummaryWeaknessTrend != Trend.NotRecorded || myotomes.Count == 0)
            {
                return SummaryWeaknessTrend;
            }

            List<Trend> weak = myotomes.Where(finding => finding.IsWeak).Select(finding => finding.Trend).ToList();
            return weak.Contains(Trend.Worsening) ? Trend.Worsening
                : HasWeaknessWithoutCourse || weak.Count == 0 ? Trend.NotRecorded
                : weak.Max();
        }
    }

    /// <summary>
    /// A lost or reduced reflex: yes where one is, no where the summary says so or knee and ankle are normal on both sides and
    /// no reflex was left open.
    /// </summary>
    public Answer ReflexLoss => Settled(
        SummaryReflexLoss,
        reflexes.Select(finding => finding.IsReduced),
        reflexes.Count(finding => finding.Reflex is Reflex.Knee or Reflex.Ankle) == 4);

    /// <summary>
    /// Lost or reduced sensation in the area of a root: yes where one is, no where the summary says so or L4, L5 and S1 are
    /// normal on both sides.
    /// </summary>
    public Answer SensoryLoss => Settled(
        SummarySensoryLoss, dermatomes.Select(finding => finding.IsReduced), dermatomes.Count == NerveRoots.Places);

    /// <summary>
    /// A positive nerve-tension test: yes where a straight leg raise or a crossed one is positive, no where the summary says so
    /// or the straight leg raise is negative on both sides and no test was left open. A crossed test that was not done leaves
    /// nothing open, and a negative one settles nothing.
    /// </summary>
    public Answer NerveTensionSign => Settled(
        SummaryNerveTensionSign, raises.Concat(crossed).Select(finding => finding.IsPositive), raises.Count == 2);

    /// <summary>True where every myotome is recorded on both sides.</summary>
    internal bool HasEveryMyotome => myotomes.Count == NerveRoots.Places;

    /// <summary>True where a weakness is on record, and nothing says how it moves.</summary>
    internal bool HasWeaknessWithoutCourse
    {
        get
        {
            if (SummaryWeaknessTrend != Trend.NotRecorded)
            {
                return false;
            }

            int? lowest = myotomes.Count == 0 ? null : myotomes.Min(finding => finding.Grade.Value);
            bool elsewhere = SummaryPower is MotorGrade { Value: < 5 } summed
                ? lowest is null || lowest > summed.Value
                : SummaryWeakness == Answer.Yes && lowest is null or 5;
            return elsewhere || myotomes.Any(finding => finding.IsWeak && finding.Trend == Trend.NotRecorded);
        }
    }

    private MotorGrade? Lowest
    {
        get
        {
            MotorGrade? lowest = SummaryPower;
            foreach (MyotomeFinding finding in myotomes)
            {
                lowest = lowest is null || finding.Grade.Value < lowest.Value ? finding.Grade : lowest;
            }

            return lowest;
        }
    }

    /// <summary>The same examination with the power of the weakest myotome; a course of a weakness recorded before is kept.</summary>
    /// <param name="weakest">MRC grade of the weakest myotome.</param>
    /// <exception cref="ArgumentException">A weaker myotome is recorded, or the answer on weakness says otherwise.</exception>
    public NeurologicalExamination WithPower(MotorGrade weakest) => WithPower(weakest, Guard.NotNull(weakest, nameof(weakest)).Value < 5 ? SummaryWeaknessTrend : Trend.NotRecorded);

    /// <summary>The same examination with the power of the weakest myotome and its course.</summary>
    /// <param name="weakest">MRC grade of the weakest myotome, 0 to 4.</param>
    /// <param name="trend">How the weakness moves.</param>
    /// <exception cref="ArgumentException">
    /// A trend was given for normal power, a weaker or worsening myotome is recorded, or the answer on weakness says otherwise.
    /// </exception>
    public NeurologicalExamination WithPower(MotorGrade weakest, Trend trend)
    {
        Guard.NotNull(weakest, nameof(weakest));
        Guard.Defined(trend, Trends.Names, nameof(trend));
        if (weakest.Value == 5 && trend != Trend.NotRecorded)
        {
            throw new ArgumentException("Normal power (MRC 5) has no trend of weakness; leave the trend out, or record the grade below 5.", nameof(trend));
        }

        return Checked(
            copy =>
            {
                copy.SummaryPower = weakest;
                copy.SummaryWeaknessTrend = trend;
            },
            nameof(weakest));
    }

    /// <summary>
    /// The same examination with an answer on weakness that carries no grade. A course given with the power stays.
    /// </summary>
    /// <param name="answer">Whether there is any weakness; <see cref="Answer.No"/> is normal power.</param>
    /// <exception cref="ArgumentException">A recorded power says otherwise.</exception>
    public NeurologicalExamination WithWeakness(Answer answer) =>
        WithWeakness(answer, SummaryPower is MotorGrade { Value: < 5 } ? SummaryWeaknessTrend : Trend.NotRecorded, keepsTrend: true);

    /// <summary>The same examination with a weakness that carries no grade, and its course.</summary>
    /// <param name="answer">Whether there is any weakness; a trend is for <see cref="Answer.Yes"/> alone.</param>
    /// <param name="trend">How the weakness moves.</param>
    /// <exception cref="ArgumentException">A trend was given although no weakness is present, or a recorded finding says otherwise.</exception>
    public NeurologicalExamination WithWeakness(Answer answer, Trend trend) => WithWeakness(answer, trend, keepsTrend: false);

    /// <summary>The same examination with the answer on reflexes.</summary>
    /// <param name="answer">Whether a reflex is lost or reduced.</param>
    /// <exception cref="ArgumentException">No, although a reduced reflex is recorded.</exception>
    public NeurologicalExamination WithReflexLoss(Answer answer)
    {
        Guard.Defined(answer, Answers.Names, nameof(answer));
        return Checked(copy => copy.SummaryReflexLoss = answer, nameof(answer));
    }

    /// <summary>The same examination with the answer on sensation.</summary>
    /// <param name="answer">Whether sensation is lost or reduced.</param>
    /// <exception cref="ArgumentException">No, although reduced sensation is recorded.</exception>
    public NeurologicalExamination WithSensoryLoss(Answer answer)
    {
        Guard.Defined(answer, Answers.Names, nameof(answer));
        return Checked(copy => copy.SummarySensoryLoss = answer, nameof(answer));
    }

    /// <summary>The same examination with the answer on nerve tension.</summary>
    /// <param name="answer">Whether a nerve-tension test is positive, the slump test included.</param>
    /// <exception cref="ArgumentException">No, although a positive test is recorded.</exception>
    public NeurologicalExamination WithNerveTensionSign(Answer answer)
    {
        Guard.Defined(answer, Answers.Names, nameof(answer));
        return Checked(copy => copy.SummaryNerveTensionSign = answer, nameof(answer));
    }

    /// <summary>The same examination with the power of one root on one side, its course not recorded.</summary>
    /// <param name="root">The nerve root.</param>
    /// <param name="side">Left or right.</param>
    /// <param name="grade">MRC grade.</param>
    /// <exception cref="ArgumentException">Another finding for the place is recorded, or the summary says otherwise.</exception>
    public NeurologicalExamination WithMyotome(NerveRoot root, Side side, MotorGrade grade) => WithMyotome(root, side, grade, Trend.NotRecorded);

    /// <summary>The same examination with the power of one root on one side and its course.</summary>
    /// <param name="root">The nerve root.</param>
    /// <param name="side">Left or right.</param>
    /// <param name="grade">MRC grade; a trend is for grades 0 to 4.</param>
    /// <param name="trend">How the weakness moves.</param>
    /// <exception cref="ArgumentException">
    /// A trend was given for normal power, another finding for the place is recorded, or the summary says otherwise.
    /// </exception>
    public NeurologicalExamination WithMyotome(NerveRoot root, Side side, MotorGrade grade, Trend trend) =>
        Accepted(Adding(new MyotomeFinding(root, side, grade, trend), out string? problem), problem, nameof(grade));

    /// <summary>The same examination with the sensation of one root on one side.</summary>
    /// <param name="root">The nerve root.</param>
    /// <param name="side">Left or right.</param>
    /// <param name="reduced">Whether sensation is lost or reduced.</param>
    /// <exception cref="ArgumentException">Another finding for the place is recorded, or the summary says otherwise.</exception>
    public NeurologicalExamination WithDermatome(NerveRoot root, Side side, Answer reduced) =>
        Accepted(Adding(new DermatomeFinding(root, side, reduced), out string? problem), problem, nameof(reduced));

    /// <summary>The same examination with one reflex on one side.</summary>
    /// <param name="reflex">The reflex.</param>
    /// <param name="side">Left or right.</param>
    /// <param name="reduced">Whether it is lost or reduced.</param>
    /// <exception cref="ArgumentException">Another finding for the place is recorded, or the summary says otherwise.</exception>
    public NeurologicalExamination WithReflex(Reflex reflex, Side side, Answer reduced) =>
        Accepted(Adding(new ReflexFinding(reflex, side, reduced), out string? problem), problem, nameof(reduced));

    /// <summary>The same examination with a straight leg raise of one side, without angle.</summary>
    /// <param name="side">The leg that was raised.</param>
    /// <param name="positive">Whether it brought on the leg symptoms.</param>
    /// <exception cref="ArgumentException">Another finding for the side is recorded, or the summary says otherwise.</exception>
    public NeurologicalExamination WithStraightLegRaise(Side side, Answer positive) =>
        Accepted(AddingRaise(new StraightLegRaiseFinding(side, positive, null, AnklePosition.NotRecorded), out string? problem), problem, nameof(positive));

    /// <summary>The same examination with a straight leg raise of one side and its angle.</summary>
    /// <param name="side">The leg that was raised.</param>
    /// <param name="positive">Whether it brought on the leg symptoms.</param>
    /// <param name="angle">Angle of the leg to the couch in degrees, 0 to 120, at which the test ended.</param>
    /// <param name="ankle">How the ankle was held.</param>
    /// <exception cref="ArgumentOutOfRangeException">The angle is out of range.</exception>
    /// <exception cref="ArgumentException">Another finding for the side is recorded, or the summary says otherwise.</exception>
    public NeurologicalExamination WithStraightLegRaise(Side side, Answer positive, int angle, AnklePosition ankle) =>
        Accepted(AddingRaise(new StraightLegRaiseFinding(side, positive, angle, ankle), out string? problem), problem, nameof(positive));

    /// <summary>The same examination with a crossed straight leg raise.</summary>
    /// <param name="side">The leg that was raised.</param>
    /// <param name="positive">Whether it brought on the symptoms of the other leg.</param>
    /// <exception cref="ArgumentException">Another finding for the side is recorded, or the summary says otherwise.</exception>
    public NeurologicalExamination WithCrossedStraightLegRaise(Side side, Answer positive) =>
        Accepted(AddingCrossed(new StraightLegRaiseFinding(side, positive, null, AnklePosition.NotRecorded), out string? problem), problem, nameof(positive));

    /// <summary>The same examination on the other side; the summary stays as it is.</summary>
    public NeurologicalExamination Mirrored()
    {
        var copy = (NeurologicalExamination)MemberwiseClone();
        copy.myotomes = ValueList<MyotomeFinding>.Of(myotomes.Select(finding => finding.Mirrored()).OrderBy(finding => finding.Place));
        copy.dermatomes = ValueList<DermatomeFinding>.Of(dermatomes.Select(finding => finding.Mirrored()).OrderBy(finding => finding.Place));
        copy.reflexes = ValueList<ReflexFinding>.Of(reflexes.Select(finding => finding.Mirrored()).OrderBy(finding => finding.Place));
        copy.raises = ValueList<StraightLegRaiseFinding>.Of(raises.Select(finding => finding.Mirrored()).OrderBy(finding => finding.Place));
        copy.crossed = ValueList<StraightLegRaiseFinding>.Of(crossed.Select(finding => finding.Mirrored()).OrderBy(finding => finding.Place));
        return copy;
    }

    /// <inheritdoc/>
    public bool Equals(NeurologicalExamination? other) =>
        other is not null && Equals(SummaryPower, other.SummaryPower) && SummaryWeakness == other.SummaryWeakness
        && SummaryWeaknessTrend == other.SummaryWeaknessTrend && SummaryReflexLoss == other.SummaryReflexLoss
        && SummarySensoryLoss == other.SummarySensoryLoss && SummaryNerveTensionSign == other.SummaryNerveTensionSign
        && myotomes.Equals(other.myotomes) && dermatomes.Equals(other.dermatomes) && reflexes.Equals(other.reflexes)
        && raises.Equals(other.raises) && crossed.Equals(other.crossed);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as NeurologicalExamination);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(
        HashCode.Combine(SummaryPower, SummaryWeakness, SummaryWeaknessTrend, SummaryReflexLoss, SummarySensoryLoss, SummaryNerveTensionSign),
        myotomes,
        dermatomes,
        reflexes,
        raises,
        crossed);

    /// <summary>What the examination comes to, then the findings by root and side.</summary>
    public override string ToString()
    {
        string power = WeakestMyotome?.ToString()
            ?? (Weakness == Answer.Yes ? "weak, not graded" : Weakness == Answer.NotAsked ? "not examined" : Answers.Names.NameOf(Weakness));
        string summary = "power " + power + (WeaknessTrend == Trend.NotRecorded ? "" : " (" + Trends.Names.NameOf(WeaknessTrend) + ")")
            + ", reflex loss " + Answers.Names.NameOf(ReflexLoss) + ", sensory loss " + Answers.Names.NameOf(SensoryLoss)
            + ", nerve-tension sign " + Answers.Names.NameOf(NerveTensionSign);
        List<string> details = myotomes.Select(finding => finding.ToString())
            .Concat(dermatomes.Select(finding => finding.ToString()))
            .Concat(reflexes.Select(finding => finding.ToString()))
            .Concat(raises.Select(finding => finding.ToString()))
            .Concat(crossed.Select(finding => "crossed: " + finding))
            .ToList();
        return details.Count == 0 ? summary : summary + " [" + string.Join("; ", details) + "]";
    }

    /// <summary>
    /// Whether the power of some myotome is at most this grade, 0 to 4: yes by any finding, no only by a summary or the whole
    /// set. An unknown answer is the one given on weakness, where one was.
    /// </summary>
    internal Answer PowerAtMost(int grade)
    {
        MotorGrade? lowest = Lowest;
        if (lowest?.Value <= grade || (grade == 4 && SummaryWeakness == Answer.Yes))
        {
            return Answer.Yes;
        }

        // A weakness without a grade that no myotome explains may be of any grade.
        bool unexplained = SummaryWeakness == Answer.Yes && lowest?.Value == 5;
        return SummaryPower is not null || SummaryWeakness == Answer.No || (HasEveryMyotome && !unexplained) ? Answer.No
            : SummaryWeakness.IsUnknown() ? SummaryWeakness
            : Answer.NotAsked;
    }

    /// <summary>The examination with one more finding; where that cannot be, this one and what is wrong.</summary>
    internal NeurologicalExamination Adding(MyotomeFinding finding, out string? problem)
    {
        ValueList<MyotomeFinding> added = Added(myotomes, finding, item => item.Place, out problem);
        return problem is null ? Changed(copy => copy.myotomes = added, out problem) : this;
    }

    internal NeurologicalExamination Adding(DermatomeFinding finding, out string? problem)
    {
        ValueList<DermatomeFinding> added = Added(dermatomes, finding, item => item.Place, out problem);
        return problem is null ? Changed(copy => copy.dermatomes = added, out problem) : this;
    }

    internal NeurologicalExamination Adding(ReflexFinding finding, out string? problem)
    {
        ValueList<ReflexFinding> added = Added(reflexes, finding, item => item.Place, out problem);
        return problem is null ? Changed(copy => copy.reflexes = added, out problem) : this;
    }

    internal NeurologicalExamination AddingRaise(StraightLegRaiseFinding finding, out string? problem)
    {
        ValueList<StraightLegRaiseFinding> added = Added(raises, finding, item => item.Place, out problem);
        return problem is null ? Changed(copy => copy.raises = added, out problem) : this;
    }

    internal NeurologicalExamination AddingCrossed(StraightLegRaiseFinding finding, out string? problem)
    {
        ValueList<StraightLegRaiseFinding> added = Added(crossed, finding, item => item.Place, out problem);
        return problem is null ? Changed(copy => copy.crossed = added, out problem) : this;
    }

    private static ValueList<T> Added<T>(ValueList<T> list, T finding, Func<T, int> place, out string? problem)
        where T : class
    {
        T? existing = list.FirstOrDefault(other => place(other) == place(finding));
        problem = existing is null || existing.Equals(finding)
            ? null
            : "Two different findings for one place: recorded is \"" + existing + "\", added was \"" + finding + "\". Record one.";
        return existing is null ? ValueList<T>.Of(list.Add(finding).OrderBy(place)) : list;
    }

    private static Answer Settled(Answer summary, IEnumerable<Answer> findings, bool whole)
    {
        if (!summary.IsUnknown())
        {
            return summary;
        }

        Answer open = summary;
        bool anyOpen = !whole;
        foreach (Answer finding in findings)
        {
            if (finding == Answer.Yes)
            {
                return Answer.Yes;
            }

            if (finding.IsUnknown())
            {
                anyOpen = true;

                // The reason that says more: declined over not known over not asked.
                open = (int)finding > (int)open ? finding : open;
            }
        }

        return anyOpen ? open : Answer.No;
    }

    private static NeurologicalExamination Accepted(NeurologicalExamination examination, string? problem, string parameter) =>
        problem is null ? examination : throw new ArgumentException(problem, parameter);

    private NeurologicalExamination WithWeakness(Answer answer, Trend trend, bool keepsTrend)
    {
        Guard.Defined(answer, Answers.Names, nameof(answer));
        Guard.Defined(trend, Trends.Names, nameof(trend));
        if (!keepsTrend && trend != Trend.NotRecorded && answer != Answer.Yes)
        {
            throw new ArgumentException(
                "Only a weakness that is present has a trend; answer yes, or leave the trend out.", nameof(trend));
        }

        return Checked(
            copy =>
            {
                copy.SummaryWeakness = answer;
                copy.SummaryWeaknessTrend = trend;
            },
            nameof(answer));
    }

    private NeurologicalExamination Checked(Action<NeurologicalExamination> change, string parameter) =>
        Accepted(Changed(change, out string? problem), problem, parameter);

    private NeurologicalExamination Changed(Action<NeurologicalExamination> change, out string? problem)
    {
        var copy = (NeurologicalExamination)MemberwiseClone();
        change(copy);
        problem = copy.Contradiction();
        return problem is null ? copy : this;
    }

    /// <summary>The first disagreement of a summary with another or with a finding, naming both; null where there is none.</summary>
    private string? Contradiction()
    {
        if ((SummaryPower?.Value == 5 && SummaryWeakness == Answer.Yes) || (SummaryPower?.Value < 5 && SummaryWeakness == Answer.No))
        {
            return "The power of the weakest myotome is recorded as " + SummaryPower + ", but weakness as \"" + Answers.Names.NameOf(SummaryWeakness)
                + "\"; correct one of the two.";
        }

        foreach (MyotomeFinding finding in myotomes)
        {
            if (SummaryPower?.Value > finding.Grade.Value)
            {
                return "The power of the weakest myotome is recorded as " + SummaryPower + ", but the " + finding + " is weaker; lower the summary, or correct the finding.";
            }

            if (SummaryWeakness == Answer.No && finding.IsWeak)
            {
                return "Weakness is recorded as \"no\", but the " + finding + " is weak; correct one of the two.";
            }

            if (finding.Trend == Trend.Worsening && SummaryWeaknessTrend is Trend.Stable or Trend.Improving)
            {
                return "The weakness is recorded as " + Trends.Names.NameOf(SummaryWeaknessTrend) + ", but the " + finding + " is not; correct one of the two.";
            }
        }

        object? reduced = SummaryReflexLoss == Answer.No ? reflexes.FirstOrDefault(finding => finding.IsReduced == Answer.Yes) : null;
        reduced ??= SummarySensoryLoss == Answer.No ? dermatomes.FirstOrDefault(finding => finding.IsReduced == Answer.Yes) : null;
        reduced ??= SummaryNerveTensionSign == Answer.No ? raises.Concat(crossed).FirstOrDefault(finding => finding.IsPositive == Answer.Yes) : null;
        return reduced is null ? null : "The summary says \"no\", but recorded is \"" + reduced + "\"; correct one of the two.";
    }
}
