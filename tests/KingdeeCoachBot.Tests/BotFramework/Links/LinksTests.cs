using System.Text;
using KingdeeCoachBot.BotFramework.Hosting;
using KingdeeCoachBot.BotFramework.Links;
using KingdeeCoachBot.BotFramework.Storage;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Time.Testing;

namespace KingdeeCoachBot.Tests.BotFramework.Links;

/// <summary>A link works for whom it was made, as long as it was made for, and cannot be made by anybody else.</summary>
public sealed class LinksTests
{
    private static readonly LinkTarget Target = new("test", "tenant", "用户:29/x", "en-US id");

    private readonly FakeTimeProvider clock = new(new DateTimeOffset(2026, 11, 23, 1, 0, 0, TimeSpan.Zero));
    private readonly MemoryStorage storage = new();

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_token_says_what_was_put_into_it()
    {
        var tokens = Tokens();
        Assert.Equal(Target, await tokens.ReadAsync(await WriteAsync(tokens), Ct));
        var bare = Target with { Detail = "" };
        Assert.Equal(bare, await tokens.ReadAsync(await tokens.WriteAsync(bare, clock.GetUtcNow().AddHours(1), Ct), Ct));
    }

    [Fact]
    public async Task Another_instance_and_a_later_start_read_it_too() =>
        Assert.Equal(Target, await Tokens().ReadAsync(await WriteAsync(Tokens()), Ct));

    [Fact]
    public async Task Every_changed_character_spoils_it()
    {
        var tokens = Tokens();
        var token = await WriteAsync(tokens);
        for (var at = 0; at < token.Length; at++)
        {
            foreach (var other in "Aa0-_.")
            {
                var changed = token[..at] + other + token[(at + 1)..];
                // The last character of Base64 holds bits that mean nothing.
                if (changed != token && at != token.Length - 1 && at != token.IndexOf('.', StringComparison.Ordinal) - 1)
                    Assert.Null(await tokens.ReadAsync(changed, Ct));
            }
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData(".")]
    [InlineData("a.b.c")]
    [InlineData("e30.e30")]
    [InlineData("bnVsbA.bnVsbA")]
    [InlineData("非.法")]
    public async Task Nonsense_is_no_token(string token) => Assert.Null(await Tokens().ReadAsync(token, Ct));

    [Fact]
    public async Task A_huge_token_is_not_even_decoded() => Assert.Null(await Tokens().ReadAsync(new string('A', 3000) + ".AAAA", Ct));

    [Fact]
    public async Task It_expires_to_the_second()
    {
        var tokens = Tokens();
        var token = await WriteAsync(tokens);
        clock.Advance(TimeSpan.FromSeconds(3599));
        Assert.NotNull(await tokens.ReadAsync(token, Ct));
        clock.Advance(TimeSpan.FromSeconds(1));
        Assert.Null(await tokens.ReadAsync(token, Ct));
    }

    [Fact]
    public async Task The_key_changes_every_month_and_what_the_old_one_signed_still_works_for_a_week()
    {
        var tokens = Tokens();
        await WriteAsync(tokens);
        clock.Advance(TimeSpan.FromDays(29.9));
        var late = await tokens.WriteAsync(Target, clock.GetUtcNow().AddDays(7), Ct);
        clock.Advance(TimeSpan.FromDays(0.2));
        var next = await WriteAsync(tokens);
        Assert.NotEqual(KeyOf(late), KeyOf(next));
        clock.Advance(TimeSpan.FromDays(6));
        Assert.Equal(Target, await tokens.ReadAsync(late, Ct));
        Assert.Equal(Target, await Tokens().ReadAsync(late, Ct));
    }

    [Fact]
    public async Task Old_keys_are_forgotten()
    {
        var tokens = Tokens();
        for (var month = 0; month < 6; month++)
        {
            await WriteAsync(tokens);
            clock.Advance(TimeSpan.FromDays(31));
        }

        var stored = (await storage.ReadAsync(["keys/links"], Ct))["keys/links"];
        Assert.Equal(2, Encoding.UTF8.GetString(stored.Body.Span).Split("\"secret\"").Length - 1);
    }

    [Fact]
    public async Task Instances_that_need_the_first_key_at_one_moment_agree_on_one()
    {
        var instances = Enumerable.Range(0, 8).Select(_ => Tokens()).ToArray();
        var tokens = await Task.WhenAll(instances.Select(instance => Task.Run(() => WriteAsync(instance), Ct)));
        Assert.Single(tokens.Select(KeyOf).Distinct());
        foreach (var instance in instances)
            Assert.All(await Task.WhenAll(tokens.Select(token => instance.ReadAsync(token, Ct))), Assert.NotNull);
    }

    [Fact]
    public async Task A_key_of_another_storage_signs_nothing_here()
    {
        await WriteAsync(Tokens());
        var foreign = new LinkTokens(new LinkKeys(new MemoryStorage(), clock), clock);
        Assert.Null(await Tokens().ReadAsync(await WriteAsync(foreign), Ct));
    }

    [Theory]
    [InlineData("https://coach.example.com", "https://coach.example.com/files/")]
    [InlineData("https://coach.example.com/", "https://coach.example.com/files/")]
    [InlineData(" https://example.com/coach ", "https://example.com/coach/files/")]
    [InlineData("http://localhost:3978", "http://localhost:3978/files/")]
    public async Task Links_begin_with_the_public_address(string setting, string start)
    {
        var links = LinksAt(LinkAddress.Read(Setting(setting)), NowhereToLink.Credentials);
        Assert.StartsWith(start, (await links.CreateAsync(Target, TimeSpan.FromHours(1), Ct))!.AbsoluteUri, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("coach.example.com")]
    [InlineData("http://coach.example.com")]
    [InlineData("ftp://coach.example.com")]
    [InlineData("https://user:secret@coach.example.com")]
    [InlineData("https://coach.example.com/?a=b")]
    public void An_address_that_links_cannot_begin_with_is_refused_at_the_start(string setting)
    {
        var refused = Assert.Throws<BotConfigurationException>(() => LinkAddress.Read(Setting(setting)));
        Assert.Contains("https://coach.example.com", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_a_public_address_links_lead_to_this_machine_or_nowhere()
    {
        var local = BotCredentials.Read(new ConfigurationBuilder().Build());
        var link = await LinksAt(null, local).CreateAsync(Target, TimeSpan.FromHours(1), Ct);
        Assert.StartsWith("http://localhost:3978/files/", link!.AbsoluteUri, StringComparison.Ordinal);
        Assert.Null(await LinksAt(null, NowhereToLink.Credentials).CreateAsync(Target, TimeSpan.FromHours(1), Ct));
    }

    [Fact]
    public async Task No_link_lives_longer_than_a_week() => await Assert.ThrowsAsync<ArgumentOutOfRangeException>(() =>
        LinksAt(new Uri("https://coach.example.com/"), NowhereToLink.Credentials).CreateAsync(Target, TimeSpan.FromDays(8), Ct));

    [Fact]
    public async Task What_a_link_leads_to_is_given_as_a_download_and_the_rest_is_the_same_page()
    {
        var tokens = Tokens();
        var endpoint = new LinksEndpoint(tokens, [new Greeting()]);
        var (status, headers, body) = await AskAsync(endpoint, await WriteAsync(tokens));
        Assert.Equal((200, "no-store", "nosniff", "hello 用户:29/x"), (status, headers.CacheControl.ToString(), headers.XContentTypeOptions.ToString(), body));
        Assert.Equal("attachment; filename=__.txt; filename*=UTF-8''%E4%BD%A0%E5%A5%BD.txt", headers.ContentDisposition.ToString());

        var (missing, _, page) = await AskAsync(endpoint, "invented.token");
        Assert.Equal(404, missing);
        Assert.Contains("这个链接已经失效了", page, StringComparison.Ordinal);
        Assert.Contains("This link no longer works", page, StringComparison.Ordinal);
        var unknown = await tokens.WriteAsync(Target with { Kind = "unknown" }, clock.GetUtcNow().AddHours(1), Ct);
        var nothing = await tokens.WriteAsync(Target with { User = "nobody" }, clock.GetUtcNow().AddHours(1), Ct);
        Assert.Equal((404, page), await StatusAndPageAsync(endpoint, unknown));
        Assert.Equal((404, page), await StatusAndPageAsync(endpoint, nothing));
    }

    private LinkTokens Tokens() => new(new LinkKeys(storage, clock), clock);

    private Task<string> WriteAsync(LinkTokens tokens) => tokens.WriteAsync(Target, clock.GetUtcNow().AddHours(1), Ct);

    private KingdeeCoachBot.BotFramework.Links.Links LinksAt(Uri? address, BotCredentials credentials) => new(
        new LinkAddress(address, new NowhereToLink.Server("http://localhost:3978"), credentials, NullLogger<LinkAddress>.Instance), Tokens(), clock);

    private static IConfiguration Setting(string value) =>
        new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?> { ["PublicBaseUrl"] = value }).Build();

    private static string KeyOf(string token) =>
        System.Text.Json.Nodes.JsonNode.Parse(System.Buffers.Text.Base64Url.DecodeFromChars(token.Split('.')[0]))!["k"]!.ToString();

    private static async Task<(int Status, string Page)> StatusAndPageAsync(LinksEndpoint endpoint, string token)
    {
        var (status, _, body) = await AskAsync(endpoint, token);
        return (status, body);
    }

    private static async Task<(int Status, IHeaderDictionary Headers, string Body)> AskAsync(LinksEndpoint endpoint, string token)
    {
        using var services = new ServiceCollection().AddLogging().BuildServiceProvider();
        using var body = new MemoryStream();
        var context = new DefaultHttpContext { RequestServices = services, Response = { Body = body } };
        var result = await endpoint.HandleAsync(context, token);
        await result.ExecuteAsync(context);
        return (context.Response.StatusCode, context.Response.Headers, Encoding.UTF8.GetString(body.ToArray()));
    }

    private sealed class Greeting : ILinkedContent
    {
        public string Kind => "test";

        public Task<LinkedFile?> MakeAsync(LinkTarget target, CancellationToken ct) => Task.FromResult(
            target.User == "nobody" ? null : new LinkedFile("你好.txt", "text/plain", Encoding.UTF8.GetBytes("hello " + target.User)));
    }
}
