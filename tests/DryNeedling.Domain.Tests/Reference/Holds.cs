namespace DryNeedling.Domain.Tests.Reference;

/// <summary>
/// A literal four-step truth, from certainly not to certainly: "all of" is the least, "any of" the greatest.
/// </summary>
internal enum Holds
{
    No = 0,
    Unknown = 1,
    Presumed = 2,
    Yes = 3,
}
