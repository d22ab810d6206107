using KingdeeCoachBot.BotFramework.Turns;
using KingdeeCoachBot.Coaching.Concerns;
using KingdeeCoachBot.Coaching.People;
using KingdeeCoachBot.Methodology;

namespace KingdeeCoachBot.Coaching.PushTiming;

/// <summary>How a push went, while it is being put into words.</summary>
/// <remarks>It comes back on a card's button too, where anything may be missing: texts take null for empty.</remarks>
internal sealed record PushDraft
{
    /// <summary>The push's id; given when the form is first shown, so that saving it twice is saving it once.</summary>
    public required string Push { get; init; }

    public required string Deal { get; init; }

    public string DealTitle { get; init => field = value ?? ""; } = "";

    /// <summary>The revision that the form was filled from; 0 for a new one.</summary>
    public int Seen { get; init; }

    public string Who { get; init => field = value ?? ""; } = "";

    /// <summary>Null while nobody has said it.</summary>
    public PushReception? Reception { get; init; }

    public PushDegree Degree { get; init; } = PushDegree.Push;

    public string Said { get; init => field = value ?? ""; } = "";

    /// <summary>yyyy-MM-dd as cards send it.</summary>
    public string Date { get; init => field = value ?? ""; } = "";

    /// <summary>What the coach has to say above the form.</summary>
    public string Note { get; init => field = value ?? ""; } = "";

    public static PushDraft New(CoachTurn coach, Deal deal) =>
        new() { Push = Guid.NewGuid().ToString("N"), Deal = deal.Id, DealTitle = deal.Title, Date = PressFields.Write(coach.Today) };

    public static PushDraft Of(CoachTurn coach, Deal deal, PushNote push) => new()
    {
        Push = push.Id,
        Deal = deal.Id,
        DealTitle = deal.Title,
        Seen = push.Revision,
        Who = push.Person,
        Reception = push.Reception,
        Degree = push.Degree,
        Said = push.Said,
        Date = PressFields.Write(coach.DayOf(push.At)),
    };

    /// <summary>Takes over a submitted card. The inputs are all of the form, so an empty one empties its field.</summary>
    public PushDraft With(CardPress press) => this with
    {
        Who = press.Text("who") ?? "",
        Reception = press.Choice<PushReception>("reception") ?? Reception,
        Degree = press.Choice<PushDegree>("degree") is { } degree and not PushDegree.Hold ? degree : Degree,
        Said = press.Text("said") ?? "",
        Date = press.Text("date") ?? "",
        Note = "",
    };

    /// <summary>Takes over what a sentence said.</summary>
    public PushDraft With(PushReading read) => this with
    {
        Who = read.Who.Length > 0 ? read.Who : Who,
        Reception = read.Reception ?? Reception,
        Degree = read.IsHint ? PushDegree.Hint : Degree,
        Said = read.Said.Length > 0 ? read.Said : Said,
        Note = "",
    };

    /// <summary>The deal with the push as the form has it, and with the worries that he voiced.</summary>
    public Deal ApplyTo(CoachTurn coach, Deal deal)
    {
        var saved = deal.FindPush(Push);
        var who = Who.Length == 0 ? "" : PersonName.In(deal, Who);
        var note = (saved ?? new PushNote { Id = Push, At = coach.LocalNow, Reception = Reception!.Value }) with
        {
            Person = who,
            Reception = Reception!.Value,
            Degree = Degree,
            Said = Said,
            At = MomentOf(coach, saved?.At),
            // He was given the reason that was true for him then, if there was one.
            Reason = saved is not null ? saved.Reason : Methodology.PushTiming.Decide(deal, deal.FindPersonCalled(who), null, coach.LocalNow).Reason?.Kind,
        };
        return ConcernReading.Take(deal.WithPeople([who]).With(note), Push, note.At, [who], Said);
    }

    private DateTimeOffset MomentOf(CoachTurn coach, DateTimeOffset? before)
    {
        var day = PressFields.DayOf(Date) ?? coach.Today;
        if (before is { } at && coach.DayOf(at) == day)
            return at;
        if (day >= coach.Today)
            return coach.LocalNow;
        var noon = day.ToDateTime(new TimeOnly(12, 0));
        return new DateTimeOffset(noon, coach.Zone.GetUtcOffset(noon));
    }
}

/// <summary>The day of decision, while it is being agreed.</summary>
internal sealed record FinalDraft
{
    public required string Deal { get; init; }

    public string DealTitle { get; init => field = value ?? ""; } = "";

    /// <summary>The revision that the form was filled from; 0 where no day was agreed.</summary>
    public int Seen { get; init; }

    public string Who { get; init => field = value ?? ""; } = "";

    /// <summary>yyyy-MM-dd as cards send it.</summary>
    public string Date { get; init => field = value ?? ""; } = "";

    public string Words { get; init => field = value ?? ""; } = "";

    /// <summary>A day was agreed and has passed: another one wants a reason.</summary>
    public bool IsAgain { get; init; }

    public string Note { get; init => field = value ?? ""; } = "";

    public static FinalDraft Of(CoachTurn coach, Deal deal, Stakeholder? person)
    {
        var again = deal.FinalDecision is { } final && final.Day < coach.Today;
        var verdict = Methodology.PushTiming.Decide(deal, person, null, coach.LocalNow);
        return new FinalDraft
        {
            Deal = deal.Id,
            DealTitle = deal.Title,
            Seen = deal.FinalDecision?.Revision ?? 0,
            Who = verdict.Whom?.Name ?? person?.Name ?? "",
            Date = PressFields.Write(deal.FinalDecision is { } agreed && !again ? agreed.Day : PushWords.FinalDay(coach, deal)),
            Words = again ? "" : deal.FinalDecision?.Words ?? "",
            IsAgain = again,
        };
    }

    public FinalDraft With(CardPress press) =>
        this with { Who = press.Text("who") ?? "", Date = press.Text("date") ?? "", Words = press.Text("words") ?? "", Note = "" };
}
