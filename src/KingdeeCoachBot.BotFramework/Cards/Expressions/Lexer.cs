using System.Text;

namespace KingdeeCoachBot.BotFramework.Cards.Expressions;

/// <summary>Cuts an expression into tokens, by the rules of the official grammar.</summary>
internal sealed class Lexer(string source, int start)
{
    private static readonly string[] Symbols =
    [
        "==", "!=", "<=", ">=", "&&", "||", "??",
        "+", "-", "*", "/", "%", "!", "<", ">", "&", "(", ")", "[", "]", ".", ",", "?", ":", "}",
    ];

    private int at = start;

    public Token Next()
    {
        while (at < source.Length && source[at] is ' ' or '\t' or '\uFEFF' or '\u00A0')
            at++;
        if (at >= source.Length)
            return new(TokenKind.End, "", at, at);
        return source[at] switch
        {
            '\'' or '"' => Text(),
            >= '0' and <= '9' => Number(),
            '$' or '_' or '%' when BeginsName(at) => Name(),
            var c when char.IsAsciiLetter(c) => Name(),
            _ => Symbol(),
        };
    }

    private bool BeginsName(int at) => source[at] != '%' || (at + 1 < source.Length && IsNamePart(source[at + 1]));

    private static bool IsNamePart(char c) => char.IsAsciiLetterOrDigit(c) || c == '_';

    private Token Name()
    {
        var begin = at++;
        while (at < source.Length && IsNamePart(source[at]))
            at++;
        if (source[begin] == '%')
            throw new ExpressionSyntaxException("put a space after '%': without it the designer reads a name", begin);
        return new(TokenKind.Name, source[begin..at], begin, at);
    }

    private Token Number()
    {
        var begin = at;
        Digits();
        if (at + 1 < source.Length && source[at] == '.' && char.IsAsciiDigit(source[at + 1]))
        {
            at++;
            Digits();
        }

        return new(TokenKind.Number, source[begin..at], begin, at);
    }

    private void Digits()
    {
        while (at < source.Length && char.IsAsciiDigit(source[at]))
            at++;
    }

    private Token Text()
    {
        var begin = at;
        var quote = source[at++];
        var text = new StringBuilder();
        while (at < source.Length && source[at] != quote)
            text.Append(source[at] == '\\' ? Escape(quote) : source[at++]);
        if (at++ >= source.Length)
            throw new ExpressionSyntaxException("the text that begins here is not closed", begin);
        return new(TokenKind.Text, text.ToString(), begin, at);
    }

    // \r \n \t \\ and the quote are known; any other backslash stands for itself.
    private char Escape(char quote)
    {
        var escaped = at + 1 < source.Length ? source[at + 1] : ' ';
        var known = escaped is 'r' or 'n' or 't' or '\\' || escaped == quote;
        at += known ? 2 : 1;
        return !known ? '\\' : escaped switch
        {
            'r' => '\r',
            'n' => '\n',
            't' => '\t',
            _ => escaped,
        };
    }

    private Token Symbol()
    {
        foreach (var symbol in Symbols)
            if (source.AsSpan(at).StartsWith(symbol, StringComparison.Ordinal))
                return new(TokenKind.Symbol, symbol, at, at += symbol.Length);
        throw new ExpressionSyntaxException(Unknown(source[at]), at);
    }

    private static string Unknown(char c) => c switch
    {
        '\r' or '\n' => "an expression must stand on one line",
        '=' => "'=' is no operator; compare with '=='",
        '|' => "'|' is no operator; use '||'",
        '^' or '{' or '`' or '#' or '@' => $"'{c}' is not supported here",
        _ => $"'{c}' is not allowed here; reach properties with such names by $data['…']",
    };
}
