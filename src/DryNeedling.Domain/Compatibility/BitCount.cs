namespace DryNeedling.Domain.Compatibility;

internal static class BitCount
{
    internal static int Of(ulong word)
    {
#if NET
        return System.Numerics.BitOperations.PopCount(word);
#else
        int count = 0;
        for (; word != 0; word &= word - 1)
        {
            count++;
        }

        return count;
#endif
    }
}
