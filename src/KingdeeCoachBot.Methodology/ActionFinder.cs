namespace KingdeeCoachBot.Methodology;

/// <summary>Finds all that could be done in a deal now, each with what it concerns and what it weighs by itself.</summary>
internal static class ActionFinder
{
    // Beyond a fortnight nobody remembers what was said.
    private const int DebriefDays = 14;

    private const int PrepareDays = 7;
    private const int MostPointsOfDays = 10;

    /// <summary>What an open deal may want; never nothing.</summary>
    public static IEnumerable<BestAction> InOpen(Deal deal, DateTimeOffset now)
    {
        var today = Fading.Day(now);
        return
        [
            .. Visited(deal, now), .. Promises(deal, today), .. Concerns(deal), .. Dates(deal, today), .. Phase(deal, today), .. Target(deal),
            .. GateOpen(deal, today), .. Pushing(deal, now), .. Visiting(deal, now), .. Weakest(deal, today), .. Idle(deal, now),
        ];
    }

    /// <summary>What a parked deal may want.</summary>
    public static IEnumerable<BestAction> InParked(Deal deal, DateOnly today)
    {
        if (deal.Parking is { } parking && parking.Until <= today)
            yield return Action(deal, ActionKind.TakeUpAgain) with { Days = Days(parking.Until, today) };
    }

    private static IEnumerable<BestAction> Visited(Deal deal, DateTimeOffset now)
    {
        var visit = deal.Visits.Where(each => each.Status != VisitStatus.Cancelled && each.Debrief is null)
            .Where(each => each.End <= now && each.End > now.AddDays(-DebriefDays))
            .OrderByDescending(each => each.End).ThenBy(each => each.Id, StringComparer.Ordinal)
            .FirstOrDefault();
        if (visit is not null)
            yield return Action(deal, ActionKind.DebriefVisit) with { Visit = visit, Days = Days(OwnersDay(visit.End, now), Fading.Day(now)) };
    }

    private static IEnumerable<BestAction> Promises(Deal deal, DateOnly today) =>
        from step in deal.NextSteps
        where step.Status == StepStatus.Open && step.Due < today
        let days = Days(step.Due!.Value, today)
        let kind = step.Whose == StepOwner.Ours ? ActionKind.KeepPromise : ActionKind.RemindCustomer
        orderby days descending, step.Id
        select Action(deal, kind, new WeightPart(WeightReason.Days, Math.Min(days, MostPointsOfDays))) with { Step = step, Days = days };

    private static IEnumerable<BestAction> Concerns(Deal deal) => deal.Concerns.Where(concern => concern.IsOpen)
        .OrderBy(concern => concern.At).ThenBy(concern => concern.Id, StringComparer.Ordinal)
        .Select(concern => Action(deal, ActionKind.AnswerConcern) with { Concern = concern, Person = deal.FindPersonCalled(concern.Who) })
        .Take(1);

    private static IEnumerable<BestAction> Dates(Deal deal, DateOnly today)
    {
        if (deal.Expected is { } expected && expected.Last < today)
            yield return Action(deal, ActionKind.SetNewDate) with { Days = Days(expected.Last, today) };
    }

    private static IEnumerable<BestAction> Phase(Deal deal, DateOnly today)
    {
        if (PhaseReading.Of(deal, today) is { Mismatch: not PhaseMismatch.None } phases)
            yield return Action(deal, ActionKind.FollowTheCustomer) with { Mismatch = phases.Mismatch, Concern = phases.Telling[0] };
    }

    private static IEnumerable<BestAction> Target(Deal deal)
    {
        if (deal.Stage != DealStage.Target)
            yield break;
        var verdict = TargetRanking.Judge(deal.Screening);
        if (verdict.Advice == TargetAdvice.Drop)
            yield return Action(deal, ActionKind.DropTarget) with { Target = verdict };
        else if (verdict.AskNext is not null)
            yield return Action(deal, ActionKind.ScreenTarget) with { Target = verdict };
    }

    private static IEnumerable<BestAction> GateOpen(Deal deal, DateOnly today)
    {
        if (Gate.Check(deal, today) is { Passed: true } gate)
            yield return Action(deal, ActionKind.Advance) with { Count = gate.Demanded };
    }

    // Judged without what the rep notes of the person: others may see what is best done in a deal, and never that.
    private static IEnumerable<BestAction> Pushing(Deal deal, DateTimeOffset now)
    {
        if (deal.Stage != DealStage.Negotiation)
            yield break;
        var verdict = PushTiming.Decide(deal, null, null, now);
        var kind = verdict switch
        {
            { End: PushEnd.FinalDayPassed } => ActionKind.SettleDecision,
            { End: not null } => ActionKind.AgreeDecision,
            { IsFree: true, Reason: not null } => ActionKind.Push,
            _ => (ActionKind?)null,
        };
        if (kind is { } due)
            yield return Action(deal, due) with { Push = verdict, Person = verdict.Whom };
    }

    private static IEnumerable<BestAction> Visiting(Deal deal, DateTimeOffset now)
    {
        if (Next(deal, now) is not { } visit)
            return AnotherVisit(deal, Fading.Day(now));
        var (inDays, blanks) = (Days(Fading.Day(now), OwnersDay(visit.Start, now)), VisitCoaching.Gaps(visit).Count);
        var ask = OneUnknown.At(deal, visit, Fading.Day(now)) is [var best, ..] ? best : null;
        if (inDays <= PrepareDays && blanks > 0)
            return [AtVisit(Action(deal, ActionKind.PrepareVisit, new WeightPart(WeightReason.Days, PrepareDays - inDays)), visit, ask, inDays) with { Count = blanks }];
        return ask is null ? AnotherVisit(deal, Fading.Day(now)) : [AtVisit(Action(deal, ActionKind.AskAtVisit), visit, ask, inDays)];
    }

    private static BestAction AtVisit(BestAction action, Visit visit, Unknown? ask, int inDays) =>
        action with { Visit = visit, Unknown = ask, Person = ask?.Gap.Person, Days = inDays };

    private static Visit? Next(Deal deal, DateTimeOffset now) => deal.Visits.Where(visit => visit.Status == VisitStatus.Planned && visit.Start > now)
        .OrderBy(visit => visit.Start).ThenBy(visit => visit.Id, StringComparer.Ordinal)
        .FirstOrDefault();

    // Somebody has to be found only where everybody's part is known and is another; else one asks those one knows.
    private static IEnumerable<BestAction> AnotherVisit(Deal deal, DateOnly today)
    {
        if (OneUnknown.Of(deal, today) is not { } unknown)
            yield break;
        var nobodyFits = unknown.Gap.Person is null && deal.People.Count > 0 && deal.People.All(person => person.Role != DecisionRole.Unknown);
        yield return Action(deal, nobodyFits ? ActionKind.FindSomebody : ActionKind.PlanVisit) with { Unknown = unknown, Person = unknown.Gap.Person };
    }

    private static IEnumerable<BestAction> Weakest(Deal deal, DateOnly today)
    {
        if (SaleEquation.Of(deal, today) is not { Ask: { } question } bars)
            yield break;
        var low = new WeightPart(WeightReason.HowLittleIsKnown, SaleEquation.Most - bars.Weakest.Level);
        yield return Action(deal, ActionKind.RaiseWeakest, low) with { Question = question, Person = question.Person, Count = bars.Weakest.Level };
    }

    private static IEnumerable<BestAction> Idle(Deal deal, DateTimeOffset now)
    {
        if (deal.NextOpenStep is null && Next(deal, now) is null)
            yield return Action(deal, ActionKind.AgreeNextStep);
        yield return Action(deal, ActionKind.KeepInTouch) with { Days = deal.LastContact is { } last ? Days(OwnersDay(last, now), Fading.Day(now)) : 0 };
    }

    private static BestAction Action(Deal deal, ActionKind kind, params WeightPart[] parts) =>
        new() { Deal = deal, Kind = kind, Parts = [new WeightPart(WeightReason.Itself, kind.Weight()), .. parts] };

    // Stored moments are UTC; days are those of the owner, in whose zone the present is given.
    private static DateOnly OwnersDay(DateTimeOffset moment, DateTimeOffset now) => Fading.Day(moment.ToOffset(now.Offset));

    private static int Days(DateOnly since, DateOnly until) => until.DayNumber - since.DayNumber;
}
