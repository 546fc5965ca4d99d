using System;
using DryNeedling.Domain.Rules;

namespace DryNeedling.Domain.Analysis;

/// <summary>One kind of problem that a rule set was searched for, and what came of it. Equal by value. Immutable and thread-safe.</summary>
public sealed class RuleSetCheck : IEquatable<RuleSetCheck>
{
    internal RuleSetCheck(RuleSetProblemKind kind, int examined, int problems, int declared)
    {
        Kind = kind;
        Examined = examined;
        Problems = problems;
        Declared = declared;
    }

    /// <summary>The kind of problem.</summary>
    public RuleSetProblemKind Kind { get; }

    /// <summary>Stable name of the kind of problem, such as <c>masked-way</c>.</summary>
    public string Name => RuleSetProblemKinds.Names.NameOf(Kind);

    /// <summary>How many rules, ways, pairs, options, facts, questions or answers were looked at: all there are.</summary>
    public int Examined { get; }

    /// <summary>How many problems were found that no rule declares as wanted.</summary>
    public int Problems { get; }

    /// <summary>How many were found and are declared as wanted.</summary>
    public int Declared { get; }

    /// <inheritdoc/>
    public bool Equals(RuleSetCheck? other) =>
        other is not null && Kind == other.Kind && Examined == other.Examined && Problems == other.Problems && Declared == other.Declared;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as RuleSetCheck);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Kind, Examined, Problems, Declared);

    /// <summary>The kind and the three numbers.</summary>
    public override string ToString() =>
        Name + ": " + Examined + " examined, " + Problems + " problem(s), " + Declared + " declared";
}
