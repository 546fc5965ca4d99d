using System;
using System.Collections.Generic;
using DryNeedling.Domain.Compatibility;

namespace DryNeedling.Domain.Serialization;

/// <summary>
/// One thing that is wrong in a document: where, what, and what would be allowed there. Equal by value. Immutable and
/// thread-safe.
/// </summary>
public sealed class JsonProblem : IEquatable<JsonProblem>
{
    private readonly ValueList<string> allowed;

    internal JsonProblem(string path, string code, string message, IEnumerable<string> allowed)
    {
        Path = path;
        Code = code;
        Message = message;
        this.allowed = ValueList<string>.Of(allowed);
    }

    /// <summary>Where it is, such as <c>$.symptoms[0].score</c>; <c>$</c> for the whole document.</summary>
    public string Path { get; }

    /// <summary>
    /// Stable code: <c>malformed</c>, <c>schema-version</c>, <c>missing</c>, <c>null</c>, <c>wrong-type</c>, <c>not-allowed</c>,
    /// <c>out-of-range</c>, <c>contradiction</c>, <c>unknown-member</c> or <c>duplicate-member</c>.
    /// </summary>
    public string Code { get; }

    /// <summary>What is wrong and how to mend it, in one line.</summary>
    public string Message { get; }

    /// <summary>What is allowed there: the values or names, or the range of a number, such as <c>0 to 10</c>. Empty where no list helps.</summary>
    public IReadOnlyList<string> Allowed => allowed;

    /// <inheritdoc/>
    public bool Equals(JsonProblem? other) =>
        other is not null && string.Equals(Path, other.Path, StringComparison.Ordinal) && string.Equals(Code, other.Code, StringComparison.Ordinal)
        && string.Equals(Message, other.Message, StringComparison.Ordinal) && allowed.Equals(other.allowed);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as JsonProblem);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Path, Code, Message, allowed);

    /// <summary>Path, code and message, in one line.</summary>
    public override string ToString() => Path + " (" + Code + "): " + Message;
}
