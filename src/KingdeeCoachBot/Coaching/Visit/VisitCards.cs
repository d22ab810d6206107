using System.Text.Json.Serialization;
using KingdeeCoachBot.BotFramework.Dialogs;
using KingdeeCoachBot.BotFramework.Schema;
using KingdeeCoachBot.Coaching.Deals;
using KingdeeCoachBot.Methodology;

namespace KingdeeCoachBot.Coaching.Visit;

/// <summary>Fills the cards of visits.</summary>
internal static class VisitCards
{
    /// <summary>More rows than this are hard to read on a phone.</summary>
    public const int MostRows = 10;

    // Two questions are a nudge, five are an exam.
    private const int MostQuestions = 2;

    public static Task ShowPlanAsync(CoachTurn coach, Deal deal, Methodology.Visit visit, string status, string note = "") =>
        coach.ShowAsync("Visit/Plan", Plan(coach, deal, visit, status, note), VisitJson.Shown.PlanModel, Name(deal.Customer, visit.Person));

    public static Task ShowConfirmCancelAsync(CoachTurn coach, Deal deal, Methodology.Visit visit) => coach.ShowAsync(
        "Visit/ConfirmCancel",
        new VisitRef(deal.Id, visit.Id, Name(deal.Customer, visit.Person), Times.Write(coach, visit.Start, visit.Zone)),
        VisitJson.Shown.VisitRef,
        coach.In(VisitText.CancelSummary));

    public static Task ShowListAsync(CoachTurn coach, string title, IReadOnlyList<VisitEntry> visits, string verb, VisitDraft? change = null) =>
        coach.ShowBelowAsync("Visit/List", List(coach, title, visits, verb, change), VisitJson.Shown.ListModel, title);

    public static FormModel Form(CoachTurn coach, FormView<VisitDraft> form)
    {
        var draft = form.Draft;
        return new FormModel
        {
            Title = coach.In(draft.Seen == 0 ? VisitText.NewForm : VisitText.ChangeForm),
            Lead = coach.In(Lead(form)),
            Note = draft.Note,
            Problems = [.. form.Problems.Values],
            Visit = draft.Visit,
            Deal = draft.Deal ?? "",
            Seen = draft.Seen,
            Customer = Cut(draft.Customer),
            Person = Cut(draft.Person),
            Date = VisitDraft.DateOf(draft.Date) is null ? "" : draft.Date,
            Time = VisitDraft.TimeOf(draft.Time) is { } time ? VisitDraft.Write(time) : "",
            Kind = draft.Kind.ToString(),
            Goal = Cut(draft.Goal),
            Learn = Cut(draft.Learn),
            Tail = Cut(draft.Tail),
            ShowsMore = draft.Seen > 0 || draft.Learn.Length + draft.Tail.Length > 0 || draft.Kind != VisitKind.OnSite,
        };
    }

    /// <summary>"华能集团 · 王总"</summary>
    public static string Name(string customer, string person) => person.Length == 0 ? customer : $"{customer} · {person}";

    // What a hostile or careless paste made too long must still fit into a card; the form says that it is too long.
    private static string Cut(string text) => text.Length <= VisitForm.MostShown ? text : text[..VisitForm.MostShown];

    private static Text Lead(FormView<VisitDraft> form) => form.Reason switch
    {
        FormReason.Corrected => VisitText.Corrected,
        FormReason.Refused => VisitText.Refused,
        FormReason.Reopened => VisitText.Reopened,
        _ when form.Draft.Seen > 0 => VisitText.Changing,
        _ => form.Draft is { Customer: "", Person: "", Date: "" } ? VisitText.Blank : VisitText.Understood,
    };

    private static PlanModel Plan(CoachTurn coach, Deal deal, Methodology.Visit visit, string status, string note) => new()
    {
        Status = status,
        Cancelled = visit.Status == VisitStatus.Cancelled,
        Title = Name(deal.Customer, visit.Person),
        When = $"{Times.Write(coach, visit.Start, visit.Zone)} · {coach.In(VisitText.Kind(visit.Kind))}",
        Note = note,
        Facts = [.. Facts(coach, visit)],
        Questions = visit.Status == VisitStatus.Cancelled ? [] : [.. VisitCoaching.Gaps(visit).Take(MostQuestions).Select(gap => Question(coach, gap))],
        Opening = visit.Status == VisitStatus.Cancelled ? "" : coach.In(VisitTalk.Opening(visit.Kind, visit.Person.Length > 0), visit.Person),
        Deal = deal.Id,
        Visit = visit.Id,
    };

    private static IEnumerable<Fact> Facts(CoachTurn coach, Methodology.Visit visit) =>
        new (Text Title, string Value)[] { (VisitText.Goal, visit.Goal), (VisitText.Learn, visit.Learn), (VisitText.Tail, visit.Tail) }
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

internal sealed record FormModel
{
    public required string Title { get; init; }

    public required string Lead { get; init; }

    public required string Note { get; init; }

    public required IReadOnlyList<string> Problems { get; init; }

    public required string Visit { get; init; }

    public required string Deal { get; init; }

    public required int Seen { get; init; }

    public required string Customer { get; init; }

    public required string Person { get; init; }

    public required string Date { get; init; }

    public required string Time { get; init; }

    public required string Kind { get; init; }

    public required string Goal { get; init; }

    public required string Learn { get; init; }

    public required string Tail { get; init; }

    /// <summary>Whether the second half of the form is unfolded from the beginning.</summary>
    public required bool ShowsMore { get; init; }
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

    public required IReadOnlyList<Row> Rows { get; init; }
}

internal sealed record Row(string Deal, string Visit, string Title, string When);

internal sealed record PutAsideModel(string Title, VisitDraft Draft);

[JsonSerializable(typeof(FormModel))]
[JsonSerializable(typeof(PlanModel))]
[JsonSerializable(typeof(VisitRef))]
[JsonSerializable(typeof(ListModel))]
[JsonSerializable(typeof(PutAsideModel))]
[JsonSerializable(typeof(VisitDraft))]
internal sealed partial class VisitJson : JsonSerializerContext
{
    public static VisitJson Shown { get; } = new(BotJson.WireOptions());
}
