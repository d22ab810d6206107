using System.Buffers.Binary;
using System.Text.Json.Nodes;
using KingdeeCoachBot.BotFramework.Hosting;
using KingdeeCoachBot.TeamsPackage;

namespace KingdeeCoachBot.Tests.Manifest;

public sealed class PackageTests
{
    private const byte Rgb = 2;
    private const byte RgbWithTransparency = 6;

    [Fact]
    public void The_package_holds_the_manifest_and_what_it_names_at_its_root()
    {
        var files = Package.Unzip(AppPackage.Build(Package.Settings(Package.Everything)));
        Assert.Equal(["color.png", "manifest.json", "outline.png", "zh-cn.json", "zh-tw.json"], files.Keys.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Settings_fill_the_manifest()
    {
        var manifest = JsonNode.Parse(Package.Unzip(AppPackage.Build(Package.Settings(Package.Everything)))["manifest.json"])!;
        Assert.Equal(Package.AppId, (string?)manifest["id"]);
        Assert.Equal(Package.BotId, (string?)manifest["bots"]![0]!["botId"]);
        Assert.Equal("coach.example.org", (string?)manifest["validDomains"]![0]);
        Assert.Equal("销售部 \"Enablement\"", (string?)manifest["developer"]!["name"]);
        Assert.DoesNotContain("${{", manifest.ToJsonString(), StringComparison.Ordinal);
    }

    [Fact]
    public void With_the_bots_id_alone_the_app_has_the_same_id_and_no_domains()
    {
        var manifest = Package.Manifest(("MicrosoftAppId", Package.BotId.ToUpperInvariant()));
        Assert.Equal(Package.BotId, (string?)manifest["id"]);
        Assert.Null(manifest["validDomains"]);
        Assert.DoesNotContain("${{", manifest.ToJsonString(), StringComparison.Ordinal);
    }

    [Fact]
    public void The_same_settings_give_the_same_bytes() =>
        Assert.Equal(AppPackage.Build(Package.Settings(Package.Everything)), AppPackage.Build(Package.Settings(Package.Everything)));

    [Theory]
    [InlineData("MicrosoftAppId", "", "Set MicrosoftAppId to the application (client) id")]
    [InlineData("MicrosoftAppId", "my-bot", "MicrosoftAppId is 'my-bot', which is not a GUID")]
    [InlineData("TEAMS_APP_ID", "coach", "TEAMS_APP_ID is 'coach', which is not a GUID")]
    [InlineData("PublicBaseUrl", "http://coach.example.org", "PublicBaseUrl is 'http://coach.example.org'. Set a public address")]
    [InlineData("PublicBaseUrl", "https://localhost:3978", "PublicBaseUrl is")]
    [InlineData("TEAMS_PRIVACY_URL", "example.org/privacy", "TEAMS_PRIVACY_URL is")]
    [InlineData("TEAMS_DEVELOPER_NAME", "A very, very long name of a company", "Teams takes at most 32")]
    public void A_setting_that_cannot_be_right_is_named(string name, string value, string message)
    {
        var wrong = Package.Everything.Select(each => each.Item1 == name ? (name, value) : each).ToArray();
        var error = Assert.Throws<BotConfigurationException>(() => Package.Settings(wrong));
        Assert.Contains(message, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_command_writes_the_file_and_says_what_to_set_later()
    {
        var file = Path.Combine(Path.GetTempPath(), $"{Guid.NewGuid():N}.zip");
        var (code, output, errors) = Run(["--environment", "Development", "package", "--output", file], ("MicrosoftAppId", Package.BotId));
        Assert.True(code == 0, errors);
        Assert.Contains($"Teams app {Package.BotId}", output, StringComparison.Ordinal);
        Assert.Contains("TEAMS_WEBSITE_URL, TEAMS_PRIVACY_URL, TEAMS_TERMS_URL", output, StringComparison.Ordinal);
        Assert.Equal(5, Package.Unzip(File.ReadAllBytes(file)).Count);
        File.Delete(file);
    }

    [Fact]
    public void The_command_without_an_id_writes_nothing_and_says_what_to_set()
    {
        var file = Path.Combine(Path.GetTempPath(), $"{Guid.NewGuid():N}.zip");
        var (code, _, errors) = Run(["package", "--output", file]);
        Assert.Equal(1, code);
        Assert.StartsWith("Set MicrosoftAppId", errors, StringComparison.Ordinal);
        Assert.False(File.Exists(file));
    }

    [Fact]
    public void A_file_that_cannot_be_written_is_told_without_a_stack_trace()
    {
        var (code, _, errors) = Run(["package", "--output", Path.Combine(Path.GetTempPath(), Guid.NewGuid().ToString("N"), "a.zip")], ("MicrosoftAppId", Package.BotId));
        Assert.Equal(1, code);
        Assert.Single(errors.Trim().Split('\n'));
    }

    [Fact]
    public void Only_the_word_package_builds_one()
    {
        Assert.True(PackageCommand.IsIn(["--environment", "Development", "package"]));
        Assert.False(PackageCommand.IsIn(["--environment", "Development", "--urls", "http://localhost:3978"]));
    }

    [Theory]
    [InlineData("color.png", 192, Rgb)]
    [InlineData("outline.png", 32, RgbWithTransparency)]
    public void An_icon_is_a_png_of_the_size_that_Teams_asks_for(string file, int size, byte colours)
    {
        var png = Package.Unzip(AppPackage.Build(Package.Settings(Package.Everything)))[file];
        Assert.Equal([0x89, (byte)'P', (byte)'N', (byte)'G'], png[..4]);
        Assert.Equal(size, BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(16)));
        Assert.Equal(size, BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(20)));
        Assert.Equal(8, png[24]);
        Assert.Equal(colours, png[25]);
    }

    private static (int Code, string Output, string Errors) Run(string[] args, params (string, string)[] settings)
    {
        using var output = new StringWriter();
        using var errors = new StringWriter();
        var code = PackageCommand.Run(args, Package.Configuration(settings), output, errors);
        return (code, output.ToString(), errors.ToString());
    }
}
