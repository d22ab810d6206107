using KingdeeCoachBot.Methodology;

namespace KingdeeCoachBot.Coaching.NextAction;

/// <summary>A thing to do as cards show it, with all that its button carries.</summary>
internal sealed record NextActionRow
{
    /// <summary>The deal's title.</summary>
    public required string Title { get; init; }

    public required string Do { get; init; }

    public required string Why { get; init; }

    /// <summary>Words for the customer; empty where none are needed.</summary>
    public required string Say { get; init; }

    /// <summary>The title of the button that does it.</summary>
    public required string Button { get; init; }

    /// <summary>The intent of the button.</summary>
    public required string Verb { get; init; }

    public required string Deal { get; init; }

    public required string Visit { get; init; }

    public required string Step { get; init; }

    public required string Concern { get; init; }

    /// <summary>A person's name, for the form that the button opens.</summary>
    public required string Person { get; init; }

    public static NextActionRow Of(CoachTurn coach, BestAction action)
    {
        var words = ActionWords.Of(coach, action);
        return new NextActionRow
        {
            Title = action.Deal.Title,
            Do = words.Do,
            Why = words.Why,
            Say = words.Say,
            Button = coach.In(ActionPhrases.Button(action.Kind)),
            Verb = action.Intent,
            Deal = action.Deal.Id,
            Visit = action.Visit?.Id ?? "",
            Step = action.Step?.Id ?? "",
            Concern = action.Concern?.Id ?? "",
            Person = action.Person?.Name ?? "",
        };
    }
}
