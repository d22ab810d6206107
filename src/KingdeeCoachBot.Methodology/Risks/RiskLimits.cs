namespace KingdeeCoachBot.Methodology.Risks;

/// <summary>From when on something is a risk. The defaults are those of the risks page; days are calendar days where nothing else is said.</summary>
public sealed record RiskLimits
{
    /// <summary>Days without contact: P, I, B.</summary>
    public StageDays NoContact { get; init; } = new(21, 14, 7);

    /// <summary>Workdays that messages may stay unanswered: P, I, B.</summary>
    public StageDays Ghosted { get; init; } = new(10, 10, 5);

    /// <summary>Messages in a row that nobody answered.</summary>
    public int UnansweredMessages { get; init; } = 2;

    /// <summary>Days after the expected signing.</summary>
    public int ClosePassed { get; init; } = 1;

    /// <summary>Days before the expected signing.</summary>
    public int CloseNear { get; init; } = 14;

    /// <summary>How often the signing may be moved later before it counts; once more counts twice.</summary>
    public int ClosePushed { get; init; } = 2;

    /// <summary>Days in a stage as long as the owner has no average of his own: P, I, B.</summary>
    public StageDays InStage { get; init; } = new(45, 45, 21);

    /// <summary>How many times the owner's own average a stage may last.</summary>
    public double TimesAverage { get; init; } = 1.5;

    /// <summary>Days within which something has to be planned.</summary>
    public int NextStep { get; init; } = 14;

    /// <summary>Days that a step may be overdue.</summary>
    public int StepOverdue { get; init; } = 2;

    /// <summary>People who have to be spoken to: P, I, B.</summary>
    public StageDays Contacts { get; init; } = new(2, 3, 3);

    /// <summary>Days within which whoever decides has to be met: I and B; P never.</summary>
    public StageDays Unmet { get; init; } = new(null, 30, 14);

    /// <summary>Days that an insider may be silent.</summary>
    public int InsiderSilent { get; init; } = 10;

    /// <summary>Days in I within which the price has to be spoken of.</summary>
    public int PriceRaised { get; init; } = 21;

    /// <summary>Pushes within <see cref="EventLasts"/> days.</summary>
    public int Pushes { get; init; } = PushTiming.MostPushes;

    /// <summary>Per cent that an amount may fall.</summary>
    public int AmountFalls { get; init; } = 10;

    /// <summary>Days before a promise's day.</summary>
    public int PromiseDue { get; init; } = 3;

    /// <summary>Workdays that a blank is no risk after the deal was created, imported or moved to its stage.</summary>
    public int BlankGrace { get; init; } = 10;

    /// <summary>Days for which something that happened is told as a risk.</summary>
    public int EventLasts { get; init; } = 14;
}

/// <summary>A limit that depends on the stage; null where a stage has none. Targets have none.</summary>
public sealed record StageDays(int? Prospect, int? Consideration, int? Negotiation)
{
    /// <summary>The limit of a stage.</summary>
    public int? Of(DealStage stage) => stage switch
    {
        DealStage.Prospect => Prospect,
        DealStage.Consideration => Consideration,
        DealStage.Negotiation => Negotiation,
        _ => null,
    };
}
