using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using DryNeedling.Domain.Anatomy;
using DryNeedling.Domain.CarePlans;
using DryNeedling.Domain.Compatibility;
using DryNeedling.Domain.Evaluation;
using DryNeedling.Domain.Evidence;
using DryNeedling.Domain.Intake;
using DryNeedling.Domain.Rules;
using DryNeedling.Domain.Rules.Catalogue;

namespace DryNeedling.Domain.Narration;

/// <summary>
/// Puts what an assessment says into sentences, in one language and to one reader. Permissions are hedged, a referral says first what to do
/// now, and no sentence promises benefit. A rule whose words the language does not hold speaks English. Immutable and thread-safe.
/// </summary>
public sealed class Narrator
{
    private readonly string suffix;

    /// <summary>A narrator.</summary>
    /// <param name="book">The language.</param>
    /// <param name="voice">To whom it speaks.</param>
    /// <exception cref="ArgumentOutOfRangeException">The voice is unspecified or not defined.</exception>
    public Narrator(PhraseBook book, NarrationVoice voice)
    {
        Book = Guard.NotNull(book, nameof(book));
        Voice = Guard.Defined(voice, NarrationVoices.Names, nameof(voice));
        suffix = "." + NarrationVoices.Names.NameOf(voice);
    }

    /// <summary>The language.</summary>
    public PhraseBook Book { get; }

    /// <summary>To whom it speaks.</summary>
    public NarrationVoice Voice { get; }

    private bool ForPatient => Voice == NarrationVoice.Patient;

    private string RuleSuffix => ForPatient ? ".patient" : ".reason";

    /// <summary>The overall answer in one or two sentences; an open referral stands first, and what to do now before all.</summary>
    /// <param name="assessment">The assessment.</param>
    public string Headline(SuitabilityAssessment assessment)
    {
        Guard.NotNull(assessment, nameof(assessment));
        string sentence = Text("headline." + Variant(assessment) + suffix);
        return assessment.OpenReferral is not OpenReferral open ? sentence
            : TellsReferralFirst(assessment) ? Say("headline.open-referral-after", sentence)
            : Say("headline.open-referral", TierWords(open.Tier), Number(open.Questions.Count), sentence);
    }

    /// <summary>The overall answer for a card, in at most 140 characters; an open referral stands first.</summary>
    /// <param name="assessment">The assessment.</param>
    public string Card(SuitabilityAssessment assessment)
    {
        Guard.NotNull(assessment, nameof(assessment));
        string sentence = Text("card." + Suitabilities.Names.NameOf(assessment.Overall) + suffix);
        return assessment.OpenReferral is not OpenReferral open ? sentence
            : TellsReferralFirst(assessment) ? Say("card.open-referral-after", sentence)
            : Say("card.open-referral", TierWords(open.Tier), sentence);
    }

    /// <summary>The overall answer in a few words.</summary>
    /// <param name="answer">The answer.</param>
    public string Name(Suitability answer) => Text("answer." + Suitabilities.Names.NameOf(answer));

    /// <summary>What became of a rule, and why; for the clinician also what to do, and when to look again.</summary>
    /// <param name="finding">The finding.</param>
    public string Sentence(Finding finding)
    {
        Guard.NotNull(finding, nameof(finding));
        return finding.State switch
        {
            FindingState.Possible => Say("finding.possible", ForPatient ? ReasonOf(finding.Rule) : finding.Rule.Id, Words(finding.OpenFacts)),
            FindingState.RuledOut => Say("finding.ruled-out", ForPatient ? Words(finding.RuledOutBy) : finding.Rule.Id, Words(finding.RuledOutBy)),
            _ => Fired(finding),
        };
    }

    /// <summary>A question.</summary>
    /// <param name="question">The question.</param>
    public string Sentence(OpenQuestion question) => Question(Guard.NotNull(question, nameof(question)).Question);

    /// <summary>Who or what can answer a question.</summary>
    /// <param name="question">The question.</param>
    public string WhoCanAnswer(OpenQuestion question) => Text("route." + QuestionRoutes.Names.NameOf(Guard.NotNull(question, nameof(question)).Question.Route) + suffix);

    /// <summary>Where an interview stands: the next question, or why it is at its end.</summary>
    /// <param name="step">The step.</param>
    public string Sentence(InterviewStep step)
    {
        Guard.NotNull(step, nameof(step));
        return step.Status switch
        {
            InterviewStatus.Ask => Sentence(step.Question!),
            InterviewStatus.Settled => Text("interview.settled" + suffix),
            _ => Say("interview.cannot-be-settled", string.Join(" ", step.PutAside.Select(WhoCanAnswer).Distinct())),
        };
    }

    /// <summary>Answers that force the stated answer.</summary>
    /// <param name="reason">The reason.</param>
    public string Sentence(AnswerReason reason)
    {
        Guard.NotNull(reason, nameof(reason));
        string sentence = reason.Facts.Count == 0
            ? Text("reason.none" + suffix)
            : Say(reason.Facts.Count == 1 ? "reason.one" : "reason.several", string.Join(ForPatient ? " " : "; ", reason.Facts.Select(Forcing)));
        return reason.IsPresumed ? Say("reason.presumed", sentence) : sentence;
    }

    /// <summary>An answer to check again.</summary>
    /// <param name="answer">The answer.</param>
    public string Sentence(DecisiveAnswer answer)
    {
        Guard.NotNull(answer, nameof(answer));
        string words = Words(answer.Fact);
        return answer.Fact.Polarity == FactPolarity.Support
            ? Say("check-again.support", words, Place(answer.Options), Name(answer.AtWorst))
            : Say("check-again.answer", words, Name(answer.AtWorst));
    }

    /// <summary>Steps that would allow a milder answer, and which.</summary>
    /// <param name="change">The change.</param>
    public string Sentence(AnswerChange change)
    {
        Guard.NotNull(change, nameof(change));
        string allows = change.Allows == Suitability.Undetermined ? Text("change.allows-open" + suffix) : Say("change.allows", Name(change.Allows));
        return string.Join(" ", change.Steps.Select(Sentence)) + " " + allows;
    }

    /// <summary>One step that would take a reason away.</summary>
    /// <param name="step">The step.</param>
    public string Sentence(ChangeStep step)
    {
        Guard.NotNull(step, nameof(step));
        string code = step.Rule is Contraindication bar ? (bar.Level == Clearance.AssessFirst ? "assessment" : "decision") : step.Code;
        string sentence = Say("change." + code, step.Code);
        return step.From is CalendarDate date ? sentence + " " + Say("change.from", date.ToString()) : sentence;
    }

    /// <summary>A safeguard.</summary>
    /// <param name="safeguard">The safeguard.</param>
    public string Sentence(Safeguard safeguard) => Text("safeguard." + Guard.NotNull(safeguard, nameof(safeguard)).Code + suffix);

    /// <summary>A piece of a care plan.</summary>
    /// <param name="step">The piece.</param>
    public string Sentence(PlanStep step) => Text("step." + Guard.NotNull(step, nameof(step)).Code + suffix);

    /// <summary>A target: muscle, side, how far each technique may be used, and why it stands where it stands.</summary>
    /// <param name="target">The target.</param>
    /// <param name="place">Its place, from 1.</param>
    /// <param name="count">How many targets there are.</param>
    public string Sentence(NeedlingTarget target, int place, int count)
    {
        Guard.NotNull(target, nameof(target));
        string head = Say("target.one", MuscleName(target.Muscle), SideName(target.Side), string.Join("; ", target.Verdicts.Select(
            verdict => Say("technique." + NeedlingTechniques.Names.NameOf(verdict.Option.Technique)) + ": " + Text("level." + Clearances.Names.NameOf(verdict.Gravest)))));
        return head + " " + Reasons(target.Muscle, target.Side, target.Reasons, place, count);
    }

    /// <summary>A muscle to palpate, and why.</summary>
    /// <param name="candidate">The muscle.</param>
    /// <param name="place">Its place, from 1.</param>
    /// <param name="count">How many there are.</param>
    public string Sentence(PalpationCandidate candidate, int place, int count)
    {
        Guard.NotNull(candidate, nameof(candidate));
        return Say("target.palpate", MuscleName(candidate.Muscle), SideName(candidate.Side)) + " "
            + Reasons(candidate.Muscle, candidate.Side, candidate.Reasons, place, count);
    }

    /// <summary>How certain a benefit is. It speaks of benefit, never of danger.</summary>
    /// <param name="benefit">The outlook.</param>
    public string Sentence(BenefitOutlook benefit)
    {
        Guard.NotNull(benefit, nameof(benefit));
        return Say("benefit.summary", CertaintyWords(benefit.Certainty), DirectnessWords(benefit.Directness));
    }

    /// <summary>A doubt of the benefit, told apart from danger.</summary>
    /// <param name="doubt">The finding of a <see cref="Doubt"/>.</param>
    public string Doubt(Finding doubt) => Say("benefit.doubt", ReasonOf(Guard.NotNull(doubt, nameof(doubt)).Rule));

    /// <summary>What is known of one claim: for the clinician claim, certainty and basis.</summary>
    /// <param name="statement">One of the statements of a <see cref="BenefitOutlook"/>.</param>
    public string Sentence(EvidenceStatement statement)
    {
        string code = "evidence." + Guard.NotNull(statement, nameof(statement)).Id;
        return ForPatient ? Text(code + suffix) : Say("benefit.statement", Text(code + ".claim"), Text(code + ".certainty"), Text(code + ".basis"));
    }

    /// <summary>The sentence that stands under every answer, and whether the wording was reviewed.</summary>
    public string Notice() => Text("notice" + suffix) + (Book.IsReviewed ? "" : " " + Text("notice.unreviewed" + suffix));

    /// <summary>Options in words, one entry for each set of techniques.</summary>
    /// <param name="options">The options.</param>
    public IReadOnlyList<string> Describe(NeedlingOptionSet options) => ValueList<string>.Of(OptionPhrases.Describe(this, options));

    internal string Say(string code, params string[] arguments) => Book.Format(code + suffix, arguments);

    internal string Words(Fact fact) => ForPatient ? Question(fact.Question) : Text("fact." + fact.Id);

    internal string TierWords(ReferralTier tier) => Text("tier." + ReferralTiers.Names.NameOf(tier));

    /// <summary>A patient who is referred is told first what to do now, then what is still asked.</summary>
    private bool TellsReferralFirst(SuitabilityAssessment assessment) => ForPatient && assessment.Overall == Suitability.ReferUrgently;

    /// <summary>The code of the headline; two answers have two ways to be said.</summary>
    private static string Variant(SuitabilityAssessment assessment)
    {
        string code = Suitabilities.Names.NameOf(assessment.Overall);
        return assessment.Overall switch
        {
            Suitability.NoSuitableTarget when assessment.Findings.Any(finding => finding.Rule is Indication) => code + "-barred",
            Suitability.SuitableWithPrecautions when !assessment.BlockedOptions.IsEmpty => code + "-elsewhere",
            _ => code,
        };
    }

    private string Fired(Finding finding)
    {
        string sentence = ReasonOf(finding.Rule);
        if (!ForPatient && finding.Rule.StandsForMany)
        {
            sentence = Say("finding.recorded", sentence, Words(finding.Facts));
        }

        if (finding.IsPresumed)
        {
            sentence = Say("finding.presumed", sentence);
        }

        foreach (RecordedDecision decision in ForPatient ? finding.Decisions.Take(1) : finding.Decisions)
        {
            sentence += " " + (ForPatient ? Text("finding.accepted" + suffix)
                : decision.ValidUntil is CalendarDate end ? Say("finding.accepted-until", decision.Role, end.ToString())
                : Say("finding.accepted", decision.Role, decision.Date.ToString()));
        }

        if (!ForPatient)
        {
            sentence += " " + Say("finding.do", OfRule(finding.Rule, "to-do", finding.Rule.WhatToDo));
            if (finding.Rule.ReconsiderWhen is string when)
            {
                sentence += " " + Say("finding.reconsider", OfRule(finding.Rule, "reconsider", when));
            }
        }

        return finding.ReconsiderFrom is CalendarDate date ? sentence + " " + Say("finding.reconsider-from", date.ToString()) : sentence;
    }

    private string Reasons(Muscle muscle, Side side, IReadOnlyList<TargetReason> reasons, int place, int count)
    {
        IEnumerable<string> told = reasons.Select(reason => ReasonOf(reason, muscle, side, place, count));
        return string.Join(" ", told.Distinct(StringComparer.Ordinal));
    }

    private string ReasonOf(TargetReason reason, Muscle muscle, Side side, int place, int count)
    {
        TargetingPattern? pattern = TargetingRules.Patterns.FirstOrDefault(item => string.Equals(item.Id, reason.Code, StringComparison.Ordinal));
        if (pattern is not null)
        {
            int position = pattern.Muscles.ToList().IndexOf(muscle) + 1;
            string named = Say("target.pattern", Text("pattern." + pattern.Id + ".where"), Number(position), Number(pattern.Muscles.Count));
            return ForPatient || pattern.Caution.Length == 0 ? named : named + " " + Text("pattern." + pattern.Id + ".caution");
        }

        if (string.Equals(reason.Code, TargetingRules.NervesFirst, StringComparison.Ordinal))
        {
            string roots = Book.TryFind("rule." + reason.Code + RuleSuffix, out string? words) ? words : reason.Text;
            return reason.IsOpen ? Say("target.root-open", roots) : roots;
        }

        return Book.TryFind("target." + reason.Code + suffix, out _) ? Say("target." + reason.Code, Number(place), Number(count))
            : Book.TryFind("rule." + reason.Code + RuleSuffix, out string? rule) ? rule
            : reason.Text;
    }

    private string ReasonOf(Rule rule) => OfRule(rule, ForPatient ? "patient" : "reason", ForPatient ? rule.PatientReason : rule.Reason);

    /// <summary>The words of a rule; those on the rule itself where it is none of the shipped, or says something else than they.</summary>
    private string OfRule(Rule rule, string part, string own)
    {
        if (!RuleSet.Default.TryFind(rule.Id, out Rule? shipped) || !ReferenceEquals(shipped, rule.AsShipped ?? rule) || !Book.TryFind("rule." + rule.Id + "." + part, out string? text))
        {
            return own;
        }

        return rule.AsShipped is null ? text
            : part == "patient" ? IsStricterThanShipped(rule) is bool stricter ? text + " " + Text(stricter ? "policy.stricter.patient" : "policy.milder.patient") : text
            : text + own.Substring(WordsOf(shipped, part).Length);
    }

    /// <summary>The words of a shipped rule; a policy only adds to their end.</summary>
    private static string WordsOf(Rule shipped, string part) => part switch
    {
        "to-do" => shipped.WhatToDo,
        "reconsider" => shipped.ReconsiderWhen ?? "",
        _ => shipped.Reason,
    };

    /// <summary>Whether a policy made the rule stricter or milder; null where it changed a number alone.</summary>
    private static bool? IsStricterThanShipped(Rule rule) => (rule, rule.AsShipped) switch
    {
        (Contraindication now, Contraindication shipped) => now.Level == shipped.Level ? null : now.Level.IsStricterThan(shipped.Level),
        _ => true,
    };

    private string Forcing(Fact fact) => fact.Polarity == FactPolarity.Support && !ForPatient ? Say("reason.missing", Words(fact)) : Words(fact);

    private string Words(IEnumerable<Fact> facts) => string.Join(ForPatient ? " " : "; ", facts.Select(Words).Distinct(StringComparer.Ordinal));

    private string Question(FactQuestion question) => Text("question." + question.Code + suffix);

    /// <summary>A muscle with the sides that are meant.</summary>
    internal string Named(Muscle muscle, IReadOnlyList<Side> sides) =>
        Book.Format(sides.Count > 1 ? "options.both-sides" : sides[0] == Side.Left ? "options.left" : "options.right", MuscleName(muscle));

    internal string Place(NeedlingOptionSet options)
    {
        NeedlingOption first = options.ToList()[0];
        return MuscleName(first.Muscle) + ", " + SideName(first.Side);
    }

    private string MuscleName(Muscle muscle) => Text("muscle." + muscle.Id);

    private string SideName(Side side) => Text("side." + Sides.Names.NameOf(side));

    private string CertaintyWords(Certainty certainty) => Text("certainty." + Certainties.Names.NameOf(certainty));

    private string DirectnessWords(Directness directness) => Text("directness." + Directnesses.Names.NameOf(directness));

    private string Text(string code) => Book[code];

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
