using KingdeeCoachBot.BotFramework.Dialogs;
using KingdeeCoachBot.BotFramework.Turns;
using KingdeeCoachBot.Coaching.Deals;

namespace KingdeeCoachBot.Coaching.Targets;

/// <summary>The five criteria, growth and source as a form. Course: M2.</summary>
internal sealed class TargetForm() : CoachForm<TargetDraft>(Name, Save, TargetText.NotUnderstood, TargetText.Reminder, TargetJson.Shown.TargetDraft), IUnderstandsAnswers
{
    public const string Name = "Targets/Form";
    public const string Save = "Targets/Save";

    private const int LongestNote = 200;

    // While the form is open 今年没钱 is an answer to it, and no gate's.
    public bool Claims(CoachTurn turn, DialogInstance instance, Utterance utterance, Intent? best) =>
        DraftOf(instance) is { } draft
        && best?.Name is null or ScreenTarget.Name or "Gates/Tell" or "Deals/Edit"
        && (DealMention.First(utterance) is not { } named || named.Id == draft.Deal)
        && TargetFacts.Of(utterance).Count > 0;

    protected override Task<TargetDraft> StartAsync(ITurnContext turnContext, object? options, CancellationToken ct) => Task.FromResult(options switch
    {
        TargetDraft draft => draft,
        CoachRequest { Card: { } press } => PutAsideBefore(press) ?? TargetDraft.Resubmitted(press),
        _ => throw new ArgumentException("A target's form begins with a draft or a button.", nameof(options)),
    });

    protected override TargetDraft Merge(TargetDraft draft, CardPress press) => draft.With(press);

    protected override Task<TargetDraft?> CorrectAsync(ITurnContext turnContext, TargetDraft draft, CancellationToken ct) => Task.FromResult(
        CoachTurn.Of(turnContext).Utterance is { } utterance && TargetFacts.Of(utterance) is { Count: > 0 } facts
            ? draft with { Screening = facts.ApplyTo(draft.Screening), Hint = "" }
            : null);

    protected override IReadOnlyDictionary<string, string> Problems(ITurnContext turnContext, TargetDraft draft)
    {
        var coach = CoachTurn.Of(turnContext);
        var problems = new Dictionary<string, string>();
        foreach (var answer in draft.Screening.Answers)
            DealFields.CheckLength(coach, problems, answer.Criterion + "Note", TargetText.ShortName(answer.Criterion), answer.Note, LongestNote);
        DealFields.CheckLength(coach, problems, "sourceNote", TargetText.SourceNote, draft.Screening.SourceNote, LongestNote);
        return problems;
    }

    protected override Task ShowAsync(CoachTurn coach, FormView<TargetDraft> form, string cardInstance, CancellationToken ct)
    {
        var model = TargetFormModel.Of(coach, form);
        return coach.ShowAsync("Targets/Form", model, TargetJson.Shown.TargetFormModel, $"{coach.In(TargetText.FormTitle)}: {model.Title}", cardInstance);
    }

    protected override async Task<TargetDraft?> CompleteAsync(ITurnContext turnContext, TargetDraft draft, CancellationToken ct)
    {
        var coach = CoachTurn.Of(turnContext);
        if (await DealStore.FindAsync(coach, draft.Deal, ct) is not { } deal)
        {
            // A target that began with this sentence ("筛一下大唐") is not stored yet.
            if (draft.Seen > 0 || draft.Customer.Length == 0 || draft.Deal.Length == 0 || await DealStore.HandedOverToAsync(coach, draft.Deal, ct) is not null)
            {
                await DealFields.SayGoneAsync(coach, draft.Deal, draft.Typed, ct);
                return null;
            }

            deal = DealStore.New(coach, draft.Customer) with { Id = draft.Deal, Revision = 0 };
        }

        if (deal.Revision != draft.Seen)
            return draft with { Seen = deal.Revision, Hint = coach.In(DealText.ChangedElsewhere, $"{deal.Title} · {TargetTalk.Line(coach, deal.Screening)}") };

        var screened = (deal with { Screening = draft.Screening with { At = coach.LocalNow } }).Revised();
        DealStore.Put(coach, screened);
        coach.FocusOn(screened);
        turnContext.SpendCard();
        await VerdictCard.ShowAsync(coach, screened, coach.In(TargetText.Noted));
        return null;
    }

    protected override async Task ShowOutcomeAsync(ITurnContext turnContext, TargetDraft draft, CancellationToken ct)
    {
        var coach = CoachTurn.Of(turnContext);
        if (await DealStore.FindAsync(coach, draft.Deal, ct) is { } deal)
            await VerdictCard.ShowAsync(coach, deal, "");
        else
            await DealFields.SayGoneAsync(coach, draft.Deal, draft.Typed, ct);
    }

    protected override string NameOf(CoachTurn coach, TargetDraft draft) => PressFields.Cut(draft.Title, 40);

    protected override Task PutAsideAsync(ITurnContext turnContext, TargetDraft draft, CancellationToken ct)
    {
        var coach = CoachTurn.Of(turnContext);
        return coach.ShowBelowAsync("Targets/PutAside", new TargetPutAsideModel(draft.Title, draft), TargetJson.Shown.TargetPutAsideModel, coach.In(TargetText.PutAside));
    }

    private static TargetDraft? PutAsideBefore(CardPress press) =>
        press.Draft(TargetJson.Shown.TargetDraft) is { Deal.Length: > 0 and <= PressFields.LongestId, Title.Length: <= 300, Customer.Length: <= 100 } draft
            ? draft with { Hint = "" }
            : null;
}
