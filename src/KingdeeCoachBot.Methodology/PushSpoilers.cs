namespace KingdeeCoachBot.Methodology;

/// <summary>What would spoil a push, found in the deal. Course: M14.</summary>
internal static class PushSpoilers
{
    private const int LatelyDays = 14;

    /// <summary>All that would, the worst first.</summary>
    public static IReadOnlyList<PushSpoiler> Of(Deal deal, Stakeholder? person, DateTimeOffset now)
    {
        var today = Fading.Day(now);
        return [.. Promises(deal, today), .. Unanswered(deal), .. Others(deal, person), .. Again(deal, now), .. Discount(deal)];
    }

    private static IEnumerable<PushSpoiler> Promises(Deal deal, DateOnly today) => deal.NextSteps
        .Where(step => step is { Status: StepStatus.Open, Whose: StepOwner.Ours, Id: not FinalDecision.StepId } && step.Due < today)
        .OrderBy(step => step.Due).ThenBy(step => step.Id, StringComparer.Ordinal)
        .Take(1)
        .Select(step => new PushSpoiler(PushSpoilerKind.OurPromiseOverdue) { Step = step });

    // He owes an answer already; who writes once more asks twice.
    private static IEnumerable<PushSpoiler> Unanswered(Deal deal)
    {
        if (deal.Contacts.OrderBy(contact => contact.At).ThenBy(contact => contact.Id, StringComparer.Ordinal).LastOrDefault() is { IsMutual: false } sent)
            yield return new PushSpoiler(PushSpoilerKind.MessageUnanswered) { Who = sent.People.Count > 0 ? sent.People[0] : "", At = sent.At };
    }

    // Somebody with a say whom we have never met, or who is against us, undoes in a minute what he agreed to.
    private static IEnumerable<PushSpoiler> Others(Deal deal, Stakeholder? person)
    {
        var others = deal.People.Where(each => each.Id != person?.Id).OrderByDescending(each => each.Influence).ThenBy(each => each.Role).ThenBy(each => each.Name, StringComparer.Ordinal).ToArray();
        if (Array.Find(others, each => each.Role is DecisionRole.Decider or DecisionRole.Approver && each.LastMet is null) is { } unmet)
            yield return new PushSpoiler(PushSpoilerKind.SomebodyUnmet) { Who = unmet.Name };
        if (Array.Find(others, each => each.Stance == Stance.Against) is { } against)
            yield return new PushSpoiler(PushSpoilerKind.SomebodyAgainst) { Who = against.Name };
    }

    private static IEnumerable<PushSpoiler> Again(Deal deal, DateTimeOffset now)
    {
        if (deal.Pushes.Where(push => PushBounds.Days(push.At, now) is >= 0 and < LatelyDays).MaxBy(push => push.At) is { } last)
            yield return new PushSpoiler(PushSpoilerKind.SecondPush) { Who = last.Person, At = last.At };
    }

    private static IEnumerable<PushSpoiler> Discount(Deal deal)
    {
        if (!deal.Concerns.Any(concern => concern is { IsOpen: true, Kind: BuyerQuestion.IsItTheBestPrice or BuyerQuestion.CanWeAffordIt or BuyerQuestion.WhatWillItCost }))
            yield return new PushSpoiler(PushSpoilerKind.DiscountUnasked);
    }
}

/// <summary>Something that would spoil a push. What a field does not concern is empty or null.</summary>
/// <param name="Kind">What.</param>
public sealed record PushSpoiler(PushSpoilerKind Kind)
{
    /// <summary>The customer's person.</summary>
    public string Who { get; init; } = "";

    /// <summary>Since when.</summary>
    public DateTimeOffset? At { get; init; }

    /// <summary>What we owe.</summary>
    public NextStep? Step { get; init; }
}

/// <summary>What may spoil a push, the worst first.</summary>
public enum PushSpoilerKind
{
    /// <summary>We owe him something and are late.</summary>
    OurPromiseOverdue,

    /// <summary>Our last message has no answer yet.</summary>
    MessageUnanswered,

    /// <summary>Somebody else with a say was never met.</summary>
    SomebodyUnmet,

    /// <summary>Somebody is against us and nobody has talked to him.</summary>
    SomebodyAgainst,

    /// <summary>He was prompted a short while ago.</summary>
    SecondPush,

    /// <summary>To give a discount that nobody asked for.</summary>
    DiscountUnasked,
}
