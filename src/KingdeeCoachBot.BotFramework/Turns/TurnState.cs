namespace KingdeeCoachBot.BotFramework.Turns;

/// <summary>Objects that belong to one run of one turn, by type. Nothing here is stored.</summary>
public sealed class TurnState
{
    private readonly Dictionary<Type, object> values = [];

    /// <summary>The object of a type, null where none was set.</summary>
    public T? Get<T>()
        where T : class => (T?)values.GetValueOrDefault(typeof(T));

    /// <summary>Sets the object of a type.</summary>
    public void Set<T>(T value)
        where T : class => values[typeof(T)] = value;
}
