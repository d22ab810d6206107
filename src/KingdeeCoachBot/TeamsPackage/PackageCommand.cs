using KingdeeCoachBot.BotFramework.Hosting;

namespace KingdeeCoachBot.TeamsPackage;

/// <summary><c>package [--output file.zip]</c>: builds the Teams app package instead of starting the bot.</summary>
internal static class PackageCommand
{
    private const string DefaultFile = "kingdee-coach.zip";

    // "dotnet run" puts --environment before what the administrator typed.
    public static bool IsIn(string[] args) => args.Contains("package");

    /// <summary>Builds the package from the bot's own settings.</summary>
    /// <returns>The exit code: 0, or 1 after saying on <paramref name="errors"/> what to do.</returns>
    public static int Run(string[] args, IConfiguration configuration, TextWriter output, TextWriter errors)
    {
        try
        {
            var settings = PackageSettings.Read(configuration);
            var file = Path.GetFullPath(OutputFile(args));
            File.WriteAllBytes(file, AppPackage.Build(settings));
            Report(output, file, settings);
            return 0;
        }
        catch (Exception exception) when (exception is BotConfigurationException or IOException or UnauthorizedAccessException)
        {
            errors.WriteLine(exception.Message);
            return 1;
        }
    }

    // Not from the bot's configuration: an environment variable may well be called OUTPUT.
    private static string OutputFile(string[] args) =>
        new ConfigurationBuilder().AddCommandLine(args).Build()["output"] is { Length: > 0 } file ? file : DefaultFile;

    private static void Report(TextWriter output, string file, PackageSettings settings)
    {
        output.WriteLine($"{file}: Teams app {settings["TEAMS_APP_ID"]}, bot {settings["MicrosoftAppId"]}");
        var unset = string.Join(", ", settings.UnsetLinks);
        if (unset.Length > 0)
            output.WriteLine($"Still pointing to example.com: {unset}. Good enough to try it yourself; set them before others install it.");
    }
}
