using DryNeedling.Domain.Compatibility;

namespace DryNeedling.Domain.Intake;

/// <summary>What a figure for change on an outcome measure means. Importance and detectability are different things.</summary>
public enum ImportantChangeKind
{
    /// <summary>Not stated. The default; no figure has it.</summary>
    Unspecified = 0,

    /// <summary>The least improvement within one person that matters to people. Not a difference between groups.</summary>
    MinimalImportantChange = 1,

    /// <summary>The least change, up or down, that is more than the scatter of repeated measurement.</summary>
    MinimalDetectableChange = 2,

    /// <summary>The error of measurement: a change, up or down, that is not greater may be scatter alone.</summary>
    MeasurementError = 3,
}

internal static class ImportantChangeKinds
{
    internal static readonly EnumNames<ImportantChangeKind> Names = new(
        (ImportantChangeKind.MinimalImportantChange, "minimal-important-change"),
        (ImportantChangeKind.MinimalDetectableChange, "minimal-detectable-change"),
        (ImportantChangeKind.MeasurementError, "measurement-error"));
}
