using System.Runtime.CompilerServices;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.RegularExpressions;
using KingdeeCoachBot.Tests.BotFramework.Cards;

namespace KingdeeCoachBot.Tests.Conversations;

/// <summary>
/// Compares a card, as a conversation brought it, with the one that was looked at and found good: a file in the folder Golden beside the
/// test. After a wanted change run the test with UPDATE_GOLDEN=1, look at the cards, and commit the new files.
/// </summary>
internal static partial class Golden
{
    private static readonly JsonSerializerOptions Readable = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static void ShowsGolden(this Chat chat, string name, [CallerFilePath] string test = "")
    {
        var card = Ids().Replace(Links().Replace(chat.NewestCard().ToJsonString(Readable), "<link>"), "<id>") + "\n";
        Assert.Empty(CardLint.Check(card));
        var file = Path.Combine(Path.GetDirectoryName(test)!, "Golden", name + ".json");
        if (Environment.GetEnvironmentVariable("UPDATE_GOLDEN") == "1")
            Write(file, card);
        Assert.True(File.Exists(file), $"{name}.json is missing; run with UPDATE_GOLDEN=1 and look at it.");
        Assert.Equal(File.ReadAllText(file).ReplaceLineEndings("\n"), card.ReplaceLineEndings("\n"));
    }

    private static void Write(string file, string card)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, card);
    }

    // Ids, and one-time codes.
    [GeneratedRegex("[0-9a-f]{32}|[2-9A-Z]{5}-[2-9A-Z]{5}|(?<=\"code\": \")[2-9A-Z]{10}")]
    private static partial Regex Ids();

    [GeneratedRegex(@"http://127\.0\.0\.1:\d+/files/[\w.-]+")]
    private static partial Regex Links();
}
