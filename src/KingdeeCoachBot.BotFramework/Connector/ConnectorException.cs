namespace KingdeeCoachBot.BotFramework.Connector;

/// <summary>A channel did not take what was sent.</summary>
public sealed class ConnectorException : Exception
{
    /// <summary>Says what the channel answered.</summary>
    /// <param name="message">For the log; holds no text of the user's.</param>
    /// <param name="status">The HTTP status, null where no answer came.</param>
    /// <param name="code">The channel's error code, for example <c>BotNotInConversationRoster</c>.</param>
    /// <param name="isPermanent">Sending the same again cannot help.</param>
    /// <param name="innerException">What the transport reported.</param>
    public ConnectorException(string message, int? status, string? code, bool isPermanent, Exception? innerException = null)
        : base(message, innerException)
    {
        Status = status;
        Code = code;
        IsPermanent = isPermanent;
    }

    /// <summary>The HTTP status, null where no answer came.</summary>
    public int? Status { get; }

    /// <summary>The channel's error code, for example <c>BotNotInConversationRoster</c>.</summary>
    public string? Code { get; }

    /// <summary>Sending the same again cannot help.</summary>
    public bool IsPermanent { get; }

    /// <summary>How long the channel asks to be left alone, null where it says nothing.</summary>
    public TimeSpan? RetryAfter { get; init; }
}
