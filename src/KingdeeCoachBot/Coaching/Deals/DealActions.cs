using KingdeeCoachBot.BotFramework.Scheduling;
using KingdeeCoachBot.Methodology;

namespace KingdeeCoachBot.Coaching.Deals;

/// <summary>What is done to a deal at once, without a form.</summary>
internal static class DealActions
{
    public static async Task ShowAsync(CoachTurn coach, CoachRequest request, CancellationToken ct)
    {
        if (await DealFinder.OneAsync(coach, OnDeal.About(request, DealSentences.ShowVerb()), DealText.WhichToShow, ct) is { } deal)
            await DealCard.ShowAsync(coach, deal, "", ct);
    }

    public static async Task MoreAsync(CoachTurn coach, CoachRequest request, CancellationToken ct)
    {
        if (await DealFinder.OneAsync(coach, request, DealText.WhichDeal, ct) is { } deal)
            await MoreCard.ShowAsync(coach, deal);
    }

    public static async Task StandingAsync(CoachTurn coach, CoachRequest request, CancellationToken ct)
    {
        if (await DealFinder.OneAsync(coach, OnDeal.About(request, DealSentences.StandingVerb()), DealText.WhichToShow, ct) is { } deal)
            await StandingCard.ShowAsync(coach, deal);
    }

    public static async Task ReopenAsync(CoachTurn coach, CoachRequest request, CancellationToken ct)
    {
        if (await DealFinder.OneAsync(coach, OnDeal.About(request, DealSentences.ReopenVerb()), DealText.WhichDeal, ct) is not { } deal)
            return;
        if (!deal.IsClosed)
        {
            await DealCard.ShowAsync(coach, deal, request.Card is null ? coach.In(ClosingText.NotClosed, deal.Title) : "", ct);
            return;
        }

        // An old card of a deal that was closed again since must not open it once more.
        var reopened = await coach.Turn.IsCardSpentAsync(ct) ? deal : Put(coach, deal.Reopen(coach.Me, coach.Now).Revised());
        await DealCard.ShowAsync(coach, reopened, reopened.IsClosed ? "" : coach.In(ClosingText.Reopened), ct);
    }

    public static async Task ResumeAsync(CoachTurn coach, CoachRequest request, CancellationToken ct)
    {
        if (await DealFinder.OneAsync(coach, OnDeal.About(request, DealSentences.ResumeVerb()), DealText.WhichDeal, ct) is not { } deal)
            return;
        if (deal.Status != DealStatus.Parked || await coach.Turn.IsCardSpentAsync(ct))
        {
            await DealCard.ShowAsync(coach, deal, request.Card is null ? coach.In(ClosingText.NotParked, deal.Title) : "", ct);
            return;
        }

        var resumed = Put(coach, deal.Resume(coach.Me, coach.Now).Revised());
        await DealCard.ShowAsync(coach, resumed, coach.In(ClosingText.Resumed), ct, lesson: coach.In(ClosingText.ResumedLesson));
    }

    /// <summary>The day has come that a parked or stopped deal was put off to: it is shown once, with its ways on.</summary>
    public static async Task RemindAsync(CoachTurn coach, ScheduledTurn due, CancellationToken ct)
    {
        if (await DealStore.FindDueAsync(coach, due, ct) is not { } deal || DealDue.Next(deal) is not { } moment || moment > coach.Now)
            return;
        DealStore.Put(coach, DealDue.Reminded(deal));
        await DealCard.ShowAsync(
            coach, deal, coach.In(deal.IsClosed ? DealText.LookAgainToday : DealText.ResumeToday), ct, lesson: coach.In(DealText.HasItChanged));
    }

    public static async Task TeamAsync(CoachTurn coach, CoachRequest request, CancellationToken ct)
    {
        if (await DealFinder.OneAsync(coach, OnDeal.About(request, DealSentences.NewVerb()), DealText.WhichDeal, ct) is not { } deal)
            return;
        if (request.Utterance is not { } utterance)
        {
            await DealCard.ShowAsync(coach, deal, "", ct);
            return;
        }

        var leaver = DealSentences.LeaverIn(utterance);
        if (leaver.Length > 0)
            await RemoveAsync(coach, deal, leaver, ct);
        else
            await AddAsync(coach, deal, DealWords.Of(coach, utterance).Team, ct);
    }

    public static async Task ConfirmDeleteAsync(CoachTurn coach, CoachRequest request, CancellationToken ct)
    {
        if (await DealFinder.OneAsync(coach, OnDeal.About(request, DealSentences.DeleteVerb()), DealText.WhichDeal, ct) is not { } deal)
            return;
        var (contacts, visits, steps) = (deal.Contacts.Count, deal.Visits.Count, deal.NextSteps.Count);
        var isWorth = contacts + visits + steps > 0;
        var model = new ConfirmDeleteModel
        {
            Title = deal.Title,
            Line = DealLine.Write(coach, deal),
            Advice = isWorth ? coach.In(DealText.DeleteWorth, contacts, visits, steps) : coach.In(DealText.DeleteEmpty),
            CanStop = isWorth && !deal.IsClosed,
            Deal = deal.Id,
        };
        await coach.ShowAsync("Deals/ConfirmDelete", model, DealsJson.Shown.ConfirmDeleteModel, coach.In(DealText.DeleteSummary));
    }

    public static async Task DeleteAsync(CoachTurn coach, CoachRequest request, CancellationToken ct)
    {
        // Only a confirmation that names its deal deletes: nothing is looked for.
        if (request.Card?.Text(DealFinder.DealField) is not { } id || await DealStore.FindAsync(coach, id, ct) is not { } deal)
        {
            await DealFinder.SayGoneAsync(coach, request.Card?.Text(DealFinder.DealField), ct);
            return;
        }

        await HandOvers.RevokeAsync(coach, deal.Id, ct);
        DealStore.Delete(coach, deal);
        coach.Turn.SpendCard();
        await coach.SayAsync(coach.In(DealText.Deleted, deal.Title), DealText.SayList, DealText.SayNew);
    }

    private static async Task AddAsync(CoachTurn coach, Deal deal, IReadOnlyList<TeamMember> members, CancellationToken ct)
    {
        var joined = Put(coach, members.Aggregate(deal, (each, member) => each.WithTeam(member)).Revised());
        await DealCard.ShowAsync(coach, joined, coach.In(DealText.TeamAdded, DealDraft.Joined(coach, members.Select(member => DealText.Member(coach, member)))), ct);
    }

    private static async Task RemoveAsync(CoachTurn coach, Deal deal, string name, CancellationToken ct)
    {
        var left = deal.WithoutTeam(name);
        if (left.Team.Count == deal.Team.Count)
            await coach.SayAsync(coach.In(DealText.NotInTeam, name, deal.Title), DealText.SayTeam);
        else
            await DealCard.ShowAsync(coach, Put(coach, left.Revised()), coach.In(DealText.TeamRemoved, name), ct);
    }

    private static Deal Put(CoachTurn coach, Deal deal)
    {
        DealStore.Put(coach, deal);
        coach.Turn.SpendCard();
        return deal;
    }
}

internal sealed record ConfirmDeleteModel
{
    public required string Title { get; init; }

    public required string Line { get; init; }

    public required string Advice { get; init; }

    /// <summary>Whether stopping it is offered instead.</summary>
    public required bool CanStop { get; init; }

    public required string Deal { get; init; }
}
