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

    private int _at = start;

    public Token Next()
    {
        while (_at < source.Length && source[_at] is ' ' or '\t' or '\uFEFF' or '\u00A0')
            _at++;
        if (_at >= source.Length)
            return new(TokenKind.End, "", _at, _at);
        return source[_at] switch
        {
            '\'' or '"' => Text(),
            >= '0' and <= '9' => Number(),
            '$' or '_' or '%' when BeginsName(_at) => Name(),
            var c when char.IsAsciiLetter(c) => Name(),
            _ => Symbol(),
        };
    }

    private bool BeginsName(int at) => source[at] != '%' || (at + 1 < source.Length && IsNamePart(source[at + 1]));

    private static bool IsNamePart(char c) => char.IsAsciiLetterOrDigit(c) || c == '_';

    private Token Name()
    {
        var begin = _at++;
        while (_at < source.Length && IsNamePart(source[_at]))
            _at++;
        if (source[begin] == '%')
            throw new ExpressionSyntaxException("put a space after '%': without it the designer reads a name", begin);
        return new(TokenKind.Name, source[begin.._at], begin, _at);
    }

    private Token Number()
    {
        var begin = _at;
        Digits();
        if (_at + 1 < source.Length && source[_at] == '.' && char.IsAsciiDigit(source[_at + 1]))
        {
            _at++;
            Digits();
        }

        return new(TokenKind.Number, source[begin.._at], begin, _at);
    }

    private void Digits()
    {
        while (_at < source.Length && char.IsAsciiDigit(source[_at]))
            _at++;
    }

    private Token Text()
    {
        var begin = _at;
        var quote = source[_at++];
        var text = new StringBuilder();
        while (_at < source.Length && source[_at] != quote)
            text.Append(source[_at] == '\\' ? Escape(quote) : source[_at++]);
        if (_at++ >= source.Length)
            throw new ExpressionSyntaxException("the text that begins here is not closed", begin);
        return new(TokenKind.Text, text.ToString(), begin, _at);
    }

    // \r \n \t \\ and the quote are known; any other backslash stands for itself.
    private char Escape(char quote)
    {
        var escaped = _at + 1 < source.Length ? source[_at + 1] : ' ';
        var known = escaped is 'r' or 'n' or 't' or '\\' || escaped == quote;
        _at += known ? 2 : 1;
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
            if (source.AsSpan(_at).StartsWith(symbol, StringComparison.Ordinal))
                return new(TokenKind.Symbol, symbol, _at, _at += symbol.Length);
        throw new ExpressionSyntaxException(Unknown(source[_at]), _at);
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
