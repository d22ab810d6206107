using KingdeeCoachBot.BotFramework.Dialogs;

namespace KingdeeCoachBot.Coaching;

/// <summary>An intent that is carried out within one turn: it shows something, or has its effect, and is over.</summary>
internal sealed class ActionDialog(string id, Func<CoachTurn, CoachRequest, CancellationToken, Task> act) : Dialog(id)
{
    public override async Task<DialogTurnResult> BeginDialogAsync(DialogContext dc, object? options, CancellationToken ct)
    {
        await act(CoachTurn.Of(dc.Context), (CoachRequest)options!, ct);
        return await dc.EndDialogAsync(null, ct);
    }
}
