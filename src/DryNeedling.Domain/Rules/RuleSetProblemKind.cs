using DryNeedling.Domain.Compatibility;

namespace DryNeedling.Domain.Rules;

/// <summary>
/// What can be wrong with a rule set. The rules form a <em>join</em> table: every rule that holds counts, for each option the
/// strictest level wins, and the gravest referral. So two rules that hold together are no conflict and a patient whom no rule
/// restricts is no gap; the notions below take the place of the gaps and overlaps of tables in which one row decides.
/// </summary>
/// <remarks>
/// A <em>patient</em> is a set of facts that are yes, all others no, closed under "a detail makes its whole present", that holds
/// no excluded combination, together with recorded decisions on any of the rules that can be accepted, each for all that the rule
/// restricts. A patient's <em>verdict</em> is the referral, the level of each
/// option and whether each option is supported. A <em>way</em> is one of the smallest combinations of facts for which a rule
/// holds. Because criteria are positive, a property of all patients need only be checked on the least patient of each way.
/// </remarks>
public enum RuleSetProblemKind
{
    /// <summary>Nothing. The default; carried by no problem.</summary>
    Unspecified = 0,

    /// <summary>Some patient would get no answer: a fact that is not read from the presentation, or a level or tier that is none.</summary>
    NotTotal = 1,

    /// <summary>Two rules carry one id.</summary>
    DuplicateId = 2,

    /// <summary>A rule reads no fact, so it would hold for everybody or for nobody.</summary>
    ReadsNoFact = 3,

    /// <summary>A rule reads a fact that speaks the other way, or a detail speaks another way than its whole: more risk could make an answer milder.</summary>
    WrongPolarity = 4,

    /// <summary>A fact is presumed when unknown although it is no detail of something present.</summary>
    PresumedWithoutWhole = 5,

    /// <summary>A rule has an effect on no option.</summary>
    NoOption = 6,

    /// <summary>A contraindication restricts to clear.</summary>
    NoLevel = 7,

    /// <summary>A red flag refers without a tier.</summary>
    NoTier = 8,

    /// <summary>A contraindication states no floor, the mildest level that any policy may set.</summary>
    NoFloor = 9,

    /// <summary>The floor is stricter than the level.</summary>
    FloorAboveLevel = 10,

    /// <summary>A restriction of one technique leaves out a harsher one in the same muscle on the same side.</summary>
    NotClosedUpwards = 11,

    /// <summary>A rule cites no source.</summary>
    NoSource = 12,

    /// <summary>A rule serves no row of the ground.</summary>
    NoGroundRow = 13,

    /// <summary>A rule lacks its reason, its reason in plain words or what to do.</summary>
    NoWords = 14,

    /// <summary>
    /// Both bounds read a fact in a way that perhaps no patient can have (it excludes another, or its question settles a risk and
    /// a support at once), and the fact does not say so.
    /// </summary>
    ReadBothWaysUndeclared = 15,

    /// <summary>A waiver gives no reason.</summary>
    WaiverWithoutReason = 16,

    /// <summary>Two rules hold for the same patients and do the same to the same options.</summary>
    Duplicate = 17,

    /// <summary>A rule never changes the verdict of any patient, whatever decisions are recorded: others are always as strict.</summary>
    Masked = 18,

    /// <summary>One way of a rule never changes the verdict of any patient; its other ways do.</summary>
    MaskedWay = 19,

    /// <summary>A rule, or a way of it, changes a verdict only where a recorded decision has answered another rule.</summary>
    OnlyAfterDecision = 20,

    /// <summary>Two rules hold for the same patients and set different levels for the same option, or different tiers, and neither says that it is stricter by design.</summary>
    Contradictory = 21,

    /// <summary>A rule that can hold for nobody, or only where it has no effect.</summary>
    UnreachableRule = 22,

    /// <summary>One way of a rule that nobody can have, or that has no effect; its other ways can.</summary>
    UnreachableWay = 23,

    /// <summary>An overall answer that no complete patient gets.</summary>
    UnreachableAnswer = 24,

    /// <summary>An option that no rule restricts for any patient.</summary>
    NeverRestricted = 25,

    /// <summary>A fact that no rule reads, neither itself nor by a detail of it.</summary>
    UnreadFact = 26,

    /// <summary>A question whose answer changes the verdict of no patient, although some rule reads it.</summary>
    UnneededQuestion = 27,

    /// <summary>A waiver, or a declaration of being read both ways, that nothing calls for.</summary>
    StaleWaiver = 28,
}

internal static class RuleSetProblemKinds
{
    internal static readonly EnumNames<RuleSetProblemKind> Names = new(
        (RuleSetProblemKind.NotTotal, "not-total"),
        (RuleSetProblemKind.DuplicateId, "duplicate-id"),
        (RuleSetProblemKind.ReadsNoFact, "reads-no-fact"),
        (RuleSetProblemKind.WrongPolarity, "wrong-polarity"),
        (RuleSetProblemKind.PresumedWithoutWhole, "presumed-without-whole"),
        (RuleSetProblemKind.NoOption, "no-option"),
        (RuleSetProblemKind.NoLevel, "no-level"),
        (RuleSetProblemKind.NoTier, "no-tier"),
        (RuleSetProblemKind.NoFloor, "no-floor"),
        (RuleSetProblemKind.FloorAboveLevel, "floor-above-level"),
        (RuleSetProblemKind.NotClosedUpwards, "not-closed-upwards"),
        (RuleSetProblemKind.NoSource, "no-source"),
        (RuleSetProblemKind.NoGroundRow, "no-ground-row"),
        (RuleSetProblemKind.NoWords, "no-words"),
        (RuleSetProblemKind.ReadBothWaysUndeclared, "read-both-ways-undeclared"),
        (RuleSetProblemKind.WaiverWithoutReason, "waiver-without-reason"),
        (RuleSetProblemKind.Duplicate, "duplicate"),
        (RuleSetProblemKind.Masked, "masked"),
        (RuleSetProblemKind.MaskedWay, "masked-way"),
        (RuleSetProblemKind.OnlyAfterDecision, "only-after-decision"),
        (RuleSetProblemKind.Contradictory, "contradictory"),
        (RuleSetProblemKind.UnreachableRule, "unreachable-rule"),
        (RuleSetProblemKind.UnreachableWay, "unreachable-way"),
        (RuleSetProblemKind.UnreachableAnswer, "unreachable-answer"),
        (RuleSetProblemKind.NeverRestricted, "never-restricted"),
        (RuleSetProblemKind.UnreadFact, "unread-fact"),
        (RuleSetProblemKind.UnneededQuestion, "unneeded-question"),
        (RuleSetProblemKind.StaleWaiver, "stale-waiver"));

    /// <summary>True where a rule set with such a problem does not build.</summary>
    internal static bool PreventsBuilding(this RuleSetProblemKind kind) => kind <= RuleSetProblemKind.WaiverWithoutReason;
}
