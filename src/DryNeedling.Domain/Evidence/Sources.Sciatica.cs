using System.Collections.Generic;
using DryNeedling.Domain.Compatibility;

namespace DryNeedling.Domain.Evidence;

/// <content>Sources of the sciatica fact sheet, by their key there.</content>
public static partial class Sources
{
    internal static Source Schmid2023 => field ?? Once.Keep(ref field, Study("sciatica:S01", "Recommendations for terminology and the identification of neuropathic pain in people with spine-related leg pain (NeuPSIG)", "Schmid AB et al, Pain", 2023, "https://doi.org/10.1097/j.pain.0000000000002919"));

    internal static Source Konstantinou2015 => field ?? Once.Keep(ref field, Study("sciatica:S02", "Characteristics of patients with low back and leg pain seeking treatment in primary care: ATLAS", "Konstantinou K et al, BMC MSD", 2015, "https://bmcmusculoskeletdisord.biomedcentral.com/articles/10.1186/s12891-015-0787-8"));

    internal static Source Stynes2018 => field ?? Once.Keep(ref field, Study("sciatica:S03", "Clinical diagnostic model for sciatica", "Stynes S et al, PLoS ONE", 2018, "http://eprints.nottingham.ac.uk/id/eprint/51105"));

    internal static Source Cochrane => field ?? Once.Keep(ref field, Study("sciatica:S04", "Physical examination for lumbar radiculopathy due to disc herniation", "van der Windt et al., Cochrane", 2010, "https://doi.org/10.1002/14651858.CD007431.pub2"));

    internal static Source Iversen2013 => field ?? Once.Keep(ref field, Study("sciatica:S05", "Accuracy of physical examination for chronic lumbar radiculopathy", "Iversen T et al, BMC MSD", 2013, "https://doi.org/10.1186/1471-2474-14-206"));

    internal static Source NeuroExamReview2017 => field ?? Once.Keep(ref field, Study("sciatica:S06", "Accuracy of clinical neurological examination in lumbo-sacral radiculopathy: review", "authors not shown, BMC MSD", 2017, "https://bmcmusculoskeletdisord.biomedcentral.com/articles/10.1186/s12891-016-1383-2"));

    internal static Source Petersen2017 => field ?? Once.Keep(ref field, Study("sciatica:S07", "Clinical classification in low back pain: best-evidence diagnostic rules", "Petersen T, Laslett M, Juhl C, BMC MSD", 2017, "https://pmc.ncbi.nlm.nih.gov/articles/PMC5429540"));

    internal static Source NeuroCriteria => field ?? Once.Keep(ref field, Weak("sciatica:S08", "Criteria for conditions arising from neuropathic processes (table)", "chiro.org reprint", null, "https://www.chiro.org/Graphics_Box_RESEARCH/GRAPHICS_18/CURRENT_EVIDENCE/Table_4.htm"));

    internal static Source Harrison => field ?? Once.Keep(ref field, Reference("sciatica:S09", "Lumbosacral radiculopathy: neurologic features (tables of a medical textbook, 19th edition)", "McGraw-Hill", null, "https://download.skyscape.com"));

    internal static Source AccessEmergencyMedicine => field ?? Once.Keep(ref field, Weak("sciatica:S09b", "Question bank on L5 radiculopathy", "AccessEmergency Medicine", null, "https://accessemergencymedicine.mhmedical.com/Sol/SolQuestion?solQuizId=51673"));

    internal static Source Hopayian => field ?? Once.Keep(ref field, Study("sciatica:S10", "Four symptoms define the piriformis syndrome", "Hopayian and Danielyan, Eur J Orthop Surg Traumatol", 2018, "https://doi.org/10.1007/s00590-017-2031-8"));

    internal static Source Martin2014 => field ?? Once.Keep(ref field, Study("sciatica:S12", "Diagnostic accuracy of clinical tests for sciatic nerve entrapment in the gluteal region", "Martin HD et al, KSSTA", 2014, "http://www.springermedizin.de/diagnostic-accuracy-of-clinical-tests-for-sciatic-nerve-entrapme/8139462"));

    internal static Source ExeBox => field ?? Once.Keep(ref field, Weak("sciatica:S12b", "Combined piriformis tests summary", "exe-box", null, "https://exe-box.com/seated-piriformis-stretch-test-active-piriformis-test/"));

    internal static Source Physiotutors => field ?? Once.Keep(ref field, Weak("sciatica:S13", "Seated piriformis stretch test", "Physiotutors", null, "https://www.physiotutors.com/wiki/seated-piriformis-stretch-test/"));

    internal static Source Suri2010 => field ?? Once.Keep(ref field, Study("sciatica:S14", "Does this older adult have the clinical syndrome of lumbar spinal stenosis?", "Suri P et al, JAMA", 2010, "https://pmc.ncbi.nlm.nih.gov/articles/PMC3260477"));

    internal static Source Genevay2018 => field ?? Once.Keep(ref field, Study("sciatica:S15", "N-CLASS criteria", "Genevay S et al, Spine J", 2018, "https://pubmed.ncbi.nlm.nih.gov/29031994/"));

    internal static Source Genevay => field ?? Once.Keep(ref field, Study("sciatica:S15b", "N-CLASS criteria: companion abstract", "Genevay S et al", null, "https://orbi.uliege.be/handle/2268/202977"));

    internal static Source Sugioka2013 => field ?? Once.Keep(ref field, Study("sciatica:S16", "Neurogenic claudication rule table adapted from Sugioka 2008", "JCCA", 2013, "https://pmc.ncbi.nlm.nih.gov/articles/PMC3743645"));

    internal static Source JCCA => field ?? Once.Keep(ref field, Weak("sciatica:S16b", "Neurogenic claudication rule table adapted from Sugioka 2008 (secondary page)", "JCCA", null, "https://studylib.net/doc/6823367/"));

    internal static Source Nadeau2013 => field ?? Once.Keep(ref field, Study("sciatica:S17", "Reliability of differentiating neurogenic from vascular claudication", "Nadeau M et al, Can J Surg", 2013, "https://doi.org/10.1503/cjs.016512"));

    internal static Source CookCluster => field ?? Once.Keep(ref field, Weak("sciatica:S18", "Cook cluster for lumbar stenosis", "PhysioHub", null, "https://www.physiohub.io/assessment/lumbar/lumbar-spine-stenosis/cook-cpr"));

    internal static Source CookClusterPhysiotutors => field ?? Once.Keep(ref field, Weak("sciatica:S18b", "Cook cluster for lumbar stenosis", "Physiotutors", null, "https://www.physiotutors.com/wiki/lumbar-spinal-stenosis-cluster/"));

    internal static Source Adelmanesh2015b => field ?? Once.Keep(ref field, Study("sciatica:S19", "Association between lumbosacral radiculopathy and painful gluteal trigger points", "Adelmanesh F et al, Am J Phys Med Rehabil", 2015, "https://doi.org/10.1097/PHM.0000000000000261"));

    internal static Source GluteTriggerPoints => field ?? Once.Keep(ref field, Study("sciatica:S20", "Diagnostic accuracy of gluteal trigger points", "Adelmanesh et al., Clin J Pain", 2016, "https://doi.org/10.1097/ajp.0000000000000311"));

    internal static Source Konstantinou2018 => field ?? Once.Keep(ref field, Study("sciatica:S22", "Prognosis of sciatica and back-related leg pain: ATLAS", "Konstantinou K et al, Spine J", 2018, "https://doi.org/10.1016/j.spinee.2017.10.071"));

    internal static Source Konno2007 => field ?? Once.Keep(ref field, Study("sciatica:S23", "Clinical diagnosis support tool for stenosis", "Konno S et al, Eur Spine J", 2007, "https://pmc.ncbi.nlm.nih.gov/articles/PMC2223350"));

    internal static Source Ifompt => field ?? Once.Keep(ref field, Guideline("sciatica:S30", "International framework for red flags", "Finucane LM et al (IFOMPT), JOSPT", 2020, "https://doi.org/10.2519/jospt.2020.9971"));

    internal static Source Girft => field ?? Once.Keep(ref field, Guideline("sciatica:S31", "Cauda equina syndrome in primary and community care: interactive pathway", "GIRFT, NHS England", 2023, "https://girft-interactivepathways.org.uk/cauda-equina-1/ces-pres-primary-comm-3a-1/"));

    internal static Source BmjCes => field ?? Once.Keep(ref field, Guideline("sciatica:S32", "Cauda equina syndrome", "BMJ Best Practice", null, "https://bestpractice.bmj.com/topics/en-gb/3000387"));

    internal static Source LothianPrimary => field ?? Once.Keep(ref field, Guideline("sciatica:S34", "Lumbar spine red flags, primary care", "NHS Lothian", null, "https://rightdecisions.scot.nhs.uk/msk-pathways/spine-pathways/lumbar-spine-pathways/sub-pages-hidden/primary-care-clinician-within-nhs-lothian-lumbar-spine-red-flags"));

    internal static Source Lothian => field ?? Once.Keep(ref field, Guideline("sciatica:S35", "Serious lumbar spine conditions (red flags)", "NHS Lothian RefHelp", 2025, "https://apps.nhslothian.scot/refhelp/guidelines/musculoskeletalphysiotherapy/lumbarspine/serious-lumbar-spine-conditions-red-flags"));

    internal static Source Bnssg => field ?? Once.Keep(ref field, Guideline("sciatica:S36", "Lumbar spinal stenosis (draft)", "NHS BNSSG Remedy", null, "https://remedy.bnssg.icb.nhs.uk/bnssg-icb/development-area/neurosurgery-draft/lumbarspinal-stenosis-draft"));

    internal static Source Mercer => field ?? Once.Keep(ref field, Weak("sciatica:S37", "A reasoned view of bilateral leg pain and cauda equina syndrome", "Mercer C, Finucane L, Greenhalgh S", null, "https://mattlowpt.wordpress.com/category/education/"));

    internal static Source Downie2013 => field ?? Once.Keep(ref field, Study("sciatica:S39", "Red flags for malignancy and fracture", "Downie A et al, BMJ", 2013, "https://www.bmj.com/content/347/bmj.f7095"));

    internal static Source SpinalInfection => field ?? Once.Keep(ref field, Study("sciatica:S40", "Red flags for spinal infection", "Yusuf, Finucane and Selfe, BMC Musculoskelet Disord", 2019, "https://bmcmusculoskeletdisord.biomedcentral.com/articles/10.1186/s12891-019-2949-6"));

    internal static Source Cg75 => field ?? Once.Keep(ref field, Guideline("sciatica:S41", "CG75 key priorities (superseded)", "NICE", 2008, "https://www.nice.org.uk/guidance/cg75/chapter/Key-priorities-for-implementation"));

    internal static Source GizmoAi => field ?? Once.Keep(ref field, Weak("sciatica:S43", "MSCC revision deck (NG234 timings)", "gizmo.ai", null, "https://gizmo.ai/community/deck/21245088"));

    internal static Source Wells => field ?? Once.Keep(ref field, Guideline("sciatica:S44", "Two-level deep vein thrombosis Wells score", "NICE, National Clinical Guideline Centre", null, "https://www.ncbi.nlm.nih.gov/pubmedhealth/PMH0055213/"));

    internal static Source WellsWorkflow => field ?? Once.Keep(ref field, Weak("sciatica:S44b", "Two-level Wells score for deep vein thrombosis: workflow", "brainscape.com user deck", null, "https://www.brainscape.com/flashcards/dvt-2-level-well-s-score-18927529/packs/22725924"));

    internal static Source Ng156 => field ?? Once.Keep(ref field, Guideline("sciatica:S45", "NG156 Abdominal aortic aneurysm", "NICE", 2020, "https://www.nice.org.uk/guidance/ng156/chapter/Recommendations"));

    internal static Source Ng156Secondary => field ?? Once.Keep(ref field, Weak("sciatica:S45b", "Abdominal aortic aneurysm (page that restates NICE NG156)", "emblogs.org", null, "https://emblogs.org/?p=3730"));

    internal static Source NHSHighland => field ?? Once.Keep(ref field, Guideline("sciatica:S46", "Vascular guidelines", "NHS Highland TAM", null, "https://rightdecisions.scot.nhs.uk/tam-treatments-and-medicines-nhs-highland/therapeutic-guidelines/vascular/vascular-guidelines/"));

    internal static Source DevonFormularyAndReferral => field ?? Once.Keep(ref field, Guideline("sciatica:S47", "Acute limb ischaemia", "Devon Formulary and Referral", null, "https://northeast.devonformularyguidance.nhs.uk/referral-guidance/northern-locality/vascular/acute-limb-ischaemia"));

    internal static Source Ng65 => field ?? Once.Keep(ref field, Guideline("sciatica:S48", "NG65 Spondyloarthritis", "NICE", 2017, "https://www.nice.org.uk/guidance/ng65/chapter/recommendations"));

    internal static Source Ng65Criteria => field ?? Once.Keep(ref field, Guideline("sciatica:S48b", "Criteria for referral in suspected spondyloarthritis", "BJGP", 2018, "https://bjgp.org/content/68/672/346"));

    internal static Source CksRedFlags => field ?? Once.Keep(ref field, Guideline("sciatica:S49", "Interpreting red flags", "NHS CKS (archived)", null, "http://www.cks.nhs.uk/sciatica_lumbar_radiculopathy/management/scenario_diagnosis/assessing_for_serious_risks_red_flags/interpreting_red_flags"));

    internal static Source Gloucestershire => field ?? Once.Keep(ref field, Guideline("sciatica:S49b", "Spinal pain red flags, G-care", "NHS Gloucestershire", null, "https://g-care.glos.nhs.uk/pathway/75/resource/3"));

    internal static Source DrOracle => field ?? Once.Keep(ref field, Weak("sciatica:S50", "New weakness in sciatica, citing the British Pain Society", "Dr.Oracle", 2026, "https://www.droracle.ai/articles/744035/"));

    internal static Source NhsPathway => field ?? Once.Keep(ref field, Guideline("sciatica:S51", "Low back pain with or without sciatica, local pathway", "NHS Devon", null, "https://northeast.devonformularyguidance.nhs.uk/referral-guidance/eastern-locality/musculosketal/low-back-pain-with-or-without-sciatica-radiculopathy"));

    internal static Source Jesson => field ?? Once.Keep(ref field, Weak("sciatica:S52", "Referred vs radicular pain and radiculopathy", "Jesson T, and Murray L (MyPhysio)", null, "https://shop.tomjesson.com/blogs/blog/what-these-words-mean-referred-pain-radicular-pain-radiculopathy-and-sciatica"));

    internal static Source Pengel => field ?? Once.Keep(ref field, Study("sciatica:S53", "Acute low back pain: review of prognosis", "Pengel et al., BMJ", 2003, "https://doi.org/10.1136/bmj.327.7410.323"));

    internal static Source GPReasoning => field ?? Once.Keep(ref field, Weak("sciatica:S55", "Leg weakness algorithm", "GP Reasoning", null, "https://gpreasoning.uk/tools/algorithms/leg-weakness.html"));

    internal static Source FederationOfHolisticTherapis2016 => field ?? Once.Keep(ref field, Weak("sciatica:S57", "NICE update note", "Federation of Holistic Therapists", 2016, "https://blog.fht.org.uk/2016/12/01/nice-publishes-updated-guidelines-on-low-back-pain/"));

    internal static Source HowOften => field ?? Once.Keep(ref field, Weak("sciatica:S58", "How often should dry needling be done", "BiologyInsights", null, "https://biologyinsights.com/how-often-should-dry-needling-be-done"));

    internal static Source Suh2019 => field ?? Once.Keep(ref field, Study("sciatica:S59", "Lumbar stabilization and walking randomised trial", "Suh JH et al, Medicine", 2019, "https://pmc.ncbi.nlm.nih.gov/articles/PMC6616307"));

    internal static Source TrpDelphi => field ?? Once.Keep(ref field, Study("sciatica:S60", "Delphi study on trigger point criteria", "Fernández-de-las-Peñas and Dommerholt, Pain Med", 2018, "https://doi.org/10.1093/pm/pnx207"));

    internal static Source Continence => field ?? Once.Keep(ref field, Guideline("sciatica:S61", "Trigger point terminology", "International Continence Society", 2018, "https://www.ics.org/committees/standardisation/terminologydiscussions/triggerpoint"));

    internal static Source Rathbone => field ?? Once.Keep(ref field, Study("sciatica:S63", "Interrater agreement of trigger point palpation", "Rathbone et al., Clin J Pain", 2017, "https://doi.org/10.1097/AJP.0000000000000459"));

    internal static Source HolmJensen2020 => field ?? Once.Keep(ref field, Study("sciatica:S65", "Lumbar and gluteal myofascial trigger point reproducibility", "Holm-Jensen A et al", 2020, "https://doi.org/10.1016/j.arrct.2020.100044"));

    internal static Source Twitch => field ?? Once.Keep(ref field, Study("sciatica:S70", "Importance of the local twitch response", "Acupunct Med", 2022, "https://doi.org/10.1177/09645284211056346"));

    internal static Source TwitchLbp => field ?? Once.Keep(ref field, Study("sciatica:S71", "Twitch response and low back pain", "Koppenhaver et al., Physiotherapy", 2016, "https://naiomt.me/2016/11/11/abstract-of-the-week-the-association-between-dry-needling-induced-twitch-response-and-change-in-pain-and-muscle-function-in-patients-with-low-back-pain/"));

    internal static Source Koppenhaver2015 => field ?? Once.Keep(ref field, Study("sciatica:S72", "Baseline factors and response to dry needling", "Koppenhaver SL et al, JOSPT", 2015, "https://doi.org/10.2519/jospt.2015.5801"));

    internal static Source Koppenhaver2015b => field ?? Once.Keep(ref field, Study("sciatica:S73", "Multifidus function in dry needling responders", "Koppenhaver SL et al, Man Ther", 2015, "https://doi.org/10.1016/j.math.2015.03.003"));

    internal static Source Koppenhaver2022 => field ?? Once.Keep(ref field, Study("sciatica:S74", "Dry needling and lumbar stiffness, double blind", "Koppenhaver SL et al, JMMT", 2022, "https://doi.org/10.1080/10669817.2021.1977069"));

    internal static Source DeepNeedlingEmg2020 => field ?? Once.Keep(ref field, Study("sciatica:S75", "Deep dry needling with and without manipulation, pressure pain threshold and electromyography", "JMMT", 2020, "https://pmc.ncbi.nlm.nih.gov/articles/PMC7734035"));

    internal static Source Mahmoudzadeh => field ?? Once.Keep(ref field, Study("sciatica:S76", "Dry needling for discogenic radiating low back pain", "Mahmoudzadeh et al., J Res Med Sci", 2016, "https://pmc.ncbi.nlm.nih.gov/articles/PMC5244646"));

    internal static Source MahmoudzadehPedro => field ?? Once.Keep(ref field, Study("sciatica:S76b", "PEDro record: dry needling for discogenic radiating low back pain", "PEDro", null, "http://search.pedro.org.au/search-results/record-detail/49220"));

    internal static Source MahmoudzadehDose => field ?? Once.Keep(ref field, Weak("sciatica:S76c", "Dry needling for discogenic radiating low back pain (page that restates the trial of Mahmoudzadeh et al.)", "Legacy Therapy and Wellness", null, "https://legacytherapyandwellness.com/dry-needling-discogenic-low-back-pain/"));

    internal static Source India2021 => field ?? Once.Keep(ref field, Study("sciatica:S77", "Dry needling in lumbosacral radiculopathy among homemakers", "first author not shown, with Baldha and Arunachalam, Ann Natl Acad Med Sci", 2021, "https://doi.org/10.1055/s-0041-1739035"));

    internal static Source IRCTRegistry80708 => field ?? Once.Keep(ref field, Study("sciatica:S78", "Neurodynamic versus dry needling in lumbar herniation", "IRCT registry 80708", null, "https://irct.behdasht.gov.ir/trial/80708"));

    internal static Source Liu2018 => field ?? Once.Keep(ref field, Study("sciatica:S79", "Evidence for dry needling in low back pain with trigger points", "Liu et al., Arch Phys Med Rehabil", 2018, "http://reedoc-irr.fr/Record.htm?idlist=1&record=19472955124912901379"));

    internal static Source Hu2018 => field ?? Once.Keep(ref field, Study("sciatica:S80", "Is dry needling effective for low back pain", "Hu HT et al, Medicine", 2018, "https://pmc.ncbi.nlm.nih.gov/articles/PMC6242300"));

    internal static Source ChronicLbp2023 => field ?? Once.Keep(ref field, Study("sciatica:S81", "Dry needling for chronic low back pain: systematic review", "Altern Ther Health Med", 2023, "https://pubmed.ncbi.nlm.nih.gov/36399082/"));

    internal static Source WhoReview => field ?? Once.Keep(ref field, Study("sciatica:S82", "Needling therapies: review for the WHO", "Yu et al., J Occup Rehabil", 2023, "https://www.springermedicine.com/systematic-review-to-inform-a-world-health-organization-who-clin/26345086"));

    internal static Source Who2023 => field ?? Once.Keep(ref field, Guideline("sciatica:S83", "Guideline for non-surgical management of chronic primary low back pain", "World Health Organization", 2023, "https://www.ncbi.nlm.nih.gov/books/NBK599210"));

    internal static Source Jospt2021 => field ?? Once.Keep(ref field, Guideline("sciatica:S84", "Interventions for low back pain: revision 2021", "George et al. (APTA), JOSPT", 2021, "https://doi.org/10.2519/jospt.2021.0304"));

    internal static Source Jospt2021List => field ?? Once.Keep(ref field, Weak("sciatica:S84b", "Recommendation list of the 2021 low back pain revision (secondary page)", "360doc copy", null, "http://www.360doc.com/content/21/1124/23/59728757_1005761764.shtml"));

    internal static Source Jospt2021Summary => field ?? Once.Keep(ref field, Weak("sciatica:S84c", "Interventions for low back pain: revision 2021 (secondary page)", "George SZ et al. (APTA AOPT), JOSPT", null, "https://spineiq.org/twelve-studies-of-research-study-2-interventions-for-the-management-of-acute-and-chronic-low-back-pain-revision-2021-george-et-al/"));

    internal static Source Ng59 => field ?? Once.Keep(ref field, Guideline("sciatica:S85", "Low back pain and sciatica in over 16s (NG59)", "NICE", 2020, "https://www.nice.org.uk/guidance/ng59/chapter/Recommendations"));

    internal static Source Ng59Summary => field ?? Once.Keep(ref field, Weak("sciatica:S85b", "NICE NG59 on low back pain (page that restates it)", "Pallant Medical", null, "https://www.pallantmedical.org.uk/news2.php?id=2"));

    internal static Source Ng59Durations => field ?? Once.Keep(ref field, Weak("sciatica:S85c", "Back pain module (page that restates NICE NG59)", "Independent Pharmacist", null, "https://www.independentpharmacist.co.uk/cpd-modules/cpd-module-back-pain/non-drug-approaches-605890"));

    internal static Source Acp2017 => field ?? Once.Keep(ref field, Guideline("sciatica:S86", "Noninvasive treatments for low back pain", "Qaseem A et al. (ACP), Ann Intern Med", 2017, "https://doi.org/10.7326/M16-2367"));

    internal static Source Acp2017Secondary => field ?? Once.Keep(ref field, Weak("sciatica:S86b", "Noninvasive treatments for low back pain (secondary page)", "Qaseem A et al. (ACP), Ann Intern Med", null, "https://atl-acupuncture.com/tag/lower-back/"));

    internal static Source Tu2024 => field ?? Once.Keep(ref field, Study("sciatica:S87", "Acupuncture versus sham, chronic sciatica", "Tu JF et al, JAMA Intern Med", 2024, "https://doi.org/10.1001/jamainternmed.2024.5463"));

    internal static Source Tu2024Secondary => field ?? Once.Keep(ref field, Weak("sciatica:S87b", "Acupuncture versus sham, chronic sciatica (secondary page)", "Tu JF et al, JAMA Intern Med", null, "https://medicine.net/news/Chronicdiseasecenter/Acupuncture-reduces-pain-with-chronic-sciatica-from-herniated-disk.html"));

    internal static Source Zhang2023 => field ?? Once.Keep(ref field, Study("sciatica:S88", "Acupuncture for sciatica", "Zhang Z et al", 2023, "https://doi.org/10.3389/fnins.2023.1097830"));

    internal static Source Ji2015 => field ?? Once.Keep(ref field, Study("sciatica:S89", "Acupuncture for sciatica: systematic review", "Ji M et al", 2015, "https://pmc.ncbi.nlm.nih.gov/articles/PMC4575738"));

    internal static Source Tabatabaiee => field ?? Once.Keep(ref field, Study("sciatica:S90", "Ultrasound-guided dry needling in piriformis syndrome", "Tabatabaiee et al., Muscle Nerve", 2019, "https://pubmed.ncbi.nlm.nih.gov/31415092"));

    internal static Source Guner => field ?? Once.Keep(ref field, Study("sciatica:S91", "Ultrasound-guided dry needling and exercise", "Guner and Ozcete, Cureus", 2023, "https://doi.org/10.7759/cureus.43804"));

    internal static Source Nct05962515 => field ?? Once.Keep(ref field, Study("sciatica:S91b", "Ultrasound-guided dry needling and exercise: registration NCT05962515", "authors not shown", null, "https://meddatax.com/clinical-trials/NCT05962515"));

    internal static Source MartinCorrales => field ?? Once.Keep(ref field, Study("sciatica:S92", "Gluteal dry needling with exercise", "Martin-Corrales et al., Pain Med", 2020, "https://doi.org/10.1093/pm/pnaa279"));

    internal static Source Dar2025 => field ?? Once.Keep(ref field, Study("sciatica:S93", "Gluteus medius dry needling pilot", "Dar G, Goldberg A, JMMT", 2025, "https://doi.org/10.1080/10669817.2025.2465726"));

    internal static Source Huguenin => field ?? Once.Keep(ref field, Study("sciatica:S94", "Dry needling of gluteals and straight leg raise", "Huguenin et al., BJSM", 2005, "https://doi.org/10.1136/bjsm.2003.009431"));

    internal static Source NonThrust2019 => field ?? Once.Keep(ref field, Study("sciatica:S95", "Non-thrust manipulation versus dry needling", "JMMT", 2019, "https://pubmed.ncbi.nlm.nih.gov/30935327/"));

    internal static Source Farley2024 => field ?? Once.Keep(ref field, Study("sciatica:S96", "Manipulation and dry needling", "Farley J et al, J Pain", 2024, "https://doi.org/10.1016/j.jpain.2024.03.002"));

    internal static Source Nct05802901 => field ?? Once.Keep(ref field, Study("sciatica:S96b", "Manipulation with dry needling: trial registration NCT05802901", "authors not shown", null, "https://trial.medpath.com/clinical-trial/e46dc90c7d760978/effect-spinal-manipulation-dry-needling-low-back"));

    internal static Source Mason2016b => field ?? Once.Keep(ref field, Study("sciatica:S97", "Dry needling and stretch versus stretch", "Mason JS et al, IJSPT", 2016, "https://docksci.com/the-effectiveness-of-dry-needling-and-stretching-vs-stretching-alone-on-hamstrin_5a022d99d64ab239c574dde9.html"));

    internal static Source HamstringRct2017 => field ?? Once.Keep(ref field, Study("sciatica:S98", "Hamstring tightness randomised trial", "J Sport Rehabil", 2017, "https://journals.humankinetics.com/view/journals/jsr/26/6/article-p507.xml"));

    internal static Source StretchTrial => field ?? Once.Keep(ref field, Study("sciatica:S99", "Dry needling for hamstring flexibility", "Alaei et al., J Sport Rehabil", 2021, "https://search.pedro.org.au/search-results/record-detail/63297"));

    internal static Source Curry2024 => field ?? Once.Keep(ref field, Study("sciatica:S100", "Dry needling on hamstring range of motion: critical appraisal", "Curry AL et al, J Sport Rehabil", 2024, "https://doi.org/10.1123/jsr.2023-0167"));

    internal static Source Skorupska2015 => field ?? Once.Keep(ref field, Study("sciatica:S101", "Vasodilation in chronic sciatica", "Skorupska E et al", 2015, "https://pmc.ncbi.nlm.nih.gov/articles/PMC4363707"));

    internal static Source Skorupska2015Subacute => field ?? Once.Keep(ref field, Study("sciatica:S101b", "Vasodilation in subacute sciatica", "Skorupska E et al", 2015, "https://doi.org/10.1186/s12906-015-0587-6"));

    internal static Source Cagnie2013 => field ?? Once.Keep(ref field, Study("sciatica:S102", "Physiologic effects of dry needling", "Cagnie B et al", 2013, "https://doi.org/10.1007/s11916-013-0348-5"));

    internal static Source FernandezDeLasPenas2019 => field ?? Once.Keep(ref field, Study("sciatica:S103", "Trigger point dry needling within a pain neuroscience paradigm", "Fernandez-de-las-Penas C, Nijs J, J Pain Res", 2019, "https://pmc.ncbi.nlm.nih.gov/articles/PMC6590623"));

    internal static Source RabanalRodriguez2025 => field ?? Once.Keep(ref field, Study("sciatica:S104", "Neurophysiological effects of dry needling", "Rabanal-Rodriguez G et al, Arch Phys Med Rehabil", 2025, "https://doi.org/10.1016/j.apmr.2025.08.019"));

    internal static Source OsteloRWJG2008 => field ?? Once.Keep(ref field, Study("sciatica:S110", "Interpreting change scores", "Ostelo RWJG et al, Spine", 2008, "https://paperexplained.cn/articles/paper/detail/c63b17f341638e994cd27cc6d09b4f05e220d5cc"));

    internal static Source Suzuki2020 => field ?? Once.Keep(ref field, Study("sciatica:S111", "Numeric rating scale change in chronic low back pain", "Suzuki H et al, PLoS ONE", 2020, "https://pmc.ncbi.nlm.nih.gov/articles/PMC7053735"));

    internal static Source BaselineMic2015 => field ?? Once.Keep(ref field, Study("sciatica:S112", "Minimal important change depends on the baseline (sciatica)", "J Clin Epidemiol", 2015, "https://doi.org/10.1016/j.jclinepi.2014.07.008"));

    internal static Source Kamper2010 => field ?? Once.Keep(ref field, Study("sciatica:S113", "Recovery cut-offs", "Kamper SJ et al, Eur Spine J", 2010, "https://pmc.ncbi.nlm.nih.gov/articles/PMC2989296"));

    internal static Source Haugen2011 => field ?? Once.Keep(ref field, Study("sciatica:S114", "Success cut-offs in sciatica", "Haugen AJ et al, Eur Spine J", 2011, "https://pmc.ncbi.nlm.nih.gov/articles/PMC3175874"));

    internal static Source Grovle2008 => field ?? Once.Keep(ref field, Study("sciatica:S115", "Norwegian Maine-Seattle Back Questionnaire, Sciatica Bothersomeness and Frequency Indices", "Grovle L et al, Spine", 2008, "https://journals.lww.com/spinejournal/Abstract/2008/10010/Reliability,_Validity,_and_Responsiveness_of_the.16.aspx"));

    internal static Source Grovle2010 => field ?? Once.Keep(ref field, Study("sciatica:S116", "Bothersomeness of paraesthesia and weakness", "Grovle L et al, Eur Spine J", 2010, "https://pmc.ncbi.nlm.nih.gov/articles/PMC2899809"));

    internal static Source OdiBands2013 => field ?? Once.Keep(ref field, Study("sciatica:S117", "Oswestry Disability Index: table of bands", "Ann Surg Innov Res", 2013, "https://asir-journal.biomedcentral.com/articles/10.1186/1750-1164-7-12/tables/1"));

    internal static Source Wikipedia => field ?? Once.Keep(ref field, Weak("sciatica:S118", "Oswestry Disability Index", "Wikipedia", null, "https://en.wikipedia.org/wiki/Oswestry_Disability_Index"));

    internal static Source Stratford1998 => field ?? Once.Keep(ref field, Study("sciatica:S119", "Roland-Morris questionnaire: sensitivity to change by baseline", "Stratford P et al", 1998, "https://scilit.net/publications/d36b11c5c848bb328d7291beb80d0a0c"));

    internal static Source RmqMdc => field ?? Once.Keep(ref field, Study("sciatica:S119b", "Roland-Morris questionnaire: minimum detectable change", "authors not shown", null, "https://paperexplained.cn/articles/paper/detail/09ede5c264442b8c7072f08e9697ab37825cbee9"));

    internal static Source Tabriz => field ?? Once.Keep(ref field, Study("sciatica:S120", "Oswestry and Roland-Morris: minimal clinically important difference in disc herniation", "Tabriz UMS", null, "https://dspace.tbzmed.ac.ir:443/xmlui/handle/123456789/66040"));

    internal static Source Fritz2021News => field ?? Once.Keep(ref field, Weak("sciatica:S121b", "Physical therapy referral for acute back pain with sciatica (secondary page)", "Fritz JM et al, Ann Intern Med", null, "https://www.physiciansweekly.com/physical-therapy-for-sciatica-the-earlier-the-better/"));

    internal static Source Hall2010 => field ?? Once.Keep(ref field, Study("sciatica:S122", "Patient-Specific Functional Scale versus Roland-Morris: responsiveness", "Hall AM et al, Eur Spine J", 2010, "https://pmc.ncbi.nlm.nih.gov/articles/PMC3036014"));

    internal static Source PptReliability2021 => field ?? Once.Keep(ref field, Study("sciatica:S123", "Pressure pain threshold reliability, neck and low back pain", "JBMR", 2021, "https://doi.org/10.3233/BMR-181208"));

    internal static Source Balaguier2016 => field ?? Once.Keep(ref field, Study("sciatica:S123b", "Pressure pain threshold in low back pain", "Balaguier R et al, PLoS ONE", 2016, "https://pmc.ncbi.nlm.nih.gov/articles/PMC4981327"));

    internal static Source SlrLimbDifference2012 => field ?? Once.Keep(ref field, Study("sciatica:S124", "Normal inter-limb differences in straight leg raise", "BMC MSD", 2012, "https://doi.org/10.1186/1471-2474-13-245"));

    internal static Source Boland2000 => field ?? Once.Keep(ref field, Study("sciatica:S125", "Ankle dorsiflexion and straight leg raise", "Boland RA, Adams RD, Aust J Physiother", 2000, "https://ro.scribd.com/document/399905198/"));

    internal static Source Fajolu2018 => field ?? Once.Keep(ref field, Study("sciatica:S126", "Supine versus sitting straight leg raise", "Fajolu OK et al, IJSS", 2018, "http://www.ijssurgery.com/content/12/1/58.full.txt"));

    internal static Source Hl7EuropePain => field ?? Once.Keep(ref field, Guideline("sciatica:S127", "Pain score codes", "HL7 Europe", null, "http://hl7.eu/scores/PAIN.htm"));

    internal static Source CmsNcd2020 => field ?? Once.Keep(ref field, Guideline("sciatica:S130", "Acupuncture for chronic low back pain (NCD 30.3.3)", "CMS", 2020, "https://www.cms.gov/Medicare-Coverage-Database/view/ncd.aspx?ncdid=373"));

    internal static Source Nct06095180 => field ?? Once.Keep(ref field, Study("sciatica:S131", "NCT06095180 piriformis steroid versus dry needling versus exercise", "authors not shown", null, "https://crick.ai/trials/NCT06095180"));

    internal static Source Nct04498572 => field ?? Once.Keep(ref field, Study("sciatica:S133", "NCT04498572 gluteus medius dry needling", "authors not shown", null, "https://trial.medpath.com/clinical-trial/faafb4455f6db67d/"));

    internal static Source BackCare => field ?? Once.Keep(ref field, Weak("sciatica:S136", "Exercises for sciatica", "Sinfield, Healthily and BackCare", null, "http://zjcylx.com/sciatica-exercises.html"));

    internal static Source Singh => field ?? Once.Keep(ref field, Weak("sciatica:S137", "Piriformis syndrome exercises", "R. Singh", null, "https://www.rickysinghmd.com/piriformis-syndrome/"));

    internal static Source OrthoCanada => field ?? Once.Keep(ref field, Weak("sciatica:S138", "Piriformis rehabilitation phases", "Orthopaedics Canada", null, "https://www.orthopaedicscanada.com/piriformis-syndrome/"));

    internal static Source CoreStability => field ?? Once.Keep(ref field, Study("sciatica:S139", "Core stability protocol (table)", "BMJ Open", null, "https://bmjopen-bmj-com.ezproxy.u-pec.fr/highwire/markup/230029/"));

    internal static Source LumbarProgramme => field ?? Once.Keep(ref field, Study("sciatica:S140", "Lumbar stabilisation programme (table)", "BMJ Open Sport Exerc Med", null, "https://bmjopensem.bmj.com/highwire/markup/137452/"));

    internal static Source AlKhayer2008 => field ?? Once.Keep(ref field, Study("sciatica:S154", "Brake-reaction time and radiculopathy", "Al-khayer A et al", 2008, "https://boneandjoint.org.uk/Article/10.1302/0301-620X.90BSUPP_III.0900524c"));

    internal static Source InsomniaInBackPain => field ?? Once.Keep(ref field, Study("sciatica:S150", "Detecting insomnia in low back pain", "Alsaadi SM et al, BMC Musculoskelet Disord", 2013, "https://doi.org/10.1186/1471-2474-14-196"));

    internal static Source StartBack => field ?? Once.Keep(ref field, Weak("sciatica:S155", "STarT Back Screening Tool", "Physiopedia", null, "https://physio-pedia.com/STarT_Back_Screening_Tool"));

    internal static Source StartBackMirror => field ?? Once.Keep(ref field, Weak("sciatica:S157", "STarT Back (RehabMeasures mirror, items 1,4,7,8,9)", "authors not shown", null, "http://dorfenfashion.com/rehabilitation-measures/start-back-screening-tool"));

    internal static Source Icd10Cm2022 => field ?? Once.Keep(ref field, Reference("sciatica:S160", "ICD-10-CM order file, fiscal year 2022", "US CDC, National Center for Health Statistics", 2021, "https://github.com/vcastro/icd10us"));

    internal static Source LittledenBlog => field ?? Once.Keep(ref field, Weak("sciatica:S161", "M54.3 with Excludes1", "littleden.blog", null, "https://littleden.blog/icd10/code/m54.3/"));

    internal static Source LegalClarity => field ?? Once.Keep(ref field, Weak("sciatica:S162", "Sciatica and piriformis coding", "LegalClarity", null, "https://legalclarity.org/sciatica-icd-10-codes-m54-3-billing-and-documentation/"));

    internal static Source LegalClarity2 => field ?? Once.Keep(ref field, Weak("sciatica:S163", "Piriformis syndrome ICD-10 codes: laterality and billing", "LegalClarity", null, "https://legalclarity.org/piriformis-syndrome-icd-10-codes-laterality-and-billing/"));

    internal static Source DiseasedbCom => field ?? Once.Keep(ref field, Weak("sciatica:S164", "M51.370", "diseasedb.com", null, "https://www.diseasedb.com/icd10/M51.370"));

    internal static Source Loinc72514 => field ?? Once.Keep(ref field, Weak("sciatica:S165a", "LOINC 72514-3", "HealthAssure", null, "https://www.healthassure.in/codes/loinc-72514-3-pain-severity-0-10-verbal-numeric-rating-score-reported"));

    internal static Source Hl7BelgiumPain => field ?? Once.Keep(ref field, Reference("sciatica:S165b", "Pain scale value set", "HL7 Belgium", null, "https://build.fhir.org/ig/hl7-be/patient-monitoring/ValueSet-pain-scale.html"));

    internal static Source IhePainTemplate => field ?? Once.Keep(ref field, Reference("sciatica:S165c", "IHE pain score template (38208-5, 38221-8, 38214-3)", "authors not shown", null, "https://wiki.ihe.net/index.php?oldid=5949&title=1.3.6.1.4.1.19376.1.5.3.1.1.12.3.1"));

    internal static Source Loinc91350 => field ?? Once.Keep(ref field, Reference("sciatica:S165e", "LOINC 91350-9", "Regenstrief", null, "https://loinc.org/91350-9"));

    internal static Source AptaLoincPanel => field ?? Once.Keep(ref field, Reference("sciatica:S165f", "Physical therapy initial visit panel (LOINC 76453-0) in FHIR form", "APTA, public copy", null, "https://github.com/TeamWereOnFHIR/smart-fhir-physio-loinc-forms"));

    internal static Source Loinc97909 => field ?? Once.Keep(ref field, Weak("sciatica:S165g", "LOINC 97909-6", "AutoICD", null, "https://autoicdapi.com/loinc/97909-6"));

    internal static Source IchomLicensing => field ?? Once.Keep(ref field, Reference("sciatica:S165h", "ICHOM low back pain set, licensing notes", "authors not shown", null, "https://medical-data-models.org/31090"));

    private static IEnumerable<Source> SciaticaSheet() => new[]
    {
        Schmid2023, Konstantinou2015, Stynes2018, Cochrane, Iversen2013, NeuroExamReview2017, Petersen2017, NeuroCriteria,
        Harrison, AccessEmergencyMedicine, Hopayian, Martin2014, ExeBox, Physiotutors, Suri2010, Genevay2018, Genevay,
        Sugioka2013, JCCA, Nadeau2013, CookCluster, CookClusterPhysiotutors, Adelmanesh2015b, GluteTriggerPoints,
        Konstantinou2018, Konno2007, Ifompt, Girft, BmjCes, LothianPrimary, Lothian, Bnssg, Mercer, Downie2013, SpinalInfection, Cg75,
        GizmoAi, Wells, WellsWorkflow, Ng156, Ng156Secondary, NHSHighland, DevonFormularyAndReferral, Ng65, Ng65Criteria, CksRedFlags,
        Gloucestershire, DrOracle, NhsPathway, Jesson, Pengel, GPReasoning, FederationOfHolisticTherapis2016, HowOften, Suh2019, TrpDelphi,
        Continence, Rathbone, HolmJensen2020, Twitch, TwitchLbp, Koppenhaver2015, Koppenhaver2015b, Koppenhaver2022,
        DeepNeedlingEmg2020, Mahmoudzadeh, MahmoudzadehPedro, MahmoudzadehDose, India2021, IRCTRegistry80708, Liu2018, Hu2018,
        ChronicLbp2023, WhoReview, Who2023, Jospt2021, Jospt2021List, Jospt2021Summary, Ng59, Ng59Summary, Ng59Durations,
        Acp2017, Acp2017Secondary, Tu2024, Tu2024Secondary, Zhang2023, Ji2015, Tabatabaiee, Guner, Nct05962515, MartinCorrales,
        Dar2025, Huguenin, NonThrust2019, Farley2024, Nct05802901, Mason2016b, HamstringRct2017, StretchTrial, Curry2024,
        Skorupska2015, Skorupska2015Subacute, Cagnie2013, FernandezDeLasPenas2019, RabanalRodriguez2025, OsteloRWJG2008,
        Suzuki2020, BaselineMic2015, Kamper2010, Haugen2011, Grovle2008, Grovle2010, OdiBands2013, Wikipedia, Stratford1998,
        RmqMdc, Tabriz, Fritz2021News, Hall2010, PptReliability2021, Balaguier2016, SlrLimbDifference2012, Boland2000,
        Fajolu2018, Hl7EuropePain, CmsNcd2020, Nct06095180, Nct04498572, BackCare, Singh, OrthoCanada, CoreStability,
        LumbarProgramme, AlKhayer2008, InsomniaInBackPain, StartBack, StartBackMirror, Icd10Cm2022, LittledenBlog, LegalClarity, LegalClarity2,
        DiseasedbCom, Loinc72514, Hl7BelgiumPain, IhePainTemplate, Loinc91350, AptaLoincPanel, Loinc97909, IchomLicensing,
    };
}
