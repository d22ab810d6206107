namespace KingdeeCoachBot.Methodology.Risks;

/// <summary>The amount fell by more than a part of it.</summary>
internal sealed class AmountFalls : IRiskRule
{
    /// <inheritdoc/>
    public RiskId Id => RiskId.AmountFalls;

    /// <inheritdoc/>
    public Risk? Check(Deal deal, RiskContext now) =>
        Latest(deal) is { } fall && fall.PerCent >= now.Limits.AmountFalls && now.Days(now.DayOf(fall.At)) <= now.Limits.EventLasts
            ? new Risk(Id) { Since = now.DayOf(fall.At), Figure = fall.PerCent, Limit = now.Limits.AmountFalls, Words = fall.Reason }
            : null;

    /// <inheritdoc/>
    public IEnumerable<DateOnly> Turns(Deal deal, RiskContext now) => Latest(deal) is { } fall ? [now.DayOf(fall.At).AddDays(now.Limits.EventLasts + 1)] : [];

    private static (int PerCent, DateTimeOffset At, string Reason)? Latest(Deal deal) =>
        deal.History.LastOrDefault(change => change.Kind == DealChangeKind.Amount) is { } change && Read(change.From) is var (before, of) && Read(change.To) is var (after, to) && of == to && before > after
            ? ((int)Math.Floor((before - after) / before * 100), change.At, change.Reason)
            : null;

    // "12000000 CNY", as the history writes it.
    private static (decimal Amount, string Currency)? Read(string money) =>
        money.Split(' ') is [var amount, var currency] && decimal.TryParse(amount, System.Globalization.CultureInfo.InvariantCulture, out var number) && number > 0 ? (number, currency) : null;
}
