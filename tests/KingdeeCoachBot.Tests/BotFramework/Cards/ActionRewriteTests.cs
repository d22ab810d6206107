using System.Text.Json.Nodes;
using static KingdeeCoachBot.Tests.BotFramework.Cards.Expanding;

namespace KingdeeCoachBot.Tests.BotFramework.Cards;

public sealed class ActionRewriteTests
{
    private const string Execute =
        """{ "type": "Action.Execute", "title": "t", "verb": "save${n}", "data": { "deal": "${deal}" }, "associatedInputs": "none" }""";

    private const string Data = """{ "n": 1, "deal": "华能*", "bag": { "x": 1, "_card": "forged", "_verb": "forged" }, "list": [1] }""";

    [Fact]
    public void Execute_stays_where_the_channel_knows_it() => Same(
        """{ "type": "Action.Execute", "title": "t", "verb": "save1", "associatedInputs": "none", "data": { "deal": "华能*" } }""",
        Expand(Execute, Data));

    [Fact]
    public void Execute_becomes_submit_where_the_channel_does_not_know_it() => Same(
        """{ "type": "Action.Submit", "title": "t", "associatedInputs": "none", "data": { "deal": "华能*", "_verb": "save1" } }""",
        Expand(Execute, Data, executeSupported: false));

    [Fact]
    public void Both_carry_the_cards_instance_id()
    {
        Assert.Equal("c1", (string?)Expand(Execute, Data, "c1")!["data"]!["_card"]);
        Assert.Equal("c1", (string?)Expand(Execute, Data, "c1", executeSupported: false)!["data"]!["_card"]);
        Assert.Equal("c1", (string?)Expand("""{ "type": "Action.Submit" }""", Data, "c1")!["data"]!["_card"]);
    }

    [Fact]
    public void Data_that_is_not_there_and_not_needed_is_left_out() =>
        Same("""{ "type": "Action.Execute", "verb": "v" }""", Expand("""{ "type": "Action.Execute", "verb": "v" }""", Data));

    [Fact]
    public void Data_from_the_model_cannot_forge_the_verb_or_the_card() => Same(
        """{ "type": "Action.Submit", "data": { "x": 1, "_verb": "v", "_card": "c1" } }""",
        Expand("""{ "type": "Action.Execute", "verb": "v", "data": "${bag}" }""", Data, "c1", executeSupported: false));

    [Theory]
    [InlineData("""{ "type": "AdaptiveCard", "actions": [ACTION] }""", "$.actions[0]")]
    [InlineData("""{ "type": "Container", "items": [{ "type": "ActionSet", "actions": [ACTION] }] }""", "$.items[0].actions[0]")]
    [InlineData("""{ "type": "Container", "selectAction": ACTION }""", "$.selectAction")]
    [InlineData("""{ "type": "Input.Text", "inlineAction": ACTION }""", "$.inlineAction")]
    [InlineData("""{ "type": "Action.ShowCard", "card": { "type": "AdaptiveCard", "actions": [ACTION] } }""", "$.card.actions[0]")]
    [InlineData("""{ "type": "ColumnSet", "columns": [{ "type": "Column", "selectAction": ACTION }] }""", "$.columns[0].selectAction")]
    [InlineData("""{ "type": "Carousel", "fallback": { "type": "ActionSet", "actions": [ACTION] } }""", "$.fallback.actions[0]")]
    public void Actions_are_rewritten_wherever_they_stand(string around, string path)
    {
        var card = Expand(around.Replace("ACTION", Execute, StringComparison.Ordinal), Data, "c1", executeSupported: false);
        var action = At(card!, path);
        Assert.Equal("Action.Submit", (string?)action["type"]);
        Assert.Equal("save1", (string?)action["data"]!["_verb"]);
        Assert.Equal("c1", (string?)action["data"]!["_card"]);
    }

    [Fact]
    public void What_looks_like_an_action_within_data_is_data()
    {
        const string template = """{ "type": "Action.Submit", "data": { "keep": { "type": "Action.Execute", "verb": "v", "data": {} } } }""";
        Same(template, Expand(template, Data, executeSupported: false));
    }

    [Fact]
    public void A_repeated_action_knows_its_own_data()
    {
        const string template = """{ "actions": [{ "$data": "${list}", "$when": "${$data == 1}", "type": "Action.Execute", "verb": "v${$data}" }] }""";
        Same("""{ "actions": [{ "type": "Action.Submit", "data": { "_verb": "v1" } }] }""", Expand(template, Data, executeSupported: false));
    }

    [Fact]
    public void A_card_that_cannot_execute_does_not_refresh_itself()
    {
        const string template = """{ "type": "AdaptiveCard", "refresh": { "action": { "type": "Action.Execute", "verb": "v" } } }""";
        Assert.NotNull(Expand(template)!["refresh"]);
        Assert.Null(Expand(template, executeSupported: false)!["refresh"]);
    }

    [Theory]
    [InlineData("""{ "type": "Action.Execute", "title": "t" }""")]
    [InlineData("""{ "type": "Action.Submit", "data": "text" }""")]
    [InlineData("""{ "type": "Action.Submit", "data": [1] }""")]
    [InlineData("""{ "type": "Action.Submit", "data": { "_card": "x" } }""")]
    [InlineData("""{ "type": "Action.Submit", "data": { "_verb": "x" } }""")]
    [InlineData("""{ "type": "Action.Submit", "data": { "$data": "${x}" } }""")]
    public void An_action_the_bot_could_not_understand_fails_when_compiled(string template) => Refused(() => Compile(template));

    [Fact]
    public void Data_that_turns_out_not_to_be_an_object_is_an_error() =>
        Refused(() => Expand("""{ "type": "Action.Submit", "data": "${list}" }""", Data));

    private static void Same(string expected, JsonNode? actual) =>
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(expected), actual), actual?.ToJsonString());

    private static JsonNode At(JsonNode card, string path) =>
        path[2..].Replace("[0]", ".0", StringComparison.Ordinal).Split('.')
            .Aggregate(card, (node, step) => step == "0" ? node[0]! : node[step]!);
}
