using KingdeeCoachBot.BotFramework.Turns;
using KingdeeCoachBot.Coaching.Home;

namespace KingdeeCoachBot.Coaching;

/// <summary>What the coach says when a turn could not be carried out: in the user's language, without technicalities.</summary>
internal sealed class TurnErrors(CoachTurns turns) : ITurnErrors
{
    public Task OnTurnErrorAsync(ITurnContext turnContext, TurnError reason, CancellationToken cancellationToken)
    {
        var coach = turns.Begin(turnContext);
        return coach.SayAsync(coach.In(reason == TurnError.Conflict ? HomeText.Conflict : HomeText.Failed), HomeText.SayHelp);
    }
}
