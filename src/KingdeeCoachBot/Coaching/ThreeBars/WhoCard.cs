using KingdeeCoachBot.Methodology;

namespace KingdeeCoachBot.Coaching.ThreeBars;

/// <summary>Steps of POWER that nobody says, but that the deal's people show: who decides, whether we met him, where he stands. Course: M7, M11.</summary>
internal static class WhoCard
{
    private const int MostChoices = 4;
    private const int LongestName = 30;

    public static Task ShowAsync(CoachTurn coach, Deal deal, SaleStep step)
    {
        var bars = SaleEquation.Of(deal, coach.Today);
        var decider = deal.People.Where(person => person.Role == DecisionRole.Decider).OrderBy(person => person.Id != bars.Ask?.Person?.Id).ThenBy(person => person.Name, StringComparer.Ordinal).FirstOrDefault();
        // Without anybody who decides there is nobody to meet or to win over.
        var shown = decider is null ? SaleStep.PowerKnown : step;
        var model = shown switch
        {
            SaleStep.PowerMet => Model(coach, deal, step, coach.In(BarsText.MeetHim, Cut(decider!)), decider, []) with { IsMeeting = true },
            SaleStep.PowerSupports => Model(coach, deal, step, coach.In(BarsText.DoesHeSupport, Cut(decider!)), decider, Stances(coach, decider!)),
            _ => Model(coach, deal, SaleStep.PowerKnown, coach.In(deal.People.Count > 0 ? BarsText.WhoDecides : BarsText.WhoDecidesEmpty), null, Deciders(coach, deal)),
        };
        var say = SaleWords.Write(coach, deal, bars, SaleEquation.AskFor(deal, shown, coach.Today));
        return coach.ShowAsync("ThreeBars/Who", model with { Say = $"“{say}”" }, BarsJson.Shown.WhoModel, $"{model.Title} · {model.DealTitle}");
    }

    private static WhoModel Model(CoachTurn coach, Deal deal, SaleStep step, string ask, Stakeholder? person, IReadOnlyList<WhoChoice> choices) => new(
        coach.In(SaleStepText.Name(step)), deal.Title, coach.In(BarsText.WhyForce(SaleForce.Power)), ask, "", deal.Id, person?.Id ?? "", person?.Name ?? "", IsMeeting: false, choices);

    private static WhoChoice[] Deciders(CoachTurn coach, Deal deal) =>
    [
        .. deal.People.OrderByDescending(person => person.Influence).ThenByDescending(person => person.LastContact).ThenBy(person => person.Name, StringComparer.Ordinal)
            .Take(MostChoices).Select(person => new WhoChoice(coach.In(BarsText.Decides, Cut(person)), person.Id, "role", $"{DecisionRole.Decider}")),
    ];

    private static WhoChoice[] Stances(CoachTurn coach, Stakeholder decider) =>
    [
        new(coach.In(BarsText.Supports), decider.Id, "stance", $"{Stance.Supporter}"),
        new(coach.In(BarsText.Neutral), decider.Id, "stance", $"{Stance.Neutral}"),
        new(coach.In(BarsText.Against), decider.Id, "stance", $"{Stance.Against}"),
    ];

    private static string Cut(Stakeholder person) => PressFields.Cut(person.Name, LongestName);
}
