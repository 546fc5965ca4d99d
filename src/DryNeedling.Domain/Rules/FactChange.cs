using System.Collections.Generic;
using DryNeedling.Domain.Compatibility;
using DryNeedling.Domain.Evidence;
using DryNeedling.Domain.Rules.Catalogue;

namespace DryNeedling.Domain.Rules;

/// <summary>
/// How a fact that restricts an answer can come to an end. Only facts that heal, pass, are measured, examined, agreed to or arranged
/// have one: no medicine, no pregnancy and no diagnosis for life. Immutable and thread-safe.
/// </summary>
public sealed class FactChange
{
    internal FactChange(Fact fact, FactChangeKind kind, string text, string plainText)
    {
        Fact = fact;
        Kind = kind;
        Text = text;
        PlainText = plainText;
        Citations = ValueList<Citation>.Of(new[] { Cite.Derived(SourceSeverity.Information, "That this can come to an end without asking for what nobody can change is our own judgement.") });
    }

    /// <summary>Id of the fact.</summary>
    public string Id => Fact.Id;

    /// <summary>The fact.</summary>
    public Fact Fact { get; }

    /// <summary>How it comes to an end.</summary>
    public FactChangeKind Kind { get; }

    /// <summary>What would have to be the case, for the clinician.</summary>
    public string Text { get; }

    /// <summary>The same in plain words.</summary>
    public string PlainText { get; }

    /// <summary>Where it comes from: a judgement of our own, beside what the rules name as a reason to look again.</summary>
    public IReadOnlyList<Citation> Citations { get; }

    /// <summary>The fact and what would end it.</summary>
    public override string ToString() => Fact.Id + ": " + Text;
}
