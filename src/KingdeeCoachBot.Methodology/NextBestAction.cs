namespace KingdeeCoachBot.Methodology;

/// <summary>The one thing to do in a deal, or today. The same deals on the same day always give the same, and the weights can be told.</summary>
public static class NextBestAction
{
    // Beyond a fortnight nobody remembers what was said.
    private const int DebriefDays = 14;

    private const int PrepareDays = 7;
    private const int NearDays = 30;
    private const int MostPointsOfDays = 10;
    private const int PointsOfSigning = 5;

    /// <summary>The one thing for a deal; null for one that is closed, or parked and not due. An open deal always has one.</summary>
    /// <param name="deal">The deal.</param>
    /// <param name="now">The present, in the zone of its owner.</param>
    public static BestAction? For(Deal deal, DateTimeOffset now) => All(deal, now) is [var first, ..] ? first : null;

    /// <summary>All things to do in a deal, what weighs most first.</summary>
    public static IReadOnlyList<BestAction> All(Deal deal, DateTimeOffset now) => deal.Status switch
    {
        DealStatus.Parked => [.. ResumeDue(deal, Fading.Day(now))],
        DealStatus.Open =>
        [
            .. Candidates(deal, now).Select(action => action with { Parts = [.. action.Parts, .. OfDeal(deal, now)] })
                .OrderByDescending(action => action.Weight).ThenBy(action => action.Kind),
        ],
        _ => [],
    };

    /// <summary>The best thing of each deal, the best of the day first.</summary>
    public static IReadOnlyList<BestAction> OfDay(IEnumerable<Deal> deals, DateTimeOffset now) =>
    [
        .. deals.Select(deal => For(deal, now)).OfType<BestAction>()
            .OrderByDescending(action => action.Weight)
            .ThenBy(action => action.Deal.Expected?.Last ?? DateOnly.MaxValue)
            .ThenBy(action => action.Deal.Title, StringComparer.Ordinal)
            .ThenBy(action => action.Deal.Id, StringComparer.Ordinal),
    ];

    private static IEnumerable<BestAction> Candidates(Deal deal, DateTimeOffset now)
    {
        var today = Fading.Day(now);
        var unknown = OneUnknown.Of(deal, today);
        return
        [
            .. Visited(deal, now), .. Promises(deal, today), .. Concerns(deal), .. Dates(deal, today), .. Phase(deal, today),
            .. Target(deal), .. GateOpen(deal, today), .. Visiting(deal, unknown, now), .. Weakest(deal, today), .. Idle(deal, now),
        ];
    }

    private static IEnumerable<BestAction> ResumeDue(Deal deal, DateOnly today)
    {
        if (deal.Parking is { } parking && parking.Until <= today)
            yield return Action(deal, ActionKind.TakeUpAgain) with { Days = Days(parking.Until, today) };
    }

    private static IEnumerable<BestAction> Visited(Deal deal, DateTimeOffset now)
    {
        var visit = deal.Visits.Where(each => each.Status != VisitStatus.Cancelled && each.Debrief is null && each.End <= now && each.End > now.AddDays(-DebriefDays))
            .OrderByDescending(each => each.End).ThenBy(each => each.Id, StringComparer.Ordinal)
            .FirstOrDefault();
        if (visit is not null)
            yield return Action(deal, ActionKind.DebriefVisit) with { Visit = visit, Days = Days(Fading.Day(visit.End.ToOffset(now.Offset)), Fading.Day(now)) };
    }

    private static IEnumerable<BestAction> Promises(Deal deal, DateOnly today) =>
        from step in deal.NextSteps
        where step.Status == StepStatus.Open && step.Due < today
        let days = Days(step.Due!.Value, today)
        orderby days descending, step.Id
        select Action(deal, step.Whose == StepOwner.Ours ? ActionKind.KeepPromise : ActionKind.RemindCustomer, new WeightPart(WeightReason.Days, Math.Min(days, MostPointsOfDays))) with { Step = step, Days = days };

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

    private static IEnumerable<BestAction> Visiting(Deal deal, Unknown? unknown, DateTimeOffset now)
    {
        if (Next(deal, now) is not { } visit)
            return unknown is null ? [] : [ForVisit(deal, unknown)];
        var (inDays, blanks) = (Days(Fading.Day(now), Fading.Day(visit.Start.ToOffset(now.Offset))), VisitCoaching.Gaps(visit).Count);
        var ask = OneUnknown.At(deal, visit, Fading.Day(now)) is [var best, ..] ? best : null;
        if (inDays <= PrepareDays && blanks > 0)
            return [Action(deal, ActionKind.PrepareVisit, new WeightPart(WeightReason.Days, PrepareDays - inDays)) with { Visit = visit, Unknown = ask, Person = ask?.Gap.Person, Days = inDays, Count = blanks }];
        if (ask is not null)
            return [Action(deal, ActionKind.AskAtVisit) with { Visit = visit, Unknown = ask, Person = ask.Gap.Person, Days = inDays }];
        return unknown is null ? [] : [ForVisit(deal, unknown)];
    }

    private static Visit? Next(Deal deal, DateTimeOffset now) => deal.Visits.Where(visit => visit.Status == VisitStatus.Planned && visit.Start > now)
        .OrderBy(visit => visit.Start).ThenBy(visit => visit.Id, StringComparer.Ordinal)
        .FirstOrDefault();

    // Somebody has to be found only where everybody's part is known and is another; else one asks those one knows.
    private static BestAction ForVisit(Deal deal, Unknown unknown)
    {
        var nobodyFits = unknown.Gap.Person is null && deal.People.Count > 0 && deal.People.All(person => person.Role != DecisionRole.Unknown);
        return Action(deal, nobodyFits ? ActionKind.FindSomebody : ActionKind.PlanVisit) with { Unknown = unknown, Person = unknown.Gap.Person };
    }

    private static IEnumerable<BestAction> Weakest(Deal deal, DateOnly today)
    {
        if (SaleEquation.Of(deal, today) is { Ask: { } question } bars)
            yield return Action(deal, ActionKind.RaiseWeakest, new WeightPart(WeightReason.HowLittleIsKnown, SaleEquation.Most - bars.Weakest.Level)) with { Question = question, Person = question.Person, Count = bars.Weakest.Level };
    }

    private static IEnumerable<BestAction> Idle(Deal deal, DateTimeOffset now)
    {
        if (deal.NextOpenStep is null && !WhoKnows.Planned(deal, Fading.Day(now)).Any())
            yield return Action(deal, ActionKind.AgreeNextStep);
        yield return Action(deal, ActionKind.KeepInTouch) with { Days = deal.LastContact is { } last ? Days(Fading.Day(last.ToOffset(now.Offset)), Fading.Day(now)) : 0 };
    }

    // What the deal itself adds to each of its actions: it matters only between deals.
    private static IEnumerable<WeightPart> OfDeal(Deal deal, DateTimeOffset now)
    {
        if (deal.Stage != DealStage.Target)
            yield return new WeightPart(WeightReason.Stage, 5 * (int)deal.Stage);
        if (deal.Expected is { } expected && expected.Last >= Fading.Day(now) && Days(Fading.Day(now), expected.Last) <= NearDays)
            yield return new WeightPart(WeightReason.SigningIsNear, PointsOfSigning);
    }

    private static BestAction Action(Deal deal, ActionKind kind, params WeightPart[] parts) =>
        new() { Deal = deal, Kind = kind, Parts = [new WeightPart(WeightReason.Itself, kind.Weight()), .. parts] };

    private static int Days(DateOnly since, DateOnly until) => until.DayNumber - since.DayNumber;
}
