using System.Text.Json.Serialization.Metadata;
using KingdeeCoachBot.BotFramework.Cards;
using KingdeeCoachBot.BotFramework.Schema;
using KingdeeCoachBot.BotFramework.Turns;
using KingdeeCoachBot.Methodology;

namespace KingdeeCoachBot.Coaching;

/// <summary>A turn as the coach sees it: somebody who speaks a language, lives in a time zone and said or pressed something.</summary>
internal sealed class CoachTurn(ITurnContext turn, Language language, TimeZoneInfo zone, CardLibrary cards)
{
    // Long enough for a talk with interruptions; after lunch nobody remembers what "it" was.
    private static readonly TimeSpan FocusLasts = TimeSpan.FromMinutes(30);

    public ITurnContext Turn { get; } = turn;

    public Language Language { get; set; } = language;

    public TimeZoneInfo Zone { get; } = zone;

    /// <summary>What was said; null where a button was pressed.</summary>
    public Utterance? Utterance { get; set; }

    /// <summary>The person's id in his tenant: the owner of his deals.</summary>
    public string Me => Turn.Identity.User;

    /// <summary>The person's name: as he asked to be called, else as his channel says it. A label only.</summary>
    public string MyName => UserProfile.Property.Get(Turn)?.Name is { Length: > 0 } chosen ? chosen : Turn.Activity.From?.Name ?? "";

    public DateTimeOffset Now => Turn.Now;

    /// <summary>The moment of the turn with the offset of where the person is.</summary>
    public DateTimeOffset LocalNow => TimeZoneInfo.ConvertTime(Now, Zone);

    /// <summary>Today where the person is.</summary>
    public DateOnly Today => DayOf(Now);

    /// <summary>The deal that the talk has just been about, which a sentence without a name means; null where that is too long ago.</summary>
    public string? Focus => ChatState.Property.Get(Turn)?.Focus is { } focus && Now - focus.At < FocusLasts ? focus.Deal : null;

    /// <summary>The day of a moment where the person is.</summary>
    public DateOnly DayOf(DateTimeOffset moment) => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(moment, Zone).DateTime);

    /// <summary>The talk is now about this deal.</summary>
    public void FocusOn(Deal deal) => ChatState.Property.GetOrAdd(Turn, () => new ChatState()).Focus = new Focus(deal.Id, Now);

    /// <summary>The turn's coach, once <see cref="CoachBot"/> has set it.</summary>
    public static CoachTurn Of(ITurnContext turn) =>
        turn.TurnState.Get<CoachTurn>() ?? throw new InvalidOperationException("CoachBot sets the CoachTurn before any dialog runs.");

    public string In(Text text, params ReadOnlySpan<object?> values) => text.In(Language, values);

    /// <summary>Says something, with replies offered as buttons.</summary>
    public Task SayAsync(string text, params IReadOnlyList<Text> suggestions) => Turn.SendActivityAsync(new Activity
    {
        Type = ActivityTypes.Message,
        // Names and sentences of the user's stand in it: nothing of that may turn into links or headings.
        TextFormat = "plain",
        Text = text,
        SuggestedActions = suggestions.Count == 0 ? null : SuggestedActions.Say(suggestions.Select(each => each.In(Language))),
    });

    /// <summary>Shows a card: in the place of the card that was pressed, or as a new message after a sentence.</summary>
    public Task ShowAsync<T>(string card, T model, JsonTypeInfo<T> modelType, string summary, string? instance = null)
    {
        instance ??= NewInstance();
        return Turn.Card is null
            ? SendAsync(card, model, modelType, summary, instance)
            : Turn.ReplaceCardAsync(Render(card, model, modelType, instance), instance);
    }

    /// <summary>Shows a card as a new message, whatever was pressed: the pressed card keeps its place in the chat.</summary>
    public Task ShowBelowAsync<T>(string card, T model, JsonTypeInfo<T> modelType, string summary) =>
        SendAsync(card, model, modelType, summary, NewInstance());

    private RawJson Render<T>(string card, T model, JsonTypeInfo<T> modelType, string instance) =>
        cards.Render(card, Language.Tag(), Turn.CanExecute, model, modelType, instance);

    private Task SendAsync<T>(string card, T model, JsonTypeInfo<T> modelType, string summary, string instance)
    {
        var message = new Activity
        {
            Type = ActivityTypes.Message,
            Summary = summary,
            Attachments = [Attachment.AdaptiveCard(Render(card, model, modelType, instance))],
        };
        return Turn.SendActivityAsync(message, instance);
    }

    private static string NewInstance() => Guid.NewGuid().ToString("N");
}
