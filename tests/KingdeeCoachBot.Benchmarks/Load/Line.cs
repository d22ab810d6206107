using System.Diagnostics;
using System.Net.Http.Headers;
using System.Text.Json;

namespace KingdeeCoachBot.Benchmarks.Load;

/// <summary>The way from the channel to one bot.</summary>
internal sealed class Line : IDisposable
{
    private static readonly MediaTypeHeaderValue Json = new("application/json", "utf-8");

    private readonly HttpClient http = new(new SocketsHttpHandler { UseProxy = false, UseCookies = false }) { Timeout = TimeSpan.FromSeconds(30) };
    private readonly Uri messages;

    public Line(string address) => messages = new Uri(address + "/api/messages");

    /// <summary>Sends an activity and waits for the response.</summary>
    /// <returns>How long that took.</returns>
    public async Task<TimeSpan> SendAsync(WireActivity activity)
    {
        using var content = new ByteArrayContent(JsonSerializer.SerializeToUtf8Bytes(activity, WireJson.Default.WireActivity));
        content.Headers.ContentType = Json;
        var started = Stopwatch.GetTimestamp();
        using var response = await http.PostAsync(messages, content);
        var took = Stopwatch.GetElapsedTime(started);
        response.EnsureSuccessStatusCode();
        return took;
    }

    public void Dispose() => http.Dispose();
}
