namespace KingdeeCoachBot.Methodology.Risks;

/// <summary>They have compared for weeks and nobody spoke of the price.</summary>
internal sealed class PriceNeverRaised : IRiskRule
{
    /// <inheritdoc/>
    public RiskId Id => RiskId.PriceNeverRaised;

    /// <inheritdoc/>
    public Risk? Check(Deal deal, RiskContext now) =>
        deal.Stage == DealStage.Consideration && now.Days(now.StageSince(deal)) is var days && days > now.Limits.PriceRaised && !IsRaised(deal)
            ? new Risk(Id) { Since = now.StageSince(deal), Figure = days, Limit = now.Limits.PriceRaised }
            : null;

    /// <inheritdoc/>
    public IEnumerable<DateOnly> Turns(Deal deal, RiskContext now) => deal.Stage == DealStage.Consideration ? [now.StageSince(deal).AddDays(now.Limits.PriceRaised + 1)] : [];

    private static readonly string[] Words = ["价", "报价", "多少钱", "price", "quote", "discount", "cost"];

    private static bool IsRaised(Deal deal) =>
        deal.Concerns.Any(concern => Recalls.IsOfPrice(concern.Kind))
        || deal.Contacts.Any(contact => SaidWords.Has(contact.Summary, Words));
}
