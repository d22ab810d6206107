using KingdeeCoachBot.BotFramework.Dialogs;
using KingdeeCoachBot.BotFramework.Turns;
using KingdeeCoachBot.Methodology;

namespace KingdeeCoachBot.Coaching.Deals;

/// <summary>A deal ends: won with its amount, lost with reason and rival, stopped with honour. Course: M4, M13.</summary>
internal sealed class ClosingForm() : CoachForm<ClosingDraft>(Name, Save, ClosingText.NotUnderstood, ClosingText.Reminder, DealsJson.Shown.ClosingDraft), IUnderstandsAnswers
{
    public const string Name = "Deals/Close";
    public const string Save = "Deals/SaveClosing";

    public override bool Owns(DialogInstance instance, CardPress press) => IsSubmission(press) && base.Owns(instance, press);

    public bool Claims(CoachTurn turn, DialogInstance instance, Utterance utterance, Intent? best) =>
        DraftOf(instance) is { } draft
        && best?.Name is null or "Deals/Edit" or "Deals/Win" or "Deals/Lose" or "Deals/StopDeal" or "Gates/Tell"
        && (DealMention.First(utterance) is not { } named || named.Id == draft.Deal)
        && draft.Corrected(turn, utterance) is not null;

    protected override Task<ClosingDraft> StartAsync(ITurnContext turnContext, object? options, CancellationToken ct) =>
        Task.FromResult(options as ClosingDraft ?? ClosingDraft.Resubmitted(((CoachRequest)options!).Card!));

    protected override ClosingDraft Merge(ClosingDraft draft, CardPress press) => draft.With(press);

    protected override Task<ClosingDraft?> CorrectAsync(ITurnContext turnContext, ClosingDraft draft, CancellationToken ct)
    {
        var coach = CoachTurn.Of(turnContext);
        return Task.FromResult(coach.Utterance is { } utterance ? draft.Corrected(coach, utterance) : null);
    }

    protected override IReadOnlyDictionary<string, string> Problems(ITurnContext turnContext, ClosingDraft draft)
    {
        var coach = CoachTurn.Of(turnContext);
        var problems = new Dictionary<string, string>();
        if (draft.Outcome == DealStatus.Won && draft.Amount.Length == 0)
            problems["amount"] = coach.In(ClosingText.SignedMissing);
        else if (draft.Outcome == DealStatus.Won && DealFigures.Amount(draft.Amount) is null)
            problems["amount"] = coach.In(DealText.AmountUnclear, DealFields.Short(draft.Amount));
        if (draft.Outcome == DealStatus.Lost && draft.Reason.Length == 0)
            problems["reason"] = coach.In(ClosingText.ReasonMissing);
        if (draft.Outcome == DealStatus.Stopped && draft.LookAgain.Length > 0)
            DealFields.CheckDay(coach, problems, "lookAgain", draft.LookAgain);
        DealFields.CheckLength(coach, problems, "reason", DealText.Reason, draft.Reason, 500);
        DealFields.CheckLength(coach, problems, "rival", DealText.LostTo, draft.Rival, 100);
        return problems;
    }

    protected override Task ShowAsync(CoachTurn coach, FormView<ClosingDraft> form, string cardInstance, CancellationToken ct)
    {
        var draft = form.Draft;
        var model = new ClosingModel
        {
            Heading = coach.In(ClosingText.Title(draft.Outcome)),
            Title = DealFields.Cut(draft.Title),
            Lead = coach.In(form.Problems.Count > 0 ? DealText.Refused : form.Reason == FormReason.Corrected ? ClosingText.Corrected : ClosingText.Lead(draft.Outcome)),
            Hint = draft.Hint,
            Problems = [.. form.Problems.Values],
            Deal = draft.Deal,
            Seen = draft.Seen,
            Outcome = draft.Outcome.ToString(),
            IsWon = draft.Outcome == DealStatus.Won,
            IsLost = draft.Outcome == DealStatus.Lost,
            IsStopped = draft.Outcome == DealStatus.Stopped,
            Amount = DealFields.Cut(draft.Amount),
            Reason = DealFields.Cut(draft.Reason),
            Rival = DealFields.Cut(draft.Rival),
            LookAgain = DealFields.DayOf(draft.LookAgain) is null ? "" : draft.LookAgain,
        };
        return coach.ShowAsync("Deals/Closing", model, DealsJson.Shown.ClosingModel, $"{model.Heading}: {model.Title}", cardInstance);
    }

    protected override async Task<ClosingDraft?> CompleteAsync(ITurnContext turnContext, ClosingDraft draft, CancellationToken ct)
    {
        var coach = CoachTurn.Of(turnContext);
        if (await DealStore.FindAsync(coach, draft.Deal, ct) is not { } deal)
        {
            // A deal that began with this sentence ("海信丢了") is not stored yet.
            if (draft.Seen > 0 || draft.Customer.Length == 0)
            {
                await DealFields.SayGoneAsync(coach, draft.Deal, [draft.Amount, draft.Reason, draft.Rival], ct);
                return null;
            }
            deal = DealStore.New(coach, draft.Customer) with { Id = draft.Deal, Revision = 0 };
        }

        if (deal.Revision != draft.Seen)
            return draft with { Seen = deal.Revision, Hint = coach.In(DealText.ChangedElsewhere, $"{deal.Title} · {DealLine.Write(coach, deal)}") };

        var closed = deal.Close(draft.ToClosing(coach), coach.Me).Revised();
        DealStore.Put(coach, closed);
        turnContext.SpendCard();
        await DealCard.ShowAsync(coach, closed, coach.In(ClosingText.Done(draft.Outcome)), ct, lesson: coach.In(ClosingText.Lesson(draft.Outcome)));
        return null;
    }

    protected override async Task ShowOutcomeAsync(ITurnContext turnContext, ClosingDraft draft, CancellationToken ct)
    {
        var coach = CoachTurn.Of(turnContext);
        if (await DealStore.FindAsync(coach, draft.Deal, ct) is { } deal)
            await DealCard.ShowAsync(coach, deal, "", ct);
        else
            await DealFields.SayGoneAsync(coach, draft.Deal, [draft.Amount, draft.Reason, draft.Rival], ct);
    }

    protected override string NameOf(CoachTurn coach, ClosingDraft draft) => draft.Title;

    protected override Task PutAsideAsync(ITurnContext turnContext, ClosingDraft draft, CancellationToken ct)
    {
        var coach = CoachTurn.Of(turnContext);
        return coach.SayAsync(coach.In(ClosingText.PutAside, draft.Title), DealText.SayList);
    }
}

/// <summary>The end of a deal while it is being filled in.</summary>
internal sealed record ClosingDraft
{
    // Long enough that something may have changed, short enough that they still know us.
    private const int LookAgainDays = 90;

    public required string Deal { get; init; }

    public DealStatus Outcome { get; init; }

    public int Seen { get; init; }

    public string Title { get; init => field = value ?? ""; } = "";

    /// <summary>The customer of a deal that is not stored yet; empty for one that is.</summary>
    public string Customer { get; init => field = value ?? ""; } = "";

    public string Amount { get; init => field = value ?? ""; } = "";

    public string Reason { get; init => field = value ?? ""; } = "";

    public string Rival { get; init => field = value ?? ""; } = "";

    /// <summary>yyyy-MM-dd as cards send it.</summary>
    public string LookAgain { get; init => field = value ?? ""; } = "";

    public string Hint { get; init => field = value ?? ""; } = "";

    public static ClosingDraft Of(CoachTurn coach, Deal deal, bool isStored, DealStatus outcome, Utterance? utterance)
    {
        var draft = new ClosingDraft
        {
            Deal = deal.Id,
            Seen = isStored ? deal.Revision : 0,
            Customer = isStored ? "" : deal.Customer,
            Outcome = outcome,
            Title = deal.Title,
            Amount = outcome == DealStatus.Won && deal.Amount is { } amount ? Amounts.Write(coach, amount) : "",
            Rival = outcome == DealStatus.Lost && deal.Rivals is [var only] ? only : "",
            LookAgain = outcome == DealStatus.Stopped ? DealFields.Write(coach.Today.AddDays(LookAgainDays)) : "",
        };
        return utterance is null ? draft : draft.Corrected(coach, utterance) ?? draft;
    }

    /// <summary>What a sentence puts right; null where it says nothing of this form.</summary>
    public ClosingDraft? Corrected(CoachTurn coach, Utterance utterance)
    {
        var verb = Outcome switch
        {
            DealStatus.Won => DealSentences.WinVerb(),
            DealStatus.Lost => DealSentences.LoseVerb(),
            _ => DealSentences.StopVerb(),
        };
        var rival = Outcome == DealStatus.Lost ? DealSentences.WinnerIn(utterance) : "";
        var words = DealWords.Of(coach, utterance);
        var amount = Outcome == DealStatus.Won ? words.Amount : null;
        // Where nothing of the deal is said any more, what is left is the reason: "价格太高".
        var reason = Outcome == DealStatus.Won ? "" : words.Reason ?? DealSentences.ReasonIn(utterance, verb);
        var said = this with
        {
            Amount = amount is null ? Amount : Amounts.Write(coach, DealFigures.Amount(amount)),
            Rival = rival.Length > 0 ? rival : words.Rivals.Count > 0 && Outcome == DealStatus.Lost ? words.Rivals[0] : Rival,
            Reason = reason.Length > 0 ? reason : Reason,
            Hint = "",
        };
        return said == this with { Hint = "" } ? null : said;
    }

    public ClosingDraft With(CardPress press) => this with
    {
        Amount = press.Text("amount") ?? "",
        Reason = press.Text("reason") ?? "",
        Rival = press.Text("rival") ?? "",
        LookAgain = press.Text("lookAgain") ?? "",
        Hint = "",
    };

    public static ClosingDraft Resubmitted(CardPress press) => new()
    {
        Deal = press.Text("deal") ?? "",
        Seen = press.Number("seen"),
        Outcome = Enum.TryParse<DealStatus>(press.Text("outcome"), out var outcome) && outcome is DealStatus.Won or DealStatus.Lost ? outcome : DealStatus.Stopped,
        Title = DealFields.Cut(press.Text("title") ?? ""),
    };

    public DealClosing ToClosing(CoachTurn coach) => new()
    {
        Outcome = Outcome,
        At = coach.LocalNow,
        Amount = Outcome == DealStatus.Won ? DealFigures.Amount(Amount) : null,
        Reason = Reason,
        Rival = Outcome == DealStatus.Lost ? Rival : "",
        LookAgain = Outcome == DealStatus.Stopped ? DealFields.DayOf(LookAgain) : null,
    };
}

internal sealed record ClosingModel
{
    public required string Heading { get; init; }

    public required string Title { get; init; }

    public required string Lead { get; init; }

    public required string Hint { get; init; }

    public required IReadOnlyList<string> Problems { get; init; }

    public required string Deal { get; init; }

    public required int Seen { get; init; }

    public required string Outcome { get; init; }

    public required bool IsWon { get; init; }

    public required bool IsLost { get; init; }

    public required bool IsStopped { get; init; }

    public required string Amount { get; init; }

    public required string Reason { get; init; }

    public required string Rival { get; init; }

    public required string LookAgain { get; init; }
}
