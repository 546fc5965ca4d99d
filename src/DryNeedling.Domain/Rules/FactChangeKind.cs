using DryNeedling.Domain.Compatibility;

namespace DryNeedling.Domain.Rules;

/// <summary>How something that restricts an answer can come to an end.</summary>
public enum FactChangeKind
{
    /// <summary>Not stated. The default; carried by no step.</summary>
    Unspecified = 0,

    /// <summary>The person agrees, freely; never to be pressed for.</summary>
    Agreement = 1,

    /// <summary>It heals or passes with treatment.</summary>
    Healing = 2,

    /// <summary>Time passes.</summary>
    Time = 3,

    /// <summary>A value is measured and lies within its limit.</summary>
    Measurement = 4,

    /// <summary>Something is examined or an opinion is given, and recorded.</summary>
    Examination = 5,

    /// <summary>Something is arranged for the session: food and rest, a trained practitioner.</summary>
    Preparation = 6,

    /// <summary>A clinician's decision on a rule is recorded.</summary>
    Decision = 7,
}

internal static class FactChangeKinds
{
    internal static readonly EnumNames<FactChangeKind> Names = new(
        (FactChangeKind.Agreement, "agreement"),
        (FactChangeKind.Healing, "healing"),
        (FactChangeKind.Time, "time"),
        (FactChangeKind.Measurement, "measurement"),
        (FactChangeKind.Examination, "examination"),
        (FactChangeKind.Preparation, "preparation"),
        (FactChangeKind.Decision, "decision"));
}
