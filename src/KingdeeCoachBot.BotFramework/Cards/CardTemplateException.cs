namespace KingdeeCoachBot.BotFramework.Cards;

/// <summary>A card template that cannot be compiled, or a model that lacks what its template shows.</summary>
public sealed class CardTemplateException : Exception
{
    /// <summary>Says what is wrong and where.</summary>
    /// <param name="card">The card, for example <c>Visit/Plan</c>.</param>
    /// <param name="path">Where in the template, for example <c>$.body[0].text</c>.</param>
    /// <param name="expression">The string of the template that holds the expression; null where none is concerned.</param>
    /// <param name="problem">What is wrong, in words, with what to mend.</param>
    public CardTemplateException(string card, string path, string? expression, string problem)
        : base($"Card '{card}' at {path}{(expression is null ? "" : $", in \"{expression}\"")}: {problem}.")
    {
        Card = card;
        Path = path;
        Expression = expression;
    }

    /// <summary>The card's name.</summary>
    public string Card { get; }

    /// <summary>JSON path within the template.</summary>
    public string Path { get; }

    /// <summary>The string of the template, if one is to blame.</summary>
    public string? Expression { get; }
}
