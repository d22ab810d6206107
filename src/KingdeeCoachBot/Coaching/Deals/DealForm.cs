using KingdeeCoachBot.BotFramework.Dialogs;
using KingdeeCoachBot.BotFramework.Turns;
using KingdeeCoachBot.Coaching.Gates;
using KingdeeCoachBot.Methodology;
using KingdeeCoachBot.Understanding;

namespace KingdeeCoachBot.Coaching.Deals;

/// <summary>A deal is created or changed: a form filled with what was understood, completed by card or by word. Course: M1, M3.</summary>
internal sealed class DealForm() : CoachForm<DealDraft>(Name, Save, DealText.NotUnderstood, DealText.Reminder, DealsJson.Shown.DealDraft), IUnderstandsAnswers
{
    public const string Name = "Deals/New";
    public const string Save = "Deals/Save";

    /// <summary>The choice of the button that puts what was typed into the deal that exists already.</summary>
    public const string IntoTwin = "into";

    /// <summary>The choice of the button that creates a second deal with the customer.</summary>
    public const string Second = "second";

    // Its other buttons lead elsewhere: they belong to their own intents.
    public override bool Owns(DialogInstance instance, CardPress press) => IsSubmission(press) && base.Owns(instance, press);

    public bool Claims(CoachTurn turn, DialogInstance instance, Utterance utterance, Intent? best) =>
        DraftOf(instance) is { } draft
        && (best?.Name is null or "Deals/Edit" or "Deals/Team" or "Deals/Lose" || (draft.IsNew && best.Name.StartsWith("Gates/", StringComparison.Ordinal)))
        && DealWords.Of(turn, utterance) is { SaysNothing: false } words
        && (best?.Name is not "Deals/Lose" || words.Rivals.Count > 0)
        && !NamesAnother(draft, utterance);

    protected override async Task<DealDraft> StartAsync(ITurnContext turnContext, object? options, CancellationToken ct)
    {
        var coach = CoachTurn.Of(turnContext);
        return options switch
        {
            DealDraft draft => draft,
            CoachRequest { Utterance: { } utterance } => await WithTwinAsync(coach, NewDealSentence.Read(coach, utterance), ct),
            CoachRequest { Card: { Verb: Save } press } => DealDraft.Resubmitted(press) ?? DealDraft.New(),
            CoachRequest { Card: { } press } => DealDraft.PutAsideBefore(press) ?? DealDraft.New(),
            _ => DealDraft.New(),
        };
    }

    protected override DealDraft Merge(DealDraft draft, CardPress press) => draft.With(press);

    protected override Task<DealDraft?> CorrectAsync(ITurnContext turnContext, DealDraft draft, CancellationToken ct)
    {
        var coach = CoachTurn.Of(turnContext);
        var corrected = coach.Utterance is { } utterance && DealWords.Of(coach, utterance) is { SaysNothing: false } words ? draft.With(coach, words) : null;
        return Task.FromResult(corrected);
    }

    protected override IReadOnlyDictionary<string, string> Problems(ITurnContext turnContext, DealDraft draft)
    {
        var coach = CoachTurn.Of(turnContext);
        var problems = new Dictionary<string, string>();
        if (draft.Customer.Length == 0)
            problems["customer"] = coach.In(DealText.CustomerMissing);
        if (draft.Amount.Length > 0 && DealFigures.Amount(draft.Amount) is null)
            problems["amount"] = coach.In(DealText.AmountUnclear, Short(draft.Amount));
        if (draft.Expected.Length > 0 && DealFigures.Expected(draft.Expected, coach.Today) is null)
            problems["expected"] = coach.In(DealText.ExpectedUnclear, Short(draft.Expected));
        foreach (var (field, label, text, most) in Lengths(draft).Where(each => each.Text.Length > each.Most))
            problems[field] = coach.In(DealText.TooLong, coach.In(label), most, text.Length);
        return problems;
    }

    protected override Task ShowAsync(CoachTurn coach, FormView<DealDraft> form, string cardInstance, CancellationToken ct)
    {
        var model = DealFormModel.Of(coach, form);
        return coach.ShowAsync("Deals/Form", model, DealsJson.Shown.DealFormModel, model.Title, cardInstance);
    }

    protected override async Task<DealDraft?> CompleteAsync(ITurnContext turnContext, DealDraft draft, CancellationToken ct)
    {
        var coach = CoachTurn.Of(turnContext);
        if (draft.Choice == IntoTwin && await DealStore.FindAsync(coach, draft.Twin, ct) is { } twin)
            return draft.Over(DealDraft.Of(coach, twin)) with { Hint = coach.In(DealText.FilledIn) };

        var before = await DealStore.FindAsync(coach, draft.Deal, ct);
        if (before is null && !draft.IsNew)
        {
            await SayGoneAsync(coach, draft, ct);
            return null;
        }

        if (before is null && draft.Choice != Second && await WithTwinAsync(coach, draft, ct) is { Twin.Length: > 0 } doubtful)
            return doubtful;
        if (before is not null && before.Revision != draft.Seen)
            return draft with { Seen = before.Revision, Hint = coach.In(DealText.ChangedElsewhere, $"{before.Title} · {DealLine.Write(coach, before)}") };

        var deal = before is null ? Apply(coach, Created(coach, draft), draft) : Moved(coach, Apply(coach, before, draft), draft);
        DealStore.Put(coach, deal);
        coach.FocusOn(deal);
        turnContext.SpendCard();
        if (before is not null && draft.Stage != deal.Stage)
            await GateCards.ShowAsync(coach, deal, draft.Stage > deal.Stage ? coach.In(MoveText.RestSaved) : coach.In(MoveText.RestSavedBack, GateLine.Letter(draft.Stage)));
        else
            await DealCard.ShowAsync(coach, deal, coach.In(before is null ? DealText.Created : DealText.Saved), ct, isNew: before is null, lesson: before is null ? StartedAt(coach, deal) : "");
        return null;
    }

    protected override async Task ShowOutcomeAsync(ITurnContext turnContext, DealDraft draft, CancellationToken ct)
    {
        var coach = CoachTurn.Of(turnContext);
        if (await DealStore.FindAsync(coach, draft.Deal, ct) is { } deal)
            await DealCard.ShowAsync(coach, deal, coach.In(DealText.Saved), ct);
        else
            await SayGoneAsync(coach, draft, ct);
    }

    protected override Task PutAsideAsync(ITurnContext turnContext, DealDraft draft, CancellationToken ct)
    {
        var coach = CoachTurn.Of(turnContext);
        return coach.ShowBelowAsync("Deals/PutAside", new PutAsideModel(NameOf(coach, draft), draft), DealsJson.Shown.PutAsideModel, coach.In(DealText.PutAside));
    }

    protected override string NameOf(CoachTurn coach, DealDraft draft) =>
        draft.Customer.Length == 0 ? coach.In(DealText.NewName) : draft.Project.Length == 0 ? Short(draft.Customer) : $"{Short(draft.Customer)} · {Short(draft.Project)}";

    // A sentence that names another customer's deal is about that one.
    private static bool NamesAnother(DealDraft draft, Utterance utterance) =>
        DealMention.First(utterance) is { } named && draft.Customer.Length > 0 && named.Id != draft.Deal
        && !named.Customer.Contains(draft.Customer, StringComparison.OrdinalIgnoreCase) && !draft.Customer.Contains(named.Customer, StringComparison.OrdinalIgnoreCase);

    // The same customer and the same project, or none: most likely one deal that is entered twice.
    private static async Task<DealDraft> WithTwinAsync(CoachTurn coach, DealDraft draft, CancellationToken ct)
    {
        if (!draft.IsNew || draft.Customer.Length == 0)
            return draft;
        var known = new KnownNameMatcher(await DealStore.KnownNamesAsync(coach, ct)).Customer(draft.Customer);
        var twin = (await DealStore.OfCustomerAsync(coach, known.Known ? known.Name : draft.Customer, ct))
            .FirstOrDefault(entry => entry.Id != draft.Deal && entry.Status is DealStatus.Open or DealStatus.Parked && IsSameProject(entry.Project, draft.Project));
        return twin is null ? draft with { Twin = "" } : draft with
        {
            Twin = twin.Id,
            Hint = coach.In(DealText.Twins, twin.Customer, string.Join(" · ", new[] { twin.Project, DealLine.Write(coach, twin) }.Where(part => part.Length > 0))),
        };
    }

    private static bool IsSameProject(string one, string other) =>
        one.Length == 0 || other.Length == 0 || DealIndex.Folded(one) == DealIndex.Folded(other);

    private static Deal Created(CoachTurn coach, DealDraft draft) =>
        (DealStore.New(coach, draft.Customer) with
        {
            Id = draft.Deal,
            Stage = draft.Stage,
            Amount = DealFigures.Amount(draft.Amount),
            Expected = DealFigures.Expected(draft.Expected, coach.Today),
            Revision = 0,
        }).With(new DealChange { Kind = DealChangeKind.Created, By = coach.Me, At = coach.Now });

    private static Deal Apply(CoachTurn coach, Deal deal, DealDraft draft) => (deal with
    {
        Customer = draft.Customer,
        Project = draft.Project,
        Rivals = DealWords.NamesIn(draft.Rivals),
        Team = DealWords.TeamOf(draft.Team),
        Note = draft.Note,
        // The short name that he has used so far goes on being understood.
        Nicknames = deal.Customer == draft.Customer ? deal.Nicknames : [.. deal.Nicknames.Append(deal.Customer).Where(name => name != draft.Customer).Distinct().TakeLast(5)],
    })
        .WithAmount(AmountOf(coach, deal, draft), coach.Me, coach.Now)
        .WithExpected(ExpectedOf(coach, deal, draft), coach.Me, coach.Now, draft.Reason)
        .Revised();

    // The stage of a deal that exists changes through its gate; where that misses something, it stays and waits for a reason.
    private static Deal Moved(CoachTurn coach, Deal deal, DealDraft draft) => StageMove.Advance(deal, draft.Stage, "", coach.Me, coach.LocalNow).Deal;

    // Where a deal stands when it is first noted is stated, not passed; that is said once.
    private static string StartedAt(CoachTurn coach, Deal deal) => deal.Stage == DealStage.Target
        ? ""
        : coach.In(MoveText.StartedAt, GateLine.Letter(deal.Stage), Gate.Behind(deal, coach.Today).Gaps.Count);

    // What was not touched is kept to the last figure, however it is written.
    private static Money? AmountOf(CoachTurn coach, Deal deal, DealDraft draft) =>
        deal.Amount is { } amount && Amounts.Write(coach, amount) == draft.Amount ? amount : DealFigures.Amount(draft.Amount);

    private static DatePeriod? ExpectedOf(CoachTurn coach, Deal deal, DealDraft draft) =>
        deal.Expected is { } expected && Periods.Write(coach, expected) == draft.Expected ? expected : DealFigures.Expected(draft.Expected, coach.Today);

    // The deal went to somebody else while the form was open: what was typed is given back as text.
    private static Task SayGoneAsync(CoachTurn coach, DealDraft draft, CancellationToken ct) => DealFields.SayGoneAsync(
        coach, draft.Deal, Lengths(draft).Where(each => each.Text.Length > 0).Select(each => $"{coach.In(each.Label)}: {each.Text}"), ct);

    private static string Short(string text) => DealFields.Short(text);

    private static IEnumerable<(string Field, Text Label, string Text, int Most)> Lengths(DealDraft draft) =>
    [
        ("customer", DealText.Customer, draft.Customer, 100),
        ("project", DealText.Project, draft.Project, 100),
        ("amount", DealText.Amount, draft.Amount, 60),
        ("expected", DealText.Expected, draft.Expected, 60),
        ("rivals", DealText.Rivals, draft.Rivals, 200),
        ("team", DealText.Team, draft.Team, 200),
        ("note", DealText.Note, draft.Note, 1000),
        ("reason", DealText.Reason, draft.Reason, 200),
    ];
}

internal sealed record PutAsideModel(string Title, DealDraft Draft);
