using System;
using System.Collections.Generic;
using System.Linq;
using DryNeedling.Domain.Compatibility;
using DryNeedling.Domain.Evidence;
using DryNeedling.Domain.Intake;
using DryNeedling.Domain.Rules;

namespace DryNeedling.Domain.Analysis;

/// <summary>Applies a clinic policy to a rule set: the one public way. The set itself is never changed. Thread-safe.</summary>
public static class ClinicPolicies
{
    /// <summary>
    /// Loads a policy: judges every entry against the rules, and where each fits, analyses the rules with all of them. The problems of every
    /// entry are told at once; with any, nothing of the policy holds.
    /// </summary>
    /// <param name="policy">The policy.</param>
    /// <param name="rules">The rules as shipped.</param>
    /// <param name="today">The day of loading; a relaxation that is over by then is refused. The library reads no clock.</param>
    /// <exception cref="ArgumentException">A policy holds over the rules already; one is loaded over the rules as shipped.</exception>
    public static PolicyLoading Load(ClinicPolicy policy, RuleSet rules, CalendarDate today)
    {
        Guard.NotNull(policy, nameof(policy));
        Guard.NotNull(rules, nameof(rules));
        Guard.NotNull(today, nameof(today));
        if (rules.PolicyName is not null)
        {
            throw new ArgumentException(
                "The policy " + rules.PolicyName + " holds over these rules already. Load a policy over the rules as shipped (RuleSet.Default); put what both say into one policy.", nameof(rules));
        }

        return new Loader(policy, rules, today).Load();
    }

    private sealed class Loader
    {
        private readonly ClinicPolicy policy;
        private readonly RuleSet shipped;
        private readonly CalendarDate today;
        private readonly List<PolicyProblem> problems = new();
        private readonly Dictionary<string, Rule> changed = new(StringComparer.Ordinal);
        private readonly List<Rule> added = new();
        private readonly List<RuleRelaxation> relaxed = new();
        private RuleThresholds thresholds;
        private int place;

        internal Loader(ClinicPolicy policy, RuleSet shipped, CalendarDate today)
        {
            this.policy = policy;
            this.shipped = shipped;
            this.today = today;
            thresholds = shipped.Thresholds;
        }

        private PolicyEntry Entry => policy.Entries[place - 1];

        internal PolicyLoading Load()
        {
            for (place = 1; place <= policy.Entries.Count; place++)
            {
                if (Enumerable.Range(1, place - 1).FirstOrDefault(earlier => SpeaksOfTheSame(policy.Entries[earlier - 1], Entry)) is int other and > 0)
                {
                    Refuse(PolicyProblemKind.Contradictory, "Entry " + other + " (" + policy.Entries[other - 1] + ") speaks of the same already.", "Keep one of the two.");
                }

                Judge();
            }

            if (problems.Count > 0)
            {
                return new PolicyLoading(policy, null, problems);
            }

            List<Rule> rules = shipped.All.Select(rule => WithNumbers(changed.TryGetValue(rule.Id, out Rule? own) ? own : rule)).Concat(added).ToList();
            Inspect(rules);
            return problems.Count > 0
                ? new PolicyLoading(policy, null, problems)
                : new PolicyLoading(policy, new RuleSet(shipped, policy.Name, rules, thresholds, relaxed), problems);
        }

        /// <summary>A rule that restricts by a fact of a moved number says so: its words may name the number as shipped.</summary>
        private Rule WithNumbers(Rule rule)
        {
            string[] moved = thresholds.MovedFrom(shipped.Thresholds)
                .Where(pair => pair.Moved.Decides.Any(fact => rule.When.Facts().Contains(fact)))
                .Select(pair => pair.Moved + " by the policy " + policy.Name + "; " + RuleThreshold.Text(pair.Before.Value) + " as shipped.").ToArray();
            return moved.Length > 0 && rule is Contraindication bar
                ? bar.At(bar.Level, bar.PolicyNote is null ? string.Join(" ", moved) : bar.PolicyNote + " " + string.Join(" ", moved), string.Join(" ", moved))
                : rule;
        }

        private static bool SpeaksOfTheSame(PolicyEntry left, PolicyEntry right) =>
            (left.Kind == PolicyEntryKind.Threshold) == (right.Kind == PolicyEntryKind.Threshold) && string.Equals(left.Subject, right.Subject, StringComparison.Ordinal);

        private void Judge()
        {
            switch (Entry.Kind)
            {
                case PolicyEntryKind.Threshold:
                    Move();
                    break;
                case PolicyEntryKind.Add:
                    Add(Entry.Rule!);
                    break;
                default:
                    if (!shipped.TryFind(Entry.Subject, out Rule? rule))
                    {
                        Refuse(PolicyProblemKind.UnknownRule, "No rule has the id \"" + Entry.Subject + "\".", "Name a rule of the set.");
                    }
                    else if (rule is RedFlag flag)
                    {
                        Tighten(flag);
                    }
                    else if (rule is Contraindication bar)
                    {
                        Change(bar);
                    }
                    else
                    {
                        Refuse(PolicyProblemKind.WrongKind, "The rule " + rule.Id + " is a " + rule.Kind + "; a policy changes only rules that restrict, and red flags.", "Take the entry out.");
                    }

                    break;
            }
        }

        private void Tighten(RedFlag flag)
        {
            if (Entry.Kind != PolicyEntryKind.Tighten || Entry.Tier is not ReferralTier tier)
            {
                Refuse(
                    PolicyProblemKind.WrongKind,
                    "The rule " + flag.Id + " is a red flag (" + ReferralTiers.Names.NameOf(flag.Tier) + "); no policy makes one milder, and it has a tier, not a level.",
                    "Tighten it to a sooner tier, or take the entry out.",
                    Fewest(flag));
            }
            else if (tier <= flag.Tier)
            {
                Refuse(
                    PolicyProblemKind.NotStricter, "The rule " + flag.Id + " refers " + ReferralTiers.Names.NameOf(flag.Tier) + " as shipped, which is as soon or sooner.",
                    "Set a sooner tier, or take the entry out.", Fewest(flag));
            }
            else
            {
                changed[flag.Id] = flag.At(tier, "Tightened from " + ReferralTiers.Names.NameOf(flag.Tier) + " by the policy " + policy.Name + ".");
            }
        }

        private void Change(Contraindication bar)
        {
            string now = Clearances.Names.NameOf(bar.Level);
            switch (Entry.Kind)
            {
                case PolicyEntryKind.Tighten when Entry.Level is not Clearance:
                    Refuse(PolicyProblemKind.WrongKind, "The rule " + bar.Id + " restricts to a level; it has no tier.", "Give a level: " + Clearances.Names.Allowed + ".");
                    break;
                case PolicyEntryKind.Tighten when !Entry.Level!.Value.IsStricterThan(bar.Level):
                    Refuse(
                        PolicyProblemKind.NotStricter, "The rule " + bar.Id + " is at " + now + " as shipped, which is as strict or stricter.",
                        "Set a stricter level, or relax the rule by an entry of that kind.", Fewest(bar));
                    break;
                case PolicyEntryKind.Tighten:
                    changed[bar.Id] = bar.At(Entry.Level!.Value, "Tightened from " + now + " by the policy " + policy.Name + ".");
                    break;
                case PolicyEntryKind.Follow:
                    Follow(bar);
                    break;
                default:
                    Relax(bar);
                    break;
            }
        }

        private void Follow(Contraindication bar)
        {
            Citation[] cited = bar.Citations.Where(citation => string.Equals(citation.Source.Key, Entry.SourceKey, StringComparison.Ordinal)).ToArray();
            string citable = string.Join(", ", bar.Citations.Where(citation => LevelOf(citation.Severity) is not null).Select(citation => citation.Source.Key + " (" + SourceSeverities.Names.NameOf(citation.Severity) + ")").Distinct());
            if (cited.Length == 0)
            {
                Refuse(PolicyProblemKind.UnknownSource, "The rule " + bar.Id + " does not cite " + Entry.SourceKey + ".", citable.Length == 0 ? "No source of this rule can be followed; take the entry out." : "Name one of " + citable + ".");
                return;
            }

            // Of several positions of one source the strictest.
            Clearance? level = cited.Select(citation => LevelOf(citation.Severity)).Where(found => found is not null).OrderBy(found => found).FirstOrDefault();
            if (level is not Clearance position)
            {
                Refuse(PolicyProblemKind.UnknownSource, Entry.SourceKey + " states no severity for " + bar.Id + " that is a level.", citable.Length == 0 ? "Take the entry out." : "Name one of " + citable + ".");
            }
            else if (position == bar.Level)
            {
                Refuse(PolicyProblemKind.ChangesNothing, "The rule " + bar.Id + " holds the position of " + Entry.SourceKey + " as shipped.", "Take the entry out.");
            }
            else if (bar.Floor.IsStricterThan(position))
            {
                BelowFloor(bar, position);
            }
            else
            {
                changed[bar.Id] = bar.At(position, "Follows " + Entry.SourceKey + " by the policy " + policy.Name + "; " + Clearances.Names.NameOf(bar.Level) + " as shipped.");
            }
        }

        /// <summary>A source without objection is followed as a precaution: what another source restricts is never simply clear.</summary>
        private static Clearance? LevelOf(SourceSeverity severity) => severity switch
        {
            SourceSeverity.Absolute => Clearance.Blocked,
            SourceSeverity.Relative => Clearance.ClinicianDecision,
            SourceSeverity.Precaution or SourceSeverity.Information or SourceSeverity.NoObjection => Clearance.Precaution,
            _ => null,
        };

        private void Relax(Contraindication bar)
        {
            Clearance level = Entry.Level!.Value;
            if (bar.Level == Clearance.Blocked)
            {
                Refuse(
                    PolicyProblemKind.Absolute, "The rule " + bar.Id + " is absolute (blocked); no policy relaxes it on somebody's word.",
                    "Take the entry out; where a source that the rule cites is milder and the floor allows, follow it.", Fewest(bar));
            }
            else if (!bar.Level.IsStricterThan(level))
            {
                Refuse(PolicyProblemKind.NotMilder, "The rule " + bar.Id + " is at " + Clearances.Names.NameOf(bar.Level) + " as shipped, which is as mild or milder.", "Set a milder level, or tighten the rule by an entry of that kind.", Fewest(bar));
            }
            else if (bar.Floor.IsStricterThan(level) || level == Clearance.Clear)
            {
                BelowFloor(bar, level);
            }
            else if (Entry.Until! < today)
            {
                Refuse(PolicyProblemKind.Expired, "The relaxation of " + bar.Id + " was over on " + Entry.Until + ", before the day of loading (" + today + ").", "Take it out, or have it decided again with a later day.");
            }
            else
            {
                relaxed.Add(new RuleRelaxation(bar.Id, bar.Level, level, Entry.ApprovedBy!, Entry.Reason!, Entry.Until!));
                changed[bar.Id] = bar.At(level, "Relaxed from " + Clearances.Names.NameOf(bar.Level) + " until " + Entry.Until + " by the policy " + policy.Name + ", answered for by " + Entry.ApprovedBy + ": " + Entry.Reason);
            }
        }

        private void BelowFloor(Contraindication bar, Clearance level) => Refuse(
            PolicyProblemKind.BelowFloor,
            "The level " + Clearances.Names.NameOf(level) + " is below the floor of " + bar.Id + ", which is " + Clearances.Names.NameOf(bar.Floor) + ".",
            "No policy goes below a floor; set " + Clearances.Names.NameOf(bar.Floor) + " or stricter.",
            Fewest(bar));

        private void Move()
        {
            RuleThreshold? threshold = shipped.Thresholds.All.FirstOrDefault(item => string.Equals(item.Name, Entry.Subject, StringComparison.Ordinal));
            decimal value = Entry.Value!.Value;
            if (threshold is null)
            {
                Refuse(
                    PolicyProblemKind.UnknownThreshold, "No threshold is named \"" + Entry.Subject + "\".",
                    "Name one that may be moved: " + string.Join(", ", shipped.Thresholds.All.Where(item => item.IsMovable).Select(item => item.Name)) + ".");
            }
            else if (threshold.ProblemOf(value) is string problem)
            {
                Refuse(PolicyProblemKind.UnknownThreshold, problem, "Set a number within the band, or take the entry out.");
            }
            else if (threshold.Value == value)
            {
                Refuse(PolicyProblemKind.ChangesNothing, "The threshold " + threshold.Name + " is " + RuleThreshold.Text(value) + " as shipped.", "Take the entry out.");
            }
            else
            {
                thresholds = thresholds.With(threshold.Name, value);
            }
        }

        private void Add(ClinicRule rule)
        {
            if (shipped.TryFind(rule.Id, out _))
            {
                Refuse(PolicyProblemKind.DuplicateId, "The shipped set has a rule " + rule.Id + " already.", "Give the rule an id of its own, such as CLINIC-01.");
                return;
            }

            if (rule.Level == Clearance.Clear)
            {
                Refuse(PolicyProblemKind.ChangesNothing, "A rule at the level clear restricts nothing.", "Give it a level: precaution or stricter.");
                return;
            }

            var ways = new List<Criterion>();
            foreach (IReadOnlyList<string> allOf in rule.AnyOf)
            {
                var facts = new List<Criterion>();
                foreach (string id in allOf)
                {
                    if (Facts.All.FirstOrDefault(fact => string.Equals(fact.Id, id, StringComparison.Ordinal)) is not Fact known)
                    {
                        Refuse(PolicyProblemKind.UnknownFact, "No fact has the id \"" + id + "\".", "Name a fact of the catalogue (Facts.All).");
                    }
                    else if (known.Polarity != FactPolarity.Risk)
                    {
                        Refuse(PolicyProblemKind.UnknownFact, "The fact " + id + " is no risk, so a rule that restricts cannot read it.", "Name a risk.");
                    }
                    else
                    {
                        facts.Add(known);
                    }
                }

                if (facts.Count == allOf.Count)
                {
                    ways.Add(Criterion.AllOf(facts.ToArray()));
                }
            }

            if (ways.Count < rule.AnyOf.Count)
            {
                return;
            }

            added.Add(new Contraindication(rule.Id)
            {
                Theme = "The clinic's own rules",
                When = Criterion.AnyOf(ways.ToArray()),
                Level = rule.Level,
                Floor = rule.Level,
                Scope = rule.Scope,
                Reason = rule.Reason,
                PatientReason = rule.PatientReason,
                WhatToDo = rule.WhatToDo,
                PolicyNote = "Added by the policy " + policy.Name + ".",
                Serves = new[] { "policy:" + policy.Name },
                Cites = new[] { new Citation(new Source("policy:" + policy.Name, SourceKind.OwnProposal, "Policy " + policy.Name, "The clinic", null, null), SourceSeverity.NotGraded, ReadingMark.Derived, "The clinic's own rule.") },
            });
        }

        /// <summary>
        /// What the analysis finds with the policy and does not follow from it: a rule that could not be built, that nobody can meet, or that
        /// repeats or never changes anything; and any answer that nobody gets any more.
        /// </summary>
        private void Inspect(List<Rule> rules)
        {
            foreach (RuleSetProblem problem in new RuleSetInspection(rules, Background.Default, shipped, policy.Name).Run().Problems)
            {
                int entry = policy.Entries.TakeWhile(item => !problem.RuleIds.Contains(item.Subject, StringComparer.Ordinal)).Count() + 1;
                entry = entry > policy.Entries.Count ? 0 : entry;
                problems.Add(new PolicyProblem(
                    entry, PolicyProblemKind.Inconsistent, entry == 0 ? "" : policy.Entries[entry - 1].ToString(),
                    RuleSetProblemKinds.Names.NameOf(problem.Kind) + ": " + problem.Text, problem.HowToMend, problem.Witness));
            }
        }

        private void Refuse(PolicyProblemKind kind, string text, string howToMend, WitnessPatient? witness = null) =>
            problems.Add(new PolicyProblem(place, kind, Entry.ToString(), text, howToMend, witness));

        private static WitnessPatient? Fewest(Rule rule) => RuleChecks.Fewest(rule, Background.Default);
    }
}
