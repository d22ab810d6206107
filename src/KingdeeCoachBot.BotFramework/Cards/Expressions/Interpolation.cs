using System.Text;

namespace KingdeeCoachBot.BotFramework.Cards.Expressions;

/// <summary>A string of a template cut into literal text and expressions.</summary>
internal static class Interpolation
{
    /// <summary>
    /// The parts of a string. Without any <c>${</c> it is one constant, taken verbatim; otherwise <c>\$</c> and <c>\`</c> stand for the bare
    /// characters. A string that is exactly one expression gives that one part.
    /// </summary>
    public static Expression[] Parse(string source, TextTable texts)
    {
        if (!source.Contains("${", StringComparison.Ordinal))
            return [new Constant(CardValue.Of(source))];
        var parts = new List<Expression>();
        var literal = new StringBuilder();
        for (var at = 0; at < source.Length;)
            at = Next(source, at, texts, parts, literal);
        Flush(literal, parts);
        return [.. parts];
    }

    private static int Next(string source, int at, TextTable texts, List<Expression> parts, StringBuilder literal)
    {
        var rest = source.AsSpan(at);
        if (rest.StartsWith("${", StringComparison.Ordinal))
        {
            Flush(literal, parts);
            parts.Add(new ExpressionParser(source, at + 2, texts).ParseToBrace(out var end));
            return end;
        }

        if (rest is ['`', ..])
            throw new ExpressionSyntaxException("beside an expression write \\` for a backtick, else the designer fails", at);
        var isEscape = rest is ['\\', '`' or '$', ..];
        literal.Append(isEscape ? rest[1] : rest[0]);
        return at + (isEscape ? 2 : 1);
    }

    private static void Flush(StringBuilder literal, List<Expression> parts)
    {
        if (literal.Length == 0)
            return;
        parts.Add(new Constant(CardValue.Of(literal.ToString())));
        literal.Clear();
    }
}
