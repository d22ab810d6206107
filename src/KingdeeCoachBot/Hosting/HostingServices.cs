namespace KingdeeCoachBot.Hosting;

internal static class HostingServices
{
    private const string DefaultAddress = "http://localhost:3978";

    private static readonly string[] AddressSettings = ["urls", "http_ports", "https_ports", "Kestrel:Endpoints"];

    /// <summary>Port 3978 is where Bot Framework's clients look first. Any of ASP.NET's own settings wins.</summary>
    public static void UseDefaultAddress(this WebApplicationBuilder builder)
    {
        if (!AddressSettings.Any(setting => builder.Configuration.GetSection(setting).Exists()))
            builder.WebHost.UseUrls(DefaultAddress);
    }

    /// <summary>The machine's clock; in Development one that can be moved forward.</summary>
    public static void AddClock(this IServiceCollection services, IHostEnvironment environment)
    {
#pragma warning disable RS0030 // The one place where the clock is chosen.
        var real = TimeProvider.System;
#pragma warning restore RS0030
        if (!environment.IsDevelopment())
        {
            services.AddSingleton(real);
            return;
        }

        services.AddSingleton(new AdjustableClock(real));
        services.AddHostedService<ClockRestore>();
        services.AddSingleton<TimeProvider>(provider => provider.GetRequiredService<AdjustableClock>());
    }

    /// <summary>Refuses to listen beyond this machine while nobody has to prove who he is.</summary>
    public static void AddLoopbackGuard(this IServiceCollection services) => services.AddHostedService<LoopbackGuard>();
}
