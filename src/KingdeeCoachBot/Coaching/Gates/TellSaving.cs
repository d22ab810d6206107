using System.Globalization;
using KingdeeCoachBot.Coaching.Deals;
using KingdeeCoachBot.Coaching.People;
using KingdeeCoachBot.Methodology;

namespace KingdeeCoachBot.Coaching.Gates;

/// <summary>What was told becomes facts and marks of the deal. Course: M4.</summary>
internal static class TellSaving
{
    public static Deal Apply(CoachTurn coach, Deal deal, TellDraft draft)
    {
        var at = At(coach, draft);
        var (changed, who) = WithSpeaker(deal.WithoutTold(draft.Told), draft);
        foreach (var (row, number) in draft.Rows.Select((row, number) => (row, number)).Where(each => each.row.Text.Length > 0))
            changed = WithRow(coach, changed, draft, row, $"{draft.Told}.{number.ToString(CultureInfo.InvariantCulture)}", who, at);
        foreach (var mark in draft.KeptMarks.Where(mark => mark.Mark is not null))
            changed = changed.With(Mark($"{draft.Told}.{mark.Kind}", mark.Mark!.Value, mark, who, at));
        return WithFigures(coach, changed, draft);
    }

    /// <summary>When it was learnt: now, or at noon of the day that the form names.</summary>
    private static DateTimeOffset At(CoachTurn coach, TellDraft draft)
    {
        if (PressFields.DayOf(draft.Date) is not { } day || day >= coach.Today)
            return coach.LocalNow;
        var noon = day.ToDateTime(new TimeOnly(12, 0));
        return new DateTimeOffset(noon, coach.Zone.GetUtcOffset(noon));
    }

    private static (Deal Deal, string Who) WithSpeaker(Deal deal, TellDraft draft)
    {
        if (draft.Who.Length == 0)
            return (deal, "");
        var known = deal.WithPeople([draft.Who]);
        var person = known.FindPersonCalled(draft.Who)!;
        return (draft.WhoTitle.Length > 0 && person.Title.Length == 0 ? known.With(person with { Title = draft.WhoTitle }) : known, person.Name);
    }

    private static Deal WithRow(CoachTurn coach, Deal deal, TellDraft draft, ToldRow row, string id, string who, DateTimeOffset at)
    {
        if (row.Demand is not { } demand)
            return deal;
        if (Telling.MarkOf(demand) is { } kind)
            return deal.With(Mark(id, kind, row, who, at));
        if (demand.Question() is not { } question)
            return deal;

        var isNews = Telling.IsOnlyBadNews(row.Text);
        var isKnown = deal.Facts.Any(fact => fact.Answers == question && deal.Contradictions.All(each => each.Fact != fact.Id));
        if (row.IsAgainst || (isNews && isKnown && row.Old.Length > 0))
            deal = Against(deal, question, draft, row, who, coach.LocalNow);
        // "预算被砍了" answers nothing: it takes an answer away. Where there was none it stands as what is to be cleared up.
        if (isNews && row.IsAgainst)
            return deal;
        deal = deal.With(new DealFact { Id = id, Answers = question, Text = row.Text, Evidence = row.Evidence, Source = who, At = at });
        return isNews ? deal.With(new Contradiction { Fact = id, At = at, Why = row.Text, Told = draft.Told }) : deal;
    }

    // All of what was said before: a weaker answer does not stand where the stronger has fallen.
    private static Deal Against(Deal deal, GateQuestion question, TellDraft draft, ToldRow row, string who, DateTimeOffset at) => deal.Facts
        .Where(fact => fact.Answers == question)
        .Aggregate(deal, (each, fact) => each.With(new Contradiction { Fact = fact.Id, At = at, Why = Whose(row.Text, who), Told = draft.Told }));

    private static string Whose(string text, string who) => who.Length == 0 ? text : text.Any(Understanding.Sentence.IsHan) ? $"{text}（{who}）" : $"{text} ({who})";

    private static DealMark Mark(string id, MarkKind kind, ToldRow row, string who, DateTimeOffset at) =>
        new() { Id = id, Kind = kind, Text = row.Text, Evidence = row.Evidence, Who = who, At = at };

    private static Deal WithFigures(CoachTurn coach, Deal deal, TellDraft draft)
    {
        var before = deal;
        if (draft.Amount.Takes && DealFigures.Amount(draft.Amount.Value) is { } amount)
            deal = deal.WithAmount(amount, coach.Me, coach.Now);
        if (draft.Expected.Takes && DealFigures.Expected(draft.Expected.Value, coach.Today) is { } expected)
            deal = deal.WithExpected(expected, coach.Me, coach.Now);
        if (draft.Expected.Value.Length == 0 && ClearerIn(coach, deal, draft) is { } clearer)
            deal = deal.WithExpected(clearer, coach.Me, coach.Now);
        if (draft.Rivals.Takes && draft.Rivals.Value.Length > 0)
            deal = deal with { Rivals = [.. deal.Rivals.Union(DealWords.NamesIn(draft.Rivals.Value), StringComparer.OrdinalIgnoreCase)] };
        if (draft.Decider is { Takes: true, Value: { Length: > 0 and <= PersonName.Longest } name })
            deal = deal.WithPeople([name]) is var known && known.FindPersonCalled(name) is { } person ? known.With(person with { Role = DecisionRole.Decider }) : deal;
        // Somebody's open deal form must notice.
        return deal == before ? deal : deal.Revised();
    }

    // An answer to "which month?" says when it is signed, where that was not known or known too vaguely for the gate (M4).
    private static DatePeriod? ClearerIn(CoachTurn coach, Deal deal, TellDraft draft) =>
        draft.Rows.FirstOrDefault(row => row.Demand == GateDemand.Timeline)?.Text is { Length: > 0 } text
        && DealFigures.Expected(text, coach.Today) is { } said && said.Last >= coach.Today && Days(said) < Gate.ClearTimetableDays
        && (deal.Expected is not { } known || Days(known) >= Gate.ClearTimetableDays)
            ? said
            : null;

    private static int Days(DatePeriod period) => period.Last.DayNumber - period.First.DayNumber;
}
