using System.Text.Json;

namespace KingdeeCoachBot.BotFramework.Cards.Expressions;

/// <summary>The language's tests. Ordering something missing or null is false; ordering a text against a number is an error.</summary>
internal static class Comparison
{
    private static readonly CardValue NotComparable = CardValue.Error("only two numbers or two texts can be compared");

    public static CardValue AreEqual(ReadOnlySpan<CardValue> a) => CardValue.Of(AreEqual(a[0], a[1]));

    public static CardValue Differ(ReadOnlySpan<CardValue> a) => CardValue.Of(!AreEqual(a[0], a[1]));

    public static CardValue IsLess(ReadOnlySpan<CardValue> a) => Order(a, order => order < 0);

    public static CardValue IsLessOrEqual(ReadOnlySpan<CardValue> a) => Order(a, order => order <= 0);

    public static CardValue IsGreater(ReadOnlySpan<CardValue> a) => Order(a, order => order > 0);

    public static CardValue IsGreaterOrEqual(ReadOnlySpan<CardValue> a) => Order(a, order => order >= 0);

    public static CardValue Exists(ReadOnlySpan<CardValue> a) => CardValue.Of(!a[0].IsNothing);

    public static CardValue IsEmpty(ReadOnlySpan<CardValue> a) => CardValue.Of(a[0].Kind switch
    {
        ValueKinds.Text => a[0].Text.Length == 0,
        ValueKinds.Array => a[0].Count == 0,
        ValueKinds.Object => a[0].Json.GetPropertyCount() == 0,
        _ => a[0].IsNothing,
    });

    public static bool AreEqual(CardValue a, CardValue b)
    {
        if (a.IsNothing || b.IsNothing)
            return a.IsNothing && b.IsNothing;
        return a.Kind == b.Kind && a.Kind switch
        {
            ValueKinds.Number => Math.Abs(a.Number - b.Number) < Math.ScaleB(1, -52) || a.Number == b.Number,
            ValueKinds.Text => string.Equals(a.Text, b.Text, StringComparison.Ordinal),
            ValueKinds.Array => HaveEqualItems(a, b),
            ValueKinds.Object => JsonElement.DeepEquals(a.Json, b.Json),
            _ => a.IsTrue == b.IsTrue,
        };
    }

    private static bool HaveEqualItems(CardValue a, CardValue b)
    {
        if (a.Count != b.Count)
            return false;
        for (var i = 0; i < a.Count; i++)
            if (!AreEqual(a.Item(i), b.Item(i)))
                return false;
        return true;
    }

    private static CardValue Order(ReadOnlySpan<CardValue> values, Predicate<int> holds)
    {
        var (a, b) = (values[0], values[1]);
        if (a.IsNothing || b.IsNothing)
            return CardValue.False;
        if (a.Kind == ValueKinds.Number && b.Kind == ValueKinds.Number)
            return CardValue.Of(holds(a.Number.CompareTo(b.Number)));
        if (a.Kind == ValueKinds.Text && b.Kind == ValueKinds.Text)
            return CardValue.Of(holds(string.CompareOrdinal(a.Text, b.Text)));
        return NotComparable;
    }
}
