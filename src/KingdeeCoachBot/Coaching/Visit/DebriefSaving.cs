using KingdeeCoachBot.Coaching.Concerns;
using KingdeeCoachBot.Methodology;

namespace KingdeeCoachBot.Coaching.Visit;

/// <summary>What a debrief makes of a deal: a visit held, a contact, facts with their evidence, a next step. Course: M4, M17.</summary>
internal static class DebriefSaving
{
    public static Deal Save(CoachTurn coach, Deal deal, DebriefDraft draft)
    {
        var visit = Held(coach, deal.FindVisit(draft.Visit) ?? Unplanned(coach, draft), draft);
        var noted = Noted(coach, deal, visit);
        deal = (noted is null ? deal : deal.AsPartOf(visit.Id, noted.Id)).With(visit).WithPeople(visit.People).With(ContactOf(coach, visit, noted));
        foreach (var learnt in DebriefReading.Learnt(draft.Learnt, visit.People).Where(learnt => !deal.Facts.Any(fact => fact.Visit == visit.Id && fact.Text == learnt.Text)))
            deal = deal.With(Fact(coach, visit, learnt));
        foreach (var mark in MarksOf(coach, visit, draft.Learnt).Where(mark => !deal.Marks.Any(each => each.Visit == visit.Id && each.Kind == mark.Kind && each.Text == mark.Text)))
            deal = deal.With(mark);
        var contact = deal.Contacts.First(each => each.Id == visit.Id);
        deal = ConcernReading.Take(deal, contact.Id, contact.At, contact.People, contact.Summary);
        return draft.Next.Length > 0 ? deal.With(Step(coach, visit, draft)) : deal;
    }

    private static Methodology.Visit Held(CoachTurn coach, Methodology.Visit visit, DebriefDraft draft) => visit with
    {
        Status = VisitStatus.Held,
        Debrief = new Debrief { At = coach.Now, Reached = draft.Reached, Mood = draft.Mood, Learnt = draft.Learnt },
    };

    // Who drops in on a customer has planned nothing; what came of it counts as much.
    private static Methodology.Visit Unplanned(CoachTurn coach, DebriefDraft draft) => new()
    {
        Id = draft.Visit.Length > 0 ? draft.Visit : Guid.NewGuid().ToString("N"),
        Person = draft.Person,
        Start = draft.AskedAt == default ? coach.Now : draft.AskedAt,
        Zone = coach.Zone.Id,
    };

    // "刚见了王总,他说…" logged an hour ago was this visit: one meeting is one contact.
    private static Contact? Noted(CoachTurn coach, Deal deal, Methodology.Visit visit) => deal.Contacts.LastOrDefault(contact =>
        contact is { Visit: null, IsMeeting: true } && coach.DayOf(contact.At) == coach.DayOf(visit.Start) && contact.People.Any(visit.People.Contains));

    private static Contact ContactOf(CoachTurn coach, Methodology.Visit visit, Contact? noted) => new()
    {
        // The visit's own id: it is one contact, however often it is saved.
        Id = visit.Id,
        At = visit.Start <= coach.Now ? visit.Start : coach.Now,
        Kind = visit.Kind == VisitKind.Dinner ? ContactKind.Dinner : ContactKind.Meeting,
        People = visit.People,
        Summary = string.Join('\n', new[] { noted?.Summary ?? "", visit.Debrief!.Learnt }.Where(text => text.Length > 0).Distinct()),
        Visit = visit.Id,
    };

    private static DealFact Fact(CoachTurn coach, Methodology.Visit visit, VisitLearnt learnt) => new()
    {
        Id = Guid.NewGuid().ToString("N"),
        Answers = learnt.Answers,
        Text = learnt.Text,
        Evidence = learnt.Evidence,
        Source = learnt.Source,
        At = coach.Now,
        Visit = visit.Id,
    };

    // Who said it is known clause by clause, as for the facts.
    private static IEnumerable<DealMark> MarksOf(CoachTurn coach, Methodology.Visit visit, string report) =>
        from learnt in DebriefReading.Learnt(report, visit.People)
        from mark in SaidMarks.In(Understanding.Sentence.Fold(learnt.Text))
        select new DealMark
        {
            Id = Guid.NewGuid().ToString("N"),
            Kind = mark.Kind,
            Text = learnt.Text.Substring(mark.Start, mark.Length).Trim(),
            Evidence = mark.Evidence,
            Who = learnt.Source,
            At = coach.Now,
            Visit = visit.Id,
        };

    private static NextStep Step(CoachTurn coach, Methodology.Visit visit, DebriefDraft draft) => new()
    {
        Id = Guid.NewGuid().ToString("N"),
        What = draft.Next,
        Due = draft.DueDay,
        Whose = draft.Whose,
        Person = visit.People is [var first, ..] ? first : "",
        CreatedAt = coach.Now,
        Visit = visit.Id,
    };
}
