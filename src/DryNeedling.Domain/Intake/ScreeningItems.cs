using System;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using DryNeedling.Domain.Compatibility;

namespace DryNeedling.Domain.Intake;

/// <summary>The catalogue of yes-or-no screening questions. Thread-safe.</summary>
public static class ScreeningItems
{
    /// <summary>New trouble starting or feeling urine, or a full bladder not felt. A cauda equina sign.</summary>
    public static ScreeningItem BladderChange { get; } = new(
        "bladder-change", ScreeningGroup.RedFlags, true,
        "Difficulty starting urine, urgency, impaired sense of flow or of a full bladder, retention or incontinence?",
        "Any change in passing water: hard to start, hard to feel, or hard to hold?");

    /// <summary>Altered sensation around the anus, perineum or genitals. A cauda equina sign.</summary>
    public static ScreeningItem SaddleNumbness { get; } = new(
        "saddle-numbness", ScreeningGroup.RedFlags, true,
        "Altered sensation perianal, perineal or genital (S2 to S5), however small the area?",
        "Any numbness or odd feeling between the legs, around the back passage or genitals?");

    /// <summary>Loss of the sense of rectal fullness, or faecal incontinence. A cauda equina sign.</summary>
    public static ScreeningItem BowelChange { get; } = new(
        "bowel-change", ScreeningGroup.RedFlags, true,
        "Loss of the sense of rectal fullness, faecal incontinence or lax sphincter?",
        "Any change in feeling when you need to open your bowels, or any accidents?");

    /// <summary>Breathlessness, chest pain or coughing blood that began after a needling session.</summary>
    public static ScreeningItem BreathlessAfterNeedling { get; } = new(
        "breathless-after-needling", ScreeningGroup.RedFlags, false,
        "Breathlessness, chest pain, dry cough, fast breathing, blue colour or coughing blood that began in the hours or days after needling?",
        "Since a needling session: any shortness of breath, chest pain or coughing up blood?");

    /// <summary>Signs of a clot in a leg vein.</summary>
    public static ScreeningItem LegVeinThrombosisSigns { get; } = new(
        "leg-vein-thrombosis-signs", ScreeningGroup.RedFlags, false,
        "One-sided leg swelling, tenderness, warmth or redness that moving the spine does not bring on?",
        "Is one leg newly swollen, tender, warm or red?");

    /// <summary>Pain of the back or spine. With a fever it is a sign of spinal infection.</summary>
    public static ScreeningItem SpinalPain { get; } = new(
        "spinal-pain", ScreeningGroup.RedFlags, false,
        "Pain of the back or spine (with fever or rigors: spinal infection)?",
        "Does your back hurt?");

    /// <summary>Diagnosed bleeding disorder.</summary>
    public static ScreeningItem BleedingDisorder { get; } = new(
        "bleeding-disorder", ScreeningGroup.Bleeding, false,
        "Haemophilia or another severe bleeding disorder?",
        "Has a doctor ever told you that you bleed too easily, as in haemophilia?");

    /// <summary>Takes an anticoagulant.</summary>
    public static ScreeningItem TakesAnticoagulant { get; } = new(
        "takes-anticoagulant", ScreeningGroup.Bleeding, false,
        "Takes an anticoagulant (vitamin K antagonist, heparin, thrombin or factor Xa inhibitor, fondaparinux)?",
        "Do you take a blood thinner, such as warfarin, apixaban, rivaroxaban or heparin?");

    /// <summary>Takes an antiplatelet medicine, aspirin included.</summary>
    public static ScreeningItem TakesAntiplatelet { get; } = new(
        "takes-antiplatelet", ScreeningGroup.Bleeding, false,
        "Takes an antiplatelet medicine, low-dose or over-the-counter aspirin included?",
        "Do you take aspirin, clopidogrel or a similar medicine, bought over the counter included?");

    /// <summary>Takes two or more antiplatelet medicines.</summary>
    public static ScreeningItem TakesTwoAntiplatelets { get; } = new(
        "takes-two-antiplatelets", ScreeningGroup.Bleeding, false,
        "Takes two or more antiplatelet medicines, a combination product counted by its parts?",
        "Do you take two such medicines together, for example aspirin and clopidogrel?");

    /// <summary>Fever or systemic infection now.</summary>
    public static ScreeningItem Fever { get; } = new(
        "fever", ScreeningGroup.GeneralHealth, false,
        "Fever or systemic infection now?",
        "Do you have a fever or feel ill with an infection today?");

    /// <summary>Under 18 years old. Answered by the age where that is recorded.</summary>
    public static ScreeningItem UnderEighteen { get; } = new(
        "under-eighteen", ScreeningGroup.GeneralHealth, false,
        "Younger than 18 years?",
        "Are you younger than 18?");

    /// <summary>Pacemaker, implanted defibrillator or neurostimulator.</summary>
    public static ScreeningItem ImplantedStimulator { get; } = new(
        "implanted-stimulator", ScreeningGroup.ImplantedDevices, false,
        "Pacemaker, implanted defibrillator or neurostimulator?",
        "Do you have a pacemaker, a defibrillator or a nerve stimulator in your body?");

    /// <summary>Lymphoedema anywhere. Where it is belongs to <see cref="LocalCondition"/>; a yes without a place counts everywhere.</summary>
    public static ScreeningItem Lymphoedema { get; } = new(
        "lymphoedema", ScreeningGroup.LocalConditions, false,
        "Lymphoedema of a leg, the buttock or the back? Where, and on which side?",
        "Do you have lasting swelling (lymphoedema) of a leg or elsewhere? Where?");

    /// <summary>Infected or broken skin anywhere. Where it is belongs to <see cref="LocalCondition"/>; a yes without a place counts everywhere.</summary>
    public static ScreeningItem SkinInfection { get; } = new(
        "skin-infection", ScreeningGroup.LocalConditions, false,
        "Infected, ulcerated or wounded skin over the back, buttocks or legs? Where, and on which side?",
        "Is the skin of your back, buttocks or legs infected, sore or broken anywhere? Where?");

    /// <summary>Needle phobia: not nervousness, which most adults report.</summary>
    public static ScreeningItem NeedlePhobia { get; } = new(
        "needle-phobia", ScreeningGroup.NeedlingTolerance, false,
        "Needle phobia (intense fear with avoidance; not mere nervousness)?",
        "Is your fear of needles so strong that you avoid them or panic? (Being a bit nervous does not count.)");

    /// <summary>An early episode that is already getting better by itself.</summary>
    public static ScreeningItem RecoveringByItself { get; } = new(
        "recovering-by-itself", ScreeningGroup.Course, false,
        "Episode under 6 weeks old, improving without treatment, pain not severe?",
        "Did this start less than six weeks ago, is it getting better by itself, and is the pain not severe?");

    /// <summary>All items, in a fixed order.</summary>
    public static IReadOnlyList<ScreeningItem> All { get; } = ValueList<ScreeningItem>.Of(new[]
    {
        BladderChange, SaddleNumbness, BowelChange, BreathlessAfterNeedling, LegVeinThrombosisSigns, SpinalPain, BleedingDisorder,
        TakesAnticoagulant, TakesAntiplatelet, TakesTwoAntiplatelets, Fever, UnderEighteen, ImplantedStimulator, Lymphoedema,
        SkinInfection, NeedlePhobia, RecoveringByItself,
    });

    /// <summary>Finds an item by its stable code (ordinal).</summary>
    /// <param name="code">The code.</param>
    /// <param name="item">The item, where one has that code.</param>
    /// <returns>True where one has that code.</returns>
    public static bool TryFind(string code, [NotNullWhen(true)] out ScreeningItem? item)
    {
        Guard.NotNull(code, nameof(code));
        foreach (ScreeningItem candidate in All)
        {
            if (string.Equals(candidate.Code, code, StringComparison.Ordinal))
            {
                item = candidate;
                return true;
            }
        }

        item = null;
        return false;
    }

    internal static int IndexOf(ScreeningItem item)
    {
        for (int i = 0; i < All.Count; i++)
        {
            if (All[i].Equals(item))
            {
                return i;
            }
        }

        return -1;
    }
}
