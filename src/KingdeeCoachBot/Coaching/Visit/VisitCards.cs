using System.Text.Json.Serialization;
using KingdeeCoachBot.BotFramework.Schema;
using KingdeeCoachBot.Coaching.Deals;
using KingdeeCoachBot.Coaching.Power;
using KingdeeCoachBot.Methodology;

namespace KingdeeCoachBot.Coaching.Visit;

/// <summary>Fills the cards of visits.</summary>
internal static class VisitCards
{
    /// <summary>More rows than this are hard to read on a phone.</summary>
    public const int MostRows = 10;

    // What a button carries back of a sentence; more was not read either.
    private const int LongestSaid = 500;

    // Two questions are a nudge, five are an exam.
    private const int MostQuestions = 2;

    public static async Task ShowPlanAsync(CoachTurn coach, Deal deal, Methodology.Visit visit, string status, CancellationToken ct, string note = "")
    {
        var model = Plan(coach, deal, visit, status, note) with
        {
            Manner = visit.Status == VisitStatus.Cancelled ? [] : await PersonalityLine.ForVisitAsync(coach, deal, visit.People, ct),
        };
        await coach.ShowAsync("Visit/Plan", model, VisitJson.Shown.PlanModel, Name(deal.Title, visit.Person));
    }

    public static Task ShowConfirmCancelAsync(CoachTurn coach, Deal deal, Methodology.Visit visit) => coach.ShowAsync(
        "Visit/ConfirmCancel",
        new VisitRef(deal.Id, visit.Id, Name(deal.Title, visit.Person), Times.Write(coach, visit.Start, visit.Zone)),
        VisitJson.Shown.VisitRef,
        coach.In(VisitText.CancelSummary));

    public static Task ShowListAsync(CoachTurn coach, string title, IReadOnlyList<VisitEntry> visits, string verb, VisitDraft? change = null, string said = "") =>
        coach.ShowBelowAsync("Visit/List", List(coach, title, visits, verb, change) with { Said = said.Length <= LongestSaid ? said : said[..LongestSaid] }, VisitJson.Shown.ListModel, title);

    /// <summary>Shows a visit as it stands: what came of it where it was held, else its plan.</summary>
    public static Task ShowAsync(CoachTurn coach, Deal deal, Methodology.Visit visit, Text planned, CancellationToken ct) => visit.Status == VisitStatus.Held
        ? DebriefCards.ShowOutcomeAsync(coach, deal, visit, ct)
        : ShowPlanAsync(coach, deal, visit, coach.In(visit.Status == VisitStatus.Cancelled ? VisitText.Cancelled : planned), ct);

    /// <summary>"11月24日 周二 15:00 · 明天 · 上门"; how long where that is not the usual hour.</summary>
    public static string When(CoachTurn coach, Methodology.Visit visit) => string.Join(
        " · ",
        [Times.Write(coach, visit.Start, visit.Zone), coach.In(VisitText.Kind(visit.Kind)), .. visit.Minutes == 60 ? [] : (string[])[coach.In(VisitText.Minutes, visit.Minutes)]]);

    /// <summary>The visit's goal, and those of its people, one a line.</summary>
    public static string Goals(CoachTurn coach, Methodology.Visit visit) => string.Join(
        '\n',
        visit.Attendees.Where(attendee => attendee.Goal.Length > 0).Select(attendee => coach.In(VisitText.GoalOf, attendee.Name, attendee.Goal))
            .Prepend(visit.Goal).Where(goal => goal.Length > 0));

    /// <summary>The tail with its day.</summary>
    public static string Tail(CoachTurn coach, Methodology.Visit visit) =>
        visit.TailDue is { } due && visit.Tail.Length > 0 ? coach.In(VisitText.TailBy, visit.Tail, Times.Write(coach, due)) : visit.Tail;

    /// <summary>"华能集团 · 王总"</summary>
    public static string Name(string customer, string person) => person.Length == 0 ? customer : $"{customer} · {person}";

    private static PlanModel Plan(CoachTurn coach, Deal deal, Methodology.Visit visit, string status, string note) => new()
    {
        Status = status,
        Cancelled = visit.Status == VisitStatus.Cancelled,
        Title = Name(deal.Title, visit.Person),
        When = When(coach, visit),
        Note = note,
        Facts = [.. Facts(coach, visit)],
        Questions = visit.Status == VisitStatus.Cancelled ? [] : [.. VisitCoaching.Gaps(visit).Take(MostQuestions).Select(gap => Question(coach, gap))],
        Opening = visit.Status == VisitStatus.Cancelled ? "" : coach.In(VisitTalk.Opening(visit.Kind, visit.Person.Length > 0), visit.Person),
        Deal = deal.Id,
        Visit = visit.Id,
    };

    private static IEnumerable<Fact> Facts(CoachTurn coach, Methodology.Visit visit) =>
        new (Text Title, string Value)[]
        {
            (VisitText.Occasion, visit.Occasion),
            (VisitText.Purpose, visit.Purpose),
            (VisitText.Goal, Goals(coach, visit)),
            (VisitText.Learn, visit.Learn),
            (VisitText.Questions, visit.Questions),
            (VisitText.Bring, visit.Bring),
            (VisitText.Companions, visit.Companions),
            (VisitText.Trap, visit.Trap),
            (VisitText.Tail, Tail(coach, visit)),
        }
            .Where(fact => fact.Value.Length > 0)
            .Select(fact => new Fact(coach.In(fact.Title), fact.Value));

    private static Question Question(CoachTurn coach, VisitGap gap)
    {
        var (question, why) = VisitTalk.Ask(gap);
        return new Question(coach.In(question), coach.In(VisitText.Cited, coach.In(why), VisitTalk.Section(gap)));
    }

    private static ListModel List(CoachTurn coach, string title, IReadOnlyList<VisitEntry> visits, string verb, VisitDraft? change) => new()
    {
        Title = title,
        Verb = verb,
        More = visits.Count > MostRows ? coach.In(VisitText.More) : "",
        Date = change?.Date ?? "",
        Time = change?.Time ?? "",
        Rows = [.. visits.Take(MostRows).Select(visit => new Row(visit.Deal, visit.Visit, Name(visit.Customer, visit.Person), Times.Write(coach, visit.Start, visit.Zone)))],
    };
}

internal sealed record PlanModel
{
    public required string Status { get; init; }

    public required bool Cancelled { get; init; }

    public required string Title { get; init; }

    public required string When { get; init; }

    public required string Note { get; init; }

    public required IReadOnlyList<Fact> Facts { get; init; }

    public required IReadOnlyList<Question> Questions { get; init; }

    public required string Opening { get; init; }

    /// <summary>How to take those it meets as they are; for the author of the notes only, and never stored. M16.</summary>
    public IReadOnlyList<string> Manner { get; init; } = [];

    public required string Deal { get; init; }

    public required string Visit { get; init; }
}

internal sealed record Fact(string Title, string Value);

internal sealed record Question(string Ask, string Why);

internal sealed record VisitRef(string Deal, string Visit, string Title, string When);

internal sealed record ListModel
{
    public required string Title { get; init; }

    /// <summary>What pressing a row asks for.</summary>
    public required string Verb { get; init; }

    public required string More { get; init; }

    /// <summary>The new date that a row's visit is to be moved to; empty where rows are only shown.</summary>
    public required string Date { get; init; }

    /// <summary>The new time of day, likewise.</summary>
    public required string Time { get; init; }

    /// <summary>The sentence that a row's visit was asked for with; empty where it is spent.</summary>
    public string Said { get; init; } = "";

    public required IReadOnlyList<Row> Rows { get; init; }
}

internal sealed record Row(string Deal, string Visit, string Title, string When);

internal sealed record PutAsideModel(string Title, VisitDraft Draft);

[JsonSerializable(typeof(FormModel))]
[JsonSerializable(typeof(BriefModel))]
[JsonSerializable(typeof(DebriefModel))]
[JsonSerializable(typeof(DebriefDraft))]
[JsonSerializable(typeof(OutcomeModel))]
[JsonSerializable(typeof(FactsModel))]
[JsonSerializable(typeof(PlanModel))]
[JsonSerializable(typeof(VisitRef))]
[JsonSerializable(typeof(ListModel))]
[JsonSerializable(typeof(PutAsideModel))]
[JsonSerializable(typeof(VisitDraft))]
internal sealed partial class VisitJson : JsonSerializerContext
{
    public static VisitJson Shown { get; } = new(BotJson.WireOptions());
}
