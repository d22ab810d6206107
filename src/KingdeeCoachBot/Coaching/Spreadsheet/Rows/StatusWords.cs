using System.Globalization;
using System.Text.RegularExpressions;
using KingdeeCoachBot.Coaching.Deals;
using KingdeeCoachBot.Methodology;
using KingdeeCoachBot.Understanding;

namespace KingdeeCoachBot.Coaching.Spreadsheet.Rows;

/// <summary>状态或成功率 as the export writes it: our odds as a word, whether the deal is parked, and the owner's note. Never a percentage. Course: M3.</summary>
internal static partial class StatusWords
{
    /// <summary>The longest that stands before a note.</summary>
    public const int Longest = 60;

    private static readonly Text ParkedUntil = new("已搁置到 {0}", "Parked until {0}");

    public static string Write(Language language, Deal deal) => string.Join(language == Language.Chinese ? "；" : "; ", new[]
    {
        deal.Odds.Ours is { } odds ? OddsWords.Of(odds.Value).In(language) : "",
        deal.Status == DealStatus.Parked ? ParkedUntil.In(language, deal.Parking!.Until.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)) : "",
        deal.Note,
    }.Where(part => part.Length > 0));

    /// <summary>The odds that a cell begins with, and what it says besides. That it was parked is the bot's own mark, no note of the owner's.</summary>
    public static (Odds? Odds, string Note) Read(string text)
    {
        var folded = Sentence.Fold(text);
        var match = Pattern().Match(folded);
        if (!match.Success || (!match.Groups["odds"].Success && !match.Groups["parked"].Success))
            return (null, text);
        return (OddsOf(match.Groups["odds"].Value), text[match.Groups["note"].Index..].Trim());
    }

    private static Odds? OddsOf(string word) => word switch
    {
        "" => null,
        "赢面大" or "odds good" => Odds.Good,
        "赢面小" or "odds low" => Odds.Low,
        _ => Odds.Even,
    };

    [GeneratedRegex(@"^\s*(?:(?<odds>赢面大|赢面未定|赢面小|odds good|odds open|odds low)\s*(?:;|$))?\s*(?:(?<parked>已搁置到 ?\d{4}-\d{2}-\d{2}|parked until \d{4}-\d{2}-\d{2})\s*(?:;|$))?(?<note>[\s\S]*)$", RegexOptions.CultureInvariant)]
    private static partial Regex Pattern();
}
