using System;
using System.Collections.Generic;
using System.Linq;
using System.Linq.Expressions;
using DryNeedling.Domain.Evaluation;
using DryNeedling.Domain.Rules;

namespace DryNeedling.Domain.Benchmarks.Evaluators;

/// <summary>
/// The baseline: the rows of the table compiled once into the ifs that somebody would write by hand over a form. Referrals
/// first, then what holds everywhere, from the gravest on, each leaving as soon as it is settled; then, option by option,
/// what holds of some muscles, techniques or places only.
/// </summary>
internal static class IfChain
{
    private static readonly ParameterExpression Said = Expression.Parameter(typeof(bool[]), "said");
    private static readonly ParameterExpression Here = Expression.Parameter(typeof(bool[][]), "here");
    private static readonly ParameterExpression Scopes = Expression.Parameter(typeof(bool[][]), "scopes");
    private static readonly ParameterExpression Place = Expression.Parameter(typeof(int), "place");
    private static readonly ParameterExpression Option = Expression.Parameter(typeof(int), "option");

    private static readonly List<bool[]> UsedScopes = new();

    private static readonly Func<bool[], bool> IsEmergency = Refers(ReferralTier.Emergency);
    private static readonly Func<bool[], bool> IsUrgent = Refers(ReferralTier.Urgent);

    private static readonly Func<bool[], Clearance> LevelEverywhere =
        Expression.Lambda<Func<bool[], Clearance>>(Levels(IsEverywhere), Said).Compile();

    private static readonly Func<bool[], bool[][], bool[][], int, int, Clearance> LevelOf =
        Expression.Lambda<Func<bool[], bool[][], bool[][], int, int, Clearance>>(Levels((row, way) => !IsEverywhere(row, way)), Said, Here, Scopes, Place, Option).Compile();

    private static readonly Func<bool[], bool[][], bool[][], int, int, bool> IsSupported =
        Expression.Lambda<Func<bool[], bool[][], bool[][], int, int, bool>>(Any(row => row.IsSupport, (_, _) => true), Said, Here, Scopes, Place, Option).Compile();

    private static readonly bool[][] ScopeTable = UsedScopes.ToArray();

    internal static Suitability Evaluate(ClinicForm form)
    {
        bool[] said = form.Said;
        if (IsEmergency(said))
        {
            return Suitability.ReferAsEmergency;
        }

        if (IsUrgent(said))
        {
            return Suitability.ReferUrgently;
        }

        Clearance everywhere = LevelEverywhere(said);
        if (everywhere == Clearance.Blocked)
        {
            return Suitability.NotSuitable;
        }

        bool[][] here = form.Here;
        bool everythingBlocked = true;
        bool anythingRestricted = false;
        Clearance best = Clearance.Blocked;
        for (int option = 0; option < Places.Options.Length; option++)
        {
            int place = option / Places.Techniques;
            Clearance level = everywhere.Stricter(LevelOf(said, here, ScopeTable, place, option));
            everythingBlocked &= level == Clearance.Blocked;
            anythingRestricted |= level != Clearance.Clear;
            if (best.IsStricterThan(level) && IsSupported(said, here, ScopeTable, place, option))
            {
                best = level;
            }
        }

        if (everythingBlocked)
        {
            return Suitability.NotSuitable;
        }

        return best switch
        {
            Clearance.Blocked => Suitability.NoSuitableTarget,
            Clearance.AssessFirst => Suitability.AssessFirst,
            Clearance.ClinicianDecision => Suitability.ClinicianDecision,
            _ => anythingRestricted ? Suitability.SuitableWithPrecautions : Suitability.Suitable,
        };
    }

    private static bool IsEverywhere(TableRow row, TableRow.Term[] way) => !TableRow.IsLocatedWay(way) && Array.TrueForAll(row.Scope, covered => covered);

    private static Func<bool[], bool> Refers(ReferralTier tier) =>
        Expression.Lambda<Func<bool[], bool>>(Any(row => row.Tier == tier, (_, _) => true), Said).Compile();

    /// <summary>if (any way that blocks) blocked, else if (any that must be assessed) ... else clear.</summary>
    private static Expression Levels(Func<TableRow, TableRow.Term[], bool> which) =>
        new[] { Clearance.Precaution, Clearance.ClinicianDecision, Clearance.AssessFirst, Clearance.Blocked }.Aggregate(
            (Expression)Expression.Constant(Clearance.Clear),
            (milder, level) => Expression.Condition(
                Any(row => row.Level == level && !row.IsReferral && !row.IsSupport, which), Expression.Constant(level), milder));

    /// <summary>The ways of some rows, joined by "or".</summary>
    private static Expression Any(Func<TableRow, bool> rows, Func<TableRow, TableRow.Term[], bool> which) => TableRow.All.Where(rows)
        .SelectMany(row => row.Ways.Where(way => which(row, way)).Select(way => Way(row, way)))
        .Aggregate((Expression?)null, (left, right) => left is null ? right : Expression.OrElse(left, right)) ?? Expression.Constant(false);

    /// <summary>The terms of a way joined by "and", then the scope of the row where it has one.</summary>
    private static Expression Way(TableRow row, TableRow.Term[] way)
    {
        Expression all = way
            .Select(term => (Expression)Expression.ArrayIndex(
                term.IsLocated ? Expression.ArrayIndex(Here, Expression.Constant(term.Word)) : Said,
                term.IsLocated ? Place : Expression.Constant(term.Word)))
            .Aggregate(Expression.AndAlso);
        return row.IsReferral || Array.TrueForAll(row.Scope, covered => covered) ? all : Expression.AndAlso(
            all, Expression.ArrayIndex(Expression.ArrayIndex(Scopes, Expression.Constant(IndexOf(row.Scope))), Option));
    }

    private static int IndexOf(bool[] scope)
    {
        int index = UsedScopes.FindIndex(used => used.AsSpan().SequenceEqual(scope));
        if (index < 0)
        {
            index = UsedScopes.Count;
            UsedScopes.Add(scope);
        }

        return index;
    }
}
