using KingdeeCoachBot.BotFramework.Storage;
using KingdeeCoachBot.Storage;
using KingdeeCoachBot.Storage.Sqlite;
using KingdeeCoachBot.Tests.Storage.Sqlite;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace KingdeeCoachBot.Tests.Storage;

public sealed class StorageServicesTests : IDisposable
{
    private readonly TemporaryDatabase database = new();

    public void Dispose() => database.Dispose();

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("sqlite")]
    public async Task Sqlite_is_the_default(string? provider)
    {
        using var host = Host(provider);
        Assert.IsType<SqliteStorage>(host.Services.GetRequiredService<IStorage>());
        await ((IAsyncDisposable)host.Services).DisposeAsync();
    }

    [Theory]
    [InlineData("Memory")]
    [InlineData("memory")]
    public void Memory_can_be_chosen(string provider)
    {
        using var host = Host(provider);
        Assert.IsType<MemoryStorage>(host.Services.GetRequiredService<IStorage>());
    }

    [Fact]
    public async Task Another_provider_stops_the_start_and_is_told_which_there_are()
    {
        using var host = Host("Oracle");
        var refusal = await Assert.ThrowsAsync<InvalidOperationException>(() => host.StartAsync(TestContext.Current.CancellationToken));
        Assert.Contains("Storage:Provider is 'Oracle'", refusal.Message, StringComparison.Ordinal);
        Assert.Contains("Sqlite (the default) or Memory", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_database_is_there_before_other_services_start()
    {
        var seen = new DatabaseSeen(database.Path);
        using var host = Host("Sqlite", services => services.AddHostedService(_ => seen));

        await host.StartAsync(TestContext.Current.CancellationToken);
        await host.StopAsync(TestContext.Current.CancellationToken);

        Assert.True(seen.AtStart);
    }

    private IHost Host(string? provider, Action<IServiceCollection>? first = null)
    {
        var builder = Microsoft.Extensions.Hosting.Host.CreateEmptyApplicationBuilder(new HostApplicationBuilderSettings());
        first?.Invoke(builder.Services);
        builder.Services.AddStorage(builder.Configuration);
        builder.Configuration.AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["Storage:Provider"] = provider,
            ["Storage:ConnectionString"] = database.ConnectionString,
        });
        return builder.Build();
    }

    private sealed class DatabaseSeen(string path) : IHostedService
    {
        public bool AtStart { get; private set; }

        public Task StartAsync(CancellationToken cancellationToken)
        {
            AtStart = File.Exists(path);
            return Task.CompletedTask;
        }

        public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
    }
}
