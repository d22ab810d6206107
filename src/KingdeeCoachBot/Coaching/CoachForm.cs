using System.Text.Json.Serialization.Metadata;
using KingdeeCoachBot.BotFramework.Dialogs;
using KingdeeCoachBot.BotFramework.Turns;
using KingdeeCoachBot.Coaching.Home;

namespace KingdeeCoachBot.Coaching;

/// <summary>A form of the coach's: what all of them do alike. One save button, a way back to a form further up, a reminder that it waits.</summary>
/// <typeparam name="TDraft">What the form collects.</typeparam>
/// <param name="name">The dialog's id.</param>
/// <param name="save">The verb of its save button.</param>
/// <param name="notUnderstood">Said to a sentence that belongs to nothing on the form; with examples of what does.</param>
/// <param name="reminder">Says that the form of this name still waits.</param>
/// <param name="draftType">How the draft is stored.</param>
internal abstract class CoachForm<TDraft>(string name, string save, Text notUnderstood, Text reminder, JsonTypeInfo<TDraft> draftType)
    : FormDialog<TDraft>(name, draftType)
    where TDraft : class
{
    protected override bool IsSubmission(CardPress? press) => press?.Verb == save;

    protected sealed override Task ShowAsync(ITurnContext turnContext, FormView<TDraft> form, string cardInstance, CancellationToken ct)
    {
        var coach = CoachTurn.Of(turnContext);
        // The form stands further up with what was typed into it but not sent: another one would only hide that.
        return form.Reason == FormReason.NotUnderstood && turnContext.Card is null
            ? coach.SayAsync(coach.In(notUnderstood), HomeText.SayResume, HomeText.SayStop)
            : ShowAsync(coach, form, cardInstance, ct);
    }

    protected sealed override Task RemindAsync(ITurnContext turnContext, TDraft draft, CancellationToken ct)
    {
        var coach = CoachTurn.Of(turnContext);
        return coach.SayAsync(coach.In(reminder, NameOf(coach, draft)), HomeText.SayResume, HomeText.SayStop);
    }

    /// <summary>Shows the form's card.</summary>
    protected abstract Task ShowAsync(CoachTurn coach, FormView<TDraft> form, string cardInstance, CancellationToken ct);

    /// <summary>What the user would call the half-filled form.</summary>
    protected abstract string NameOf(CoachTurn coach, TDraft draft);
}
