using System;
using System.Collections.Generic;
using System.Linq;
using DryNeedling.Domain.Evaluation;
using DryNeedling.Domain.Intake;
using DryNeedling.Domain.Rules;

namespace DryNeedling.Domain.Analysis;

/// <summary>
/// Looks for a complete patient who gets a given overall answer. Exact: risks only make an answer graver, so the search starts
/// from the least patient with a target and adds a way of a rule only where every patient with that answer must have one.
/// </summary>
internal sealed class AnswerSearch
{
    /// <summary>A search that takes more steps is given up and says so; clinical rule sets take some hundred.</summary>
    private const int MostSteps = 200_000;

    private readonly IReadOnlyList<Way> ways;
    private readonly Background background;
    private readonly Suitability target;
    private bool acceptsOthers;
    private int steps;

    private AnswerSearch(IReadOnlyList<Way> ways, Background background, Suitability target)
    {
        this.ways = ways;
        this.background = background;
        this.target = target;
    }

    /// <summary>A patient with the answer, no fact of whom can be left out; null where there is none, or where the search gave up.</summary>
    /// <param name="ways">The reachable ways of all rules.</param>
    /// <param name="background">What holds of every patient.</param>
    /// <param name="target">The answer.</param>
    /// <param name="gaveUp">True where the search was given up, so that nothing is known.</param>
    internal static WitnessPatient? Find(IReadOnlyList<Way> ways, Background background, Suitability target, out bool gaveUp)
    {
        var search = new AnswerSearch(ways, background, target);
        WitnessPatient? found = search.Run(false) ?? (ways.Any(CanBeAnswered) ? search.Run(true) : null);
        gaveUp = found is null && search.steps > MostSteps;
        return found;
    }

    private static bool CanBeAnswered(Way way) => way.Rule is Contraindication { CanBeAccepted: true };

    private bool NeedsTarget => target is Suitability.Suitable or Suitability.SuitableWithPrecautions or Suitability.ClinicianDecision or Suitability.AssessFirst;

    /// <summary>First without any recorded decision, then with one on every rule that can be answered and need not be left standing.</summary>
    private WitnessPatient? Run(bool acceptingOthers)
    {
        acceptsOthers = acceptingOthers;
        IEnumerable<Patient> starts = NeedsTarget
            ? ways.Where(way => way.Rule is Indication).OrderBy(way => way.Facts.Count).SelectMany(way => Placed(way, way.Rule.Touches)).Select(facts => Patient.Nobody.With(facts, null))
            : new[] { Patient.Nobody };
        foreach (Patient start in starts)
        {
            if (Extend(start) is Patient found)
            {
                return Describe(Shrink(found));
            }
        }

        return null;
    }

    private Patient? Extend(Patient patient)
    {
        if (++steps > MostSteps || background.Broken(patient.Facts) is not null)
        {
            return null;
        }

        Tally tally = TallyOf(patient);
        Suitability answer = tally.Answer(tally.Supported);
        if (answer == target)
        {
            return patient;
        }

        if (answer.IsGraverThan(target))
        {
            return null;
        }

        foreach ((Way way, NeedlingOptionSet where) in Needed(patient, tally))
        {
            foreach (IReadOnlyList<PlacedFact> facts in Placed(way, where))
            {
                Patient next = patient.With(facts, acceptsOthers && target != Suitability.SuitableWithPrecautions ? way.Rule : null);
                if (!next.Equals(patient) && Extend(next) is Patient found)
                {
                    return found;
                }
            }
        }

        return null;
    }

    /// <summary>Ways of which every graver patient with the answer has at least one, the fewest facts first.</summary>
    private IEnumerable<(Way Way, NeedlingOptionSet Where)> Needed(Patient patient, Tally tally)
    {
        switch (target)
        {
            case Suitability.ReferAsEmergency:
                return Anywhere(way => way.Rule is RedFlag { Tier: ReferralTier.Emergency });
            case Suitability.ReferUrgently:
                return Anywhere(way => way.Rule is RedFlag { Tier: ReferralTier.Urgent });
            case Suitability.SuitableWithPrecautions:
                return Anywhere(way => Strength.StakeOf(way.Rule) == Stake.Level);
            case Suitability.NotSuitable:
                return Hardest(NeedlingOptionSet.All - tally.Levels.Blocked, Clearance.Blocked, patient);
            case Suitability.AssessFirst:
                return Fewer(
                    Hardest(tally.Supported - tally.Levels.Assess, Clearance.AssessFirst, patient),
                    Exactly(Clearance.AssessFirst, tally.Supported - tally.Levels.Blocked, tally.Supported & tally.Levels.Assess));
            case Suitability.ClinicianDecision:
                return Fewer(
                    Hardest(tally.Supported - tally.Levels.Decision, Clearance.ClinicianDecision, patient),
                    Exactly(Clearance.ClinicianDecision, tally.Supported - tally.Levels.Assess, tally.Supported & tally.Levels.Decision));
            default:
                return Enumerable.Empty<(Way, NeedlingOptionSet)>();
        }
    }

    private IEnumerable<(Way Way, NeedlingOptionSet Where)> Anywhere(Func<Way, bool> wanted) =>
        ways.Where(wanted).OrderBy(way => way.Facts.Count).Select(way => (way, way.Options));

    /// <summary>
    /// The ways that set this very level at an option that is not above it yet: the answer is the level of one, so one of them is
    /// needed. Null where an option is at the level already.
    /// </summary>
    private IEnumerable<(Way Way, NeedlingOptionSet Where)>? Exactly(Clearance level, NeedlingOptionSet notAbove, NeedlingOptionSet reached) => (notAbove & reached).IsEmpty
        ? Anywhere(way => way.Rule is Contraindication bar && bar.Level == level && !(way.Options & notAbove).IsEmpty).Select(pair => (pair.Way, pair.Where & notAbove))
        : null;

    private static IEnumerable<(Way Way, NeedlingOptionSet Where)> Fewer(
        IEnumerable<(Way Way, NeedlingOptionSet Where)> lifting, IEnumerable<(Way Way, NeedlingOptionSet Where)>? exactly)
    {
        List<(Way Way, NeedlingOptionSet Where)> either = lifting.ToList();
        List<(Way Way, NeedlingOptionSet Where)>? other = exactly?.ToList();
        return other is null || either.Count <= other.Count ? either : other;
    }

    /// <summary>The ways to lift to the level the one option that the fewest ways lift: one of them is needed, whichever option is looked at.</summary>
    private IEnumerable<(Way Way, NeedlingOptionSet Where)> Hardest(NeedlingOptionSet options, Clearance level, Patient patient)
    {
        List<Way> lifting = ways.Where(way => way.Rule is Contraindication bar && !level.IsStricterThan(bar.Level) && !patient.Stands(way.Rule, way.Facts)).OrderBy(way => way.Facts.Count).ToList();
        NeedlingOption hardest = options.ToList().OrderBy(option => lifting.Count(way => way.Options.Contains(option))).First();
        NeedlingOptionSet where = NeedlingOptionSet.Of(hardest);
        return lifting.Where(way => way.Options.Contains(hardest)).Select(way => (way, where));
    }

    /// <summary>The least patients who have the facts of the way together at one of the options: one place for each located fact.</summary>
    private IEnumerable<IReadOnlyList<PlacedFact>> Placed(Way way, NeedlingOptionSet where)
    {
        IEnumerable<(List<PlacedFact> Facts, NeedlingOptionSet Where)> sofar = new[] { (new List<PlacedFact>(), where) };
        foreach (Fact fact in way.Term.Facts)
        {
            sofar = sofar.SelectMany(part => background.PlacesOf(fact)
                .Where(place => !(place & part.Where).IsEmpty)
                .Select(place => (part.Facts.Append(new PlacedFact(fact, place)).ToList(), part.Where & place)));
        }

        return sofar.Select(part => part.Facts);
    }

    private Tally TallyOf(Patient patient)
    {
        var tally = default(Tally);
        foreach (Way way in ways.Where(way => way.HoldsIn(patient.Facts)))
        {
            NeedlingOptionSet where = way.Rule.Touches;
            foreach (Fact fact in way.Term.Facts)
            {
                where &= patient.Where(fact);
            }

            tally.Add(way.Rule, where, acceptsOthers && CanBeAnswered(way) && !patient.LeavesStanding(way.Rule) ? NeedlingOptionSet.All : NeedlingOptionSet.Empty);
        }

        return tally;
    }

    /// <summary>Leaves out one fact after another as long as the answer stays, details first, so that the whole is kept where it is enough.</summary>
    private Patient Shrink(Patient patient)
    {
        foreach (PlacedFact fact in patient.Placed.OrderByDescending(fact => Background.Closed(new[] { fact.Fact }).Count).ToList())
        {
            Patient smaller = patient.Without(fact);
            Tally tally = TallyOf(smaller);
            if (tally.Answer(tally.Supported) == target)
            {
                patient = smaller;
            }
        }

        return patient;
    }

    private WitnessPatient Describe(Patient patient)
    {
        string[] accepted = acceptsOthers
            ? ways.Where(way => CanBeAnswered(way) && !patient.LeavesStanding(way.Rule) && way.HoldsIn(patient.Facts))
                .Select(way => way.Rule.Id).Distinct(StringComparer.Ordinal).ToArray()
            : Array.Empty<string>();
        return new WitnessPatient(patient.Placed, NeedlingOptionSet.Empty, accepted);
    }

    /// <summary>The facts of a patient with their places, and the rules that no decision may answer.</summary>
    private sealed class Patient : IEquatable<Patient>
    {
        internal static readonly Patient Nobody = new(new HashSet<PlacedFact>(), new HashSet<string>(StringComparer.Ordinal));

        private readonly HashSet<string> standing;

        private Patient(HashSet<PlacedFact> placed, HashSet<string> standing)
        {
            Placed = placed;
            this.standing = standing;
            Facts = Background.Closed(placed.Select(fact => fact.Fact));
        }

        internal HashSet<PlacedFact> Placed { get; }

        internal HashSet<Fact> Facts { get; }

        public bool Equals(Patient? other) => other is not null && Placed.SetEquals(other.Placed) && standing.SetEquals(other.standing);

        public override bool Equals(object? obj) => Equals(obj as Patient);

        public override int GetHashCode() => Placed.Count;

        internal bool LeavesStanding(Rule rule) => standing.Contains(rule.Id);

        /// <summary>True where adding these facts for this rule would change nothing; only told of rules without places.</summary>
        internal bool Stands(Rule rule, HashSet<Fact> facts) => standing.Contains(rule.Id) && facts.All(fact => !fact.IsLocated && Facts.Contains(fact));

        internal Patient With(IEnumerable<PlacedFact> facts, Rule? leftStanding)
        {
            var rules = new HashSet<string>(standing, StringComparer.Ordinal);
            if (leftStanding is not null)
            {
                rules.Add(leftStanding.Id);
            }

            return new Patient(new HashSet<PlacedFact>(Placed.Concat(facts)), rules);
        }

        internal Patient Without(PlacedFact fact) => new(new HashSet<PlacedFact>(Placed.Where(other => !other.Equals(fact))), standing);

        /// <summary>Where the fact holds: at its own places and at those of its details.</summary>
        internal NeedlingOptionSet Where(Fact fact)
        {
            NeedlingOptionSet where = NeedlingOptionSet.Empty;
            foreach (PlacedFact placed in Placed)
            {
                if (placed.Fact.Implies(fact))
                {
                    where |= fact.IsLocated ? placed.Where : NeedlingOptionSet.All;
                }
            }

            return where;
        }
    }
}
