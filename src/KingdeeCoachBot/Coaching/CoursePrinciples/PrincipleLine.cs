using KingdeeCoachBot.Coaching.Deals;
using KingdeeCoachBot.Methodology;

namespace KingdeeCoachBot.Coaching.CoursePrinciples;

/// <summary>Quotes a principle where it applies, with the names and days of the deal it applies to. Course: M19.</summary>
internal static class PrincipleLine
{
    private const int LongestName = 30;

    /// <summary>"“开药方”前必须先诊断。华能集团还没人说出痛处，方案先放一放，去问王总……（M19）": one line for another card.</summary>
    public static string Write(CoachTurn coach, Deal deal, PrincipleHint hint)
    {
        var chinese = coach.Language == Language.Chinese;
        return $"{Quote(coach, hint)}{(chinese ? "" : " ")}{Why(coach, deal, hint)}{(chinese ? "：" : ". ")}{ToDo(coach, deal, hint)}{(chinese ? $"（{PrincipleHint.Section}）" : $" ({PrincipleHint.Section})")}";
    }

    /// <summary>The course's own words.</summary>
    public static string Quote(CoachTurn coach, PrincipleHint hint) => coach.In(PrincipleText.Quote(hint.Principle));

    /// <summary>What in the deal it applies to; without a full stop, for something may follow.</summary>
    public static string Why(CoachTurn coach, Deal deal, PrincipleHint hint)
    {
        var (who, what) = Words(coach, deal, hint.Situation);
        // Who decides may have been told of without anybody's name.
        var text = hint.Situation == PrincipleSituation.DeciderNotMet && who.Length == 0 ? PrincipleText.HeardWhoDecides : PrincipleText.Why(hint.Situation);
        var why = coach.In(text, NameOf(deal), who, what);
        // In English "the customer said so" may begin the line.
        return char.IsLower(why[0]) ? char.ToUpperInvariant(why[0]) + why[1..] : why;
    }

    /// <summary>What to do about it, with whom.</summary>
    public static string ToDo(CoachTurn coach, Deal deal, PrincipleHint hint) =>
        coach.In(PrincipleText.ToDo(hint.Situation), NameOf(deal), Cut(TurnTo(deal, hint.Situation, coach.Today)) is { Length: > 0 } name ? name : coach.In(Anybody(hint.Situation)));

    private static (string Who, string What) Words(CoachTurn coach, Deal deal, PrincipleSituation situation) => situation switch
    {
        PrincipleSituation.ThereIsNoDeal => (Somebody(coach, deal.Odds.IsThereADeal?.Source), On(coach, deal.Odds.IsThereADeal?.At)),
        PrincipleSituation.ProofWithoutPain => ("", On(coach, deal.Mark(MarkKind.ProofDelivered)?.At)),
        PrincipleSituation.NoPainKnown => ("", coach.In(DealText.Stage(deal.Stage))),
        PrincipleSituation.CustomerIsElsewhere => (Asked(coach, deal), coach.In(PrincipleText.WeAre(PhaseReading.PhaseOf(deal.Stage)))),
        PrincipleSituation.DeciderNotMet => (Cut(Decider(deal)?.Name), ""),
        PrincipleSituation.PainWithoutVision => (Somebody(coach, SaleEquation.Of(deal, coach.Today).Pain.Steps[1].Seen?.Who), ""),
        PrincipleSituation.NobodySupportsUs => (Known(coach, deal), ""),
        PrincipleSituation.WentBack => ("", On(coach, WentBackAt(deal))),
        _ => ("", ""),
    };

    private static string Asked(CoachTurn coach, Deal deal)
    {
        var phases = PhaseReading.Of(deal, coach.Today);
        if (phases.Telling is not [var concern, ..])
            return "";
        return coach.In(concern.Phase > phases.ByStage ? PrincipleText.AsksAlready : PrincipleText.Asks, Somebody(coach, concern.Who), coach.In(PrincipleText.Asked(concern.Kind)));
    }

    private static string Known(CoachTurn coach, Deal deal) => deal.People switch
    {
        [] => coach.In(PrincipleText.NobodyNoted),
        [var only] => coach.In(PrincipleText.OnePersonNoted, Cut(only.Name)),
        { Count: var many } => coach.In(PrincipleText.PeopleNoted, many),
    };

    // Whom the rep can turn to: the one who said it, the one who knows, or the one who opens the door.
    private static string? TurnTo(Deal deal, PrincipleSituation situation, DateOnly today) => situation switch
    {
        PrincipleSituation.ThereIsNoDeal => deal.Odds.IsThereADeal?.Source,
        PrincipleSituation.ProofWithoutPain or PrincipleSituation.NoPainKnown => Person(deal, GateDemand.WhyNeed, today),
        PrincipleSituation.CustomerIsElsewhere => PhaseReading.Of(deal, today).Telling is [var concern, ..] ? concern.Who : null,
        PrincipleSituation.DeciderNotMet => DoorOpener.Of(deal, Decider(deal))?.Name,
        PrincipleSituation.PainWithoutVision => SaleEquation.Of(deal, today).Pain.Steps[1].Seen is { Who: { Length: > 0 } who } ? who : Person(deal, GateDemand.VisionStated, today),
        PrincipleSituation.NobodySupportsUs => deal.People.OrderByDescending(person => person.Stance).ThenByDescending(person => person.Influence).ThenBy(person => person.Name, StringComparer.Ordinal).FirstOrDefault()?.Name,
        PrincipleSituation.NoRivalKnown => Person(deal, GateDemand.Competitors, today),
        _ => deal.People.OrderByDescending(person => person.LastContact).ThenBy(person => person.Name, StringComparer.Ordinal).FirstOrDefault()?.Name,
    };

    private static Text Anybody(PrincipleSituation situation) => situation switch
    {
        PrincipleSituation.DeciderNotMet or PrincipleSituation.NoRivalKnown => PrincipleText.SomebodyWhoKnows,
        _ => PrincipleText.Somebody,
    };

    private static string? Person(Deal deal, GateDemand demand, DateOnly today) => WhoKnows.Person(deal, demand, "", today)?.Name;

    private static Stakeholder? Decider(Deal deal) =>
        deal.People.Where(person => person.Role == DecisionRole.Decider).OrderBy(person => person.Name, StringComparer.Ordinal).FirstOrDefault();

    private static DateTimeOffset? WentBackAt(Deal deal) => deal.History.LastOrDefault(change => change.Kind == DealChangeKind.Stage
        && Enum.TryParse<DealStage>(change.From, out var from) && Enum.TryParse<DealStage>(change.To, out var to) && to < from)?.At;

    private static string On(CoachTurn coach, DateTimeOffset? at) => at is { } moment ? Times.Write(coach, coach.DayOf(moment)) : coach.In(PrincipleText.Once);

    private static string Somebody(CoachTurn coach, string? name) => Cut(name) is { Length: > 0 } cut ? cut : coach.In(PrincipleText.Somebody);

    private static string NameOf(Deal deal) => Cut(deal.Customer);

    private static string Cut(string? name) => PressFields.Cut(name ?? "", LongestName);
}
