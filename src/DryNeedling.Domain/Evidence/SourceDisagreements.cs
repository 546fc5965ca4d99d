using System;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using System.Linq;
using DryNeedling.Domain.Compatibility;

namespace DryNeedling.Domain.Evidence;

/// <summary>
/// Where sources disagree (safety fact sheet, sections 1.1 and 1.4; muscles fact sheet, section 7): every position with its source, and
/// what this library does. The stricter position decides by default; no position is dropped.
/// Thread-safe.
/// </summary>
public static class SourceDisagreements
{
    /// <summary>Blood thinners.</summary>
    public static SourceDisagreement Anticoagulants => field ?? Once.Keep(ref field, new(
        "safety-1-4-01",
        "Anticoagulants and antiplatelets",
        new[]
        {
            new Citation(Sources.EPhysio, SourceSeverity.NotGraded, ReadingMark.Weak, "Listed among the contraindications."),
            new Citation(Sources.PosturePlus, SourceSeverity.NotGraded, ReadingMark.Weak, "Listed as a contraindication."),
            new Citation(Sources.DoctorAbel, SourceSeverity.NotGraded, ReadingMark.Weak, "Stop the medicine two days before. Not carried into any rule."),
            new Citation(Sources.DocSarah, SourceSeverity.Absolute, ReadingMark.Weak, "Into a joint: absolute."),
            new Citation(Sources.Physioman, SourceSeverity.Relative, ReadingMark.ReadSecondary, "Relative."),
            new Citation(Sources.Munoz, SourceSeverity.Relative, ReadingMark.Read, "Not by itself an absolute contraindication if technique and personal risk are considered."),
            new Citation(Sources.Delphi2018, SourceSeverity.NoObjection, ReadingMark.Read, "Needle procedures other than this one: do not change the timing of direct anticoagulants."),
        },
        "Under an anticoagulant a clinician decides and records it (BLD-02); an antiplatelet alone asks for care (BLD-03). Deep needling where a bleed cannot be compressed is blocked under either (BLD-08, BLD-12). Stopping a medicine is never advised: that is the prescriber's matter.",
        false));

    /// <summary>Pregnancy.</summary>
    public static SourceDisagreement Pregnancy => field ?? Once.Keep(ref field, new(
        "safety-1-4-02",
        "Pregnancy",
        new[]
        {
            new Citation(Sources.Leeuwarden, SourceSeverity.Absolute, ReadingMark.Weak, "Absolutely not."),
            new Citation(Sources.Who1999, SourceSeverity.Absolute, ReadingMark.Read, "No lower-abdomen or lumbosacral points in the first trimester."),
            new Citation(Sources.Who1999, SourceSeverity.Relative, ReadingMark.Read, "Else not unless needed, with great caution; none of upper abdomen or lumbosacral after month three."),
            new Citation(Sources.StudentCards, SourceSeverity.Absolute, ReadingMark.Weak, "Barred in the first trimester."),
            new Citation(Sources.AnnaPhysio, SourceSeverity.Absolute, ReadingMark.Weak, "Barred in the first trimester."),
            new Citation(Sources.Article, SourceSeverity.Relative, ReadingMark.Read, "Generally not, above all early or near abdomen and lower back."),
            new Citation(Sources.Physioman, SourceSeverity.Relative, ReadingMark.ReadSecondary, "Relative."),
            new Citation(Sources.Aacp, SourceSeverity.Precaution, ReadingMark.Read, "Avoid named points and the sacral foramina."),
            new Citation(Sources.Goldfields, SourceSeverity.Precaution, ReadingMark.Weak, "Upper lumbar points with caution."),
            new Citation(Sources.Carr, SourceSeverity.NoObjection, ReadingMark.Read, "No objective harm at points called forbidden, with a cohort of 5,885."),
            new Citation(Sources.Park, SourceSeverity.NoObjection, ReadingMark.Read, "Adverse events 1.9 %, with a causal link 1.3 %, none severe."),
        },
        "First trimester or unknown weeks: lumbar, sacral, gluteal and abdominal regions blocked; later a clinician decides; limbs by decision throughout.",
        false));

    /// <summary>Children.</summary>
    public static SourceDisagreement Children => field ?? Once.Keep(ref field, new(
        "safety-1-4-03",
        "Children",
        new[]
        {
            new Citation(Sources.StudentCards, SourceSeverity.Absolute, ReadingMark.Weak, "Not under twelve."),
            new Citation(Sources.Physioman, SourceSeverity.Relative, ReadingMark.ReadSecondary, "Relative."),
            new Citation(Sources.PeakHp, SourceSeverity.Precaution, ReadingMark.Weak, "Consent of parent or guardian under eighteen."),
            new Citation(Sources.Examzify, SourceSeverity.NoObjection, ReadingMark.Weak, "No strict limit."),
        },
        "Under eighteen a clinician decides, with consent of a guardian and the young person's own agreement (CON-04). Under twelve it is blocked by default (CON-05), on one set of student cards; a clinic may leave that to a recorded decision.",
        false));

    /// <summary>Epilepsy.</summary>
    public static SourceDisagreement Epilepsy => field ?? Once.Keep(ref field, new(
        "safety-1-4-04",
        "Epilepsy",
        new[]
        {
            new Citation(Sources.AdvantageHealth, SourceSeverity.Absolute, ReadingMark.Weak, "Uncontrolled: cannot have needling."),
            new Citation(Sources.Physioman, SourceSeverity.Relative, ReadingMark.ReadSecondary, "Relative."),
            new Citation(Sources.Beable2013, SourceSeverity.NoObjection, ReadingMark.Read, "Not a recognised contraindication in guidelines; yet a person under good control had an event four hours after the first session and during the second."),
        },
        "Seizures that are not controlled bar needling by default (EPI-01), and a clinic may leave that to a recorded decision; epilepsy under control is a precaution (EPI-02). Electrical stimulation, which one source advises against in poor control, is barred in any epilepsy (EPI-03).",
        false));

    /// <summary>Lymphoedema.</summary>
    public static SourceDisagreement Lymphoedema => field ?? Once.Keep(ref field, new(
        "safety-1-4-05",
        "Lymphoedema",
        new[]
        {
            new Citation(Sources.DocSarah, SourceSeverity.Absolute, ReadingMark.Weak, "The limb, and a limb at risk."),
            new Citation(Sources.Physioman, SourceSeverity.Absolute, ReadingMark.ReadSecondary, "Absolute locally."),
            new Citation(Sources.LymphPilot, SourceSeverity.NoObjection, ReadingMark.Read, "Nine women, 73 sessions in the affected arm, no serious event."),
            new Citation(Sources.LymphReview, SourceSeverity.NoObjection, ReadingMark.Read, "178 people in six trials, no serious event."),
        },
        "The limb itself is blocked by default (LYM-01), the rest of the body is not; trials that needled such limbs are shown beside it, and a clinic may leave it to a recorded decision.",
        false));

    /// <summary>Heart valve.</summary>
    public static SourceDisagreement HeartValve => field ?? Once.Keep(ref field, new(
        "safety-1-4-06",
        "Heart valve",
        new[]
        {
            new Citation(Sources.Leeuwarden, SourceSeverity.Absolute, ReadingMark.Weak, "Never after a new valve."),
            new Citation(Sources.AdvantageHealth, SourceSeverity.Precaution, ReadingMark.Weak, "Extra precautions."),
        },
        "A clinician decides and records it, with cardiology advice (END-01). The bar after a new valve stands on one clinic page; it is shown beside the rule, whose level is milder.",
        false));

    /// <summary>Electrical stimulation with an implanted device.</summary>
    public static SourceDisagreement CurrentWithDevice => field ?? Once.Keep(ref field, new(
        "safety-1-4-07",
        "Electrical stimulation with a pacemaker, defibrillator or neurostimulator",
        new[]
        {
            new Citation(Sources.Acupuntura, SourceSeverity.Absolute, ReadingMark.Weak, "Absolute, anywhere on the body."),
            new Citation(Sources.Bmas, SourceSeverity.Absolute, ReadingMark.Weak, "Manuals of the devices contraindicate it."),
            new Citation(Sources.Bmas, SourceSeverity.Precaution, ReadingMark.Weak, "The main concern is current across the chest; in a limb alone, far from it, probably harmless."),
            new Citation(Sources.Therapeutenlijst, SourceSeverity.Absolute, ReadingMark.Weak, "Also with a neurostimulator."),
            new Citation(Sources.PacemakerCase, SourceSeverity.NoObjection, ReadingMark.Read, "One person, two years without trouble."),
        },
        "Blocked by default (DEV-01), wherever the needle goes; a clinic may leave it to a recorded decision.",
        false));

    /// <summary>A pacemaker without electrical stimulation.</summary>
    public static SourceDisagreement DeviceWithoutCurrent => field ?? Once.Keep(ref field, new(
        "safety-1-4-08",
        "Manual needling with a pacemaker",
        new[]
        {
            new Citation(Sources.Leeuwarden, SourceSeverity.NotGraded, ReadingMark.Weak, "Listed as a contraindication."),
            new Citation(Sources.ICTMJC, SourceSeverity.NotGraded, ReadingMark.Weak, "Listed."),
            new Citation(Sources.Acupuntura, SourceSeverity.Precaution, ReadingMark.Weak, "Generally safe by hand."),
            new Citation(Sources.PosturePlus, SourceSeverity.NoObjection, ReadingMark.Weak, "Matters only with electrical stimulation."),
        },
        "A precaution: no needle over the device or its leads.",
        false));

    /// <summary>Fear of needles.</summary>
    public static SourceDisagreement NeedleFear => field ?? Once.Keep(ref field, new(
        "safety-1-4-09",
        "Fear of needles",
        new[]
        {
            new Citation(Sources.Article, SourceSeverity.Relative, ReadingMark.Read, "Not usually with a strong fear."),
            new Citation(Sources.StudentCards, SourceSeverity.NotGraded, ReadingMark.Weak, "Phobia listed as a contraindication."),
            new Citation(Sources.NextStepPhysiotherapy2024, SourceSeverity.Precaution, ReadingMark.Weak, "Fewer needles and shorter sessions."),
        },
        "Phobia is blocked by default, strong fear needs a clinician's decision and mild apprehension is a precaution; each degree is a question of its own, for a plain question on fear excludes too many.",
        false));

    /// <summary>Allergy to metal.</summary>
    public static SourceDisagreement MetalAllergy => field ?? Once.Keep(ref field, new(
        "safety-1-4-10",
        "Allergy to metal",
        new[]
        {
            new Citation(Sources.AdvantageHealth, SourceSeverity.Absolute, ReadingMark.Weak, "Allergy to stainless steel excludes."),
            new Citation(Sources.Leeuwarden, SourceSeverity.Relative, ReadingMark.Weak, "Case by case."),
            new Citation(Sources.NickelFree, SourceSeverity.Precaution, ReadingMark.Weak, "Gold-plated needles are used."),
        },
        "A clinician decides case by case and records it, with a coated or gold-plated needle where needling is chosen.",
        false));

    /// <summary>A new change of sexual function without another cauda equina sign.</summary>
    public static SourceDisagreement SexualFunctionAlone => field ?? Once.Keep(ref field, new(
        "safety-1-1-11-a",
        "A new change of sexual function with no other cauda equina sign",
        new[]
        {
            new Citation(Sources.BmjCesDiagnosis, SourceSeverity.ReferAsEmergency, ReadingMark.Read, "Suspected cauda equina syndrome goes to hospital at once; begin or worsening within 14 days counts most."),
            new Citation(Sources.NiceCesFlags, SourceSeverity.ReferAsEmergency, ReadingMark.ReadSecondary, "On the list, alone, as restated."),
            new Citation(Sources.CesTable2010, SourceSeverity.NotGraded, ReadingMark.Read, "On the list."),
            new Citation(Sources.Girft, SourceSeverity.ReferAsEmergency, ReadingMark.Read, "Beside another feature."),
            new Citation(Sources.Girft, SourceSeverity.NotGraded, ReadingMark.Read, "With back pain as its only company the syndrome is unlikely."),
        },
        "New, worsening or of unknown course: an emergency like every other single sign (CES-04). Older and settled: assessed first (CES-05).",
        false));

    /// <summary>Pain of both legs without another cauda equina sign.</summary>
    public static SourceDisagreement BothLegsPainAlone => field ?? Once.Keep(ref field, new(
        "safety-1-1-11-b",
        "Pain of both legs with no other cauda equina sign",
        new[]
        {
            new Citation(Sources.NiceCesFlags, SourceSeverity.ReferAsEmergency, ReadingMark.ReadSecondary, "On the list, as restated."),
            new Citation(Sources.Lothian, SourceSeverity.ReferAsEmergency, ReadingMark.Read, "Listed as a sign of cauda equina syndrome."),
            new Citation(Sources.Mercer, SourceSeverity.NotGraded, ReadingMark.Read, "Without other signs no emergency scan."),
            new Citation(Sources.MintPractice, SourceSeverity.Information, ReadingMark.Weak, "Restates a pathway: with normal neurology and no other sign, a safety net and monitoring."),
        },
        "Urgent while it stands alone (CES-08), with every other sign asked at once; an emergency beside any of them (CES-07).",
        false));

    /// <summary>The medial third of the piriformis and the nerve.</summary>
    public static SourceDisagreement PiriformisMedialThird => field ?? Once.Keep(ref field, new(
        "muscles-conflict-01",
        "Piriformis, medial third and the sciatic nerve",
        new[]
        {
            new Citation(Sources.Kearns2018, SourceSeverity.NotGraded, ReadingMark.Read, "Fresh: 0 of 19 needles hit the nerve, 16 of 19 the muscle."),
            new Citation(Sources.Donor2022, SourceSeverity.NotGraded, ReadingMark.Read, "Embalmed, medial entry: muscle and nerve in 11 of 14."),
        },
        "Both samples are kept with preparation and landmark; nothing is derived. Neither supports calling any third safe.",
        false));

    /// <summary>Innervation of the piriformis.</summary>
    public static SourceDisagreement PiriformisNerve => field ?? Once.Keep(ref field, new(
        "muscles-conflict-02",
        "Innervation of the piriformis",
        new[]
        {
            new Citation(Sources.WikiNpiri, SourceSeverity.NotGraded, ReadingMark.Weak, "S1 and S2, sometimes S2 alone."),
            new Citation(Sources.WheelessPiri, SourceSeverity.NotGraded, ReadingMark.Read, "L5, S1 and S2."),
        },
        "The union is kept as reported, S1 and S2 as usual.",
        false));

    /// <summary>Number of points in the quadratus lumborum.</summary>
    public static SourceDisagreement QuadratusLumborumPoints => field ?? Once.Keep(ref field, new(
        "muscles-conflict-03",
        "Number of trigger points in the quadratus lumborum",
        new[]
        {
            new Citation(Sources.RichterQl, SourceSeverity.NotGraded, ReadingMark.Weak, "Four: two superficial, two deep."),
            new Citation(Sources.Kostopoulos, SourceSeverity.NotGraded, ReadingMark.ReadSecondary, "Three."),
        },
        "A count belongs to a source, not to the muscle.",
        false));

    /// <summary>Lower points of the multifidus.</summary>
    public static SourceDisagreement MultifidusLowerPoints => field ?? Once.Keep(ref field, new(
        "muscles-conflict-04",
        "Lower points of the multifidus",
        new[]
        {
            new Citation(Sources.AammMf, SourceSeverity.NotGraded, ReadingMark.Weak, "Read for the levels. One of these three texts gives the tailbone pattern to the point at S1, another to the point at S4; the fact sheet does not say which is which."),
            new Citation(Sources.Brainscape2, SourceSeverity.NotGraded, ReadingMark.Weak, "Read for the levels; see the first position."),
            new Citation(Sources.MorningMf, SourceSeverity.NotGraded, ReadingMark.Weak, "Read for the levels; see the first position."),
        },
        "Both are recorded; the site is keyed by level.",
        false));

    /// <summary>Position and needle for the multifidus.</summary>
    public static SourceDisagreement MultifidusPosition => field ?? Once.Keep(ref field, new(
        "muscles-conflict-05",
        "Position and needle for the multifidus",
        new[]
        {
            new Citation(Sources.Bn121, SourceSeverity.NotGraded, ReadingMark.Read, "Side-lying, a needle of 25 mm."),
            new Citation(Sources.Hannah2016, SourceSeverity.NotGraded, ReadingMark.Read, "Prone, a needle of 50 mm."),
            new Citation(Sources.Williams2023, SourceSeverity.NotGraded, ReadingMark.Read, "Prone; 50 mm can reach the spinal canal at T12 and L1."),
        },
        "Carried only as observations of a protocol.",
        false));

    /// <summary>How far lumbar structures lie from the skin.</summary>
    public static SourceDisagreement LumbarDistance => field ?? Once.Keep(ref field, new(
        "muscles-conflict-06",
        "Distance from the skin in the lumbar region",
        new[]
        {
            new Citation(Sources.AapKidney, SourceSeverity.NotGraded, ReadingMark.Weak, "Offers a band of 25 to 40 mm for straight needling."),
            new Citation(Sources.Lopez2022, SourceSeverity.NotGraded, ReadingMark.Read, "The distance varies with sex, age and girth."),
        },
        "A fixed number is unsafe for thin people; none is in the library.",
        false));

    /// <summary>Nerve of the gluteus maximus.</summary>
    public static SourceDisagreement GluteusMaximusNerve => field ?? Once.Keep(ref field, new(
        "muscles-conflict-07",
        "Nerve of the gluteus maximus",
        new[]
        {
            new Citation(Sources.WheelessIgn, SourceSeverity.NotGraded, ReadingMark.Read, "Inferior gluteal nerve, the standard."),
            new Citation(Sources.KentGmax, SourceSeverity.NotGraded, ReadingMark.Weak, "Prints superior gluteal."),
        },
        "Not carried into the data: taken for an error of a web text.",
        true));

    /// <summary>Nerve of the tensor fasciae latae.</summary>
    public static SourceDisagreement TensorNerve => field ?? Once.Keep(ref field, new(
        "muscles-conflict-08",
        "Nerve of the tensor fasciae latae",
        new[]
        {
            new Citation(Sources.CramGlut, SourceSeverity.NotGraded, ReadingMark.Weak, "Superior gluteal nerve, the standard."),
            new Citation(Sources.Emgreview, SourceSeverity.NotGraded, ReadingMark.Weak, "Prints inferior gluteal nerve."),
        },
        "Not carried into the data: taken for an error of a web text.",
        true));

    /// <summary>Insertion of the gluteus medius.</summary>
    public static SourceDisagreement GluteusMediusInsertion => field ?? Once.Keep(ref field, new(
        "muscles-conflict-09",
        "Insertion of the gluteus medius",
        new[]
        {
            new Citation(Sources.AammGmed, SourceSeverity.NotGraded, ReadingMark.Weak, "Greater trochanter, the standard."),
            new Citation(Sources.AgupuntGmed, SourceSeverity.NotGraded, ReadingMark.Weak, "Prints lesser trochanter."),
        },
        "Not carried into the data: taken for an error of a vendor page.",
        true));

    /// <summary>Insertion of the semitendinosus.</summary>
    public static SourceDisagreement SemitendinosusInsertion => field ?? Once.Keep(ref field, new(
        "muscles-conflict-10",
        "Insertion of the semitendinosus",
        new[]
        {
            new Citation(Sources.WheelessSt, SourceSeverity.NotGraded, ReadingMark.Read, "Pes anserinus, on the inner side."),
            new Citation(Sources.MskradHams, SourceSeverity.NotGraded, ReadingMark.Weak, "Prints the tubercle on the outer side of the tibia."),
        },
        "Not carried into the data: taken for an error of a teaching page.",
        true));

    /// <summary>Segments of the soleus.</summary>
    public static SourceDisagreement SoleusSegments => field ?? Once.Keep(ref field, new(
        "muscles-conflict-11",
        "Root segments of the soleus",
        new[]
        {
            new Citation(Sources.BrainCalf, SourceSeverity.NotGraded, ReadingMark.Weak, "S1 and S2."),
            new Citation(Sources.MedglossSoleus, SourceSeverity.NotGraded, ReadingMark.Weak, "L4 to S1."),
        },
        "S1 and S2 are used; the other reading is kept here only.",
        false));

    /// <summary>All entries.</summary>
    public static IReadOnlyList<SourceDisagreement> All => field ?? Once.Keep(ref field, ValueList<SourceDisagreement>.Of(new[]
    {
        Anticoagulants, Pregnancy, Children, Epilepsy, Lymphoedema, HeartValve, CurrentWithDevice,
        DeviceWithoutCurrent, NeedleFear, MetalAllergy, SexualFunctionAlone, BothLegsPainAlone, PiriformisMedialThird, PiriformisNerve,
        QuadratusLumborumPoints, MultifidusLowerPoints, MultifidusPosition, LumbarDistance, GluteusMaximusNerve,
        TensorNerve, GluteusMediusInsertion, SemitendinosusInsertion, SoleusSegments,
    }));

    /// <summary>Finds an entry by its id (ordinal).</summary>
    /// <param name="id">The id, such as <c>muscles-conflict-01</c>.</param>
    /// <param name="disagreement">The entry, where one has that id.</param>
    /// <returns>True where one has that id.</returns>
    public static bool TryFind(string id, [NotNullWhen(true)] out SourceDisagreement? disagreement)
    {
        Guard.NotNull(id, nameof(id));
        disagreement = All.FirstOrDefault(candidate => string.Equals(candidate.Id, id, StringComparison.Ordinal));
        return disagreement is not null;
    }
}
