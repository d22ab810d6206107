using System.Text.Json.Serialization;
using KingdeeCoachBot.BotFramework.Schema;
using KingdeeCoachBot.Coaching.Deals;
using KingdeeCoachBot.Coaching.NextAction;
using KingdeeCoachBot.Methodology;

namespace KingdeeCoachBot.Coaching.Home;

/// <summary>
/// The rep's day on one card: the one thing to do, whom he sees, what he promised, which deals want him. Reads index ranges, and of the deals only
/// those that may hold the one thing.
/// </summary>
internal static class TodayCard
{
    private const int MostRows = 5;
    private const int MostAttention = 3;
    private const int Most = 200;

    // A meeting that began this morning is still today's.
    private static readonly TimeSpan Back = TimeSpan.FromHours(24);

    /// <summary>Shows the day, below whatever is on the screen.</summary>
    public static async Task ShowAsync(CoachTurn coach, CancellationToken ct)
    {
        var deals = await DealStore.AllAsync(coach, ct);
        var visits = await DealStore.VisitsAsync(coach, coach.Now - Back, Most, ct);
        var steps = await DealStore.StepsAsync(coach, Most, ct);
        var model = new TodayModel
        {
            Title = coach.In(HomeText.TodayTitle, Times.Write(coach, coach.Today)),
            First = await BestOfDay.FindAsync(coach, 1, ct) is [var best] ? NextActionRow.Of(coach, best) : null,
            Visits = [.. visits.Where(visit => IsToday(coach, visit)).Take(MostRows).Select(visit => VisitRow(coach, visit))],
            Steps = [.. steps.Where(step => step.Due <= coach.Today).Take(MostRows).Select(step => StepRow(coach, step))],
            Deals = [.. Wanting(coach, deals, visits).Take(MostAttention).Select(each => DealRow(coach, each.Deal, each.Attention))],
            Next = NextVisit(coach, visits),
            HasSamples = deals.Any(deal => deal.IsSample),
        };
        await coach.ShowBelowAsync("Home/Today", model with { Quiet = Quiet(coach, model) }, TodayJson.Shown.TodayModel, model.Title);
    }

    private static bool IsToday(CoachTurn coach, VisitEntry visit) =>
        coach.DayOf(visit.Start) == coach.Today;

    private static TodayRow VisitRow(CoachTurn coach, VisitEntry visit) => new(
        visit.Deal, visit.Visit, visit.Person.Length == 0 ? visit.Customer : $"{visit.Customer} · {visit.Person}", Times.Clock(coach, visit.Start), IsLate: false);

    private static TodayRow StepRow(CoachTurn coach, StepEntry step)
    {
        var late = coach.Today.DayNumber - step.Due!.Value.DayNumber;
        var whose = step.Whose == StepOwner.Customer ? coach.In(HomeText.CustomersStep) + " · " : "";
        return new TodayRow(step.Deal, "", step.What, whose + step.Title + (late > 0 ? " · " + coach.In(HomeText.LateBy, late) : ""), late > 0);
    }

    private static TodayRow DealRow(CoachTurn coach, DealEntry deal, Attention attention) =>
        new(deal.Id, "", deal.Title, coach.In(HomeText.Why(attention.Reason), attention.Days), IsLate: false);

    private static IEnumerable<(DealEntry Deal, Attention Attention)> Wanting(
        CoachTurn coach, IReadOnlyList<DealEntry> deals, IReadOnlyList<VisitEntry> visits)
    {
        var planned = visits.Where(visit => visit.Start > coach.Now).Select(visit => visit.Deal).ToHashSet();
        return deals.Select(deal => (Deal: deal, Attention: DealAttention.Of(Glance(coach, deal, planned.Contains(deal.Id)), coach.Today)))
            .Where(each => each.Attention is not null)
            .OrderBy(each => each.Attention!.Reason).ThenByDescending(each => each.Deal.Stage).ThenByDescending(each => each.Attention!.Days)
            .Select(each => (each.Deal, each.Attention!));
    }

    private static DealGlance Glance(CoachTurn coach, DealEntry deal, bool hasVisit) => new()
    {
        Stage = deal.Stage,
        Status = deal.Status,
        Created = coach.DayOf(deal.CreatedAt),
        LastContact = deal.LastContact is { } contact ? coach.DayOf(contact) : null,
        HasNextStep = hasVisit || deal.NextStep.Length > 0,
        NextStepDue = deal.NextStepDue,
        Expected = deal.Expected,
        ParkedUntil = deal.ParkedUntil,
    };

    private static string NextVisit(CoachTurn coach, IReadOnlyList<VisitEntry> visits) =>
        visits.Any(visit => IsToday(coach, visit)) || visits.FirstOrDefault(visit => visit.Start > coach.Now) is not { } next
            ? ""
            : coach.In(HomeText.NextVisit, next.Person.Length == 0 ? next.Customer : $"{next.Customer} · {next.Person}", Times.Write(coach, next.Start, next.Zone));

    private static string Quiet(CoachTurn coach, TodayModel model) =>
        model is { Visits.Count: 0, Steps.Count: 0, Deals.Count: 0 } ? coach.In(HomeText.QuietDay) : "";
}

internal sealed record TodayModel
{
    public required string Title { get; init; }

    /// <summary>The one thing to do; null where no deal is open.</summary>
    public NextActionRow? First { get; init; }

    public required IReadOnlyList<TodayRow> Visits { get; init; }

    public required IReadOnlyList<TodayRow> Steps { get; init; }

    public required IReadOnlyList<TodayRow> Deals { get; init; }

    /// <summary>The next visit on another day, where there is none today; else empty.</summary>
    public required string Next { get; init; }

    /// <summary>What the coach asks on a day with nothing on it; else empty.</summary>
    public string Quiet { get; init; } = "";

    public required bool HasSamples { get; init; }
}

internal sealed record TodayRow(string Deal, string Visit, string Title, string Line, bool IsLate);

[JsonSerializable(typeof(TodayModel))]
internal sealed partial class TodayJson : JsonSerializerContext
{
    public static TodayJson Shown { get; } = new(BotJson.WireOptions());
}
