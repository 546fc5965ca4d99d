using System.Collections.Generic;
using DryNeedling.Domain.Evidence;

namespace DryNeedling.Domain.Evaluation;

/// <summary>Why a muscle is a target, or stands where it stands among the targets. Immutable and thread-safe.</summary>
public sealed class TargetReason
{
    internal TargetReason(string code, string text, IReadOnlyList<Citation> citations, bool isOpen = false)
    {
        IsOpen = isOpen;
        Code = code;
        Text = text;
        Citations = citations;
    }

    /// <summary>True where the rule does not hold yet and could.</summary>
    internal bool IsOpen { get; }

    /// <summary>Id of the rule or pattern.</summary>
    public string Code { get; }

    /// <summary>The reason in words.</summary>
    public string Text { get; }

    /// <summary>The sources.</summary>
    public IReadOnlyList<Citation> Citations { get; }

    /// <summary>Code and text.</summary>
    public override string ToString() => Code + ": " + Text;
}
