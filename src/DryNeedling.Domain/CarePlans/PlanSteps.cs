using System.Linq;
using DryNeedling.Domain.Evidence;

namespace DryNeedling.Domain.CarePlans;

/// <summary>The fixed pieces of advice. Text in our own words; each with its source.</summary>
internal static class PlanSteps
{
    internal static readonly PlanStep CaudaEquina = Step(
        "safety-net-cauda-equina",
        "Go to an emergency department at once with new trouble passing urine or stool, numbness between the legs, new sexual difficulty, or weakness in a leg or both legs.",
        Sources.Girft, SourceSeverity.ReferAsEmergency, ReadingMark.Read, "The signs. That the advice belongs to every episode of sciatica stands in a secondary algorithm.", Urgency.EmergencySameDay);

    internal static readonly PlanStep Breathless = Step(
        "safety-net-breathless",
        "After needling, shortness of breath, chest pain, a dry cough, coughing blood, fast breathing, sweating or blue lips, up to two days later: call an ambulance; think of a pneumothorax.",
        Sources.ConsentForms, SourceSeverity.ReferAsEmergency, ReadingMark.Weak, "The signs; cases of pneumothorax, their late onset and coughed blood stand in other sources (safety sheet, section 6.3). The urgency is the sheet's own.", Urgency.EmergencySameDay);

    internal static readonly PlanStep SevereBleeding = Step(
        "safety-net-bleeding-allergy",
        "Bleeding that pressure does not stop, or a swollen face or throat with trouble breathing: call an ambulance.",
        Sources.Verywell, SourceSeverity.ReferAsEmergency, ReadingMark.Weak, "Named as emergencies.", Urgency.EmergencySameDay);

    internal static readonly PlanStep NerveOrSpine = Step(
        "safety-net-nerve",
        "Sudden severe nerve pain or new weakness after needling: an emergency; think of a bleed at the spine or an injured nerve. New weakness is never a normal after-effect.",
        Sources.Berrigan2018, SourceSeverity.ReferAsEmergency, ReadingMark.Read, "Case of a bleed at the spine after dry needling. The urgency of the rest is the sheet's own.", Urgency.EmergencySameDay);

    internal static readonly PlanStep BloodInUrine = Step(
        "safety-net-urine",
        "Blood in the urine, or new severe pain in the flank, after needling: an emergency; think of an injured kidney.",
        Sources.Sato2021, SourceSeverity.ReferAsEmergency, ReadingMark.Read, "Case after a lumbar injection, with both signs. Either of them alone, and the urgency, are our stricter reading.", Urgency.EmergencySameDay);

    internal static readonly PlanStep GrowingSwelling = Step(
        "safety-net-swelling",
        "A foot that drops, or a swelling that beats, days to months after needling: an emergency. A swelling that grows: the same day. Think of a bleed or a false aneurysm.",
        Sources.GlutealPseudoaneurysm2010, SourceSeverity.ReferAsEmergency, ReadingMark.Read, "Case that looked like sciatica. The urgency is the sheet's own.", Urgency.EmergencySameDay);

    internal static readonly PlanStep Infection = Step(
        "safety-net-infection",
        "Spreading redness, heat, pus, fever or pain out of proportion, also days later: the same day; think of a deep infection.",
        Sources.Kim2018b, SourceSeverity.ReferAsEmergency, ReadingMark.Read, "Infections after acupuncture; the list of signs and the urgency are the sheet's own.", Urgency.SameDay);

    internal static readonly PlanStep ClotSigns = Step(
        "safety-net-clot",
        "Swelling, redness or heat of a calf: the same day; think of a clot in a vein.",
        Sources.Own, SourceSeverity.ReferAsEmergency, ReadingMark.Unconfirmed, "Recalled in the safety sheet; no source on needling was read.", Urgency.SameDay);

    internal static readonly PlanStep Faint = Step(
        "safety-net-faint",
        "A faint that does not settle: medical help now.",
        Sources.SouthAfrica, SourceSeverity.NotGraded, ReadingMark.Read, "Seek medical help if it does not settle. The same day is our reading.", Urgency.SameDay);

    internal static readonly PlanStep Headache = Step(
        "safety-net-headache",
        "Severe headache after needling near the spine: urgent; a doctor is called the same day.",
        Sources.Williams2023b, SourceSeverity.NotGraded, ReadingMark.Read, "The event is listed; the urgency is our reading.", Urgency.Urgent);

    internal static readonly PlanStep FeverOrColdLeg = Step(
        "safety-net-fever-or-cold-leg",
        "Fever with pain of the back, or a leg that turns cold, pale or suddenly painful: an emergency.",
        Sources.Own, SourceSeverity.ReferAsEmergency, ReadingMark.Derived, "The signs of the rules on spinal infection and on the blood supply of a leg, put together here.", Urgency.EmergencySameDay);

    internal static readonly PlanStep NaturalCourse = Step(
        "education-natural-course",
        "In a new episode, pain falls by more than half on average in the first month, and about three in four people have it again within a year.",
        Sources.Pengel, SourceSeverity.Information, ReadingMark.Read, "Acute episodes: about 58 % mean fall within a month, then a plateau; 73 % have a recurrence within a year.");

    internal static readonly PlanStep PartOfAPlan = Step(
        "education-part-of-a-plan",
        "Needling is one part of care beside movement, stretching and strengthening. Not everyone benefits, and the evidence in sciatica is limited.",
        Sources.Jospt2021, SourceSeverity.Information, ReadingMark.ReadSecondary, "Chronic low back pain, grade C: dry needling can be used together with other treatments.");

    internal static readonly PlanStep NoPrevention = Step(
        "education-no-prevention",
        "No trial shows that needling prevents a recurrence or an injury; staying active is what lasts.",
        Sources.Own, SourceSeverity.Information, ReadingMark.Derived, "Claim of the article; no supporting evidence was found (sciatica sheet, claim C15).");

    internal static readonly PlanStep Psychological = Step(
        "education-psychological",
        "High risk on the STarT Back tool: add psychologically informed care.",
        Sources.Ng59, SourceSeverity.Information, ReadingMark.ReadSecondary, "Stratified care; psychological therapy inside a package with exercise.");

    internal static readonly PlanStep Sleep = Step(
        "education-sleep",
        "Sleep is disturbed: make it part of the plan, and score it where it stays poor.",
        Sources.InsomniaInBackPain, SourceSeverity.Information, ReadingMark.Read, "Cut-offs for insomnia in low back pain (PSQI above 6, ISI above 14). That any disturbed sleep on record enters the plan is our proposal.");

    internal static readonly PlanStep StayActive = Step(
        "movement-stay-active",
        "Keep moving and go on with normal activities as far as the symptoms allow.",
        Sources.Ng59, SourceSeverity.Information, ReadingMark.ReadSecondary, "Encourage normal activity and self-management.");

    internal static readonly PlanStep Walking = Step(
        "movement-walking",
        "Walk as far as the symptoms allow, and more as they allow more; no dose for sciatica was read.",
        Sources.Suh2019, SourceSeverity.Information, ReadingMark.Read, "Walking programmes of 6 weeks in chronic low back pain; no dose.");

    internal static readonly PlanStep Posture = Step(
        "education-posture",
        "Change position often and break up long sitting. Choose what feels better; we looked for no trials of posture.",
        Sources.Article, SourceSeverity.Information, ReadingMark.Read, "Posture strategies beside the rest; no trial evidence was sought for them.");

    internal static readonly PlanStep HabitsReview = Step(
        "habits-review",
        "Note which postures and activities bring the pain on and which ease it; go through them at each review.",
        Sources.Article, SourceSeverity.Information, ReadingMark.Read, "Review of posture, symptoms and habits guides the plan; no trial evidence was sought.");

    internal static readonly PlanStep AimTension = Step(
        "aim-tension",
        "Aim: less tension in the needled muscle. How far resting tension changes is very uncertain.",
        Sources.Koppenhaver2022, SourceSeverity.Information, ReadingMark.Read, "Stiffness was lower at one week in one of several tests, all others unchanged.");

    internal static readonly PlanStep AimNerve = Step(
        "aim-nerve",
        "Aim: less discomfort along the nerve. That relieving a muscle frees the nerve is a hypothesis.",
        Sources.Huguenin, SourceSeverity.Information, ReadingMark.Read, "Raising the straight leg was unchanged by gluteal needling in a blinded trial.");

    internal static readonly PlanStep AimMovement = Step(
        "aim-movement",
        "Aim: more movement in what the person wants to do, scored at each review.",
        Sources.Article, SourceSeverity.Information, ReadingMark.Read, "Posture and movement are aims of the article.");

    internal static readonly PlanStep AfterEffects = Step(
        "education-after-effects",
        "Soreness for a day or two, sometimes three, and small bruises are common after needling.",
        Sources.NeckReview, SourceSeverity.Information, ReadingMark.Read, "Neck trials: soreness in 55 % (gone in 24 to 48 hours), 88 % and 91 % of people. Three days and bruises: weaker sources and a survey.");

    internal static readonly PlanStep Drowsiness = Step(
        "education-drowsiness",
        "If needling makes you drowsy, do not drive until that has settled.",
        Sources.NhsBorders, SourceSeverity.Information, ReadingMark.Read, "Drowsiness on the day: no driving until it has settled.");

    internal static readonly PlanStep GentleMovement = Step(
        "aftercare-gentle-movement",
        "Move the muscle gently after a session; light exercise may ease soreness, on thin evidence.",
        Sources.BradyD2023, SourceSeverity.Information, ReadingMark.Read, "Eight trials: low-load eccentric exercise may help; evidence thin.");

    internal static readonly PlanStep WaitUntilSettled = Step(
        "aftercare-wait",
        "No next session before soreness and bruise have settled.",
        Sources.Own, SourceSeverity.Information, ReadingMark.Derived, "Our proposal.");

    internal static readonly PlanStep ConsentWhat = Step(
        "consent-what",
        "Say what will be needled, how and why, and who does it.",
        Sources.Colorado, SourceSeverity.Information, ReadingMark.Weak, "Restates a law: written, signed, with a copy. What to say of procedure and person is our proposal.");

    internal static readonly PlanStep ConsentRisks = Step(
        "consent-risks",
        "Name the risks: soreness, bruise and drops of blood are common; a lung or nerve injury, infection or deep bleed is rare and serious.",
        Sources.Boyce2020, SourceSeverity.Information, ReadingMark.Read, "36.7 % minor events (bleed 16 %, bruise 7.7 %), 20 major ones in 20,464 sessions, 1 in 1,024. Which injuries are named is the sheet's own list.");

    internal static readonly PlanStep ConsentBenefit = Step(
        "consent-benefit",
        "Say how uncertain the benefit is, and that sciatica often gets better by itself.",
        Sources.Pengel, SourceSeverity.Information, ReadingMark.Read, "Natural course; the trials of needling in sciatica are few and small.");

    internal static readonly PlanStep ConsentChoices = Step(
        "consent-choices",
        "Name the other choices, doing without needles among them.",
        Sources.Ng59, SourceSeverity.Information, ReadingMark.ReadSecondary, "Other care of the guideline; it does not offer acupuncture for sciatica.");

    internal static readonly PlanStep ConsentWithdraw = Step(
        "consent-withdraw",
        "Consent is given for each session and can be withdrawn at any time.",
        Sources.Releaseology, SourceSeverity.Information, ReadingMark.Weak, "Consent can be withdrawn at any time.");

    internal static readonly PlanStep Hygiene = Step(
        "session-hygiene",
        "Clean hands and skin, gloves, sterile single-use needles in date, used needles straight into the sharps bin.",
        Sources.SouthAfrica, SourceSeverity.Information, ReadingMark.Read, "Hygiene and waste.");

    internal static readonly PlanStep CountNeedles = Step(
        "session-count-needles",
        "Count the needles in and out.",
        Sources.StudentCards, SourceSeverity.Information, ReadingMark.Weak, "Forgotten needles are a listed side effect.");

    internal static readonly PlanStep LyingDown = Step(
        "session-lying",
        "First visit: lying down, few needles.",
        Sources.SouthAfrica, SourceSeverity.Information, ReadingMark.Read, "First visit: avoid over-needling, lying down.");

    internal static readonly PlanStep StopCues = Step(
        "session-stop-cues",
        "Stinging or burning: a vessel; shooting or electric: a nerve. Withdraw at once. Press after each needle.",
        Sources.SouthAfrica, SourceSeverity.Information, ReadingMark.Read, "Cues of pulse, vessel and nerve; pressure on withdrawal.");

    internal static readonly PlanStep EmergencyRoute = Step(
        "session-emergency-route",
        "Have a way to a hospital ready for an injury of an organ.",
        Sources.Who1999, SourceSeverity.Information, ReadingMark.Read, "Organ injury needs urgent medical or surgical help.");

    internal static readonly PlanStep FewMuscles = Step(
        "course-few-muscles",
        "One to three muscles a session, at least two to three days apart; look again before each session.",
        Sources.Own, SourceSeverity.Information, ReadingMark.Derived, "Envelope of the trials read: 3 to 6 sessions, 1 to 2 a week, mostly with exercise. The gap rests on a weak page.");

    internal static readonly PlanStep SessionCheck = Step(
        "course-session-check",
        "At each session: pain of leg and back (NPRS), one comparable sign, quick screen of power and feeling, cauda equina questions, after-effects.",
        Sources.Own, SourceSeverity.Information, ReadingMark.Derived, "The sciatica sheet's own list, from its red flags.");

    internal static readonly PlanStep Caps = Step(
        "course-caps",
        "Limits of sessions: those named with the course, for a course without enough response, for one course, and for a year.",
        Sources.CmsNcd2020, SourceSeverity.Information, ReadingMark.Read, "A payer's limits for acupuncture in chronic low back pain (12 in 90 days, 20 a year); six sessions and counting over the course are derived.");

    internal static readonly PlanStep RelaxationEnds = Step(
        "course-relaxation-ends",
        "A relaxation by the clinic's policy counts here: no session is planned after its last day. Before going on then, assess anew.",
        Sources.Own, SourceSeverity.Information, ReadingMark.Derived, "A relaxation is judged against the day of each assessment.");

    internal static readonly PlanStep ReferOn = Step(
        "course-refer-on",
        "Pain along the nerve that lasts: about twelve weeks of care without surgery before a specialist, unless a warning sign comes.",
        Sources.NhsPathway, SourceSeverity.Information, ReadingMark.Read, "A local pathway of the NHS.");

    internal static readonly PlanStep Review = Step(
        "review-first",
        "First review after the third session or after three weeks, whichever comes first, with the scores taken at the start. Stop at once and go through the warning signs again if pain or function is clearly worse or a nerve sign is new.",
        Sources.Own, SourceSeverity.Information, ReadingMark.Derived, "Derived from where trials end; no published stop rule for dry needling was found.");

    internal static readonly PlanStep ReviewSecond = Step(
        "review-second",
        "Second review after the sixth session or after six weeks: taper where pain and function are both clearly better, change the plan where one is, stop where neither is.",
        Sources.Own, SourceSeverity.Information, ReadingMark.Derived, "Derived from where trials end.");

    internal static readonly PlanStep PhaseSettle = Step(
        "phase-settle",
        "Settle and move: education, gentle movement and stretching, beside whatever else is planned.",
        Sources.Own, SourceSeverity.Information, ReadingMark.Derived, "Our proposal, after phased programmes for the buttock.");

    internal static readonly PlanStep PhaseStrengthen = Step(
        "phase-strengthen",
        "Build strength: load added as symptoms allow.",
        Sources.OrthoCanada, SourceSeverity.Information, ReadingMark.ReadSecondary, "Strength in weeks 2 to 6 of a phased plan.");

    internal static readonly PlanStep PhaseKeep = Step(
        "phase-keep",
        "Keep going alone: activity without needles, and when to come back.",
        Sources.Own, SourceSeverity.Information, ReadingMark.Derived, "Our proposal.");

    /// <summary>The warning signs after needling, gravest first.</summary>
    internal static readonly PlanStep[] AfterNeedling =
    {
        Breathless, SevereBleeding, NerveOrSpine, BloodInUrine, GrowingSwelling, Infection, Faint, Headache,
    };

    /// <summary>The warning signs of every plan, gravest first.</summary>
    internal static readonly PlanStep[] Always =
    {
        CaudaEquina, FeverOrColdLeg, ClotSigns,
    };

    /// <summary>The warning signs of everybody and those after needling, gravest first.</summary>
    internal static readonly PlanStep[] AlwaysAndAfterNeedling = Always.Concat(AfterNeedling).OrderByDescending(step => step.Urgency).ToArray();

    /// <summary>What needling aims at, none of it well supported.</summary>
    internal static readonly PlanStep[] Aims =
    {
        AimTension, AimNerve, AimMovement,
    };

    /// <summary>What to cover before consent.</summary>
    internal static readonly PlanStep[] Consents =
    {
        ConsentWhat, ConsentRisks, ConsentBenefit, ConsentChoices, ConsentWithdraw,
    };

    /// <summary>What to mind in the room.</summary>
    internal static readonly PlanStep[] SessionCare =
    {
        Hygiene, CountNeedles, LyingDown, StopCues, EmergencyRoute,
    };

    internal static readonly PlanStep[] All =
    {
        CaudaEquina, Breathless, SevereBleeding, NerveOrSpine, BloodInUrine, GrowingSwelling, Infection, ClotSigns, Faint, Headache, FeverOrColdLeg,
        NaturalCourse, PartOfAPlan, NoPrevention, Psychological, Sleep, StayActive, Walking, Posture, HabitsReview, AimTension, AimNerve, AimMovement,
        AfterEffects, Drowsiness, GentleMovement, WaitUntilSettled, ConsentWhat, ConsentRisks, ConsentBenefit, ConsentChoices, ConsentWithdraw,
        Hygiene, CountNeedles, LyingDown, StopCues, EmergencyRoute, FewMuscles, SessionCheck, Caps, RelaxationEnds, ReferOn, Review, ReviewSecond, PhaseSettle,
        PhaseStrengthen, PhaseKeep,
    };

    private static PlanStep Step(string code, string text, Source source, SourceSeverity severity, ReadingMark mark, string note, Urgency urgency = Urgency.Unspecified) =>
        new(code, text, new Citation(source, severity, mark, note), urgency);
}
