using System;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using System.Linq;
using DryNeedling.Domain.Compatibility;

namespace DryNeedling.Domain.Evidence;

/// <summary>
/// Signs after needling that need care (safety fact sheet, section 6.3). Some lists of signs are put together from case reports.
/// Thread-safe.
/// </summary>
public static class WarningSigns
{
    /// <summary>Chest pain or breathlessness.</summary>
    public static WarningSign Breathlessness => field ?? Once.Keep(ref field, new(
        "breathlessness",
        "Chest pain, breathlessness on exertion, dry cough, fast breathing, blue colour or sweating; may begin hours to two days later",
        "Pneumothorax",
        Urgency.EmergencySameDay,
        "emergency",
        new[] { Cited.Read(Sources.Mintken, "Case after needling over the ribs."), Cited.Weak(Sources.PtaForum, "Late onset."), Cited.Weak(Sources.ConsentForms, "The signs.") }));

    /// <summary>Sudden nerve pain, weakness, saddle or bladder change.</summary>
    public static WarningSign SpinalEmergency => field ?? Once.Keep(ref field, new(
        "spinal-emergency",
        "Sudden severe nerve pain, weakness, saddle change, bladder or bowel change after needling near the spine",
        "Epidural haematoma or cauda equina syndrome",
        Urgency.EmergencySameDay,
        "emergency imaging",
        new[] { Cited.Read(Sources.Berrigan2018, "Case."), Cited.Read(Sources.Lee2011, "Case."), Cited.Read(Sources.BmjCesDiagnosis, "Referral at once.") }));

    /// <summary>New weakness of one side of the body.</summary>
    public static WarningSign NewHemiparesis => field ?? Once.Keep(ref field, new(
        "new-hemiparesis",
        "New weakness of one side after needling of neck or upper back",
        "Cervical epidural haematoma: do not assume a stroke",
        Urgency.EmergencySameDay,
        "emergency",
        new[] { Cited.Read(Sources.ClinCaseRepPMC123549762025, "Case.") }));

    /// <summary>Flank pain and blood in the urine.</summary>
    public static WarningSign FlankPain => field ?? Once.Keep(ref field, new(
        "flank-pain",
        "Flank pain with blood in the urine",
        "Injury of the kidney",
        Urgency.EmergencySameDay,
        "emergency",
        new[] { Cited.Read(Sources.Sato2021, "Case after a trigger-point injection."), Cited.Read(Sources.Cheng, "Case after acupuncture and manual treatment.") }));

    /// <summary>Spreading redness, heat, fever.</summary>
    public static WarningSign SpreadingRedness => field ?? Once.Keep(ref field, new(
        "spreading-redness",
        "Spreading redness, heat, fever, pus or pain out of proportion, days later",
        "Deep infection",
        Urgency.SameDay,
        "same day",
        new[] { Cited.Read(Sources.Steentjes2015, "Case."), Cited.Read(Sources.Kim2018, "Case."), Cited.Read(Sources.Kim2018b, "48 infections."), Cited.Derived("The list of signs is a synthesis.") }));

    /// <summary>A growing or pulsating swelling, or foot drop.</summary>
    public static WarningSign GrowingSwelling => field ?? Once.Keep(ref field, new(
        "growing-swelling",
        "Growing swelling of buttock or calf, pulsation or foot drop, days to months later",
        "Haematoma or pseudoaneurysm; compartment syndrome is recalled, not read",
        Urgency.EmergencySameDay,
        "same day or emergency",
        new[] { Cited.Read(Sources.GlutealPseudoaneurysm2010, "Case with foot drop that looked like sciatica."), Cited.Read(Sources.PoplitealPseudoaneurysm2002, "Case."), Cited.Read(Sources.PoplitealPseudoaneurysm2025, "Case."), Cited.Derived("The list of signs is in part a synthesis.") }));

    /// <summary>Swelling, redness and heat of the calf.</summary>
    public static WarningSign CalfSwelling => field ?? Once.Keep(ref field, new(
        "calf-swelling",
        "Calf swelling, redness or heat",
        "Deep vein thrombosis",
        Urgency.SameDay,
        "same day",
        new[] { new Citation(Sources.Own, SourceSeverity.NotGraded, ReadingMark.Unconfirmed, "Recalled; no source on needling was read.") }));

    /// <summary>Electric shock with new weakness.</summary>
    public static WarningSign ShockWithWeakness => field ?? Once.Keep(ref field, new(
        "shock-with-weakness",
        "Electric shock or shooting pain with new weakness",
        "Nerve injury",
        Urgency.SameDay,
        "same day",
        new[] { Cited.Read(Sources.Sato2003, "Case of peroneal palsy."), Cited.Read(Sources.NerveInjuryTable2020, "Table of nerve injuries.") }));

    /// <summary>Severe headache after needling near the spine.</summary>
    public static WarningSign SevereHeadache => field ?? Once.Keep(ref field, new(
        "severe-headache",
        "Severe headache after needling near the spine",
        "Puncture of the dura",
        Urgency.Urgent,
        "urgent",
        new[] { Cited.Read(Sources.Williams2023b, "The event is listed."), Cited.Derived("The urgency is this library's reading.") }));

    /// <summary>A faint that does not settle.</summary>
    public static WarningSign FaintNotSettling => field ?? Once.Keep(ref field, new(
        "faint-not-settling",
        "A faint that does not settle",
        "A cause in the heart or elsewhere",
        Urgency.Medical,
        "a medical view",
        new[] { Cited.Read(Sources.SouthAfrica, "Seek medical help if it does not settle.") }));

    /// <summary>A needlestick to staff.</summary>
    public static WarningSign Needlestick => field ?? Once.Keep(ref field, new(
        "needlestick",
        "Needlestick injury of staff",
        "Prophylaxis after exposure",
        Urgency.EmergencySameDay,
        "immediate",
        new[] { Cited.Read(Sources.SouthAfrica, "Wash, test, refer.") }));

    /// <summary>Severe bleeding or anaphylaxis.</summary>
    public static WarningSign SevereBleedingOrAnaphylaxis => field ?? Once.Keep(ref field, new(
        "severe-bleeding-or-anaphylaxis",
        "Severe bleeding, or signs of anaphylaxis",
        "Bleeding; anaphylaxis",
        Urgency.EmergencySameDay,
        "emergency",
        new[] { Cited.Weak(Sources.Verywell, "Named as emergencies.") }));

    /// <summary>All entries.</summary>
    public static IReadOnlyList<WarningSign> All => field ?? Once.Keep(ref field, ValueList<WarningSign>.Of(new[]
    {
        Breathlessness, SpinalEmergency, NewHemiparesis, FlankPain, SpreadingRedness, GrowingSwelling,
        CalfSwelling, ShockWithWeakness, SevereHeadache, FaintNotSettling, Needlestick,
        SevereBleedingOrAnaphylaxis,
    }));

    /// <summary>Finds an entry by its id (ordinal).</summary>
    /// <param name="id">The id, such as <c>breathlessness</c>.</param>
    /// <param name="sign">The entry, where one has that id.</param>
    /// <returns>True where one has that id.</returns>
    public static bool TryFind(string id, [NotNullWhen(true)] out WarningSign? sign)
    {
        Guard.NotNull(id, nameof(id));
        sign = All.FirstOrDefault(candidate => string.Equals(candidate.Id, id, StringComparison.Ordinal));
        return sign is not null;
    }
}
