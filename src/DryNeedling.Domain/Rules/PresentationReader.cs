using System;
using System.Collections.Generic;
using System.Linq;
using DryNeedling.Domain.Anatomy;
using DryNeedling.Domain.Compatibility;
using DryNeedling.Domain.Intake;

namespace DryNeedling.Domain.Rules;

/// <summary>
/// The one place where a presentation becomes facts: answers, codes, numbers, dates and grades are read here, implications
/// are closed here, and where parts disagree the riskier wins here.
/// </summary>
internal sealed class PresentationReader
{
    private static readonly BodySiteSet AllSites = BodySiteSet.Of(BodyRegions.Names.Values.Select(BodySite.Of).ToArray());

    /// <summary>Each question with its fact and, for a detail, the question that it is a detail of; looked up once, not for every person.</summary>
    private static readonly (ScreeningItem Item, Fact Fact, ScreeningItem? Above)[] Asked = ScreeningItems.All
        .Where(Facts.HasFact)
        .Select(item => (item, Facts.Of(item), (ScreeningItem?)ScreeningItems.All.FirstOrDefault(above => above.Code == Facts.Of(item).DetailOf?.Id)))
        .ToArray();

    /// <summary>The facts that are tied to places; a fact sheet keeps their values in this order.</summary>
    private static readonly Fact[] LocatedFacts = Facts.All.Where(fact => fact.IsLocated).ToArray();

    private static readonly int[] LocatedIndices = Facts.All.Select(fact => Array.IndexOf(LocatedFacts, fact)).ToArray();

    private static readonly (LocalConditionKind Kind, Fact Fact)[] Locals = LocalConditionKinds.Names.Values
        .Select(kind => (kind, Facts.Of(LocalConditionKinds.ItemOf(kind)))).ToArray();

    private readonly Presentation person;
    private readonly RuleThresholds thresholds;
    private readonly FactState[] states = new FactState[Facts.All.Count];
    private readonly Answer[] why = new Answer[Facts.All.Count];
    private readonly bool[] read = new bool[Facts.All.Count];
    private readonly LocatedValue[] located = new LocatedValue[LocatedFacts.Length];
    private readonly CodedRecord? coded;
    private List<RecordConflict>? conflicts;
    private List<RecordNote>? notes;

    private PresentationReader(Presentation person, RuleThresholds thresholds)
    {
        this.person = person;
        this.thresholds = thresholds;
        coded = CodedRecord.Of(person);
    }

    internal static FactSheet Read(Presentation person, RuleSet rules)
    {
        var reader = new PresentationReader(person, rules.Thresholds);
        reader.ReadAll();
        return new FactSheet(
            person,
            rules,
            reader.states,
            reader.why,
            reader.located,
            reader.conflicts is null ? ValueList<RecordConflict>.Empty : ValueList<RecordConflict>.Of(reader.conflicts),
            reader.notes is null ? ValueList<RecordNote>.Empty : ValueList<RecordNote>.Of(reader.notes));
    }

    /// <summary>The smallest sets of options over which a local condition can lie: one for each place that can be recorded.</summary>
    internal static IReadOnlyList<NeedlingOptionSet> PlacesOf(LocalConditionKind kind) => ValueList<NeedlingOptionSet>.Of(BodyRegions.Names.Values
        .SelectMany(region => region.IsMidline() ? new[] { BodySite.Of(region) } : new[] { BodySite.Left(region), BodySite.Right(region) })
        .Select(site => Under(kind, BodySiteSet.Of(site)))
        .Where(options => !options.IsEmpty)
        .Distinct());

    internal static int LocatedIndex(Fact fact) => LocatedIndices[fact.Index] is int index and >= 0
        ? index
        : throw new InvalidOperationException("The fact " + fact.Id + " is not located.");

    /// <summary>
    /// The first day on which a fact that holds by a date or by weeks holds no more, at the latest; null where no date is known.
    /// </summary>
    internal static CalendarDate? EndOf(Fact fact, Presentation person, RuleThresholds thresholds)
    {
        if (person.AsOf.Year >= CalendarDate.LastYear)
        {
            // The day named could lie beyond the calendar.
            return null;
        }

        if (ReferenceEquals(fact, Facts.FirstTrimester))
        {
            // Weeks are completed weeks, so that the day is reached in up to a week less.
            return person.Pregnancy.Weeks is int weeks && weeks < thresholds.FirstTrimesterEndsAtWeek
                ? person.AsOf.PlusDays(7 * (thresholds.FirstTrimesterEndsAtWeek - weeks))
                : null;
        }

        return ReferenceEquals(fact, Facts.ExpectedAfterEffect)
            ? person.History.Sessions
                .SelectMany(session => session.AfterEffects
                    .Where(effect => effect.StillPresent == Answer.Yes)
                    .Select(effect => ExpectedDays(effect.Kind, thresholds))
                    .Where(days => person.AsOf.DaysSince(session.Date) <= days)
                    .Select(days => session.Date.PlusDays(days + 1)))
                .OrderByDescending(date => date)
                .FirstOrDefault()
            : null;
    }

    private void ReadAll()
    {
        ReadCodes();
        Sign(Facts.BladderChange, Facts.BladderChangeRecent, ScreeningItems.BladderChange);
        bool numb = person.Symptoms.Any(IsSaddleSign);
        Sign(Facts.SaddleNumbness, Facts.SaddleNumbnessRecent, ScreeningItems.SaddleNumbness, numb, numb && person.Symptoms.Any(symptom => IsSaddleSign(symptom) && IsRecent(symptom)));
        Sign(Facts.BowelChange, Facts.BowelChangeRecent, ScreeningItems.BowelChange);
        Sign(Facts.SexualFunctionChange, Facts.SexualFunctionChangeRecent, ScreeningItems.SexualFunctionChange);
        ReadEventsAfterSessions();
        ReadPastEvents();
        ReadPower();
        Set(Facts.ReflexLoss, person.Neurology.ReflexLoss);
        Set(Facts.SensoryLoss, person.Neurology.SensoryLoss);
        Set(Facts.NerveTensionSign, person.Neurology.NerveTensionSign);
        Set(Facts.CrossedStraightLegRaise, CrossedRaise());
        ReadPainBelowKnee();
        ReadMechanisms();
        ReadToldLoss();
        ReadWidespreadLoss();
        Set(Facts.ClaudicationBehaviour, ClaudicationFeatures() >= 3 ? FactState.Yes : FactState.No);
        Set(Facts.LumbarCausesNotConsidered, Opposite(Screen(ScreeningItems.LumbarCausesConsidered)));
        Set(Facts.NoConsent, Opposite(person.Consent.IsGiven));
        Set(Facts.PractitionerNotQualified, Opposite(person.Practitioner.IsQualified));
        ReadAge();
        ReadBleedingDisorder();
        ReadMedicines();
        ReadSpinalPain();
        ReadPain(Facts.Of(ScreeningItems.WalkingCalfPain), ScreeningItems.WalkingCalfPain, person.Symptoms.Any(IsWalkingCalfPain));
        ReadBothLegs();
        ReadPain(Facts.RadicularLegPain, ScreeningItems.RadicularLegPain, person.Symptoms.Any(IsRadicularPain));
        ReadPain(Facts.ButtockPain, ScreeningItems.ButtockPain, person.Symptoms.Any(
            symptom => symptom.Kind == SymptomKind.Pain && symptom.Sites.Any(site => site.Region == BodyRegion.Buttock)));
        ReadPregnancy();
        foreach ((LocalConditionKind kind, Fact fact) in Locals)
        {
            ReadLocal(fact, kind);
        }

        ReadTriggerPoints();
        ReadKindsOfTriggerPoints();
        ReadPlaces();
        ReadAfterEffects();
        ReadNewToNeedling();
        ReadOtherItems();
        ReadMeasuredValues();
        ReadExclusions();
        Set(Facts.UnreadEntries, notes is null ? FactState.No : FactState.Yes);
        Set(Facts.RecordsDisagree, conflicts is null ? FactState.No : FactState.Yes);
        foreach (Fact fact in Facts.All)
        {
            if (!read[fact.Index])
            {
                throw new InvalidOperationException("The fact " + fact.Id + " is not read from the presentation.");
            }
        }
    }

    /// <summary>
    /// The answer to a question: a code that answers it wins; else what was said; else, where a code prompts it, it is open, because
    /// neither a denied group nor a list answers what the code asks for; else what was denied; else no where a complete list of
    /// diagnoses holds no code of it.
    /// </summary>
    private Answer Screen(ScreeningItem item)
    {
        CodeReading reading = coded?.ReadingOf(item) ?? CodeReading.Unspecified;
        Answer said = person.HealthScreen.AnswerTo(item);
        return reading == CodeReading.Answers ? Answer.Yes
            : person.HealthScreen.Find(item) is not null ? said
            : reading == CodeReading.Prompts ? Answer.NotAsked
            : said != Answer.NotAsked ? said
            : reading == CodeReading.Unspecified && IsClosedByList(item) ? Answer.No
            : Answer.NotAsked;
    }

    /// <summary>
    /// A complete list closes a question unless something recorded may be what it asks for: a code of the WHO's that nothing
    /// reads, since most of those codes were confirmed in no list, or a medicine whose class is not known.
    /// </summary>
    private bool IsClosedByList(ScreeningItem item) =>
        item.IsClosedByCompleteList && person.Diagnoses.IsComplete && coded?.HasUnreadWhoCode != true
        && !(HoldsUnclassified() && MedicineClasses.Names.Values.Any(medicineClass => MedicineClasses.AnsweredBy(medicineClass).Contains(item)));

    /// <summary>Where code and answer disagree the code, the riskier, wins; what no question reads is pointed out.</summary>
    private void ReadCodes()
    {
        foreach (ScreeningItem item in coded?.Touched ?? Array.Empty<ScreeningItem>())
        {
            if (coded!.ReadingOf(item) == CodeReading.Answers && person.HealthScreen.AnswerTo(item) == Answer.No)
            {
                Conflict(Facts.Of(item), coded.CodesOf(item) + " answers the question " + item.Code + " with yes, but the screening says no.");
            }
        }

        if (person.Diagnoses.IsComplete)
        {
            foreach (ScreeningEntry entry in person.HealthScreen.Entries)
            {
                if (entry.Answer == Answer.Yes && entry.Item.IsClosedByCompleteList && (coded?.ReadingOf(entry.Item) ?? CodeReading.Unspecified) == CodeReading.Unspecified)
                {
                    Conflict(Facts.Of(entry.Item), "The screening question " + entry.Item.Code + " says yes, but the list of diagnoses, declared complete, does not hold it.");
                }
            }
        }

        coded?.NotePrompts(person);
        foreach (RecordNote note in coded?.Notes ?? Array.Empty<RecordNote>())
        {
            Note(note);
        }

        foreach (ScreeningEntry entry in person.HealthScreen.Entries)
        {
            bool byAPattern = Facts.IsReadByAPattern(entry.Item);
            if (entry.Answer == Answer.Yes && !Facts.IsRead(entry.Item) && !(byAPattern && IsFeltIn(BodyRegion.Lumbar)))
            {
                Note(new RecordNote(RecordNoteKind.UnreadAnswer, "No rule reads the answer yes to " + entry.Item.Code
                    + (byAPattern ? ", and no symptom of the low back is recorded, beside which it would be a hint at a muscle." : ".")));
            }
        }
    }

    /// <summary>The questions that nothing above reads. A detail that is present makes its parent present; an absent parent has no detail.</summary>
    private void ReadOtherItems()
    {
        foreach ((ScreeningItem item, Fact fact, ScreeningItem? above) in Asked)
        {
            if (read[fact.Index])
            {
                continue;
            }

            if (fact.DetailOf is Fact parent && above is not null)
            {
                (Answer whole, Answer detail) = Together(parent, above, Screen(above), item, Screen(item));
                Set(parent, whole);
                Set(fact, detail);
            }
            else
            {
                Set(fact, Screen(item));
            }
        }
    }

    /// <summary>
    /// A question and a detail of it. A detail that is present makes the whole present, an unknown one that somebody recorded opens
    /// it where a group or a list alone says no, and an absent whole has no detail. Only an outright no disagrees with a detail.
    /// </summary>
    private (Answer Whole, Answer Detail) Together(Fact parent, ScreeningItem above, Answer whole, ScreeningItem item, Answer detail)
    {
        bool outright = person.HealthScreen.Find(above)?.Answer == Answer.No && whole == Answer.No;
        if (detail == Answer.Yes)
        {
            if (outright)
            {
                Conflict(parent, "The question " + item.Code + " is answered with yes, but " + above.Code + " with no.");
            }

            return (Answer.Yes, Answer.Yes);
        }

        bool recorded = person.HealthScreen.Find(item) is not null || IsPrompted(item);
        return whole != Answer.No ? (whole, detail)
            : recorded && detail.IsUnknown() && !outright ? (detail, detail)
            : (Answer.No, Answer.No);
    }

    private void ReadMeasuredValues()
    {
        ReadMeasured(Facts.InrOutOfRange, ScreeningItems.TakesVitaminKAntagonist, MeasuredValueKind.Inr, nameof(RuleThresholds.InrCurrentDays), inr => inr > thresholds.InrLimit);
        ReadMeasured(Facts.PlateletsVeryLow, ScreeningItems.LowPlatelets, MeasuredValueKind.PlateletCount, nameof(RuleThresholds.BloodCountCurrentDays), count => count < thresholds.PlateletLimit);
        ReadMeasured(Facts.NeutrophilsVeryLow, ScreeningItems.LowNeutrophils, MeasuredValueKind.NeutrophilCount, nameof(RuleThresholds.BloodCountCurrentDays), count => count < thresholds.NeutrophilLimit);
        ReadMeasured(Facts.ClotLikely, ScreeningItems.LegVeinThrombosisSigns, MeasuredValueKind.WellsScore, nameof(RuleThresholds.WellsCurrentDays), total => total >= thresholds.WellsLikelyFrom);
        if (Coded(ScreeningItems.LegVeinThrombosisSigns))
        {
            // A score weighs a suspicion; it does not unmake a diagnosis.
            if (states[Facts.ClotLikely.Index] == FactState.No)
            {
                Conflict(Facts.ClotLikely, coded!.CodesOf(ScreeningItems.LegVeinThrombosisSigns) + " names a clot, but the Wells total calls one unlikely.");
            }

            Set(Facts.ClotLikely, FactState.Yes);
        }
    }

    /// <summary>
    /// The newest value of a kind, while it is current, decides the detail. One that is out of date or not there leaves it open. A
    /// current one beyond its limit makes present what it is a detail of: the riskier reading wins over a no. A policy that shortens the days
    /// wants newer values to reassure; what alarms goes on to count for the whole band.
    /// </summary>
    private void ReadMeasured(Fact fact, ScreeningItem item, MeasuredValueKind kind, string days, Func<decimal, bool> isBeyond)
    {
        RuleThreshold currentDays = thresholds.Named(days);
        MeasuredValue? newest = null;
        foreach (MeasuredValue value in person.MeasuredValues)
        {
            newest = value.Kind == kind ? value : newest;
        }

        Fact whole = Facts.Of(item);
        FactState behind = states[whole.Index];
        if (newest is not null && person.AsOf.DaysSince(newest.Date) > currentDays.Value)
        {
            newest = person.MeasuredValues.LastOrDefault(value => value.Kind == kind && isBeyond(value.Value) && person.AsOf.DaysSince(value.Date) <= currentDays.Most) ?? newest;
        }

        bool beyond = newest is not null && isBeyond(newest.Value);
        bool current = newest is not null && person.AsOf.DaysSince(newest.Date) <= (beyond ? Math.Max(currentDays.Most, currentDays.Value) : currentDays.Value);
        if (current && beyond)
        {
            if (behind == FactState.No)
            {
                Conflict(whole, "The value \"" + newest + "\" is beyond its limit, but the question " + item.Code + " is answered with no.");
            }

            for (Fact? part = fact; part is not null; part = part.DetailOf)
            {
                Set(part, FactState.Yes);
            }
        }
        else if (current || behind == FactState.No)
        {
            if (beyond)
            {
                Note(new RecordNote(RecordNoteKind.UnreadValue, "The value \"" + newest + "\" is beyond its limit but out of date, and no rule reads it, because the question " + item.Code + " is answered with no."));
            }

            Set(fact, FactState.No);
        }
        else
        {
            why[fact.Index] = behind == FactState.Unknown ? why[whole.Index] : Answer.NotAsked;
            Set(fact, behind == FactState.Unknown || !fact.IsPresumedWhenUnknown ? FactState.Unknown : FactState.Presumed);
        }
    }

    /// <summary>Facts that nobody can have together disagree; both stay yes, which is the riskier reading.</summary>
    private void ReadExclusions()
    {
        foreach (FactExclusion exclusion in FactExclusions.All)
        {
            bool all = true;
            foreach (Fact fact in exclusion.Facts)
            {
                all &= states[fact.Index] == FactState.Yes;
            }

            if (all)
            {
                Conflict(exclusion.Facts[0], exclusion.Reason + " Both are recorded.");
            }
        }
    }

    private void Note(RecordNote note) => (notes ??= new List<RecordNote>()).Add(note);

    /// <summary>A sign and its course. A recorded symptom can only add to the risk: it makes a sign present, or recent.</summary>
    private void Sign(Fact sign, Fact recent, ScreeningItem item, bool recorded = false, bool recordedRecent = false)
    {
        Answer answer = Screen(item);
        ScreeningEntry? entry = person.HealthScreen.Find(item);
        if (recorded && answer != Answer.Yes)
        {
            if (answer == Answer.No)
            {
                Conflict(sign, "A recorded symptom is a " + item.Code + ", but the screening question says no.");
            }

            answer = Answer.Yes;
            entry = null;
        }

        Set(sign, answer);
        if (answer != Answer.Yes)
        {
            Set(recent, answer);
            return;
        }

        Trend trend = entry?.Trend ?? Trend.NotRecorded;
        bool young = entry?.Onset is CalendarDate onset && person.AsOf.DaysSince(onset) <= thresholds.CaudaEquinaRecentDays;
        bool old = entry?.Onset is not null && !young;
        bool settled = trend is Trend.Stable or Trend.Improving;
        if (recordedRecent && old && settled)
        {
            Conflict(recent, "A recorded symptom is a recent or worsening " + item.Code + ", but the screening question says it is older and settled.");
        }

        Set(recent, recordedRecent || trend == Trend.Worsening || young ? FactState.Yes : old && settled ? FactState.No : FactState.Presumed);
    }

    /// <summary>Numbness or tingling between the legs, recorded as a symptom, is the saddle sign by another door.</summary>
    private static bool IsSaddleSign(Symptom symptom) =>
        symptom.Kind is SymptomKind.Numbness or SymptomKind.Tingling && symptom.Sites.Any(site => site.Region == BodyRegion.Perineum);

    private bool IsRecent(Symptom symptom) =>
        symptom.Trend == Trend.Worsening || (symptom.Onset is CalendarDate onset && person.AsOf.DaysSince(onset) <= thresholds.CaudaEquinaRecentDays);

    /// <summary>
    /// Events after a session that are red flags while they last. One that is recorded only adds to the risk: it answers its question
    /// with yes, and where nobody knows whether it lasts, it is read as lasting.
    /// </summary>
    private void ReadEventsAfterSessions()
    {
        foreach (AfterEffectKind kind in AfterEffectKinds.Names.Values)
        {
            if (AfterEffectKinds.ItemOf(kind) is not ScreeningItem item)
            {
                continue;
            }

            Answer lasting = LastingAfterEffect(kind);
            Answer screened = Screen(item);
            Fact fact = Facts.Of(item);
            if (lasting == Answer.Yes && screened == Answer.No)
            {
                Conflict(fact, "The event " + AfterEffectKinds.Names.NameOf(kind) + " is recorded after a session as still present, but the screening question " + item.Code + " says no.");
            }

            if (lasting == Answer.Yes || screened == Answer.Yes)
            {
                Set(fact, FactState.Yes);
            }
            else if (lasting != Answer.No)
            {
                // It was there; whether it still is, nobody knows. Act on the worse reading; signs that a score weighs are asked again first.
                why[fact.Index] = lasting;
                Set(fact, ReferenceEquals(fact, Facts.LegVeinThrombosisSigns) ? FactState.Unknown : FactState.Presumed);
            }
            else
            {
                Set(fact, screened);
            }
        }
    }

    /// <summary>
    /// An event on record was a serious reaction, to be reviewed before the next needle also when it is over; a faint says that the person
    /// faints with needles.
    /// </summary>
    private void ReadPastEvents()
    {
        Past(ScreeningItems.FaintsWithNeedles, kind => kind == AfterEffectKind.Faint);
        Past(ScreeningItems.PreviousSeriousReaction, kind => kind != AfterEffectKind.Faint && AfterEffectKinds.ItemOf(kind) is not null);
    }

    private void Past(ScreeningItem item, Func<AfterEffectKind, bool> counts)
    {
        bool recorded = person.History.Sessions.Any(session => session.AfterEffects.Any(effect => counts(effect.Kind)));
        Answer said = Screen(item);
        if (recorded && said == Answer.No)
        {
            Conflict(Facts.Of(item), "An event recorded after a session answers the question " + item.Code + " with yes, but the screening says no.");
        }

        Set(Facts.Of(item), recorded ? Answer.Yes : said);
    }

    /// <summary>Whether an event lasts that is recorded after any session; no where it is recorded after none.</summary>
    private Answer LastingAfterEffect(AfterEffectKind kind)
    {
        Answer lasting = Answer.No;
        foreach (TreatmentSession session in person.History.Sessions)
        {
            foreach (AfterEffect effect in session.AfterEffects)
            {
                if (effect.Kind == kind && lasting != Answer.Yes && effect.StillPresent != Answer.No)
                {
                    lasting = effect.StillPresent == Answer.Yes || lasting == Answer.No ? effect.StillPresent : MoreTelling(lasting, effect.StillPresent);
                }
            }
        }

        return lasting;
    }

    /// <summary>Pain in the back or at the sacrum, by symptom or by question: with a fever it is a sign of spinal infection.</summary>
    private void ReadSpinalPain()
    {
        bool recorded = person.Symptoms.Any(IsBackPain);
        ReadPain(Facts.SpinalPain, ScreeningItems.SpinalPain, recorded);
        Set(Facts.UndatedSpinalPain, recorded ? Answer.No : Screen(ScreeningItems.SpinalPain));
        ReadPain(
            Facts.Of(ScreeningItems.WorseningSpinalPain),
            ScreeningItems.WorseningSpinalPain,
            person.Symptoms.Any(symptom => IsBackPain(symptom) && symptom.Trend == Trend.Worsening));
        ReadPain(Facts.Of(ScreeningItems.NewBackOrAbdominalPain), ScreeningItems.NewBackOrAbdominalPain, person.Symptoms.Any(IsNewBackOrAbdominalPain));
    }

    private static bool IsBackPain(Symptom symptom) => symptom.Kind == SymptomKind.Pain && symptom.Sites.Any(
        site => site.Region is BodyRegion.Lumbar or BodyRegion.Sacral or BodyRegion.Sacroiliac or BodyRegion.Coccygeal);

    /// <summary>Pain of back or abdomen, unless its recorded onset is older: an onset that nobody recorded must not pass for an old one.</summary>
    private bool IsNewBackOrAbdominalPain(Symptom symptom) =>
        (IsBackPain(symptom) || (symptom.Kind == SymptomKind.Pain && symptom.Sites.Any(site => site.Region == BodyRegion.LowerAbdomen)))
        && (symptom.Onset is null || person.AsOf.DaysSince(symptom.Onset) <= thresholds.NewPainDays);

    /// <summary>The arteries' pattern: pain of the calf that walking brings on and standing still eases.</summary>
    private static bool IsWalkingCalfPain(Symptom symptom) => symptom.Kind == SymptomKind.Pain
        && symptom.Sites.Any(site => site.Region == BodyRegion.Calf)
        && symptom.AggravatingActivities.Contains(Activity.Walking) && symptom.EasingActivities.Contains(Activity.StandingStill);

    /// <summary>
    /// Pain of a root in both legs, recorded as symptoms, is the question on both legs by another door, unless every such symptom is
    /// older than the window and settled.
    /// </summary>
    private void ReadBothLegs()
    {
        List<Symptom> shooting = person.Symptoms.Where(IsRadicularPain).ToList();
        bool both = new[] { Side.Left, Side.Right }.All(side => shooting.Any(symptom => symptom.Sites.Any(site => site.Side == side && site.Region.Level() >= BodyLevel.Leg)));
        bool old = shooting.All(symptom => symptom.Trend is Trend.Stable or Trend.Improving
            && symptom.Onset is CalendarDate onset && person.AsOf.DaysSince(onset) > thresholds.CaudaEquinaRecentDays);
        ReadPain(Facts.Of(ScreeningItems.BothLegsPain), ScreeningItems.BothLegsPain, both && !old);
    }

    /// <summary>
    /// Weakness or numbness of a leg as a symptom. An examination that found no loss stands against it, and the disagreement is shown; a
    /// weakness that is told to be worsening is weighed by itself.
    /// </summary>
    private void ReadToldLoss()
    {
        bool weak = person.Symptoms.Any(symptom => IsLossOfALeg(symptom, SymptomKind.Weakness));
        bool numb = person.Symptoms.Any(symptom => IsLossOfALeg(symptom, SymptomKind.Numbness));
        bool worsening = person.Symptoms.Any(symptom => IsLossOfALeg(symptom, SymptomKind.Weakness) && symptom.Trend == Trend.Worsening);
        if (numb && states[Facts.SensoryLoss.Index] == FactState.No)
        {
            Conflict(Facts.SensoryLoss, "Numbness is recorded as a symptom, but the examination found normal sensation.");
        }

        if (worsening && states[Facts.Weakness.Index] == FactState.Yes && states[Facts.WorseningWeakness.Index] == FactState.No)
        {
            Conflict(Facts.WorseningWeakness, "A weakness is recorded as a worsening symptom, but the examination says that it is not worsening.");
        }

        Set(Facts.LossTold, weak || numb ? FactState.Yes : FactState.No);
        Set(Facts.WorseningWeaknessTold, worsening ? FactState.Yes : FactState.No);
    }

    private static bool IsLossOfALeg(Symptom symptom, SymptomKind kind) => symptom.Kind == kind
        && symptom.Sites.Any(site => site.Region.IsLowerLimb() || site.Region is BodyRegion.Buttock or BodyRegion.GlutealFold or BodyRegion.Hip);

    /// <summary>
    /// Loss in two roots of one leg, or on both sides, as the examination records it by root, fits no single root. That both sides count
    /// is our reading. What the examination leaves open opens nothing here: the question asks for it.
    /// </summary>
    private void ReadWidespreadLoss()
    {
        var lost = new HashSet<(NerveRoot Root, Side Side)>();
        foreach (MyotomeFinding finding in person.Neurology.Myotomes.Where(finding => finding.IsWeak))
        {
            lost.Add((finding.Root, finding.Side));
        }

        foreach (DermatomeFinding finding in person.Neurology.Dermatomes.Where(finding => finding.IsReduced == Answer.Yes))
        {
            lost.Add((finding.Root, finding.Side));
        }

        foreach (ReflexFinding finding in person.Neurology.Reflexes.Where(finding => finding.IsReduced == Answer.Yes))
        {
            lost.Add((finding.Reflex == Reflex.Knee ? NerveRoot.L4 : finding.Reflex == Reflex.Ankle ? NerveRoot.S1 : NerveRoot.L5, finding.Side));
        }

        ReadPain(Facts.Of(ScreeningItems.WidespreadNeurology), ScreeningItems.WidespreadNeurology, lost.Count > 1);
    }

    /// <summary>How many of the four features of a narrow spinal canal the symptoms show, taken together: the riskier reading.</summary>
    private int ClaudicationFeatures()
    {
        IReadOnlyList<Symptom> symptoms = person.Symptoms;
        bool upright = symptoms.Any(symptom => symptom.AggravatingActivities.Any(activity => activity is Activity.Standing or Activity.StandingStill or Activity.Walking));
        bool sitting = symptoms.Any(symptom => symptom.EasingActivities.Contains(Activity.Sitting));
        bool bent = symptoms.Any(symptom => symptom.EasingActivities.Any(activity => activity is Activity.BendingForward or Activity.LeaningOnSupport));
        bool both = new[] { Side.Left, Side.Right }.All(side => symptoms.Any(symptom => symptom.Sites.Any(
            site => site.Side == side && (site.Region.IsLowerLimb() || site.Region is BodyRegion.Buttock or BodyRegion.GlutealFold))));
        return new[] { upright, sitting, bent, both }.Count(feature => feature);
    }

    /// <summary>A pain that is recorded elsewhere can only add to what the question says; it disagrees with an outright no alone.</summary>
    private void ReadPain(Fact fact, ScreeningItem item, bool recorded)
    {
        if (recorded && person.HealthScreen.Find(item)?.Answer == Answer.No)
        {
            Conflict(fact, "The record holds " + fact.Words + ", but the screening question " + item.Code + " says no.");
        }

        Set(fact, recorded ? Answer.Yes : Screen(item));
    }

    /// <summary>Shooting or electric pain that reaches below the knee.</summary>
    private static bool IsRadicularPain(Symptom symptom) => symptom.Kind == SymptomKind.Pain
        && symptom.Qualities.Any(quality => quality is PainQuality.Shooting or PainQuality.Electric)
        && symptom.Sites.Any(site => site.Region.Level() >= BodyLevel.Leg);

    /// <summary>Shooting pain below the knee, by symptom or by question. A symptom with another quality, or none, answers nothing.</summary>
    private void ReadPainBelowKnee()
    {
        bool recorded = person.Symptoms.Any(symptom =>
            ReachesBelowKnee(symptom) && (symptom.Qualities.Contains(PainQuality.Shooting) || symptom.Qualities.Contains(PainQuality.Electric)));
        if (recorded && person.HealthScreen.Find(ScreeningItems.ShootingPainBelowKnee)?.Answer == Answer.No)
        {
            Conflict(Facts.ShootingPainBelowKnee, "Shooting pain below the knee is recorded as a symptom, but the screening question says no.");
        }

        Set(Facts.ShootingPainBelowKnee, recorded ? Answer.Yes : Screen(ScreeningItems.ShootingPainBelowKnee));
        Set(Facts.PainRecordedBelowKnee, person.Symptoms.Any(ReachesBelowKnee) ? FactState.Yes : FactState.No);
    }

    private static bool ReachesBelowKnee(Symptom symptom) =>
        symptom.Kind == SymptomKind.Pain && symptom.Sites.Any(site => site.Region.Level() >= BodyLevel.Leg);

    /// <summary>The crossed test is a detail of a nerve-tension sign: none without one, and not known of a sign summed up.</summary>
    private Answer CrossedRaise()
    {
        Answer sign = person.Neurology.NerveTensionSign;
        IReadOnlyList<StraightLegRaiseFinding> crossed = person.Neurology.CrossedStraightLegRaises;
        return crossed.Any(finding => finding.IsPositive == Answer.Yes) ? Answer.Yes
            : sign == Answer.No || crossed.Count(finding => finding.IsPositive == Answer.No) == 2 ? Answer.No
            : sign != Answer.Yes ? sign
            : crossed.Aggregate(Answer.NotAsked, (open, finding) => finding.IsPositive.IsUnknown() ? MoreTelling(open, finding.IsPositive) : open);
    }

    /// <summary>
    /// What was judged, not what is: a judgement is whole, so what it does not name was not judged to be there; where nobody judged,
    /// nothing was. A code that names a mechanism counts as judged. A judgement recorded as undetermined is a normal one: it leaves the
    /// root open and names nothing else, whose signs have questions of their own.
    /// </summary>
    private void ReadMechanisms()
    {
        LegPainMechanismSet judged = person.Mechanisms;
        ClinicalCode? root = Label(DiagnosisLabels.Radiculopathy.IsBorneBy) ?? Label(DiagnosisLabels.DiscDisorderWithRadiculopathy.IsBorneBy);
        ClinicalCode? canal = Label(DiagnosisLabels.NamesClaudication);
        bool radicular = Named(LegPainMechanism.RadicularPain, LegPainMechanism.RadicularPainWithRadiculopathy, LegPainMechanism.PainlessRadiculopathy);
        bool claudication = Named(LegPainMechanism.NeurogenicClaudication);
        Unnamed(root, radicular, Facts.RadicularMechanism);
        Unnamed(canal, claudication, Facts.ClaudicationMechanism);
        Set(Facts.RadicularMechanism, radicular || root is not null ? Answer.Yes : judged.Contains(LegPainMechanism.Undetermined) ? Answer.NotKnown : Answer.No);
        Set(Facts.RadiculopathyMechanism, Named(LegPainMechanism.RadicularPainWithRadiculopathy, LegPainMechanism.PainlessRadiculopathy) ? FactState.Yes : FactState.No);
        Set(Facts.ClaudicationMechanism, claudication || canal is not null ? FactState.Yes : FactState.No);
        Set(Facts.VascularOrOtherMechanism, Named(LegPainMechanism.VascularOrOther) ? FactState.Yes : FactState.No);
        Set(Facts.DeepGlutealMechanism, Named(LegPainMechanism.DeepGlutealOrPiriformis) ? FactState.Yes : FactState.No);
        foreach (ClinicalCode code in person.Diagnoses.Codes.Where(DiagnosisLabels.AsksForAMechanism).Where(_ => judged.Count == 0))
        {
            Note(new RecordNote(RecordNoteKind.PromptingCode, code + " names a diagnosis, but no mechanism of the leg pain: judge and record which mechanisms are at work."));
        }

        bool Named(params LegPainMechanism[] mechanisms) => mechanisms.Any(judged.Contains);

        ClinicalCode? Label(Func<ClinicalCode, bool> bears) => person.Diagnoses.Codes.FirstOrDefault(bears);

        void Unnamed(ClinicalCode? code, bool named, Fact fact)
        {
            if (code is not null && !named && judged.Count > 0 && !judged.Contains(LegPainMechanism.Undetermined))
            {
                Conflict(fact, code + " names " + fact.Words + ", but the recorded judgement of the mechanisms does not.");
            }
        }
    }

    private void ReadPower()
    {
        NeurologicalExamination neurology = person.Neurology;
        Answer weak = neurology.PowerAtMost(4);
        Answer severe = neurology.PowerAtMost(3);
        if (person.Diagnoses.Codes.FirstOrDefault(DiagnosisLabels.FootDrop.IsBorneBy) is ClinicalCode drop)
        {
            // A code never loses to a no: foot drop is severe until it is examined, and where the examination says otherwise both are shown.
            if (severe == Answer.No)
            {
                Conflict(Facts.SevereWeakness, drop + " names a foot drop, but the examination found more power than that.");
            }

            bool course = weak == Answer.Yes;
            Set(Facts.Weakness, FactState.Yes);
            Set(Facts.SevereWeakness, FactState.Yes);
            ReadCourse(course ? null : FactState.Presumed);
            return;
        }

        if (weak == Answer.No && person.Symptoms.Any(symptom => IsLossOfALeg(symptom, SymptomKind.Weakness)))
        {
            Conflict(Facts.Weakness, "Weakness is recorded as a symptom, but the examination found normal power.");
        }

        Set(Facts.Weakness, weak);
        Set(Facts.SevereWeakness, severe);
        if (weak != Answer.Yes)
        {
            Set(Facts.WorseningWeakness, weak);
            return;
        }

        ReadCourse(null);
    }

    /// <summary>The course of a weakness that is there; of one that only a code tells nobody recorded any.</summary>
    private void ReadCourse(FactState? untold)
    {
        NeurologicalExamination neurology = person.Neurology;
        Set(Facts.WorseningWeakness, untold is FactState state ? state
            : neurology.WeaknessTrend == Trend.Worsening ? FactState.Yes
            : neurology.HasWeaknessWithoutCourse ? FactState.Presumed

            // A course summed up is that of all weakness; else a myotome that nobody examined may be weak and worsening.
            : neurology.SummaryWeaknessTrend != Trend.NotRecorded || neurology.HasEveryMyotome ? FactState.No
            : FactState.Unknown);
    }

    private void ReadAge()
    {
        ScreeningItem item = ScreeningItems.UnderEighteen;
        Answer screened = Screen(item);
        if (person.Age is not int age)
        {
            // That somebody is a minor does not tell how young.
            Set(Facts.UnderEighteen, screened);
            Set(Facts.UnderTwelve, screened == Answer.Yes ? Answer.NotAsked : screened);

            // Only a number tells. A minor is not taken to be under 60: one more risk would make the gravest bound milder.
            Set(Facts.OverSixty, Answer.NotAsked);
            Set(Facts.OverSixtyFive, Answer.NotAsked);
            return;
        }

        bool minor = age < thresholds.AdultAge;
        if (screened == (minor ? Answer.No : Answer.Yes))
        {
            Conflict(Facts.UnderEighteen, "The recorded age and the screening question on being under 18 disagree.");
        }

        // A number settles what nobody could answer.
        Set(Facts.UnderEighteen, minor || screened == Answer.Yes ? Answer.Yes : Answer.No);
        Set(Facts.UnderTwelve, age < thresholds.ChildAge ? Answer.Yes : Answer.No);
        Set(Facts.OverSixty, age > thresholds.OlderAge ? Answer.Yes : Answer.No);
        Set(Facts.OverSixtyFive, age > thresholds.TrialAge ? Answer.Yes : Answer.No);
    }

    private void ReadMedicines()
    {
        int listedAntiplatelets = ListedAntiplatelets();
        bool listedAnticoagulant = false;
        bool listedVitaminKAntagonist = false;
        foreach (Medicine medicine in person.Medicines.Medicines)
        {
            listedAnticoagulant |= MedicineClasses.IsAnticoagulant(medicine.Class);
            listedVitaminKAntagonist |= medicine.Class == MedicineClass.VitaminKAntagonist;
        }

        // A list that a "yes" proves incomplete says nothing of what is not on it. A medicine that is not classified may be what is missed.
        bool closed = person.Medicines.IsComplete && !HoldsUnclassified();
        if (closed)
        {
            closed = !(Missing(ScreeningItems.TakesAnticoagulant, Facts.TakesAnticoagulant, listedAnticoagulant)
                | Missing(ScreeningItems.TakesAntiplatelet, Facts.TakesAntiplatelet, listedAntiplatelets >= 1)
                | Missing(ScreeningItems.TakesTwoAntiplatelets, Facts.TakesTwoAntiplatelets, listedAntiplatelets >= 2)
                | Missing(ScreeningItems.TakesAspirinAboveLowDose, Facts.TakesAspirinAboveLowDose, listedAntiplatelets >= 1)
                | Missing(ScreeningItems.TakesVitaminKAntagonist, Facts.Of(ScreeningItems.TakesVitaminKAntagonist), listedVitaminKAntagonist || HoldsUntoldAnticoagulant()));
        }

        // A code of a diagnosis list and a medicine of the other list may be the same medicine.
        int antiplatelets = Math.Max(CodedAntiplatelets(), listedAntiplatelets);
        ReadAnticoagulant(
            listedAnticoagulant || Coded(ScreeningItems.TakesAnticoagulant), listedVitaminKAntagonist || Coded(ScreeningItems.TakesVitaminKAntagonist), closed);
        Answer one = Taken(ScreeningItems.TakesAntiplatelet, Facts.TakesAntiplatelet, antiplatelets >= 1, closed);
        Answer two = Taken(ScreeningItems.TakesTwoAntiplatelets, Facts.TakesTwoAntiplatelets, antiplatelets >= 2, closed);
        Answer dose = Taken(ScreeningItems.TakesAspirinAboveLowDose, Facts.TakesAspirinAboveLowDose, false, closed);
        (one, _) = Together(Facts.TakesAntiplatelet, ScreeningItems.TakesAntiplatelet, one, ScreeningItems.TakesTwoAntiplatelets, two);
        (one, _) = Together(Facts.TakesAntiplatelet, ScreeningItems.TakesAntiplatelet, one, ScreeningItems.TakesAspirinAboveLowDose, dose);
        Set(Facts.TakesAntiplatelet, one);
        Set(Facts.TakesTwoAntiplatelets, one == Answer.No ? one : two);
        Set(Facts.TakesAspirinAboveLowDose, one == Answer.No ? one : dose);
        if (one == Answer.Yes && dose.IsUnknown() && IsPrompted(ScreeningItems.TakesAspirinAboveLowDose))
        {
            // A painkiller's code tells no dose: it counts as high until somebody asks.
            Set(Facts.TakesAspirinAboveLowDose, FactState.Presumed);
        }
    }

    /// <summary>A disorder is present without clearance until a haematologist's word is recorded.</summary>
    private void ReadBleedingDisorder()
    {
        Answer disorder = Screen(ScreeningItems.BleedingDisorder);
        Answer clearance = Screen(ScreeningItems.HaematologistClearsNeedling);
        Set(Facts.BleedingDisorder, disorder);
        Set(Facts.NoHaematologyClearance, disorder == Answer.No || clearance == Answer.Yes ? Answer.No : disorder != Answer.Yes ? disorder : Opposite(clearance));
        if (disorder == Answer.Yes && clearance.IsUnknown())
        {
            Set(Facts.NoHaematologyClearance, FactState.Presumed);
        }
    }

    private void ReadAnticoagulant(bool listed, bool vitaminKAntagonist, bool closed)
    {
        ScreeningItem item = ScreeningItems.TakesVitaminKAntagonist;
        Answer any = Taken(ScreeningItems.TakesAnticoagulant, Facts.TakesAnticoagulant, listed, closed);
        Answer kind = Taken(item, Facts.Of(item), vitaminKAntagonist, closed);

        // An anticoagulant whose kind the list does not tell keeps the question open.
        bool kindNotTold = kind == Answer.No && any == Answer.Yes && person.HealthScreen.AnswerTo(item) == Answer.NotAsked
            && (Coded(ScreeningItems.TakesAnticoagulant) || HoldsUntoldAnticoagulant());
        (any, kind) = Together(Facts.TakesAnticoagulant, ScreeningItems.TakesAnticoagulant, any, item, kindNotTold ? Answer.NotAsked : kind);
        Set(Facts.TakesAnticoagulant, any);
        Set(Facts.Of(item), kind);
    }

    private bool IsPrompted(ScreeningItem item) => coded?.ReadingOf(item) == CodeReading.Prompts;

    private bool Coded(ScreeningItem item) => coded?.ReadingOf(item) == CodeReading.Answers;

    /// <summary>Codes of long-term use: an antiplatelet and aspirin have codes of their own, so both codes are two medicines.</summary>
    private int CodedAntiplatelets() => ScreeningItems.TakesAntiplatelet.Codes.Count(
        pattern => pattern.Reading == CodeReading.Answers && person.Diagnoses.Codes.Any(pattern.Matches));

    private bool HoldsUnclassified() => person.Medicines.Medicines.Any(medicine => medicine.Class == MedicineClass.Unclassified);

    /// <summary>True where the list holds an anticoagulant of which nothing says what kind it is.</summary>
    private bool HoldsUntoldAnticoagulant() => person.Medicines.Medicines.Any(medicine => medicine.Class == MedicineClass.Anticoagulant && medicine.Code is null);

    /// <summary>How many antiplatelets the list holds; a combination of two counts as two.</summary>
    private int ListedAntiplatelets()
    {
        int count = 0;
        foreach (Medicine medicine in person.Medicines.Medicines)
        {
            count += medicine.Class switch
            {
                MedicineClass.Antiplatelet or MedicineClass.AnticoagulantWithAntiplatelet => 1,
                MedicineClass.TwoAntiplatelets => 2,
                _ => 0,
            };
        }

        return count;
    }

    /// <summary>True where a code too wide to tell, such as <c>B01AC</c>, may be what is asked for; beside one antiplatelet it may be the second.</summary>
    private bool MayHold(ScreeningItem item)
    {
        int wide = person.Medicines.Medicines.Count(medicine => medicine.Code is not null && item.Read(medicine.Code) == CodeReading.Prompts);
        return wide > 0 || (item.Equals(ScreeningItems.TakesTwoAntiplatelets)
            && ListedAntiplatelets() + person.Medicines.Medicines.Count(
                medicine => medicine.Code is not null && ScreeningItems.TakesAntiplatelet.Read(medicine.Code) == CodeReading.Prompts) >= 2);
    }

    /// <summary>
    /// True where the person takes, or may take, what a complete list does not hold: a list beside a recorded "not known" closes
    /// nothing either, or learning the answer would open again what the list had closed. A conflict only where it is taken.
    /// </summary>
    private bool Missing(ScreeningItem item, Fact fact, bool listed)
    {
        if (listed)
        {
            return false;
        }

        // A code too wide to tell may be what is taken: nothing disagrees, but such a list closes nothing.
        if (MayHold(item))
        {
            return true;
        }

        if (Coded(item) || person.HealthScreen.AnswerTo(item) == Answer.Yes)
        {
            Conflict(fact, (Coded(item) ? coded!.CodesOf(item) + " answers the question " + item.Code + " with yes" : "The screening question " + item.Code + " says yes")
                + ", but the list of medicines, declared complete, does not hold it.");
            return true;
        }

        return person.HealthScreen.Find(item) is ScreeningEntry entry
            ? entry.Answer.IsUnknown()
            : IsPrompted(item);
    }

    /// <summary>
    /// A medicine on the list or a yes wins. A recorded "not known" counts although list or group say no; a medicine that is
    /// not classified, or coded too widely to tell, and a code that prompts keep open what only list or group would close.
    /// </summary>
    private Answer Taken(ScreeningItem item, Fact fact, bool listed, bool closed)
    {
        Answer? said = person.HealthScreen.Find(item)?.Answer;
        if (listed)
        {
            // Where a code answers, the disagreement is reported with the code.
            if (person.HealthScreen.AnswerTo(item) == Answer.No && !Coded(item))
            {
                Conflict(fact, "The list of medicines holds one, but the screening question " + item.Code + " says no.");
            }

            return Answer.Yes;
        }

        if (said is Answer answer)
        {
            return answer;
        }

        return HoldsUnclassified() || MayHold(item) || IsPrompted(item) || !(closed || person.HealthScreen.IsDenied(item.Group)) ? Answer.NotAsked : Answer.No;
    }

    private void ReadPregnancy()
    {
        ScreeningItem item = ScreeningItems.Pregnant;
        Answer recorded = person.Pregnancy.Status;
        Answer asked = person.HealthScreen.Find(item)?.Answer ?? Answer.NotAsked;
        if ((recorded == Answer.No && (asked == Answer.Yes || Coded(item))) || (recorded == Answer.Yes && asked == Answer.No))
        {
            Conflict(Facts.Pregnant, "The entry on pregnancy and the screening question or a code on it disagree.");
        }

        Answer status = recorded == Answer.Yes || asked == Answer.Yes || Coded(item) ? Answer.Yes
            : recorded.IsUnknown() && asked.IsUnknown() ? MoreTelling(recorded, asked)
            : recorded == Answer.NotAsked ? asked
            : asked == Answer.NotAsked ? recorded
            : recorded.IsUnknown() ? recorded
            : asked;
        if (status == Answer.NotAsked && person.HealthScreen.Find(item) is null && person.HealthScreen.IsDenied(ScreeningGroup.Pregnancy) && !IsPrompted(item))
        {
            status = Answer.No;
        }

        Set(Facts.Pregnant, status);
        if (status != Answer.Yes)
        {
            Set(Facts.FirstTrimester, status);
            return;
        }

        Set(Facts.FirstTrimester, person.Pregnancy.Weeks is not int weeks ? FactState.Presumed
            : weeks < thresholds.FirstTrimesterEndsAtWeek ? FactState.Yes
            : FactState.No);
    }

    private void ReadLocal(Fact fact, LocalConditionKind kind)
    {
        ScreeningItem item = LocalConditionKinds.ItemOf(kind);
        Answer anywhere = Screen(item);
        Answer reason = anywhere;
        BodySiteSet certain = BodySiteSet.Empty;
        BodySiteSet presumed = BodySiteSet.Empty;
        BodySiteSet unknown = BodySiteSet.Empty;
        BodySiteSet absent = BodySiteSet.Empty;
        foreach (LocalCondition condition in person.LocalConditions)
        {
            if (condition.Kind != kind)
            {
                continue;
            }

            BodySiteSet site = BodySiteSet.Of(condition.Site);
            if (condition.IsPresent.IsUnknown())
            {
                unknown = unknown.Union(site);
                reason = MoreTelling(reason.IsUnknown() ? reason : Answer.NotAsked, condition.IsPresent);
            }
            else if (condition.IsPresent == Answer.Yes)
            {
                certain = HasSide(condition.Site) ? certain.Union(site) : certain;
                presumed = HasSide(condition.Site) ? presumed : presumed.Union(site);
            }
            else if (HasSide(condition.Site))
            {
                // An absence whose side was not recorded settles neither side.
                absent = absent.Union(site);
            }
        }

        ResolveSides(fact, ref certain, ref presumed, absent);
        bool placed = certain != BodySiteSet.Empty || presumed != BodySiteSet.Empty;
        BodySiteSet elsewhere = AllSites.Except(absent);
        if (anywhere == Answer.Yes && !placed)
        {
            if (elsewhere.IsEmpty)
            {
                Conflict(fact, "The screening question " + item.Code + " says yes, but every place is said to be free.");
                elsewhere = AllSites;
            }

            presumed = presumed.Union(elsewhere);
        }
        else if (anywhere != Answer.No && !(anywhere == Answer.Yes && person.HealthScreen.IsDenied(item.Group) && person.HealthScreen.Find(item)?.Answer.IsUnknown() != true))
        {
            // A recorded "not known" counts although the group was denied, and beside a code; a yes that a place explains ends with its places.
            unknown = unknown.Union(elsewhere);
        }

        if (placed && person.HealthScreen.Find(item)?.Answer == Answer.No)
        {
            Conflict(fact, "A place is recorded for the question " + item.Code + ", but the screening question says no.");
        }

        if (fact.DetailOf is Fact somewhere)
        {
            // Present is present, also without a side and where no muscle lies.
            Set(somewhere, anywhere == Answer.Yes || placed ? Answer.Yes : unknown.IsEmpty ? Answer.No : reason);
        }

        read[fact.Index] = true;
        why[fact.Index] = reason.IsUnknown() ? reason : Answer.NotAsked;
        located[LocatedIndex(fact)] = new LocatedValue(Under(kind, certain), Under(kind, presumed), Under(kind, unknown));
    }

    /// <summary>A place without a side is settled by what is recorded of the two sides of its region.</summary>
    private void ResolveSides(Fact fact, ref BodySiteSet certain, ref BodySiteSet presumed, BodySiteSet absent)
    {
        if (presumed.IsEmpty)
        {
            return;
        }

        foreach (BodyRegion region in BodyRegions.Names.Values)
        {
            BodySiteSet both = BodySiteSet.Of(BodySite.Of(region));
            if (!both.Overlaps(presumed))
            {
                continue;
            }

            BodySiteSet left = both.Except(absent);
            if (both.Overlaps(certain))
            {
                presumed = presumed.Except(both);
            }
            else if (left.IsEmpty)
            {
                Conflict(fact, "A place without a side is recorded, but both its sides are said to be free: " + both + ".");
            }
            else if (left != both)
            {
                presumed = presumed.Except(both);
                certain = certain.Union(left);
            }
        }
    }

    /// <summary>The options under the sites. What counts for the limb in a lower limb counts for the whole of it, and so does not knowing of it.</summary>
    private static NeedlingOptionSet Under(LocalConditionKind kind, BodySiteSet sites)
    {
        if (LocalConditionKinds.CountsForTheLimb(kind))
        {
            foreach (Side side in Sides.Names.Values)
            {
                BodySiteSet limb = BodySiteSet.LowerLimb(side);
                bool nodes = kind == LocalConditionKind.LymphNodesRemoved && sites.Overlaps(BodySiteSet.Of(side == Side.Left ? BodySite.Left(BodyRegion.Groin) : BodySite.Right(BodyRegion.Groin)));
                sites = nodes || sites.Overlaps(limb) ? sites.Union(limb) : sites;
            }
        }

        return NeedlingOptionSet.Under(sites);
    }

    private static bool HasSide(BodySite site) => site.Side != Side.Unspecified || site.Region.IsMidline();

    private void ReadTriggerPoints()
    {
        NeedlingOptionSet certain = NeedlingOptionSet.Empty;
        NeedlingOptionSet unknown = NeedlingOptionSet.Empty;
        Answer reason = Answer.NotAsked;
        foreach (TriggerPointFinding finding in person.TriggerPoints.Findings)
        {
            if (finding.IsActive == Answer.Yes)
            {
                certain |= NeedlingOptionSet.In(finding.Muscle, finding.Side);
            }
            else if (finding.IsActive.IsUnknown())
            {
                unknown |= NeedlingOptionSet.In(finding.Muscle, finding.Side);
                reason = MoreTelling(reason, finding.IsActive);
            }
        }

        if (!person.TriggerPoints.IsComplete)
        {
            NeedlingOptionSet examined = NeedlingOptionSet.Empty;
            foreach (TriggerPointFinding finding in person.TriggerPoints.Findings)
            {
                examined |= NeedlingOptionSet.In(finding.Muscle, finding.Side);
            }

            unknown |= NeedlingOptionSet.All - examined;
        }

        read[Facts.ActiveTriggerPoint.Index] = true;
        why[Facts.ActiveTriggerPoint.Index] = reason;
        located[LocatedIndex(Facts.ActiveTriggerPoint)] = new LocatedValue(certain, NeedlingOptionSet.Empty, unknown);
    }

    /// <summary>Points that only inform: those in a gluteal muscle, and those whose pain the person does not recognise.</summary>
    private void ReadKindsOfTriggerPoints()
    {
        IReadOnlyList<TriggerPointFinding> findings = person.TriggerPoints.Findings;
        Set(Facts.GlutealTriggerPoint, findings.Any(finding => IsGluteus(finding.Muscle) && finding.Present == Answer.Yes) ? FactState.Yes
            : person.TriggerPoints.IsComplete && findings.All(finding => !IsGluteus(finding.Muscle) || finding.Present == Answer.No) ? FactState.No
            : FactState.Unknown);
        Set(Facts.LatentTriggerPoint, findings.Any(finding => finding.Present == Answer.Yes && finding.RecognisedPain == Answer.No) ? FactState.Yes
            : person.TriggerPoints.IsComplete && findings.All(finding => finding.Present == Answer.No || finding.RecognisedPain == Answer.Yes) ? FactState.No
            : FactState.Unknown);
    }

    /// <summary>Places that only inform: an active point where no pain is recorded on its side, and a symptom in front.</summary>
    private void ReadPlaces()
    {
        bool elsewhere = person.TriggerPoints.Findings.Any(finding => finding.IsActive == Answer.Yes && !person.Symptoms.Any(symptom =>
            symptom.Kind == SymptomKind.Pain && symptom.Sites.Any(site => site.Side == finding.Side || site.Side == Side.Unspecified)));
        Set(Facts.ActivePointOnPainlessSide, elsewhere ? FactState.Yes : FactState.No);
        Set(Facts.SymptomInGroinOrFrontThigh, IsFeltIn(BodyRegion.Groin, BodyRegion.ThighMedial, BodyRegion.ThighAnterior) ? FactState.Yes : FactState.No);
    }

    /// <summary>True where a symptom lies in one of the regions. Numbness and weakness are examined and point to no muscle.</summary>
    private bool IsFeltIn(params BodyRegion[] regions) => person.Symptoms.Any(symptom =>
        symptom.Kind is not (SymptomKind.Numbness or SymptomKind.Weakness) && symptom.Sites.Any(site => regions.Contains(site.Region)));

    private static bool IsGluteus(Muscle muscle) =>
        muscle.Equals(Muscles.GluteusMaximus) || muscle.Equals(Muscles.GluteusMedius) || muscle.Equals(Muscles.GluteusMinimus);

    /// <summary>For how many days after a session an after-effect is expected; fewer than none where it never is.</summary>
    internal static int ExpectedDays(AfterEffectKind kind, RuleThresholds thresholds) => kind switch
    {
        AfterEffectKind.Soreness => thresholds.ExpectedSorenessDays,
        AfterEffectKind.Bruise => thresholds.ExpectedBruiseDays,
        _ => -1,
    };

    private void ReadAfterEffects()
    {
        bool expected = false;
        foreach (TreatmentSession session in person.History.Sessions)
        {
            int days = person.AsOf.DaysSince(session.Date);
            foreach (AfterEffect effect in session.AfterEffects)
            {
                expected |= effect.StillPresent == Answer.Yes && days <= ExpectedDays(effect.Kind, thresholds);
            }
        }

        Set(Facts.ExpectedAfterEffect, expected ? FactState.Yes : FactState.No);
    }

    /// <summary>
    /// Few sessions on record, or none for long, make the person new to needling whatever was answered. Many say nothing, since the
    /// answer may know more than the record.
    /// </summary>
    private void ReadNewToNeedling()
    {
        Fact fact = Facts.Of(ScreeningItems.NewToNeedling);
        IReadOnlyList<TreatmentSession> sessions = person.History.Sessions;
        bool isNew = sessions.Count > 0
            && (sessions.Count < thresholds.FirstSessions || person.AsOf.DaysSince(sessions[sessions.Count - 1].Date) > thresholds.SessionGapDays);
        if (isNew && person.HealthScreen.Find(ScreeningItems.NewToNeedling)?.Answer == Answer.No)
        {
            Conflict(fact, "Few sessions are on record, or none for long, but the screening question " + ScreeningItems.NewToNeedling.Code + " says no.");
        }

        Set(fact, isNew ? Answer.Yes : Screen(ScreeningItems.NewToNeedling));
    }

    /// <summary>The reason that says more: declined over not known over not asked. Independent of order and side.</summary>
    private static Answer MoreTelling(Answer left, Answer right) => (int)left > (int)right ? left : right;

    private void Conflict(Fact fact, string text) => (conflicts ??= new List<RecordConflict>()).Add(new RecordConflict(fact, text));

    private static Answer Opposite(Answer answer) => answer switch
    {
        Answer.Yes => Answer.No,
        Answer.No => Answer.Yes,
        _ => answer,
    };

    private void Set(Fact fact, Answer answer)
    {
        why[fact.Index] = answer;
        Set(fact, answer switch
        {
            Answer.Yes => FactState.Yes,
            Answer.No => FactState.No,
            _ => FactState.Unknown,
        });
    }

    private void Set(Fact fact, FactState state)
    {
        read[fact.Index] = true;
        states[fact.Index] = state;
    }
}
