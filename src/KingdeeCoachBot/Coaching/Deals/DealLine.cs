using KingdeeCoachBot.Methodology;

namespace KingdeeCoachBot.Coaching.Deals;

/// <summary>A deal in one line: "P 意向客户 · 500万 · 2027年6月".</summary>
internal static class DealLine
{
    public static string Write(CoachTurn coach, DealEntry deal) => Write(coach, deal.Stage, deal.Status, deal.Amount, deal.Expected);

    public static string Write(CoachTurn coach, Deal deal) => Write(coach, deal.Stage, deal.Status, deal.Closing?.Amount ?? deal.Amount, deal.Expected);

    private static string Write(CoachTurn coach, DealStage stage, DealStatus status, Money? amount, DatePeriod? expected)
    {
        var place = coach.In(status == DealStatus.Open ? DealText.Stage(stage) : DealText.Status(status));
        return string.Join(" · ", new[] { place, amount is null ? null : Amounts.Write(coach, amount), expected is null ? null : Periods.Write(coach, expected) }.OfType<string>());
    }
}
