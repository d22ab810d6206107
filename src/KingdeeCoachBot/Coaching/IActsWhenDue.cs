using KingdeeCoachBot.BotFramework.Dialogs;
using KingdeeCoachBot.BotFramework.Scheduling;

namespace KingdeeCoachBot.Coaching;

/// <summary>A capability that the clock calls, too: found by its type, as capabilities are.</summary>
internal interface IActsWhenDue : ICapability
{
    /// <summary>The kinds of its entries (see <see cref="Schedule.At"/>); stored, so they never change.</summary>
    IEnumerable<string> Kinds { get; }

    /// <summary>Does what is due of the item and stores it with the entries of what comes next, even where nothing is to be said.</summary>
    /// <param name="coach">A turn in the personal chat of the entry's person.</param>
    /// <param name="dialogs">What he is in the middle of, if anything.</param>
    /// <param name="due">What is due.</param>
    /// <param name="ct">Ends the turn.</param>
    Task ActAsync(CoachTurn coach, DialogContext dialogs, ScheduledTurn due, CancellationToken ct);
}
