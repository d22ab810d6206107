namespace KingdeeCoachBot.BotFramework.Cards.Expressions;

/// <summary>A string of a template that cannot be read; the card compiler adds which card and where.</summary>
internal sealed class ExpressionSyntaxException(string message, int position) : Exception(message)
{
    /// <summary>Where in the string, counted from 0.</summary>
    public int Position { get; } = position;
}
