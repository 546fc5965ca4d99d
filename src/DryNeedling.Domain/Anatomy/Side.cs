using DryNeedling.Domain.Compatibility;

namespace DryNeedling.Domain.Anatomy;

/// <summary>Side of the body, always the person's own.</summary>
public enum Side
{
    /// <summary>Side not recorded. The default. A local condition without a side is read as possibly on either side.</summary>
    Unspecified = 0,

    /// <summary>Left.</summary>
    Left = 1,

    /// <summary>Right.</summary>
    Right = 2,
}

internal static class Sides
{
    internal static readonly EnumNames<Side> Names = new((Side.Left, "left"), (Side.Right, "right"));
    internal static readonly EnumNames<Side> NamesOrUnspecified = new((Side.Unspecified, "unspecified"), (Side.Left, "left"), (Side.Right, "right"));

    internal static Side Mirrored(this Side side) => side switch
    {
        Side.Left => Side.Right,
        Side.Right => Side.Left,
        _ => side,
    };
}
