using System;
using System.Linq;
using System.Numerics;
using DryNeedling.Domain.Evaluation;
using DryNeedling.Domain.Intake;
using DryNeedling.Domain.Serialization;
using FsCheck.Xunit;
using Xunit;

namespace DryNeedling.Domain.Tests.Outcomes;

[Properties(Arbitrary = [typeof(Scores)], MaxTest = 300, QuietOnSuccess = true)]
public sealed class OutcomeLawTests
{
    [Property]
    public void A_record_of_scores_reads_back_equal(Presentation person)
    {
        string written = DryNeedlingJson.WritePresentation(person);
        Presentation read = DryNeedlingJson.ReadPresentation(written);
        Assert.Equal(person, read);
        Assert.Equal(person.GetHashCode(), read.GetHashCode());
        Assert.Equal(written, DryNeedlingJson.WritePresentation(read));
        Assert.DoesNotMatch(@"\d[eE]|\.\d*0[,\s]", written);
    }

    [Property]
    public void The_order_in_which_scores_are_added_does_not_matter(Presentation person)
    {
        Presentation backwards = person.OutcomeScores.Reverse().Aggregate(Presentation.Of(person.AsOf), (record, score) => record.With(score));
        Assert.Equal(person, backwards);
        Assert.Equal(person.OutcomeScores, backwards.OutcomeScores);
        Assert.Equal(person.OutcomeScores.OrderBy(score => score.Measure.Id, StringComparer.Ordinal).ThenBy(score => score.Date), person.OutcomeScores);
    }

    [Property]
    public void Twice_mirrored_is_the_same_and_the_same_twice_is_one(Presentation person)
    {
        Assert.Equal(person, person.Mirrored().Mirrored());
        Assert.Equal(person, person.OutcomeScores.Aggregate(person, (record, score) => record.With(score)));
        Assert.Equal(person.Mirrored(), DryNeedlingJson.ReadPresentation(DryNeedlingJson.WritePresentation(person.Mirrored())));
    }

    [Property]
    public void A_score_lies_in_its_band_and_in_no_other(OutcomeScore score)
    {
        Assert.Equal(score.Measure.Bands.Count > 0, score.Band is not null);
        Assert.All(score.Measure.Bands, band => Assert.Equal(band.Equals(score.Band), band.Contains(score.Value)));
    }

    [Property]
    public void A_score_lies_in_the_range_of_its_measure(OutcomeScore score)
    {
        Assert.True(score.Value >= score.Measure.Minimum);
        Assert.False(score.Value > score.Measure.Maximum);
    }

    [Property]
    public void Change_is_antisymmetric(OutcomeScore[] pair)
    {
        var forth = OutcomeChange.Between(pair[0], pair[1]);
        var back = OutcomeChange.Between(pair[1], pair[0]);
        Assert.Equal(forth.Amount, -back.Amount);
        Assert.Equal(forth.IsImprovement, back.IsWorsening);
        Assert.Equal(forth.IsWorsening, back.IsImprovement);
        Assert.Equal(0, OutcomeChange.Between(pair[0], pair[0]).Amount);
        Assert.Equal(forth.PercentOfBaseline is null, pair[0].Value == 0);
    }

    /// <summary>Against fractions of unlimited size.</summary>
    [Property]
    public void A_figure_is_reached_exactly(OutcomeScore[] pair)
    {
        var change = OutcomeChange.Between(pair[0], pair[1]);
        foreach (ImportantChange figure in change.Measure.ImportantChanges)
        {
            Fraction earlier = Fraction.Of(pair[0]);
            Fraction later = Fraction.Of(pair[1]);
            Fraction gain = change.Measure.Direction == OutcomeDirection.HigherIsBetter ? later - earlier : earlier - later;
            Fraction size = figure.Kind == ImportantChangeKind.MinimalImportantChange || gain.CompareTo(Fraction.Of(0m)) >= 0 ? gain : Fraction.Of(0m) - gain;
            Fraction needed = figure.Amount is decimal amount ? Fraction.Of(amount) : earlier * Fraction.Of(figure.PercentOfBaseline!.Value) * Fraction.Of(0.01m);
            int order = size.CompareTo(needed);
            bool outside = (figure.BaselineFrom is decimal from && earlier.CompareTo(Fraction.Of(from)) < 0) || (figure.BaselineTo is decimal to && earlier.CompareTo(Fraction.Of(to)) > 0);
            ChangeVerdict expected = outside ? ChangeVerdict.DoesNotApply
                : figure.BaselineWords is not null || (figure.Amount is null && earlier.CompareTo(Fraction.Of(0m)) == 0) ? ChangeVerdict.CannotTell
                : (figure.Kind == ImportantChangeKind.MeasurementError ? order > 0 : order >= 0) ? ChangeVerdict.Reached
                : ChangeVerdict.NotReached;
            Assert.Equal(expected, change.Meets(figure));
        }
    }

    [Fact]
    public void The_percentage_of_every_raw_sum_is_the_exact_fraction()
    {
        int forms = 0;
        foreach (int items in Enumerable.Range(1, 10))
        {
            for (int sum = 0; sum <= 5 * items; sum++, forms++)
            {
                OutcomeScore score = OutcomeScore.OswestryFromRawSum(sum, items, Scores.Today);
                Assert.Equal(100m * sum * score.Denominator, score.Numerator * 5 * items);
                Assert.InRange(score.Value, 0, 100);
                Assert.Equal(score.Measure.Bands[Math.Max(0, ((sum + items - 1) / items) - 1)], score.Band);
                Assert.Equal((sum, items), (score.RawSum, score.AnsweredItems));
            }
        }

        Assert.Equal(285, forms);
    }

    /// <summary>Why it does not matter to any form which band a percentage between two printed bands is given.</summary>
    [Fact]
    public void No_form_gives_a_percentage_between_two_printed_bands() => Assert.All(
        from items in Enumerable.Range(1, 10) from sum in Enumerable.Range(0, (5 * items) + 1) select OutcomeScore.OswestryFromRawSum(sum, items, Scores.Today),
        score => Assert.DoesNotContain(new[] { 20, 40, 60, 80 }, top => score.Value > top && score.Value < top + 1));

    /// <summary>Rounded to 28 digits, 10/9 to 7/9 of 20 % falls by a hair less than 30 %.</summary>
    [Fact]
    public void A_fall_of_exactly_thirty_percent_is_one_though_no_decimal_number_holds_it()
    {
        var change = OutcomeChange.Between(
            OutcomeScore.OswestryFromRawSum(10, 9, Scores.Today.PlusDays(-7)), OutcomeScore.OswestryFromRawSum(7, 9, Scores.Today));
        Assert.True(100 * (change.Earlier.Value - change.Later.Value) < 30 * change.Earlier.Value);
        Assert.Equal(-30, change.PercentOfBaseline);
        Assert.Equal(ChangeVerdict.Reached, change.Meets(change.Measure.ImportantChanges.Single(figure => figure.PercentOfBaseline == 30)));
    }

    /// <summary>Every form against every form, in whole numbers: percent of baseline and points.</summary>
    [Fact]
    public void Every_pair_of_forms_is_compared_exactly()
    {
        (int Sum, int Items)[] forms = [.. from items in Enumerable.Range(1, 10) from sum in Enumerable.Range(0, (5 * items) + 1) select (sum, items)];
        OutcomeScore[] scores = [.. forms.Select(form => OutcomeScore.OswestryFromRawSum(form.Sum, form.Items, Scores.Today))];
        ImportantChange percent = OutcomeMeasures.OswestryDisabilityIndex.ImportantChanges.Single(figure => figure.PercentOfBaseline == 30);
        ImportantChange points = OutcomeMeasures.OswestryDisabilityIndex.ImportantChanges.First(figure => figure.Amount == 10);
        for (int i = 0; i < forms.Length; i++)
        {
            for (int j = 0; j < forms.Length; j++)
            {
                (int from, int fromItems) = forms[i];
                (int to, int toItems) = forms[j];
                int fall = (from * toItems) - (to * fromItems);
                var change = OutcomeChange.Between(scores[i], scores[j]);
                Assert.Equal(fall > 0, change.IsImprovement);
                Assert.Equal(from == 0 ? ChangeVerdict.CannotTell : 10 * fall >= 3 * from * toItems ? ChangeVerdict.Reached : ChangeVerdict.NotReached, change.Meets(percent));
                Assert.Equal(2 * fall >= fromItems * toItems ? ChangeVerdict.Reached : ChangeVerdict.NotReached, change.Meets(points));
            }
        }
    }

    /// <summary>Nothing reads scores yet: an answer that changed would be one by accident.</summary>
    [Property(MaxTest = 20)]
    public void No_rule_reads_a_score(Presentation person)
    {
        SuitabilityAssessment bare = SuitabilityEvaluator.Default.Evaluate(Presentation.Of(person.AsOf));
        SuitabilityAssessment scored = SuitabilityEvaluator.Default.Evaluate(person);
        Assert.Equal(bare.Findings.Select(finding => finding.ToString()), scored.Findings.Select(finding => finding.ToString()));
        Assert.Equal(bare.Questions.Select(question => question.ToString()), scored.Questions.Select(question => question.ToString()));
    }

    private readonly struct Fraction(BigInteger top, BigInteger bottom) : IComparable<Fraction>
    {
        private static readonly BigInteger Unit = BigInteger.Pow(10, 12);
        private readonly BigInteger top = top;
        private readonly BigInteger bottom = bottom;

        public static Fraction operator +(Fraction one, Fraction other) => new((one.top * other.bottom) + (other.top * one.bottom), one.bottom * other.bottom);

        public static Fraction operator -(Fraction one, Fraction other) => new((one.top * other.bottom) - (other.top * one.bottom), one.bottom * other.bottom);

        public static Fraction operator *(Fraction one, Fraction other) => new(one.top * other.top, one.bottom * other.bottom);

        public int CompareTo(Fraction other) => (top * other.bottom).CompareTo(other.top * bottom);

        internal static Fraction Of(decimal value) => new(new BigInteger(value * (decimal)Unit), Unit);

        /// <summary>From what was recorded, not from what the library made of it.</summary>
        internal static Fraction Of(OutcomeScore score) =>
            score.RawSum is int sum ? new(100 * sum, 5 * score.AnsweredItems!.Value)
            : score.ActivityScores.Count > 0 ? score.ActivityScores.Select(part => Of(part)).Aggregate((one, other) => one + other) * new Fraction(1, score.ActivityScores.Count)
            : Of(score.Value);
    }
}
