using System.Text.RegularExpressions;
using KingdeeCoachBot.BotFramework.Dialogs;
using KingdeeCoachBot.Methodology;

namespace KingdeeCoachBot.Coaching.Deals;

/// <summary>Finds the deal that a button or sentence means and opens a form about it.</summary>
/// <param name="id">The intent.</param>
/// <param name="verb">What a sentence says is to be done: beside it stands the deal.</param>
/// <param name="form">The form's dialog.</param>
/// <param name="draft">The form's first draft; null where the answer has been given already.</param>
internal sealed class OnDeal(string id, Regex verb, string form, Func<CoachTurn, CoachRequest, Deal, CancellationToken, Task<object?>> draft) : Dialog(id)
{
    /// <summary>The request with the deal's name put right: what it says of rivals and new names does not name the deal.</summary>
    public static CoachRequest About(CoachRequest request, Regex verb) =>
        request.Utterance is { } utterance ? request with { Utterance = DealMention.Only(utterance, verb) } : request;

    public override async Task<DialogTurnResult> BeginDialogAsync(DialogContext dc, object? options, CancellationToken ct)
    {
        var coach = CoachTurn.Of(dc.Context);
        var request = About((CoachRequest)options!, verb);
        return await DealFinder.OneAsync(coach, request, DealText.WhichDeal, ct) is { } deal && await draft(coach, request, deal, ct) is { } filled
            ? await dc.ReplaceDialogAsync(form, filled, ct)
            : await dc.EndDialogAsync(null, ct);
    }
}
