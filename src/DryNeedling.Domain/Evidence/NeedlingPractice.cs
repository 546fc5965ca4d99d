using DryNeedling.Domain.Compatibility;

namespace DryNeedling.Domain.Evidence;

/// <summary>Which practice with needles a statement is about. Acupuncture data are not dry-needling data.</summary>
public enum NeedlingPractice
{
    /// <summary>Not stated. The default.</summary>
    Unspecified = 0,

    /// <summary>Acupuncture.</summary>
    Acupuncture = 1,

    /// <summary>Needling therapies taken together, dry needling among them.</summary>
    NeedlingWithDryNeedling = 2,

    /// <summary>Dry needling.</summary>
    DryNeedling = 3,

    /// <summary>No needling at all: a finding, a test or the natural course.</summary>
    NoNeedling = 4,
}

internal static class NeedlingPractices
{
    internal static readonly EnumNames<NeedlingPractice> Names = new(
        (NeedlingPractice.Acupuncture, "acupuncture"),
        (NeedlingPractice.NeedlingWithDryNeedling, "needling-with-dry-needling"),
        (NeedlingPractice.DryNeedling, "dry-needling"),
        (NeedlingPractice.NoNeedling, "no-needling"));
}
