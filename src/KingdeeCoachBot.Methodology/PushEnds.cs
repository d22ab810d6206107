namespace KingdeeCoachBot.Methodology;

/// <summary>When a deal should come to a decision, one way or the other: an honourable stop, not a last push. Course: M13, M14 (该断则断).</summary>
public static class PushEnds
{
    private const int Refusals = 2;
    private const int WithoutYes = 3;
    private const int Postponements = 3;

    // Three times what is worth a nudge in B (risks page: NoContact 7 days).
    private const int SilentDays = 21;

    /// <summary>Why; null where it need not. Who was annoyed this week is left alone, and a day that was agreed is waited for.</summary>
    public static PushEnd? Of(Deal deal, DateOnly today, IReadOnlyList<PushBound> bounds)
    {
        if (deal is not { Status: DealStatus.Open, Stage: DealStage.Negotiation } || (deal.FinalDecision is { } agreed && agreed.Day >= today))
            return null;
        if (deal.FinalDecision is not null)
            return PushEnd.FinalDayPassed;
        if (bounds.Any(bound => bound is { Kind: PushBoundKind.BadlyTaken, Most: PushDegree.Hold }))
            return null;
        return WasRefused(deal) ? PushEnd.Refused
            : WasPostponed(deal) ? PushEnd.Postponed
            : IsSilent(deal, today) ? PushEnd.Silent
            : null;
    }

    /// <summary>How often the expected signing was moved later.</summary>
    public static int TimesPostponed(Deal deal) => deal.Postponements.Count();

    // A yes after them wipes them out.
    private static bool WasRefused(Deal deal)
    {
        var since = LastYes(deal);
        var pushes = deal.Pushes.Where(push => push.Degree >= PushDegree.Push && (since is null || push.At > since)).ToArray();
        return pushes.Count(push => push.Reception == PushReception.Badly) >= Refusals || pushes.Length >= WithoutYes;
    }

    private static bool WasPostponed(Deal deal) => TimesPostponed(deal) >= Postponements
        && !(LastYes(deal) is { } yes && deal.History.Where(change => change.Kind == DealChangeKind.Expected).All(change => change.At < yes));

    private static DateTimeOffset? LastYes(Deal deal) => deal.Pushes.Where(push => push.Reception == PushReception.Well).Max(push => (DateTimeOffset?)push.At);

    private static bool IsSilent(Deal deal, DateOnly today)
    {
        // Who answered a push was not silent.
        var answered = deal.Pushes.Where(push => push.Reception != PushReception.NoAnswer).Max(push => (DateTimeOffset?)push.At);
        var last = new[] { deal.LastContact, deal.StageSince, answered }.Max();
        return last is { } moment && Fading.Day(moment).AddDays(SilentDays) < today;
    }
}
