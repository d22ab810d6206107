namespace KingdeeCoachBot.Methodology;

/// <summary>Says of one thing that a gate demands how it stands, and what is wrong with it. Course: M4.</summary>
internal static class GapFinder
{
    /// <summary>How a demand stands, met or not.</summary>
    public static GateStanding Stands(Deal deal, GateAnswers answers, GateDemand demand, Evidence atLeast, DateOnly today)
    {
        var found = Look(deal, answers, demand, today);
        return new GateStanding(demand, atLeast, found.State, found.Text, found.Source, found.Evidence, found.At)
        {
            Gap = KindOf(found, atLeast) is { } kind ? GapOf(deal, demand, kind, found, today) : null,
        };
    }

    private static GateGap GapOf(Deal deal, GateDemand demand, GapKind kind, Found found, DateOnly today)
    {
        // Whoever said it once knows best what has changed; whoever was only quoted need not be able to confirm.
        var person = WhoKnows.Person(deal, demand, kind is GapKind.Faded or GapKind.Contradicted ? found.Source : "", today);
        return new GateGap
        {
            Demand = demand,
            Kind = kind,
            SoFar = found.Text,
            Source = found.Source,
            Person = person,
            Role = person?.Role ?? WhoKnows.Roles(demand)[0],
            Visit = person is null ? WhoKnows.VisitWithAnybody(deal, today) : WhoKnows.VisitWith(deal, person, today),
        };
    }

    private static GapKind? KindOf(Found found, Evidence atLeast) => found.State switch
    {
        AnswerState.Unanswered => GapKind.Unanswered,
        AnswerState.Contradicted => GapKind.Contradicted,
        AnswerState.Faded => GapKind.Faded,
        var state when state >= Fading.Fresh(atLeast) => found.Flaw,
        AnswerState.Assumed => GapKind.Assumed,
        _ => GapKind.NotConfirmed,
    };

    private static Found Look(Deal deal, GateAnswers answers, GateDemand demand, DateOnly today) => demand switch
    {
        GateDemand.ClearTimetable => Of(answers[GateQuestion.Timeline], IsClear(deal.Expected) ? null : GapKind.TooVague),
        GateDemand.IsThereADeal => Of(deal.Odds.IsThereADeal, deal.Odds.IsThereADeal?.Value == false ? GapKind.AnsweredNo : null, today),
        GateDemand.OrderedIn => OrderedIn(deal, answers, today),
        GateDemand.OurOdds => Of(deal.Odds.Ours, string.IsNullOrWhiteSpace(deal.Odds.Ours?.Why) ? GapKind.TooVague : null, today),
        GateDemand.TrulyConsiders => Of(deal, MarkKind.TrulyConsiders, today),
        GateDemand.FormallyComparing => Of(deal, MarkKind.FormallyComparing, today),
        GateDemand.VisionStated => Vision(deal),
        GateDemand.ProofDelivered => Lasting(deal.Mark(MarkKind.ProofDelivered)),
        GateDemand.ComparisonLeads => Of(deal, MarkKind.ComparisonLeads, today),
        _ => Of(answers[(GateQuestion)demand], null),
    };

    private static Found Of(GateAnswer answer, GapKind? flaw) => new(answer.State, answer.Fact?.Text ?? "", answer.Fact?.Source ?? "", flaw, answer.Fact?.Evidence, answer.Fact?.At);

    private static Found Of<T>(Known<T>? known, GapKind? flaw, DateOnly today)
        where T : notnull => known is null ? Found.Nothing : new(Fading.StateOf(known.Evidence, known.At, today), known.Why, known.Source, flaw, known.Evidence, known.At);

    private static Found Of(Deal deal, MarkKind kind, DateOnly today) => deal.Marks.Where(mark => mark.Kind == kind)
        .Select(mark => (mark.At, mark.Id, Found: new Found(Fading.StateOf(mark.Evidence, mark.At, today), mark.Text, mark.Who, null, mark.Evidence, mark.At)))
        .OrderByDescending(each => each.Found.State).ThenByDescending(each => each.At).ThenBy(each => each.Id, StringComparer.Ordinal)
        .Select(each => each.Found)
        .FirstOrDefault(Found.Nothing);

    // 何时 has been said, too, where a timetable was heard of and a day of signing noted.
    private static Found OrderedIn(Deal deal, GateAnswers answers, DateOnly today)
    {
        var said = Of(deal.Odds.OrderedIn, null, today);
        var timetable = deal.Expected is null ? Found.Nothing : Of(answers[GateQuestion.Timeline], null);
        return timetable.State > said.State ? timetable : said;
    }

    // A picture that was painted, and proof that was given, do not fade.
    private static Found Vision(Deal deal) => SaleEvidence.For(deal, SaleStep.VisionStated) is { } seen
        ? new Found(AnswerState.Heard, seen.Text, seen.Who, null, seen.Evidence, seen.At)
        : Lasting(deal.Mark(MarkKind.VisionStated));

    private static Found Lasting(DealMark? mark) => mark is null ? Found.Nothing : new(Fading.Fresh(mark.Evidence), mark.Text, mark.Who, null, mark.Evidence, mark.At);

    private static bool IsClear(DatePeriod? expected) =>
        expected is not null && expected.Last.DayNumber - expected.First.DayNumber < Gate.ClearTimetableDays;

    private sealed record Found(AnswerState State, string Text, string Source, GapKind? Flaw, Evidence? Evidence, DateTimeOffset? At)
    {
        public static readonly Found Nothing = new(AnswerState.Unanswered, "", "", null, null, null);
    }
}
