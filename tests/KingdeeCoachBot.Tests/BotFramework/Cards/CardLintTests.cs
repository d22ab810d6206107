namespace KingdeeCoachBot.Tests.BotFramework.Cards;

public sealed class CardLintTests
{
    private const string Good = """
        { "type": "AdaptiveCard", "version": "1.5", "fallbackText": "x", "body": [
          { "type": "TextBlock", "text": "x", "wrap": true }, { "type": "Image", "url": "https://x", "altText": "x" },
          { "type": "Input.Text", "id": "goal", "label": "x" } ], "actions": [
          { "type": "Action.Submit", "title": "x", "data": { "type": "Image" } },
          { "type": "Action.ShowCard", "card": { "type": "AdaptiveCard", "actions": [
            { "type": "Action.Submit" }, { "type": "Action.Submit" }, { "type": "Action.Submit" }, { "type": "Action.Submit" }, { "type": "Action.Submit" } ] } } ] }
        """;

    [Fact]
    public void A_good_card_passes() => Assert.Empty(CardLint.Check(Good));

    [Theory]
    [InlineData("\"1.5\"", "\"1.6\"")]
    [InlineData("\"fallbackText\": \"x\"", "\"fallbackText\": \" \"")]
    [InlineData("\"wrap\": true", "\"wrap\": false")]
    [InlineData("\"altText\": \"x\"", "\"altText\": \"\"")]
    [InlineData("\"label\": \"x\"", "\"hint\": \"x\"")]
    [InlineData("\"id\": \"goal\"", "\"id\": \"_goal\"")]
    [InlineData("\"url\": \"https://x\"", "\"url\": \"LONG\"")]
    [InlineData("\"actions\": [\n", "\"actions\": [{ \"type\": \"Action.Submit\" }, { \"type\": \"Action.Submit\" }, { \"type\": \"Action.Submit\" }, { \"type\": \"Action.Submit\" }, { \"type\": \"Action.Submit\" },\n")]
    public void A_fault_is_found(string good, string bad)
    {
        var card = Good.ReplaceLineEndings("\n").Replace(good, bad, StringComparison.Ordinal).Replace("LONG", new string('x', 41_000), StringComparison.Ordinal);
        Assert.Single(CardLint.Check(card));
    }
}
