using DryNeedling.Domain.Compatibility;

namespace DryNeedling.Domain.Anatomy;

/// <summary>What an exercise must be checked against first. Our own proposal; no source read lists it.</summary>
public enum ExerciseCheck
{
    /// <summary>Not stated. The default.</summary>
    Unspecified = 0,

    /// <summary>Pregnancy: lying on the back or front, and bracing.</summary>
    Pregnancy = 1,

    /// <summary>A fracture, or a bone that may break: load and end range.</summary>
    Fracture = 2,

    /// <summary>A recent operation, or one of the spine.</summary>
    Surgery = 3,

    /// <summary>Balance: anything on the feet.</summary>
    Balance = 4,

    /// <summary>Loss of function of a nerve: anything that slides or stretches it.</summary>
    NerveLoss = 5,

    /// <summary>Acute illness, fever or an unstable heart: any exercise.</summary>
    AcuteIllness = 6,
}

internal static class ExerciseChecks
{
    internal static readonly EnumNames<ExerciseCheck> Names = new(
        (ExerciseCheck.Pregnancy, "pregnancy"),
        (ExerciseCheck.Fracture, "fracture"),
        (ExerciseCheck.Surgery, "surgery"),
        (ExerciseCheck.Balance, "balance"),
        (ExerciseCheck.NerveLoss, "nerve-loss"),
        (ExerciseCheck.AcuteIllness, "acute-illness"));
}
