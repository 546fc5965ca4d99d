using System.Collections.Generic;
using System.Linq;

namespace DryNeedling.Domain.Rules.Catalogue;

/// <summary>Every shipped rule, one table a clinical theme.</summary>
internal static class RuleCatalogue
{
    private static readonly (string Theme, Rule[] Rules)[] Themes =
    {
        ("Cauda equina", CaudaEquinaRules.All),
        ("Nerve roots and weakness", NeurologyRules.All),
        ("Cancer", CancerRules.All),
        ("Fracture", FractureRules.All),
        ("Vessels", VascularRules.All),
        ("Inflammatory disease of the back", InflammatoryBackRules.All),
        ("What the pain prevents", FunctionRules.All),
        ("After a session", AfterNeedlingRules.All),
        ("Consent, fear, age and who needles", ConsentRules.All),
        ("How needles are borne", NeedlingToleranceRules.All),
        ("Bleeding", BleedingRules.All),
        ("Pregnancy", PregnancyRules.All),
        ("Conditions of a place", LocalRules.All),
        ("General health and implanted devices", GeneralHealthRules.All),
        ("Signs that count together with others, each alone", SingleSignRules.All),
        ("Targets", TargetingRules.All),
        ("The nerve in the buttock", DeepGlutealRules.All),
        ("The mechanism of the pain", MechanismRules.All),
        ("Doubts of benefit", BenefitRules.All),
        ("The record itself", RecordRules.All),
        ("Answers that no rule of their own weighs", UnweighedRules.All),
        ("The review of a course", CourseRules.All),
    };

    /// <summary>The themes in their order.</summary>
    internal static IEnumerable<string> ThemeNames => Themes.Select(theme => theme.Theme);

    internal static IEnumerable<Rule> All()
    {
        foreach ((string theme, Rule[] rules) in Themes)
        {
            foreach (Rule rule in rules)
            {
                rule.Theme = theme;
                yield return rule;
            }
        }
    }
}
