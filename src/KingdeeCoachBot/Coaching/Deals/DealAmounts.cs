using System.Globalization;
using System.Text.RegularExpressions;
using KingdeeCoachBot.Methodology;
using KingdeeCoachBot.Understanding;

namespace KingdeeCoachBot.Coaching.Deals;

/// <summary>Reads amounts as sellers type them: 500万, 30-50万, 2M USD, 480,000.</summary>
internal static partial class DealAmounts
{
    // Below that nobody sells to a key account: 500 means 500万, or is a slip.
    private const decimal LeastBare = 10_000m;

    /// <summary>The amount in a sentence; null where it names none. A figure without unit or currency is none.</summary>
    public static SaidAmount? In(string text) => Find(Sentence.From(text), bare: false);

    /// <summary>What stands in a field for amounts, where a bare figure is one too.</summary>
    public static SaidAmount? Of(string field) => Find(Sentence.From(field), bare: true);

    private static SaidAmount? Find(Sentence sentence, bool bare) => Pattern().Matches(sentence.Folded)
        .Select(match => Read(sentence, match, bare))
        .FirstOrDefault(said => said is not null);

    private static SaidAmount? Read(Sentence sentence, Match match, bool bare)
    {
        var unit = match.Groups["unit"].Value;
        var currency = CurrencyOf(match.Groups["before"].Value + match.Groups["after"].Value);
        if (Number(match.Groups["low"].Value) is not { } low)
            return null;
        if (unit.Length == 0 && currency is null && (!bare || low < LeastBare))
            return null;
        var amount = low * UnitOf(unit);
        var most = match.Groups["high"].Success && Number(match.Groups["high"].Value) is { } high ? high * UnitOf(unit) : (decimal?)null;
        return amount is > 0 and <= Money.Most
            ? new SaidAmount(new Money(amount, currency ?? Money.Yuan), most > amount ? most : null, sentence.TypedAt(match.Span()))
            : null;
    }

    private static decimal? Number(string text) =>
        decimal.TryParse(text.Replace(",", "", StringComparison.Ordinal), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)
            ? number
            : ChineseNumber.Parse(text);

    private static decimal UnitOf(string unit) => unit switch
    {
        "亿" => 100_000_000m,
        "千万" => 10_000_000m,
        "百万" or "million" or "mn" or "m" => 1_000_000m,
        "十万" => 100_000m,
        "万" or "w" => 10_000m,
        "千" or "thousand" or "k" => 1_000m,
        "billion" or "bn" => 1_000_000_000m,
        _ => 1m,
    };

    private static string? CurrencyOf(string word) => word switch
    {
        "" => null,
        "$" or "us$" or "usd" or "美元" or "美金" or "dollars" => "USD",
        "€" or "eur" or "欧元" or "euros" or "euro" => "EUR",
        "hk$" or "hkd" or "港元" or "港币" => "HKD",
        "£" or "gbp" or "英镑" => "GBP",
        _ => Money.Yuan,
    };

    [GeneratedRegex(@"(?<![a-z0-9.])(?<before>us\$|hk\$|\$|€|£|¥|￥|(?:usd|eur|hkd|gbp|rmb|cny)(?=\s?\d))?\s?(?<low>\d[\d,]{0,17}(?:\.\d{1,6})?|[一二两三四五六七八九十百千零]{1,8}?(?=万|亿|百万|千万))(?:\s?(?:-|到|至|to)\s?(?<high>\d[\d,]{0,17}(?:\.\d{1,6})?))?\s?(?<unit>亿|千万|百万|十万|万|千|(?:million|mn|m|billion|bn|thousand|k|w)(?![a-z]))?\s?(?<after>元|块|人民币|美元|美金|欧元|港元|港币|英镑|(?:usd|eur|hkd|gbp|rmb|cny|yuan|dollars|euros?)(?![a-z]))?", RegexOptions.CultureInvariant)]
    private static partial Regex Pattern();
}

/// <summary>An amount as somebody said it.</summary>
/// <param name="Money">The amount; of a range its low end, so that the funnel promises no more than the customer did.</param>
/// <param name="Most">The high end of a range; null where one figure was named.</param>
/// <param name="Source">As typed.</param>
internal sealed record SaidAmount(Money Money, decimal? Most, string Source);
