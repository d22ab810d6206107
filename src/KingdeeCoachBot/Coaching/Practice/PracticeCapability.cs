using KingdeeCoachBot.BotFramework.Dialogs;
using KingdeeCoachBot.Coaching.Home;

namespace KingdeeCoachBot.Coaching.Practice;

/// <summary>The coach plays a buyer, by script: what he keeps to himself is told only to good questions. Course: M8, M10, M13, M16.</summary>
internal sealed class PracticeCapability : ICapability
{
    private readonly TalkDialog talk;

    public PracticeCapability(Lazy<Intents> intents) => talk = new TalkDialog(intents);

    public IEnumerable<Intent> Intents =>
    [
        new("Practice/Begin", "Practice/Begin") { Fits = PracticeSentences.Begin, Help = new(270, PracticeText.Title, PracticeText.Example) },
        new("Practice/Stop", "Practice/Stop") { Fits = PracticeSentences.Stop },
        new("Practice/Resume", "Practice/Resume") { Fits = PracticeSentences.Resume },
        new("Practice/Say", "Practice/Say"),
    ];

    public IEnumerable<Dialog> Dialogs =>
    [
        new BeginPractice("Practice/Begin"),
        talk,
        new OnPractice("Practice/Stop", async (dc, draft, script, ct) =>
        {
            await PracticeStage.ObeyAsync(CoachTurn.Of(dc.Context), draft, script, PracticeCommand.Stop);
            return await dc.EndDialogAsync(null, ct);
        }),
        new OnPractice("Practice/Resume", async (dc, draft, script, _) =>
        {
            await PracticeStage.ReopenAsync(CoachTurn.Of(dc.Context), draft, script);
            return Dialog.EndOfTurn;
        }),
        new OnPractice("Practice/Say", (dc, draft, script, ct) => CoachTurn.Of(dc.Context).Utterance is { } utterance
            ? talk.HearAsync(dc, draft, script, utterance, ct)
            : Task.FromResult(Dialog.EndOfTurn)),
    ];

    /// <summary>Something that is done to the practice that goes on, wherever it stands in the chat.</summary>
    private sealed class OnPractice(string id, Func<DialogContext, PracticeDraft, BuyerScript, CancellationToken, Task<DialogTurnResult>> act) : Dialog(id)
    {
        public override async Task<DialogTurnResult> BeginDialogAsync(DialogContext dc, object? options, CancellationToken ct)
        {
            var draft = PracticeDraft.Property.Get(dc.Context);
            if (draft is null || BuyerScripts.Find(draft.Script) is not { } script)
                return await SayNoneAsync(dc, ct);
            await dc.CancelDialogAsync(ct);
            if (BeginPractice.Raise(dc, draft))
                return await act(dc, draft, script, ct);
            // Its place on the stack was given up for newer topics.
            await dc.BeginDialogAsync(TalkDialog.Name, draft, ct);
            return EndOfTurn;
        }

        private static async Task<DialogTurnResult> SayNoneAsync(DialogContext dc, CancellationToken ct)
        {
            var coach = CoachTurn.Of(dc.Context);
            await coach.SayAsync(coach.In(PracticeText.Over), PracticeText.SayPractise, HomeText.SayHelp);
            return await dc.EndDialogAsync(null, ct);
        }
    }
}
