namespace KingdeeCoachBot.Methodology.Risks;

/// <summary>All rules over a deal: which risks it has, its colour, and when that may change by itself.</summary>
public static class DealRisks
{
    private const int YellowFrom = 2;
    private const int RedFrom = 4;

    /// <summary>The rules, one for each risk.</summary>
    public static IReadOnlyList<IRiskRule> Rules { get; } =
    [
        new NoContact(), new Ghosted(), new ClosePassed(), new CloseNearGateOpen(), new ClosePushed(), new StuckInStage(), new NoNextStep(),
        new NextStepOverdue(), new SingleThreaded(), new DecisionMakerUnknown(), new DecisionMakerUnmet(), new PowerAlone(), new NoOpponentKnown(),
        new SupportersOutnumbered(), new NoFox(), new MedicineBeforeDiagnosis(), new VisionUnconfirmed(), new BudgetUnknown(), new NoTimetable(),
        new CompetitorUnknown(), new WhyUsBlank(), new ComparisonTrailing(), new PriceNeverRaised(), new PushTooEarly(), new AmountFalls(), new GateOverridden(),
        new PhaseMismatched(), new PromiseDue(), new ComplianceWord(),
    ];

    /// <summary>The risks of a deal: urgent ones first, then what counts for more; then silence and dates, which can be mended today, before what has to be found out.</summary>
    public static IReadOnlyList<Risk> Of(Deal deal, RiskContext now) =>
    [
        .. RulesFor(deal).Select(rule => rule.Check(deal, now)).OfType<Risk>()
            .OrderByDescending(risk => risk.IsUrgent).ThenByDescending(risk => risk.Weight).ThenBy(risk => risk.Id),
    ];

    /// <summary>The colour that risks give a deal. Urgent ones stand alone: they are told whatever the colour.</summary>
    public static DealColour Colour(IEnumerable<Risk> risks) => risks.Where(risk => !risk.IsUrgent).Sum(risk => risk.Weight) switch
    {
        >= RedFrom => DealColour.Red,
        >= YellowFrom => DealColour.Yellow,
        _ => DealColour.Green,
    };

    /// <summary>The next moment at which a rule may answer otherwise while nothing is told of the deal; null where that never happens.</summary>
    public static DateTimeOffset? NextChange(Deal deal, RiskContext now)
    {
        var days = RulesFor(deal).SelectMany(rule => rule.Turns(deal, now)).Concat(deal.Status == DealStatus.Open ? Fades(deal, now) : []).Where(day => day > now.Today);
        return days.Select(day => (DateOnly?)day).Min() is { } next ? now.StartOf(next) : null;
    }

    // A parked deal is left in peace until its date; what is closed has no risks any more.
    private static IEnumerable<IRiskRule> RulesFor(Deal deal) => deal.Status switch
    {
        DealStatus.Open => Rules,
        DealStatus.Parked => Rules.Where(rule => rule.Id == RiskId.ClosePassed),
        _ => [],
    };

    private static IEnumerable<DateOnly> Fades(Deal deal, RiskContext now) =>
        deal.Facts.Select(fact => Fading.LastDay(fact.Evidence, TimeZoneInfo.ConvertTime(fact.At, now.Zone)))
            .Concat(deal.Marks.Select(mark => Fading.LastDay(mark.Evidence, TimeZoneInfo.ConvertTime(mark.At, now.Zone))))
            .Concat(ConcernDays(deal))
            .Select(day => day.AddDays(1));

    // The phase is read from what was asked lately.
    private static IEnumerable<DateOnly> ConcernDays(Deal deal) => deal.Concerns
        .SelectMany(concern => new[] { PhaseReading.LastDayOpen(concern), PhaseReading.LastDayAnswered(concern) });
}

/// <summary>How a deal stands at a glance.</summary>
public enum DealColour
{
    /// <summary>At most one risk.</summary>
    Green,

    /// <summary>Two or three.</summary>
    Yellow,

    /// <summary>Four or more.</summary>
    Red,
}
