using KingdeeCoachBot.BotFramework.Turns;
using KingdeeCoachBot.Methodology;

namespace KingdeeCoachBot.Coaching.Power;

/// <summary>What a rep is about to note of somebody: everything as ticked and typed.</summary>
/// <remarks>It comes back on a card's button too, where anything may be missing: texts take null for empty.</remarks>
internal sealed record PowerDraft
{
    public required string Deal { get; init; }

    public string DealTitle { get; init => field = value ?? ""; } = "";

    /// <summary>Who; his name, since the deal may not have him yet.</summary>
    public string Name { get; init => field = value ?? ""; } = "";

    /// <summary>Ids of <see cref="PowerTick"/>.</summary>
    public IReadOnlyList<string> Ticks { get; init => field = value ?? []; } = [];

    public string Words { get; init => field = value ?? ""; } = "";

    /// <summary>The rep's own word for him; null for none.</summary>
    public PersonalityType? Type { get; init; }

    /// <summary>Ids of observations that are wrong.</summary>
    public IReadOnlyList<string> Strike { get; init => field = value ?? []; } = [];

    public bool IsEmpty => Ticks.Count == 0 && Strike.Count == 0 && Type is null && string.IsNullOrWhiteSpace(Words);

    public static PowerDraft New(Deal deal, string name) => new() { Deal = deal.Id, DealTitle = deal.Title, Name = name };

    /// <summary>Takes over a submitted card.</summary>
    public PowerDraft With(CardPress press) => this with
    {
        Ticks = [.. Chosen(press, "pace").Concat(Chosen(press, "mind")).Where(id => PowerTick.All.Any(tick => tick.Id == id)).Distinct()],
        Words = press.Text("words") ?? "",
        Type = press.Choice<PersonalityType>("type"),
        Strike = [.. Chosen(press, "strike")],
    };

    /// <summary>What it adds, as observations of now.</summary>
    public IReadOnlyList<Observation> Observations(CoachTurn coach) =>
    [
        .. PowerTick.All.Where(tick => Ticks.Contains(tick.Id)).Select(tick => tick.Noted(coach)),
        .. TellOfPersonality.In(coach, Words, Name),
        .. Type is { } type ? [PowerTick.Judged(coach, type)] : (Observation[])[],
    ];

    private static IEnumerable<string> Chosen(CardPress press, string field) =>
        (press.Text(field) ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Where(id => id.Length <= PressFields.LongestId).Take(40);
}
