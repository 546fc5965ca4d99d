using System.Collections.Generic;
using DryNeedling.Domain.Compatibility;

namespace DryNeedling.Domain.Evidence;

/// <content>Sources of the safety fact sheet, by their key there.</content>
public static partial class Sources
{
    internal static Source Irish2012 => field ?? Once.Keep(ref field, Guideline("safety:S01", "Guidelines for Dry Needling Practice", "Irish Society of Chartered Physiotherapists (McEvoy et al.)", 2012, "https://vdocuments.site/guidelines-for-dry-needling-practice-ilustre-colegio-for-dryguidelines.html"));

    internal static Source Physioman => field ?? Once.Keep(ref field, Weak("safety:S03", "Dry needling: list of contraindications (its source is not named; the Irish form is recalled)", "Physioman", null, "https://physioman.in/Treatment/16/Dry%20Needling"));

    internal static Source PhysiLife => field ?? Once.Keep(ref field, Weak("safety:S04", "Indications, contraindications and dangers of dry needling", "PhysiLife", null, "https://physilife.in/to-needle-or-not-to-needle-that-is-the-question-indications-contraindications-and-dangers-related-to-dry-needling"));

    internal static Source Goldfields => field ?? Once.Keep(ref field, Weak("safety:S06", "Contraindications and precautions for acupuncture and dry needling", "Goldfields Physio Hub", null, "https://sites.google.com/view/goldfieldsphysiohub/modalities-treatment-procedure/acupuncture-and-dry-needling/contraindications-and-precautions-for-acupuncture-and-dry-needling"));

    internal static Source AdvantageHealth => field ?? Once.Keep(ref field, Weak("safety:S07", "Acupuncture precautions and contraindications", "Advantage Health", null, "http://advantagehealth.net.au/articles/acupuncture-precautions-and-contra-indications"));

    internal static Source Apta2012 => field ?? Once.Keep(ref field, Guideline("safety:S08", "Physical Therapists & the Performance of Dry Needling (resource paper)", "APTA", 2012, "https://vdocuments.site/apta-resource-paper.html"));

    internal static Source StudentCards => field ?? Once.Keep(ref field, Weak("safety:S09", "Dry needling flashcards", "Brainscape user", null, "https://brainscape.com/flashcards/dry-needling-14104792/packs/21573057"));

    internal static Source SouthAfrica => field ?? Once.Keep(ref field, Guideline("safety:S12", "Safety guidelines for dry needling, Board Notice 121", "Allied Health Professions Council of South Africa", null, "https://source.acts.co.za/allied-health-professions-act-1982/bn121_5_2_lower_back_region.php"));

    internal static Source Who1999 => field ?? Once.Keep(ref field, Guideline("safety:S14", "Guidelines on basic training and safety in acupuncture", "World Health Organization", 1999, "http://apps.who.int/medicinedocs/en/d/Jwhozip56e/4.2.1.html"));

    internal static Source Aacp => field ?? Once.Keep(ref field, Guideline("safety:S15", "AACP Guidelines for Safe Practice v2 (2012) and v3 (2017)", "Acupuncture Association of Chartered Physiotherapists", null, "https://documents.pub/document/aacp-guidelines-for-safe-practice-for-aacp-guidelines-for-safe-practice-acupuncture.html"));

    internal static Source DocSarah => field ?? Once.Keep(ref field, Weak("safety:S16", "Contraindications to acupuncture", "docsarahb", null, "https://docsarahb.co.uk/services-treatments/sports-therapy-rehabilitation/contraindications-to-acupuncture"));

    internal static Source NhsBorders => field ?? Once.Keep(ref field, Weak("safety:S17", "Acupuncture (physiotherapy) leaflet", "NHS Borders with AACP/BMAS", null, "https://rds.staging.tactuum.com/patient-information-leaflets/primary-community-services/physiotherapy/acupuncture-physiotherapy"));

    internal static Source Leeuwarden => field ?? Once.Keep(ref field, Weak("safety:S18", "Contraindications", "Dry Needling Leeuwarden", null, "http://dryneedlingleeuwarden.nl/de-contra-indicaties/"));

    internal static Source Munoz => field ?? Once.Keep(ref field, Study("safety:S20", "Dry needling and antithrombotic drugs", "Muñoz et al., Pain Res Manag", 2022, "https://www.hindawi.com/journals/prm/2022/1363477/"));

    internal static Source Aopt => field ?? Once.Keep(ref field, Weak("safety:S21", "Dry needling and blood thinner medications", "AOPT Seminars", null, "https://aoptseminars.org/blog/dry-needling-amp-blood-thinner-medications-is-it-a-safe-combination"));

    internal static Source McCulloch => field ?? Once.Keep(ref field, Study("safety:S23", "Acupuncture safety in patients receiving anticoagulants", "McCulloch et al., Perm J", 2015, "https://pmc.ncbi.nlm.nih.gov/articles/PMC4315381"));

    internal static Source Hsieh => field ?? Once.Keep(ref field, Study("safety:S24", "Bleeding risk after acupuncture in patients taking anticoagulants", "Hsieh et al., Complement Ther Med", 2023, "https://doi.org/10.1016/j.ctim.2023.102951"));

    internal static Source Witt2009 => field ?? Once.Keep(ref field, Study("safety:S25", "Dry needling patients on anticoagulants (page that restates Witt et al. 2009, 229,230 patients)", "Structure and Function", null, "https://structureandfunction.net/dry-needling-patients-on-anticoagulants/"));

    internal static Source Rubin => field ?? Once.Keep(ref field, Weak("safety:S28", "Electromyography in Anticoagulated Patients", "M. Rubin, Relias", null, "https://reliasmedia.com/articles/76994-electromyography-in-anticoagulated-patients"));

    internal static Source Delphi2018 => field ?? Once.Keep(ref field, Study("safety:S31", "Delphi consensus: anticoagulated patients and botulinum toxin", "Arch Phys Med Rehabil", 2018, "https://www.pubmed.gov/29803825/"));

    internal static Source Cybularz2015 => field ?? Once.Keep(ref field, Study("safety:S32", "Safety of Acupuncture in Cancer Therapy-Related Thrombocytopenia", "Cybularz et al., Med Acupunct", 2015, "https://pmc.ncbi.nlm.nih.gov/articles/PMC4491150"));

    internal static Source Thrombocytopenia2010 => field ?? Once.Keep(ref field, Study("safety:S33", "Acupuncture in cancer treatment-related thrombocytopenia, PMID 20556436", "authors not shown", null, "https://proxy.weglot.com/wg_8714b7f1589aa0f6c92979708057c4a57/en/es/pubmed.ncbi.nlm.nih.gov/20556436"));

    internal static Source BreastCancerTable => field ?? Once.Keep(ref field, Study("safety:S34", "Contraindications and cautions for acupuncture in breast cancer (table)", "ECAM 2013:437948", 2013, "https://www.hindawi.com/journals/ecam/2013/437948/tab3/"));

    internal static Source DeValois2024 => field ?? Once.Keep(ref field, Study("safety:S35", "Acupuncture in cancer care: recommendations for safe practice", "de Valois et al., Support Care Cancer 32:229", 2024, "https://link.springer.com/10.1007/s00520-024-08386-6"));

    internal static Source DoctorAbel => field ?? Once.Keep(ref field, Weak("safety:S36", "Pathologic conditions (dry needling techniques)", "doctorabel.us", null, "https://www.doctorabel.us/dry-needling-techniques/pathologic-conditions.html"));

    internal static Source Brady => field ?? Once.Keep(ref field, Study("safety:S37", "Adverse events following trigger point dry needling", "Brady et al., J Man Manip Ther", 2014, "https://informahealthcare.com/doi/abs/10.1179/2042618613Y.0000000044"));

    internal static Source Boyce2020 => field ?? Once.Keep(ref field, Study("safety:S38", "Adverse events associated with therapeutic dry needling", "Boyce et al., IJSPT 15:103", 2020, "https://integrativedn.com/adverse-events-associated-with-therapeutic-dry-needling/"));

    internal static Source Gattie2020 => field ?? Once.Keep(ref field, Study("safety:S39", "Survey of American physical therapists' practice of dry needling", "Gattie et al., Musculoskelet Sci Pract", 2020, "http://dx.doi.org/10.1016/j.msksp.2020.102255"));

    internal static Source ValeraCalero2024 => field ?? Once.Keep(ref field, Study("safety:S40", "Current State of Dry Needling Practices", "Valera-Calero et al., Medicina 60:1869", 2024, "https://doi.org/10.3390/medicina60111869"));

    internal static Source Baumler2021 => field ?? Once.Keep(ref field, Study("safety:S41", "Acupuncture-related adverse events", "Bäumler et al., BMJ Open", 2021, "https://bmjopen.bmj.com/lookup/pmidlookup?view=long&pmid=34489268"));

    internal static Source NeckReview => field ?? Once.Keep(ref field, Study("safety:S42", "Neck dry needling review, adverse-event table", "Navarro-Santana et al., J Clin Med", 2020, "https://pmc.ncbi.nlm.nih.gov/articles/PMC7602246/table/jcm-09-03300-t005"));

    internal static Source BiologyInsights => field ?? Once.Keep(ref field, Weak("safety:S43", "Is it normal to be sore after dry needling?", "Biology Insights", null, "https://biologyinsights.com/is-it-normal-to-be-sore-after-dry-needling"));

    internal static Source ConsentForms => field ?? Once.Keep(ref field, Weak("safety:S44", "Dry needling consent forms", "OnlineChiro; Acland Street Physiotherapy", null, "https://my.onlinechiro.com/0026828/dry-needling-consent-form"));

    internal static Source PeakHp => field ?? Once.Keep(ref field, Weak("safety:S45", "Dry needle consent declaration", "Peak HP", 2019, "https://peakhp.net/dry-needle-consent-declaration/"));

    internal static Source Vasovagal2017 => field ?? Once.Keep(ref field, Study("safety:S46", "Acupuncture-associated vasovagal response", "Med Acupunct", 2017, "https://pmc.ncbi.nlm.nih.gov/articles/PMC5733642/"));

    internal static Source DoctorabelUs => field ?? Once.Keep(ref field, Weak("safety:S47", "Syncope (dry needling techniques)", "doctorabel.us", null, "https://www.doctorabel.us/dry-needling-techniques/syncope.html"));

    internal static Source Beable2013 => field ?? Once.Keep(ref field, Case("safety:S48", "Transient paralysis during acupuncture", "Beable, Acupunct Med 31:319", 2013, "http://aim.bmj.com/content/31/3/319.long"));

    internal static Source BritishAcupunctureCouncil => field ?? Once.Keep(ref field, Weak("safety:S49", "Ask an expert - epilepsy", "British Acupuncture Council", null, "https://www.acupuncture.org.uk/public-content/public-ask-an-expert/ask-an-expert-neuro-and-psycho-logical/ask-an-expert-epilepsy.html"));

    internal static Source Acupuntura => field ?? Once.Keep(ref field, Weak("safety:S50", "Pacemaker and electroacupuncture safety; contraindications", "acupuntura.com", null, "https://acupuntura.com/en/articles/pacemaker-electroacupuncture-safety/"));

    internal static Source Bmas => field ?? Once.Keep(ref field, Weak("safety:S51", "TENS in patients with implantable defibrillators", "M. Cummings, BMAS blog", 2023, "https://bmas.blog/2023/08/06/tens-in-patients-with-icds"));

    internal static Source PacemakerCase => field ?? Once.Keep(ref field, Case("safety:S52", "Electroacupuncture on a patient with pacemaker", "Vasilakos and Fyntanidou, Acupunct Med", 2011, "https://aim.bmj.com/content/29/2/152"));

    internal static Source Therapeutenlijst => field ?? Once.Keep(ref field, Weak("safety:S53", "Dry needling", "therapeutenlijst.be", null, "https://www.therapeutenlijst.be/nl/therapieen/27"));

    internal static Source FusionForum => field ?? Once.Keep(ref field, Weak("safety:S54", "Forum reply: needling with cervical and lumbar fusions", "Integrative Dry Needling", 2019, "https://integrativedryneedling.com/forums/reply/22138/"));

    internal static Source Steentjes2015 => field ?? Once.Keep(ref field, Case("safety:S55", "Infection of a hip prosthesis after dry needling", "Steentjes et al., Ned Tijdschr Geneeskd", 2015, "https://dev.integrativedryneedling.com/infection-of-a-hip-prosthesis-after-dry-needling"));

    internal static Source Baumann2022 => field ?? Once.Keep(ref field, Case("safety:S56", "Hip pain after THA with dry needling", "Baumann & Trager, Cureus", 2022, "https://dev.integrativedryneedling.com/improvement-of-hip-pain-after-total-hip-arthroplasty-with-dry-needling-as-an-adjunct-to-conventional-physiotherapy-a-case-series/"));

    internal static Source Kim2018 => field ?? Once.Keep(ref field, Case("safety:S58", "Deep Infection Following Dry Needling in a Young Athlete", "Kim et al., JBJS Case Connect", 2018, "https://journals.lww.com/jbjscc/subjects/Infection/Abstract/2018/09000/Deep_Infection_Following_Dry_Needling_in_a_Young.28.aspx"));

    internal static Source Bang2006 => field ?? Once.Keep(ref field, Case("safety:S59", "Paraplegia caused by spinal infection after acupuncture", "Bang & Lim, Spinal Cord 44:258", 2006, "https://s-space.snu.ac.kr/handle/10371/15982"));

    internal static Source Seeley2006 => field ?? Once.Keep(ref field, Case("safety:S60", "DKA precipitated by S. aureus abscess after acupuncture", "Seeley & Chambers, Clin Infect Dis 43:e6", 2006, "https://doi.org/10.1086/504945"));

    internal static Source Kim2018b => field ?? Once.Keep(ref field, Study("safety:S61", "Infectious Adverse Events Following Acupuncture", "Kim et al., J Korean Med Sci", 2018, "https://synapse.koreamed.org/articles/1107820"));

    internal static Source CardiacComplications2019 => field ?? Once.Keep(ref field, Study("safety:S63", "Acupuncture-Related Cardiac Complications", "J Invasive Cardiol 31:E69", 2019, "https://develop-sr3snxi-tt7lcx6s5gdv4.us-4.platformsh.site/site/jic/articles/acupuncture-related-cardiac-complications-systematic-review"));

    internal static Source Kim2016 => field ?? Once.Keep(ref field, Case("safety:S64", "Retroperitoneal abscess after acupuncture haematoma", "Kim et al., Med Case Stud", 2016, "http://academicjournals.org/journal/MCS/article-full-text/52CA52261826"));

    internal static Source Kim => field ?? Once.Keep(ref field, Case("safety:S65", "Perirenal Hematoma Induced by Acupuncture and IMS", "Kim et al. (Korea)", null, "https://www.krcp-ksn.org/journal/view.php?number=5719"));

    internal static Source Sato2021 => field ?? Once.Keep(ref field, Case("safety:S66", "Acute kidney injury and haematoma after lumbar trigger-point injection", "Sato et al., JA Clin Rep", 2021, "https://jaclinicalreports.springeropen.com/articles/10.1186/s40981-021-00416-0"));

    internal static Source Cheng => field ?? Once.Keep(ref field, Case("safety:S67", "Kidney laceration after acupuncture and tuina", "Cheng & Chen", null, "https://eschool.tua.org.tw/media/14658"));

    internal static Source Williams2023b => field ?? Once.Keep(ref field, Study("safety:S71", "Multifidi in the thoracolumbar region: cadaveric study", "Williams et al., IJSPT 18:1356", 2023, "https://pmc.ncbi.nlm.nih.gov/articles/PMC10693480"));

    internal static Source Williams2024 => field ?? Once.Keep(ref field, Study("safety:S72", "Inferior-Medial Dry Needling at the Thoracolumbar Junction", "Williams et al., IJSPT", 2024, "https://doi.org/10.26603/001c.123477"));

    internal static Source WangPrice2022 => field ?? Once.Keep(ref field, Study("safety:S73", "Needle placement in deep lumbar multifidus, high BMI", "Wang-Price et al., J Man Manip Ther", 2022, "https://integrativedn.com/validity-and-reliability-of-dry-needle-placement-in-the-deep-lumbar-multifidus-muscle-using-ultrasound-imaging-an-in-vivo-study/"));

    internal static Source Bl52Cadavers2016 => field ?? Once.Keep(ref field, Study("safety:S74", "Needling depth at BL52 on cadavers", "Acupunct Med (Flinders)", 2016, "http://aim.bmj.com/content/early/2016/11/28/acupmed-2016-011233"));

    internal static Source LungMargin1993 => field ?? Once.Keep(ref field, Study("safety:S75", "The right inferior lung margin: anatomy and clinical implication", "Br J Radiol 66:503", 1993, "http://dx.doi.org/10.1259/0007-1285-66-786-503"));

    internal static Source PleuraFigure2020 => field ?? Once.Keep(ref field, Study("safety:S76", "Figure 7, parietal pleura and 12th rib", "Semin Intervent Radiol 37:74", 2020, "https://pmc.ncbi.nlm.nih.gov/articles/PMC7056339/figure/FI001183-7"));

    internal static Source PhysiLife2016 => field ?? Once.Keep(ref field, Weak("safety:S77", "SPIDER steps against pneumothorax", "PhysiLife", 2016, "http://www.physilife.in/2016/12/31/spider/"));

    internal static Source SciaticSurface2015 => field ?? Once.Keep(ref field, Study("safety:S81", "Revisiting the surface anatomy of the sciatic nerve", "Clin Anat 28:144", 2015, "https://acemap.info/paper/62369285"));

    internal static Source SciaticUltrasound2008 => field ?? Once.Keep(ref field, Study("safety:S82", "Course of the sciatic nerve by ultrasound", "Acta Anaesthesiol Scand 52:1298", 2008, "https://rapm.bmj.com/lookup/external-ref?access_num=18823472&link_type=MED"));

    internal static Source Park2021 => field ?? Once.Keep(ref field, Study("safety:S83", "Needle EMG of the biceps femoris short head", "Park et al., Ann Rehabil Med 45:42", 2021, "https://doi.org/10.5535/arm.20092"));

    internal static Source GlutealPseudoaneurysm2010 => field ?? Once.Keep(ref field, Case("safety:S86", "Superior gluteal artery pseudoaneurysm with foot drop and sciatica", "Vasc Endovascular Surg", 2010, "https://pubmed.ncbi.nlm.nih.gov/19917559"));

    internal static Source PoplitealPseudoaneurysm2002 => field ?? Once.Keep(ref field, Case("safety:S90", "Popliteal artery pseudoaneurysm after acupuncture", "Tex Heart Inst J 29:126", 2002, "https://pmc.ncbi.nlm.nih.gov/articles/PMC116740"));

    internal static Source PoplitealPseudoaneurysm2025 => field ?? Once.Keep(ref field, Case("safety:S91", "Popliteal pseudoaneurysm after acupuncture", "J Surg Case Rep", 2025, "https://academic.oupdev.silverchair.com/jscr/article/2025/1/rjae837/7945358"));

    internal static Source Sato2003 => field ?? Once.Keep(ref field, Case("safety:S94", "Peroneal nerve palsy following acupuncture", "Sato et al., J Bone Joint Surg", 2003, "https://discovery.researcher.life/article/peroneal-nerve-palsy-following-acupuncture-treatment-a-case-report/99dea8a21d2e339c9f1a7f35a270c9f4"));

    internal static Source NerveInjuryTable2020 => field ?? Once.Keep(ref field, Study("safety:S95", "Table 2, peripheral nerve injury with acupuncture", "PMC7655260", null, "https://pmc.ncbi.nlm.nih.gov/articles/PMC7655260/table/tab2"));

    internal static Source Lee2011 => field ?? Once.Keep(ref field, Case("safety:S96", "Acute cervical epidural haematoma after dry needling", "Lee et al., Spine 36:E891", 2011, "https://insights.ovid.com/crossref?an=00007632-201106010-00024"));

    internal static Source Berrigan2018 => field ?? Once.Keep(ref field, Case("safety:S97", "Acute Spinal Epidural Hematoma as a Complication of Dry Needling", "Berrigan et al., PM&R", 2018, "http://medstarauthors.org/cgi-bin/koha/opac-ISBDdetail.pl?biblionumber=5689"));

    internal static Source Mintken => field ?? Once.Keep(ref field, Case("safety:S98", "Pneumothorax after dry needling with rib bracketing", "Mintken et al., Phys Ther", 2025, "https://integrativedryneedling.com/?p=537499"));

    internal static Source PtaForum => field ?? Once.Keep(ref field, Weak("safety:S99", "Look out for complaints after dry needling", "PTA-Forum", 2024, "https://www.pta-forum.de/nach-dry-needling-auf-beschwerden-achten-147482"));

    internal static Source Carr => field ?? Once.Keep(ref field, Study("safety:S100", "The safety of obstetric acupuncture: forbidden points revisited", "Carr, Acupunct Med", 2015, "https://pmc.ncbi.nlm.nih.gov/articles/PMC4680134"));

    internal static Source Park => field ?? Once.Keep(ref field, Study("safety:S101", "The safety of acupuncture during pregnancy", "Park et al., Acupunct Med", 2014, "https://pmc.ncbi.nlm.nih.gov/articles/PMC4112450"));

    internal static Source LymphPilot => field ?? Once.Keep(ref field, Study("safety:S104", "Safety and efficacy pilot of acupuncture for chronic lymphoedema", "Cassileth et al., Acupunct Med", 2011, "https://pmc.ncbi.nlm.nih.gov/articles/PMC3171073"));

    internal static Source LymphReview => field ?? Once.Keep(ref field, Study("safety:S105", "Acupuncture for breast-cancer-related lymphoedema: review", "authors not shown", 2019, "https://pmc.ncbi.nlm.nih.gov/articles/PMC6686319"));

    internal static Source NeedleSteel => field ?? Once.Keep(ref field, Weak("safety:S107", "Needle steel composition", "acupunctureworld.com", null, "https://www.acupunctureworld.com/product-information-faq/"));

    internal static Source NickelFree => field ?? Once.Keep(ref field, Weak("safety:S108", "Nickel-free acupuncture", "Zocalo Wellness", null, "https://zocalowellness.com/trying-acupuncture-for-the-first-time-nickel-free/"));

    internal static Source NeedleFearSurvey => field ?? Once.Keep(ref field, Study("safety:S110", "Prevalence of needle phobia: international survey", "Alsbrooks and Hoerauf, PLoS ONE", 2022, "http://dx.doi.org/10.1371/journal.pone.0276814"));

    internal static Source PracticeActs => field ?? Once.Keep(ref field, Weak("safety:S112", "Dry needling: state practice acts (summary of law)", "PPHC", null, "https://www.pphc.co/resources"));

    internal static Source Arizona => field ?? Once.Keep(ref field, Guideline("safety:S113", "Board action on dry needling (A.A.C. R4-24-313) and athletic-trainer rule R4-49-406", "State of Arizona", 2022, "https://ptboard.az.gov/board-action-dry-needling-sb-1154-rules"));

    internal static Source Illinois => field ?? Once.Keep(ref field, Guideline("safety:S114", "Public Act 102-0307 (athletic trainers)", "State of Illinois", 2021, "https://witnessslips.ilga.gov/legislation/publicacts/fulltext.asp?Name=102-0307&print=true"));

    internal static Source Colorado => field ?? Once.Keep(ref field, Weak("safety:S115", "State training guidelines (page that restates Colorado PT Rule 11)", "Master Dry Needling", 2013, "https://www.masterdryneedling.com/state-training-guidelines/"));

    internal static Source NewJersey => field ?? Once.Keep(ref field, Guideline("safety:S116", "New Jersey Statutes 45:9-37.34j", "State of New Jersey", null, "https://lawserver.com/law/state/new-jersey/nj-laws/new_jersey_laws_45_9-37-34j"));

    internal static Source TennesseeType => field ?? Once.Keep(ref field, Weak("safety:S117", "Dry needling rule text, on a mirror page", "authors not shown", null, "https://xcelitebulletmagnetic.pages.dev/861806.html"));

    internal static Source Alabama => field ?? Once.Keep(ref field, Guideline("safety:S118", "Administrative Code rule 190-X-3-.03", "State of Alabama", 2022, "https://www.law.cornell.edu/regulations/alabama/Ala-Admin-Code-r-190-X-3-.03"));

    internal static Source Swiss => field ?? Once.Keep(ref field, Guideline("safety:S121", "Dry needling and what belongs to it", "Physioswiss", 2023, "https://www.physioswiss.ch/de/news/2023/das-geht-unter-die-haut-dry-needling-und-was-dazu-gehoert"));

    internal static Source BmjCesDiagnosis => field ?? Once.Keep(ref field, Guideline("safety:S125", "Cauda equina syndrome, diagnosis", "BMJ Best Practice", null, "https://bestpractice-bmj-com.bibliotheek.ehb.be/topics/en-gb/3000164/diagnosis-approach"));

    internal static Source NiceCesFlags => field ?? Once.Keep(ref field, Weak("safety:S126", "Cauda equina red flags, updated (two law firms that restate NICE)", "Fletchers; Penningtons", 2018, "https://www.fletcherssolicitors.co.uk/news/cauda-equina-red-flags-updated"));

    internal static Source CesTable2010 => field ?? Once.Keep(ref field, Study("safety:S127", "Cauda equina syndrome: table", "Eur Spine J 20:690", 2010, "https://pmc.ncbi.nlm.nih.gov/articles/PMC3082683/table/Taba/"));

    internal static Source Icd10CmFy2022 => field ?? Once.Keep(ref field, Reference("safety:S128", "ICD-10-CM codes FY2022 (CDC order file, packaged)", "US CDC, National Center for Health Statistics", 2021, "https://github.com/vcastro/icd10us"));

    internal static Source Icd10CmFy2018 => field ?? Once.Keep(ref field, Reference("safety:S129", "ICD-10-CM FY2018 categories (CMS)", "US CMS", 2018, "https://github.com/kamillamagna/ICD-10-CSV"));

    internal static Source AtcIndex => field ?? Once.Keep(ref field, Reference("safety:S130", "ATC/DDD index, as read on 2026-04-25", "World Health Organization (licensed; class prefixes only)", 2026, "https://github.com/fabkury/atcd"));

    internal static Source UKBiobankAnticoagulantCo => field ?? Once.Keep(ref field, Weak("safety:S131", "UK Biobank anticoagulant code list mentioning Z92.1", "authors not shown", null, null));

    internal static Source ThirdPartyCodeLists => field ?? Once.Keep(ref field, new("safety:S132", SourceKind.Weak, "Public lists that hold the codes Z79.62 and its neighbours", "not confirmed", null, null));

    internal static Source ICTMJC => field ?? Once.Keep(ref field, Weak("safety:S135", "Risks associated with dry needling", "ICTMJC", null, "https://www.ictmjc.com/blog/risks-associated-with-dry-needling?tmpl=component&print=1&format=print"));

    internal static Source Jotform => field ?? Once.Keep(ref field, Weak("safety:S136", "Practical-course health screen", "jotform", null, "https://form.jotform.com/210343599959066"));

    internal static Source PhysioSouthNZ => field ?? Once.Keep(ref field, Weak("safety:S137", "Acupuncture consent form", "Physio South (NZ)", null, "https://www.physiosouth.co.nz/acupuncture-consent-form/"));

    internal static Source EPhysio => field ?? Once.Keep(ref field, Weak("safety:S138", "Safety, contraindications and clinical reasoning", "E-Physio Needs", null, "https://www.e-physioneeds.com/blog/safety-contraindications-clinical-reasoning-in-dry-needling"));

    internal static Source AnnaPhysio => field ?? Once.Keep(ref field, Weak("safety:S139", "Dry needling: who should not", "anna.physio", null, "https://www.anna.physio/"));

    internal static Source Examzify => field ?? Once.Keep(ref field, Weak("safety:S140", "Are there any age restrictions?", "examzify", null, "https://dryneedling.examzify.com/question/are-there-any-age-restrictions-ea6937f0bcb8add3"));

    internal static Source BondurantPT => field ?? Once.Keep(ref field, Weak("safety:S141", "Dry needling consent form", "Bondurant PT", null, "https://bondurantpt.com/dry-needling-consent-form/"));

    internal static Source PosturePlus => field ?? Once.Keep(ref field, Weak("safety:S142", "Contraindications to acupuncture", "Posture Plus", null, "http://posture-plus.com/kb/are-there-any-contraindications-to-acupuncture/"));

    internal static Source NextStepPhysiotherapy2024 => field ?? Once.Keep(ref field, Weak("safety:S143", "Dry Needling Precautions and Contraindications", "Next Step Physiotherapy", 2024, "https://blogbangboom.com/2024/10/23/dry-needling-precautions-and-contraindications/"));

    internal static Source Jang2016 => field ?? Once.Keep(ref field, Study("safety:S145", "Botulinum toxin in anticoagulated patients: Korean survey", "Jang et al., Ann Rehabil Med", 2016, "https://e-arm.org/journal/view.php?number=679"));

    internal static Source JointBoneSpine755022008 => field ?? Once.Keep(ref field, Case("safety:S146", "Acupuncture-associated Listeria arthritis in rheumatoid arthritis", "Joint Bone Spine 75:502", 2008, "https://hub.tmu.edu.tw/en/publications/acupuncture-associated-listeria-monocytogenes-arthritis-in-a-pati"));

    internal static Source Releaseology => field ?? Once.Keep(ref field, Weak("safety:S147", "Dry needling consent", "Releaseology", null, "https://www.releaseology.com/dry-needling-consent"));

    internal static Source Verywell => field ?? Once.Keep(ref field, Weak("safety:S149", "Dry needling: side effects, benefits, risks", "Verywell Health copy", null, "https://verywellhealth.pages.dev/posts/dry-needling-side-effects-benefits-and-risks"));

    internal static Source CentralSomersetPhysiotherapy2024 => field ?? Once.Keep(ref field, Weak("safety:S152", "Acupuncture guidelines for patients", "Central Somerset Physiotherapy", 2024, "https://www.centralsomersetphysio.co.uk/acupuncture-guidelines---central-somerset-physiotherapy"));

    internal static Source IntegrativeDryNeedling => field ?? Once.Keep(ref field, Weak("safety:S154", "Forum reply on needling near arteries", "Integrative Dry Needling", null, "https://integrativedryneedling.com/forums/reply/19271/"));

    internal static Source ShamAdverseEvents2021 => field ?? Once.Keep(ref field, Study("safety:S155", "Table 10, dry needling versus sham: adverse events", "Front Neurol 12:745618", 2021, "https://pmc.ncbi.nlm.nih.gov/articles/PMC8585994/table/T10"));

    internal static Source BradyD2023 => field ?? Once.Keep(ref field, Study("safety:S156", "Interventions to Reduce Soreness After Dry Needling: systematic review", "Brady D. et al.", 2023, "http://globalauthorid.com/WebPortal/ArticleView?wd=D5CF26CF9AB9FEAF332B0F3DBFFF0A15663B73872DDBF39DBBA5DE893188EAFC"));

    internal static Source The919LocalPT => field ?? Once.Keep(ref field, Weak("safety:S157", "Dry needling consent (risk table)", "919 Local PT", null, "https://www.919localpt.com/dry-needling-consent"));

    internal static Source ClinCaseRepPMC123549762025 => field ?? Once.Keep(ref field, Case("safety:S158", "Post-acupuncture cervical epidural haematoma", "Clin Case Rep (PMC12354976)", 2025, "https://pmc.ncbi.nlm.nih.gov/articles/PMC12354976"));

    internal static Source AppliedRadiology => field ?? Once.Keep(ref field, Case("safety:S159", "Superior Gluteal Artery Pseudoaneurysm", "Applied Radiology", null, "https://appliedradiology.com/Communities/Vascular-IR-Imaging/superior-gluteal-artery-pseudoaneurysm"));

    internal static Source MintPractice => field ?? Once.Keep(ref field, Weak("safety:S160", "What are your standards for cauda equina syndrome? (restates a pathway paper)", "Mint Practice", 2020, "https://www.mintpractice.co.uk/2020/01/what-are-your-standards-for-cauda-equina-syndrome/"));

    internal static Source CodeBook => field ?? Once.Keep(ref field, new Source("safety:codes", SourceKind.Weak, "Code-book convention on trimesters (recalled)", "not confirmed", null, null));

    internal static Source WhoIcdRecalled => field ?? Once.Keep(ref field, new("safety:codes-who", SourceKind.Weak, "WHO ICD-10 stems, general knowledge (recalled, seen in no list)", "not confirmed", null, null));

    private static IEnumerable<Source> SafetySheet() => new[]
    {
        Irish2012, Physioman, PhysiLife, Goldfields, AdvantageHealth, Apta2012, StudentCards, SouthAfrica, Who1999, Aacp,
        DocSarah, NhsBorders, Leeuwarden, Munoz, Aopt, McCulloch, Hsieh, Witt2009, Rubin, Delphi2018, Cybularz2015,
        Thrombocytopenia2010, BreastCancerTable, DeValois2024, DoctorAbel, Brady, Boyce2020, Gattie2020, ValeraCalero2024,
        Baumler2021, NeckReview, BiologyInsights, ConsentForms, PeakHp, Vasovagal2017, DoctorabelUs, Beable2013,
        BritishAcupunctureCouncil, Acupuntura, Bmas, PacemakerCase, Therapeutenlijst, FusionForum, Steentjes2015, Baumann2022,
        Kim2018, Bang2006, Seeley2006, Kim2018b, CardiacComplications2019, Kim2016, Kim, Sato2021, Cheng, Williams2023b,
        Williams2024, WangPrice2022, Bl52Cadavers2016, LungMargin1993, PleuraFigure2020, PhysiLife2016, SciaticSurface2015,
        SciaticUltrasound2008, Park2021, GlutealPseudoaneurysm2010, PoplitealPseudoaneurysm2002, PoplitealPseudoaneurysm2025,
        Sato2003, NerveInjuryTable2020, Lee2011, Berrigan2018, Mintken, PtaForum, Carr, Park, LymphPilot, LymphReview,
        NeedleSteel, NickelFree, NeedleFearSurvey, PracticeActs, Arizona, Illinois, Colorado, NewJersey, TennesseeType, Alabama, Swiss, BmjCesDiagnosis,
        NiceCesFlags, CesTable2010, MintPractice, Icd10CmFy2022, Icd10CmFy2018,
        AtcIndex, UKBiobankAnticoagulantCo, ThirdPartyCodeLists, ICTMJC, Jotform, PhysioSouthNZ, EPhysio, AnnaPhysio, Examzify,
        BondurantPT, PosturePlus, NextStepPhysiotherapy2024, Jang2016, JointBoneSpine755022008, Releaseology, Verywell,
        CentralSomersetPhysiotherapy2024, IntegrativeDryNeedling, ShamAdverseEvents2021, BradyD2023, The919LocalPT,
        ClinCaseRepPMC123549762025, AppliedRadiology, CodeBook, WhoIcdRecalled,
    };
}
