using System;
using System.Collections;
using System.Collections.Generic;
using System.Linq;

namespace DryNeedling.Domain.Compatibility;

/// <summary>The one list behind every public collection: immutable, equal by content in order.</summary>
internal sealed class ValueList<T> : IReadOnlyList<T>, IEquatable<ValueList<T>>
{
    internal static readonly ValueList<T> Empty = new(Array.Empty<T>());
    private readonly T[] items;

    private ValueList(T[] items) => this.items = items;

    public int Count => items.Length;

    public T this[int index] => items[index];

    internal static ValueList<T> Of(IEnumerable<T> source)
    {
        T[] copy = source.ToArray();
        return copy.Length == 0 ? Empty : new ValueList<T>(copy);
    }

    internal ValueList<T> Add(T item)
    {
        var copy = new T[items.Length + 1];
        items.CopyTo(copy, 0);
        copy[items.Length] = item;
        return new ValueList<T>(copy);
    }

    public bool Equals(ValueList<T>? other) => other is not null && items.SequenceEqual(other.items);

    public override bool Equals(object? obj) => Equals(obj as ValueList<T>);

    public override int GetHashCode()
    {
        var hash = new HashCode();
        foreach (T item in items)
        {
            hash.Add(item);
        }

        return hash.ToHashCode();
    }

    /// <summary>Without allocation where the list is used by its own type.</summary>
    public Enumerator GetEnumerator() => new(items);

    IEnumerator<T> IEnumerable<T>.GetEnumerator() => ((IEnumerable<T>)items).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => items.GetEnumerator();

    internal struct Enumerator
    {
        private readonly T[] items;
        private int index;

        internal Enumerator(T[] items)
        {
            this.items = items;
            index = -1;
        }

        public readonly T Current => items[index];

        public bool MoveNext() => ++index < items.Length;
    }
}
