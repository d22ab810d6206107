using KingdeeCoachBot.BotFramework.Dialogs;
using KingdeeCoachBot.BotFramework.Turns;
using KingdeeCoachBot.Methodology;

namespace KingdeeCoachBot.Coaching.Deals;

/// <summary>A deal is put aside until a day, at most 60 days ahead. Risks page.</summary>
internal sealed class ParkingForm() : CoachForm<ParkingDraft>(Name, Save, ClosingText.NotUnderstood, ClosingText.Reminder, DealsJson.Shown.ParkingDraft), IUnderstandsAnswers
{
    public const string Name = "Deals/Parking";
    public const string Save = "Deals/SaveParking";

    public override bool Owns(DialogInstance instance, CardPress press) => IsSubmission(press) && base.Owns(instance, press);

    public bool Claims(CoachTurn turn, DialogInstance instance, Utterance utterance, Intent? best) =>
        DraftOf(instance) is { } draft
        && best?.Name is null or "Deals/Park" or "Deals/Edit" or "Gates/Tell"
        && (DealMention.First(utterance) is not { } named || named.Id == draft.Deal)
        && draft.Corrected(turn, utterance) is not null;

    protected override Task<ParkingDraft> StartAsync(ITurnContext turnContext, object? options, CancellationToken ct) =>
        Task.FromResult(options as ParkingDraft ?? ParkingDraft.Resubmitted(((CoachRequest)options!).Card!));

    protected override ParkingDraft Merge(ParkingDraft draft, CardPress press) => draft.With(press);

    protected override Task<ParkingDraft?> CorrectAsync(ITurnContext turnContext, ParkingDraft draft, CancellationToken ct)
    {
        var coach = CoachTurn.Of(turnContext);
        return Task.FromResult(coach.Utterance is { } utterance ? draft.Corrected(coach, utterance) : null);
    }

    protected override IReadOnlyDictionary<string, string> Problems(ITurnContext turnContext, ParkingDraft draft)
    {
        var coach = CoachTurn.Of(turnContext);
        var problems = new Dictionary<string, string>();
        if (draft.Until.Length == 0)
            problems["until"] = coach.In(ClosingText.DayMissing, Times.Write(coach, ParkingDraft.LatestOf(coach)));
        else
            DealFields.CheckDay(coach, problems, "until", draft.Until);
        if (draft.IsTooLong(coach))
            problems["until"] = TooLong(coach, DealFields.DayOf(draft.Until)!.Value);
        DealFields.CheckLength(coach, problems, "reason", DealText.Reason, draft.Reason, 500);
        return problems;
    }

    protected override Task ShowAsync(CoachTurn coach, FormView<ParkingDraft> form, string cardInstance, CancellationToken ct)
    {
        var draft = form.Draft;
        var model = new ParkingModel
        {
            Heading = coach.In(ClosingText.ParkTitle),
            Title = DealFields.Cut(draft.Title),
            Lead = coach.In(form.Problems.Count > 0 ? DealText.Refused : form.Reason == FormReason.Corrected ? ClosingText.Corrected : ClosingText.ParkLead),
            Hint = draft.Hint,
            Problems = [.. form.Problems.Values],
            Deal = draft.Deal,
            Seen = draft.Seen,
            Until = DealFields.DayOf(draft.Until) is null ? "" : draft.Until,
            Latest = DealFields.Write(ParkingDraft.LatestOf(coach)),
            OffersLatest = draft.IsTooLong(coach),
            Reason = DealFields.Cut(draft.Reason),
        };
        return coach.ShowAsync("Deals/Parking", model, DealsJson.Shown.ParkingModel, $"{model.Heading}: {model.Title}", cardInstance);
    }

    protected override async Task<ParkingDraft?> CompleteAsync(ITurnContext turnContext, ParkingDraft draft, CancellationToken ct)
    {
        var coach = CoachTurn.Of(turnContext);
        if (await DealStore.FindAsync(coach, draft.Deal, ct) is not { } deal)
        {
            await DealFields.SayGoneAsync(coach, draft.Deal, [draft.Until, draft.Reason], ct);
            return null;
        }

        if (deal.Revision != draft.Seen)
            return draft with { Seen = deal.Revision, Hint = coach.In(DealText.ChangedElsewhere, $"{deal.Title} · {DealLine.Write(coach, deal)}") };

        var until = DealFields.DayOf(draft.Until)!.Value;
        var parked = deal.Park(new DealParking(coach.LocalNow, until, draft.Reason), coach.Me).Revised();
        DealStore.Put(coach, parked);
        turnContext.SpendCard();
        await DealCard.ShowAsync(coach, parked, coach.In(ClosingText.Parked), ct, lesson: coach.In(ClosingText.ParkedLesson, Times.Write(coach, until)));
        return null;
    }

    protected override async Task ShowOutcomeAsync(ITurnContext turnContext, ParkingDraft draft, CancellationToken ct)
    {
        var coach = CoachTurn.Of(turnContext);
        if (await DealStore.FindAsync(coach, draft.Deal, ct) is { } deal)
            await DealCard.ShowAsync(coach, deal, "", ct);
        else
            await DealFields.SayGoneAsync(coach, draft.Deal, [draft.Until, draft.Reason], ct);
    }

    protected override string NameOf(CoachTurn coach, ParkingDraft draft) => draft.Title;

    protected override Task PutAsideAsync(ITurnContext turnContext, ParkingDraft draft, CancellationToken ct)
    {
        var coach = CoachTurn.Of(turnContext);
        return coach.SayAsync(coach.In(ClosingText.PutAside, draft.Title), DealText.SayList);
    }

    /// <summary>Why a deal may not rest until a day, and what to do instead.</summary>
    public static string TooLong(CoachTurn coach, DateOnly until) =>
        coach.In(DealTalk.TooLong, Times.Write(coach, until), Times.Write(coach, ParkingDraft.LatestOf(coach)));
}

/// <summary>A deal that is about to be put aside.</summary>
internal sealed record ParkingDraft
{
    public required string Deal { get; init; }

    public int Seen { get; init; }

    public string Title { get; init => field = value ?? ""; } = "";

    /// <summary>yyyy-MM-dd as cards send it.</summary>
    public string Until { get; init => field = value ?? ""; } = "";

    public string Reason { get; init => field = value ?? ""; } = "";

    public string Hint { get; init => field = value ?? ""; } = "";

    public static DateOnly LatestOf(CoachTurn coach) => coach.Today.AddDays(DealParking.MostDays);

    public static ParkingDraft Of(CoachTurn coach, Deal deal, Utterance? utterance)
    {
        var draft = new ParkingDraft { Deal = deal.Id, Seen = deal.Revision, Title = deal.Title, Until = deal.Parking is { } parking ? DealFields.Write(parking.Until) : "" };
        return utterance is null ? draft : draft.Corrected(coach, utterance) ?? draft;
    }

    /// <summary>What a sentence puts right; null where it says nothing of this form.</summary>
    public ParkingDraft? Corrected(CoachTurn coach, Utterance utterance)
    {
        var until = UntilIn(coach, utterance);
        var latest = LatestOf(coach);
        var reason = DealSentences.ReasonIn(utterance, DealSentences.ParkVerb());
        if (until is null && reason.Length == 0)
            return null;
        return this with
        {
            Until = until is { } day ? DealFields.Write(day > latest ? latest : day) : Until,
            Reason = reason.Length > 0 && !(until is not null && DealSentences.ParkVerb().Match(utterance.Folded) is { Success: false }) ? reason : Reason,
            Hint = until > latest ? ParkingForm.TooLong(coach, until.Value) : "",
        };
    }

    public bool IsTooLong(CoachTurn coach) => DealFields.DayOf(Until) > LatestOf(coach);

    public ParkingDraft With(CardPress press) => this with
    {
        // The button "60 days" carries the day; it wins over what still stands in the field.
        Until = press.Text("latest") ?? press.Text("until") ?? "",
        Reason = press.Text("reason") ?? "",
        Hint = "",
    };

    public static ParkingDraft Resubmitted(CardPress press) => new()
    {
        Deal = press.Text("deal") ?? "",
        Seen = press.Number("seen"),
        Title = DealFields.Cut(press.Text("title") ?? ""),
    };

    // "到3月" is until March begins; "12月15日再说" that day.
    private static DateOnly? UntilIn(CoachTurn coach, Utterance utterance) =>
        utterance.Slots.When?.Date ?? DealWords.Of(coach, utterance).Expected?.First;
}

internal sealed record ParkingModel
{
    public required string Heading { get; init; }

    public required string Title { get; init; }

    public required string Lead { get; init; }

    public required string Hint { get; init; }

    public required IReadOnlyList<string> Problems { get; init; }

    public required string Deal { get; init; }

    public required int Seen { get; init; }

    public required string Until { get; init; }

    /// <summary>The latest day allowed.</summary>
    public required string Latest { get; init; }

    /// <summary>Whether a button offers the latest day.</summary>
    public required bool OffersLatest { get; init; }

    public required string Reason { get; init; }
}
