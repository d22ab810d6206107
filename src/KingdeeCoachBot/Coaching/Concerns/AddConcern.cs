using KingdeeCoachBot.BotFramework.Dialogs;
using KingdeeCoachBot.Coaching.Deals;
using KingdeeCoachBot.Coaching.People;
using KingdeeCoachBot.Methodology;

namespace KingdeeCoachBot.Coaching.Concerns;

/// <summary>"华能的王总担心项目失败怎么办": noted at once; "他不担心价格了" ticks it off. A button without words opens the form.</summary>
internal sealed class AddConcern() : Dialog(Name)
{
    public const string Name = "Concerns/Add";

    public override async Task<DialogTurnResult> BeginDialogAsync(DialogContext dc, object? options, CancellationToken ct)
    {
        var coach = CoachTurn.Of(dc.Context);
        var request = Mentions.Apply((CoachRequest)options!);
        if (await DealAsync(coach, request, ct) is not { } deal)
            return await dc.EndDialogAsync(null, ct);
        var said = request.Utterance?.Text ?? "";
        var who = request.Utterance is { } utterance && Mentions.In(utterance).People is [var first, ..] ? PersonName.In(deal, first) : "";
        var raised = ConcernReading.Raised("", coach.LocalNow, who, said);
        var answered = ConcernReading.Answered(said);
        if (raised.Count + answered.Count == 0 && said.Length > 0 && !ConcernSentences.IsAForm(said) && ConcernReading.Objection(coach.LocalNow, who, said) is { } objection)
            raised = [objection];
        if (raised.Count == 0 && answered.Count == 0)
            return await FormAsync(dc, coach, deal, who, ct);

        if (request.Card is not null && await coach.Turn.IsCardSpentAsync(ct))
            await ConcernCards.ShowListAsync(coach, deal);
        else if (raised.Count == 0)
            await TickAsync(coach, deal, answered);
        else
            await NoteAsync(coach, deal, raised, answered);
        return await dc.EndDialogAsync(null, ct);
    }

    // Somebody nobody knows may belong to any deal.
    private static async Task<Deal?> DealAsync(CoachTurn coach, CoachRequest request, CancellationToken ct)
    {
        if (request.Card is null && request.Utterance?.Slots is { Customer: null, Person.Known: false } && coach.Focus is null)
            return await Strangers.AskAsync(coach, request, ConcernText.WhichDeal, ct);
        return await DealFinder.OneAsync(coach, request, ConcernText.WhichDeal, ct);
    }

    private static async Task<DialogTurnResult> FormAsync(DialogContext dc, CoachTurn coach, Deal deal, string who, CancellationToken ct)
    {
        await DealStore.KeepAsync(coach, deal, ct);
        return await dc.ReplaceDialogAsync(ConcernForm.Name, ConcernDraft.New(coach, deal) with { Who = who }, ct);
    }

    private static async Task NoteAsync(CoachTurn coach, Deal deal, IReadOnlyList<Concern> raised, IReadOnlyList<SaidAnswered> answered)
    {
        // What he asks again and again is one question.
        var known = raised.Select(concern => deal.Concerns.FirstOrDefault(each => each.IsOpen && each.IsSameAs(concern))).ToArray();
        var changed = deal.WithConcernsOf(Guid.NewGuid().ToString("N"), raised, answered, coach.LocalNow);
        if (raised[0].Who is { Length: > 0 } who)
            changed = changed.WithPeople([who]);
        Put(coach, changed);
        var first = known[0] ?? raised[0];
        var others = raised.Skip(1).Select(concern => concern.Text);
        await ConcernCards.ShowAsync(coach, changed, first, coach.In(known[0] is null ? ConcernText.Noted : ConcernText.NotedBefore), string.Join(" · ", others), isNew: known[0] is null);
    }

    private static async Task TickAsync(CoachTurn coach, Deal deal, IReadOnlyList<SaidAnswered> answered)
    {
        var open = deal.OpenConcerns.FirstOrDefault(concern => answered.Any(each => each.Kind == concern.Kind));
        if (open is null)
        {
            await coach.SayAsync(coach.In(ConcernText.NothingOpen, deal.Title), ConcernText.SayList);
            return;
        }

        var changed = deal.WithConcernsOf(Guid.NewGuid().ToString("N"), [], answered, coach.LocalNow);
        Put(coach, changed);
        await ConcernCards.ShowAsync(coach, changed, changed.FindConcern(open.Id)!, coach.In(ConcernText.Ticked));
    }

    private static void Put(CoachTurn coach, Deal deal)
    {
        DealStore.Put(coach, deal);
        coach.FocusOn(deal);
        if (coach.Turn.Card is not null)
            coach.Turn.SpendCard();
    }
}
