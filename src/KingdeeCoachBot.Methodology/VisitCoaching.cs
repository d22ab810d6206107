namespace KingdeeCoachBot.Methodology;

/// <summary>What a plan still lacks to be a visit in the course's sense, the most useful first. Course: M17.</summary>
public static class VisitCoaching
{
    /// <summary>Beyond this a visit is not a plan but a slip of the pen.</summary>
    public static readonly TimeSpan FurthestAhead = TimeSpan.FromDays(730);

    /// <summary>Somebody who plans in the customer's lobby is not late.</summary>
    public static readonly TimeSpan Grace = TimeSpan.FromMinutes(30);

    /// <summary>What to ask the rep about his plan.</summary>
    public static IReadOnlyList<VisitGap> Gaps(Visit visit)
    {
        var gaps = new List<VisitGap>();
        if (visit.Person.Length == 0)
            gaps.Add(VisitGap.NoPerson);
        // Where several are met each may have his own: one good goal is a goal.
        string[] goals = [.. visit.Attendees.Select(attendee => attendee.Goal).Prepend(visit.Goal).Where(goal => goal.Length > 0)];
        if (goals.Length == 0)
            gaps.Add(VisitGap.NoGoal);
        else if (!Array.Exists(goals, VisitGoal.CanBeChecked))
            gaps.Add(VisitGap.GoalCannotBeChecked);
        if (visit.Learn.Length == 0)
            gaps.Add(VisitGap.NothingToLearn);
        if (visit.Tail.Length == 0)
            gaps.Add(VisitGap.NoTail);
        return gaps;
    }

    /// <summary>Whether a visit can be planned for a moment.</summary>
    public static VisitTiming Timing(DateTimeOffset start, DateTimeOffset now) =>
        start < now - Grace ? VisitTiming.Past
        : start > now + FurthestAhead ? VisitTiming.TooFar
        : VisitTiming.Possible;
}

/// <summary>What a visit plan lacks.</summary>
public enum VisitGap
{
    /// <summary>Analyse the person (分析对象) needs a person.</summary>
    NoPerson,

    /// <summary>Set the goal (目标).</summary>
    NoGoal,

    /// <summary>The goal names what the rep does, not what the customer does: nobody can say afterwards whether it was reached.</summary>
    GoalCannotBeChecked,

    /// <summary>Prepare content (准备内容): no question is prepared.</summary>
    NothingToLearn,

    /// <summary>Leave a little tail (留一点尾巴).</summary>
    NoTail,
}

/// <summary>Whether a visit can be planned for a moment.</summary>
public enum VisitTiming
{
    /// <summary>It lies ahead, or has just begun.</summary>
    Possible,

    /// <summary>It is over.</summary>
    Past,

    /// <summary>It is years away.</summary>
    TooFar,
}
