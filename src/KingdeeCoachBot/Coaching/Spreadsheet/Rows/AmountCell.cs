using System.Globalization;
using System.Text.RegularExpressions;
using KingdeeCoachBot.Coaching.Spreadsheet.Tables;
using KingdeeCoachBot.Methodology;
using KingdeeCoachBot.Understanding;

namespace KingdeeCoachBot.Coaching.Spreadsheet.Rows;

/// <summary>Reads 预计投资: 500万, 5,000,000, 1.2亿元, USD 300k, or a bare number whose unit stands in the header.</summary>
internal static partial class AmountCell
{
    // Nobody sells a key account a system for less than ten thousand: a smaller bare number counts something else.
    private const decimal SmallestBare = 10_000m;

    public static (Money? Amount, RowRefusal? Problem) Read(Cell cell, AmountUnit? unit, ISpokenCells spoken)
    {
        if (Blank.Is(cell.Text))
            return (null, null);
        if (cell.Number is { } number)
            return Counted(number, unit);
        var match = Pattern().Match(Sentence.Fold(cell.Text.Length <= 60 ? cell.Text : ""));
        if (!match.Success || !decimal.TryParse(match.Groups["number"].Value.Replace(",", "", StringComparison.Ordinal), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out number))
            return Spoken(cell.Text, spoken);
        return Written(number, match.Groups["factor"].Value, match.Groups["before"].Value + match.Groups["after"].Value, unit);
    }

    // A number that is denied or one of two has been refused before: "300-500万".
    private static (Money? Amount, RowRefusal? Problem) Spoken(string text, ISpokenCells spoken) =>
        text.Length <= 60 && text.AsSpan().IndexOfAny('-', '—', '~') < 0 && spoken.Amount(text) is { } money
            ? (money, null)
            : (null, RowRefusal.AmountNotUnderstood);

    private static (Money? Amount, RowRefusal? Problem) Written(decimal number, string factor, string currency, AmountUnit? unit)
    {
        // "500" in a column of 万元 counts those; "500万" there does not, nor does "500 元".
        if (factor.Length == 0 && currency.Length == 0)
            return Counted(number, unit);
        var money = currency.Length > 0 ? AmountUnit.CurrencyOf(currency) : unit?.Currency ?? Money.Yuan;
        return Checked(number, AmountUnit.FactorOf(factor), money);
    }

    private static (Money? Amount, RowRefusal? Problem) Counted(decimal number, AmountUnit? unit)
    {
        if (number == 0)
            return (null, null);
        if (unit is null && number is > 0 and < SmallestBare)
            return (null, RowRefusal.AmountWithoutUnit);
        return Checked(number, unit?.Factor ?? 1, unit?.Currency ?? Money.Yuan);
    }

    private static (Money? Amount, RowRefusal? Problem) Checked(decimal number, decimal factor, string currency) =>
        number <= 0 || number > Money.Most / factor
            ? (null, RowRefusal.AmountImpossible)
            : (new Money(Math.Round(number * factor, 2), currency), null);

    [GeneratedRegex(@"^\s*(约|大约|预计|差不多|~|≈|about|approx\.?|ca\.?)?\s*(?<before>us\$|hk\$|[$¥￥€]|usd|eur|hkd|rmb|cny|人民币)?\s*(?<number>[0-9]{1,15}(,[0-9]{3})*(\.[0-9]{1,8})?)\s*(?<factor>亿|千万|百万|万|w|千|k|mn|m|mio|millions?|thousands?|bn|b|billion)?\s*(?<after>元人民币|人民币|美元|美金|欧元|港元|港币|元|块|rmb|cny|usd|eur|hkd|yuan)?\s*(左右|上下|以内|整)?\s*$", RegexOptions.NonBacktracking)]
    private static partial Regex Pattern();
}
