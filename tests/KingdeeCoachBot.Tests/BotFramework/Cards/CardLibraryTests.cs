using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using KingdeeCoachBot.BotFramework.Cards;

namespace KingdeeCoachBot.Tests.BotFramework.Cards;

public sealed class CardLibraryTests : IDisposable
{
    private static readonly string[] Languages = ["zh-CN", "en-US"];

    private readonly DirectoryInfo cards = Directory.CreateTempSubdirectory("cards");

    public CardLibraryTests()
    {
        Write("Visit/texts.json", """{ "title": { "zh-CN": "拜访 **${deal}**", "en-US": "Visit to **${deal}**" } }""");
        Write("Visit/Plan.json", """
            { "type": "AdaptiveCard", "body": [{ "type": "TextBlock", "text": "${text.title}" }],
              "actions": [{ "type": "Action.Execute", "verb": "save", "data": { "step": "${step}" } }] }
            """);
        Write("Visit/Plan.data.json", """not read""");
        Write("Push/Verdict.json", """{ "type": "AdaptiveCard" }""");
    }

    public void Dispose() => cards.Delete(recursive: true);

    [Fact]
    public void Cards_are_named_by_folder_and_file() => Assert.Equal(["Push/Verdict", "Visit/Plan"], Load().Names);

    [Fact]
    public void A_card_is_rendered_in_the_language_asked_for()
    {
        Assert.Equal("拜访 **华能\\***", (string?)Render("zh-CN", true)["body"]![0]!["text"]);
        Assert.Equal("Visit to **华能\\***", (string?)Render("en-US", true)["body"]![0]!["text"]);
    }

    [Fact]
    public void A_card_is_rendered_for_the_channel_asked_for()
    {
        Assert.Equal("""{"type":"Action.Execute","verb":"save","data":{"step":2,"_card":"c1"}}""", Render("zh-CN", true)["actions"]![0]!.ToJsonString());
        Assert.Equal("""{"type":"Action.Submit","data":{"step":2,"_verb":"save","_card":"c1"}}""", Render("zh-CN", false)["actions"]![0]!.ToJsonString());
    }

    [Fact]
    public void Chinese_stays_readable() => Assert.Contains("拜访", Raw("zh-CN", true), StringComparison.Ordinal);

    [Fact]
    public void A_failed_render_does_not_spoil_the_next_one()
    {
        var library = Load();
        for (var i = 0; i < 40; i++)
            Assert.Throws<CardTemplateException>(() => library.Render("Visit/Plan", "zh-CN", true, new Plan(null, 1), PlanJson.Default.Plan, null));
        Assert.Equal("Action.Execute", (string?)Render("zh-CN", true)["actions"]![0]!["type"]);
    }

    [Fact]
    public void Renders_at_once_do_not_mix() => Parallel.For(0, 2_000, i =>
    {
        var card = Shared.Value.Render("Visit/Plan", "en-US", true, new Plan($"d{i}", i), PlanJson.Default.Plan, $"c{i}").ToString();
        Assert.Contains($"**d{i}**", card, StringComparison.Ordinal);
        Assert.Contains($"\"step\":{i},\"_card\":\"c{i}\"", card, StringComparison.Ordinal);
    });

    [Fact]
    public void A_card_that_does_not_exist_is_an_error() =>
        Assert.Throws<KeyNotFoundException>(() => Load().Render("Visit/Nope", "zh-CN", true, new Plan("x", 1), PlanJson.Default.Plan, null));

    [Fact]
    public void A_text_that_lacks_a_language_is_an_error_that_names_file_and_key()
    {
        Write("Push/texts.json", """{ "verdict": { "zh-CN": "结论" } }""");
        var error = Assert.Throws<CardTemplateException>(Load);
        Assert.Equal("Card 'Push/texts.json' at $.verdict: the text for en-US is missing.", error.Message);
    }

    [Theory]
    [InlineData("[]")]
    [InlineData("""{ "a": "b" }""")]
    [InlineData("""{ "a": {}, "a": {} }""")]
    public void A_text_table_of_another_shape_is_an_error(string texts)
    {
        Write("Push/texts.json", texts);
        Assert.Equal("Push/texts.json", Assert.Throws<CardTemplateException>(Load).Card);
    }

    [Fact]
    public void A_malformed_card_fails_when_loaded()
    {
        Write("Push/Broken.json", """{ "a": "${" }""");
        Assert.Equal("Push/Broken", Assert.Throws<CardTemplateException>(Load).Card);
    }

    private Lazy<CardLibrary> Shared => field ??= new(Load);

    private CardLibrary Load() => CardLibrary.Load(cards.FullName, Languages);

    private JsonNode Render(string language, bool executeSupported) => JsonNode.Parse(Raw(language, executeSupported))!;

    private string Raw(string language, bool executeSupported) =>
        Load().Render("Visit/Plan", language, executeSupported, new Plan("华能*", 2), PlanJson.Default.Plan, "c1").ToString();

    private void Write(string name, string content)
    {
        var file = Path.Combine(cards.FullName, name);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, content);
    }
}

internal sealed record Plan(string? Deal, int Step);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(Plan))]
internal sealed partial class PlanJson : JsonSerializerContext;
