using System;
using System.Linq;
using DryNeedling.Domain.Intake;
using DryNeedling.Domain.Rules;
using Xunit;
using Xunit.Abstractions;

namespace DryNeedling.Domain.Tests.Exhaustive;

/// <summary>
/// How rules combine, apart from what they say: every combination of abstract rules in every state, against an oracle that
/// answers each completion of the record literally.
/// </summary>
[Collection(nameof(CombinationCase))]
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

        compared.Tell(output, answers: 11648);
    }

    [Fact]
    public void Every_ordered_triple_is_answered_as_designed()
    {
        var compared = new Tally();
        foreach (CombinationKind[] kinds in CombinationSpace.Tuples(CombinationKind.Main, 3))
        {
            foreach (int[] atoms in CombinationSpace.Sharings(kinds))
            {
                compared.Compare(CombinationSpace.Rules(kinds, atoms), outside: true, CombinationPlaces.TheTwoPlaces, questions: false);
            }
        }

        compared.Tell(output, answers: 727840);
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
                        CombinationPlaces.TheTwoPlaces,
                        questions: false);
                }
            }
        }

        compared.Tell(output, answers: 156672);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void One_rule_of_every_kind_at_once_is_answered_as_designed(bool isLocal)
    {
        CombinationKind Restriction(Clearance level, CombinationReach local) =>
            CombinationKind.Main.Single(kind => kind.Level == level && kind.Reach == (isLocal ? local : CombinationReach.Everything));

        CombinationKind[] kinds =
        [
            CombinationKind.Main.Single(kind => kind.IsAdvice),
            .. CombinationKind.Main.Where(kind => kind.Tier is not null || kind.IsDoubt),
            Restriction(Clearance.Precaution, CombinationReach.Everything),
            Restriction(Clearance.ClinicianDecision, CombinationReach.OneMuscle),
            Restriction(Clearance.AssessFirst, CombinationReach.FromDeep),
            Restriction(Clearance.Blocked, CombinationReach.OneMuscle),
            CombinationKind.Support,
        ];

        // Advice shares an atom with the first red flag, so that eight atoms are enough.
        CombinationRule[] rules = CombinationSpace.Rules(kinds, [0, 0, 1, 2, 3, 4, 5, 6, 7, 0]);
        var comparison = new CombinationComparison(new CombinationCase(rules));
        var atoms = new FactState[8];
        int count = 0;
        foreach (FactState inside in CombinationSpace.SupportStates)
        {
            var state = new CombinationState(atoms, inside, FactState.No);
            for (int number = 0; number < 1 << (2 * atoms.Length); number++)
            {
                for (int atom = 0; atom < atoms.Length; atom++)
                {
                    atoms[atom] = (FactState)((number >> (2 * atom)) & 3);
                }

                count++;
                if (comparison.Difference(state, [], findings: false) is string difference)
                {
                    Assert.Fail(difference);
                }
            }
        }

        Assert.Equal(196608, count);
    }

    [Fact]
    public void Every_pair_with_every_decision_on_it_is_answered_as_designed()
    {
        var compared = new Tally();
        foreach (CombinationRule[] rules in CombinationSpace.DecidedPairs())
        {
            bool inPart = rules.Any(rule => rule.Acceptance == CombinationAcceptance.OnePlace);
            compared.Compare(rules, outside: inPart, CombinationPlaces.OneOfEachSort, questions: true);
        }

        compared.Tell(output, answers: 226704);
    }

    [Fact]
    public void Only_a_decision_or_an_assessment_can_be_accepted()
    {
        foreach (CombinationKind kind in CombinationKind.All.Where(kind => kind.Level is not null))
        {
            var bar = (Contraindication)CombinationCase.RuleAt(new CombinationRule(kind, 0), 0);
            Exception? refusal = Record.Exception(() => bar.Accept(bar.Scope, "role", new CalendarDate(2026, 11, 22), "reason"));
            Assert.Equal(kind.Level is Clearance.ClinicianDecision or Clearance.AssessFirst, refusal is null);
            Assert.True(refusal is null || (refusal is InvalidOperationException && refusal.Message.Contains(bar.Id, StringComparison.Ordinal)));
        }
    }

    [Theory]
    [MemberData(nameof(Faults))]
    public void The_comparison_notices_a_fault(CombinationFault fault) => Assert.True(IsNoticed(fault), fault + " is not noticed");

    public static TheoryData<CombinationFault> Faults() =>
        [.. Enum.GetValues<CombinationFault>().Where(fault => fault != CombinationFault.None)];

    private static bool IsNoticed(CombinationFault fault)
    {
        // In a mixed order, so that the first pair which shows the fault comes soon.
        CombinationRule[][] pairs = [.. CombinationSpace.DecidedPairs()];
        return Enumerable.Range(0, pairs.Length).Select(i => pairs[(int)((long)i * 7919 % pairs.Length)]).Any(rules =>
        {
            var comparison = new CombinationComparison(new CombinationCase(rules), fault);
            return CombinationSpace.States(CombinationSpace.AtomsOf(rules), inside: true, outside: false)
                .Any(state => comparison.Difference(state, CombinationPlaces.OneOfEachSort) is not null);
        });
    }

    private sealed class Tally
    {
        private int sets;
        private int states;

        /// <summary>Says how much was compared; a space that shrank unnoticed would prove less.</summary>
        internal void Tell(ITestOutputHelper output, int answers)
        {
            output.WriteLine(sets + " sets of rules, " + states + " answers");
            Assert.Equal(answers, states);
        }

        internal void Compare(CombinationRule[] rules, bool outside, int[] options, bool questions)
        {
            var comparison = new CombinationComparison(new CombinationCase(rules));
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
