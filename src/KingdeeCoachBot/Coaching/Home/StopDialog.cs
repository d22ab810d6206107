using KingdeeCoachBot.BotFramework.Dialogs;

namespace KingdeeCoachBot.Coaching.Home;

/// <summary>"算了": what is being filled in is put aside. The dialog itself says how to take it up again.</summary>
internal sealed class StopDialog(string id) : Dialog(id)
{
    public override async Task<DialogTurnResult> BeginDialogAsync(DialogContext dc, object? options, CancellationToken ct)
    {
        await BelowOrSayNothingOpenAsync(dc, ct);
        await dc.CancelDialogAsync(ct);
        return dc.ActiveDialog is null ? new DialogTurnResult(DialogTurnStatus.Cancelled) : EndOfTurn;
    }

    /// <summary>Steps aside, so that what is being filled in is active again; where nothing is, says so.</summary>
    internal static async Task BelowOrSayNothingOpenAsync(DialogContext dc, CancellationToken ct)
    {
        await dc.CancelDialogAsync(ct);
        if (dc.ActiveDialog is not null)
            return;

        var coach = CoachTurn.Of(dc.Context);
        await coach.SayAsync(coach.In(HomeText.NothingOpen), HomeText.SayHelp);
    }
}

/// <summary>"接着填": what is being filled in is shown again.</summary>
internal sealed class ResumeDialog(string id) : Dialog(id)
{
    public override async Task<DialogTurnResult> BeginDialogAsync(DialogContext dc, object? options, CancellationToken ct)
    {
        await StopDialog.BelowOrSayNothingOpenAsync(dc, ct);
        await dc.RepromptDialogAsync(ct);
        return EndOfTurn;
    }
}
