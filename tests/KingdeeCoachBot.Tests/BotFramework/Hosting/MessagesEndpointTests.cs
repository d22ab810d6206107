using System.Net;
using System.Text.Json.Nodes;
using KingdeeCoachBot.BotFramework.Schema;
using KingdeeCoachBot.BotFramework.Storage;
using KingdeeCoachBot.BotFramework.Turns;
using KingdeeCoachBot.Tests.BotFramework.Turns;

namespace KingdeeCoachBot.Tests.BotFramework.Hosting;

public sealed class MessagesEndpointTests
{
    private const string Complete =
        """{"type":"message","id":"1","text":"hi","channelId":"test","serviceUrl":"http://localhost:1","from":{"id":"u"},"conversation":{"id":"c"}}""";

    private static readonly (string, string)[] Registered =
    [
        ("MicrosoftAppId", "5e7cae02-0000-4000-8000-000000000000"), ("MicrosoftAppPassword", "secret"), ("MicrosoftAppTenantId", "tenant"),
    ];

    [Theory]
    [InlineData("application/json")]
    [InlineData("application/json; charset=utf-8")]
    public async Task A_complete_message_is_taken(string contentType)
    {
        await using var server = await BotServer.StartAsync();

        Assert.Equal((HttpStatusCode.OK, ""), await server.PostAsync(Complete, contentType));
    }

    [Theory]
    [InlineData("GET")]
    [InlineData("PUT")]
    public async Task Other_methods_are_not_allowed(string method)
    {
        await using var server = await BotServer.StartAsync();
        using var request = new HttpRequestMessage(new HttpMethod(method), "/api/messages");

        Assert.Equal(HttpStatusCode.MethodNotAllowed, (await server.SendAsync(request)).Status);
    }

    [Theory]
    [InlineData("text/plain")]
    [InlineData("application/x-www-form-urlencoded")]
    [InlineData("")]
    public async Task A_body_that_does_not_claim_to_be_JSON_is_refused(string contentType)
    {
        await using var server = await BotServer.StartAsync();

        Assert.Equal(HttpStatusCode.UnsupportedMediaType, (await server.PostAsync(Complete, contentType)).Status);
    }

    [Theory]
    [InlineData("{", "not a JSON activity")]
    [InlineData("", "not a JSON activity")]
    [InlineData("[]", "not a JSON activity")]
    [InlineData("null", "is empty")]
    [InlineData("{}", "no type")]
    public async Task What_is_no_activity_is_refused_in_words(string body, string says)
    {
        await using var server = await BotServer.StartAsync();

        var (status, answer) = await server.PostAsync(body);

        Assert.Equal(HttpStatusCode.BadRequest, status);
        Assert.Contains(says, JsonNode.Parse(answer)!["error"]!["message"]!.GetValue<string>(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("type", "no type")]
    [InlineData("channelId", "channelId")]
    [InlineData("conversation", "conversation id")]
    [InlineData("from", "from.id")]
    [InlineData("serviceUrl", "serviceUrl")]
    public async Task A_missing_field_is_named(string field, string says)
    {
        await using var server = await BotServer.StartAsync();
        var activity = JsonNode.Parse(Complete)!.AsObject();
        activity.Remove(field);

        var (status, answer) = await server.PostAsync(activity.ToJsonString());

        Assert.Equal(HttpStatusCode.BadRequest, status);
        Assert.Contains(says, JsonNode.Parse(answer)!["error"]!["message"]!.GetValue<string>(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("text", "5")]
    [InlineData("text", "\"\\ud800\"")]
    [InlineData("value", "\"x\"")]
    [InlineData("value", "{\"_verb\":5,\"_card\":[]}")]
    [InlineData("value", "{\"_verb\":\"\\ud800\"}")]
    [InlineData("value", "{\"\\ud800\":1}")]
    [InlineData("channelData", "[]")]
    [InlineData("channelData", "{\"tenant\":{\"id\":\"\\udc00\"}}")]
    [InlineData("channelData", "{\"tenant\":5}")]
    [InlineData("conversation", "\"x\"")]
    [InlineData("conversation", "{\"id\":5}")]
    [InlineData("from", "[]")]
    [InlineData("attachments", "{}")]
    [InlineData("attachments", "[null]")]
    [InlineData("entities", "[1]")]
    [InlineData("timestamp", "\"yesterday\"")]
    [InlineData("unknown", "\"\\ud800\"")]
    public async Task Fields_of_unexpected_types_break_nothing(string field, string json)
    {
        await using var server = await BotServer.StartAsync(TestBot.Echo);

        var (status, _) = await server.PostAsync(Complete[..^1] + $",\"{field}\":{json}}}");

        Assert.Contains(status, new[] { HttpStatusCode.OK, HttpStatusCode.BadRequest });
    }

    [Theory]
    [InlineData("""[null]""")]
    [InlineData("""[{"id":"u"}]""")]
    public async Task Members_may_be_anything(string members)
    {
        await using var server = await BotServer.StartAsync(new Welcoming());

        Assert.Equal(HttpStatusCode.OK, (await server.PostAsync(Complete.Replace("\"message\"", "\"conversationUpdate\"", StringComparison.Ordinal)[..^1] + $",\"membersAdded\":{members}}}")).Status);
    }

    [Theory]
    [InlineData(30, HttpStatusCode.OK)]
    [InlineData(200, HttpStatusCode.BadRequest)]
    public async Task Nesting_is_bounded(int depth, HttpStatusCode expected)
    {
        await using var server = await BotServer.StartAsync();
        var nested = new string('[', depth) + new string(']', depth);

        Assert.Equal(expected, (await server.PostAsync(Complete[..^1] + $",\"value\":{nested}}}")).Status);
    }

    [Theory]
    [InlineData(200, false, HttpStatusCode.OK)]
    [InlineData(200, true, HttpStatusCode.OK)]
    [InlineData(260, false, HttpStatusCode.RequestEntityTooLarge)]
    [InlineData(260, true, HttpStatusCode.RequestEntityTooLarge)]
    public async Task Size_is_bounded(int kilobytes, bool chunked, HttpStatusCode expected)
    {
        await using var server = await BotServer.StartAsync();
        var body = Complete[..^1] + $",\"summary\":\"{new string('x', kilobytes * 1024)}\"}}";

        Assert.Equal(expected, (await server.PostAsync(body, change: request => request.Headers.TransferEncodingChunked = chunked)).Status);
    }

    [Theory]
    [InlineData("id", 200, HttpStatusCode.OK)]
    [InlineData("id", 2000, HttpStatusCode.BadRequest)]
    [InlineData("conversation", 300, HttpStatusCode.OK)]
    [InlineData("conversation", 2000, HttpStatusCode.BadRequest)]
    [InlineData("from", 2000, HttpStatusCode.BadRequest)]
    [InlineData("card", 2000, HttpStatusCode.OK)]
    public async Task Ids_that_no_storage_key_can_hold_are_refused(string field, int length, HttpStatusCode expected)
    {
        await using var server = await BotServer.StartAsync(TestBot.Echo);
        var activity = JsonNode.Parse(Complete)!.AsObject();
        var id = new string('x', length);
        if (field == "id")
            activity["id"] = id;
        else if (field == "card")
            activity["value"] = new JsonObject { ["_verb"] = "x", ["_card"] = id };
        else
            activity[field]!["id"] = id;

        Assert.Equal(expected, (await server.PostAsync(activity.ToJsonString())).Status);
    }

    [Fact]
    public async Task A_card_id_of_Chinese_characters_breaks_nothing()
    {
        await using var server = await BotServer.StartAsync(TestBot.Echo);
        var press = Complete[..^1] + $",\"value\":{{\"_verb\":\"x\",\"_card\":\"{new string('卡', 64)}\"}}}}";

        Assert.Equal(HttpStatusCode.OK, (await server.PostAsync(press.Replace("\"c\"", $"\"{new string('c', 500)}\"", StringComparison.Ordinal))).Status);
    }

    [Theory]
    [InlineData("X-Forwarded-For", HttpStatusCode.Forbidden)]
    [InlineData("Forwarded", HttpStatusCode.Forbidden)]
    [InlineData("X-Something-Else", HttpStatusCode.OK)]
    public async Task What_came_through_a_tunnel_is_not_local(string header, HttpStatusCode expected)
    {
        await using var server = await BotServer.StartAsync(TestBot.Echo);
        var (status, _) = await server.PostAsync(Complete, change: request => request.Headers.Add(header, "for=203.0.113.7"));
        Assert.Equal(expected, status);
    }

    [Theory]
    [InlineData("evil.example", null, HttpStatusCode.Forbidden)]
    [InlineData("localhost.evil.example", null, HttpStatusCode.Forbidden)]
    [InlineData(null, "https://evil.example", HttpStatusCode.Forbidden)]
    [InlineData(null, "null", HttpStatusCode.Forbidden)]
    [InlineData("localhost", null, HttpStatusCode.OK)]
    [InlineData("localhost", "http://localhost", HttpStatusCode.OK)]
    public async Task Without_credentials_only_this_machine_and_its_own_pages_get_in(string? host, string? origin, HttpStatusCode expected)
    {
        await using var server = await BotServer.StartAsync();

        var (status, _) = await server.PostAsync(Complete, change: request =>
        {
            request.Headers.Host = host;
            if (origin is not null)
                request.Headers.Add("Origin", origin);
        });

        Assert.Equal(expected, status);
    }

    [Theory]
    [InlineData("https://evil.example")]
    [InlineData("http://localhost.evil.example")]
    [InlineData("not a url")]
    public async Task A_service_URL_elsewhere_is_refused(string url)
    {
        await using var server = await BotServer.StartAsync();

        Assert.Equal(HttpStatusCode.Forbidden, (await server.PostAsync(Complete.Replace("http://localhost:1", url, StringComparison.Ordinal))).Status);
    }

    [Theory]
    [InlineData(Complete)]
    [InlineData("{")]
    public async Task With_credentials_and_without_a_token_check_nothing_gets_in(string body)
    {
        await using var server = await BotServer.StartAsync(settings: Registered);

        Assert.Equal((HttpStatusCode.Unauthorized, ""), await server.PostAsync(body));
    }

    [Fact]
    public async Task A_failure_shows_the_channel_nothing_of_itself()
    {
        await using var server = await BotServer.StartAsync(
            new TestBot(_ => throw new InvalidOperationException("secret")), errors: new Failing(new InvalidOperationException("secret")));

        Assert.Equal((HttpStatusCode.InternalServerError, ""), await server.PostAsync(Complete));
    }

    [Fact]
    public async Task A_storage_out_of_reach_asks_the_channel_to_send_again()
    {
        var storage = new InterceptedStorage(new MemoryStorage()) { BeforeRead = () => throw new StorageUnavailableException("secret") };
        await using var server = await BotServer.StartAsync(storage: storage);

        Assert.Equal((HttpStatusCode.ServiceUnavailable, ""), await server.PostAsync(Complete));
    }

    [Fact]
    public async Task An_apology_that_keeps_conflicting_asks_the_channel_to_send_again()
    {
        var storage = new InterceptedStorage(new MemoryStorage()) { BeforeWrite = changes => throw new ETagConflictException([changes.First().Key]) };
        await using var server = await BotServer.StartAsync(storage: storage);

        Assert.Equal((HttpStatusCode.ServiceUnavailable, ""), await server.PostAsync(Complete));
    }

    [Fact]
    public async Task An_invoke_is_answered_with_its_response()
    {
        var bot = new TestBot(turn =>
        {
            turn.InvokeResponse = new InvokeResponse(202, new RawJson("""{"你":"好"}"""u8.ToArray()));
            return Task.CompletedTask;
        });
        await using var server = await BotServer.StartAsync(bot);

        Assert.Equal((HttpStatusCode.Accepted, """{"你":"好"}"""), await server.PostAsync(Complete.Replace("\"message\"", "\"invoke\"", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task A_graceful_stop_delivers_what_is_under_way()
    {
        var storage = new MemoryStorage();
        var channel = new TestChannel();
        var mayAnswer = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var asked = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        channel.Before = _ =>
        {
            asked.TrySetResult();
            return mayAnswer.Task;
        };
        var server = await BotServer.StartAsync(new TestBot(turn => turn.SendActivityAsync(
            new Activity { Type = "message", Text = "hi", ServiceUrl = Activities.ServiceUrl })), storage, channel: channel);
        await server.PostAsync(Complete);
        await asked.Task;

        var stopped = server.StopAsync();
        mayAnswer.SetResult();
        await stopped;
        await server.DisposeAsync();

        Assert.Equal(["hi"], channel.Texts);
        await using var next = await BotServer.StartAsync(storage: storage, channel: channel);
        await next.DeliveredAsync();
        Assert.Single(channel.Taken);
    }

    private sealed class Welcoming : ActivityHandler
    {
        protected override Task OnMembersAddedAsync(
            IReadOnlyList<ChannelAccount> membersAdded, ITurnContext turnContext, CancellationToken cancellationToken) =>
            turnContext.SayAsync("welcome");
    }

    private sealed class Failing(Exception exception) : ITurnErrors
    {
        public Task OnTurnErrorAsync(ITurnContext turnContext, TurnError reason, CancellationToken cancellationToken) => throw exception;
    }
}
