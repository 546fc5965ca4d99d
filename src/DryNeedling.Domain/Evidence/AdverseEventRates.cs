using System;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using System.Linq;
using DryNeedling.Domain.Compatibility;

namespace DryNeedling.Domain.Evidence;

/// <summary>
/// How often unwanted events were counted (safety fact sheet, sections 6.1 and 2.4). Most large series are of acupuncture; no rate
/// says how safe needling is for one person.
/// Thread-safe.
/// </summary>
public static class AdverseEventRates
{
    /// <summary>Brady 2014: any mild event.</summary>
    public static AdverseEventRate BradyAnyMild => field ?? Once.Keep(ref field, new(
        "brady-any-mild",
        "Any mild event",
        19.18m,
        100,
        RateDenominator.Treatments,
        RateBasis.Observed,
        NeedlingPractice.DryNeedling,
        "39 Irish physiotherapists, 7,629 treatments",
        "1,463 reports; one treatment can count several times.",
        new[] { Cited.Read(Sources.Brady, "19.18 % of 7,629 treatments, 1,463 reports.") },
        events: 1463,
        outOf: 7629));

    /// <summary>Brady 2014: bruise.</summary>
    public static AdverseEventRate BradyBruise => field ?? Once.Keep(ref field, new(
        "brady-bruise",
        "Bruise",
        7.55m,
        100,
        RateDenominator.Treatments,
        RateBasis.Observed,
        NeedlingPractice.DryNeedling,
        "39 Irish physiotherapists, 7,629 treatments",
        "Reported by the practitioners themselves; one treatment can count several times.",
        new[] { Cited.Read(Sources.Brady, "Per cent of treatments.") }));

    /// <summary>Brady 2014: bleeding.</summary>
    public static AdverseEventRate BradyBleeding => field ?? Once.Keep(ref field, new(
        "brady-bleeding",
        "Bleeding",
        4.65m,
        100,
        RateDenominator.Treatments,
        RateBasis.Observed,
        NeedlingPractice.DryNeedling,
        "39 Irish physiotherapists, 7,629 treatments",
        "Reported by the practitioners themselves; one treatment can count several times.",
        new[] { Cited.Read(Sources.Brady, "Per cent of treatments.") }));

    /// <summary>Brady 2014: pain during needling.</summary>
    public static AdverseEventRate BradyPainDuring => field ?? Once.Keep(ref field, new(
        "brady-pain-during",
        "Pain during needling",
        3.01m,
        100,
        RateDenominator.Treatments,
        RateBasis.Observed,
        NeedlingPractice.DryNeedling,
        "39 Irish physiotherapists, 7,629 treatments",
        "Reported by the practitioners themselves; one treatment can count several times.",
        new[] { Cited.Read(Sources.Brady, "Per cent of treatments.") }));

    /// <summary>Brady 2014: pain after needling.</summary>
    public static AdverseEventRate BradyPainAfter => field ?? Once.Keep(ref field, new(
        "brady-pain-after",
        "Pain after needling",
        2.19m,
        100,
        RateDenominator.Treatments,
        RateBasis.Observed,
        NeedlingPractice.DryNeedling,
        "39 Irish physiotherapists, 7,629 treatments",
        "Reported by the practitioners themselves; one treatment can count several times.",
        new[] { Cited.Read(Sources.Brady, "Per cent of treatments.") }));

    /// <summary>Brady 2014: aggravated symptoms.</summary>
    public static AdverseEventRate BradyAggravation => field ?? Once.Keep(ref field, new(
        "brady-aggravation",
        "Aggravated symptoms",
        0.88m,
        100,
        RateDenominator.Treatments,
        RateBasis.Observed,
        NeedlingPractice.DryNeedling,
        "39 Irish physiotherapists, 7,629 treatments",
        "Reported by the practitioners themselves; one treatment can count several times.",
        new[] { Cited.Read(Sources.Brady, "Per cent of treatments.") }));

    /// <summary>Brady 2014: drowsiness.</summary>
    public static AdverseEventRate BradyDrowsiness => field ?? Once.Keep(ref field, new(
        "brady-drowsiness",
        "Drowsiness",
        0.26m,
        100,
        RateDenominator.Treatments,
        RateBasis.Observed,
        NeedlingPractice.DryNeedling,
        "39 Irish physiotherapists, 7,629 treatments",
        "Reported by the practitioners themselves; one treatment can count several times.",
        new[] { Cited.Read(Sources.Brady, "Per cent of treatments.") }));

    /// <summary>Brady 2014: headache.</summary>
    public static AdverseEventRate BradyHeadache => field ?? Once.Keep(ref field, new(
        "brady-headache",
        "Headache",
        0.14m,
        100,
        RateDenominator.Treatments,
        RateBasis.Observed,
        NeedlingPractice.DryNeedling,
        "39 Irish physiotherapists, 7,629 treatments",
        "Reported by the practitioners themselves; one treatment can count several times.",
        new[] { Cited.Read(Sources.Brady, "Per cent of treatments.") }));

    /// <summary>Brady 2014: nausea.</summary>
    public static AdverseEventRate BradyNausea => field ?? Once.Keep(ref field, new(
        "brady-nausea",
        "Nausea",
        0.13m,
        100,
        RateDenominator.Treatments,
        RateBasis.Observed,
        NeedlingPractice.DryNeedling,
        "39 Irish physiotherapists, 7,629 treatments",
        "Reported by the practitioners themselves; one treatment can count several times.",
        new[] { Cited.Read(Sources.Brady, "Per cent of treatments.") }));

    /// <summary>Brady 2014: fatigue.</summary>
    public static AdverseEventRate BradyFatigue => field ?? Once.Keep(ref field, new(
        "brady-fatigue",
        "Fatigue",
        0.04m,
        100,
        RateDenominator.Treatments,
        RateBasis.Observed,
        NeedlingPractice.DryNeedling,
        "39 Irish physiotherapists, 7,629 treatments",
        "Reported by the practitioners themselves; one treatment can count several times.",
        new[] { Cited.Read(Sources.Brady, "Per cent of treatments.") }));

    /// <summary>Brady 2014: altered emotion.</summary>
    public static AdverseEventRate BradyAlteredEmotion => field ?? Once.Keep(ref field, new(
        "brady-altered-emotion",
        "Altered emotion",
        0.04m,
        100,
        RateDenominator.Treatments,
        RateBasis.Observed,
        NeedlingPractice.DryNeedling,
        "39 Irish physiotherapists, 7,629 treatments",
        "Reported by the practitioners themselves; one treatment can count several times.",
        new[] { Cited.Read(Sources.Brady, "Per cent of treatments.") }));

    /// <summary>Brady 2014: shaking.</summary>
    public static AdverseEventRate BradyShaking => field ?? Once.Keep(ref field, new(
        "brady-shaking",
        "Shaking",
        0.01m,
        100,
        RateDenominator.Treatments,
        RateBasis.Observed,
        NeedlingPractice.DryNeedling,
        "39 Irish physiotherapists, 7,629 treatments",
        "Reported by the practitioners themselves; one treatment can count several times.",
        new[] { Cited.Read(Sources.Brady, "Per cent of treatments.") }));

    /// <summary>Brady 2014: itching.</summary>
    public static AdverseEventRate BradyItching => field ?? Once.Keep(ref field, new(
        "brady-itching",
        "Itching",
        0.01m,
        100,
        RateDenominator.Treatments,
        RateBasis.Observed,
        NeedlingPractice.DryNeedling,
        "39 Irish physiotherapists, 7,629 treatments",
        "Reported by the practitioners themselves; one treatment can count several times.",
        new[] { Cited.Read(Sources.Brady, "Per cent of treatments.") }));

    /// <summary>Brady 2014: claustrophobia.</summary>
    public static AdverseEventRate BradyClaustrophobia => field ?? Once.Keep(ref field, new(
        "brady-claustrophobia",
        "Claustrophobia",
        0.01m,
        100,
        RateDenominator.Treatments,
        RateBasis.Observed,
        NeedlingPractice.DryNeedling,
        "39 Irish physiotherapists, 7,629 treatments",
        "Reported by the practitioners themselves; one treatment can count several times.",
        new[] { Cited.Read(Sources.Brady, "Per cent of treatments.") }));

    /// <summary>Brady 2014: numbness.</summary>
    public static AdverseEventRate BradyNumbness => field ?? Once.Keep(ref field, new(
        "brady-numbness",
        "Numbness",
        0.01m,
        100,
        RateDenominator.Treatments,
        RateBasis.Observed,
        NeedlingPractice.DryNeedling,
        "39 Irish physiotherapists, 7,629 treatments",
        "Reported by the practitioners themselves; one treatment can count several times.",
        new[] { Cited.Read(Sources.Brady, "Per cent of treatments.") }));

    /// <summary>Brady 2014: upper bound of significant events.</summary>
    public static AdverseEventRate BradySignificantBound => field ?? Once.Keep(ref field, new(
        "brady-significant-bound",
        "Significant adverse event",
        0.04m,
        100,
        RateDenominator.Treatments,
        RateBasis.UpperBound,
        NeedlingPractice.DryNeedling,
        "39 Irish physiotherapists, 7,629 treatments",
        "None occurred. The figure is a statistical upper bound and no observed rate; a course form prints it as one.",
        new[] { Cited.Read(Sources.Brady, "No significant event; at most 0.04 %."), Cited.Weak(Sources.Jotform, "Prints the bound as an observed rate.") },
        isLessThan: true));

    /// <summary>Boyce 2020: minor event.</summary>
    public static AdverseEventRate BoyceMinor => field ?? Once.Keep(ref field, new(
        "boyce-minor",
        "Minor event",
        36.7m,
        100,
        RateDenominator.Sessions,
        RateBasis.Observed,
        NeedlingPractice.DryNeedling,
        "420 physical therapists in the United States, six weeks, 20,464 sessions",
        "The abstract has two totals, 20,464 and 20,494.",
        new[] { Cited.Read(Sources.Boyce2020, "Per cent of sessions.") }));

    /// <summary>Boyce 2020: bleeding.</summary>
    public static AdverseEventRate BoyceBleeding => field ?? Once.Keep(ref field, new(
        "boyce-bleeding",
        "Bleeding",
        16m,
        100,
        RateDenominator.Sessions,
        RateBasis.Observed,
        NeedlingPractice.DryNeedling,
        "420 physical therapists in the United States, six weeks, 20,464 sessions",
        "The abstract has two totals, 20,464 and 20,494.",
        new[] { Cited.Read(Sources.Boyce2020, "Per cent of sessions.") }));

    /// <summary>Boyce 2020: bruise.</summary>
    public static AdverseEventRate BoyceBruise => field ?? Once.Keep(ref field, new(
        "boyce-bruise",
        "Bruise",
        7.7m,
        100,
        RateDenominator.Sessions,
        RateBasis.Observed,
        NeedlingPractice.DryNeedling,
        "420 physical therapists in the United States, six weeks, 20,464 sessions",
        "The abstract has two totals, 20,464 and 20,494.",
        new[] { Cited.Read(Sources.Boyce2020, "Per cent of sessions.") }));

    /// <summary>Boyce 2020: pain during needling.</summary>
    public static AdverseEventRate BoycePainDuring => field ?? Once.Keep(ref field, new(
        "boyce-pain-during",
        "Pain during needling",
        5.9m,
        100,
        RateDenominator.Sessions,
        RateBasis.Observed,
        NeedlingPractice.DryNeedling,
        "420 physical therapists in the United States, six weeks, 20,464 sessions",
        "The abstract has two totals, 20,464 and 20,494.",
        new[] { Cited.Read(Sources.Boyce2020, "Per cent of sessions.") }));

    /// <summary>Boyce 2020: major event.</summary>
    public static AdverseEventRate BoyceMajor => field ?? Once.Keep(ref field, new(
        "boyce-major",
        "Major event",
        0.1m,
        100,
        RateDenominator.Sessions,
        RateBasis.Observed,
        NeedlingPractice.DryNeedling,
        "420 physical therapists in the United States, six weeks, 20,464 sessions",
        "20 events, one in 1,024; the abstract has two totals, 20,464 and 20,494.",
        new[] { Cited.Read(Sources.Boyce2020, "20 major events, less than 0.1 %.") },
        isLessThan: true,
        events: 20,
        outOf: 20464));

    /// <summary>Gattie 2020: minor event, recalled.</summary>
    public static AdverseEventRate GattieMinor => field ?? Once.Keep(ref field, new(
        "gattie-minor",
        "Minor event",
        39.6m,
        100,
        RateDenominator.Treatments,
        RateBasis.Recalled,
        NeedlingPractice.DryNeedling,
        "865 respondents in the United States",
        "Estimated from memory. Major events were rare and mostly needed no emergency care.",
        new[] { Cited.Read(Sources.Gattie2020, "Estimated share of treatments.") }));

    /// <summary>Valera-Calero 2024: commonest events, without a rate.</summary>
    public static AdverseEventRate ValeraCaleroCommonest => field ?? Once.Keep(ref field, new(
        "valera-calero-commonest",
        "Soreness and bent needles, the commonest events",
        null,
        100,
        RateDenominator.NotStated,
        RateBasis.Recalled,
        NeedlingPractice.DryNeedling,
        "422 Spanish physiotherapists",
        "No rate in the text read; severe events were rare.",
        new[] { Cited.Read(Sources.ValeraCalero2024, "Soreness and bent needle commonest.") }));

    /// <summary>Bäumler 2021: serious event, per person.</summary>
    public static AdverseEventRate BaumlerSeriousPatients => field ?? Once.Keep(ref field, new(
        "baumler-serious-patients",
        "Serious event, per person",
        1.01m,
        10000,
        RateDenominator.Patients,
        RateBasis.Observed,
        NeedlingPractice.Acupuncture,
        "Review of 21 acupuncture studies",
        "Acupuncture: thin needles, mostly shallow, no pistoning. Not a rate of deep dry needling.",
        new[] { Cited.Read(Sources.Baumler2021, "Figures of the abstract.") }));

    /// <summary>Bäumler 2021: serious event, per treatment.</summary>
    public static AdverseEventRate BaumlerSeriousTreatments => field ?? Once.Keep(ref field, new(
        "baumler-serious-treatments",
        "Serious event, per treatment",
        7.98m,
        1000000,
        RateDenominator.Treatments,
        RateBasis.Observed,
        NeedlingPractice.Acupuncture,
        "Review of 21 acupuncture studies",
        "Acupuncture: thin needles, mostly shallow, no pistoning. Not a rate of deep dry needling.",
        new[] { Cited.Read(Sources.Baumler2021, "Figures of the abstract.") }));

    /// <summary>Bäumler 2021: event that needed treatment.</summary>
    public static AdverseEventRate BaumlerTreatmentNeeded => field ?? Once.Keep(ref field, new(
        "baumler-treatment-needed",
        "Event that needed treatment",
        1.14m,
        1000,
        RateDenominator.Patients,
        RateBasis.Observed,
        NeedlingPractice.Acupuncture,
        "Review of 21 acupuncture studies",
        "Acupuncture: thin needles, mostly shallow, no pistoning. Not a rate of deep dry needling.",
        new[] { Cited.Read(Sources.Baumler2021, "Figures of the abstract.") }));

    /// <summary>Bäumler 2021: any event, per person.</summary>
    public static AdverseEventRate BaumlerAnyPatients => field ?? Once.Keep(ref field, new(
        "baumler-any-patients",
        "Any event, per person",
        9.31m,
        100,
        RateDenominator.Patients,
        RateBasis.Observed,
        NeedlingPractice.Acupuncture,
        "Review of 21 acupuncture studies",
        "Acupuncture: thin needles, mostly shallow, no pistoning. Not a rate of deep dry needling.",
        new[] { Cited.Read(Sources.Baumler2021, "Figures of the abstract.") }));

    /// <summary>Bäumler 2021: any event, per treatment.</summary>
    public static AdverseEventRate BaumlerAnyTreatments => field ?? Once.Keep(ref field, new(
        "baumler-any-treatments",
        "Any event, per treatment",
        7.57m,
        100,
        RateDenominator.Treatments,
        RateBasis.Observed,
        NeedlingPractice.Acupuncture,
        "Review of 21 acupuncture studies",
        "Acupuncture: thin needles, mostly shallow, no pistoning. Not a rate of deep dry needling.",
        new[] { Cited.Read(Sources.Baumler2021, "Figures of the abstract.") }));

    /// <summary>Witt 2009: any event.</summary>
    public static AdverseEventRate WittAny => field ?? Once.Keep(ref field, new(
        "witt-any",
        "Any event",
        8.6m,
        100,
        RateDenominator.Patients,
        RateBasis.Observed,
        NeedlingPractice.Acupuncture,
        "229,230 people, 10.2 treatments each on average",
        "Per person over a whole course. Acupuncture, and read on a page that restates it.",
        new[] { Cited.Secondary(Sources.Witt2009, "Per cent of people.") }));

    /// <summary>Witt 2009: event that needed treatment.</summary>
    public static AdverseEventRate WittTreatmentNeeded => field ?? Once.Keep(ref field, new(
        "witt-treatment-needed",
        "Event that needed treatment",
        2.2m,
        100,
        RateDenominator.Patients,
        RateBasis.Observed,
        NeedlingPractice.Acupuncture,
        "229,230 people, 10.2 treatments each on average",
        "Per person over a whole course. Acupuncture, and read on a page that restates it.",
        new[] { Cited.Secondary(Sources.Witt2009, "Per cent of people.") }));

    /// <summary>Witt 2009: bleeding or haematoma.</summary>
    public static AdverseEventRate WittBleeding => field ?? Once.Keep(ref field, new(
        "witt-bleeding",
        "Bleeding or haematoma",
        6.1m,
        100,
        RateDenominator.Patients,
        RateBasis.Observed,
        NeedlingPractice.Acupuncture,
        "229,230 people, 10.2 treatments each on average",
        "Per person over a whole course. Acupuncture, and read on a page that restates it.",
        new[] { Cited.Secondary(Sources.Witt2009, "Per cent of people.") }));

    /// <summary>South African notice: pneumothorax.</summary>
    public static AdverseEventRate SouthAfricaPneumothorax => field ?? Once.Keep(ref field, new(
        "south-africa-pneumothorax",
        "Pneumothorax",
        1m,
        100000,
        RateDenominator.NotStated,
        RateBasis.Stated,
        NeedlingPractice.Acupuncture,
        "Mixed-body acupuncture data",
        "What was counted is not said; needling of the thorax alone probably has a higher rate.",
        new[] { Cited.Read(Sources.SouthAfrica, "Less than 1 in 100,000.") },
        isLessThan: true));

    /// <summary>A consent form: drowsiness or dizziness.</summary>
    public static AdverseEventRate FormDrowsiness => field ?? Once.Keep(ref field, new(
        "form-drowsiness",
        "Drowsiness or dizziness",
        1m,
        100,
        RateDenominator.NotStated,
        RateBasis.Stated,
        NeedlingPractice.DryNeedling,
        "Consent forms of clinics",
        "A clinic states it without saying what was counted.",
        new[] { Cited.Weak(Sources.ConsentForms, "Stated on a consent form.") },
        printedTo: 3m));

    /// <summary>A consent form: bleeding or bruise.</summary>
    public static AdverseEventRate FormBleeding => field ?? Once.Keep(ref field, new(
        "form-bleeding",
        "Bleeding or bruise",
        15m,
        100,
        RateDenominator.NotStated,
        RateBasis.Stated,
        NeedlingPractice.DryNeedling,
        "Consent forms of clinics",
        "A clinic states it without saying what was counted.",
        new[] { Cited.Weak(Sources.ConsentForms, "Stated on a consent form.") },
        printedTo: 20m));

    /// <summary>A consent form: pain during needling.</summary>
    public static AdverseEventRate FormPainDuring => field ?? Once.Keep(ref field, new(
        "form-pain-during",
        "Pain during needling",
        60m,
        100,
        RateDenominator.NotStated,
        RateBasis.Stated,
        NeedlingPractice.DryNeedling,
        "Consent forms of clinics",
        "A clinic states it without saying what was counted.",
        new[] { Cited.Weak(Sources.ConsentForms, "Stated on a consent form.") },
        printedTo: 70m));

    /// <summary>A consent form: symptoms worse.</summary>
    public static AdverseEventRate FormAggravation => field ?? Once.Keep(ref field, new(
        "form-aggravation",
        "Symptoms worse",
        3m,
        100,
        RateDenominator.NotStated,
        RateBasis.Stated,
        NeedlingPractice.DryNeedling,
        "Consent forms of clinics",
        "A clinic states it without saying what was counted.",
        new[] { Cited.Weak(Sources.ConsentForms, "Stated on a consent form.") },
        isLessThan: true));

    /// <summary>A consent form: faint.</summary>
    public static AdverseEventRate FormFaint => field ?? Once.Keep(ref field, new(
        "form-faint",
        "Faint",
        0.3m,
        100,
        RateDenominator.NotStated,
        RateBasis.Stated,
        NeedlingPractice.DryNeedling,
        "Consent forms of clinics",
        "A clinic states it without saying what was counted.",
        new[] { Cited.Weak(Sources.ConsentForms, "Stated on a consent form.") }));

    /// <summary>A consent form: serious event.</summary>
    public static AdverseEventRate FormSerious => field ?? Once.Keep(ref field, new(
        "form-serious",
        "Serious event",
        0.01m,
        100,
        RateDenominator.NotStated,
        RateBasis.Stated,
        NeedlingPractice.DryNeedling,
        "Consent forms of clinics",
        "A clinic states it without saying what was counted.",
        new[] { Cited.Weak(Sources.ConsentForms, "Stated on a consent form.") },
        isLessThan: true));

    /// <summary>A trial table: dry needling arm.</summary>
    public static AdverseEventRate ShamTrialNeedling => field ?? Once.Keep(ref field, new(
        "sham-trial-needling",
        "Any event, needling arm",
        1.43m,
        100,
        RateDenominator.Patients,
        RateBasis.Observed,
        NeedlingPractice.DryNeedling,
        "70 people in the arm",
        "One haematoma; nothing severe, no faint. A small trial.",
        new[] { Cited.Read(Sources.ShamAdverseEvents2021, "1.43 %.") }));

    /// <summary>A trial table: sham arm.</summary>
    public static AdverseEventRate ShamTrialSham => field ?? Once.Keep(ref field, new(
        "sham-trial-sham",
        "Any event, sham arm",
        2.86m,
        100,
        RateDenominator.Patients,
        RateBasis.Observed,
        NeedlingPractice.DryNeedling,
        "70 people in the arm",
        "One haematoma; sham needling is not harmless either.",
        new[] { Cited.Read(Sources.ShamAdverseEvents2021, "2.86 %.") }));

    /// <summary>McCulloch 2015: moderate bleed under anticoagulants.</summary>
    public static AdverseEventRate McCullochModerateBleed => field ?? Once.Keep(ref field, new(
        "mcculloch-moderate-bleed",
        "Moderate bleed under anticoagulants",
        0.003m,
        100,
        RateDenominator.Treatments,
        RateBasis.Observed,
        NeedlingPractice.Acupuncture,
        "384 people on anticoagulants, 3,974 treatments",
        "The printed 0.003 % does not match the counts: one in 3,974 is 0.025 %. The counts are used.",
        new[] { Cited.Read(Sources.McCulloch, "One hip haematoma on warfarin in 3,974 treatments; prints 0.003 %.") },
        events: 1,
        outOf: 3974));

    /// <summary>McCulloch 2015: spot bleeding.</summary>
    public static AdverseEventRate McCullochSpotBleeding => field ?? Once.Keep(ref field, new(
        "mcculloch-spot-bleeding",
        "Spot bleeding under anticoagulants",
        14.6m,
        100,
        RateDenominator.Treatments,
        RateBasis.Observed,
        NeedlingPractice.Acupuncture,
        "People on anticoagulants, 350 treatments looked at",
        "Acupuncture. Bleeding in five further people was put down to deep needling or complex regimens.",
        new[] { Cited.Read(Sources.McCulloch, "51 of 350 treatments.") },
        events: 51,
        outOf: 350));

    /// <summary>Hsieh 2023: minor bleeding per needle.</summary>
    public static AdverseEventRate HsiehMinorBleeding => field ?? Once.Keep(ref field, new(
        "hsieh-minor-bleeding",
        "Minor bleeding within 14 days",
        8.31m,
        10000,
        RateDenominator.Needles,
        RateBasis.Observed,
        NeedlingPractice.Acupuncture,
        "821,946 people, 13,447,563 sessions, insurance data of Taiwan",
        "Per needle, not per session.",
        new[] { Cited.Read(Sources.Hsieh, "8.31 per 10,000 needles.") }));

    /// <summary>Hsieh 2023: major bleeding per needle.</summary>
    public static AdverseEventRate HsiehMajorBleeding => field ?? Once.Keep(ref field, new(
        "hsieh-major-bleeding",
        "Major bleeding within 14 days",
        4.26m,
        100000,
        RateDenominator.Needles,
        RateBasis.Observed,
        NeedlingPractice.Acupuncture,
        "821,946 people, 13,447,563 sessions, insurance data of Taiwan",
        "Per 100,000 needles: another scale than the minor bleeds.",
        new[] { Cited.Read(Sources.Hsieh, "4.26 per 100,000 needles.") }));

    /// <summary>Vasovagal response: range of reports.</summary>
    public static AdverseEventRate VasovagalRange => field ?? Once.Keep(ref field, new(
        "vasovagal-range",
        "Vasovagal response",
        0.02m,
        100,
        RateDenominator.Treatments,
        RateBasis.Observed,
        NeedlingPractice.Acupuncture,
        "Reports on acupuncture",
        "A range of reports, not one rate.",
        new[] { Cited.Read(Sources.Vasovagal2017, "0.02 to 7 % of treatments.") },
        printedTo: 7m));

    /// <summary>Vasovagal response: one series.</summary>
    public static AdverseEventRate VasovagalSeries => field ?? Once.Keep(ref field, new(
        "vasovagal-series",
        "Vasovagal response",
        1.8m,
        100,
        RateDenominator.NotStated,
        RateBasis.Observed,
        NeedlingPractice.Acupuncture,
        "One series of 281",
        "What was counted is not said in the text read. May convulse without epilepsy.",
        new[] { Cited.Read(Sources.Vasovagal2017, "5 of 281.") },
        events: 5,
        outOf: 281));

    /// <summary>All entries.</summary>
    public static IReadOnlyList<AdverseEventRate> All => field ?? Once.Keep(ref field, ValueList<AdverseEventRate>.Of(new[]
    {
        BradyAnyMild, BradyBruise, BradyBleeding, BradyPainDuring, BradyPainAfter, BradyAggravation,
        BradyDrowsiness, BradyHeadache, BradyNausea, BradyFatigue, BradyAlteredEmotion, BradyShaking,
        BradyItching, BradyClaustrophobia, BradyNumbness, BradySignificantBound, BoyceMinor, BoyceBleeding,
        BoyceBruise, BoycePainDuring, BoyceMajor, GattieMinor, ValeraCaleroCommonest, BaumlerSeriousPatients,
        BaumlerSeriousTreatments, BaumlerTreatmentNeeded, BaumlerAnyPatients, BaumlerAnyTreatments, WittAny,
        WittTreatmentNeeded, WittBleeding, SouthAfricaPneumothorax, FormDrowsiness, FormBleeding,
        FormPainDuring, FormAggravation, FormFaint, FormSerious, ShamTrialNeedling, ShamTrialSham,
        McCullochModerateBleed, McCullochSpotBleeding, HsiehMinorBleeding, HsiehMajorBleeding, VasovagalRange,
        VasovagalSeries,
    }));

    /// <summary>Finds an entry by its id (ordinal).</summary>
    /// <param name="id">The id, such as <c>brady-bruise</c>.</param>
    /// <param name="rate">The entry, where one has that id.</param>
    /// <returns>True where one has that id.</returns>
    public static bool TryFind(string id, [NotNullWhen(true)] out AdverseEventRate? rate)
    {
        Guard.NotNull(id, nameof(id));
        rate = All.FirstOrDefault(candidate => string.Equals(candidate.Id, id, StringComparison.Ordinal));
        return rate is not null;
    }
}
