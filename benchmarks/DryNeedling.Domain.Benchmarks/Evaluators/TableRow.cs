using System;
using System.Linq;
using DryNeedling.Domain.Rules;
using DryNeedling.Domain.Tests.Reference;

namespace DryNeedling.Domain.Benchmarks.Evaluators;

/// <summary>A row of the ground table that can change the overall answer, its words looked up.</summary>
internal sealed class TableRow
{
    /// <summary>The rows, in the order of the table. Rows that only inform change no answer.</summary>
    internal static readonly TableRow[] All = ReferenceEvaluator.Rows.Where(row => row.Effect != "I").Select(row => new TableRow(row)).ToArray();

    private TableRow(ReferenceEvaluator.Row row)
    {
        Id = row.Id;
        Scope = Array.ConvertAll(Places.Options, row.Covers);
        Ways = Array.ConvertAll(row.Condition, way => Array.ConvertAll(way, word => new Term(
            Words.IsLocated(word), Words.IsLocated(word) ? Words.LocatedIndex(word) : Words.PlainIndex(word))));
        Tier = row.Effect switch { "E" => ReferralTier.Emergency, "U" => ReferralTier.Urgent, "R" => ReferralTier.Routine, _ => ReferralTier.Unspecified };
        IsSupport = row.Effect == "S";
        Level = row.Effect switch
        {
            "B" => Clearance.Blocked,
            "A" => Clearance.AssessFirst,
            "C" => Clearance.ClinicianDecision,
            "P" or "D" => Clearance.Precaution,
            _ when IsReferral || IsSupport => Clearance.Clear,
            _ => throw new FormatException("The effect " + row.Effect + " of " + row.Id + " is not keyed. Add it to TableRow."),
        };
        if (IsReferral && Ways.Any(IsLocatedWay))
        {
            throw new FormatException("The row " + row.Id + " refers by a place, which no evaluator here reads.");
        }
    }

    internal string Id { get; }

    /// <summary>Any way makes the row hold; all terms of it must.</summary>
    internal Term[][] Ways { get; }

    /// <summary>The options that the row covers, by number.</summary>
    internal bool[] Scope { get; }

    internal ReferralTier Tier { get; }

    internal Clearance Level { get; }

    internal bool IsSupport { get; }

    internal bool IsReferral => Tier != ReferralTier.Unspecified;

    internal static bool IsLocatedWay(Term[] way) => Array.Exists(way, term => term.IsLocated);

    /// <summary>True where the row holds at the place.</summary>
    internal bool Holds(ClinicForm form, int place)
    {
        foreach (Term[] way in Ways)
        {
            bool all = true;
            for (int i = 0; all && i < way.Length; i++)
            {
                all = way[i].IsLocated ? form.Here[way[i].Word][place] : form.Said[way[i].Word];
            }

            if (all)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>True where the row holds at any place.</summary>
    internal bool HoldsAnywhere(ClinicForm form) => Enumerable.Range(0, Places.Count).Any(place => Holds(form, place));

    /// <summary>A word by its number among the plain or the located ones.</summary>
    internal readonly record struct Term(bool IsLocated, int Word);
}
