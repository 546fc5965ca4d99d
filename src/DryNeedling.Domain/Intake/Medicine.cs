using System;
using DryNeedling.Domain.Compatibility;
using DryNeedling.Domain.Evidence;

namespace DryNeedling.Domain.Intake;

/// <summary>A medicine that the person takes now. Equal by value (name ordinal). Immutable and thread-safe.</summary>
public sealed class Medicine : IEquatable<Medicine>
{
    /// <summary>A medicine.</summary>
    /// <param name="name">Its name, as recorded. Not interpreted.</param>
    /// <param name="medicineClass">Its class; <see cref="MedicineClass.Unclassified"/> where not known.</param>
    /// <exception cref="ArgumentException">The name is empty.</exception>
    public Medicine(string name, MedicineClass medicineClass)
        : this(Guard.NotBlank(name, nameof(name)), Guard.Defined(medicineClass, MedicineClasses.Names, nameof(medicineClass)), null)
    {
    }

    private Medicine(string name, MedicineClass medicineClass, ClinicalCode? code)
    {
        Name = name;
        Class = medicineClass;
        Code = code;
    }

    /// <summary>Name, as recorded; the code itself where none was given.</summary>
    public string Name { get; }

    /// <summary>Class: as recorded, or that of the code.</summary>
    public MedicineClass Class { get; }

    /// <summary>ATC code; null where the medicine was recorded by class.</summary>
    public ClinicalCode? Code { get; }

    /// <summary>A medicine by its ATC code; the code gives the class.</summary>
    /// <param name="code">The code. Levels above the substance are read as far as they tell.</param>
    /// <exception cref="ArgumentException">The code is not of ATC.</exception>
    public static Medicine Coded(ClinicalCode code) => Coded(code, Guard.NotNull(code, nameof(code)).Value);

    /// <summary>A medicine by its ATC code, with its name as recorded; the code gives the class.</summary>
    /// <param name="code">The code. Levels above the substance are read as far as they tell.</param>
    /// <param name="name">Its name, as recorded. Not interpreted.</param>
    /// <exception cref="ArgumentException">The code is not of ATC, or the name is empty.</exception>
    public static Medicine Coded(ClinicalCode code, string name)
    {
        Guard.NotNull(code, nameof(code));
        return code.System == CodeSystem.Atc
            ? new Medicine(Guard.NotBlank(name, nameof(name)), MedicineClasses.Of(code), code)
            : throw new ArgumentException("A medicine is coded in ATC; " + code + " is of a diagnosis. Add it to the list of diagnoses.", nameof(code));
    }

    /// <inheritdoc/>
    public bool Equals(Medicine? other) =>
        other is not null && Class == other.Class && Equals(Code, other.Code) && string.Equals(Name, other.Name, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Medicine);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Name, Class, Code);

    /// <summary>Name, code and class.</summary>
    public override string ToString() => Name + " (" + (Code is null || Code.Value == Name ? "" : Code.Value + ", ") + MedicineClasses.Names.NameOf(Class) + ")";
}
