using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using DryNeedling.Domain.Compatibility;
using DryNeedling.Domain.Intake;

namespace DryNeedling.Domain.Rules;

/// <summary>
/// A positive condition over facts: <em>all of</em>, <em>any of</em>, <em>at least n of</em>. There is no negation, so more
/// yes answers never make it fail. It denotes the set of options for which it holds. Kept as its minimal terms, so two
/// criteria are equal when they mean the same. Immutable and thread-safe.
/// </summary>
public sealed class Criterion : IEquatable<Criterion>
{
    /// <summary>With more ways than this the words are those of how it was put together, not of its ways one by one.</summary>
    private const int WaysTold = 8;

    private readonly ValueList<Term> terms;
    private readonly string words;

    private Criterion(IEnumerable<Term> terms, string? words = null)
    {
        this.terms = Minimal(terms);
        this.words = this.terms.Count > WaysTold && words is not null ? words : string.Join("; or ", this.terms);
    }

    internal IReadOnlyList<Term> Terms => terms;

    /// <summary>Both hold.</summary>
    public static Criterion operator &(Criterion left, Criterion right) => AllOf(left, right);

    /// <summary>Either holds.</summary>
    public static Criterion operator |(Criterion left, Criterion right) => AnyOf(left, right);

    /// <summary>The fact holds.</summary>
    /// <param name="fact">The fact.</param>
    public static Criterion Of(Fact fact) => new(new[] { new Term(new[] { Guard.NotNull(fact, nameof(fact)) }) });

    /// <summary>All hold.</summary>
    /// <param name="criteria">At least one criterion.</param>
    /// <exception cref="ArgumentException">No criterion was given.</exception>
    public static Criterion AllOf(params Criterion[] criteria)
    {
        Require(criteria);
        IEnumerable<Term> product = criteria[0].terms;
        foreach (Criterion criterion in criteria.Skip(1))
        {
            product = product.SelectMany(left => criterion.terms.Select(right => new Term(left.Facts.Concat(right.Facts)))).ToList();
        }

        return new Criterion(product, string.Join(" and ", criteria.Select(Grouped)));
    }

    /// <summary>At least one holds.</summary>
    /// <param name="criteria">At least one criterion.</param>
    /// <exception cref="ArgumentException">No criterion was given.</exception>
    public static Criterion AnyOf(params Criterion[] criteria)
    {
        Require(criteria);
        return new Criterion(criteria.SelectMany(criterion => criterion.terms), string.Join("; or ", criteria.Select(criterion => criterion.words)));
    }

    /// <summary>At least a number of them hold.</summary>
    /// <param name="count">1 to the number of criteria.</param>
    /// <param name="criteria">The criteria.</param>
    /// <exception cref="ArgumentOutOfRangeException">The count is below 1 or above the number of criteria.</exception>
    public static Criterion AtLeast(int count, params Criterion[] criteria)
    {
        Require(criteria);
        Guard.InRange(count, 1, criteria.Length, nameof(count), "of the given criteria");
        return new Criterion(
            Subsets(criteria, count, 0).SelectMany(subset => AllOf(subset.ToArray()).terms),
            "at least " + count.ToString(CultureInfo.InvariantCulture) + " of (" + string.Join("; ", criteria.Select(criterion => criterion.words)) + ")");
    }

    /// <inheritdoc/>
    public bool Equals(Criterion? other) => other is not null && terms.Equals(other.terms);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Criterion);

    /// <inheritdoc/>
    public override int GetHashCode() => terms.GetHashCode();

    /// <summary>The criterion in words.</summary>
    public override string ToString() => words;

    internal IEnumerable<Fact> Facts() => terms.SelectMany(term => term.Facts).Distinct();

    /// <summary>The options of the scope for which it holds, in one reading of the unknown.</summary>
    internal NeedlingOptionSet Where(FactSheet sheet, Reading reading, NeedlingOptionSet scope)
    {
        NeedlingOptionSet result = NeedlingOptionSet.Empty;
        for (int i = 0; i < terms.Count; i++)
        {
            result |= terms[i].Where(sheet, reading, scope);
        }

        return result;
    }

    private static string Grouped(Criterion criterion) => criterion.terms.Count > 1 && !criterion.words.StartsWith("at least ", StringComparison.Ordinal)
        ? "(" + criterion.words + ")"
        : criterion.words;

    private static void Require(Criterion[] criteria)
    {
        Guard.NotNull(criteria, nameof(criteria));
        if (criteria.Length == 0 || criteria.Any(criterion => criterion is null))
        {
            throw new ArgumentException("A criterion needs at least one part, and none of them null.", nameof(criteria));
        }
    }

    private static IEnumerable<IEnumerable<Criterion>> Subsets(Criterion[] criteria, int count, int start)
    {
        if (count == 0)
        {
            yield return Enumerable.Empty<Criterion>();
            yield break;
        }

        for (int i = start; i <= criteria.Length - count; i++)
        {
            foreach (IEnumerable<Criterion> rest in Subsets(criteria, count - 1, i + 1))
            {
                yield return new[] { criteria[i] }.Concat(rest);
            }
        }
    }

    /// <summary>A term that asks for more than another adds nothing.</summary>
    private static ValueList<Term> Minimal(IEnumerable<Term> source)
    {
        List<Term> distinct = source.Distinct().ToList();
        return ValueList<Term>.Of(distinct
            .Where(term => !distinct.Any(other => !other.Equals(term) && term.Implies(other)))
            .OrderBy(term => term.Key, StringComparer.Ordinal));
    }
}
