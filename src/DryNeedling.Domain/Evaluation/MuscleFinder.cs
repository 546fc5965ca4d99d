using System;
using System.Collections.Generic;
using System.Linq;
using DryNeedling.Domain.Anatomy;
using DryNeedling.Domain.Compatibility;
using DryNeedling.Domain.Evidence;
using DryNeedling.Domain.Intake;
using DryNeedling.Domain.Rules;
using DryNeedling.Domain.Rules.Catalogue;

namespace DryNeedling.Domain.Evaluation;

/// <summary>Finds the targets, the muscles to palpate and what speaks for each muscle, and says why each stands where it stands.</summary>
internal sealed class MuscleFinder
{
    private const int Unnamed = int.MaxValue;
    private const int MusclesInAPattern = 100;

    private readonly SuitabilityAssessment assessment;
    private readonly NeedlingOptionSet supported;
    private readonly NeedlingOptionSet neverOpen;
    private readonly NeedlingOptionSet blocked;
    private readonly NeedlingOptionSet nervesFirst;
    private readonly bool refers;

    // Worked out when first read. Two threads may both do it; a reference is written as a whole.
    private Standing[]? everywhere;

    /// <param name="assessment">The assessment.</param>
    /// <param name="supported">The options that are supported for certain.</param>
    /// <param name="neverOpen">The options that are or may be blocked.</param>
    /// <param name="blocked">The options that are blocked as stated.</param>
    /// <param name="nervesFirst">The options where the root comes before any muscle.</param>
    /// <param name="refers">True while an urgent or emergency referral holds or is open.</param>
    internal MuscleFinder(
        SuitabilityAssessment assessment, NeedlingOptionSet supported, NeedlingOptionSet neverOpen, NeedlingOptionSet blocked, NeedlingOptionSet nervesFirst, bool refers)
    {
        this.assessment = assessment;
        this.supported = supported;
        this.neverOpen = neverOpen;
        this.blocked = blocked;
        this.nervesFirst = nervesFirst;
        this.refers = refers;
    }

    internal ValueList<NeedlingTarget> Targets()
    {
        List<Standing> ordered = TargetsInOrder();
        return ValueList<NeedlingTarget>.Of(ordered.Select((own, i) => new NeedlingTarget(
            own.Muscle,
            own.Side,
            ValueList<OptionVerdict>.Of(NeedlingOptionSet.In(own.Muscle, own.Side).ToList().Select(assessment.VerdictOf)),
            own.Best,
            ReasonsOf(own, ordered, i),
            MuscleSafeguards.At(own.Open))));
    }

    internal ValueList<PalpationCandidate> Candidates() => ValueList<PalpationCandidate>.Of(CandidatesInOrder().Select(own =>
        new PalpationCandidate(own.Muscle, own.Side, ValueList<TargetReason>.Of(Patterns(own).Concat(Referral(own))))));

    internal ValueList<MuscleInvolvement> Involvement()
    {
        if (refers)
        {
            return ValueList<MuscleInvolvement>.Empty;
        }

        List<Standing> targets = TargetsInOrder();
        List<Standing> candidates = CandidatesInOrder();
        return ValueList<MuscleInvolvement>.Of(Everywhere()
            .Select(own => InvolvementOf(own, targets, candidates))
            .Where(own => own.Patterns.Count > 0 || own.UsualRegions.Count > 0 || own.LessConstantRegions.Count > 0 || FindingAt(own.Muscle, own.Side) is not null));
    }

    private static IEnumerable<(Muscle Muscle, Side Side)> MusclesAndSides() => Muscles.All.SelectMany(muscle => Sides.Names.Values.Select(side => (muscle, side)));

    /// <summary>Lexicographic: how far it may be used, then the first pattern that names it, then a fixed order of muscles.</summary>
    private List<Standing> TargetsInOrder() => refers ? new List<Standing>() : Everywhere()
        .Where(own => !own.Open.IsEmpty)
        .OrderByDescending(own => (int)own.Best)
        .ThenBy(own => own.Rank)
        .ThenBy(own => own.Muscle.Index)
        .ThenBy(own => own.Side)
        .ToList();

    private List<Standing> CandidatesInOrder() => refers ? new List<Standing>() : Everywhere()
        .Where(own => own.Places.Count > 0
            && assessment.Presentation.TriggerPoints.ActiveAt(own.Muscle, own.Side).IsUnknown()
            && !(NeedlingOptionSet.In(own.Muscle, own.Side) - blocked - nervesFirst).IsEmpty)
        .OrderBy(own => own.Rank)
        .ThenBy(own => own.Muscle.Index)
        .ThenBy(own => own.Side)
        .ToList();

    private Standing[] Everywhere() => everywhere ??= FindEverywhere().ToArray();

    private IEnumerable<Standing> FindEverywhere()
    {
        Dictionary<Side, IReadOnlyList<SymptomOnSide>> symptoms = Sides.Names.Values.ToDictionary(side => side, side => SymptomOnSide.Of(assessment.Presentation, side));
        foreach ((Muscle muscle, Side side) in MusclesAndSides())
        {
            NeedlingOptionSet options = NeedlingOptionSet.In(muscle, side);
            NeedlingOptionSet open = (options & supported) - neverOpen;
            Clearance best = open.ToList().Select(assessment.VerdictOf)
                .Aggregate(Clearance.Blocked, (level, verdict) => level.IsStricterThan(verdict.Gravest) ? verdict.Gravest : level);

            // A muscle with one technique left for which the root was accepted may be looked at.
            bool rootFirst = ((open.IsEmpty ? options - blocked : open) - nervesFirst).IsEmpty && !(options & nervesFirst).IsEmpty;
            yield return new Standing(muscle, side, open, best, rootFirst, rootFirst ? ValueList<PatternPlace>.Empty : PlacesOf(muscle, symptoms[side]));
        }
    }

    private ValueList<PatternPlace> PlacesOf(Muscle muscle, IReadOnlyList<SymptomOnSide> symptoms)
    {
        var places = new List<PatternPlace>();
        foreach (TargetingPattern pattern in TargetingRules.Patterns)
        {
            int position = pattern.PositionOf(muscle, symptoms, assessment.FactSheet);
            if (position >= 0)
            {
                places.Add(new PatternPlace(pattern, position));
            }
        }

        return ValueList<PatternPlace>.Of(places);
    }

    private ValueList<TargetReason> ReasonsOf(Standing own, List<Standing> ordered, int i)
    {
        IEnumerable<TargetReason> indications = assessment.Findings
            .Where(finding => finding.Rule is Indication && !(finding.Options & NeedlingOptionSet.In(own.Muscle, own.Side)).IsEmpty)
            .Select(finding => new TargetReason(finding.Rule.Id, finding.Reason, finding.Citations));
        TargetReason[] referral = Referral(own).ToArray();
        return ValueList<TargetReason>.Of(RootFirst(own)
            .Concat(indications)
            .Concat(Patterns(own))
            .Concat(referral.Length > 0
                ? referral
                : new[] { new TargetReason(TargetingRules.PlaceCode, TargetingRules.PlaceWords, ValueList<Citation>.Of(TargetingRules.PlaceCitations)) })
            .Append(new TargetReason(TargetingRules.RankCode, RankWords(own, ordered, i), ValueList<Citation>.Of(TargetingRules.RankCitations))));
    }

    private IEnumerable<TargetReason> RootFirst(Standing own)
    {
        if (own.RootFirst && assessment.Rules.TryFind(TargetingRules.NervesFirst, out Rule? roots))
        {
            bool holds = assessment.Findings.Any(finding => finding.Rule.Equals(roots));
            yield return new TargetReason(roots.Id, (holds ? "" : "Not settled yet, and comes first: ") + roots.Reason, roots.Citations, !holds);
        }
    }

    private static IEnumerable<TargetReason> Patterns(Standing own) => own.Places.Select(place => new TargetReason(place.Code, place.Text, place.Citations));

    /// <summary>Where recorded symptoms lie in the described referral of the muscle, and how constant that region is. Changes no order.</summary>
    private IEnumerable<TargetReason> Referral(Standing own)
    {
        string[] shared = Shared(own.Muscle, own.Side)
            .Select(area => BodyRegions.Names.NameOf(area.Region) + (area.Role == ReferralRole.Core ? " (usual zone)" : " (less constant)")).ToArray();
        if (shared.Length > 0)
        {
            yield return new TargetReason(
                TargetingRules.ReferralCode,
                "Trigger points of this muscle are described to refer to where a symptom is recorded: " + string.Join(", ", shared) + ".",
                ValueList<Citation>.Of(TargetingRules.ReferralCitations));
        }
    }

    private IEnumerable<ReferralArea> Shared(Muscle muscle, Side side)
    {
        HashSet<BodyRegion> regions = new(SymptomOnSide.Of(assessment.Presentation, side).SelectMany(symptom => symptom.Regions()));
        return muscle.ReferralAreas.Where(area => regions.Contains(area.Region));
    }

    private static string RankWords(Standing own, List<Standing> ordered, int i)
    {
        string level = Clearances.Names.NameOf(own.Best);
        bool alone = ordered.Count == 1;
        string first = alone ? "The only target, level " + level + "."
            : i == 0 ? "First of " + ordered.Count + ": no other has a milder level than " + level + "."
            : own.Best == ordered[i - 1].Best ? "Same level as the one before: " + level + "."
            : "Stricter level than the one before: " + level + " after " + Clearances.Names.NameOf(ordered[i - 1].Best) + ".";
        return first + " " + PatternWords(own, ordered, alone);
    }

    private static string PatternWords(Standing own, List<Standing> ordered, bool alone)
    {
        string nothing = alone ? "." : "; the order among these means nothing.";
        if (own.RootFirst)
        {
            return "No pattern is asked while the nerve root comes first" + nothing;
        }

        if (own.Rank == Unnamed)
        {
            return "No pattern names it" + nothing;
        }

        PatternPlace place = own.Places.First(candidate => candidate.Ranks);
        bool bothSides = ordered.Any(other => other.Muscle.Equals(own.Muscle) && other.Side != own.Side && other.Best == own.Best && other.Rank == own.Rank);
        return place.Code + " names it " + CountWords.Place(place.Position - 1, place.Count)
            + (bothSides ? ", as on the other side: left before right by convention." : ".");
    }

    private MuscleInvolvement InvolvementOf(Standing own, List<Standing> targets, List<Standing> candidates)
    {
        TriggerPointFinding? finding = FindingAt(own.Muscle, own.Side);
        ReferralArea[] shared = Shared(own.Muscle, own.Side).ToArray();
        TriggerPointState state = StateOf(finding);
        return new MuscleInvolvement(
            own.Muscle,
            own.Side,
            state,
            finding?.RecognisedPain ?? (assessment.Presentation.TriggerPoints.IsComplete ? Answer.No : Answer.NotAsked),
            ValueList<BodyRegion>.Of(shared.Where(area => area.Role == ReferralRole.Core).Select(area => area.Region)),
            ValueList<BodyRegion>.Of(shared.Where(area => area.Role != ReferralRole.Core).Select(area => area.Region)),
            own.Places,
            StandingWords(own, state, targets, candidates));
    }

    private TriggerPointFinding? FindingAt(Muscle muscle, Side side) =>
        assessment.Presentation.TriggerPoints.Findings.FirstOrDefault(finding => finding.Side == side && finding.Muscle.Equals(muscle));

    private TriggerPointState StateOf(TriggerPointFinding? finding) =>
        finding is null ? (assessment.Presentation.TriggerPoints.IsComplete ? TriggerPointState.NotFound : TriggerPointState.NotExamined)
        : finding.Present == Answer.No ? TriggerPointState.NotFound
        : finding.Present != Answer.Yes ? TriggerPointState.NotSettled
        : finding.RecognisedPain switch
        {
            Answer.Yes => TriggerPointState.Active,
            Answer.No => TriggerPointState.Latent,
            _ => TriggerPointState.FoundPainNotKnown,
        };

    /// <summary>Where it stands, in words that do not depend on what comes first by convention alone.</summary>
    private string StandingWords(Standing own, TriggerPointState state, List<Standing> targets, List<Standing> candidates)
    {
        if (targets.Any(own.IsAt))
        {
            int before = targets.Count(other => other.Best > own.Best || (other.Best == own.Best && other.Rank < own.Rank));
            return "target " + (before + 1) + " of " + targets.Count + ", level " + Clearances.Names.NameOf(own.Best) + (own.RootFirst ? ", after the nerve root" : "");
        }

        if (candidates.Any(own.IsAt))
        {
            return "to palpate, " + (candidates.Count(other => other.Rank < own.Rank) + 1) + " of " + candidates.Count;
        }

        bool barred = (NeedlingOptionSet.In(own.Muscle, own.Side) - blocked).IsEmpty;
        return state switch
        {
            TriggerPointState.Active => "no target: every technique is or may be blocked here, or no rule supports the muscle",
            TriggerPointState.Latent => "no target: the pain is not the one that the person knows",
            TriggerPointState.NotFound => "no target: no trigger point was found",
            _ => barred ? "not settled, and every technique is blocked here"
                : own.RootFirst ? "not settled, and the nerve root comes first"
                : "not settled, and no pattern names it",
        };
    }

    /// <summary>A muscle on a side, what is open in it, and which patterns name it.</summary>
    private sealed class Standing
    {
        internal Standing(Muscle muscle, Side side, NeedlingOptionSet open, Clearance best, bool rootFirst, ValueList<PatternPlace> places)
        {
            Muscle = muscle;
            Side = side;
            Open = open;
            Best = best;
            RootFirst = rootFirst;
            Places = places;
            PatternPlace? first = places.FirstOrDefault(place => place.Ranks);
            Rank = first is null ? Unnamed : (Array.FindIndex(TargetingRules.Patterns, pattern => pattern.Id == first.Code) * MusclesInAPattern) + first.Position;
        }

        internal Muscle Muscle { get; }

        internal Side Side { get; }

        /// <summary>The options that are supported and neither are nor may be blocked.</summary>
        internal NeedlingOptionSet Open { get; }

        internal Clearance Best { get; }

        /// <summary>True where the nerve root comes before the muscle, so that no pattern is asked.</summary>
        internal bool RootFirst { get; }

        internal ValueList<PatternPlace> Places { get; }

        /// <summary>The first pattern that names it and its place there; the lower, the earlier it is looked at.</summary>
        internal int Rank { get; }

        internal bool IsAt(Standing other) => Side == other.Side && Muscle.Equals(other.Muscle);
    }
}
