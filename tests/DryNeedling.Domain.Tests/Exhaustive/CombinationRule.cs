namespace DryNeedling.Domain.Tests.Exhaustive;

/// <summary>An abstract rule at its position: which atom it reads, and what was decided on it.</summary>
internal readonly record struct CombinationRule(CombinationKind Kind, int Atom, CombinationAcceptance Acceptance = CombinationAcceptance.None);
