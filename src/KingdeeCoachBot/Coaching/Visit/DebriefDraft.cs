using System.Text.Json.Serialization;
using KingdeeCoachBot.BotFramework.Turns;
using KingdeeCoachBot.Methodology;

namespace KingdeeCoachBot.Coaching.Visit;

/// <summary>A debrief while it is being filled in, as typed.</summary>
internal sealed record DebriefDraft
{
    /// <summary>The visit; one that was never planned gets its id here, so that saving it twice is saving it once.</summary>
    public required string Visit { get; init; }

    public string Deal { get; init => field = value ?? ""; } = "";

    /// <summary>Whom he met, where the visit was never planned.</summary>
    public string Person { get; init => field = value ?? ""; } = "";

    public GoalReached Reached { get; init; }

    public CustomerMood Mood { get; init; }

    public string Learnt { get; init => field = value ?? ""; } = "";

    public string Next { get; init => field = value ?? ""; } = "";

    /// <summary>yyyy-MM-dd, or empty.</summary>
    public string Due { get; init => field = value ?? ""; } = "";

    public StepOwner Whose { get; init; }

    /// <summary>It did not take place.</summary>
    public bool NotHeld { get; init; }

    /// <summary>When the question was asked: an answer days later may be about something else.</summary>
    public DateTimeOffset AskedAt { get; init; }

    /// <summary>Asked for the second time.</summary>
    public bool Again { get; init; }

    public string Note { get; init => field = value ?? ""; } = "";

    [JsonIgnore]
    public DateOnly? DueDay => VisitDraft.DateOf(Due);

    [JsonIgnore]
    public bool IsBlank => Reached == GoalReached.Unknown && Mood == CustomerMood.Unknown && Learnt.Length == 0;

    /// <summary>A blank one; what the plan had in mind as its tail is the likeliest next step.</summary>
    public static DebriefDraft Of(CoachTurn coach, Deal deal, Methodology.Visit? visit, string person) => new()
    {
        Visit = visit?.Id ?? Guid.NewGuid().ToString("N"),
        Deal = deal.Id,
        Person = visit is null ? person : "",
        Next = visit?.Tail ?? "",
        Due = visit?.TailDue is { } due && due >= coach.Today ? VisitDraft.Write(due) : "",
        AskedAt = coach.Now,
    };

    /// <summary>Takes over a submitted card.</summary>
    public DebriefDraft With(CardPress press) => this with
    {
        Reached = Read(press, "reached", Reached),
        Mood = Read(press, "mood", Mood),
        Learnt = press.Text("learnt") ?? "",
        Next = press.Text("next") ?? "",
        Due = press.Text("pick") ?? press.Text("due") ?? "",
        Whose = Read(press, "whose", Whose),
        Note = "",
    };

    private static T Read<T>(CardPress press, string field, T before)
        where T : struct, Enum =>
        Enum.TryParse<T>(press.Text(field), out var value) && Enum.IsDefined(value) ? value : before;
}
