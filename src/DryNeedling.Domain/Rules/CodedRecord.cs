using System.Collections.Generic;
using System.Linq;
using DryNeedling.Domain.Evidence;
using DryNeedling.Domain.Intake;

namespace DryNeedling.Domain.Rules;

/// <summary>What the coded diagnoses and the medicines of a person say to each screening question, and what they leave over.</summary>
internal sealed class CodedRecord
{
    private static readonly ScreeningItem[] Counted =
        { ScreeningItems.TakesAnticoagulant, ScreeningItems.TakesAntiplatelet, ScreeningItems.TakesTwoAntiplatelets, ScreeningItems.TakesVitaminKAntagonist };

    private readonly CodeReading[] readings = new CodeReading[ScreeningItems.All.Count];
    private readonly List<ClinicalCode>?[] codes = new List<ClinicalCode>?[ScreeningItems.All.Count];
    private readonly List<RecordNote> notes = new();

    private CodedRecord()
    {
    }

    /// <summary>What is pointed out, ordered by kind and text.</summary>
    internal IEnumerable<RecordNote> Notes => notes.OrderBy(note => note.Kind).ThenBy(note => note.Text, System.StringComparer.Ordinal);

    /// <summary>True where the list of diagnoses holds a code of the WHO's that no question reads.</summary>
    internal bool HasUnreadWhoCode { get; private set; }

    /// <summary>Items that some code answers or prompts.</summary>
    internal IEnumerable<ScreeningItem> Touched => ScreeningItems.All.Where((_, i) => readings[i] != CodeReading.Unspecified);

    /// <summary>Null where nothing is coded and every medicine counts only towards the questions that its class is counted for.</summary>
    internal static CodedRecord? Of(Presentation person)
    {
        if (person.Diagnoses.Codes.Count == 0 && person.Medicines.Medicines.Count == 0)
        {
            return null;
        }

        var record = new CodedRecord();
        foreach (ClinicalCode code in person.Diagnoses.Codes)
        {
            record.Read(code, isLabel: DiagnosisLabels.All.Any(label => label.IsBorneBy(code)));
        }

        foreach (Medicine medicine in person.Medicines.Medicines)
        {
            // The counted questions are read from the classes, so that two medicines make two.
            foreach (ScreeningItem item in MedicineClasses.AnsweredBy(medicine.Class).Where(item => !Counted.Contains(item)))
            {
                record.Add(item, CodeReading.Answers, null);
            }

            if (medicine.Code is not null)
            {
                record.Read(medicine.Code, MedicineClasses.IsKnownNotSystemic(medicine.Code) || medicine.Class is not (MedicineClass.Other or MedicineClass.Unclassified));
            }
        }

        record.NoteExcludedPairs(person.Diagnoses);
        return record;
    }

    internal CodeReading ReadingOf(ScreeningItem item) => readings[ScreeningItems.IndexOf(item)];

    /// <summary>The codes that touch a question, in words; a class stands for an uncoded medicine.</summary>
    internal string CodesOf(ScreeningItem item) =>
        codes[ScreeningItems.IndexOf(item)] is List<ClinicalCode> list ? string.Join(", ", list) : "a medicine of the list";

    /// <summary>Points out the questions that a code prompts and nobody has answered one by one.</summary>
    internal void NotePrompts(Presentation person)
    {
        foreach (ScreeningItem item in Touched)
        {
            bool asked = person.HealthScreen.Find(item) is not null
                || (item.Equals(ScreeningItems.Pregnant) && person.Pregnancy.Status != Answer.NotAsked);
            if (ReadingOf(item) == CodeReading.Prompts && !asked)
            {
                notes.Add(new RecordNote(
                    RecordNoteKind.PromptingCode, CodesOf(item) + " does not answer the question " + item.Code + ", but asks for it: " + item.Question));
            }
        }
    }

    private void Read(ClinicalCode code, bool isLabel)
    {
        bool known = isLabel;
        foreach (ScreeningItem item in ScreeningItems.All)
        {
            CodeReading reading = item.Read(code);
            if (reading == CodeReading.Unspecified)
            {
                continue;
            }

            known = true;
            if (code.System != CodeSystem.Atc || !Counted.Contains(item))
            {
                Add(item, reading, code);
            }
        }

        if (!known)
        {
            HasUnreadWhoCode |= code.System == CodeSystem.Icd10Who;
            notes.Add(new RecordNote(RecordNoteKind.UnreadCode, "No question reads the code " + code + ". Weigh what it means for needling."));
        }
    }

    private void Add(ScreeningItem item, CodeReading reading, ClinicalCode? code)
    {
        int place = ScreeningItems.IndexOf(item);
        readings[place] = readings[place] == CodeReading.Answers ? CodeReading.Answers : reading;
        if (code is not null)
        {
            (codes[place] ??= new List<ClinicalCode>()).Add(code);
        }
    }

    private void NoteExcludedPairs(DiagnosisList list)
    {
        DiagnosisLabel[] borne = DiagnosisLabels.All.Where(label => list.Codes.Any(label.IsBorneBy)).ToArray();
        foreach (DiagnosisLabel label in borne)
        {
            foreach (DiagnosisLabel other in borne.Where(other => string.CompareOrdinal(label.Id, other.Id) < 0
                && (label.NotCodedWith.Contains(other.Id) || other.NotCodedWith.Contains(label.Id))))
            {
                notes.Add(new RecordNote(
                    RecordNoteKind.CodesExcludeEachOther,
                    "The code book forbids the codes of \"" + label.Name + "\" and \"" + other.Name + "\" side by side; correct the list of diagnoses."));
            }
        }
    }
}
