using System;
using System.Collections.Generic;
using System.Linq;
using DryNeedling.Domain.Compatibility;
using DryNeedling.Domain.Intake;
using DryNeedling.Domain.Rules;
using DryNeedling.Domain.Rules.Catalogue;

namespace DryNeedling.Domain.Evaluation;

/// <summary>
/// The answer for one presentation: overall, per option, with every reason and every open question. Advice to a qualified
/// clinician, who decides. Findings, questions and targets are worked out when first read. Immutable and thread-safe.
/// </summary>
public sealed class SuitabilityAssessment
{
    private readonly Weighing weighing;

    // Worked out when first read. Two threads may both do it; they get equal lists, and a reference is written as a whole.
    private ValueList<Finding>? findings;
    private ValueList<Finding>? possible;
    private ValueList<Finding>? trace;
    private AnswerExplanation? explanation;
    private BenefitOutlook? benefit;
    private MuscleFinder? finder;
    private ValueList<OpenQuestion>? questions;
    private ValueList<NeedlingTarget>? targets;
    private ValueList<PalpationCandidate>? candidates;
    private ValueList<MuscleInvolvement>? involvement;
    private ValueList<OptionVerdict>? verdicts;

    internal SuitabilityAssessment(FactSheet facts)
    {
        FactSheet = facts;
        weighing = new Weighing(facts, facts.Presentation.Decisions.Count == 0 ? null : AcceptedOptions);
    }

    /// <summary>The presentation.</summary>
    public Presentation Presentation => FactSheet.Presentation;

    /// <summary>The rule set, as it is on the day of the presentation.</summary>
    public RuleSet Rules => FactSheet.Rules;

    /// <summary>Relaxations of the clinic's policy that were over on that day, so that the shipped level held; empty without a policy.</summary>
    public IReadOnlyList<RuleRelaxation> LapsedRelaxations => Rules.LapsedRelaxations;

    /// <summary>The facts that were read.</summary>
    public FactSheet FactSheet { get; }

    /// <summary>The overall answer.</summary>
    public Suitability Overall => weighing.Overall;

    /// <summary>
    /// The mildest answer that a completion of the record could give. Data for planning questions; never for a headline, a
    /// card or a patient.
    /// </summary>
    public Suitability MildestBound => weighing.MildestBound;

    /// <summary>The gravest answer that a completion of the record could give.</summary>
    public Suitability GravestBound => weighing.GravestBound;

    /// <summary>True where the overall answer permits needling somewhere. Then act on the verdicts of the options.</summary>
    public bool MayNeedle => Overall.PermitsNeedling();

    /// <summary>The referral that holds; null where none does.</summary>
    public ReferralTier? Referral => weighing.Stated.Tier == ReferralTier.Unspecified ? null : weighing.Stated.Tier;

    /// <summary>A graver referral that open questions could still bring; null where none is open. Show it first.</summary>
    public OpenReferral? OpenReferral => weighing.Grave.Tier <= weighing.Stated.Tier
        ? null
        : new OpenReferral(weighing.Grave.Tier, ValueList<OpenQuestion>.Of(Questions.Where(question => question.Stake == QuestionStake.Referral)));

    /// <summary>The options that are blocked, presumptions counted. Open questions may add more: see <see cref="OptionVerdict.Gravest"/>.</summary>
    public NeedlingOptionSet BlockedOptions => weighing.Stated.Levels.Blocked;

    /// <summary>The verdict of every option, ordered by muscle, side and technique.</summary>
    public IReadOnlyList<OptionVerdict> Verdicts => verdicts ??= ValueList<OptionVerdict>.Of(NeedlingOptionSet.All.ToList().Select(VerdictOf));

    /// <summary>
    /// The supported muscles with an option that is not blocked, best first: level, then pattern. None while an urgent or emergency
    /// referral holds or is open. While a root must be assessed first or may have to be, no pattern orders them, and that comes first
    /// among their reasons.
    /// </summary>
    public IReadOnlyList<NeedlingTarget> Targets => targets ??= Finder().Targets();

    /// <summary>
    /// Muscles that place and behaviour of the symptoms point to and that are not yet examined for an active trigger point, in
    /// the order of the patterns. Never targets. None while an urgent or emergency referral holds or is open, while a root must
    /// be assessed first or may have to be, nor where no technique is open in the muscle.
    /// </summary>
    public IReadOnlyList<PalpationCandidate> Candidates => candidates ??= Finder().Candidates();

    /// <summary>
    /// What speaks for and against each muscle that has a finding, a pattern or a symptom in its described referral, by muscle and
    /// side. None while an urgent or emergency referral holds or is open; no pattern while a root must be assessed first or may have to be.
    /// </summary>
    public IReadOnlyList<MuscleInvolvement> Involvement => involvement ??= Finder().Involvement();

    /// <summary>Every rule that fired, gravest first. Never only the first.</summary>
    public IReadOnlyList<Finding> Findings => findings ??= Tracer().Findings(state => state is FindingState.Fired or FindingState.Presumed);

    /// <summary>The rules that did not fire but could, gravest first, each with the facts that leave it open.</summary>
    public IReadOnlyList<Finding> PossibleFindings => possible ??= Tracer().Findings(state => state == FindingState.Possible);

    /// <summary>Every rule of the set, gravest first: those that fired, those that could, and those ruled out, each with the answers that do it.</summary>
    public IReadOnlyList<Finding> Trace => trace ??= Tracer().Findings(_ => true);

    /// <summary>What forces the answer, which single answers would overturn it if wrong, and what would allow a milder one.</summary>
    public AnswerExplanation Explanation => explanation ??= new AnswerExplanation(this, weighing);

    /// <summary>How certain any benefit is for this presentation, and on what that rests. Apart from safety; never a promise.</summary>
    public BenefitOutlook Benefit => benefit ??= new BenefitOutlook(this);

    /// <summary>Exactly the questions that can change the verdict of some option or the referral; referrals first.</summary>
    public IReadOnlyList<OpenQuestion> Questions => questions ??= OpenQuestions.Find(FactSheet, Effects());

    /// <summary>Where parts of the record disagree; the riskier reading was used.</summary>
    public IReadOnlyList<RecordConflict> Conflicts => FactSheet.Conflicts;

    /// <summary>Entries of the record that no rule could use as they stand: unread codes, prompts, answers without a rule.</summary>
    public IReadOnlyList<RecordNote> Notes => FactSheet.Notes;

    /// <summary>What became of every recorded decision.</summary>
    public IReadOnlyList<DecisionOutcome> Decisions => ValueList<DecisionOutcome>.Of(Presentation.Decisions.Select(OutcomeOf));

    /// <summary>The verdict of one option.</summary>
    /// <param name="option">The option.</param>
    /// <exception cref="ArgumentException">The option is <c>default</c>.</exception>
    public OptionVerdict VerdictOf(NeedlingOption option)
    {
        if (!NeedlingOptionSet.All.Contains(option))
        {
            throw new ArgumentException("A verdict needs an option with muscle, side and technique; default(NeedlingOption) is no option.", nameof(option));
        }

        Answer supported = weighing.Mild.Supported.Contains(option) ? Answer.Yes
            : weighing.Grave.Supported.Contains(option) ? WhyUnknown(option)
            : Answer.No;
        return new OptionVerdict(option, weighing.Mild.Levels.LevelOf(option), weighing.Stated.Levels.LevelOf(option), weighing.Grave.Levels.LevelOf(option), supported, weighing.Grave.Tier >= ReferralTier.Urgent);
    }

    /// <summary>Why it is not known whether an option is supported. Never yes: whatever was recorded of the trigger point did not support it for certain.</summary>
    private Answer WhyUnknown(NeedlingOption option)
    {
        Answer recorded = Presentation.TriggerPoints.ActiveAt(option.Muscle, option.Side);
        return recorded.IsUnknown() ? recorded : Answer.NotAsked;
    }

    /// <summary>The overall answer and the number of findings and questions.</summary>
    public override string ToString() =>
        Suitabilities.Names.NameOf(Overall) + ", " + Findings.Count + " finding(s), " + Questions.Count + " open question(s)";

    /// <summary>The mildest bound with presumptions counted.</summary>
    internal Suitability MildestStated => weighing.MildestStated;

    /// <summary>The first last day of the relaxations by the clinic's policy that count for this person, or may; null where none does.</summary>
    internal CalendarDate? RelaxedUntil => Rules.Relaxations
        .Where(relaxation => Findings.Concat(PossibleFindings).Any(finding => string.Equals(finding.Rule.Id, relaxation.RuleId, StringComparison.Ordinal)))
        .Select(relaxation => relaxation.Until).OrderBy(until => until).FirstOrDefault();

    /// <summary>The options for which a decision in force answers a rule.</summary>
    internal NeedlingOptionSet AcceptedOptions(Contraindication rule)
    {
        NeedlingOptionSet accepted = NeedlingOptionSet.Empty;
        if (Presentation.Decisions.Count == 0)
        {
            return accepted;
        }

        foreach (RecordedDecision decision in DecisionsInForce(rule))
        {
            accepted |= decision.Options;
        }

        return accepted;
    }

    private IEnumerable<RecordedDecision> DecisionsInForce(Contraindication rule) => Presentation.Decisions.Where(decision =>
        string.Equals(decision.RuleId, rule.Id, StringComparison.Ordinal)
        && rule.Problem(decision.Options) is null
        && !IsStricterSince(decision, rule)
        && decision.HoldsOn(Presentation.AsOf, Presentation.History));

    /// <summary>A decision answers the level that the rule had; one that a policy, or the end of its relaxation, made stricter since is not answered.</summary>
    private static bool IsStricterSince(RecordedDecision decision, Contraindication rule) => rule.Level.IsStricterThan(Answered(decision, rule));

    private static Clearance Answered(RecordedDecision decision, Contraindication rule) =>
        decision.AnsweredLevel is string name && Clearances.Names.TryParse(name, out Clearance level) ? level : rule.ShippedLevel;

    private DecisionOutcome OutcomeOf(RecordedDecision decision)
    {
        if (!Rules.TryFind(decision.RuleId, out Rule? rule))
        {
            return new DecisionOutcome(decision, DecisionStatus.NotAcceptable, "The rule set has no rule " + decision.RuleId + ".");
        }

        string? problem = rule is Contraindication bar
            ? bar.Problem(decision.Options)
            : "The rule " + rule.Id + " is a " + rule.Kind + " and cannot be accepted by a decision.";
        if (problem is not null)
        {
            return new DecisionOutcome(decision, DecisionStatus.NotAcceptable, problem);
        }

        var relative = (Contraindication)rule;
        if (IsStricterSince(decision, relative))
        {
            return new DecisionOutcome(
                decision, DecisionStatus.NotAcceptable,
                "It answered the level " + Clearances.Names.NameOf(Answered(decision, relative)) + "; the rule " + rule.Id + " is at " + Clearances.Names.NameOf(relative.Level) + " now. Decide anew.");
        }

        if (!decision.HoldsOn(Presentation.AsOf, Presentation.History))
        {
            return new DecisionOutcome(decision, DecisionStatus.Lapsed, decision.ValidUntil is null
                ? "It held for the session of " + decision.Date + " only."
                : "It held until " + decision.ValidUntil + ".");
        }

        NeedlingOptionSet touched = rule.When.Where(FactSheet, Reading.Possible, rule.Touches) & decision.Options;
        return touched.IsEmpty
            ? new DecisionOutcome(decision, DecisionStatus.NotNeeded, "The rule restricts none of these options now.")
            : new DecisionOutcome(decision, DecisionStatus.InForce, "Where the rule holds, it counts as a precaution for these options.");
    }

    private List<RuleEffect> Effects()
    {
        var effects = new List<RuleEffect>();
        foreach (Rule rule in Rules.Rules)
        {
            switch (rule)
            {
                case RedFlag flag:
                    effects.Add(new RuleEffect(flag, NeedlingOptionSet.All, QuestionStake.Referral, (int)flag.Tier));
                    break;
                case Contraindication bar:
                    NeedlingOptionSet accepted = AcceptedOptions(bar) & bar.Scope;
                    effects.Add(new RuleEffect(bar, bar.Scope - accepted, QuestionStake.Clearance, Strength(bar.Level)));
                    effects.Add(new RuleEffect(bar, accepted, QuestionStake.Clearance, Strength(Clearance.Precaution)));
                    break;
                case Doubt doubt:
                    effects.Add(new RuleEffect(doubt, doubt.Scope, QuestionStake.Clearance, Strength(Clearance.Precaution)));
                    break;
                case Indication indication:
                    // A muscle that is blocked whatever is answered stays so, supported or not.
                    effects.Add(new RuleEffect(indication, indication.Scope - weighing.Mild.Levels.Blocked, QuestionStake.Support, 1));
                    break;
            }
        }

        return effects;
    }

    private static int Strength(Clearance level) => (int)Clearance.Clear - (int)level;

    private RuleTracer Tracer() => new(FactSheet, rule => DecisionsInForce(rule).ToArray());

    /// <summary>What is asked of muscles, once the rules have answered.</summary>
    private MuscleFinder Finder() => finder ??= new(this, weighing.Mild.Supported, weighing.Grave.Levels.Blocked, weighing.Stated.Levels.Blocked, NervesFirst(), weighing.Grave.Tier >= ReferralTier.Urgent);

    /// <summary>The options where a root must be assessed before any muscle, or may have to be, and nobody accepted it.</summary>
    private NeedlingOptionSet NervesFirst() => Rules.TryFind(TargetingRules.NervesFirst, out Rule? roots) && roots is Contraindication bar
        ? bar.When.Where(FactSheet, Reading.Possible, bar.Touches) - AcceptedOptions(bar)
        : NeedlingOptionSet.Empty;
}
