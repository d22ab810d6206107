namespace KingdeeCoachBot.BotFramework.Cards.Expressions;

/// <summary>Functions over texts. Something missing counts as "", null is an error. Positions count UTF-16 units.</summary>
internal static class Texts
{
    private static readonly CardValue NotAText = CardValue.Error("an argument is not a text");
    private static readonly CardValue NothingToReplace = CardValue.Error("replace needs a text of at least one character to look for");
    private static readonly CardValue OutOfRange = CardValue.Error("substring reaches beyond the text");

    public static CardValue Length(ReadOnlySpan<CardValue> a) =>
        AreTexts(a) ? CardValue.Of(Text(a[0]).Length) : NotAText;

    public static CardValue ToUpper(ReadOnlySpan<CardValue> a) =>
        AreTexts(a) ? CardValue.Of(Text(a[0]).ToUpperInvariant()) : NotAText;

    public static CardValue ToLower(ReadOnlySpan<CardValue> a) =>
        AreTexts(a) ? CardValue.Of(Text(a[0]).ToLowerInvariant()) : NotAText;

    public static CardValue Trim(ReadOnlySpan<CardValue> a)
    {
        if (!AreTexts(a))
            return NotAText;
        var text = Text(a[0]).AsSpan();
        while (text.Length > 0 && IsSpace(text[0]))
            text = text[1..];
        while (text.Length > 0 && IsSpace(text[^1]))
            text = text[..^1];
        return CardValue.Of(text.ToString());
    }

    public static CardValue StartsWith(ReadOnlySpan<CardValue> a) =>
        AreTexts(a) ? CardValue.Of(Text(a[0]).StartsWith(Text(a[1]), StringComparison.Ordinal)) : NotAText;

    public static CardValue EndsWith(ReadOnlySpan<CardValue> a) =>
        AreTexts(a) ? CardValue.Of(Text(a[0]).EndsWith(Text(a[1]), StringComparison.Ordinal)) : NotAText;

    public static CardValue Replace(ReadOnlySpan<CardValue> a)
    {
        if (!AreTexts(a))
            return NotAText;
        return Text(a[1]).Length == 0
            ? NothingToReplace
            : CardValue.Of(Text(a[0]).Replace(Text(a[1]), Text(a[2]), StringComparison.Ordinal));
    }

    public static CardValue Substring(ReadOnlySpan<CardValue> a)
    {
        if (a[0].Kind == ValueKinds.Missing)
            return CardValue.Of("");
        if (a[0].Kind != ValueKinds.Text)
            return NotAText;
        var text = a[0].Text;
        var length = a.Length == 3 ? a[2] : CardValue.Of(text.Length - a[1].Number);
        var fits = a[1].IsInteger && length.IsInteger && a[1].Number >= 0 && length.Number >= 0
            && a[1].Number + length.Number <= text.Length;
        return fits ? CardValue.Of(text.Substring((int)a[1].Number, (int)length.Number)) : OutOfRange;
    }

    private static string Text(CardValue value) => value.Kind == ValueKinds.Missing ? "" : value.Text;

    private static bool AreTexts(ReadOnlySpan<CardValue> values)
    {
        foreach (var value in values)
            if (value.Kind is not (ValueKinds.Text or ValueKinds.Missing))
                return false;
        return true;
    }

    // JavaScript's trim also takes the byte order mark.
    private static bool IsSpace(char c) => char.IsWhiteSpace(c) || c == '\uFEFF';
}
