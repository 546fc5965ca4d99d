using System.Collections.Generic;
using DryNeedling.Domain.Compatibility;

namespace DryNeedling.Domain.Rules;

/// <summary>The catalogue of safeguards. Sources stand on the rules that name them. Thread-safe.</summary>
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

    /// <summary>All safeguards.</summary>
    public static IReadOnlyList<Safeguard> All { get; } = ValueList<Safeguard>.Of(new[]
    {
        PressAfterwards, LowIntensityFirst, LyingDown, NoCurrent, AwayFromDevice, MildStimulation, GuardianConsent,
        ShortSession, FedAndRested, StrictAsepsis, CoatedNeedles, NoLatex, LegChecked,
        MoveThePoint, NeverIntoAnImplant,
    });
}
