using Microsoft.Extensions.Configuration;

namespace KingdeeCoachBot.BotFramework.Hosting;

/// <summary>The bot's registration, under the names that Bot Framework has always used.</summary>
public sealed class BotCredentials
{
    private BotCredentials(string appId, string password, string tenantId, string type) =>
        (AppId, Password, TenantId, AppType) = (appId, password, tenantId, type);

    /// <summary><c>MicrosoftAppId</c>; empty for local use.</summary>
    public string AppId { get; }

    /// <summary><c>MicrosoftAppPassword</c>.</summary>
    public string Password { get; }

    /// <summary><c>MicrosoftAppTenantId</c>; the tenant that the bot is registered in.</summary>
    public string TenantId { get; }

    /// <summary><c>MicrosoftAppType</c>: <c>SingleTenant</c>, <c>MultiTenant</c> or <c>UserAssignedMSI</c>.</summary>
    public string AppType { get; }

    /// <summary>Whether a channel other than this machine may be served.</summary>
    public bool AreConfigured => AppId.Length > 0;

    /// <summary>Reads the four settings.</summary>
    /// <exception cref="BotConfigurationException">They contradict each other; the message says what to set.</exception>
    public static BotCredentials Read(IConfiguration configuration)
    {
        var appId = configuration["MicrosoftAppId"]?.Trim() ?? "";
        var password = configuration["MicrosoftAppPassword"]?.Trim() ?? "";
        var tenantId = configuration["MicrosoftAppTenantId"]?.Trim() ?? "";
        var type = configuration["MicrosoftAppType"]?.Trim() is { Length: > 0 } given ? given : "SingleTenant";
        Check(appId, password, tenantId, type);
        return new BotCredentials(appId, password, tenantId, type);
    }

    private static void Check(string appId, string password, string tenantId, string type)
    {
        if (appId.Length == 0 && password.Length > 0)
            throw new BotConfigurationException("MicrosoftAppPassword is set but MicrosoftAppId is empty. Set both, or neither for local use.");
        if (appId.Length == 0)
            return;
        if (!Guid.TryParse(appId, out _))
            throw new BotConfigurationException("MicrosoftAppId is not a GUID. Copy the application (client) id from the app registration.");
        if (type is not ("SingleTenant" or "MultiTenant" or "UserAssignedMSI"))
            throw new BotConfigurationException($"MicrosoftAppType is '{type}'. Set SingleTenant, MultiTenant or UserAssignedMSI.");
        if (password.Length == 0 && type != "UserAssignedMSI")
            throw new BotConfigurationException("MicrosoftAppId is set but MicrosoftAppPassword is empty. Set both, or neither for local use.");
        if (tenantId.Length == 0 && type != "MultiTenant")
            throw new BotConfigurationException($"MicrosoftAppType is {type} but MicrosoftAppTenantId is empty. Set the tenant that the bot is registered in.");
    }
}

/// <summary>The configuration cannot be used; the message tells the administrator what to change.</summary>
public sealed class BotConfigurationException(string message) : Exception(message);
