namespace KingdeeCoachBot.BotFramework.Turns;

/// <summary>What a bot does with a turn.</summary>
public interface IBot
{
    /// <summary>Runs one turn. It may be run more than once for one activity: only its last run takes effect.</summary>
    Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken);
}

/// <summary>What a bot says when a turn cannot be carried out. Runs as a turn of its own in which nothing else happens.</summary>
public interface ITurnErrors
{
    /// <summary>Tells the user, in his language, what to do next.</summary>
    Task OnTurnErrorAsync(ITurnContext turnContext, TurnError reason, CancellationToken cancellationToken);
}

/// <summary>Why a turn was not carried out.</summary>
public enum TurnError
{
    /// <summary>Others kept changing the same things; trying again is likely to help.</summary>
    Conflict,

    /// <summary>The bot failed. What it failed with is in the log.</summary>
    Failed,
}
