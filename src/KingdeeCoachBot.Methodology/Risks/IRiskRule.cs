namespace KingdeeCoachBot.Methodology.Risks;

/// <summary>One rule of the risks page: what it looks at, when its answer may change.</summary>
public interface IRiskRule
{
    /// <summary>The risk that it tells of.</summary>
    RiskId Id { get; }

    /// <summary>The risk as it is today; null where there is none, or nothing is known that it could be told from.</summary>
    Risk? Check(Deal deal, RiskContext now);

    /// <summary>
    /// Days of the owner's on which the answer may change while nothing is told of the deal; days that have passed may be among them. What is
    /// known fades by itself: <see cref="DealRisks"/> sees to that for all rules.
    /// </summary>
    IEnumerable<DateOnly> Turns(Deal deal, RiskContext now);
}
