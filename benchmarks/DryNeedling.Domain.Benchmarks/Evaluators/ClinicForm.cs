using System;
using DryNeedling.Domain.Intake;
using DryNeedling.Domain.Tests.Reference;

namespace DryNeedling.Domain.Benchmarks.Evaluators;

/// <summary>
/// What a simple form would hold: a tick or no tick for every word of the table. What was not answered is no tick. Consent
/// and qualification are ticked as missing unless they are there, so that where nobody asked they read as missing, the safe
/// way round. A local condition without a side counts for both sides, and one of which nobody wrote where it is counts
/// everywhere, also the safe way round. Everything else that is unknown reads as "no".
/// </summary>
public sealed class ClinicForm
{
    private static readonly bool[] Nowhere = new bool[Places.Count];
    private static readonly bool[] Everywhere = MakeEverywhere();

    private readonly bool[] said = new bool[Words.Plain.Length];
    private readonly bool[] anywhere = new bool[Words.Located.Length];
    private readonly bool[][] here = new bool[Words.Located.Length][];

    private ClinicForm() => Array.Fill(here, Nowhere);

    /// <summary>By the number of a plain word.</summary>
    public bool[] Said => said;

    /// <summary>By the number of a located word: true where it holds of any place.</summary>
    public bool[] Anywhere => anywhere;

    /// <summary>By the number of a located word, then by place.</summary>
    internal bool[][] Here => here;

    internal static ClinicForm From(Presentation person)
    {
        var form = new ClinicForm();
        for (int i = 0; i < person.HealthScreen.Entries.Count; i++)
        {
            ScreeningEntry entry = person.HealthScreen.Entries[i];
            if (entry.Answer == Answer.Yes)
            {
                form.Tick(Words.TickedBy(entry.Item));
            }
        }

        for (int i = 0; i < person.Medicines.Medicines.Count; i++)
        {
            foreach (Words.Ticks ticks in Words.TickedBy(person.Medicines.Medicines[i].Class))
            {
                form.Tick(ticks);
            }
        }

        foreach ((int word, Func<Presentation, bool> read) in Words.ReadFromRecord)
        {
            form.said[word] |= read(person);
        }

        foreach (int word in Words.SlowPlain)
        {
            form.said[word] = Predicates.Evaluate(Words.Plain[word], person, default) == Holds.Yes;
        }

        form.ReadPlaces(person);
        return form;
    }

    private void Tick(Words.Ticks ticks)
    {
        foreach (int word in ticks.Plain)
        {
            said[word] = true;
        }

        if (ticks.Located >= 0)
        {
            anywhere[ticks.Located] = true;
        }
    }

    private void ReadPlaces(Presentation person)
    {
        for (int i = 0; i < person.LocalConditions.Count; i++)
        {
            LocalCondition condition = person.LocalConditions[i];
            int word = Words.IndexOf(condition.Kind);
            if (condition.IsPresent == Answer.Yes && word >= 0)
            {
                bool[] under = Places.Under(condition.Kind, condition.Site);
                bool[] marked = Own(word);
                for (int place = 0; place < marked.Length; place++)
                {
                    marked[place] |= under[place];
                }
            }
        }

        for (int i = 0; i < person.TriggerPoints.Findings.Count; i++)
        {
            TriggerPointFinding finding = person.TriggerPoints.Findings[i];
            if (finding.IsActive == Answer.Yes && Words.ActivePointIndex >= 0)
            {
                Own(Words.ActivePointIndex)[Places.IndexOf(finding.Muscle, finding.Side)] = true;
            }
        }

        foreach (int word in Words.SlowLocated)
        {
            for (int place = 0; place < Places.Count; place++)
            {
                if (Predicates.Evaluate(Words.Located[word], person, Places.Options[place * Places.Techniques]) == Holds.Yes)
                {
                    Own(word)[place] = true;
                }
            }
        }

        for (int word = 0; word < here.Length; word++)
        {
            // Present, and nobody wrote where: everywhere.
            here[word] = anywhere[word] && ReferenceEquals(here[word], Nowhere) ? Everywhere : here[word];
        }
    }

    /// <summary>The places of a word, to be marked.</summary>
    private bool[] Own(int word)
    {
        anywhere[word] = true;
        return here[word] = ReferenceEquals(here[word], Nowhere) ? new bool[Places.Count] : here[word];
    }

    private static bool[] MakeEverywhere()
    {
        bool[] places = new bool[Places.Count];
        Array.Fill(places, true);
        return places;
    }
}
