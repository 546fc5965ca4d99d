using System;
using System.Linq;
using DryNeedling.Domain.Rules;
using DryNeedling.Domain.Tests.Laws;
using DryNeedling.Domain.Tests.People;
using DryNeedling.Domain.Tests.Reference;
using Xunit;

namespace DryNeedling.Domain.Tests.Exhaustive;

/// <summary>The quick reference says what the slow one says, on people of every kind.</summary>
public sealed class ReferenceByClassTests
{
    [Fact]
    public void The_quick_reference_says_what_the_slow_one_says()
    {
        var ids = new RuleBits(RuleSet.Default);
        var random = new Random(20261123);
        foreach (Person person in Enumerable.Range(0, 600).Select(_ => People.People.Draw(random)).Where(person => person.Presentation.Decisions.Count == 0))
        {
            int[] classes = ReferenceByClass.Classes([person.Presentation]);
            var verdicts = new ushort[classes.Max() + 1];
            Outcome quick = new ReferenceByClass(classes, ids).Answer(person.Presentation, verdicts);
            Snapshot slow = ReferenceEvaluator.Answer(person.Presentation);
            Assert.Equal(
                new Outcome(
                    slow.Overall,
                    slow.Mildest,
                    slow.Gravest,
                    slow.Referral ?? ReferralTier.Unspecified,
                    slow.OpenReferral ?? ReferralTier.Unspecified,
                    slow.Findings.Keys.Aggregate(RuleBitSet.None, (set, id) => set | ids[id]),
                    slow.Presumed.Aggregate(RuleBitSet.None, (set, id) => set | ids[id])),
                quick);
            Assert.Equal(
                Enumerable.Range(0, classes.Length).Select(i => new Verdict(
                    slow.MildestLevels[i], slow.StatedLevels[i], slow.GravestLevels[i],
                    slow.Supported[i] switch { Intake.Answer.Yes => 2, Intake.Answer.No => 0, _ => 1 })),
                classes.Select(number => Verdict.Unpack(verdicts[number])));
        }
    }
}
