using KingdeeCoachBot.BotFramework.Dialogs;
using KingdeeCoachBot.Coaching.Deals;
using KingdeeCoachBot.Coaching.Pictures;

namespace KingdeeCoachBot.Coaching.Power;

/// <summary>"分析一下王总": what is noted of him, and how to deal with him; where nothing is, a few behaviours to tick.</summary>
internal sealed class ShowPersonality(PictureLinks pictures) : Dialog(Name)
{
    public const string Name = "Power/Show";

    public override async Task<DialogTurnResult> BeginDialogAsync(DialogContext dc, object? options, CancellationToken ct)
    {
        var coach = CoachTurn.Of(dc.Context);
        if (await PowerFinder.OneAsync(coach, (CoachRequest)options!, ct) is not var (deal, name))
            return await dc.EndDialogAsync(null, ct);
        if ((await PersonalityNotes.ObservationsAsync(coach, deal, name, ct)).Count > 0)
        {
            await PowerCards.ShowAsync(coach, deal, name, coach.In(PowerText.Known), "", pictures, ct);
            return await dc.EndDialogAsync(null, ct);
        }

        await DealStore.KeepAsync(coach, deal, ct);
        return await dc.ReplaceDialogAsync(PowerForm.Name, PowerDraft.New(deal, name), ct);
    }
}
