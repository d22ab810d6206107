using System.Text.Json;
using System.Text.RegularExpressions;
using KingdeeCoachBot.BotFramework.Schema;
using KingdeeCoachBot.Coaching;

namespace KingdeeCoachBot.WebChat;

/// <summary>
/// Makes the activity the bot is given. What the page says of itself (text, card inputs, language, zone) is taken; who it is comes from its
/// token and the time from the bot's own clock, which may be moved: a browser's "tomorrow" would be the bot's yesterday.
/// </summary>
internal sealed partial class Incoming(TimeProvider time)
{
    private const int MaxIdLength = 200;

    public Activity Message(Ticket ticket, Activity posted)
    {
        var page = ReadPageData(posted.ChannelData);
        var activity = New(posted.Type!, ticket, page.MessageId ?? page.ClientActivityId, posted.Locale, posted.LocalTimezone);
        activity.Text = posted.Text;
        activity.TextFormat = posted.TextFormat;
        activity.Value = posted.Value;
        activity.Name = posted.Name;
        activity.ChannelData = JsonSerializer.SerializeToElement(page, WebChatJson.Wire.PageData);
        return activity;
    }

    /// <summary>What Teams sends when somebody adds the bot.</summary>
    public IEnumerable<Activity> Welcome(Ticket ticket, ConversationHead head)
    {
        var installed = New(ActivityTypes.InstallationUpdate, ticket, "installed", head.Locale, head.Timezone);
        installed.Action = "add";
        var joined = New(ActivityTypes.ConversationUpdate, ticket, "joined", head.Locale, head.Timezone);
        joined.MembersAdded = [joined.Recipient!, joined.From!];
        return [installed, joined];
    }

    private Activity New(string type, Ticket ticket, string? name, string? locale, string? zoneId)
    {
        var now = time.GetUtcNow();
        var zone = FindZone(zoneId);
        var language = LanguageOf(locale);
        return new Activity
        {
            Type = type,
            Id = new ActivityId(ticket.ConversationId, "u" + Names.Of(name ?? Guid.NewGuid().ToString())).ToString(),
            Timestamp = now,
            LocalTimestamp = zone is null ? now : TimeZoneInfo.ConvertTime(now, zone),
            LocalTimezone = zone is null ? null : zoneId,
            ServiceUrl = WebChatConnector.ServiceUrl,
            ChannelId = Channels.WebChat,
            From = ticket.Persona.AsAccount(language),
            Recipient = Coach.AsAccount(language),
            Conversation = new() { Id = ticket.ConversationId, ConversationType = "personal", TenantId = Personas.TenantId },
            Locale = locale is not null && LanguageTag().IsMatch(locale) ? locale : null,
            ChannelData = JsonSerializer.SerializeToElement(new PageData(Tenant, null, null, null), WebChatJson.Wire.PageData),
        };
    }

    private static TenantInfo Tenant { get; } = new(Personas.TenantId);

    private static PageData ReadPageData(JsonElement? channelData)
    {
        var said = channelData is { ValueKind: JsonValueKind.Object } data ? data.Deserialize(WebChatJson.Wire.PageData) : null;
        return new PageData(Tenant, Short(said?.ClientActivityId), Short(said?.MessageId), said?.PostBack);
    }

    private static string? Short(string? id) => id is { Length: > 0 and <= MaxIdLength } ? id : null;

    private static Language LanguageOf(string? locale) =>
        locale?.StartsWith("en", StringComparison.OrdinalIgnoreCase) == true ? Language.English : Language.Chinese;

    private static TimeZoneInfo? FindZone(string? id) =>
        id is { Length: <= 64 } && ZoneName().IsMatch(id) && TimeZoneInfo.TryFindSystemTimeZoneById(id, out var zone) ? zone : null;

    [GeneratedRegex(@"^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}\z")]
    private static partial Regex LanguageTag();

    // Names, not paths: zones are looked up in the file system.
    [GeneratedRegex(@"^[A-Za-z_]+(/[A-Za-z0-9_+-]+){0,2}\z")]
    private static partial Regex ZoneName();
}
