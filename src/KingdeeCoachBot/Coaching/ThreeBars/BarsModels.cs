using System.Text.Json.Serialization;
using KingdeeCoachBot.BotFramework.Schema;

namespace KingdeeCoachBot.Coaching.ThreeBars;

internal sealed record BarsModel
{
    /// <summary>What has just happened; empty where the bars are only shown.</summary>
    public required string Status { get; init; }

    public required string Title { get; init; }

    public required string Headline { get; init; }

    public required string Why { get; init; }

    public required IReadOnlyList<BarRow> Bars { get; init; }

    public required string AskTitle { get; init; }

    /// <summary>What to say next; empty where nothing is missing.</summary>
    public required string Ask { get; init; }

    public required string AskWhen { get; init; }

    public required string Deal { get; init; }

    public required string Step { get; init; }

    /// <summary>The planned visit at which to ask; empty where none is.</summary>
    public required string Visit { get; init; }

    public required string Person { get; init; }

    public required bool IsClosed { get; init; }
}

/// <param name="Name">The force.</param>
/// <param name="Drawn">Four boxes, so many of them filled.</param>
/// <param name="Count">The same as a number, for whoever does not see boxes.</param>
/// <param name="Weakest">Says that it is the weakest; empty where it is not.</param>
/// <param name="Reached">The steps reached and what they rest on.</param>
/// <param name="Missing">The next step; empty where none is missing.</param>
/// <param name="Step">The step that tapping the bar notes.</param>
internal sealed record BarRow(string Name, string Drawn, string Count, string Weakest, IReadOnlyList<string> Reached, string Missing, string Step);

internal sealed record AnswerFormModel
{
    public required string Title { get; init; }

    public required string DealTitle { get; init; }

    public required string StepName { get; init; }

    /// <summary>The question whose answer is noted.</summary>
    public required string Question { get; init; }

    public required string Lead { get; init; }

    public required IReadOnlyList<string> Problems { get; init; }

    public required string Deal { get; init; }

    public required string Step { get; init; }

    public required string Mark { get; init; }

    public required string SaidLabel { get; init; }

    public required string SaidExample { get; init; }

    public required string Said { get; init; }

    /// <summary>Empty where the step asks for one thing only.</summary>
    public required string OthersLabel { get; init; }

    public required string OthersExample { get; init; }

    public required string Others { get; init; }

    public required string Who { get; init; }

    public required string Evidence { get; init; }

    public required string Day { get; init; }
}

/// <param name="Title">The deal and the step.</param>
/// <param name="Draft">What was typed.</param>
internal sealed record AnswerPutAsideModel(string Title, AnswerDraft Draft);

/// <param name="Title">The step.</param>
/// <param name="DealTitle">The deal.</param>
/// <param name="Why">Why it matters.</param>
/// <param name="Ask">What to choose.</param>
/// <param name="Say">The words to say; empty where none fit.</param>
/// <param name="Deal">Its id.</param>
/// <param name="Person">The person whose entry is to be opened; empty for nobody.</param>
/// <param name="Name">His name.</param>
/// <param name="IsMeeting">Whether it takes a meeting.</param>
/// <param name="Choices">What one tap sets.</param>
internal sealed record WhoModel(string Title, string DealTitle, string Why, string Ask, string Say, string Deal, string Person, string Name, bool IsMeeting, IReadOnlyList<WhoChoice> Choices);

/// <param name="Title">The button.</param>
/// <param name="Person">Whom it sets.</param>
/// <param name="Field">What it sets.</param>
/// <param name="Value">To what.</param>
internal sealed record WhoChoice(string Title, string Person, string Field, string Value);

[JsonSerializable(typeof(BarsModel))]
[JsonSerializable(typeof(AnswerFormModel))]
[JsonSerializable(typeof(AnswerPutAsideModel))]
[JsonSerializable(typeof(AnswerDraft))]
[JsonSerializable(typeof(WhoModel))]
internal sealed partial class BarsJson : JsonSerializerContext
{
    public static BarsJson Shown { get; } = new(BotJson.WireOptions());
}
