using System.Net.WebSockets;
using KingdeeCoachBot.BotFramework.Connector;
using KingdeeCoachBot.BotFramework.Schema;

namespace KingdeeCoachBot.Tests.WebChat;

public sealed class DeliveryTests
{
    [Fact]
    public async Task The_same_delivery_is_shown_once()
    {
        await using var host = await ChatHost.StartAsync();
        var chat = await host.OpenAsync();

        var first = await host.Connector.SendAsync(chat.FromBot("明天跟进华能"), "d1", ChatHost.Ct);
        var second = await host.Connector.SendAsync(chat.FromBot("明天跟进华能"), "d1", ChatHost.Ct);
        var other = await host.Connector.SendAsync(chat.FromBot("明天跟进华能"), "d2", ChatHost.Ct);

        Assert.Equal(first.Id, second.Id);
        Assert.NotEqual(first.Id, other.Id);
        Assert.Equal(2, (await chat.TextsAsync()).Count);
    }

    [Fact]
    public async Task Deliveries_side_by_side_all_arrive_in_some_order_of_their_own()
    {
        await using var host = await ChatHost.StartAsync();
        var chat = await host.OpenAsync();

        await Task.WhenAll(Enumerable.Range(0, 8).Select(i => host.Connector.SendAsync(chat.FromBot($"第{i}条"), $"d{i}", ChatHost.Ct)));

        Assert.Equal(8, (await chat.TextsAsync()).Distinct().Count());
    }

    [Fact]
    public async Task An_update_reaches_who_saw_the_old_version_and_keeps_its_place_for_who_did_not()
    {
        await using var host = await ChatHost.StartAsync();
        var chat = await host.OpenAsync();
        var sent = await host.Connector.SendAsync(chat.FromBot("旧"), "d1", ChatHost.Ct);
        await host.Connector.SendAsync(chat.FromBot("后来"), "d2", ChatHost.Ct);
        var (_, watermark) = await chat.ActivitiesAsync();

        await host.Connector.UpdateAsync(chat.FromBot("新", sent.Id), ChatHost.Ct);

        var (news, _) = await chat.ActivitiesAsync(watermark);
        Assert.Equal((sent.Id, "新"), ((string?)Assert.Single(news)["id"], (string?)news[0]["text"]));
        Assert.Equal(["新", "后来"], await chat.TextsAsync());
    }

    [Fact]
    public async Task A_deletion_reaches_who_saw_it_and_nobody_else()
    {
        await using var host = await ChatHost.StartAsync();
        var chat = await host.OpenAsync();
        var sent = await host.Connector.SendAsync(chat.FromBot("收回"), "d1", ChatHost.Ct);
        var (_, watermark) = await chat.ActivitiesAsync();

        await host.Connector.DeleteAsync(chat.FromBot("", sent.Id), ChatHost.Ct);

        var (news, _) = await chat.ActivitiesAsync(watermark);
        Assert.Equal(("messageDelete", sent.Id), ((string?)Assert.Single(news)["type"], (string?)news[0]["id"]));
        Assert.Empty((await chat.ActivitiesAsync()).Activities);
    }

    [Fact]
    public async Task What_is_not_there_cannot_be_changed_and_trying_again_is_no_use()
    {
        await using var host = await ChatHost.StartAsync();
        var chat = await host.OpenAsync();

        var update = () => host.Connector.UpdateAsync(chat.FromBot("?", chat.Id + "|b0"), ChatHost.Ct);
        var elsewhere = () => host.Connector.SendAsync(new Activity { Type = "message", Conversation = new() { Id = "gone" } }, "d1", ChatHost.Ct);

        Assert.True((await Assert.ThrowsAsync<ConnectorException>(update)).IsPermanent);
        Assert.True((await Assert.ThrowsAsync<ConnectorException>(elsewhere)).IsPermanent);
    }

    [Fact]
    public async Task A_storage_that_is_away_may_be_tried_again()
    {
        await using var host = await ChatHost.StartAsync();
        var chat = await host.OpenAsync();
        host.Storage.IsAway = true;

        var refused = await Assert.ThrowsAsync<ConnectorException>(() => host.Connector.SendAsync(chat.FromBot("你好"), "d1", ChatHost.Ct));

        Assert.False(refused.IsPermanent);
    }

    [Fact]
    public async Task A_stream_brings_the_past_and_then_what_happens()
    {
        await using var host = await ChatHost.StartAsync();
        var chat = await host.OpenAsync();
        await host.Connector.SendAsync(chat.FromBot("以前"), "d1", ChatHost.Ct);
        using var socket = await chat.StreamAsync();

        var past = await Chat.NextFrameAsync(socket);
        await host.Connector.SendAsync(chat.FromBot("现在"), "d2", ChatHost.Ct);
        var present = await Chat.NextFrameAsync(socket);

        Assert.Equal("以前", (string?)past["activities"]![0]!["text"]);
        Assert.Equal("现在", (string?)present["activities"]![0]!["text"]);
        Assert.True(int.Parse((string)present["watermark"]!, null) > int.Parse((string)past["watermark"]!, null));
    }

    [Fact]
    public async Task Typing_passes_through_the_stream_and_is_not_kept()
    {
        await using var host = await ChatHost.StartAsync();
        var chat = await host.OpenAsync();
        await host.Connector.SendAsync(chat.FromBot("以前"), "d1", ChatHost.Ct);
        using var socket = await chat.StreamAsync();
        await Chat.NextFrameAsync(socket);

        var typing = chat.FromBot("");
        typing.Type = ActivityTypes.Typing;
        await host.Connector.SendAsync(typing, "d2", ChatHost.Ct);

        Assert.Equal("typing", (string?)(await Chat.NextFrameAsync(socket))["activities"]![0]!["type"]);
        Assert.Single((await chat.ActivitiesAsync()).Activities);
    }

    [Fact]
    public async Task Keep_alives_do_not_disturb_a_stream()
    {
        await using var host = await ChatHost.StartAsync();
        var chat = await host.OpenAsync();
        using var socket = await chat.StreamAsync();

        await socket.SendAsync(Array.Empty<byte>(), WebSocketMessageType.Text, true, ChatHost.Ct);
        await host.Connector.SendAsync(chat.FromBot("还在"), "d1", ChatHost.Ct);

        Assert.Equal("还在", (string?)(await Chat.NextFrameAsync(socket))["activities"]![0]!["text"]);
    }

    [Fact]
    public async Task The_connector_serves_the_chat_page_only()
    {
        await using var host = await ChatHost.StartAsync();

        Assert.True(host.Connector.Serves(ChatHost.Service));
        Assert.False(host.Connector.Serves("https://smba.trafficmanager.net/teams/"));
    }
}
