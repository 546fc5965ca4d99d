using System;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using System.Linq;
using DryNeedling.Domain.Compatibility;

namespace DryNeedling.Domain.Evidence;

/// <summary>
/// What guidelines and a payer say about needling (sciatica fact sheet, section 4.2). They disagree, and nothing here resolves
/// that: jurisdiction, population, practice and year stand with each.
/// Thread-safe.
/// </summary>
public static class GuidelinePositions
{
    /// <summary>NICE NG59 of 2016, updated in 2020.</summary>
    public static GuidelinePosition NiceNg59 => field ?? Once.Keep(ref field, new(
        "nice-ng59",
        "NICE",
        "NG59, low back pain and sciatica in over 16s",
        2016,
        2020,
        "England and Wales",
        "People over 16 with low back pain, with or without sciatica",
        "Acupuncture should not be offered. Nor traction, electrical therapies, ultrasound, belts or orthotics; manual or psychological therapy only inside a package with exercise; group exercise is considered; normal activity and self-management are encouraged.",
        Stance.DoesNotSupport,
        NeedlingPractice.Acupuncture,
        new[] { Cited.Secondary(Sources.Ng59, "Assessment part read in the guideline itself; the treatment part on pages that restate it."), Cited.Secondary(Sources.Ng59Summary, "Acupuncture not to be offered."), Cited.Read(Sources.FederationOfHolisticTherapis2016, "The same, as reported at publication.") }));

    /// <summary>American College of Physicians, 2017.</summary>
    public static GuidelinePosition Acp2017 => field ?? Once.Keep(ref field, new(
        "acp-2017",
        "American College of Physicians",
        "Noninvasive treatments for low back pain",
        2017,
        null,
        "United States",
        "Adults with low back pain; described as non-radicular",
        "Acupuncture is among the first options: in acute and subacute pain on low-quality evidence, in chronic pain on moderate. Described as addressing non-radicular pain, so not sciatica.",
        Stance.Recommends,
        NeedlingPractice.Acupuncture,
        new[] { Cited.Read(Sources.Acp2017, "Acupuncture among the first options."), Cited.Secondary(Sources.Acp2017Secondary, "Durations, quality words and the non-radicular scope.") }));

    /// <summary>World Health Organization, 2023.</summary>
    public static GuidelinePosition Who2023 => field ?? Once.Keep(ref field, new(
        "who-2023",
        "World Health Organization",
        "Guideline for non-surgical management of chronic primary low back pain",
        2023,
        null,
        "International",
        "Adults with chronic primary low back pain",
        "Needling therapies may be offered: a conditional recommendation on low certainty. Says nothing about sciatica.",
        Stance.ConditionallyOffers,
        NeedlingPractice.NeedlingWithDryNeedling,
        new[] { Cited.Read(Sources.Who2023, "Needling may be offered: conditional, low certainty."), Cited.Read(Sources.WhoReview, "The review behind it takes needling therapies together, dry needling among them.") }));

    /// <summary>Academy of Orthopaedic Physical Therapy of the APTA, 2021.</summary>
    public static GuidelinePosition AptaJospt2021 => field ?? Once.Keep(ref field, new(
        "apta-jospt-2021",
        "APTA, Academy of Orthopaedic Physical Therapy",
        "Interventions for low back pain, revision 2021",
        2021,
        null,
        "United States",
        "People with chronic low back pain",
        "Dry needling can be used, grade C, together with other treatments. For low back pain with leg pain exercise may be used, and neural mobilisation with other treatments.",
        Stance.MayBeUsed,
        NeedlingPractice.DryNeedling,
        new[] { Cited.Secondary(Sources.Jospt2021, "Recommendation list read on a page that restates it."), Cited.Secondary(Sources.Jospt2021List, "Grade C for dry needling."), Cited.Secondary(Sources.Jospt2021Summary, "Exercise and neural mobilisation with leg pain.") }));

    /// <summary>CMS National Coverage Determination 30.3.3, 2020.</summary>
    public static GuidelinePosition CmsNcd2020 => field ?? Once.Keep(ref field, new(
        "cms-ncd-30-3-3",
        "Centers for Medicare and Medicaid Services",
        "National Coverage Determination 30.3.3",
        2020,
        null,
        "United States, Medicare",
        "People with chronic non-specific low back pain; not after surgery, not in pregnancy",
        "Pays for 12 visits of acupuncture in 90 days and 8 more only with improvement, at most 20 a year; ends when there is none. Written for acupuncture, and not a clinical recommendation.",
        Stance.PayerRule,
        NeedlingPractice.Acupuncture,
        new[] { Cited.Read(Sources.CmsNcd2020, "12 visits in 90 days, 8 more if improving, 20 a year.") }));

    /// <summary>All entries.</summary>
    public static IReadOnlyList<GuidelinePosition> All => field ?? Once.Keep(ref field, ValueList<GuidelinePosition>.Of(new[]
    {
        NiceNg59, Acp2017, Who2023, AptaJospt2021, CmsNcd2020,
    }));

    /// <summary>Finds an entry by its id (ordinal).</summary>
    /// <param name="id">The id, such as <c>nice-ng59</c>.</param>
    /// <param name="position">The entry, where one has that id.</param>
    /// <returns>True where one has that id.</returns>
    public static bool TryFind(string id, [NotNullWhen(true)] out GuidelinePosition? position)
    {
        Guard.NotNull(id, nameof(id));
        position = All.FirstOrDefault(candidate => string.Equals(candidate.Id, id, StringComparison.Ordinal));
        return position is not null;
    }

    /// <summary>Every pair of positions that disagree: first the one that does not support needling, then the other.</summary>
    public static IReadOnlyList<GuidelineDisagreement> Disagreements => field ?? Once.Keep(ref field, ValueList<GuidelineDisagreement>.Of(
        from against in All
        from inFavour in All
        where against.Stance == Stance.DoesNotSupport && against.DisagreesWith(inFavour)
        select new GuidelineDisagreement(against, inFavour)));
}
