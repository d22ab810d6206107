using System.Globalization;
using System.Text.Json.Serialization;
using KingdeeCoachBot.BotFramework.Schema;
using KingdeeCoachBot.BotFramework.Turns;

namespace KingdeeCoachBot.Coaching.Home;

/// <summary>How the coach is to talk to a person: name, language, time zone, hours. The card holds all of it, so it needs no dialog.</summary>
internal static class SettingsForm
{
    private const int LongestName = 40;

    private static readonly string[] Zones =
    [
        "Asia/Shanghai", "Asia/Urumqi", "Asia/Hong_Kong", "Asia/Taipei", "Asia/Singapore", "Asia/Tokyo", "Asia/Jakarta", "Asia/Bangkok", "Asia/Kolkata", "Asia/Dubai",
        "Europe/London", "Europe/Berlin", "America/New_York", "America/Chicago", "America/Los_Angeles", "America/Sao_Paulo", "Australia/Sydney",
    ];

    /// <summary>Shows the settings; where the sentence says what to change, changes it first.</summary>
    public static Task ShowAsync(CoachTurn coach, CoachRequest request)
    {
        var profile = UserProfile.Property.GetOrAdd(coach.Turn, () => new UserProfile());
        if (HomeSentences.Name(request.Utterance) is { Length: <= LongestName } name)
        {
            profile.Name = name;
            return coach.SayAsync(coach.In(HomeText.NameSet, name), HomeText.SaySettings);
        }

        return ShowAsync(coach, Of(coach, profile), "");
    }

    /// <summary>Saves what the card says; what it says wrong comes back with the reason.</summary>
    public static Task SaveAsync(CoachTurn coach, CardPress press)
    {
        var model = Of(press);
        if (Problem(coach, model) is { } problem)
            return ShowAsync(coach, model, problem);

        var profile = UserProfile.Property.GetOrAdd(coach.Turn, () => new UserProfile());
        profile.Name = model.Name.Length == 0 ? null : model.Name;
        var language = model.Language == "en" ? Language.English : Language.Chinese;
        // Who only sets his hours goes on being answered in the language he types.
        if (profile.Chosen is not null || language != coach.Language)
            profile.Chosen = coach.Language = language;
        profile.Zone = model.Zone;
        (profile.WorkFrom, profile.WorkTo, profile.DigestAt) = (Time(model.From), Time(model.To), Time(model.Digest));
        var line = coach.In(HomeText.SettingsLine, model.Name, Name(coach, model.Zone), model.From, model.To, model.Digest).TrimStart(' ', '·');
        return HomeCards.DoneAsync(coach, HomeText.SettingsSaved, line, (HomeText.ChangeAgain, "Home/Settings"), (HomeText.SayToday, "Home/Today"));
    }

    private static Task ShowAsync(CoachTurn coach, SettingsModel model, string problem) => coach.ShowAsync(
        "Home/Settings", model with { Problem = problem, Zones = [.. ZonesWith(model.Zone).Select(zone => new ZoneChoice(zone, Name(coach, zone)))] },
        SettingsJson.Shown.SettingsModel, coach.In(HomeText.SettingsTitle));

    private static SettingsModel Of(CoachTurn coach, UserProfile profile) => new()
    {
        Name = coach.MyName,
        Language = coach.Language == Language.Chinese ? "zh" : "en",
        Zone = coach.Zone.Id,
        From = Write(profile.WorkFrom ?? UserProfile.UsualFrom),
        To = Write(profile.WorkTo ?? UserProfile.UsualTo),
        Digest = Write(profile.DigestAt ?? UserProfile.UsualDigest),
    };

    // Everything that comes back is untrusted, and goes back into the card.
    private static SettingsModel Of(CardPress press) => new()
    {
        Name = Cut(press.Text("name"), 200),
        Language = press.Text("language") == "en" ? "en" : "zh",
        Zone = Cut(press.Text("zone"), 60),
        From = Cut(press.Text("from"), 10),
        To = Cut(press.Text("to"), 10),
        Digest = Cut(press.Text("digest"), 10),
    };

    private static string? Problem(CoachTurn coach, SettingsModel model)
    {
        if (model.Name.Length > LongestName)
            return coach.In(HomeText.NameTooLong, LongestName);
        if (!TimeZoneInfo.TryFindSystemTimeZoneById(model.Zone, out _))
            return coach.In(HomeText.ZoneUnknown);
        if (Time(model.From) is not { } from || Time(model.To) is not { } to || Time(model.Digest) is null)
            return coach.In(HomeText.TimeUnreadable);
        return from < to ? null : coach.In(HomeText.HoursReversed);
    }

    private static string[] ZonesWith(string chosen) => Zones.Contains(chosen) || !TimeZoneInfo.TryFindSystemTimeZoneById(chosen, out _)
        ? Zones
        : [chosen, .. Zones];

    // "UTC+8 · Shanghai": the system's own names of zones are not in both languages on every machine.
    private static string Name(CoachTurn coach, string id)
    {
        if (!TimeZoneInfo.TryFindSystemTimeZoneById(id, out var zone))
            return id;
        var offset = zone.GetUtcOffset(coach.Now);
        var minutes = offset.Minutes == 0 ? "" : $":{Math.Abs(offset.Minutes):00}";
        return $"{coach.In(HomeText.Zone(id))} · UTC{(offset < TimeSpan.Zero ? '-' : '+')}{Math.Abs(offset.Hours)}{minutes}";
    }

    private static TimeOnly? Time(string text) =>
        TimeOnly.TryParseExact(text, ["HH:mm", "H:mm", "HH:mm:ss"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var time) ? time : null;

    private static string Write(TimeOnly time) => time.ToString("HH:mm", CultureInfo.InvariantCulture);

    private static string Cut(string? text, int most) => text is null ? "" : text.Length <= most ? text : text[..most];
}

internal sealed record SettingsModel
{
    public required string Name { get; init; }

    /// <summary><c>zh</c> or <c>en</c>.</summary>
    public required string Language { get; init; }

    public required string Zone { get; init; }

    public required string From { get; init; }

    public required string To { get; init; }

    public required string Digest { get; init; }

    public string Problem { get; init; } = "";

    public IReadOnlyList<ZoneChoice> Zones { get; init; } = [];
}

internal sealed record ZoneChoice(string Id, string Name);

[JsonSerializable(typeof(SettingsModel))]
internal sealed partial class SettingsJson : JsonSerializerContext
{
    public static SettingsJson Shown { get; } = new(BotJson.WireOptions());
}
