using System;
using System.Collections.Generic;
using System.Linq;
using DryNeedling.Domain.Rules;
using Xunit;

namespace DryNeedling.Domain.Tests.Exhaustive;

/// <summary>
/// The knobs are whole: what a record can express of their facts is a state, and what an unknown state may turn out to be
/// agrees with what is known in it. That each is read as it says is held by the runs.
/// </summary>
public sealed class KnobTests
{
    [Fact]
    public void Every_yes_and_no_that_a_record_can_hold_together_is_a_complete_state()
    {
        foreach (Knob knob in Knobs.All)
        {
            Assert.Equal(
                Possible(knob).Order(StringComparer.Ordinal),
                knob.States.Take(knob.CompleteCount).Select(state => state.Reads).Distinct().Order(StringComparer.Ordinal));
        }
    }

    [Fact]
    public void Every_risk_and_support_is_unknown_in_some_state_and_every_presumption_is_presumed_in_some()
    {
        foreach (Knob knob in Knobs.All)
        {
            for (int i = 0; i < knob.Facts.Count; i++)
            {
                Fact fact = knob.Facts[i];
                char[] read = [.. knob.States.Select(state => state.Reads[i])];
                Assert.True(fact.Polarity == FactPolarity.Neutral || read.Contains('u') != Knobs.Recorded.Contains(fact), fact.Id);
                Assert.True(fact.IsPresumedWhenUnknown == read.Contains('p'), fact.Id);
            }
        }
    }

    [Fact]
    public void A_state_turns_out_to_be_only_what_agrees_with_what_is_known_in_it()
    {
        foreach (Knob knob in Knobs.All)
        {
            foreach (KnobState state in knob.States.Where(state => state.TurnsOut is not null))
            {
                // Whether soreness is still there may be open; advice is then not given, and nothing else hangs on it.
                string reads = knob.Facts[0].Polarity == FactPolarity.Neutral ? "u" : state.Reads;
                string[] agreeing = [.. Possible(knob).Where(complete => complete.Zip(reads).All(pair => pair.Second is 'u' or 'p' || pair.First == pair.Second)).Order(StringComparer.Ordinal)];
                string[] turnsOut = [.. Reads(state.TurnsOut!).Order(StringComparer.Ordinal)];
                Assert.Empty(turnsOut.Except(agreeing));
                Assert.Contains(agreeing[0], turnsOut);
                Assert.Contains(agreeing[^1], turnsOut);
                Assert.Equal(state.Reads.Contains('p'), state.Presuming is not null);
                Assert.Equal(
                    turnsOut.Where(complete => complete.Zip(state.Reads).All(pair => pair.Second != 'p' || pair.First == 'y')),
                    Reads(state.Presuming ?? state.TurnsOut!).Order(StringComparer.Ordinal));
            }

            IEnumerable<string> Reads(IEnumerable<string> names) => names.Select(name => knob.States.Single(state => state.Name == name).Reads).Distinct();
        }
    }

    /// <summary>Every yes and no of the facts in which no detail is without its whole. One number of years is not under 12 and over 60.</summary>
    private static IEnumerable<string> Possible(Knob knob)
    {
        bool Yes(string word, Fact fact) => knob.Facts.Contains(fact) && word[knob.Facts.ToList().IndexOf(fact)] == 'y';
        IEnumerable<string> all = knob.Facts.Aggregate((IEnumerable<string>)[""], (words, _) => words.SelectMany(word => new[] { word + 'n', word + 'y' }));
        return all.Where(word => !(Yes(word, Facts.UnderTwelve) && Yes(word, Facts.OverSixty))).Where(word => knob.Facts.Select((fact, i) => (fact, i)).All(own => word[own.i] == 'n'
            || own.fact.DetailOf is not Fact whole || knob.Facts.Select((fact, i) => (fact, i)).All(other => !other.fact.Equals(whole) || word[other.i] == 'y')));
    }
}
