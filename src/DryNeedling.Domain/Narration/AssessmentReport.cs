using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using DryNeedling.Domain.Compatibility;
using DryNeedling.Domain.Evaluation;
using DryNeedling.Domain.Evidence;
using DryNeedling.Domain.Rules;

namespace DryNeedling.Domain.Narration;

/// <summary>
/// An assessment as a document to file or to hand over: answer, why, where not, with what care, what is still open, what would change it,
/// the benefit, the sources. It carries nothing that was measured or told unless the record is asked for. Immutable and thread-safe.
/// </summary>
public sealed class AssessmentReport
{
    private const int Width = 80;

    private readonly SuitabilityAssessment assessment;
    private readonly Narrator narrator;
    private readonly AssessmentReportOptions options;
    private readonly List<(string Title, string[] Lines)> sections = new();

    private AssessmentReport(SuitabilityAssessment assessment, AssessmentReportOptions options)
    {
        this.assessment = assessment;
        this.options = options;
        narrator = new Narrator(options.Language, options.Voice);
        Add("answer", narrator.Headline(assessment));
        Referral();
        Why();
        if (ForClinician)
        {
            Forces();
        }

        Add("where-not", Blocked());
        Add("targets", assessment.Targets.Select((target, i) => narrator.Sentence(target, i + 1, assessment.Targets.Count)));
        Add("palpate", ForClinician
            ? assessment.Candidates.Select((candidate, i) => narrator.Sentence(candidate, i + 1, assessment.Candidates.Count))
            : assessment.Candidates.GroupBy(candidate => candidate.Muscle, candidate => candidate.Side).Select(sides => narrator.Named(sides.Key, sides.ToList())));
        Add("care", Care());
        Add("questions", Questions());
        Add("conflicts", assessment.Conflicts.Select(conflict => narrator.Say("report.conflict", narrator.Words(conflict.Fact))).Distinct());
        Changes();
        if (ForClinician)
        {
            Add("check-again", CheckAgain());
            Add("policies", Policies());
        }

        Benefit();
        if (ForClinician)
        {
            Add("sources", Sources());
        }

        if (options.IncludesRecord)
        {
            Add("record", assessment.Presentation.ToString().Split('\n'));
        }
    }

    private bool ForClinician => options.Voice == NarrationVoice.Clinician;

    private bool IsReferral => assessment.Overall is Suitability.ReferAsEmergency or Suitability.ReferUrgently;

    /// <summary>The report for the clinician, in English, without the values of the record.</summary>
    /// <param name="assessment">The assessment.</param>
    public static AssessmentReport Of(SuitabilityAssessment assessment) => Of(assessment, AssessmentReportOptions.Default);

    /// <summary>The report in a language, to a reader.</summary>
    /// <param name="assessment">The assessment.</param>
    /// <param name="options">Language, reader, and whether the record goes with it.</param>
    public static AssessmentReport Of(SuitabilityAssessment assessment, AssessmentReportOptions options) =>
        new(Guard.NotNull(assessment, nameof(assessment)), Guard.NotNull(options, nameof(options)));

    /// <summary>As Markdown, with lines ending in <c>\n</c>.</summary>
    public string ToMarkdown()
    {
        var text = new StringBuilder();
        text.Append("# ").Append(Phrase("title")).Append("\n\n").Append(Head()).Append('\n');
        foreach ((string title, string[] lines) in sections)
        {
            text.Append("\n## ").Append(title).Append("\n\n");
            foreach (string line in lines)
            {
                text.Append(lines.Length == 1 ? "" : "- ").Append(line).Append('\n');
            }
        }

        return text.Append("\n---\n\n").Append(narrator.Notice()).Append('\n').ToString();
    }

    /// <summary>As plain text of at most 80 columns where words allow it, with lines ending in <c>\n</c>.</summary>
    public string ToPlainText()
    {
        var text = new StringBuilder();
        string title = Phrase("title");
        text.Append(title).Append('\n').Append('=', title.Length).Append('\n');
        Wrap(text, "", "", Head());
        foreach ((string heading, string[] lines) in sections)
        {
            text.Append('\n').Append(heading).Append('\n').Append('-', heading.Length).Append('\n');
            foreach (string line in lines)
            {
                Wrap(text, lines.Length == 1 ? "" : "- ", lines.Length == 1 ? "" : "  ", line);
            }
        }

        text.Append('\n');
        Wrap(text, "", "", narrator.Notice());
        return text.ToString();
    }

    /// <summary>The report as plain text.</summary>
    public override string ToString() => ToPlainText();

    /// <summary>A referral that is still open stands before everything else, with all its questions.</summary>
    private void Referral()
    {
        if (assessment.OpenReferral is OpenReferral open)
        {
            Add("referral", open.Questions.Select(narrator.Sentence));
        }
    }

    /// <summary>A patient who is referred reads why apart from what else was found, so that nothing stands between the reason and going.</summary>
    private void Why()
    {
        ILookup<bool, string> told = assessment.Findings
            .Where(finding => finding.Rule is not Doubt)
            .ToLookup(finding => ForClinician || !IsReferral || finding.Rule is RedFlag, Why);
        Add("why", told[true]);
        if (told.Contains(false))
        {
            Add("also", told[false]);
        }
    }

    private string Why(Finding finding) => ForClinician ? finding.Rule.Id + ": " + narrator.Sentence(finding) : narrator.Sentence(finding);

    private void Forces()
    {
        IEnumerable<string> reasons = assessment.Explanation.Reasons.Select(narrator.Sentence);
        Add("forces", assessment.Explanation.AreReasonsComplete ? reasons : reasons.Append(Phrase("reason.more", "")));
    }

    private IEnumerable<string> Blocked()
    {
        if (IsReferral || assessment.BlockedOptions.IsEmpty)
        {
            return Enumerable.Empty<string>();
        }

        return ForClinician
            ? assessment.Findings.Where(finding => finding.Rule is Contraindication { Level: Clearance.Blocked })
                .SelectMany(finding => narrator.Describe(finding.Options).Select(where => finding.Rule.Id + ": " + where))
            : narrator.Describe(assessment.BlockedOptions);
    }

    private IEnumerable<string> Care()
    {
        bool needlingIsOnTheTable = assessment.Overall is Suitability.Suitable or Suitability.SuitableWithPrecautions or Suitability.ClinicianDecision or Suitability.AssessFirst;
        return assessment.Findings.SelectMany(finding => finding.Rule.Safeguards)
            .Concat(assessment.Targets.SelectMany(target => target.Safeguards))
            .Where(_ => needlingIsOnTheTable)
            .Distinct()
            .OrderBy(safeguard => safeguard.Code, System.StringComparer.Ordinal)
            .Select(narrator.Sentence);
    }

    /// <summary>In the order in which to ask; those of an open referral stand above. For the clinician with who can answer what was put aside.</summary>
    private IEnumerable<string> Questions()
    {
        InterviewStep step = InterviewPlanner.Default.Next(assessment);
        IEnumerable<string> open = step.Ranked
            .Where(question => assessment.OpenReferral is null || question.Stake != QuestionStake.Referral)
            .Select(narrator.Sentence);
        IEnumerable<string> aside = step.PutAside.Select(question => narrator.Sentence(question) + " (" + narrator.WhoCanAnswer(question).TrimEnd('.') + ")");
        return open.Concat(aside).Concat(step.Status == InterviewStatus.CannotBeSettledHere ? new[] { narrator.Sentence(step) } : new string[0]);
    }

    private void Changes()
    {
        AnswerExplanation explanation = assessment.Explanation;
        if (assessment.Overall is Suitability.Undetermined or Suitability.Suitable or Suitability.SuitableWithPrecautions || IsReferral)
        {
            return;
        }

        IEnumerable<string> changes = explanation.Changes.Select(narrator.Sentence).Distinct();
        Add("changes", !explanation.AreChangesComplete ? changes.Append(Phrase("reason.more", ""))
            : explanation.Changes.Count == 0 ? new[] { Phrase("change.none", "") }
            : changes);
    }

    /// <summary>
    /// One line for each answer that a mistake would bring, the gravest first: what would refer or refuse by name, the rest by number, since
    /// in a clear case it is nearly every answer given.
    /// </summary>
    private IEnumerable<string> CheckAgain()
    {
        foreach (IGrouping<Suitability, DecisiveAnswer> group in assessment.Explanation.CheckAgain.GroupBy(answer => answer.AtWorst))
        {
            string[] named = group.Select(Named).Distinct().ToArray();
            yield return group.Key.IsGraverThan(Suitability.AssessFirst)
                ? narrator.Name(group.Key) + ": " + string.Join("; ", named)
                : narrator.Say("report.check-again-more", narrator.Name(group.Key), named.Length.ToString(CultureInfo.InvariantCulture));
        }
    }

    private string Named(DecisiveAnswer answer) => answer.Fact.Polarity == FactPolarity.Support
        ? narrator.Words(answer.Fact) + ": " + narrator.Place(answer.Options)
        : narrator.Words(answer.Fact);

    private void Benefit()
    {
        BenefitOutlook benefit = assessment.Benefit;
        if (!IsReferral)
        {
            Add("benefit", new[] { narrator.Sentence(benefit) }
                .Concat(benefit.Doubts.Select(narrator.Doubt))
                .Concat(benefit.Statements.Select(narrator.Sentence)));
        }
    }

    private IEnumerable<string> Sources() => assessment.Findings.SelectMany(finding => finding.Citations)
        .Concat(IsReferral ? Enumerable.Empty<Citation>() : assessment.Benefit.Statements.SelectMany(statement => statement.Citations))
        .Select(citation => citation.Source)
        .Distinct()
        .OrderBy(source => source.Key, System.StringComparer.Ordinal)
        .Select(source => source + (source.Link is null ? "" : " " + source.Link));

    /// <summary>What the clinic's policy changed of what was or may yet be found, the numbers it moved, and what of it is over.</summary>
    private IEnumerable<string> Policies() => assessment.Findings.Concat(assessment.PossibleFindings).Select(finding => finding.Rule).Distinct().Where(rule => rule.PolicyNote is not null)
        .Select(rule => narrator.Say("report.policy", rule.Id, rule.PolicyNote!))
        .Concat(assessment.Rules.MovedThresholds.Select(pair => narrator.Say("report.policy-number", assessment.Rules.PolicyName!, pair.Moved.Name, pair.Moved.NumberWithUnit, pair.Shipped.NumberWithUnit)))
        .Concat(assessment.LapsedRelaxations.Select(lapsed => narrator.Say("report.policy-lapsed", lapsed.RuleId, Clearances.Names.NameOf(lapsed.Level), lapsed.Until.ToString())));

    private string Head() => narrator.Say("report.head", assessment.Presentation.AsOf.ToString(), assessment.Rules.Version);

    private void Add(string code, params string[] lines) => Add(code, (IEnumerable<string>)lines);

    private void Add(string code, IEnumerable<string> lines)
    {
        string[] all = lines.ToArray();
        if (all.Length > 0)
        {
            sections.Add((Phrase(code), all));
        }
    }

    private string Phrase(string code) => narrator.Say("report." + code);

    private string Phrase(string code, string argument) => narrator.Say(code, argument);

    private static void Wrap(StringBuilder text, string first, string rest, string line)
    {
        int column = first.Length;
        bool empty = true;
        text.Append(first);
        foreach (string word in line.Split(' '))
        {
            if (!empty && column + 1 + word.Length > Width)
            {
                text.Append('\n').Append(rest);
                column = rest.Length;
                empty = true;
            }

            text.Append(empty ? "" : " ").Append(word);
            column += word.Length + (empty ? 0 : 1);
            empty = false;
        }

        text.Append('\n');
    }
}
