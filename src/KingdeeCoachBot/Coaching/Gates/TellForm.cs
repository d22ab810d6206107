using KingdeeCoachBot.BotFramework.Dialogs;
using KingdeeCoachBot.BotFramework.Turns;
using KingdeeCoachBot.Coaching.Deals;
using KingdeeCoachBot.Coaching.People;
using KingdeeCoachBot.Methodology;

namespace KingdeeCoachBot.Coaching.Gates;

/// <summary>What was told of a deal as one form: the answers, what they rest on, who said so. Course: M4.</summary>
internal sealed class TellForm() : CoachForm<TellDraft>(Name, Save, GateText.NotUnderstood, GateText.Reminder, GatesJson.Shown.TellDraft), IUnderstandsAnswers
{
    public const string Name = "Gates/TellForm";
    public const string Save = "Gates/Save";

    private const int LongestAnswer = 300;

    // Its other buttons lead elsewhere: they belong to their own intents.
    public override bool Owns(DialogInstance instance, CardPress press) => IsSubmission(press) && base.Owns(instance, press);

    public bool Claims(CoachTurn turn, DialogInstance instance, Utterance utterance, Intent? best) =>
        DraftOf(instance) is { } draft && best?.Name is null or "Gates/Tell" or "Deals/Edit" && !NamesAnother(draft, utterance)
        && (!Telling.Of(utterance).IsEmpty || (best is null && draft.Rows is [{ Text: "" }]));

    protected override Task<TellDraft> StartAsync(ITurnContext turnContext, object? options, CancellationToken ct) => Task.FromResult(options switch
    {
        TellDraft draft => draft,
        CoachRequest { Card: { } press } => TellDraft.Carried(press) ?? new TellDraft { Told = Guid.NewGuid().ToString("N"), Deal = press.Id("deal") ?? "" },
        _ => throw new ArgumentException("The form begins with a draft or a button.", nameof(options)),
    });

    protected override TellDraft Merge(TellDraft draft, CardPress press) => draft.With(press);

    protected override async Task<TellDraft?> CorrectAsync(ITurnContext turnContext, TellDraft draft, CancellationToken ct)
    {
        var coach = CoachTurn.Of(turnContext);
        return coach.Utterance is { } utterance && await DealStore.FindAsync(coach, draft.Deal, ct) is { } deal ? TellFilling.Corrected(coach, deal, draft, utterance) : null;
    }

    protected override IReadOnlyDictionary<string, string> Problems(ITurnContext turnContext, TellDraft draft)
    {
        var coach = CoachTurn.Of(turnContext);
        var problems = new Dictionary<string, string>();
        if (!draft.Rows.Any(row => row.Text.Length > 0 && row.Demand is not null) && !draft.KeptMarks.Any())
            problems["text0"] = coach.In(GateText.AnswerMissing);
        if (draft.Rows.FirstOrDefault(row => row.Text.Length > LongestAnswer) is { } tooLong)
            problems["text"] = coach.In(GateText.TooLong, LongestAnswer, tooLong.Text.Length);
        if (draft.Who.Length > PersonName.Longest)
            problems["who"] = coach.In(GateText.TooLong, PersonName.Longest, draft.Who.Length);
        // "客户确认" is somebody's word.
        if (draft.Who.Length == 0 && draft.Rows.Any(row => row is { Text.Length: > 0, Evidence: Evidence.Confirmed, Demand: not null }))
            problems["who"] = coach.In(GateText.WhoConfirmed);
        if (PressFields.DayOf(draft.Date) is { } day && day > coach.Today)
            problems["date"] = coach.In(GateText.InFuture, Times.Write(coach, day));
        return problems;
    }

    protected override Task ShowAsync(CoachTurn coach, FormView<TellDraft> form, string cardInstance, CancellationToken ct)
    {
        var model = TellFormModel.Of(coach, form);
        return coach.ShowAsync("Gates/Form", model, GatesJson.Shown.TellFormModel, model.Title, cardInstance);
    }

    protected override async Task<TellDraft?> CompleteAsync(ITurnContext turnContext, TellDraft draft, CancellationToken ct)
    {
        var coach = CoachTurn.Of(turnContext);
        if (await DealStore.FindAsync(coach, draft.Deal, ct) is not { } deal)
            return await SayGoneAsync(coach, draft, ct);
        var changed = TellSaving.Apply(coach, deal, draft);
        DealStore.Put(coach, changed);
        coach.FocusOn(changed);
        turnContext.SpendCard();
        await ToldCard.ShowAsync(coach, deal, changed, draft);
        return null;
    }

    protected override async Task ShowOutcomeAsync(ITurnContext turnContext, TellDraft draft, CancellationToken ct)
    {
        var coach = CoachTurn.Of(turnContext);
        if (await DealStore.FindAsync(coach, draft.Deal, ct) is { } deal)
            await GateCards.ShowAsync(coach, deal);
        else
            await SayGoneAsync(coach, draft, ct);
    }

    protected override Task PutAsideAsync(ITurnContext turnContext, TellDraft draft, CancellationToken ct)
    {
        var coach = CoachTurn.Of(turnContext);
        return coach.ShowBelowAsync("Gates/PutAside", new GatePutAsideModel(NameOf(coach, draft), draft), GatesJson.Shown.GatePutAsideModel, coach.In(GateText.PutAside));
    }

    protected override string NameOf(CoachTurn coach, TellDraft draft) => draft.DealTitle.Length > 0 ? PressFields.Cut(draft.DealTitle, 40) : coach.In(GateText.FormTitle);

    private static bool NamesAnother(TellDraft draft, Utterance utterance) => DealMention.First(utterance) is { } named && named.Id != draft.Deal;

    // Whoever has the deal now, the words are the rep's: they are shown back to him.
    private static async Task<TellDraft?> SayGoneAsync(CoachTurn coach, TellDraft draft, CancellationToken ct)
    {
        await DealFields.SayGoneAsync(coach, draft.Deal, draft.Rows.Select(row => row.Text), ct);
        return null;
    }
}
