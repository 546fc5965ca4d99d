using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using DryNeedling.Domain.Anatomy;
using DryNeedling.Domain.CarePlans;
using DryNeedling.Domain.Evaluation;
using DryNeedling.Domain.Evidence;
using Xunit;

namespace DryNeedling.Domain.Tests.Catalogues;

/// <summary>Structures, observations, exercises and published figures.</summary>
public sealed class ReferenceDataTests
{
    [Fact]
    public void Structures_are_found_by_their_id_and_every_structure_at_risk_is_one_of_them()
    {
        Assert.Equal(AnatomicalStructures.All.Count, AnatomicalStructures.All.Select(structure => structure.Id).Distinct().Count());
        Assert.All(AnatomicalStructures.All, structure =>
        {
            Assert.Matches("^[a-z]+(-[a-z]+)*$", structure.Id);
            Assert.True(AnatomicalStructures.TryFind(structure.Id, out AnatomicalStructure? found));
            Assert.Equal(structure, found);
        });
        Assert.False(AnatomicalStructures.TryFind("no-such-structure", out _));
        Assert.All(Muscles.All.SelectMany(muscle => muscle.StructuresAtRisk), risk => Assert.Contains(risk.Structure, AnatomicalStructures.All));
    }

    [Fact]
    public void The_confirmed_neighbours_bear_their_codes()
    {
        string[] expected =
        [
            "sciatic-nerve UBERON:0001322 FMA:19034", "tibial-nerve UBERON:0001323 FMA:19035", "common-fibular-nerve UBERON:0001324 FMA:19039",
            "pudendal-nerve UBERON:0011390 FMA:19037", "sacrum UBERON:0003690 FMA:16202", "ischial-tuberosity UBERON:0034983 FMA:17010",
            "greater-trochanter UBERON:0002503 FMA:32852", "greater-sciatic-notch UBERON:0014411 FMA:16902", "iliac-crest UBERON:0014437 FMA:16914",
            "ischial-spine UBERON:0009000 FMA:17028", "erector-spinae-group UBERON:0002462 FMA:71302", "triceps-surae UBERON:0001665 FMA:51062",
            "gastrocnemius-medial-head UBERON:0011907 FMA:45956", "gastrocnemius-lateral-head UBERON:0011908 FMA:45959",
            "hamstring-group UBERON:0002463 FMA:22427 FMA:81022",
        ];
        Assert.Equal(expected, AnatomicalStructures.All.Where(structure => structure.Codes.Count > 0)
            .Select(structure => string.Join(" ", structure.Codes.Select(code => code.Value).Prepend(structure.Id))));
    }

    [Fact]
    public void A_structure_at_risk_says_whether_a_source_names_it()
    {
        Assert.All(Muscles.All.SelectMany(muscle => muscle.StructuresAtRisk), risk =>
        {
            Assert.NotEmpty(risk.Citations);
            Assert.NotEqual(HazardBasis.Unspecified, risk.Basis);
            Assert.Equal(risk.Basis == HazardBasis.ImpliedByPosition, risk.Mark == ReadingMark.Derived);
            Assert.True(risk.Basis == HazardBasis.ImpliedByPosition || risk.Citations.All(citation => citation.Source.Kind != SourceKind.OwnProposal));
        });
        string[] named =
        [
            "piriformis sciatic-nerve", "gluteus-maximus middle-cluneal-nerve", "biceps-femoris-long-head common-fibular-nerve",
            "biceps-femoris-short-head common-fibular-nerve", "lumbar-multifidus spinal-canal", "lumbar-multifidus kidney", "iliocostalis-lumborum kidney",
            "iliocostalis-lumborum peritoneum", "longissimus-thoracis kidney", "quadratus-lumborum kidney", "quadratus-lumborum pleura",
            "quadratus-lumborum lung", "obturator-internus pudendal-bundle", "quadratus-femoris sciatic-nerve", "adductor-magnus femoral-vessels",
            "iliopsoas femoral-nerve",
        ];
        Assert.Equal(named, Muscles.All.SelectMany(muscle => muscle.StructuresAtRisk
            .Where(risk => risk.Basis == HazardBasis.NamedBySource).Select(risk => muscle.Id + " " + risk.Structure.Id)));
    }

    [Theory]
    [InlineData("lumbar-multifidus", "spinal-canal", "T12 to L1", "medially")]
    [InlineData("lumbar-multifidus", "kidney", "L1 to L3", "laterally")]
    [InlineData("quadratus-lumborum", "kidney", "L1 to L3", "lateral")]
    [InlineData("quadratus-lumborum", "pleura", "12th rib", "12th rib")]
    [InlineData("biceps-femoris-long-head", "common-fibular-nerve", "fibular head", "medial side")]
    [InlineData("gastrocnemius", "popliteal-vessels", "knee", "between the heads")]
    [InlineData("piriformis", "sciatic-nerve", null, "medial entry")]
    public void A_hazard_of_a_region_keeps_its_level_and_approach(string muscle, string structure, string? level, string approach)
    {
        StructureAtRisk risk = MuscleCatalogueTests.Find(muscle).StructuresAtRisk.Single(candidate => candidate.Structure.Id == structure);
        Assert.Equal(level is null, risk.Level is null);
        Assert.Contains(level ?? "", risk.Level ?? "", StringComparison.Ordinal);
        Assert.Contains(approach, risk.Approach!, StringComparison.Ordinal);
    }

    [Fact]
    public void The_two_studies_of_the_piriformis_that_disagree_both_stand_at_its_nerve() => Assert.Equal(
        ["muscles:donor2022", "muscles:kearns2018"],
        Muscles.Piriformis.StructuresAtRisk.Single(risk => risk.Structure.Id == "sciatic-nerve").Citations.Take(2).Select(citation => citation.Source.Key));

    [Fact]
    public void Counts_of_observations_are_those_of_the_ground()
    {
        string[] expected =
        [
            "piriformis FreshCadaver 16/19 0/19", "piriformis EmbalmedDonor 11/14", "piriformis EmbalmedDonor 11/14 3/14", "piriformis EmbalmedDonor 3/14 0/14",
            "gluteus-medius Cadaver 9/10", "gluteus-medius Cadaver 1/10", "lumbar-multifidus Cadaver 8/8",
        ];
        Assert.Equal(expected, Observations().Where(observation => observation.Counts.Count > 0).Select(observation => string.Join(" ", observation.Counts
            .Select(count => count.Proportion.Numerator + "/" + count.Proportion.Denominator).Prepend(observation.Preparation.ToString()).Prepend(observation.Muscle.Id))));
        Assert.Equal(84.21m, Muscles.Piriformis.Observations[0].Counts[0].Proportion.Percent);
    }

    [Fact]
    public void An_observation_names_subjects_finding_source_and_notice_and_belongs_to_its_muscle()
    {
        Assert.All(Muscles.All, muscle => Assert.All(muscle.Observations, observation =>
        {
            Assert.Equal(muscle, observation.Muscle);
            Assert.False(string.IsNullOrWhiteSpace(observation.Subjects));
            Assert.False(string.IsNullOrWhiteSpace(observation.Finding));
            Assert.Contains("Not a needling instruction", observation.Notice, StringComparison.Ordinal);
            Assert.NotEqual(ReadingMark.Unspecified, observation.Mark);
            Assert.Equal(observation.Source.Kind == SourceKind.Weak, observation.Mark == ReadingMark.Weak);
            Assert.DoesNotMatch("(?i)recommend|should be", observation.Finding);
        }));
        Assert.All(["agupunt-gmed", "bn121", "nct-hams", "williams2023", "hannah2016", "l1l3-2020", "lopez2022", "aap-kidney", "park2011", "valera2024", "minguez2024", "soleus2020", "ball2019", "otj2025", "orthoacu"],
            key => Assert.Contains(Observations(), observation => observation.Source.Key == "muscles:" + key));
    }

    [Fact]
    public void A_fixed_band_from_a_teaching_page_stands_only_beside_what_contradicts_it() => Assert.All(
        Observations().Where(observation => observation.Finding.Contains("safe band", StringComparison.Ordinal)),
        observation => Assert.Contains("Contradicted", observation.Finding, StringComparison.Ordinal));

    [Fact]
    public void No_member_or_type_of_the_anatomy_is_named_after_a_depth_or_a_length() => Assert.DoesNotContain(
        typeof(Muscle).Assembly.GetExportedTypes().Where(type => type.Namespace == typeof(Muscle).Namespace)
            .SelectMany(type => type.GetMembers(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static).Select(member => member.Name).Append(type.Name)),
        name => name.Contains("Depth", StringComparison.OrdinalIgnoreCase) || name.Contains("Length", StringComparison.OrdinalIgnoreCase));

    [Fact]
    public void Exercises_are_found_by_their_id_and_a_dose_names_its_source()
    {
        Assert.Equal(Exercises.All.Count, Exercises.All.Select(exercise => exercise.Id).Distinct().Count());
        Assert.Equal(18 + (2 * 20), Exercises.All.Count);
        Assert.All(Exercises.All, exercise =>
        {
            Assert.Matches("^[a-z]+(-[a-z]+)*$", exercise.Id);
            Assert.True(Exercises.TryFind(exercise.Id, out Exercise? found));
            Assert.Equal(exercise, found);
            Assert.NotEqual(ExercisePurpose.Unspecified, exercise.Purpose);
            Assert.NotEmpty(exercise.Sources);
            Assert.All(exercise.Doses, dose => Assert.Contains(dose.Citation.Source, exercise.Sources));
            Assert.Equal(exercise.Doses.Count > 0, !exercise.ToString().EndsWith("no published dose", StringComparison.Ordinal));
        });
        Assert.False(Exercises.TryFind("no-such-exercise", out _));
    }

    [Fact]
    public void Doses_are_those_of_the_ground()
    {
        string[] expected =
        [
            "figure-four-stretch S137 S138", "knee-to-opposite-shoulder S138", "piriformis-trial-stretch S131", "knee-to-chest S136",
            "sciatic-mobilising-stretch S136", "standing-hamstring-stretch S137", "hamstring-stretch S99", "hamstring-trial-stretch S97", "gluteal-strength S138",
            "resisted-hip-abduction S137", "prone-hip-extension S137", "pelvic-tilt S140", "abdominal-bracing S139 S140", "prone-multifidus S140",
            "bridge-and-bird-dog S139", "walking-programme S59", "nerve-glide S138", "neurodynamic-mobilisation S78",
        ];
        Assert.Equal(expected, Exercises.All.Where(exercise => exercise.Doses.Count > 0).Select(exercise => string.Join(" ", exercise.Doses
            .Select(dose => dose.Citation.Source.Key.Replace("sciatica:", "", StringComparison.Ordinal)).Prepend(exercise.Id))));
        Assert.Equal(
            ["sciatic-mobilising-stretch", "prone-hip-extension", "walking-programme"],
            Exercises.All.Where(exercise => exercise.Doses.Count > 0 && !exercise.HasPublishedDose).Select(exercise => exercise.Id));
    }

    [Fact]
    public void Every_muscle_has_its_own_stretch_and_strengthening_work_without_an_invented_dose() => Assert.All(Muscles.All, muscle =>
    {
        Exercise[] own = [.. muscle.Exercises.Where(exercise => exercise.Doses.Count == 0)];
        Assert.Equal([muscle.Id + "-stretch", muscle.Id + "-strengthening"], own.Select(exercise => exercise.Id));
        Assert.Equal([ExercisePurpose.Stretch, ExercisePurpose.Strengthen], own.Select(exercise => exercise.Purpose));
        Assert.All(own, exercise => Assert.NotEmpty(exercise.Codes));
        Assert.Equal(muscle.Exercises.Distinct(), muscle.Exercises);
    });

    /// <summary>Keyed by hand from the column "muscle / purpose" of the doses; the gemelli have what the piriformis has.</summary>
    [Theory]
    [InlineData("piriformis", "figure-four-stretch knee-to-opposite-shoulder piriformis-trial-stretch")]
    [InlineData("gluteus-maximus", "figure-four-stretch knee-to-chest gluteal-strength prone-hip-extension bridge-and-bird-dog")]
    [InlineData("gluteus-medius", "figure-four-stretch knee-to-chest gluteal-strength resisted-hip-abduction bridge-and-bird-dog")]
    [InlineData("gluteus-minimus", "figure-four-stretch knee-to-chest gluteal-strength bridge-and-bird-dog")]
    [InlineData("biceps-femoris-long-head", "hamstring-stretch standing-hamstring-stretch hamstring-trial-stretch sciatic-mobilising-stretch")]
    [InlineData("biceps-femoris-short-head", "hamstring-stretch standing-hamstring-stretch hamstring-trial-stretch sciatic-mobilising-stretch")]
    [InlineData("semitendinosus", "hamstring-stretch standing-hamstring-stretch hamstring-trial-stretch sciatic-mobilising-stretch")]
    [InlineData("semimembranosus", "hamstring-stretch standing-hamstring-stretch hamstring-trial-stretch sciatic-mobilising-stretch")]
    [InlineData("lumbar-multifidus", "knee-to-chest pelvic-tilt prone-multifidus bridge-and-bird-dog")]
    [InlineData("iliocostalis-lumborum", "knee-to-chest pelvic-tilt bridge-and-bird-dog")]
    [InlineData("longissimus-thoracis", "knee-to-chest pelvic-tilt bridge-and-bird-dog")]
    [InlineData("quadratus-lumborum", "knee-to-chest pelvic-tilt")]
    [InlineData("obturator-internus", "")]
    [InlineData("gemelli", "figure-four-stretch knee-to-opposite-shoulder piriformis-trial-stretch")]
    [InlineData("quadratus-femoris", "")]
    [InlineData("tensor-fasciae-latae", "")]
    [InlineData("gastrocnemius", "")]
    [InlineData("soleus", "")]
    [InlineData("adductor-magnus", "")]
    [InlineData("iliopsoas", "")]
    public void Exercises_with_doses_are_linked_as_the_ground_links_them(string muscle, string exercises) => Assert.Equal(
        exercises,
        string.Join(" ", MuscleCatalogueTests.Find(muscle).Exercises.Where(exercise => exercise.Doses.Count > 0).Select(exercise => exercise.Id)));

    [Theory]
    [InlineData("Left gastrocnemius", 2)] // Two of the back stand beside those of the muscle.
    [InlineData("Left piriformis", 5)]
    [InlineData("Left semitendinosus", 4)] // One on the feet is left out: nobody asked about balance.
    public void A_plan_hands_out_only_exercises_with_a_published_dose_and_prints_its_source(string points, int exercises)
    {
        CarePlan plan = CarePlanner.Default.Plan(SuitabilityEvaluator.Default.Evaluate(
            People.Person.PlainHealthyAdult.With("trigger points", points).Presentation));
        Assert.Single(plan.Needling);
        Assert.Equal(exercises, plan.Exercises.Count);
        Assert.All(plan.Exercises, planned => Assert.True(planned.Exercise.HasPublishedDose));
        Assert.Equal(exercises > 0, plan.ToMarkdown().Contains("[sciatica:S", StringComparison.Ordinal) && plan.ToMarkdown().Contains("## Exercises", StringComparison.Ordinal));
        Assert.DoesNotContain("no published dose", plan.ToMarkdown(), StringComparison.Ordinal);
        Assert.Contains("Mind: ", plan.ToMarkdown(), StringComparison.Ordinal);
    }

    [Fact]
    public void Figures_keep_counts_and_compute_percentages()
    {
        Assert.True(PrevalenceFigures.TryFind("gtrp-radiculopathy/healthy", out PrevalenceFigure? healthy));
        Assert.Equal(Proportion.Of(3, 152, "people"), healthy.Proportion);
        Assert.Equal(1.97m, healthy.Proportion!.Percent);
        Assert.Equal("1.9 %", healthy.FigureAsPrinted);
        Assert.True(PrevalenceFigures.TryFind("gtrp-radiculopathy/people-with-radiculopathy", out PrevalenceFigure? ill));
        Assert.Equal(76.38m, ill.Proportion!.Percent);
        Assert.Equal(
            ["207/271", "3/152", "1/14", "20/20", "8/30", "22/30"],
            PrevalenceFigures.All.Where(figure => figure.Proportion is not null).Select(figure => figure.Proportion!.Numerator + "/" + figure.Proportion.Denominator));
    }

    [Fact]
    public void Every_figure_is_of_low_certainty_at_most_and_names_its_caution_and_sources()
    {
        Assert.Equal(PrevalenceFigures.All.Count, PrevalenceFigures.All.Select(figure => figure.Id).Distinct().Count());
        Assert.All(PrevalenceFigures.All, figure =>
        {
            Assert.Matches("^[a-z0-9-]+/[a-z0-9-]+$", figure.Id);
            Assert.True(figure.Certainty <= Certainty.Low);
            Assert.Contains(figure.Sources, source => source.Key == "muscles:chiarotto2016");
            Assert.True(figure.Sources.Count >= 2);
            Assert.NotEmpty(figure.Caution);
            Assert.False(figure.Proportion is null && figure.FigureAsPrinted is null);
            Assert.True(PrevalenceFigures.TryFind(figure.Id, out PrevalenceFigure? found));
            Assert.Equal(figure, found);
        });
        Assert.DoesNotContain(PrevalenceFigures.All, figure => figure.Proportion?.Denominator == 70 || figure.ToString().Contains("55", StringComparison.Ordinal) && figure.Id.StartsWith("sciatic", StringComparison.Ordinal));
        Assert.DoesNotContain(PrevalenceFigures.All.SelectMany(figure => figure.Sources), source => source.Key == "muscles:painfree-gmin");
    }

    [Fact]
    public void A_figure_from_a_damaged_text_is_not_marked_as_read() => Assert.All(
        PrevalenceFigures.All.Where(figure => figure.Caution.Contains("garbled", StringComparison.Ordinal)),
        figure => Assert.Equal(ReadingMark.Unconfirmed, figure.Mark));

    [Fact]
    public void Injuries_of_the_region_stand_beside_the_structure_they_met()
    {
        Assert.Equal(
            ["safety:S72", "safety:S59", "muscles:williams2023"],
            Keys(Muscles.LumbarMultifidus, "spinal-canal").Skip(1));
        Assert.Equal(["safety:S65", "safety:S64", "safety:S67"], Keys(Muscles.IliocostalisLumborum, "kidney").Skip(1));
        Assert.Contains("safety:S67", Keys(Muscles.QuadratusLumborum, "kidney"));
        Assert.Equal(["safety:S94", "safety:S95"], Keys(Muscles.Gastrocnemius, "common-fibular-nerve").Skip(1));

        static IEnumerable<string> Keys(Muscle muscle, string structure) => muscle.StructuresAtRisk
            .Single(risk => risk.Structure.Id == structure).Citations.Select(citation => citation.Source.Key);
    }

    [Fact]
    public void Courses_of_the_sciatic_nerve_add_up_where_a_sample_is_whole()
    {
        SciaticNerveCourseObservation[] sample = [.. SciaticNerveCourseObservations.All.Where(observation => observation.Study == "Indian sample")];
        Assert.Equal([65, 8, 3, 2, 2], sample.Select(observation => observation.Proportion!.Numerator));
        Assert.Equal(80, sample.Sum(observation => observation.Proportion!.Numerator));
        Assert.All(sample, observation => Assert.Equal(80, observation.Proportion!.Denominator));
        Assert.Equal(81.25m, sample[0].Proportion!.Percent);
        Assert.Equal(5, sample.Select(observation => observation.Course).Distinct().Count());
        Assert.All(SciaticNerveCourseObservations.All, observation =>
        {
            Assert.Matches("^[a-z0-9-]+$", observation.Id);
            Assert.True(SciaticNerveCourseObservations.TryFind(observation.Id, out SciaticNerveCourseObservation? found));
            Assert.Equal(observation, found);
            Assert.False(observation.Proportion is null && observation.FigureAsPrinted is null);
            Assert.NotEmpty(observation.Sample);
        });
        Assert.Equal(SciaticNerveCourseObservations.All.Count, SciaticNerveCourseObservations.All.Select(observation => observation.Id).Distinct().Count());
    }

    [Fact]
    public void Values_made_twice_are_equal_and_values_that_differ_are_not()
    {
        Assert.Equal(Muscles.Piriformis.Observations[0], Copy(Muscles.Piriformis.Observations[0], Muscles.Piriformis.Observations[0].Finding));
        Assert.NotEqual(Muscles.Piriformis.Observations[0], Copy(Muscles.Piriformis.Observations[0], "else"));
        Assert.Equal(
            Copy(Muscles.Piriformis.Observations[0], "else").GetHashCode(), Copy(Muscles.Piriformis.Observations[0], "else").GetHashCode());
    }

    private static NeedlingObservation Copy(NeedlingObservation original, string finding) => new(
        original.Muscle, original.Subjects, original.Preparation, original.Landmark, finding,
        [.. original.Counts.Select(count => new ObservedCount(count.Label, Proportion.Of(count.Proportion.Numerator, count.Proportion.Denominator, count.Proportion.Unit)))],
        original.Source, original.Mark);

    private static IEnumerable<NeedlingObservation> Observations() => Muscles.All.SelectMany(muscle => muscle.Observations);
}
