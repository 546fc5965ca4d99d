using System;
using System.Collections.Generic;
using System.Linq;
using DryNeedling.Domain.Anatomy;
using DryNeedling.Domain.Intake;
using Xunit;

namespace DryNeedling.Domain.Tests.Inputs;

public sealed class TriggerPointSignsTests
{
    private static readonly Answer[] Answers = [Answer.NotAsked, Answer.NotKnown, Answer.Declined, Answer.No, Answer.Yes];
    private static readonly Answer[] Known = [Answer.No, Answer.Yes];

    public static IEnumerable<(Answer Band, Answer Spot, Answer Referred)> Table =>
        from band in Answers from spot in Answers from referred in Answers select (band, spot, referred);

    [Fact]
    public void A_point_is_there_from_two_signs_of_three_in_every_combination()
    {
        int combinations = 0;
        foreach ((Answer band, Answer spot, Answer referred) in Table)
        {
            // Keyed by completions: what every way of settling the open signs agrees on.
            bool[] completions =
            [
                .. (from b in Known from s in Known from r in Known
                    where (band.IsUnknown() || b == band) && (spot.IsUnknown() || s == spot) && (referred.IsUnknown() || r == referred)
                    select (b == Answer.Yes ? 1 : 0) + (s == Answer.Yes ? 1 : 0) + (r == Answer.Yes ? 1 : 0) >= 2).Distinct(),
            ];
            Answer reason = new[] { band, spot, referred }.Contains(Answer.Declined) ? Answer.Declined
                : new[] { band, spot, referred }.Contains(Answer.NotKnown) ? Answer.NotKnown
                : Answer.NotAsked;
            Answer expected = completions.Length == 2 ? reason : completions[0] ? Answer.Yes : Answer.No;
            Assert.Equal(expected, TriggerPointSigns.Delphi2018(band, spot, referred).Present);
            combinations++;
        }

        Assert.Equal(125, combinations);
    }

    [Fact]
    public void A_point_is_active_only_with_recognised_pain_and_no_pain_is_recognised_where_there_is_none()
    {
        foreach ((Answer band, Answer spot, Answer referred) in Table)
        {
            TriggerPointSigns signs = TriggerPointSigns.Delphi2018(band, spot, referred);
            foreach (Answer pain in Answers)
            {
                if (signs.Present == Answer.No && pain == Answer.Yes)
                {
                    Assert.Throws<ArgumentException>("recognisedPain", () => TriggerPointFinding.Examined(Muscles.Piriformis, Side.Left, signs, pain));
                    continue;
                }

                TriggerPointFinding finding = TriggerPointFinding.Examined(Muscles.Piriformis, Side.Left, signs, pain);
                Assert.Equal(signs.Present, finding.Present);
                Assert.Equal(signs.Present == Answer.Yes && pain == Answer.Yes, finding.IsActive == Answer.Yes);
                Assert.Equal(signs.Present == Answer.No || pain == Answer.No, finding.IsActive == Answer.No);
                Assert.Equal(finding, finding.Mirrored().Mirrored());
                Assert.Equal(signs, finding.Mirrored().Signs);
            }
        }
    }

    [Fact]
    public void A_taut_band_alone_is_no_trigger_point()
    {
        Assert.Equal(Answer.No, TriggerPointSigns.Delphi2018(Answer.Yes, Answer.No, Answer.No).Present);
        Assert.Equal(Answer.NotAsked, TriggerPointSigns.Delphi2018(Answer.Yes, Answer.NotAsked, Answer.NotAsked).Present);
    }

    [Fact]
    public void A_twitch_is_kept_and_changes_nothing_that_follows()
    {
        foreach ((Answer band, Answer spot, Answer referred) in Table)
        {
            TriggerPointFinding finding = TriggerPointFinding.Examined(Muscles.Piriformis, Side.Left, TriggerPointSigns.Delphi2018(band, spot, referred), Answer.No);
            foreach (Answer twitch in Answers)
            {
                TriggerPointFinding twitched = finding.WithLocalTwitch(twitch);
                Assert.Equal((finding.Present, finding.RecognisedPain, finding.IsActive), (twitched.Present, twitched.RecognisedPain, twitched.IsActive));
                Assert.Equal(twitch, twitched.Mirrored().LocalTwitch);
                Assert.Equal(twitch == Answer.NotAsked, finding.Equals(twitched));
            }
        }
    }

    [Fact]
    public void A_judgement_without_signs_names_no_criteria_and_differs_from_one_by_signs()
    {
        TriggerPointFinding judged = TriggerPointFinding.Active(Muscles.Piriformis, Side.Left);
        TriggerPointFinding examined = TriggerPointFinding.Examined(
            Muscles.Piriformis, Side.Left, TriggerPointSigns.Delphi2018(Answer.Yes, Answer.Yes, Answer.Yes), Answer.Yes);
        Assert.Equal(TriggerPointCriteria.NotStated, judged.Signs.Criteria);
        Assert.Equal(Answer.Yes, examined.IsActive);
        Assert.NotEqual(judged, examined);
        Assert.NotEqual(examined, TriggerPointFinding.Examined(
            Muscles.Piriformis, Side.Left, TriggerPointSigns.Delphi2018(Answer.Yes, Answer.Yes, Answer.No), Answer.Yes));
        Assert.NotEqual(TriggerPointSigns.NotRecorded, TriggerPointSigns.Delphi2018(Answer.NotAsked, Answer.NotAsked, Answer.NotAsked));
        Assert.Throws<ArgumentException>("finding", () => TriggerPointExamination.NotDone.With(judged).With(examined));
        Assert.Equal(
            "left piriformis: latent trigger point (delphi-2018: taut band yes, hypersensitive spot no, referred sensation yes), local twitch yes",
            TriggerPointFinding.Examined(Muscles.Piriformis, Side.Left, TriggerPointSigns.Delphi2018(Answer.Yes, Answer.No, Answer.Yes), Answer.No)
                .WithLocalTwitch(Answer.Yes).ToString(),
            ignoreCase: true);
    }
}
