using System.Text.Json.Serialization.Metadata;
using KingdeeCoachBot.BotFramework.Turns;

namespace KingdeeCoachBot.BotFramework.Dialogs;

/// <summary>
/// A form instead of ten questions: a card filled with what is known, completed on the card or in free text until it is right. What was
/// understood or submitted is kept as a draft, over restarts and over other topics in between.
/// </summary>
/// <typeparam name="TDraft">What the form collects.</typeparam>
/// <param name="id">See <see cref="Dialog"/>.</param>
/// <param name="draftType">How the draft is stored.</param>
public abstract class FormDialog<TDraft>(string id, JsonTypeInfo<TDraft> draftType) : Dialog(id)
    where TDraft : class
{
    private const string Draft = "draft";

    /// <inheritdoc/>
    public sealed override async Task<DialogTurnResult> BeginDialogAsync(DialogContext dc, object? options, CancellationToken ct)
    {
        var draft = await StartAsync(dc.Context, options, ct);
        return IsSubmission(dc.Context.Card) ? await SubmitAsync(dc, draft, ct) : await ShowAsync(dc, draft, FormReason.Begun, ct);
    }

    /// <inheritdoc/>
    public sealed override async Task<DialogTurnResult> ContinueDialogAsync(DialogContext dc, CancellationToken ct)
    {
        if (DraftOf(dc.ActiveDialog!) is not { } draft)
            return await dc.EndDialogAsync(null, ct);
        if (IsSubmission(dc.Context.Card))
            return await SubmitAsync(dc, draft, ct);
        if (dc.Context.Card is null && await CorrectAsync(dc.Context, draft, ct) is { } corrected)
            return await ShowAsync(dc, corrected, FormReason.Corrected, ct);

        return await ShowAsync(dc, draft, FormReason.NotUnderstood, ct);
    }

    /// <summary>A dialog that the form began ended: the form still waits.</summary>
    public sealed override async Task<DialogTurnResult> ResumeDialogAsync(DialogContext dc, DialogReason reason, object? result, CancellationToken ct)
    {
        if (DraftOf(dc.ActiveDialog!) is null)
            return await dc.EndDialogAsync(null, ct);
        await TopicEndedAsync(dc.Context, dc.ActiveDialog!, ct);
        return EndOfTurn;
    }

    /// <summary>Another topic ended: the draft is still there, and the user is told so.</summary>
    public sealed override async Task TopicEndedAsync(ITurnContext turnContext, DialogInstance instance, CancellationToken ct)
    {
        if (DraftOf(instance) is { } draft)
            await RemindAsync(turnContext, draft, ct);
    }

    /// <inheritdoc/>
    public sealed override async Task RepromptDialogAsync(ITurnContext turnContext, DialogInstance instance, CancellationToken ct)
    {
        if (DraftOf(instance) is { } draft)
            await ShowAsync(turnContext, instance, draft, FormReason.Reopened, ct);
    }

    /// <inheritdoc/>
    public sealed override async Task EndDialogAsync(
        ITurnContext turnContext, DialogInstance instance, DialogReason reason, CancellationToken ct)
    {
        if (reason == DialogReason.CancelCalled && DraftOf(instance) is { } draft)
            await PutAsideAsync(turnContext, draft, ct);
    }

    /// <summary>The draft of an instance, null where it has none that this version can read.</summary>
    public TDraft? DraftOf(DialogInstance instance) => instance.State.Get(Draft, draftType);

    /// <summary>Makes the first draft from what the dialog is begun with.</summary>
    protected abstract Task<TDraft> StartAsync(ITurnContext turnContext, object? options, CancellationToken ct);

    /// <summary>Whether the pressed button submits the form. Other buttons of the form are answered with the form.</summary>
    protected abstract bool IsSubmission(CardPress? press);

    /// <summary>Takes over what was submitted. Fields that the card did not send are kept from the draft or emptied, as the form means it.</summary>
    protected abstract TDraft Merge(TDraft draft, CardPress press);

    /// <summary>Reads a correction in free text.</summary>
    /// <returns>The corrected draft, null where the text says nothing about the form.</returns>
    protected abstract Task<TDraft?> CorrectAsync(ITurnContext turnContext, TDraft draft, CancellationToken ct);

    /// <summary>Says what keeps the draft from being saved: field to message.</summary>
    protected abstract IReadOnlyDictionary<string, string> Problems(ITurnContext turnContext, TDraft draft);

    /// <summary>Sends the form, or puts it in the place of the pressed card.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="form">What to show.</param>
    /// <param name="cardInstance">The instance id for the card.</param>
    /// <param name="ct">Ends the turn.</param>
    protected abstract Task ShowAsync(ITurnContext turnContext, FormView<TDraft> form, string cardInstance, CancellationToken ct);

    /// <summary>
    /// Carries out the effect, spends the card and shows the outcome. Called with a draft that has no problems.
    /// </summary>
    /// <returns>Null where it is done; else the draft to show again, because it cannot be carried out as things stand now.</returns>
    protected abstract Task<TDraft?> CompleteAsync(ITurnContext turnContext, TDraft draft, CancellationToken ct);

    /// <summary>The form was submitted again after its effect: shows how things stand.</summary>
    protected abstract Task ShowOutcomeAsync(ITurnContext turnContext, TDraft draft, CancellationToken ct);

    /// <summary>Tells the user that the draft still waits.</summary>
    protected abstract Task RemindAsync(ITurnContext turnContext, TDraft draft, CancellationToken ct);

    /// <summary>Tells the user that the draft was given up, and how to take it up again.</summary>
    protected abstract Task PutAsideAsync(ITurnContext turnContext, TDraft draft, CancellationToken ct);

    private async Task<DialogTurnResult> SubmitAsync(DialogContext dc, TDraft draft, CancellationToken ct)
    {
        var submitted = Merge(draft, dc.Context.Card!);
        if (await dc.Context.IsCardSpentAsync(ct))
            await ShowOutcomeAsync(dc.Context, submitted, ct);
        else if (Problems(dc.Context, submitted).Count > 0)
            return await ShowAsync(dc, submitted, FormReason.Refused, ct);
        else if (await CompleteAsync(dc.Context, submitted, ct) is { } again)
            return await ShowAsync(dc, again, FormReason.Refused, ct);

        return await dc.EndDialogAsync(submitted, ct);
    }

    private async Task<DialogTurnResult> ShowAsync(DialogContext dc, TDraft draft, FormReason reason, CancellationToken ct)
    {
        await ShowAsync(dc.Context, dc.ActiveDialog!, draft, reason, ct);
        return EndOfTurn;
    }

    private Task ShowAsync(ITurnContext turnContext, DialogInstance instance, TDraft draft, FormReason reason, CancellationToken ct)
    {
        instance.State.Set(Draft, draft, draftType);
        // A fresh form is not accused of its blanks; one that came back is told what is wrong.
        var problems = reason == FormReason.Begun ? new Dictionary<string, string>() : Problems(turnContext, draft);
        var cardInstance = Guid.NewGuid().ToString("N");
        instance.Shows(cardInstance);
        return ShowAsync(turnContext, new FormView<TDraft>(draft, problems, reason), cardInstance, ct);
    }
}

/// <summary>Why a form is shown.</summary>
public enum FormReason
{
    /// <summary>For the first time.</summary>
    Begun,

    /// <summary>Free text changed it.</summary>
    Corrected,

    /// <summary>Free text said nothing about it.</summary>
    NotUnderstood,

    /// <summary>What was submitted cannot be saved yet.</summary>
    Refused,

    /// <summary>The user came back to it.</summary>
    Reopened,
}

/// <summary>A form as it is to be shown.</summary>
/// <typeparam name="TDraft">What the form collects.</typeparam>
/// <param name="Draft">The values.</param>
/// <param name="Problems">Field to message; empty where all is well.</param>
/// <param name="Reason">Why it is shown.</param>
public sealed record FormView<TDraft>(TDraft Draft, IReadOnlyDictionary<string, string> Problems, FormReason Reason);
