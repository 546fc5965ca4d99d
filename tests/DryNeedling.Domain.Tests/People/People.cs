using System.Linq;
using FsCheck;
using FsCheck.Fluent;

namespace DryNeedling.Domain.Tests.People;

/// <summary>FsCheck's source of people: few parts changed, so that every answer and every rule is reached.</summary>
public static class People
{
    public static Gen<Person> Gen { get; } =
        from count in FsCheck.Fluent.Gen.Frequency((2, Const(0)), (6, Const(1)), (6, Const(2)), (5, Const(3)), (3, Const(4)), (2, Const(6)), (1, Const(10)))
        from seed in FsCheck.Fluent.Gen.Choose(0, int.MaxValue - 1)
        select Changed(count, new System.Random(seed));

    public static Arbitrary<Person> Person() => Gen.ToArbitrary(person => person.Simpler());

    internal static Person Changed(int count, System.Random random)
    {
        Person person = Tests.People.Person.PlainHealthyAdult;
        for (int i = 0; i < count; i++)
        {
            // Parts with many values (places, muscles) would drown the others if values were drawn evenly.
            Part part = Parts.All[random.Next(Parts.All.Count)];
            Value[] unknown = part.Values.Where(value => value.IsUnknown).ToArray();
            Value[] known = part.Values.Where(value => !value.IsUnknown).ToArray();
            Value[] pool = unknown.Length > 0 && random.Next(3) == 0 ? unknown : known;
            person = person.With(part, pool[random.Next(pool.Length)].Name);
        }

        return person;
    }

    private static Gen<int> Const(int value) => FsCheck.Fluent.Gen.Constant(value);
}
