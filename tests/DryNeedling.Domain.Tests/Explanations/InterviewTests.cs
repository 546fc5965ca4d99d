using System;
using System.Collections.Generic;
using System.Linq;
using DryNeedling.Domain.Evaluation;
using DryNeedling.Domain.Intake;
using DryNeedling.Domain.Rules;
using DryNeedling.Domain.Tests.Laws;
using DryNeedling.Domain.Tests.People;
using FsCheck;
using Xunit;

namespace DryNeedling.Domain.Tests.Explanations;

/// <summary>Interviews held to their end: with people whose truth is known, with people who do not answer everything, and by groups.</summary>
public sealed class InterviewTests
{
    [Law(cases: 60)]
    public void Every_interview_that_is_answered_in_full_ends_settled_at_the_answer_of_the_truth(Person person, PositiveInt seed)
    {
        var random = new System.Random(seed.Get);
        Knowledge truth = Truth(person, random);
        Suitability due = truth.Assess().Overall;
        Knowledge known = Forget(truth, random, 1 + random.Next(12));
        InterviewStep last = Hold(known, truth, []);
        Assert.True(last.Status == InterviewStatus.Settled, $"{last}: {person}");
        Assert.True(due == known.Assess().Overall, $"{known.Assess().Overall}, in truth {due}: {person}");
        Assert.Empty(last.PutAside);
    }

    [Law(cases: 1)]
    public void So_does_one_that_begins_with_nothing_known(Person person, PositiveInt seed)
    {
        var random = new System.Random(seed.Get);
        Knowledge truth = Truth(person, random);
        Knowledge known = Forget(truth, random, int.MaxValue);
        InterviewStep last = Hold(known, truth, []);
        Assert.Equal(InterviewStatus.Settled, last.Status);
        Assert.Equal(truth.Assess().Overall, known.Assess().Overall);
    }

    [Law(cases: 60)]
    public void What_somebody_declined_or_does_not_know_is_not_asked_and_what_is_then_settled_no_answer_can_change(Person person, PositiveInt seed)
    {
        var random = new System.Random(seed.Get);
        Knowledge truth = Truth(person, random);
        Knowledge known = Forget(truth, random, 1 + random.Next(12));
        foreach (IGrouping<FactQuestion, Fact> question in Facts.All.Where(fact => !known.IsSettled(fact)).GroupBy(fact => fact.Question).ToList().Where(_ => random.Next(3) == 0))
        {
            Answer answer = random.Next(2) == 0 ? Answer.Declined : Answer.NotKnown;
            foreach (Fact fact in question)
            {
                known.WhyOpen(fact, answer);
            }
        }

        InterviewStep last = Hold(known, truth, []);
        SuitabilityAssessment answered = known.Assess();
        if (last.Status == InterviewStatus.CannotBeSettledHere)
        {
            Assert.NotEmpty(last.PutAside);
            Assert.Empty(last.Ranked);
            Assert.NotEqual(answered.MildestBound, answered.GravestBound);
            return;
        }

        // Settled: whatever the open questions still bring, it stays.
        Assert.Equal(InterviewStatus.Settled, last.Status);
        Assert.Equal(truth.Assess().Overall, answered.Overall);
        for (int i = 0; i < 5; i++)
        {
            Assert.Equal(answered.Overall, Completed(known, random).Assess().Overall);
        }
    }

    [Law(cases: 25)]
    public void Questions_that_were_put_already_without_an_answer_are_put_aside(Person person, PositiveInt seed)
    {
        var random = new System.Random(seed.Get);
        Knowledge known = Forget(Truth(person, random), random, 1 + random.Next(12));
        SuitabilityAssessment answer = known.Assess();
        var asked = new List<string>();
        InterviewStep step = Step(answer, asked);
        while (step.Status == InterviewStatus.Ask)
        {
            Assert.DoesNotContain(step.Question!.Code, asked);
            asked.Add(step.Question.Code);
            step = Step(answer, asked);
        }

        Assert.Equal(answer.MildestBound == answer.GravestBound || answer.Questions.Count == 0 ? InterviewStatus.Settled : InterviewStatus.CannotBeSettledHere, step.Status);
        Assert.Equal(asked.Order(StringComparer.Ordinal), step.PutAside.Select(question => question.Code).Order(StringComparer.Ordinal));
    }

    /// <summary>The same through the record itself: each answer is written into it and read from it.</summary>
    [Law(cases: 80)]
    public void An_interview_by_the_record_ends_at_the_answer_of_the_truth(Person person, PositiveInt seed)
    {
        var random = new System.Random(seed.Get);
        foreach (Part part in Parts.All.Where(part => part.Name is not ("groups" or "decisions")).OrderBy(_ => random.Next()).Take(6))
        {
            Value[] open = [.. part.Values.Where(value => value.IsUnknown)];
            person = open.Length == 0 ? person : person.With(part, open[random.Next(open.Length)].Name);
        }

        Person truth = person.RandomCompletion(random);
        var asked = new HashSet<string>();
        SuitabilityAssessment answer = SuitabilityEvaluator.Default.Evaluate(person.Presentation);
        InterviewStep step = Step(answer, []);
        while (step.Status == InterviewStatus.Ask)
        {
            string code = step.Question!.Code;
            Part? part = person.UnknownParts.FirstOrDefault(part => person[part].Question!.Split(',').Any(question => question.Split(':')[0] == code));
            Assert.True(part is not null && asked.Add(part.Name + code), $"{code} is asked, and nothing is open: {person}");
            person = person.With(part, truth[part].Name);
            answer = SuitabilityEvaluator.Default.Evaluate(person.Presentation);
            step = Step(answer, []);
        }

        Assert.True(
            step.Status == InterviewStatus.Settled ? answer.Overall == SuitabilityEvaluator.Default.Evaluate(truth.Presentation).Overall : answer.Questions.All(question => question.WhyUnknown != Answer.NotAsked),
            $"{step}, {answer.Overall}: {person}");
    }

    [Law(cases: 30)]
    public void Denying_the_group_of_a_step_answers_all_that_it_puts_together(Person person, PositiveInt seed)
    {
        var random = new System.Random(seed.Get);
        HealthScreen screen = person.Presentation.HealthScreen;
        HealthScreen open = screen.Entries.Where(_ => random.Next(4) > 0).Aggregate(HealthScreen.NotAsked, (all, entry) => all.With(entry));
        open = screen.DeniedGroups.Where(_ => random.Next(3) > 0).Aggregate(open, (all, group) => all.WithDenied(group));
        Presentation record = person.Presentation.With(open);
        InterviewStep step = InterviewPlanner.Default.Next(SuitabilityEvaluator.Default.Evaluate(record));
        Assert.Equal(step.Group == ScreeningGroup.Unspecified, step.Together.Count == 0);
        if (step.Group == ScreeningGroup.Unspecified)
        {
            return;
        }

        Assert.Contains(step.Question, step.Together);
        Assert.All(step.Together, question => Assert.Equal(Answer.NotAsked, question.WhyUnknown));
        Assert.All(step.Together, question => Assert.Contains(question, step.Ranked));
        SuitabilityAssessment denied = SuitabilityEvaluator.Default.Evaluate(record.With(open.WithDenied(step.Group)));
        string left = string.Join(", ", step.Together.Where(question => denied.Questions.Any(other => other.Code == question.Code)));
        Assert.True(left.Length == 0, $"{step.Group} denied leaves open {left}: {person}");
        Knowledge before = Knowledge.Of(record);
        Knowledge after = Knowledge.Of(denied.FactSheet);
        Assert.All(step.Together.SelectMany(question => Facts.All.Where(fact => fact.Question.Equals(question.Question))), fact =>
        {
            Assert.True(after.IsSettled(fact), $"{fact.Id} stays open: {person}");
            Assert.Equal(before[fact].Certain, after[fact].Certain);
        });
    }

    [Fact]
    public void Red_flags_that_nobody_asked_are_put_together_and_denied_in_one_act()
    {
        Presentation person = Person.PlainHealthyAdult.Presentation;
        HealthScreen screen = person.HealthScreen;
        HealthScreen open = screen.DeniedGroups.Where(group => group != ScreeningGroup.RedFlags).Aggregate(
            screen.Entries.Aggregate(HealthScreen.NotAsked, (all, entry) => all.With(entry)), (all, group) => all.WithDenied(group));
        InterviewStep step = InterviewPlanner.Default.Next(SuitabilityEvaluator.Default.Evaluate(person.With(open)));
        Assert.Equal(ScreeningGroup.RedFlags, step.Group);
        Assert.True(step.Together.Count > 10);
        Assert.Equal(InterviewStatus.Settled, InterviewPlanner.Default.Next(SuitabilityEvaluator.Default.Evaluate(person.With(open.WithDenied(ScreeningGroup.RedFlags)))).Status);
    }

    [Fact]
    public void A_place_whose_side_is_not_known_is_not_among_what_a_denial_answers()
    {
        Presentation person = Person.PlainHealthyAdult.With("skin", "side not known").Presentation;
        HealthScreen open = person.HealthScreen.DeniedGroups.Where(group => group != ScreeningGroup.LocalConditions).Aggregate(
            person.HealthScreen.Entries.Aggregate(HealthScreen.NotAsked, (all, entry) => all.With(entry)), (all, group) => all.WithDenied(group));
        InterviewStep step = InterviewPlanner.Default.Next(SuitabilityEvaluator.Default.Evaluate(person.With(open)));
        Assert.Contains(step.Ranked, question => question.Code == Facts.SkinInfection.Question.Code);
        Assert.DoesNotContain(step.Together, question => question.Code == Facts.SkinInfection.Question.Code);
    }

    [Fact]
    public void Of_nothing_known_the_gravest_referrals_are_ranked_first()
    {
        IReadOnlyList<OpenQuestion> ranked = Step(SuitabilityEvaluator.Default.Evaluate(Presentation.Of(Draft.Today)), []).Ranked;
        int[] tiers = [.. ranked.Select(Tier)];
        Assert.Equal([0, 1, 2, 3], tiers.Distinct().Order());
        Assert.Equal(tiers.OrderDescending(), tiers);
    }

    [Fact]
    public void The_plain_healthy_adult_is_asked_nothing()
    {
        InterviewStep step = InterviewPlanner.Default.Next(SuitabilityEvaluator.Default.Evaluate(Person.PlainHealthyAdult.Presentation));
        Assert.Equal(InterviewStatus.Settled, step.Status);
        Assert.Null(step.Question);
        Assert.Empty(step.Ranked);
        Assert.Empty(step.PutAside);
    }

    [Fact]
    public void Refused_consent_and_an_infected_skin_do_not_end_the_questions_on_red_flags()
    {
        foreach (Person person in new[] { Person.PlainHealthyAdult.With("consent", "refused"), Person.PlainHealthyAdult.With("skin", "left buttock") })
        {
            InterviewStep step = InterviewPlanner.Default.Next(SuitabilityEvaluator.Default.Evaluate(person.With("bladder", "not asked").With("device", "not asked").Presentation));
            Assert.Equal(Facts.BladderChange.Question.Code, step.Question?.Code);
        }
    }

    [Fact]
    public void A_red_flag_of_a_referral_in_the_ordinary_way_is_asked_though_it_stops_nothing()
    {
        // Three features of inflammatory disease, a fourth is not known: needling is permitted either way.
        Presentation open = Person.PlainHealthyAdult.With("refer in time", "three features").Presentation;
        open = open.With(open.HealthScreen.WithDenied(ScreeningGroup.RedFlags));
        Assert.True(SuitabilityEvaluator.Default.Evaluate(open).MayNeedle);
        HealthScreen screen = open.HealthScreen;
        HealthScreen without = screen.DeniedGroups.Where(group => group != ScreeningGroup.InflammatoryBackDisease).Aggregate(
            screen.Entries.Aggregate(HealthScreen.NotAsked, (all, entry) => all.With(entry)), (all, group) => all.WithDenied(group));
        SuitabilityAssessment answer = SuitabilityEvaluator.Default.Evaluate(open.With(without));
        Assert.Equal(ReferralTier.Routine, answer.OpenReferral?.Tier);
        InterviewStep step = InterviewPlanner.Default.Next(answer);
        Assert.Equal(InterviewStatus.Ask, step.Status);
        Assert.Equal(QuestionStake.Referral, step.Question!.Stake);

        // Put already and not answered: then the answer, which it cannot change, is settled.
        step = InterviewPlanner.Default.Next(answer, [.. answer.Questions.Select(question => question.Code)]);
        Assert.Equal(InterviewStatus.Settled, step.Status);
        Assert.NotEmpty(step.PutAside);
    }

    [Fact]
    public void A_declined_red_flag_is_not_asked_again_and_cannot_be_settled_here()
    {
        InterviewStep step = InterviewPlanner.Default.Next(SuitabilityEvaluator.Default.Evaluate(Person.PlainHealthyAdult.With("bladder", "declined").Presentation));
        Assert.Equal(InterviewStatus.CannotBeSettledHere, step.Status);
        Assert.Equal(Facts.BladderChange.Question.Code, Assert.Single(step.PutAside).Code);

        // What is not asked yet is asked all the same.
        step = InterviewPlanner.Default.Next(SuitabilityEvaluator.Default.Evaluate(Person.PlainHealthyAdult.With("bladder", "declined").With("consent", "not asked").Presentation));
        Assert.Equal(Facts.NoConsent.Question.Code, step.Question?.Code);
        Assert.Equal(Facts.BladderChange.Question.Code, Assert.Single(step.PutAside).Code);
    }

    [Fact]
    public void A_cauda_equina_sign_ends_the_interview()
    {
        InterviewStep step = InterviewPlanner.Default.Next(SuitabilityEvaluator.Default.Evaluate(
            Person.PlainHealthyAdult.With("saddle", "14 days, stable").With("consent", "not asked").With("skin", "not asked").Presentation));
        Assert.Equal(InterviewStatus.Settled, step.Status);
    }

    [Fact]
    public void Warfarin_with_an_unknown_inr_asks_for_the_measurement()
    {
        InterviewStep step = InterviewPlanner.Default.Next(SuitabilityEvaluator.Default.Evaluate(
            Person.PlainHealthyAdult.With("anticoagulant", "warfarin, no INR").With("decisions", "anticoagulant, today").With("trigger points", "Left soleus").Presentation));
        Assert.Equal("inr", step.Question?.Code);
        Assert.Equal(QuestionRoute.Measurement, step.Question!.Question.Route);
    }

    /// <summary>Answers as asked until the interview ends, and looks at each step.</summary>
    private static InterviewStep Hold(Knowledge known, Knowledge truth, List<string> asked)
    {
        SuitabilityAssessment answer = known.Assess();
        InterviewStep step = Step(answer, []);
        while (step.Status == InterviewStatus.Ask)
        {
            Assert.DoesNotContain(step.Question!.Code, asked);
            asked.Add(step.Question.Code);
            known.Learn(step.Question.Question, truth);
            answer = known.Assess();
            step = Step(answer, []);
        }

        return step;
    }

    /// <summary>The next step, once it was looked at: nothing lost, nothing asked twice, the gravest referral first.</summary>
    private static InterviewStep Step(SuitabilityAssessment answer, IReadOnlyCollection<string> asked)
    {
        InterviewStep step = InterviewPlanner.Default.Next(answer, asked);
        bool CanBeAsked(OpenQuestion question) => question.WhyUnknown == Answer.NotAsked && !asked.Contains(question.Code);
        Assert.Equal(
            answer.Questions.Select(question => question.Code).Order(StringComparer.Ordinal),
            step.Ranked.Concat(step.PutAside).Select(question => question.Code).Order(StringComparer.Ordinal));
        Assert.All(step.Ranked, question => Assert.True(CanBeAsked(question)));
        Assert.All(step.PutAside, question => Assert.False(CanBeAsked(question)));
        Assert.Equal(step.Status == InterviewStatus.Ask, step.Question is not null);
        int gravest = step.Ranked.Select(Tier).DefaultIfEmpty(0).Max();
        if (step.Status == InterviewStatus.Ask)
        {
            Assert.Equal(gravest, Tier(step.Question!));
            return step;
        }

        Assert.Equal(0, gravest);
        Assert.Equal(answer.MildestBound == answer.GravestBound, step.Status == InterviewStatus.Settled);
        Assert.True(step.Status != InterviewStatus.Settled || answer.Overall == answer.GravestBound);
        return step;
    }

    /// <summary>The gravest referral that a question may bring; 0 where none.</summary>
    private static int Tier(OpenQuestion question) => question.Stake == QuestionStake.Referral
        ? question.RuleIds.Select(id => RuleSet.Default[id]).OfType<RedFlag>().Max(flag => (int)flag.Tier)
        : 0;

    /// <summary>Everything of a person decided, what nobody knows by chance.</summary>
    private static Knowledge Truth(Person person, System.Random random) => Completed(Knowledge.Of(person.RandomCompletion(random).Presentation), random);

    private static Knowledge Completed(Knowledge known, System.Random random)
    {
        Knowledge complete = known.Copy();
        foreach (Fact fact in Facts.All.Where(fact => !known.IsSettled(fact)))
        {
            NeedlingOptionSet open = complete[fact].Possible - complete[fact].Certain;
            NeedlingOptionSet more = random.Next(2) == 0 ? NeedlingOptionSet.Empty
                : !fact.IsLocated ? open
                : NeedlingOptionSet.Of([.. open.ToList().Where(_ => random.Next(2) == 0)]);
            bool mayBe = fact.DetailOf is null || complete[fact.DetailOf].State == FactState.Yes;
            NeedlingOptionSet there = mayBe ? complete[fact].Certain | more : NeedlingOptionSet.Empty;
            complete[fact] = Knowledge.Value(there, there, there);
        }

        return complete;
    }

    /// <summary>Some questions as if nobody had asked them yet; a detail whose whole is not known is known at most to be absent.</summary>
    private static Knowledge Forget(Knowledge truth, System.Random random, int count)
    {
        Knowledge known = truth.Copy();
        // What is there is forgotten more often than what is not: else hardly an answer would be a yes.
        foreach (IGrouping<FactQuestion, Fact> question in Facts.All.Where(fact => fact.Polarity != FactPolarity.Neutral).GroupBy(fact => fact.Question)
            .OrderBy(question => random.Next(question.Any(fact => truth[fact].State == FactState.Yes) ? 10 : 100))
            .Take(count))
        {
            foreach (Fact fact in question.SelectMany(fact => Knowledge.Below(fact).Where(detail => truth[detail].State == FactState.Yes || random.Next(2) == 0).Prepend(fact)))
            {
                known[fact] = LocatedValue.OpenEverywhere;
                known.WhyOpen(fact, Answer.NotAsked);
            }
        }

        foreach (Fact absent in Facts.All.Where(fact => known[fact].State == FactState.No).ToList())
        {
            known.No(absent);
        }

        known.Presume();
        return known;
    }
}
