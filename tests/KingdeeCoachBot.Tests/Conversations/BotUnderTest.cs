using KingdeeCoachBot.BotFramework.Outbox;
using KingdeeCoachBot.Hosting;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace KingdeeCoachBot.Tests.Conversations;

/// <summary>The whole program on a real port with a real SQLite file. Disposed and started again on the same file it is a restart.</summary>
internal sealed class BotUnderTest : IAsyncDisposable
{
    private readonly Factory factory;

    private BotUnderTest(Factory factory) => this.factory = factory;

    public Uri Address => factory.ClientOptions.BaseAddress;

    public IServiceProvider Services => factory.Services;

    /// <param name="database">The SQLite file.</param>
    /// <param name="now">What the bot takes for the present; the clock runs on from there.</param>
    /// <param name="configure">Puts something in the place of a part that cannot be real in a test.</param>
    public static BotUnderTest Start(string database, DateTimeOffset now, Action<IServiceCollection>? configure = null)
    {
        var factory = new Factory(database, configure);
        factory.UseKestrel(0);
        factory.StartServer();
        var bot = new BotUnderTest(factory);
        bot.SetTime(now);
        return bot;
    }

    public void SetTime(DateTimeOffset now)
    {
        var clock = Services.GetRequiredService<AdjustableClock>();
        clock.Offset += now - clock.GetUtcNow();
    }

    public HttpClient CreateClient() => factory.CreateClient();

    /// <summary>Waits until everything held by committed turns has reached its channel.</summary>
    public Task DeliveredAsync() => Services.GetRequiredService<OutboxDelivery>().DrainAsync(TestContext.Current.CancellationToken);

    public ValueTask DisposeAsync() => factory.DisposeAsync();

    private sealed class Factory(string database, Action<IServiceCollection>? configure) : WebApplicationFactory<Program>
    {
        protected override void ConfigureWebHost(IWebHostBuilder builder)
        {
            builder.UseEnvironment("Development");
            // Without an address the program would take its default port, which a developer's own bot may hold.
            builder.UseSetting("urls", "http://127.0.0.1:0");
            builder.UseSetting("Storage:ConnectionString", $"Data Source={database}");
            builder.UseSetting("Logging:LogLevel:Default", "Warning");
            if (configure is not null)
                builder.ConfigureServices(configure);
        }
    }
}
