using System.Text.Json.Serialization.Metadata;
using KingdeeCoachBot.BotFramework.Turns;

namespace KingdeeCoachBot.BotFramework.State;

/// <summary>
/// A named value of conversation or user state. Reading is not asynchronous as in Bot Builder: both states are part of the read set with
/// which every turn begins.
/// </summary>
/// <typeparam name="T">A closed type; change the object got and it is stored with the turn.</typeparam>
public sealed class StateProperty<T>
    where T : class
{
    private readonly Func<ITurnContext, StateBag> bag;
    private readonly string name;
    private readonly JsonTypeInfo<T> type;

    internal StateProperty(Func<ITurnContext, StateBag> bag, string name, JsonTypeInfo<T> type) =>
        (this.bag, this.name, this.type) = (bag, name, type);

    /// <summary>The value, null where there is none.</summary>
    public T? Get(ITurnContext turn) => bag(turn).Get(name, type);

    /// <summary>The value, made and kept where there is none.</summary>
    public T GetOrAdd(ITurnContext turn, Func<T> make)
    {
        if (Get(turn) is { } value)
            return value;

        value = make();
        Set(turn, value);
        return value;
    }

    /// <summary>Sets the value; null removes it.</summary>
    public void Set(ITurnContext turn, T? value) => bag(turn).Set(name, value, type);
}

/// <summary>Makes state properties, as Bot Builder's <c>CreateProperty</c> does.</summary>
public static class StateProperty
{
    /// <summary>A value kept for each conversation.</summary>
    public static StateProperty<T> OfConversation<T>(string name, JsonTypeInfo<T> type)
        where T : class => new(turn => turn.ConversationState, name, type);

    /// <summary>A value kept for each person, in all his conversations.</summary>
    public static StateProperty<T> OfUser<T>(string name, JsonTypeInfo<T> type)
        where T : class => new(turn => turn.UserState, name, type);
}
