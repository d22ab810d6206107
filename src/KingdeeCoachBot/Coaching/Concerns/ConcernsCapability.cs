using KingdeeCoachBot.BotFramework.Dialogs;
using KingdeeCoachBot.Coaching.Deals;
using KingdeeCoachBot.Coaching.People;

namespace KingdeeCoachBot.Coaching.Concerns;

/// <summary>What the customer asks and worries about, and how it was answered. Course: M5, M13.</summary>
internal sealed class ConcernsCapability : ICapability
{
    public IEnumerable<Intent> Intents =>
    [
        new(AddConcern.Name, AddConcern.Name) { Fits = ConcernSentences.Add, Help = new(245, ConcernText.ListTitle, ConcernText.ListExample) },
        new("Concerns/List", "Concerns/List") { Fits = ConcernSentences.List },
        new("Concerns/Edit", "Concerns/Edit"),
        new("Concerns/Answer", "Concerns/Answer"),
        new(ConcernForm.Save, ConcernForm.Name),
        new("Concerns/Resume", ConcernForm.Name),
        new("Concerns/Undo", "Concerns/Undo"),
        new("Concerns/Show", "Concerns/Show"),
        new("Concerns/Text", "Concerns/Text"),
    ];

    public IEnumerable<Dialog> Dialogs =>
    [
        new AddConcern(),
        new ConcernForm(),
        new OpenForm("Concerns/Edit", ConcernForm.Name, async (coach, request, ct) => await DraftAsync(coach, request, answers: false, ct)),
        new OpenForm("Concerns/Answer", ConcernForm.Name, async (coach, request, ct) => await DraftAsync(coach, request, answers: true, ct)),
        new ActionDialog("Concerns/List", ListAsync),
        new ActionDialog("Concerns/Undo", UndoAsync),
        new ActionDialog("Concerns/Show", ShowAsync),
        new ActionDialog("Concerns/Text", TextAsync),
    ];

    private static async Task ListAsync(CoachTurn coach, CoachRequest asked, CancellationToken ct)
    {
        if (await DealFinder.OneAsync(coach, Mentions.Apply(asked), ConcernText.WhichDeal, ct) is { } deal)
            await ConcernCards.ShowListAsync(coach, deal);
    }

    // Opened to be answered, it is taken for answered: the rep only says by what.
    private static async Task<object?> DraftAsync(CoachTurn coach, CoachRequest request, bool answers, CancellationToken ct) =>
        await ConcernFinder.OfButtonAsync(coach, request, ct) is var (deal, concern)
            ? ConcernDraft.Of(coach, deal, concern) with { Answers = answers, IsAnswered = answers || !concern.IsOpen }
            : null;

    private static async Task ShowAsync(CoachTurn coach, CoachRequest request, CancellationToken ct)
    {
        if (await ConcernFinder.OfButtonAsync(coach, request, ct) is var (deal, concern))
            await ConcernCards.ShowAsync(coach, deal, concern, coach.In(concern.IsOpen ? ConcernText.StillOpen : ConcernText.AlreadyAnswered));
    }

    private static async Task TextAsync(CoachTurn coach, CoachRequest request, CancellationToken ct)
    {
        if (await ConcernFinder.OfButtonAsync(coach, request, ct) is var (deal, concern))
            await ConcernCards.SayAnswerAsync(coach, deal, concern);
    }

    private static async Task UndoAsync(CoachTurn coach, CoachRequest request, CancellationToken ct)
    {
        if (await ConcernFinder.OfButtonAsync(coach, request, ct) is not var (deal, concern))
            return;
        // What was changed again since is not undone by an old card.
        if (ConcernFinder.IdIn(request.Card!) is null || concern.Revision != request.Card!.Number("seen") || await coach.Turn.IsCardSpentAsync(ct))
        {
            await ConcernCards.ShowListAsync(coach, deal);
            return;
        }

        var isAnswer = !concern.IsOpen;
        var changed = isAnswer ? deal.With(concern with { AnsweredAt = null, Answer = "", AnsweredIn = "" }) : deal.WithoutConcern(concern.Id);
        DealStore.Put(coach, changed);
        coach.Turn.SpendCard();
        await ConcernCards.ShowListAsync(coach, changed, coach.In(isAnswer ? ConcernText.Reopened : ConcernText.Undone));
    }
}
