using System.Text.Json;
using KingdeeCoachBot.BotFramework.Dialogs;
using KingdeeCoachBot.BotFramework.Turns;
using KingdeeCoachBot.Coaching.Deals;
using KingdeeCoachBot.Methodology;

namespace KingdeeCoachBot.Coaching.Practice;

/// <summary>Begins a practice with whom the sentence or button wishes; where it wishes for nobody, offers a choice.</summary>
internal sealed class BeginPractice(string id) : Dialog(id)
{
    public override async Task<DialogTurnResult> BeginDialogAsync(DialogContext dc, object? options, CancellationToken ct)
    {
        var coach = CoachTurn.Of(dc.Context);
        var request = (CoachRequest)options!;
        if (await DraftAsync(coach, request, ct) is not { } draft)
        {
            await PracticeCards.ChooseAsync(coach);
            return await dc.EndDialogAsync(null, ct);
        }

        // One practice at a time: a new one takes the old one's place.
        if (PracticeDraft.Property.Get(dc.Context) is not { } going)
            return await dc.ReplaceDialogAsync(TalkDialog.Name, draft, ct);
        await dc.CancelDialogAsync(ct);
        if (!Raise(dc, going))
            return await dc.BeginDialogAsync(TalkDialog.Name, draft, ct);
        await PracticeStage.OpenAsync(coach, draft with { Id = going.Id });
        return EndOfTurn;
    }

    /// <summary>Makes a practice the topic of the talk again, whatever was begun since.</summary>
    internal static bool Raise(DialogContext dc, PracticeDraft draft)
    {
        using var nothing = JsonDocument.Parse("{}");
        return dc.TryActivate(new CardPress("", nothing.RootElement.Clone(), draft.Id));
    }

    private static async Task<PracticeDraft?> DraftAsync(CoachTurn coach, CoachRequest request, CancellationToken ct)
    {
        var deal = await DealOfAsync(coach, request, ct);
        var person = deal?.FindPerson(request.Card?.Id("person"));
        var script = BuyerScripts.Find(request.Card?.Id("buyer")) ?? Pick(coach, request, deal);
        return script is null ? null : new PracticeDraft
        {
            Id = Guid.NewGuid().ToString("N"),
            Script = script.Id,
            Called = person?.Name ?? "",
            Deal = deal?.Id ?? "",
            Person = person?.Id ?? "",
        };
    }

    private static BuyerScript? Pick(CoachTurn coach, CoachRequest request, Deal? deal)
    {
        var said = PracticeSentences.Wish(request.Utterance?.Folded ?? "");
        var wish = said with
        {
            Type = request.Card?.Choice<PersonalityType>("type") ?? said.Type,
            Phase = request.Card?.Choice<BuyingPhase>("phase") ?? said.Phase ?? (deal is null ? null : PhaseReading.Of(deal, coach.Today).Customer),
            Other = request.Card?.Id("other"),
        };
        var isAny = request.Card?.Flag("any") == true || PracticeSentences.IsAny(request.Utterance?.Folded ?? "");
        return isAny || wish != new PracticeWish() ? BuyerScripts.Pick(wish, PracticeStage.Draw(coach)) : null;
    }

    // A deal only says in which phase to practise, and whose name to bear: without it the practice is as good.
    private static Task<Deal?> DealOfAsync(CoachTurn coach, CoachRequest request, CancellationToken ct)
    {
        var named = request.Utterance?.Slots.Deals is [var only] ? only : null;
        return DealStore.FindAsync(coach, request.Card?.Id("deal") ?? named, ct);
    }
}
