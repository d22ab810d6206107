using System.Text.Json;
using System.Text.Json.Nodes;
using KingdeeCoachBot.BotFramework.Schema;

namespace KingdeeCoachBot.Tests.BotFramework.Schema;

public sealed class ActivityJsonTests
{
    [Fact]
    public void Fields_that_the_bot_does_not_know_go_out_as_they_came()
    {
        const string json =
            """{"type":"message","from":{"id":"u","givenName":"敏"},"conversation":{"id":"c","aadGroup":{"deep":[1,null,"x"]}},"text":"您好","attachments":[{"contentType":"x","content":{"a":1},"thumbnailUrl":"y"}],"callerId":"z","speak":null,"semanticAction":{"state":1.50}}""";

        var activity = JsonSerializer.Deserialize(json, BotJson.Wire.Activity)!;

        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(json), JsonNode.Parse(JsonSerializer.Serialize(activity, BotJson.Wire.Activity))));
    }

    [Fact]
    public void Names_are_read_in_any_case() =>
        Assert.Equal("hi", JsonSerializer.Deserialize("""{"Type":"message","TEXT":"hi"}""", BotJson.Wire.Activity)!.Text);
}
