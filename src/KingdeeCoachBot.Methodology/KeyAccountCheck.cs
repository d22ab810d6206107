namespace KingdeeCoachBot.Methodology;

/// <summary>Whether a deal looks like a key account, and where the way it is run contradicts that. Course: M1.</summary>
public static class KeyAccountCheck
{
    private const int LongCycleDays = 90;
    private const int ShortCycleDays = 30;
    private const int BroadFrom = 3;

    /// <summary>Checks the eight dimensions. What the deal does not say is unknown, never a contradiction.</summary>
    /// <param name="deal">The deal.</param>
    /// <param name="boughtBefore">Whether this customer has bought before.</param>
    public static KeyAccountResult Check(Deal deal, bool boughtBefore)
    {
        var findings = Enum.GetValues<KeyAccountDimension>().ToDictionary(dimension => dimension, dimension => Find(deal, dimension, boughtBefore));
        return new KeyAccountResult(Judge(deal, findings), findings);
    }

    private static KeyAccountFinding Find(Deal deal, KeyAccountDimension dimension, bool boughtBefore) => dimension switch
    {
        KeyAccountDimension.Cycle => Cycle(deal),
        KeyAccountDimension.Relationship => deal.People.Count switch
        {
            1 => KeyAccountFinding.Contradicts,
            >= BroadFrom => KeyAccountFinding.Fits,
            _ => KeyAccountFinding.Unknown,
        },
        KeyAccountDimension.Insider => Insider(deal),
        KeyAccountDimension.Decision => Decision(deal),
        KeyAccountDimension.Process => Roles(deal).Distinct().Count() >= BroadFrom ? KeyAccountFinding.Fits : KeyAccountFinding.Unknown,
        KeyAccountDimension.SalesForce => SalesForce(deal),
        KeyAccountDimension.Repeat => boughtBefore ? KeyAccountFinding.Fits : KeyAccountFinding.Unknown,
        _ => Focus(deal),
    };

    private static KeyAccountFinding Cycle(Deal deal)
    {
        if (deal.Expected is not { } expected)
            return KeyAccountFinding.Unknown;
        var days = expected.Last.DayNumber - DateOnly.FromDateTime(deal.CreatedAt.Date).DayNumber;
        return days >= LongCycleDays ? KeyAccountFinding.Fits
            // What is about to be signed after months in B was long all the same.
            : days < ShortCycleDays && deal.Stage < DealStage.Consideration ? KeyAccountFinding.Contradicts
            : KeyAccountFinding.Unknown;
    }

    // 内线: by the time the customer compares, somebody has to tell us how it stands.
    private static KeyAccountFinding Insider(Deal deal) =>
        deal.People.Any(person => person.IsInsider || person.IsFox) ? KeyAccountFinding.Fits
        : deal.People.Count > 0 && deal.Stage >= DealStage.Consideration ? KeyAccountFinding.Contradicts
        : KeyAccountFinding.Unknown;

    // One who decides alone contradicts; but only where everybody's part is known can he be said to be alone.
    private static KeyAccountFinding Decision(Deal deal) =>
        Roles(deal).Count(role => role is DecisionRole.Decider or DecisionRole.Approver or DecisionRole.Evaluator) switch
        {
            >= 2 => KeyAccountFinding.Fits,
            1 when deal.People.Count >= 2 && deal.People.All(person => person.Role != DecisionRole.Unknown) => KeyAccountFinding.Contradicts,
            _ => KeyAccountFinding.Unknown,
        };

    // Who of ours is on the deal we know ourselves; a mere target needs nobody yet.
    private static KeyAccountFinding SalesForce(Deal deal) =>
        deal.Team.Count > 0 ? KeyAccountFinding.Fits
        : deal.Stage > DealStage.Target ? KeyAccountFinding.Contradicts
        : KeyAccountFinding.Unknown;

    // Whoever is compared on a proposal and cannot say why the customer needs it sells functions.
    private static KeyAccountFinding Focus(Deal deal) =>
        deal.Facts.Any(fact => fact.Answers == GateQuestion.WhyNeed) ? KeyAccountFinding.Fits
        : deal.Stage >= DealStage.Consideration ? KeyAccountFinding.Contradicts
        : KeyAccountFinding.Unknown;

    private static KeyAccountVerdict Judge(Deal deal, Dictionary<KeyAccountDimension, KeyAccountFinding> findings)
    {
        var theirs = new[] { KeyAccountDimension.Cycle, KeyAccountDimension.Decision, KeyAccountDimension.Process, KeyAccountDimension.Repeat };
        var large = IsLarge(deal.Amount);
        if (large == true || theirs.Any(dimension => findings[dimension] == KeyAccountFinding.Fits))
            return KeyAccountVerdict.KeyAccount;
        return large == false && theirs.Any(dimension => findings[dimension] == KeyAccountFinding.Contradicts)
            ? KeyAccountVerdict.Ordinary
            : KeyAccountVerdict.TooEarly;
    }

    // 投资大. A currency whose worth is not known says nothing.
    private static bool? IsLarge(Money? money) => money switch
    {
        null => null,
        { Currency: Money.Yuan or "HKD" } => money.Amount >= 1_000_000m,
        { Currency: "USD" or "EUR" or "GBP" } => money.Amount >= 150_000m,
        _ => null,
    };

    private static IEnumerable<DecisionRole> Roles(Deal deal) => deal.People.Select(person => person.Role).Where(role => role != DecisionRole.Unknown);
}

/// <summary>The eight dimensions in which key accounts differ, in the course's order.</summary>
public enum KeyAccountDimension
{
    /// <summary>销售周期.</summary>
    Cycle,

    /// <summary>与客户关系.</summary>
    Relationship,

    /// <summary>内线.</summary>
    Insider,

    /// <summary>购买决定.</summary>
    Decision,

    /// <summary>决定过程.</summary>
    Process,

    /// <summary>销售队伍.</summary>
    SalesForce,

    /// <summary>再销售.</summary>
    Repeat,

    /// <summary>销售重点.</summary>
    Focus,
}

/// <summary>What a deal's data says of a dimension.</summary>
public enum KeyAccountFinding
{
    /// <summary>Nothing yet.</summary>
    Unknown,

    /// <summary>As with a key account.</summary>
    Fits,

    /// <summary>As in an ordinary sale.</summary>
    Contradicts,
}

/// <summary>What a deal looks like.</summary>
public enum KeyAccountVerdict
{
    /// <summary>Too little is known.</summary>
    TooEarly,

    /// <summary>A key account.</summary>
    KeyAccount,

    /// <summary>An ordinary sale, which is to be won quickly and cheaply.</summary>
    Ordinary,
}

/// <summary>The outcome of the check.</summary>
/// <param name="Verdict">What the deal looks like.</param>
/// <param name="Findings">Each dimension's finding.</param>
public sealed record KeyAccountResult(KeyAccountVerdict Verdict, IReadOnlyDictionary<KeyAccountDimension, KeyAccountFinding> Findings)
{
    // What can be mended soonest comes first; the customer's own ways (cycle, decision) are not for us to mend.
    private static readonly KeyAccountDimension[] Ours =
        [KeyAccountDimension.Relationship, KeyAccountDimension.SalesForce, KeyAccountDimension.Insider, KeyAccountDimension.Focus];

    /// <summary>Where the way we run the deal contradicts a key account, the most pressing first; empty for an ordinary sale.</summary>
    public IReadOnlyList<KeyAccountDimension> ToMend =>
        Verdict == KeyAccountVerdict.Ordinary ? [] : [.. Ours.Where(dimension => Findings[dimension] == KeyAccountFinding.Contradicts)];
}
