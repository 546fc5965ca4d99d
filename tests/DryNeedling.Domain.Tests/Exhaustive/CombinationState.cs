using System.Linq;
using DryNeedling.Domain.Rules;

namespace DryNeedling.Domain.Tests.Exhaustive;

/// <summary>What is known: of each atom, and of the trigger point at each of the two places.</summary>
internal sealed class CombinationState(FactState[] atoms, FactState inside, FactState outside)
{
    internal FactState[] Atoms { get; } = atoms;

    internal FactState Inside { get; } = inside;

    internal FactState Outside { get; } = outside;

    public override string ToString() => string.Join(",", Atoms.Select(state => state.ToString())) + " / " + Inside + "," + Outside;
}
