using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Security.Cryptography;
using System.Text;
using DryNeedling.Domain.Anatomy;
using DryNeedling.Domain.Compatibility;
using DryNeedling.Domain.Evidence;
using DryNeedling.Domain.Intake;
using DryNeedling.Domain.Rules;

namespace DryNeedling.Domain.Analysis;

/// <summary>
/// What a rule set is and what was checked of it: version, fingerprint of the whole content, every check with its numbers, and what is
/// declared as wanted. The same text, byte for byte, on every machine and framework. Immutable and thread-safe.
/// </summary>
public sealed class RuleSetCertificate
{
    private RuleSetCertificate(RuleSet rules, RuleSetAnalysis analysis, string fingerprint)
    {
        Rules = rules;
        Analysis = analysis;
        Fingerprint = fingerprint;
    }

    /// <summary>The rule set.</summary>
    public RuleSet Rules { get; }

    /// <summary>The analysis of it.</summary>
    public RuleSetAnalysis Analysis { get; }

    /// <summary>
    /// SHA-256 over the whole content in a canonical form of UTF-8, in lower-case hexadecimal: rules with words and sources, thresholds, the policy
    /// with its relaxations, facts with their questions and places, and what excludes what. Two sets with one fingerprint hold the same. Not a
    /// signature.
    /// </summary>
    public string Fingerprint { get; }

    /// <summary>Certifies a rule set: analyses it and takes its fingerprint.</summary>
    /// <param name="rules">The rule set.</param>
    public static RuleSetCertificate Of(RuleSet rules)
    {
        Guard.NotNull(rules, nameof(rules));
        return new RuleSetCertificate(rules, RuleSetAnalyzer.Analyze(rules), FingerprintOf(rules));
    }

    /// <summary>The certificate as plain text, with lines ending in <c>\n</c>.</summary>
    public string ToText()
    {
        var text = new StringBuilder();
        text.Append("Certificate of the rule set ").Append(Rules.Version).Append('\n')
            .Append("Fingerprint (SHA-256): ").Append(Fingerprint).Append('\n')
            .Append("Content: ").Append(Number(Rules.Rules.Count)).Append(" rules of the assessment, ").Append(Number(Rules.ReviewRules.Count)).Append(" of the review of a course, ")
            .Append(Number(Analysis.WayCount)).Append(" ways to hold, ").Append(Number(Analysis.FactCount)).Append(" facts, ").Append(Number(Rules.Thresholds.All.Count)).Append(" thresholds\n");
        foreach (Rule rule in Rules.All.Where(rule => rule.PolicyNote is not null))
        {
            text.Append("Policy: ").Append(rule.Id).Append(": ").Append(rule.PolicyNote).Append('\n');
        }

        foreach ((RuleThreshold moved, _) in Rules.MovedThresholds)
        {
            text.Append("Policy: ").Append(moved).Append('\n');
        }

        return text.Append('\n').Append(Analysis.ToText())
            .Append("\nWhat this says: every check above was made on every rule, way, option, fact and answer, exactly, not by sampling.\n")
            .Append("What it does not say: that the rules are right. A clinician decides.\n")
            .ToString();
    }

    /// <summary>Version and fingerprint.</summary>
    public override string ToString() => Rules.Version + " " + Fingerprint + (Analysis.IsClean ? "" : ", " + Analysis.Problems.Count + " problem(s)");

    internal static string FingerprintOf(RuleSet rules)
    {
        var text = new StringBuilder();
        foreach (Rule rule in rules.All)
        {
            Line(text, "rule", rule.Id, rule.Kind, rule.Effect, rule.Theme, Floor(rule));
            if (rule is ReviewRule review)
            {
                Line(text, "review", ReviewDecisions.Names.NameOf(review.Decision), review.StopReason.ToString(), review.IsWait ? "wait" : "");
            }

            foreach (string way in rule.When.Terms.Select(term => string.Join("&", term.Facts.Select(fact => fact.Id).OrderBy(id => id, StringComparer.Ordinal))).OrderBy(key => key, StringComparer.Ordinal))
            {
                Line(text, "way", way);
            }

            Line(text, "scope", string.Join(";", rule.Touches.ToList().Select(OptionKey)));
            Line(text, "words", rule.Reason, rule.PatientReason, rule.WhatToDo, rule.ReconsiderWhen ?? "", rule.IsChangeable ? "changeable" : "", rule.StandsForMany ? "many" : "", rule.PolicyNote ?? "");
            foreach (Safeguard safeguard in rule.Safeguards)
            {
                Line(text, "with", safeguard.Code, safeguard.Text);
                Cite(text, safeguard.Citations);
            }

            foreach (string row in rule.GroundRows)
            {
                Line(text, "serves", row);
            }

            Cite(text, rule.Citations);
            foreach (RuleWaiver waiver in rule.Waivers)
            {
                Line(text, "waives", waiver.ToString());
            }
        }

        foreach (RuleThreshold threshold in rules.Thresholds.All)
        {
            Line(
                text, "threshold", threshold.Name, threshold.Words, threshold.Unit, DecimalText.Of(threshold.Value), DecimalText.Of(threshold.Least), DecimalText.Of(threshold.Most), threshold.IsBorrowed ? "borrowed" : "",
                threshold.Measure, threshold.HoldsAbove ? "above" : "", threshold.HoldsAtIt ? "at" : "", string.Join(";", threshold.Decides.Select(fact => fact.Id)));
            Cite(text, threshold.Citations);
        }

        Line(text, "policy", rules.PolicyName ?? "");
        foreach ((string part, RuleRelaxation relaxation) in rules.Relaxations.Select(relaxation => ("relaxed", relaxation)).Concat(rules.LapsedRelaxations.Select(relaxation => ("lapsed", relaxation)))
            .OrderBy(pair => pair.relaxation.RuleId, StringComparer.Ordinal))
        {
            Line(
                text, part, relaxation.RuleId, Clearances.Names.NameOf(relaxation.ShippedLevel), Clearances.Names.NameOf(relaxation.Level), relaxation.ApprovedBy, relaxation.Reason, relaxation.Until.ToString());
        }

        foreach (Fact fact in Background.Default.Facts)
        {
            Line(
                text, "fact", fact.Id, fact.Words, fact.Polarity.ToString(), fact.IsLocated ? "located" : "", fact.DetailOf?.Id ?? "", fact.IsPresumedWhenUnknown ? "presumed" : "", fact.ReadBothWays ?? "",
                fact.Question.Code, fact.Question.Text, fact.Question.PlainText, fact.Question.IsRedFlag ? "red flag" : "", fact.Question.Route.ToString());
            foreach (NeedlingOptionSet place in Background.Default.PlacesOf(fact).Where(_ => fact.IsLocated))
            {
                Line(text, "place", string.Join(";", place.ToList().Select(OptionKey)));
            }
        }

        foreach (FactExclusion exclusion in Background.Default.Exclusions)
        {
            Line(text, "excludes", string.Join("&", exclusion.Facts.Select(fact => fact.Id)), exclusion.Reason);
        }

        using SHA256 hash = SHA256.Create();
        return string.Concat(hash.ComputeHash(Encoding.UTF8.GetBytes(text.ToString())).Select(part => part.ToString("x2", CultureInfo.InvariantCulture)));
    }

    private static void Cite(StringBuilder text, IEnumerable<Citation> citations)
    {
        foreach (Citation citation in citations)
        {
            Source source = citation.Source;
            Line(
                text, "cites", source.Key, SourceSeverities.Names.NameOf(citation.Severity), ReadingMarks.Names.NameOf(citation.Mark), citation.Note,
                source.Kind.ToString(), source.Title, source.Author, source.Year is int year ? Number(year) : "", source.Link ?? "");
        }
    }

    private static string OptionKey(NeedlingOption option) => option.Muscle.Id + "/" + Sides.Names.NameOf(option.Side) + "/" + NeedlingTechniques.Names.NameOf(option.Technique);

    private static string Floor(Rule rule) => rule is Contraindication bar ? Clearances.Names.NameOf(bar.Floor) : "";

    /// <summary>Each part behind its length, so that no text can pass for the parts of another.</summary>
    private static void Line(StringBuilder text, params string[] parts)
    {
        foreach (string part in parts)
        {
            text.Append(Number(part.Length)).Append(':').Append(part).Append('|');
        }

        text.Append('\n');
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
