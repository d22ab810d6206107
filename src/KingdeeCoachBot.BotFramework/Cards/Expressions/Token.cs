namespace KingdeeCoachBot.BotFramework.Cards.Expressions;

internal enum TokenKind
{
    End,
    Number,
    Text,
    Name,
    Symbol,
}

/// <summary>A piece of an expression. <see cref="Start"/> and <see cref="End"/> are positions in the whole string of the template.</summary>
internal readonly record struct Token(TokenKind Kind, string Text, int Start, int End)
{
    public bool Is(string symbol) => Kind == TokenKind.Symbol && Text == symbol;
}
