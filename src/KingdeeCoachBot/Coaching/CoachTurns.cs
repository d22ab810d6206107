using KingdeeCoachBot.BotFramework.Cards;
using KingdeeCoachBot.BotFramework.Turns;
using KingdeeCoachBot.Understanding;

namespace KingdeeCoachBot.Coaching;

/// <summary>Finds out which language and time zone a turn is in.</summary>
internal sealed class CoachTurns(CardLibrary cards)
{
    private static readonly TimeZoneInfo Shanghai = TimeZoneInfo.FindSystemTimeZoneById("Asia/Shanghai");

    /// <summary>Explicit choice, else the newest sign of what is typed or how the client is set, else Chinese.</summary>
    public CoachTurn Begin(ITurnContext turn)
    {
        var profile = UserProfile.Property.GetOrAdd(turn, () => new UserProfile());
        Notice(profile, turn.Activity.Text, turn.Activity.Locale);
        profile.SeenZone = Real(turn.Activity.LocalTimezone) ?? profile.SeenZone;
        var coach = new CoachTurn(turn, profile.Chosen ?? profile.Seen ?? Language.Chinese, ZoneOf(profile), cards);
        turn.TurnState.Set(coach);
        return coach;
    }

    private static void Notice(UserProfile profile, string? text, string? locale)
    {
        if (locale is { Length: > 0 } && locale != profile.Locale)
        {
            // Emulators greet without a locale and say one with the first button: who pressed a Chinese card goes on in Chinese.
            if (profile.Locale is not null || profile.Seen is null)
                profile.Seen = locale.StartsWith("en", StringComparison.OrdinalIgnoreCase) ? Language.English : Language.Chinese;
            profile.Locale = locale;
        }

        if (text is not null && TypedLanguage.Of(text) is { } typed)
            profile.Seen = typed;
    }

    // Agents Playground says UTC for everybody; nobody who sells to Chinese key accounts works there.
    private static string? Real(string? id) =>
        id is { Length: > 0 } && id is not ("UTC" or "Etc/UTC") && TimeZoneInfo.TryFindSystemTimeZoneById(id, out _) ? id : null;

    private static TimeZoneInfo ZoneOf(UserProfile profile) =>
        TimeZoneInfo.TryFindSystemTimeZoneById(profile.Zone ?? profile.SeenZone ?? "", out var zone) ? zone : Shanghai;
}
