using KingdeeCoachBot.BotFramework.Dialogs;

namespace KingdeeCoachBot.Coaching.Home;

/// <summary>"算了": what is being filled in is put aside. The dialog itself says how to take it up again.</summary>
internal sealed class StopDialog(string id) : Dialog(id)
{
    public override async Task<DialogTurnResult> BeginDialogAsync(DialogContext dc, object? options, CancellationToken ct)
    {
        await dc.CancelDialogAsync(ct);
        if (dc.ActiveDialog is null)
            await CoachTurn.Of(dc.Context).SayAsync(CoachTurn.Of(dc.Context).In(HomeText.NothingOpen), HomeText.SayHelp);

        await dc.CancelDialogAsync(ct);
        return dc.ActiveDialog is null ? new DialogTurnResult(DialogTurnStatus.Cancelled) : EndOfTurn;
    }
}

/// <summary>"接着填": what is being filled in is shown again.</summary>
internal sealed class ResumeDialog(string id) : Dialog(id)
{
    public override async Task<DialogTurnResult> BeginDialogAsync(DialogContext dc, object? options, CancellationToken ct)
    {
        await dc.CancelDialogAsync(ct);
        if (dc.ActiveDialog is null)
            await CoachTurn.Of(dc.Context).SayAsync(CoachTurn.Of(dc.Context).In(HomeText.NothingOpen), HomeText.SayHelp);

        await dc.RepromptDialogAsync(ct);
        return EndOfTurn;
    }
}
