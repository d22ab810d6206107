namespace KingdeeCoachBot.Understanding;

/// <summary>What one sentence said. A slot that was not said, or not said clearly, is null: the form asks. Each is read by itself.</summary>
internal sealed record Slots
{
    public NameSlot? Customer { get; init; }

    /// <summary>Several people of one visit stand in one slot as they would be written: 陈工、刘经理 or Mr. Chen, Ms. Li.</summary>
    public NameSlot? Person { get; init; }

    public WhenSlot? When { get; init; }

    /// <summary>The old time of a correction: 明天 in 把明天见王总改到周五. Null where only the new one was said.</summary>
    public WhenSlot? Was { get; init; }

    /// <summary>How far to move a visit that the sentence does not date: 推迟一天 is one day, 提前一小时 minus one hour.</summary>
    public TimeSpan? Shift { get; init; }

    public string? Goal { get; init; }

    public MeetingKind? Kind { get; init; }

    /// <summary>A second visit stands in the sentence; names and times are those of the first.</summary>
    public bool HasMore { get; init; }

    public MoneySlot? Money { get; init; }

    /// <summary>没有预算, no budget.</summary>
    public bool DeniesBudget { get; init; }

    public PercentSlot? Percent { get; init; }

    public IReadOnlyList<NameSlot> Rivals { get; init; } = [];

    public DurationSlot? Duration { get; init; }

    /// <summary>A stretch of days rather than one: 明年6月, Q4, 春节前. One exact day is <see cref="When"/>'s.</summary>
    public PeriodSlot? Period { get; init; }

    /// <summary>What is being sold, as typed: ERP升级, MES rollout.</summary>
    public string? Project { get; init; }

    /// <summary>A contact that has happened. A plan is never one.</summary>
    public ContactKind? Contact { get; init; }

    /// <summary>What was said at the contact, as typed: 预算过了 of 刚和李处微信聊了,他说预算过了.</summary>
    public string? Reported { get; init; }

    /// <summary>The ids of the known deals that may be meant, only those of the best quality: one is sure, several are a question.</summary>
    public IReadOnlyList<string> Deals { get; init; } = [];
}

/// <param name="Name">As a rep would write it: 华能集团, 王总, Mr. Chen; a known name in its known spelling.</param>
/// <param name="Source">The span as typed.</param>
/// <param name="Known">Matched to exactly one known name.</param>
internal sealed record NameSlot(string Name, string Source, bool Known)
{
    /// <summary>The known name only sounds like what was typed: 王总 for 汪总. Say so.</summary>
    public bool IsGuess { get; init; }

    /// <summary>The known names that fit equally well, where several do; then the name stays as typed.</summary>
    public IReadOnlyList<string> Candidates { get; init; } = [];
}

internal sealed record WhenSlot
{
    /// <summary>The day, in the rep's zone. Null for a period (下周, 月底, Q4) or when only a time was said.</summary>
    public DateOnly? Date { get; init; }

    public TimeOnly? Time { get; init; }

    /// <summary>The span as typed; pieces that stood apart are joined by a blank.</summary>
    public required string Source { get; init; }

    /// <summary>The other honest reading of the day, e.g. this week's Friday for an English "next Friday".</summary>
    public DateOnly? OtherDate { get; init; }

    /// <summary>The calendar's day was named (6月30号, 2027-06-30), not one counted from today (明天, 下周三).</summary>
    public bool IsCalendarDay { get; init; }

    /// <summary>The half of the day was not said: 3点 is read as 15:00 because visits happen in business hours.</summary>
    public bool TimeIsGuess { get; init; }
}

internal enum MeetingKind
{
    OnSite,
    Online,

    /// <summary>Any meal: 吃饭, 午餐, lunch.</summary>
    Dinner,
}
