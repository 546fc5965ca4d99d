using System;
using System.Collections.Generic;
using System.Linq;
using DryNeedling.Domain.Anatomy;
using DryNeedling.Domain.Evaluation;
using DryNeedling.Domain.Intake;
using DryNeedling.Domain.Rules;
using DryNeedling.Domain.Tests.Laws;

namespace DryNeedling.Domain.Tests.Reference;

/// <summary>
/// The slow, literal evaluator: option by option, rule by rule, straight from the presentation. Shares no code with the
/// library's fact sheet, criteria or option sets beyond the input types.
/// </summary>
internal static class ReferenceEvaluator
{
    internal static readonly Row[] Rows = GroundTable.Text.Split('\n').Select(line => new Row(line.Split('|').Select(cell => cell.Trim()).ToArray())).ToArray();

    internal static IEnumerable<string> RuleIds => Rows.Select(row => row.Id);

    internal static Snapshot Answer(Presentation person)
    {
        var options = Snapshot.Options;
        var known = new Dictionary<(string, Muscle?, Side), Holds>();

        // What is surely not so plays no part in any reading; without it there is less to go through.
        var values = new List<KeyValuePair<Row, Holds[]>>();
        foreach (Row row in Rows)
        {
            if (Evaluate(row, person, known) is Holds[] value)
            {
                values.Add(KeyValuePair.Create(row, value));
            }
        }

        var levels = new Dictionary<Holds, Clearance[]>();
        foreach (Holds reading in new[] { Holds.Yes, Holds.Presumed, Holds.Unknown })
        {
            levels[reading] = [.. options.Select((option, i) => Level(person, option, values, i, reading))];
        }

        Holds[] support = [.. options.Select((_, i) => values.Where(pair => pair.Key.Effect == "S").Select(pair => pair.Value[i]).DefaultIfEmpty(Holds.No).Max())];
        int[] tiers = [.. new[] { Holds.Yes, Holds.Presumed, Holds.Unknown }.Select(reading => Tier(values.Where(pair => pair.Value[0] >= reading).Select(pair => pair.Key)))];
        Suitability mildest = Overall(tiers[0], levels[Holds.Yes], [.. support.Select(value => value >= Holds.Unknown)]);
        Suitability stated = Overall(tiers[1], levels[Holds.Presumed], [.. support.Select(value => value >= Holds.Unknown)]);
        Suitability gravest = Overall(tiers[2], levels[Holds.Unknown], [.. support.Select(value => value == Holds.Yes)]);
        var findings = new SortedDictionary<string, NeedlingOptionSet>(StringComparer.Ordinal);
        var presumed = new SortedSet<string>(StringComparer.Ordinal);
        foreach ((Row row, Holds[] value) in values)
        {
            (NeedlingOption Option, Holds Value)[] held = [.. options.Select((option, i) => (option, value[i]))];
            NeedlingOption[] fired = [.. held.Where(pair => pair.Value >= Holds.Presumed).Select(pair => pair.Option)];
            if (fired.Length == 0)
            {
                continue;
            }

            findings[row.Id] = row.Effect is "E" or "U" or "R" or "I" ? NeedlingOptionSet.Empty : NeedlingOptionSet.Of(fired);
            if (held.Any(pair => pair.Value == Holds.Presumed))
            {
                presumed.Add(row.Id);
            }
        }

        return new Snapshot
        {
            Overall = Stated(stated, gravest),
            Mildest = mildest,
            Gravest = gravest,
            Referral = tiers[1] == 0 ? null : (ReferralTier)tiers[1],
            OpenReferral = tiers[2] > tiers[1] ? (ReferralTier)tiers[2] : null,
            MildestLevels = levels[Holds.Yes],
            StatedLevels = levels[Holds.Presumed],
            GravestLevels = levels[Holds.Unknown],
            Supported = [.. support.Select(value => value == Holds.Yes ? Intake.Answer.Yes : value == Holds.No ? Intake.Answer.No : Intake.Answer.NotAsked)],
            Findings = findings,
            Presumed = presumed,
        };
    }

    internal static Suitability Stated(Suitability mildest, Suitability gravest)
    {
        if (gravest is Suitability.Suitable or Suitability.SuitableWithPrecautions)
        {
            return gravest;
        }

        if (mildest is Suitability.NoSuitableTarget or Suitability.NotSuitable or Suitability.ReferUrgently or Suitability.ReferAsEmergency)
        {
            return mildest;
        }

        return mildest == gravest ? mildest : Suitability.Undetermined;
    }

    internal static Suitability Overall(int tier, Clearance[] levels, bool[] supported)
    {
        if (tier >= 2)
        {
            return tier == 3 ? Suitability.ReferAsEmergency : Suitability.ReferUrgently;
        }

        if (levels.All(level => level == Clearance.Blocked))
        {
            return Suitability.NotSuitable;
        }

        int[] open = [.. Enumerable.Range(0, levels.Length).Where(i => supported[i] && levels[i] != Clearance.Blocked)];
        if (open.Length == 0)
        {
            return Suitability.NoSuitableTarget;
        }

        // The numbers of Clearance grow with what is permitted.
        return open.Max(i => (int)levels[i]) switch
        {
            4 => levels.Any(level => level != Clearance.Clear) ? Suitability.SuitableWithPrecautions : Suitability.Suitable,
            3 => Suitability.SuitableWithPrecautions,
            2 => Suitability.ClinicianDecision,
            _ => Suitability.AssessFirst,
        };
    }

    private static int Tier(IEnumerable<Row> held) => held
        .Select(row => row.Effect switch { "E" => 3, "U" => 2, "R" => 1, _ => 0 })
        .DefaultIfEmpty(0)
        .Max();

    private static Clearance Level(Presentation person, NeedlingOption option, List<KeyValuePair<Row, Holds[]>> values, int place, Holds reading)
    {
        int level = 4;
        foreach ((Row row, Holds[] value) in values)
        {
            if (value[place] >= reading && row.Level < level)
            {
                level = Math.Min(level, row.Level is 1 or 2 && Accepted(person, row.Id, option) ? 3 : row.Level);
            }
        }

        return (Clearance)level;
    }

    private static bool Accepted(Presentation person, string rule, NeedlingOption option) => person.Decisions.Any(decision =>
        decision.RuleId == rule
        && decision.Options.Contains(option)
        && (decision.ValidUntil is null
            ? decision.Date.Equals(person.AsOf) && !person.History.Sessions.Any(session => session.Date.Equals(decision.Date))
            : decision.Date <= person.AsOf && person.AsOf <= decision.ValidUntil));

    /// <summary>
    /// What a row says at each option; null where it surely says nothing anywhere. What does not depend on the technique, or on the
    /// place, is read once; the answer is the same, the wait is not.
    /// </summary>
    private static Holds[]? Evaluate(Row row, Presentation person, Dictionary<(string, Muscle?, Side), Holds> known)
    {
        Holds Read(string predicate, bool isOfAPlace, NeedlingOption option)
        {
            (string, Muscle?, Side) key = isOfAPlace ? (predicate, option.Muscle, option.Side) : (predicate, null, default);
            return known.TryGetValue(key, out Holds value) ? value : known[key] = Predicates.Evaluate(predicate, person, option);
        }

        Holds At(NeedlingOption option)
        {
            Holds any = Holds.No;
            foreach ((string Predicate, bool IsOfAPlace)[] way in row.Needs)
            {
                Holds all = Holds.Yes;
                foreach ((string predicate, bool isOfAPlace) in way)
                {
                    Holds one = Read(predicate, isOfAPlace, option);
                    all = one < all ? one : all;
                }

                any = all > any ? all : any;
            }

            return any;
        }

        Holds everywhere = row.IsOfAPlace ? Holds.No : At(Snapshot.Options[0]);
        if (!row.IsOfAPlace && everywhere == Holds.No)
        {
            return null;
        }

        var values = new Holds[Snapshot.Options.Count];
        Holds most = Holds.No;
        Holds last = Holds.No;
        for (int i = 0; i < values.Length; i++)
        {
            NeedlingOption option = Snapshot.Options[i];
            if (row.Covered[i])
            {
                bool isThere = i > 0 && row.Covered[i - 1] && Snapshot.Options[i - 1].Muscle == option.Muscle && Snapshot.Options[i - 1].Side == option.Side;
                last = !row.IsOfAPlace ? everywhere : isThere ? last : At(option);
                values[i] = last;
                most = last > most ? last : most;
            }
        }

        return most == Holds.No ? null : values;
    }

    internal sealed class Row
    {
        private readonly string muscles;
        private readonly int technique;

        internal Row(string[] cells)
        {
            Id = cells[0];
            Condition = [.. cells[2].Split(" or ").Select(all => all.Split('+').Select(predicate => predicate.Trim()).ToArray())];
            muscles = cells[3];
            technique = cells[4] switch { "superficial" => 1, "deep" => 2, "electrical" => 3, _ => throw new FormatException(cells[4]) };
            Effect = cells[5];
            Level = Effect switch { "B" => 0, "A" => 1, "C" => 2, "P" or "D" => 3, _ => 4 };
            IsOfAPlace = Condition.Any(all => all.Any(predicate => predicate.EndsWith("-here", StringComparison.Ordinal)));
            Needs = [.. Condition.Select(all => all.Select(predicate => (predicate, predicate.EndsWith("-here", StringComparison.Ordinal))).ToArray())];
        }

        private string[] Named => field ??= muscles.Split(' ').All(id => Muscles.TryFind(id, out _)) ? muscles.Split(' ') : throw new FormatException(muscles);

        /// <summary>True where it depends on the option beyond its scope.</summary>
        internal bool IsOfAPlace { get; }

        /// <summary>The condition, with which of its words speak of the place of the needle.</summary>
        internal (string Predicate, bool IsOfAPlace)[][] Needs { get; }

        /// <summary>Which of the options its scope holds.</summary>
        internal bool[] Covered => field ??= [.. Snapshot.Options.Select(Covers)];

        internal string Id { get; }

        internal string[][] Condition { get; }

        internal string Effect { get; }

        /// <summary>What it makes of an option: 0 blocked to 3 precaution, 4 where it restricts nothing.</summary>
        internal int Level { get; }

        internal bool Covers(NeedlingOption option) => (int)option.Technique >= technique && muscles switch
        {
            "*" => true,
            "not-compressible" => GroundTable.NotCompressible.Contains(option.Muscle.Id),
            "limb" => GroundTable.Limb.Contains(option.Muscle.Id),
            "leg" => GroundTable.Leg.Contains(option.Muscle.Id),
            "trunk" => !GroundTable.Limb.Contains(option.Muscle.Id),
            "spine" => GroundTable.RegionsOver(option.Muscle.Id).Any(region => region is "Lumbar" or "Sacral"),
            "over-lumbar-spine" => GroundTable.RegionsOver(option.Muscle.Id).Contains("Lumbar"),
            "lumbar" => GroundTable.LumbarMuscles.Contains(option.Muscle.Id),

            // Else the ids of muscles.
            _ => Named.Contains(option.Muscle.Id),
        };
    }
}
