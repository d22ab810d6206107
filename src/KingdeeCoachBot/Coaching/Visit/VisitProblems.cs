using KingdeeCoachBot.Methodology;

namespace KingdeeCoachBot.Coaching.Visit;

/// <summary>What keeps a plan from being saved.</summary>
internal static class VisitProblems
{
    private const int LongestName = 100;
    private const int LongestText = 1000;

    public static IReadOnlyDictionary<string, string> Of(CoachTurn coach, VisitDraft draft)
    {
        var problems = new Dictionary<string, string>();
        if (draft.Customer.Length == 0 && draft.Into is "" or VisitDeals.New)
            problems["customer"] = coach.In(VisitText.CustomerMissing);
        if (DateProblem(coach, draft) is { } date)
            problems["date"] = date;
        if (TimeProblem(coach, draft) is { } time)
            problems["time"] = time;
        if (problems.Count == 0 && StartProblem(coach, draft) is { } start)
            problems["date"] = start;
        if (draft.TailDue.Length > 0 && VisitDraft.DateOf(draft.TailDue) is null)
            problems["tailDue"] = coach.In(VisitText.DateImpossible, Short(draft.TailDue));
        foreach (var (field, label, text, most) in Lengths(draft).Where(each => each.Text.Length > each.Most))
            problems[field] = coach.In(VisitText.TooLong, coach.In(label), most, text.Length);
        return problems;
    }

    private static string? DateProblem(CoachTurn coach, VisitDraft draft) =>
        draft.Date.Length == 0 ? coach.In(VisitText.DateMissing)
        : VisitDraft.DateOf(draft.Date) is null ? coach.In(VisitText.DateImpossible, Short(draft.Date))
        : null;

    private static string? TimeProblem(CoachTurn coach, VisitDraft draft) =>
        draft.Time.Length == 0 ? coach.In(VisitText.TimeMissing)
        : VisitDraft.TimeOf(draft.Time) is null ? coach.In(VisitText.TimeImpossible, Short(draft.Time))
        : null;

    private static string? StartProblem(CoachTurn coach, VisitDraft draft)
    {
        if (draft.Start(coach.Zone) is not { } start)
            return coach.In(VisitText.TimeImpossible, Short(draft.Time));
        var written = Times.Write(coach, start, coach.Zone.Id);
        return VisitCoaching.Timing(start, coach.Now) switch
        {
            VisitTiming.Past => coach.In(VisitText.Past, written),
            VisitTiming.TooFar => coach.In(VisitText.TooFar, written),
            _ => null,
        };
    }

    private static string Short(string text) => text.Length <= 20 ? text : text[..20] + "…";

    private static IEnumerable<(string Field, Text Label, string Text, int Most)> Lengths(VisitDraft draft) =>
    [
        ("customer", VisitText.Customer, draft.Customer, LongestName),
        ("person", VisitText.Person, draft.Person, LongestName),
        ("goal", VisitText.Goal, draft.Goal, LongestText),
        ("occasion", VisitText.Occasion, draft.Occasion, LongestText),
        ("purpose", VisitText.Purpose, draft.Purpose, LongestText),
        ("companions", VisitText.Companions, draft.Companions, LongestText),
        ("learn", VisitText.Learn, draft.Learn, LongestText),
        ("questions", VisitText.Questions, draft.Questions, LongestText),
        ("bring", VisitText.Bring, draft.Bring, LongestText),
        ("trap", VisitText.Trap, draft.Trap, LongestText),
        ("tail", VisitText.Tail, draft.Tail, LongestText),
        .. draft.Attendees.Select((attendee, place) => ($"goal{place}", VisitText.Goal, attendee?.Goal ?? "", LongestText)),
    ];
}
