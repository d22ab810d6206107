using System.Text.Encodings.Web;
using System.Text.Json;

namespace KingdeeCoachBot.BotFramework.Cards.Expressions;

/// <summary>Conversions between kinds. A locale argument is taken and has no effect: zh-CN and en-US write numbers alike.</summary>
internal static class Conversions
{
    private static readonly CardValue NotANumberText = CardValue.Error("the text does not begin with a number");
    private static readonly CardValue NotANumber = CardValue.Error("formatNumber takes a number and a number of digits");
    private static readonly CardValue NotJson = CardValue.Error("json got a text that is not JSON");
    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static CardValue Int(ReadOnlySpan<CardValue> a) => a[0].Kind switch
    {
        ValueKinds.Text => NumberOrError(JavaScriptNumber.ParseInteger(a[0].Text)),
        ValueKinds.Number => CardValue.Of(JavaScriptNumber.ParseInteger(JavaScriptNumber.Format(a[0].Number))),
        _ => CardValue.Missing,
    };

    public static CardValue Float(ReadOnlySpan<CardValue> a) => a[0].Kind switch
    {
        ValueKinds.Text => NumberOrError(JavaScriptNumber.ParseFloat(a[0].Text)),
        ValueKinds.Number => a[0],
        _ => CardValue.Missing,
    };

    /// <summary>A number gets thousands separators, as in the official engine: string(1234) is "1,234".</summary>
    public static CardValue String(ReadOnlySpan<CardValue> a) => a[0].Kind == ValueKinds.Number
        ? CardValue.Of(JavaScriptNumber.Fixed(a[0].Number, Math.Min(JavaScriptNumber.Decimals(a[0].Number), 20)))
        : CardValue.Of(Stringify(a[0]));

    public static CardValue FormatNumber(ReadOnlySpan<CardValue> a)
    {
        if (a[0].Kind != ValueKinds.Number || a[1].Kind != ValueKinds.Number)
            return NotANumber;
        var digits = (int)Math.Clamp(a[1].Number, 0, 20);
        return CardValue.Of(JavaScriptNumber.Fixed(JavaScriptNumber.Round(a[0].Number, digits), digits));
    }

    public static CardValue Json(ReadOnlySpan<CardValue> a)
    {
        if (a[0].Kind != ValueKinds.Text)
            return NotJson;
        try
        {
            return CardValue.Of(JsonElement.Parse(a[0].Text));
        }
        catch (JsonException)
        {
            return NotJson;
        }
    }

    /// <summary>The text of a value inside a longer text: nothing is "", lists and objects are their JSON.</summary>
    public static string Stringify(CardValue value) => value.Kind switch
    {
        ValueKinds.Object => JsonSerializer.Serialize(value.Json, Readable),
        ValueKinds.Array => ListJson(value),
        _ => value.ToText(),
    };

    private static string ListJson(CardValue list)
    {
        var buffer = new System.Buffers.ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
            list.WriteTo(writer);
        return System.Text.Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    private static CardValue NumberOrError(double number) => double.IsNaN(number) ? NotANumberText : CardValue.Of(number);
}
