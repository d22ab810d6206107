namespace KingdeeCoachBot.Methodology;

/// <summary>What the gates said when a deal moved. Kept for good: an override never hides a gap. Course: M4.</summary>
public sealed record StageMoveNote
{
    /// <summary>How it moved.</summary>
    public required MoveOutcome Outcome { get; init; }

    /// <summary>From which stage.</summary>
    public required DealStage From { get; init; }

    /// <summary>Into which stage.</summary>
    public required DealStage To { get; init; }

    /// <summary>When.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>The id of the person who moved it.</summary>
    public required string By { get; init; }

    /// <summary>Why, in his words; empty where nobody asked.</summary>
    public string Reason { get; init => field = value ?? ""; } = "";

    /// <summary>What was missing at that time.</summary>
    public IReadOnlyList<OpenGap> Gaps { get; init => field = value ?? []; } = [];
}

/// <summary>Something that was missing when a deal moved.</summary>
/// <param name="Demand">What.</param>
/// <param name="Kind">What was wrong with it.</param>
public sealed record OpenGap(GateDemand Demand, GapKind Kind);

/// <summary>炒冷饭: a deal that goes back takes longer and risks more. Course: M4, M9.</summary>
public static class Reheating
{
    /// <summary>How often a deal went back, slips not counted.</summary>
    public static int Count(Deal deal)
    {
        var (count, before) = (0, (DealChange?)null);
        foreach (var change in deal.History.Where(change => change.Kind == DealChangeKind.Stage))
        {
            if (IsBack(change) && !Undoes(before, change.To, change.At))
                count++;
            before = change;
        }
        return count;
    }

    /// <summary>Whether going back would only undo the last move, on the day on which it was made.</summary>
    internal static bool IsUndone(Deal deal, DealStage to, DateTimeOffset at) =>
        Undoes(deal.History.LastOrDefault(change => change.Kind == DealChangeKind.Stage), to.ToString(), at);

    private static bool Undoes(DealChange? last, string to, DateTimeOffset at) =>
        last is not null && !IsBack(last) && last.From == to && Fading.Day(last.At.ToOffset(at.Offset)) == Fading.Day(at);

    private static bool IsBack(DealChange change) =>
        Enum.TryParse<DealStage>(change.From, out var from) && Enum.TryParse<DealStage>(change.To, out var to) && to < from;
}
