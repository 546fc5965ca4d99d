using DryNeedling.Domain.Compatibility;

namespace DryNeedling.Domain.Intake;

/// <summary>A tendon reflex of the leg, as in the sciatica fact sheet (section 1.2).</summary>
public enum Reflex
{
    /// <summary>Not recorded. The default.</summary>
    Unspecified = 0,

    /// <summary>Knee jerk (L4).</summary>
    Knee = 1,

    /// <summary>Medial hamstring jerk (L5 in some tables). Not routine: what is not recorded of it leaves nothing open.</summary>
    MedialHamstring = 2,

    /// <summary>Ankle jerk (S1).</summary>
    Ankle = 3,
}

internal static class Reflexes
{
    internal static readonly EnumNames<Reflex> Names = new(
        (Reflex.Knee, "knee"), (Reflex.MedialHamstring, "medial-hamstring"), (Reflex.Ankle, "ankle"));
}
