namespace DryNeedling.SampleConsole;

/// <summary>How a report was asked for.</summary>
internal sealed record ReportChoice(bool Markdown, bool Patient, string Language, bool WithRecord)
{
    /// <summary>True where nothing but the report is wanted.</summary>
    internal bool IsReportAlone => Markdown || Patient || WithRecord || Language != "en";
}
