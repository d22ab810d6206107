namespace KingdeeCoachBot.Methodology;

/// <summary>What a deal's people tell about how it is sold: who moves power, who informs, who is for us and against, who was left out. Course: M11, M1.</summary>
/// <remarks>What was not asked yet is a question, never a risk; the risk rules have the figures that are reported to others.</remarks>
public static class StakeholderFindings
{
    /// <summary>An insider or FOX is silent after so many days. Risks page: NoFox.</summary>
    public const int SilentDays = 10;

    // One of each has to be known before anybody signs: who decides, who pays, who judges, who works with it.
    private static readonly DecisionRole[] Needed = [DecisionRole.Decider, DecisionRole.Approver, DecisionRole.Evaluator, DecisionRole.User];

    /// <summary>All findings, the most important first.</summary>
    public static IReadOnlyList<StakeholderFinding> Of(Deal deal, DateTimeOffset now)
    {
        if (deal.People.Count == 0)
            return [];
        var fox = FoxCheck.Of(deal, now);
        return
        [
            .. Against(deal), .. Fox(deal, fox), .. Insiders(deal, now), .. Alone(deal), .. PowerUnmet(deal),
            .. Needed.Where(role => deal.People.All(person => person.Role != role)).Select(role => new StakeholderFinding(StakeholderFindingKind.RoleMissing) { Role = role }),
        ];
    }

    /// <summary>Days since we last heard of somebody; null where never.</summary>
    public static int? DaysSince(Stakeholder person, DateTimeOffset now)
    {
        var last = new[] { person.LastMet, person.LastContact }.Max();
        return last is { } at ? Math.Max(0, PushBounds.Days(at, now)) : null;
    }

    private static IEnumerable<StakeholderFinding> Against(Deal deal)
    {
        var (supporters, opponents) = (deal.People.Count(person => person.Stance == Stance.Supporter), deal.People.Where(person => person.Stance == Stance.Against).ToArray());
        if (opponents.Length == 0)
            yield break;
        var strongest = opponents.OrderByDescending(person => person.Influence).ThenBy(person => person.Name, StringComparer.Ordinal).First();
        yield return supporters <= opponents.Length
            ? new StakeholderFinding(StakeholderFindingKind.Outnumbered) { Person = strongest, Count = supporters, OfCount = opponents.Length, IsRisk = true }
            : new StakeholderFinding(StakeholderFindingKind.Opponent) { Person = strongest, IsRisk = strongest.Influence == Influence.High };
    }

    private static IEnumerable<StakeholderFinding> Fox(Deal deal, FoxCheck check)
    {
        // Before anybody truly considers, nobody needs to move power: a question, not a risk.
        var matters = deal.Stage >= DealStage.Consideration;
        if (check.Fox is not { } fox)
            yield return new StakeholderFinding(StakeholderFindingKind.NoFox) { Person = check.Candidate, IsRisk = matters };
        else if (check.Has == false)
            yield return new StakeholderFinding(StakeholderFindingKind.FoxWithoutSay) { Person = fox, IsRisk = matters };
        else if (!check.IsWatched)
            yield return new StakeholderFinding(StakeholderFindingKind.FoxSilent) { Person = fox, Count = check.Days ?? 0, IsRisk = matters && check.Days is not null };
    }

    private static IEnumerable<StakeholderFinding> Insiders(Deal deal, DateTimeOffset now)
    {
        var insiders = deal.People.Where(person => person.IsInsider).ToArray();
        if (insiders.Length == 0)
        {
            yield return new StakeholderFinding(StakeholderFindingKind.NoInsider) { Person = Candidate(deal), IsRisk = deal.Stage >= DealStage.Consideration };
            yield break;
        }

        // One who talks is enough.
        var nearest = insiders.OrderBy(person => DaysSince(person, now) ?? int.MaxValue).ThenBy(person => person.Name, StringComparer.Ordinal).First();
        if (!nearest.IsFox && DaysSince(nearest, now) is { } days && days > SilentDays)
            yield return new StakeholderFinding(StakeholderFindingKind.InsiderSilent) { Person = nearest, Count = days, IsRisk = deal.Stage >= DealStage.Consideration };
    }

    private static IEnumerable<StakeholderFinding> Alone(Deal deal)
    {
        var others = deal.People.Where(person => person.Role != DecisionRole.Decider && person.Stance != Stance.Unknown && person.Influence != Influence.Low).ToArray();
        if (deal.Deciders.FirstOrDefault(person => person.Stance == Stance.Supporter) is { } decider && others.Length >= 2
            && others.Count(person => person.Stance != Stance.Supporter) is var notForUs && notForUs * 2 > others.Length)
            yield return new StakeholderFinding(StakeholderFindingKind.DeciderAlone) { Person = decider, Count = notForUs, OfCount = others.Length, IsRisk = true };
    }

    private static IEnumerable<StakeholderFinding> PowerUnmet(Deal deal) => StakeholderPairs.Of(deal)
        .Where(pair => pair is { Wants: TeamRole.Management, Person.OurContact: "", Person.Role: DecisionRole.Decider })
        .Take(1)
        .Select(pair => new StakeholderFinding(StakeholderFindingKind.PowerToPower) { Person = pair.Person, Ours = pair.Suggested });

    internal static Stakeholder? Candidate(Deal deal) => deal.People
        .Where(person => person.Role != DecisionRole.Decider && person.Stance is Stance.Supporter or Stance.Neutral)
        .OrderByDescending(person => person.Stance).ThenByDescending(person => person.Influence).ThenByDescending(person => person.LastContact).ThenBy(person => person.Name, StringComparer.Ordinal)
        .FirstOrDefault();
}

/// <summary>Something that the map tells. What a field does not concern is null, empty or 0.</summary>
/// <param name="Kind">What.</param>
public sealed record StakeholderFinding(StakeholderFindingKind Kind)
{
    /// <summary>Whether it endangers the deal; else it is only not known yet.</summary>
    public bool IsRisk { get; init; }

    /// <summary>Whom it concerns, or who could help.</summary>
    public Stakeholder? Person { get; init; }

    /// <summary>The part in the decision that nobody has.</summary>
    public DecisionRole Role { get; init; }

    /// <summary>Somebody of ours.</summary>
    public string Ours { get; init; } = "";

    /// <summary>Days, or how many.</summary>
    public int Count { get; init; }

    /// <summary>Of how many, or against how many.</summary>
    public int OfCount { get; init; }
}

/// <summary>What the map may tell.</summary>
public enum StakeholderFindingKind
{
    /// <summary>Not more are for us than against.</summary>
    Outnumbered,

    /// <summary>Somebody is against us.</summary>
    Opponent,

    /// <summary>Nobody moves power for us.</summary>
    NoFox,

    /// <summary>Our FOX has little say.</summary>
    FoxWithoutSay,

    /// <summary>Nobody has talked to our FOX lately.</summary>
    FoxSilent,

    /// <summary>Nobody informs us.</summary>
    NoInsider,

    /// <summary>Who informs us has been silent.</summary>
    InsiderSilent,

    /// <summary>Whoever decides is for us, most others are not.</summary>
    DeciderAlone,

    /// <summary>Whoever decides should meet somebody of our management.</summary>
    PowerToPower,

    /// <summary>A part that nobody is known to have: 不要漏角色.</summary>
    RoleMissing,
}

/// <summary>Whether there is a FOX, and whether he is one: has a say, is near who decides, is watched. Course: M11.</summary>
public sealed record FoxCheck
{
    /// <summary>Who is noted as FOX, the one with the most say; null where nobody is.</summary>
    public Stakeholder? Fox { get; init; }

    /// <summary>Whether he has a say; null while not known.</summary>
    public bool? Has { get; init; }

    /// <summary>Whether he is near who decides; null while not known: it has to be asked.</summary>
    public bool? IsNear { get; init; }

    /// <summary>Days since we last talked to him; null where never.</summary>
    public int? Days { get; init; }

    /// <summary>Whether somebody talked to him lately.</summary>
    public bool IsWatched => Days <= StakeholderFindings.SilentDays;

    /// <summary>Who could become one; null where nobody fits.</summary>
    public Stakeholder? Candidate { get; init; }

    /// <summary>Who is noted as insider.</summary>
    public IReadOnlyList<Stakeholder> Insiders { get; init; } = [];

    /// <summary>Checks.</summary>
    public static FoxCheck Of(Deal deal, DateTimeOffset now)
    {
        var fox = deal.People.Where(person => person.IsFox).OrderByDescending(person => person.Influence).ThenBy(person => person.Name, StringComparer.Ordinal).FirstOrDefault();
        return new FoxCheck
        {
            Fox = fox,
            Has = fox?.Influence switch { null or Influence.Unknown => null, Influence.Low => false, _ => true },
            // Who decides or approves sits at the table himself; of the others nobody can tell from their title.
            IsNear = fox?.Role is DecisionRole.Decider or DecisionRole.Approver ? true : null,
            Days = fox is null ? null : StakeholderFindings.DaysSince(fox, now),
            Candidate = StakeholderFindings.Candidate(deal),
            Insiders = [.. deal.People.Where(person => person.IsInsider).OrderBy(person => person.Name, StringComparer.Ordinal)],
        };
    }
}

/// <summary>Who of ours meets whom: power buys from power, and the right person at the right time. Course: M11, M19.</summary>
/// <param name="Person">The customer's person.</param>
/// <param name="Wants">Who of ours should meet him; null where the rep himself does.</param>
/// <param name="Suggested">Somebody of the team who is that; empty where nobody is.</param>
public sealed record StakeholderPair(Stakeholder Person, TeamRole? Wants, string Suggested);

/// <summary>Pairs the customer's people with ours.</summary>
public static class StakeholderPairs
{
    /// <summary>One for each person: those whom nobody of ours meets first, of them the most important.</summary>
    public static IReadOnlyList<StakeholderPair> Of(Deal deal) =>
    [
        .. deal.People
            .OrderBy(person => person.OurContact.Length > 0).ThenBy(person => Rank(person.Role)).ThenByDescending(person => person.Influence).ThenBy(person => person.Name, StringComparer.Ordinal)
            .Select(person => new StakeholderPair(person, WantedFor(person.Role), Suggested(deal, WantedFor(person.Role)))),
    ];

    private static int Rank(DecisionRole role) => role == DecisionRole.Unknown ? int.MaxValue : (int)role;

    private static TeamRole? WantedFor(DecisionRole role) => role switch
    {
        DecisionRole.Decider or DecisionRole.Approver => TeamRole.Management,
        DecisionRole.Evaluator => TeamRole.PreSales,
        DecisionRole.User => TeamRole.Delivery,
        _ => null,
    };

    private static string Suggested(Deal deal, TeamRole? role) => deal.Team.FirstOrDefault(member => member.Role == role)?.Name ?? "";
}
