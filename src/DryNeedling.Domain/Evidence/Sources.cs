using System;
using System.Collections.Generic;
using System.Linq;
using DryNeedling.Domain.Compatibility;

namespace DryNeedling.Domain.Evidence;

/// <summary>
/// The catalogue of every source that the library cites. Keys name the fact sheet that holds the row
/// (<c>safety</c>, <c>sciatica</c>, <c>muscles</c>) and the row's key there. Thread-safe.
/// </summary>
public static class Sources
{
    internal static readonly Source Article = new("article", SourceKind.Article, "Can Dry Needling Help Sciatica?", "N. Lorem, Impact Dry Needling Clinic", 2024, null);
    internal static readonly Source Own = new("own", SourceKind.OwnProposal, "Default chosen by this library, strict where sources split", "DryNeedling.Domain", 2026, null);

    internal static readonly Source Physioman = Weak("safety:S03", "Dry needling: list of contraindications (its source is not named; the Irish form is recalled)", "Physioman", null, "https://physioman.in/Treatment/16/Dry%20Needling");
    internal static readonly Source PhysiLife = Weak("safety:S04", "Indications, contraindications and dangers of dry needling", "PhysiLife", null, "https://physilife.in/to-needle-or-not-to-needle-that-is-the-question-indications-contraindications-and-dangers-related-to-dry-needling");
    internal static readonly Source Goldfields = Weak("safety:S06", "Contraindications and precautions for acupuncture and dry needling", "Goldfields Physio Hub", null, "https://sites.google.com/view/goldfieldsphysiohub/modalities-treatment-procedure/acupuncture-and-dry-needling/contraindications-and-precautions-for-acupuncture-and-dry-needling");
    internal static readonly Source AdvantageHealth = Weak("safety:S07", "Acupuncture precautions and contraindications", "Advantage Health", null, "http://advantagehealth.net.au/articles/acupuncture-precautions-and-contra-indications");
    internal static readonly Source StudentCards = Weak("safety:S09", "Dry needling flashcards", "Brainscape user", null, "https://brainscape.com/flashcards/dry-needling-14104792/packs/21573057");
    internal static readonly Source SouthAfrica = Guideline("safety:S12", "Safety guidelines for dry needling, Board Notice 121", "Allied Health Professions Council of South Africa", null, "https://source.acts.co.za/allied-health-professions-act-1982/bn121_5_2_lower_back_region.php");
    internal static readonly Source Who1999 = Guideline("safety:S14", "Guidelines on basic training and safety in acupuncture", "World Health Organization", 1999, "http://apps.who.int/medicinedocs/en/d/Jwhozip56e/4.2.1.html");
    internal static readonly Source DocSarah = Weak("safety:S16", "Contraindications to acupuncture", "docsarahb", null, "https://docsarahb.co.uk/services-treatments/sports-therapy-rehabilitation/contraindications-to-acupuncture");
    internal static readonly Source Leeuwarden = Weak("safety:S18", "Contraindications", "Dry Needling Leeuwarden", null, "http://dryneedlingleeuwarden.nl/de-contra-indicaties/");
    internal static readonly Source Munoz = Study("safety:S20", "Dry needling and antithrombotic drugs", "Muñoz et al., Pain Res Manag", 2022, "https://www.hindawi.com/journals/prm/2022/1363477/");
    internal static readonly Source Aopt = Weak("safety:S21", "Dry needling and blood thinner medications", "AOPT Seminars", null, "https://aoptseminars.org/blog/dry-needling-amp-blood-thinner-medications-is-it-a-safe-combination");
    internal static readonly Source McCulloch = Study("safety:S23", "Acupuncture safety in patients receiving anticoagulants", "McCulloch et al., Perm J", 2015, "https://pmc.ncbi.nlm.nih.gov/articles/PMC4315381");
    internal static readonly Source Hsieh = Study("safety:S24", "Bleeding risk after acupuncture in patients taking anticoagulants", "Hsieh et al., Complement Ther Med", 2023, "https://doi.org/10.1016/j.ctim.2023.102951");
    internal static readonly Source Delphi2018 = Study("safety:S31", "Delphi consensus: anticoagulated patients and botulinum toxin", "Arch Phys Med Rehabil", 2018, "https://www.pubmed.gov/29803825/");
    internal static readonly Source BreastCancerTable = Study("safety:S34", "Contraindications and cautions for acupuncture in breast cancer (table)", "ECAM 2013:437948", 2013, "https://www.hindawi.com/journals/ecam/2013/437948/tab3/");
    internal static readonly Source DoctorAbel = Weak("safety:S36", "Pathologic conditions (dry needling techniques)", "doctorabel.us", null, "https://www.doctorabel.us/dry-needling-techniques/pathologic-conditions.html");
    internal static readonly Source Brady = Study("safety:S37", "Adverse events following trigger point dry needling", "Brady et al., J Man Manip Ther", 2014, "https://informahealthcare.com/doi/abs/10.1179/2042618613Y.0000000044");
    internal static readonly Source NeckReview = Study("safety:S42", "Neck dry needling review, adverse-event table", "Navarro-Santana et al., J Clin Med", 2020, "https://pmc.ncbi.nlm.nih.gov/articles/PMC7602246/table/jcm-09-03300-t005");
    internal static readonly Source BiologyInsights = Weak("safety:S43", "Is it normal to be sore after dry needling?", "Biology Insights", null, "https://biologyinsights.com/is-it-normal-to-be-sore-after-dry-needling");
    internal static readonly Source ConsentForms = Weak("safety:S44", "Dry needling consent forms", "OnlineChiro; Acland Street Physiotherapy", null, "https://my.onlinechiro.com/0026828/dry-needling-consent-form");
    internal static readonly Source PeakHp = Weak("safety:S45", "Dry needle consent declaration", "Peak HP", 2019, "https://peakhp.net/dry-needle-consent-declaration/");
    internal static readonly Source Acupuntura = Weak("safety:S50", "Pacemaker and electroacupuncture safety; contraindications", "acupuntura.com", null, "https://acupuntura.com/en/articles/pacemaker-electroacupuncture-safety/");
    internal static readonly Source Bmas = Weak("safety:S51", "TENS in patients with implantable defibrillators", "M. Cummings, BMAS blog", 2023, "https://bmas.blog/2023/08/06/tens-in-patients-with-icds");
    internal static readonly Source PacemakerCase = Case("safety:S52", "Electroacupuncture on a patient with pacemaker", "Vasilakos and Fyntanidou, Acupunct Med", 2011, "https://aim.bmj.com/content/29/2/152");
    internal static readonly Source Therapeutenlijst = Weak("safety:S53", "Dry needling", "therapeutenlijst.be", null, "https://www.therapeutenlijst.be/nl/therapieen/27");
    internal static readonly Source Mintken = Case("safety:S98", "Pneumothorax after dry needling with rib bracketing", "Mintken et al., Phys Ther", 2025, "https://integrativedryneedling.com/?p=537499");
    internal static readonly Source PtaForum = Weak("safety:S99", "Look out for complaints after dry needling", "PTA-Forum", 2024, "https://www.pta-forum.de/nach-dry-needling-auf-beschwerden-achten-147482");
    internal static readonly Source Carr = Study("safety:S100", "The safety of obstetric acupuncture: forbidden points revisited", "Carr, Acupunct Med", 2015, "https://pmc.ncbi.nlm.nih.gov/articles/PMC4680134");
    internal static readonly Source Park = Study("safety:S101", "The safety of acupuncture during pregnancy", "Park et al., Acupunct Med", 2014, "https://pmc.ncbi.nlm.nih.gov/articles/PMC4112450");
    internal static readonly Source LymphPilot = Study("safety:S104", "Safety and efficacy pilot of acupuncture for chronic lymphoedema", "Cassileth et al., Acupunct Med", 2011, "https://pmc.ncbi.nlm.nih.gov/articles/PMC3171073");
    internal static readonly Source LymphReview = Study("safety:S105", "Acupuncture for breast-cancer-related lymphoedema: review", "authors not shown", 2019, "https://pmc.ncbi.nlm.nih.gov/articles/PMC6686319");
    internal static readonly Source NeedleFearSurvey = Study("safety:S110", "Prevalence of needle phobia: international survey", "Alsbrooks and Hoerauf, PLoS ONE", 2022, "http://dx.doi.org/10.1371/journal.pone.0276814");
    internal static readonly Source NewJersey = Guideline("safety:S116", "New Jersey Statutes 45:9-37.34j", "State of New Jersey", null, "https://lawserver.com/law/state/new-jersey/nj-laws/new_jersey_laws_45_9-37-34j");
    internal static readonly Source Alabama = Guideline("safety:S118", "Administrative Code rule 190-X-3-.03", "State of Alabama", 2022, "https://www.law.cornell.edu/regulations/alabama/Ala-Admin-Code-r-190-X-3-.03");
    internal static readonly Source Swiss = Guideline("safety:S121", "Dry needling and what belongs to it", "Physioswiss", 2023, "https://www.physioswiss.ch/de/news/2023/das-geht-unter-die-haut-dry-needling-und-was-dazu-gehoert");
    internal static readonly Source ICTMJC = Weak("safety:S135", "Risks associated with dry needling", "ICTMJC", null, "https://www.ictmjc.com/blog/risks-associated-with-dry-needling?tmpl=component&print=1&format=print");
    internal static readonly Source EPhysio = Weak("safety:S138", "Safety, contraindications and clinical reasoning", "E-Physio Needs", null, "https://www.e-physioneeds.com/blog/safety-contraindications-clinical-reasoning-in-dry-needling");
    internal static readonly Source AnnaPhysio = Weak("safety:S139", "Dry needling: who should not", "anna.physio", null, "https://www.anna.physio/");
    internal static readonly Source Examzify = Weak("safety:S140", "Are there any age restrictions?", "examzify", null, "https://dryneedling.examzify.com/question/are-there-any-age-restrictions-ea6937f0bcb8add3");
    internal static readonly Source PosturePlus = Weak("safety:S142", "Contraindications to acupuncture", "Posture Plus", null, "http://posture-plus.com/kb/are-there-any-contraindications-to-acupuncture/");
    internal static readonly Source Releaseology = Weak("safety:S147", "Dry needling consent", "Releaseology", null, "https://www.releaseology.com/dry-needling-consent");
    internal static readonly Source Verywell = Weak("safety:S149", "Dry needling: side effects, benefits, risks", "Verywell Health copy", null, "https://verywellhealth.pages.dev/posts/dry-needling-side-effects-benefits-and-risks");

    internal static readonly Source Cochrane = Study("sciatica:S04", "Physical examination for lumbar radiculopathy due to disc herniation", "van der Windt et al., Cochrane", 2010, "https://doi.org/10.1002/14651858.CD007431.pub2");
    internal static readonly Source Hopayian = Study("sciatica:S10", "Four symptoms define the piriformis syndrome", "Hopayian and Danielyan, Eur J Orthop Surg Traumatol", 2018, "https://doi.org/10.1007/s00590-017-2031-8");
    internal static readonly Source NeuroCriteria = Weak("sciatica:S08", "Criteria for conditions arising from neuropathic processes (table)", "chiro.org reprint", null, "https://www.chiro.org/Graphics_Box_RESEARCH/GRAPHICS_18/CURRENT_EVIDENCE/Table_4.htm");
    internal static readonly Source GluteTriggerPoints = Study("sciatica:S20", "Diagnostic accuracy of gluteal trigger points", "Adelmanesh et al., Clin J Pain", 2016, "https://doi.org/10.1097/ajp.0000000000000311");
    internal static readonly Source Girft = Guideline("sciatica:S31", "Cauda equina syndrome in primary and community care: interactive pathway", "GIRFT, NHS England", 2023, "https://girft-interactivepathways.org.uk/cauda-equina-1/ces-pres-primary-comm-3a-1/");
    internal static readonly Source BmjCes = Guideline("sciatica:S32", "Cauda equina syndrome", "BMJ Best Practice", null, "https://bestpractice.bmj.com/topics/en-gb/3000387");
    internal static readonly Source LothianPrimary = Guideline("sciatica:S34", "Lumbar spine red flags, primary care", "NHS Lothian", null, "https://rightdecisions.scot.nhs.uk/msk-pathways/spine-pathways/lumbar-spine-pathways/sub-pages-hidden/primary-care-clinician-within-nhs-lothian-lumbar-spine-red-flags");
    internal static readonly Source Lothian = Guideline("sciatica:S35", "Serious lumbar spine conditions (red flags)", "NHS Lothian RefHelp", 2025, "https://apps.nhslothian.scot/refhelp/guidelines/musculoskeletalphysiotherapy/lumbarspine/serious-lumbar-spine-conditions-red-flags");
    internal static readonly Source Bnssg = Guideline("sciatica:S36", "Lumbar spinal stenosis (draft)", "NHS BNSSG Remedy", null, "https://remedy.bnssg.icb.nhs.uk/bnssg-icb/development-area/neurosurgery-draft/lumbarspinal-stenosis-draft");
    internal static readonly Source SpinalInfection = Study("sciatica:S40", "Red flags for spinal infection", "Yusuf, Finucane and Selfe, BMC Musculoskelet Disord", 2019, "https://bmcmusculoskeletdisord.biomedcentral.com/articles/10.1186/s12891-019-2949-6");
    internal static readonly Source Rathbone = Study("sciatica:S63", "Interrater agreement of trigger point palpation", "Rathbone et al., Clin J Pain", 2017, "https://doi.org/10.1097/AJP.0000000000000459");
    internal static readonly Source CodeBook = new("safety:codes", SourceKind.Weak, "Code-book convention on trimesters (recalled)", "not confirmed", null, null);
    internal static readonly Source Wells = Guideline("sciatica:S44", "Two-level deep vein thrombosis Wells score", "NICE, National Clinical Guideline Centre", null, "https://www.ncbi.nlm.nih.gov/pubmedhealth/PMH0055213/");
    internal static readonly Source Gloucestershire = Guideline("sciatica:S49b", "Spinal pain red flags, G-care", "NHS Gloucestershire", null, "https://g-care.glos.nhs.uk/pathway/75/resource/3");
    internal static readonly Source DrOracle = Weak("sciatica:S50", "New weakness in sciatica, citing the British Pain Society", "Dr.Oracle", 2026, "https://www.droracle.ai/articles/744035/");
    internal static readonly Source Pengel = Study("sciatica:S53", "Acute low back pain: review of prognosis", "Pengel et al., BMJ", 2003, "https://doi.org/10.1136/bmj.327.7410.323");
    internal static readonly Source TrpDelphi = Study("sciatica:S60", "Delphi study on trigger point criteria", "Fernández-de-las-Peñas and Dommerholt, Pain Med", 2018, "https://doi.org/10.1093/pm/pnx207");
    internal static readonly Source Continence = Guideline("sciatica:S61", "Trigger point terminology", "International Continence Society", 2018, "https://www.ics.org/committees/standardisation/terminologydiscussions/triggerpoint");
    internal static readonly Source Twitch = Study("sciatica:S70", "Importance of the local twitch response", "Acupunct Med", 2022, "https://doi.org/10.1177/09645284211056346");
    internal static readonly Source TwitchLbp = Study("sciatica:S71", "Twitch response and low back pain", "Koppenhaver et al., Physiotherapy", 2016, "https://naiomt.me/2016/11/11/abstract-of-the-week-the-association-between-dry-needling-induced-twitch-response-and-change-in-pain-and-muscle-function-in-patients-with-low-back-pain/");
    internal static readonly Source Mahmoudzadeh = Study("sciatica:S76", "Dry needling for discogenic radiating low back pain", "Mahmoudzadeh et al., J Res Med Sci", 2016, "https://pmc.ncbi.nlm.nih.gov/articles/PMC5244646");
    internal static readonly Source India2021 = Study("sciatica:S77", "Dry needling in lumbosacral radiculopathy among homemakers", "first author not shown, with Baldha and Arunachalam, Ann Natl Acad Med Sci", 2021, "https://doi.org/10.1055/s-0041-1739035");
    internal static readonly Source Liu2018 = Study("sciatica:S79", "Evidence for dry needling in low back pain with trigger points", "Liu et al., Arch Phys Med Rehabil", 2018, "http://reedoc-irr.fr/Record.htm?idlist=1&record=19472955124912901379");
    internal static readonly Source ChronicLbp2023 = Study("sciatica:S81", "Dry needling for chronic low back pain: systematic review", "Altern Ther Health Med", 2023, "https://pubmed.ncbi.nlm.nih.gov/36399082/");
    internal static readonly Source WhoReview = Study("sciatica:S82", "Needling therapies: review for the WHO", "Yu et al., J Occup Rehabil", 2023, "https://www.springermedicine.com/systematic-review-to-inform-a-world-health-organization-who-clin/26345086");
    internal static readonly Source Jospt2021 = Guideline("sciatica:S84", "Interventions for low back pain: revision 2021", "George et al. (APTA), JOSPT", 2021, "https://doi.org/10.2519/jospt.2021.0304");
    internal static readonly Source Ng59 = Guideline("sciatica:S85", "Low back pain and sciatica in over 16s (NG59)", "NICE", 2020, "https://www.nice.org.uk/guidance/ng59/chapter/Recommendations");
    internal static readonly Source Tabatabaiee = Study("sciatica:S90", "Ultrasound-guided dry needling in piriformis syndrome", "Tabatabaiee et al., Muscle Nerve", 2019, "https://pubmed.ncbi.nlm.nih.gov/31415092");
    internal static readonly Source Guner = Study("sciatica:S91", "Ultrasound-guided dry needling and exercise", "Guner and Ozcete, Cureus", 2023, "https://doi.org/10.7759/cureus.43804");
    internal static readonly Source MartinCorrales = Study("sciatica:S92", "Gluteal dry needling with exercise", "Martin-Corrales et al., Pain Med", 2020, "https://doi.org/10.1093/pm/pnaa279");
    internal static readonly Source Huguenin = Study("sciatica:S94", "Dry needling of gluteals and straight leg raise", "Huguenin et al., BJSM", 2005, "https://doi.org/10.1136/bjsm.2003.009431");
    internal static readonly Source StretchTrial = Study("sciatica:S99", "Dry needling for hamstring flexibility", "Alaei et al., J Sport Rehabil", 2021, "https://search.pedro.org.au/search-results/record-detail/63297");
    internal static readonly Source BackCare = Weak("sciatica:S136", "Exercises for sciatica", "Sinfield, Healthily and BackCare", null, "http://zjcylx.com/sciatica-exercises.html");
    internal static readonly Source Singh = Weak("sciatica:S137", "Piriformis syndrome exercises", "R. Singh", null, "https://www.rickysinghmd.com/piriformis-syndrome/");
    internal static readonly Source OrthoCanada = Weak("sciatica:S138", "Piriformis rehabilitation phases", "Orthopaedics Canada", null, "https://www.orthopaedicscanada.com/piriformis-syndrome/");
    internal static readonly Source CoreStability = Study("sciatica:S139", "Core stability protocol (table)", "BMJ Open", null, "https://bmjopen-bmj-com.ezproxy.u-pec.fr/highwire/markup/230029/");
    internal static readonly Source LumbarProgramme = Study("sciatica:S140", "Lumbar stabilisation programme (table)", "BMJ Open Sport Exerc Med", null, "https://bmjopensem.bmj.com/highwire/markup/137452/");

    internal static readonly Source AnatomyPosition = new("muscles:position", SourceKind.OwnProposal, "Inferred from the position of the muscle", "DryNeedling.Domain", 2026, null);

    internal static readonly Source NamtptPiriformis = Weak("muscles:namtpt-piri", "Symptom checker: piriformis", "National Association of Myofascial Trigger Point Therapists", null, "http://check.myofascialtherapy.org/symptomcheck/symptom_leg_piriformis.html");
    internal static readonly Source Travell = new("muscles:ts2", SourceKind.Study, "The Trigger Point Manual, volume 2, chapter 7 (short excerpt read)", "Travell and Simons", 1992, null);
    internal static readonly Source NamtptGluteusMedius = Weak("muscles:namtpt-gmed", "Symptom checker: gluteus medius", "National Association of Myofascial Trigger Point Therapists", null, "http://check.myofascialtherapy.org/symptomcheck/symptom_leg_medius.html");
    internal static readonly Source PainfreeGluteusMinimus = Weak("muscles:painfree-gmin", "Gluteus minimus muscle", "painfreehealth.ca", null, "https://painfreehealth.ca/gluteus-minimus-muscle/");
    internal static readonly Source NielHamstrings = Weak("muscles:niel-hams", "Hamstrings: trigger point anatomy", "Niel-Asher Education", null, "https://nielasher.com/blogs/video-blog/treating-trigger-points-in-the-biceps-femoris");
    internal static readonly Source MallyHamstrings = Weak("muscles:mally-hams", "Trigger point and counterstrain: hamstrings", "J. Mally", null, "https://massagelibrary.com/Dr+James+Mally/Sports+Massage+DVD/Trigger+Point+and+Counterstrain/Hamstrings/");
    internal static readonly Source AammBicepsFemoris = Weak("muscles:aamm-bf", "Muscle guide: biceps femoris", "American Academy of Manual Medicine", null, "http://www.webmanmed.com/disorders/disorders_files/musclgd/hamstrng/13233194.html");
    internal static readonly Source FarlexMultifidus = Weak("muscles:farlex-mf", "Multifidus (muscle)", "Farlex Partner Medical Dictionary", 2012, "https://medical-dictionary.thefreedictionary.com/multifidus+(muscle)");
    internal static readonly Source NamtptParaspinals = Weak("muscles:namtpt-para", "Symptom checker: paraspinals", "National Association of Myofascial Trigger Point Therapists", null, "http://check.myofascialtherapy.org/symptomcheck/symptom_upper_longissimus.html");
    internal static readonly Source NielErectorSpinae = Weak("muscles:niel-es", "Trigger point of the week: erector spinae", "Niel-Asher and Gerwin", 2019, "https://www.triggerpoints3d.com/post/trigger-point-of-the-week-erector-spinae-by-simeon-niel-asher-and-bob-gerwin");
    internal static readonly Source NamtptQuadratusLumborum = Weak("muscles:namtpt-ql", "Symptom checker: quadratus lumborum", "National Association of Myofascial Trigger Point Therapists", null, "http://check.myofascialtherapy.org/symptomcheck/symptom_leg_quadratus.html");
    internal static readonly Source DeepGlutealReview = Study("muscles:dgs2024", "Deep gluteal syndrome review", "authors not shown", 2024, "https://pmc.ncbi.nlm.nih.gov/articles/PMC10966759");
    internal static readonly Source Kearns2018 = Study("muscles:kearns2018", "Accuracy and safety of dry needle placement in the piriformis muscle in cadavers", "Kearns et al.", 2018, "https://doi.org/10.1080/10669817.2017.1346745");
    internal static readonly Source Donor2022 = Study("muscles:donor2022", "Three needle placements in the piriformis muscle: donor study", "Hannah et al.", 2022, "https://doi.org/10.1080/10669817.2022.2082638");
    internal static readonly Source Williams2023 = Study("muscles:williams2023", "Safety when dry needling the multifidi in the thoracolumbar region: cadaver study", "Williams et al.", 2023, "https://doi.org/10.26603/001c.89663");
    internal static readonly Source Lopez2022 = Study("muscles:lopez2022", "Body measures and ultrasound for dry needling of the iliocostalis lumborum", "López-Castellanos et al.", 2022, "https://doi.org/10.3390/healthcare10122470");
    internal static readonly Source AapKidney = Weak("muscles:aap-kidney", "Safe needling: avoiding the kidneys", "AAP Education", null, "http://aapeducation.com.au/blog/entry/safe-needling-avoiding-the-kidneys.html");

    private static readonly Lazy<ValueList<Source>> Catalogue = new(Collect);

    /// <summary>All sources, ordered by key.</summary>
    public static IReadOnlyList<Source> All => Catalogue.Value;

    private static Source Weak(string key, string title, string author, int? year, string link) => new(key, SourceKind.Weak, title, author, year, link);

    private static Source Guideline(string key, string title, string author, int? year, string link) => new(key, SourceKind.Guideline, title, author, year, link);

    private static Source Study(string key, string title, string author, int? year, string link) => new(key, SourceKind.Study, title, author, year, link);

    private static Source Case(string key, string title, string author, int? year, string link) => new(key, SourceKind.CaseReport, title, author, year, link);

    private static ValueList<Source> Collect() => ValueList<Source>.Of(
        new[]
        {
            Article, Own, Physioman, PhysiLife, Goldfields, AdvantageHealth, StudentCards, SouthAfrica, Who1999, DocSarah,
            Leeuwarden, Munoz, Aopt, McCulloch, Hsieh, Delphi2018, BreastCancerTable, DoctorAbel, Brady, NeckReview,
            BiologyInsights, ConsentForms, PeakHp, Acupuntura, Bmas, PacemakerCase, Therapeutenlijst, Mintken, PtaForum, Carr,
            Park, LymphPilot, LymphReview, NeedleFearSurvey, NewJersey, Alabama, Swiss, ICTMJC, EPhysio, AnnaPhysio, Examzify,
            PosturePlus, Releaseology, Verywell, Cochrane, Hopayian, NeuroCriteria, GluteTriggerPoints, Girft, BmjCes,
            LothianPrimary, Lothian, Bnssg, SpinalInfection, Rathbone, CodeBook, Wells, Gloucestershire, DrOracle, Pengel,
            TrpDelphi, Continence, Twitch, TwitchLbp, Mahmoudzadeh, India2021, Liu2018, ChronicLbp2023, WhoReview, Jospt2021,
            Ng59, Tabatabaiee, Guner, MartinCorrales, Huguenin, StretchTrial, BackCare, Singh, OrthoCanada, CoreStability,
            LumbarProgramme, AnatomyPosition, NamtptPiriformis, Travell, NamtptGluteusMedius, PainfreeGluteusMinimus,
            NielHamstrings, MallyHamstrings, AammBicepsFemoris, FarlexMultifidus, NamtptParaspinals, NielErectorSpinae,
            NamtptQuadratusLumborum, DeepGlutealReview, Kearns2018, Donor2022, Williams2023, Lopez2022, AapKidney,
        }.OrderBy(source => source.Key, StringComparer.Ordinal));
}
