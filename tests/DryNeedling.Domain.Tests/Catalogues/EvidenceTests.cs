using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using DryNeedling.Domain.Anatomy;
using DryNeedling.Domain.Evidence;
using Xunit;

namespace DryNeedling.Domain.Tests.Catalogues;

/// <summary>The catalogues of evidence: laws over all of them, then tables typed by hand from the fact sheets.</summary>
public sealed class EvidenceTests
{
    /// <summary>Every catalogue: its name, and of each entry the id, the citations and the written form.</summary>
    private static IEnumerable<(string Catalogue, string Id, IReadOnlyList<Citation> Citations, string Text)> Entries() =>
        EvidenceStatements.All.Select(x => (nameof(EvidenceStatements), x.Id, x.Citations, x.ToString()))
            .Concat(GuidelinePositions.All.Select(x => (nameof(GuidelinePositions), x.Id, x.Citations, x.ToString())))
            .Concat(SourceDisagreements.All.Select(x => (nameof(SourceDisagreements), x.Id, x.Positions, x.ToString())))
            .Concat(StudyResults.All.Select(x => (nameof(StudyResults), x.Id, x.Citations, x.ToString())))
            .Concat(DiagnosticAccuracyFigures.All.Select(x => (nameof(DiagnosticAccuracyFigures), x.Id, x.Citations, x.ToString())))
            .Concat(AdverseEventRates.All.Select(x => (nameof(AdverseEventRates), x.Id, x.Citations, x.ToString())))
            .Concat(ExpectedAfterEffects.All.Select(x => (nameof(ExpectedAfterEffects), x.Id, x.Citations, x.ToString())))
            .Concat(WarningSigns.All.Select(x => (nameof(WarningSigns), x.Id, x.Citations, x.ToString())))
            .Concat(NerveRootReferences.All.Select(x => (nameof(NerveRootReferences), x.Id, x.Citations, x.ToString())))
            .Concat(LegPainMechanismReferences.All.Select(x => (nameof(LegPainMechanismReferences), x.Id, x.Citations, x.ToString())));

    [Fact]
    public void The_catalogues_hold_as_many_entries_as_the_sheets_have_rows() => Assert.Equal(
        [
            "AdverseEventRates 46", "DiagnosticAccuracyFigures 30", "EvidenceStatements 26", "ExpectedAfterEffects 10", "GuidelinePositions 5",
            "LegPainMechanismReferences 9", "NerveRootReferences 3", "SourceDisagreements 23", "StudyResults 29", "WarningSigns 12",
        ],
        Entries().GroupBy(entry => entry.Catalogue).Select(group => group.Key + " " + group.Count()).Order(StringComparer.Ordinal));

    [Fact]
    public void Ids_are_unique_within_their_catalogue() =>
        Assert.Empty(Entries().GroupBy(entry => entry.Catalogue + " " + entry.Id).Where(group => group.Count() > 1).Select(group => group.Key));

    [Fact]
    public void No_entry_stands_without_a_source() => Assert.All(Entries(), entry => Assert.NotEmpty(entry.Citations));

    [Fact]
    public void Every_citation_says_how_far_its_source_was_read_and_the_source_is_in_the_register() => Assert.All(
        Entries().SelectMany(entry => entry.Citations),
        citation =>
        {
            Assert.NotEqual(ReadingMark.Unspecified, citation.Mark);
            Assert.True(Sources.TryFind(citation.Source.Key, out Source? found));
            Assert.Same(citation.Source, found);
        });

    /// <summary>This library's own proposals are never passed off as read somewhere.</summary>
    [Fact]
    public void What_is_our_own_is_marked_derived_or_unconfirmed() => Assert.All(
        Entries().SelectMany(entry => entry.Citations).Where(citation => citation.Source.Kind == SourceKind.OwnProposal),
        citation => Assert.Contains(citation.Mark, new[] { ReadingMark.Derived, ReadingMark.Unconfirmed }));

    [Fact]
    public void No_entry_promises_a_benefit() => Assert.All(
        Entries(),
        entry => Assert.DoesNotMatch(@"(?i)\b(will help|cures?|guarantee\w*|is safe)\b", entry.Text));

    [Fact]
    public void An_entry_is_found_by_its_id_and_is_the_same_each_time()
    {
        Assert.All(EvidenceStatements.All, x => Assert.True(EvidenceStatements.TryFind(x.Id, out EvidenceStatement? found) && ReferenceEquals(x, found)));
        Assert.All(GuidelinePositions.All, x => Assert.True(GuidelinePositions.TryFind(x.Id, out GuidelinePosition? found) && ReferenceEquals(x, found)));
        Assert.All(SourceDisagreements.All, x => Assert.True(SourceDisagreements.TryFind(x.Id, out SourceDisagreement? found) && ReferenceEquals(x, found)));
        Assert.All(StudyResults.All, x => Assert.True(StudyResults.TryFind(x.Id, out StudyResult? found) && ReferenceEquals(x, found)));
        Assert.All(DiagnosticAccuracyFigures.All, x => Assert.True(DiagnosticAccuracyFigures.TryFind(x.Id, out DiagnosticAccuracyFigure? found) && ReferenceEquals(x, found)));
        Assert.All(AdverseEventRates.All, x => Assert.True(AdverseEventRates.TryFind(x.Id, out AdverseEventRate? found) && ReferenceEquals(x, found)));
        Assert.All(ExpectedAfterEffects.All, x => Assert.True(ExpectedAfterEffects.TryFind(x.Id, out ExpectedAfterEffect? found) && ReferenceEquals(x, found)));
        Assert.All(WarningSigns.All, x => Assert.True(WarningSigns.TryFind(x.Id, out WarningSign? found) && ReferenceEquals(x, found)));
        Assert.All(NerveRootReferences.All, x => Assert.True(NerveRootReferences.TryFind(x.Id, out NerveRootReference? found) && ReferenceEquals(x, found)));
        Assert.All(LegPainMechanismReferences.All, x => Assert.True(LegPainMechanismReferences.TryFind(x.Id, out LegPainMechanismReference? found) && ReferenceEquals(x, found)));
        Assert.False(EvidenceStatements.TryFind("c1", out _));
        Assert.False(WarningSigns.TryFind("", out _));
        Assert.Throws<ArgumentNullException>(() => StudyResults.TryFind(null!, out _));
    }

    /// <summary>Entries are made when they are first asked for: no catalogue builds anything when it is touched.</summary>
    [Theory]
    [InlineData(typeof(EvidenceStatements))]
    [InlineData(typeof(GuidelinePositions))]
    [InlineData(typeof(SourceDisagreements))]
    [InlineData(typeof(StudyResults))]
    [InlineData(typeof(DiagnosticAccuracyFigures))]
    [InlineData(typeof(AdverseEventRates))]
    [InlineData(typeof(ExpectedAfterEffects))]
    [InlineData(typeof(WarningSigns))]
    [InlineData(typeof(NerveRootReferences))]
    [InlineData(typeof(LegPainMechanismReferences))]
    public void Touching_a_catalogue_builds_nothing(Type catalogue) => Assert.Null(catalogue.TypeInitializer);

    /// <summary>Sciatica fact sheet, section 4.3, typed by hand.</summary>
    [Theory]
    [InlineData("C1", Certainty.VeryLow, Directness.Direct)]
    [InlineData("C2", Certainty.VeryLow, Directness.Direct)]
    [InlineData("C3", Certainty.Low, Directness.OtherPopulation)]
    [InlineData("C4", Certainty.NoneFound, Directness.IndirectAcupuncture)]
    [InlineData("C5", Certainty.Low, Directness.Direct)]
    [InlineData("C6", Certainty.Low, Directness.OtherPopulation)]
    [InlineData("C7", Certainty.Low, Directness.OtherPopulation)]
    [InlineData("C8", Certainty.MechanisticOnly, Directness.Direct)]
    [InlineData("C9", Certainty.MechanisticOnly, Directness.OtherPopulation)]
    [InlineData("C10", Certainty.VeryLow, Directness.OtherPopulation)]
    [InlineData("C11", Certainty.NoneFound, Directness.NotGraded)]
    [InlineData("C12", Certainty.NoneFound, Directness.NotGraded)]
    [InlineData("C13", Certainty.Low, Directness.OtherPopulation)]
    [InlineData("C14", Certainty.Low, Directness.IndirectAcupuncture)]
    [InlineData("C15", Certainty.NoneFound, Directness.NotGraded)]
    public void A_claim_has_the_level_and_directness_of_the_sheet(string id, Certainty certainty, Directness directness)
    {
        Assert.True(EvidenceStatements.TryFind(id, out EvidenceStatement? statement));
        Assert.Equal(certainty, statement.Certainty);
        Assert.Equal(directness, statement.Directness);
        Assert.False(statement.IsGradedByThisLibrary);
        Assert.Equal("fact sheet synthesis", statement.GradedBy);
    }

    [Fact]
    public void Claims_stand_in_order_and_further_ones_are_graded_by_this_library()
    {
        Assert.Equal(
            Enumerable.Range(1, 15).Select(n => "C" + n).Concat(Enumerable.Range(1, 11).Select(n => "E" + n)),
            EvidenceStatements.All.Select(statement => statement.Id));
        Assert.All(EvidenceStatements.All.Where(statement => statement.Id[0] == 'E'), statement => Assert.True(statement.IsGradedByThisLibrary));
    }

    [Fact]
    public void Nothing_is_graded_above_low() => Assert.DoesNotContain(EvidenceStatements.All, statement => statement.Certainty > Certainty.Low);

    [Fact]
    public void Where_a_range_was_given_the_whole_range_stays_in_words()
    {
        Assert.Equal("very low to low", EvidenceStatements.ShortTermLegPain.CertaintyInWords);
        Assert.Contains("moderate for acupuncture", EvidenceStatements.LongerTermBenefit.CertaintyInWords, StringComparison.Ordinal);
    }

    /// <summary>Trap 19 of the sciatica sheet: one review calls its evidence moderate, another very low. Both stay.</summary>
    [Fact]
    public void Where_reviews_grade_themselves_differently_both_words_stay() => Assert.Equal(
        [("sciatica:S79", Certainty.Moderate), ("sciatica:S82", Certainty.VeryLow)],
        EvidenceStatements.ShortTermBackPain.Grades.Skip(1).Select(grade => (grade.Source!.Key, grade.Certainty)));

    [Fact]
    public void Posture_is_not_said_to_lack_evidence_because_none_was_sought() =>
        Assert.Equal(Certainty.NotGraded, EvidenceStatements.Posture.Certainty);

    [Fact]
    public void The_gluteal_sign_points_towards_the_root()
    {
        Assert.Equal(EvidenceKind.Diagnosis, EvidenceStatements.GlutealPointAsRootSign.Kind);
        Assert.Contains("more likely, not less", EvidenceStatements.GlutealPointAsRootSign.Claim, StringComparison.Ordinal);
        Assert.Equal(8.62m, DiagnosticAccuracyFigures.GlutealTriggerPoint.PositiveLikelihoodRatio!.Value);
        Assert.True(DiagnosticAccuracyFigures.GlutealTriggerPoint.PositiveLikelihoodRatio.Value > 1);
    }

    [Fact]
    public void Every_mechanism_benefit_and_effect_of_the_article_has_a_statement()
    {
        string[] rows = [.. EvidenceStatements.All.SelectMany(statement => statement.ArticleRows).Distinct()];
        string[] claims =
        [
            "A-05", "A-06", "A-07", "A-08", "A-09", "A-10", "A-11", "A-12", "A-13", "A-14", "A-15", "A-16", "A-17", "A-18", "A-19",
            "A-20", "A-21", "A-26", "A-37", "A-38", "A-39",
        ];
        Assert.Empty(claims.Except(rows));
        Assert.Empty(rows.Except(Ground.GroundFiles.Article.Select(row => row.Id)));
    }

    [Theory]
    [InlineData("nice-ng59", Stance.DoesNotSupport, NeedlingPractice.Acupuncture, 2016, 2020)]
    [InlineData("acp-2017", Stance.Recommends, NeedlingPractice.Acupuncture, 2017, null)]
    [InlineData("who-2023", Stance.ConditionallyOffers, NeedlingPractice.NeedlingWithDryNeedling, 2023, null)]
    [InlineData("apta-jospt-2021", Stance.MayBeUsed, NeedlingPractice.DryNeedling, 2021, null)]
    [InlineData("cms-ncd-30-3-3", Stance.PayerRule, NeedlingPractice.Acupuncture, 2020, null)]
    public void A_guideline_takes_the_stance_of_the_sheet(string id, Stance stance, NeedlingPractice practice, int year, int? updated)
    {
        Assert.True(GuidelinePositions.TryFind(id, out GuidelinePosition? position));
        Assert.Equal((stance, practice, year, updated), (position.Stance, position.Practice, position.Year, position.UpdatedYear));
    }

    [Fact]
    public void Guidelines_that_disagree_are_reported_and_none_wins()
    {
        Assert.Equal(
            ["nice-ng59 acp-2017 True", "nice-ng59 who-2023 False", "nice-ng59 apta-jospt-2021 False"],
            GuidelinePositions.Disagreements.Select(pair => pair.Against.Id + " " + pair.InFavour.Id + " " + pair.IsOfOnePractice));
    }

    [Fact]
    public void Disagreement_holds_both_ways_and_never_with_oneself() => Assert.All(
        GuidelinePositions.All,
        one =>
        {
            Assert.False(one.DisagreesWith(one));
            Assert.All(GuidelinePositions.All, other => Assert.Equal(one.DisagreesWith(other), other.DisagreesWith(one)));
        });

    [Fact]
    public void A_disagreement_has_at_least_two_positions() => Assert.All(SourceDisagreements.All, disagreement =>
        Assert.True(disagreement.Positions.Count >= 2 && disagreement.Positions.Distinct().Count() == disagreement.Positions.Count, disagreement.Id));

    [Fact]
    public void Errors_of_web_texts_are_carried_as_disagreements_and_not_as_data()
    {
        Assert.Equal(
            ["muscles-conflict-07", "muscles-conflict-08", "muscles-conflict-09", "muscles-conflict-10"],
            SourceDisagreements.All.Where(disagreement => disagreement.IsErrorOfASource).Select(disagreement => disagreement.Id));
        Assert.All(
            SourceDisagreements.All.Where(disagreement => disagreement.IsErrorOfASource),
            disagreement => Assert.StartsWith("Not carried into the data", disagreement.Handling, StringComparison.Ordinal));
    }

    /// <summary>Safety sheet, sections 6.1 and 2.4: what each study counted, typed by hand.</summary>
    [Theory]
    [InlineData("brady-", RateDenominator.Treatments, 100, 16)]
    [InlineData("boyce-", RateDenominator.Sessions, 100, 5)]
    [InlineData("gattie-", RateDenominator.Treatments, 100, 1)]
    [InlineData("baumler-serious-patients", RateDenominator.Patients, 10000, 1)]
    [InlineData("baumler-serious-treatments", RateDenominator.Treatments, 1000000, 1)]
    [InlineData("baumler-treatment-needed", RateDenominator.Patients, 1000, 1)]
    [InlineData("baumler-any-patients", RateDenominator.Patients, 100, 1)]
    [InlineData("baumler-any-treatments", RateDenominator.Treatments, 100, 1)]
    [InlineData("witt-", RateDenominator.Patients, 100, 3)]
    [InlineData("form-", RateDenominator.NotStated, 100, 6)]
    [InlineData("sham-trial-", RateDenominator.Patients, 100, 2)]
    [InlineData("mcculloch-", RateDenominator.Treatments, 100, 2)]
    [InlineData("hsieh-minor", RateDenominator.Needles, 10000, 1)]
    [InlineData("hsieh-major", RateDenominator.Needles, 100000, 1)]
    [InlineData("south-africa", RateDenominator.NotStated, 100000, 1)]
    public void A_rate_counts_what_its_study_counted(string start, RateDenominator denominator, int per, int expected)
    {
        AdverseEventRate[] rates = [.. AdverseEventRates.All.Where(rate => rate.Id.StartsWith(start, StringComparison.Ordinal))];
        Assert.Equal(expected, rates.Length);
        Assert.All(rates, rate => Assert.Equal((denominator, per), (rate.Denominator, rate.Per)));
    }

    [Fact]
    public void Rates_over_different_things_cannot_be_compared()
    {
        foreach (AdverseEventRate one in AdverseEventRates.All)
        {
            foreach (AdverseEventRate other in AdverseEventRates.All)
            {
                bool compared = one.TryCompareTo(other, out int order);
                Assert.True(!compared || (one.Denominator == other.Denominator && one.Practice == other.Practice && one.Denominator != RateDenominator.NotStated));
                Assert.True(!compared || (one.Basis == RateBasis.Observed && other.Basis == RateBasis.Observed));
                Assert.Equal(compared, other.TryCompareTo(one, out int turned));
                Assert.Equal(Math.Sign(order), -Math.Sign(turned));
            }
        }

        Assert.DoesNotContain(typeof(AdverseEventRate).GetInterfaces(), type => type == typeof(IComparable) || type == typeof(IComparable<AdverseEventRate>));
    }

    [Fact]
    public void Rates_over_the_same_thing_are_compared_across_their_scales()
    {
        Assert.True(AdverseEventRates.HsiehMinorBleeding.TryCompareTo(AdverseEventRates.HsiehMajorBleeding, out int order));
        Assert.True(order > 0);
        Assert.True(AdverseEventRates.BradyNausea.TryCompareTo(AdverseEventRates.BradyHeadache, out order));
        Assert.True(order < 0);
        Assert.False(AdverseEventRates.BradyBruise.TryCompareTo(AdverseEventRates.BoyceBruise, out _));
        Assert.False(AdverseEventRates.BradySignificantBound.TryCompareTo(AdverseEventRates.BradyFatigue, out _));
    }

    /// <summary>The printed 0.003 % does not match the counts: one in 3,974 is 0.025 %.</summary>
    [Fact]
    public void A_printed_rate_that_does_not_match_its_counts_gives_way_to_them()
    {
        AdverseEventRate bleed = AdverseEventRates.McCullochModerateBleed;
        Assert.Equal((1, 3974, 0.003m), (bleed.Events, bleed.OutOf, bleed.Printed));
        Assert.Equal("0.025", bleed.Figure!.Value.ToString("F3", CultureInfo.InvariantCulture));
        Assert.False(bleed.PrintedMatchesCounts);
        Assert.Equal(
            ["mcculloch-moderate-bleed"],
            AdverseEventRates.All.Where(rate => rate.PrintedMatchesCounts == false).Select(rate => rate.Id));
        Assert.Equal(
            ["brady-any-mild", "mcculloch-spot-bleeding", "vasovagal-series"],
            AdverseEventRates.All.Where(rate => rate.PrintedMatchesCounts == true).Select(rate => rate.Id));
    }

    [Fact]
    public void The_upper_bound_of_no_events_is_no_observed_rate() =>
        Assert.Equal(
            ["brady-significant-bound"],
            AdverseEventRates.All.Where(rate => rate.Basis == RateBasis.UpperBound).Select(rate => rate.Id));

    [Fact]
    public void A_figure_that_was_not_printed_is_absent()
    {
        Assert.Null(AdverseEventRates.ValeraCaleroCommonest.Figure);
        Assert.Null(StudyResults.Hu2018.Participants);
        Assert.Null(DiagnosticAccuracyFigures.DeepGlutealSlr.PositiveLikelihoodRatio);
        Assert.Null(ExpectedAfterEffects.SorenessNeckThird.GoneAfterHoursTo);
        Assert.Null(DiagnosticAccuracyFigures.MotorTest.Sensitivity!.Value);
        Assert.True(DiagnosticAccuracyFigures.MotorTest.Sensitivity.IsRangeAcrossStudies);
    }

    [Fact]
    public void An_estimate_lies_within_its_interval_and_its_unit()
    {
        AccuracyEstimate?[] all = [.. DiagnosticAccuracyFigures.All.SelectMany(figure => new[]
        {
            figure.Sensitivity, figure.Specificity, figure.PositiveLikelihoodRatio, figure.NegativeLikelihoodRatio, figure.AreaUnderCurve,
            figure.PositivePredictiveValue, figure.NegativePredictiveValue,
        })];
        Assert.All(all.OfType<AccuracyEstimate>(), estimate =>
        {
            decimal top = estimate.Unit switch { FigureUnit.Proportion => 1m, FigureUnit.Percent => 100m, _ => 1000m };
            decimal[] figures = [.. new[] { estimate.Low, estimate.Value, estimate.High }.OfType<decimal>()];
            Assert.NotEmpty(figures);
            Assert.Equal(figures.Order(), figures);
            Assert.All(figures, figure => Assert.InRange(figure, 0m, top));
        });
        Assert.All(DiagnosticAccuracyFigures.All, figure => Assert.All(
            new[] { figure.PositiveLikelihoodRatio, figure.NegativeLikelihoodRatio }.OfType<AccuracyEstimate>(),
            ratio => Assert.Equal(FigureUnit.Ratio, ratio.Unit)));
        Assert.All(DiagnosticAccuracyFigures.All, figure => Assert.True(
            (figure.PositivePredictiveValue is null) == (figure.NegativePredictiveValue is null), figure.Id));
    }

    /// <summary>Sciatica fact sheet, section 1.3: figures as printed, typed by hand.</summary>
    [Theory]
    [InlineData("slr-herniation", "0.92 (0.87 to 0.95)", "0.28 (0.18 to 0.40)", "", "")]
    [InlineData("crossed-slr-herniation", "0.28 (0.22 to 0.35)", "0.90 (0.85 to 0.94)", "", "")]
    [InlineData("sensory-mri", "0.61 (0.47 to 0.73)", "0.63 (0.38 to 0.84)", "", "")]
    [InlineData("reflex-root", "", "0.60 to 0.93", "", "")]
    [InlineData("gluteal-trigger-point", "74.1 %", "91.4 %", "8.62", "0.28")]
    [InlineData("active-piriformis", "0.78", "0.80", "3.90", "0.27")]
    [InlineData("seated-piriformis-stretch", "0.52", "0.90", "5.22", "0.53")]
    [InlineData("either-piriformis-test", "0.91 (0.73 to 0.98)", "0.80 (0.49 to 0.94)", "4.57", "0.11")]
    [InlineData("impression-l4", "", "", "6.28 (1.06 to 37.21)", "")]
    [InlineData("stenosis-wide-gait", "", "", "13 (1.9 to 95)", "")]
    [InlineData("stenosis-claudication", "", "", "3.7", "0.23")]
    [InlineData("cook-cluster", "", "98 %", "4.6", "")]
    public void Figures_of_accuracy_stand_as_printed(string id, string sensitivity, string specificity, string positive, string negative)
    {
        Assert.True(DiagnosticAccuracyFigures.TryFind(id, out DiagnosticAccuracyFigure? figure));
        Assert.Equal(
            (sensitivity, specificity, positive, negative),
            (figure.Sensitivity?.ToString() ?? "", figure.Specificity?.ToString() ?? "", figure.PositiveLikelihoodRatio?.ToString() ?? "", figure.NegativeLikelihoodRatio?.ToString() ?? ""));
    }

    [Fact]
    public void Recalled_figures_are_marked_unconfirmed() =>
        Assert.Contains(DiagnosticAccuracyFigures.NClass.Citations, citation => citation.Mark == ReadingMark.Unconfirmed);

    [Fact]
    public void Acupuncture_is_never_called_direct()
    {
        Assert.All(StudyResults.All.Where(study => study.Practice == NeedlingPractice.Acupuncture), study => Assert.Equal(Directness.IndirectAcupuncture, study.Directness));
        Assert.Equal(3, StudyResults.All.Count(study => study.Practice == NeedlingPractice.Acupuncture));
        Assert.Equal(
            ["mahmoudzadeh-2016", "india-2021", "irct-80708", "tabatabaiee-2019", "guner-2023"],
            StudyResults.All.Where(study => study.Directness == Directness.Direct).Select(study => study.Id));
    }

    [Fact]
    public void Soreness_of_different_sources_stays_apart() => Assert.Equal(
        ["55 24 48", "88 24 36", "91  ", " 48 72"],
        ExpectedAfterEffects.All.Where(effect => effect.Effect == "Soreness")
            .Select(effect => FormattableString.Invariant($"{effect.PercentOfPeople} {effect.GoneAfterHoursFrom} {effect.GoneAfterHoursTo}")));

    [Fact]
    public void Every_after_effect_says_what_is_not_normal() => Assert.All(ExpectedAfterEffects.All, effect => Assert.NotEmpty(effect.NotNormal));

    [Theory]
    [InlineData("breathlessness", Urgency.EmergencySameDay)]
    [InlineData("spinal-emergency", Urgency.EmergencySameDay)]
    [InlineData("new-hemiparesis", Urgency.EmergencySameDay)]
    [InlineData("flank-pain", Urgency.EmergencySameDay)]
    [InlineData("spreading-redness", Urgency.SameDay)]
    [InlineData("growing-swelling", Urgency.EmergencySameDay)]
    [InlineData("calf-swelling", Urgency.SameDay)]
    [InlineData("shock-with-weakness", Urgency.SameDay)]
    [InlineData("severe-headache", Urgency.Urgent)]
    [InlineData("faint-not-settling", Urgency.Medical)]
    [InlineData("needlestick", Urgency.EmergencySameDay)]
    [InlineData("severe-bleeding-or-anaphylaxis", Urgency.EmergencySameDay)]
    public void A_warning_sign_is_as_urgent_as_the_sheet_says(string id, Urgency urgency)
    {
        Assert.True(WarningSigns.TryFind(id, out WarningSign? sign));
        Assert.Equal(urgency, sign.Urgency);
    }

    [Fact]
    public void Every_mechanism_of_the_vocabulary_but_the_undetermined_is_described() => Assert.Equal(
        [
            "deep-gluteal-or-piriformis", "myofascial-referred", "neurogenic-claudication", "painless-radiculopathy", "radicular-pain",
            "radicular-pain-with-radiculopathy", "somatic-referred", "vascular-or-other",
        ],
        LegPainMechanismReferences.All.Select(reference => reference.MechanismId).Distinct().Order(StringComparer.Ordinal));

    [Fact]
    public void Only_L4_and_S1_have_a_routine_reflex() => Assert.Equal(
        ["L4 Knee jerk", "L5 None routine; medial hamstring in some tables", "S1 Ankle jerk"],
        NerveRootReferences.All.Select(root => root.Name + " " + root.Reflex));
}
