using DryNeedling.Domain.Compatibility;

namespace DryNeedling.Domain.CarePlans;

/// <summary>Why something was left out of a plan. What an exercise is checked against is our own proposal; no source read lists it.</summary>
public enum OmissionReason
{
    /// <summary>Not stated. The default; carried by no omission.</summary>
    Unspecified = 0,

    /// <summary>The person is pregnant.</summary>
    Pregnant = 1,

    /// <summary>Nobody knows whether the person is pregnant.</summary>
    PregnancyUnknown = 2,

    /// <summary>A fracture, or a bone that may break, is there or suspected.</summary>
    Fracture = 3,

    /// <summary>Whether a bone is broken or may break is not known.</summary>
    FractureUnknown = 4,

    /// <summary>An operation is recent, or of the spine.</summary>
    Surgery = 5,

    /// <summary>Whether there was a recent operation, or one of the spine, is not known.</summary>
    SurgeryUnknown = 6,

    /// <summary>Balance or strength of a leg is poor.</summary>
    Balance = 7,

    /// <summary>Whether balance and strength of the legs are good is not known.</summary>
    BalanceUnknown = 8,

    /// <summary>A nerve has lost function, so it is not stretched or slid.</summary>
    NerveLoss = 9,

    /// <summary>Whether a nerve has lost function is not known.</summary>
    NerveLossUnknown = 10,

    /// <summary>It needs equipment that the person does not have.</summary>
    NoEquipment = 11,

    /// <summary>It needs a position that the person cannot take.</summary>
    Position = 12,

    /// <summary>The person does not want it.</summary>
    Preference = 13,

    /// <summary>The person is acutely ill, feverish, or has an unstable heart.</summary>
    AcuteIllness = 14,

    /// <summary>Whether the person is acutely ill, feverish, or has an unstable heart is not known.</summary>
    AcuteIllnessUnknown = 15,
}

internal static class OmissionReasons
{
    internal static readonly EnumNames<OmissionReason> Names = new(
        (OmissionReason.Pregnant, "pregnant"),
        (OmissionReason.PregnancyUnknown, "pregnancy-unknown"),
        (OmissionReason.Fracture, "fracture"),
        (OmissionReason.FractureUnknown, "fracture-unknown"),
        (OmissionReason.Surgery, "surgery"),
        (OmissionReason.SurgeryUnknown, "surgery-unknown"),
        (OmissionReason.Balance, "balance"),
        (OmissionReason.BalanceUnknown, "balance-unknown"),
        (OmissionReason.NerveLoss, "nerve-loss"),
        (OmissionReason.NerveLossUnknown, "nerve-loss-unknown"),
        (OmissionReason.NoEquipment, "no-equipment"),
        (OmissionReason.Position, "position"),
        (OmissionReason.Preference, "preference"),
        (OmissionReason.AcuteIllness, "acute-illness"),
        (OmissionReason.AcuteIllnessUnknown, "acute-illness-unknown"));
}
