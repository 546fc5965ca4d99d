namespace DryNeedling.Domain.Tests.Serialization;

/// <summary>Documents that the tests of reading start from.</summary>
internal static class Documents
{
    /// <summary>Every member that a document may have.</summary>
    internal const string Full = """
        { "schemaVersion": "1", "about": { "title": "A worked case", "source": "made up", "note": "for tests" },
          "asOf": "2026-11-22", "age": 45,
          "symptoms": [ { "kind": "pain", "sites": [ {"region":"buttock","side":"left"}, {"region":"thigh-posterior"}, {"region":"perineum"} ],
            "score": 6, "scoreScale": "visual-analogue", "qualities": ["burning"], "worseWith": ["sitting"], "easedBy": ["lying"],
            "onset": "2026-10-01", "trend": "improving", "episode": "recurrent" } ],
          "functionalImpacts": [ { "domain": "sitting", "severity": 3, "toleratedMinutes": 20 }, { "domain": "sleep", "severity": 0 } ],
          "mechanisms": ["radicular-pain", "myofascial-referred"],
          "triggerPoints": { "complete": true, "findings": [
            { "muscle": "piriformis", "side": "left", "present": "yes", "recognisedPain": "yes" },
            { "muscle": "gluteus-medius", "side": "left", "recognisedPain": "no", "localTwitch": "yes",
              "signs": { "criteria": "delphi-2018", "tautBand": "yes", "hypersensitiveSpot": "yes", "referredSensation": "declined" } },
            { "muscle": "gluteus-maximus", "side": "right", "present": "no" } ] },
          "neurology": { "weakestMyotome": 4, "weakness": "yes", "weaknessTrend": "stable", "reflexLoss": "no", "sensoryLoss": "no", "nerveTensionSign": "declined",
            "myotomes": [ { "root": "l5", "side": "left", "grade": 4, "trend": "stable" }, { "root": "s1", "side": "right", "grade": 5 } ],
            "dermatomes": [ { "root": "l4", "side": "left", "reduced": "no" } ],
            "reflexes": [ { "reflex": "medial-hamstring", "side": "left", "reduced": "not-known" } ],
            "straightLegRaises": [ { "side": "right", "positive": "yes", "angle": 40, "anklePosition": "dorsiflexed" }, { "side": "left", "positive": "no" } ],
            "crossedStraightLegRaises": [ { "side": "left", "positive": "no" } ] },
          "healthScreen": { "denied": ["red-flags", "general-health"], "answers": [
            { "item": "takes-anticoagulant", "answer": "yes" },
            { "item": "bladder-change", "answer": "yes", "onset": "2026-11-01", "trend": "worsening" } ] },
          "localConditions": [ { "kind": "lymphoedema", "site": {"region":"calf","side":"left"}, "present": "yes" } ],
          "pregnancy": { "status": "yes", "weeks": 8 },
          "medicines": { "complete": true, "list": [ { "name": "warfarin", "class": "anticoagulant" }, { "name": "weiße Pille" } ] },
          "consent": "yes", "practitionerQualified": "yes",
          "history": [ { "date": "2026-11-20", "needled": [ { "muscle": "gluteus-medius", "side": "left", "technique": "deep" } ],
            "afterEffects": [ { "kind": "soreness", "stillPresent": "yes" } ] } ],
          "decisions": [ { "rule": "PRG-03", "options": [ { "muscle": "semitendinosus", "side": "left", "technique": "superficial" } ],
            "role": "physiotherapist", "date": "2026-11-22", "reason": "weighed with the person", "safeguards": ["press-afterwards"], "validUntil": "2026-12-22" } ],
          "measuredValues": [ { "kind": "inr", "value": 2.4, "date": "2026-11-20" }, { "kind": "platelet-count", "value": 150000, "date": "2026-11-20" },
            { "kind": "neutrophil-count", "value": 4000, "date": "2026-11-20" }, { "kind": "wells-score", "value": -1, "date": "2026-11-22" } ],
          "outcomeScores": [ { "measure": "nprs", "value": 6, "date": "2026-11-22", "site": {"region":"buttock","side":"left"} },
            { "measure": "odi", "rawSum": 20, "answeredItems": 9, "date": "2026-11-22" },
            { "measure": "psfs", "activities": [3, 4.5, 5], "date": "2026-11-22" },
            { "measure": "slr", "value": 40.5, "date": "2026-11-22", "side": "left", "ankle": "dorsiflexed" } ] }
        """;

    /// <summary>A document with nothing recorded but the given members.</summary>
    internal static string With(string members) => """{ "schemaVersion": "1", "asOf": "2026-11-22", """ + members + " }";
}
