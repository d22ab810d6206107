using KingdeeCoachBot.Coaching.Deals;
using KingdeeCoachBot.Methodology;

namespace KingdeeCoachBot.Coaching.Targets;

/// <summary>What the buttons of a target do.</summary>
internal static class TargetActions
{
    /// <summary>The field of a button that answers for growth, where others name a criterion.</summary>
    public const string Growth = "Grows";

    private const int LongestReason = 500;

    public static async Task ShowAsync(CoachTurn coach, CoachRequest request, CancellationToken ct)
    {
        if (await DealFinder.OneAsync(coach, request, TargetText.WhichTarget, ct) is { } deal)
            await VerdictCard.ShowAsync(coach, deal, "");
    }

    /// <summary>Yes or no to the one thing that was asked.</summary>
    public static async Task AnswerAsync(CoachTurn coach, CoachRequest request, CancellationToken ct)
    {
        if (await DealFinder.OneAsync(coach, request, TargetText.WhichTarget, ct) is not { } deal)
            return;
        var answer = request.Card?.Choice<YesNo>("answer");
        var criterion = request.Card?.Choice<TargetCriterion>("criterion");
        if (answer is not { } said || deal.IsClosed)
            await VerdictCard.ShowAsync(coach, deal, "");
        else if (criterion is { } asked)
            await NoteAsync(coach, deal, deal.Screening.With(deal.Screening.Of(asked) with { Answer = said }), ct);
        else if (request.Card!.Text("criterion") == Growth)
            await NoteAsync(coach, deal, deal.Screening with { Grows = said }, ct);
        else
            await VerdictCard.ShowAsync(coach, deal, "");
    }

    /// <summary>Keeps what was learnt and shows what follows from it; from a used card only the latter.</summary>
    public static async Task NoteAsync(CoachTurn coach, Deal deal, TargetScreening screening, CancellationToken ct)
    {
        if (coach.Turn.Card is not null && await coach.Turn.IsCardSpentAsync(ct))
        {
            await VerdictCard.ShowAsync(coach, deal, "");
            return;
        }

        var screened = (deal with { Screening = screening with { At = coach.LocalNow } }).Revised();
        DealStore.Put(coach, screened);
        coach.FocusOn(screened);
        if (coach.Turn.Card is not null)
            coach.Turn.SpendCard();
        await VerdictCard.ShowAsync(coach, screened, coach.In(TargetText.Noted));
    }

    /// <summary>Stopping it with honour, the reason filled in. Course: M13 (该断则断).</summary>
    public static async Task<object?> DropAsync(CoachTurn coach, CoachRequest request, CancellationToken ct) =>
        await FindAsync(coach, request, ct) is { } deal
            ? ClosingDraft.Of(coach, deal, isStored: true, DealStatus.Stopped, null) with { Reason = Reason(coach, deal) }
            : null;

    /// <summary>Putting it aside, for it grows and cannot pay yet.</summary>
    public static async Task<object?> LaterAsync(CoachTurn coach, CoachRequest request, CancellationToken ct) =>
        await FindAsync(coach, request, ct) is { } deal
            ? ParkingDraft.Of(coach, deal, null) with { Until = PressFields.Write(ParkingDraft.LatestOf(coach)), Reason = Reason(coach, deal) }
            : null;

    private static async Task<Deal?> FindAsync(CoachTurn coach, CoachRequest request, CancellationToken ct)
    {
        if (await DealFinder.OneAsync(coach, request, TargetText.WhichTarget, ct) is not { } deal)
            return null;
        if (!deal.IsClosed)
            return deal;
        await DealCard.ShowAsync(coach, deal, coach.In(TargetText.HasEnded), ct);
        return null;
    }

    private static string Reason(CoachTurn coach, Deal deal)
    {
        var reason = TargetTalk.Reasons(coach, deal.Screening);
        return reason.Length <= LongestReason ? reason : reason[..LongestReason];
    }
}
