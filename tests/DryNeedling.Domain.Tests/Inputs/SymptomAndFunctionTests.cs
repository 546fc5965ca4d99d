using System;
using System.Linq;
using DryNeedling.Domain.Anatomy;
using DryNeedling.Domain.Evidence;
using DryNeedling.Domain.Intake;
using DryNeedling.Domain.Rules;
using FsCheck;
using FsCheck.Xunit;
using Xunit;

namespace DryNeedling.Domain.Tests.Inputs;

public sealed class SymptomAndFunctionTests
{
    private static readonly CalendarDate Today = new(2026, 11, 22);
    private static readonly LegPainMechanism[] Named =
        [.. Enum.GetValues<LegPainMechanism>().Where(item => item is not (LegPainMechanism.Unspecified or LegPainMechanism.Undetermined))];

    [Fact]
    public void Scores_of_two_scales_are_two_things()
    {
        Assert.Equal(new PainScore(6), new PainScore(6, PainScale.NumericRating));
        Assert.NotEqual(new PainScore(6), new PainScore(6, PainScale.VisualAnalogue));
        Assert.Equal("6/10", new PainScore(6).ToString());
        Assert.Equal("6/10 (visual-analogue)", new PainScore(6, PainScale.VisualAnalogue).ToString());
    }

    [Fact]
    public void A_symptom_keeps_its_course_and_equality_includes_it()
    {
        Symptom plain = Symptom.Pain(BodySite.Left(BodyRegion.Calf));
        Symptom whole = plain.WithOnset(Today).WithTrend(Trend.Worsening).WithEpisode(Episode.Recurrent);
        Assert.Equal(whole, plain.WithEpisode(Episode.Recurrent).WithTrend(Trend.Worsening).WithOnset(Today));
        Assert.Equal((Today, Trend.Worsening, Episode.Recurrent), (whole.Onset, whole.Trend, whole.Episode));
        Assert.NotEqual(plain, plain.WithOnset(Today));
        Assert.NotEqual(plain, plain.WithTrend(Trend.Stable));
        Assert.NotEqual(plain, plain.WithEpisode(Episode.First));
        Assert.Equal(whole.WithTrend(Trend.NotRecorded).Mirrored().Mirrored(), plain.WithOnset(Today).WithEpisode(Episode.Recurrent));
        Assert.Equal("pain at left calf, since 2026-11-22, worsening, recurrent episode", whole.ToString());
        Assert.Single(Presentation.Of(Today).With(whole).Symptoms);
    }

    /// <summary>The sheet's columns on quality and on what aggravates and eases (section 1.1).</summary>
    [Theory]
    [InlineData("shooting", "electric", "burning", "aching", "cramping", "heaviness")]
    public void The_qualities_of_the_sheet_are_there(params string[] names) => Assert.All(names, name => Assert.Contains(name, PainQualities.Names.Names));

    [Theory]
    [InlineData("sitting", "standing", "walking", "rising-from-sitting", "coughing", "bending-forward", "bending-backward", "lying-on-that-side")]
    [InlineData("driving", "running", "rolling-in-bed", "long-stride", "hip-rotation", "standing-still", "leaning-on-support", "resting")]
    public void The_activities_of_the_sheet_are_there(params string[] names) => Assert.All(names, name => Assert.Contains(name, Activities.Names.Names));

    [Fact]
    public void Every_enumerator_but_the_zero_has_a_name_of_its_own()
    {
        Assert.Equal(Enum.GetValues<Activity>().Length - 1, Activities.Names.Names.Distinct().Count());
        Assert.Equal(Enum.GetValues<PainQuality>().Length - 1, PainQualities.Names.Names.Distinct().Count());
        Assert.Equal(Enum.GetValues<SymptomKind>().Length - 1, SymptomKinds.Names.Names.Distinct().Count());
        Assert.Equal(Enum.GetValues<FunctionalDomain>().Length - 1, FunctionalDomains.Names.Names.Distinct().Count());
        Assert.Equal(Enum.GetValues<LegPainMechanism>().Length - 1, LegPainMechanisms.Names.Names.Distinct().Count());
        Assert.Equal(Enum.GetValues<NerveRoot>().Length - 1, NerveRoots.Names.Names.Distinct().Count());
        Assert.Equal(Enum.GetValues<Reflex>().Length - 1, Reflexes.Names.Names.Distinct().Count());
        Assert.Equal(Enum.GetValues<PainScale>().Length - 1, PainScales.Names.Names.Distinct().Count());
    }

    [Fact]
    public void Impacts_are_one_a_domain_and_ordered_by_domain()
    {
        FunctionalImpact sleep = FunctionalImpact.Of(FunctionalDomain.Sleep, 2);
        FunctionalImpact sitting = FunctionalImpact.Of(FunctionalDomain.Sitting, 4).WithToleratedMinutes(20);
        Presentation person = Presentation.Of(Today).With(sitting).With(sleep).With(sitting);
        Assert.Equal([sleep, sitting], person.FunctionalImpacts);
        Assert.Equal(person, Presentation.Of(Today).With(sleep).With(sitting));
        Assert.NotEqual(person, Presentation.Of(Today).With(sleep));
        Assert.Equal(person, person.Mirrored());
        Assert.Equal("sitting limited 4/5, 20 minutes at a time", sitting.ToString());
        Assert.Null(sleep.ToleratedMinutes);
        Assert.Equal(0, sitting.WithToleratedMinutes(0).ToleratedMinutes);
        Assert.Equal(1440, sitting.WithToleratedMinutes(1440).ToleratedMinutes);
    }

    [Fact]
    public void Minutes_measure_exactly_four_domains()
    {
        FunctionalDomain[] measured = [.. FunctionalDomains.Names.Values.Where(domain => Record.Exception(() => FunctionalImpact.Of(domain, 1).WithToleratedMinutes(5)) is null)];
        Assert.Equal([FunctionalDomain.Walking, FunctionalDomain.Driving, FunctionalDomain.Sitting, FunctionalDomain.Standing], measured);
    }

    [Fact]
    public void Function_mechanisms_and_signs_say_where_they_come_from()
    {
        Assert.Contains(FunctionalImpact.Citations, citation => citation.Source.Key == "article");
        Assert.Contains(LegPainMechanismSet.Citations, citation => citation.Source.Key == "sciatica:S01");
        Assert.Contains(TriggerPointSigns.Citations, citation => citation.Source.Key == "sciatica:S61" && citation.Mark == ReadingMark.ReadSecondary);
        Assert.All(
            FunctionalImpact.Citations.Concat(LegPainMechanismSet.Citations).Concat(TriggerPointSigns.Citations),
            citation => Assert.Contains(citation.Source, Sources.All));
    }

    [Property]
    public void A_set_of_mechanisms_knows_no_order_and_no_duplicates(PositiveInt seed)
    {
        var random = new Random(seed.Get);
        LegPainMechanism[] some = [.. Named.Where(_ => random.Next(2) == 0)];
        LegPainMechanism[] shuffled = [.. some.Concat(some.Where(_ => random.Next(2) == 0)).OrderBy(_ => random.Next())];
        LegPainMechanismSet set = LegPainMechanismSet.Of(some);
        Assert.Equal(set, LegPainMechanismSet.Of(shuffled));
        Assert.Equal(some, set);
        Assert.All(Named, mechanism => Assert.Equal(some.Contains(mechanism), set.Contains(mechanism)));
        LegPainMechanism[] others = [.. Named.Where(_ => random.Next(2) == 0)];
        Assert.Equal(LegPainMechanismSet.Of([.. some, .. others]), LegPainMechanismSet.Of(others).Union(set));
        Assert.Equal(set, set.Union(LegPainMechanismSet.NotRecorded));
        Assert.Equal(some.Length == 0, set.Equals(LegPainMechanismSet.NotRecorded));
    }

    [Fact]
    public void Mixed_mechanisms_are_normal_and_undetermined_stands_alone()
    {
        LegPainMechanismSet mixed = LegPainMechanismSet.Of(LegPainMechanism.RadicularPain, LegPainMechanism.MyofascialReferred);
        Assert.Equal(mixed, Presentation.Of(Today).With(mixed).Mechanisms);
        Assert.NotEqual(Presentation.Of(Today), Presentation.Of(Today).With(mixed));
        LegPainMechanismSet open = LegPainMechanismSet.Of(LegPainMechanism.Undetermined, LegPainMechanism.Undetermined);
        Assert.Equal([LegPainMechanism.Undetermined], open);
        Assert.NotEqual(LegPainMechanismSet.NotRecorded, open);
        Assert.Throws<ArgumentException>("other", () => open.Union(mixed));
        Assert.Throws<ArgumentException>("other", () => mixed.Union(open));
    }

    [Theory]
    [InlineData(14, Trend.Stable, FactState.Yes)]
    [InlineData(15, Trend.Worsening, FactState.Yes)]
    [InlineData(15, Trend.Stable, FactState.Presumed)]
    [InlineData(15, Trend.NotRecorded, FactState.Presumed)]
    public void The_course_of_a_numb_saddle_told_as_a_symptom_can_only_add_to_the_risk(int days, Trend trend, FactState recent)
    {
        Symptom numb = Symptom.Of(SymptomKind.Numbness, BodySite.Of(BodyRegion.Perineum)).WithOnset(Today.PlusDays(-days)).WithTrend(trend);
        Assert.Equal(recent, Read(Presentation.Of(Today).With(numb)).StateOf(Facts.SaddleNumbnessRecent));
    }

    [Fact]
    public void A_worsening_symptom_beside_an_old_and_stable_answer_wins_and_is_a_conflict()
    {
        Presentation person = Presentation.Of(Today)
            .With(HealthScreen.NotAsked.With(new ScreeningEntry(ScreeningItems.SaddleNumbness, Answer.Yes, Today.PlusDays(-90), Trend.Stable)));
        Assert.Equal(FactState.No, Read(person).StateOf(Facts.SaddleNumbnessRecent));
        FactSheet sheet = Read(person.With(Symptom.Of(SymptomKind.Tingling, BodySite.Of(BodyRegion.Perineum)).WithTrend(Trend.Worsening)));
        Assert.Equal(FactState.Yes, sheet.StateOf(Facts.SaddleNumbnessRecent));
        Assert.Equal(Facts.SaddleNumbnessRecent, Assert.Single(sheet.Conflicts).Fact);
    }

    private static FactSheet Read(Presentation person) => PresentationReader.Read(person, RuleSet.Default);
}
