using DryNeedling.Domain.Compatibility;

namespace DryNeedling.Domain.Anatomy;

/// <summary>What kind of structure it is.</summary>
public enum AnatomicalStructureKind
{
    /// <summary>Not stated. The default.</summary>
    Unspecified = 0,

    /// <summary>A nerve or its roots.</summary>
    Nerve = 1,

    /// <summary>Blood vessels.</summary>
    Vessels = 2,

    /// <summary>A nerve that runs with its vessels.</summary>
    NerveAndVessels = 3,

    /// <summary>An organ.</summary>
    Organ = 4,

    /// <summary>A body space with its lining, such as the spinal canal.</summary>
    Space = 5,

    /// <summary>A bone or a landmark of it.</summary>
    Bone = 6,

    /// <summary>A group of muscles.</summary>
    MuscleGroup = 7,

    /// <summary>A head or part of a muscle.</summary>
    MusclePart = 8,
}

internal static class AnatomicalStructureKinds
{
    internal static readonly EnumNames<AnatomicalStructureKind> Names = new(
        (AnatomicalStructureKind.Nerve, "nerve"),
        (AnatomicalStructureKind.Vessels, "vessels"),
        (AnatomicalStructureKind.NerveAndVessels, "nerve-and-vessels"),
        (AnatomicalStructureKind.Organ, "organ"),
        (AnatomicalStructureKind.Space, "space"),
        (AnatomicalStructureKind.Bone, "bone"),
        (AnatomicalStructureKind.MuscleGroup, "muscle-group"),
        (AnatomicalStructureKind.MusclePart, "muscle-part"));
}
