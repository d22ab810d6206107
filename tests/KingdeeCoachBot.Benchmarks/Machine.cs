using System.Globalization;
using System.Runtime.InteropServices;

namespace KingdeeCoachBot.Benchmarks;

internal static class Machine
{
    /// <summary>What the figures depend on most.</summary>
    public static string Describe() => string.Create(
        CultureInfo.InvariantCulture,
        $"{Environment.ProcessorCount} cores, {GC.GetGCMemoryInfo().TotalAvailableMemoryBytes / 1e9:F0} GB, {RuntimeInformation.FrameworkDescription}, {RuntimeInformation.OSArchitecture}; load generator and connector on the same machine.");
}
