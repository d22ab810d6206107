using KingdeeCoachBot.BotFramework.Connector;
using KingdeeCoachBot.BotFramework.Schema;
using Microsoft.AspNetCore.Http;

namespace KingdeeCoachBot.Tests.BotFramework.Connector;

public sealed class HttpConnectorTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_message_is_posted_over_HTTP_1_1_without_nulls()
    {
        await using var channel = await RecordingChannel.StartAsync();

        var response = await channel.Connector.SendAsync(To(channel), "delivery", Ct);

        Assert.Equal("sent-1", response.Id);
        var request = Assert.Single(channel.Requests);
        Assert.Equal(("POST", "/base/v3/conversations/c/activities", "HTTP/1.1"), (request.Method, request.Target, request.Protocol));
        Assert.Equal("application/json; charset=utf-8", request.ContentType);
        Assert.Equal($$"""{"type":"message","serviceUrl":"{{channel.ServiceUrl}}","conversation":{"id":"c"},"text":"您好 <b>"}""", request.Body);
    }

    [Fact]
    public async Task Ids_cannot_leave_their_place_in_the_path()
    {
        await using var channel = await RecordingChannel.StartAsync();
        var activity = To(channel);
        activity.Conversation!.Id = "19:a/../b@thread.v2;messageid=1?x#y";
        activity.ReplyToId = "1/2";
        activity.Id = "f:%2F";

        await channel.Connector.SendAsync(activity, "delivery", Ct);
        await channel.Connector.UpdateAsync(activity, Ct);
        await channel.Connector.DeleteAsync(activity, Ct);

        const string conversation = "/base/v3/conversations/19%3Aa%2F..%2Fb%40thread.v2%3Bmessageid%3D1%3Fx%23y/activities/";
        Assert.Equal(
            [("POST", conversation + "1%2F2"), ("PUT", conversation + "f%3A%252F"), ("DELETE", conversation + "f%3A%252F")],
            channel.Requests.Select(request => (request.Method, request.Target)));
    }

    [Theory]
    [InlineData(200, "")]
    [InlineData(202, "")]
    [InlineData(201, "{}")]
    [InlineData(200, "accepted")]
    [InlineData(200, "null")]
    public async Task A_channel_that_gives_no_id_has_taken_the_message_all_the_same(int status, string body)
    {
        await using var channel = await RecordingChannel.StartAsync();
        channel.Answer = (_, context) =>
        {
            context.Response.StatusCode = status;
            return context.Response.WriteAsync(body);
        };

        Assert.Null((await channel.Connector.SendAsync(To(channel), "delivery", Ct)).Id);
        Assert.Single(channel.Requests);
    }

    [Theory]
    [InlineData(429)]
    [InlineData(412)]
    [InlineData(502)]
    [InlineData(504)]
    public async Task A_short_trouble_is_waited_out_as_the_channel_asks(int status)
    {
        await using var channel = await RecordingChannel.StartAsync();
        channel.Answer = (number, context) =>
        {
            context.Response.StatusCode = number < 3 ? status : 200;
            context.Response.Headers.RetryAfter = "0";
            return context.Response.WriteAsync(number < 3 ? "" : """{"id":"at last"}""");
        };

        Assert.Equal("at last", (await channel.Connector.SendAsync(To(channel), "delivery", Ct)).Id);
        Assert.Equal(3, channel.Requests.Count);
        Assert.Single(channel.Requests.Select(request => request.Body).Distinct());
    }

    [Theory]
    [InlineData(429)]
    [InlineData(502)]
    public async Task A_long_wait_is_left_to_the_outbox(int status)
    {
        await using var channel = await RecordingChannel.StartAsync();
        channel.Answer = (_, context) =>
        {
            context.Response.StatusCode = status;
            context.Response.Headers.RetryAfter = "90";
            return Task.CompletedTask;
        };

        var refusal = await Assert.ThrowsAsync<ConnectorException>(() => channel.Connector.SendAsync(To(channel), "delivery", Ct));

        Assert.Equal((status, false, TimeSpan.FromSeconds(90)), (refusal.Status, refusal.IsPermanent, refusal.RetryAfter));
        Assert.Single(channel.Requests);
    }

    [Theory]
    [InlineData(400, true)]
    [InlineData(404, true)]
    [InlineData(413, true)]
    [InlineData(501, true)]
    [InlineData(401, false)]
    [InlineData(403, false)]
    [InlineData(408, false)]
    [InlineData(500, false)]
    [InlineData(503, false)]
    [InlineData(302, false)]
    public async Task Other_answers_are_not_tried_again_at_once(int status, bool isPermanent)
    {
        await using var channel = await RecordingChannel.StartAsync();
        channel.Answer = (_, context) =>
        {
            context.Response.StatusCode = status;
            context.Response.Headers.Location = channel.ServiceUrl + "elsewhere";
            return context.Response.WriteAsync("""{"error":{"code":"SomeCode","message":"text"}}""");
        };

        var refusal = await Assert.ThrowsAsync<ConnectorException>(() => channel.Connector.SendAsync(To(channel), "delivery", Ct));

        Assert.Equal((status, "SomeCode", isPermanent), (refusal.Status, refusal.Code, refusal.IsPermanent));
        Assert.Single(channel.Requests);
    }

    [Theory]
    [InlineData("[]")]
    [InlineData("{\"error\":5}")]
    [InlineData("{\"error\":{\"code\":5}}")]
    [InlineData("<html>")]
    public async Task An_error_without_a_readable_code_is_an_error_all_the_same(string body)
    {
        await using var channel = await RecordingChannel.StartAsync();
        channel.Answer = (_, context) =>
        {
            context.Response.StatusCode = 400;
            return context.Response.WriteAsync(body);
        };

        var refusal = await Assert.ThrowsAsync<ConnectorException>(() => channel.Connector.SendAsync(To(channel), "delivery", Ct));

        Assert.Null(refusal.Code);
    }

    [Fact]
    public async Task A_channel_that_is_not_there_may_come_back()
    {
        var channel = await RecordingChannel.StartAsync();
        var activity = To(channel);
        await using var other = await RecordingChannel.StartAsync();
        await channel.DisposeAsync();

        var refusal = await Assert.ThrowsAsync<ConnectorException>(() => other.Connector.SendAsync(activity, "delivery", Ct));

        Assert.Equal((null, false), (refusal.Status, refusal.IsPermanent));
    }

    [Fact]
    public async Task A_service_URL_that_is_not_allowed_any_more_gets_nothing()
    {
        await using var channel = await RecordingChannel.StartAsync();
        var activity = To(channel);
        activity.ServiceUrl = "https://evil.example/";

        var refusal = await Assert.ThrowsAsync<ConnectorException>(() => channel.Connector.SendAsync(activity, "delivery", Ct));

        Assert.True(refusal.IsPermanent);
        Assert.Empty(channel.Requests);
    }

    private static Activity To(RecordingChannel channel) => new()
    {
        Type = ActivityTypes.Message,
        Text = "您好 <b>",
        ServiceUrl = channel.ServiceUrl,
        Conversation = new ConversationAccount { Id = "c" },
    };
}
