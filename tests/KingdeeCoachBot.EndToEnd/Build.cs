using System.Reflection;

namespace KingdeeCoachBot.EndToEnd;

/// <summary>Where this very build found things; the tests may run from a folder of their own.</summary>
internal static class Build
{
    /// <summary>The bot's program.</summary>
    public static string BotProgram { get; } = Read("BotProgram");

    /// <summary>The folder of this test project.</summary>
    public static string Folder { get; } = Read("TestProject");

    public static string Repository { get; } = Path.GetFullPath(Path.Combine(Folder, "..", ".."));

    private static string Read(string key) => Assembly.GetExecutingAssembly().GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(attribute => attribute.Key == key).Value!;
}
