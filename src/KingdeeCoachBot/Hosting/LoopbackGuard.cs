using KingdeeCoachBot.BotFramework.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;

namespace KingdeeCoachBot.Hosting;

/// <summary>
/// Without credentials anybody who reaches the port could speak for anybody, so the bot then listens on this machine only. Requests are
/// checked one by one as well; this makes the mistake visible before the first of them.
/// </summary>
internal sealed partial class LoopbackGuard(IServer server, BotCredentials credentials, ILogger<LoopbackGuard> logger) : IHostedLifecycleService
{
    public Task StartedAsync(CancellationToken cancellationToken)
    {
        if (credentials.AreConfigured)
        {
            TokensCannotBeChecked();
            return Task.CompletedTask;
        }

        var addresses = server.Features.Get<IServerAddressesFeature>()?.Addresses ?? [];
        if (addresses.FirstOrDefault(address => !LocalRequests.IsNamedBy(BindingAddress.Parse(address).Host)) is { } open)
            throw new BotConfigurationException(
                $"The bot would listen on {open} without credentials, open to everybody. Listen on localhost (--urls {"http://localhost:3978"}), "
                + "or set MicrosoftAppId, MicrosoftAppPassword and MicrosoftAppTenantId.");
        ServesThisMachineOnly();
        return Task.CompletedTask;
    }

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    [LoggerMessage(LogLevel.Information, "No MicrosoftAppId is set: the bot serves this machine only")]
    private partial void ServesThisMachineOnly();

    [LoggerMessage(LogLevel.Warning, "MicrosoftAppId is set, but this version cannot check channel tokens yet: every call of /api/messages is refused with 401. Unset MicrosoftAppId for local use.")]
    private partial void TokensCannotBeChecked();
}
