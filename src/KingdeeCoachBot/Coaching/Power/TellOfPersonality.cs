using KingdeeCoachBot.Coaching.Deals;
using KingdeeCoachBot.Coaching.People;
using KingdeeCoachBot.Coaching.Pictures;
using KingdeeCoachBot.Methodology;
using KingdeeCoachBot.Understanding;

namespace KingdeeCoachBot.Coaching.Power;

/// <summary>"王总做事很快，说话直接，只看结果": noted beside the deal, for the author only. Of the deal itself only a name that is new is kept.</summary>
internal static class TellOfPersonality
{
    private const int LongestWords = 120;
    private const int MostUnread = 2;

    public static async Task TellAsync(CoachTurn coach, CoachRequest request, PictureLinks pictures, CancellationToken ct)
    {
        if (await PowerFinder.OneAsync(coach, request, ct) is not var (deal, name) || request.Utterance is not { } utterance)
            return;
        var isNew = deal.FindPersonCalled(name) is null;
        if (isNew)
        {
            deal = deal.WithPeople([name]);
            DealStore.Put(coach, deal);
        }

        var told = Told(coach, deal, utterance, name);
        var added = 0;
        foreach (var (person, observations) in told)
            added += (await PersonalityNotes.AddAsync(coach, deal, person, observations, ct)).Count;
        coach.FocusOn(deal);
        if (coach.Turn.Card is not null)
            coach.Turn.SpendCard();
        var notes = new[] { isNew ? coach.In(PowerText.AddedPerson, name, deal.Title) : "" }.Concat(Unread(coach, utterance)).Where(note => note.Length > 0);
        await PowerCards.ShowAsync(coach, deal, name, Status(coach, told, name, added), string.Join('\n', notes), pictures, ct);
    }

    /// <summary>What a text says of somebody, as observations of now.</summary>
    public static IReadOnlyList<Observation> In(CoachTurn coach, string text, string name) =>
        [.. SaidBehaviours.In(Sentence.Fold(text)).Select(each => Noted(coach, each, PowerSentences.Words(text.Substring(each.Start, each.Length), name)))];

    // Each clause is about whoever was named last: "王总做事快，李处好说话".
    private static IReadOnlyList<(string Person, IReadOnlyList<Observation> Observations)> Told(CoachTurn coach, Deal deal, Utterance utterance, string name)
    {
        var people = Mentions.In(utterance).People;
        var current = name;
        var told = new List<(string Person, Observation Observation)>();
        foreach (var each in SaidBehaviours.In(utterance.Folded))
        {
            var before = utterance.Text[..(each.Start + each.Length)];
            current = people.MaxBy(person => before.LastIndexOf(person, StringComparison.OrdinalIgnoreCase)) is { } last && before.Contains(last, StringComparison.OrdinalIgnoreCase)
                ? PersonName.In(deal, last) : current;
            if (current == name || deal.FindPersonCalled(current) is not null)
                told.Add((current, Noted(coach, each, PowerSentences.Words(utterance.Text.Substring(each.Start, each.Length), NameAsSaid(people, each, utterance)))));
        }

        return [.. told.GroupBy(each => each.Person).Select(person => (person.Key, (IReadOnlyList<Observation>)[.. person.Select(each => each.Observation)]))];
    }

    private static string NameAsSaid(IReadOnlyList<string> people, SaidBehaviour each, Utterance utterance)
    {
        var clause = utterance.Text.Substring(each.Start, each.Length);
        return people.FirstOrDefault(person => clause.StartsWith(person, StringComparison.OrdinalIgnoreCase)) ?? "";
    }

    private static Observation Noted(CoachTurn coach, SaidBehaviour said, string words) => new()
    {
        Id = Guid.NewGuid().ToString("N"),
        At = coach.Now,
        Words = PressFields.Cut(words, LongestWords),
        Competitive = said.Competitive,
        Rational = said.Rational,
        Weight = said.Weight,
    };

    private static IEnumerable<string> Unread(CoachTurn coach, Utterance utterance) => SaidBehaviours.Unread(utterance.Folded)
        .Where(each => each.Text.Length > 4)
        .Take(MostUnread)
        .Select(each => coach.In(PowerText.NotRead, PressFields.Cut(utterance.Text.Substring(each.Start, each.Text.Length), 30)));

    private static string Status(CoachTurn coach, IReadOnlyList<(string Person, IReadOnlyList<Observation> Observations)> told, string name, int added)
    {
        if (added == 0)
            return coach.In(PowerText.NotedBefore);
        string[] others = [.. told.Select(each => each.Person).Where(person => person != name)];
        return others.Length == 0 ? coach.In(PowerText.Noted) : coach.In(PowerText.AlsoNoted, PersonName.Join(coach, others));
    }
}
