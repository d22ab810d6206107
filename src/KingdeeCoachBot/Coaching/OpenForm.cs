using KingdeeCoachBot.BotFramework.Dialogs;

namespace KingdeeCoachBot.Coaching;

/// <summary>
/// A button that opens a form for something that exists. Where that is gone, or somebody else's by now, it is said at once, not when the form is
/// saved.
/// </summary>
/// <param name="id">See <see cref="Dialog"/>.</param>
/// <param name="form">The form's dialog.</param>
/// <param name="draft">What the form begins with; null where the answer has been given.</param>
internal sealed class OpenForm(string id, string form, Func<CoachTurn, CoachRequest, CancellationToken, Task<object?>> draft) : Dialog(id)
{
    public override async Task<DialogTurnResult> BeginDialogAsync(DialogContext dc, object? options, CancellationToken ct) =>
        await draft(CoachTurn.Of(dc.Context), (CoachRequest)options!, ct) is { } begun
            ? await dc.ReplaceDialogAsync(form, begun, ct)
            : await dc.EndDialogAsync(null, ct);
}
