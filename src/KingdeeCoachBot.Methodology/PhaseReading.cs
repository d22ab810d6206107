namespace KingdeeCoachBot.Methodology;

/// <summary>In which of his three steps the customer is: by our funnel, and by what he asks. Course: M5.</summary>
public static class PhaseReading
{
    // What was answered long ago worries nobody; what was never answered worries for longer.
    private const int OpenDays = 90;
    private const int AnsweredDays = 30;

    /// <summary>The phase of a stage: T and P define the need, I evaluates, B acts.</summary>
    public static BuyingPhase PhaseOf(DealStage stage) => stage switch
    {
        DealStage.Negotiation => BuyingPhase.TakeAction,
        DealStage.Consideration => BuyingPhase.Evaluation,
        _ => BuyingPhase.NeedDefinition,
    };

    /// <summary>Reads both.</summary>
    public static Phases Of(Deal deal, DateOnly today)
    {
        var ours = PhaseOf(deal.Stage);
        // What tells no phase moves nobody to one.
        var asked = Telling([.. deal.Concerns.Where(concern => concern.Phase is not null)], today);
        // Most of what he asks decides; between equals, the latest does.
        var his = asked.GroupBy(concern => concern.Phase)
            .OrderByDescending(phase => phase.Count()).ThenByDescending(phase => phase.Max(concern => concern.At)).ThenBy(phase => phase.Key)
            .Select(phase => phase.Key)
            .FirstOrDefault();
        return new Phases(ours, his, his is { } phase ? MismatchOf(ours, phase) : PhaseMismatch.None, [.. asked.Where(concern => concern.Phase == his)]);
    }

    /// <summary>The last day on which an open question tells the phase.</summary>
    internal static DateOnly LastDayOpen(Concern concern) => Fading.Day(concern.At).AddDays(OpenDays);

    /// <summary>The last day on which a question tells the phase that has been answered.</summary>
    internal static DateOnly LastDayAnswered(Concern concern) => Fading.Day(concern.At).AddDays(AnsweredDays);

    private static Concern[] Telling(Concern[] concerns, DateOnly today)
    {
        var open = Since(concerns.Where(concern => concern.IsOpen), today, OpenDays);
        return open.Length > 0 ? open : Since(concerns, today, AnsweredDays);
    }

    private static Concern[] Since(IEnumerable<Concern> concerns, DateOnly today, int days) =>
    [
        .. concerns.Where(concern => Fading.Day(concern.At).AddDays(days) >= today)
            .OrderByDescending(concern => concern.At).ThenBy(concern => concern.Id, StringComparer.Ordinal),
    ];

    private static PhaseMismatch MismatchOf(BuyingPhase ours, BuyingPhase his) => (ours, his) switch
    {
        (BuyingPhase.Evaluation, BuyingPhase.NeedDefinition) => PhaseMismatch.NeedDoubtedWhileWeProve,
        (BuyingPhase.TakeAction, BuyingPhase.NeedDefinition) => PhaseMismatch.NeedDoubtedWhileWeClose,
        (BuyingPhase.TakeAction, BuyingPhase.Evaluation) => PhaseMismatch.ComparingWhileWeClose,
        (BuyingPhase.NeedDefinition, BuyingPhase.Evaluation) => PhaseMismatch.ComparingWhileWeDefine,
        (BuyingPhase.NeedDefinition, BuyingPhase.TakeAction) => PhaseMismatch.BuyingWhileWeDefine,
        (BuyingPhase.Evaluation, BuyingPhase.TakeAction) => PhaseMismatch.BuyingWhileWeProve,
        _ => PhaseMismatch.None,
    };
}

/// <summary>The customer's phase.</summary>
/// <param name="ByStage">By our funnel.</param>
/// <param name="ByConcerns">By what he asks; null where he has asked nothing lately.</param>
/// <param name="Mismatch">How they differ: the key of the explanation.</param>
/// <param name="Telling">The concerns that tell the phase, the latest first.</param>
public sealed record Phases(BuyingPhase ByStage, BuyingPhase? ByConcerns, PhaseMismatch Mismatch, IReadOnlyList<Concern> Telling)
{
    /// <summary>Where he is: what he asks counts more than our funnel.</summary>
    public BuyingPhase Customer => ByConcerns ?? ByStage;
}

/// <summary>How what the customer asks differs from where our funnel has him.</summary>
public enum PhaseMismatch
{
    /// <summary>It does not.</summary>
    None,

    /// <summary>Back to the need before another proof is given.</summary>
    NeedDoubtedWhileWeProve,

    /// <summary>No price helps whoever doubts the need.</summary>
    NeedDoubtedWhileWeClose,

    /// <summary>He still compares: proof first, PUSH later.</summary>
    ComparingWhileWeClose,

    /// <summary>Somebody else has defined the need: catch up.</summary>
    ComparingWhileWeDefine,

    /// <summary>He asks for price and risk before the need is defined: perhaps we are only there for comparison.</summary>
    BuyingWhileWeDefine,

    /// <summary>He is further than we are: take his doubts away, check the gate.</summary>
    BuyingWhileWeProve,
}
