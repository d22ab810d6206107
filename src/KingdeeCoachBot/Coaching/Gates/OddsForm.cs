using KingdeeCoachBot.BotFramework.Dialogs;
using KingdeeCoachBot.BotFramework.Turns;
using KingdeeCoachBot.Coaching.Deals;
using KingdeeCoachBot.Coaching.People;
using KingdeeCoachBot.Methodology;

namespace KingdeeCoachBot.Coaching.Gates;

/// <summary>有单吗？何时？赢面？ as one small form. Course: M4, M9.</summary>
internal sealed class OddsForm() : CoachForm<OddsDraft>(Name, Save, OddsText.NotUnderstood, OddsText.Reminder, GatesJson.Shown.OddsDraft), IUnderstandsAnswers
{
    public const string Name = "Gates/OddsForm";
    public const string Save = "Gates/OddsSave";

    private const int LongestText = 300;

    // Its other buttons lead elsewhere: they belong to their own intents.
    public override bool Owns(DialogInstance instance, CardPress press) => IsSubmission(press) && base.Owns(instance, press);

    public bool Claims(CoachTurn turn, DialogInstance instance, Utterance utterance, Intent? best) =>
        DraftOf(instance) is { } draft && best?.Name is null or "Gates/Odds" or "Deals/Edit" or "Gates/Tell"
        && DealMention.First(utterance) is var named && (named is null || named.Id == draft.Deal) && draft.With(turn, utterance) is not null;

    protected override Task<OddsDraft> StartAsync(ITurnContext turnContext, object? options, CancellationToken ct) => Task.FromResult(options switch
    {
        OddsDraft draft => draft,
        CoachRequest { Card: { } press } => new OddsDraft { Deal = press.Id("deal") ?? "", DealTitle = PressFields.Cut(press.Text("title") ?? "", 100) },
        _ => throw new ArgumentException("The form begins with a draft or a button.", nameof(options)),
    });

    protected override OddsDraft Merge(OddsDraft draft, CardPress press) => draft.With(press);

    protected override Task<OddsDraft?> CorrectAsync(ITurnContext turnContext, OddsDraft draft, CancellationToken ct) =>
        Task.FromResult(CoachTurn.Of(turnContext) is { Utterance: { } utterance } coach ? draft.With(coach, utterance) : null);

    protected override IReadOnlyDictionary<string, string> Problems(ITurnContext turnContext, OddsDraft draft)
    {
        var coach = CoachTurn.Of(turnContext);
        var problems = new Dictionary<string, string>();
        if (draft is { There: "", When: "", Ours: "" })
            problems["there"] = coach.In(OddsText.NothingSaid);
        if (draft.When.Length > 0 && DealFigures.Expected(draft.When, coach.Today) is null)
            problems["when"] = coach.In(OddsText.WhenUnclear, DealFields.Short(draft.When));
        if (draft.Odds is not null && string.IsNullOrWhiteSpace(draft.Why))
            problems["why"] = coach.In(OddsText.WhyMissing);
        if (draft.Why.Length > LongestText)
            problems["why"] = coach.In(GateText.TooLong, LongestText, draft.Why.Length);
        if (draft.Who.Length > PersonName.Longest)
            problems["who"] = coach.In(GateText.TooLong, PersonName.Longest, draft.Who.Length);
        return problems;
    }

    protected override Task ShowAsync(CoachTurn coach, FormView<OddsDraft> form, string cardInstance, CancellationToken ct)
    {
        var model = new OddsFormModel
        {
            Title = coach.In(OddsText.Title),
            Lead = coach.In(form.Reason switch
            {
                FormReason.Refused => GateText.Refused,
                FormReason.Corrected => GateText.Corrected,
                FormReason.Reopened => GateText.Reopened,
                _ => OddsText.Blank,
            }),
            Problems = [.. form.Problems.Values],
            Evidence = form.Draft.Evidence.ToString(),
            Draft = form.Draft with { When = DealFields.Cut(form.Draft.When), Why = DealFields.Cut(form.Draft.Why), Who = DealFields.Cut(form.Draft.Who) },
        };
        return coach.ShowAsync("Gates/Odds", model, GatesJson.Shown.OddsFormModel, $"{form.Draft.DealTitle} · {model.Title}", cardInstance);
    }

    protected override async Task<OddsDraft?> CompleteAsync(ITurnContext turnContext, OddsDraft draft, CancellationToken ct)
    {
        var coach = CoachTurn.Of(turnContext);
        if (await DealStore.FindAsync(coach, draft.Deal, ct) is not { } deal)
        {
            await DealFields.SayGoneAsync(coach, draft.Deal, [draft.When, draft.Why], ct);
            return null;
        }

        var changed = Apply(coach, deal, draft);
        DealStore.Put(coach, changed);
        coach.FocusOn(changed);
        turnContext.SpendCard();
        await GateCards.ShowAsync(coach, changed, Outcome(coach, deal, changed));
        return null;
    }

    protected override async Task ShowOutcomeAsync(ITurnContext turnContext, OddsDraft draft, CancellationToken ct)
    {
        var coach = CoachTurn.Of(turnContext);
        if (await DealStore.FindAsync(coach, draft.Deal, ct) is { } deal)
            await GateCards.ShowAsync(coach, deal);
        else
            await DealFields.SayGoneAsync(coach, draft.Deal, [draft.When, draft.Why], ct);
    }

    protected override Task PutAsideAsync(ITurnContext turnContext, OddsDraft draft, CancellationToken ct)
    {
        var coach = CoachTurn.Of(turnContext);
        return coach.SayAsync(coach.In(OddsText.PutAside, NameOf(coach, draft)), GateText.SayShow);
    }

    protected override string NameOf(CoachTurn coach, OddsDraft draft) => PressFields.Cut(draft.DealTitle, 40);

    private static string Outcome(CoachTurn coach, Deal before, Deal deal)
    {
        var noted = $"{coach.In(OddsText.Saved)} · {GateLine.Write(coach, before, deal)}";
        return deal.Odds.IsThereADeal?.Value == false ? $"{noted}\n{coach.In(OddsText.NoDealLesson)}" : noted;
    }

    private static Deal Apply(CoachTurn coach, Deal deal, OddsDraft draft)
    {
        var known = draft.Who.Length > 0 ? deal.WithPeople([draft.Who]) : deal;
        var who = known.FindPersonCalled(draft.Who)?.Name ?? "";
        var when = draft.When.Length > 0 ? DealFigures.Expected(draft.When, coach.Today) : null;
        var changed = known with
        {
            Odds = new DealOdds
            {
                IsThereADeal = draft.There.Length == 0 ? null : new Known<bool>
                {
                    Value = draft.There == "Yes",
                    Evidence = draft.Evidence,
                    At = coach.LocalNow,
                    Source = who,
                    Why = coach.In(draft.There == "Yes" ? OddsText.There : OddsText.NotThere),
                },
                OrderedIn = when is null ? null : new Known<DatePeriod> { Value = when, Evidence = draft.Evidence, At = coach.LocalNow, Source = who, Why = Periods.Write(coach, when) },
                // Our odds are our own judgement, whoever told us the rest.
                Ours = draft.Odds is not { } odds ? null : new Known<Odds> { Value = odds, Evidence = Evidence.Assumed, At = coach.LocalNow, Why = draft.Why },
            },
        };
        return when is not null && changed.Expected is null ? changed.WithExpected(when, coach.Me, coach.Now).Revised() : changed;
    }
}

internal sealed record OddsFormModel
{
    public required string Title { get; init; }

    public required string Lead { get; init; }

    public required IReadOnlyList<string> Problems { get; init; }

    public required string Evidence { get; init; }

    public required OddsDraft Draft { get; init; }
}
