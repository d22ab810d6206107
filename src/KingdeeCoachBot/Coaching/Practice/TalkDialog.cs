using KingdeeCoachBot.BotFramework.Dialogs;
using KingdeeCoachBot.BotFramework.Turns;
using KingdeeCoachBot.Methodology.Practice;

namespace KingdeeCoachBot.Coaching.Practice;

/// <summary>
/// The talk with a practice buyer. While it is on, what is typed goes to him; only plain commands and what names a deal of the rep's own
/// are for the coach, the latter after a question.
/// </summary>
internal sealed class TalkDialog(Lazy<Intents> intents) : Dialog(Name), IUnderstandsAnswers
{
    public const string Name = "Practice/Talk";

    // Without a deal's name only what the coach would not doubt either is worth a question.
    private const int Certain = 90;

    // These are said to the coach in the middle of anything.
    private static readonly string[] ForCoach = ["Home/Help", "Home/Language", "Home/Settings", "Home/Today", "Home/Resume", "Practice/Resume", "Practice/Begin"];

    public override async Task<DialogTurnResult> BeginDialogAsync(DialogContext dc, object? options, CancellationToken ct)
    {
        var draft = (PracticeDraft)options!;
        dc.ActiveDialog!.Shows(draft.Id);
        await PracticeStage.OpenAsync(CoachTurn.Of(dc.Context), draft);
        return EndOfTurn;
    }

    public bool Claims(CoachTurn turn, DialogInstance instance, Utterance utterance, Intent? best)
    {
        if (Of(turn, instance) is not { } draft)
            return false;
        if (draft.IsOnAt(turn.Now))
            return best is null || !ForCoach.Contains(best.Name);
        // Put aside, it only listens to its own end.
        return best?.Name is "Home/Stop" or "Practice/Stop";
    }

    public override async Task<DialogTurnResult> ContinueDialogAsync(DialogContext dc, CancellationToken ct)
    {
        var coach = CoachTurn.Of(dc.Context);
        if (Of(coach, dc.ActiveDialog!) is not { } draft || BuyerScripts.Find(draft.Script) is not { } script)
            return await SayOverAsync(dc, coach, ct);
        if (coach.Utterance is not { } utterance)
            return EndOfTurn;

        var command = PracticeSentences.Command(utterance.Folded);
        if (command is { } given && await PracticeStage.ObeyAsync(coach, draft, script, given))
            return PracticeDraft.Property.Get(dc.Context) is null ? await dc.EndDialogAsync(null, ct) : EndOfTurn;
        if (!draft.IsOnAt(coach.Now))
            return await SayWaitsAsync(coach, draft, script);
        return await HearAsync(dc, draft, script, utterance, ct);
    }

    /// <summary>Another topic is over: the buyer still waits, unless he was put aside.</summary>
    public override Task TopicEndedAsync(ITurnContext turnContext, DialogInstance instance, CancellationToken ct)
    {
        var coach = CoachTurn.Of(turnContext);
        return Of(coach, instance) is { } draft && BuyerScripts.Find(draft.Script) is { } script && draft.IsOnAt(coach.Now)
            ? coach.SayAsync(coach.In(PracticeText.StillOn, draft.NameIn(script, coach.Language)), PracticeText.SayHint, PracticeText.SayStop)
            : Task.CompletedTask;
    }

    public override async Task<DialogTurnResult> ResumeDialogAsync(DialogContext dc, DialogReason reason, object? result, CancellationToken ct)
    {
        await TopicEndedAsync(dc.Context, dc.ActiveDialog!, ct);
        return EndOfTurn;
    }

    public override async Task RepromptDialogAsync(ITurnContext turnContext, DialogInstance instance, CancellationToken ct)
    {
        var coach = CoachTurn.Of(turnContext);
        if (Of(coach, instance) is { } draft && BuyerScripts.Find(draft.Script) is { } script)
            await PracticeStage.ReopenAsync(coach, draft, script);
    }

    /// <summary>The buyer hears what was typed, or what a button says again.</summary>
    public async Task<DialogTurnResult> HearAsync(DialogContext dc, PracticeDraft draft, BuyerScript script, Utterance utterance, CancellationToken ct)
    {
        var coach = CoachTurn.Of(dc.Context);
        if (draft.Asked.Length > 0 && PracticeSentences.IsForCoach(utterance.Folded))
        {
            PracticeDraft.Property.Set(dc.Context, draft with { IsPaused = true, Asked = "" });
            await coach.SayAsync(coach.In(PracticeText.SayItAgain), PracticeText.SayResume);
            return EndOfTurn;
        }

        var isAnswer = draft.Asked.Length > 0 && PracticeSentences.IsForHim(utterance.Folded);
        if (!isAnswer && coach.Turn.Card is null && MeantForCoach(utterance) is { } intent)
        {
            PracticeDraft.Property.Set(dc.Context, draft with { Asked = utterance.Text, At = coach.Now });
            await PracticeCards.WhoseAsync(coach, draft.NameIn(script, coach.Language), utterance.Text, intent);
            return EndOfTurn;
        }

        return await PracticeStage.PlayAsync(coach, draft, script, isAnswer ? draft.Asked : utterance.Text)
            ? await dc.EndDialogAsync(null, ct)
            : EndOfTurn;
    }

    // "华能推到B" names a deal of his; "我手上有哪些单子" means nothing to a buyer. Anything else the buyer can make something of.
    private Intent? MeantForCoach(Utterance utterance)
    {
        if (intents.Value.Fitting(utterance) is not [var (best, fit), ..] || fit < Intents.SureFrom || best.Name.StartsWith("Practice/", StringComparison.Ordinal))
            return null;
        var namesDeal = utterance.Slots.Deals.Count > 0;
        var isSmallTalk = best.Name is "Home/Hello" or "Home/Thanks";
        return !isSmallTalk && (namesDeal || (fit >= Certain && MeansNothingToHim(utterance.Folded))) ? best : null;
    }

    // Nobody says 您 to his coach.
    private static bool MeansNothingToHim(string said) =>
        QuestionReading.Of(said).Subject == SaidSubject.Unclear && !said.Contains('您', StringComparison.Ordinal) && !said.Contains("you", StringComparison.Ordinal);

    // An older practice of the same chat has left its place on the stack: it says nothing any more.
    private static PracticeDraft? Of(CoachTurn coach, DialogInstance instance) =>
        PracticeDraft.Property.Get(coach.Turn) is { } draft && instance.HasShown(draft.Id) ? draft : null;

    private static async Task<DialogTurnResult> SayOverAsync(DialogContext dc, CoachTurn coach, CancellationToken ct)
    {
        await coach.SayAsync(coach.In(PracticeText.Over), PracticeText.SayPractise, Home.HomeText.SayHelp);
        return await dc.EndDialogAsync(null, ct);
    }

    private static async Task<DialogTurnResult> SayWaitsAsync(CoachTurn coach, PracticeDraft draft, BuyerScript script)
    {
        await coach.SayAsync(coach.In(PracticeText.WaitsPaused, draft.NameIn(script, coach.Language)), PracticeText.SayResume, PracticeText.SayStop, Home.HomeText.SayHelp);
        return EndOfTurn;
    }
}
