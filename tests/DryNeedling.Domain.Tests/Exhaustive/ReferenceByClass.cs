using System;
using System.Collections.Generic;
using System.Linq;
using DryNeedling.Domain.Compatibility;
using DryNeedling.Domain.Evaluation;
using DryNeedling.Domain.Intake;
using DryNeedling.Domain.Rules;
using DryNeedling.Domain.Tests.Laws;
using DryNeedling.Domain.Tests.Reference;

namespace DryNeedling.Domain.Tests.Exhaustive;

/// <summary>
/// The literal reference, quick enough for millions of people. It reads the same rows with the same predicates from the
/// presentation, but looks at one option of each class that no row and no located predicate tells apart, and reads again only
/// what can have changed since the person before. Not thread-safe: one a thread.
/// </summary>
internal sealed class ReferenceByClass
{
    private const int MostKept = 64;
    private static readonly string[] Located = [.. Words().Where(IsLocated)];
    private static readonly string[] Wide = [.. Words().Where(word => !IsLocated(word))];

    private static readonly bool[] ReadsPoints = [.. Wide.Select(word => word.EndsWith("-point", StringComparison.Ordinal))];

    private static readonly CompiledRow[] Rows = [.. ReferenceEvaluator.Rows.Select(row => new CompiledRow(row))];

    private readonly int[] classes;
    private readonly int[] representatives;
    private readonly RuleBitSet[] bits;
    private readonly Holds[] wide = new Holds[Wide.Length];
    private readonly Dictionary<Places, Holds[][]> seen = [];
    private readonly Clearance[][] levels;
    private readonly bool[][] supported;
    private readonly Holds[] support;
    private Presentation? last;

    internal ReferenceByClass(int[] classes, RuleBits ids)
    {
        this.classes = classes;
        representatives = Representatives(classes);
        bits = [.. ReferenceEvaluator.Rows.Select(row => ids[row.Id])];
        levels = [.. Enumerable.Range(0, 4).Select(_ => new Clearance[representatives.Length])];
        supported = [.. Enumerable.Range(0, 2).Select(_ => new bool[representatives.Length])];
        support = new Holds[representatives.Length];
    }

    /// <summary>By option: the number of its class. Two options share one where every row covers both or neither and every located predicate reads both alike in all these people.</summary>
    internal static int[] Classes(IEnumerable<Presentation> people)
    {
        Holds[][][] read = [.. people.Select(Read)];
        string[] keys = [.. Enumerable.Range(0, Snapshot.Options.Count).Select(option =>
            string.Concat(Rows.Select(row => row.Covers[option] ? '1' : '0'))
            + string.Concat(read.SelectMany(person => person.Select(values => (int)values[option]))))];
        string[] distinct = [.. keys.Distinct()];
        return [.. keys.Select(key => Array.IndexOf(distinct, key))];
    }

    /// <summary>By class: the number of its first option.</summary>
    internal static int[] Representatives(int[] classes) => [.. Enumerable.Range(0, classes.Max() + 1).Select(number => Array.IndexOf(classes, number))];

    internal Outcome Answer(Presentation person, ushort[] verdicts)
    {
        if (person.Decisions.Count > 0)
        {
            throw new NotSupportedException("Recorded decisions are for the slow reference.");
        }

        ReadWide(person);
        Holds[][] located = ReadLocated(person);
        Span<int> tiers = stackalloc int[4];
        RuleBitSet findings = RuleBitSet.None;
        RuleBitSet presumed = RuleBitSet.None;
        foreach (Clearance[] reading in levels)
        {
            Array.Fill(reading, Clearance.Clear);
        }

        Array.Clear(support);
        for (int r = 0; r < Rows.Length; r++)
        {
            CompiledRow row = Rows[r];
            Holds everywhere = row.IsLocated ? Holds.Unknown : row.Value(wide, [], 0);
            if (everywhere == Holds.No)
            {
                continue;
            }

            bool fired = false;
            bool rests = false;
            for (int i = 0; i < representatives.Length; i++)
            {
                int option = representatives[i];
                if (!row.Covers[option])
                {
                    continue;
                }

                Holds value = row.IsLocated ? row.Value(wide, located, option) : everywhere;
                fired |= value >= Holds.Presumed;
                rests |= value == Holds.Presumed;
                for (Holds reading = Holds.Unknown; reading <= value && row.Level is Clearance level; reading++)
                {
                    levels[(int)reading][i] = (Clearance)Math.Min((int)levels[(int)reading][i], (int)level);
                }

                if (row.Supports && value > support[i])
                {
                    support[i] = value;
                }

                // A flag counts for the person as soon as the first option is reached, like the reference that it follows.
                for (Holds reading = Holds.Unknown; option == 0 && reading <= value; reading++)
                {
                    tiers[(int)reading] = Math.Max(tiers[(int)reading], row.Tier);
                }
            }

            findings |= fired ? bits[r] : RuleBitSet.None;
            presumed |= fired && rests ? bits[r] : RuleBitSet.None;
        }

        for (int i = 0; i < representatives.Length; i++)
        {
            supported[0][i] = support[i] >= Holds.Unknown;
            supported[1][i] = support[i] == Holds.Yes;
            verdicts[i] = new Verdict(
                levels[(int)Holds.Yes][i], levels[(int)Holds.Presumed][i], levels[(int)Holds.Unknown][i], support[i] switch { Holds.No => 0, Holds.Yes => 2, _ => 1 }).Pack();
        }

        Suitability mildest = ReferenceEvaluator.Overall(tiers[(int)Holds.Yes], levels[(int)Holds.Yes], supported[0]);
        Suitability stated = ReferenceEvaluator.Overall(tiers[(int)Holds.Presumed], levels[(int)Holds.Presumed], supported[0]);
        Suitability gravest = ReferenceEvaluator.Overall(tiers[(int)Holds.Unknown], levels[(int)Holds.Unknown], supported[1]);
        var referral = (ReferralTier)tiers[(int)Holds.Presumed];
        var open = (ReferralTier)tiers[(int)Holds.Unknown];
        return new Outcome(
            ReferenceEvaluator.Stated(stated, gravest), mildest, gravest, referral, open > referral ? open : ReferralTier.Unspecified, findings, presumed);
    }

    private static IEnumerable<string> Words() => ReferenceEvaluator.Rows.SelectMany(row => row.Condition).SelectMany(all => all).Distinct();

    private static bool IsLocated(string word) => word.EndsWith("-here", StringComparison.Ordinal);

    private static Holds[][] Read(Presentation person) =>
        [.. Located.Select(word => Snapshot.Options.Select(option => Predicates.Evaluate(word, person, option)).ToArray())];

    /// <summary>
    /// A predicate that is not located reads no trigger point, unless it ends in "-point": it is kept while nothing else of the
    /// record is another.
    /// </summary>
    private void ReadWide(Presentation person)
    {
        bool kept = last is not null && SameButForTriggerPoints(last, person);
        for (int i = 0; i < Wide.Length; i++)
        {
            if (!kept || ReadsPoints[i])
            {
                wide[i] = Predicates.Evaluate(Wide[i], person, Snapshot.Options[0]);
            }
        }

        last = person;
    }

    private static bool SameButForTriggerPoints(Presentation left, Presentation right) =>
        ReferenceEquals(left.HealthScreen, right.HealthScreen) && ReferenceEquals(left.Neurology, right.Neurology)
        && ReferenceEquals(left.LocalConditions, right.LocalConditions) && ReferenceEquals(left.Pregnancy, right.Pregnancy)
        && ReferenceEquals(left.Medicines, right.Medicines) && ReferenceEquals(left.Diagnoses, right.Diagnoses)
        && ReferenceEquals(left.Consent, right.Consent) && ReferenceEquals(left.Practitioner, right.Practitioner)
        && ReferenceEquals(left.History, right.History) && ReferenceEquals(left.Symptoms, right.Symptoms)
        && ReferenceEquals(left.Mechanisms, right.Mechanisms) && ReferenceEquals(left.FunctionalImpacts, right.FunctionalImpacts)
        && left.Age == right.Age && left.AsOf.Equals(right.AsOf);

    /// <summary>What a located predicate reads of one option it reads alike of its whole class; checked whenever it is read anew.</summary>
    private Holds[][] ReadLocated(Presentation person)
    {
        Places places = Places.Of(person);
        if (seen.TryGetValue(places, out Holds[][]? known))
        {
            return known;
        }

        Holds[][] values = Read(person);
        foreach (Holds[] own in values)
        {
            for (int option = 0; option < classes.Length; option++)
            {
                if (own[option] != own[representatives[classes[option]]])
                {
                    throw new InvalidOperationException(Snapshot.Options[option] + " is told apart from " + Snapshot.Options[representatives[classes[option]]] + ", though both are in one class.");
                }
            }
        }

        if (seen.Count >= MostKept)
        {
            seen.Clear();
        }

        seen.Add(places, values);
        return values;
    }

    /// <summary>All that located predicates read.</summary>
    private readonly record struct Places(
        TriggerPointExamination Points,
        IReadOnlyList<LocalCondition> Conditions,
        IReadOnlyList<ScreeningGroup> Denied,
        DiagnosisList Diagnoses,
        ValueList<ScreeningEntry> Answers)
    {
        private static readonly ScreeningItem[] Questions = [.. LocalConditionKinds.Names.Values.Select(LocalConditionKinds.ItemOf)];

        internal static Places Of(Presentation person) => new(
            person.TriggerPoints,
            person.LocalConditions,
            person.HealthScreen.DeniedGroups,
            person.Diagnoses,
            ValueList<ScreeningEntry>.Of(Questions.Select(person.HealthScreen.Find).OfType<ScreeningEntry>()));
    }

    /// <summary>A row with its words looked up once.</summary>
    private sealed class CompiledRow
    {
        private readonly (bool Located, int Index)[][] condition;

        internal CompiledRow(ReferenceEvaluator.Row row)
        {
            condition = [.. row.Condition.Select(all => all.Select(word => ReferenceByClass.IsLocated(word) ? (true, Array.IndexOf(Located, word)) : (false, Array.IndexOf(Wide, word))).ToArray())];
            IsLocated = condition.Any(all => all.Any(word => word.Located));
            Covers = [.. Snapshot.Options.Select(row.Covers)];
            Level = row.Effect switch { "B" => Clearance.Blocked, "A" => Clearance.AssessFirst, "C" => Clearance.ClinicianDecision, "P" or "D" => Clearance.Precaution, _ => null };
            Tier = row.Effect switch { "E" => 3, "U" => 2, "R" => 1, _ => 0 };
            Supports = row.Effect == "S";
        }

        internal bool[] Covers { get; }

        internal Clearance? Level { get; }

        internal int Tier { get; }

        internal bool Supports { get; }

        internal bool IsLocated { get; }

        internal Holds Value(Holds[] wide, Holds[][] located, int option)
        {
            Holds any = Holds.No;
            foreach ((bool Located, int Index)[] all in condition)
            {
                Holds least = Holds.Yes;
                foreach ((bool isLocated, int index) in all)
                {
                    Holds own = isLocated ? located[index][option] : wide[index];
                    least = own < least ? own : least;
                }

                any = least > any ? least : any;
            }

            return any;
        }
    }
}
