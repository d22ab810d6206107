namespace KingdeeCoachBot.Methodology.Risks;

/// <summary>They compare and there is no timetable. Course: M3.</summary>
internal sealed class NoTimetable : IRiskRule
{
    /// <inheritdoc/>
    public RiskId Id => RiskId.NoTimetable;

    /// <inheritdoc/>
    public Risk? Check(Deal deal, RiskContext now) => deal.Stage == DealStage.Consideration && OpenQuestion.Of(deal, GateQuestion.Timeline, now) is { } open
        ? new Risk(Id) { Since = open.Since, Words = open.Words, Person = open.Person }
        : null;

    /// <inheritdoc/>
    public IEnumerable<DateOnly> Turns(Deal deal, RiskContext now) => [now.BlanksCountFrom(deal)];
}
