namespace KingdeeCoachBot.Methodology.Risks;

/// <summary>The customer was pushed before phase III, without a reason of his own, or too often. A hint is no push. Course: M14.</summary>
internal sealed class PushTooEarly : IRiskRule
{
    /// <inheritdoc/>
    public RiskId Id => RiskId.PushTooEarly;

    /// <inheritdoc/>
    public Risk? Check(Deal deal, RiskContext now)
    {
        var lately = Lately(deal, now).ToArray();
        var wrong = lately.LastOrDefault(push => push.Reason is null || StageAt(deal, push.At) < DealStage.Negotiation);
        return lately.Length > now.Limits.Pushes ? At(lately[^1], lately.Length, now) : wrong is null ? null : At(wrong, 0, now);
    }

    /// <inheritdoc/>
    public IEnumerable<DateOnly> Turns(Deal deal, RiskContext now) =>
        Lately(deal, now).Select(push => now.DayOf(push.At).AddDays(now.Limits.EventLasts + 1));

    private Risk At(PushNote push, int times, RiskContext now) =>
        new(Id) { Since = now.DayOf(push.At), Figure = times, Limit = now.Limits.Pushes, Person = push.Person, Words = push.Said };

    private static IEnumerable<PushNote> Lately(Deal deal, RiskContext now) => deal.Pushes
        .Where(push => push.Degree >= PushDegree.Push && now.Days(now.DayOf(push.At)) <= now.Limits.EventLasts)
        .OrderBy(push => push.At).ThenBy(push => push.Id, StringComparer.Ordinal);

    // Pushed in I and in B since: it was too early all the same.
    private static DealStage StageAt(Deal deal, DateTimeOffset at) =>
        deal.History.Where(change => change.Kind == DealChangeKind.Stage && change.At > at).OrderBy(change => change.At).FirstOrDefault() is { } next && Enum.TryParse<DealStage>(next.From, out var stage)
            ? stage
            : deal.Stage;
}
