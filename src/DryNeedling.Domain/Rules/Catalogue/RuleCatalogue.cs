using System.Collections.Generic;
using System.Linq;

namespace DryNeedling.Domain.Rules.Catalogue;

/// <summary>Every shipped rule, one table a clinical theme.</summary>
internal static class RuleCatalogue
{
    internal static IEnumerable<Rule> All() =>
        new[]
        {
            CaudaEquinaRules.All,
            NeurologyRules.All,
            CancerRules.All,
            FractureRules.All,
            VascularRules.All,
            InflammatoryBackRules.All,
            FunctionRules.All,
            AfterNeedlingRules.All,
            ConsentRules.All,
            NeedlingToleranceRules.All,
            BleedingRules.All,
            PregnancyRules.All,
            LocalRules.All,
            GeneralHealthRules.All,
            TargetingRules.All,
            DeepGlutealRules.All,
            MechanismRules.All,
            BenefitRules.All,
            RecordRules.All,
            UnweighedRules.All,
        }.SelectMany(theme => theme);
}
