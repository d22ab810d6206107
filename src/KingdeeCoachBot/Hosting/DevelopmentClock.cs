using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using KingdeeCoachBot.BotFramework.Hosting;
using KingdeeCoachBot.BotFramework.Schema;
using KingdeeCoachBot.BotFramework.Storage;

namespace KingdeeCoachBot.Hosting;

/// <summary><c>/dev/clock</c>: shows the bot's time and moves it forward. In Development and from this machine only; survives a restart.</summary>
internal static class DevelopmentClock
{
    private const string Key = "dev/clock";

    // Beyond a year nothing a rep does makes sense any more, and dates come near the end of the calendar.
    private static readonly TimeSpan FurthestAhead = TimeSpan.FromDays(366);

    public static void MapDevelopmentClock(this WebApplication app)
    {
        var clock = app.Services.GetRequiredService<AdjustableClock>();
        var storage = app.Services.GetRequiredService<IStorage>();
        app.MapGet("/dev/clock", (HttpRequest request) => request.IsLocal() ? Show(clock) : Results.StatusCode(StatusCodes.Status403Forbidden));
        app.MapPost("/dev/clock", (HttpRequest request, CancellationToken ct) => AdvanceAsync(request, clock, storage, ct));
    }

    private static async Task<IResult> AdvanceAsync(HttpRequest request, AdjustableClock clock, IStorage storage, CancellationToken ct)
    {
        if (!request.IsLocal())
            return Results.StatusCode(StatusCodes.Status403Forbidden);
        if (await ReadAsync(request, ct) is not { } advance)
            return BadRequest("""Send {"advance":"2.00:00:00"}: days.hours:minutes:seconds, forward only.""");
        if (clock.Offset + advance > FurthestAhead)
            return BadRequest("The clock goes at most 366 days ahead.");

        clock.Offset += advance;
        var body = JsonSerializer.SerializeToUtf8Bytes(new StoredOffset(clock.Offset), ClockJson.Stored.StoredOffset);
        await storage.WriteAsync([new StorageChange.Put(Key, body, StorageChange.AnyETag, [])], ct);
        return Show(clock);
    }

    private static async Task<TimeSpan?> ReadAsync(HttpRequest request, CancellationToken ct)
    {
        try
        {
            var body = await request.ReadFromJsonAsync(ClockJson.Stored.AdvanceRequest, ct);
            return TimeSpan.TryParse(body?.Advance, CultureInfo.InvariantCulture, out var advance) && advance >= TimeSpan.Zero ? advance : null;
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            return null;
        }
    }

    /// <summary>The offset that an earlier run of the bot had.</summary>
    public static async Task<TimeSpan> StoredOffsetAsync(IStorage storage, CancellationToken ct)
    {
        var items = await storage.ReadAsync([Key], ct);
        return items.TryGetValue(Key, out var item)
            ? JsonSerializer.Deserialize(item.Body.Span, ClockJson.Stored.StoredOffset)!.Offset
            : TimeSpan.Zero;
    }

    private static IResult Show(AdjustableClock clock) =>
        Results.Json(new ClockState(clock.GetUtcNow(), clock.Offset), ClockJson.Stored.ClockState);

    private static IResult BadRequest(string message) =>
        Results.Json(new ClockError(message), ClockJson.Stored.ClockError, statusCode: StatusCodes.Status400BadRequest);
}

/// <summary>Moves the clock to where it was before the restart, once the storage is open and before anything listens.</summary>
internal sealed class ClockRestore(AdjustableClock clock, IStorage storage) : IHostedService
{
    public async Task StartAsync(CancellationToken cancellationToken) =>
        clock.Offset = await DevelopmentClock.StoredOffsetAsync(storage, cancellationToken);

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}

internal sealed record AdvanceRequest(string? Advance);

internal sealed record StoredOffset(TimeSpan Offset);

/// <param name="Now">The bot's time, UTC.</param>
/// <param name="Offset">How far it is ahead of the machine's.</param>
internal sealed record ClockState(DateTimeOffset Now, TimeSpan Offset);

internal sealed record ClockError(string Error);

[JsonSerializable(typeof(AdvanceRequest))]
[JsonSerializable(typeof(StoredOffset))]
[JsonSerializable(typeof(ClockState))]
[JsonSerializable(typeof(ClockError))]
internal sealed partial class ClockJson : JsonSerializerContext
{
    public static ClockJson Stored { get; } = new(BotJson.WireOptions());
}
