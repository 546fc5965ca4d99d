using System.Linq;
using FsCheck;
using FsCheck.Fluent;

namespace DryNeedling.Domain.Tests.People;

/// <summary>FsCheck's source of people: few parts changed, so that every answer and every rule is reached.</summary>
public static class People
{
    /// <summary>How many parts are changed, each entry as likely as the next.</summary>
    private static readonly int[] Counts = [0, 1, 1, 2, 2, 3, 3, 4, 6];

    public static Gen<Person> Gen { get; } =
        from seed in FsCheck.Fluent.Gen.Choose(0, int.MaxValue - 1)
        select Draw(new System.Random(seed));

    public static Arbitrary<Person> Person() => Arb.From(Gen, person => person.Simpler());

    internal static Person Draw(System.Random random)
    {
        Person person = Tests.People.Person.PlainHealthyAdult;
        int count = Counts[random.Next(Counts.Length)];
        for (int i = 0; i < count; i++)
        {
            // Parts with many values (places, muscles) would drown the others if values were drawn evenly.
            Part part = Parts.All[random.Next(Parts.All.Count)];
            Value[] unknown = part.Values.Where(value => value.IsUnknown).ToArray();
            Value[] known = part.Values.Where(value => !value.IsUnknown).ToArray();
            Value[] pool = unknown.Length > 0 && random.Next(5) < 2 ? unknown : known;
            person = person.With(part, pool[random.Next(pool.Length)].Name);
        }

        return person;
    }
}
