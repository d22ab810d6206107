namespace KingdeeCoachBot.Coaching.Visit;

/// <summary>What was typed into a form, as plain text: for when the form can be saved no more.</summary>
internal static class VisitDraftText
{
    public static string Write(CoachTurn coach, VisitDraft draft) =>
        string.Join('\n', Lines(coach, draft).Where(line => line.Value.Trim().Length > 0).Select(line => $"{coach.In(line.Label)}{Colon(coach)}{line.Value}")
            .Prepend(coach.In(VisitText.YourDraft)));

    private static string Colon(CoachTurn coach) => coach.Language == Language.Chinese ? "：" : ": ";

    private static IEnumerable<(Text Label, string Value)> Lines(CoachTurn coach, VisitDraft draft) =>
    [
        (VisitText.Customer, draft.Customer),
        (VisitText.Person, draft.Person),
        (VisitText.When, $"{draft.Date} {draft.Time}"),
        (VisitText.Goal, draft.Goal),
        .. draft.Attendees.Where(attendee => attendee?.Goal is { Length: > 0 }).Select(attendee => (VisitText.Goal, coach.In(VisitText.GoalOf, attendee.Name, attendee.Goal))),
        (VisitText.Occasion, draft.Occasion),
        (VisitText.Purpose, draft.Purpose),
        (VisitText.Companions, draft.Companions),
        (VisitText.Learn, draft.Learn),
        (VisitText.Questions, draft.Questions),
        (VisitText.Bring, draft.Bring),
        (VisitText.Trap, draft.Trap),
        (VisitText.Tail, draft.Tail),
    ];
}
