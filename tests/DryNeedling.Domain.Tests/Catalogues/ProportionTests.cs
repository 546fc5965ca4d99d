using System;
using DryNeedling.Domain.Evidence;
using FsCheck.Xunit;
using Xunit;

namespace DryNeedling.Domain.Tests.Catalogues;

/// <summary>Counts and the percentage computed from them.</summary>
public sealed class ProportionTests
{
    [Property]
    public void The_percentage_lies_between_none_and_all_and_the_counts_come_back(int first, int second)
    {
        int denominator = 1 + (int)((uint)first % 1_000_000);
        int numerator = (int)((uint)second % (uint)(denominator + 1));
        Proportion made = Proportion.Of(numerator, denominator, "people");
        Assert.InRange(made.Percent, 0m, 100m);
        Assert.Equal((numerator, denominator), (made.Numerator, made.Denominator));
        Assert.InRange(made.Percent * denominator / 100m, numerator - (0.00005m * denominator), numerator + (0.00005m * denominator));
        Assert.Equal(made, Proportion.Of(numerator, denominator, "people"));
    }

    [Theory]
    [InlineData(0, 19, "0")]
    [InlineData(19, 19, "100")]
    [InlineData(16, 19, "84.21")]
    [InlineData(3, 152, "1.97")]
    [InlineData(1, 14, "7.14")]
    [InlineData(2, 3, "66.67")]
    [InlineData(1, 20000, "0.01")]
    [InlineData(1, 20001, "0")]
    public void The_percentage_is_rounded_to_two_places_with_halves_away_from_zero(int numerator, int denominator, string percent) =>
        Assert.Equal(decimal.Parse(percent, System.Globalization.CultureInfo.InvariantCulture), Proportion.Of(numerator, denominator, "people").Percent);

    [Theory]
    [InlineData(0, 0)]
    [InlineData(1, -1)]
    [InlineData(-1, 10)]
    [InlineData(11, 10)]
    public void Counts_that_cannot_be_are_refused(int numerator, int denominator) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Proportion.Of(numerator, denominator, "people"));

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    public void A_proportion_says_of_what(string unit) => Assert.Throws<ArgumentException>(() => Proportion.Of(1, 2, unit));

    [Fact]
    public void Half_of_two_is_not_half_of_four_and_the_unit_counts()
    {
        Assert.NotEqual(Proportion.Of(1, 2, "hips"), Proportion.Of(2, 4, "hips"));
        Assert.NotEqual(Proportion.Of(1, 2, "hips"), Proportion.Of(1, 2, "people"));
        Assert.Equal("3 of 152 people (1.97 %)", Proportion.Of(3, 152, "people").ToString());
        Assert.Equal(Proportion.Of(1, 2, "hips").GetHashCode(), Proportion.Of(1, 2, "hips").GetHashCode());
    }
}
