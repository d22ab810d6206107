using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using KingdeeCoachBot.Tests.BotFramework.Cards;

namespace KingdeeCoachBot.Tests.Manifest;

public sealed partial class ManifestTests
{
    private const int MostCommands = 10;
    private const int LongestTitle = 32;
    private const int LongestDescription = 128;

    public static TheoryData<string> Languages => [.. Package.Texts.Keys];

    [Fact]
    public void The_manifest_fits_the_published_schema_with_and_without_a_public_address()
    {
        Assert.Empty(Faults(Package.Manifest(Package.Everything)));
        Assert.Empty(Faults(Package.Manifest(("MicrosoftAppId", Package.BotId))));
    }

    [Theory]
    [InlineData("zh-cn.json")]
    [InlineData("zh-tw.json")]
    public void A_localization_file_fits_the_published_schema(string file) => Assert.Empty(Faults(Package.Localization(file)));

    [Fact]
    public void A_fault_is_found()
    {
        var manifest = Package.Manifest(Package.Everything);
        manifest["name"]!["short"] = new string('x', 31);
        manifest["bots"]![0]!["botId"] = "${{MicrosoftAppId}}";
        var localization = Package.Localization("zh-cn.json");
        localization["bots[1].title"] = "x";
        Assert.Equal(2, Faults(manifest).Length);
        Assert.Single(Faults(localization));
    }

    [Fact]
    public void Manifest_and_localization_files_are_of_one_schema_version()
    {
        var manifest = Package.Manifest(Package.Everything);
        var version = manifest["manifestVersion"]!.GetValue<string>();
        Assert.All(
            [manifest, Package.Localization("zh-cn.json"), Package.Localization("zh-tw.json")],
            file => Assert.Contains($"/v{version}/", file["$schema"]!.GetValue<string>(), StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void Every_text_that_users_see_is_there_in_every_language(string language) =>
        Assert.Equal(Package.Texts["en"].Keys.Order(StringComparer.Ordinal), Package.Texts[language].Keys.Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Languages))]
    public void Texts_are_short_enough(string language)
    {
        // The schema allows longer commands since 1.21; older clients cut them off at these lengths.
        foreach (var (key, text) in Package.Texts[language])
            Assert.True(text.Length <= Longest(key), $"{key} in {language} has {text.Length} characters");
        foreach (var scope in new[] { "personal", "team", "groupChat" })
            Assert.InRange(Package.Commands(language, scope).Count(), 1, MostCommands);
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void Short_and_full_texts_differ_and_the_full_one_does_not_repeat_the_short_one(string language)
    {
        var texts = Package.Texts[language];
        Assert.NotEqual(texts["name.short"], texts["name.full"]);
        Assert.DoesNotContain(texts["description.short"], texts["description.full"], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("zh")]
    [InlineData("zh-tw")]
    public void Chinese_is_written_in_Chinese_punctuation(string language) =>
        Assert.DoesNotContain(Package.Texts[language], text => HalfWidth().IsMatch(text.Value));

    [Fact]
    public void The_bot_converses_in_personal_chats_teams_and_groups()
    {
        var bot = Package.Manifest(Package.Everything)["bots"]![0]!;
        Assert.Equal(["personal", "team", "groupChat"], bot["scopes"]!.AsArray().Select(scope => scope!.GetValue<string>()));
        Assert.False(bot["isNotificationOnly"]!.GetValue<bool>());
    }

    private static int Longest(string key) => key switch
    {
        "name.short" => 30,
        "name.full" => 100,
        "description.short" => 80,
        "description.full" => 4000,
        _ => key.EndsWith(".title", StringComparison.Ordinal) ? LongestTitle : LongestDescription,
    };

    private static string[] Faults(JsonObject file)
    {
        var schema = string.Join('/', file["$schema"]!.GetValue<string>().Split('/')[^2..]);
        var answer = Oracle.Ask("manifest", [new JsonObject { ["schema"] = schema, ["document"] = file.DeepClone() }]);
        return [.. answer[0]!.AsArray().Select(fault => fault!.GetValue<string>())];
    }

    [GeneratedRegex(@"[\u3400-\u9fff][,.:;?!()]|[,.;?!()][\u3400-\u9fff]")]
    private static partial Regex HalfWidth();
}
