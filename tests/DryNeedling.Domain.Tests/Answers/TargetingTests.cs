using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;
using DryNeedling.Domain.Anatomy;
using DryNeedling.Domain.CarePlans;
using DryNeedling.Domain.Evaluation;
using DryNeedling.Domain.Evidence;
using DryNeedling.Domain.Intake;
using DryNeedling.Domain.Rules;
using DryNeedling.Domain.Rules.Catalogue;
using DryNeedling.Domain.Serialization;
using DryNeedling.Domain.Tests.Analysis;
using DryNeedling.Domain.Tests.People;
using DryNeedling.Domain.Tests.Reference;
using Xunit;

namespace DryNeedling.Domain.Tests.Answers;

/// <summary>Which muscle stands where and why: the order of section 11 of the muscles sheet, the nerve root before it, and what to mind within a muscle.</summary>
public sealed class TargetingTests
{
    private static readonly Presentation Healthy = Person.PlainHealthyAdult.Presentation;

    public static TheoryData<string> PatternIds => [.. PatternTable.All.Select(row => row.Id)];

    [Fact]
    public void The_patterns_are_those_of_the_sheet_in_its_order_then_the_weaker_forms() =>
        Assert.Equal(PatternTable.All.Select(row => row.Id), TargetingRules.Patterns.Select(pattern => pattern.Id));

    [Theory]
    [MemberData(nameof(PatternIds))]
    public void A_pattern_names_the_muscles_and_rows_keyed_by_hand(string id)
    {
        (_, string[] rows, string[] muscles) = PatternTable.All.Single(row => row.Id == id);
        TargetingPattern pattern = TargetingRules.Patterns.Single(candidate => candidate.Id == id);
        Assert.Equal(muscles, pattern.Muscles.Select(muscle => muscle.Id));
        Assert.Equal(rows, pattern.GroundRows);
        Assert.Equal(id != PatternTable.RanksNothing, pattern.Ranks);
        Assert.StartsWith("where ", pattern.Where, StringComparison.Ordinal);
        Assert.Contains(pattern.Muscles[0].Name, pattern.Words, StringComparison.Ordinal);
    }

    [Fact]
    public void A_pattern_cites_every_source_of_its_row() => Assert.All(
        PatternTable.Lines(PatternTable.Sources),
        cells => Assert.Empty(cells[1].Split(' ').Except(
            TargetingRules.Patterns.Single(pattern => pattern.Id == cells[0]).Citations.Select(citation => citation.Source.Key.Split(':').Last()))));

    [Fact]
    public void One_source_has_one_mark_wherever_it_is_cited_for_points_by_level_of_the_disc() => Assert.All(
        TargetingRules.Patterns.SelectMany(pattern => pattern.Citations).Concat(EvidenceStatements.All.SelectMany(statement => statement.Citations))
            .Where(citation => citation.Source.Key == "muscles:samuel2007"),
        citation => Assert.Equal(ReadingMark.Unconfirmed, citation.Mark));

    [Theory]
    [InlineData("R04", "gluteus-minimus piriformis semitendinosus semimembranosus gastrocnemius soleus")]
    [InlineData("R07", "gluteus-maximus obturator-internus lumbar-multifidus")]
    [InlineData("R08", "gluteus-maximus semimembranosus semitendinosus biceps-femoris-long-head quadratus-femoris obturator-internus adductor-magnus")]
    [InlineData("R11", "quadratus-lumborum gluteus-minimus iliopsoas")]
    [InlineData("R13", "gluteus-medius iliopsoas gluteus-minimus")]
    public void The_order_of_the_row_is_the_order_to_palpate(string row, string muscles) => Assert.Equal(
        muscles.Split(' '),
        Assess(Palpating(Picture(row))).Candidates.Where(candidate => candidate.Side == Side.Left).Select(candidate => candidate.Muscle.Id));

    [Theory]
    [InlineData("R04", "gluteus-minimus semimembranosus soleus")]
    [InlineData("R08", "gluteus-maximus biceps-femoris-long-head quadratus-femoris")]
    [InlineData("R13", "gluteus-medius gluteus-minimus")]
    public void The_order_of_the_row_is_the_order_of_the_targets(string row, string muscles)
    {
        string[] ids = muscles.Split(' ');
        SuitabilityAssessment answer = Assess(With(Picture(row), [.. ids.Reverse().Select(Left)]));
        Assert.Equal(ids, answer.Targets.Select(target => target.Muscle.Id));
        Assert.Contains("names it", Rank(answer.Targets[0]), StringComparison.Ordinal);
    }

    [Fact]
    public void Pain_that_stays_in_the_back_of_the_thigh_starts_with_the_hamstrings_and_pain_into_the_calf_with_the_gluteus_minimus()
    {
        Symptom thigh = Symptom.Pain(BodySite.Left(BodyRegion.ThighPosterior));
        TriggerPointFinding[] points = [Left("semitendinosus"), Left("gluteus-minimus")];
        Assert.Equal("semitendinosus", Assess(With(thigh, points)).Targets[0].Muscle.Id);
        SuitabilityAssessment further = Assess(With(thigh.SpreadingTo(BodySite.Left(BodyRegion.Calf)), points));
        Assert.Equal("gluteus-minimus", further.Targets[0].Muscle.Id);
        Assert.DoesNotContain(further.Targets.SelectMany(target => target.Reasons), reason => reason.Code == "TGT-12");
    }

    [Fact]
    public void A_start_in_the_buttock_is_told_from_a_spread_to_it()
    {
        BodySite buttock = BodySite.Left(BodyRegion.Buttock);
        BodySite sacrum = BodySite.Left(BodyRegion.Sacral);
        TriggerPointFinding[] points = [Left("piriformis"), Left("gluteus-medius")];
        SuitabilityAssessment start = Assess(With(Symptom.Pain(buttock).SpreadingTo(sacrum), points));
        SuitabilityAssessment spread = Assess(With(Symptom.Pain(sacrum).SpreadingTo(buttock), points));
        SuitabilityAssessment sitting = Assess(With(Symptom.Pain(sacrum).SpreadingTo(buttock).WorseWith(Activity.Sitting), points));
        Assert.Equal("piriformis", start.Targets[0].Muscle.Id);
        Assert.Equal("gluteus-medius", spread.Targets[0].Muscle.Id);
        Assert.Equal(["TGT-16", "TGT-25"], PatternsOf(spread.Targets[1]));
        Assert.Equal("piriformis", sitting.Targets[0].Muscle.Id);
    }

    [Fact]
    public void The_order_of_the_sites_is_kept_by_equality_and_by_documents()
    {
        Symptom down = Symptom.Pain(BodySite.Left(BodyRegion.Lumbar)).SpreadingTo(BodySite.Left(BodyRegion.Buttock));
        Symptom up = Symptom.Pain(BodySite.Left(BodyRegion.Buttock)).SpreadingTo(BodySite.Left(BodyRegion.Lumbar));
        Assert.NotEqual(down, up);
        Presentation both = Healthy.With(down).With(up);
        Assert.Equal(both.Symptoms, DryNeedlingJson.ReadPresentation(DryNeedlingJson.WritePresentation(both)).Symptoms);
        Assert.Equal(BodySite.Right(BodyRegion.Buttock), up.Mirrored().Sites[0]);
    }

    [Theory]
    [InlineData("tight", "TGT-13")]
    [InlineData("bending", "TGT-13")]
    [InlineData("disc", "TGT-13")]
    [InlineData("place alone", "TGT-26")]
    public void The_low_back_counts_first_where_it_is_tight_stiff_or_a_disc_is_known(string form, string pattern)
    {
        BodySite back = BodySite.Left(BodyRegion.Lumbar);
        Symptom symptom = form switch
        {
            "tight" => Symptom.Of(SymptomKind.Tightness, back),
            "bending" => Symptom.Pain(back).WorseWith(Activity.BendingForward),
            _ => Symptom.Pain(back),
        };
        Presentation person = Palpating(symptom);
        person = form == "disc" ? person.With(person.Diagnoses.With(ClinicalCode.Icd10Cm("M51.26"))) : person;
        PalpationCandidate first = Assess(person).Candidates[0];
        Assert.Equal(("quadratus-lumborum", pattern), (first.Muscle.Id, first.Reasons[0].Code));
    }

    [Fact]
    public void A_nerve_sign_comes_before_the_best_piriformis_picture()
    {
        Presentation picture = PiriformisPicture();
        SuitabilityAssessment before = Assess(picture);
        Assert.Equal("piriformis", before.Targets[0].Muscle.Id);
        Assert.Equal("TGT-23", PatternsOf(before.Targets[0])[0]);
        SuitabilityAssessment after = Assess(picture.With(NeurologicalExamination.Normal.WithNerveTensionSign(Answer.Yes)));
        Assert.All(after.Targets, target =>
        {
            Assert.Equal("ROOT-01", target.Reasons[0].Code);
            Assert.Empty(PatternsOf(target));
            Assert.Contains("the order among these means nothing", Rank(target), StringComparison.Ordinal);
        });
        Assert.Equal(after.Targets.Select(target => target.Muscle.Index).Order(), after.Targets.Select(target => target.Muscle.Index));
        Assert.All(after.Involvement, own => Assert.Empty(own.Patterns));
        Assert.Contains("after the nerve root", Of(after, "piriformis", Side.Left).Standing, StringComparison.Ordinal);
    }

    [Fact]
    public void So_does_a_nerve_that_nobody_tested_and_a_recorded_decision_lets_the_patterns_order_again()
    {
        SuitabilityAssessment open = Assess(PiriformisPicture().With(NeurologicalExamination.NotDone));
        Assert.All(open.Targets, target => Assert.StartsWith("Not settled yet", target.Reasons[0].Text, StringComparison.Ordinal));
        Assert.All(open.Targets, target => Assert.Empty(PatternsOf(target)));
        var roots = (Contraindication)RuleSet.Default["ROOT-01"];
        Presentation weak = With(Picture("R01"), Left("gluteus-maximus"), Left("piriformis")).With(NeurologicalExamination.Normal.WithReflexLoss(Answer.Yes));
        SuitabilityAssessment accepted = Assess(weak.With(roots.Accept(roots.Scope, "physiotherapist", weak.AsOf, "assessed, monitored")));
        Assert.Equal(["piriformis", "gluteus-maximus"], accepted.Targets.Select(target => target.Muscle.Id));
        Assert.All(accepted.Targets, target => Assert.Equal("TGT-11", Assert.Single(PatternsOf(target))));
        Assert.Equal("ROOT-01", Assess(weak).Targets[0].Reasons[0].Code);
    }

    [Fact]
    public void Level_comes_before_pattern_and_says_so()
    {
        SuitabilityEvaluator evaluator = new(new RuleSet(
            "piriformis with care",
            [
                Bare.Indication("X-01", Facts.ActiveTriggerPoint, NeedlingOptionSet.All),
                Bare.Bar("X-02", Facts.NeedlePhobia, Clearance.Precaution, NeedlingOptionSet.ForMuscles(Muscles.Piriformis.Equals)),
            ],
            RuleSet.Default.Thresholds));
        Presentation person = With(Picture("R01"), Left("piriformis"), Left("quadratus-femoris"))
            .With(Healthy.HealthScreen.With(ScreeningItems.NeedlePhobia, Answer.Yes));
        IReadOnlyList<NeedlingTarget> targets = evaluator.Evaluate(person).Targets;
        Assert.Equal(["quadratus-femoris", "piriformis"], targets.Select(target => target.Muscle.Id));
        Assert.Equal("First of 2: no other has a milder level than clear. TGT-11 names it sixth of six.", Rank(targets[0]));
        Assert.Equal("Stricter level than the one before: precaution after clear. TGT-11 names it first of six.", Rank(targets[1]));
    }

    [Fact]
    public void Both_sides_alike_stand_left_before_right_by_convention_and_unnamed_muscles_in_no_order()
    {
        Presentation person = Healthy.With(Symptom.Pain(BodySite.Of(BodyRegion.Buttock))).With(TriggerPointExamination.Complete
            .With(TriggerPointFinding.Active(Muscles.Piriformis, Side.Right)).With(TriggerPointFinding.Active(Muscles.Piriformis, Side.Left))
            .With(TriggerPointFinding.Active(Muscles.Soleus, Side.Left)));
        SuitabilityAssessment answer = Assess(person);
        Assert.Equal([Side.Left, Side.Right, Side.Left], answer.Targets.Select(target => target.Side));
        Assert.All(answer.Targets.Take(2), target => Assert.EndsWith("left before right by convention.", Rank(target), StringComparison.Ordinal));
        Assert.Equal("Same level as the one before: clear. No pattern names it; the order among these means nothing.", Rank(answer.Targets[2]));
        Assert.All(new[] { Side.Left, Side.Right }, side => Assert.Equal("target 1 of 3, level clear", Of(answer, "piriformis", side).Standing));
        Assert.Equal("target 3 of 3, level clear", Of(answer, "soleus", Side.Left).Standing);
    }

    [Fact]
    public void Of_two_sides_the_blocked_one_is_no_target()
    {
        Presentation person = Healthy.With(Symptom.Pain(BodySite.Of(BodyRegion.Buttock))).With(TriggerPointExamination.Complete
            .With(TriggerPointFinding.Active(Muscles.Piriformis, Side.Left)).With(TriggerPointFinding.Active(Muscles.Piriformis, Side.Right)))
            .With(new LocalCondition(LocalConditionKind.SkinInfection, BodySite.Left(BodyRegion.Buttock), Answer.Yes));
        SuitabilityAssessment answer = Assess(person);
        Assert.Equal(Side.Right, Assert.Single(answer.Targets).Side);
        Assert.StartsWith("The only target", Rank(answer.Targets[0]), StringComparison.Ordinal);
        Assert.StartsWith("no target: every technique", Of(answer, "piriformis", Side.Left).Standing, StringComparison.Ordinal);
        Assert.Equal(TriggerPointState.Active, Of(answer, "piriformis", Side.Left).TriggerPoint);
    }

    [Fact]
    public void Each_target_has_one_reason_for_its_place_and_a_pattern_says_which_place_it_gives()
    {
        SuitabilityAssessment answer = Assess(With(Picture("R01"), Left("gluteus-maximus"), Left("gluteus-minimus")));
        Assert.All(answer.Targets, target => Assert.Equal("RANK", Assert.Single(target.Reasons, reason => reason.Code == "RANK").Code));
        TargetReason minimus = answer.Targets[1].Reasons.Single(reason => reason.Code == "TGT-11");
        Assert.StartsWith("Named fourth of six where the symptom starts in the buttock", minimus.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("iriformis", minimus.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Trap_people_mark_the_wrong_side()
    {
        SuitabilityAssessment wrong = Assess(With(Symptom.Pain(BodySite.Right(BodyRegion.Buttock)), Left("piriformis")));
        SuitabilityAssessment right = Assess(With(Symptom.Pain(BodySite.Left(BodyRegion.Buttock)), Left("piriformis")));
        SuitabilityAssessment noSide = Assess(With(Symptom.Pain(BodySite.Of(BodyRegion.Buttock)), Left("piriformis")));
        SuitabilityAssessment noPain = Assess(With(Symptom.Of(SymptomKind.Numbness, BodySite.Left(BodyRegion.Buttock)), Left("piriformis")));
        SuitabilityAssessment elsewhere = Assess(With(Symptom.Pain(BodySite.Left(BodyRegion.Heel)), Left("piriformis")));
        Assert.Equal([true, false, false, true, false], new[] { wrong, right, noSide, noPain, elsewhere }.Select(answer => answer.Findings.Any(finding => finding.Rule.Id == "TGT-04")));
        Assert.Equal([true, false, false, true, true], new[] { wrong, right, noSide, noPain, elsewhere }.Select(answer => answer.Targets[0].Reasons.Any(reason => reason.Code == "TGT-06")));
        Assert.Contains("confirm the side and place in words", wrong.Targets[0].Reasons.Single(reason => reason.Code == "TGT-06").Text, StringComparison.Ordinal);
        Assert.Equal(right.Targets[0].Best, wrong.Targets[0].Best);
        Assert.Equal(right.Overall, wrong.Overall);
    }

    [Fact]
    public void Pain_in_front_asks_for_another_examination_and_changes_no_level()
    {
        foreach (BodyRegion region in new[] { BodyRegion.Groin, BodyRegion.ThighMedial, BodyRegion.ThighAnterior })
        {
            SuitabilityAssessment answer = Assess(With(Symptom.Pain(BodySite.Left(region)), Left("iliopsoas")));
            Assert.Contains(answer.Findings, finding => finding.Rule.Id == "TGT-05" && finding.Rule is Advice);
            Assert.Equal(Suitability.Suitable, answer.Overall);
            Assert.Contains("examine again first", answer.Targets[0].Reasons.Single(reason => reason.Code == "TGT-19").Text, StringComparison.Ordinal);
        }

        Assert.DoesNotContain(Assess(With(Picture("R01"), Left("piriformis"))).Findings, finding => finding.Rule.Id == "TGT-05");
        Assert.DoesNotContain(Assess(With(Symptom.Of(SymptomKind.Weakness, BodySite.Left(BodyRegion.Groin)), Left("piriformis"))).Findings, finding => finding.Rule.Id == "TGT-05");
    }

    [Fact]
    public void The_piriformis_picture_is_of_one_symptom_on_one_side()
    {
        Presentation picture = PiriformisPicture();
        Assert.Contains("TGT-23", PatternsOf(Assess(picture).Targets[0]));
        Presentation apart = Healthy.With(picture.TriggerPoints).With(picture.HealthScreen).With(picture.Mechanisms)
            .With(Symptom.Pain(BodySite.Left(BodyRegion.Buttock))).With(Symptom.Pain(BodySite.Left(BodyRegion.Calf)).WorseWith(Activity.Sitting));
        Assert.DoesNotContain(Assess(apart).Targets, target => PatternsOf(target).Contains("TGT-23"));
    }

    [Fact]
    public void Examined_signs_in_the_buttock_come_before_patterns_of_place()
    {
        Presentation picture = PiriformisPicture();
        Presentation spread = Healthy.With(picture.HealthScreen).With(picture.Mechanisms).With(picture.TriggerPoints)
            .With(Symptom.Pain(BodySite.Left(BodyRegion.Sacral)).SpreadingTo(BodySite.Left(BodyRegion.Buttock)).WorseWith(Activity.Sitting));
        Assert.Equal("piriformis", Assess(spread).Targets[0].Muscle.Id);
        Assert.Contains("TGT-23 names it", Rank(Assess(spread).Targets[0]), StringComparison.Ordinal);
    }

    [Fact]
    public void The_multifidus_lift_is_read_beside_the_low_back_changes_no_order_and_is_a_note_elsewhere()
    {
        Presentation plain = With(Symptom.Pain(BodySite.Left(BodyRegion.Lumbar)), Left("lumbar-multifidus"), Left("quadratus-lumborum"));
        SuitabilityAssessment lifted = Assess(plain.With(plain.HealthScreen.With(ScreeningItems.PainfulMultifidusLift, Answer.Yes)));
        Assert.Empty(lifted.Notes);
        Assert.Equal(Assess(plain).Targets.Select(target => target.Muscle), lifted.Targets.Select(target => target.Muscle));
        Assert.Contains("changes no order", lifted.Targets[1].Reasons.Single(reason => reason.Code == "TGT-24").Text, StringComparison.Ordinal);
        Presentation leg = With(Picture("R01"), Left("piriformis"));
        Assert.Equal(RecordNoteKind.UnreadAnswer, Assert.Single(Assess(leg.With(leg.HealthScreen.With(ScreeningItems.PainfulMultifidusLift, Answer.Yes))).Notes).Kind);
    }

    [Fact]
    public void The_involvement_of_each_muscle_tells_its_point_its_pain_its_place_and_its_patterns()
    {
        TriggerPointExamination points = TriggerPointExamination.NotDone
            .With(Left("piriformis"))
            .With(TriggerPointFinding.Latent(Muscles.GluteusMedius, Side.Left))
            .With(TriggerPointFinding.Of(Muscles.GluteusMaximus, Side.Left, Answer.Yes, Answer.NotAsked))
            .With(TriggerPointFinding.Of(Muscles.GluteusMinimus, Side.Left, Answer.NotKnown, Answer.NotAsked))
            .With(TriggerPointFinding.NotFound(Muscles.ObturatorInternus, Side.Left))
            .With(TriggerPointFinding.NotFound(Muscles.Soleus, Side.Right));
        SuitabilityAssessment answer = Assess(Healthy.With(points).With(Symptom.Pain(BodySite.Left(BodyRegion.Buttock)).SpreadingTo(BodySite.Left(BodyRegion.ThighPosterior))));
        Assert.Equal(
            [TriggerPointState.Active, TriggerPointState.Latent, TriggerPointState.FoundPainNotKnown, TriggerPointState.NotSettled, TriggerPointState.NotFound, TriggerPointState.NotExamined],
            new[] { "piriformis", "gluteus-medius", "gluteus-maximus", "gluteus-minimus", "obturator-internus", "quadratus-femoris" }.Select(id => Of(answer, id, Side.Left).TriggerPoint));
        MuscleInvolvement piriformis = Of(answer, "piriformis", Side.Left);
        Assert.Equal(Answer.Yes, piriformis.RecognisedPain);
        Assert.Equal([BodyRegion.Buttock], piriformis.UsualRegions);
        Assert.Equal([BodyRegion.ThighPosterior], piriformis.LessConstantRegions);
        Assert.Equal([("TGT-11", 1, 6), ("TGT-12", 6, 8)], piriformis.Patterns.Select(place => (place.Code, place.Position, place.Count)));
        Assert.Equal("target 1 of 1, level clear", piriformis.Standing);
        Assert.Equal("no target: the pain is not the one that the person knows", Of(answer, "gluteus-medius", Side.Left).Standing);
        Assert.Equal("to palpate, 1 of 8", Of(answer, "gluteus-maximus", Side.Left).Standing);

        // A finding alone is enough; a muscle with neither finding, pattern nor shared place is not listed.
        Assert.Equal(TriggerPointState.NotFound, Of(answer, "soleus", Side.Right).TriggerPoint);
        Assert.DoesNotContain(answer.Involvement, own => own.Muscle.Equals(Muscles.Iliopsoas));
        Assert.Equal(answer.Involvement, answer.Involvement.OrderBy(own => own.Muscle.Index).ThenBy(own => own.Side));
        Assert.Equal(default, TriggerPointState.NotExamined);
        Assert.Equal(answer.Involvement, Assess(answer.Presentation).Involvement);
    }

    [Fact]
    public void While_a_referral_is_open_nothing_is_said_of_a_muscle()
    {
        Presentation person = With(Picture("R01"), Left("piriformis"));
        SuitabilityAssessment answer = Assess(person.With(person.HealthScreen.With(ScreeningItems.BladderChange, Answer.NotKnown)));
        Assert.Empty(answer.Involvement);
        Assert.Empty(answer.Targets);
        Assert.Empty(answer.Candidates);
    }

    [Theory]
    [InlineData("quadratus-lumborum", "not-at-the-lowest-rib on-the-side-towards-bone withdraw-on-electric-feeling")]
    [InlineData("lumbar-multifidus", "not-far-out-at-l1-l3 not-inwards-at-t12-l1 withdraw-on-electric-feeling")]
    [InlineData("iliocostalis-lumborum", "not-far-out-at-l1-l3 not-inwards-at-t12-l1 withdraw-on-electric-feeling")]
    [InlineData("longissimus-thoracis", "not-far-out-at-l1-l3 not-inwards-at-t12-l1 withdraw-on-electric-feeling")]
    [InlineData("piriformis", "piriformis-entry-recorded withdraw-on-electric-feeling")]
    [InlineData("biceps-femoris-long-head", "biceps-from-the-outer-side withdraw-on-electric-feeling")]
    [InlineData("biceps-femoris-short-head", "biceps-from-the-outer-side withdraw-on-electric-feeling")]
    [InlineData("obturator-internus", "not-towards-the-pelvis withdraw-on-electric-feeling")]
    [InlineData("gluteus-medius", "withdraw-on-electric-feeling")]
    public void What_is_finer_than_an_option_is_minded_at_the_target_and_in_the_plan_and_changes_no_level(string muscle, string safeguards)
    {
        SuitabilityAssessment answer = Assess(With(Picture("R01"), Left(muscle)));
        NeedlingTarget target = Assert.Single(answer.Targets);
        Assert.Equal(safeguards.Split(' '), target.Safeguards.Select(safeguard => safeguard.Code));
        Assert.Equal(Clearance.Clear, target.Best);
        PlannedNeedling planned = Assert.Single(CarePlanner.Default.Plan(answer).Needling);
        Assert.Empty(target.Safeguards.Except(planned.Safeguards));
        Assert.All(target.Safeguards, safeguard => Assert.NotEmpty(safeguard.Citations));
        Assert.All(target.Safeguards, safeguard => Assert.Contains(safeguard.Code, DryNeedlingJson.WriteAssessment(answer), StringComparison.Ordinal));
    }

    [Fact]
    public void Where_only_the_skin_may_be_needled_no_deep_hazard_is_told()
    {
        SuitabilityEvaluator evaluator = new(new RuleSet(
            "nothing deep",
            [
                Bare.Indication("X-01", Facts.ActiveTriggerPoint, NeedlingOptionSet.All),
                Bare.Bar("X-02", Facts.NeedlePhobia, Clearance.Blocked, Bare.Deep),
            ],
            RuleSet.Default.Thresholds));
        Presentation person = With(Picture("R01"), Left("quadratus-lumborum"), Left("piriformis")).With(Healthy.HealthScreen.With(ScreeningItems.NeedlePhobia, Answer.Yes));
        IReadOnlyList<NeedlingTarget> targets = evaluator.Evaluate(person).Targets;
        Assert.Equal(["not-at-the-lowest-rib"], targets.Single(target => target.Muscle.Equals(Muscles.QuadratusLumborum)).Safeguards.Select(safeguard => safeguard.Code));
        Assert.Empty(targets.Single(target => target.Muscle.Equals(Muscles.Piriformis)).Safeguards);
    }

    [Fact]
    public void No_safeguard_gives_a_length_an_angle_or_a_depth() => Assert.All(
        Safeguards.All, safeguard => Assert.DoesNotMatch(new Regex(@"\d\s*(mm|cm|°|degree|inch)|\b(depth|length|angle)\b", RegexOptions.IgnoreCase), safeguard.Text));

    private static Symptom Picture(string row)
    {
        static Symptom At(BodyRegion region) => Symptom.Pain(BodySite.On(region, Side.Left));
        return row switch
        {
            "R01" => At(BodyRegion.Buttock),
            "R04" => At(BodyRegion.ThighPosterior).SpreadingTo(BodySite.Left(BodyRegion.Calf)),
            "R07" => Symptom.Pain(BodySite.Of(BodyRegion.Coccygeal)),
            "R08" => At(BodyRegion.GlutealFold).WorseWith(Activity.LongStride),
            "R11" => At(BodyRegion.Hip).WorseWith(Activity.Coughing),
            "R13" => At(BodyRegion.Hip).WorseWith(Activity.Walking).EasedBy(Activity.Sitting),
            _ => throw new ArgumentOutOfRangeException(nameof(row)),
        };
    }

    private static TriggerPointFinding Left(string muscle) => TriggerPointFinding.Active(Muscles.All.Single(own => own.Id == muscle), Side.Left);

    private static Presentation Palpating(Symptom symptom) => Healthy.With(TriggerPointExamination.NotDone).With(symptom);

    private static Presentation With(Symptom symptom, params TriggerPointFinding[] points) =>
        Healthy.With(symptom).With(points.Aggregate(TriggerPointExamination.Complete, (all, point) => all.With(point)));

    private static Presentation PiriformisPicture() => With(Symptom.Pain(BodySite.Left(BodyRegion.Buttock)).WorseWith(Activity.Sitting), Left("gluteus-medius"), Left("piriformis"))
        .With(LegPainMechanismSet.Of(LegPainMechanism.MyofascialReferred))
        .With(Healthy.HealthScreen.Without(ScreeningItems.LumbarCausesConsidered).With(ScreeningItems.SciaticNotchTenderness, Answer.Yes)
            .With(ScreeningItems.ActivePiriformisTest, Answer.Yes).With(ScreeningItems.LumbarCausesConsidered, Answer.Yes));

    private static SuitabilityAssessment Assess(Presentation person) => SuitabilityEvaluator.Default.Evaluate(person);

    private static MuscleInvolvement Of(SuitabilityAssessment answer, string muscle, Side side) =>
        answer.Involvement.Single(own => own.Muscle.Id == muscle && own.Side == side);

    private static string[] PatternsOf(NeedlingTarget target) =>
        [.. target.Reasons.Select(reason => reason.Code).Where(code => TargetingRules.Patterns.Any(pattern => pattern.Id == code))];

    private static string Rank(NeedlingTarget target) => target.Reasons[target.Reasons.Count - 1].Text;
}
