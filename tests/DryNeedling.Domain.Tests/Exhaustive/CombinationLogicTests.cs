using System.Collections.Generic;
using System.Linq;
using DryNeedling.Domain.Rules;
using Xunit;
using Xunit.Abstractions;

namespace DryNeedling.Domain.Tests.Exhaustive;

/// <summary>
/// How rules combine, apart from what they say: every combination of abstract rules in every state, against an oracle that
/// answers each completion of the record literally.
/// </summary>
public sealed class CombinationLogicTests(ITestOutputHelper output)
{
    [Fact]
    public void Every_ordered_pair_is_answered_as_designed_at_every_option_with_every_question()
    {
        var compared = new Tally();
        foreach (CombinationKind[] kinds in CombinationSpace.Tuples(CombinationKind.All, 2))
        {
            foreach (int[] atoms in CombinationSpace.Sharings(kinds))
            {
                compared.Compare(CombinationSpace.Rules(kinds, atoms), outside: true, CombinationPlaces.Every, questions: true);
            }
        }

        output.WriteLine(compared.ToString());
    }

    [Fact]
    public void Every_ordered_triple_is_answered_as_designed()
    {
        var compared = new Tally();
        foreach (CombinationKind[] kinds in CombinationSpace.Tuples(CombinationKind.Main, 3))
        {
            foreach (int[] atoms in CombinationSpace.Sharings(kinds))
            {
                compared.Compare(CombinationSpace.Rules(kinds, atoms), outside: true, CombinationPlaces.OneOfEachSort, questions: false);
            }
        }

        output.WriteLine(compared.ToString());
    }

    [Fact]
    public void Every_three_risks_beside_a_support_are_answered_as_designed()
    {
        CombinationKind[] risks = CombinationKind.Risks;
        var compared = new Tally();
        for (int a = 0; a < risks.Length; a++)
        {
            for (int b = a; b < risks.Length; b++)
            {
                for (int c = b; c < risks.Length; c++)
                {
                    compared.Compare(
                        CombinationSpace.Rules([risks[a], risks[b], risks[c], CombinationKind.Support], [0, 1, 2, 0]),
                        outside: false,
                        CombinationPlaces.OneOfEachSort,
                        questions: false);
                }
            }
        }

        output.WriteLine(compared.ToString());
    }

    private sealed class Tally
    {
        private int sets;
        private int states;
        private readonly List<string> differences = [];

        public override string ToString() => sets + " sets of rules, " + states + " answers";

        internal void Compare(CombinationRule[] rules, bool outside, int[] options, bool questions, CombinationFault fault = CombinationFault.None)
        {
            var comparison = new CombinationComparison(new CombinationCase(rules), fault);
            bool supports = rules.Any(rule => rule.Kind.Supports);
            sets++;
            foreach (CombinationState state in CombinationSpace.States(CombinationSpace.AtomsOf(rules), supports, supports && outside))
            {
                states++;
                if (comparison.Difference(state, options, questions: questions) is string difference)
                {
                    Assert.Fail(difference);
                }
            }
        }
    }
}
