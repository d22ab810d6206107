using System.Globalization;
using KingdeeCoachBot.BotFramework.Files;
using KingdeeCoachBot.BotFramework.Hosting;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace KingdeeCoachBot.Tests.BotFramework.Files;

/// <summary>Real downloads from a server that means no good.</summary>
public sealed class FileDownloadsTests : IAsyncLifetime
{
    private const int Most = 100_000;

    private readonly WebApplication app = Server();
    private ServiceProvider services = null!;
    private string address = "";
    private int asked;

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        var configuration = new ConfigurationBuilder().Build();
        services = new ServiceCollection().AddLogging().AddBotFramework(configuration).BuildServiceProvider();
        app.MapGet("/good/{count}", (int count) => Results.Bytes(new byte[count]));
        app.MapGet("/endless", EndlessAsync);
        app.MapGet("/lies", LiesAsync);
        app.MapGet("/status/{status}", (int status) => Results.StatusCode(status));
        app.MapGet("/to", (string url) => Results.Redirect(url));
        app.MapGet("/round", () => Results.Redirect("/round?" + asked++.ToString(CultureInfo.InvariantCulture)));
        await app.StartAsync(Ct);
        address = app.Urls.First();
    }

    public async ValueTask DisposeAsync()
    {
        await app.DisposeAsync();
        await services.DisposeAsync();
    }

    [Theory]
    [InlineData(0)]
    [InlineData(Most)]
    public async Task A_file_up_to_the_bound_comes_whole(int count) => Assert.Equal(count, (await FetchAsync($"{address}/good/{count}")).Length);

    [Theory]
    [InlineData("/good/100001")]
    [InlineData("/endless")]
    public async Task A_longer_one_is_given_up_whatever_length_it_announces(string path) =>
        Assert.Equal(FileRefusal.TooLarge, await RefusalAsync(address + path));

    [Theory]
    [InlineData(401)]
    [InlineData(403)]
    [InlineData(404)]
    [InlineData(410)]
    public async Task What_is_gone_stays_gone(int status) => Assert.Equal(FileRefusal.Gone, await RefusalAsync($"{address}/status/{status}"));

    [Theory]
    [InlineData(429)]
    [InlineData(500)]
    [InlineData(503)]
    public async Task What_only_failed_may_be_tried_again(int status) =>
        await Assert.ThrowsAsync<HttpRequestException>(() => FetchAsync($"{address}/status/{status}"));

    [Fact]
    public async Task A_redirect_within_the_host_is_followed() =>
        Assert.Equal(5, (await FetchAsync($"{address}/to?url=/good/5")).Length);

    [Theory]
    [InlineData("http://169.254.169.254/latest/meta-data/")]
    [InlineData("https://contoso.sharepoint.com/x")]
    [InlineData("http://localhost:1/x")]
    [InlineData("file:///etc/passwd")]
    public async Task A_redirect_to_another_host_is_not(string url) =>
        Assert.Equal(FileRefusal.Address, await RefusalAsync($"{address}/to?url={Uri.EscapeDataString(url)}"));

    [Fact]
    public async Task Redirects_have_an_end()
    {
        Assert.Equal(FileRefusal.Address, await RefusalAsync(address + "/round"));
        Assert.Equal(4, asked);
    }

    [Fact]
    public async Task A_file_that_is_torn_off_is_not_taken_for_whole() => await Assert.ThrowsAnyAsync<Exception>(() => FetchAsync(address + "/lies"));

    [Theory]
    [InlineData("data:text/csv;base64,5a6i5oi3", "客户")]
    [InlineData("data:,%E5%AE%A2%E6%88%B7", "客户")]
    [InlineData("DATA:text/plain;charset=utf-8,a%2Cb", "a,b")]
    public async Task A_message_may_hold_its_file(string url, string text) =>
        Assert.Equal(text, System.Text.Encoding.UTF8.GetString(await FetchAsync(url)));

    [Theory]
    [InlineData("data:text/csv;base64,%%%", FileRefusal.Address)]
    [InlineData("data:text/csv", FileRefusal.Address)]
    [InlineData("nonsense", FileRefusal.Address)]
    [InlineData("/relative", FileRefusal.Address)]
    public async Task Nonsense_is_refused(string url, FileRefusal refusal) => Assert.Equal(refusal, await RefusalAsync(url));

    [Fact]
    public async Task A_file_in_a_message_has_the_same_bound() =>
        Assert.Equal(FileRefusal.TooLarge, await RefusalAsync("data:," + new string('x', Most + 1)));

    private static WebApplication Server()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        return builder.Build();
    }

    private static async Task EndlessAsync(HttpContext context)
    {
        while (!context.RequestAborted.IsCancellationRequested)
            await context.Response.Body.WriteAsync(new byte[10_000], context.RequestAborted);
    }

    private static async Task LiesAsync(HttpContext context)
    {
        context.Response.ContentLength = 1000;
        await context.Response.Body.WriteAsync(new byte[10], context.RequestAborted);
        await context.Response.Body.FlushAsync(context.RequestAborted);
        context.Abort();
    }

    private Task<byte[]> FetchAsync(string url) => services.GetRequiredService<FileDownloads>().FetchAsync(url, Most, Ct);

    private async Task<FileRefusal> RefusalAsync(string url) => (await Assert.ThrowsAsync<FileRefusedException>(() => FetchAsync(url))).Reason;
}
