using KingdeeCoachBot.BotFramework.Turns;
using KingdeeCoachBot.Methodology;

namespace KingdeeCoachBot.Coaching.Concerns;

/// <summary>A concern while it is being put into words: everything as typed.</summary>
/// <remarks>It comes back on a card's button too, where anything may be missing: texts take null for empty.</remarks>
internal sealed record ConcernDraft
{
    /// <summary>The concern's id; given when the form is first shown, so that saving it twice is saving it once.</summary>
    public required string Concern { get; init; }

    public required string Deal { get; init; }

    /// <summary>The deal as the form names it.</summary>
    public string DealTitle { get; init => field = value ?? ""; } = "";

    /// <summary>The revision that the form was filled from.</summary>
    public int Seen { get; init; }

    public string Who { get; init => field = value ?? ""; } = "";

    /// <summary>Null while nobody has said which question it is.</summary>
    public BuyerQuestion? Kind { get; init; }

    public string Words { get; init => field = value ?? ""; } = "";

    /// <summary>yyyy-MM-dd as cards send it: when it was asked.</summary>
    public string Date { get; init => field = value ?? ""; } = "";

    /// <summary>Whether the form asks what answered it.</summary>
    public bool Answers { get; init; }

    /// <summary>Whether it was answered.</summary>
    public bool IsAnswered { get; init; }

    public string Answer { get; init => field = value ?? ""; } = "";

    /// <summary>yyyy-MM-dd: when it was answered.</summary>
    public string AnsweredOn { get; init => field = value ?? ""; } = "";

    /// <summary>What the coach has to say above the form.</summary>
    public string Note { get; init => field = value ?? ""; } = "";

    public static ConcernDraft New(CoachTurn coach, Deal deal) => new()
    {
        Concern = Guid.NewGuid().ToString("N"),
        Deal = deal.Id,
        DealTitle = deal.Title,
        Date = PressFields.Write(coach.Today),
    };

    public static ConcernDraft Of(CoachTurn coach, Deal deal, Concern concern) => new()
    {
        Concern = concern.Id,
        Deal = deal.Id,
        DealTitle = deal.Title,
        Seen = concern.Revision,
        Who = concern.Who,
        Kind = concern.Kind,
        Words = concern.Text,
        Date = PressFields.Write(coach.DayOf(concern.At)),
        IsAnswered = !concern.IsOpen,
        Answer = concern.Answer,
        AnsweredOn = PressFields.Write(concern.AnsweredAt is { } at ? coach.DayOf(at) : coach.Today),
    };

    /// <summary>Takes over a submitted card. The inputs are all of the form, so an empty one empties its field.</summary>
    public ConcernDraft With(CardPress press) => Answers
        ? this with
        {
            IsAnswered = press.Text("state") != "Open",
            Answer = press.Text("answer") ?? "",
            AnsweredOn = press.Text("answeredOn") ?? "",
            Note = "",
        }
        : this with
        {
            Who = press.Text("who") ?? "",
            Kind = press.Choice<BuyerQuestion>("kind") ?? Kind,
            Words = press.Text("words") ?? "",
            Date = press.Text("date") ?? "",
            Note = "",
        };

    /// <summary>The concern as the form has it. On the day it had before, it keeps its hour.</summary>
    public Concern ApplyTo(CoachTurn coach, Concern? before) => Answers && before is not null
        ? before with
        {
            AnsweredAt = IsAnswered ? MomentOf(coach, AnsweredOn, before.AnsweredAt) : null,
            Answer = IsAnswered ? Answer : "",
            AnsweredIn = "",
        }
        : (before ?? new Concern { Id = Concern, Kind = Kind!.Value, At = coach.LocalNow }) with
        {
            Kind = Kind!.Value,
            Who = Who,
            Text = Words,
            At = MomentOf(coach, Date, before?.At),
        };

    private static DateTimeOffset MomentOf(CoachTurn coach, string date, DateTimeOffset? before)
    {
        var day = PressFields.DayOf(date) ?? coach.Today;
        if (before is { } at && coach.DayOf(at) == day)
            return at;
        if (day >= coach.Today)
            return coach.LocalNow;
        var noon = day.ToDateTime(new TimeOnly(12, 0));
        return new DateTimeOffset(noon, coach.Zone.GetUtcOffset(noon));
    }
}
