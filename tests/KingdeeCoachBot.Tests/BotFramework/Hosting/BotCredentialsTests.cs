using KingdeeCoachBot.BotFramework.Hosting;
using Microsoft.Extensions.Configuration;

namespace KingdeeCoachBot.Tests.BotFramework.Hosting;

public sealed class BotCredentialsTests
{
    private const string Id = "5e7cae02-0000-4000-8000-000000000000";

    [Theory]
    [InlineData("", "secret", "", null, "MicrosoftAppPassword is set but MicrosoftAppId is empty")]
    [InlineData("my bot", "secret", "t", null, "MicrosoftAppId is not a GUID")]
    [InlineData(Id, "", "t", null, "MicrosoftAppId is set but MicrosoftAppPassword is empty")]
    [InlineData(Id, "secret", "", null, "MicrosoftAppTenantId is empty")]
    [InlineData(Id, "secret", "t", "Multitenant", "MicrosoftAppType is 'Multitenant'")]
    [InlineData(Id, "", "", "UserAssignedMSI", "MicrosoftAppTenantId is empty")]
    public void Settings_that_contradict_each_other_say_what_to_set(string id, string password, string tenant, string? type, string says)
    {
        var refused = Assert.Throws<BotConfigurationException>(() => Read(id, password, tenant, type));

        Assert.Contains(says, refused.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "", "", null, false)]
    [InlineData("  ", " ", "", null, false)]
    [InlineData(Id, "secret", "t", null, true)]
    [InlineData(Id, "secret", "t", "SingleTenant", true)]
    [InlineData(Id, "secret", "", "MultiTenant", true)]
    [InlineData(Id, "", "t", "UserAssignedMSI", true)]
    public void Settings_that_fit_are_taken(string id, string password, string tenant, string? type, bool configured) =>
        Assert.Equal(configured, Read(id, password, tenant, type).AreConfigured);

    internal static BotCredentials Read(string id = "", string password = "", string tenant = "", string? type = null) =>
        BotCredentials.Read(new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["MicrosoftAppId"] = id,
            ["MicrosoftAppPassword"] = password,
            ["MicrosoftAppTenantId"] = tenant,
            ["MicrosoftAppType"] = type,
        }).Build());
}
