using System;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using System.Linq;
using DryNeedling.Domain.Compatibility;
using DryNeedling.Domain.Evidence;

namespace DryNeedling.Domain.Anatomy;

/// <summary>
/// How mechanisms of leg pain are told apart (sciatica fact sheet, section 1.1). Mechanisms can be mixed, and none may be clear.
/// Thread-safe.
/// </summary>
public static class LegPainMechanismReferences
{
    /// <summary>Somatic referred pain.</summary>
    public static LegPainMechanismReference SomaticReferred => field ?? Once.Keep(ref field, new(
        "somatic-referred",
        "somatic-referred",
        "Somatic referred pain from disc, facet, sacroiliac joint, ligament or muscle",
        "Back, buttock, thigh; may pass the knee but spreads as a broad, ill-defined area",
        "Dull, deep, aching",
        "Mechanical",
        "Normal",
        "Usually negative for leg symptoms",
        "Can stand beside trigger points; nearest to the people in trials on low back pain.",
        new[] { new Citation(Sources.Schmid2023, SourceSeverity.NotGraded, ReadingMark.Read, "The category."), new Citation(Sources.Jesson, SourceSeverity.NotGraded, ReadingMark.ReadSecondary, "The features.") }));

    /// <summary>Radicular pain.</summary>
    public static LegPainMechanismReference RadicularPain => field ?? Once.Keep(ref field, new(
        "radicular-pain",
        "radicular-pain",
        "Radicular pain: irritation of a root",
        "Narrow band, commonly below the knee; leg pain often worse than back pain",
        "Lancinating, shooting, electric; may come in bouts",
        "Cough or strain, stretching the nerve",
        "May be normal",
        "Straight leg raise or slump often positive",
        "Needling does not treat the root; only an active trigger point beside it is a target.",
        new[] { new Citation(Sources.NeuroCriteria, SourceSeverity.NotGraded, ReadingMark.ReadSecondary, "The features."), new Citation(Sources.Konstantinou2015, SourceSeverity.NotGraded, ReadingMark.Read, "The cohort."), new Citation(Sources.Stynes2018, SourceSeverity.NotGraded, ReadingMark.Read, "The items of the model.") }));

    /// <summary>Radicular pain with loss of function.</summary>
    public static LegPainMechanismReference Radiculopathy => field ?? Once.Keep(ref field, new(
        "radicular-pain-with-radiculopathy",
        "radicular-pain-with-radiculopathy",
        "Radiculopathy: loss of function of a root, with pain",
        "As radicular pain",
        "Numbness, weakness",
        "None named",
        "Loss in one root: reflex, strength or feeling",
        "Vary",
        "Grade and follow the nerves before any elective needling.",
        new[] { new Citation(Sources.NeuroCriteria, SourceSeverity.NotGraded, ReadingMark.ReadSecondary, "The features."), new Citation(Sources.Jesson, SourceSeverity.NotGraded, ReadingMark.ReadSecondary, "The features.") }));

    /// <summary>Radiculopathy without pain.</summary>
    public static LegPainMechanismReference PainlessRadiculopathy => field ?? Once.Keep(ref field, new(
        "painless-radiculopathy",
        "painless-radiculopathy",
        "Radiculopathy without pain",
        "Skin and muscles of one root, without pain",
        "Numbness, weakness",
        "None named",
        "Loss in one root: reflex, strength or feeling",
        "Vary",
        "Grade and follow the nerves before any elective needling.",
        new[] { new Citation(Sources.NeuroCriteria, SourceSeverity.NotGraded, ReadingMark.ReadSecondary, "The features."), new Citation(Sources.Jesson, SourceSeverity.NotGraded, ReadingMark.ReadSecondary, "The features.") }));

    /// <summary>Myofascial referred pain.</summary>
    public static LegPainMechanismReference MyofascialReferred => field ?? Once.Keep(ref field, new(
        "myofascial-referred",
        "myofascial-referred",
        "Myofascial referred pain from gluteus minimus or medius, piriformis, quadratus lumborum or hamstrings",
        "Buttock, outer or back of thigh, may reach the calf",
        "Deep ache; experts also accept tingling or burning as referred sensations",
        "Pressure on the point brings on the familiar pain",
        "Normal",
        "Straight leg raise may be limited by muscle tension",
        "The only mechanism at whose supposed source dry needling aims.",
        new[] { new Citation(Sources.TrpDelphi, SourceSeverity.NotGraded, ReadingMark.Read, "Referred sensations."), new Citation(Sources.Skorupska2015, SourceSeverity.NotGraded, ReadingMark.Read, "Gluteus minimus in sciatica.") }));

    /// <summary>Deep gluteal or piriformis syndrome.</summary>
    public static LegPainMechanismReference DeepGluteal => field ?? Once.Keep(ref field, new(
        "deep-gluteal-or-piriformis",
        "deep-gluteal-or-piriformis",
        "Deep gluteal or piriformis syndrome",
        "Buttock, with or without back of thigh and leg",
        "Ache, burning, numb back of the thigh",
        "Sitting, often not tolerated after 20 to 30 minutes; hip rotation in flexion; manoeuvres that tense the piriformis",
        "Usually no root deficit",
        "Limited straight leg raise neither rules it in nor out",
        "Supports a piriformis target once lumbar causes were considered.",
        new[] { new Citation(Sources.Hopayian, SourceSeverity.NotGraded, ReadingMark.Read, "The four symptoms."), new Citation(Sources.Physiotutors, SourceSeverity.NotGraded, ReadingMark.ReadSecondary, "Sitting.") }));

    /// <summary>Neurogenic claudication.</summary>
    public static LegPainMechanismReference NeurogenicClaudication => field ?? Once.Keep(ref field, new(
        "neurogenic-claudication",
        "neurogenic-claudication",
        "Neurogenic claudication from lumbar stenosis",
        "Often both buttocks, thighs or legs, prominent above the knee",
        "Heaviness, cramp, tingling",
        "Standing and walking bring it on; sitting and bending forward ease it",
        "Often normal at rest; wide-based gait, abnormal Romberg test",
        "Straight leg raise usually negative",
        "No trial of dry needling for stenosis was found; the article names it without data.",
        new[] { new Citation(Sources.Suri2010, SourceSeverity.NotGraded, ReadingMark.Read, "The features."), new Citation(Sources.Nadeau2013, SourceSeverity.NotGraded, ReadingMark.Read, "Against vascular claudication.") }));

    /// <summary>Vascular claudication.</summary>
    public static LegPainMechanismReference VascularClaudication => field ?? Once.Keep(ref field, new(
        "vascular-claudication",
        "vascular-or-other",
        "Vascular claudication from peripheral arterial disease",
        "Calf most often",
        "Cramp",
        "Walking; eased by standing still",
        "Nerves normal, pulses reduced",
        "Negative",
        "No needling: the vessels are looked at.",
        new[] { new Citation(Sources.Nadeau2013, SourceSeverity.NotGraded, ReadingMark.Read, "Against neurogenic claudication.") }));

    /// <summary>Disc herniation with root involvement.</summary>
    public static LegPainMechanismReference DiscHerniation => field ?? Once.Keep(ref field, new(
        "disc-herniation",
        "radicular-pain",
        "Disc herniation with root involvement",
        "Radicular",
        "Radicular",
        "Bending forward, cough, sitting",
        "Pattern of a root",
        "Straight leg raise sensitive, crossed straight leg raise specific",
        "A cause of radicular pain, not an indication of its own.",
        new[] { new Citation(Sources.Cochrane, SourceSeverity.NotGraded, ReadingMark.Read, "Accuracy of the tests."), new Citation(Sources.Petersen2017, SourceSeverity.NotGraded, ReadingMark.Read, "Clusters do better than single tests.") }));

    /// <summary>All entries.</summary>
    public static IReadOnlyList<LegPainMechanismReference> All => field ?? Once.Keep(ref field, ValueList<LegPainMechanismReference>.Of(new[]
    {
        SomaticReferred, RadicularPain, Radiculopathy, PainlessRadiculopathy, MyofascialReferred, DeepGluteal,
        NeurogenicClaudication, VascularClaudication, DiscHerniation,
    }));

    /// <summary>Finds an entry by its id (ordinal).</summary>
    /// <param name="id">The id, such as <c>radicular-pain</c>.</param>
    /// <param name="reference">The entry, where one has that id.</param>
    /// <returns>True where one has that id.</returns>
    public static bool TryFind(string id, [NotNullWhen(true)] out LegPainMechanismReference? reference)
    {
        Guard.NotNull(id, nameof(id));
        reference = All.FirstOrDefault(candidate => string.Equals(candidate.Id, id, StringComparison.Ordinal));
        return reference is not null;
    }
}
