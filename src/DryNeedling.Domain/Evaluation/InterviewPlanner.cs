using System;
using System.Collections.Generic;
using System.Linq;
using DryNeedling.Domain.Compatibility;
using DryNeedling.Domain.Intake;
using DryNeedling.Domain.Rules;

namespace DryNeedling.Domain.Evaluation;

/// <summary>
/// Says what to ask next, step by step, until no open answer can change the overall answer. Red flags come first and are never skipped,
/// a referral in the ordinary way included; then what can settle most. A pure function of the assessment: record the answer in the presentation, evaluate, ask again for the next
/// step. Immutable and thread-safe.
/// </summary>
public sealed class InterviewPlanner
{
    /// <summary>The planner.</summary>
    public static InterviewPlanner Default { get; } = new();

    /// <summary>The next step. What is recorded as declined or not known is not asked again.</summary>
    /// <param name="assessment">The assessment of what is known so far.</param>
    public InterviewStep Next(SuitabilityAssessment assessment) => Next(assessment, Array.Empty<string>());

    /// <summary>The next step, where some questions were put already without an answer that the record can hold.</summary>
    /// <param name="assessment">The assessment of what is known so far.</param>
    /// <param name="asked">Codes of questions (<see cref="OpenQuestion.Code"/>) that are not to be put again; others are ignored.</param>
    public InterviewStep Next(SuitabilityAssessment assessment, IReadOnlyCollection<string> asked)
    {
        Guard.NotNull(assessment, nameof(assessment));
        ValueList<string> codes = Guard.List(asked, nameof(asked));
        ILookup<bool, OpenQuestion> open = assessment.Questions.ToLookup(
            question => question.WhyUnknown == Answer.NotAsked && !codes.Contains(question.Code, StringComparer.Ordinal));
        ValueList<OpenQuestion> putAside = ValueList<OpenQuestion>.Of(open[false]);
        bool settled = assessment.Questions.Count == 0 || assessment.MildestBound == assessment.GravestBound;

        // A referral in the ordinary way changes no answer and is asked for all the same.
        if (settled ? !open[true].Any(question => question.Stake == QuestionStake.Referral) : !open[true].Any())
        {
            return new InterviewStep(
                settled ? InterviewStatus.Settled : InterviewStatus.CannotBeSettledHere, ValueList<OpenQuestion>.Of(open[true]), putAside);
        }

        ValueList<OpenQuestion> ranked = Rank(assessment, open[true]);
        ScreeningGroup group = GroupOf(ranked[0]);
        OpenQuestion[] together = group == ScreeningGroup.Unspecified
            ? Array.Empty<OpenQuestion>()
            : AnsweredByDenying(group, assessment, ranked.Where(question => GroupOf(question) == group));
        bool areTogether = together.Length > 1 && together[0].Equals(ranked[0]);
        return new InterviewStep(InterviewStatus.Ask, ranked, putAside)
        {
            Group = areTogether ? group : ScreeningGroup.Unspecified,
            Together = areTogether ? ValueList<OpenQuestion>.Of(together) : ValueList<OpenQuestion>.Empty,
        };
    }

    /// <summary>
    /// The questions that the denial of their group would answer. It does not where a code of the record prompts one, nor where a place is
    /// recorded and its side is not.
    /// </summary>
    private static OpenQuestion[] AnsweredByDenying(ScreeningGroup group, SuitabilityAssessment assessment, IEnumerable<OpenQuestion> questions)
    {
        Presentation person = assessment.Presentation;
        FactSheet denied = PresentationReader.Read(person.With(person.HealthScreen.WithDenied(group)), assessment.Rules);
        return questions
            .Where(question => Facts.All.Where(fact => fact.Question.Equals(question.Question)).All(fact => denied.Where(fact, Reading.Possible) == denied.Where(fact, Reading.Certain)))
            .ToArray();
    }

    /// <summary>Referrals first, the gravest first; then by what is left open after the answer, half of the time yes; then as they stand.</summary>
    private static ValueList<OpenQuestion> Rank(SuitabilityAssessment assessment, IEnumerable<OpenQuestion> open)
    {
        var ranking = new QuestionRanking(assessment);
        return ValueList<OpenQuestion>.Of(open
            .Select((question, order) => (Question: question, Order: order))
            .OrderByDescending(item => item.Question.Stake == QuestionStake.Referral ? Tier(item.Question, assessment.Rules) : ReferralTier.Unspecified)
            .ThenBy(item => ranking.LeftOpen(item.Question))
            .ThenBy(item => item.Order)
            .Select(item => item.Question));
    }

    private static ReferralTier Tier(OpenQuestion question, RuleSet rules) =>
        question.RuleIds.Select(id => rules[id]).OfType<RedFlag>().Select(flag => flag.Tier).Aggregate(ReferralTier.Unspecified, ReferralTiers.Graver);

    /// <summary>The group of a question; none where a yes is the reassuring side, which no denial says.</summary>
    private static ScreeningGroup GroupOf(OpenQuestion question) =>
        ScreeningItems.TryFind(question.Code, out ScreeningItem? item) && !Facts.IsReadByItsOpposite(item) ? item.Group : ScreeningGroup.Unspecified;
}
