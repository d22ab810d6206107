namespace KingdeeCoachBot.Understanding;

/// <param name="Amount">In units of the currency; the low end of a range.</param>
/// <param name="Most">The high end of a range: 50万 of 30-50万.</param>
/// <param name="Currency">ISO 4217; CNY unless another was said.</param>
/// <param name="IsApproximate">大约, 左右, 三百多万.</param>
/// <param name="Source">The span as typed.</param>
internal sealed record MoneySlot(decimal Amount, decimal? Most, string Currency, bool IsApproximate, string Source);

/// <param name="Value">0 to 100; the low end of a range.</param>
/// <param name="Most">The high end: 80 of 七八成.</param>
/// <param name="Source">The span as typed.</param>
internal sealed record PercentSlot(decimal Value, decimal? Most, string Source);

/// <param name="Days">The middle of what was said: 45 for 一两个月.</param>
/// <param name="Source">The span as typed.</param>
internal sealed record DurationSlot(int Days, string Source);

/// <param name="First">The first day, in the rep's zone; today for 年底前.</param>
/// <param name="Last">The last day, included.</param>
/// <param name="Source">The span as typed.</param>
internal sealed record PeriodSlot(DateOnly First, DateOnly Last, string Source);

internal enum ContactKind
{
    Call,
    WeChat,

    /// <summary>We wrote or sent something.</summary>
    MessageSent,

    /// <summary>The customer wrote back.</summary>
    MessageAnswered,

    Meeting,

    /// <summary>Any meal.</summary>
    Dinner,
}
