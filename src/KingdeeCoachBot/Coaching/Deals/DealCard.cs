using KingdeeCoachBot.Coaching.NextAction;
using KingdeeCoachBot.Methodology;

namespace KingdeeCoachBot.Coaching.Deals;

/// <summary>A deal to read in ten seconds on a phone.</summary>
internal static class DealCard
{
    private const int MostPeople = 3;
    private const int LongestFact = 120;

    /// <param name="coach">The turn.</param>
    /// <param name="deal">The deal.</param>
    /// <param name="status">What has just happened; empty where it is only shown.</param>
    /// <param name="ct">Ends the turn.</param>
    /// <param name="isNew">Whether it was created just now: then the key-account check is shown with it (M1).</param>
    /// <param name="lesson">The one thing worth learning or doing; empty where there is none.</param>
    public static async Task ShowAsync(CoachTurn coach, Deal deal, string status, CancellationToken ct, bool isNew = false, string lesson = "")
    {
        coach.FocusOn(deal);
        var model = Model(coach, deal, status, lesson) with { Check = isNew ? [.. DealTalk.Check(coach, await CheckAsync(coach, deal, ct))] : [] };
        await coach.ShowAsync("Deals/Deal", model, DealsJson.Shown.DealModel, $"{deal.Title} · {model.Line}");
    }

    private static async Task<KeyAccountResult> CheckAsync(CoachTurn coach, Deal deal, CancellationToken ct) =>
        KeyAccountCheck.Check(deal, (await DealStore.OfCustomerAsync(coach, deal.Customer, ct)).Any(entry => entry.Status == DealStatus.Won && entry.Id != deal.Id));

    private static DealModel Model(CoachTurn coach, Deal deal, string status, string lesson) => new()
    {
        Status = status.Length > 0 ? status : coach.In(DealText.Status(deal.Status)),
        Tone = deal.Status switch { DealStatus.Won or DealStatus.Open => "Good", DealStatus.Lost => "Attention", _ => "Warning" },
        Title = deal.Title,
        Line = DealLine.Write(coach, deal),
        Facts = [.. Facts(coach, deal).Select(fact => new DealFactRow(coach.In(fact.Title), Cut(fact.Value)))],
        Lesson = lesson,
        Todo = NextBestAction.For(deal, coach.LocalNow) is { } action ? NextActionRow.Of(coach, action) : null,
        Deal = deal.Id,
        IsClosed = deal.IsClosed,
        IsParked = deal.Status == DealStatus.Parked,
    };

    private static IEnumerable<(Text Title, string Value)> Facts(CoachTurn coach, Deal deal) =>
        (deal.IsClosed ? ClosedFacts(coach, deal) : OpenFacts(coach, deal)).Where(fact => fact.Value.Length > 0);

    private static IEnumerable<(Text Title, string Value)> OpenFacts(CoachTurn coach, Deal deal) =>
    [
        (DealText.ParkedUntil, deal.Parking is { } parking ? With(Times.Write(coach, parking.Until), parking.Reason) : ""),
        (DealText.NextStep, Step(coach, deal)),
        (DealText.LastContact, deal.LastContact is { } last ? Ago(coach, last) : ""),
        (DealText.NextVisit, Visit(coach, deal)),
        (DealText.People, People(coach, deal)),
        (DealText.Rivals, DealDraft.Joined(coach, deal.Rivals)),
        (DealText.Team, DealDraft.Joined(coach, deal.Team.Select(member => DealText.Member(coach, member)))),
        (DealText.Note, deal.Note),
    ];

    private static IEnumerable<(Text Title, string Value)> ClosedFacts(CoachTurn coach, Deal deal) =>
    [
        (DealText.LostTo, deal.Closing!.Rival),
        (DealText.Reason, deal.Closing.Reason),
        (DealText.LookAgain, deal.Closing.LookAgain is { } day ? Times.Write(coach, day) : ""),
        (DealText.LastContact, deal.LastContact is { } last ? Ago(coach, last) : ""),
        (DealText.People, People(coach, deal)),
    ];

    private static string Step(CoachTurn coach, Deal deal) => deal.NextOpenStep switch
    {
        null => deal.Status == DealStatus.Open ? coach.In(DealText.NoStep) : "",
        { Due: { } due } step => coach.In(due < coach.Today ? DealText.Overdue : DealText.Due, step.What, Times.Write(coach, due)),
        { } step => step.What,
    };

    private static string Visit(CoachTurn coach, Deal deal) => deal.Visits
        .Where(visit => visit.Status == VisitStatus.Planned && visit.End > coach.Now)
        .OrderBy(visit => visit.Start)
        .Select(visit => With(Times.Write(coach, visit.Start, visit.Zone), visit.Person))
        .FirstOrDefault() ?? "";

    // Who decides is what one wants to see first.
    private static string People(CoachTurn coach, Deal deal)
    {
        var people = deal.People.OrderByDescending(person => person.Role == DecisionRole.Decider).ThenByDescending(person => person.Influence).Take(MostPeople)
            .Select(person => person.Role == DecisionRole.Decider ? coach.In(DealText.Decides, person.Name) : person.Name);
        var names = DealDraft.Joined(coach, people);
        return names.Length == 0 || deal.People.Any(person => person.Role == DecisionRole.Decider) ? names : coach.In(DealText.NobodyDecides, names);
    }

    private static string Ago(CoachTurn coach, DateTimeOffset moment)
    {
        var day = coach.DayOf(moment);
        return (coach.Today.DayNumber - day.DayNumber) switch
        {
            0 => coach.In(DealText.TodayIs),
            1 => coach.In(DealText.Yesterday),
            var days => coach.In(DealText.DaysAgo, Times.Write(coach, day), days),
        };
    }

    private static string With(string text, string more) => more.Length == 0 ? text : $"{text} · {more}";

    private static string Cut(string text) => text.Length <= LongestFact ? text : text[..LongestFact] + "…";
}

internal sealed record DealModel
{
    public required string Status { get; init; }

    /// <summary>The colour of the status.</summary>
    public required string Tone { get; init; }

    public required string Title { get; init; }

    public required string Line { get; init; }

    public required IReadOnlyList<DealFactRow> Facts { get; init; }

    public IReadOnlyList<string> Check { get; init; } = [];

    public required string Lesson { get; init; }

    /// <summary>The one thing to do; null for a deal that is over, or put aside.</summary>
    public required NextActionRow? Todo { get; init; }

    public required string Deal { get; init; }

    public required bool IsClosed { get; init; }

    public required bool IsParked { get; init; }
}

internal sealed record DealFactRow(string Title, string Value);
