using System.Net;
using System.Net.Http.Json;
using System.Net.WebSockets;
using System.Text;

namespace KingdeeCoachBot.Tests.WebChat;

public sealed class AccessTests
{
    [Theory]
    [InlineData("GET", "")]
    [InlineData("GET", "/activities")]
    [InlineData("POST", "/activities")]
    public async Task Only_the_conversations_own_token_gives_access(string method, string path)
    {
        await using var host = await ChatHost.StartAsync();
        var own = await host.OpenAsync();
        var other = await host.OpenAsync("rep-li");

        Assert.Equal(HttpStatusCode.OK, await AskAsync(own.Token));
        Assert.Equal(HttpStatusCode.Forbidden, await AskAsync(other.Token));
        Assert.Equal(HttpStatusCode.Forbidden, await AskAsync("invented"));

        async Task<HttpStatusCode> AskAsync(string token)
        {
            using var content = method == "POST" ? JsonContent.Create(new { type = "message", text = "你好" }) : null;
            return (await own.RequestAsync(new HttpMethod(method), $"conversations/{own.Id}{path}", content, token)).StatusCode;
        }
    }

    [Fact]
    public async Task Without_a_token_there_is_no_access()
    {
        await using var host = await ChatHost.StartAsync();
        var chat = await host.OpenAsync();

        Assert.Equal(HttpStatusCode.Unauthorized, (await host.Http.GetAsync($"/v3/directline/conversations/{chat.Id}", ChatHost.Ct)).StatusCode);
    }

    [Fact]
    public async Task A_stream_opens_with_its_own_token_only()
    {
        await using var host = await ChatHost.StartAsync();
        var own = await host.OpenAsync();
        var other = await host.OpenAsync();

        using var foreign = new ClientWebSocket();
        var url = new Uri(own.StreamUrl!.Split("&t=")[0] + "&t=" + other.Token);
        await Assert.ThrowsAsync<WebSocketException>(() => foreign.ConnectAsync(url, ChatHost.Ct));
        using var stream = await own.StreamAsync();
    }

    [Fact]
    public async Task The_address_of_a_stream_opens_it_once()
    {
        await using var host = await ChatHost.StartAsync();
        var chat = await host.OpenAsync();

        using var stream = await chat.StreamAsync();

        await Assert.ThrowsAsync<WebSocketException>(chat.StreamAsync);
    }

    [Fact]
    public async Task A_conversation_of_another_persona_is_not_handed_out()
    {
        await using var host = await ChatHost.StartAsync();
        var chat = await host.OpenAsync();

        Assert.Equal(HttpStatusCode.OK, await GenerateAsync("rep-zhang"));
        Assert.Equal(HttpStatusCode.NotFound, await GenerateAsync("rep-li"));
        Assert.Equal(HttpStatusCode.BadRequest, await GenerateAsync("somebody"));

        async Task<HttpStatusCode> GenerateAsync(string persona) => (await host.Http.PostAsJsonAsync(
            "/v3/directline/tokens/generate", new { user = new { id = persona }, conversationId = chat.Id }, ChatHost.Ct)).StatusCode;
    }

    [Fact]
    public async Task A_refreshed_token_is_for_the_same_conversation()
    {
        await using var host = await ChatHost.StartAsync();
        var chat = await host.OpenAsync();

        var fresh = await Chat.ReadAsync(await chat.RequestAsync(HttpMethod.Post, "tokens/refresh"));

        Assert.Equal(chat.Id, (string?)fresh["conversationId"]);
        var answer = await chat.RequestAsync(HttpMethod.Get, $"conversations/{chat.Id}", token: (string)fresh["token"]!);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
    }

    [Theory]
    [InlineData("localhost", true)]
    [InlineData("127.0.0.1:3978", true)]
    [InlineData("[::1]:3978", true)]
    [InlineData("coach.example", false)]
    [InlineData("localhost.evil.example", false)]
    [InlineData("192.168.1.7:3978", false)]
    public async Task Only_hosts_that_mean_this_computer_are_served(string hostHeader, bool isServed)
    {
        await using var host = await ChatHost.StartAsync();
        using var request = new HttpRequestMessage(HttpMethod.Get, "/webchat/personas");
        request.Headers.Host = hostHeader;

        Assert.Equal(isServed ? HttpStatusCode.OK : HttpStatusCode.Forbidden, (await host.Http.SendAsync(request, ChatHost.Ct)).StatusCode);
    }

    [Theory]
    [InlineData(null, true)]
    [InlineData("own", true)]
    [InlineData("null", false)]
    [InlineData("http://localhost:1", false)]
    [InlineData("https://evil.example", false)]
    public async Task Only_the_own_page_may_ask(string? origin, bool isServed)
    {
        await using var host = await ChatHost.StartAsync();
        using var request = new HttpRequestMessage(HttpMethod.Post, "/v3/directline/tokens/generate")
        {
            Content = JsonContent.Create(new { user = new { id = "rep-li" } }),
        };
        if (origin is not null)
            request.Headers.Add("Origin", OriginOf(host, origin));

        Assert.Equal(isServed ? HttpStatusCode.OK : HttpStatusCode.Forbidden, (await host.Http.SendAsync(request, ChatHost.Ct)).StatusCode);
    }

    [Theory]
    [InlineData("own", true)]
    [InlineData("https://evil.example", false)]
    public async Task Only_the_own_page_may_open_a_stream(string origin, bool isServed)
    {
        await using var host = await ChatHost.StartAsync();
        var chat = await host.OpenAsync();
        using var socket = new ClientWebSocket();
        socket.Options.SetRequestHeader("Origin", OriginOf(host, origin));

        var refused = await Record.ExceptionAsync(() => socket.ConnectAsync(new Uri(chat.StreamUrl!), ChatHost.Ct));

        Assert.Equal(isServed, refused is null);
    }

    [Theory]
    [InlineData("X-Forwarded-For", "203.0.113.7")]
    [InlineData("X-Forwarded-Host", "abc.devtunnels.ms")]
    [InlineData("Forwarded", "for=203.0.113.7")]
    public async Task What_comes_through_a_tunnel_is_refused(string header, string value)
    {
        await using var host = await ChatHost.StartAsync();
        using var request = new HttpRequestMessage(HttpMethod.Get, "/webchat/personas");
        request.Headers.Add(header, value);

        Assert.Equal(HttpStatusCode.Forbidden, (await host.Http.SendAsync(request, ChatHost.Ct)).StatusCode);
    }

    [Theory]
    [InlineData("application/json", HttpStatusCode.OK)]
    [InlineData("text/plain", HttpStatusCode.UnsupportedMediaType)]
    [InlineData("application/x-www-form-urlencoded", HttpStatusCode.UnsupportedMediaType)]
    public async Task Only_JSON_is_taken(string contentType, HttpStatusCode expected)
    {
        await using var host = await ChatHost.StartAsync();
        using var content = new StringContent("""{"user":{"id":"rep-li"}}""", Encoding.UTF8, contentType);

        Assert.Equal(expected, (await host.Http.PostAsync("/v3/directline/tokens/generate", content, ChatHost.Ct)).StatusCode);
    }

    [Fact]
    public async Task The_page_allows_itself_nothing_from_elsewhere()
    {
        await using var host = await ChatHost.StartAsync();

        var answer = await host.Http.GetAsync("/", ChatHost.Ct);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        var policy = answer.Headers.GetValues("Content-Security-Policy").Single();
        Assert.Contains("default-src 'none'; script-src 'self';", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe-eval", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("https:", policy, StringComparison.Ordinal);
        Assert.Equal("nosniff", answer.Headers.GetValues("X-Content-Type-Options").Single());
        Assert.Equal("no-referrer", answer.Headers.GetValues("Referrer-Policy").Single());
    }

    [Theory]
    [InlineData("/webchat/chat.css", HttpStatusCode.OK)]
    [InlineData("/webchat/favicon.svg", HttpStatusCode.OK)]
    [InlineData("/webchat/missing.html", HttpStatusCode.NotFound)]
    [InlineData("/webchat/package.json", HttpStatusCode.NotFound)]
    [InlineData("/webchat/..%2fKingdeeCoachBot.dll", HttpStatusCode.NotFound)]
    public async Task Only_the_pages_own_files_are_served(string path, HttpStatusCode expected)
    {
        await using var host = await ChatHost.StartAsync();

        Assert.Equal(expected, (await host.Http.GetAsync(path, ChatHost.Ct)).StatusCode);
    }

    [Fact]
    public async Task Without_Web_Chat_the_page_says_in_both_languages_what_to_do()
    {
        var folder = Directory.CreateTempSubdirectory();
        try
        {
            File.Copy(Path.Combine(AppContext.BaseDirectory, "webchat", "missing.html"), Path.Combine(folder.FullName, "missing.html"));
            await using var host = await ChatHost.StartAsync(pageFolder: folder.FullName);

            var page = await host.Http.GetStringAsync("/", ChatHost.Ct);

            Assert.Contains("安装 Node.js", page, StringComparison.Ordinal);
            Assert.Contains("Install Node.js", page, StringComparison.Ordinal);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static string OriginOf(ChatHost host, string origin) =>
        origin == "own" ? host.Http.BaseAddress!.GetLeftPart(UriPartial.Authority) : origin;
}
