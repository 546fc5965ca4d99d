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

    /// <summary>All safeguards.</summary>
    public static IReadOnlyList<Safeguard> All { get; } = ValueList<Safeguard>.Of(new[]
    {
        PressAfterwards, LowIntensityFirst, LyingDown, NoCurrent, AwayFromDevice, MildStimulation, GuardianConsent, MoveThePoint,
        NeverIntoAnImplant,
    });
}
