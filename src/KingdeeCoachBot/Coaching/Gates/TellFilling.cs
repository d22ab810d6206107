using KingdeeCoachBot.Coaching.Deals;
using KingdeeCoachBot.Coaching.People;
using KingdeeCoachBot.Methodology;
using KingdeeCoachBot.Understanding;

namespace KingdeeCoachBot.Coaching.Gates;

/// <summary>Fills the form of what was told of a deal: from a sentence, or for the one demand whose button was pressed.</summary>
internal static class TellFilling
{
    /// <summary>What a sentence tells.</summary>
    public static TellDraft Of(CoachTurn coach, Deal deal, Utterance utterance)
    {
        var told = Telling.Of(utterance);
        var draft = New(coach, deal) with
        {
            Rows = [.. told.Answers.Select(answer => Row(coach, deal, answer))],
            Marks = [.. told.Marks.Select(mark => new ToldRow { Kind = mark.Kind.ToString(), Text = mark.Text, Evidence = mark.Evidence })],
            Kept = string.Join(',', told.Marks.Select(mark => mark.Kind)),
            Who = told.Who.Length > 0 ? PersonName.In(deal, told.Who) : "",
            WhoTitle = told.Said.Title,
            Date = DateIn(coach, utterance),
        };
        if (told.Unplaced.Length > 0)
            draft = draft with { Rows = [new ToldRow { Kind = nameof(GateDemand.WhyNeed), Text = told.Unplaced, Evidence = told.Said.Judge(told.Unplaced, Evidence.Heard) }], Note = coach.In(GateText.WhichQuestion) };
        return WithFigures(coach, deal, draft, utterance);
    }

    /// <summary>The answer to one demand.</summary>
    public static TellDraft Of(CoachTurn coach, Deal deal, GateDemand demand)
    {
        // A clear timetable is the timetable, said more exactly.
        var asked = demand == GateDemand.ClearTimetable ? GateDemand.Timeline : demand;
        var standing = Standing(deal, asked, coach.Today);
        return New(coach, deal) with
        {
            Rows = [new ToldRow { Kind = asked.ToString(), Old = asked.Question() is null || standing is null ? "" : Written(coach, standing) }],
        };
    }

    /// <summary>The draft with what a further sentence says put in: it fills the row that is empty, else joins the others.</summary>
    public static TellDraft? Corrected(CoachTurn coach, Deal deal, TellDraft draft, Utterance utterance)
    {
        var more = Of(coach, deal, utterance);
        if (more.Rows.Count + more.Marks.Count == 0)
            return draft.Rows is [{ Text: "" } row] && utterance.Text.Length <= 200 ? draft with { Rows = [row with { Text = utterance.Text }], Note = "" } : null;
        return draft with
        {
            Rows = [.. draft.Rows.Where(row => row.Text.Length > 0 && more.Rows.All(each => each.Kind != row.Kind)).Concat(more.Rows).Take(TellDraft.MostRows)],
            Marks = [.. draft.Marks.Where(mark => more.Marks.All(each => each.Kind != mark.Kind)).Concat(more.Marks)],
            Kept = string.Join(',', new[] { draft.Kept, more.Kept }.Where(kinds => kinds.Length > 0)),
            Who = more.Who.Length > 0 ? more.Who : draft.Who,
            WhoTitle = more.Who.Length > 0 ? more.WhoTitle : draft.WhoTitle,
            Amount = more.Amount.Value.Length > 0 ? more.Amount : draft.Amount,
            Expected = more.Expected.Value.Length > 0 ? more.Expected : draft.Expected,
            Rivals = more.Rivals.Value.Length > 0 ? more.Rivals : draft.Rivals,
            Decider = more.Decider.Value.Length > 0 ? more.Decider : draft.Decider,
            Note = "",
        };
    }

    /// <summary>"预算一千二百万（周总确认）"</summary>
    public static string Written(CoachTurn coach, DealFact fact) =>
        coach.In(GateText.With, PressFields.Cut(fact.Text, 60), EvidenceText.Write(coach, fact.Evidence, fact.Source));

    /// <summary>The answer to a question that stands and that nothing contradicts; null where there is none.</summary>
    public static DealFact? Standing(Deal deal, GateDemand demand, DateOnly today) =>
        demand.Question() is { } question && GateAnswers.Of(deal, today)[question] is { Fact: { } fact, State: not AnswerState.Contradicted } ? fact : null;

    private static TellDraft New(CoachTurn coach, Deal deal) =>
        new() { Told = Guid.NewGuid().ToString("N"), Deal = deal.Id, DealTitle = deal.Title, Date = PressFields.Write(coach.Today) };

    private static ToldRow Row(CoachTurn coach, Deal deal, ToldAnswer answer)
    {
        var standing = answer.IsAgainst ? Standing(deal, answer.Demand, coach.Today) : null;
        return new ToldRow
        {
            Kind = answer.Demand.ToString(),
            Text = answer.Text,
            Evidence = answer.Evidence,
            Old = standing is null ? "" : Written(coach, standing),
            IsAgainst = standing is not null,
        };
    }

    // "上周五周总说的": a day that has passed is when it was learnt.
    private static string DateIn(CoachTurn coach, Utterance utterance) =>
        PressFields.Write(utterance.Slots.When is { Date: { } day, IsCalendarDay: false } && day < coach.Today && day > coach.Today.AddDays(-60) ? day : coach.Today);

    private static TellDraft WithFigures(CoachTurn coach, Deal deal, TellDraft draft, Utterance utterance)
    {
        var (amount, expected) = (Amount(draft, utterance), Expected(coach, draft, utterance));
        var decider = DeciderIn(draft);
        return draft with
        {
            Amount = amount is null || amount == deal.Amount ? new() : new() { Value = Amounts.Write(coach, amount), Takes = deal.Amount is null },
            Expected = expected is null || expected == deal.Expected ? new() : new() { Value = Periods.Write(coach, expected), Takes = deal.Expected is null },
            Rivals = RivalsIn(coach, deal, draft, utterance) is { Length: > 0 } rivals ? new() { Value = rivals, Takes = deal.Rivals.Count == 0 } : new(),
            Decider = decider.Length > 0 && deal.FindPersonCalled(decider)?.Role is null or DecisionRole.Unknown ? new() { Value = decider, Takes = decider.Length > 0 } : new(),
        };
    }

    // "一年多花三百万" is the pain's figure, not the budget's: only what stands in the answer itself counts.
    private static Money? Amount(TellDraft draft, Utterance utterance) =>
        DealFigures.Plausible(utterance.Slots.Money) is { } said && Has(draft, GateDemand.BudgetPlan, said.Source) ? DealFigures.Amount(said) : null;

    private static DatePeriod? Expected(CoachTurn coach, TellDraft draft, Utterance utterance) =>
        DealFigures.Signing(utterance.Slots, coach.Today) is { } said && said.Last >= coach.Today && Has(draft, GateDemand.Timeline, said.Source) ? DealFigures.Expected(said) : null;

    private static string RivalsIn(CoachTurn coach, Deal deal, TellDraft draft, Utterance utterance) => Has(draft, GateDemand.Competitors, "")
        ? DealDraft.Joined(coach, utterance.Slots.Rivals.Select(rival => rival.Name).Except(deal.Rivals, StringComparer.OrdinalIgnoreCase))
        : "";

    private static string DeciderIn(TellDraft draft) =>
        draft.Rows.FirstOrDefault(row => row.Demand == GateDemand.DecisionMaker) is { } row && PersonFacts.RoleIn(Sentence.Fold(row.Text)) == DecisionRole.Decider
                && Mentions.In(new Utterance(row.Text, Language.Chinese, new Slots(), KnownNames.Empty)).People is [var name, ..]
            ? name
            : "";

    private static bool Has(TellDraft draft, GateDemand demand, string words) =>
        draft.Rows.Any(row => row.Demand == demand && words.Split(' ').All(word => row.Text.Contains(word, StringComparison.OrdinalIgnoreCase)));
}
