using KingdeeCoachBot.Methodology;
using KingdeeCoachBot.Understanding;

namespace KingdeeCoachBot.Coaching.Deals;

/// <summary>What was read of amounts and days, as a deal keeps it.</summary>
internal static class DealFigures
{
    /// <summary>The amount in a form's field; null where it names none that a deal may be worth.</summary>
    public static Money? Amount(string field) => Plausible(FieldReader.Money(field)) is { } said ? Amount(said) : null;

    /// <summary>When a signature is expected, by a form's field.</summary>
    public static DatePeriod? Expected(string field, DateOnly today) => Signing(FieldReader.Period(field, today), today) is { } said ? Expected(said) : null;

    /// <summary>Of a range its low end, so that the funnel promises no more than the customer did.</summary>
    public static Money Amount(MoneySlot said) => new(said.Amount, said.Currency);

    public static DatePeriod Expected(PeriodSlot said) => new(said.First, said.Last);

    /// <summary>Null where it is more than any deal is worth.</summary>
    public static MoneySlot? Plausible(MoneySlot? said) => said is { Amount: > 0 and <= Money.Most } ? said : null;

    /// <summary>年底前 and "by May" reach from today to the end of a month: that month is when the signature is expected.</summary>
    public static PeriodSlot? Signing(PeriodSlot? said, DateOnly today) =>
        said is not null && said.First == today && today.Day > 1 && said.Last.AddDays(1).Day == 1 ? said with { First = said.Last.AddDays(1 - said.Last.Day) } : said;

    /// <summary>What a sentence says of it: a stretch of days, or a day of the calendar. 明天 is a visit's.</summary>
    public static PeriodSlot? Signing(Slots said, DateOnly today) =>
        said.Period is { } period ? Signing(period, today)
        : said.When is { Date: { } day, IsCalendarDay: true } when ? OnDay(day < today && when.OtherDate is { } other ? other : day, when.Source)
        : null;

    private static PeriodSlot OnDay(DateOnly day, string source) => new(day, day, source);
}
