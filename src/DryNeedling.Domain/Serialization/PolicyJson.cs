using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using DryNeedling.Domain.Compatibility;
using DryNeedling.Domain.Intake;
using DryNeedling.Domain.Rules;

namespace DryNeedling.Domain.Serialization;

/// <summary>Clinic policies as documents. Reading judges the form alone; whether an entry fits the rules is found when the policy is loaded.</summary>
internal static class PolicyJson
{
    internal static void Write(Utf8JsonWriter json, ClinicPolicy policy)
    {
        json.WriteStartObject();
        json.WriteString("schemaVersion", "1");
        json.WriteString("document", "clinic-policy");
        json.WriteString("name", policy.Name);
        if (policy.Entries.Count > 0)
        {
            json.WriteStartArray("entries");
            foreach (PolicyEntry entry in policy.Entries)
            {
                json.WriteStartObject();
                Write(json, entry);
                json.WriteEndObject();
            }

            json.WriteEndArray();
        }

        json.WriteEndObject();
    }

    internal static ClinicPolicy? Read(JsonElement root, JsonProblems problems)
    {
        if (new JsonValue(root, "$", problems).AsObject() is not JsonCursor cursor)
        {
            return null;
        }

        PresentationJsonReader.ReadVersion(cursor);
        if (cursor.Required("document", "\"document\": \"clinic-policy\"") is JsonValue value && value.AsText() is string found && found != "clinic-policy")
        {
            value.Note(JsonProblems.NotAllowed, "This is read as a clinic policy, but it says " + JsonProblems.Quote(found) + ".", "clinic-policy");
            return null;
        }

        JsonValue? named = cursor.Required("name", "the name of the policy");
        string? name = named?.AsFilledText();
        List<PolicyEntry> entries = cursor.List("entries").Select(item => ReadEntry(item, problems)).OfType<PolicyEntry>().ToList();
        cursor.Done();
        ClinicPolicy? policy = name is null ? null : problems.Built(cursor.PathOf("name"), () => ClinicPolicy.Named(name));
        return problems.Count > 0 || policy is null ? null : entries.Aggregate(policy, (all, entry) => all.With(entry));
    }

    private static void Write(Utf8JsonWriter json, PolicyEntry entry)
    {
        json.WriteString("kind", PolicyEntryKinds.Names.NameOf(entry.Kind));
        if (entry.Rule is ClinicRule rule)
        {
            json.WriteStartObject("rule");
            json.WriteString("id", rule.Id);
            json.WriteStartArray("anyOf");
            foreach (IReadOnlyList<string> allOf in rule.AnyOf)
            {
                json.WriteStartArray();
                foreach (string fact in allOf)
                {
                    json.WriteStringValue(fact);
                }

                json.WriteEndArray();
            }

            json.WriteEndArray();
            json.WriteString("level", Clearances.Names.NameOf(rule.Level));
            if (rule.Scope != NeedlingOptionSet.All)
            {
                PresentationJsonWriter.WriteOptions(json, "options", rule.Scope);
            }

            json.WriteString("reason", rule.Reason);
            json.WriteString("patientReason", rule.PatientReason);
            json.WriteString("whatToDo", rule.WhatToDo);
            json.WriteEndObject();
            return;
        }

        json.WriteString(entry.Kind == PolicyEntryKind.Threshold ? "threshold" : "rule", entry.Subject);
        if (entry.Level is Clearance level)
        {
            json.WriteString("level", Clearances.Names.NameOf(level));
        }

        if (entry.Tier is ReferralTier tier)
        {
            json.WriteString("tier", ReferralTiers.Names.NameOf(tier));
        }

        if (entry.SourceKey is string source)
        {
            json.WriteString("source", source);
        }

        if (entry.Value is decimal value)
        {
            json.WriteNumber("value", value);
        }

        if (entry.Kind == PolicyEntryKind.Relax)
        {
            json.WriteString("approvedBy", entry.ApprovedBy);
            json.WriteString("reason", entry.Reason);
            json.WriteString("until", entry.Until!.ToString());
        }
    }

    private static PolicyEntry? ReadEntry(JsonValue item, JsonProblems problems)
    {
        if (item.AsObject() is not JsonCursor cursor)
        {
            return null;
        }

        PolicyEntryKind? kind = cursor.Required("kind", "what the entry does")?.AsName(PolicyEntryKinds.Names, "kind of entry");
        int before = problems.Count;
        PolicyEntry? entry = problems.Built(item.Path, () => kind switch
        {
            PolicyEntryKind.Tighten => Tighten(cursor, item),
            PolicyEntryKind.Follow => Both(
                cursor.Required("rule", "the id of the rule")?.AsFilledText(), cursor.Required("source", "the key of the source")?.AsFilledText(), PolicyEntry.Follow),
            PolicyEntryKind.Threshold => Threshold(cursor),
            PolicyEntryKind.Relax => Relax(cursor),
            PolicyEntryKind.Add => cursor.Required("rule", "the rule to add") is JsonValue rule && ReadRule(rule, problems) is ClinicRule added ? PolicyEntry.Add(added) : null,
            _ => null,
        });
        if (kind is not null)
        {
            cursor.Done();
        }

        return problems.Count > before ? null : entry;
    }

    private static PolicyEntry? Both(string? one, string? other, System.Func<string, string, PolicyEntry> make) => one is null || other is null ? null : make(one, other);

    private static PolicyEntry? Tighten(JsonCursor cursor, JsonValue item)
    {
        string? rule = cursor.Required("rule", "the id of the rule")?.AsFilledText();
        JsonValue? levelValue = cursor.Optional("level");
        JsonValue? tierValue = cursor.Optional("tier");
        Clearance? level = levelValue?.AsName(Clearances.Names, "level");
        ReferralTier? tier = tierValue?.AsName(ReferralTiers.Names, "referral");
        if ((levelValue is null) == (tierValue is null))
        {
            item.Note(JsonProblems.Contradiction, "A tightening sets either a \"level\" or, for a red flag, a \"tier\"; write one of them.");
            return null;
        }

        return rule is null ? null : level is Clearance to ? PolicyEntry.Tighten(rule, to) : tier is ReferralTier sooner ? PolicyEntry.Tighten(rule, sooner) : null;
    }

    private static PolicyEntry? Threshold(JsonCursor cursor)
    {
        string? name = cursor.Required("threshold", "the name of the threshold")?.AsFilledText();
        decimal? value = cursor.Required("value", "the number")?.AsDecimal("a number within the band of the threshold");
        return name is not null && value is decimal number ? PolicyEntry.Threshold(name, number) : null;
    }

    private static PolicyEntry? Relax(JsonCursor cursor)
    {
        string? rule = cursor.Required("rule", "the id of the rule")?.AsFilledText();
        Clearance? level = cursor.Required("level", "the level")?.AsName(Clearances.Names, "level");
        string? by = cursor.Required("approvedBy", "who answers for it")?.AsFilledText();
        string? reason = cursor.Required("reason", "why")?.AsFilledText();
        CalendarDate? until = cursor.Required("until", "the last day, as yyyy-MM-dd")?.AsDate();
        return rule is null || level is not Clearance to || by is null || reason is null || until is null ? null : PolicyEntry.Relax(rule, to, by, reason, until);
    }

    private static ClinicRule? ReadRule(JsonValue item, JsonProblems problems)
    {
        if (item.AsObject() is not JsonCursor cursor)
        {
            return null;
        }

        int before = problems.Count;
        string? id = cursor.Required("id", "an id of its own")?.AsFilledText();
        JsonValue? when = cursor.Required("anyOf", "lists of ids of facts; the rule holds where all of any list hold");
        List<List<string>> anyOf = (when?.AsList() ?? ValueList<JsonValue>.Empty)
            .Select(way => (way.AsList() ?? ValueList<JsonValue>.Empty).Select(fact => fact.AsFilledText()).OfType<string>().ToList()).ToList();
        Clearance? level = cursor.Required("level", "the level")?.AsName(Clearances.Names, "level");
        JsonValue? scope = cursor.Optional("options");
        NeedlingOptionSet options = PresentationJsonReader.ReadOptions(scope?.AsList());
        string? reason = cursor.Required("reason", "the reason")?.AsFilledText();
        string? patient = cursor.Required("patientReason", "the reason in plain words")?.AsFilledText();
        string? toDo = cursor.Required("whatToDo", "what to do")?.AsFilledText();
        cursor.Done();
        if (problems.Count > before || id is null || level is not Clearance to || reason is null || patient is null || toDo is null)
        {
            return null;
        }

        if (anyOf.Count == 0 || anyOf.Any(way => way.Count == 0))
        {
            when?.Note(JsonProblems.Missing, "A rule needs at least one list, and each at least one fact; write the ids of facts.");
            return null;
        }

        return problems.Built(item.Path, () =>
        {
            ClinicRule rule = anyOf.Skip(1).Aggregate(new ClinicRule(id, to, reason, patient, toDo, anyOf[0]), (same, way) => same.Or(way));
            return scope is null ? rule : rule.For(options);
        });
    }
}
