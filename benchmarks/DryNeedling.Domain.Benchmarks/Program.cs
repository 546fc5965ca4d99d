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
        + "  anything else                             is handed to BenchmarkDotNet, such as --filter '*' --job short --inProcess";

    private static int Main(string[] args)
    {
        if (args.Length == 0 || args[0] is not ("unsafe-greens" or "agree"))
        {
            BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
            return 0;
        }

        bool unsafeGreens = args[0] == "unsafe-greens";
        int patients = unsafeGreens ? 2000 : 20000;
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

        return unsafeGreens ? UnsafeGreens.Run(patients, seed) : Agreement.Run(patients, seed);
    }
}
