using DryNeedling.Domain.Compatibility;
using DryNeedling.Domain.Evidence;

namespace DryNeedling.Domain.Intake;

/// <content>How the person bears needles, what the examination found, and the course.</content>
public static partial class ScreeningItems
{
    /// <summary>Needle phobia: not nervousness, which most adults report.</summary>
    public static ScreeningItem NeedlePhobia => field ?? Once.Keep(ref field, new(
        "needle-phobia", ScreeningGroup.NeedlingTolerance, false,
        "Needle phobia (intense fear with avoidance; not mere nervousness)?",
        "Is your fear of needles so strong that you avoid them or panic? (Being a bit nervous does not count.)",
        "Six in ten adults say yes to a plain question on fear of needles, so the degree is asked.",
        new[] { Sources.Physioman, Sources.NeedleFearSurvey, Sources.Icd10CmFy2022 },
        codes: new[]
        {
            Codes.Cm("F40.231"),
            Codes.CmPrompt("F40.230", "F40.232", "F40.233"),
            Codes.WhoPrompt("F40.2"),
        }));

    /// <summary>Strong fear of needles, short of phobia.</summary>
    public static ScreeningItem StrongNeedleFear => field ?? Once.Keep(ref field, new(
        "strong-needle-fear", ScreeningGroup.NeedlingTolerance, false,
        "Strong fear of needles, short of phobia?",
        "Are you very afraid of needles?",
        "Advised against by the article; the person's own wish decides.",
        new[] { Sources.Article, Sources.ICTMJC, Sources.NextStepPhysiotherapy2024 }));

    /// <summary>Mild apprehension about needles.</summary>
    public static ScreeningItem NeedleApprehension => field ?? Once.Keep(ref field, new(
        "needle-apprehension", ScreeningGroup.NeedlingTolerance, false,
        "Mild apprehension about needles?",
        "Are you a little nervous about needles?",
        "Fewer needles, a short session, lying down.",
        new[] { Sources.NextStepPhysiotherapy2024, Sources.NeedleFearSurvey }));

    /// <summary>Fainted with needles before.</summary>
    public static ScreeningItem FaintsWithNeedles => field ?? Once.Keep(ref field, new(
        "faints-with-needles", ScreeningGroup.NeedlingTolerance, false,
        "Fainted with needles or injections before?",
        "Have you ever fainted with a needle?",
        "Lying down, a short session, and someone who stays.",
        new[] { Sources.SouthAfrica, Sources.Vasovagal2017, Sources.Icd10CmFy2022 },
        codes: new[]
        {
            Codes.CmPrompt("R55"),
            Codes.WhoPrompt("R55"),
        }));

    /// <summary>Serious reaction to needling or an injection before.</summary>
    public static ScreeningItem PreviousSeriousReaction => field ?? Once.Keep(ref field, new(
        "previous-serious-reaction", ScreeningGroup.NeedlingTolerance, false,
        "Serious reaction to needling or an injection before?",
        "Have you ever had a serious reaction to needling or an injection?",
        "Barred until the reaction is understood. That two guidelines list it is recalled, not read; a course form lists it ungraded.",
        new[] { Sources.Irish2012, Sources.Apta2012, Sources.Jotform }));

    /// <summary>First needling, one of the first three sessions, or none for over six months.</summary>
    public static ScreeningItem NewToNeedling => field ?? Once.Keep(ref field, new(
        "new-to-needling", ScreeningGroup.NeedlingTolerance, false,
        "One of the first three needling sessions, or none for over six months?",
        "Is this one of your first three needling sessions, or was the last more than six months ago?",
        "Fainting is likelier then: lying down, few needles, fed and rested, and someone who stays.",
        new[] { Sources.DoctorabelUs, Sources.SouthAfrica }));

    /// <summary>Unfed, dehydrated or exhausted today.</summary>
    public static ScreeningItem UnfedOrExhausted => field ?? Once.Keep(ref field, new(
        "unfed-or-exhausted", ScreeningGroup.NeedlingTolerance, false,
        "Not eaten for two hours, dehydrated or exhausted today?",
        "Have you gone without food for more than two hours, or are you exhausted today?",
        "Raises the risk of fainting.",
        new[] { Sources.CentralSomersetPhysiotherapy2024, Sources.DoctorabelUs }));

    /// <summary>Pain on a manoeuvre that tenses the piriformis.</summary>
    public static ScreeningItem PainOnTensingPiriformis => field ?? Once.Keep(ref field, new(
        "pain-on-tensing-piriformis", ScreeningGroup.ExaminationFindings, false,
        "Pain on any manoeuvre that tenses the piriformis?",
        "The clinician moves your hip and asks whether it brings on the pain.",
        "One of four features of piriformis syndrome; accuracy unknown.",
        new[] { Sources.Hopayian }));

    /// <summary>Tenderness near the greater sciatic notch.</summary>
    public static ScreeningItem SciaticNotchTenderness => field ?? Once.Keep(ref field, new(
        "sciatic-notch-tenderness", ScreeningGroup.ExaminationFindings, false,
        "Tenderness near the greater sciatic notch?",
        "The clinician presses deep in your buttock.",
        "One of four features of piriformis syndrome.",
        new[] { Sources.Hopayian }));

    /// <summary>Active piriformis test.</summary>
    public static ScreeningItem ActivePiriformisTest => field ?? Once.Keep(ref field, new(
        "active-piriformis-test", ScreeningGroup.ExaminationFindings, false,
        "Active piriformis test positive?",
        "The clinician asks you to push your leg against resistance.",
        "One small study in a specialist clinic: sensitivity 0.78, specificity 0.80.",
        new[] { Sources.Martin2014 }));

    /// <summary>Seated piriformis stretch test.</summary>
    public static ScreeningItem SeatedPiriformisStretchTest => field ?? Once.Keep(ref field, new(
        "seated-piriformis-stretch-test", ScreeningGroup.ExaminationFindings, false,
        "Seated piriformis stretch test positive?",
        "The clinician stretches your hip while you sit.",
        "One small study in a specialist clinic: sensitivity 0.52, specificity 0.90.",
        new[] { Sources.Martin2014 }));

    /// <summary>Lumbar causes considered and excluded.</summary>
    public static ScreeningItem LumbarCausesConsidered => field ?? Once.Keep(ref field, new(
        "lumbar-causes-considered", ScreeningGroup.ExaminationFindings, false,
        "Lumbar causes of the leg pain considered and excluded?",
        "The clinician checks whether the pain comes from your back.",
        "Piriformis syndrome is considered only after the lumbar spine.",
        new[] { Sources.Hopayian }));

    /// <summary>Painful multifidus-lift test.</summary>
    public static ScreeningItem PainfulMultifidusLift => field ?? Once.Keep(ref field, new(
        "painful-multifidus-lift", ScreeningGroup.ExaminationFindings, false,
        "Multifidus-lift test painful?",
        "The clinician presses beside your spine while you lift an arm.",
        "In one cohort without controls it went with a better course after needling.",
        new[] { Sources.Koppenhaver2015 }));

    /// <summary>An early episode that is already getting better by itself.</summary>
    public static ScreeningItem RecoveringByItself => field ?? Once.Keep(ref field, new(
        "recovering-by-itself", ScreeningGroup.Course, false,
        "Episode under 6 weeks old, improving without treatment, pain not severe?",
        "Did this start less than six weeks ago, is it getting better by itself, and is the pain not severe?",
        "Most early episodes improve by themselves, which no needle may claim.",
        new[] { Sources.Pengel }));

    /// <summary>Shooting or electric pain below the knee.</summary>
    public static ScreeningItem ShootingPainBelowKnee => field ?? Once.Keep(ref field, new(
        "shooting-pain-below-knee", ScreeningGroup.Course, false,
        "Shooting or electric pain below the knee?",
        "Does a pain shoot down below your knee, like lightning or an electric shock?",
        "Points to a nerve root, which is assessed before any muscle.",
        new[] { Sources.Adelmanesh2016, Sources.NeuroCriteria, Sources.Stynes2018 }));

    /// <summary>Leg pain worse than back pain.</summary>
    public static ScreeningItem LegPainWorseThanBackPain => field ?? Once.Keep(ref field, new(
        "leg-pain-worse-than-back-pain", ScreeningGroup.Course, false,
        "Leg pain worse than back pain?",
        "Is the leg pain worse than the back pain?",
        "One of four features that point to a nerve root.",
        new[] { Sources.Stynes2018 }));

    /// <summary>Low back pain dominates, with leg pain.</summary>
    public static ScreeningItem BackPainDominates => field ?? Once.Keep(ref field, new(
        "back-pain-dominates", ScreeningGroup.Course, false,
        "Low back pain as the dominant complaint, with leg pain?",
        "Is the back the main problem, and does the leg hurt too?",
        "Leg pain went with a smaller change after needling of the back in one cohort without controls.",
        new[] { Sources.Koppenhaver2015 }));

    /// <summary>Unable to stand or walk.</summary>
    public static ScreeningItem CannotStandOrWalk => field ?? Once.Keep(ref field, new(
        "cannot-stand-or-walk", ScreeningGroup.Course, false,
        "Unable to stand or walk because of it?",
        "Is it so bad that you cannot stand or walk?",
        "More severe than the people in the trials.",
        new[] { Sources.OdiBands2013 }));

    /// <summary>Must drive with a weak or painful leg.</summary>
    public static ScreeningItem MustDrive => field ?? Once.Keep(ref field, new(
        "must-drive", ScreeningGroup.Course, false,
        "Must drive, with weakness or marked pain of the right leg?",
        "Do you have to drive while the right leg is weak or very painful?",
        "People with sciatica braked later in a study.",
        new[] { Sources.AlKhayer2008 }));

    /// <summary>Nerve-root pain of a leg. With a cancer it is a sign of pressure on the cord or cauda.</summary>
    public static ScreeningItem RadicularLegPain => field ?? Once.Keep(ref field, new(
        "radicular-leg-pain", ScreeningGroup.Course, false,
        "Radicular leg pain: shooting or electric, in a narrow band, commonly below the knee?",
        "Does a shooting or electric pain run down your leg in a narrow band, below the knee?",
        "Points to a nerve root, which is assessed before any muscle; in a person with cancer it counts as a nerve sign.",
        new[] { Sources.Schmid2023, Sources.LothianPrimary }));

    /// <summary>New pain of the back or abdomen. With an aneurysm it is an emergency.</summary>
    public static ScreeningItem NewBackOrAbdominalPain => field ?? Once.Keep(ref field, new(
        "new-back-or-abdominal-pain", ScreeningGroup.Course, false,
        "New pain of the back or abdomen?",
        "Is the pain in your back or belly new?",
        "Common, and without meaning alone; with a known aneurysm it is an emergency.",
        new[] { Sources.Ng156, Sources.Ng156Secondary }));
}
