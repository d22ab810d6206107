using KingdeeCoachBot.BotFramework.Dialogs;
using KingdeeCoachBot.Coaching.Deals;
using KingdeeCoachBot.Coaching.People;
using KingdeeCoachBot.Methodology;

namespace KingdeeCoachBot.Coaching.Visit;

/// <summary>"华能聊完了，王总说…": finds the visit that is over, planned or not, and opens its debrief with what was said in it.</summary>
internal sealed class DebriefVisit(UtteranceReader reader) : Dialog(Name)
{
    public const string Name = "Visit/Debrief";

    // Nobody reports today on what is to come tomorrow; who is let in early reports before the planned time.
    private static readonly TimeSpan Early = TimeSpan.FromHours(3);

    // What was planned for last week and never reported on can still be.
    private static readonly TimeSpan Late = TimeSpan.FromDays(7);

    private const int Most = 50;

    public override async Task<DialogTurnResult> BeginDialogAsync(DialogContext dc, object? options, CancellationToken ct)
    {
        var coach = CoachTurn.Of(dc.Context);
        var request = await VisitSentences.ReadAgainAsync(coach, reader, (CoachRequest)options!, ct);
        return await FindAsync(coach, request, ct) is not { } found ? await dc.EndDialogAsync(null, ct)
            : found.Visit is { Status: VisitStatus.Held } held ? await ShowAsync(dc, coach, found.Deal, held, ct)
            : found.Visit is { } missed && VisitSentences.DidNotHappen(request.Utterance) ? await NotHeldAsync(dc, coach, found.Deal, missed, ct)
            : await dc.ReplaceDialogAsync(DebriefForm.Name, await DraftAsync(coach, found, request.Utterance, ct), ct);
    }

    private static async Task<DialogTurnResult> ShowAsync(DialogContext dc, CoachTurn coach, Deal deal, Methodology.Visit held, CancellationToken ct)
    {
        await DebriefCards.ShowOutcomeAsync(coach, deal, held, ct);
        return await dc.EndDialogAsync(null, ct);
    }

    private static async Task<DialogTurnResult> NotHeldAsync(DialogContext dc, CoachTurn coach, Deal deal, Methodology.Visit missed, CancellationToken ct)
    {
        await DebriefCards.ShowNotHeldAsync(coach, deal, missed);
        return await dc.EndDialogAsync(null, ct);
    }

    private async Task<DebriefDraft> DraftAsync(CoachTurn coach, FoundDebrief found, Utterance? utterance, CancellationToken ct)
    {
        var draft = DebriefDraft.Of(coach, found.Deal, found.Visit, utterance?.Slots.Person?.Name ?? "");
        if (utterance is null)
            return draft;
        draft = await DebriefReading.ReadAsync(coach, reader, draft, utterance, found.Visit?.People ?? VisitPeople.In(draft.Person), ct);
        return draft with { Note = string.Join('\n', VisitNotes.Names(coach, utterance)) };
    }

    /// <returns>Null where the answer has been given.</returns>
    private static async Task<FoundDebrief?> FindAsync(CoachTurn coach, CoachRequest request, CancellationToken ct)
    {
        if (request.Card?.Text("visit") is not null)
            return await VisitFinder.OneAsync(coach, request, VisitText.WhichToDebrief, ct) is { } pressed ? new FoundDebrief(pressed.Deal, pressed.Visit) : null;

        var over = request.Card is null ? Fitting(coach, await OverAsync(coach, ct), request) : [];
        if (over is [var one])
            return await DealStore.FindAsync(coach, one.Deal, ct) is { } deal ? new FoundDebrief(deal, deal.FindVisit(one.Visit)) : null;
        if (over.Length > 1)
        {
            await VisitCards.ShowListAsync(coach, coach.In(VisitText.WhichToDebrief), over, Name, said: request.Utterance!.Text);
            return null;
        }

        return await DealFinder.OneAsync(coach, Mentions.Apply(request), VisitText.WhichToDebrief, ct) is { } met ? new FoundDebrief(met, OverIn(coach, met)) : null;
    }

    private static Methodology.Visit? OverIn(CoachTurn coach, Deal deal) => deal.Visits
        .Where(visit => visit.Status == VisitStatus.Planned && visit.Start <= coach.Now + Early && visit.Start >= coach.Now - Late)
        .MaxBy(visit => visit.Start);

    private static async Task<IReadOnlyList<VisitEntry>> OverAsync(CoachTurn coach, CancellationToken ct) =>
        [.. (await DealStore.VisitsAsync(coach, coach.Now - Late, Most, ct)).Where(visit => visit.Start <= coach.Now + Early)];

    // Who is just back means the visit he was at, not last week's; where nobody is named, the one that was last.
    private static VisitEntry[] Fitting(CoachTurn coach, IReadOnlyList<VisitEntry> over, CoachRequest request)
    {
        var named = over.Where(visit => VisitFinder.IsNamed(visit, request.Utterance!.Slots)).ToArray();
        var today = named.Where(visit => VisitFinder.DayOf(coach, visit) == coach.Today && visit.Start <= coach.Now).ToArray();
        return today.Length > 0 ? [today.MaxBy(visit => visit.Start)!] : named;
    }

    private sealed record FoundDebrief(Deal Deal, Methodology.Visit? Visit);
}
