using System.Threading;

namespace DryNeedling.Domain.Compatibility;

/// <summary>Values that are made when first touched and never twice: where two threads make one, both get the first that was kept.</summary>
internal static class Once
{
    /// <summary>Keeps a value in an empty place.</summary>
    /// <returns>What stands there then.</returns>
    internal static T Keep<T>(ref T? place, T value)
        where T : class
        => Interlocked.CompareExchange(ref place, value, null) ?? value;
}
