using System;
using DryNeedling.Domain.Compatibility;

namespace DryNeedling.Domain.Intake;

/// <summary>A medicine that the person takes now. Equal by value (name ordinal). Immutable and thread-safe.</summary>
public sealed class Medicine : IEquatable<Medicine>
{
    /// <summary>A medicine.</summary>
    /// <param name="name">Its name, as recorded. Not interpreted.</param>
    /// <param name="medicineClass">Its class; <see cref="Intake.MedicineClass.Unclassified"/> where not known.</param>
    /// <exception cref="ArgumentException">The name is empty.</exception>
    public Medicine(string name, MedicineClass medicineClass)
    {
        Name = Guard.NotBlank(name, nameof(name));
        Class = Guard.Defined(medicineClass, MedicineClasses.Names, nameof(medicineClass));
    }

    /// <summary>Name, as recorded.</summary>
    public string Name { get; }

    /// <summary>Class.</summary>
    public MedicineClass Class { get; }

    /// <inheritdoc/>
    public bool Equals(Medicine? other) => other is not null && Class == other.Class && string.Equals(Name, other.Name, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Medicine);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Name, Class);

    /// <summary>Name and class.</summary>
    public override string ToString() => Name + " (" + MedicineClasses.Names.NameOf(Class) + ")";
}
