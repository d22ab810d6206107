using KingdeeCoachBot.BotFramework.Dialogs;
using KingdeeCoachBot.Coaching.Deals;

namespace KingdeeCoachBot.Coaching.Targets;

/// <summary>"筛一下华能": the form of the five criteria. A sentence that says what is known already is noted at once.</summary>
internal sealed class ScreenTarget() : Dialog(Name)
{
    public const string Name = "Targets/Screen";

    public override async Task<DialogTurnResult> BeginDialogAsync(DialogContext dc, object? options, CancellationToken ct)
    {
        var coach = CoachTurn.Of(dc.Context);
        var request = TargetSentences.About((CoachRequest)options!);
        if (await DealFinder.OneAsync(coach, request, TargetText.WhichTarget, ct) is not { } deal)
            return await dc.EndDialogAsync(null, ct);
        if (deal.IsClosed)
        {
            await DealCard.ShowAsync(coach, deal, coach.In(TargetText.HasEnded), ct);
            return await dc.EndDialogAsync(null, ct);
        }

        var isStored = await DealStore.FindAsync(coach, deal.Id, ct) is not null;
        var facts = request.Utterance is { } utterance ? TargetFacts.Of(utterance) : new TargetFacts();
        if (isStored && facts.IsScreening)
        {
            await TargetActions.NoteAsync(coach, deal, facts.ApplyTo(deal.Screening), ct);
            return await dc.EndDialogAsync(null, ct);
        }

        return await dc.ReplaceDialogAsync(TargetForm.Name, TargetDraft.Of(deal, isStored, facts), ct);
    }
}
