using System.ComponentModel;
using System.Diagnostics;
using System.Text.Json.Nodes;

namespace KingdeeCoachBot.Tests.BotFramework.Cards;

/// <summary>The official JavaScript engine and the published schemas, asked through Node. Without Node or its packages the tests that need it are skipped.</summary>
internal static class Oracle
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);
    private static readonly string Folder = Repository.PathOf("tests", "KingdeeCoachBot.Tests", "BotFramework", "Cards", "oracle");
    private static readonly Lazy<string?> WhyNot = new(Prepare);

    public static string CasesFile => Path.Combine(Folder, "cases.json");

    public static JsonArray Ask(string mode, JsonArray questions)
    {
        if (WhyNot.Value is { } reason)
            Assert.Skip(reason);
        var (code, output, error) = Run("node", ["oracle.js", mode], questions.ToJsonString());
        Assert.True(code == 0, error);
        return JsonNode.Parse(output)!.AsArray();
    }

    private static string? Prepare()
    {
        try
        {
            if (IsInstalled())
                return Run("node", ["--version"], "").Code == 0 ? null : "Node does not run.";
            var (code, _, error) = Run(OperatingSystem.IsWindows() ? "npm.cmd" : "npm", ["ci", "--ignore-scripts"], "");
            return code == 0 ? null : $"The official engine could not be installed by npm ci: {error}";
        }
        catch (Win32Exception)
        {
            return "Node is not installed: the official engine cannot be asked.";
        }
    }

    // npm writes a copy of the lock file last of all. An older copy is of other packages.
    private static bool IsInstalled()
    {
        var installed = new FileInfo(Path.Combine(Folder, "node_modules", ".package-lock.json"));
        return installed.Exists && installed.LastWriteTimeUtc >= File.GetLastWriteTimeUtc(Path.Combine(Folder, "package-lock.json"));
    }

    private static (int Code, string Output, string Error) Run(string program, string[] arguments, string input)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = Folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        process.StandardInput.Write(input);
        process.StandardInput.Close();
        if (!process.WaitForExit(Patience))
            process.Kill(entireProcessTree: true);
        return (process.ExitCode, output.Result, error.Result);
    }
}
