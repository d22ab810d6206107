using System.Globalization;
using System.Text.Json;
using KingdeeCoachBot.Benchmarks.Servers;

namespace KingdeeCoachBot.Benchmarks.Load;

/// <summary>Somebody in Teams with a conversation of his own.</summary>
internal sealed class Person
{
    private const string Tenant = "11111111-1111-4111-8111-111111111111";

    private static readonly WireAccount Bot = new("28:bot", "销售教练", null);
    private static readonly JsonElement TeamsTenant = JsonDocument.Parse($$$"""{"tenant":{"id":"{{{Tenant}}}"}}""").RootElement;

    private readonly FakeConnector connector;
    private readonly WireAccount account;
    private readonly WireConversation conversation;
    private readonly string locale;

    public Person(FakeConnector connector, string locale = "zh-CN", bool presses = false)
    {
        this.connector = connector;
        this.locale = locale;
        var user = Guid.NewGuid().ToString();
        account = new WireAccount("29:" + user, "张敏", user);
        conversation = new WireConversation($"a:{Guid.NewGuid():N}", "personal", Tenant);
        Inbox = connector.Open(conversation.Id, presses);
    }

    public Inbox Inbox { get; }

    /// <summary>Turns begun so far; each has to bring one reply at least.</summary>
    public int Sent { get; private set; }

    public WireActivity Says(string text) => Activity("message") with { Text = text };

    /// <summary>Presses a button of the newest card.</summary>
    public WireActivity Presses(string verb)
    {
        var (id, body) = Inbox.Newest;
        return Activity("invoke") with { Name = "adaptiveCard/action", ReplyToId = id, Value = PressedCard.Value(body, verb) };
    }

    /// <summary>Waits for what is still to come, and leaves.</summary>
    /// <returns>Turns that nothing came of.</returns>
    public async Task<int> LeaveAsync(TimeSpan patience)
    {
        var missing = await Inbox.ReachesAsync(Sent, patience) ? 0 : Sent - Inbox.Count;
        connector.Close(conversation.Id);
        return missing;
    }

    private WireActivity Activity(string type) => new()
    {
        Type = type,
        Id = (++Sent).ToString(CultureInfo.InvariantCulture),
        Timestamp = "2026-11-23T01:00:00.000Z",
        ChannelId = "msteams",
        ServiceUrl = connector.ServiceUrl,
        Locale = locale,
        From = account,
        Recipient = Bot,
        Conversation = conversation,
        ChannelData = TeamsTenant,
    };
}
