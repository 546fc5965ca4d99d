namespace DryNeedling.Domain.Rules;

/// <summary>Which way a "yes" to a fact speaks.</summary>
public enum FactPolarity
{
    /// <summary>Neither way: read by advice only. The default.</summary>
    Neutral = 0,

    /// <summary>Yes is the riskier side.</summary>
    Risk = 1,

    /// <summary>Yes speaks for needling.</summary>
    Support = 2,
}
