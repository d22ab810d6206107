using KingdeeCoachBot.BotFramework.Dialogs;
using KingdeeCoachBot.BotFramework.Files;
using KingdeeCoachBot.BotFramework.Jobs;
using KingdeeCoachBot.BotFramework.Scheduling;
using KingdeeCoachBot.BotFramework.Schema;
using KingdeeCoachBot.BotFramework.Turns;
using KingdeeCoachBot.Coaching.Home;

namespace KingdeeCoachBot.Coaching;

/// <summary>Takes each turn to the dialog it belongs to: the one that waits, or the one that a sentence or button asks for.</summary>
internal sealed class CoachBot(CoachTurns turns, Intents intents, CapabilityHooks hooks, UtteranceReader reader) : TeamsActivityHandler
{
    public override async Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken)
    {
        var coach = turns.Begin(turnContext);
        await base.OnTurnAsync(turnContext, cancellationToken);
        // A form that this version cannot read any more ends without a word; its user is not left without one.
        if (turnContext.Activity.Is(ActivityTypes.Message) && !turnContext.Responded)
            await coach.SayAsync(coach.In(HomeText.StartOver), HomeText.SayHelp);
        if (ChatState.Property.Get(turnContext) is { Failures: > 0 } chat)
            chat.Failures = 0;
    }

    protected override Task OnInstallationUpdateAddAsync(ITurnContext turnContext, CancellationToken cancellationToken) =>
        WelcomeAsync(turnContext);

    protected override Task OnMembersAddedAsync(
        IReadOnlyList<ChannelAccount> membersAdded, ITurnContext turnContext, CancellationToken cancellationToken) =>
        // Teams announces both at once and in any order; only the installation says the person's language.
        turnContext.Activity.ChannelId == Channels.Teams ? Task.CompletedTask : WelcomeAsync(turnContext);

    protected override Task OnMessageActivityAsync(ITurnContext turnContext, CancellationToken cancellationToken)
    {
        var coach = CoachTurn.Of(turnContext);
        if (IsShared(turnContext.Activity.Conversation!))
            return coach.SayAsync(coach.In(HomeText.OnlyInPersonalChat));
        if (turnContext.Card is { } press)
            return OnPressAsync(coach, press, cancellationToken);
        if (IncomingFile.In(turnContext.Activity) is { Count: > 0 } files)
            return OnFilesAsync(coach, files, cancellationToken);
        return string.IsNullOrWhiteSpace(turnContext.Activity.Text)
            ? coach.SayAsync(coach.In(HomeText.NothingToRead), HomeText.SayHelp)
            : OnSentenceAsync(coach, cancellationToken);
    }

    protected override Task OnJobCompletedAsync(JobContinuation job, ITurnContext turnContext, CancellationToken cancellationToken) =>
        OnJobEndedAsync(job, turnContext, cancellationToken);

    protected override Task OnJobFailedAsync(JobContinuation job, ITurnContext turnContext, CancellationToken cancellationToken) =>
        OnJobEndedAsync(job, turnContext, cancellationToken);

    protected override async Task<string> OnAdaptiveCardInvokeAsync(ITurnContext turnContext, CancellationToken cancellationToken)
    {
        var coach = CoachTurn.Of(turnContext);
        if (IsShared(turnContext.Activity.Conversation!))
            return coach.In(HomeText.OnlyInPersonalChat);

        await OnPressAsync(coach, turnContext.Card!, cancellationToken);
        return coach.In(HomeText.SeeBelow);
    }

    // Installation and joining come almost together, and from Agents Playground at every page load.
    private static Task WelcomeAsync(ITurnContext turnContext)
    {
        var chat = ChatState.Property.GetOrAdd(turnContext, () => new ChatState());
        if (chat.Welcomed || IsShared(turnContext.Activity.Conversation!))
            return Task.CompletedTask;

        chat.Welcomed = true;
        var coach = CoachTurn.Of(turnContext);
        UserProfile.Property.GetOrAdd(turnContext, () => new UserProfile()).Seen ??= coach.Language;
        return HomeCards.WelcomeAsync(coach);
    }

    protected override Task OnDueAsync(ScheduledTurn due, ITurnContext turnContext, CancellationToken cancellationToken) =>
        hooks.ActorOn(due.Kind)?.ActAsync(CoachTurn.Of(turnContext), intents.Dialogs.CreateContext(turnContext), due, cancellationToken)
        ?? Task.CompletedTask;

    // What is known of a deal is nobody else's business: in groups and channels the coach only points to the personal chat.
    private static bool IsShared(ConversationAccount conversation) =>
        conversation.IsGroup == true || conversation.ConversationType is "groupChat" or "channel";

    private async Task OnFilesAsync(CoachTurn coach, IReadOnlyList<IncomingFile> files, CancellationToken ct)
    {
        // What is said beside a file that is taken is about that file.
        if (hooks.TakerOf(files) is var (taker, file))
        {
            await taker.TakeAsync(coach, file, ct);
            return;
        }

        // A sentence with a picture beside it is still a sentence.
        var hasText = !string.IsNullOrWhiteSpace(coach.Turn.Activity.Text);
        await coach.SayAsync(coach.In(HomeText.FileNotTaken), hasText ? [] : [HomeText.SayHelp]);
        if (hasText)
            await OnSentenceAsync(coach, ct);
    }

    // A job that no capability of this version knows came from another one: its person asked for something and is not left without a word.
    private Task OnJobEndedAsync(JobContinuation job, ITurnContext turnContext, CancellationToken ct)
    {
        var coach = CoachTurn.Of(turnContext);
        return hooks.ContinuerOf(job.Name) is { } capability
            ? capability.ContinueAsync(coach, job, ct)
            : coach.SayAsync(coach.In(HomeText.StartOver), HomeText.SayHelp);
    }

    private async Task OnPressAsync(CoachTurn coach, CardPress press, CancellationToken ct)
    {
        var dialogs = intents.Dialogs.CreateContext(coach.Turn);
        if (dialogs.TryActivate(press))
            await dialogs.ContinueDialogAsync(ct);
        else if (intents.OfVerb(press.Verb) is { } intent)
            await dialogs.BeginDialogAsync(intent.Dialog, new CoachRequest(intent.Name, await SaidAgainAsync(coach, press, ct), press), ct);
        else
            await coach.SayAsync(coach.In(HomeText.OutdatedCard), HomeText.SayHelp);
    }

    // "Which deal do you mean?": the answer is a button, and what is to be done with the deal stands in the sentence that it carries.
    private async Task<Utterance?> SaidAgainAsync(CoachTurn coach, CardPress press, CancellationToken ct) =>
        press.Text(CoachRequest.SaidField) is { } said ? coach.Utterance = await reader.ReadAsync(coach, said, ct) : null;

    private async Task OnSentenceAsync(CoachTurn coach, CancellationToken ct)
    {
        var utterance = coach.Utterance = await reader.ReadAsync(coach, coach.Turn.Activity.Text!, ct);
        var dialogs = intents.Dialogs.CreateContext(coach.Turn);
        var fitting = intents.Fitting(utterance);
        var best = fitting.Count > 0 ? fitting[0].Intent : null;

        if (Claims(dialogs, coach, utterance, best))
            await dialogs.ContinueDialogAsync(ct);
        else if (best is not null && fitting[0].Fit >= Intents.SureFrom)
            await dialogs.BeginDialogAsync(best.Dialog, new CoachRequest(best.Name, utterance, null), ct);
        else if (dialogs.ActiveDialog is not null)
            await dialogs.ContinueDialogAsync(ct);
        else if (dialogs.HasLostDialogs)
            await coach.SayAsync(coach.In(HomeText.StartOver), HomeText.SayHelp);
        else
            await HomeCards.NotUnderstoodAsync(coach, fitting.Select(each => each.Intent), intents.WithHelp);
    }

    private bool Claims(DialogContext dialogs, CoachTurn coach, Utterance utterance, Intent? best) =>
        dialogs.ActiveDialog is { } active
        && intents.Dialogs.Find(active.Id) is IUnderstandsAnswers dialog
        && dialog.Claims(coach, active, utterance, best);
}
