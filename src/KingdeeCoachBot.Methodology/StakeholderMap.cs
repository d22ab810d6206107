namespace KingdeeCoachBot.Methodology;

/// <summary>What is not known yet of a deal's people. Unknown is a question to ask, not a risk. Course: M1, M4, M11.</summary>
public static class StakeholderMap
{
    /// <summary>The roles in the order of their weight, with their people; those whose role is not known come last.</summary>
    public static IEnumerable<IGrouping<DecisionRole, Stakeholder>> ByRole(Deal deal) =>
        deal.People.GroupBy(person => person.Role).OrderBy(group => group.Key == DecisionRole.Unknown ? int.MaxValue : (int)group.Key);

    /// <summary>What to find out, the most important first.</summary>
    public static IReadOnlyList<PeopleGap> Gaps(Deal deal)
    {
        var gaps = new List<PeopleGap>();
        if (!deal.People.Any(person => person.Role == DecisionRole.Decider))
            gaps.Add(PeopleGap.NoDecider);
        if (!deal.People.Any(person => person.Stance == Stance.Against))
            gaps.Add(PeopleGap.NobodyAgainst);
        if (!deal.People.Any(person => person.IsInsider))
            gaps.Add(PeopleGap.NoInsider);
        return gaps;
    }
}

/// <summary>What is not known yet of a deal's people.</summary>
public enum PeopleGap
{
    /// <summary>Nobody is known to decide. Course: M4.</summary>
    NoDecider,

    /// <summary>Nobody is known to be against us; somebody usually is.</summary>
    NobodyAgainst,

    /// <summary>Nobody informs us. Course: M1, M11.</summary>
    NoInsider,
}
