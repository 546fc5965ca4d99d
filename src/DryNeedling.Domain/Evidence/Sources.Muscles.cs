using System.Collections.Generic;
using DryNeedling.Domain.Compatibility;

namespace DryNeedling.Domain.Evidence;

/// <content>Sources of the muscles fact sheet, by their key there.</content>
public static partial class Sources
{
    internal static Source AammBicepsFemoris => field ?? Once.Keep(ref field, Weak("muscles:aamm-bf", "Muscle guide: biceps femoris", "American Academy of Manual Medicine", null, "http://www.webmanmed.com/disorders/disorders_files/musclgd/hamstrng/13233194.html"));

    internal static Source AammGmax => field ?? Once.Keep(ref field, Weak("muscles:aamm-gmax", "Muscle guide: Gluteus Maximus", "American Academy of Manual Medicine", null, "http://www.webmanmed.com/disorders/disorders_files/musclgd/hip/14852844.html"));

    internal static Source AammGmed => field ?? Once.Keep(ref field, Weak("muscles:aamm-gmed", "Muscle guide: Gluteus Medius", "American Academy of Manual Medicine", null, "http://www.webmanmed.com/disorders/disorders_files/musclgd/hip/11973502.html"));

    internal static Source AammGmin => field ?? Once.Keep(ref field, Weak("muscles:aamm-gmin", "Muscle guide: Gluteus Minimus", "American Academy of Manual Medicine", null, "http://www.webmanmed.com/disorders/disorders_files/musclgd/hip/14604013.html"));

    internal static Source AammMf => field ?? Once.Keep(ref field, Weak("muscles:aamm-mf", "Muscle guide: Multifidus", "American Academy of Manual Medicine", null, "http://www.webmanmed.com/disorders/disorders_files/musclgd/back/14788907.html"));

    internal static Source AammOi => field ?? Once.Keep(ref field, Weak("muscles:aamm-oi", "Muscle guide: Obturator Internus", "American Academy of Manual Medicine", null, "http://www.webmanmed.com/disorders/disorders_files/musclgd/plvcflr/14859146.html"));

    internal static Source AapKidney => field ?? Once.Keep(ref field, Weak("muscles:aap-kidney", "Safe needling: avoiding the kidneys", "AAP Education", null, "http://aapeducation.com.au/blog/entry/safe-needling-avoiding-the-kidneys.html"));

    internal static Source Adelmanesh2015 => field ?? Once.Keep(ref field, Study("muscles:adelmanesh2015", "Is There an Association Between Lumbosacral Radiculopathy and Painful Gluteal Trigger Points? A Cross-sectional Study", "Farhad Adelmanesh et al.", 2015, "https://doi.org/10.1097/PHM.0000000000000261"));

    internal static Source Adelmanesh2016 => field ?? Once.Keep(ref field, Study("muscles:adelmanesh2016", "The Diagnostic Accuracy of Gluteal Trigger Points to Differentiate Radicular From Nonradicular Low Back Pain", "Farhad Adelmanesh et al.", 2016, "https://doi.org/10.1097/AJP.0000000000000311"));

    internal static Source AgupuntGmed => field ?? Once.Keep(ref field, Weak("muscles:agupunt-gmed", "Gluteus Medius Muscle", "Agupunt (needle vendor)", 2022, "https://agupunt.com/2022/03/21/musculo-gluteo-medio/?lang=en"));

    internal static Source AmadRot => field ?? Once.Keep(ref field, Weak("muscles:amad-rot", "We are the deep external rotators", "A Muscle A Day", null, "https://amuscleaday.substack.com/p/we-are-the-deep-external-rotators"));

    internal static Source AmssmIfi => field ?? Once.Keep(ref field, Case("muscles:amssm-ifi", "Ischiofemoral impingement (case study)", "AMSSM", null, "https://amssm.org/ischiofemoral_impingement-csaus-1226.html"));

    internal static Source AnatomicIp => field ?? Once.Keep(ref field, Weak("muscles:anatomic-ip", "Iliopsoas", "anatomic.us atlas", null, "http://beta.anatomic.us/atlas/iliopsoas/"));

    internal static Source Asmall => field ?? Once.Keep(ref field, Study("muscles:asmall", "Sciatic nerve and piriformis in a South African sample (42 cadavers, 84 limbs)", "Taherah Asmall (author page)", null, "https://staging.scite.ai/authors/taherah-asmall-AxnKae"));

    internal static Source AzQf => field ?? Once.Keep(ref field, Weak("muscles:az-qf", "Quadratus Femoris", "AnatomyZone", null, "https://anatomyzone1.rssing.com/chan-10985647/article244.html"));

    internal static Source BackmusclePsoas => field ?? Once.Keep(ref field, Weak("muscles:backmuscle-psoas", "Psoas Trigger Points", "backmusclesolutions.com", null, "https://backmusclesolutions.com/blogs/the-ql-blawg/psoas-trigger-points"));

    internal static Source Ball2019 => field ?? Once.Keep(ref field, Study("muscles:ball2019", "The relative risk to the femoral nerve as a function of patient positioning (iliacus)", "Andrew M. Ball et al.", 2019, "https://doi.org/10.1080/10669817.2019.1568699"));

    internal static Source Barton1991 => field ?? Once.Keep(ref field, Case("muscles:barton1991", "Piriformis syndrome: a rational approach to management", "Pamela M. Barton", 1991, "https://docksci.com/piriformis-syndrome-a-rational-approach-to-management_5ef05ca0097c479d2d8b4574.html"));

    internal static Source Bergman => field ?? Once.Keep(ref field, Reference("muscles:bergman", "Illustrated Encyclopedia of Human Anatomic Variation: Sciatic Nerve", "Ronald A. Bergman, Adel K. Afifi, Ryosuke Miyauchi", null, "https://mail.anatomyatlases.org/AnatomicVariants/NervousSystem/Text/SciaticNerve.shtml"));

    internal static Source BioprotGmed => field ?? Once.Keep(ref field, Study("muscles:bioprot-gmed", "Trigger point dry needling of the gluteus medius (protocol)", "bio-protocol exchange", null, "https://bio-protocol.org/exchange/minidetail?id=18123354&type=30"));

    internal static Source Bn121 => field ?? Once.Keep(ref field, Guideline("muscles:bn121", "Board Notice 121: Safety Guidelines, Chiropractic and Osteopathy, Dry Needling - sections 5.2 (lower back) and 5.4 (vessels, nerves, organs)", "Allied Health Professions Council of South Africa", null, "https://source.acts.co.za/allied-health-professions-act-1982/bn121_5_2_lower_back_region.php"));

    internal static Source BrainCalf => field ?? Once.Keep(ref field, Weak("muscles:brain-calf", "Leg: Posterior Compartment Flashcards", "brainscape.com user deck", null, "https://brainscape.com/flashcards/leg-posterior-compartment-8631989/packs/14707038"));

    internal static Source Brainscape2 => field ?? Once.Keep(ref field, Weak("muscles:brainscape", "TrP Referral Flashcards", "brainscape.com user deck", null, "https://brainscape.com/flashcards/trp-referral-5577667/packs/8307149"));

    internal static Source Carroll2022 => field ?? Once.Keep(ref field, Study("muscles:carroll2022", "Gluteus medius trigger points, hip range and strength in chronic non-specific LBP (AUT thesis)", "Marianne Carroll et al.", 2022, "https://openrepository.aut.ac.nz/items/259bfb9f-af2e-4307-a6f3-6b9ecb7c53b3"));

    internal static Source Chiarotto2016 => field ?? Once.Keep(ref field, Study("muscles:chiarotto2016", "Prevalence of Myofascial Trigger Points in Spinal Disorders: A Systematic Review and Meta-Analysis", "Alessandro Chiarotto et al.", 2016, "https://doi.org/10.1016/j.apmr.2015.09.021"));

    internal static Source Choir => field ?? Once.Keep(ref field, Study("muscles:choir", "CHOIR self-report body map: development and validation", "authors not shown", 2021, "https://pmc.ncbi.nlm.nih.gov/articles/PMC7813550"));

    internal static Source CobbAddmag => field ?? Once.Keep(ref field, Weak("muscles:cobb-addmag", "Trigger points in the adductor magnus muscle", "Bryan Cobb", 2018, "https://aberdeenchiropracticblog.com/2018/05/23/trigger-points-in-the-adductor-magnus-muscle/"));

    internal static Source CobbGmin => field ?? Once.Keep(ref field, Weak("muscles:cobb-gmin", "Trigger points in the gluteus minimus", "Bryan Cobb", 2018, "https://aberdeenchiropracticblog.com/2018/04/17/trigger-points-in-the-gluteus-minimus/"));

    internal static Source Contreras2015 => field ?? Once.Keep(ref field, Study("muscles:contreras2015", "A Comparison of Gluteus Maximus, Biceps Femoris, and Vastus Lateralis EMG in the Back Squat and Barbell Hip Thrust", "Bret Contreras et al.", 2015, "https://online.documentine.com/leg-press-vs-squat/1/a-comparison-of-gluteus-maximus-biceps-femoris-and.html"));

    internal static Source CramGlut => field ?? Once.Keep(ref field, Weak("muscles:cram-glut", "Structures of the thigh (flashcards)", "cram.com user deck", null, "http://www.cram.com/flashcards/structures-of-the-thigh-511558"));

    internal static Source DewikiQf => field ?? Once.Keep(ref field, Weak("muscles:dewiki-qf", "Musculus quadratus femoris (translated German Wikipedia)", "Wikipedia contributors", null, "https://de.zxc.wiki/wiki/Musculus_quadratus_femoris"));

    internal static Source DeepGlutealReview => field ?? Once.Keep(ref field, Study("muscles:dgs2024", "Deep gluteal syndrome review", "authors not shown", 2024, "https://pmc.ncbi.nlm.nih.gov/articles/PMC10966759"));

    internal static Source DitkiHams => field ?? Once.Keep(ref field, Weak("muscles:ditki-hams", "Posterior thigh (tutorial glossary)", "ditki medical & biological sciences", null, "https://ditki.com/course/gross-anatomy/glossary/gross-anatomic-microscopic-structure/posterior-thigh"));

    internal static Source Donor2022 => field ?? Once.Keep(ref field, Study("muscles:donor2022", "Three needle placements in the piriformis muscle: donor study", "Hannah et al.", 2022, "https://doi.org/10.1080/10669817.2022.2082638"));

    internal static Source EmgTable => field ?? Once.Keep(ref field, Study("muscles:emg-table", "Table 2: EMG of gluteus medius and maximus, % MVIC (PMC4004121)", "Int J Sports Phys Ther", 2014, "https://pmc.ncbi.nlm.nih.gov/articles/PMC4004121/table/T2/"));

    internal static Source Emgreview => field ?? Once.Keep(ref field, Weak("muscles:emgreview", "Superior Gluteal Nerve and Inferior Gluteal Nerve", "emgreview.wordpress.com", 2013, "https://emgreview.wordpress.com/2013/11/10/superior-gluteal-nerve-l4-s1-and-inferior-gluteal-nerve-l5-s2/"));

    internal static Source FarlexEs => field ?? Once.Keep(ref field, Weak("muscles:farlex-es", "erector spinae (muscles)", "Farlex Partner Medical Dictionary", 2012, "https://medical-dictionary.thefreedictionary.com/erector+spinae+(muscles)"));

    internal static Source FarlexMultifidus => field ?? Once.Keep(ref field, Weak("muscles:farlex-mf", "Multifidus (muscle)", "Farlex Partner Medical Dictionary", 2012, "https://medical-dictionary.thefreedictionary.com/multifidus+(muscle)"));

    internal static Source Fedb => field ?? Once.Keep(ref field, Reference("muscles:fedb", "free-exercise-db (873 exercises)", "yuhonas", 2025, "https://github.com/yuhonas/free-exercise-db"));

    internal static Source GeekyHams => field ?? Once.Keep(ref field, Weak("muscles:geeky-hams", "Muscles of the Posterior Thigh (Hamstrings)", "Geeky Medics", null, "https://geekymedics.com/muscles-of-the-posterior-thigh-hamstrings/"));

    internal static Source GreenDommerholt => field ?? Once.Keep(ref field, Reference("muscles:green-dommerholt", "Deep Dry Needling of the Hip and Pelvic Muscles (chapter)", "Blair H. Green, Jan Dommerholt", 2019, "https://musculoskeletalkey.com/deep-dry-needling-of-the-hip-and-pelvic-muscles/"));

    internal static Source Hannah2016 => field ?? Once.Keep(ref field, Study("muscles:hannah2016", "Comparison of two angles of approach for trigger point dry needling of the lumbar multifidus in human donors", "M.C. Hannah et al.", 2016, "https://integrativedryneedling.com/comparison-of-two-angles-of-approach-for-trigger-point-dry-needling-of-the-lumbar-multifidus-in-human-donors-cadavers/"));

    internal static Source HindsGmed => field ?? Once.Keep(ref field, Weak("muscles:hinds-gmed", "Taping for trigger points in the gluteus medius", "Stuart Hinds", null, "https://stuarthindsacademy.com/blog/taping-for-trigger-points-in-the-gluteus-medius"));

    internal static Source Iglesias2013 => field ?? Once.Keep(ref field, Study("muscles:iglesias2013", "Myofascial Trigger Points, Pain, Disability, and Sleep Quality in Patients with Chronic Nonspecific Low Back Pain", "Juan J. Iglesias-Gonzalez et al.", 2013, "https://doi.org/10.1111/pme.12224"));

    internal static Source JcdrSn => field ?? Once.Keep(ref field, Study("muscles:jcdr-sn", "Anatomical Variations of the Sciatic Nerve Divisions in Relation to the Piriformis Muscle (80 limbs)", "authors not shown in the excerpt", null, "https://jcdronline.org/index.php/JCDR/article/view/3448"));

    internal static Source Kearns2018 => field ?? Once.Keep(ref field, Study("muscles:kearns2018", "Accuracy and safety of dry needle placement in the piriformis muscle in cadavers", "Kearns et al.", 2018, "https://doi.org/10.1080/10669817.2017.1346745"));

    internal static Source Kegoye2025 => field ?? Once.Keep(ref field, Study("muscles:kegoye2025", "Morphologic and morphometric bilateral analysis and sexual dimorphism in sciatic nerves of adult cadaveric specimens in Uganda", "Eric Simidi Kegoye et al.", 2025, "https://doi.org/10.1186/s12891-025-08641-9"));

    internal static Source KentAddmag => field ?? Once.Keep(ref field, Weak("muscles:kent-addmag", "Pelvic Pain from the Adductor Magnus", "David Kent", 2012, "http://www.massagetoday.com/mpacms/mt/article.php?id=14620"));

    internal static Source KentGastroc => field ?? Once.Keep(ref field, Weak("muscles:kent-gastroc", "Gastrocnemius: A Cramp in the Calf", "David Kent", 2011, "http://www.massagetoday.com/mpacms/mt/article.php?id=14493"));

    internal static Source KentGmax => field ?? Once.Keep(ref field, Weak("muscles:kent-gmax", "Myofascial Pain from the Gluteus Maximus", "David Kent", 2014, "http://www.massagetoday.com/mpacms/mt/article.php?id=14912"));

    internal static Source KentGmin => field ?? Once.Keep(ref field, Weak("muscles:kent-gmin", "Pseudo-Sciatica and Gluteus Minimus Trigger Points", "David Kent", 2011, "http://www.massagetoday.com/mpacms/mt/article.php?id=14414"));

    internal static Source KentTfl => field ?? Once.Keep(ref field, Weak("muscles:kent-tfl", "Hip and Thigh Pain: The Tensor Fascia Latae Connection", "David Kent", 2012, "https://massagetoday.com/articles/14542/Hip-and-Thigh-Pain-The-Tensor-Fascia-Latae-Connection"));

    internal static Source Kostopoulos => field ?? Once.Keep(ref field, Reference("muscles:kostopoulos", "The Manual of Trigger Point and Myofascial Therapy (quadratus lumborum page)", "Dimitrios Kostopoulos, Konstantine Rizopoulos", 2001, null));

    internal static Source Koziol2024 => field ?? Once.Keep(ref field, Study("muscles:koziol2024", "The anatomy of the motor branches of the sciatic nerve", "Tomasz Koziol et al.", 2024, "https://journals.viamedica.pl/folia_morphologica/article/view/99935"));

    internal static Source L1l32020 => field ?? Once.Keep(ref field, Study("muscles:l1l3-2020", "Safety of dry needling to the upper lumbar spine: a pilot cadaver study", "authors not shown in the excerpt", 2020, "https://pubmed.ncbi.nlm.nih.gov/31875462/"));

    internal static Source LatentSp2023 => field ?? Once.Keep(ref field, Study("muscles:latent-sp2023", "Skorupska protocol response to latent trigger points of gluteus minimus in healthy people", "authors not shown in the excerpt", 2023, "https://preview.hindawi.com/journals/prm/2023/4030622"));

    internal static Source Lb2164 => field ?? Once.Keep(ref field, Study("muscles:lb2-164", "Novel variations in the anatomical relationship between the piriformis muscle and sciatic nerve (164 limbs)", "authors not shown in the excerpt", null, "https://discovery.researcher.life/article/novel-variations-in-the-anatomical-relationship-between-the-piriformis-muscle-and-sciatic-nerve-a-cadaveric-study-lb2/3ec2cf6c45b433b6b60f71237a47f9c2"));

    internal static Source Lopez2022 => field ?? Once.Keep(ref field, Study("muscles:lopez2022", "Body measures and ultrasound for dry needling of the iliocostalis lumborum", "López-Castellanos et al.", 2022, "https://doi.org/10.3390/healthcare10122470"));

    internal static Source Lucena2022 => field ?? Once.Keep(ref field, Study("muscles:lucena2022", "Effectiveness of Dry Needling of Myofascial Trigger Points in the Triceps Surae Muscles: Systematic Review", "David Lucena-Anton et al.", 2022, "https://ichgcp.net/zh/clinical-trials-registry/publications/265180-effectiveness-of-dry-needling-of-myofascial-trigger-points-in-the-triceps-surae-muscles-systematic"));

    internal static Source MallyGmed => field ?? Once.Keep(ref field, Weak("muscles:mally-gmed", "Trigger Point and Counterstrain: Gluteus Medius", "James Mally", null, "https://massagelibrary.com/Dr+James+Mally/Sports+Massage+DVD/Trigger+Point+and+Counterstrain/Gluteus+Medius/"));

    internal static Source MallyHamstrings => field ?? Once.Keep(ref field, Weak("muscles:mally-hams", "Trigger point and counterstrain: hamstrings", "J. Mally", null, "https://massagelibrary.com/Dr+James+Mally/Sports+Massage+DVD/Trigger+Point+and+Counterstrain/Hamstrings/"));

    internal static Source Marchese2024 => field ?? Once.Keep(ref field, Study("muscles:marchese2024", "Beaton and Anson Type A Classification of the Sciatic Nerve and Piriformis Complex", "Charles R. Marchese et al.", 2024, "https://doi.org/10.3390/anatomia3030014"));

    internal static Source Mason2016 => field ?? Once.Keep(ref field, Study("muscles:mason2016", "The effectiveness of dry needling and stretching vs. stretching alone on hamstring flexibility in patients with knee pain: RCT", "John S. Mason et al.", 2016, "https://docksci.com/the-effectiveness-of-dry-needling-and-stretching-vs-stretching-alone-on-hamstrin_5a022d99d64ab239c574dde9.html"));

    internal static Source Mbaka2022 => field ?? Once.Keep(ref field, Study("muscles:mbaka2022", "Morphometric study of sciatic nerve and its topographic variations: a Nigerian population study", "G. Mbaka, A. Osinubi", 2022, "https://journals.viamedica.pl/folia_morphologica/article/view/69420"));

    internal static Source Mcgill2009 => field ?? Once.Keep(ref field, Study("muscles:mcgill2009", "Exercises for Spine Stabilization: Motion/Motor Patterns, Stability Progressions, and Clinical Technique", "Stuart M. McGill, Amy Karpowicz", 2009, "https://fr.scribd.com/document/273969363/EXERCICIOS-COLUNA-MCGILL2"));

    internal static Source MedglossSoleus => field ?? Once.Keep(ref field, Weak("muscles:medgloss-soleus", "Soleus Muscle - Attachments, Innervation, and Role in Postural Control", "medgloss.com", null, "https://medgloss.com/blog/major-muscles-of-the-posterior-compartment-of-the-leg-attachments-nerve-supply-and-actions-soleus-muscle-attachments-innervation-and-role-in-postural-control"));

    internal static Source Minguez2024 => field ?? Once.Keep(ref field, Study("muscles:minguez2024", "Prediction Model for Sciatic Nerve Procedures: A Cross-Sectional Study", "Isabel Minguez-Esteban et al.", 2024, "https://doi.org/10.3390/jcm13247851"));

    internal static Source Monclus2025 => field ?? Once.Keep(ref field, Study("muscles:monclus2025", "Prevalence of Myofascial Trigger Points in Patients with Radiating and Non-Radiating Low Back Pain: A Systematic Review", "German Monclus-Diez et al.", 2025, "https://doi.org/10.3390/biomedicines13061453"));

    internal static Source MorningAddmag => field ?? Once.Keep(ref field, Weak("muscles:morning-addmag", "Adductor Magnus Trigger Points", "Morningside Acupuncture", null, "https://www.morningsideacupuncturenyc.com/adductor-magnus-trigger-points"));

    internal static Source MorningCalf => field ?? Once.Keep(ref field, Weak("muscles:morning-calf", "Acupuncture for Calf Trigger Points", "Morningside Acupuncture", null, "https://morningsideacupuncturenyc.com/blog/acupuncture-for-calf-trigger-points"));

    internal static Source MorningMf => field ?? Once.Keep(ref field, Weak("muscles:morning-mf", "Multifidus Trigger Points", "Morningside Acupuncture", null, "https://www.morningsideacupuncturenyc.com/multifidus-trigger-points"));

    internal static Source MorningOi => field ?? Once.Keep(ref field, Weak("muscles:morning-oi", "Obturator Internus Trigger Points", "Morningside Acupuncture", null, "https://www.morningsideacupuncturenyc.com/obturator-internus-trigger-points"));

    internal static Source MorningPiri => field ?? Once.Keep(ref field, Weak("muscles:morning-piri", "Acupuncture for Piriformis Trigger Points", "Morningside Acupuncture", null, "https://morningsideacupuncturenyc.com/blog/acupuncture-for-piriformis-trigger-points"));

    internal static Source MorningQf => field ?? Once.Keep(ref field, Weak("muscles:morning-qf", "Quadratus Femoris Trigger Points", "Morningside Acupuncture", null, "https://www.morningsideacupuncturenyc.com/quadratus-femoris-trigger-points"));

    internal static Source MskHams => field ?? Once.Keep(ref field, Weak("muscles:msk-hams", "Hamstrings - Pain & Trigger Points", "muscle-joint-pain.com", null, "https://www.muscle-joint-pain.com/trigger-points/trigger-point-self-treatment/hamstrings/"));

    internal static Source MskradHams => field ?? Once.Keep(ref field, Weak("muscles:mskrad-hams", "Anatomy of hamstring muscle complex", "musculoskeletal-radiology.blogspot.com", 2006, "http://musculoskeletal-radiology.blogspot.com/2006/09/anatomy-of-hamstring-mucle-complex.html"));

    internal static Source NamtptGastroc => field ?? Once.Keep(ref field, Weak("muscles:namtpt-gastroc", "Symptom Checker: Gastrocnemius", "National Association of Myofascial Trigger Point Therapists", null, "http://check.myofascialtherapy.org/symptomcheck/symptom_leg_gastrocnemius.html"));

    internal static Source NamtptGluteusMedius => field ?? Once.Keep(ref field, Weak("muscles:namtpt-gmed", "Symptom checker: gluteus medius", "National Association of Myofascial Trigger Point Therapists", null, "http://check.myofascialtherapy.org/symptomcheck/symptom_leg_medius.html"));

    internal static Source NamtptGmin => field ?? Once.Keep(ref field, Weak("muscles:namtpt-gmin", "Symptom Checker: Gluteus Minimus", "National Association of Myofascial Trigger Point Therapists", null, "http://check.myofascialtherapy.org/symptomcheck/symptom_leg_minimus.html"));

    internal static Source NamtptParaspinals => field ?? Once.Keep(ref field, Weak("muscles:namtpt-para", "Symptom checker: paraspinals", "National Association of Myofascial Trigger Point Therapists", null, "http://check.myofascialtherapy.org/symptomcheck/symptom_upper_longissimus.html"));

    internal static Source NamtptPiriformis => field ?? Once.Keep(ref field, Weak("muscles:namtpt-piri", "Symptom checker: piriformis", "National Association of Myofascial Trigger Point Therapists", null, "http://check.myofascialtherapy.org/symptomcheck/symptom_leg_piriformis.html"));

    internal static Source NamtptQuadratusLumborum => field ?? Once.Keep(ref field, Weak("muscles:namtpt-ql", "Symptom checker: quadratus lumborum", "National Association of Myofascial Trigger Point Therapists", null, "http://check.myofascialtherapy.org/symptomcheck/symptom_leg_quadratus.html"));

    internal static Source NamtptSoleus => field ?? Once.Keep(ref field, Weak("muscles:namtpt-soleus", "Symptom Checker: Soleus", "National Association of Myofascial Trigger Point Therapists", null, "http://check.myofascialtherapy.org/symptomcheck/symptom_leg_soleus.html"));

    internal static Source NctHams => field ?? Once.Keep(ref field, Study("muscles:nct-hams", "Dry needling for hamstring tightness (trial registration NCT02516137)", "sponsor not shown", null, "https://crick.ai/trials/NCT02516137"));

    internal static Source NielErectorSpinae => field ?? Once.Keep(ref field, Weak("muscles:niel-es", "Trigger point of the week: erector spinae", "Niel-Asher and Gerwin", 2019, "https://www.triggerpoints3d.com/post/trigger-point-of-the-week-erector-spinae-by-simeon-niel-asher-and-bob-gerwin"));

    internal static Source NielGastroc => field ?? Once.Keep(ref field, Weak("muscles:niel-gastroc", "Gastrocnemius - Trigger Point Anatomy", "Niel-Asher Education", null, "https://nielasher.com/blogs/video-blog/trigger-point-therapy-gastrocnemius-anatomy"));

    internal static Source NielGmin => field ?? Once.Keep(ref field, Weak("muscles:niel-gmin", "Trigger Point of the Week: Gluteus Minimus", "Simeon Niel-Asher, Bob Gerwin", null, "https://triggerpoints3d.com/post/trigger-point-of-the-week-gluteus-minimus-by-simeon-niel-asher"));

    internal static Source NielHamstrings => field ?? Once.Keep(ref field, Weak("muscles:niel-hams", "Hamstrings: trigger point anatomy", "Niel-Asher Education", null, "https://nielasher.com/blogs/video-blog/treating-trigger-points-in-the-biceps-femoris"));

    internal static Source NielQf => field ?? Once.Keep(ref field, Weak("muscles:niel-qf", "Hip Extensors: Spotlight on Quadratus Femoris and Trigger Points", "Niel-Asher Education", null, "https://nielasher.com/en-es/blogs/video-blog/trigger-point-therapy-quadratus-femoris"));

    internal static Source NovellaQuiz => field ?? Once.Keep(ref field, Weak("muscles:novella-quiz", "Quadratus lumborum", "learnandfeelbetter.com", null, "https://learnandfeelbetter.com/quadratus-lumborum"));

    internal static Source ObGastroc => field ?? Once.Keep(ref field, Weak("muscles:ob-gastroc", "Gastrocnemius (S1)", "Orthobullets", 2017, "https://www.orthobullets.com/anatomy/10085/gastrocnemius-s1"));

    internal static Source ObGmin => field ?? Once.Keep(ref field, Weak("muscles:ob-gmin", "Gluteus minimus", "Orthobullets", null, "https://www.orthobullets.com/anatomy/10063/gluteus-minimus"));

    internal static Source ObOi => field ?? Once.Keep(ref field, Weak("muscles:ob-oi", "Obturator internus", "Orthobullets", null, "https://www.orthobullets.com/anatomy/10075/obturator-internus"));

    internal static Source ObSgem => field ?? Once.Keep(ref field, Weak("muscles:ob-sgem", "Superior gemellus", "Orthobullets", null, "https://www.orthobullets.com/anatomy/10076/superior-gamellus"));

    internal static Source Orthoacu => field ?? Once.Keep(ref field, Weak("muscles:orthoacu", "The Piriformis: Getting to the Bottom of It", "orthopedic-acupuncture.org", 2018, "https://www.orthopedic-acupuncture.org/post/2018/06/25/the-piriformis-how-deep-is-it"));

    internal static Source Otj2025 => field ?? Once.Keep(ref field, Study("muscles:otj2025", "Accuracy of two dry needling techniques for the gluteus medius osteotendinous junction (J Man Manip Ther 2025)", "authors not shown in the excerpt", 2025, "https://doi.org/10.1080/10669817.2025.2515581"));

    internal static Source OwikiEs => field ?? Once.Keep(ref field, Weak("muscles:owiki-es", "Erector spinae muscles", "Wikipedia mirror", null, "https://owiki.org/wiki/Extensor_spinae"));

    internal static Source Painalog => field ?? Once.Keep(ref field, Weak("muscles:painalog", "Trigger point pain from Iliopsoas Trigger Point One", "painalog.com", null, "https://www.painalog.com/trigger-point-pain-from-iliopsoas-trigger-point-one-and-how-to-find-relief/"));

    internal static Source PainfreeGluteusMinimus => field ?? Once.Keep(ref field, Weak("muscles:painfree-gmin", "Gluteus minimus muscle", "painfreehealth.ca", null, "https://painfreehealth.ca/gluteus-minimus-muscle/"));

    internal static Source Painwhisperer => field ?? Once.Keep(ref field, Weak("muscles:painwhisperer", "Back of Thigh Pain Trigger Points", "The Pain Whisperer", null, "https://www.painwhisperer.com/trigger-point-back-of-thigh-pain"));

    internal static Source Park2011 => field ?? Once.Keep(ref field, Study("muscles:park2011", "Piriformis muscle: clinical anatomy with computed tomography in Korean population", "Chan Hong Park et al.", 2011, "https://doi.org/10.3344/kjp.2011.24.2.87"));

    internal static Source ParkerIliopsoas => field ?? Once.Keep(ref field, Weak("muscles:parker-iliopsoas", "The Iliopsoas Trigger Point", "Susan Parker", 2011, "https://www.contemporaryobgyn.net/view/iliopsoas-trigger-point"));

    internal static Source PerryIliopsoas => field ?? Once.Keep(ref field, Weak("muscles:perry-iliopsoas", "Iliopsoas Trigger Points: Hidden Pranksters of Low Back Pain", "Laura Perry", 2013, "https://www.triggerpointtherapist.com/?p=2478"));

    internal static Source PerryTfl => field ?? Once.Keep(ref field, Weak("muscles:perry-tfl", "Tensor Fascia Lata Trigger Point", "Laura Perry", 2015, "http://www.triggerpointtherapist.com/blog/hip-pain-trigger-points/tensor-fascia-lata-trigger-point-it-band-syndrome-hip-pain"));

    internal static Source PhysiopediaBf => field ?? Once.Keep(ref field, Weak("muscles:physiopedia-bf", "Biceps Femoris", "Physiopedia contributors", null, "https://www.physio-pedia.com/index.php?title=Biceps_Femoris&oldid=184126"));

    internal static Source PodiapaediaBf => field ?? Once.Keep(ref field, Weak("muscles:podiapaedia-bf", "Biceps femoris", "PodiaPaedia", null, "https://podiapaedia.org/wiki/anatomy/muscles/proximal-muscles/biceps-femoris/"));

    internal static Source AnatomyPosition => field ?? Once.Keep(ref field, new("muscles:position", SourceKind.OwnProposal, "Inferred from the position of the muscle", "DryNeedling.Domain", 2026, null));

    internal static Source PosturemdQl => field ?? Once.Keep(ref field, Weak("muscles:posturemd-ql", "Quadratus Lumborum Pain Management", "PostureMD", null, "https://posturemd.com/blogs/posture-guide/quadratus-lumborum-stretch"));

    internal static Source Poutoglidou2020 => field ?? Once.Keep(ref field, Study("muscles:poutoglidou2020", "Sciatic Nerve Variants and the Piriformis Muscle: A Systematic Review and Meta-Analysis", "Frideriki Poutoglidou et al.", 2020, "https://doi.org/10.7759/cureus.11531"));

    internal static Source QlGalant => field ?? Once.Keep(ref field, Weak("muscles:ql-galant", "Low Back Myofascial Pain Disorders", "galantdesign.se", null, "http://galantdesign.se/"));

    internal static Source Rainey2013 => field ?? Once.Keep(ref field, Case("muscles:rainey2013", "Trigger point dry needling and intramuscular electrical stimulation for chronic low back pain: case report (PMC3625794)", "Charles E. Rainey", 2013, "https://pmc.ncbi.nlm.nih.gov/articles/PMC3625794"));

    internal static Source ReinoldEmg => field ?? Once.Keep(ref field, Weak("muscles:reinold-emg", "The Best Exercises for the Gluteus Maximus and Gluteus Medius (summary of a JOSPT EMG study)", "Mike Reinold", null, "https://mikereinold.com/best-exercises-for-gluteus-maximus-and/"));

    internal static Source Reuters2015 => field ?? Once.Keep(ref field, Weak("muscles:reuters2015", "Gluteal Trigger Points Found in Most Lumbosacral Radiculopathy Cases", "Anne Harding (Reuters Health)", 2015, "https://www.integrative-archives.com/2015/03/14587/"));

    internal static Source RichterQl => field ?? Once.Keep(ref field, Weak("muscles:richter-ql", "Muscles of Lower Torso Pain (quadratus lumborum, iliacus)", "fitness-vip.com, extract of a trigger-point and muscle-chain textbook", null, "https://www.fitness-vip.com/muscle-chains/muscles-of-lower-torso-pain.html"));

    internal static Source RpmTfl => field ?? Once.Keep(ref field, Weak("muscles:rpm-tfl", "Know Your Trigger Point Muscle Series: Tensor Fasciae Latae", "RPM Therapy", 2012, "http://rpm-therapy.com/2012/trigger-point-pain-tensor-fasciae-latae/"));

    internal static Source Salom2014 => field ?? Once.Keep(ref field, Case("muscles:salom2014", "Puntos gatillo miofasciales en el musculo gluteo medio en pacientes con lumbalgia mecanica: analisis topografico", "J. Salom-Moreno et al.", 2014, "https://c.coek.info/pdf-puntos-gatillo-miofasciales-en-el-musculo-gluteo-medio-en-pacientes-con-lumbalgi81da3e0c6cafcde9ef9e93aab61bf23493871.html"));

    internal static Source Samuel2007 => field ?? Once.Keep(ref field, Study("muscles:samuel2007", "The Association of Active Trigger Points with Lumbar Disc Lesions", "Samuel et al. (author list not shown in the excerpt)", 2007, "https://doi.org/10.1300/J094v15n02_04"));

    internal static Source Shah2017 => field ?? Once.Keep(ref field, Study("muscles:shah2017", "Extensor trunk muscle activity during stabilization exercises: An update", "Jayshree Shah, Zubia Veqar", 2017, "http://www.pjiap.org/printarticle.asp?issn=0973-6549;year=2017;volume=11;issue=1;spage=12;epage=16;aulast=Shah"));

    internal static Source Sidebridge => field ?? Once.Keep(ref field, Weak("muscles:sidebridge", "Exercise tip: side bridge", "fitnesstransform.com", null, "https://fitnesstransform.com/exercise-tip-side-bridge/"));

    internal static Source SimpleHams => field ?? Once.Keep(ref field, Weak("muscles:simple-hams", "Hamstring Trigger Points", "simplehealthideas.blogspot.com", 2011, "http://simplehealthideas.blogspot.in/2011/07/"));

    internal static Source Skorupska2014 => field ?? Once.Keep(ref field, Case("muscles:skorupska2014", "Trigger point-related sympathetic nerve activity in chronic sciatic leg pain: a case study", "Elzbieta Skorupska et al.", 2014, "https://aim.bmj.com/content/32/5/418"));

    internal static Source Skorupska2021 => field ?? Once.Keep(ref field, Study("muscles:skorupska2021", "Amplified Vasodilatation within the Referred Pain Zone of Trigger Points Is Characteristic of Gluteal Syndrome - A Type of Nociplastic Pain Mimicking Sciatica", "Elzbieta Skorupska, Tomasz Dybek, Michal Rychlik, Marta Jokiel, Jaroslaw Zawadzinski, Pawel Dobrakowski", 2021, "https://doi.org/10.3390/jcm10215146"));

    internal static Source SlideCalf => field ?? Once.Keep(ref field, Weak("muscles:slide-calf", "Muscles of posterior compartment of leg", "slideplayer.com lecture", null, "https://slideplayer.com./amp/15683512"));

    internal static Source Smoll2010 => field ?? Once.Keep(ref field, Study("muscles:smoll2010", "Variations of the piriformis and sciatic nerve with clinical consequence: a review", "Nicolas R. Smoll", 2010, "https://doi.org/10.1002/ca.20893"));

    internal static Source Soleus2020 => field ?? Once.Keep(ref field, Study("muscles:soleus2020", "Prediction Model of Soleus Muscle Depth Based on Anthropometric Features", "Juan Antonio Valera-Calero et al.", 2020, "https://doi.org/10.3390/diagnostics10050284"));

    internal static Source Ta2 => field ?? Once.Keep(ref field, Reference("muscles:ta2", "Z-Anatomy TA2.csv (English, Latin, French, Spanish, Portuguese, Italian, TA2 id)", "Gauthier Kervyn and translators", 2025, "https://github.com/Z-Anatomy/Models-of-human-anatomy"));

    internal static Source Ta98 => field ?? Once.Keep(ref field, Reference("muscles:ta98", "Hominum: Reference/TerminologiaAnatomica.md and HominumData.json (transcription of Terminologia Anatomica 1998, English/Latin/Spanish)", "Mario A. Flores (after FCAT, Terminologia Anatomica, 1998)", 2020, "https://github.com/MarioAndF/Hominum"));

    internal static Source Tomaszewski2016 => field ?? Once.Keep(ref field, Study("muscles:tomaszewski2016", "Surgical Anatomy of the Sciatic Nerve: A Meta-Analysis", "Krzysztof A. Tomaszewski et al.", 2016, "https://insights.ovid.com/joor/900000000/01445461-900000000-99488"));

    internal static Source Tonley2010 => field ?? Once.Keep(ref field, Case("muscles:tonley2010", "Treatment of an individual with piriformis syndrome focusing on hip muscle strengthening and movement reeducation", "Jason C. Tonley et al.", 2010, "https://scholar.usuhs.edu/en/publications/treatment-of-an-individual-with-piriformis-syndrome-focusing-on-h"));

    internal static Source TriggerpointCa => field ?? Once.Keep(ref field, Weak("muscles:triggerpoint-ca", "Bladder, sciatic, hip pain, genital pain", "triggerpoint.ca", null, "http://www.triggerpoint.ca/index.php?p=1_44_bladder-sciatic-hip-pain-genital-pain"));

    internal static Source Travell => field ?? Once.Keep(ref field, new("muscles:ts2", SourceKind.ReferenceWork, "The Trigger Point Manual, volume 2, chapter 7 (short excerpt read)", "Travell and Simons", 1992, null));

    internal static Source Uberon2026 => field ?? Once.Keep(ref field, Reference("muscles:uberon-2026", "Uberon release v2026-04-01: bridges to SCTID, NCIT, MA and the human-reference-atlas subset", "Uberon editors", 2026, "https://github.com/obophenotype/uberon"));

    internal static Source UberonFma2023 => field ?? Once.Keep(ref field, Reference("muscles:uberon-fma-2023", "uberon-bridge-to-fma.obo, data-version 2023-09-05", "Uberon editors; FMA contacts named in the header", 2023, "https://github.com/obophenotype/uberon"));

    internal static Source Valera2024 => field ?? Once.Keep(ref field, Study("muscles:valera2024", "Testing the Safety of Piriformis Dry Needling Interventions: predictive value of anthropometric and demographic factors", "Juan Antonio Valera-Calero et al.", 2024, "https://doi.org/10.3390/jcm13226674"));

    internal static Source WheelessIgn => field ?? Once.Keep(ref field, Reference("muscles:wheeless-ign", "Inferior gluteal nerve", "Wheeless' Textbook of Orthopaedics", null, "http://www.wheelessonline.com/ortho/inferior_gluteal_nerve"));

    internal static Source WheelessPiri => field ?? Once.Keep(ref field, Reference("muscles:wheeless-piri", "Piriformis", "Wheeless' Textbook of Orthopaedics", null, "https://new.wheelessonline.com/joints/hip/piriformis/"));

    internal static Source WheelessSt => field ?? Once.Keep(ref field, Reference("muscles:wheeless-st", "Semitendinosus", "Wheeless' Textbook of Orthopaedics", null, "https://www.wheelessonline.com/muscles-tendons/semitendinosus/"));

    internal static Source WikiNpiri => field ?? Once.Keep(ref field, Weak("muscles:wiki-npiri", "Nerve to piriformis", "Wikipedia contributors", null, "https://findatwiki.com/Piriformis_nerve"));

    internal static Source WikimskPsoas => field ?? Once.Keep(ref field, Weak("muscles:wikimsk-psoas", "Psoas Major", "WikiMSK", null, "https://wikimsk.org/wiki/Psoas_Major"));

    internal static Source WikismPiri => field ?? Once.Keep(ref field, Weak("muscles:wikism-piri", "Piriformis", "WikiSM", 2020, "https://wikism.org/Piriformis"));

    internal static Source Williams2023 => field ?? Once.Keep(ref field, Study("muscles:williams2023", "Safety when dry needling the multifidi in the thoracolumbar region: cadaver study", "Williams et al.", 2023, "https://doi.org/10.26603/001c.89663"));

    internal static Source Wu2022 => field ?? Once.Keep(ref field, Study("muscles:wu2022", "Ischiofemoral Impingement Syndrome: Clinical and Imaging/Guidance Issues with Special Focus on Ultrasonography", "Wei-Ting Wu et al.", 2022, "https://doi.org/10.3390/diagnostics13010139"));

    private static IEnumerable<Source> MusclesSheet() => new[]
    {
        AammBicepsFemoris, AammGmax, AammGmed, AammGmin, AammMf, AammOi, AapKidney, Adelmanesh2015, Adelmanesh2016, AgupuntGmed,
        AmadRot, AmssmIfi, AnatomicIp, Asmall, AzQf, BackmusclePsoas, Ball2019, Barton1991, Bergman, BioprotGmed, Bn121,
        BrainCalf, Brainscape2, Carroll2022, Chiarotto2016, Choir, CobbAddmag, CobbGmin, Contreras2015, CramGlut, DewikiQf,
        DeepGlutealReview, DitkiHams, Donor2022, EmgTable, Emgreview, FarlexEs, FarlexMultifidus, Fedb, GeekyHams,
        GreenDommerholt, Hannah2016, HindsGmed, Iglesias2013, JcdrSn, Kearns2018, Kegoye2025, KentAddmag, KentGastroc, KentGmax,
        KentGmin, KentTfl, Kostopoulos, Koziol2024, L1l32020, LatentSp2023, Lb2164, Lopez2022, Lucena2022, MallyGmed,
        MallyHamstrings, Marchese2024, Mason2016, Mbaka2022, Mcgill2009, MedglossSoleus, Minguez2024, Monclus2025,
        MorningAddmag, MorningCalf, MorningMf, MorningOi, MorningPiri, MorningQf, MskHams, MskradHams, NamtptGastroc,
        NamtptGluteusMedius, NamtptGmin, NamtptParaspinals, NamtptPiriformis, NamtptQuadratusLumborum, NamtptSoleus, NctHams,
        NielErectorSpinae, NielGastroc, NielGmin, NielHamstrings, NielQf, NovellaQuiz, ObGastroc, ObGmin, ObOi, ObSgem,
        Orthoacu, Otj2025, OwikiEs, Painalog, PainfreeGluteusMinimus, Painwhisperer, Park2011, ParkerIliopsoas, PerryIliopsoas,
        PerryTfl, PhysiopediaBf, PodiapaediaBf, AnatomyPosition, PosturemdQl, Poutoglidou2020, QlGalant, Rainey2013, ReinoldEmg,
        Reuters2015, RichterQl, RpmTfl, Salom2014, Samuel2007, Shah2017, Sidebridge, SimpleHams, Skorupska2014, Skorupska2021,
        SlideCalf, Smoll2010, Soleus2020, Ta2, Ta98, Tomaszewski2016, Tonley2010, TriggerpointCa, Travell, Uberon2026,
        UberonFma2023, Valera2024, WheelessIgn, WheelessPiri, WheelessSt, WikiNpiri, WikimskPsoas, WikismPiri, Williams2023,
        Wu2022,
    };
}
