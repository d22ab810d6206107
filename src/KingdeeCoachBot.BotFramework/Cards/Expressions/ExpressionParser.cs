using System.Globalization;

namespace KingdeeCoachBot.BotFramework.Cards.Expressions;

/// <summary>
/// Parses one <c>${…}</c>: precedence climbing with the official grammar's order of operators. Two of its quirks matter: <c>==</c> binds
/// tighter than <c>&lt;</c>, and <c>a ? b : c ? d : e</c> is <c>(a ? b : c) ? d : e</c>.
/// </summary>
internal sealed class ExpressionParser
{
    private const int DeepestNesting = 50;

    // a + b + c … is a tree as deep as it is long.
    private const int MostSymbols = 400;

    private readonly string source;
    private readonly TextTable texts;
    private readonly Lexer lexer;
    private Token token;
    private int endOfLast;
    private int depth;
    private int symbols;

    /// <param name="source">The whole string of the template.</param>
    /// <param name="start">Where the expression begins: behind <c>${</c>.</param>
    /// <param name="texts">What <c>text.key</c> stands for.</param>
    public ExpressionParser(string source, int start, TextTable texts)
    {
        this.source = source;
        this.texts = texts;
        lexer = new Lexer(source, start);
        token = lexer.Next();
    }

    /// <summary>Parses up to the closing brace; <paramref name="end"/> is the position behind it.</summary>
    public Expression ParseToBrace(out int end)
    {
        var expression = Parse(Precedence.Lowest);
        if (token.Kind == TokenKind.End)
            throw Wrong("'${' is not closed by '}'");
        if (!token.Is("}"))
            throw Wrong($"'{token.Text}' is not expected here");
        end = token.End;
        return expression;
    }

    private Expression Parse(int least)
    {
        if (++depth > DeepestNesting)
            throw Wrong($"the expression is nested deeper than {DeepestNesting}");
        var start = token.Start;
        var left = Prefix();
        while (token.Kind == TokenKind.Symbol && Precedence.Of(token.Text) is var precedence && precedence >= least)
            left = token.Is("?") ? Conditional(left, start) : Binary(left, precedence, start);
        depth--;
        return left;
    }

    private Expression Conditional(Expression condition, int start)
    {
        Advance();
        var then = Parse(Precedence.Lowest);
        Expect(":");
        return Call("if", [condition, then, Parse(Precedence.Lowest + 1)], start);
    }

    private Expression Binary(Expression left, int precedence, int start)
    {
        var name = Advance().Text;
        return Call(name, [left, Parse(precedence + 1)], start);
    }

    private Expression Prefix()
    {
        var start = token.Start;
        if (!token.Is("!") && !token.Is("-") && !token.Is("+"))
            return Postfix();
        var sign = Advance().Text;
        var operand = Parse(Precedence.Unary);
        return Call(sign, sign == "!" ? [operand] : [new Constant(CardValue.Of(0)), operand], start);
    }

    private Expression Postfix()
    {
        var start = token.Start;
        var expression = Primary();
        while (true)
        {
            if (token.Is("."))
                expression = Member(expression, start);
            else if (token.Is("["))
                expression = Element(expression, start);
            else
                return expression;
        }
    }

    private PathExpression Member(Expression owner, int start)
    {
        Advance();
        var name = Expect(TokenKind.Name, "a property name").Text;
        if (token.Is("("))
            throw Wrong($"there is no function '{SourceFrom(start)}'");
        return owner switch
        {
            PathExpression path => path.Then(new(name, null), SourceFrom(start)),
            ElementExpression element => element.Then(name, SourceFrom(start)),
            _ => new PathExpression(PathStart.Expression, owner, [new(name, null)], SourceFrom(start)),
        };
    }

    private ElementExpression Element(Expression owner, int start)
    {
        Advance();
        var index = Parse(Precedence.Lowest);
        Expect("]");
        return new(owner, index, SourceFrom(start));
    }

    private Expression Primary() => token.Kind switch
    {
        TokenKind.Number => Literal(CardValue.Of(double.Parse(token.Text, CultureInfo.InvariantCulture))),
        TokenKind.Text => Literal(CardValue.Of(token.Text)),
        TokenKind.Name => Named(),
        _ when token.Is("(") => Parenthesised(),
        _ when token.Is("[") => Array(),
        TokenKind.End => throw Wrong("'${' is not closed by '}'"),
        _ => throw Wrong(token.Is("}") ? "a value is expected before '}'" : $"a value is expected, not '{token.Text}'"),
    };

    private Constant Literal(CardValue value)
    {
        Advance();
        return new(value);
    }

    private Expression Parenthesised()
    {
        Advance();
        var inner = Parse(Precedence.Lowest);
        Expect(")");
        return inner;
    }

    private Expression Array()
    {
        var start = Advance().Start;
        return Call("createArray", Arguments("]"), start);
    }

    private Expression Named()
    {
        var name = Advance();
        if (token.Is("("))
            return Invoke(name);
        if (name.Text == "text" && token.Is("."))
            return TextReference(name.Start);
        return name.Text switch
        {
            "true" => new Constant(CardValue.True),
            "false" => new Constant(CardValue.False),
            "null" => new Constant(CardValue.Null),
            "undefined" => new Constant(CardValue.Missing),
            "$data" => new PathExpression(PathStart.Data, null, [], name.Text),
            "$root" => new PathExpression(PathStart.Root, null, [], name.Text),
            "$index" => new PathExpression(PathStart.Index, null, [], name.Text),
            ['$', ..] => throw new ExpressionSyntaxException($"'{name.Text}' is not known; there are $data, $root and $index", name.Start),
            _ => new PathExpression(PathStart.Data, null, [new(name.Text, null)], name.Text),
        };
    }

    private Expression Invoke(Token name)
    {
        Advance();
        return Call(name.Text, Arguments(")"), name.Start);
    }

    private Expression[] Arguments(string close)
    {
        var arguments = new List<Expression>();
        while (!token.Is(close))
        {
            if (arguments.Count > 0)
                Expect(",");
            arguments.Add(Parse(Precedence.Lowest));
        }

        Advance();
        return [.. arguments];
    }

    private Expression TextReference(int start)
    {
        while (token.Is("."))
        {
            Advance();
            Expect(TokenKind.Name, "a key of the text table");
        }

        return texts.Resolve(SourceFrom(start)["text.".Length..], start);
    }

    private static Expression Call(string name, Expression[] arguments, int start)
    {
        var problem = FunctionTable.TryCall(name, arguments, out var call);
        return problem is null ? call : throw new ExpressionSyntaxException(problem, start);
    }

    private string SourceFrom(int start) => source[start..endOfLast];

    private Token Advance()
    {
        if (token.Kind == TokenKind.Symbol && ++symbols > MostSymbols)
            throw Wrong("the expression is too long; compute this in the model");
        var passed = token;
        endOfLast = passed.End;
        token = lexer.Next();
        return passed;
    }

    private void Expect(string symbol)
    {
        if (!token.Is(symbol))
            throw Wrong(token.Kind == TokenKind.End ? $"'{symbol}' is missing" : $"'{symbol}' is expected, not '{token.Text}'");
        Advance();
    }

    private Token Expect(TokenKind kind, string what) =>
        token.Kind == kind ? Advance() : throw Wrong($"{what} is expected, not '{token.Text}'");

    private ExpressionSyntaxException Wrong(string message) => new(message, token.Start);
}
