namespace KingdeeCoachBot.Methodology;

/// <summary>Advice for a visit from what its deal knows; from the course alone where it knows nothing. Course: M17, M4, M8, M10, M13, M16, M19.</summary>
public static class VisitSuggestion
{
    private const int MostLearn = 2;
    private const int MostQuestions = 3;
    private const int MostBring = 2;
    private const int TailDays = 3;

    // What was said a quarter ago is no occasion any more.
    private static readonly TimeSpan TalkLasts = TimeSpan.FromDays(60);

    /// <param name="deal">The deal, null where there is none yet.</param>
    /// <param name="people">Whom we meet.</param>
    /// <param name="day">The day of the visit, where it takes place.</param>
    /// <param name="now">The present, with the offset of where the owner is.</param>
    public static VisitAdvice For(Deal? deal, IReadOnlyList<string> people, DateOnly day, DateTimeOffset now)
    {
        var person = MostImportant(deal, people);
        var situation = new Situation(deal, person, OpenAt(deal, people, day, now), day, now);
        return new VisitAdvice
        {
            Deal = deal,
            Person = person?.Name ?? (people.Count > 0 ? people[0] : ""),
            Occasion = Occasion(situation),
            Goal = Goal(situation),
            Learn = [.. Learn(situation).Take(MostLearn)],
            Questions = [.. Questions(situation).Take(MostQuestions)],
            Bring = [.. Bring(situation).Take(MostBring)],
            Trap = Trap(situation),
            Tail = Tail(situation),
            TailDue = Workday(day.AddDays(TailDays)),
        };
    }

    /// <summary>The day itself, or the Monday after a weekend.</summary>
    public static DateOnly Workday(DateOnly day) => day.DayOfWeek switch
    {
        DayOfWeek.Saturday => day.AddDays(2),
        DayOfWeek.Sunday => day.AddDays(1),
        _ => day,
    };

    // What is worth most of all that those whom we meet could tell. Nobody has to be in the deal for that, nor the visit.
    private static IReadOnlyList<GateGap> OpenAt(Deal? deal, IReadOnlyList<string> people, DateOnly day, DateTimeOffset now)
    {
        var visit = new Visit
        {
            Id = "",
            Start = new DateTimeOffset(day, TimeOnly.MinValue, now.Offset),
            Zone = "",
            Attendees = [.. people.Select(name => new Attendee(name, ""))],
        };
        var today = Fading.Day(now);
        return
        [
            .. OneUnknown.At(deal ?? new Deal { Id = "", Owner = "", Customer = "", CreatedAt = now }, visit, today <= day ? today : day)
                .Select(unknown => unknown.Gap),
        ];
    }

    private static VisitHint Occasion(Situation now) =>
        now.OurPromises.FirstOrDefault() is { } ours ? Hint(VisitHintKey.OurPromise, "M17") with { Words = ours.What }
        : now.LastTalk is { } talk ? Hint(VisitHintKey.LastTalk, "M17") with { Words = talk.Summary }
        : now.TheirPromises.FirstOrDefault() is { } theirs ? Hint(VisitHintKey.TheirPromise, "M17") with { Words = theirs.What }
        : Hint(VisitHintKey.PeersCase, "M17");

    private static VisitHint Goal(Situation now) =>
        now.Resists ? Hint(VisitHintKey.HisDoubt, "M17")
        : now.Open.Count > 0 ? Gate(now.Open[0])
        : now.Stage switch
        {
            DealStage.Negotiation => Hint(VisitHintKey.SigningPlan, "M13"),
            DealStage.Consideration => Hint(VisitHintKey.Reference, "M10"),
            _ => Hint(VisitHintKey.Demo, "M10"),
        };

    private static IEnumerable<VisitHint> Learn(Situation now)
    {
        if (now.Resists)
            yield return Hint(VisitHintKey.HisDoubt, "M17");
        if (now.Role == DecisionRole.Unknown)
            yield return Hint(VisitHintKey.HisRole, "M17");
        foreach (var gap in now.Open)
            yield return Gate(gap);
        yield return now.Stage == DealStage.Negotiation ? Hint(VisitHintKey.LastWorry, "M13") : Hint(VisitHintKey.Vision, "M8");
    }

    private static IEnumerable<VisitHint> Questions(Situation now)
    {
        if (now.TheirPromises.FirstOrDefault() is { } promise)
            yield return Hint(VisitHintKey.TheirPromise, "M17") with { Words = promise.What };
        if (now.Resists)
            yield return Hint(VisitHintKey.HisDoubt, "M17");
        foreach (var gap in now.Open.Take(2))
        {
            yield return Gate(gap);
            if (gap.Demand == GateDemand.WhyNeed)
                yield return Hint(VisitHintKey.Impact, "M8");
        }

        if (now.Stage == DealStage.Negotiation)
            yield return Hint(VisitHintKey.LastWorry, "M13");
        yield return now.NextBlock is { } block ? Hint(VisitHintKey.Block, "M8") with { Block = block } : Hint(VisitHintKey.Vision, "M8");
    }

    private static IEnumerable<VisitHint> Bring(Situation now)
    {
        foreach (var promise in now.OurPromises)
            yield return Hint(VisitHintKey.OurPromise, "M10") with { Words = promise.What };
        if (now.Role == DecisionRole.Evaluator)
            yield return Hint(VisitHintKey.OurExpert, "M11");
        if (now.Role == DecisionRole.Decider && now.Stage >= DealStage.Consideration)
            yield return Hint(VisitHintKey.OurManager, "M16");
        yield return now.Stage switch
        {
            DealStage.Negotiation => Hint(VisitHintKey.RiskPlan, "M13"),
            DealStage.Consideration => Hint(VisitHintKey.SolutionOutline, "M10"),
            _ => Hint(VisitHintKey.PeersCase, "M17"),
        };
    }

    private static VisitHint Trap(Situation now) => now switch
    {
        { Stance: Stance.Against } => Hint(VisitHintKey.ArguingWithOpponent, "M19"),
        { Stance: Stance.Doubtful } => Hint(VisitHintKey.ExplainingDoubtAway, "M13"),
        { PainIsKnown: false } => Hint(VisitHintKey.ProductBeforePain, "M19"),
        { Stage: DealStage.Negotiation } => Hint(VisitHintKey.PriceFirst, "M13"),
        { HasPower: true } => Hint(VisitHintKey.DetailsForPower, "M16"),
        _ => Hint(VisitHintKey.PromisingInPassing, "M10"),
    };

    private static VisitHint Tail(Situation now) => now.Stage switch
    {
        DealStage.Negotiation => Hint(VisitHintKey.SigningPlan, "M17"),
        DealStage.Consideration => Hint(VisitHintKey.Reference, "M17"),
        DealStage.Prospect when now.PainIsKnown => Hint(VisitHintKey.Demo, "M17"),
        _ => Hint(VisitHintKey.PeersCase, "M17"),
    };

    private static VisitHint Hint(VisitHintKey key, string section) => new(key, section);

    private static VisitHint Gate(GateGap gap) => new(VisitHintKey.Gate, gap.Demand.Section()) { Gap = gap };

    // Power first: what the others answer, they answer on the way.
    private static Stakeholder? MostImportant(Deal? deal, IReadOnlyList<string> people) => people
        .Select(name => deal?.FindPersonCalled(name))
        .OfType<Stakeholder>()
        .OrderBy(person => person.Role switch
        {
            DecisionRole.Decider => 0,
            DecisionRole.Approver => 1,
            DecisionRole.Unknown => 3,
            _ => 2,
        })
        .ThenByDescending(person => person.Influence)
        .FirstOrDefault();

    private sealed record Situation(Deal? Deal, Stakeholder? Person, IReadOnlyList<GateGap> Open, DateOnly Day, DateTimeOffset Now)
    {
        public DealStage Stage => Deal?.Stage ?? DealStage.Target;

        public DecisionRole Role => Person?.Role ?? DecisionRole.Unknown;

        public Stance Stance => Person?.Stance ?? Stance.Unknown;

        public bool Resists => Stance is Stance.Against or Stance.Doubtful;

        public bool HasPower => Role is DecisionRole.Decider or DecisionRole.Approver;

        public bool PainIsKnown =>
            Deal is not null && SaleEvidence.For(Deal, SaleStep.PainStated) is { } pain && !pain.HasFaded(Fading.Day(Now));

        /// <summary>The next block to ask him that none of the gates' questions asks already; null where nothing has been told to go on from.</summary>
        public NineBlock? NextBlock
        {
            get
            {
                if (Deal is null || NineBlocks.Of(Deal, null, Fading.Day(Now)) is var all && all.Cells.All(cell => cell.State == BlockState.Empty))
                    return null;
                var his = NineBlocks.Of(Deal, Person, Fading.Day(Now));
                return his.Next is { } next && Open.Take(2).Any(gap => Asks(gap.Demand, next)) ? his.After(next) : his.Next;
            }
        }

        private static bool Asks(GateDemand demand, NineBlock block) => demand switch
        {
            GateDemand.WhyNeed => block is NineBlock.OpenProblem or NineBlock.ConfirmProblem,
            GateDemand.VisionStated => block == NineBlock.OpenVision,
            _ => false,
        };

        /// <summary>What we owe by the day of the visit.</summary>
        public IEnumerable<NextStep> OurPromises => Steps(StepOwner.Ours).Where(step => step.Due is null || step.Due <= Day);

        public IEnumerable<NextStep> TheirPromises => Steps(StepOwner.Customer);

        /// <summary>The newest contact of which something was noted, where it is recent.</summary>
        public Contact? LastTalk => Deal?.Contacts
            .Where(contact => contact.IsMutual && contact.Summary.Length > 0 && contact.At <= Now && Now - contact.At <= TalkLasts)
            .MaxBy(contact => contact.At);

        private IEnumerable<NextStep> Steps(StepOwner whose) => (Deal?.NextSteps ?? [])
            .Where(step => step.Status == StepStatus.Open && step.Whose == whose)
            .OrderBy(step => step.Due ?? DateOnly.MaxValue);
    }
}
