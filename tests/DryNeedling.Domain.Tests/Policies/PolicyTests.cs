using System;
using System.Linq;
using DryNeedling.Domain.Analysis;
using DryNeedling.Domain.Anatomy;
using DryNeedling.Domain.CarePlans;
using DryNeedling.Domain.Evaluation;
using DryNeedling.Domain.Intake;
using DryNeedling.Domain.Narration;
using DryNeedling.Domain.Rules;
using DryNeedling.Domain.Serialization;
using DryNeedling.Domain.Tests.Laws;
using DryNeedling.Domain.Tests.People;
using Xunit;

namespace DryNeedling.Domain.Tests.Policies;

/// <summary>Policies: the laws under them, relaxations in time, bad policies, and the shipped set, which stays as it is.</summary>
public sealed class PolicyTests
{
    private static readonly CalendarDate Today = Policies.Today;

    private static ClinicRule HouseRule => new("CLINIC-01", Clearance.Blocked, "No needling of smokers here.", "We do not needle smokers.", "Offer help to stop.", ["smoker"]);

    /// <summary>The laws that speak of any rule set.</summary>
    [Law(cases: 60)]
    public void The_laws_hold_under_any_policy_that_loads(Person person, int seed)
    {
        var random = new Random(seed);

        // What generated people call known is a value of the last three days; to a policy with fewer days it is open.
        RuleSet rules = Policies.Loaded(random, drawn => drawn.Thresholds.InrCurrentDays == 3 && drawn.Thresholds.BloodCountCurrentDays == 3);
        Answering answer = Snapshot.By(rules);
        Assert.Null(Law.SupportIsNeededAndHelps(answer, person, random));
        Assert.Null(Law.OrderAndDuplicatesDoNotMatter(answer, person, random));
        Assert.Null(Law.LearningOnlyNarrows(answer, person, random));
        Assert.Null(Law.QuestionsAreExactlyThoseThatMatter(answer, person, random));
        Assert.Null(Law.RestrictionsCloseUpwards(answer, person));
        Assert.Null(Law.ValidInputNeverThrows(answer, person));
        Assert.Null(Law.ADecisionChangesOnlyWhatItNames(answer, person));
        var reviewer = new ProgressReviewer(rules);
        ProgressReview review = reviewer.Review(person.Presentation);
        Assert.False(review.Decision.PermitsNeedling() && !new SuitabilityEvaluator(rules).Evaluate(person.Presentation).MayNeedle);
    }

    /// <summary>Where no entry relaxes or follows a milder source, no option is ever milder than as shipped.</summary>
    [Law(cases: 60)]
    public void What_only_tightens_is_never_milder(Person person, int seed)
    {
        var random = new Random(seed);
        ClinicPolicy drawn = Policies.Drawn(random);
        ClinicPolicy strict = drawn.Entries.Where(entry => entry.Kind is PolicyEntryKind.Tighten or PolicyEntryKind.Add).Aggregate(ClinicPolicy.Named("strict"), (all, entry) => all.With(entry));
        if (ClinicPolicies.Load(strict, RuleSet.Default, Today).Rules is not RuleSet rules)
        {
            return;
        }

        SuitabilityAssessment before = SuitabilityEvaluator.Default.Evaluate(person.Presentation);
        SuitabilityAssessment after = new SuitabilityEvaluator(rules).Evaluate(person.Presentation);
        Assert.False(before.GravestBound.IsGraverThan(after.GravestBound));
        Assert.False(before.MildestBound.IsGraverThan(after.MildestBound));
        Assert.All(before.Verdicts.Zip(after.Verdicts), pair => Assert.False(pair.First.Gravest.IsStricterThan(pair.Second.Gravest)));
    }

    [Theory]
    [InlineData(0, true)]
    [InlineData(1, false)]
    public void A_relaxation_holds_to_its_last_day_and_not_beyond(int daysAfter, bool holds)
    {
        Contraindication relaxable = RuleSet.Default.Rules.OfType<Contraindication>().First(rule => rule.Level is Clearance.ClinicianDecision or Clearance.AssessFirst && rule.Level.IsStricterThan(rule.Floor) && rule.When.Terms.Count == 1 && !rule.When.Terms[0].Facts.Any(fact => fact.IsLocated || fact.DetailOf is not null) && ScreeningItems.TryFind(rule.When.Terms[0].Facts[0].Id, out _) && rule.When.Terms[0].Facts.Count == 1);
        ClinicPolicy policy = ClinicPolicy.Named("house").With(PolicyEntry.Relax(relaxable.Id, relaxable.Floor, "Head of clinic", "Audited.", Today));
        RuleSet rules = ClinicPolicies.Load(policy, RuleSet.Default, Today).Rules!;
        ScreeningItems.TryFind(relaxable.When.Terms[0].Facts[0].Id, out ScreeningItem? item);
        Presentation person = Presentation.Of(Today.PlusDays(daysAfter), 45)
            .With(TriggerPointExamination.Complete.With(TriggerPointFinding.Active(Anatomy.Muscles.Piriformis, Anatomy.Side.Left)))
            .With(NeurologicalExamination.Normal).With(HealthScreen.AllGroupsDenied.With(item!, Answer.Yes)).With(Consent.Given).With(Practitioner.Qualified);
        SuitabilityAssessment answer = new SuitabilityEvaluator(rules).Evaluate(person);
        Finding finding = answer.Findings.Single(found => found.Rule.Id == relaxable.Id);
        Assert.Equal(holds ? relaxable.Floor : relaxable.Level, ((Contraindication)finding.Rule).Level);
        Assert.Equal(holds, finding.Rule.PolicyNote is not null);
        Assert.Equal(holds ? 0 : 1, answer.LapsedRelaxations.Count);
        Assert.Equal(holds ? 1 : 0, answer.Rules.Relaxations.Count);
    }

    [Theory]
    [InlineData(3, true)]
    [InlineData(2, false)]
    public void Of_a_value_that_is_too_old_for_the_policy_a_new_one_is_asked(int days, bool isCurrent)
    {
        RuleSet rules = days == 3 ? RuleSet.Default : ClinicPolicies.Load(ClinicPolicy.Named("fresh").With(PolicyEntry.Threshold("BloodCountCurrentDays", days)), RuleSet.Default, Today).Rules!;
        SuitabilityAssessment answer = new SuitabilityEvaluator(rules).Evaluate(Person.PlainHealthyAdult.With("platelets", "50000").Presentation);
        Assert.Equal(!isCurrent, answer.Findings.Any(finding => finding.Rule.Id == "BLD-10" && finding.IsPresumed));
        Assert.Equal(!isCurrent, answer.Questions.Any(question => question.Code == "platelet-count"));
    }

    /// <summary>Fewer days ask for newer values; a value beyond its limit goes on to count, so that no policy on days makes an answer milder.</summary>
    [Theory]
    [InlineData("BloodCountCurrentDays", "IMM-02")]
    [InlineData("InrCurrentDays", "BLD-05")]
    public void A_value_beyond_its_limit_counts_for_the_whole_band_of_days(string threshold, string ruleId)
    {
        RuleSet rules = Under(PolicyEntry.Threshold(threshold, 0));
        Presentation person = Person.PlainHealthyAdult.Presentation.With(MeasuredValue.NeutrophilCount(300, Today.PlusDays(-1))).With(MeasuredValue.Inr(5, Today.PlusDays(-1)));
        Assert.Contains(SuitabilityEvaluator.Default.Evaluate(person).Findings, finding => finding.Rule.Id == ruleId);
        Assert.Contains(new SuitabilityEvaluator(rules).Evaluate(person).Findings, finding => finding.Rule.Id == ruleId);
    }

    [Law(cases: 100)]
    public void A_policy_on_numbers_that_is_stricter_is_never_milder(Person person)
    {
        RuleSet rules = Under(
            PolicyEntry.Threshold("InrLimit", 2), PolicyEntry.Threshold("InrCurrentDays", 0), PolicyEntry.Threshold("PlateletLimit", 100_000), PolicyEntry.Threshold("NeutrophilLimit", 1000),
            PolicyEntry.Threshold("BloodCountCurrentDays", 0), PolicyEntry.Threshold("SessionSpacingDays", 7), PolicyEntry.Threshold("CourseSessionLimit", 6), PolicyEntry.Threshold("YearSessionLimit", 6));
        SuitabilityAssessment before = SuitabilityEvaluator.Default.Evaluate(person.Presentation);
        SuitabilityAssessment after = new SuitabilityEvaluator(rules).Evaluate(person.Presentation);
        Assert.False(before.GravestBound.IsGraverThan(after.GravestBound));
        Assert.All(before.Verdicts.Zip(after.Verdicts), pair => Assert.False(pair.First.Gravest.IsStricterThan(pair.Second.Gravest)));
    }

    [Fact]
    public void Stricter_numbers_never_make_the_review_of_a_course_milder()
    {
        RuleSet rules = Under(PolicyEntry.Threshold("SessionSpacingDays", 7), PolicyEntry.Threshold("CourseSessionLimit", 6), PolicyEntry.Threshold("YearSessionLimit", 6));
        for (int seed = 0; seed < 400; seed++)
        {
            Presentation person = Courses.Courses.Draw(new Random(seed)).Presentation;
            ProgressReview before = ProgressReviewer.Default.Review(person);
            ProgressReview after = new ProgressReviewer(rules).Review(person);
            Assert.False(before.GravestBound.IsGraverThan(after.GravestBound), seed + ": " + before.GravestBound + " to " + after.GravestBound);
            Assert.False(before.Decision != ReviewDecision.Undetermined && after.Decision != ReviewDecision.Undetermined && before.Decision.IsGraverThan(after.Decision), seed + ": " + before + " to " + after);
        }
    }

    /// <summary>What was answered at the milder level is not answered at the stricter one: past the relaxation, without the policy, and read back.</summary>
    [Fact]
    public void A_decision_that_was_taken_while_a_rule_was_relaxed_does_not_outlive_the_relaxation()
    {
        Contraindication bar = AssessFirst();
        RuleSet rules = Under(PolicyEntry.Relax(bar.Id, Clearance.ClinicianDecision, "Head of clinic", "Audited.", Today.PlusDays(5)));
        RecordedDecision decision = ((Contraindication)rules[bar.Id]).Accept(bar.Scope, "physiotherapist", Today, "weighed", Today.PlusDays(60), []);
        Assert.Equal("clinician-decision", decision.AnsweredLevel);
        Assert.NotEqual(DecisionStatus.NotAcceptable, StatusOn(rules, Today, decision));
        Assert.Equal(DecisionStatus.NotAcceptable, StatusOn(rules, Today.PlusDays(6), decision));
        Assert.Equal(DecisionStatus.NotAcceptable, StatusOn(RuleSet.Default, Today.PlusDays(6), decision));
        Presentation record = Presentation.Of(Today.PlusDays(6), 45).With(decision);
        Assert.Equal(record, DryNeedlingJson.ReadPresentation(DryNeedlingJson.WritePresentation(record)));
        Assert.Equal(record, record.Mirrored().Mirrored());

        // One of the shipped, stricter level answers the milder one too, before and after.
        RecordedDecision stricter = bar.Accept(bar.Scope, "physiotherapist", Today, "assessed", Today.PlusDays(60), []);
        Assert.Null(stricter.AnsweredLevel);
        Assert.NotEqual(DecisionStatus.NotAcceptable, StatusOn(rules, Today, stricter));
        Assert.NotEqual(DecisionStatus.NotAcceptable, StatusOn(rules, Today.PlusDays(6), stricter));
    }

    [Fact]
    public void A_decision_does_not_answer_what_a_policy_made_stricter_since()
    {
        var bar = (Contraindication)RuleSet.Default["BLD-02"];
        RecordedDecision before = bar.Accept(bar.Scope, "physiotherapist", Today, "weighed", Today.PlusDays(60), []);
        RuleSet rules = Under(PolicyEntry.Tighten("BLD-02", Clearance.AssessFirst));
        Assert.Equal(DecisionStatus.NotAcceptable, StatusOn(rules, Today, before));
        RecordedDecision after = ((Contraindication)rules["BLD-02"]).Accept(bar.Scope, "physiotherapist", Today, "assessed", Today.PlusDays(60), []);
        Assert.NotEqual(DecisionStatus.NotAcceptable, StatusOn(rules, Today, after));
        Assert.NotEqual(DecisionStatus.NotAcceptable, StatusOn(RuleSet.Default, Today, after));

        // What is told of the decision is also what is done: the level stays.
        Presentation person = Person.PlainHealthyAdult.Presentation.With(HealthScreen.AllGroupsDenied.With(ScreeningItems.TakesAnticoagulant, Answer.Yes));
        var option = new NeedlingOption(Muscles.BicepsFemorisLongHead, Side.Left, NeedlingTechnique.Superficial);
        Assert.Equal(Clearance.AssessFirst, new SuitabilityEvaluator(rules).Evaluate(person.With(before)).VerdictOf(option).Stated);
        Assert.Equal(Clearance.Precaution, new SuitabilityEvaluator(rules).Evaluate(person.With(after)).VerdictOf(option).Stated);
    }

    /// <summary>A record that was written reads back under any policy; whether its decisions count is a matter of the assessment.</summary>
    [Theory]
    [InlineData(Clearance.Blocked)]
    [InlineData(Clearance.AssessFirst)]
    public void A_record_with_a_decision_reads_back_under_a_policy(Clearance level)
    {
        var bar = (Contraindication)RuleSet.Default["BLD-02"];
        RuleSet rules = Under(PolicyEntry.Tighten("BLD-02", level));
        Presentation record = Presentation.Of(Today, 45).With(bar.Accept(bar.Scope, "physiotherapist", Today, "weighed"));
        Assert.Equal(record, DryNeedlingJson.ReadPresentation(DryNeedlingJson.WritePresentation(record), rules));
        Assert.Equal(DecisionStatus.NotAcceptable, Assert.Single(new SuitabilityEvaluator(rules).Evaluate(record).Decisions).Status);
    }

    [Fact]
    public void An_alarming_value_is_not_hidden_by_a_newer_one_that_is_too_old_to_reassure()
    {
        RuleSet rules = Under(PolicyEntry.Threshold("BloodCountCurrentDays", 0));
        Presentation person = Person.PlainHealthyAdult.Presentation.With(MeasuredValue.NeutrophilCount(300, Today.PlusDays(-2))).With(MeasuredValue.NeutrophilCount(600, Today.PlusDays(-1)));
        Assert.Contains(new SuitabilityEvaluator(rules).Evaluate(person).Findings, finding => finding.Rule.Id == "IMM-02");
        Assert.DoesNotContain(SuitabilityEvaluator.Default.Evaluate(person).Findings, finding => finding.Rule.Id == "IMM-02");
    }

    /// <summary>The rules of a day know the days before and after it.</summary>
    [Fact]
    public void The_rules_of_a_day_are_asked_about_another_day_too()
    {
        RuleSet rules = Under(
            PolicyEntry.Relax("SUR-01", Clearance.Precaution, "Head of clinic", "Audited.", Today.PlusDays(5)), PolicyEntry.Relax("PRG-02", Clearance.Precaution, "Head of clinic", "Audited.", Today.PlusDays(50)));
        Presentation later = Presentation.Of(Today.PlusDays(10), 45);
        SuitabilityAssessment between = new SuitabilityEvaluator(rules).Evaluate(later);
        Assert.Equal(["SUR-01"], between.LapsedRelaxations.Select(lapsed => lapsed.RuleId));
        var again = new SuitabilityEvaluator(between.Rules);
        Assert.Empty(again.Evaluate(Presentation.Of(Today, 45)).LapsedRelaxations);
        Assert.Equal(2, again.Evaluate(Presentation.Of(Today.PlusDays(60), 45)).LapsedRelaxations.Count);

        // A policy of the same name is not the same policy.
        Assert.Throws<ArgumentException>(() => new ProgressReviewer(Under(PolicyEntry.Tighten("BLD-03", Clearance.Blocked))).Review(between));
    }

    [Fact]
    public void An_answer_says_what_the_policy_changed_also_where_nothing_was_found_yet()
    {
        RuleSet rules = Under(PolicyEntry.Relax("SUR-01", Clearance.Precaution, "Head of clinic", "Audited.", Today.PlusDays(5)), PolicyEntry.Threshold("InrLimit", 3.5m));
        SuitabilityAssessment open = new SuitabilityEvaluator(rules).Evaluate(Person.PlainHealthyAdult.Presentation.With(new LocalCondition(LocalConditionKind.RecentSurgeryOrRadiotherapy, BodySite.Left(BodyRegion.Buttock), Answer.NotKnown)));
        Assert.Contains(open.PossibleFindings, finding => finding.Rule.Id == "SUR-01");
        string report = AssessmentReport.Of(open).ToMarkdown();
        Assert.Contains("until " + Today.PlusDays(5), report, StringComparison.Ordinal);
        Assert.Contains("InrLimit is 3.5 (ratio); 3.0 (ratio) as shipped", report, StringComparison.Ordinal);
        Assert.DoesNotContain("\"policy", DryNeedlingJson.WriteAssessment(SuitabilityEvaluator.Default.Evaluate(open.Presentation)), StringComparison.Ordinal);
        string json = DryNeedlingJson.WriteAssessment(open);
        Assert.Contains("\"lapsedRelaxations\"", json, StringComparison.Ordinal);
        Assert.Contains("\"movedThresholds\"", json, StringComparison.Ordinal);
        Assert.Contains("\"policyNote\"", json, StringComparison.Ordinal);
    }

    /// <summary>Words that name a number as shipped, or a milder level, do not stand alone.</summary>
    [Theory]
    [InlineData("en")]
    [InlineData("es")]
    public void The_words_of_a_changed_rule_say_that_it_was_changed(string language)
    {
        RuleSet rules = Under(PolicyEntry.Tighten("BLD-03", Clearance.Blocked), PolicyEntry.Threshold("PlateletLimit", 100_000), PolicyEntry.Tighten("CES-02", ReferralTier.Emergency));
        Assert.Contains("PlateletLimit = 100000 per mm³ by the policy house; 50000 as shipped", rules["BLD-10"].WhatToDo, StringComparison.Ordinal);
        Assert.EndsWith("50000 as shipped.", rules["BLD-10"].Reason, StringComparison.Ordinal);
        Assert.EndsWith("50000 as shipped.", rules["BLD-10"].ReconsiderWhen, StringComparison.Ordinal);
        Assert.StartsWith(RuleSet.Default["BLD-03"].WhatToDo, rules["BLD-03"].WhatToDo, StringComparison.Ordinal);
        Assert.EndsWith("Tightened from precaution by the policy house.", rules["BLD-03"].WhatToDo, StringComparison.Ordinal);
        Presentation person = Person.PlainHealthyAdult.Presentation.With(HealthScreen.AllGroupsDenied.With(ScreeningItems.TakesAntiplatelet, Answer.Yes));
        PhraseBook book = PhraseBook.For(language);
        string patient = AssessmentReport.Of(new SuitabilityEvaluator(rules).Evaluate(person), AssessmentReportOptions.Default.With(book).With(NarrationVoice.Patient)).ToMarkdown();
        Assert.True(book.TryFind("rule.BLD-03.patient", out string? usual));
        Assert.True(book.TryFind("policy.stricter.patient", out string? stricter));
        Assert.Contains(usual + " " + stricter, patient, StringComparison.Ordinal);
        Assert.True(language != "en" || usual + " " + stricter == rules["BLD-03"].PatientReason, "The rule and the phrase book say different things.");
    }

    [Fact]
    public void A_plan_books_no_session_after_a_relaxation_that_counts()
    {
        RuleSet rules = Under(PolicyEntry.Relax("SUR-01", Clearance.Precaution, "Head of clinic", "Audited.", Today.PlusDays(8)));
        Presentation person = Person.PlainHealthyAdult.Presentation.With(new LocalCondition(LocalConditionKind.RecentSurgeryOrRadiotherapy, BodySite.Left(BodyRegion.Buttock), Answer.Yes));
        CarePlan plan = CarePlanner.Default.Plan(new SuitabilityEvaluator(rules).Evaluate(person));
        Assert.NotEmpty(plan.Sessions);
        Assert.All(plan.Sessions, session => Assert.True(session.NotBefore <= Today.PlusDays(8)));
        Assert.True(CarePlanner.Default.Plan(SuitabilityEvaluator.Default.Evaluate(Person.PlainHealthyAdult.Presentation)).Sessions.Count > plan.Sessions.Count);
        Assert.Contains(PlanSteps.RelaxationEnds, plan.ReviewSteps);
        Assert.DoesNotContain(PlanSteps.RelaxationEnds, CarePlanner.Default.Plan(new SuitabilityEvaluator(rules).Evaluate(Person.PlainHealthyAdult.Presentation)).ReviewSteps);
    }

    /// <summary>A relaxation that ends before the next session leaves a plan without one, and plan and review both say why.</summary>
    [Theory]
    [InlineData(0, false)]
    [InlineData(30, true)]
    public void Where_a_relaxation_ends_before_the_next_session_plan_and_review_say_so(int days, bool isBooked)
    {
        RuleSet rules = Under(PolicyEntry.Relax("SUR-01", Clearance.Precaution, "Head of clinic", "Audited.", Today.PlusDays(days)));
        Presentation plain = Person.PlainHealthyAdult.Presentation.With(TreatmentHistory.NoneRecorded.With(new TreatmentSession(Today, NeedlingOptionSet.Empty)).WithNewNeurologicalSign(Answer.No));
        Presentation person = plain.With(new LocalCondition(LocalConditionKind.RecentSurgeryOrRadiotherapy, BodySite.Left(BodyRegion.Buttock), Answer.Yes));
        SuitabilityAssessment answer = new SuitabilityEvaluator(rules).Evaluate(person);
        CarePlan plan = CarePlanner.Default.Plan(answer);
        Assert.Equal(CarePlanKind.Needling, plan.Kind);
        Assert.Equal(isBooked, plan.Sessions.Count > 0);
        Assert.Contains(PlanSteps.RelaxationEnds, plan.ReviewSteps);
        Assert.Contains(PlanSteps.RelaxationEnds, new ProgressReviewer(rules).Review(person).Notes);
        Assert.DoesNotContain(PlanSteps.RelaxationEnds, new ProgressReviewer(rules).Review(plain).Notes);
    }

    [Theory]
    [InlineData("a\nb")]
    [InlineData("a\u2028b")]
    [InlineData(" ")]
    public void A_text_of_a_policy_is_one_line(string text)
    {
        Assert.Throws<ArgumentException>(() => PolicyEntry.Relax("SUR-01", Clearance.Precaution, text, "Because.", Today));
        Assert.Throws<ArgumentException>(() => PolicyEntry.Relax("SUR-01", Clearance.Precaution, "Head of clinic", text, Today));
        Assert.Throws<ArgumentException>(() => new ClinicRule("CLINIC-01", Clearance.Blocked, text, "b", "c", ["smoker"]));
        Assert.Throws<ArgumentException>(() => new ClinicRule(text, Clearance.Blocked, "a", "b", "c", ["smoker"]));
        Assert.Throws<ArgumentException>(() => ClinicPolicy.Named(text));
    }

    [Fact]
    public void Two_added_rules_that_contradict_each_other_do_not_load()
    {
        PolicyLoading loading = ClinicPolicies.Load(
            ClinicPolicy.Named("house").With(PolicyEntry.Add(new ClinicRule("CLINIC-01", Clearance.ClinicianDecision, "a", "b", "c", ["smoker"])))
                .With(PolicyEntry.Add(new ClinicRule("CLINIC-02", Clearance.AssessFirst, "a", "b", "c", ["smoker"]))), RuleSet.Default, Today);
        Assert.Contains(loading.Problems, problem => problem.Kind == PolicyProblemKind.Inconsistent && problem.Witness is not null);
    }

    [Fact]
    public void An_added_rule_restricts_and_says_whose_it_is()
    {
        RuleSet rules = ClinicPolicies.Load(ClinicPolicy.Named("house").With(PolicyEntry.Add(HouseRule)), RuleSet.Default, Today).Rules!;
        SuitabilityAssessment answer = new SuitabilityEvaluator(rules).Evaluate(Person.PlainHealthyAdult.Presentation.With(HealthScreen.AllGroupsDenied.With(ScreeningItems.Smoker, Answer.Yes)));
        Finding finding = answer.Findings.Single(found => found.Rule.Id == "CLINIC-01");
        Assert.Equal("Added by the policy house.", finding.Rule.PolicyNote);
        Assert.Equal(Suitability.NotSuitable, answer.Overall);
        Assert.Equal("0.2+house", rules.Version);
    }

    [Fact]
    public void All_that_is_wrong_is_told_at_once_and_nothing_holds()
    {
        ClinicPolicy policy = ClinicPolicy.Named("wrong")
            .With(PolicyEntry.Tighten("XXX-01", Clearance.Blocked))
            .With(PolicyEntry.Relax("CON-01", Clearance.Precaution, "Head of clinic", "Because.", Today))
            .With(PolicyEntry.Threshold("InrLimit", 9))
            .With(PolicyEntry.Threshold("Mood", 1))
            .With(PolicyEntry.Tighten("CES-01", ReferralTier.Routine))
            .With(PolicyEntry.Tighten("TGT-01", Clearance.Blocked))
            .With(PolicyEntry.Tighten("XXX-01", Clearance.AssessFirst))
            .With(PolicyEntry.Add(new ClinicRule("BLD-02", Clearance.Blocked, "a", "b", "c", ["smoker"])))
            .With(PolicyEntry.Add(new ClinicRule("CLINIC-02", Clearance.Blocked, "a", "b", "c", ["moody"])))
            .With(PolicyEntry.Follow("BLD-03", "safety:S999"));
        PolicyLoading loading = ClinicPolicies.Load(policy, RuleSet.Default, Today);
        Assert.False(loading.IsLoaded);
        Assert.Null(loading.Rules);
        Assert.Equal(
            [
                (1, PolicyProblemKind.UnknownRule), (2, PolicyProblemKind.Absolute), (3, PolicyProblemKind.UnknownThreshold), (4, PolicyProblemKind.UnknownThreshold), (5, PolicyProblemKind.NotStricter),
                (6, PolicyProblemKind.WrongKind), (7, PolicyProblemKind.Contradictory), (7, PolicyProblemKind.UnknownRule), (8, PolicyProblemKind.DuplicateId), (9, PolicyProblemKind.UnknownFact), (10, PolicyProblemKind.UnknownSource),
            ],
            loading.Problems.Select(problem => (problem.Entry, problem.Kind)));
        Assert.NotNull(loading.Problems[1].Witness);
    }

    [Fact]
    public void A_relaxation_that_is_over_on_the_day_of_loading_is_refused()
    {
        Contraindication bar = RuleSet.Default.Rules.OfType<Contraindication>().First(rule => rule.Level == Clearance.ClinicianDecision && rule.Level.IsStricterThan(rule.Floor));
        PolicyLoading loading = ClinicPolicies.Load(
            ClinicPolicy.Named("late").With(PolicyEntry.Relax(bar.Id, bar.Floor, "Head of clinic", "Because.", Today.PlusDays(-1))), RuleSet.Default, Today);
        Assert.Equal(PolicyProblemKind.Expired, Assert.Single(loading.Problems).Kind);
    }

    [Fact]
    public void A_rule_that_repeats_or_hides_behind_a_shipped_one_is_refused_with_a_patient()
    {
        PolicyLoading loading = ClinicPolicies.Load(
            ClinicPolicy.Named("twice").With(PolicyEntry.Add(new ClinicRule("CLINIC-01", Clearance.Precaution, "a", "b", "c", ["needle-phobia"]))), RuleSet.Default, Today);
        PolicyProblem problem = Assert.Single(loading.Problems, found => found.Kind == PolicyProblemKind.Inconsistent);
        Assert.Equal(1, problem.Entry);
        Assert.NotNull(problem.Witness);
    }

    [Fact]
    public void The_shipped_set_stays_as_it_is()
    {
        string before = RuleSetCertificate.Of(RuleSet.Default).Fingerprint;
        var random = new Random(20261122);
        for (int i = 0; i < 30; i++)
        {
            RuleSet rules = Policies.Loaded(random);
            Assert.NotEqual(before, RuleSetCertificate.Of(rules).Fingerprint);
        }

        Assert.Equal(before, RuleSetCertificate.Of(RuleSet.Default).Fingerprint);
    }

    [Law(cases: 200)]
    public void A_policy_reads_back_equal(int seed)
    {
        ClinicPolicy policy = Policies.Drawn(new Random(seed));
        string written = DryNeedlingJson.WriteClinicPolicy(policy);
        ClinicPolicy read = DryNeedlingJson.ReadClinicPolicy(written);
        Assert.Equal(policy, read);
        Assert.Equal(policy.GetHashCode(), read.GetHashCode());
        Assert.Equal(written, DryNeedlingJson.WriteClinicPolicy(read));
    }

    [Fact]
    public void A_bad_document_is_refused_with_every_place()
    {
        const string Json = """
            {
              "schemaVersion": "1", "document": "clinic-policy", "name": "house rules",
              "entries": [
                { "kind": "tighten", "rule": "BLD-03" },
                { "kind": "relax", "rule": "BLD-03", "level": "mild", "approvedBy": "", "reason": "x", "until": "2026-13-01" },
                { "kind": "follow", "rule": "BLD-03" },
                { "kind": "ease" },
                { "kind": "threshold", "threshold": "InrLimit", "value": "2" }
              ]
            }
            """;
        DryNeedlingJsonException refusal = Assert.Throws<DryNeedlingJsonException>(() => DryNeedlingJson.ReadClinicPolicy(Json));
        Assert.Equal(
            [
                "$.entries[0]", "$.entries[1].approvedBy", "$.entries[1].level", "$.entries[1].until", "$.entries[2].source", "$.entries[3].kind", "$.entries[4].value", "$.name",
            ],
            refusal.Problems.Select(problem => problem.Path).Order(StringComparer.Ordinal));
    }

    [Law(cases: 40)]
    public void A_comparison_finds_what_any_person_shows(Person person, int seed)
    {
        RuleSet rules = Policies.Loaded(new Random(seed));
        RuleSetComparison comparison = RuleSetComparison.Of(RuleSet.Default, rules);
        Assert.True(RuleSetComparison.Of(rules, rules).IsSame);
        string? difference = Snapshot.By(rules)(person.Presentation).DifferenceTo(Snapshot.By(RuleSet.Default)(person.Presentation));
        Assert.True(difference is null || !comparison.IsSame, difference);

        // The other way round, each difference is the same and turned about.
        RuleSetComparison back = RuleSetComparison.Of(rules, RuleSet.Default);
        Assert.Equal(comparison.Differences.Select(item => (item.RuleId, item.Before, item.After)).Order(), back.Differences.Select(item => (item.RuleId, item.After, item.Before)).Order());
    }

    [Fact]
    public void A_moved_threshold_is_shown_with_the_values_between_and_what_they_come_to()
    {
        foreach (RuleThreshold threshold in RuleSet.Default.Thresholds.All.Where(threshold => threshold.IsMovable))
        {
            foreach (decimal value in new[] { threshold.Least, threshold.Most }.Where(value => value != threshold.Value))
            {
                PolicyLoading loading = ClinicPolicies.Load(ClinicPolicy.Named("moved").With(PolicyEntry.Threshold(threshold.Name, value)), RuleSet.Default, Today);
                RuleSetComparison comparison = RuleSetComparison.Of(RuleSet.Default, loading.Rules!);
                Assert.True(comparison.Differences.Count > 0, threshold.Name + " " + value);
                bool isStricter = threshold.Name is "InrLimit" or "InrCurrentDays" or "BloodCountCurrentDays" or "CourseSessionLimit" or "YearSessionLimit" ? value < threshold.Value : value > threshold.Value;
                Assert.All(comparison.Differences, difference =>
                {
                    Assert.Equal(isStricter, difference.IsStricter);
                    Assert.Contains(RuleThreshold.Text(threshold.Value), difference.Values, StringComparison.Ordinal);
                    Assert.Contains(RuleThreshold.Text(loading.Rules!.Thresholds.Named(threshold.Name).Value), difference.Values, StringComparison.Ordinal);
                });
            }
        }
    }

    [Theory]
    [InlineData("InrLimit", 2.5, "anticoagulant", "warfarin, INR 3.0", "BLD-05")]
    [InlineData("PlateletLimit", 100_000, "platelets", "50000", "BLD-10")]
    [InlineData("NeutrophilLimit", 1000, "white cells", "500", "IMM-02")]
    public void What_a_moved_threshold_is_said_to_do_it_does(string name, decimal value, string part, string state, string ruleId)
    {
        RuleSet rules = ClinicPolicies.Load(ClinicPolicy.Named("moved").With(PolicyEntry.Threshold(name, value)), RuleSet.Default, Today).Rules!;
        Assert.Contains(RuleSetComparison.Of(RuleSet.Default, rules).Differences, difference => difference.RuleId == ruleId);
        Presentation person = Person.PlainHealthyAdult.With(part, state).Presentation;
        Assert.DoesNotContain(SuitabilityEvaluator.Default.Evaluate(person).Findings, finding => finding.Rule.Id == ruleId);
        Assert.Contains(new SuitabilityEvaluator(rules).Evaluate(person).Findings, finding => finding.Rule.Id == ruleId);
    }

    [Fact]
    public void A_policy_is_loaded_over_the_rules_as_shipped_and_not_over_another()
    {
        RuleSet rules = ClinicPolicies.Load(ClinicPolicy.Named("house").With(PolicyEntry.Add(HouseRule)), RuleSet.Default, Today).Rules!;
        Assert.Equal("house", rules.PolicyName);
        Assert.Null(RuleSet.Default.PolicyName);
        Assert.Contains("house", Assert.Throws<ArgumentException>(() => ClinicPolicies.Load(ClinicPolicy.Named("again"), rules, Today)).Message, StringComparison.Ordinal);
    }

    /// <summary>What holds under a policy is a consistent set, as the shipped one is.</summary>
    [Law(cases: 40)]
    public void The_certificate_of_a_policy_that_loads_has_no_problem(int seed)
    {
        RuleSet rules = Policies.Loaded(new Random(seed));
        RuleSetCertificate certificate = RuleSetCertificate.Of(rules);
        Assert.Empty(certificate.Analysis.Problems);
        Assert.NotEqual(RuleSetCertificate.Of(RuleSet.Default).Fingerprint, certificate.Fingerprint);
    }

    [Fact]
    public void A_comparison_names_the_rule_both_levels_and_a_patient()
    {
        RuleSet rules = ClinicPolicies.Load(ClinicPolicy.Named("house").With(PolicyEntry.Add(HouseRule)), RuleSet.Default, Today).Rules!;
        RuleSetComparison comparison = RuleSetComparison.Of(RuleSet.Default, rules);
        Assert.Equal(["CLINIC-01"], comparison.AddedRuleIds);
        VerdictDifference difference = Assert.Single(comparison.Differences);
        Assert.Equal(("CLINIC-01", "level", "clear", "blocked", true), (difference.RuleId, difference.Subject, difference.Before, difference.After, difference.IsStricter));
        Assert.Equal(["smoker"], difference.Patient.Facts.Select(fact => fact.Id));
    }

    private static Contraindication AssessFirst() => RuleSet.Default.Rules.OfType<Contraindication>().First(rule =>
        rule.CanBeAccepted && rule.Level == Clearance.AssessFirst && rule.Floor == Clearance.ClinicianDecision);

    private static DecisionStatus StatusOn(RuleSet rules, CalendarDate day, RecordedDecision decision) =>
        Assert.Single(new SuitabilityEvaluator(rules).Evaluate(Presentation.Of(day, 45).With(decision)).Decisions).Status;

    private static RuleSet Under(params PolicyEntry[] entries)
    {
        PolicyLoading loading = ClinicPolicies.Load(entries.Aggregate(ClinicPolicy.Named("house"), (all, entry) => all.With(entry)), RuleSet.Default, Today);
        Assert.True(loading.IsLoaded, string.Join("\n", loading.Problems));
        return loading.Rules;
    }
}
