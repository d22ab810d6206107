namespace KingdeeCoachBot.Methodology;

/// <summary>Moves a deal through the funnel: forward through the gates or past them with a reason, back as 炒冷饭. Course: M3, M4, M9.</summary>
public static class StageMove
{
    /// <summary>Moves the deal, or says why not. A reason opens every gate; what was missing is noted with it.</summary>
    /// <param name="deal">The deal.</param>
    /// <param name="to">The stage.</param>
    /// <param name="overrideReason">Why, in the rep's words; empty where he has not said.</param>
    /// <param name="by">The id of the person who moves it.</param>
    /// <param name="at">The present, in the zone of the deal's owner: its day is the day of the check.</param>
    public static MoveResult Advance(Deal deal, DealStage to, string overrideReason, string by, DateTimeOffset at)
    {
        var reason = (overrideReason ?? "").Trim();
        if (deal.IsClosed)
            return new MoveResult(MoveOutcome.DealIsClosed, deal, []);
        if (to == deal.Stage || !Enum.IsDefined(to))
            return new MoveResult(MoveOutcome.NothingToMove, deal, []);
        return to < deal.Stage ? Back(deal, to, reason, by, at) : Forward(deal, to, reason, by, at);
    }

    /// <summary>Overrides whose gaps are still open, with those gaps as they stand today: what a manager should see.</summary>
    public static IReadOnlyList<OpenOverride> OpenOverrides(Deal deal, DateOnly today)
    {
        var open = Gate.Behind(deal, today).Gaps;
        return
        [
            .. from move in deal.Moves
               where move.Outcome == MoveOutcome.MovedByOverride
               let gaps = open.Where(gap => move.Gaps.Any(each => each.Demand == gap.Demand)).ToArray()
               where gaps.Length > 0
               select new OpenOverride(move, gaps),
        ];
    }

    private static MoveResult Forward(Deal deal, DealStage to, string reason, string by, DateTimeOffset at)
    {
        var gaps = Gate.Into(deal, to, Fading.Day(at)).Gaps;
        if (gaps.Count > 0 && reason.Length == 0)
            return new MoveResult(MoveOutcome.Refused, deal, gaps);
        return Moved(gaps.Count > 0 ? MoveOutcome.MovedByOverride : MoveOutcome.Moved, deal, to, reason, by, at, gaps);
    }

    private static MoveResult Back(Deal deal, DealStage to, string reason, string by, DateTimeOffset at)
    {
        if (Reheating.IsUndone(deal, to, at))
            return Moved(MoveOutcome.Undone, deal, to, reason, by, at, []);
        return reason.Length == 0
            ? new MoveResult(MoveOutcome.ReasonWanted, deal, [])
            : Moved(MoveOutcome.WentBack, deal, to, reason, by, at, []);
    }

    private static MoveResult Moved(
        MoveOutcome outcome, Deal deal, DealStage to, string reason, string by, DateTimeOffset at, IReadOnlyList<GateGap> gaps)
    {
        var (from, into) = (deal.Stage.ToString(), to.ToString());
        var change = new DealChange { Kind = DealChangeKind.Stage, By = by, At = at, From = from, To = into, Reason = reason };
        var note = new StageMoveNote
        {
            Outcome = outcome,
            From = deal.Stage,
            To = to,
            At = at,
            By = by,
            Reason = reason,
            Gaps = [.. gaps.Select(gap => new OpenGap(gap.Demand, gap.Kind))],
        };
        var moved = (deal with { Stage = to, StageSince = at, Moves = [.. deal.Moves, note] }).With(change);
        return new MoveResult(outcome, moved, gaps);
    }
}

/// <summary>What came of a move.</summary>
/// <param name="Outcome">Whether it moved.</param>
/// <param name="Deal">The deal afterwards; the same where it did not move.</param>
/// <param name="Gaps">What the gates missed, whether it moved or not.</param>
public sealed record MoveResult(MoveOutcome Outcome, Deal Deal, IReadOnlyList<GateGap> Gaps)
{
    /// <summary>Whether it moved.</summary>
    public bool HasMoved => Outcome >= MoveOutcome.Moved;

    /// <summary>How often the deal has gone back: 炒冷饭, 周期更长、风险大.</summary>
    public int Reheated => Reheating.Count(Deal);
}

/// <summary>What may come of a move; from <see cref="Moved"/> on it did move.</summary>
public enum MoveOutcome
{
    /// <summary>It is in that stage already.</summary>
    NothingToMove,

    /// <summary>A closed deal has to be opened again first.</summary>
    DealIsClosed,

    /// <summary>The gates miss something; a written reason would override them.</summary>
    Refused,

    /// <summary>Going back wants a written reason.</summary>
    ReasonWanted,

    /// <summary>Through the gates.</summary>
    Moved,

    /// <summary>Past the gates, with a reason.</summary>
    MovedByOverride,

    /// <summary>Back: 炒冷饭.</summary>
    WentBack,

    /// <summary>Back on the day of the move, to where it came from: a slip, no reheating.</summary>
    Undone,
}

/// <summary>An override that has not been made good.</summary>
/// <param name="Move">The move.</param>
/// <param name="Gaps">Those of its gaps that are still open, as they stand today.</param>
public sealed record OpenOverride(StageMoveNote Move, IReadOnlyList<GateGap> Gaps);
