using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using KingdeeCoachBot.BotFramework.Schema;

namespace KingdeeCoachBot.BotFramework.State;

/// <summary>Named values of closed types, stored as JSON. A value is read from its JSON once and written back if it changed.</summary>
public sealed class StateBag
{
    private readonly Dictionary<string, RawJson> stored;
    private readonly Dictionary<string, Live> live = new(StringComparer.Ordinal);
    private bool cleared;

    /// <summary>An empty bag.</summary>
    public StateBag()
        : this(new Dictionary<string, RawJson>(StringComparer.Ordinal))
    {
    }

    /// <summary>A bag over stored values. The dictionary becomes the bag's own.</summary>
    public StateBag(Dictionary<string, RawJson> stored) => this.stored = stored;

    /// <summary>The value of a name, null where there is none or where nothing of what is stored fits the type any more.</summary>
    /// <remarks>
    /// A deployment may change a type while a user is in the middle of something. That must not lock him out, nor lose the fields that still fit.
    /// </remarks>
    public T? Get<T>(string name, JsonTypeInfo<T> type)
        where T : class
    {
        if (live.TryGetValue(name, out var known))
            return (T?)known.Value;
        if (!stored.TryGetValue(name, out var json))
            return null;

        var value = Read(json, type);
        live[name] = new Live(value, () => Serialize(value, type));
        return value;
    }

    /// <summary>Sets a value; null removes it.</summary>
    public void Set<T>(string name, T? value, JsonTypeInfo<T> type)
        where T : class => live[name] = new Live(value, () => Serialize(value, type));

    /// <summary>Removes everything.</summary>
    public void Clear()
    {
        cleared |= stored.Count > 0;
        stored.Clear();
        live.Clear();
    }

    /// <summary>Brings the stored form up to date.</summary>
    /// <returns>Whether anything differs from what was read.</returns>
    internal bool Flush(out Dictionary<string, RawJson> values)
    {
        values = stored;
        var changed = cleared;
        foreach (var (name, value) in live)
            changed |= Flush(name, value.ToJson());
        return changed;
    }

    private bool Flush(string name, RawJson? json)
    {
        if (json is not { } current)
            return stored.Remove(name);
        if (stored.TryGetValue(name, out var before) && before.Equals(current))
            return false;

        stored[name] = current;
        return true;
    }

    private static T? Read<T>(RawJson json, JsonTypeInfo<T> type)
        where T : class
    {
        try
        {
            return JsonSerializer.Deserialize(json.Utf8.Span, type);
        }
        catch (JsonException misfit)
        {
            return Salvage.Read(json, type, misfit);
        }
    }

    private static RawJson? Serialize<T>(T? value, JsonTypeInfo<T> type)
        where T : class => value is null ? null : new RawJson(JsonSerializer.SerializeToUtf8Bytes(value, type));

    private sealed record Live(object? Value, Func<RawJson?> ToJson);
}
