using KingdeeCoachBot.BotFramework.Hosting;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace KingdeeCoachBot.BotFramework.Links;

/// <summary>Brings signed links into an application.</summary>
public static class LinkServices
{
    /// <summary>Adds <see cref="Links"/>; the application adds its <see cref="ILinkedContent"/>s.</summary>
    /// <exception cref="BotConfigurationException"><c>PublicBaseUrl</c> is no address that links could begin with.</exception>
    public static IServiceCollection AddLinks(this IServiceCollection services, IConfiguration configuration)
    {
        var publicUrl = LinkAddress.Read(configuration);
        services.AddSingleton<LinkKeys>();
        services.AddSingleton<LinkTokens>();
        services.AddSingleton<LinksEndpoint>();
        services.AddSingleton(provider => new LinkAddress(
            publicUrl, provider.GetRequiredService<IServer>(), provider.GetRequiredService<BotCredentials>(), provider.GetRequiredService<ILogger<LinkAddress>>()));
        services.AddSingleton(provider => new Links(
            provider.GetRequiredService<LinkAddress>(), provider.GetRequiredService<LinkTokens>(), provider.GetRequiredService<TimeProvider>()));
        return services;
    }

    /// <summary>Maps the addresses that links lead to.</summary>
    public static IEndpointConventionBuilder MapLinks(this IEndpointRouteBuilder endpoints) => endpoints.MapGet(
        "/" + Links.Path + "{token}",
        (HttpContext context, string token, LinksEndpoint endpoint) => endpoint.HandleAsync(context, token));
}
