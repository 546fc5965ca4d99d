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
    }

    /// <summary>The fact.</summary>
    public Fact Fact { get; }

    /// <summary>How it comes to an end.</summary>
    public FactChangeKind Kind { get; }

    /// <summary>What would have to be the case, for the clinician.</summary>
    public string Text { get; }

    /// <summary>The same in plain words.</summary>
    public string PlainText { get; }

    /// <summary>The fact and what would end it.</summary>
    public override string ToString() => Fact.Id + ": " + Text;
}
