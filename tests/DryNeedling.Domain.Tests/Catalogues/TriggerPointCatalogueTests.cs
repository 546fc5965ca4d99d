using System;
using System.Collections.Generic;
using System.Linq;
using DryNeedling.Domain.Anatomy;
using DryNeedling.Domain.Evidence;
using Xunit;

namespace DryNeedling.Domain.Tests.Catalogues;

/// <summary>Trigger points, regions and their places in the picture.</summary>
public sealed class TriggerPointCatalogueTests
{
    /// <summary>id | regions | mark, keyed by hand from the fact sheets of the muscles.</summary>
    private const string Points = """
        piriformis/medial | sacroiliac buttock | Unconfirmed
        piriformis/lateral | hip buttock thigh-posterior | Unconfirmed
        gluteus-maximus/trp1 | gluteal-fold sacral sacroiliac | Read
        gluteus-maximus/trp2 | buttock sacral iliac-crest | Read
        gluteus-maximus/trp3 | coccygeal | Read
        gluteus-medius/posterior | lumbar sacral sacroiliac | Read
        gluteus-medius/middle | buttock hip | Read
        gluteus-medius/anterior | lumbar hip sacral | Read
        gluteus-minimus/anterior | buttock thigh-lateral knee-lateral leg-lateral ankle | Read
        gluteus-minimus/posterior | buttock thigh-posterior calf | Read
        biceps-femoris-long-head/belly | knee-posterior thigh-posterior | Read
        biceps-femoris-short-head/belly | knee-posterior | Read
        semitendinosus/belly | gluteal-fold thigh-posterior calf | Read
        semimembranosus/belly | gluteal-fold thigh-posterior calf | Read
        lumbar-multifidus/l1-l2 | lumbar lower-abdomen | Read
        lumbar-multifidus/s1 | sacral buttock thigh-posterior | Read
        lumbar-multifidus/s4 | coccygeal sacral | Read
        iliocostalis-lumborum/l1 | buttock lumbar hip | Read
        longissimus-thoracis/lower-thoracic | buttock | Unconfirmed
        longissimus-thoracis/l1 | sacroiliac buttock | Read
        quadratus-lumborum/superficial-cranial | iliac-crest groin lower-abdomen | Read
        quadratus-lumborum/superficial-caudal | hip thigh-lateral | Read
        quadratus-lumborum/deep-cranial | sacroiliac | Read
        quadratus-lumborum/deep-caudal | buttock | Read
        obturator-internus/intrapelvic-belly | perineum coccygeal thigh-posterior | Read
        quadratus-femoris/belly | gluteal-fold buttock thigh-posterior | Read
        tensor-fasciae-latae/belly | hip thigh-lateral | Weak
        gastrocnemius/medial-belly | foot-sole calf knee-posterior | Read
        gastrocnemius/lateral-belly | leg-lateral calf | Read
        gastrocnemius/heads | knee-posterior | Read
        soleus/distal | heel | Read
        soleus/proximal | calf | Read
        soleus/rare | sacroiliac | Read
        adductor-magnus/upper | perineum groin | Read
        adductor-magnus/mid | thigh-medial groin thigh-anterior | Read
        iliopsoas/iliacus | lumbar groin | Read
        iliopsoas/psoas | lumbar sacroiliac | Read
        iliopsoas/distal | groin thigh-anterior | Read
        """;

    /// <summary>Anchors of the schematic back view, keyed by hand: id x y.</summary>
    private const string Anchors = """
        piriformis/medial 54.5 108
        piriformis/lateral 63 112
        gluteus-maximus/trp1 54.3 104
        gluteus-maximus/trp2 57 120
        gluteus-maximus/trp3 52.6 117
        gluteus-medius/posterior 57 102
        gluteus-medius/middle 62 105
        gluteus-medius/anterior 67.5 108.4
        gluteus-minimus/anterior 67 111
        gluteus-minimus/posterior 60.5 107.5
        biceps-femoris-long-head/belly 68 141
        biceps-femoris-short-head/belly 67 151
        semitendinosus/belly 60.5 141
        semimembranosus/belly 59.5 152
        lumbar-multifidus/l1-l2 52.2 80
        lumbar-multifidus/s1 51.8 102
        lumbar-multifidus/s4 51 112
        iliocostalis-lumborum/l1 59 81
        longissimus-thoracis/l1 55.5 81
        quadratus-lumborum/deep-cranial 57.5 90
        gastrocnemius/medial-belly 64.5 176
        gastrocnemius/lateral-belly 72.5 176
        soleus/distal 68 196.5
        adductor-magnus/mid 55 133
        """;

    [Fact]
    public void The_trigger_points_are_those_of_the_ground()
    {
        Assert.Equal(
            MuscleTable.Rows(Points).Select(row => (row[0], row[1], row[2])),
            TriggerPoints.All.Select(point => (
                point.Id, string.Join(" ", point.Referral.Select(area => BodyRegions.Names.NameOf(area.Region))), point.Mark.ToString())));
        Assert.Equal(TriggerPoints.All.Select(point => point.Id).Distinct().Count(), TriggerPoints.All.Count);
    }

    [Fact]
    public void A_trigger_point_is_found_by_its_id_and_stands_in_its_muscle()
    {
        Assert.All(TriggerPoints.All, point =>
        {
            Assert.True(TriggerPoints.TryFind(point.Id, out TriggerPoint? found));
            Assert.Equal(point, found);
            Assert.Contains(point, TriggerPoints.In(point.Muscle));
            Assert.StartsWith(point.Muscle.Id + "/", point.Id, StringComparison.Ordinal);
            Assert.Matches("^[a-z0-9-]+/[a-z0-9-]+$", point.Id);
            Assert.False(string.IsNullOrWhiteSpace(point.Location));
            Assert.NotEmpty(point.Referral);
            Assert.NotEmpty(point.Sources);
            Assert.Equal(point.Muscle.Mimicry, point.Mimicry);
            Assert.NotEmpty(point.Notice);
        });
        Assert.Empty(TriggerPoints.In(Muscles.Gemelli));
        Assert.All(Muscles.All.Where(muscle => muscle.Id != "gemelli"), muscle => Assert.NotEmpty(TriggerPoints.In(muscle)));
    }

    [Theory]
    [InlineData("")]
    [InlineData("/")]
    [InlineData("piriformis")]
    [InlineData("piriformis/")]
    [InlineData("/medial")]
    [InlineData("gemelli/medial")]
    [InlineData("Piriformis/medial")]
    public void What_is_no_id_finds_nothing(string id) => Assert.False(TriggerPoints.TryFind(id, out _));

    [Fact]
    public void The_role_of_a_region_at_a_point_is_its_role_in_the_muscle() => Assert.All(TriggerPoints.All, point => Assert.All(point.Referral, area =>
    {
        ReferralArea? whole = point.Muscle.ReferralAreas.SingleOrDefault(candidate => candidate.Region == area.Region);
        Assert.Equal(whole?.Role ?? ReferralRole.SiteOnly, area.Role);
    }));

    [Fact]
    public void Every_region_of_a_referral_makes_a_site_on_both_sides_or_in_the_midline() => Assert.All(
        Muscles.All.SelectMany(muscle => muscle.ReferralAreas).Concat(TriggerPoints.All.SelectMany(point => point.Referral)),
        area =>
        {
            Assert.True(BodyRegions.Names.Contains(area.Region));
            Assert.NotEqual(ReferralRole.Unspecified, area.Role);
            BodySiteSet sites = BodySiteSet.Of(BodySite.Of(area.Region));
            Assert.Equal(BodyRegionReferences.Of(area.Region).IsMidline ? 1 : 2, sites.ToList().Count);
        });

    [Fact]
    public void Disagreements_and_unconfirmed_levels_are_told_at_the_point()
    {
        string[] noted = ["lumbar-multifidus/s1", "lumbar-multifidus/s4", "iliocostalis-lumborum/l1", "longissimus-thoracis/lower-thoracic", "longissimus-thoracis/l1"];
        Assert.Equal(noted, TriggerPoints.All.Where(point => point.Note is not null).Select(point => point.Id));
    }

    [Fact]
    public void The_places_in_the_picture_are_those_of_the_ground_and_mirror_at_the_midline()
    {
        Assert.Equal(
            Anchors.Split('\n'),
            TriggerPoints.All.Where(point => point.ChartPoint is not null).Select(point => point.Id + " " + point.ChartPoint!.ToString().Replace(",", "", StringComparison.Ordinal)));
        Assert.Equal(
            ["obturator-internus 59.5, 115", "gemelli 61.5, 114.5", "quadratus-femoris 61, 119"],
            Muscles.All.Where(muscle => muscle.ChartPoint is not null).Select(muscle => muscle.Id + " " + muscle.ChartPoint));
        IEnumerable<ChartPoint> places = TriggerPoints.All.Select(point => point.ChartPoint)
            .Concat(Muscles.All.Select(muscle => muscle.ChartPoint)).Concat(BodyRegionReferences.All.Select(region => region.ChartPoint)).OfType<ChartPoint>();
        Assert.All(places, place =>
        {
            Assert.InRange(place.X, 50.1m, 100m);
            Assert.InRange(place.Y, 0m, 220m);
            Assert.Equal(100m - place.X, place.Mirrored().X);
            Assert.Equal(place, place.Mirrored().Mirrored());
        });
    }

    [Fact]
    public void Every_region_has_its_reference_data_and_levels_run_from_the_trunk_to_the_foot()
    {
        Assert.Equal(BodyRegions.Names.Values, BodyRegionReferences.All.Select(reference => reference.Region));
        Assert.All(BodyRegionReferences.All, reference =>
        {
            Assert.Equal(reference, BodyRegionReferences.Of(reference.Region));
            Assert.False(string.IsNullOrWhiteSpace(reference.Name));
            Assert.NotEqual(BodyLevel.Unspecified, reference.Level);
        });
        Assert.Equal(BodyRegionReferences.All.Select(reference => reference.Level).Order(), BodyRegionReferences.All.Select(reference => reference.Level));
        Assert.Equal(["coccygeal", "perineum"], BodyRegionReferences.All.Where(reference => reference.IsMidline).Select(reference => reference.Id));
        (BodyRegion, BodyLevel)[] bounds =
        [
            (BodyRegion.Perineum, BodyLevel.TrunkAndButtock), (BodyRegion.ThighPosterior, BodyLevel.Thigh), (BodyRegion.ThighMedial, BodyLevel.Thigh),
            (BodyRegion.KneePosterior, BodyLevel.Knee), (BodyRegion.KneeLateral, BodyLevel.Knee), (BodyRegion.Calf, BodyLevel.Leg),
            (BodyRegion.LegLateral, BodyLevel.Leg), (BodyRegion.Ankle, BodyLevel.AnkleAndFoot), (BodyRegion.FootDorsum, BodyLevel.AnkleAndFoot),
        ];
        Assert.All(bounds, bound => Assert.Equal(bound.Item2, BodyRegionReferences.Of(bound.Item1).Level));
    }

    [Fact]
    public void Codes_of_regions_are_the_confirmed_ones()
    {
        string[] expected =
        [
            "lumbar A01.2.05.008 269", "sacral A01.2.05.003 272", "sacroiliac", "coccygeal 274", "iliac-crest UBERON:0014437 FMA:16914",
            "buttock A01.2.08.002 313 UBERON:0013691 FMA:25245", "gluteal-fold A01.2.08.004 315 UBERON:0036014 FMA:20233", "hip A01.2.08.005 316",
            "groin A01.2.04.006 262", "lower-abdomen", "perineum A01.2.06.001 276", "thigh-posterior A01.2.08.009 320", "thigh-lateral",
            "thigh-anterior A01.2.08.007 318", "thigh-medial", "knee-posterior A01.2.08.012 323 UBERON:0013069 FMA:22525", "knee-lateral",
            "calf A01.2.08.017 328 UBERON:8480048 FMA:24984", "leg-lateral", "ankle A01.2.08.033 329", "heel A01.2.08.023 335",
            "foot-sole A01.2.08.025 337 UBERON:0008338 FMA:25000", "foot-dorsum A01.2.08.024 336",
        ];
        Assert.Equal(expected, BodyRegionReferences.All.Select(reference => string.Join(" ", reference.Codes.Select(code => code.Value).Prepend(reference.Id))));
        Assert.All(BodyRegionReferences.All, reference => Assert.Equal(reference.Codes.Any(code => code.System == CodeSystem.Ta2), reference.LatinName is not null));
    }
}
