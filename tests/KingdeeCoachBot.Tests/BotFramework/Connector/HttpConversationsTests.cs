using KingdeeCoachBot.BotFramework.Connector;
using KingdeeCoachBot.BotFramework.Schema;
using Microsoft.AspNetCore.Http;

namespace KingdeeCoachBot.Tests.BotFramework.Connector;

public sealed class HttpConversationsTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_conversation_with_one_person_is_opened()
    {
        await using var channel = await RecordingChannel.StartAsync();
        channel.Answer = (_, context) => AnswerAsync(context, 201, """{"id":"a:1","serviceUrl":"https://smba.trafficmanager.net/cn/"}""");

        var opened = await channel.Conversations.CreateAsync(
            channel.ServiceUrl, new ConversationParameters { IsGroup = false, Members = [new() { Id = "29:rep" }], TenantId = "t1" }, Ct);

        Assert.Equal("a:1", opened.Id);
        var request = Assert.Single(channel.Requests);
        Assert.Equal(("POST", "/base/v3/conversations"), (request.Method, request.Target));
        Assert.Equal("""{"isGroup":false,"members":[{"id":"29:rep"}],"tenantId":"t1"}""", request.Body);
    }

    [Fact]
    public async Task A_member_is_found_by_his_id()
    {
        await using var channel = await RecordingChannel.StartAsync();
        channel.Answer = (_, context) => AnswerAsync(context, 200, """{"id":"29:rep","name":"张敏","aadObjectId":"o1","email":"z@example.com"}""");

        var member = await channel.Conversations.GetMemberAsync(channel.ServiceUrl, "a:1", "29:rep/x", Ct);

        Assert.Equal("o1", member?.AadObjectId);
        Assert.Equal("/base/v3/conversations/a%3A1/members/29%3Arep%2Fx", Assert.Single(channel.Requests).Target);
    }

    [Fact]
    public async Task A_member_who_is_not_there_is_nobody()
    {
        await using var channel = await RecordingChannel.StartAsync();
        channel.Answer = (_, context) => AnswerAsync(context, 404, """{"error":{"code":"MemberNotFoundInConversation"}}""");
        Assert.Null(await channel.Conversations.GetMemberAsync(channel.ServiceUrl, "a:1", "29:gone", Ct));
    }

    [Fact]
    public async Task Members_come_page_by_page()
    {
        await using var channel = await RecordingChannel.StartAsync();
        channel.Answer = (number, context) => AnswerAsync(context, 200, number == 1
            ? """{"continuationToken":"a&b","members":[{"id":"29:1"}]}"""
            : """{"members":[{"id":"29:2"}]}""");

        var first = await channel.Conversations.GetPagedMembersAsync(channel.ServiceUrl, "c", null, Ct);
        var second = await channel.Conversations.GetPagedMembersAsync(channel.ServiceUrl, "c", first.ContinuationToken, Ct);

        Assert.Equal(["29:1", "29:2"], first.Members!.Concat(second.Members!).Select(member => member.Id));
        Assert.Null(second.ContinuationToken);
        Assert.Equal("/base/v3/conversations/c/pagedmembers?pageSize=200&continuationToken=a%26b", channel.Requests[1].Target);
    }

    [Theory]
    [InlineData(403, "{}")]
    [InlineData(200, "not JSON")]
    [InlineData(200, "null")]
    public async Task What_the_channel_does_not_give_is_a_failure_that_says_so(int status, string body)
    {
        await using var channel = await RecordingChannel.StartAsync();
        channel.Answer = (_, context) => AnswerAsync(context, status, body);
        var failure = await Assert.ThrowsAsync<ConnectorException>(
            () => channel.Conversations.GetPagedMembersAsync(channel.ServiceUrl, "c", null, Ct));
        Assert.Equal(status, failure.Status);
    }

    [Fact]
    public async Task Typing_is_shown_and_a_channel_that_refuses_it_is_passed_over()
    {
        await using var channel = await RecordingChannel.StartAsync();
        channel.Answer = (number, context) => AnswerAsync(context, number == 1 ? 202 : 400, "");
        var reference = new ConversationReference("msteams", channel.ServiceUrl, new() { Id = "c" }, null, null, null);

        await channel.Conversations.SendTypingAsync(reference, Ct);
        await channel.Conversations.SendTypingAsync(reference, Ct);

        Assert.Equal(2, channel.Requests.Count);
        Assert.Contains("\"type\":\"typing\"", channel.Requests[0].Body, StringComparison.Ordinal);
    }

    private static Task AnswerAsync(HttpContext context, int status, string body)
    {
        context.Response.StatusCode = status;
        return context.Response.WriteAsync(body);
    }
}
