using KingdeeCoachBot.BotFramework.Dialogs;
using KingdeeCoachBot.Coaching.Deals;
using KingdeeCoachBot.Coaching.People;
using KingdeeCoachBot.Methodology;

namespace KingdeeCoachBot.Coaching.NextSteps;

/// <summary>Next steps: add, done, move, drop, list. Course: M17 (留一点尾巴).</summary>
internal sealed class NextStepsCapability : ICapability
{
    public IEnumerable<Intent> Intents =>
    [
        new(AddStep.Name, AddStep.Name) { Fits = StepSentences.Add, Help = new(330, StepText.AddTitle, StepText.AddExample) },
        new("NextSteps/Edit", "NextSteps/Edit"),
        new(StepForm.Save, StepForm.Name),
        new("NextSteps/Resume", StepForm.Name),
        new("NextSteps/List", "NextSteps/List") { Fits = StepSentences.List },
        new("NextSteps/Show", "NextSteps/Show"),
        new("NextSteps/Done", "NextSteps/Done") { Fits = StepSentences.Done },
        new("NextSteps/Postpone", "NextSteps/Postpone") { Fits = StepSentences.Postpone },
        new("NextSteps/Drop", "NextSteps/Drop") { Fits = StepSentences.Drop },
        new("NextSteps/Reopen", "NextSteps/Reopen"),
    ];

    public IEnumerable<Dialog> Dialogs =>
    [
        new AddStep(),
        new StepForm(),
        new OpenForm("NextSteps/Edit", StepForm.Name, DraftAsync),
        new ActionDialog("NextSteps/List", ListAsync),
        new ActionDialog("NextSteps/Show", ShowAsync),
        new ActionDialog("NextSteps/Done", DoneAsync),
        new ActionDialog("NextSteps/Postpone", PostponeAsync),
        new ActionDialog("NextSteps/Drop", DropAsync),
        new ActionDialog("NextSteps/Reopen", ReopenAsync),
    ];

    private static async Task ListAsync(CoachTurn coach, CoachRequest request, CancellationToken ct)
    {
        var customer = request.Utterance is { } said ? Mentions.In(said).Customer?.Name : request.Card?.Text("customer");
        var steps = await OfAsync(coach, await StepFinder.OpenAsync(coach, ct), customer, ct);
        var until = request.Utterance is { } utterance ? Until(coach, utterance.Folded) : null;
        var due = until is null ? steps : [.. steps.Where(step => step.Due <= until)];
        if (due.Count > 0)
            await StepCards.ShowListAsync(coach, customer is null ? coach.In(StepText.ListTitle) : $"{coach.In(StepText.ListTitle)} · {customer}", due, customer ?? "");
        else if (steps.Count > 0)
            await coach.SayAsync(coach.In(StepSentences.IsToday(request.Utterance!.Folded) ? StepText.NoneToday : StepText.NoneThisWeek), StepText.ListTitle);
        else
            await coach.SayAsync(coach.In(StepText.None), StepText.AddTitle);
    }

    private static async Task ShowAsync(CoachTurn coach, CoachRequest request, CancellationToken ct)
    {
        if (await StepFinder.OneAsync(coach, request, StepText.NoneFits, null, ct) is { } found)
            await StepCards.ShowAsync(coach, found.Deal, found.Step, Status(coach, found.Step));
    }

    private static async Task<object?> DraftAsync(CoachTurn coach, CoachRequest request, CancellationToken ct) =>
        await StepFinder.OneAsync(coach, request, StepText.NoneFits, null, ct) is { } found ? StepDraft.Of(found.Deal, found.Step) : null;

    private static Task DoneAsync(CoachTurn coach, CoachRequest request, CancellationToken ct) =>
        ChangeAsync(coach, request, StepText.WhichDone, step => step.Status == StepStatus.Done ? step : step.Close(StepStatus.Done, coach.Now), ct);

    private static Task DropAsync(CoachTurn coach, CoachRequest request, CancellationToken ct) =>
        ChangeAsync(coach, request, StepText.WhichDropped, step => step.Status == StepStatus.Dropped ? step : step.Close(StepStatus.Dropped, coach.Now), ct);

    private static Task ReopenAsync(CoachTurn coach, CoachRequest request, CancellationToken ct) =>
        ChangeAsync(coach, request, StepText.WhichDone, step => step.Status == StepStatus.Open ? step : step.Reopen(), ct);

    // "发方案推到下周一" says where to; a button says it too, or asks.
    private static async Task PostponeAsync(CoachTurn coach, CoachRequest request, CancellationToken ct)
    {
        var to = request.Utterance is { } utterance ? DueDay.In(utterance.Folded, utterance.Slots, coach.Today)?.Day : request.Card?.Day("to");
        if (to is { } day && day >= coach.Today && day <= coach.Today.AddYears(2))
            await ChangeAsync(coach, request, StepText.WhichPostponed, step => step.Due == day ? step : step.MoveTo(day), ct);
        else if (await StepFinder.OneAsync(coach, request, StepText.WhichPostponed, null, ct) is { } found)
            await StepCards.ShowAsync(coach, found.Deal, found.Step, Status(coach, found.Step), asksDay: true);
    }

    private static async Task ChangeAsync(CoachTurn coach, CoachRequest request, Text which, Func<NextStep, NextStep> change, CancellationToken ct)
    {
        var to = request.Utterance is { } utterance ? DueDay.In(utterance.Folded, utterance.Slots, coach.Today)?.Day : request.Card?.Day("to");
        if (await StepFinder.OneAsync(coach, request, which, to, ct) is not { } found)
            return;
        var (deal, step) = found;
        var changed = change(step);
        // A used card must not do again what was undone since.
        if (changed != step && (request.Card is null || !await coach.Turn.IsCardSpentAsync(ct)))
        {
            deal = deal.With(changed);
            step = deal.FindStep(step.Id)!;
            DealStore.Put(coach, deal);
            coach.Turn.SpendCard();
        }

        await TellAsync(coach, request, deal, step, ct);
    }

    // From a list the list stays, without what is done; the step stands below it.
    private static async Task TellAsync(CoachTurn coach, CoachRequest request, Deal deal, NextStep step, CancellationToken ct)
    {
        if (request.Card?.Text("from") != "list")
        {
            await StepCards.ShowAsync(coach, deal, step, Status(coach, step));
            return;
        }

        var customer = request.Card.Text("customer");
        var steps = await OfAsync(coach, await StepFinder.OpenAsync(coach, ct), customer, ct);
        StepEntry[] left = [.. steps.Where(each => each.Step != step.Id || step.Status == StepStatus.Open).Select(each => each.Step == step.Id ? each with { Due = step.Due } : each)
            .OrderBy(each => each.Due ?? DateOnly.MaxValue)];
        if (left.Length > 0)
            await StepCards.ShowListAsync(coach, coach.In(StepText.ListTitle), left, customer ?? "");
        await (left.Length > 0 ? StepCards.ShowBelowAsync(coach, deal, step, Status(coach, step)) : StepCards.ShowAsync(coach, deal, step, Status(coach, step)));
    }

    private static async Task<IReadOnlyList<StepEntry>> OfAsync(CoachTurn coach, IReadOnlyList<StepEntry> steps, string? customer, CancellationToken ct)
    {
        if (customer is null)
            return steps;
        var deals = (await DealStore.OfCustomerAsync(coach, customer, ct)).Select(deal => deal.Id).ToHashSet();
        return [.. steps.Where(step => deals.Contains(step.Deal))];
    }

    private static DateOnly? Until(CoachTurn coach, string folded) =>
        StepSentences.IsToday(folded) ? coach.Today
        : StepSentences.IsThisWeek(folded) ? coach.Today.AddDays((7 - (int)coach.Today.DayOfWeek) % 7)
        : null;

    private static string Status(CoachTurn coach, NextStep step) =>
        coach.In(step.Status == StepStatus.Open && step.Due < coach.Today ? StepText.Overdue : StepText.Status(step.Status));
}
