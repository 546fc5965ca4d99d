using System;
using System.Globalization;
using BenchmarkDotNet.Running;

namespace DryNeedling.Domain.Benchmarks;

internal static class Program
{
    private const string Usage =
        "Usage:\n"
        + "  unsafe-greens [--patients N] [--seed S]   counts answers given too early on records with gaps (2000 patients)\n"
        + "  agree [--patients N] [--seed S]           checks that the evaluators agree on fully answered patients (20000)\n"
        + "  interview [--patients N] [--seed S]       counts the questions until the answer is settled (100 of each population)\n"
        + "  anything else                             is handed to BenchmarkDotNet, such as --filter '*' --job short --inProcess";

    private static int Main(string[] args)
    {
        if (args.Length == 0 || args[0] is not ("unsafe-greens" or "agree" or "interview"))
        {
            BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
            return 0;
        }

        int patients = args[0] switch
        {
            "unsafe-greens" => 2000,
            "agree" => 20000,
            _ => 100,
        };
        ulong seed = 1;
        for (int i = 1; i < args.Length; i += 2)
        {
            string? value = i + 1 < args.Length ? args[i + 1] : null;
            bool understood = args[i] switch
            {
                "--patients" => int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out patients) && patients > 0,
                "--seed" => ulong.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out seed),
                _ => false,
            };
            if (!understood)
            {
                Console.Error.WriteLine("Not understood: " + args[i] + " " + value + "\n" + Usage);
                return 2;
            }
        }

        return args[0] switch
        {
            "unsafe-greens" => UnsafeGreens.Run(patients, seed),
            "agree" => Agreement.Run(patients, seed),
            _ => Interviews.Interviews.Run(patients, seed),
        };
    }
}
