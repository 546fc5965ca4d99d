using System;
using System.Collections.Generic;
using System.Linq;
using DryNeedling.Domain.Anatomy;
using DryNeedling.Domain.Intake;
using DryNeedling.Domain.Tests.Reference;

namespace DryNeedling.Domain.Benchmarks.Evaluators;

/// <summary>
/// The words of the conditions of the ground table, numbered, with how a form reads each: a question's code is ticked by a
/// yes to it, the name of a local condition before "-here" by its sites. Any other word is read by one line of
/// <see cref="ByHand"/>; while that line is missing the literal predicate of the tests reads it, right but too slow to time.
/// </summary>
internal static class Words
{
    internal const string Here = "-here";
    private const string ActivePoint = "active-point" + Here;

    /// <summary>THE PLACE FOR A NEW WORD: what ticks it, a yes to questions, something else on record, or both.</summary>
    private static readonly Dictionary<string, Word> ByHand = new(StringComparer.Ordinal)
    {
        ["bladder"] = Yes("bladder-change"),
        ["bladder-recent"] = When(person => IsRecent(person, ScreeningItems.BladderChange)),
        ["saddle"] = Yes("saddle-numbness"),
        ["saddle-recent"] = When(person => IsRecent(person, ScreeningItems.SaddleNumbness)),
        ["bowel"] = Yes("bowel-change"),
        ["bowel-recent"] = When(person => IsRecent(person, ScreeningItems.BowelChange)),
        ["leg-vein-signs"] = Yes("leg-vein-thrombosis-signs"),
        ["breathless-after-needling"] = Yes("breathless-after-needling") with { Read = StillBreathless },
        ["mrc<=4"] = When(person => person.Neurology.WeakestMyotome?.Value <= 4),
        ["mrc<=3"] = When(person => person.Neurology.WeakestMyotome?.Value <= 3),
        ["weakness-worsening"] = When(person => person.Neurology.WeaknessTrend == Trend.Worsening && person.Neurology.WeakestMyotome?.Value <= 4),
        ["reflex-loss"] = When(person => person.Neurology.ReflexLoss == Answer.Yes),
        ["sensory-loss"] = When(person => person.Neurology.SensoryLoss == Answer.Yes),
        ["tension-sign"] = When(person => person.Neurology.NerveTensionSign == Answer.Yes),
        ["no-consent"] = When(person => person.Consent.IsGiven != Answer.Yes),
        ["not-qualified"] = When(person => person.Practitioner.IsQualified != Answer.Yes),
        ["age<18"] = Yes("under-eighteen") with { Read = person => person.Age < 18 },
        ["phobia"] = Yes("needle-phobia"),
        ["spinal-pain"] = Yes("spinal-pain") with { Read = HurtsInTheBack },
        ["recovering"] = Yes("recovering-by-itself"),
        ["anticoagulant"] = Yes("takes-anticoagulant", "takes-vitamin-k-antagonist"),
        ["antiplatelet"] = Yes("takes-antiplatelet", "takes-two-antiplatelets"),
        ["two-antiplatelets"] = Yes("takes-two-antiplatelets") with { Read = TakesTwoAntiplatelets },
        ["pregnant"] = Yes("pregnant") with { Read = person => person.Pregnancy.Status == Answer.Yes },
        ["weeks<14"] = When(person => person.Pregnancy.Weeks < 14),
    };

    /// <summary>Every word of a row that can change the overall answer; rows that only inform are left out.</summary>
    private static readonly string[] All = ReferenceEvaluator.Rows.Where(row => row.Effect != "I")
        .SelectMany(row => row.Condition.SelectMany(way => way)).Distinct(StringComparer.Ordinal).ToArray();

    /// <summary>Words that hold of the whole person.</summary>
    internal static readonly string[] Plain = All.Where(word => !IsLocated(word)).ToArray();

    /// <summary>Words that hold of places.</summary>
    internal static readonly string[] Located = All.Where(IsLocated).ToArray();

    /// <summary>Words that nothing above reads.</summary>
    private static readonly string[] Slow = Plain.Where(word => !ByHand.ContainsKey(word) && !ScreeningItems.TryFind(word, out _))
        .Concat(Located.Where(word => word != ActivePoint && !TryKind(word, out _))).ToArray();

    private static readonly Dictionary<ScreeningItem, Ticks> ByQuestion = ScreeningItems.All.ToDictionary(item => item, TicksOf);

    private static readonly Dictionary<MedicineClass, Ticks[]> ByMedicine = MedicineClasses.Names.Values.ToDictionary(
        kind => kind, kind => MedicineClasses.AnsweredBy(kind).Select(item => ByQuestion[item]).ToArray());

    /// <summary>Plain words for which more is read than the answers to questions.</summary>
    internal static readonly (int Word, Func<Presentation, bool> Read)[] ReadFromRecord = Plain
        .Select((word, index) => (index, ByHand.GetValueOrDefault(word)?.Read))
        .Where(pair => pair.Read is not null).Select(pair => (pair.index, pair.Read!)).ToArray();

    /// <summary>Plain words that only the predicates of the tests can read: the whole person decides, no answer alone.</summary>
    internal static readonly int[] SlowPlain = Slow.Where(word => !IsLocated(word)).Select(PlainIndex).ToArray();

    /// <summary>Located words that only the predicates of the tests can read.</summary>
    internal static readonly int[] SlowLocated = Slow.Where(IsLocated).Select(LocatedIndex).ToArray();

    /// <summary>The number of the word on active trigger points.</summary>
    internal static readonly int ActivePointIndex = LocatedIndex(ActivePoint);

    private static readonly Dictionary<LocalConditionKind, int> ByKind = LocalConditionKinds.Names.Values.ToDictionary(kind => kind, kind => LocatedIndex(Of(kind)));

    internal static bool IsLocated(string word) => word.EndsWith(Here, StringComparison.Ordinal);

    internal static int PlainIndex(string word) => Array.IndexOf(Plain, word);

    internal static int LocatedIndex(string word) => Array.IndexOf(Located, word);

    /// <summary>The word of a local condition, and its number; -1 where no row names it.</summary>
    internal static string Of(LocalConditionKind kind) => LocalConditionKinds.Names.NameOf(kind) + Here;

    internal static int IndexOf(LocalConditionKind kind) => ByKind[kind];

    internal static bool TryKind(string word, out LocalConditionKind kind) => LocalConditionKinds.Names.TryParse(word.Replace(Here, string.Empty, StringComparison.Ordinal), out kind);

    /// <summary>What a yes to the question ticks.</summary>
    internal static Ticks TickedBy(ScreeningItem item) => ByQuestion[item];

    /// <summary>What a medicine of the class ticks: what a yes to the questions it answers would.</summary>
    internal static Ticks[] TickedBy(MedicineClass kind) => ByMedicine[kind];

    /// <summary>Holds that every word is read the quick way, so that a time is the time of what a form would do.</summary>
    internal static void RequireQuick()
    {
        if (Slow.Length > 0)
        {
            throw new InvalidOperationException("Reading a form cannot be timed: nothing quick reads \"" + string.Join("\", \"", Slow)
                + "\". Add one line for each to Words.ByHand (Evaluators/Words.cs).");
        }
    }

    private static Ticks TicksOf(ScreeningItem item)
    {
        // A detail that is there makes what it is a detail of.
        string[] codes = GroundTable.Details.Where(row => row.Detail == item.Code).Select(row => row.Of).Append(item.Code).ToArray();
        Presentation yes = Presentation.Of(new CalendarDate(2026, 3, 2)).With(HealthScreen.AllGroupsDenied.With(item, Answer.Yes));
        bool IsTicked(string word) => Slow.Contains(word)
            ? Predicates.Evaluate(word, yes, default) == Holds.Yes
            : (ByHand.TryGetValue(word, out Word? known) ? known.Questions : new[] { word }).Intersect(codes).Any();
        return new Ticks(Enumerable.Range(0, Plain.Length).Where(index => IsTicked(Plain[index])).ToArray(), LocatedIndex(item.Code + Here));
    }

    private static Word Yes(params string[] questions) => new(questions, null);

    private static Word When(Func<Presentation, bool> read) => new(Array.Empty<string>(), read);

    private static bool IsRecent(Presentation person, ScreeningItem item) => person.HealthScreen.Find(item) is ScreeningEntry { Answer: Answer.Yes } entry
        && (entry.Trend == Trend.Worsening || (entry.Onset is CalendarDate onset && person.AsOf.DaysSince(onset) <= 14));

    private static bool StillBreathless(Presentation person)
    {
        for (int i = 0; i < person.History.Sessions.Count; i++)
        {
            foreach (AfterEffect effect in person.History.Sessions[i].AfterEffects)
            {
                if (effect.Kind == AfterEffectKind.BreathlessnessOrChestPain && effect.StillPresent == Answer.Yes)
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static bool HurtsInTheBack(Presentation person)
    {
        for (int i = 0; i < person.Symptoms.Count; i++)
        {
            Symptom symptom = person.Symptoms[i];
            for (int j = 0; symptom.Kind == SymptomKind.Pain && j < symptom.Sites.Count; j++)
            {
                if (symptom.Sites[j].Region is BodyRegion.Lumbar or BodyRegion.Sacral or BodyRegion.Sacroiliac or BodyRegion.Coccygeal)
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static bool TakesTwoAntiplatelets(Presentation person)
    {
        int count = 0;
        for (int i = 0; i < person.Medicines.Medicines.Count; i++)
        {
            count += person.Medicines.Medicines[i].Class is MedicineClass.Antiplatelet or MedicineClass.AnticoagulantWithAntiplatelet ? 1 : 0;
        }

        return count >= 2;
    }

    /// <summary>The numbers of the plain words that something ticks, and of the located word of which it only says that it holds somewhere (or -1).</summary>
    internal readonly record struct Ticks(int[] Plain, int Located);

    private sealed record Word(string[] Questions, Func<Presentation, bool>? Read);
}
