using System.Text.RegularExpressions;
using KingdeeCoachBot.Methodology;
using KingdeeCoachBot.Understanding;

namespace KingdeeCoachBot.Coaching.Spreadsheet.Rows;

/// <summary>What a number of an amount counts: ten thousands of yuan, thousands of dollars.</summary>
/// <param name="Factor">What the number is multiplied with.</param>
/// <param name="Currency">ISO 4217.</param>
internal sealed partial record AmountUnit(decimal Factor, string Currency)
{
    /// <summary>The unit in a header such as "预计投资（万元）" or "Amount (USD k)"; null where it names none.</summary>
    public static AmountUnit? InHeader(string header)
    {
        var folded = Sentence.Fold(header.Length <= 40 ? header : "");
        var match = InBrackets().Match(folded);
        return match.Success ? Of(match.Groups["unit"].Value) : null;
    }

    /// <summary>Whether a folded text is nothing but a unit.</summary>
    public static bool IsUnit(string text) => Of(text) is not null;

    /// <summary>Reads "万元", "rmb 10k", "k usd", "百万美元"; null where it is no unit.</summary>
    public static AmountUnit? Of(string text)
    {
        var match = UnitPattern().Match(text);
        if (!match.Success || text.Length == 0)
            return null;
        var currency = match.Groups["before"].Value + match.Groups["after"].Value;
        return new AmountUnit(FactorOf(match.Groups["factor"].Value), CurrencyOf(currency));
    }

    /// <summary>What a word multiplies with; 1 where it is empty.</summary>
    public static decimal FactorOf(string word) => word switch
    {
        "亿" or "亿万" => 100_000_000m,
        "千万" => 10_000_000m,
        "百万" or "m" or "mn" or "mio" or "million" or "millions" => 1_000_000m,
        "万" or "w" or "10k" or "10,000" or "10000" => 10_000m,
        "千" or "k" or "thousand" or "thousands" => 1_000m,
        "bn" or "b" or "billion" => 1_000_000_000m,
        _ => 1m,
    };

    /// <summary>The currency of a sign or word; yuan where it is empty.</summary>
    public static string CurrencyOf(string word) => word.Trim() switch
    {
        "$" or "us$" or "usd" or "美元" or "美金" => "USD",
        "€" or "eur" or "欧元" => "EUR",
        "hk$" or "hkd" or "港元" or "港币" => "HKD",
        _ => Money.Yuan,
    };

    [GeneratedRegex(@"[(\[【/](单位[:是]?)?\s*(in )?(?<unit>[^()\[\]【】/]+)[)\]】]?\s*\*?$", RegexOptions.NonBacktracking)]
    private static partial Regex InBrackets();

    [GeneratedRegex(@"^\s*(in )?(?<before>us\$|hk\$|[$¥￥€]|usd|eur|hkd|rmb|cny|人民币)?\s*(?<factor>亿|千万|百万|万|w|千|10k|10,000|10000|k|mn|m|mio|millions?|thousands?|bn|billion)?\s*(?<after>元人民币|人民币|美元|美金|欧元|港元|港币|元|块|rmb|cny|usd|eur|hkd|yuan)?\s*$", RegexOptions.NonBacktracking)]
    private static partial Regex UnitPattern();
}
