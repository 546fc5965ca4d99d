using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using System.Runtime.Loader;
using System.Text.RegularExpressions;
using DryNeedling.Domain.Anatomy;
using DryNeedling.Domain.Evidence;
using DryNeedling.Domain.Intake;
using Xunit;

namespace DryNeedling.Domain.Tests.Catalogues;

/// <summary>The muscles, walked as data and compared with what was keyed by hand from the ground.</summary>
public sealed class MuscleCatalogueTests
{
    public static TheoryData<string> Ids => [.. MuscleTable.Rows(MuscleTable.Overview).Select(row => row[0])];

    [Fact]
    public void There_are_the_twenty_muscles_of_the_ground_in_order_and_their_places_in_a_set_are_their_order()
    {
        Assert.Equal(MuscleTable.Rows(MuscleTable.Overview).Select(row => row[0]), Muscles.All.Select(muscle => muscle.Id));
        Assert.Equal(Enumerable.Range(0, 20), Muscles.All.Select(muscle => muscle.Index));
    }

    [Fact]
    public void The_overview_is_that_of_the_ground() => Assert.All(MuscleTable.Rows(MuscleTable.Overview), row =>
    {
        Muscle muscle = Find(row[0]);
        Assert.Equal(row[1], muscle.Group.ToString());
        Assert.Equal(row[2], muscle.Layer.ToString());
        Assert.Equal(row[3], muscle.SciaticRelation.ToString());
        Assert.Equal(MuscleTable.Words(row[4]), Regions(muscle, ReferralRole.Core));
        Assert.Equal(MuscleTable.Words(row[5]), Regions(muscle, ReferralRole.Spill));
        Assert.Equal(row[6], muscle.FarthestReferral.ToString());
        Assert.Equal(row[7] == "yes", muscle.CanReferBelowKnee);
        Assert.Equal(row[8], muscle.Mimicry.Grade.ToString());
        Assert.Equal(row[9], muscle.Mimicry.Mechanism.ToString());
    });

    [Theory]
    [MemberData(nameof(Ids))]
    public void Every_muscle_is_complete(string id)
    {
        Muscle muscle = Find(id);
        Assert.Matches("^[a-z]+(-[a-z]+)*$", muscle.Id);
        Assert.All(
            new[] { muscle.Name, muscle.LatinName, muscle.Origin, muscle.Insertion, muscle.SciaticRelationText, muscle.ReferralLimit, muscle.Mimicry.Words, muscle.Notice },
            text => Assert.False(string.IsNullOrWhiteSpace(text)));
        Assert.NotEmpty(muscle.Actions);
        Assert.NotEmpty(muscle.Innervation);
        Assert.NotEmpty(muscle.StructuresAtRisk);
        Assert.NotEmpty(muscle.Positions);
        Assert.NotEmpty(muscle.PerpetuatingFactors);
        Assert.NotEmpty(muscle.Exercises);
        Assert.NotEmpty(muscle.Codes);
        Assert.NotEmpty(muscle.TriggerPointCounts);
        Assert.NotEmpty(muscle.Sources);
        Assert.NotEqual(MuscleLayer.Unspecified, muscle.Layer);
        Assert.All(muscle.TriggerPointCounts, count => Assert.NotEmpty(count.Sources));
        Assert.All(muscle.Positions, position => Assert.NotEmpty(position.Sources));
        Assert.Equal(muscle.Sources.Distinct(), muscle.Sources);
        Assert.All(muscle.PerpetuatingFactorKinds, kind => Assert.True(PerpetuatingFactorKinds.Names.Contains(kind)));
        Assert.Equal(muscle.PerpetuatingFactorKinds.Distinct(), muscle.PerpetuatingFactorKinds);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_muscle_is_found_by_its_id_and_equals_itself(string id)
    {
        Assert.True(Muscles.TryFind(id, out Muscle? muscle));
        Assert.Equal(id, muscle.Id);
        Assert.Equal(muscle, Muscles.All.Single(candidate => candidate.Id == id));
        Assert.False(Muscles.TryFind(id.ToUpperInvariant(), out _));
    }

    [Fact]
    public void The_same_muscle_asked_for_twice_is_equal()
    {
        Assert.Equal(Muscles.Piriformis, Muscles.Piriformis);
        Assert.Equal(Muscles.Piriformis.GetHashCode(), Muscles.Piriformis.GetHashCode());
        Assert.NotEqual(Muscles.Piriformis, Muscles.Gemelli);
        Assert.Equal(Muscles.Piriformis.Innervation, Muscles.Piriformis.Innervation);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_sites_over_a_muscle_are_those_of_its_regions_and_mirror(string id)
    {
        Muscle muscle = Find(id);
        Assert.NotEmpty(muscle.Regions);
        Assert.Equal(muscle.Regions.Distinct(), muscle.Regions);
        Assert.Equal(muscle.Regions.Order(), muscle.SitesOn(Side.Left).ToList().Select(site => site.Region));
        Assert.All(muscle.SitesOn(Side.Left).ToList(), site => Assert.Equal(BodyRegionReferences.Of(site.Region).IsMidline ? Side.Unspecified : Side.Left, site.Side));
        Assert.Equal(muscle.SitesOn(Side.Left).Mirrored(), muscle.SitesOn(Side.Right));
        Assert.Equal(muscle.SitesOn(Side.Left).Union(muscle.SitesOn(Side.Right)), muscle.SitesOn(Side.Unspecified));
    }

    /// <summary>
    /// Keyed by hand from the words of the ground for trigger points and attachments: beside the sacrum, by the coccyx, to the greater
    /// trochanter, the sit bone, the iliac crest, the pelvic floor, the femoral triangle, the fibula. A condition of that skin must bar
    /// the muscle.
    /// </summary>
    [Theory]
    [InlineData("piriformis", "sacral sacroiliac buttock hip")]
    [InlineData("gluteus-maximus", "sacral sacroiliac coccygeal buttock gluteal-fold")]
    [InlineData("gluteus-medius", "iliac-crest buttock hip")]
    [InlineData("gluteus-minimus", "buttock hip")]
    [InlineData("biceps-femoris-long-head", "gluteal-fold thigh-posterior knee-posterior")]
    [InlineData("biceps-femoris-short-head", "thigh-posterior knee-posterior")]
    [InlineData("semitendinosus", "gluteal-fold thigh-posterior knee-posterior")]
    [InlineData("semimembranosus", "gluteal-fold thigh-posterior knee-posterior")]
    [InlineData("lumbar-multifidus", "lumbar sacral sacroiliac")]
    [InlineData("iliocostalis-lumborum", "lumbar sacral iliac-crest")]
    [InlineData("longissimus-thoracis", "lumbar sacral")]
    [InlineData("quadratus-lumborum", "lumbar iliac-crest")]
    [InlineData("obturator-internus", "buttock hip perineum")]
    [InlineData("gemelli", "buttock gluteal-fold hip")]
    [InlineData("quadratus-femoris", "buttock gluteal-fold hip")]
    [InlineData("tensor-fasciae-latae", "iliac-crest hip thigh-lateral")]
    [InlineData("gastrocnemius", "knee-posterior calf")]
    [InlineData("soleus", "calf leg-lateral ankle")]
    [InlineData("adductor-magnus", "gluteal-fold groin thigh-posterior thigh-medial")]
    [InlineData("iliopsoas", "lumbar iliac-crest groin lower-abdomen thigh-anterior")]
    public void The_skin_over_a_muscle_covers_where_the_ground_places_it(string id, string regions)
    {
        Muscle muscle = Find(id);
        Assert.Equal(regions, string.Join(" ", muscle.Regions.Order().Select(BodyRegions.Names.NameOf)));
        Assert.Equal(
            muscle.Regions.Order().Select(region => region.ToString()),
            Reference.GroundTable.RegionsOver(id).OrderBy(name => Enum.Parse<BodyRegion>(name)));
    }

    [Theory]
    [InlineData(BodyRegion.Coccygeal, "gluteus-maximus")]
    [InlineData(BodyRegion.Perineum, "obturator-internus")]
    public void A_place_in_the_midline_lies_over_the_muscle_of_either_side(BodyRegion region, string id)
    {
        NeedlingOptionSet under = NeedlingOptionSet.Under(BodySiteSet.Of(BodySite.Of(region)));
        Assert.Equal(NeedlingOptionSet.In(Find(id), Side.Unspecified), under);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void What_only_weak_sources_say_is_not_marked_as_read(string id)
    {
        Muscle muscle = Find(id);
        Assert.All(
            muscle.Innervation.Select(supply => (supply.Mark, supply.Sources))
                .Concat(muscle.TriggerPointCounts.Select(count => (count.Mark, count.Sources)))
                .Concat(muscle.Positions.Select(position => (position.Mark, position.Sources)))
                .Concat(muscle.TriggerPoints.Select(point => (point.Mark, point.Sources))),
            said => Assert.False(said.Mark == ReadingMark.Read && said.Sources.All(source => source.Kind == SourceKind.Weak)));
    }

    [Fact]
    public void The_region_index_is_that_of_the_ground()
    {
        Assert.Equal(BodyRegions.Names.Names, MuscleTable.Rows(MuscleTable.ByRegion).Select(row => row[0]));
        Assert.All(MuscleTable.Rows(MuscleTable.ByRegion), row =>
        {
            Assert.True(BodyRegions.Names.TryParse(row[0], out BodyRegion region));
            Assert.Equal(MuscleTable.Words(row[1]), With(region, ReferralRole.Core));
            Assert.Equal(MuscleTable.Words(row[2]), With(region, ReferralRole.Spill));
            Assert.Equal(MuscleTable.Words(row[3]), With(region, ReferralRole.SiteOnly));
        });
    }

    [Fact]
    public void The_segment_index_is_that_of_the_ground() => Assert.All(MuscleTable.Rows(MuscleTable.BySegment), row =>
    {
        SpinalSegment segment = Enum.Parse<SpinalSegment>(row[0]);
        IEnumerable<string> served = Muscles.All.SelectMany(muscle => muscle.Innervation
            .Where(supply => supply.Standing == SupplyStanding.Usual && supply.Segments.Contains(segment))
            .Select(supply => muscle.Id + (supply.Part is "whole muscle" or "whole head" or "segmental" ? "" : " (" + supply.Part + ")")));
        Assert.Equal(row[1].Split(", ", StringSplitOptions.RemoveEmptyEntries), served.Order(StringComparer.Ordinal));
    });

    [Fact]
    public void Differing_reports_of_the_nerve_supply_stand_beside_the_usual_one_with_their_source()
    {
        (string Muscle, string Segments, string? Source)[] expected =
        [
            ("piriformis", "L5 S1 S2", "muscles:wheeless-piri"),
            ("piriformis", "S2", "muscles:wiki-npiri"),
            ("semitendinosus", "L4 L5 S1 S2", "muscles:wheeless-st"),
            ("quadratus-lumborum", "T12 L1 L2 L3 L4", null),
            ("obturator-internus", "L5 S1", "muscles:ob-oi"),
            ("soleus", "L4 L5 S1", "muscles:medgloss-soleus"),
        ];
        Assert.Equal(expected, Muscles.All.SelectMany(muscle => muscle.Innervation
            .Where(supply => supply.Standing == SupplyStanding.Differing)
            .Select(supply => (muscle.Id, string.Join(" ", supply.Segments), supply.Sources.Count == 1 ? supply.Sources[0].Key : null))));
        Assert.All(Muscles.All, muscle => Assert.Equal(SupplyStanding.Usual, muscle.Innervation[0].Standing));
    }

    [Fact]
    public void Errors_of_web_pages_are_not_carried()
    {
        Assert.All(Muscles.GluteusMaximus.Innervation, supply => Assert.Equal("Inferior gluteal nerve", supply.Nerve));
        Assert.All(Muscles.TensorFasciaeLatae.Innervation, supply => Assert.Equal("Superior gluteal nerve", supply.Nerve));
        Assert.Contains("greater trochanter", Muscles.GluteusMedius.Insertion, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("medial tibia", Muscles.Semitendinosus.Insertion, StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_nerve_supply_names_whole_or_a_known_part_and_levels_not_read_are_not_called_read(string id)
    {
        Muscle muscle = Find(id);
        Assert.All(muscle.Innervation, supply =>
        {
            Assert.True(supply.Part is "whole muscle" or "whole head" or "segmental" || muscle.Parts.Contains(supply.Part), supply.Part);
            Assert.NotEmpty(supply.Sources);
            Assert.Equal(supply.Segments.Order().Distinct(), supply.Segments);
            Assert.True(supply.Segments.Count > 0 || supply.Mark == ReadingMark.Unconfirmed);
        });
    }

    [Fact]
    public void Codes_are_exactly_the_confirmed_ones() => Assert.All(MuscleTable.Rows(MuscleTable.Codes), row =>
    {
        Muscle muscle = Find(row[0]);
        CodeSystem[] systems = [CodeSystem.Uberon, CodeSystem.Fma, CodeSystem.Ta98, CodeSystem.Ta2];
        for (int i = 0; i < systems.Length; i++)
        {
            Assert.Equal(
                row[i + 1].Split("; ", StringSplitOptions.RemoveEmptyEntries),
                muscle.Codes.Where(code => code.System == systems[i]).Select(code => code.Value + (code.Of == "whole" ? "" : " (" + code.Of + ")")));
        }

        Assert.All(muscle.Codes, code => Assert.Contains(code.System, systems));
    });

    [Fact]
    public void Every_code_has_the_form_of_its_system()
    {
        ReferenceCode[] codes =
        [
            .. Muscles.All.SelectMany(muscle => muscle.Codes), .. AnatomicalStructures.All.SelectMany(structure => structure.Codes),
            .. BodyRegionReferences.All.SelectMany(region => region.Codes), .. Exercises.All.SelectMany(exercise => exercise.Codes),
        ];
        Assert.All(codes, code => Assert.Matches(
            code.System switch
            {
                CodeSystem.Uberon => @"^UBERON:\d{7}$",
                CodeSystem.Fma => @"^FMA:\d+$",
                CodeSystem.Ta98 => @"^A\d\d\.\d\.\d\d\.\d{3}$",
                CodeSystem.Ta2 => @"^\d+$",
                _ => @"^[A-Za-z0-9_-]+$",
            },
            code.Value));
        Assert.DoesNotContain(codes, code => Regex.IsMatch(code.Value, "45887|45890|45893|22827|71304|0010990"));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Synonyms_are_other_names(string id)
    {
        Muscle muscle = Find(id);
        Assert.DoesNotContain(muscle.Synonyms, name => string.Equals(name, muscle.Name, StringComparison.OrdinalIgnoreCase)
            || string.Equals(name, muscle.LatinName, StringComparison.OrdinalIgnoreCase));
        Assert.Equal(muscle.Synonyms.Distinct(StringComparer.OrdinalIgnoreCase), muscle.Synonyms);
        Assert.All(muscle.Synonyms, name => Assert.False(string.IsNullOrWhiteSpace(name)));
    }

    [Fact]
    public void Muscles_that_the_safety_ground_counts_as_deep_cannot_be_compressed()
    {
        string[] deep =
        [
            "piriformis", "gluteus-medius", "gluteus-minimus", "lumbar-multifidus", "quadratus-lumborum", "obturator-internus", "gemelli",
            "quadratus-femoris", "soleus",
        ];
        Assert.Equal(deep, Muscles.All.Where(muscle => muscle.DeepBleeding == DeepBleeding.NotCompressible).Select(muscle => muscle.Id));
        Assert.Equal(
            ["biceps-femoris-long-head", "semitendinosus"],
            Muscles.All.Where(muscle => muscle.DeepBleeding == DeepBleeding.CompressibleByPosition).Select(muscle => muscle.Id));
    }

    [Fact]
    public void A_muscle_beside_which_a_vessel_was_injured_by_a_needle_is_not_called_compressible() => Assert.All(
        Muscles.All.Where(muscle => muscle.StructuresAtRisk.Any(risk => risk.Citations.Any(citation => citation.Note.Contains("False aneurysm", StringComparison.OrdinalIgnoreCase)))),
        muscle => Assert.NotEqual(DeepBleeding.CompressibleByPosition, muscle.DeepBleeding));

    [Fact]
    public void One_muscle_asked_for_makes_no_other_and_not_its_own_details()
    {
        var context = new AssemblyLoadContext("fresh", isCollectible: true);
        try
        {
            Type catalogue = context.LoadFromAssemblyPath(typeof(Muscles).Assembly.Location).GetType(typeof(Muscles).FullName!, throwOnError: true)!;
            object piriformis = catalogue.GetProperty(nameof(Muscles.Piriformis))!.GetValue(null)!;
            FieldInfo[] entries = catalogue.GetFields(BindingFlags.Static | BindingFlags.NonPublic);
            Assert.Equal(21, entries.Length);
            Assert.Equal(piriformis, Assert.Single(entries.Select(entry => entry.GetValue(null)), made => made is not null));
            FieldInfo details = piriformis.GetType().GetField("details", BindingFlags.Instance | BindingFlags.NonPublic)!;
            Assert.Null(details.GetValue(piriformis));
            Assert.NotEmpty((string)piriformis.GetType().GetProperty(nameof(Muscle.Origin))!.GetValue(piriformis)!);
            Assert.NotNull(details.GetValue(piriformis));
            Assert.Single(entries.Select(entry => entry.GetValue(null)), made => made is not null);
        }
        finally
        {
            context.Unload();
        }
    }

    internal static Muscle Find(string id) => Muscles.TryFind(id, out Muscle? muscle) ? muscle : throw new InvalidOperationException(id);

    private static IEnumerable<string> Regions(Muscle muscle, ReferralRole role) =>
        muscle.ReferralAreas.Where(area => area.Role == role).Select(area => BodyRegions.Names.NameOf(area.Region));

    private static IEnumerable<string> With(BodyRegion region, ReferralRole role) => Muscles.All
        .Where(muscle => muscle.ReferralAreas.Concat(muscle.TriggerPoints.SelectMany(point => point.Referral)).Any(area => area.Region == region && area.Role == role))
        .Select(muscle => muscle.Id);
}
