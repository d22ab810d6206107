using System.Text.Json;
using KingdeeCoachBot.BotFramework.Schema;

namespace KingdeeCoachBot.BotFramework.Turns;

/// <summary>Adds the invokes of Teams. Each kind gets a method when something in the bot needs it.</summary>
public abstract class TeamsActivityHandler : ActivityHandler
{
    /// <inheritdoc/>
    protected override async Task<InvokeResponse?> OnInvokeActivityAsync(ITurnContext turnContext, CancellationToken cancellationToken)
    {
        if (turnContext.Activity.Name != InvokeNames.AdaptiveCardAction)
            return null;
        if (turnContext.Card is null)
            return Answer(400, "application/vnd.microsoft.error", """{"code":"BadRequest","message":"adaptiveCard/action without a verb"}"""u8.ToArray());

        await OnAdaptiveCardInvokeAsync(turnContext, cancellationToken);
        return turnContext.InvokeResponse ?? Answer(200, "application/vnd.microsoft.activity.message", "\"\""u8.ToArray());
    }

    /// <summary>An Action.Execute was pressed. It may replace the card, send something, or both.</summary>
    protected virtual Task OnAdaptiveCardInvokeAsync(ITurnContext turnContext, CancellationToken cancellationToken) => Task.CompletedTask;

    private static InvokeResponse Answer(int status, string type, byte[] value)
    {
        var body = new AdaptiveCardInvokeResponse(status, type, new RawJson(value));
        return new InvokeResponse(200, new RawJson(JsonSerializer.SerializeToUtf8Bytes(body, BotJson.Wire.AdaptiveCardInvokeResponse)));
    }
}
