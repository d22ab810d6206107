using KingdeeCoachBot.BotFramework.Connector;
using KingdeeCoachBot.Tests.BotFramework.Hosting;

namespace KingdeeCoachBot.Tests.BotFramework.Connector;

public sealed class ServiceUrlsTests
{
    private static readonly ServiceUrls Local = new(BotCredentialsTests.Read());
    private static readonly ServiceUrls Registered = new(BotCredentialsTests.Read("5e7cae02-0000-4000-8000-000000000000", "secret", "tenant"));

    [Theory]
    [InlineData("https://smba.trafficmanager.net/emea/")]
    [InlineData("https://SMBA.trafficmanager.net/apac/11111111-1111-4111-8111-111111111111/")]
    [InlineData("https://smba.trafficmanager.net:443/")]
    [InlineData("https://smba.infra.gcc.teams.microsoft.com/teams")]
    [InlineData("https://smba.infra.gov.teams.microsoft.us/teams")]
    public void A_registered_bot_answers_to_the_connectors_own_hosts(string url) => Assert.True(Registered.Allows(url));

    [Theory]
    [InlineData("https://x.trafficmanager.net/")]
    [InlineData("https://trafficmanager.net/")]
    [InlineData("https://smba.trafficmanager.net.evil.com/")]
    [InlineData("https://evil-smba.trafficmanager.net/")]
    [InlineData("https://smba.trafficmanager.net@evil.com/")]
    [InlineData("https://evil.com@smba.trafficmanager.net/")]
    [InlineData("https://evil.com/smba.trafficmanager.net")]
    [InlineData("https://evil.com#smba.trafficmanager.net")]
    [InlineData("https://smba.trafficmanager.net./")]
    [InlineData("https://smba.trafficmanager.net:8443/")]
    [InlineData("http://smba.trafficmanager.net/")]
    [InlineData("https://smbа.trafficmanager.net/")]
    [InlineData("http://localhost:3978/")]
    [InlineData("https://127.0.0.1/")]
    [InlineData("ftp://smba.trafficmanager.net/")]
    [InlineData("/relative")]
    [InlineData("")]
    [InlineData(null)]
    public void A_registered_bot_answers_to_nobody_else(string? url) => Assert.False(Registered.Allows(url));

    [Theory]
    [InlineData("http://localhost:56150")]
    [InlineData("https://LOCALHOST/")]
    [InlineData("http://127.0.0.1:56150/_connector")]
    [InlineData("http://127.8.9.1/")]
    [InlineData("http://[::1]:56150/")]
    public void A_local_bot_answers_to_this_machine(string url) => Assert.True(Local.Allows(url));

    [Theory]
    [InlineData("http://localhost.evil.com/")]
    [InlineData("http://evil.com/localhost")]
    [InlineData("http://localhost@evil.com/")]
    [InlineData("http://user:secret@localhost/")]
    [InlineData("http://127.0.0.1.evil.com/")]
    [InlineData("http://10.0.0.1/")]
    [InlineData("http://0.0.0.0/")]
    [InlineData("http://169.254.169.254/")]
    [InlineData("http://[2001:db8::1]/")]
    [InlineData("https://smba.trafficmanager.net/")]
    [InlineData("file:///etc/passwd")]
    [InlineData("localhost")]
    [InlineData(null)]
    public void A_local_bot_answers_to_no_other_machine(string? url) => Assert.False(Local.Allows(url));
}
