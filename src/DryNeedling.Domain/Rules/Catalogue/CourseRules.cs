using DryNeedling.Domain.Evidence;

namespace DryNeedling.Domain.Rules.Catalogue;

/// <summary>What the review of a course comes to. The sheet derived most of its numbers itself: no published stop rule for dry needling was found.</summary>
internal static class CourseRules
{
    private const string NotItsDoing = "Sciatica often gets better without needling, so this does not show that needling did it.";

    internal static readonly Rule[] All =
    {
        new ReviewRule("CRS-01")
        {
            When = CourseFacts.SecondReviewReached & CourseFacts.PainNotBetter & CourseFacts.FunctionNotBetter,
            Decision = ReviewDecision.Stop,
            StopReason = StopReason.NoResponse,
            Reason = "No response after six sessions or six weeks, when the second review is due: neither pain nor function is clearly better than before the course.",
            PatientReason = "After this time, neither your pain nor your daily life is clearly better. More needles are not likely to be the answer.",
            WhatToDo = "Stop needling. Look at the diagnosis again, go on with movement and education, and discuss other care or a referral.",
            ReconsiderWhen = "A new assessment finds another reason to needle, as a new course.",
            Serves = new[] { "sciatica:R45", "A-15" },
            Cites = new[]
            {
                Cite.Read(Sources.OsteloRWJG2008, SourceSeverity.NotGraded, "What counts as an important change in low back pain."),
                Cite.Derived(SourceSeverity.Information, "No published stop rule for dry needling was found; six sessions is where most trials end."),
            },
        },
        new ReviewRule("CRS-02")
        {
            When = CourseFacts.SecondReviewReached & (CourseFacts.PainNotBetter | CourseFacts.FunctionNotBetter),
            Decision = ReviewDecision.Adjust,
            Reason = "Half a response after six sessions or six weeks, when the second review is due: pain or function is clearly better, not both.",
            PatientReason = "Pain or daily life is better, but not both. The plan should change before you go on.",
            WhatToDo = "Go on with a changed plan: other targets, more active work, fewer needles. It ends after six more sessions at the latest, unless both are better.",
            ReconsiderWhen = "Both pain and function are clearly better.",
            Serves = new[] { "sciatica:R54", "A-40" },
            Cites = new[] { Cite.Derived(SourceSeverity.Information, "No source found; the sheet's own proposal for a partial response.") },
        },
        new ReviewRule("CRS-03")
        {
            When = CourseFacts.CourseLimitReached & (CourseFacts.PainNotBetter | CourseFacts.FunctionNotBetter),
            Decision = ReviewDecision.Stop,
            StopReason = StopReason.LimitReached,
            Reason = "The limit of sessions in one course is reached without a full response.",
            PatientReason = "You have had as many sessions as one course should hold, and not all of it is better. It is time to stop needling.",
            WhatToDo = "Stop needling. Go on with movement and education; discuss other care or a referral.",
            ReconsiderWhen = "A new assessment finds another reason to needle, as a new course.",
            Serves = new[] { "sciatica:R49", "sciatica:R54" },
            Cites = new[]
            {
                Cite.Read(Sources.CmsNcd2020, SourceSeverity.Information, "A payer's rule for acupuncture in chronic low back pain: 12 visits in 90 days; more only if improving; stop if not."),
                Cite.Derived(SourceSeverity.NotGraded, "The rule is for another treatment and other people; counting over the course is stricter."),
            },
        },
        new ReviewRule("CRS-04")
        {
            When = CourseFacts.PainWorse | CourseFacts.FunctionWorse,
            Decision = ReviewDecision.Stop,
            StopReason = StopReason.Worse,
            Reason = "Worse than before the course: pain or function, by at least the change that counts on its measure.",
            PatientReason = "Your pain or your daily life is clearly worse than before the first session. Needling stops, and the cause must be looked for.",
            WhatToDo = "Stop needling. Go through every warning sign again today, examine, and find out why.",
            ReconsiderWhen = "The cause is found, the warning signs are clear, and a new assessment supports another course.",
            Serves = new[] { "sciatica:R46" },
            Cites = new[]
            {
                Cite.Read(Sources.OsteloRWJG2008, SourceSeverity.NotGraded, "What counts as an important change in low back pain."),
                Cite.Derived(SourceSeverity.Information, "Stopping on it is the sheet's own rule, for safety."),
            },
        },
        new ReviewRule("CRS-05")
        {
            When = CourseFacts.NewNeurologicalSign,
            Decision = ReviewDecision.Stop,
            StopReason = StopReason.NewSign,
            Reason = "A nerve sign is new since the first session: numbness, tingling, weakness or a lost reflex.",
            PatientReason = "New numbness, tingling or weakness must be looked into before any other needle. Tell us at once if it grows.",
            WhatToDo = "Stop needling. Examine power, reflexes and feeling, ask the cauda equina questions today, and refer by what they show.",
            ReconsiderWhen = "The sign is explained and a new assessment supports needling.",
            Serves = new[] { "sciatica:R46" },
            Cites = new[] { Cite.Derived(SourceSeverity.Information, "The sheet's own rule, for safety.") },
        },
        new ReviewRule("CRS-06")
        {
            When = CourseFacts.PainRising,
            Decision = ReviewDecision.Reassess,
            Reason = "Pain is clearly more than at the score before, by the change that counts on its measure.",
            PatientReason = "Your pain went up clearly since the last time. It must be looked at before any other needle.",
            WhatToDo = "Go through the warning signs again today and find out why: dose, targets, activity, a new problem. No needle before that.",
            ReconsiderWhen = "The pain is back to where it was.",
            Serves = new[] { "sciatica:R46" },
            Cites = new[] { Cite.Derived(SourceSeverity.Information, "The sheet does not say against which score a rise counts. Against the score before the course it stops; against the one before, an assessment first is our proposal.") },
        },
        new ReviewRule("CRS-07")
        {
            When = CourseFacts.PainBetter & CourseFacts.FunctionBetter,
            Decision = ReviewDecision.Taper,
            Reason = "A good response: pain and function are both clearly better than before the course. " + NotItsDoing,
            PatientReason = "Your pain and your daily life are clearly better. The sessions can come further apart now. Many people get better without needles too.",
            WhatToDo = "Fewer sessions, further apart, and more active work; plan the end.",
            ReconsiderWhen = "Pain or function falls back.",
            Serves = new[] { "sciatica:R47", "A-15" },
            Cites = new[]
            {
                Cite.Read(Sources.OsteloRWJG2008, SourceSeverity.Information, "30 % in pain and function is the most widely usable rule for a response."),
                Cite.Read(Sources.Pengel, SourceSeverity.NotGraded, "Natural course: about 58 % mean fall in pain within a month."),
            },
        },
        new ReviewRule("CRS-08")
        {
            When = CourseFacts.Recovered,
            Decision = ReviewDecision.Stop,
            StopReason = StopReason.Recovered,
            Reason = "Recovered: no pain, and a Roland–Morris score of 2 or less; where the questionnaire was not taken, no pain alone is read so until it is. " + NotItsDoing,
            PatientReason = "You have no pain now, so there is nothing left to needle. If a form is still open, please fill it in. Keep moving.",
            WhatToDo = "Stop needling and discharge to self-management, with the safety net.",
            ReconsiderWhen = "The pain comes back; that is a new assessment.",
            Serves = new[] { "sciatica:R48" },
            Cites = new[]
            {
                Cite.Read(Sources.Kamper2010, SourceSeverity.Information, "People who call themselves recovered score 0 for pain and 2 or less on the Roland–Morris questionnaire."),
                Cite.Derived(SourceSeverity.NotGraded, "Where no score of function speaks against it, no pain is read as recovery until the questionnaire is taken: our proposal, because it stops needles."),
            },
        },
        new ReviewRule("CRS-09")
        {
            When = CourseFacts.YearLimitReached,
            Decision = ReviewDecision.Stop,
            StopReason = StopReason.LimitReached,
            Reason = "The limit of sessions within one year is reached.",
            PatientReason = "You have had as many needling sessions as one year should hold.",
            WhatToDo = "Stop needling for this year. Go on with movement and education; discuss other care.",
            ReconsiderWhen = "Enough of the sessions lie more than a year back.",
            Serves = new[] { "sciatica:R49" },
            Cites = new[]
            {
                Cite.Read(Sources.CmsNcd2020, SourceSeverity.Information, "A payer's rule for acupuncture in chronic low back pain: no more than 20 visits a year."),
                Cite.Derived(SourceSeverity.NotGraded, "The rule is for another treatment and other people."),
            },
        },
        new ReviewRule("CRS-10")
        {
            When = CourseFacts.AfterEffectOutlasts,
            Decision = ReviewDecision.Reassess,
            Reason = "Soreness or a bruise outlasts the time in which it is expected to go.",
            PatientReason = "Soreness should be gone in three days and a bruise in a week. Yours is not, so it must be looked at first.",
            WhatToDo = "Look at the place and ask about heat, swelling, fever, numbness and weakness before any other needle.",
            ReconsiderWhen = "It has gone, or its cause is known and treated.",
            Serves = new[] { "safety:AFT-01", "A-14" },
            Cites = new[]
            {
                Cite.Read(Sources.NeckReview, SourceSeverity.NotGraded, "Neck trials: gone in 24 to 48 hours."),
                Cite.Weak(Sources.BiologyInsights, SourceSeverity.NotGraded, "Soreness up to 48 to 72 hours."),
                Cite.Weak(Sources.Verywell, SourceSeverity.NotGraded, "A bruise may last up to a week."),
                Cite.Derived(SourceSeverity.Information, "That what lasts longer is looked at first is our proposal."),
            },
        },
        new ReviewRule("CRS-11")
        {
            When = CourseFacts.FirstReviewReached & CourseFacts.PainNotBetter & CourseFacts.FunctionNotBetter,
            Decision = ReviewDecision.Adjust,
            Reason = "No response at the first review: neither pain nor function is clearly better than before the course.",
            PatientReason = "So far neither your pain nor your daily life is clearly better. Some people need longer. The plan should change.",
            WhatToDo = "Examine again: is the muscle the source? Change targets, dose or exercises, and say when the course ends if nothing changes.",
            ReconsiderWhen = "Pain or function is clearly better.",
            Serves = new[] { "sciatica:R44", "A-15", "A-40" },
            Cites = new[] { Cite.Derived(SourceSeverity.Information, "The sheet sets the review there and names no consequence; changing the plan is our proposal.") },
        },
        new ReviewRule("CRS-12")
        {
            When = CourseFacts.AfterEffectInTime,
            Decision = ReviewDecision.Continue,
            IsWait = true,
            Reason = "Expected soreness or a bruise from the last session is still there.",
            PatientReason = "You are still sore or bruised from the last session. That is common. The next session waits until it has settled.",
            WhatToDo = "Wait until it has settled; keep moving gently.",
            ReconsiderWhen = "The soreness or bruise has settled.",
            Serves = new[] { "safety:AFT-01", "A-14" },
            Cites = new[]
            {
                Cite.Read(Sources.NeckReview, SourceSeverity.Information, "Neck trials: soreness in 55 % (gone in 24 to 48 hours), 88 % and 91 % of people."),
                Cite.Derived(SourceSeverity.NotGraded, "Waiting until it has settled is our proposal."),
            },
        },
        new ReviewRule("CRS-13")
        {
            When = CourseFacts.SessionRecent,
            Decision = ReviewDecision.Continue,
            IsWait = true,
            Reason = "The last session was too recent for the next.",
            PatientReason = "Your last session was only a short time ago. Your muscles need a few days before the next one.",
            WhatToDo = "Wait until the day given.",
            ReconsiderWhen = "The least gap between two sessions has passed.",
            Serves = new[] { "A-15" },
            Cites = new[]
            {
                Cite.Weak(Sources.HowOften, SourceSeverity.Information, "A gap of 48 to 72 hours."),
                Cite.Derived(SourceSeverity.NotGraded, "The later end, three days, is the default."),
            },
        },
        new ReviewRule("CRS-14")
        {
            When = CourseFacts.PainBetter | CourseFacts.FunctionBetter,
            Decision = ReviewDecision.Continue,
            Reason = "A gain so far: pain or function is clearly better than before the course. " + NotItsDoing,
            PatientReason = "There is a clear gain so far. Many people get better without needles too.",
            WhatToDo = "Look at both scores at each review.",
            Serves = new[] { "sciatica:R47", "A-15" },
            Cites = new[]
            {
                Cite.Read(Sources.OsteloRWJG2008, SourceSeverity.Information, "What counts as an important change in low back pain."),
                Cite.Read(Sources.Pengel, SourceSeverity.NotGraded, "Natural course: about 58 % mean fall in pain within a month."),
            },
        },
    };
}
