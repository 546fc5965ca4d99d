using System;
using System.IO;

namespace DryNeedling.Domain.Tests;

/// <summary>Finds the files of the repository, from the folder that the tests run in upwards.</summary>
internal static class Repository
{
    internal static string Root { get; } = FindRoot();

    internal static string PathOf(params string[] parts) => Path.Combine([Root, .. parts]);

    private static string FindRoot()
    {
        for (DirectoryInfo? folder = new(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "DryNeedling.Domain.sln")))
            {
                return folder.FullName;
            }
        }

        throw new InvalidOperationException("The tests run from within the repository; " + AppContext.BaseDirectory + " is not.");
    }
}
