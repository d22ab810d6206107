using KingdeeCoachBot.BotFramework.Dialogs;
using KingdeeCoachBot.Coaching.Deals;
using KingdeeCoachBot.Methodology;

namespace KingdeeCoachBot.Coaching.ThreeBars;

/// <summary>A button below a question: opens the form for the answer, or shows whom to set where the step rests on people.</summary>
internal sealed class TellStep() : Dialog(Name)
{
    public const string Name = "SaleEquation/Tell";

    public override async Task<DialogTurnResult> BeginDialogAsync(DialogContext dc, object? options, CancellationToken ct)
    {
        var (coach, request) = (CoachTurn.Of(dc.Context), (CoachRequest)options!);
        if (await DealFinder.OneAsync(coach, request, BarsText.WhichDeal, ct) is not { } deal)
            return await dc.EndDialogAsync(null, ct);
        await DealStore.KeepAsync(coach, deal, ct);
        var step = request.Card?.Choice<SaleStep>("step") ?? NextOf(deal, coach.Today);
        if (AnswerDraft.IsSaid(step))
            return await dc.ReplaceDialogAsync(AnswerForm.Name, AnswerDraft.New(coach, deal, step), ct);
        await WhoCard.ShowAsync(coach, deal, step);
        return await dc.EndDialogAsync(null, ct);
    }

    private static SaleStep NextOf(Deal deal, DateOnly today) => SaleEquation.Of(deal, today).Ask?.Step ?? SaleStep.PainStated;
}
