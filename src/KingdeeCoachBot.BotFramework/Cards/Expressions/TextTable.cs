namespace KingdeeCoachBot.BotFramework.Cards.Expressions;

/// <summary>
/// The texts of one language, resolved while a card is compiled. A text may hold expressions of its own (<c>"${days} days left"</c>), because
/// languages put the number in different places; it cannot refer to further texts.
/// </summary>
internal sealed class TextTable(IReadOnlyDictionary<string, string> texts)
{
    private static readonly TextTable Closed = new(new Dictionary<string, string>()) { isClosed = true };
    private bool isClosed;

    public Expression Resolve(string key, int position)
    {
        if (isClosed)
            throw new ExpressionSyntaxException("a text cannot refer to another text", position);
        if (!texts.TryGetValue(key, out var text))
            throw new ExpressionSyntaxException($"the text table has no '{key}'; add it to texts.json", position);
        var parts = Interpolation.Parse(text, Closed);
        return parts.Length == 1 ? parts[0] : new InterpolatedText(parts);
    }
}
