using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json.Nodes;
using KingdeeCoachBot.WebChat;

namespace KingdeeCoachBot.Tests.WebChat;

/// <summary>Files from the chat page's paper clip.</summary>
public sealed class UploadTests
{
    private static readonly byte[] Table = Encoding.UTF8.GetBytes("客户,项目\n三一,ERP\n");

    [Fact]
    public async Task A_file_arrives_with_its_message_and_is_fetched_by_its_address()
    {
        await using var host = await ChatHost.StartAsync();
        var chat = await host.OpenAsync();
        using var answer = await UploadAsync(chat, Form("看看这张表", ("漏斗表.csv", Table)));
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);

        var activity = (await chat.ActivitiesAsync()).Activities.Single(each => (string?)each["text"] == "看看这张表");
        var attachment = Assert.Single(activity["attachments"]!.AsArray())!;
        Assert.Equal("漏斗表.csv", (string?)attachment["name"]);
        var url = (string)attachment["contentUrl"]!;
        Assert.StartsWith(host.Http.BaseAddress!.AbsoluteUri, url, StringComparison.Ordinal);
        using var file = await host.Http.GetAsync(new Uri(url), ChatHost.Ct);
        Assert.Equal(Table, await file.Content.ReadAsByteArrayAsync(ChatHost.Ct));
        Assert.Equal("application/octet-stream", file.Content.Headers.ContentType!.ToString());
        Assert.Equal("attachment", file.Content.Headers.ContentDisposition!.DispositionType);
    }

    [Fact]
    public async Task A_file_outlives_a_restart()
    {
        await using var host = await ChatHost.StartAsync();
        var chat = await host.OpenAsync();
        using var answer = await UploadAsync(chat, Form(null, ("a.csv", Table)));
        var activity = (await chat.ActivitiesAsync()).Activities.Single(each => each["attachments"] is not null);
        var path = new Uri((string)activity["attachments"]![0]!["contentUrl"]!).AbsolutePath;

        await using var next = await ChatHost.StartAsync(host);
        Assert.Equal(Table, await next.Http.GetByteArrayAsync(path, ChatHost.Ct));
    }

    [Fact]
    public async Task Sent_again_the_message_is_taken_once()
    {
        await using var host = await ChatHost.StartAsync();
        var chat = await host.OpenAsync();
        for (var attempt = 0; attempt < 2; attempt++)
        {
            using var answer = await UploadAsync(chat, Form("一次", ("a.csv", Table)));
            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        }

        Assert.Single((await chat.TextsAsync()), "一次");
    }

    [Fact]
    public async Task Only_the_conversation_s_own_token_uploads()
    {
        await using var host = await ChatHost.StartAsync();
        var (own, other) = (await host.OpenAsync(), await host.OpenAsync("rep-li"));
        using var foreign = await own.RequestAsync(HttpMethod.Post, $"conversations/{own.Id}/upload", Form("x", ("a.csv", Table)), other.Token);
        Assert.Equal(HttpStatusCode.Forbidden, foreign.StatusCode);
    }

    [Theory]
    [InlineData(2 * 1024 * 1024, HttpStatusCode.OK)]
    [InlineData(Uploads.MostBytes + 1, HttpStatusCode.RequestEntityTooLarge)]
    [InlineData(4 * 1024 * 1024, HttpStatusCode.RequestEntityTooLarge)]
    public async Task A_file_has_a_largest_size(int size, HttpStatusCode status)
    {
        await using var host = await ChatHost.StartAsync();
        var chat = await host.OpenAsync();
        using var answer = await UploadAsync(chat, Form("x", ("a.csv", new byte[size])));
        Assert.Equal(status, answer.StatusCode);
    }

    [Fact]
    public async Task What_is_no_upload_is_refused()
    {
        await using var host = await ChatHost.StartAsync();
        var chat = await host.OpenAsync();
        using var json = await UploadAsync(chat, JsonContent.Create(new { type = "message" }));
        using var withoutFile = await UploadAsync(chat, Form("x"));
        using var withoutMessage = await UploadAsync(chat, new MultipartFormDataContent { { new ByteArrayContent(Table), "file", "a.csv" } });
        using var noMessage = await UploadAsync(chat, new MultipartFormDataContent { { new StringContent("[1]"), "activity", "blob" }, { new ByteArrayContent(Table), "file", "a.csv" } });
        Assert.Equal(
            [HttpStatusCode.UnsupportedMediaType, HttpStatusCode.RequestEntityTooLarge, HttpStatusCode.BadRequest, HttpStatusCode.BadRequest],
            new[] { json, withoutFile, withoutMessage, noMessage }.Select(answer => answer.StatusCode));
    }

    [Fact]
    public async Task Addresses_cannot_be_guessed_and_other_pages_get_nothing()
    {
        await using var host = await ChatHost.StartAsync();
        using var unknown = await host.Http.GetAsync("/v3/directline/files/00000000000000000000000000000000/a.csv", ChatHost.Ct);
        Assert.Equal(HttpStatusCode.NotFound, unknown.StatusCode);

        var chat = await host.OpenAsync();
        using var request = new HttpRequestMessage(HttpMethod.Post, $"/v3/directline/conversations/{chat.Id}/upload") { Content = Form("x", ("a.csv", Table)) };
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", chat.Token);
        request.Headers.Add("Origin", "https://evil.example");
        using var foreign = await host.Http.SendAsync(request, ChatHost.Ct);
        Assert.Equal(HttpStatusCode.Forbidden, foreign.StatusCode);
    }

    private static Task<HttpResponseMessage> UploadAsync(Chat chat, HttpContent content) =>
        chat.RequestAsync(HttpMethod.Post, $"conversations/{chat.Id}/upload", content);

    // As Direct Line's clients send it: the message is a part named activity, with a file name that means nothing.
    private static MultipartFormDataContent Form(string? text, params (string Name, byte[] Bytes)[] files)
    {
        var activity = new JsonObject { ["type"] = "message", ["text"] = text, ["locale"] = "zh-CN", ["channelData"] = new JsonObject { ["messageId"] = "m1" } };
        var message = new StringContent(activity.ToJsonString(), Encoding.UTF8, "application/vnd.microsoft.activity");
        var form = new MultipartFormDataContent { { message, "activity", "blob" } };
        foreach (var (name, bytes) in files)
            form.Add(new ByteArrayContent(bytes), "file", name);
        return form;
    }
}
