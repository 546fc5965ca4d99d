using System;
using System.Collections.Generic;
using System.Linq;
using DryNeedling.Domain.Compatibility;

namespace DryNeedling.Domain.Intake;

/// <summary>
/// The medicines that the person takes now. A medicine on the list means yes; its absence means nothing until the list is
/// declared <see cref="Complete"/>, one recorded act. Equal by content; order does not matter. Immutable and thread-safe.
/// </summary>
public sealed class MedicineList : IEquatable<MedicineList>
{
    private readonly ValueList<Medicine> medicines;

    private MedicineList(bool isComplete, ValueList<Medicine> medicines)
    {
        IsComplete = isComplete;
        this.medicines = medicines;
    }

    /// <summary>No list taken.</summary>
    public static MedicineList NotTaken { get; } = new(false, ValueList<Medicine>.Empty);

    /// <summary>A complete list: the person takes nothing but what is added to it.</summary>
    public static MedicineList Complete { get; } = new(true, ValueList<Medicine>.Empty);

    /// <summary>True where the list was declared complete.</summary>
    public bool IsComplete { get; }

    /// <summary>The medicines, ordered by name.</summary>
    public IReadOnlyList<Medicine> Medicines => medicines;

    /// <summary>The list with one more medicine. The same medicine twice is one.</summary>
    /// <param name="medicine">The medicine.</param>
    /// <exception cref="ArgumentException">A medicine of that name is recorded with another class or code, or one of that code under another name.</exception>
    public MedicineList With(Medicine medicine)
    {
        Guard.NotNull(medicine, nameof(medicine));
        Medicine? existing = medicines.FirstOrDefault(other => string.Equals(other.Name, medicine.Name, StringComparison.Ordinal));
        if (existing is not null)
        {
            return existing.Equals(medicine)
                ? this
                : throw new ArgumentException(
                    "Two different entries for one medicine: recorded is \"" + existing + "\", added was \"" + medicine + "\". Record one.", nameof(medicine));
        }

        Medicine? coded = medicine.Code is null ? null : medicines.FirstOrDefault(other => medicine.Code.Equals(other.Code));
        if (coded is not null)
        {
            throw new ArgumentException(
                "The code " + medicine.Code + " is recorded already, as \"" + coded.Name + "\"; added was \"" + medicine.Name + "\". Record a medicine once.", nameof(medicine));
        }

        return new MedicineList(IsComplete, ValueList<Medicine>.Of(medicines.Add(medicine).OrderBy(item => item.Name, StringComparer.Ordinal)));
    }

    /// <inheritdoc/>
    public bool Equals(MedicineList? other) => other is not null && IsComplete == other.IsComplete && medicines.Equals(other.medicines);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as MedicineList);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(IsComplete, medicines);

    /// <summary>The medicines, and whether the list is complete.</summary>
    public override string ToString() =>
        (medicines.Count == 0 ? "no medicine" : string.Join(", ", medicines)) + (IsComplete ? " (complete)" : " (not complete)");
}
