using KingdeeCoachBot.BotFramework.Hosting;
using KingdeeCoachBot.BotFramework.Schema;
using KingdeeCoachBot.BotFramework.Storage;
using KingdeeCoachBot.BotFramework.Turns;

namespace KingdeeCoachBot.Benchmarks.Servers;

/// <summary>
/// The bot's own library with a bot that repeats what it hears. Nothing reaches a disk; conversations, processed ids and the outbox are kept
/// in memory, with all checks of a real turn.
/// </summary>
internal static class EchoServer
{
    public static async Task RunAsync(string address)
    {
        var builder = WebApplication.CreateBuilder();
        builder.Logging.SetMinimumLevel(LogLevel.Warning);
        builder.WebHost.UseUrls(address);
#pragma warning disable RS0030 // The one place where this program's clock is chosen.
        builder.Services.AddSingleton(TimeProvider.System);
#pragma warning restore RS0030
        builder.Services.AddSingleton<IStorage, MemoryStorage>();
        builder.Services.AddSingleton<IBot, EchoBot>();
        builder.Services.AddSingleton<ITurnErrors, SilentErrors>();
        builder.Services.AddBotFramework(builder.Configuration);
        await using var app = builder.Build();
        app.MapBot();
        await app.RunAsync();
    }

    private sealed class EchoBot : ActivityHandler
    {
        protected override Task OnMessageActivityAsync(ITurnContext turnContext, CancellationToken cancellationToken) =>
            turnContext.SendActivityAsync(new Activity { Type = ActivityTypes.Message, Text = turnContext.Activity.Text }, ct: cancellationToken);
    }

    // A failed turn shows as a reply that never arrives.
    private sealed class SilentErrors : ITurnErrors
    {
        public Task OnTurnErrorAsync(ITurnContext turnContext, TurnError reason, CancellationToken cancellationToken) => Task.CompletedTask;
    }
}
