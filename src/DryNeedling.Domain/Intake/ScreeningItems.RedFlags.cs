using DryNeedling.Domain.Compatibility;
using DryNeedling.Domain.Evidence;

namespace DryNeedling.Domain.Intake;

/// <content>Signs of serious disease.</content>
public static partial class ScreeningItems
{
    /// <summary>New trouble starting or feeling urine, or a full bladder not felt. A cauda equina sign.</summary>
    public static ScreeningItem BladderChange => field ?? Once.Keep(ref field, new(
        "bladder-change", ScreeningGroup.RedFlags, true,
        "Difficulty starting urine, urgency, impaired sense of flow or of a full bladder, retention or incontinence?",
        "Any change in passing water: hard to start, hard to feel, or hard to hold?",
        "A single bladder sign can be the first sign of cauda equina syndrome; leaking is a late one.",
        new[] { Sources.Girft, Sources.BmjCes }));

    /// <summary>Altered sensation around the anus, perineum or genitals. A cauda equina sign.</summary>
    public static ScreeningItem SaddleNumbness => field ?? Once.Keep(ref field, new(
        "saddle-numbness", ScreeningGroup.RedFlags, true,
        "Altered sensation perianal, perineal or genital (S2 to S5), however small the area?",
        "Do you feel numb or odd between the legs, or around the back passage or genitals?",
        "A small numb area between the legs is enough to suspect cauda equina syndrome, and people seldom mention it unasked.",
        new[] { Sources.Girft, Sources.CksRedFlags }));

    /// <summary>Loss of the sense of rectal fullness, or faecal incontinence. A cauda equina sign.</summary>
    public static ScreeningItem BowelChange => field ?? Once.Keep(ref field, new(
        "bowel-change", ScreeningGroup.RedFlags, true,
        "Loss of the sense of rectal fullness, faecal incontinence or lax sphincter?",
        "Any change in feeling when you need to open your bowels, or any accidents?",
        "Lost rectal sensation is a cauda equina sign.",
        new[] { Sources.Girft, Sources.Lothian }));

    /// <summary>New or worsening change of sexual function.</summary>
    public static ScreeningItem SexualFunctionChange => field ?? Once.Keep(ref field, new(
        "sexual-function-change", ScreeningGroup.RedFlags, true,
        "New or worsening change of sexual function (erection, ejaculation or other)? Numbness of the genitals belongs to the question on saddle numbness.",
        "Any new change in sexual function?",
        "New or worsening it is an emergency; older, settled and alone it is assessed.",
        new[] { Sources.Girft, Sources.BmjCesDiagnosis, Sources.NiceCesFlags, Sources.CesTable2010 }));

    /// <summary>Severe or progressive weakness of both legs.</summary>
    public static ScreeningItem BothLegsWeak => field ?? Once.Keep(ref field, new(
        "both-legs-weak", ScreeningGroup.RedFlags, true,
        "Severe or worsening weakness of both legs (knee extension, ankle eversion or dorsiflexion)?",
        "Are both legs weak, or getting weaker?",
        "Weakness of both legs points to the cauda equina or the cord.",
        new[] { Sources.Girft, Sources.BmjCesDiagnosis }));

    /// <summary>Radicular pain in both legs, sudden or spreading.</summary>
    public static ScreeningItem BothLegsPain => field ?? Once.Keep(ref field, new(
        "both-legs-pain", ScreeningGroup.RedFlags, true,
        "Nerve pain in both legs, sudden, or spreading from one leg to both?",
        "Has the leg pain come into both legs, or moved from one leg to both?",
        "Sources disagree whether pain in both legs alone is a sign of cauda equina syndrome; the questions on bladder, bowel and saddle decide.",
        new[] { Sources.Lothian, Sources.Mercer }));

    /// <summary>Cauda equina syndrome as a diagnosis.</summary>
    public static ScreeningItem CaudaEquinaDiagnosed => field ?? Once.Keep(ref field, new(
        "cauda-equina-diagnosed", ScreeningGroup.RedFlags, false,
        "Cauda equina syndrome, diagnosed or coded?",
        "Has a doctor told you that the nerves at the bottom of your spine are trapped (cauda equina syndrome)?",
        "A diagnosis of cauda equina syndrome is a hard stop.",
        new[] { Sources.BmjCesDiagnosis, Sources.Icd10CmFy2022 },
        codes: new[]
        {
            Codes.Cm("G83.4"),
            Codes.WhoPrompt("G83.4"),
        }));

    /// <summary>Cancer that is current, strongly suspected or under follow-up.</summary>
    public static ScreeningItem CancerCurrent => field ?? Once.Keep(ref field, new(
        "cancer-current", ScreeningGroup.RedFlags, false,
        "Cancer that is current, strongly suspected or under follow-up?",
        "Do you have cancer now, is it suspected, or are you still in follow-up for it?",
        "With nerve signs it raises suspicion of pressure on the cord; a tumour is never needled. A history code does not tell whether follow-up has ended.",
        new[] { Sources.LothianPrimary, Sources.Cg75, Sources.BreastCancerTable },
        codes: new[]
        {
            Codes.Cm("C00-C96"),
            Codes.CmPrompt("Z85"),
            Codes.WhoPrompt("C00-C97"),
            Codes.AtcPrompt("L01"),
        }));

    /// <summary>Cancer in the past, discharged from follow-up.</summary>
    public static ScreeningItem CancerPast => field ?? Once.Keep(ref field, new(
        "cancer-past", ScreeningGroup.RedFlags, false,
        "Cancer in the past, discharged from follow-up?",
        "Have you had cancer in the past?",
        "A history of cancer is the one single sign that clearly raises the probability of cancer in the spine. A history code is not active disease.",
        new[] { Sources.Downie2013, Sources.LothianPrimary },
        codes: new[]
        {
            Codes.Cm("Z85"),
        }));

    /// <summary>Pattern of spinal pain that fits spread of a cancer.</summary>
    public static ScreeningItem SpinalMetastasisPain => field ?? Once.Keep(ref field, new(
        "spinal-metastasis-pain", ScreeningGroup.RedFlags, false,
        "Pain in the upper or middle back or neck, unremitting or steadily worse low back pain, pain on straining or at night that prevents sleep, or local tenderness of the spine?",
        "Do you have pain in the neck or upper back? Or back pain that never lets up, keeps getting worse, is worse when you strain or stops you sleeping? Or a sore spot on the spine itself?",
        "In a person with cancer this pattern is a sign of spread to the spine.",
        new[] { Sources.Cg75, Sources.GizmoAi }));

    /// <summary>Unexplained weight loss.</summary>
    public static ScreeningItem UnexplainedWeightLoss => field ?? Once.Keep(ref field, new(
        "unexplained-weight-loss", ScreeningGroup.RedFlags, false,
        "Unexplained weight loss?",
        "Have you lost weight without trying?",
        "Weak alone; together with another such sign it leads to referral.",
        new[] { Sources.Gloucestershire, Sources.Downie2013 }));

    /// <summary>Back pain that began after the age of 50.</summary>
    public static ScreeningItem NewPainAfterFifty => field ?? Once.Keep(ref field, new(
        "new-pain-after-fifty", ScreeningGroup.RedFlags, false,
        "New back pain that began after the age of 50?",
        "Did this kind of back pain begin for the first time after you turned 50?",
        "Weak alone; together with another such sign it leads to referral.",
        new[] { Sources.Downie2013, Sources.Gloucestershire }));

    /// <summary>Pain at night that no position eases.</summary>
    public static ScreeningItem NightPain => field ?? Once.Keep(ref field, new(
        "night-pain", ScreeningGroup.RedFlags, false,
        "Pain at night that no position eases?",
        "Does the pain keep you awake at night whatever position you lie in?",
        "Weak alone; together with another such sign it leads to referral.",
        new[] { Sources.Gloucestershire }));

    /// <summary>No improvement after about a month.</summary>
    public static ScreeningItem NoImprovementInAMonth => field ?? Once.Keep(ref field, new(
        "no-improvement-in-a-month", ScreeningGroup.RedFlags, false,
        "No improvement after about a month of care?",
        "Has it not improved at all after about a month?",
        "Weak alone; together with another such sign it leads to referral.",
        new[] { Sources.Gloucestershire, Sources.Downie2013 }));

    /// <summary>Pain at several unrelated sites.</summary>
    public static ScreeningItem PainAtSeveralSites => field ?? Once.Keep(ref field, new(
        "pain-at-several-sites", ScreeningGroup.RedFlags, false,
        "Pain at several unrelated sites of the skeleton?",
        "Do several unrelated bones or joints hurt?",
        "Weak alone; together with another such sign it leads to referral.",
        new[] { Sources.Gloucestershire }));

    /// <summary>Worsening, unexplained spinal pain.</summary>
    public static ScreeningItem WorseningSpinalPain => field ?? Once.Keep(ref field, new(
        "worsening-spinal-pain", ScreeningGroup.RedFlags, false,
        "Spinal pain that is worsening and not explained?",
        "Is the back pain getting worse without a clear reason?",
        "With a risk of infection it is a sign of spinal infection even without fever; only about half of those infected had one.",
        new[] { Sources.SpinalInfection }));

    /// <summary>Major trauma.</summary>
    public static ScreeningItem MajorTrauma => field ?? Once.Keep(ref field, new(
        "major-trauma", ScreeningGroup.RedFlags, false,
        "Major trauma (a fall from height, a road accident)?",
        "Did this begin after a bad fall or an accident?",
        "Fracture of a vertebra must be excluded first.",
        new[] { Sources.Downie2013 }));

    /// <summary>Minor trauma.</summary>
    public static ScreeningItem MinorTrauma => field ?? Once.Keep(ref field, new(
        "minor-trauma", ScreeningGroup.RedFlags, false,
        "Minor trauma (a stumble, a lift)?",
        "Did this begin after a small fall or a lift?",
        "In a person with osteoporosis, steroids or of older age a small injury can break a vertebra.",
        new[] { Sources.Downie2013 }));

    /// <summary>New spinal deformity, contusion or abrasion.</summary>
    public static ScreeningItem SpinalDeformityOrContusion => field ?? Once.Keep(ref field, new(
        "spinal-deformity-or-contusion", ScreeningGroup.RedFlags, false,
        "New deformity of the spine, or bruising or grazes over it after an injury?",
        "Is there a new bump or bend in your spine, or a bruise or graze over it?",
        "Bruises or grazes over the spine after an injury made a fracture likely in one review.",
        new[] { Sources.Downie2013, Sources.Icd10CmFy2022 },
        codes: new[]
        {
            Codes.CmPrompt("S32.0?", "M80.08"),
        }));

    /// <summary>Collapse with new back or abdominal pain.</summary>
    public static ScreeningItem CollapseWithPain => field ?? Once.Keep(ref field, new(
        "collapse-with-pain", ScreeningGroup.RedFlags, false,
        "Collapse or loss of consciousness with new back or abdominal pain?",
        "Did you collapse or pass out when the back or belly pain came?",
        "A ruptured aneurysm can present so.",
        new[] { Sources.Ng156, Sources.Ng156Secondary }));

    /// <summary>Ruptured aortic aneurysm as a diagnosis.</summary>
    public static ScreeningItem RupturedAneurysm => field ?? Once.Keep(ref field, new(
        "ruptured-aneurysm", ScreeningGroup.RedFlags, false,
        "Ruptured aortic aneurysm, diagnosed or coded?",
        "Has a doctor told you that the main artery in your belly has torn or is leaking?",
        "An emergency by itself.",
        new[] { Sources.Ng156, Sources.Icd10Cm2022 },
        codes: new[]
        {
            Codes.Cm("I71.3"),
        }));

    /// <summary>Known abdominal aortic aneurysm, or a pulsatile mass.</summary>
    public static ScreeningItem KnownAneurysm => field ?? Once.Keep(ref field, new(
        "known-aneurysm", ScreeningGroup.RedFlags, false,
        "Known abdominal aortic aneurysm, or a pulsatile abdominal mass?",
        "Have you been told of a swollen main artery in your belly, or do you feel a beating lump there?",
        "New pain with an aneurysm is an emergency.",
        new[] { Sources.Ng156, Sources.Icd10Cm2022 },
        codes: new[]
        {
            Codes.Cm("I71.3", "I71.4"),
        }));

    /// <summary>New back or abdominal pain that movement does not change.</summary>
    public static ScreeningItem NonMechanicalPain => field ?? Once.Keep(ref field, new(
        "non-mechanical-pain", ScreeningGroup.RedFlags, false,
        "New back or abdominal pain that movement and posture do not change?",
        "Is the pain new, and the same whatever you do or however you lie?",
        "Pain that movement does not change may come from an organ or vessel.",
        new[] { Sources.Ng156Secondary }));

    /// <summary>Signs of acute limb ischaemia.</summary>
    public static ScreeningItem LimbIschaemiaSigns => field ?? Once.Keep(ref field, new(
        "limb-ischaemia-signs", ScreeningGroup.RedFlags, false,
        "Sudden leg pain with a cold, pale or pulseless limb (paraesthesia and paralysis come late)?",
        "Did one leg suddenly become painful and also cold or pale?",
        "A limb without blood is an emergency.",
        new[] { Sources.NHSHighland, Sources.DevonFormularyAndReferral, Sources.Icd10CmFy2022 },
        codes: new[]
        {
            Codes.Cm("I74.3"),
        }));

    /// <summary>Signs of a clot in a leg vein.</summary>
    public static ScreeningItem LegVeinThrombosisSigns => field ?? Once.Keep(ref field, new(
        "leg-vein-thrombosis-signs", ScreeningGroup.RedFlags, false,
        "New one-sided swelling, deep-vein tenderness, pitting oedema, warmth or redness of a leg, whatever else may explain it?",
        "Is one leg newly swollen, tender, warm or red?",
        "A clot in a leg vein can look like leg pain from the back.",
        new[] { Sources.Wells },
        codes: new[]
        {
            Codes.Cm("I80", "I82.4"),
        }));

    /// <summary>Calf pain on walking, relieved by standing still.</summary>
    public static ScreeningItem WalkingCalfPain => field ?? Once.Keep(ref field, new(
        "walking-calf-pain", ScreeningGroup.RedFlags, false,
        "Calf pain on walking that standing still relieves?",
        "Does your calf hurt when you walk and stop hurting when you stand still?",
        "The pattern of narrowed leg arteries, not of the sciatic nerve.",
        new[] { Sources.Nadeau2013, Sources.NHSHighland }));

    /// <summary>Pain of the leg at rest from poor circulation, or a sore or black patch of the foot.</summary>
    public static ScreeningItem LegRestPainOrTissueLoss => field ?? Once.Keep(ref field, new(
        "leg-rest-pain-or-tissue-loss", ScreeningGroup.RedFlags, false,
        "Pain of the foot or leg at rest with poor circulation, or tissue loss (ulcer, gangrene)?",
        "Does your foot hurt at rest, above all in bed with the leg raised, or does it have a sore or dark patch that does not heal?",
        "With narrowed leg arteries it makes the referral urgent.",
        new[] { Sources.NHSHighland }));

    /// <summary>Reduced or absent foot pulses.</summary>
    public static ScreeningItem ReducedFootPulses => field ?? Once.Keep(ref field, new(
        "reduced-foot-pulses", ScreeningGroup.RedFlags, false,
        "Reduced or absent pulses at the foot?",
        "The clinician feels the pulses at your feet.",
        "Points to narrowed leg arteries.",
        new[] { Sources.Nadeau2013, Sources.NHSHighland }));

    /// <summary>Upper motor neurone signs.</summary>
    public static ScreeningItem UpperMotorNeuroneSigns => field ?? Once.Keep(ref field, new(
        "upper-motor-neurone-signs", ScreeningGroup.RedFlags, false,
        "Raised tone, brisk reflexes, clonus, upgoing plantar response or a sensory level?",
        "The clinician tests the reflexes and tone of your legs.",
        "Sciatica is a lower motor neurone picture; these signs point to the cord.",
        new[] { Sources.GPReasoning }));

    /// <summary>New trouble with walking or balance.</summary>
    public static ScreeningItem NewGaitDifficulty => field ?? Once.Keep(ref field, new(
        "new-gait-difficulty", ScreeningGroup.RedFlags, false,
        "New gait difficulty (unsteady, stiff or clumsy legs), beyond a limp from pain?",
        "Have you become unsteady or clumsy on your feet, apart from limping because of pain?",
        "In a person with cancer it is a sign of pressure on the cord; it fits no single root.",
        new[] { Sources.LothianPrimary, Sources.Cg75 }));

    /// <summary>Neurological loss that does not fit one root.</summary>
    public static ScreeningItem WidespreadNeurology => field ?? Once.Keep(ref field, new(
        "widespread-neurology", ScreeningGroup.RedFlags, false,
        "Neurological loss in more than one root of one leg, glove-and-stocking, cranial or in an arm?",
        "Do you have numbness or weakness in other places too, such as both feet, an arm or the face?",
        "Does not fit one root, so it is not simple sciatica.",
        new[] { Sources.Lothian }));

    /// <summary>Medical emergency now.</summary>
    public static ScreeningItem MedicalEmergency => field ?? Once.Keep(ref field, new(
        "medical-emergency", ScreeningGroup.RedFlags, true,
        "Medical emergency now?",
        "Is this an emergency? For example: strong chest pain, trouble breathing, confusion or fainting?",
        "An emergency is sent as one, whatever the leg does.",
        new[] { Sources.Physioman, Sources.Who1999, Sources.Gloucestershire }));

    /// <summary>Acute illness now.</summary>
    public static ScreeningItem AcuteIllness => field ?? Once.Keep(ref field, new(
        "acute-illness", ScreeningGroup.RedFlags, false,
        "Acute illness now?",
        "Do you feel acutely ill today?",
        "Needling waits; the cause comes first.",
        new[] { Sources.Physioman, Sources.Who1999, Sources.Gloucestershire },
        codes: new[]
        {
            Codes.Atc("B01AD"),
        }));

    /// <summary>Suicidal thoughts.</summary>
    public static ScreeningItem SuicidalThoughts => field ?? Once.Keep(ref field, new(
        "suicidal-thoughts", ScreeningGroup.RedFlags, false,
        "Suicidal thoughts?",
        "Do you have thoughts of ending your life?",
        "An emergency of its own, whatever the leg does.",
        new[] { Sources.Icd10CmFy2022 },
        codes: new[]
        {
            Codes.Cm("R45.851"),
        }));

    /// <summary>Breathlessness, chest pain or coughing blood that began after a needling session.</summary>
    public static ScreeningItem BreathlessAfterNeedling => field ?? Once.Keep(ref field, new(
        "breathless-after-needling", ScreeningGroup.RedFlags, false,
        "Breathlessness, chest pain, dry cough, fast breathing, blue colour or coughing blood that began in the hours or days after needling?",
        "Since a needling session: any shortness of breath, chest pain or coughing up blood?",
        "A collapsed lung can show itself hours to two days after a session.",
        new[] { Sources.Mintken, Sources.PtaForum, Sources.ConsentForms },
        codes: new[]
        {
            Codes.Cm("J95.811", "S27.0XXA"),
        }));

    /// <summary>New weakness, numbness or severe nerve pain after a session.</summary>
    public static ScreeningItem WeaknessAfterNeedling => field ?? Once.Keep(ref field, new(
        "weakness-after-needling", ScreeningGroup.RedFlags, false,
        "Sudden severe nerve pain, or new weakness, since a needling session?",
        "Since a needling session: sudden shooting pain, or new weakness?",
        "A bleed at the spine or an injured nerve; new weakness is not a normal after-effect.",
        new[] { Sources.Berrigan2018, Sources.Sato2003, Sources.NerveInjuryTable2020 }));

    /// <summary>Flank pain or blood in the urine after a session.</summary>
    public static ScreeningItem FlankPainAfterNeedling => field ?? Once.Keep(ref field, new(
        "flank-pain-after-needling", ScreeningGroup.RedFlags, false,
        "Flank pain or blood in the urine since a needling session?",
        "Since a needling session: pain in the side of your back, or blood in your urine?",
        "An injured kidney.",
        new[] { Sources.Sato2021, Sources.Cheng },
        codes: new[]
        {
            Codes.Cm("S37.0"),
        }));

    /// <summary>Signs of a deep infection after a session.</summary>
    public static ScreeningItem InfectionAfterNeedling => field ?? Once.Keep(ref field, new(
        "infection-after-needling", ScreeningGroup.RedFlags, false,
        "Spreading redness, heat, fever, pus or disproportionate pain in the days after a needling session?",
        "Since a needling session: spreading redness, heat, pus, fever or very strong pain at the place?",
        "A deep infection.",
        new[] { Sources.Steentjes2015, Sources.Kim2018, Sources.Kim2018b },
        codes: new[]
        {
            Codes.Cm("T81.4"),
        }));

    /// <summary>Growing or pulsating swelling after a session.</summary>
    public static ScreeningItem SwellingAfterNeedling => field ?? Once.Keep(ref field, new(
        "swelling-after-needling", ScreeningGroup.RedFlags, false,
        "Growing or pulsating swelling of buttock or calf, or foot drop, since a needling session?",
        "Since a needling session: a growing or beating swelling, or a foot that drops?",
        "A bleed or a false aneurysm, which can look like sciatica and appear weeks later.",
        new[] { Sources.GlutealPseudoaneurysm2010, Sources.PoplitealPseudoaneurysm2002, Sources.PoplitealPseudoaneurysm2025 },
        codes: new[]
        {
            Codes.Cm("M79.A2"),
            Codes.CmPrompt("L76.22", "L76.32", "M96.830", "M96.840"),
        }));

    /// <summary>Severe headache after needling near the spine.</summary>
    public static ScreeningItem HeadacheAfterNeedling => field ?? Once.Keep(ref field, new(
        "headache-after-needling", ScreeningGroup.RedFlags, false,
        "Severe headache since needling near the spine?",
        "Since needling near the spine: a severe headache?",
        "A puncture of the covering of the cord.",
        new[] { Sources.Williams2023b },
        codes: new[]
        {
            Codes.Cm("G97.1"),
        }));

    /// <summary>A faint that does not settle.</summary>
    public static ScreeningItem FaintNotSettling => field ?? Once.Keep(ref field, new(
        "faint-not-settling", ScreeningGroup.RedFlags, false,
        "A faint with needling that does not settle?",
        "Did you faint with the needles and still feel unwell?",
        "A faint that does not settle may have another cause.",
        new[] { Sources.SouthAfrica }));

    /// <summary>Severe bleeding, or signs of a severe allergic reaction, after a session.</summary>
    public static ScreeningItem SevereBleedingOrAllergyAfterNeedling => field ?? Once.Keep(ref field, new(
        "severe-bleeding-or-allergy-after-needling", ScreeningGroup.RedFlags, false,
        "Severe bleeding, or signs of anaphylaxis, since a needling session?",
        "Since a needling session: bleeding that does not stop, or a swollen face or throat, a rash all over or trouble breathing?",
        "Both are emergencies.",
        new[] { Sources.Verywell }));

    /// <summary>Fever or systemic infection now. With pain of the spine it is a sign of spinal infection.</summary>
    public static ScreeningItem Fever => field ?? Once.Keep(ref field, new(
        "fever", ScreeningGroup.RedFlags, false,
        "Fever, rigors or systemic infection now?",
        "Do you have a fever or shivering, or feel ill with an infection today?",
        "Needling waits until an infection has resolved; with pain of the spine it may be an infection there.",
        new[] { Sources.Verywell, Sources.StudentCards, Sources.SpinalInfection, Sources.Icd10CmFy2022 },
        codes: new[]
        {
            Codes.Cm("A40", "A41", "R65", "R50.9", "R78.81"),
            Codes.CmPrompt("T84.5"),
            Codes.AtcPrompt("J01"),
        }));

    /// <summary>Sepsis, suspected or diagnosed.</summary>
    public static ScreeningItem Sepsis => field ?? Once.Keep(ref field, new(
        "sepsis", ScreeningGroup.RedFlags, true,
        "Sepsis, suspected or diagnosed?",
        "Has a doctor said that you have blood poisoning (sepsis), or do you feel very ill with an infection?",
        "An emergency by itself; in a person with pain of the spine it may come from there.",
        new[] { Sources.SpinalInfection, Sources.Icd10CmFy2022 },
        codes: new[]
        {
            Codes.Cm("A40", "A41", "R65", "R78.81"),
        }));

    /// <summary>Pain of the back or spine. With a fever it is a sign of spinal infection.</summary>
    public static ScreeningItem SpinalPain => field ?? Once.Keep(ref field, new(
        "spinal-pain", ScreeningGroup.RedFlags, false,
        "Pain of the back or spine (with fever or rigors: spinal infection)?",
        "Does your back hurt?",
        "With a fever it is a sign of spinal infection.",
        new[] { Sources.SpinalInfection, Sources.Icd10Cm2022 },
        codes: new[]
        {
            Codes.Cm("M54.4", "M54.5"),
        }));
}
