using System.Collections.Generic;
using System.Linq;
using DryNeedling.Domain.Compatibility;
using DryNeedling.Domain.Intake;
using K = DryNeedling.Domain.Rules.FactChangeKind;

namespace DryNeedling.Domain.Rules;

/// <summary>
/// The facts that can come to an end without anybody stopping a medicine or being asked for what they cannot change. They follow what the
/// rules name as a reason to look again (<see cref="Rule.ReconsiderWhen"/>); that each counts as changeable is our own proposal. Thread-safe.
/// </summary>
public static class FactChanges
{
    /// <summary>All of them, in the order of the facts.</summary>
    public static IReadOnlyList<FactChange> All => field ?? Once.Keep(ref field, ValueList<FactChange>.Of(Make().OrderBy(change => change.Fact.Index)));

    private static Dictionary<Fact, FactChange> ByFact => field ?? Once.Keep(ref field, All.ToDictionary(change => change.Fact));

    /// <summary>How a fact can come to an end; null where it has no such end.</summary>
    /// <param name="fact">The fact.</param>
    public static FactChange? Of(Fact fact) => ByFact.TryGetValue(Guard.NotNull(fact, nameof(fact)), out FactChange? change) ? change : null;

    private static IEnumerable<FactChange> Make()
    {
        yield return new(Facts.NoConsent, K.Agreement, "Informed consent to this session, given freely.", "You agree to needling. The choice is yours, and no is a good answer too.");
        yield return new(Facts.Of(ScreeningItems.CannotConsent), K.Agreement, "The person can decide with support, or somebody who lawfully may consents for them.", "Someone helps you decide, or a person who may decide for you agrees.");
        yield return new(Facts.Of(ScreeningItems.CapacityInDoubt), K.Examination, "The capacity to take this decision is assessed and recorded.", "Your clinician checks with you that you can take this decision.");
        yield return new(Facts.PractitionerNotQualified, K.Preparation, "A trained and authorised practitioner takes over.", "Someone who is trained in needling treats you.");
        yield return new(Facts.NeedlePhobia, K.Healing, "The fear of needles has been treated, and the person asks for needling of their own wish.", "Your fear of needles is treated first, and you then ask for needling yourself.");
        yield return new(Facts.Of(ScreeningItems.StrongNeedleFear), K.Agreement, "The person asks for needling of their own wish, and that is recorded.", "You ask for needling yourself. No one should press you.");
        yield return new(Facts.Of(ScreeningItems.NeedleApprehension), K.Healing, "The person is no longer nervous about needles.", "You no longer feel nervous about needles.");
        yield return new(Facts.Of(ScreeningItems.UnfedOrExhausted), K.Preparation, "The person has eaten, drunk and rested.", "You eat, drink and rest before you come.");
        yield return new(Facts.Fever, K.Healing, "The fever or infection is over.", "Your fever or infection is over.");
        yield return new(Facts.Of(ScreeningItems.AcuteIllness), K.Healing, "The acute illness is over.", "You are well again.");
        yield return new(Facts.SkinInfection, K.Healing, "The skin at the place has healed.", "Your skin has healed there.");
        yield return new(Facts.Of(ScreeningItems.AcuteSwellingAtSite), K.Healing, "The swelling at the place has settled.", "The swelling there has gone down.");
        yield return new(Facts.InrOutOfRange, K.Measurement, "A current INR is measured and lies within the limit.", "A new blood test shows that your clotting is in range.");
        yield return new(Facts.PlateletsVeryLow, K.Measurement, "A current platelet count is not below the limit.", "A new blood test shows enough platelets.");
        yield return new(Facts.NeutrophilsVeryLow, K.Measurement, "A current neutrophil count is not below the limit.", "A new blood test shows enough white blood cells.");
        yield return new(Facts.NoHaematologyClearance, K.Examination, "A haematologist knows the plan and clears needling.", "Your blood specialist knows the plan and agrees to it.");
        yield return new(Facts.FirstTrimester, K.Time, "The first trimester is over; other rules on pregnancy hold then.", "The first three months of the pregnancy are over. Then it is looked at again.");
        yield return new(Facts.LumbarCausesNotConsidered, K.Examination, "Causes in the lumbar spine are considered and excluded, and that is recorded.", "Your back is checked first as a cause of the pain.");
        yield return new(Facts.Of(ScreeningItems.UnstableBoneInjury), K.Healing, "The bone has healed or is stable by the word of whoever treats it.", "Your bone has healed, and the doctor who treats it agrees.");
        yield return new(Facts.Of(ScreeningItems.UnstableHeart), K.Healing, "The heart condition is stable under treatment, by the word of whoever treats it.", "Your heart is stable, and the doctor who treats it agrees.");
        yield return new(Facts.Of(ScreeningItems.UnstableMentalHealth), K.Healing, "The mental health is stable under treatment, by the word of whoever treats it.", "You feel stable again, and the person who treats you agrees.");
        yield return new(Facts.Of(ScreeningItems.EpilepsyUncontrolled), K.Healing, "The seizures are under control, by the word of whoever treats them.", "Your fits are under control, and the doctor who treats them agrees.");
    }
}
