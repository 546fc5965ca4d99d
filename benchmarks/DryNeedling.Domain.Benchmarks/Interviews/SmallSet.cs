using System;
using System.Collections.Generic;
using System.Linq;
using DryNeedling.Domain.Anatomy;
using DryNeedling.Domain.Benchmarks.Patients;
using DryNeedling.Domain.Evaluation;
using DryNeedling.Domain.Intake;
using DryNeedling.Domain.Rules;

namespace DryNeedling.Domain.Benchmarks.Interviews;

/// <summary>
/// A few rules with so few questions that the best order can be found by trying every one. A state is what was answered to each
/// question: nothing, no, or yes; a detail can be asked once its whole is present.
/// </summary>
internal sealed class SmallSet
{
    private const int MostQuestions = 6;
    private const int FewestQuestions = 3;

    private readonly SuitabilityEvaluator evaluator;
    private readonly FactQuestion[] questions;
    private readonly FactSheet allYes;
    private readonly FactSheet allNo;
    private readonly Dictionary<int, State> states = new();
    private readonly FactSheet blank;

    private SmallSet(RuleSet rules, FactSheet blank, FactQuestion[] questions)
    {
        evaluator = new SuitabilityEvaluator(rules);
        this.blank = blank;
        this.questions = questions;
        NeedlingOptionSet place = NeedlingOptionSet.In(Muscles.Piriformis, Side.Left);
        allYes = blank.With(Facts.All.ToDictionary(
            fact => fact, fact => fact.IsLocated ? new LocatedValue(place, NeedlingOptionSet.Empty, NeedlingOptionSet.Empty) : LocatedValue.Everywhere));
        allNo = blank.With(Facts.All.ToDictionary(fact => fact, _ => LocatedValue.Nowhere));
    }

    /// <summary>Sets of three or four shipped rules beside the indication, with three to six questions, of which one at least has to be asked.</summary>
    internal static IEnumerable<SmallSet> Draw(SplitMix random)
    {
        Rule support = RuleSet.Default["TGT-01"];
        Rule[] rules = RuleSet.Default.Rules.Where(rule => rule is not Advice && !rule.Equals(support)).ToArray();
        while (true)
        {
            var drawn = new HashSet<Rule> { support };
            int size = 4 + random.Below(2);
            while (drawn.Count < size)
            {
                drawn.Add(random.Pick(rules));
            }

            if (Of(drawn) is SmallSet set)
            {
                yield return set;
            }
        }
    }

    /// <summary>The best expected number of questions, whatever is asked first.</summary>
    internal double Best(double yes) => new Order(this, yes, state => state.Askable).Cost(0);

    /// <summary>The best where referrals come first, the gravest first, as the planner must have it.</summary>
    internal double BestReferralsFirst(double yes) => new Order(this, yes, state => state.Gravest).Cost(0);

    internal double Planner(double yes) => new Order(this, yes, state => new[] { state.Planned }).Cost(0);

    internal double InOrder(double yes) => new Order(this, yes, state => new[] { state.First }).Cost(0);

    public override string ToString() => string.Join(", ", evaluator.Rules.Rules.Select(rule => rule.Id));

    private static SmallSet? Of(IEnumerable<Rule> rules)
    {
        var set = new RuleSet("small", rules, RuleSet.Default.Thresholds);
        FactSheet blank = Answering.Blank(set);
        FactQuestion[] questions = set.Rules.SelectMany(rule => rule.When.Facts()).SelectMany(fact => Background.Closed(new[] { fact })).Distinct()
            .Where(fact => blank.StateOf(fact) == FactState.Unknown)
            .Select(fact => fact.Question).Distinct().OrderBy(Answering.Order).ToArray();

        // An age is not one yes or no, and nobody has every age.
        if (questions.Length is < FewestQuestions or > MostQuestions || questions.Contains(Facts.OverSixty.Question))
        {
            return null;
        }

        var small = new SmallSet(set, blank, questions);
        return small.At(0).IsSettled ? null : small;
    }

    /// <summary>The state with a number: a digit to the base of three for each question, 0 not asked, 1 no, 2 yes.</summary>
    private State At(int number)
    {
        if (!states.TryGetValue(number, out State? state))
        {
            FactSheet sheet = blank;
            for (int i = 0, rest = number; i < questions.Length; i++, rest /= 3)
            {
                sheet = rest % 3 == 0 ? sheet : Answering.After(sheet, questions[i], rest % 3 == 2 ? allYes : allNo);
            }

            state = new State(evaluator.Evaluate(sheet), questions);
            states.Add(number, state);
        }

        return state;
    }

    /// <summary>What is known at a point of the interview.</summary>
    private sealed class State
    {
        private readonly SuitabilityAssessment assessment;
        private readonly FactQuestion[] questions;

        internal State(SuitabilityAssessment assessment, FactQuestion[] questions)
        {
            this.assessment = assessment;
            this.questions = questions;
            IsSettled = Answering.IsSettled(assessment);
        }

        internal bool IsSettled { get; }

        /// <summary>Every question not answered whose whole is not open.</summary>
        internal IReadOnlyList<int> Askable => field ??= Enumerable.Range(0, questions.Length).Where(i => Answering.FactsOf(questions[i]).Any(fact =>
            assessment.FactSheet.StateOf(fact) is FactState.Unknown or FactState.Presumed
            && (fact.DetailOf is null || fact.DetailOf.Question.Equals(questions[i]) || assessment.FactSheet.StateOf(fact.DetailOf) == FactState.Yes))).ToArray();

        /// <summary>The questions that the gravest open referral hangs on; where none is open, all that matter.</summary>
        internal IReadOnlyList<int> Gravest => field ??= assessment.Questions.GroupBy(TierOf).OrderByDescending(group => group.Key).First()
            .Select(question => IndexOf(question.Question)).ToArray();

        internal int Planned => IndexOf(InterviewPlanner.Default.Next(assessment).Question!.Question);

        internal int First => IndexOf(Answering.FirstInOrder(assessment));

        private int IndexOf(FactQuestion question) => Array.IndexOf(questions, question);

        private ReferralTier TierOf(OpenQuestion question) => question.Stake != QuestionStake.Referral ? ReferralTier.Unspecified
            : question.RuleIds.Select(id => assessment.Rules[id]).OfType<RedFlag>().Max(flag => flag.Tier);
    }

    /// <summary>The expected number of questions from each state on, the best of those that may be asked there.</summary>
    private sealed class Order
    {
        private readonly SmallSet set;
        private readonly double yes;
        private readonly Func<State, IReadOnlyList<int>> choices;
        private readonly Dictionary<int, double> costs = new();

        internal Order(SmallSet set, double yes, Func<State, IReadOnlyList<int>> choices)
        {
            this.set = set;
            this.yes = yes;
            this.choices = choices;
        }

        internal double Cost(int number)
        {
            if (set.At(number).IsSettled)
            {
                return 0;
            }

            if (!costs.TryGetValue(number, out double cost))
            {
                cost = 1 + choices(set.At(number)).Min(i => (yes * Cost(number + (2 * Place(i)))) + ((1 - yes) * Cost(number + Place(i))));
                costs.Add(number, cost);
            }

            return cost;
        }

        private static int Place(int i) => (int)Math.Pow(3, i);
    }
}
