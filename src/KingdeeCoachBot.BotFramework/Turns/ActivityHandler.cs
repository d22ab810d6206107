using KingdeeCoachBot.BotFramework.Jobs;
using KingdeeCoachBot.BotFramework.Scheduling;
using KingdeeCoachBot.BotFramework.Schema;

namespace KingdeeCoachBot.BotFramework.Turns;

/// <summary>Hands each kind of activity to a method of its own, with Bot Builder's names.</summary>
public abstract class ActivityHandler : IBot
{
    /// <inheritdoc/>
    public virtual Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken) => turnContext switch
    {
        { Job: { Failure: null } job } => OnJobCompletedAsync(job, turnContext, cancellationToken),
        { Job: { } job } => OnJobFailedAsync(job, turnContext, cancellationToken),
        { Due: { } due } => OnDueAsync(due, turnContext, cancellationToken),
        _ => OnActivityAsync(turnContext, cancellationToken),
    };

    /// <summary>A job that this conversation asked for has succeeded. This turn takes effect once, however often the job ran.</summary>
    protected virtual Task OnJobCompletedAsync(JobContinuation job, ITurnContext turnContext, CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>A job that this conversation asked for has failed for good: tell its person what he can do instead.</summary>
    protected virtual Task OnJobFailedAsync(JobContinuation job, ITurnContext turnContext, CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>
    /// The clock began this turn. Read the item, do all of it that is due by <see cref="ITurnContext.Now"/>, and store it with the entries of
    /// what comes next (see <see cref="Schedule"/>). It may find nothing due: somebody else was faster. What stays due is tried again, later.
    /// </summary>
    protected virtual Task OnDueAsync(ScheduledTurn due, ITurnContext turnContext, CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>Somebody wrote, or submitted a card.</summary>
    protected virtual Task OnMessageActivityAsync(ITurnContext turnContext, CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>Members came or went, or the conversation changed.</summary>
    protected virtual async Task OnConversationUpdateActivityAsync(ITurnContext turnContext, CancellationToken cancellationToken)
    {
        var bot = turnContext.Activity.Recipient?.Id;
        if (turnContext.Activity.MembersAdded?.Where(member => member is not null && member.Id != bot).ToArray() is { Length: > 0 } added)
            await OnMembersAddedAsync(added, turnContext, cancellationToken);
        if (turnContext.Activity.MembersRemoved?.Where(member => member is not null && member.Id != bot).ToArray() is { Length: > 0 } removed)
            await OnMembersRemovedAsync(removed, turnContext, cancellationToken);
    }

    /// <summary>People other than the bot joined.</summary>
    protected virtual Task OnMembersAddedAsync(
        IReadOnlyList<ChannelAccount> membersAdded, ITurnContext turnContext, CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>People other than the bot left.</summary>
    protected virtual Task OnMembersRemovedAsync(
        IReadOnlyList<ChannelAccount> membersRemoved, ITurnContext turnContext, CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>The app was installed or removed.</summary>
    protected virtual Task OnInstallationUpdateActivityAsync(ITurnContext turnContext, CancellationToken cancellationToken) =>
        turnContext.Activity.Action?.StartsWith("remove", StringComparison.OrdinalIgnoreCase) == true
            ? OnInstallationUpdateRemoveAsync(turnContext, cancellationToken)
            : OnInstallationUpdateAddAsync(turnContext, cancellationToken);

    /// <summary>The app was installed.</summary>
    protected virtual Task OnInstallationUpdateAddAsync(ITurnContext turnContext, CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>The app was removed.</summary>
    protected virtual Task OnInstallationUpdateRemoveAsync(ITurnContext turnContext, CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>A named event arrived from outside. What the library itself begins has methods of its own, whatever name an event carries.</summary>
    protected virtual Task OnEventActivityAsync(ITurnContext turnContext, CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>Somebody changed a message of his; its new text is in the activity.</summary>
    protected virtual Task OnMessageUpdateActivityAsync(ITurnContext turnContext, CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>Somebody took a message of his back.</summary>
    protected virtual Task OnMessageDeleteActivityAsync(ITurnContext turnContext, CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>Somebody reacted to a message of the bot, or took the reaction back.</summary>
    protected virtual async Task OnMessageReactionActivityAsync(ITurnContext turnContext, CancellationToken cancellationToken)
    {
        if (turnContext.Activity.ReactionsAdded is { Count: > 0 } added)
            await OnReactionsAddedAsync([.. added], turnContext, cancellationToken);
        if (turnContext.Activity.ReactionsRemoved is { Count: > 0 } removed)
            await OnReactionsRemovedAsync([.. removed], turnContext, cancellationToken);
    }

    /// <summary>Reactions were added to the message that <see cref="Activity.ReplyToId"/> names.</summary>
    protected virtual Task OnReactionsAddedAsync(
        IReadOnlyList<MessageReaction> messageReactions, ITurnContext turnContext, CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>Reactions were taken from the message that <see cref="Activity.ReplyToId"/> names.</summary>
    protected virtual Task OnReactionsRemovedAsync(
        IReadOnlyList<MessageReaction> messageReactions, ITurnContext turnContext, CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>Somebody is writing.</summary>
    protected virtual Task OnTypingActivityAsync(ITurnContext turnContext, CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>The channel ended the conversation.</summary>
    protected virtual Task OnEndOfConversationActivityAsync(ITurnContext turnContext, CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>An invoke arrived. Null means that nobody handles it: the channel gets 501.</summary>
    protected virtual Task<InvokeResponse?> OnInvokeActivityAsync(ITurnContext turnContext, CancellationToken cancellationToken) =>
        Task.FromResult<InvokeResponse?>(null);

    /// <summary>A type that has no method of its own.</summary>
    protected virtual Task OnUnrecognizedActivityTypeAsync(ITurnContext turnContext, CancellationToken cancellationToken) => Task.CompletedTask;

    private Task OnActivityAsync(ITurnContext turnContext, CancellationToken cancellationToken) => turnContext.Activity.Type switch
    {
        ActivityTypes.Message => OnMessageActivityAsync(turnContext, cancellationToken),
        ActivityTypes.ConversationUpdate => OnConversationUpdateActivityAsync(turnContext, cancellationToken),
        ActivityTypes.InstallationUpdate => OnInstallationUpdateActivityAsync(turnContext, cancellationToken),
        ActivityTypes.Event => OnEventActivityAsync(turnContext, cancellationToken),
        ActivityTypes.Invoke => InvokeAsync(turnContext, cancellationToken),
        ActivityTypes.MessageUpdate => OnMessageUpdateActivityAsync(turnContext, cancellationToken),
        ActivityTypes.MessageDelete => OnMessageDeleteActivityAsync(turnContext, cancellationToken),
        ActivityTypes.MessageReaction => OnMessageReactionActivityAsync(turnContext, cancellationToken),
        ActivityTypes.Typing => OnTypingActivityAsync(turnContext, cancellationToken),
        ActivityTypes.EndOfConversation => OnEndOfConversationActivityAsync(turnContext, cancellationToken),
        _ => OnUnrecognizedActivityTypeAsync(turnContext, cancellationToken),
    };

    private async Task InvokeAsync(ITurnContext turnContext, CancellationToken cancellationToken) =>
        turnContext.InvokeResponse ??= await OnInvokeActivityAsync(turnContext, cancellationToken) ?? turnContext.InvokeResponse;
}
