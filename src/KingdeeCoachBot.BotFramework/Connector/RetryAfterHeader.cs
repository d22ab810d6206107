namespace KingdeeCoachBot.BotFramework.Connector;

internal static class RetryAfterHeader
{
    /// <summary>How long the other side asks to be left alone, null where it says nothing. Moments are counted from the answer's own date.</summary>
    public static TimeSpan? RetryAfter(this HttpResponseMessage response) => response.Headers.RetryAfter switch
    {
        { Delta: { } delta } => delta,
        { Date: { } date } when response.Headers.Date is { } sent => date - sent,
        _ => null,
    };
}
