using KingdeeCoachBot.Coaching.Power;
using KingdeeCoachBot.Methodology;

namespace KingdeeCoachBot.Coaching.Visit;

/// <summary>The brief: all that one wants to know at the customer's door, read in a minute. Course: M17.</summary>
internal static class BriefCards
{
    private const int MostQuestions = 3;
    private const int MostPromises = 4;
    private const int MostPeople = 6;

    // A brief holds a long note's beginning; the plan holds it all.
    private const int MostShown = 160;

    public static async Task ShowAsync(CoachTurn coach, Deal deal, Methodology.Visit visit, CancellationToken ct)
    {
        var model = Fill(coach, deal, visit) with { Manner = await PersonalityLine.ForVisitAsync(coach, deal, visit.People, ct) };
        await coach.ShowBelowAsync("Visit/Brief", model, VisitJson.Shown.BriefModel, $"{model.Title} · {model.When}");
    }

    private static BriefModel Fill(CoachTurn coach, Deal deal, Methodology.Visit visit)
    {
        var zone = TimeZoneInfo.TryFindSystemTimeZoneById(visit.Zone, out var found) ? found : coach.Zone;
        var day = DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(visit.Start, zone).DateTime);
        var advice = VisitSuggestion.For(deal, visit.People, day, coach.LocalNow);
        return new BriefModel
        {
            Title = VisitCards.Name(deal.Title, visit.Person),
            When = VisitCards.When(coach, visit),
            Goal = Short(Own(coach, VisitCards.Goals(coach, visit), VisitAdviceText.Goal(coach, advice.Goal))),
            Who = [.. visit.People.Take(MostPeople).Select(name => Person(coach, deal, name))],
            Questions = Questions(coach, visit, advice),
            Bring = Short(Own(coach, visit.Bring, VisitAdviceFill.Bring(coach, advice))),
            Companions = visit.Companions,
            Trap = Short(Own(coach, visit.Trap, VisitAdviceText.Trap(coach, advice.Trap))),
            Last = Last(coach, deal),
            Promises = [.. Promises(coach, deal)],
            Opening = coach.In(VisitTalk.Opening(visit.Kind, visit.Person.Length > 0), visit.Person),
            Tail = Short(Own(coach, VisitCards.Tail(coach, visit), VisitAdviceText.Tail(coach, advice.Tail))),
            Suggests = visit.Goal.Length == 0 || visit.Questions.Length == 0 || visit.Bring.Length == 0 || visit.Trap.Length == 0 || visit.Tail.Length == 0,
            Deal = deal.Id,
            Visit = visit.Id,
        };
    }

    /// <summary>"王总 · 财务总监 · 拍板 · 支持我们"; what is not known is not said, but that his role is not known is.</summary>
    private static string Person(CoachTurn coach, Deal deal, string name)
    {
        if (deal.FindPersonCalled(name) is not { } person)
            return name;
        var known = new[]
        {
            name,
            person.Title,
            coach.In(BriefText.Role(person.Role)),
            person.Stance == Stance.Unknown ? "" : coach.In(BriefText.Stance(person.Stance)),
            person.Influence == Influence.High ? coach.In(BriefText.CountsMuch) : "",
            person.LastMet is { } met ? coach.In(BriefText.LastMet, Times.Write(coach, coach.DayOf(met))) : coach.In(BriefText.NeverMet),
        };
        return string.Join(" · ", known.Where(part => part.Length > 0));
    }

    private static IReadOnlyList<string> Questions(CoachTurn coach, Methodology.Visit visit, VisitAdvice advice)
    {
        var own = visit.Questions.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        if (own.Length > 0)
            return [.. own.Take(MostQuestions).Select(Short)];
        var suggested = advice.Questions.Select(hint => coach.In(VisitText.Suggested, VisitAdviceText.Question(coach, advice, hint)));
        // What he noted to find out is asked first, in his own words.
        return [.. (visit.Learn.Length > 0 ? suggested.Prepend(Short(visit.Learn)) : suggested).Take(MostQuestions)];
    }

    private static string Last(CoachTurn coach, Deal deal)
    {
        if (deal.Contacts.Where(contact => contact.IsMutual && contact.At <= coach.Now).MaxBy(contact => contact.At) is not { } last)
            return "";
        var what = string.Join(" · ", [Times.Write(coach, coach.DayOf(last.At)), coach.In(BriefText.Contact(last.Kind)), .. last.People]);
        return last.Summary.Length == 0 ? what : Short(coach.In(BriefText.LastSaid, what, last.Summary));
    }

    private static IEnumerable<string> Promises(CoachTurn coach, Deal deal) => deal.NextSteps
        .Where(step => step.Status == StepStatus.Open)
        .OrderBy(step => step.Due ?? DateOnly.MaxValue)
        .Take(MostPromises)
        .Select(step => coach.In(
            step.Whose == StepOwner.Ours ? BriefText.WeOwe : BriefText.TheyOwe,
            step.Due is { } due ? coach.In(VisitText.TailBy, Short(step.What), Times.Write(coach, due)) : Short(step.What)));

    private static string Own(CoachTurn coach, string own, string suggested) => own.Length > 0 ? own : coach.In(VisitText.Suggested, suggested);

    private static string Short(string text) => text.Length <= MostShown ? text : text[..MostShown] + "…";

}

internal sealed record BriefModel
{
    public required string Title { get; init; }

    public required string When { get; init; }

    public required string Goal { get; init; }

    public required IReadOnlyList<string> Who { get; init; }

    public required IReadOnlyList<string> Questions { get; init; }

    public required string Bring { get; init; }

    public required string Companions { get; init; }

    public required string Trap { get; init; }

    public required string Last { get; init; }

    public required IReadOnlyList<string> Promises { get; init; }

    public required string Opening { get; init; }

    public required string Tail { get; init; }

    /// <summary>How to take those it meets as they are; for the author of the notes only, and never stored. M16.</summary>
    public IReadOnlyList<string> Manner { get; init; } = [];

    /// <summary>Whether anything on it is the coach's suggestion.</summary>
    public required bool Suggests { get; init; }

    public required string Deal { get; init; }

    public required string Visit { get; init; }
}
