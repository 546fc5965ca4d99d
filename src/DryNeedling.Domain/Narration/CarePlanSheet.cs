using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using DryNeedling.Domain.CarePlans;
using DryNeedling.Domain.Compatibility;

namespace DryNeedling.Domain.Narration;

/// <summary>
/// A care plan for the person to take home, in plain words of a language: what to do, what is normal, when it is looked at again, and when
/// to get help. It carries no score. Immutable and thread-safe.
/// </summary>
public sealed class CarePlanSheet
{
    private readonly PhraseBook language;
    private readonly CarePlan plan;
    private readonly List<(string Title, string[] Lines)> sections = new();

    private CarePlanSheet(CarePlan plan, PhraseBook language)
    {
        this.plan = plan;
        this.language = language;
        Add("summary", new[] { language["plan." + plan.SummaryCode + ".patient"] });
        Add("movement", plan.Movement.Select(Sentence));
        Add("exercises", plan.Exercises.Select(item => language.Format(
            "sheet.exercise", language["exercise." + item.Exercise.Id], language[PhraseBook.DoseCode(item.Exercise, item.Dose)])));
        Add("habits", plan.Habits.Select(Sentence));
        Add("consent", plan.ConsentPoints.Select(Sentence));
        Add("explain", plan.Education.Select(Sentence));
        Add("after", plan.AfterCare.Select(Sentence));
        Add("review", Sessions().Concat(plan.ReviewPoints.Where(point => point.AfterSession is not null || point.By is not null).Select(Review)));
        Add("help", plan.SafetyNet.Select(Sentence));
    }

    /// <summary>The sheet in a language.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="language">The language.</param>
    public static CarePlanSheet Of(CarePlan plan, PhraseBook language) => new(Guard.NotNull(plan, nameof(plan)), Guard.NotNull(language, nameof(language)));

    /// <summary>As Markdown, with lines ending in <c>\n</c>.</summary>
    public string ToMarkdown()
    {
        var text = new StringBuilder();
        text.Append("# ").Append(language["sheet.title"]).Append("\n\n").Append(language.Format("sheet.head", plan.AsOf.ToString())).Append('\n');
        foreach ((string title, string[] lines) in sections)
        {
            text.Append("\n## ").Append(title).Append("\n\n");
            foreach (string line in lines)
            {
                text.Append(lines.Length == 1 ? "" : "- ").Append(line).Append('\n');
            }
        }

        return text.Append("\n---\n\n").Append(new Narrator(language, NarrationVoice.Patient).Notice()).Append('\n').ToString();
    }

    /// <summary>The sheet as Markdown.</summary>
    public override string ToString() => ToMarkdown();

    private IEnumerable<string> Sessions()
    {
        if (plan.Sessions.Count > 0 && plan.Sessions[0].NotBefore is Intake.CalendarDate from)
        {
            yield return language.Format("sheet.session", from.ToString());
        }
    }

    private string Review(ReviewPoint point)
    {
        string session = point.AfterSession?.ToString(CultureInfo.InvariantCulture) ?? "";
        return point.AfterSession is null ? language.Format("sheet.review-by", point.By?.ToString() ?? "")
            : point.By is null ? language.Format("sheet.review-session", session)
            : language.Format("sheet.review-after", session, point.By.ToString());
    }

    private string Sentence(PlanStep step) => language["step." + step.Code + ".patient"];

    private void Add(string section, IEnumerable<string> lines)
    {
        string[] all = lines.ToArray();
        if (all.Length > 0)
        {
            sections.Add((language["sheet." + section], all));
        }
    }
}
