using System;
using System.Collections.Generic;
using System.Linq;
using DryNeedling.Domain.Evaluation;
using DryNeedling.Domain.Narration;
using DryNeedling.Domain.Rules;
using Xunit;

namespace DryNeedling.Domain.Tests.Narration;

/// <summary>An answer fits on a card, whatever it is and whatever is still open.</summary>
public sealed class CardTests
{
    private const int Longest = 140;

    [Fact]
    public void Every_card_fits_for_every_answer_with_every_open_referral_and_with_none() => Assert.All(Told.Narrators, to => Assert.All(
        Cards(to), card => Assert.True(card.Length <= Longest, card.Length + " " + to.Book.LanguageTag + ": " + card)));

    [Fact]
    public void The_narrator_gives_one_of_those_cards_to_people_of_every_answer()
    {
        Assert.Equal(Enum.GetValues<Suitability>().Length, Told.Generated.Select(assessment => assessment.Overall).Distinct().Count());
        Assert.Contains(Told.Generated, assessment => assessment.OpenReferral is not null && assessment.MayNeedle is false);
        Assert.All(Told.Narrators, to =>
        {
            string[] cards = [.. Cards(to)];
            Assert.All(Told.Generated.Concat(Told.Published), assessment => Assert.Contains(to.Card(assessment), cards));
        });
    }

    [Fact]
    public void An_open_referral_stands_on_the_card_and_before_a_permission()
    {
        SuitabilityAssessment[] open = [.. Told.Generated.Where(assessment => assessment.OpenReferral is not null)];
        Assert.NotEmpty(open);
        Assert.All(Told.Narrators, to => Assert.All(open, assessment =>
        {
            string card = to.Card(assessment);
            string plain = to.Book["card." + Suitabilities.Names.NameOf(assessment.Overall) + Suffix(to)];
            Assert.NotEqual(plain, card);
            Assert.Contains(plain, card, StringComparison.Ordinal);
            bool tellsWhatToDoFirst = to.Voice == NarrationVoice.Patient && assessment.Overall == Suitability.ReferUrgently;
            Assert.Equal(tellsWhatToDoFirst, card.StartsWith(plain, StringComparison.Ordinal));
        }));
    }

    [Fact]
    public void A_referral_forbids_needling_on_every_card() => Assert.All(Told.Narrators, to => Assert.All(
        new[] { Suitability.ReferAsEmergency, Suitability.ReferUrgently },
        answer => Assert.Matches("Do not needle|No needling|No puncionar|No se hace punción|no hay punción", to.Book["card." + Suitabilities.Names.NameOf(answer) + Suffix(to)])));

    private static string Suffix(Narrator to) => to.Voice == NarrationVoice.Patient ? ".patient" : ".clinician";

    /// <summary>Every card that the sentences of a language allow.</summary>
    private static IEnumerable<string> Cards(Narrator to)
    {
        foreach (Suitability answer in Enum.GetValues<Suitability>())
        {
            string sentence = to.Book["card." + Suitabilities.Names.NameOf(answer) + Suffix(to)];
            yield return sentence;
            foreach (ReferralTier tier in Enum.GetValues<ReferralTier>().Where(ReferralTiers.Names.Contains))
            {
                yield return to.Book.Format("card.open-referral" + Suffix(to), to.Book["tier." + ReferralTiers.Names.NameOf(tier)], sentence);
            }

            if (to.Book.TryFind("card.open-referral-after" + Suffix(to), out _))
            {
                yield return to.Book.Format("card.open-referral-after" + Suffix(to), sentence);
            }
        }
    }
}
