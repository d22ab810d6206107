namespace KingdeeCoachBot.BotFramework.Cards.Expressions;

/// <summary>How tightly operators bind, in the order of the official grammar.</summary>
internal static class Precedence
{
    public const int Lowest = 1;
    public const int Unary = 10;

    /// <summary>0 for what is no binary operator.</summary>
    public static int Of(string symbol) => symbol switch
    {
        "?" => Lowest,
        "??" => 2,
        "||" => 3,
        "&&" => 4,
        "<" or "<=" or ">" or ">=" => 5,
        "&" => 6,
        "==" or "!=" => 7,
        "+" or "-" => 8,
        "*" or "/" or "%" => 9,
        _ => 0,
    };
}
