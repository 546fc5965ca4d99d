namespace DryNeedling.Domain.Anatomy;

/// <summary>The words that go with reference data wherever they are shown.</summary>
internal static class ReferenceNotice
{
    internal const string Text =
        "Reference data for trained clinicians. Not a needling instruction: no target, approach or needle named here is a recommendation.";
}
