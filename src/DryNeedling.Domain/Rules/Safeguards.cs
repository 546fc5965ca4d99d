using System.Collections.Generic;
using DryNeedling.Domain.Compatibility;
using DryNeedling.Domain.Evidence;
using DryNeedling.Domain.Rules.Catalogue;

namespace DryNeedling.Domain.Rules;

/// <summary>The catalogue of safeguards. Sources stand on the rules that name them, or here where a muscle does. Thread-safe.</summary>
public static class Safeguards
{
    /// <summary>Press on the point after withdrawal (safety S12).</summary>
    public static Safeguard PressAfterwards { get; } = new("press-afterwards", "Press on the point after withdrawing the needle, and look again before the person leaves.");

    /// <summary>Begin with low intensity (safety S21).</summary>
    public static Safeguard LowIntensityFirst { get; } = new("low-intensity-first", "Begin with low intensity, watch the bleeding response, and leave deep muscles until tolerance is shown.");

    /// <summary>Lie down (safety S12).</summary>
    public static Safeguard LyingDown { get; } = new("lying-down", "Needle with the person lying down and comfortable, and stay with them.");

    /// <summary>No electrical stimulation (safety S50).</summary>
    public static Safeguard NoCurrent { get; } = new("no-current", "No electrical stimulation.");

    /// <summary>Keep off an implanted device (safety section 3).</summary>
    public static Safeguard AwayFromDevice { get; } = new("away-from-device", "No needle over the implanted device or its leads.");

    /// <summary>No strong stimulation in pregnancy (safety S06, S14).</summary>
    public static Safeguard MildStimulation { get; } = new("mild-stimulation", "Few needles and mild stimulation only.");

    /// <summary>Guardian's consent and the young person's own agreement (safety S45).</summary>
    public static Safeguard GuardianConsent { get; } = new("guardian-consent", "Consent of a parent or guardian, and the young person's own agreement.");

    /// <summary>Not through that skin; beside it.</summary>
    public static Safeguard MoveThePoint { get; } = new("move-the-point", "Needle beside the altered skin or vein, never through it.");

    /// <summary>Never into an implant or its joint.</summary>
    public static Safeguard NeverIntoAnImplant { get; } = new("never-into-an-implant", "Never into an implant, its capsule or its joint.");

    /// <summary>A short session (safety S12, S143).</summary>
    public static Safeguard ShortSession { get; } = new("short-session", "Few needles and a short session.");

    /// <summary>Fed and rested (safety S47, S152).</summary>
    public static Safeguard FedAndRested { get; } = new("fed-and-rested", "Eaten, drunk and rested before the session.");

    /// <summary>Clean skin and sterile needles, with more care than usual (safety S07, S12).</summary>
    public static Safeguard StrictAsepsis { get; } = new("strict-asepsis", "Clean hands and disinfected skin, sterile single-use needles, and a look at the place for infection in the days after.");

    /// <summary>Coated needles (safety S107, S108).</summary>
    public static Safeguard CoatedNeedles { get; } = new("coated-needles", "Fully coated or gold-plated needles, never bare steel.");

    /// <summary>No latex (safety section 3).</summary>
    public static Safeguard NoLatex { get; } = new("no-latex", "Latex-free gloves and equipment.");

    /// <summary>Pulses and skin of the leg looked at (safety S12, section 3).</summary>
    public static Safeguard LegChecked { get; } = new("leg-checked", "Feeling, pulses and skin of the leg checked before each session.");

    /// <summary>Quadratus lumborum: not at the lowest rib (safety ANA-01).</summary>
    public static Safeguard NotAtTheLowestRib { get; } = new(
        "not-at-the-lowest-rib",
        "Quadratus lumborum: never at its end on the lowest rib. Lung and pleura reach that low in many people.",
        Cite.Read(Sources.SouthAfrica, SourceSeverity.Absolute, "Not to be needled where it inserts on the twelfth rib."),
        Cite.Read(Sources.LungMargin1993, SourceSeverity.Information, "Right lung at or below the twelfth rib in 80 of 100 adults."),
        Cite.Read(Sources.PleuraFigure2020, SourceSeverity.Information, "Pleura runs behind the inner part of that rib."));

    /// <summary>Quadratus lumborum: conditions for its belly (safety expect-12, section 5.2).</summary>
    public static Safeguard OnTheSideTowardsBone { get; } = new(
        "on-the-side-towards-bone",
        "Quadratus lumborum: only with the person lying on the other side, with bone as the target, away from the kidney, and never during a deep breath in. More care with a thin build.",
        Cite.Read(Sources.SouthAfrica, SourceSeverity.Relative, "The muscle is deep; the kidney is to be avoided."),
        Cite.Weak(Sources.AapKidney, SourceSeverity.Precaution, "From the side towards the transverse process."),
        Cite.Derived(SourceSeverity.Relative, "Position and bone as conditions are the sheet's reading; its levels depend on the place within the muscle, which no option tells apart."));

    /// <summary>Muscles beside the spine: aimed inwards at T12 to L1 (safety ANA-02).</summary>
    public static Safeguard NotInwardsAtTheThoracolumbarJunction { get; } = new(
        "not-inwards-at-t12-l1",
        "Muscles beside the spine, T12 to L1: not aimed inwards without a recorded weighing of level and imaging. Such a needle has entered the spinal canal; aiming down as well did not prevent it.",
        Cite.Read(Sources.Williams2023b, SourceSeverity.Relative, "Canal entered in a cadaver."),
        Cite.Read(Sources.Williams2024, SourceSeverity.Relative, "Canal entered with the needle aimed inwards and down."));

    /// <summary>Muscles beside the spine: far out at L1 to L3 (safety ANA-03).</summary>
    public static Safeguard NotFarOutAtTheUpperLumbarSpine { get; } = new(
        "not-far-out-at-l1-l3",
        "Muscles beside the spine, L1 to L3: not far out to the side. Bone often does not stop the needle there, and the kidney lies beyond; build and sex change how near.",
        Cite.Read(Sources.L1l32020, SourceSeverity.Relative, "No bony contact in up to 44 % of entries out to the side of L1."),
        Cite.Read(Sources.Lopez2022, SourceSeverity.Information, "The way to kidney and peritoneum varies with sex, age and build."));

    /// <summary>Piriformis: entry near the sacrum (safety ANA-04).</summary>
    public static Safeguard PiriformisEntryRecorded { get; } = new(
        "piriformis-entry-recorded",
        "Piriformis: record the entry. At the inner third one study met the sciatic nerve in 11 of 14 hips and another in none of 19, so no third is taken for free of risk.",
        Cite.Read(Sources.Donor2022, SourceSeverity.Relative, "Inner entry: muscle and nerve in 11 of 14."),
        Cite.Read(Sources.Kearns2018, SourceSeverity.NoObjection, "Inner third by landmark: nerve in none of 19."));

    /// <summary>Biceps femoris near the knee: from the outer side (safety ANA-05).</summary>
    public static Safeguard BicepsFromTheOuterSide { get; } = new(
        "biceps-from-the-outer-side",
        "Biceps femoris near the knee: from the outer side only. The common fibular nerve lies along the inner edge of its tendon.",
        Cite.Read(Sources.Park2021, SourceSeverity.Relative, "Nerve at the inner edge of the tendon, well away on the outer side."));

    /// <summary>Obturator internus: not towards the pelvis (muscles trap-19).</summary>
    public static Safeguard NotTowardsThePelvis { get; } = new(
        "not-towards-the-pelvis",
        "Obturator internus: not towards the pelvis. The part inside it is no target of ordinary dry needling; the pudendal nerve and vessels run there.",
        Cite.Weak(Sources.AammOi, SourceSeverity.NotGraded, "Belly on the pelvic wall, beside the pudendal bundle; not reached from outside as other muscles are."));

    /// <summary>Any deep needle: electric or burning feeling (safety ANA-06).</summary>
    public static Safeguard WithdrawOnElectricFeeling { get; } = new(
        "withdraw-on-electric-feeling",
        "An electric, shooting, stinging or burning feeling as the needle goes in: withdraw it at once.",
        Cite.Read(Sources.SouthAfrica, SourceSeverity.NotGraded, "Stinging or burning may be a vessel, shooting or electric a nerve: withdraw."),
        Cite.Read(Sources.Sato2003, SourceSeverity.Information, "Palsy of the fibular nerve after needling."),
        Cite.Read(Sources.NerveInjuryTable2020, SourceSeverity.Information, "Cases of nerve injury, one of the sciatic nerve after needling the buttock."));

    /// <summary>All safeguards.</summary>
    public static IReadOnlyList<Safeguard> All { get; } = ValueList<Safeguard>.Of(new[]
    {
        PressAfterwards, LowIntensityFirst, LyingDown, NoCurrent, AwayFromDevice, MildStimulation, GuardianConsent,
        ShortSession, FedAndRested, StrictAsepsis, CoatedNeedles, NoLatex, LegChecked,
        MoveThePoint, NeverIntoAnImplant, NotAtTheLowestRib, OnTheSideTowardsBone, NotInwardsAtTheThoracolumbarJunction,
        NotFarOutAtTheUpperLumbarSpine, PiriformisEntryRecorded, BicepsFromTheOuterSide, NotTowardsThePelvis, WithdrawOnElectricFeeling,
    });
}
