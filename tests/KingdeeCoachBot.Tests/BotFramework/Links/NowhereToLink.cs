using KingdeeCoachBot.BotFramework.Hosting;
using KingdeeCoachBot.BotFramework.Links;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace KingdeeCoachBot.Tests.BotFramework.Links;

/// <summary>A bot that Teams talks to and that nobody has told its public address.</summary>
internal static class NowhereToLink
{
    public static BotCredentials Credentials { get; } = BotCredentials.Read(new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?>
    {
        ["MicrosoftAppId"] = "33333333-3333-4333-8333-333333333333",
        ["MicrosoftAppPassword"] = "secret",
        ["MicrosoftAppTenantId"] = "11111111-1111-4111-8111-111111111111",
    }).Build());

    public static KingdeeCoachBot.BotFramework.Links.Links Links(IServiceProvider provider) => new(
        new LinkAddress(null, provider.GetRequiredService<IServer>(), Credentials, provider.GetRequiredService<ILogger<LinkAddress>>()),
        provider.GetRequiredService<LinkTokens>(),
        provider.GetRequiredService<TimeProvider>());

    /// <summary>A server that listens on an address.</summary>
    internal sealed class Server : IServer
    {
        public Server(params string[] addresses)
        {
            var feature = new ServerAddressesFeature();
            foreach (var address in addresses)
                feature.Addresses.Add(address);
            Features.Set<IServerAddressesFeature>(feature);
        }

        public IFeatureCollection Features { get; } = new FeatureCollection();

        public void Dispose()
        {
        }

        public Task StartAsync<TContext>(IHttpApplication<TContext> application, CancellationToken cancellationToken)
            where TContext : notnull => Task.CompletedTask;

        public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

        private sealed class ServerAddressesFeature : IServerAddressesFeature
        {
            public ICollection<string> Addresses { get; } = [];

            public bool PreferHostingUrls { get; set; }
        }
    }
}
