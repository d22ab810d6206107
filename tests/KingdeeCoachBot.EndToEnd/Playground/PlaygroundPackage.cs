using System.ComponentModel;
using System.Diagnostics;

namespace KingdeeCoachBot.EndToEnd.Playground;

/// <summary>Agents Playground from npm, fetched into this folder by the first test that needs it.</summary>
internal static class PlaygroundPackage
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);
    private static readonly Lazy<string?> WhyNot = new(Fetch);

    public static string Folder { get; } = Path.Combine(Build.Folder, "Playground");

    public static string Program { get; } = Path.Combine(Folder, "node_modules", "@microsoft", "m365agentsplayground", "cli.js");

    public static void SkipsWithoutIt()
    {
        if (WhyNot.Value is { } reason)
            Assert.Skip(reason);
    }

    private static string? Fetch()
    {
        try
        {
            if (IsUpToDate())
                return Run("node", "--version") is null ? null : "Node.js does not run.";
            return Run(OperatingSystem.IsWindows() ? "npm.cmd" : "npm", "ci", "--ignore-scripts", "--prefer-offline") is { } error
                ? $"Agents Playground could not be fetched by npm ci: {error}"
                : null;
        }
        catch (Win32Exception)
        {
            return "There is no Node.js: install version 20 or newer for Agents Playground.";
        }
    }

    // npm notes what it installed beside the packages; a newer lock file wants another version.
    private static bool IsUpToDate()
    {
        var note = Path.Combine(Folder, "node_modules", ".package-lock.json");
        return File.Exists(Program) && File.GetLastWriteTimeUtc(note) >= File.GetLastWriteTimeUtc(Path.Combine(Folder, "package-lock.json"));
    }

    private static string? Run(string program, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = Folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        process.StandardInput.Close();
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        if (!process.WaitForExit(Patience))
            process.Kill(entireProcessTree: true);
        process.WaitForExit();
        return process.ExitCode == 0 ? null : error.Result + output.Result;
    }
}
