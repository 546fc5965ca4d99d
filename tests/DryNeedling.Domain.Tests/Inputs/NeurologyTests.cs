using System;
using System.Collections.Generic;
using System.Linq;
using DryNeedling.Domain.Anatomy;
using DryNeedling.Domain.Intake;
using DryNeedling.Domain.Rules;
using FsCheck;
using FsCheck.Xunit;
using Xunit;

namespace DryNeedling.Domain.Tests.Inputs;

/// <summary>The neurological examination by summary and by root and side, against independent counts and all completions.</summary>
public sealed class NeurologyTests
{
    private static readonly CalendarDate Today = new(2026, 11, 22);
    private static readonly NerveRoot[] Roots = [NerveRoot.L4, NerveRoot.L5, NerveRoot.S1];
    private static readonly Side[] BothSides = [Side.Left, Side.Right];

    private delegate NeurologicalExamination Step(NeurologicalExamination examination);

    [Property(MaxTest = 500)]
    public void The_order_and_duplicates_of_findings_do_not_matter(PositiveInt seed)
    {
        var random = new Random(seed.Get);
        List<Step> steps = Consistent(random);
        NeurologicalExamination one = Apply(steps);
        NeurologicalExamination other = Apply(steps.Concat(steps.Where(_ => random.Next(2) == 0)).OrderBy(_ => random.Next()));
        Assert.Equal(one, other);
        Assert.Equal(one.GetHashCode(), other.GetHashCode());
        Assert.Equal(one.ToString(), other.ToString());
    }

    [Property(MaxTest = 500)]
    public void Mirroring_moves_every_finding_once_and_nothing_that_follows(PositiveInt seed)
    {
        NeurologicalExamination examination = Apply(Consistent(new Random(seed.Get)));
        NeurologicalExamination mirrored = examination.Mirrored();
        Assert.Equal(examination, mirrored.Mirrored());
        Assert.Equal(Places(examination, Turned), Places(mirrored, side => side));
        Assert.Equal(Derived(examination), Derived(mirrored));
        Presentation person = Presentation.Of(Today).With(examination);
        Assert.Equal(mirrored, person.Mirrored().Neurology);
    }

    [Property(MaxTest = 1000)]
    public void What_follows_equals_a_naive_recount(PositiveInt seed)
    {
        NeurologicalExamination found = Apply(Consistent(new Random(seed.Get)));
        Answer NaiveLoss(Answer summary, IEnumerable<Answer> parts, bool everywhere)
        {
            Answer[] all = [summary, .. parts];
            return all.Contains(Answer.Yes) ? Answer.Yes
                : summary == Answer.No || (everywhere && all.Skip(1).All(part => part == Answer.No)) ? Answer.No
                : all.Where(part => part is not (Answer.Yes or Answer.No)).Max();
        }

        Assert.Equal(
            NaiveLoss(found.SummaryReflexLoss, found.Reflexes.Select(finding => finding.IsReduced), found.Reflexes.Count(finding => finding.Reflex != Reflex.MedialHamstring) == 4),
            found.ReflexLoss);
        Assert.Equal(NaiveLoss(found.SummarySensoryLoss, found.Dermatomes.Select(finding => finding.IsReduced), found.Dermatomes.Count == 6), found.SensoryLoss);
        Assert.Equal(
            NaiveLoss(
                found.SummaryNerveTensionSign,
                found.StraightLegRaises.Concat(found.CrossedStraightLegRaises).Select(finding => finding.IsPositive),
                found.StraightLegRaises.Count == 2),
            found.NerveTensionSign);
        int[] grades = [.. found.Myotomes.Select(finding => finding.Grade.Value), .. found.SummaryPower is null ? [] : new[] { found.SummaryPower.Value }];
        bool said = found.SummaryWeakness == Answer.Yes;
        Answer weak = said || grades.Any(grade => grade < 5) ? Answer.Yes
            : found.SummaryPower is not null || found.SummaryWeakness == Answer.No || found.Myotomes.Count == 6 ? Answer.No
            : found.SummaryWeakness;
        Assert.Equal(weak, found.Weakness);
        int? weakest = grades.Any(grade => grade < 5) ? grades.Min() : weak == Answer.No ? 5 : null;
        Assert.Equal(weakest, found.WeakestMyotome?.Value);
    }

    [Property(MaxTest = 1000)]
    public void Learning_what_was_open_never_turns_what_was_settled(PositiveInt seed)
    {
        var random = new Random(seed.Get);
        NeurologicalExamination before = Apply(Consistent(random));
        var learned = new List<Step>();
        foreach (NerveRoot root in Roots)
        {
            foreach (Side side in BothSides)
            {
                if (random.Next(2) == 0 && !before.Myotomes.Any(finding => finding.Root == root && finding.Side == side))
                {
                    int grade = random.Next(6);
                    Trend trend = grade == 5 ? Trend.NotRecorded : (Trend)random.Next(4);
                    learned.Add(examination => examination.WithMyotome(root, side, new MotorGrade(grade), trend));
                }

                if (random.Next(2) == 0 && !before.Dermatomes.Any(finding => finding.Root == root && finding.Side == side))
                {
                    Answer reduced = random.Next(2) == 0 ? Answer.Yes : Answer.No;
                    learned.Add(examination => examination.WithDermatome(root, side, reduced));
                }
            }
        }

        NeurologicalExamination after = learned.OrderBy(_ => random.Next()).Aggregate(before, (examination, step) => Attempt(step, examination));
        foreach ((FactState was, FactState now) in Derived(before).Zip(Derived(after)))
        {
            Assert.True(was is FactState.Unknown or FactState.Presumed || was == now, before + "\n" + after);
        }
    }

    /// <summary>All 4^6 records of three grades or nothing by root: settled exactly where every completion agrees.</summary>
    [Fact]
    public void Power_is_settled_exactly_where_all_completions_agree()
    {
        (NerveRoot Root, Side Side)[] places = [.. Roots.SelectMany(root => BothSides.Select(side => (root, side)))];
        var whole = new List<int[]>();
        Fill([3, 4, 5], [], places.Length, whole.Add);
        Assert.Equal(729, whole.Count);
        Fill([0, 3, 4, 5], [], places.Length, grades =>
        {
            NeurologicalExamination examination = NeurologicalExamination.NotDone;
            for (int i = 0; i < grades.Length; i++)
            {
                examination = grades[i] == 0 ? examination : examination.WithMyotome(places[i].Root, places[i].Side, new MotorGrade(grades[i]));
            }

            List<int[]> completions = [.. whole.Where(all => all.Zip(grades).All(pair => pair.Second == 0 || pair.First == pair.Second))];
            Assert.Equal(Agreed(completions.Select(all => all.Min() <= 4)), examination.PowerAtMost(4));
            Assert.Equal(Agreed(completions.Select(all => all.Min() <= 3)), examination.PowerAtMost(3));
        });
    }

    /// <summary>All records of the four routine reflexes, each free, reduced, not known or not recorded.</summary>
    [Theory]
    [InlineData(Answer.NotAsked)]
    [InlineData(Answer.Declined)]
    public void Reflexes_are_settled_exactly_where_all_completions_agree(Answer summary)
    {
        (Reflex Reflex, Side Side)[] places = [(Reflex.Knee, Side.Left), (Reflex.Knee, Side.Right), (Reflex.Ankle, Side.Left), (Reflex.Ankle, Side.Right)];
        int records = 0;
        Fill([0, (int)Answer.NotKnown, (int)Answer.No, (int)Answer.Yes], [], 4, answers =>
        {
            NeurologicalExamination examination = NeurologicalExamination.NotDone.WithReflexLoss(summary);
            for (int i = 0; i < 4; i++)
            {
                examination = answers[i] == 0 ? examination : examination.WithReflex(places[i].Reflex, places[i].Side, (Answer)answers[i]);
            }

            var completions = new List<bool>();
            Fill([(int)Answer.No, (int)Answer.Yes], [], 4, all => completions.AddRange(
                all.Zip(answers).All(pair => pair.Second is not ((int)Answer.No or (int)Answer.Yes) || pair.First == pair.Second) ? [all.Contains((int)Answer.Yes)] : []));
            Answer agreed = Agreed(completions);
            Answer reason = summary == Answer.Declined ? Answer.Declined : answers.Contains((int)Answer.NotKnown) ? Answer.NotKnown : Answer.NotAsked;
            Assert.Equal(agreed.IsUnknown() ? reason : agreed, examination.ReflexLoss);
            records++;
        });
        Assert.Equal(256, records);
    }

    [Fact]
    public void One_weak_myotome_settles_weakness_and_leaves_its_severity_open()
    {
        NeurologicalExamination examination = NeurologicalExamination.NotDone.WithMyotome(NerveRoot.L5, Side.Left, new MotorGrade(4), Trend.Stable);
        Assert.Equal(new MotorGrade(4), examination.WeakestMyotome);
        Assert.Equal([FactState.Yes, FactState.Unknown, FactState.Unknown], Power(examination));
        Assert.Equal(Trend.Stable, examination.WeaknessTrend);
        Assert.Equal([FactState.Yes, FactState.No, FactState.No], Power(Filled(examination)));
        Assert.Equal([FactState.Yes, FactState.No, FactState.No], Power(examination.WithPower(new MotorGrade(4), Trend.Improving)));
        Assert.Equal([FactState.Yes, FactState.No, FactState.Unknown], Power(examination.WithPower(new MotorGrade(4))));
        Assert.Equal([FactState.Yes, FactState.Yes, FactState.Presumed], Power(Filled(examination).WithPower(new MotorGrade(3))));
    }

    [Fact]
    public void One_normal_myotome_settles_nothing()
    {
        NeurologicalExamination examination = NeurologicalExamination.NotDone.WithMyotome(NerveRoot.L5, Side.Left, MotorGrade.Normal);
        Assert.Null(examination.WeakestMyotome);
        Assert.Equal([FactState.Unknown, FactState.Unknown, FactState.Unknown], Power(examination));
        Assert.Equal(MotorGrade.Normal, Filled(examination).WeakestMyotome);
        Assert.Equal([FactState.No, FactState.No, FactState.No], Power(Filled(examination)));
    }

    [Fact]
    public void A_weakness_without_a_grade_is_a_weakness_of_any_grade()
    {
        NeurologicalExamination examination = NeurologicalExamination.NotDone.WithWeakness(Answer.Yes);
        Assert.Null(examination.WeakestMyotome);
        Assert.Equal([FactState.Yes, FactState.Unknown, FactState.Presumed], Power(examination));
        Assert.Equal([FactState.Yes, FactState.Unknown, FactState.Yes], Power(examination.WithWeakness(Answer.Yes, Trend.Worsening)));
        Assert.Equal([FactState.Yes, FactState.Unknown, FactState.No], Power(examination.WithWeakness(Answer.Yes, Trend.Stable)));
        Assert.Equal([FactState.Yes, FactState.Unknown, FactState.Presumed], Power(Filled(examination)));
        Assert.Equal([FactState.Yes, FactState.Yes, FactState.No], Power(examination.WithPower(new MotorGrade(3), Trend.Stable)));
        Assert.Equal([FactState.No, FactState.No, FactState.No], Power(examination.WithWeakness(Answer.No)));
        Assert.Equal(MotorGrade.Normal, examination.WithWeakness(Answer.No).WeakestMyotome);
    }

    [Theory]
    [InlineData(Answer.NotKnown)]
    [InlineData(Answer.Declined)]
    public void Why_the_power_is_unknown_stays_visible(Answer reason)
    {
        NeurologicalExamination examination = NeurologicalExamination.NotDone.WithWeakness(reason).WithMyotome(NerveRoot.S1, Side.Right, MotorGrade.Normal);
        Assert.Equal(reason, examination.Weakness);
        Assert.Equal(reason, PresentationReader.Read(Presentation.Of(Today).With(examination), RuleSet.Default).WhyUnknown(Facts.Weakness));
        Assert.Equal(Answer.No, Filled(examination).Weakness);
    }

    [Fact]
    public void The_whole_set_settles_a_no_and_an_open_test_beside_it_does_not()
    {
        NeurologicalExamination raised = NeurologicalExamination.NotDone.WithStraightLegRaise(Side.Left, Answer.No);
        Assert.Equal(Answer.NotAsked, raised.NerveTensionSign);
        Assert.Equal(Answer.No, raised.WithStraightLegRaise(Side.Right, Answer.No).NerveTensionSign);
        Assert.Equal(Answer.NotKnown, raised.WithStraightLegRaise(Side.Right, Answer.No).WithCrossedStraightLegRaise(Side.Left, Answer.NotKnown).NerveTensionSign);
        Assert.Equal(Answer.Yes, raised.WithStraightLegRaise(Side.Right, Answer.No).WithCrossedStraightLegRaise(Side.Left, Answer.Yes).NerveTensionSign);
        Assert.Equal(Answer.NotAsked, NeurologicalExamination.NotDone.WithCrossedStraightLegRaise(Side.Left, Answer.No).WithCrossedStraightLegRaise(Side.Right, Answer.No).NerveTensionSign);

        // The slump test counts through the summary.
        Assert.Equal(Answer.Yes, raised.WithStraightLegRaise(Side.Right, Answer.No).WithNerveTensionSign(Answer.Yes).NerveTensionSign);
    }

    [Fact]
    public void A_grade_recorded_again_keeps_the_course_of_the_weakness()
    {
        NeurologicalExamination weak = NeurologicalExamination.Normal.WithPower(new MotorGrade(4), Trend.Worsening);
        Assert.Equal(Trend.Worsening, weak.WithPower(new MotorGrade(4)).WeaknessTrend);
        Assert.Equal(
            NeurologicalExamination.Normal.WithPower(new MotorGrade(4), Trend.Worsening).WeaknessTrend,
            NeurologicalExamination.NotDone.WithWeakness(Answer.Yes, Trend.Worsening).WithPower(new MotorGrade(4)).WeaknessTrend);
        Assert.Equal(Trend.Worsening, weak.WithWeakness(Answer.Yes).WeaknessTrend);
        Assert.Equal(Trend.NotRecorded, NeurologicalExamination.NotDone.WithWeakness(Answer.Yes, Trend.Stable).WithWeakness(Answer.Yes).WeaknessTrend);
        Assert.Equal(NeurologicalExamination.Normal, weak.WithPower(MotorGrade.Normal));
    }

    [Fact]
    public void The_angle_is_kept_with_the_position_of_the_ankle_and_settles_nothing()
    {
        NeurologicalExamination low = NeurologicalExamination.NotDone.WithStraightLegRaise(Side.Left, Answer.NotKnown, 30, AnklePosition.Dorsiflexed);
        Assert.Equal(Answer.NotKnown, low.NerveTensionSign);
        Assert.NotEqual(low, NeurologicalExamination.NotDone.WithStraightLegRaise(Side.Left, Answer.NotKnown, 30, AnklePosition.Neutral));
        Assert.NotEqual(low, NeurologicalExamination.NotDone.WithStraightLegRaise(Side.Left, Answer.NotKnown, 39, AnklePosition.Dorsiflexed));
        Assert.NotEqual(low, NeurologicalExamination.NotDone.WithStraightLegRaise(Side.Left, Answer.NotKnown));
        Assert.Equal(30, low.StraightLegRaises[0].Angle);
    }

    [Fact]
    public void Findings_are_listed_by_root_and_side_and_told_in_words()
    {
        NeurologicalExamination examination = NeurologicalExamination.NotDone
            .WithMyotome(NerveRoot.S1, Side.Left, MotorGrade.Normal)
            .WithMyotome(NerveRoot.L5, Side.Right, new MotorGrade(3), Trend.Stable)
            .WithMyotome(NerveRoot.L5, Side.Left, new MotorGrade(4))
            .WithDermatome(NerveRoot.L4, Side.Right, Answer.Yes)
            .WithReflex(Reflex.Ankle, Side.Left, Answer.Declined)
            .WithStraightLegRaise(Side.Left, Answer.Yes, 40, AnklePosition.Neutral)
            .WithCrossedStraightLegRaise(Side.Right, Answer.No);
        Assert.Equal(
            "power MRC 3, reflex loss declined, sensory loss yes, nerve-tension sign yes "
            + "[left L5 myotome MRC 4; right L5 myotome MRC 3 (stable); left S1 myotome MRC 5; right L4 sensation reduced: yes; left ankle reflex reduced: declined; "
            + "left leg raised, positive: yes, at 40 degrees, ankle neutral; crossed: right leg raised, positive: no]",
            examination.ToString());
        Assert.Equal("power weak, not graded, reflex loss not-asked, sensory loss not-asked, nerve-tension sign not-asked", NeurologicalExamination.NotDone.WithWeakness(Answer.Yes).ToString());
    }

    private static Side Turned(Side side) => side == Side.Left ? Side.Right : Side.Left;

    /// <summary>Every finding as text, with its side turned, in an order of its own.</summary>
    private static string[] Places(NeurologicalExamination examination, Func<Side, Side> turn) =>
    [
        .. examination.Myotomes.Select(finding => $"m {finding.Root} {turn(finding.Side)} {finding.Grade} {finding.Trend}").Order(StringComparer.Ordinal),
        .. examination.Dermatomes.Select(finding => $"d {finding.Root} {turn(finding.Side)} {finding.IsReduced}").Order(StringComparer.Ordinal),
        .. examination.Reflexes.Select(finding => $"r {finding.Reflex} {turn(finding.Side)} {finding.IsReduced}").Order(StringComparer.Ordinal),
        .. examination.StraightLegRaises.Select(finding => $"s {turn(finding.Side)} {finding.IsPositive} {finding.Angle} {finding.AnklePosition}").Order(StringComparer.Ordinal),
        .. examination.CrossedStraightLegRaises.Select(finding => $"c {turn(finding.Side)} {finding.IsPositive}").Order(StringComparer.Ordinal),
    ];

    private static void Fill(int[] values, int[] sofar, int places, Action<int[]> use)
    {
        if (sofar.Length == places)
        {
            use(sofar);
            return;
        }

        foreach (int value in values)
        {
            Fill(values, [.. sofar, value], places, use);
        }
    }

    private static Answer Agreed(IEnumerable<bool> completions)
    {
        bool[] all = [.. completions.Distinct()];
        return all.Length == 2 ? Answer.NotAsked : all[0] ? Answer.Yes : Answer.No;
    }

    /// <summary>Every myotome that is not recorded, recorded as normal.</summary>
    private static NeurologicalExamination Filled(NeurologicalExamination examination) => Roots
        .SelectMany(root => BothSides.Select(side => (root, side)))
        .Where(place => !examination.Myotomes.Any(finding => finding.Root == place.root && finding.Side == place.side))
        .Aggregate(examination, (all, place) => all.WithMyotome(place.root, place.side, MotorGrade.Normal));

    private static FactState[] Power(NeurologicalExamination examination) => [.. Derived(examination).Take(3)];

    private static FactState[] Derived(NeurologicalExamination examination)
    {
        FactSheet sheet = PresentationReader.Read(Presentation.Of(Today).With(examination), RuleSet.Default);
        return
        [
            sheet.StateOf(Facts.Weakness), sheet.StateOf(Facts.SevereWeakness), sheet.StateOf(Facts.WorseningWeakness),
            sheet.StateOf(Facts.ReflexLoss), sheet.StateOf(Facts.SensoryLoss), sheet.StateOf(Facts.NerveTensionSign),
        ];
    }

    private static NeurologicalExamination Apply(IEnumerable<Step> steps) => steps.Aggregate(NeurologicalExamination.NotDone, (examination, step) => step(examination));

    private static NeurologicalExamination Attempt(Step step, NeurologicalExamination examination)
    {
        try
        {
            return step(examination);
        }
        catch (ArgumentException)
        {
            return examination;
        }
    }

    /// <summary>Random findings and summaries, less those that contradict what came before.</summary>
    private static List<Step> Consistent(Random random)
    {
        Answer Any() => (Answer)random.Next(5);
        var wanted = new List<Step>();
        bool graded = random.Next(3) == 0;
        if (graded)
        {
            int grade = random.Next(6);
            Trend trend = grade == 5 ? Trend.NotRecorded : (Trend)random.Next(4);
            wanted.Add(examination => examination.WithPower(new MotorGrade(grade), trend));
        }

        if (random.Next(3) == 0)
        {
            Answer weak = Any();
            Trend trend = weak == Answer.Yes && !graded ? (Trend)random.Next(4) : Trend.NotRecorded;
            wanted.Add(examination => trend == Trend.NotRecorded ? examination.WithWeakness(weak) : examination.WithWeakness(weak, trend));
        }

        Answer reflexes = Any();
        Answer sensation = Any();
        Answer tension = Any();
        wanted.AddRange(new Step[]
        {
            examination => examination.WithReflexLoss(reflexes),
            examination => examination.WithSensoryLoss(sensation),
            examination => examination.WithNerveTensionSign(tension),
        }.Where(_ => random.Next(3) == 0));
        bool thorough = random.Next(2) == 0;
        bool normal = random.Next(2) == 0;
        Answer Mostly() => normal && random.Next(8) > 0 ? Answer.No : Any();
        foreach (Side side in BothSides)
        {
            foreach (NerveRoot root in Roots)
            {
                int grade = normal ? 5 : random.Next(3, 6);
                Trend trend = grade == 5 ? Trend.NotRecorded : (Trend)random.Next(4);
                Answer reduced = Mostly();
                if (thorough || random.Next(2) == 0)
                {
                    wanted.Add(examination => examination.WithMyotome(root, side, new MotorGrade(grade), trend));
                    wanted.Add(examination => examination.WithDermatome(root, side, reduced));
                }
            }

            foreach (Reflex reflex in new[] { Reflex.Knee, Reflex.MedialHamstring, Reflex.Ankle })
            {
                Answer reduced = Mostly();
                if ((thorough && reflex != Reflex.MedialHamstring) || random.Next(3) == 0)
                {
                    wanted.Add(examination => examination.WithReflex(reflex, side, reduced));
                }
            }

            Answer raised = Mostly();
            Answer crossed = Mostly();
            int angle = random.Next(121);
            wanted.AddRange(new Step[]
            {
                examination => angle < 60 ? examination.WithStraightLegRaise(side, raised, angle, AnklePosition.Neutral) : examination.WithStraightLegRaise(side, raised),
                examination => examination.WithCrossedStraightLegRaise(side, crossed),
            }.Where(_ => thorough || random.Next(2) == 0));
        }

        var kept = new List<Step>();
        NeurologicalExamination sofar = NeurologicalExamination.NotDone;
        foreach (Step step in wanted.OrderBy(_ => random.Next()).ToList())
        {
            try
            {
                sofar = step(sofar);
                kept.Add(step);
            }
            catch (ArgumentException)
            {
                // Contradicts what is kept; left out.
            }
        }

        return kept;
    }
}
