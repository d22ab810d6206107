using KingdeeCoachBot.BotFramework.Dialogs;
using KingdeeCoachBot.BotFramework.Turns;
using KingdeeCoachBot.Coaching.Home;

namespace KingdeeCoachBot.Coaching;

/// <summary>What the coach says when a turn could not be carried out: in the user's language, without technicalities.</summary>
internal sealed class TurnErrors(CoachTurns turns) : ITurnErrors
{
    // Once may be chance. A second failure in a row means that whatever is being filled in cannot be gone on with.
    private const int Hopeless = 2;

    public Task OnTurnErrorAsync(ITurnContext turnContext, TurnError reason, CancellationToken cancellationToken)
    {
        var coach = turns.Begin(turnContext);
        if (reason == TurnError.Failed && ++ChatState.Property.GetOrAdd(turnContext, () => new ChatState()).Failures >= Hopeless)
            DialogSet.Forget(turnContext);
        return coach.SayAsync(coach.In(reason == TurnError.Conflict ? HomeText.Conflict : HomeText.Failed), HomeText.SayHelp);
    }
}
