using KingdeeCoachBot.BotFramework.Dialogs;
using KingdeeCoachBot.Understanding;

namespace KingdeeCoachBot.Coaching.Visit;

/// <summary>"把明天见王总改到周五上午十点": finds the visit and opens its form with the new time in it.</summary>
internal sealed class ChangeVisit() : Dialog(Name)
{
    public const string Name = "Visit/Change";

    /// <summary>Whether the day in a sentence is where the visit goes: "推迟一天" names none, "取消明天的" and "明天的提前一小时" the old one.</summary>
    public static bool Moves(string intent, Slots slots) => intent == Name && slots.Shift is null;

    public override async Task<DialogTurnResult> BeginDialogAsync(DialogContext dc, object? options, CancellationToken ct)
    {
        var coach = CoachTurn.Of(dc.Context);
        var request = (CoachRequest)options!;
        var change = Change(coach, request);
        return await VisitFinder.OneAsync(coach, request, VisitText.WhichToChange, ct, change) is { } found
            ? await dc.ReplaceDialogAsync(VisitForm.Name, Draft(coach, found, request, change), ct)
            : await dc.EndDialogAsync(null, ct);
    }

    // What the sentence wants changed travels on the buttons of the card that asks which visit is meant.
    private static VisitDraft Change(CoachTurn coach, CoachRequest request)
    {
        var blank = VisitDraft.New();
        return request.Utterance is { } utterance
            ? blank.With(OnlyNew(utterance.Slots))
            : blank with { Date = request.Card?.Text("date") ?? "", Time = request.Card?.Text("time") ?? "" };
    }

    // Customer and person say which visit it is; they are not what changes.
    private static Slots OnlyNew(Slots slots) => slots with { Customer = null, Person = null, When = Moves(Name, slots) ? slots.When : null };

    private static VisitDraft Draft(CoachTurn coach, FoundVisit found, CoachRequest request, VisitDraft change)
    {
        var draft = VisitDraft.Of(found.Deal, found.Visit, coach.Zone);
        draft = request.Utterance is { } utterance ? draft.With(OnlyNew(utterance.Slots)) with { Note = VisitNotes.Write(coach, utterance) } : draft;
        return draft with
        {
            Date = change.Date.Length > 0 ? change.Date : draft.Date,
            Time = change.Time.Length > 0 ? change.Time : draft.Time,
        };
    }
}
