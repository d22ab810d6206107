using System.Text.Json;
using KingdeeCoachBot.BotFramework.Schema;

namespace KingdeeCoachBot.BotFramework.Turns;

/// <summary>Adds the invokes of Teams. One that is not overridden answers nothing, and the channel gets 501.</summary>
public abstract class TeamsActivityHandler : ActivityHandler
{
    /// <inheritdoc/>
    protected override Task<InvokeResponse?> OnInvokeActivityAsync(ITurnContext turnContext, CancellationToken cancellationToken) =>
        turnContext.Activity.Name switch
        {
            InvokeNames.AdaptiveCardAction => OnExecuteAsync(turnContext, cancellationToken),
            InvokeNames.TaskFetch => OnTeamsTaskModuleFetchAsync(turnContext, cancellationToken),
            InvokeNames.TaskSubmit => OnTeamsTaskModuleSubmitAsync(turnContext, cancellationToken),
            InvokeNames.MessageExtensionQuery => OnTeamsMessagingExtensionQueryAsync(turnContext, cancellationToken),
            InvokeNames.MessageExtensionFetchTask => OnTeamsMessagingExtensionFetchTaskAsync(turnContext, cancellationToken),
            InvokeNames.MessageExtensionSubmitAction => OnTeamsMessagingExtensionSubmitActionAsync(turnContext, cancellationToken),
            InvokeNames.MessageSubmitAction => OnTeamsMessageSubmitActionAsync(turnContext, cancellationToken),
            InvokeNames.SigninVerifyState => OnTeamsSigninVerifyStateAsync(turnContext, cancellationToken),
            _ => Task.FromResult<InvokeResponse?>(null),
        };

    /// <summary>A dialog window is to be opened: its answer holds the card or page.</summary>
    protected virtual Task<InvokeResponse?> OnTeamsTaskModuleFetchAsync(ITurnContext turnContext, CancellationToken cancellationToken) => NotHandled;

    /// <summary>A dialog window was submitted; <see cref="Activity.Value"/> holds its data, untrusted.</summary>
    protected virtual Task<InvokeResponse?> OnTeamsTaskModuleSubmitAsync(ITurnContext turnContext, CancellationToken cancellationToken) => NotHandled;

    /// <summary>A message extension searches: its answer holds the results. Teams waits 5 seconds and asks twice again.</summary>
    protected virtual Task<InvokeResponse?> OnTeamsMessagingExtensionQueryAsync(ITurnContext turnContext, CancellationToken cancellationToken) => NotHandled;

    /// <summary>A message extension opens a dialog window.</summary>
    protected virtual Task<InvokeResponse?> OnTeamsMessagingExtensionFetchTaskAsync(ITurnContext turnContext, CancellationToken cancellationToken) => NotHandled;

    /// <summary>A message extension's dialog window was submitted.</summary>
    protected virtual Task<InvokeResponse?> OnTeamsMessagingExtensionSubmitActionAsync(ITurnContext turnContext, CancellationToken cancellationToken) => NotHandled;

    /// <summary>A message's own feedback buttons were pressed.</summary>
    protected virtual Task<InvokeResponse?> OnTeamsMessageSubmitActionAsync(ITurnContext turnContext, CancellationToken cancellationToken) => NotHandled;

    /// <summary>A sign-in window was closed; <see cref="Activity.Value"/> holds its code.</summary>
    protected virtual Task<InvokeResponse?> OnTeamsSigninVerifyStateAsync(ITurnContext turnContext, CancellationToken cancellationToken) => NotHandled;

    private static Task<InvokeResponse?> NotHandled => Task.FromResult<InvokeResponse?>(null);

    private async Task<InvokeResponse?> OnExecuteAsync(ITurnContext turnContext, CancellationToken cancellationToken)
    {
        if (turnContext.Card is null)
            return Answer(400, "application/vnd.microsoft.error", """{"code":"BadRequest","message":"adaptiveCard/action without a verb"}"""u8.ToArray());

        var word = await OnAdaptiveCardInvokeAsync(turnContext, cancellationToken);
        return turnContext.InvokeResponse
            ?? Answer(200, "application/vnd.microsoft.activity.message", JsonSerializer.SerializeToUtf8Bytes(word, BotJson.Wire.String));
    }

    /// <summary>An Action.Execute was pressed. It may replace the card, send something, or both.</summary>
    /// <returns>A word that the client shows at the pressed card where that is not replaced.</returns>
    protected virtual Task<string> OnAdaptiveCardInvokeAsync(ITurnContext turnContext, CancellationToken cancellationToken) => Task.FromResult("");

    private static InvokeResponse Answer(int status, string type, byte[] value)
    {
        var body = new AdaptiveCardInvokeResponse(status, type, new RawJson(value));
        return new InvokeResponse(200, new RawJson(JsonSerializer.SerializeToUtf8Bytes(body, BotJson.Wire.AdaptiveCardInvokeResponse)));
    }
}
