using KingdeeCoachBot.BotFramework.Dialogs;
using KingdeeCoachBot.BotFramework.Turns;
using KingdeeCoachBot.Coaching.Deals;
using KingdeeCoachBot.Coaching.People;
using KingdeeCoachBot.Methodology;

namespace KingdeeCoachBot.Coaching.ThreeBars;

/// <summary>Notes what somebody answered to the question that raises a bar. Course: M7.</summary>
internal sealed class AnswerForm() : CoachForm<AnswerDraft>(Name, Save, BarsText.NotUnderstood, BarsText.Reminder, BarsJson.Shown.AnswerDraft), IUnderstandsAnswers
{
    public const string Name = "SaleEquation/Form";
    public const string Save = "SaleEquation/Save";

    private const int LongestSaid = 300;
    private const int MostShown = 2000;

    // While the form waits for his answer, "王总说月结要十二天" is that answer, unless it is about another customer.
    public bool Claims(CoachTurn turn, DialogInstance instance, Utterance utterance, Intent? best) =>
        DraftOf(instance) is { } draft && best is null or { Name: "Gates/Tell" or "Contacts/Log" } && utterance.Slots.Contact is null
        && (Mentions.In(utterance).Customer is not { } customer || draft.DealTitle.StartsWith(customer.Name, StringComparison.OrdinalIgnoreCase));

    protected override Task<AnswerDraft> StartAsync(ITurnContext turnContext, object? options, CancellationToken ct) => Task.FromResult(options switch
    {
        AnswerDraft draft => draft,
        CoachRequest { Card: { } press } => PutAsideBefore(press) ?? Resubmitted(press),
        _ => throw new ArgumentException("The form of an answer begins with a draft or a button.", nameof(options)),
    });

    protected override AnswerDraft Merge(AnswerDraft draft, CardPress press) => draft.With(press);

    protected override Task<AnswerDraft?> CorrectAsync(ITurnContext turnContext, AnswerDraft draft, CancellationToken ct) =>
        Task.FromResult(CoachTurn.Of(turnContext).Utterance is { } utterance ? AnswerReading.Read(draft, utterance) : null);

    protected override IReadOnlyDictionary<string, string> Problems(ITurnContext turnContext, AnswerDraft draft)
    {
        var coach = CoachTurn.Of(turnContext);
        var problems = new Dictionary<string, string>();
        if (draft.Said.Length + draft.Others.Length == 0)
            problems["said"] = coach.In(BarsText.SaidMissing);
        if (draft is { Kind: MarkKind.PainAdmitted, Who: "" })
            problems["who"] = coach.In(BarsText.WhoMissing);
        if (PressFields.DayOf(draft.Day) is not { } day)
            problems["day"] = coach.In(BarsText.DayImpossible, PressFields.Cut(draft.Day, 20));
        else if (day > coach.Today)
            problems["day"] = coach.In(BarsText.DayToCome, Times.Write(coach, day));
        foreach (var (field, label, text, most) in Lengths(draft).Where(each => each.Text.Length > each.Most))
            problems[field] = coach.In(BarsText.TooLong, coach.In(label), most, text.Length);
        return problems;
    }

    protected override Task ShowAsync(CoachTurn coach, FormView<AnswerDraft> form, string cardInstance, CancellationToken ct)
    {
        var model = Model(coach, form);
        return coach.ShowAsync("ThreeBars/Answer", model, BarsJson.Shown.AnswerFormModel, $"{model.Title} · {model.DealTitle}", cardInstance);
    }

    protected override async Task<AnswerDraft?> CompleteAsync(ITurnContext turnContext, AnswerDraft draft, CancellationToken ct)
    {
        var coach = CoachTurn.Of(turnContext);
        if (await DealStore.FindAsync(coach, draft.Deal, ct) is not { } deal)
            return await SayGoneAsync(coach, draft, ct);
        deal = draft.ApplyTo(coach, deal);
        DealStore.Put(coach, deal);
        turnContext.SpendCard();
        await BarsCard.ShowAsync(coach, deal, Outcome(coach, deal, draft));
        return null;
    }

    protected override async Task ShowOutcomeAsync(ITurnContext turnContext, AnswerDraft draft, CancellationToken ct)
    {
        var coach = CoachTurn.Of(turnContext);
        if (await DealStore.FindAsync(coach, draft.Deal, ct) is { } deal)
            await BarsCard.ShowAsync(coach, deal);
        else
            await SayGoneAsync(coach, draft, ct);
    }

    protected override Task PutAsideAsync(ITurnContext turnContext, AnswerDraft draft, CancellationToken ct)
    {
        var coach = CoachTurn.Of(turnContext);
        var model = new AnswerPutAsideModel($"{draft.DealTitle} · {NameOf(coach, draft)}".Trim(' ', '·'), draft);
        return coach.ShowBelowAsync("ThreeBars/PutAside", model, BarsJson.Shown.AnswerPutAsideModel, coach.In(BarsText.PutAside));
    }

    protected override string NameOf(CoachTurn coach, AnswerDraft draft) => coach.In(SaleStepText.Name(draft.Step));

    // Noting is one thing, counting another: a guess, or a step in the air, is told apart at once.
    private static string Outcome(CoachTurn coach, Deal deal, AnswerDraft draft)
    {
        var bars = SaleEquation.Of(deal, coach.Today);
        var bar = draft.Step <= SaleStep.PainMeasured ? bars.Pain : draft.Step <= SaleStep.VisionShared ? bars.Vision : bars.Power;
        var place = (int)draft.Step % SaleEquation.Most;
        if (bar.Level > place)
            return coach.In(BarsText.Noted);
        if (bar.Steps[place].Seen is null)
            return coach.In(draft.Evidence == Evidence.Assumed ? BarsText.NotedButGuess : BarsText.NotedButUnconfirmed);
        return coach.In(BarsText.NotedButBefore, coach.In(SaleStepText.Name(bar.Next!.Value)));
    }

    private static AnswerFormModel Model(CoachTurn coach, FormView<AnswerDraft> form)
    {
        var draft = form.Draft;
        return new AnswerFormModel
        {
            Title = coach.In(BarsText.FormTitle),
            DealTitle = draft.DealTitle,
            StepName = coach.In(SaleStepText.Name(draft.Step)),
            Question = draft.Question.Length > 0 ? $"“{PressFields.Cut(draft.Question, LongestSaid)}”" : "",
            Lead = coach.In(Lead(form.Reason)),
            Problems = [.. form.Problems.Values],
            Deal = draft.Deal,
            Step = $"{draft.Step}",
            Mark = draft.Mark,
            SaidLabel = coach.In(SaleStepText.Label(draft.Kind)),
            SaidExample = coach.In(SaleStepText.Example(draft.Kind)),
            Said = PressFields.Cut(draft.Said, MostShown),
            OthersLabel = draft.AsksOthers ? coach.In(SaleStepText.Label(MarkKind.PainOthersSuffer)) : "",
            OthersExample = draft.AsksOthers ? coach.In(SaleStepText.Example(MarkKind.PainOthersSuffer)) : "",
            Others = PressFields.Cut(draft.Others, MostShown),
            Who = PressFields.Cut(draft.Who, MostShown),
            Evidence = $"{draft.Evidence}",
            Day = PressFields.DayOf(draft.Day) is null ? "" : draft.Day,
        };
    }

    private static Text Lead(FormReason reason) => reason switch
    {
        FormReason.Corrected => BarsText.Corrected,
        FormReason.Refused => BarsText.Refused,
        FormReason.Reopened => BarsText.Reopened,
        _ => BarsText.Blank,
    };

    private static AnswerDraft? PutAsideBefore(CardPress press) =>
        press.Draft(BarsJson.Shown.AnswerDraft) is { Mark.Length: > 0 and <= PressFields.LongestId, Deal.Length: > 0 and <= PressFields.LongestId } draft
        && Enum.IsDefined(draft.Step) && Enum.IsDefined(draft.Evidence) && AnswerDraft.IsSaid(draft.Step) ? draft : null;

    // A form of before, whose dialog is over: it holds all that is needed to save it.
    private static AnswerDraft Resubmitted(CardPress press) => new()
    {
        Mark = press.Id("mark") ?? Guid.NewGuid().ToString("N"),
        Deal = press.Id("deal") ?? "",
        Step = press.Choice<SaleStep>("step") is { } step && AnswerDraft.IsSaid(step) ? step : SaleStep.PainStated,
    };

    // Whoever has the deal now, the words are the rep's: they are shown back to him.
    private static async Task<AnswerDraft?> SayGoneAsync(CoachTurn coach, AnswerDraft draft, CancellationToken ct)
    {
        await DealFinder.SayGoneAsync(coach, draft.Deal, ct);
        var typed = string.Join(" · ", new[] { draft.Said, draft.Others }.Where(text => text.Length > 0));
        if (typed.Length > 0)
            await coach.SayAsync(coach.In(BarsText.Typed, PressFields.Cut(typed, LongestSaid)));
        return null;
    }

    private static IEnumerable<(string Field, Text Label, string Text, int Most)> Lengths(AnswerDraft draft) =>
    [
        ("said", SaleStepText.Label(draft.Kind), draft.Said, LongestSaid),
        ("others", SaleStepText.Label(MarkKind.PainOthersSuffer), draft.Others, LongestSaid),
        ("who", BarsText.Who, draft.Who, PersonName.Longest),
    ];
}
