namespace KingdeeCoachBot.Methodology;

/// <summary>
/// 购买三步曲进程中的心理曲线: how much the customer cares for what, over the three phases (a third each). Needs start highest and fall; solution
/// peaks in II; cost starts fairly high, dips in II and returns as price in III; risk starts low and is the highest in III. Course: M6 (reading).
/// </summary>
public static class ConcernCurve
{
    private const double PhaseWidth = 1d / 3;

    // Somebody who has met all demands of a gate stands before it, not behind it.
    private const double BeforeTheGate = 0.92;

    /// <summary>How much the customer cares for a topic at a time, both 0 to 1.</summary>
    public static double Level(ConcernTopic topic, double time) => Math.Clamp(time, 0, 1) is var t ? topic switch
    {
        ConcernTopic.Needs => 0.2 + (0.375 * (1 + Math.Cos(Math.PI * t))),
        ConcernTopic.Cost => 0.55 + (0.2 * Math.Cos(2 * Math.PI * t)) + (0.1 * t),
        ConcernTopic.Solution => 0.15 + (0.75 * Math.Exp(-Math.Pow((t - 0.5) / 0.18, 2))),
        _ => 0.1 + (0.85 / (1 + Math.Exp(-12 * (t - 0.72)))),
    } : 0;

    /// <summary>What he cares for most at a time: the key of the sentence that follows from it.</summary>
    public static ConcernTopic Highest(double time) => Enum.GetValues<ConcernTopic>().MaxBy(topic => Level(topic, time));

    /// <summary>Points to draw a curve through, from 0 to 1.</summary>
    public static IReadOnlyList<(double Time, double Level)> Points(ConcernTopic topic, int count) =>
        [.. Enumerable.Range(0, Math.Max(2, count)).Select(i => (double)i / (Math.Max(2, count) - 1)).Select(time => (time, Level(topic, time)))];

    /// <summary>Where the customer of a deal is on the curve.</summary>
    public static CurvePlace Here(Deal deal, DateOnly today)
    {
        var phases = PhaseReading.Of(deal, today);
        var ours = ByStage(deal, today);
        var his = phases.Mismatch == PhaseMismatch.None ? ours : ((int)phases.Customer + 0.5) * PhaseWidth;
        return new CurvePlace(his, ours, phases.Customer, Highest(his));
    }

    private static double ByStage(Deal deal, DateOnly today)
    {
        if (deal.Closing?.Outcome == DealStatus.Won)
            return 1;
        var (start, width) = deal.Stage switch
        {
            DealStage.Target => (0, PhaseWidth / 2),
            DealStage.Prospect => (PhaseWidth / 2, PhaseWidth / 2),
            DealStage.Consideration => (PhaseWidth, PhaseWidth),
            _ => (2 * PhaseWidth, PhaseWidth),
        };
        return start + (width * BeforeTheGate * Progress(deal, today));
    }

    // In B no gate is left; the worries that are answered tell how near the signature is.
    private static double Progress(Deal deal, DateOnly today)
    {
        if (Gate.Check(deal, today) is { } gate)
            return (double)gate.Met / gate.Demanded;
        var worries = deal.Concerns.Where(concern => concern.Phase == BuyingPhase.TakeAction).ToArray();
        return worries.Length == 0 ? 0.5 : (1 + worries.Count(worry => !worry.IsOpen)) / (worries.Length + 2d);
    }
}

/// <summary>What a customer cares for. As a key of texts: the sentence that follows where it is the highest.</summary>
public enum ConcernTopic
{
    /// <summary>需求: talk of his need, not of our product.</summary>
    Needs,

    /// <summary>费用: early what it will cost, late what price it has.</summary>
    Cost,

    /// <summary>方案: show the whole solution.</summary>
    Solution,

    /// <summary>风险: take it away before any PUSH.</summary>
    Risk,
}

/// <summary>Where a deal is on the curve.</summary>
/// <param name="Time">Where the customer is, 0 to 1: by what he asks where that differs from our funnel.</param>
/// <param name="ByStage">Where our funnel has him.</param>
/// <param name="Phase">The customer's phase.</param>
/// <param name="Highest">What he cares for most there.</param>
public sealed record CurvePlace(double Time, double ByStage, BuyingPhase Phase, ConcernTopic Highest);
