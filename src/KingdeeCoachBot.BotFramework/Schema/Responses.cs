namespace KingdeeCoachBot.BotFramework.Schema;

/// <summary>The answer to an invoke.</summary>
/// <param name="Status">The HTTP status.</param>
/// <param name="Body">The JSON body, if any.</param>
public sealed record InvokeResponse(int Status, RawJson? Body = null);

/// <summary>What a channel answers to a sent activity.</summary>
/// <param name="Id">The id given to it; null where the channel gives none.</param>
public sealed record ResourceResponse(string? Id);

/// <summary>The body that answers an <c>adaptiveCard/action</c>: a card, a text or an error.</summary>
/// <param name="StatusCode">200, or the inner error's status.</param>
/// <param name="Type">What <paramref name="Value"/> is, as a media type.</param>
/// <param name="Value">The card's JSON, the text as a JSON string, or <c>{code, message}</c>.</param>
public sealed record AdaptiveCardInvokeResponse(int StatusCode, string Type, RawJson Value);
