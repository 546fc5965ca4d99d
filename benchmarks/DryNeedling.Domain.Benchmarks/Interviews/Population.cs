using System;
using System.Collections.Generic;
using DryNeedling.Domain.Anatomy;
using DryNeedling.Domain.Benchmarks.Patients;
using DryNeedling.Domain.Intake;
using DryNeedling.Domain.Rules;

namespace DryNeedling.Domain.Benchmarks.Interviews;

/// <summary>Draws truths: people of whom every fact is settled.</summary>
internal sealed class Population
{
    /// <summary>Of a thousand people, how many have an active trigger point in one muscle, in both populations. Assumed.</summary>
    private const int ActiveTriggerPoint = 800;

    /// <summary>Of a thousand people, how many are under 18; the others are as often of any age up to 89. Assumed.</summary>
    private const int Minors = 30;

    /// <summary>
    /// Of a thousand people, how many have what a question of a group asks for. ASSUMED, NOT MEASURED, every one of them: chosen to be
    /// plausible for people who come with leg pain to somebody who needles. The figures of <see cref="PrevalenceFigures"/> are of single
    /// muscles or of people with a disease of a root and fit none of these questions.
    /// </summary>
    private static readonly Dictionary<ScreeningGroup, int> Assumed = new()
    {
        [ScreeningGroup.RedFlags] = 5,
        [ScreeningGroup.Bleeding] = 40,
        [ScreeningGroup.GeneralHealth] = 20,
        [ScreeningGroup.ImplantedDevices] = 10,
        [ScreeningGroup.Pregnancy] = 20,
        [ScreeningGroup.LocalConditions] = 20,
        [ScreeningGroup.NeedlingTolerance] = 80,
        [ScreeningGroup.Course] = 100,
        [ScreeningGroup.RiskFactors] = 50,
        [ScreeningGroup.InflammatoryBackDisease] = 50,
        [ScreeningGroup.ExaminationFindings] = 100,

        // What is no screening question: consent, power, reflexes, what the symptoms tell.
        [ScreeningGroup.Unspecified] = 50,
    };

    /// <summary>Of a thousand people who have the whole, how many have a detail of it. Assumed.</summary>
    private const int AssumedDetail = 300;

    private readonly Func<FactQuestion, bool, int> perThousand;

    private Population(string name, Func<FactQuestion, bool, int> perThousand)
    {
        Name = name;
        this.perThousand = perThousand;
    }

    internal static Population[] All { get; } =
    {
        new("assumed", (question, isDetail) => isDetail ? AssumedDetail : Assumed[GroupOf(question)]),
        new("uniform", (_, _) => 50),
    };

    internal string Name { get; }

    /// <summary>One person. What nobody can have together, and what only the state of a record says, is not drawn.</summary>
    internal FactSheet Draw(FactSheet blank, SplitMix random)
    {
        int age = random.Below(1000) < Minors ? random.Below(18) : 18 + random.Below(72);
        NeedlingOptionSet AnyPlace() => NeedlingOptionSet.In(random.Pick(Muscles.All), random.Pick(Sides.Names.Values));
        var values = new Dictionary<Fact, LocatedValue>();
        var answers = new Dictionary<FactQuestion, bool>();
        foreach (Fact fact in Facts.All)
        {
            bool whole = fact.DetailOf is null || values[fact.DetailOf].State == FactState.Yes;
            bool present = ByAge(fact, age, blank.Rules.Thresholds) ?? (fact.IsLocated && fact.Polarity == FactPolarity.Support
                ? random.Below(1000) < ActiveTriggerPoint
                : fact.Equals(Facts.RecordsDisagree) || fact.Equals(Facts.UnreadEntries) ? false
                : whole && Answer(fact));
            values[fact] = !present ? LocatedValue.Nowhere : fact.IsLocated ? new(AnyPlace(), NeedlingOptionSet.Empty, NeedlingOptionSet.Empty) : LocatedValue.Everywhere;
        }

        return blank.With(values);

        // The facts of one question are drawn once, but for those that grade it or that are named each by itself.
        bool Answer(Fact fact)
        {
            bool byItself = fact.Equals(Facts.SevereWeakness) || fact.Question.Equals(Facts.RadicularMechanism.Question);
            if (byItself || !answers.TryGetValue(fact.Question, out bool yes))
            {
                yes = random.Below(1000) < perThousand(fact.Question, fact.DetailOf is not null);
                answers[fact.Question] = yes;
            }

            return yes;
        }
    }

    /// <summary>What follows from the age; null for what is drawn.</summary>
    private static bool? ByAge(Fact fact, int age, RuleThresholds thresholds) =>
        fact.Equals(Facts.UnderEighteen) ? age < thresholds.AdultAge
        : fact.Equals(Facts.UnderTwelve) ? age < thresholds.ChildAge
        : fact.Equals(Facts.OverSixty) ? age > thresholds.OlderAge
        : fact.Equals(Facts.OverSixtyFive) ? age > thresholds.TrialAge
        : fact.Equals(Facts.Of(ScreeningItems.NewPainAfterFifty)) && age <= 50 ? false
        : null;

    private static ScreeningGroup GroupOf(FactQuestion question) =>
        ScreeningItems.TryFind(question.Code, out ScreeningItem? item) ? item.Group : ScreeningGroup.Unspecified;
}
