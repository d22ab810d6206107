using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;

namespace KingdeeCoachBot.Tests.WebChat;

public sealed class RestartTests
{
    [Fact]
    public async Task After_a_restart_the_page_finds_its_conversation_as_it_was()
    {
        var old = await ChatHost.StartAsync();
        var chat = await old.OpenAsync();
        await chat.SendAsync("你好", clientId: "c1");
        var sent = await old.Connector.SendAsync(chat.FromBot("旧"), "d1", ChatHost.Ct);
        await old.Connector.UpdateAsync(chat.FromBot("新", sent.Id), ChatHost.Ct);
        await old.DisposeAsync();

        await using var host = await ChatHost.StartAsync(old);
        Assert.Equal(HttpStatusCode.Forbidden, (await new Chat(host, Access(chat)).RequestAsync(HttpMethod.Get, $"conversations/{chat.Id}")).StatusCode);
        var again = await ReconnectAsync(host, chat);

        Assert.Equal(["你好", "回声:你好", "新"], await again.TextsAsync());
        Assert.Equal("c1", (string?)(await again.ActivitiesAsync()).Activities[0]["channelData"]!["clientActivityID"]);
        Assert.Equal(2, host.Bot.Received.Count(activity => activity.Type != "message"));
    }

    [Fact]
    public async Task A_message_refused_for_lack_of_storage_is_not_shown_and_Retry_sends_it_once()
    {
        await using var host = await ChatHost.StartAsync();
        var chat = await host.OpenAsync();
        host.Bot.Refusal = EchoBot.Away;

        var refused = await chat.SendAsync("你好", messageId: "m1", clientId: "c1");
        Assert.Equal(HttpStatusCode.ServiceUnavailable, refused.StatusCode);
        Assert.Empty(await chat.TextsAsync());

        host.Bot.Refusal = null;
        await ReconnectAsync(host, chat);
        Assert.Empty(host.Bot.Messages);
        await chat.SendAsync("你好", messageId: "m1", clientId: "c2");

        Assert.Single(host.Bot.Messages);
        Assert.Equal(["你好", "回声:你好"], await chat.TextsAsync());
    }

    [Fact]
    public async Task Nothing_is_taken_while_the_transcript_cannot_be_written()
    {
        await using var host = await ChatHost.StartAsync();
        var chat = await host.OpenAsync();
        host.Storage.IsAway = true;

        Assert.Equal(HttpStatusCode.ServiceUnavailable, (await chat.SendAsync("你好")).StatusCode);
        Assert.Empty(host.Bot.Messages);
    }

    [Fact]
    public async Task A_message_whose_bot_was_killed_before_its_turn_is_processed_when_the_page_reconnects()
    {
        var (old, chat) = await KilledAsync(bot => bot.Refusal = new OperationCanceledException());
        old.Bot.Refusal = null;

        await using var host = await ChatHost.StartAsync(old);
        var again = await ReconnectAsync(host, chat);

        Assert.Single(host.Bot.Messages);
        Assert.Equal(["你好", "回声:你好"], await again.TextsAsync());
    }

    [Fact]
    public async Task A_message_whose_bot_was_killed_after_its_turn_is_shown_before_the_answer_and_not_done_twice()
    {
        var (old, chat) = await KilledAsync(bot => bot.Death = new OperationCanceledException());

        await using var host = await ChatHost.StartAsync(old);
        var again = await ReconnectAsync(host, chat);

        Assert.Single(host.Bot.Messages);
        Assert.Equal(["你好", "回声:你好"], await again.TextsAsync());
    }

    [Fact]
    public async Task Retry_of_a_message_that_had_been_done_only_shows_it_again()
    {
        await using var host = await ChatHost.StartAsync();
        var chat = await host.OpenAsync();
        await chat.SendAsync("你好", messageId: "m1", clientId: "c1");
        var (_, watermark) = await chat.ActivitiesAsync();

        await chat.SendAsync("你好", messageId: "m1", clientId: "c2");

        var (echo, _) = await chat.ActivitiesAsync(watermark);
        Assert.Equal("c2", (string?)Assert.Single(echo)["channelData"]!["clientActivityID"]);
        Assert.Equal(["你好", "回声:你好"], await chat.TextsAsync());
        Assert.Single(host.Bot.Messages);
    }

    [Fact]
    public async Task The_bot_hears_of_a_conversation_at_the_next_attempt_if_it_could_not_at_the_first()
    {
        await using var host = await ChatHost.StartAsync();
        var token = await TokenAsync(host, "rep-li");
        host.Bot.Refusal = EchoBot.Away;
        var refused = await token.RequestAsync(HttpMethod.Post, "conversations", JsonContent.Create(new { }));
        Assert.Equal(HttpStatusCode.ServiceUnavailable, refused.StatusCode);

        host.Bot.Refusal = null;
        await token.RequestAsync(HttpMethod.Post, "conversations", JsonContent.Create(new { }));
        await token.RequestAsync(HttpMethod.Get, $"conversations/{token.Id}");

        Assert.Equal(["installationUpdate", "conversationUpdate"], host.Bot.Received.Select(activity => activity.Type));
    }

    private static async Task<(ChatHost Old, Chat Chat)> KilledAsync(Action<EchoBot> kill)
    {
        var host = await ChatHost.StartAsync();
        var chat = await host.OpenAsync();
        kill(host.Bot);
        await chat.SendAsync("你好", messageId: "m1");
        await host.DisposeAsync();
        return (host, chat);
    }

    private static async Task<Chat> ReconnectAsync(ChatHost host, Chat chat)
    {
        var token = await TokenAsync(host, "rep-zhang", chat.Id);
        var answer = await token.RequestAsync(HttpMethod.Get, $"conversations/{chat.Id}?watermark=");
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return new Chat(host, await Chat.ReadAsync(answer));
    }

    private static async Task<Chat> TokenAsync(ChatHost host, string persona, string? conversationId = null)
    {
        var answer = await host.Http.PostAsJsonAsync("/v3/directline/tokens/generate", new { user = new { id = persona }, conversationId }, ChatHost.Ct);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return new Chat(host, await Chat.ReadAsync(answer));
    }

    private static JsonObject Access(Chat chat) => new() { ["conversationId"] = chat.Id, ["token"] = chat.Token };
}
