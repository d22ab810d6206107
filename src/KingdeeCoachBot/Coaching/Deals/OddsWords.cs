using KingdeeCoachBot.Methodology;

namespace KingdeeCoachBot.Coaching.Deals;

/// <summary>赢面 as a word: nobody knows a percentage. Course: M3, M4.</summary>
internal static class OddsWords
{
    public static Text Of(Odds odds) => odds switch
    {
        Odds.Good => Good,
        Odds.Low => Low,
        _ => Even,
    };

    private static readonly Text Good = new("赢面大", "Odds good");
    private static readonly Text Even = new("赢面未定", "Odds open");
    private static readonly Text Low = new("赢面小", "Odds low");
}
