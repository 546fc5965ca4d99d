using System;
using System.Collections.Generic;
using System.Linq;
using DryNeedling.Domain.Compatibility;
using DryNeedling.Domain.Intake;
using DryNeedling.Domain.Rules;

namespace DryNeedling.Domain.Evaluation;

/// <summary>
/// Why an answer is what it is: what forces it, what would overturn it, what would make it milder. Each part is worked out when first
/// read. Immutable and thread-safe.
/// </summary>
public sealed class AnswerExplanation
{
    /// <summary>How many sets of facts are tried before a search gives up and says so.</summary>
    private const int MostTrials = 4096;

    private readonly SuitabilityAssessment assessment;
    private readonly Weighing weighing;

    // Worked out when first read. Two threads may both do it; they get equal lists, and a reference is written as a whole.
    private Found<AnswerReason>? reasons;
    private Found<AnswerChange>? changes;
    private ValueList<DecisiveAnswer>? checkAgain;

    internal AnswerExplanation(SuitabilityAssessment assessment, Weighing weighing)
    {
        this.assessment = assessment;
        this.weighing = weighing;
    }

    /// <summary>
    /// Every minimal set of answers that forces an answer this grave, the smallest first; empty where the answer is
    /// <see cref="Suitability.Undetermined"/> or restricts nothing, and where no answer but an open question holds it at "with precautions".
    /// A whole and a detail of it may each be a reason.
    /// </summary>
    public IReadOnlyList<AnswerReason> Reasons => (reasons ??= FindReasons()).Items;

    /// <summary>False where the search for reasons gave up: then there may be more than those listed.</summary>
    public bool AreReasonsComplete => (reasons ??= FindReasons()).IsComplete;

    /// <summary>
    /// For an answer that permits needling, every single answer that would make it graver if it were wrong, the gravest first; else empty.
    /// </summary>
    public IReadOnlyList<DecisiveAnswer> CheckAgain => checkAgain ??= FindDecisive();

    /// <summary>
    /// Every minimal set of steps that would allow a milder answer, and every one that would allow needling, the smallest first. Empty for
    /// a referral, which is followed and not argued with, where nothing that can change would help, and where the answer is
    /// <see cref="Suitability.Undetermined"/> or <see cref="Suitability.Suitable"/>.
    /// </summary>
    public IReadOnlyList<AnswerChange> Changes => (changes ??= FindChanges()).Items;

    /// <summary>False where the search for changes gave up: then there may be more than those listed.</summary>
    public bool AreChangesComplete => (changes ??= FindChanges()).IsComplete;

    /// <summary>The number of reasons, of answers to check again, and of ways to a milder answer.</summary>
    public override string ToString() =>
        Reasons.Count + " reason(s), " + CheckAgain.Count + " answer(s) to check again, " + Changes.Count + " way(s) to a milder answer";

    private FactSheet Sheet => assessment.FactSheet;

    private Found<AnswerReason> FindReasons()
    {
        if (assessment.Overall is Suitability.Undetermined or Suitability.Suitable)
        {
            return Found<AnswerReason>.Nothing;
        }

        var forces = new ForcingAnswers(assessment, Restrictions());
        (IReadOnlyList<ulong> sets, bool isComplete) = MinimalSets.Find(forces.Facts.Count, forces.AreEnough, MostTrials);
        return new Found<AnswerReason>(
            sets.Select(set => ForcingAnswers.Members(set, forces.Facts)).Select(facts => new AnswerReason(
                ValueList<Fact>.Of(facts), facts.Any(fact => Sheet.Where(fact, Reading.Stated) != Sheet.Where(fact, Reading.Certain)))),
            isComplete && forces.HasAllFacts);
    }

    /// <summary>The rules that may have a part in the stated answer.</summary>
    private IEnumerable<Rule> Restrictions() => Sheet.Rules.Rules.Where(rule => rule switch
    {
        RedFlag flag => flag.Tier >= weighing.Stated.Tier && assessment.Overall is Suitability.ReferAsEmergency or Suitability.ReferUrgently,
        Contraindication bar => !(assessment.Overall is Suitability.ReferAsEmergency or Suitability.ReferUrgently) && !LevelThatCounts().IsStricterThan(bar.Level),
        Doubt => assessment.Overall == Suitability.SuitableWithPrecautions,
        _ => false,
    });

    /// <summary>Restrictions milder than this have no part in the stated answer.</summary>
    private Clearance LevelThatCounts() => assessment.Overall switch
    {
        Suitability.NotSuitable or Suitability.NoSuitableTarget => Clearance.Blocked,
        Suitability.AssessFirst => Clearance.AssessFirst,
        Suitability.ClinicianDecision => Clearance.ClinicianDecision,
        _ => Clearance.Precaution,
    };

    private ValueList<DecisiveAnswer> FindDecisive()
    {
        if (!assessment.MayNeedle)
        {
            return ValueList<DecisiveAnswer>.Empty;
        }

        // An absent whole closes its details; nobody answered them.
        IEnumerable<DecisiveAnswer> wrong = Facts.All
            .Where(fact => fact.Polarity == FactPolarity.Risk && (fact.DetailOf is null || Sheet.StateOf(fact.DetailOf) != FactState.No))
            .Select(fact => (Fact: fact, Denied: NeedlingOptionSet.All - Sheet.Where(fact, Reading.Possible)))
            .Where(answer => !answer.Denied.IsEmpty)
            .Select(answer => IfPresent(answer.Fact, answer.Denied))
            .Concat(Facts.All.Where(fact => fact.Polarity == FactPolarity.Support).SelectMany(Places)
                .Select(place => IfMissing(place.Fact, place.Options)));
        return ValueList<DecisiveAnswer>.Of(wrong
            .Where(answer => answer.Becomes == Suitability.Undetermined || answer.Becomes.IsGraverThan(assessment.Overall))
            .OrderBy(answer => answer.AtWorst)
            .ThenBy(answer => answer.Fact.Index)
            .ThenBy(answer => answer.Options.ToList().First().ToString(), StringComparer.Ordinal));
    }

    /// <summary>The places of a support, muscle by muscle.</summary>
    private IEnumerable<(Fact Fact, NeedlingOptionSet Options)> Places(Fact fact) => Sheet.Where(fact, Reading.Certain).ToList()
        .GroupBy(option => (option.Muscle, option.Side))
        .Select(place => (fact, NeedlingOptionSet.Of(place.ToArray())));

    /// <summary>One more risk only adds, so only the rules that read it are weighed anew.</summary>
    private DecisiveAnswer IfPresent(Fact fact, NeedlingOptionSet denied)
    {
        Supposition supposition = new Supposition(Sheet).Yes(fact);
        var supposed = new Weighing(weighing, supposition.ToSheet(), Sheet.Rules.ReadersOf(supposition.Changed), Accepted());
        return new DecisiveAnswer(fact, denied, supposed.Overall, supposed.GravestBound);
    }

    private DecisiveAnswer IfMissing(Fact fact, NeedlingOptionSet options)
    {
        Weighing supposed = Weigh(new Supposition(Sheet).NotAt(fact, options).ToSheet(), Array.Empty<Rule>());
        return new DecisiveAnswer(fact, options, supposed.Overall, supposed.GravestBound);
    }

    private Found<AnswerChange> FindChanges()
    {
        // What refers is followed up, not waited out.
        if (assessment.Overall is Suitability.Undetermined or Suitability.Suitable or Suitability.ReferAsEmergency or Suitability.ReferUrgently)
        {
            return Found<AnswerChange>.Nothing;
        }

        ChangeStep[] steps = Steps().ToArray();
        bool isComplete = steps.Length <= MinimalSets.MostParts;
        steps = steps.Take(MinimalSets.MostParts).ToArray();
        (IReadOnlyList<ulong> milder, bool allMilder) = MinimalSets.Find(
            steps.Length, set => IsMilder(After(steps, set)), MostTrials);
        (IReadOnlyList<ulong> permitting, bool allPermitting) = assessment.MayNeedle
            ? (Array.Empty<ulong>(), true)
            : MinimalSets.Find(steps.Length, set => After(steps, set).MildestStated.PermitsNeedling(), MostTrials);
        return new Found<AnswerChange>(
            milder.Union(permitting)
                .Select(set => new AnswerChange(ValueList<ChangeStep>.Of(ForcingAnswers.Members(set, steps)), After(steps, set).Overall))
                .OrderBy(change => change.Steps.Count),
            isComplete && allMilder && allPermitting);
    }

    /// <summary>What a presumption still holds is no milder: the bound that leaves it out is no answer that would be given.</summary>
    private bool IsMilder(Weighing after) => after.Overall == Suitability.Undetermined || assessment.Overall.IsGraverThan(after.Overall);

    /// <summary>Everything that restricts something now and could come to an end.</summary>
    private IEnumerable<ChangeStep> Steps()
    {
        Finding[] bars = assessment.Findings.Where(finding => finding.Rule is Contraindication).ToArray();
        Fact[] held = bars.SelectMany(finding => finding.Facts).Distinct().OrderBy(fact => fact.Index).ToArray();
        foreach (Fact fact in held)
        {
            if (FactChanges.Of(fact) is FactChange change)
            {
                yield return new ChangeStep(change, Sheet.EndOf(fact));
            }
        }

        foreach (Finding finding in bars)
        {
            if (finding.Rule is Contraindication { CanBeAccepted: true } bar && finding.AcceptedOptions != finding.Options)
            {
                yield return new ChangeStep(bar);
            }
        }
    }

    private Weighing After(ChangeStep[] steps, ulong set)
    {
        var supposition = new Supposition(Sheet);
        var answered = new List<Rule>();
        foreach (ChangeStep step in ForcingAnswers.Members(set, steps))
        {
            if (step.Fact is Fact fact)
            {
                supposition.No(fact);
            }
            else
            {
                answered.Add(step.Rule!);
            }
        }

        return Weigh(supposition.ToSheet(), answered);
    }

    /// <summary>Weighs a sheet with some rules answered for all their options.</summary>
    private Weighing Weigh(FactSheet sheet, IReadOnlyCollection<Rule> answered) =>
        new(sheet, answered.Count == 0 ? Accepted() : rule => answered.Contains(rule) ? rule.Scope : assessment.AcceptedOptions(rule));

    private Func<Contraindication, NeedlingOptionSet>? Accepted() => assessment.Presentation.Decisions.Count == 0 ? null : assessment.AcceptedOptions;

    private sealed class Found<T>
    {
        internal static readonly Found<T> Nothing = new(Enumerable.Empty<T>(), true);

        internal Found(IEnumerable<T> items, bool isComplete)
        {
            Items = ValueList<T>.Of(items);
            IsComplete = isComplete;
        }

        internal ValueList<T> Items { get; }

        internal bool IsComplete { get; }
    }
}
