using KingdeeCoachBot.BotFramework.Files;
using KingdeeCoachBot.BotFramework.Hosting;
using KingdeeCoachBot.Tests.BotFramework.Links;
using Microsoft.Extensions.Configuration;

namespace KingdeeCoachBot.Tests.BotFramework.Files;

/// <summary>Files are fetched from where Teams keeps them, and from nowhere inside the bot's own network.</summary>
public sealed class FileAddressesTests
{
    private static readonly FileAddresses InTeams = new(NowhereToLink.Credentials);
    private static readonly FileAddresses OnThisMachine = new(BotCredentials.Read(new ConfigurationBuilder().Build()));

    [Theory]
    [InlineData("https://contoso-my.sharepoint.com/personal/a/_layouts/15/download.aspx?UniqueId=1&tempauth=x")]
    [InlineData("https://CONTOSO.SharePoint.com/x")]
    [InlineData("https://contoso.sharepoint.cn/x")]
    [InlineData("https://eu-prod.asyncgw.teams.microsoft.com/v1/objects/1")]
    public void Where_Teams_keeps_files(string url)
    {
        Assert.True(InTeams.Allows(new Uri(url)));
        Assert.True(OnThisMachine.Allows(new Uri(url)));
    }

    [Theory]
    [InlineData("http://contoso.sharepoint.com/x")]
    [InlineData("https://contoso.sharepoint.com:8443/x")]
    [InlineData("https://me@contoso.sharepoint.com/x")]
    [InlineData("https://evilsharepoint.com/x")]
    [InlineData("https://sharepoint.com.evil.example/x")]
    [InlineData("https://evil.example/contoso.sharepoint.com")]
    [InlineData("https://10.0.0.1/x")]
    [InlineData("http://169.254.169.254/latest/meta-data/")]
    [InlineData("file:///etc/passwd")]
    [InlineData("ftp://contoso.sharepoint.com/x")]
    public void Nowhere_else(string url)
    {
        Assert.False(InTeams.Allows(new Uri(url)));
        Assert.False(OnThisMachine.Allows(new Uri(url)));
    }

    [Theory]
    [InlineData("http://localhost:3978/x")]
    [InlineData("http://127.0.0.1:3978/x")]
    [InlineData("http://[::1]:3978/x")]
    public void From_this_machine_only_while_the_bot_serves_this_machine_only(string url)
    {
        Assert.True(OnThisMachine.Allows(new Uri(url)));
        Assert.False(InTeams.Allows(new Uri(url)));
    }
}
