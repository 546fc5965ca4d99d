using System;
using System.Collections.Generic;
using System.Linq;
using DryNeedling.Domain.Anatomy;
using DryNeedling.Domain.CarePlans;
using DryNeedling.Domain.Evaluation;
using DryNeedling.Domain.Intake;
using DryNeedling.Domain.Rules;
using DryNeedling.Domain.Tests.People;
using DryNeedling.Domain.Tests.Reference;

namespace DryNeedling.Domain.Tests.Laws;

/// <summary>
/// The laws as plain functions: null where the law holds, else what breaks it, in words. They speak of any answerer, so that
/// the tests can show each of them failing on a faulty one. The numbers are those of the design.
/// </summary>
internal static class Law
{
    private static readonly Func<NeedlingOption, bool> Everything = _ => true;

    /// <summary>Absolute bars, keyed by hand: the value of a part that is the bar, and the options it bars.</summary>
    private static readonly (string Part, string Value, Func<NeedlingOption, bool> Bars)[] AbsoluteBars =
    [
        ("consent", "refused", Everything),
        ("practitioner", "not qualified", Everything),
        ("phobia", "yes", Everything),
        ("bleeding disorder", "yes", Everything),
        ("fever", "yes", Everything),
        ("device", "yes", option => option.Technique == NeedlingTechnique.Electrical),
        ("pregnancy", "13 weeks", option => option.Muscle.Group is not (MuscleGroup.Hamstring or MuscleGroup.Calf)),
        ("pregnancy", "weeks not known", option => option.Muscle.Group is not (MuscleGroup.Hamstring or MuscleGroup.Calf)),
        ("anticoagulant", "on the list", DeepPiriformis),
        ("platelets", "49999", option => option.Technique != NeedlingTechnique.Superficial),
        ("platelets", "yes", option => option.Technique != NeedlingTechnique.Superficial),
        ("white cells", "499", Everything),
        ("antiplatelet", "two", option => option.Technique != NeedlingTechnique.Superficial),
        ("lymphoedema", "left calf", option => option.Side == Side.Left && option.Muscle.Group == MuscleGroup.Hamstring),
        ("skin", "right buttock", option => option.Side == Side.Right && option.Muscle.Equals(Muscles.Piriformis)),
    ];

    private static readonly (string Part, string Value, Func<NeedlingOption, bool> Bars)[] OpenBars =
    [
        ("consent", "declined", Everything),
        ("practitioner", "not recorded", Everything),
        ("phobia", "not asked", Everything),
        ("bleeding disorder", "not known", Everything),
        ("fever", "declined", Everything),
        ("platelets", "not asked", option => option.Technique != NeedlingTechnique.Superficial),
        ("white cells", "count not known", Everything),
        ("device", "not asked", option => option.Technique == NeedlingTechnique.Electrical),
        ("pregnancy", "not asked", option => option.Muscle.Group is not (MuscleGroup.Hamstring or MuscleGroup.Calf)),
        ("anticoagulant", "a medicine not classified", DeepPiriformis),
        ("antiplatelet", "one or two", option => option.Technique != NeedlingTechnique.Superficial),
        ("lymphoedema", "not asked", Everything),
        ("lymphoedema", "left thigh not known", option => option.Side == Side.Left && option.Muscle.Group == MuscleGroup.Hamstring),
        ("skin", "side not known", option => option.Muscle.Group == MuscleGroup.Hamstring),
        ("skin", "place not known", Everything),
    ];

    /// <summary>More of a risk, keyed by hand: from a milder to a graver known value of one part.</summary>
    private static readonly (string Part, string From, string To)[] MoreRisk =
    [
        ("bladder", "no", "15 days, stable"), ("bladder", "15 days, stable", "14 days, stable"), ("bladder", "40 days, improving", "100 days, worsening"),
        ("saddle", "no", "40 days, improving"), ("saddle", "no", "14 days, stable"),
        ("bowel", "no", "15 days, stable"), ("bowel", "15 days, stable", "100 days, worsening"),
        ("breathless", "no", "yes"), ("leg vein", "no", "Wells 1"), ("leg vein", "Wells 1", "Wells 2"), ("leg vein", "no", "Wells 2, and denied"),
        ("platelets", "no", "50000"), ("platelets", "50000", "49999"), ("white cells", "immunosuppressed", "500"), ("white cells", "500", "499"),
        ("anticoagulant", "on the list", "warfarin, INR 3.0"), ("anticoagulant", "warfarin, INR 3.0", "warfarin, INR 3.1"),
        ("cirrhosis", "no", "yes"), ("interactor", "no", "yes"), ("antiplatelet", "one", "one, with cirrhosis"), ("back pain", "no", "yes"),
        ("saddle", "no", "told as a symptom"), ("fever", "no", "yes, with back pain"), ("symptoms", "none", "low back pain"),
        ("power", "5", "4 stable"), ("power", "4 stable", "4 worsening"), ("power", "4 stable", "3 stable"), ("power", "3 stable", "0 worsening"),
        ("power", "5 by root", "4 stable by root"), ("power", "4 stable by root", "0 worsening by root"), ("power", "5", "S1 right 0 worsening, else not examined"),
        ("power", "no weakness, not graded", "4 stable by root"), ("reflex", "no by reflex", "right ankle"), ("sensation", "no by root", "left L5"),
        ("tension", "negative on both sides", "crossed on the left"), ("saddle", "no", "told as a worsening symptom"),
        ("reflex", "no", "yes"), ("sensation", "no", "yes"), ("tension", "no", "yes"),
        ("consent", "given", "refused"), ("practitioner", "qualified", "not qualified"), ("age", "no", "yes"), ("age", "18", "yes"),
        ("phobia", "no", "yes"), ("bleeding disorder", "no", "yes"), ("anticoagulant", "no", "yes"), ("anticoagulant", "no", "on the list"),
        ("antiplatelet", "none", "one"), ("antiplatelet", "one", "two"), ("antiplatelet", "one", "two in one product"),
        ("fever", "no", "yes"), ("device", "no", "yes"),
        ("pregnancy", "no", "30 weeks"), ("pregnancy", "30 weeks", "14 weeks"), ("pregnancy", "14 weeks", "13 weeks"),
        ("lymphoedema", "no", "left buttock"), ("lymphoedema", "left thigh", "both thighs"), ("lymphoedema", "no", "left calf"),
        ("skin", "no", "right lumbar"), ("skin", "no", "left thigh"), ("recovering", "no", "yes"), ("history", "none", "is breathless"),
    ];

    /// <summary>1. A satisfied absolute bar blocks its options whatever else is present.</summary>
    internal static string? AbsoluteBarsBlock(Answering answer, Person person, Random random)
    {
        (string part, string value, Func<NeedlingOption, bool> bars) = AbsoluteBars[random.Next(AbsoluteBars.Length)];
        Person barred = person.With(part, value);
        Snapshot snapshot = answer(barred.Presentation);
        return FirstOption(snapshot, i => bars(Snapshot.Options[i])
            && (snapshot.StatedLevels[i] != Clearance.Blocked || snapshot.GravestLevels[i] != Clearance.Blocked)) is string option
            ? $"{part} = {value} does not block {option} of {barred}"
            : null;
    }

    /// <summary>2. An undecided absolute bar never leaves its options clear.</summary>
    internal static string? OpenBarsNeverClear(Answering answer, Person person, Random random)
    {
        (string part, string value, Func<NeedlingOption, bool> bars) = OpenBars[random.Next(OpenBars.Length)];
        Person open = person.With(part, value);
        Snapshot snapshot = answer(open.Presentation);
        if (FirstOption(snapshot, i => bars(Snapshot.Options[i]) && snapshot.GravestLevels[i] != Clearance.Blocked) is string option)
        {
            return $"{part} = {value} leaves {option} open in {open}";
        }

        return ReferenceEquals(bars, Everything) && snapshot.Overall.PermitsNeedling() ? $"{snapshot.Overall} although {part} = {value} in {open}" : null;
    }

    /// <summary>3. Without a supported option nobody is suitable; more support never makes an answer graver.</summary>
    internal static string? SupportIsNeededAndHelps(Answering answer, Person person, Random random)
    {
        Snapshot none = answer(person.With("trigger points", "none").Presentation);
        if (none.Overall is not (Suitability.NoSuitableTarget or Suitability.NotSuitable or Suitability.ReferUrgently or Suitability.ReferAsEmergency))
        {
            return $"{none.Overall} without any target: {person}";
        }

        Muscle more = Muscles.All[1 + random.Next(Muscles.All.Count - 1)];
        Side side = random.Next(2) == 0 ? Side.Left : Side.Right;
        Snapshot one = answer(person.With("trigger points", "Left piriformis").Presentation);
        Snapshot two = answer(person.With("trigger points", $"Left piriformis and {side} {more.Id}").Presentation);
        return two.Mildest.IsGraverThan(one.Mildest) || two.Gravest.IsGraverThan(one.Gravest) || two.Gravest.IsGraverThan(none.Gravest)
            ? $"an active point in the {side} {more.Id} makes it graver: {one.Gravest} to {two.Gravest} for {person}"
            : null;
    }

    /// <summary>4. The order and duplicates of inputs do not matter.</summary>
    internal static string? OrderAndDuplicatesDoNotMatter(Answering answer, Person person, Random random)
    {
        Presentation shuffled = Shuffled(person.Presentation, random);
        return answer(person.Presentation).DifferenceTo(answer(shuffled)) is string difference ? $"{difference} for {person} in another order" : null;
    }

    /// <summary>5. One more risk never makes anything milder.</summary>
    internal static string? MoreRiskIsNeverMilder(Answering answer, Person person, Random random)
    {
        (string part, string from, string to) = MoreRisk[random.Next(MoreRisk.Length)];
        Person less = person.With(part, from);
        Person more = person.With(part, to);
        Snapshot before = answer(less.Presentation);
        Snapshot after = answer(more.Presentation);
        if (before.Mildest.IsGraverThan(after.Mildest) || before.Gravest.IsGraverThan(after.Gravest))
        {
            return $"{part} from {from} to {to} is milder: {before.Mildest} / {before.Gravest} to {after.Mildest} / {after.Gravest} for {less}";
        }

        return FirstOption(after, i => before.MildestLevels[i].IsStricterThan(after.MildestLevels[i])
            || before.StatedLevels[i].IsStricterThan(after.StatedLevels[i])
            || before.GravestLevels[i].IsStricterThan(after.GravestLevels[i])) is string option
            ? $"{part} from {from} to {to} is milder at {option} for {less}"
            : null;
    }

    /// <summary>6. Learning an unknown only narrows the bounds; completions and stated answers lie inside them.</summary>
    internal static string? LearningOnlyNarrows(Answering answer, Person person, Random random)
    {
        Snapshot before = answer(person.Presentation);
        if (before.Overall != Suitability.Undetermined && !Inside(before.Overall, before))
        {
            return $"the stated {before.Overall} lies outside {before.Mildest} to {before.Gravest}: {person}";
        }

        List<Part> unknown = [.. person.UnknownParts];
        if (unknown.Count == 0)
        {
            return before.Mildest == before.Gravest && before.Overall == before.Gravest ? null : $"nothing is unknown, but {before.Mildest} to {before.Gravest}: {person}";
        }

        Part part = unknown[random.Next(unknown.Count)];
        Person learned = random.Next(2) == 0
            ? person.With(part, person[part].Completions![random.Next(person[part].Completions!.Count)])
            : person.RandomCompletion(random);
        Snapshot after = answer(learned.Presentation);
        if (!Inside(after.Mildest, before) || !Inside(after.Gravest, before) || after.Mildest.IsGraverThan(after.Gravest))
        {
            return $"{before.Mildest} to {before.Gravest} becomes {after.Mildest} to {after.Gravest} on learning: {person}; now {learned}";
        }

        return FirstOption(after, i => before.MildestLevels[i].IsStricterThan(after.MildestLevels[i])
            || after.GravestLevels[i].IsStricterThan(before.GravestLevels[i])
            || after.MildestLevels[i].IsStricterThan(after.GravestLevels[i])
            || (before.Supported[i] != Answer.NotAsked && before.Supported[i] != after.Supported[i])) is string option
            ? $"the bounds of {option} widen on learning: {person}; now {learned}"
            : null;
    }

    /// <summary>7. The questions asked are exactly those whose answer can change the verdict of some option or the referral.</summary>
    internal static string? QuestionsAreExactlyThoseThatMatter(Answering answer, Person person, Random random)
    {
        for (int i = 0; i < 2; i++)
        {
            Part[] askable = [.. Parts.All.Where(part => part.Values.Any(value => value.IsUnknown))];
            Part blank = askable[random.Next(askable.Length)];
            person = person.With(blank, blank.Values.Where(value => value.IsUnknown).ElementAt(random.Next(blank.Values.Count(value => value.IsUnknown))).Name);
        }

        List<Part> unknown = [.. person.UnknownParts];
        long ways = unknown.Aggregate(1L, (product, part) => product * person[part].Completions!.Count);
        while (ways > 700)
        {
            // Too many to try all: settle one part and go on with the rest.
            Part part = unknown[random.Next(unknown.Count)];
            ways /= person[part].Completions!.Count;
            person = person.With(part, person[part].Completions![random.Next(person[part].Completions!.Count)]);
            unknown.Remove(part);
        }

        SortedSet<string> asked = answer(person.Presentation).Questions!;
        var matters = new SortedSet<string>(StringComparer.Ordinal);
        foreach (Part part in unknown)
        {
            IEnumerable<Person> others = unknown.Where(other => !ReferenceEquals(other, part)).Aggregate(
                (IEnumerable<Person>)[person], (people, other) => people.SelectMany(one => one.Completions(other)));
            foreach (string[] question in person[part].Question!.Split(',').Select(question => question.Split(':')))
            {
                string[] settle = question.Length > 1 ? question[1].Split('|') : [.. person[part].Completions!];
                if (others.Any(other => settle.Select(value => answer(other.With(part, value).Presentation).Stakes()).Distinct().Count() > 1))
                {
                    matters.Add(question[0]);
                }
            }
        }

        return asked.SetEquals(matters)
            ? null
            : $"asked {string.Join(", ", asked)}; what matters is {string.Join(", ", matters)}: {person}";
    }

    /// <summary>7. The findings reported are exactly the rules that fired, by the table keyed from the sheets.</summary>
    internal static string? FindingsAreExactlyWhatFired(Answering answer, Person person)
    {
        Snapshot own = answer(person.Presentation);
        Snapshot reference = ReferenceEvaluator.Answer(person.Presentation);
        return own.Findings.Keys.SequenceEqual(reference.Findings.Keys)
            ? null
            : $"reported {string.Join(", ", own.Findings.Keys)}; fired {string.Join(", ", reference.Findings.Keys)}: {person}";
    }

    /// <summary>8. A local condition touches only options over its sites.</summary>
    internal static string? LocalStaysLocal(Answering answer, Person person, Random random)
    {
        (string place, Side side, BodyRegion region)[] places =
        [
            ("left buttock", Side.Left, BodyRegion.Buttock), ("right thigh", Side.Right, BodyRegion.ThighPosterior), ("left lumbar", Side.Left, BodyRegion.Lumbar),
        ];
        (string value, Side ownSide, BodyRegion ownRegion) = places[random.Next(places.Length)];
        Person free = person.With("skin", "no").With("lymphoedema", "no");
        string kind = random.Next(2) == 0 ? "skin" : "lymphoedema";
        Person touched = free.With(kind, value);

        // Lymphoedema of a thigh is lymphoedema of the limb, and so lies over calf and adductors too.
        BodySiteSet own = kind == "lymphoedema" && BodySiteSet.LowerLimb(ownSide).Contains(BodySite.On(ownRegion, ownSide))
            ? BodySiteSet.LowerLimb(ownSide)
            : BodySiteSet.Of(BodySite.On(ownRegion, ownSide));
        Snapshot before = answer(free.Presentation);
        Snapshot after = answer(touched.Presentation);
        return FirstOption(after, i =>
            !Snapshot.Options[i].Muscle.SitesOn(Snapshot.Options[i].Side).Overlaps(own)
            && (before.GravestLevels[i] != after.GravestLevels[i] || before.MildestLevels[i] != after.MildestLevels[i])) is string option
            ? $"a condition of the {value} changes {option}: {touched}"
            : null;
    }

    /// <summary>8. Mirroring left and right mirrors verdicts and findings.</summary>
    internal static string? MirroringMirrors(Answering answer, Person person)
    {
        Snapshot original = answer(person.Presentation);
        Snapshot mirrored = answer(person.Presentation.Mirrored());
        if (original.Overall != mirrored.Overall || original.Mildest != mirrored.Mildest || original.Gravest != mirrored.Gravest)
        {
            return $"{original.Overall} mirrors to {mirrored.Overall}: {person}";
        }

        int[] mirror = [.. Snapshot.Options.Select(option => Snapshot.Options.ToList().IndexOf(option.Mirrored()))];
        if (FirstOption(original, i => original.GravestLevels[i] != mirrored.GravestLevels[mirror[i]]
            || original.MildestLevels[i] != mirrored.MildestLevels[mirror[i]]
            || original.Supported[i] != mirrored.Supported[mirror[i]]) is string option)
        {
            return $"{option} does not mirror: {person}";
        }

        return original.Findings.Select(pair => pair.Key + pair.Value.Mirrored()).SequenceEqual(mirrored.Findings.Select(pair => pair.Key + pair.Value))
            ? null
            : $"the findings do not mirror: {person}";
    }

    /// <summary>8. Mirroring left and right mirrors what speaks for each muscle, what is to be palpated and what to mind.</summary>
    internal static string? MirroringMirrorsTheMuscles(Func<Presentation, SuitabilityAssessment> evaluate, Person person)
    {
        SuitabilityAssessment original = evaluate(person.Presentation);
        SuitabilityAssessment mirrored = evaluate(person.Presentation.Mirrored());
        return !Told(original, true).SequenceEqual(Told(mirrored, false)) ? $"the part of a muscle does not mirror: {person}"
            : !Palpated(original, true).SequenceEqual(Palpated(mirrored, false)) ? $"what is to be palpated does not mirror: {person}"
            : !Minded(original, true).SequenceEqual(Minded(mirrored, false)) ? $"what to mind does not mirror: {person}"
            : null;

        static Side Seen(Side side, bool mirror) => mirror ? side.Mirrored() : side;

        static IEnumerable<string> Told(SuitabilityAssessment answer, bool mirror) => answer.Involvement
            .Select(own => $"{own.Muscle.Id} {Seen(own.Side, mirror)}: {own.TriggerPoint} {own.RecognisedPain} {string.Join(",", own.UsualRegions)} | {string.Join(",", own.LessConstantRegions)} | {string.Join(";", own.Patterns)} | {own.Standing}")
            .Order(StringComparer.Ordinal);

        static IEnumerable<string> Palpated(SuitabilityAssessment answer, bool mirror) => answer.Candidates
            .Select(own => $"{own.Muscle.Id} {Seen(own.Side, mirror)}: {string.Join(";", own.Reasons)}").Order(StringComparer.Ordinal);

        static IEnumerable<string> Minded(SuitabilityAssessment answer, bool mirror) => answer.Targets
            .Select(own => $"{own.Muscle.Id} {Seen(own.Side, mirror)}: {string.Join(";", own.Safeguards)}").Order(StringComparer.Ordinal);
    }

    /// <summary>10. Valid input never throws.</summary>
    internal static string? ValidInputNeverThrows(Answering answer, Person person)
    {
        try
        {
            answer(person.Presentation);
            return null;
        }
        catch (Exception e)
        {
            return $"{e.GetType().Name} {e.Message} for {person}";
        }
    }

    /// <summary>14. The literal reference agrees on everything.</summary>
    internal static string? AgreesWithTheReference(Answering answer, Person person) =>
        answer(person.Presentation).DifferenceTo(ReferenceEvaluator.Answer(person.Presentation)) is string difference ? $"{difference}: {person}" : null;

    /// <summary>15. No plan holds an option that is not cleared, and every needling plan has movement and education beside it.</summary>
    internal static string? PlansHoldOnlyWhatIsCleared(Func<SuitabilityAssessment, CarePlan> plan, Person person)
    {
        SuitabilityAssessment assessment = SuitabilityEvaluator.Default.Evaluate(person.Presentation);
        CarePlan made = plan(assessment);
        NeedlingOptionSet cleared = NeedlingOptionSet.Of([.. assessment.Verdicts
            .Where(verdict => verdict.IsSupported == Answer.Yes && verdict.Gravest is Clearance.Clear or Clearance.Precaution)
            .Where(verdict => verdict.IsSupported == Answer.Yes)
            .Select(verdict => verdict.Option)]);
        if (made.Needling.Any(item => !cleared.ContainsAll(item.Options)))
        {
            return $"the plan needles what is not cleared: {string.Join("; ", made.Needling.Select(item => item.Options))}: {person}";
        }

        // A course on record is reviewed first; it can only keep from needling.
        bool goesOn = made.Review is not ReviewDecision decision || decision.PermitsNeedling();
        if (made.Needling.Count > 0 != (assessment.MayNeedle && goesOn))
        {
            return $"{made.Needling.Count} muscle(s) planned although the answer is {assessment.Overall} and the review {made.Review}: {person}";
        }

        // Exercises stand beside the needles wherever one with a published dose is known for a muscle, or are left out by name.
        IEnumerable<string> named = made.Exercises.Select(item => item.Exercise.Id).Concat(made.LeftOut.Select(item => item.Subject));
        bool exercisesMissing = made.Needling.SelectMany(item => item.Muscle.Exercises).Any(exercise => exercise.HasPublishedDose && !named.Contains(exercise.Id));
        return made.Needling.Count > 0 && (made.Movement.Count == 0 || exercisesMissing || made.Education.Count == 0)
            ? $"needling stands alone: {person}"
            : made.SafetyNet.Count == 0 ? $"no safety net: {person}" : null;
    }

    /// <summary>16. Restrictions are closed upwards in technique.</summary>
    internal static string? RestrictionsCloseUpwards(Answering answer, Person person)
    {
        Snapshot snapshot = answer(person.Presentation);
        return FirstOption(snapshot, i => Snapshot.Options[i].Technique != NeedlingTechnique.Electrical
            && (snapshot.GravestLevels[i].IsStricterThan(snapshot.GravestLevels[i + 1])
                || snapshot.StatedLevels[i].IsStricterThan(snapshot.StatedLevels[i + 1])
                || snapshot.MildestLevels[i].IsStricterThan(snapshot.MildestLevels[i + 1]))) is string option
            ? $"{option} is stricter than the harsher technique: {person}"
            : null;
    }

    /// <summary>17. The plain healthy adult may be needled, with no open question.</summary>
    internal static string? ThePlainAdultMayBeNeedled(Answering answer, Random random)
    {
        // One of the first three sessions asks for care against fainting, and for nothing else.
        string[] longHistory = ["none", "three, the last 183 days ago"];
        string[] shortHistory = ["last week", "two", "sore for three days", "fainted"];
        string[] harmlessHistory = [.. longHistory, .. shortHistory];
        string[] harmlessPoints = ["Left piriformis", "Right gluteus-medius", "Left piriformis and Right quadratus-lumborum"];
        Person plain = Person.PlainHealthyAdult
            .With("groups", random.Next(2) == 0 ? "denied" : "one by one")
            .With("age", random.Next(2) == 0 ? "no" : "18")
            .With("history", harmlessHistory[random.Next(harmlessHistory.Length)])
            .With("symptoms", new[] { "none", "left buttock", "right thigh, aching", "low back pain", "low back and leg" }[random.Next(5)])
            .With("trigger points", harmlessPoints[random.Next(harmlessPoints.Length)]);
        Snapshot snapshot = answer(plain.Presentation);
        Suitability due = shortHistory.Contains(plain["history"].Name) ? Suitability.SuitableWithPrecautions : Suitability.Suitable;
        return snapshot.Overall == due && snapshot.Questions!.Count == 0 && snapshot.OpenReferral is null
            ? null
            : $"{snapshot.Overall}, asked {string.Join(", ", snapshot.Questions!)}: {plain}";
    }

    /// <summary>18. A code never loses to a "no".</summary>
    internal static string? ACodeNeverLosesToANo(Answering answer, Person person, Random random)
    {
        (string part, string agreed, string denied)[] pairs =
        [
            ("anticoagulant", "on the list", "on the list, and says no"), ("age", "yes", "yes, and says no"), ("history", "is breathless", "is breathless"),
        ];
        (string part, string agreed, string denied) = pairs[random.Next(pairs.Length)];
        person = part == "history" ? person.With("breathless", "no") : person;
        Snapshot without = answer(person.With(part, agreed).Presentation);
        Snapshot with = answer(person.With(part, denied).Presentation);
        if (part == "history" && with.Referral != ReferralTier.Emergency)
        {
            return $"breathlessness recorded after a session lost to a no: {person}";
        }

        return FirstOption(with, i => with.GravestLevels[i] != without.GravestLevels[i] || with.MildestLevels[i] != without.MildestLevels[i]) is string option
            || with.Overall != without.Overall || (part == "anticoagulant" && !with.Findings.ContainsKey("BLD-02"))
            ? $"a no against a code of {part} changes the answer: {person}"
            : null;
    }

    /// <summary>19. A recorded decision changes only the options and the rule it names, and never past a precaution.</summary>
    internal static string? ADecisionChangesOnlyWhatItNames(Answering answer, Person person)
    {
        Person without = person.With("decisions", "none");
        Snapshot before = answer(without.Presentation);
        foreach (Value decision in Parts.Named("decisions").Values)
        {
            Person with = person.With("decisions", decision.Name);
            Snapshot after = answer(with.Presentation);
            NeedlingOptionSet named = with.Presentation.Decisions.Aggregate(NeedlingOptionSet.Empty, (set, item) => set | item.Options);
            string[] rules = [.. with.Presentation.Decisions.Select(item => item.RuleId)];
            if (FirstOption(after, i => after.GravestLevels[i] != before.GravestLevels[i]
                && (!named.Contains(Snapshot.Options[i]) || before.GravestLevels[i].IsStricterThan(Clearance.AssessFirst)
                    || after.GravestLevels[i] == Clearance.Clear)) is string option)
            {
                return $"{decision.Name} changes {option}: {with}";
            }

            if (!after.Findings.Keys.SequenceEqual(before.Findings.Keys) || after.Referral != before.Referral)
            {
                return $"{decision.Name} changes what fired: {with}";
            }

            bool nothingToAnswer = !before.Findings.Keys.Intersect(rules).Any() && without.UnknownParts.All(part => without[part].Completions is null);
            if (nothingToAnswer && after.DifferenceTo(before) is string difference)
            {
                return $"{decision.Name} answers rules that did not fire, but {difference}: {with}";
            }
        }

        return null;
    }

    /// <summary>The same record, its parts added in another order and some of them twice.</summary>
    private static Presentation Shuffled(Presentation person, Random random)
    {
        Presentation copy = person.Age is int age ? Presentation.Of(person.AsOf, age) : Presentation.Of(person.AsOf);
        TriggerPointExamination points = Twice(person.TriggerPoints.Findings, random).Aggregate(
            person.TriggerPoints.IsComplete ? TriggerPointExamination.Complete : TriggerPointExamination.NotDone, (all, finding) => all.With(finding));
        HealthScreen screen = Twice(person.HealthScreen.Entries, random).Aggregate(
            Twice(person.HealthScreen.DeniedGroups, random).Aggregate(HealthScreen.NotAsked, (all, group) => all.WithDenied(group)), (all, entry) => all.With(entry));
        MedicineList medicines = Twice(person.Medicines.Medicines, random).Aggregate(
            person.Medicines.IsComplete ? MedicineList.Complete : MedicineList.NotTaken, (all, medicine) => all.With(medicine));
        DiagnosisList diagnoses = Twice(person.Diagnoses.Codes, random).Aggregate(
            person.Diagnoses.IsComplete ? DiagnosisList.Complete : DiagnosisList.NotTaken, (all, code) => all.With(code));
        TreatmentHistory history = Twice(person.History.Sessions, random).Aggregate(TreatmentHistory.NoneRecorded, (all, session) => all.With(session));
        copy = Twice(person.Decisions, random).Aggregate(copy, (all, decision) => all.With(decision));
        copy = Twice(person.LocalConditions, random).Aggregate(copy, (all, place) => all.With(place));
        copy = Twice(person.MeasuredValues, random).Aggregate(copy, (all, value) => all.With(value));
        copy = Twice(person.OutcomeScores, random).Aggregate(copy, (all, score) => all.With(score));
        copy = Twice(person.FunctionalImpacts, random).Aggregate(copy, (all, impact) => all.With(impact)).With(person.Mechanisms);
        copy = copy.With(person.Consent).With(history).With(medicines).With(diagnoses).With(screen).With(points).With(person.Pregnancy).With(person.Practitioner).With(person.Neurology);
        return Twice(person.Symptoms, random).Aggregate(copy, (all, symptom) => all.With(symptom));
    }

    private static List<T> Twice<T>(IEnumerable<T> items, Random random)
    {
        T[] all = [.. items];
        return [.. all.Concat(all.Where(_ => random.Next(2) == 0)).OrderBy(_ => random.Next())];
    }

    private static bool Inside(Suitability answer, Snapshot bounds) => !bounds.Mildest.IsGraverThan(answer) && !answer.IsGraverThan(bounds.Gravest);

    private static string? FirstOption(Snapshot snapshot, Func<int, bool> broken)
    {
        for (int i = 0; i < snapshot.GravestLevels.Length; i++)
        {
            if (broken(i))
            {
                return Snapshot.Options[i].ToString();
            }
        }

        return null;
    }

    private static bool DeepPiriformis(NeedlingOption option) =>
        option.Muscle.Equals(Muscles.Piriformis) && option.Technique != NeedlingTechnique.Superficial;
}
