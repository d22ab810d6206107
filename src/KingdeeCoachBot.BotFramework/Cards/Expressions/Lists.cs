namespace KingdeeCoachBot.BotFramework.Cards.Expressions;

/// <summary>Functions over lists, and those that take a text as a list of its characters.</summary>
internal static class Lists
{
    private static readonly CardValue NotCountable = CardValue.Error("count takes a list, an object or a text");
    private static readonly CardValue NotAList = CardValue.Error("the first argument of join is not a list");

    public static CardValue[] Items(CardValue list)
    {
        var items = new CardValue[list.Count];
        for (var i = 0; i < items.Length; i++)
            items[i] = list.Item(i);
        return items;
    }

    public static CardValue Create(ReadOnlySpan<CardValue> items) => CardValue.Of(items.ToArray());

    public static CardValue Count(ReadOnlySpan<CardValue> a) => a[0].Kind switch
    {
        ValueKinds.Text => CardValue.Of(a[0].Text.Length),
        ValueKinds.Array => CardValue.Of(a[0].Count),
        ValueKinds.Object => CardValue.Of(a[0].Json.GetPropertyCount()),
        _ => NotCountable,
    };

    /// <summary>join(list, separator) or join(list, separator, last separator).</summary>
    public static CardValue Join(ReadOnlySpan<CardValue> a)
    {
        if (a[0].Kind != ValueKinds.Array)
            return NotAList;
        var count = a[0].Count;
        if (a.Length == 2 || count < 3)
            return CardValue.Of(a[0].Join(Separator(a[^1])));
        var beforeLast = CardValue.Of(Items(a[0])[..^1]);
        return CardValue.Of(beforeLast.Join(Separator(a[1])) + Separator(a[2]) + a[0].Item(count - 1).ToText());
    }

    public static CardValue First(ReadOnlySpan<CardValue> a) => End(a[0], fromEnd: false);

    public static CardValue Last(ReadOnlySpan<CardValue> a) => End(a[0], fromEnd: true);

    /// <summary>A text in a text, an equal item in a list, or a property in an object.</summary>
    public static CardValue Contains(ReadOnlySpan<CardValue> a)
    {
        if (a[0].Kind == ValueKinds.Array)
            return CardValue.Of(HasItem(a[0], a[1]));
        if (a[1].Kind != ValueKinds.Text)
            return CardValue.False;
        return CardValue.Of(a[0].Kind == ValueKinds.Text
            ? a[0].Text.Contains(a[1].Text, StringComparison.Ordinal)
            : a[0].Property(a[1].Text).Kind != ValueKinds.Missing);
    }

    private static string Separator(CardValue value) => value.IsNothing ? "," : value.ToText();

    private static bool HasItem(CardValue list, CardValue wanted)
    {
        for (var i = 0; i < list.Count; i++)
            if (Comparison.AreEqual(list.Item(i), wanted))
                return true;
        return false;
    }

    private static CardValue End(CardValue value, bool fromEnd) => value.Kind switch
    {
        ValueKinds.Text when value.Text.Length > 0 => CardValue.Of(value.Text[fromEnd ? ^1 : 0].ToString()),
        ValueKinds.Array when value.Count > 0 => value.Item(fromEnd ? value.Count - 1 : 0),
        _ => CardValue.Missing,
    };
}
