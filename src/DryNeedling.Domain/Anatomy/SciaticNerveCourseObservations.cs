using System;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using System.Linq;
using DryNeedling.Domain.Compatibility;
using DryNeedling.Domain.Evidence;

namespace DryNeedling.Domain.Anatomy;

/// <summary>
/// How often studies found which course of the sciatic nerve past the piriformis. A variant is present in roughly one limb in
/// six to ten, more in some samples; it cannot be inferred from symptoms, and symptoms do not need one. Thread-safe.
/// </summary>
public static class SciaticNerveCourseObservations
{
    /// <summary>All observations, by study.</summary>
    public static IReadOnlyList<SciaticNerveCourseObservation> All => field ?? Once.Keep(ref field, ValueList<SciaticNerveCourseObservation>.Of(new[]
    {
        new SciaticNerveCourseObservation(
            "beaton-anson-whole-below", "Beaton and Anson, as quoted", "not stated in the text read", SciaticNerveCourse.WholeBelow, "whole nerve below the muscle",
            null, "90 %", "Quoted by a secondary page.", Sources.WikismPiri, ReadingMark.ReadSecondary),
        new SciaticNerveCourseObservation(
            "smoll-variants", "Smoll 2010, meta-analysis", "6,062 cadavers, 18 studies", SciaticNerveCourse.Unspecified, "variants taken together",
            null, "16.9 % (95 % CI 16.0 to 17.9); 1.5 to 35.8 % across studies", "Not commoner in a surgical series of piriformis syndrome: 16.2 % (10.7 to 23.5), difference 0.74 %, P = .824.", Sources.Smoll2010, ReadingMark.Read),
        new SciaticNerveCourseObservation(
            "tomaszewski-whole-below", "Tomaszewski 2016, meta-analysis", "7,068 limbs, 45 studies", SciaticNerveCourse.WholeBelow, "whole nerve below the muscle",
            null, "85.2 % (78.4 to 87.0)", "Width of the nerve 15.55 mm; it splits 65.43 mm above the popliteal fossa.", Sources.Tomaszewski2016, ReadingMark.Read),
        new SciaticNerveCourseObservation(
            "tomaszewski-one-through", "Tomaszewski 2016, meta-analysis", "7,068 limbs, 45 studies", SciaticNerveCourse.OneDivisionThroughOneBelow, "one division through the muscle, the other below",
            null, "9.8 % (6.5 to 13.2)", null, Sources.Tomaszewski2016, ReadingMark.Read),
        new SciaticNerveCourseObservation(
            "poutoglidou-whole-below", "Poutoglidou 2020, review", "44 articles", SciaticNerveCourse.WholeBelow, "whole nerve below the muscle, pooled",
            null, "90 %", null, Sources.Poutoglidou2020, ReadingMark.Read),
        new SciaticNerveCourseObservation(
            "poutoglidou-east-asian", "Poutoglidou 2020, review", "East Asian samples", SciaticNerveCourse.Unspecified, "variants taken together",
            null, "31 %", null, Sources.Poutoglidou2020, ReadingMark.Read),
        new SciaticNerveCourseObservation(
            "bergman-420-below", "Bergman compilation", "420 limbs", SciaticNerveCourse.WholeBelow, "usual course below the muscle",
            null, "87.5 %", null, Sources.Bergman, ReadingMark.Read),
        new SciaticNerveCourseObservation(
            "bergman-420-split", "Bergman compilation", "420 limbs", SciaticNerveCourse.Unspecified, "split by the muscle",
            null, "12 %", null, Sources.Bergman, ReadingMark.Read),
        new SciaticNerveCourseObservation(
            "bergman-420-remaining", "Bergman compilation", "420 limbs", SciaticNerveCourse.Unspecified, "remaining courses",
            null, "0.5 %", null, Sources.Bergman, ReadingMark.Read),
        new SciaticNerveCourseObservation(
            "bergman-138-below", "Bergman compilation", "138 limbs", SciaticNerveCourse.WholeBelow, "usual course below the muscle",
            null, "85.5 %", null, Sources.Bergman, ReadingMark.Read),
        new SciaticNerveCourseObservation(
            "bergman-138-split", "Bergman compilation", "138 limbs", SciaticNerveCourse.Unspecified, "split by the muscle",
            null, "12.3 %", null, Sources.Bergman, ReadingMark.Read),
        new SciaticNerveCourseObservation(
            "bergman-138-remaining", "Bergman compilation", "138 limbs", SciaticNerveCourse.Unspecified, "remaining courses",
            null, "2.25 %", null, Sources.Bergman, ReadingMark.Read),
        new SciaticNerveCourseObservation(
            "limbs164-one-through", "Abstract on 164 limbs", "164 limbs", SciaticNerveCourse.OneDivisionThroughOneBelow, "one division through the muscle, the other below",
            null, "18.3 %", null, Sources.Lb2164, ReadingMark.Read),
        new SciaticNerveCourseObservation(
            "limbs164-vessels-between", "Abstract on 164 limbs", "164 limbs", SciaticNerveCourse.OneDivisionThroughOneBelow, "inferior gluteal vessels between the divisions",
            null, "4.3 %", "Vessels in the gap: a needling hazard.", Sources.Lb2164, ReadingMark.Read),
        new SciaticNerveCourseObservation(
            "limbs164-nerve-between", "Abstract on 164 limbs", "164 limbs", SciaticNerveCourse.OneDivisionThroughOneBelow, "inferior gluteal nerve beside the fibular division",
            null, "1.0 %", "A nerve in the gap: a needling hazard.", Sources.Lb2164, ReadingMark.Read),
        new SciaticNerveCourseObservation(
            "indian-whole-below", "Indian sample", "80 limbs", SciaticNerveCourse.WholeBelow, "whole nerve below the muscle",
            Proportion.Of(65, 80, "limbs"), null, "The paper numbers the courses; it does not letter them.", Sources.JcdrSn, ReadingMark.Read),
        new SciaticNerveCourseObservation(
            "indian-one-through", "Indian sample", "80 limbs", SciaticNerveCourse.OneDivisionThroughOneBelow, "one division through the muscle, the other below",
            Proportion.Of(8, 80, "limbs"), null, null, Sources.JcdrSn, ReadingMark.Read),
        new SciaticNerveCourseObservation(
            "indian-one-above", "Indian sample", "80 limbs", SciaticNerveCourse.OneDivisionAboveOneBelow, "one division above the muscle, the other below",
            Proportion.Of(3, 80, "limbs"), null, null, Sources.JcdrSn, ReadingMark.Read),
        new SciaticNerveCourseObservation(
            "indian-whole-through", "Indian sample", "80 limbs", SciaticNerveCourse.WholeThrough, "whole nerve through the muscle",
            Proportion.Of(2, 80, "limbs"), null, null, Sources.JcdrSn, ReadingMark.Read),
        new SciaticNerveCourseObservation(
            "indian-through-and-above", "Indian sample", "80 limbs", SciaticNerveCourse.OneDivisionThroughOneAbove, "one division through the muscle, the other above",
            Proportion.Of(2, 80, "limbs"), null, null, Sources.JcdrSn, ReadingMark.Read),
        new SciaticNerveCourseObservation(
            "nigerian-usual", "Nigerian sample", "98 limbs", SciaticNerveCourse.WholeBelow, "typical course",
            null, "83.0 %", null, Sources.Mbaka2022, ReadingMark.Read),
        new SciaticNerveCourseObservation(
            "south-african-usual", "South African sample", "84 limbs", SciaticNerveCourse.WholeBelow, "typical course",
            null, "76.2 %", "Variants commoner in women.", Sources.Asmall, ReadingMark.Read),
        new SciaticNerveCourseObservation(
            "ugandan-a", "Ugandan sample", "62 cadavers", SciaticNerveCourse.Unspecified, "the course that the paper letters A",
            null, "62.9 %", "The further letters of this paper are not those of Beaton and Anson, so the course is left open here.", Sources.Kegoye2025, ReadingMark.Read),
        new SciaticNerveCourseObservation(
            "asymmetric", "Symmetry, 31 donors", "31 donors", SciaticNerveCourse.Unspecified, "left and right differ",
            Proportion.Of(6, 31, "donors"), null, "So the course belongs to a side, never to a person.", Sources.Marchese2024, ReadingMark.Read),
    }));

    /// <summary>Finds an observation by its stable id (ordinal).</summary>
    /// <param name="id">The id, such as <c>indian-whole-below</c>.</param>
    /// <param name="observation">The observation, where one has that id.</param>
    /// <returns>True where one has that id.</returns>
    public static bool TryFind(string id, [NotNullWhen(true)] out SciaticNerveCourseObservation? observation)
    {
        Guard.NotNull(id, nameof(id));
        observation = All.FirstOrDefault(candidate => string.Equals(candidate.Id, id, StringComparison.Ordinal));
        return observation is not null;
    }
}
