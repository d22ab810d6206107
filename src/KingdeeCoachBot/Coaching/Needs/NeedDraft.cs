using KingdeeCoachBot.BotFramework.Turns;
using KingdeeCoachBot.Coaching.People;
using KingdeeCoachBot.Methodology;

namespace KingdeeCoachBot.Coaching.Needs;

/// <summary>A need while it is being put into words: everything as typed.</summary>
/// <remarks>It comes back on a card's button too, where anything may be missing: texts take null for empty.</remarks>
internal sealed record NeedDraft
{
    /// <summary>The need's id; given when the form is first shown, so that saving it twice is saving it once.</summary>
    public required string Need { get; init; }

    public required string Deal { get; init; }

    /// <summary>The deal as the form names it.</summary>
    public string DealTitle { get; init => field = value ?? ""; } = "";

    /// <summary>The revision that the form was filled from; 0 while the need is new.</summary>
    public int Seen { get; init; }

    public string What { get; init => field = value ?? ""; } = "";

    public string Who { get; init => field = value ?? ""; } = "";

    public Importance Importance { get; init; }

    public AnswerStrength Ours { get; init; }

    public string OurAnswer { get; init => field = value ?? ""; } = "";

    public AnswerStrength Rivals { get; init; }

    public string RivalAnswer { get; init => field = value ?? ""; } = "";

    public NeedStability Stability { get; init; }

    /// <summary>Whether a sentence spoke of a need that was noted before.</summary>
    public bool WasKnown { get; init; }

    /// <summary>What the coach has to say above the form.</summary>
    public string Note { get; init => field = value ?? ""; } = "";

    public static NeedDraft New(Deal deal) => new() { Need = Guid.NewGuid().ToString("N"), Deal = deal.Id, DealTitle = deal.Title };

    public static NeedDraft Of(Deal deal, Need need) => new()
    {
        Need = need.Id,
        Deal = deal.Id,
        DealTitle = deal.Title,
        Seen = need.Revision,
        What = need.What,
        Who = need.Who,
        Importance = need.Importance,
        Ours = need.Ours,
        OurAnswer = need.OurAnswer,
        Rivals = need.Rivals,
        RivalAnswer = need.RivalAnswer,
        Stability = need.Stability,
    };

    /// <summary>What a sentence says of a need of a deal: of one that is noted already, or of a new one.</summary>
    public static NeedDraft Of(Deal deal, NeedReading reading)
    {
        var known = reading.What is { } what ? SameNeed.In(deal, what) : null;
        return known is null ? New(deal).With(deal, reading) : Of(deal, known).With(deal, reading with { What = null }) with { WasKnown = true };
    }

    /// <summary>Takes over a submitted card. The inputs are all of the form, so an empty one empties its field.</summary>
    public NeedDraft With(CardPress press) => this with
    {
        What = press.Text("what") ?? "",
        Who = press.Text("who") ?? "",
        Importance = press.Choice<Importance>("importance") ?? Importance,
        Ours = press.Choice<AnswerStrength>("ours") ?? Ours,
        OurAnswer = press.Text("ourAnswer") ?? "",
        Rivals = press.Choice<AnswerStrength>("rivals") ?? Rivals,
        RivalAnswer = press.Text("rivalAnswer") ?? "",
        Stability = press.Choice<NeedStability>("stability") ?? Stability,
        Note = "",
    };

    /// <summary>Takes over what a sentence says; what it does not mention stays.</summary>
    public NeedDraft With(Deal? deal, NeedReading reading) => this with
    {
        What = reading.What ?? What,
        Who = reading.Who is { } who ? NameIn(deal, who) : Who,
        Importance = reading.Importance ?? Importance,
        Ours = reading.Ours ?? Ours,
        OurAnswer = reading.OurAnswer ?? OurAnswer,
        Rivals = reading.Rivals ?? Rivals,
        RivalAnswer = reading.RivalAnswer ?? RivalAnswer,
        Stability = reading.Stability ?? Stability,
    };

    /// <summary>The deal with the need as the form has it. What is not filled in leaves what a need of before knew, where that one was found by its words.</summary>
    /// <param name="coach">The turn.</param>
    /// <param name="deal">The deal.</param>
    /// <param name="same">A need noted before that this new one says again; null where it is no such one.</param>
    public Deal ApplyTo(CoachTurn coach, Deal deal, Need? same)
    {
        var need = new Need
        {
            Id = same?.Id ?? Need,
            What = same?.What ?? What,
            At = coach.LocalNow,
            Who = Who.Length > 0 ? PersonName.In(deal, Who) : same?.Who ?? "",
            Importance = Importance != Importance.Unknown ? Importance : same?.Importance ?? Importance.Unknown,
            Ours = Ours != AnswerStrength.Unknown ? Ours : same?.Ours ?? AnswerStrength.Unknown,
            OurAnswer = OurAnswer.Length > 0 ? OurAnswer : same?.OurAnswer ?? "",
            Rivals = Rivals != AnswerStrength.Unknown ? Rivals : same?.Rivals ?? AnswerStrength.Unknown,
            RivalAnswer = RivalAnswer.Length > 0 ? RivalAnswer : same?.RivalAnswer ?? "",
            Stability = Stability != NeedStability.Unknown ? Stability : same?.Stability ?? NeedStability.Unknown,
        };
        return deal.With(need);
    }

    // "CFO" is 李处 where the deal has one CFO.
    private static string NameIn(Deal? deal, string who) =>
        deal?.FindPersonCalled(who)?.Name
        ?? (deal?.People.Where(person => string.Equals(person.Title, who, StringComparison.OrdinalIgnoreCase)).Take(2).ToArray() is [var only] ? only.Name : who);
}
