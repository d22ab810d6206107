using KingdeeCoachBot.BotFramework.Dialogs;
using KingdeeCoachBot.Coaching.Deals;
using KingdeeCoachBot.Methodology;

namespace KingdeeCoachBot.Coaching.Visit;

/// <summary>Fills the form: what was understood as values, what the deal suggests as placeholders.</summary>
internal static class VisitFormCard
{
    // Placeholders are cut by phones anyway.
    private const int LongestHint = 120;

    public static async Task<FormModel> FillAsync(CoachTurn coach, FormView<VisitDraft> form, CancellationToken ct)
    {
        var draft = form.Draft;
        var choices = await VisitDeals.ChoicesAsync(coach, draft, ct);
        var deal = await VisitDeals.AdvisingAsync(coach, draft, ct);
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
            Deals = [.. Choices(coach, choices, draft)],
            Into = choices.Any(entry => entry.Id == draft.Into) || draft.Into == VisitDeals.New ? draft.Into : "",
            // Where nothing is to be chosen, the deal that is settled travels with the buttons.
            Settled = choices.Count == 0 ? draft.Into : "",
            Closed = deal is { IsClosed: true },
            Person = Cut(draft.Person),
            Names = draft.People.Count > 1 ? string.Join('\n', draft.People) : "",
            People = draft.People.Count > 1 ? [.. draft.People.Select((name, place) => Goal(coach, draft, name, place))] : [],
            Date = VisitDraft.DateOf(draft.Date) is null ? "" : draft.Date,
            Time = VisitDraft.TimeOf(draft.Time) is { } time ? VisitDraft.Write(time) : "",
            Kind = draft.Kind.ToString(),
            Minutes = draft.PlannedMinutes,
            Goal = Cut(draft.Goal),
            Occasion = Cut(draft.Occasion),
            Purpose = Cut(draft.Purpose),
            Companions = Cut(draft.Companions),
            Learn = Cut(draft.Learn),
            Questions = Cut(draft.Questions),
            Bring = Cut(draft.Bring),
            Trap = Cut(draft.Trap),
            Tail = Cut(draft.Tail),
            TailDue = VisitDraft.DateOf(draft.TailDue) is null ? "" : draft.TailDue,
            Hints = Hints(coach, VisitAdviceFill.For(coach, deal, draft)),
            ShowsMore = draft.Seen > 0 || draft.SaysMore,
        };
    }

    // What a hostile or careless paste made too long must still fit into a card; the form says that it is too long.
    private static string Cut(string text) => text.Length <= VisitForm.MostShown ? text : text[..VisitForm.MostShown];

    private static IEnumerable<Choice> Choices(CoachTurn coach, IReadOnlyList<DealEntry> deals, VisitDraft draft)
    {
        foreach (var deal in deals)
            yield return new Choice(coach.In(VisitText.TailBy, deal.Title, DealLine.Write(coach, deal)), deal.Id);
        if (deals.Count > 0 && draft.Customer.Length > 0)
            yield return new Choice(coach.In(VisitText.NewDeal), VisitDeals.New);
    }

    private static PersonGoal Goal(CoachTurn coach, VisitDraft draft, string name, int place) =>
        new($"goal{place}", coach.In(VisitText.GoalFor, name), Cut(draft.GoalOf(name)));

    private static FormHints Hints(CoachTurn coach, VisitAdvice advice) => new(
        Suggested(coach, VisitAdviceText.Occasion(coach, advice.Occasion)),
        Suggested(coach, VisitAdviceText.Goal(coach, advice.Goal)),
        Suggested(coach, VisitAdviceFill.Learn(coach, advice)),
        Suggested(coach, VisitAdviceText.Question(coach, advice, advice.Questions[0])),
        Suggested(coach, VisitAdviceFill.Bring(coach, advice)),
        Suggested(coach, VisitAdviceText.Trap(coach, advice.Trap)),
        Suggested(coach, VisitAdviceText.Tail(coach, advice.Tail)));

    private static string Suggested(CoachTurn coach, string text) =>
        coach.In(VisitText.Suggested, text.Length <= LongestHint ? text : text[..LongestHint] + "…");

    private static Text Lead(FormView<VisitDraft> form) => form.Reason switch
    {
        FormReason.Corrected => VisitText.Corrected,
        // Suggestions came in; nobody pressed save.
        FormReason.Refused when form.Draft.Adopts => VisitText.Corrected,
        FormReason.Refused => VisitText.Refused,
        FormReason.Reopened => VisitText.Reopened,
        _ when form.Draft.Seen > 0 => VisitText.Changing,
        _ => form.Draft is { Customer: "", Person: "", Date: "" } ? VisitText.Blank : VisitText.Understood,
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

    /// <summary>The deals to choose from; empty where nothing is to be chosen.</summary>
    public required IReadOnlyList<Choice> Deals { get; init; }

    public required string Into { get; init; }

    public required string Settled { get; init; }

    /// <summary>Whether the deal would have to be opened again.</summary>
    public required bool Closed { get; init; }

    public required string Person { get; init; }

    /// <summary>Those who have a goal of their own on the card, one a line.</summary>
    public required string Names { get; init; }

    public required IReadOnlyList<PersonGoal> People { get; init; }

    public required string Date { get; init; }

    public required string Time { get; init; }

    public required string Kind { get; init; }

    public required int Minutes { get; init; }

    public required string Goal { get; init; }

    public required string Occasion { get; init; }

    public required string Purpose { get; init; }

    public required string Companions { get; init; }

    public required string Learn { get; init; }

    public required string Questions { get; init; }

    public required string Bring { get; init; }

    public required string Trap { get; init; }

    public required string Tail { get; init; }

    public required string TailDue { get; init; }

    public required FormHints Hints { get; init; }

    /// <summary>Whether the second half of the form is unfolded from the beginning.</summary>
    public required bool ShowsMore { get; init; }
}

internal sealed record Choice(string Title, string Value);

internal sealed record PersonGoal(string Id, string Label, string Value);

/// <summary>Suggestions as placeholders.</summary>
internal sealed record FormHints(string Occasion, string Goal, string Learn, string Questions, string Bring, string Trap, string Tail);
