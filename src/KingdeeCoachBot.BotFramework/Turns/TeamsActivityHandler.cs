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
