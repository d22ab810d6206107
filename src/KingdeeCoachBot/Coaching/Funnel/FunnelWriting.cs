using KingdeeCoachBot.Coaching.Deals;
using KingdeeCoachBot.Methodology;

namespace KingdeeCoachBot.Coaching.Funnel;

/// <summary>Writes the funnel's rows and ranges.</summary>
internal static class FunnelWriting
{
    private const int LongestPart = 24;

    /// <summary>A row of the course's table.</summary>
    public static FunnelRowModel Row(CoachTurn coach, FunnelRow row) => new(row.Id, row.Title, row.Amount is { } amount ? Amounts.Write(coach, amount) : "", Line(coach, row));

    /// <summary>联系 · 预计时间 · 状态或赢面, as far as they are known.</summary>
    public static string Line(CoachTurn coach, FunnelRow row) => string.Join(" · ", new[]
    {
        row.Contact.Length > 0 ? Cut(row.Contact) : coach.In(FunnelText.NoContact),
        row.Expected is { } expected ? Periods.Write(coach, expected) : coach.In(FunnelText.NoDate),
        row.Status == DealStatus.Parked ? coach.In(DealText.Status(row.Status)) : "",
        row.Odds is { } odds ? coach.In(OddsWords.Of(odds)) : "",
        Cut(row.Note.ReplaceLineEndings(" ")),
    }.Where(part => part.Length > 0));

    /// <summary>"5 单"</summary>
    public static string Count(CoachTurn coach, int deals) => coach.In(deals == 1 ? FunnelText.OneDeal : FunnelText.Deals, deals);

    /// <summary>From what evidence carries to all: "300万–900万"; currencies are kept apart. Empty where no amount is known.</summary>
    public static string Range(CoachTurn coach, IEnumerable<FunnelSum> sums) => string.Join(" + ", sums.Select(sum => Range(coach, sum)));

    private static string Range(CoachTurn coach, FunnelSum sum)
    {
        var high = Amounts.Write(coach, new Money(sum.High, sum.Currency));
        if (sum.Low == sum.High)
            return high;
        var low = sum.Low == 0 ? "0" : Amounts.Write(coach, new Money(sum.Low, sum.Currency));
        if (coach.Language == Language.Chinese)
            return $"{low}–{high}";
        // "RMB 3M–9M": the currency stands before both.
        var currency = high[..(high.IndexOf(' ', StringComparison.Ordinal) + 1)];
        return $"{currency}{low.Replace(currency, "", StringComparison.Ordinal)}–{high[currency.Length..]}";
    }

    private static string Cut(string text) => PressFields.Cut(text, LongestPart);
}
