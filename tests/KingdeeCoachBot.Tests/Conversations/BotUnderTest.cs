using System.Diagnostics;
using KingdeeCoachBot.BotFramework.Outbox;
using KingdeeCoachBot.BotFramework.Scheduling;
using KingdeeCoachBot.Hosting;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

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
        var factory = new Factory(database, now, configure);
        factory.UseKestrel(0);
        factory.StartServer();
        return new BotUnderTest(factory);
    }

    /// <summary>What the bot takes for the present.</summary>
    public DateTimeOffset Now => Services.GetRequiredService<AdjustableClock>().GetUtcNow();

    public void SetTime(DateTimeOffset now)
    {
        var clock = Services.GetRequiredService<AdjustableClock>();
        clock.Offset += now - clock.GetUtcNow();
    }

    public HttpClient CreateClient() => factory.CreateClient();

    /// <summary>Waits until everything held by committed turns has reached its channel.</summary>
    public Task DeliveredAsync() => Services.GetRequiredService<OutboxDelivery>().DrainAsync(TestContext.Current.CancellationToken);

    /// <summary>Does all that is due at the present moment, and waits until what comes of it has reached its channel.</summary>
    public async Task DueAsync()
    {
        await Services.GetRequiredService<DueWorker>().RunDueAsync(TestContext.Current.CancellationToken);
        await DeliveredAsync();
    }

    public ValueTask DisposeAsync() => factory.DisposeAsync();

    // From its first moment: what is due by the machine's clock must not begin before the test has set the bot's.
    private sealed class ClockThatBeginsAt(DateTimeOffset moment) : TimeProvider
    {
        private readonly long started = Stopwatch.GetTimestamp();

        public override DateTimeOffset GetUtcNow() => moment.ToUniversalTime() + Stopwatch.GetElapsedTime(started);
    }

    private sealed class Factory(string database, DateTimeOffset now, Action<IServiceCollection>? configure) : WebApplicationFactory<Program>
    {
        protected override void ConfigureWebHost(IWebHostBuilder builder)
        {
            builder.UseEnvironment("Development");
            // Without an address the program would take its default port, which a developer's own bot may hold.
            builder.UseSetting("urls", "http://127.0.0.1:0");
            builder.UseSetting("Storage:ConnectionString", $"Data Source={database}");
            builder.UseSetting("Logging:LogLevel:Default", "Warning");
            builder.UseSetting("Logging:LogLevel:Microsoft.Hosting.Lifetime", "Warning");
            builder.ConfigureServices(services => services.Replace(ServiceDescriptor.Singleton(new AdjustableClock(new ClockThatBeginsAt(now)))));
            if (configure is not null)
                builder.ConfigureServices(configure);
        }
    }
}
