namespace KingdeeCoachBot.Tests.BotFramework.Cards;

public sealed class CardSchemaTests
{
    private const string Good = """
        { "type": "AdaptiveCard", "version": "1.5", "fallbackText": "x",
          "body": [ { "type": "Container", "items": [ { "type": "TextBlock", "text": "x", "wrap": true, "color": "Accent" } ] } ],
          "actions": [ { "type": "Action.Execute", "title": "x", "verb": "Visit/Save", "data": { "visit": "1" } } ] }
        """;

    [Fact]
    public void Every_golden_card_fits() =>
        CardSchema.Holds(GoldenCards().Select(file => (Path.GetRelativePath(Repository.Root, file), File.ReadAllText(file))));

    [Fact]
    public void A_good_card_has_no_faults() => Assert.Empty(CardSchema.Faults([Good])[0]);

    [Theory]
    [InlineData("\"wrap\"", "\"wraps\"", "/body/0/items/0")]
    [InlineData("\"Accent\"", "\"accent\"", "/body/0/items/0/color")]
    [InlineData("\"wrap\": true", "\"wrap\": \"true\"", "/body/0/items/0/wrap")]
    [InlineData("\"TextBlock\"", "\"Text\"", "/body/0/items/0/type")]
    [InlineData("\"Action.Execute\"", "\"Action.Run\"", "/actions/0/type")]
    [InlineData("\"text\": \"x\", ", "", "/body/0/items/0")]
    public void A_fault_is_found_where_it_is(string good, string bad, string place)
    {
        var fault = Assert.Single(CardSchema.Faults([Good.Replace(good, bad, StringComparison.Ordinal)])[0]);
        Assert.StartsWith(place + " ", fault, StringComparison.Ordinal);
    }

    private static string[] GoldenCards()
    {
        var files = Directory.EnumerateFiles(Repository.PathOf("tests", "KingdeeCoachBot.Tests"), "*.json", SearchOption.AllDirectories)
            .Where(file => Path.GetFileName(Path.GetDirectoryName(file)) == "Golden").ToArray();
        Assert.NotEmpty(files);
        return files;
    }
}
