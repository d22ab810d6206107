namespace KingdeeCoachBot.Understanding;

internal static class UnderstandingServices
{
    public static void AddUnderstanding(this IServiceCollection services)
    {
        services.AddSingleton<SlotReader>();
        services.AddHostedService<WarmReading>();
    }

    /// <summary>The recognisers take half a second for their first sentence; no user should be the one who waits for it.</summary>
    private sealed class WarmReading(SlotReader reader) : BackgroundService
    {
        protected override Task ExecuteAsync(CancellationToken stoppingToken) => Task.Run(reader.WarmUp, stoppingToken);
    }
}
