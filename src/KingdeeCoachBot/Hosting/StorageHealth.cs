using KingdeeCoachBot.BotFramework.Storage;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace KingdeeCoachBot.Hosting;

/// <summary>The bot is well when its storage answers.</summary>
internal sealed class StorageHealth(IStorage storage) : IHealthCheck
{
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        try
        {
            await storage.ReadAsync(["health"], cancellationToken);
            return HealthCheckResult.Healthy();
        }
        catch (StorageUnavailableException exception)
        {
            return HealthCheckResult.Unhealthy("The storage does not answer.", exception);
        }
    }
}
