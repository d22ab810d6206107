using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace KingdeeCoachBot.BotFramework.Cards.Expressions;

/// <summary>What a value is. <see cref="Any"/> stands for "known only when the data is there".</summary>
[Flags]
internal enum ValueKinds
{
    Missing = 0,
    Null = 1,
    Boolean = 2,
    Number = 4,
    Text = 8,
    Array = 16,
    Object = 32,
    Error = 64,
    Any = Null | Boolean | Number | Text | Array | Object,
}

/// <summary>A value while an expression is evaluated: a view of the model's JSON or something computed from it, without boxing.</summary>
[SuppressMessage("Performance", "CA1815", Justification = "Values are compared by the language's own equality, see Comparison.")]
internal readonly struct CardValue
{
    private readonly JsonElement json;
    private readonly object? held;
    private readonly double number;

    private CardValue(ValueKinds kind, object? held = null, double number = 0, JsonElement json = default)
    {
        Kind = kind;
        this.held = held;
        this.number = number;
        this.json = json;
    }

    /// <summary>JavaScript's undefined: there is no such property.</summary>
    public static CardValue Missing => default;

    public static CardValue Null { get; } = new(ValueKinds.Null);

    public static CardValue True { get; } = new(ValueKinds.Boolean, number: 1);

    public static CardValue False { get; } = new(ValueKinds.Boolean);

    public ValueKinds Kind { get; }

    public bool IsError => Kind == ValueKinds.Error;

    public bool IsNothing => Kind is ValueKinds.Missing or ValueKinds.Null;

    public bool IsTrue => Kind == ValueKinds.Boolean && number != 0;

    /// <summary>Everything but false, null and missing counts as true: 0 and "" too, as in the official engine.</summary>
    public bool IsTruthy => Kind == ValueKinds.Boolean ? number != 0 : !IsNothing;

    public bool IsInteger => Kind == ValueKinds.Number && double.IsInteger(number);

    public double Number => number;

    /// <summary>The text of a <see cref="ValueKinds.Text"/> or the message of an <see cref="ValueKinds.Error"/>.</summary>
    public string Text => (string?)held ?? json.GetString()!;

    public int Count => held is CardValue[] items ? items.Length : json.GetArrayLength();

    public JsonElement Json => json;

    public static CardValue Of(bool value) => value ? True : False;

    public static CardValue Of(double value) => new(ValueKinds.Number, number: value);

    public static CardValue Of(string value) => new(ValueKinds.Text, value);

    public static CardValue Of(CardValue[] items) => new(ValueKinds.Array, items);

    public static CardValue Error(string message) => new(ValueKinds.Error, message);

    public static CardValue Of(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.Undefined => Missing,
        JsonValueKind.Null => Null,
        JsonValueKind.True => True,
        JsonValueKind.False => False,
        JsonValueKind.Number => new(ValueKinds.Number, number: json.GetDouble(), json: json),
        JsonValueKind.String => new(ValueKinds.Text, json: json),
        JsonValueKind.Array => new(ValueKinds.Array, json: json),
        _ => new(ValueKinds.Object, json: json),
    };

    public CardValue Item(int index) => held is CardValue[] items ? items[index] : Of(json[index]);

    /// <summary>A property; as in the official engine, a name that differs only in case is found too.</summary>
    public CardValue Property(string name)
    {
        if (Kind != ValueKinds.Object)
            return Missing;
        return json.TryGetProperty(name, out var found) ? Of(found) : PropertyInAnyCase(name);
    }

    /// <summary>What JavaScript's toString() gives; callers have refused null and missing before.</summary>
    public string ToText() => Kind switch
    {
        ValueKinds.Text => Text,
        ValueKinds.Number => JavaScriptNumber.Format(number),
        ValueKinds.Boolean => IsTrue ? "true" : "false",
        ValueKinds.Array => Join(","),
        ValueKinds.Object => "[object Object]",
        _ => "",
    };

    public string Join(string separator)
    {
        var texts = new string[Count];
        for (var i = 0; i < texts.Length; i++)
            texts[i] = Item(i).ToText();
        return string.Join(separator, texts);
    }

    /// <summary>Writes the value as JSON. A number from the model is written as the model has it, with all its digits.</summary>
    public void WriteTo(Utf8JsonWriter writer)
    {
        if (json.ValueKind != JsonValueKind.Undefined)
            json.WriteTo(writer);
        else if (Kind == ValueKinds.Text)
            writer.WriteStringValue(Text);
        else if (Kind == ValueKinds.Number)
            JavaScriptNumber.Write(writer, number);
        else if (Kind == ValueKinds.Boolean)
            writer.WriteBooleanValue(IsTrue);
        else if (held is CardValue[] items)
            WriteItems(writer, items);
        else
            writer.WriteNullValue();
    }

    private static void WriteItems(Utf8JsonWriter writer, CardValue[] items)
    {
        writer.WriteStartArray();
        foreach (var item in items)
            item.WriteTo(writer);
        writer.WriteEndArray();
    }

    private CardValue PropertyInAnyCase(string name)
    {
        foreach (var property in json.EnumerateObject())
            if (string.Equals(property.Name, name, StringComparison.OrdinalIgnoreCase))
                return Of(property.Value);
        return Missing;
    }
}
