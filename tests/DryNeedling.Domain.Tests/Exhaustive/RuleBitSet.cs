using System;

namespace DryNeedling.Domain.Tests.Exhaustive;

/// <summary>A set of at most 256 rules, one bit each.</summary>
internal readonly record struct RuleBitSet(UInt128 Low, UInt128 High)
{
    internal static RuleBitSet None => default;

    internal static RuleBitSet All => new(UInt128.MaxValue, UInt128.MaxValue);

    public static RuleBitSet operator |(RuleBitSet left, RuleBitSet right) => new(left.Low | right.Low, left.High | right.High);

    public static RuleBitSet operator &(RuleBitSet left, RuleBitSet right) => new(left.Low & right.Low, left.High & right.High);

    public static RuleBitSet operator ~(RuleBitSet set) => new(~set.Low, ~set.High);

    internal static RuleBitSet One(int place) => place < 128 ? new(UInt128.One << place, 0) : new(0, UInt128.One << (place - 128));
}
