using System;
using System.Collections.Generic;
using System.Linq;
using DryNeedling.Domain.Anatomy;
using DryNeedling.Domain.Evaluation;
using DryNeedling.Domain.Intake;
using DryNeedling.Domain.Rules;
using DryNeedling.Domain.Tests.Laws;
using DryNeedling.Domain.Tests.People;
using Xunit;

namespace DryNeedling.Domain.Tests.Explanations;

/// <summary>The single answers that would overturn a permission if they were wrong.</summary>
public sealed class CheckAgainTests
{
    [Law(cases: 60)]
    public void They_are_exactly_the_single_answers_that_would_overturn_a_permission(Person person) => Assert.Null(Difference(person));

    /// <summary>The same where much is answered with yes, or left open, and needling is permitted all the same.</summary>
    [Law(cases: 60)]
    public void They_are_so_beside_other_answers_too(Person person) => Assert.Null(Difference(person
        .With("consent", "given").With("fever", "no").With("phobia", "no").With("refer at once", "none").With("refer soon", "none").With("one sign", "none")
        .With("trigger points", "Left piriformis and Right soleus")));

    [Law(cases: 60)]
    public void An_answer_that_is_turned_round_in_the_record_itself_is_among_them(Person person, FsCheck.PositiveInt seed)
    {
        // Through the reader: one part of the record is read otherwise, and what differs is one denied risk.
        SuitabilityAssessment answer = SuitabilityEvaluator.Default.Evaluate(person.Presentation);
        var random = new Random(seed.Get);
        foreach (Part part in Parts.All.OrderBy(_ => random.Next()).Take(answer.MayNeedle ? 12 : 0))
        {
            Person other = person.With(part, part.Values[random.Next(part.Values.Count)].Name);
            SuitabilityAssessment turned = SuitabilityEvaluator.Default.Evaluate(other.Presentation);
            Fact[] changed = [.. Facts.All.Where(fact => fact.Polarity != FactPolarity.Neutral && answer.FactSheet.ValueOf(fact).State != turned.FactSheet.ValueOf(fact).State)];
            if (changed.Length == 1 && changed[0].Polarity == FactPolarity.Risk && answer.FactSheet.StateOf(changed[0]) == FactState.No
                && turned.FactSheet.StateOf(changed[0]) == FactState.Yes && other.Presentation.Decisions.SequenceEqual(person.Presentation.Decisions)
                && (turned.Overall == Suitability.Undetermined || turned.Overall.IsGraverThan(answer.Overall)))
            {
                Assert.True(answer.Explanation.CheckAgain.Any(item => item.Fact.Equals(changed[0])), $"{changed[0].Id} makes it {turned.Overall}: {person}, {part.Name}");
            }
        }
    }

    [Law(cases: 6)]
    public void What_follows_from_a_supposed_answer_is_what_follows_from_it_here(Person person)
    {
        foreach (FactSheet sheet in new[] { SuitabilityEvaluator.Default.ReadFacts(person.Presentation), OneAntiplateletNotKnown().FactSheet })
        {
            Assert.All(Facts.All, fact =>
            {
                var yes = new Supposition(sheet);
                var no = new Supposition(sheet);
                yes.Yes(fact);
                no.No(fact);
                Knowledge confirmed = Knowledge.Of(sheet).Yes(fact);
                Knowledge denied = Knowledge.Of(sheet).No(fact);
                Assert.All(Facts.All, other => Assert.Equal(
                    (confirmed[other].Certain, confirmed[other].Stated, confirmed[other].Possible, denied[other].Certain, denied[other].Stated, denied[other].Possible),
                    (yes.ValueOf(other).Certain, yes.ValueOf(other).Stated, yes.ValueOf(other).Possible, no.ValueOf(other).Certain, no.ValueOf(other).Stated, no.ValueOf(other).Possible)));
            });
        }
    }

    [Fact]
    public void Of_the_plain_healthy_adult_the_gravest_come_first_and_the_one_muscle_is_among_them()
    {
        SuitabilityAssessment answer = SuitabilityEvaluator.Default.Evaluate(Person.PlainHealthyAdult.Presentation);
        IReadOnlyList<DecisiveAnswer> again = answer.Explanation.CheckAgain;
        Assert.Equal(Suitability.ReferAsEmergency, again[0].AtWorst);
        Assert.Equal(again.Select(item => item.AtWorst).Order(), again.Select(item => item.AtWorst));
        DecisiveAnswer bladder = again.Single(item => item.Fact.Equals(Facts.BladderChange));
        Assert.Equal(Suitability.ReferAsEmergency, bladder.Becomes);
        Assert.DoesNotContain(again, item => item.Fact.Equals(Facts.BladderChangeRecent));
        Assert.Equal(Suitability.NotSuitable, again.Single(item => item.Fact.Equals(Facts.NoConsent)).Becomes);
        Assert.Equal(Suitability.NotSuitable, again.Single(item => item.Fact.Equals(Facts.SkinInfection)).AtWorst);
        DecisiveAnswer muscle = again.Single(item => item.Fact.Equals(Facts.ActiveTriggerPoint));
        Assert.Equal(NeedlingOptionSet.In(Muscles.Piriformis, Side.Left), muscle.Options);
        Assert.Equal(Suitability.NoSuitableTarget, muscle.Becomes);
    }

    [Fact]
    public void With_two_muscles_neither_finding_decides_alone()
    {
        SuitabilityAssessment answer = SuitabilityEvaluator.Default.Evaluate(Person.PlainHealthyAdult.With("trigger points", "Left piriformis and Right soleus").Presentation);
        Assert.Equal(Suitability.Suitable, answer.Overall);
        Assert.DoesNotContain(answer.Explanation.CheckAgain, item => item.Fact.Polarity == FactPolarity.Support);
    }

    [Fact]
    public void A_skin_infection_elsewhere_may_have_been_overlooked_here()
    {
        SuitabilityAssessment answer = SuitabilityEvaluator.Default.Evaluate(Person.PlainHealthyAdult.With("skin", "right calf").Presentation);
        Assert.True(answer.MayNeedle);
        DecisiveAnswer skin = answer.Explanation.CheckAgain.Single(item => item.Fact.Equals(Facts.SkinInfection));
        Assert.Equal(Suitability.NotSuitable, skin.Becomes);
        Assert.Equal(NeedlingOptionSet.All - NeedlingOptionSet.Under(BodySiteSet.Of(BodySite.Right(BodyRegion.Calf))), skin.Options);
    }

    [Fact]
    public void A_detail_that_was_denied_by_itself_is_among_them()
    {
        SuitabilityAssessment answer = OneAntiplateletNotKnown();
        Assert.Equal(FactState.Unknown, answer.FactSheet.StateOf(Facts.TakesAntiplatelet));
        Assert.Equal(FactState.No, answer.FactSheet.StateOf(Facts.TakesTwoAntiplatelets));
        Assert.True(answer.MayNeedle);
        Assert.Null(Difference(answer));
        Assert.Equal(Suitability.ClinicianDecision, answer.Explanation.CheckAgain.Single(item => item.Fact.Equals(Facts.TakesTwoAntiplatelets)).Becomes);
    }

    [Theory]
    [InlineData("consent", "refused")]
    [InlineData("consent", "declined")]
    [InlineData("anticoagulant", "yes")]
    [InlineData("anticoagulant", "warfarin, no INR")]
    [InlineData("saddle", "14 days, stable")]
    [InlineData("bladder", "declined")]
    public void Where_needling_is_not_permitted_there_is_nothing_to_overturn(string part, string value)
    {
        SuitabilityAssessment answer = SuitabilityEvaluator.Default.Evaluate(Person.PlainHealthyAdult.With(part, value).Presentation);
        Assert.False(answer.MayNeedle);
        Assert.Empty(answer.Explanation.CheckAgain);
    }

    /// <summary>Nobody knows of one antiplatelet medicine, but two were denied, and so was much aspirin.</summary>
    private static SuitabilityAssessment OneAntiplateletNotKnown()
    {
        HealthScreen screen = HealthScreen.AllGroupsDenied.With(ScreeningItems.TakesAntiplatelet, Answer.NotKnown).With(ScreeningItems.TakesTwoAntiplatelets, Answer.No)
            .With(ScreeningItems.TakesAspirinAboveLowDose, Answer.No);
        return SuitabilityEvaluator.Default.Evaluate(
            Person.PlainHealthyAdult.With("trigger points", "Left soleus").Presentation.With(screen).With(MedicineList.NotTaken));
    }

    private static string? Difference(Person person) =>
        Difference(SuitabilityEvaluator.Default.Evaluate(person.Presentation)) is string difference ? $"{difference}\n{person}" : null;

    private static string? Difference(SuitabilityAssessment answer)
    {
        string own = string.Join("\n", answer.Explanation.CheckAgain.Select(item => $"{item.Fact.Id} at {item.Options}: {item.Becomes}, {item.AtWorst}").Order(StringComparer.Ordinal));
        string due = answer.MayNeedle ? string.Join("\n", Decisive(answer).Order(StringComparer.Ordinal)) : "";
        return own == due ? null : $"reported\n{own}\ndue\n{due}";
    }

    /// <summary>Each answer turned round by itself, and the person weighed anew.</summary>
    private static IEnumerable<string> Decisive(SuitabilityAssessment answer)
    {
        Knowledge known = Knowledge.Of(answer.FactSheet);
        foreach (Fact fact in Facts.All.Where(fact => fact.Polarity == FactPolarity.Risk))
        {
            // An answer of its own: what an absent whole closes was never asked.
            NeedlingOptionSet denied = NeedlingOptionSet.All - known[fact].Possible;
            if (!denied.IsEmpty && (fact.DetailOf is null || known[fact.DetailOf].State != FactState.No)
                && Told(answer, fact, denied, known.Copy().Yes(fact)) is string told)
            {
                yield return told;
            }
        }

        foreach (IGrouping<(Muscle, Side), NeedlingOption> place in known[Facts.ActiveTriggerPoint].Certain.ToList().GroupBy(option => (option.Muscle, option.Side)))
        {
            NeedlingOptionSet options = NeedlingOptionSet.Of([.. place]);
            Knowledge without = known.Copy();
            LocatedValue found = known[Facts.ActiveTriggerPoint];
            without[Facts.ActiveTriggerPoint] = Knowledge.Value(found.Certain - options, found.Stated - options, found.Possible - options);
            if (Told(answer, Facts.ActiveTriggerPoint, options, without) is string told)
            {
                yield return told;
            }
        }
    }

    private static string? Told(SuitabilityAssessment answer, Fact fact, NeedlingOptionSet options, Knowledge otherwise)
    {
        Suitability becomes = Weighed.Overall(otherwise, answer.AcceptedOptions);
        return becomes == Suitability.Undetermined || becomes.IsGraverThan(answer.Overall)
            ? $"{fact.Id} at {options}: {becomes}, {Weighed.Gravest(otherwise, answer.AcceptedOptions)}"
            : null;
    }
}
