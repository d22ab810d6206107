namespace KingdeeCoachBot.Methodology.Risks;

/// <summary>Beyond P it is not known against whom we stand; or a rival was heard of after the comparison had been won. Course: M4.</summary>
internal sealed class CompetitorUnknown : IRiskRule
{
    /// <inheritdoc/>
    public RiskId Id => RiskId.CompetitorUnknown;

    /// <inheritdoc/>
    public Risk? Check(Deal deal, RiskContext now) =>
        deal.Stage <= DealStage.Prospect ? null
        : OpenQuestion.Of(deal, GateQuestion.Competitors, now) is { } open ? new Risk(Id) { Since = open.Since, Words = open.Words, Person = open.Person }
        : New(deal) is { } rival && now.Days(now.DayOf(rival.At)) <= now.Limits.EventLasts ? new Risk(Id) { Since = now.DayOf(rival.At), Words = rival.Text, Person = rival.Source }
        : null;

    /// <inheritdoc/>
    public IEnumerable<DateOnly> Turns(Deal deal, RiskContext now) => 
        New(deal) is { } rival ? [now.BlanksCountFrom(deal), now.DayOf(rival.At).AddDays(now.Limits.EventLasts + 1)] : [now.BlanksCountFrom(deal)];

    private static DealFact? New(Deal deal) => deal.Mark(MarkKind.ComparisonLeads) is { } compared
        ? deal.Facts.Where(fact => fact.Answers == GateQuestion.Competitors && fact.At > compared.At).MaxBy(fact => fact.At)
        : null;
}
