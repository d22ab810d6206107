using System.Text.Json.Serialization;
using KingdeeCoachBot.BotFramework.Schema;
using KingdeeCoachBot.Calendars;
using KingdeeCoachBot.Coaching.Deals;
using KingdeeCoachBot.Methodology;
using KingdeeCoachBot.Methodology.Risks;

namespace KingdeeCoachBot.Coaching.Risks;

/// <summary>The risks of a deal: each with its facts, the question that a good manager would ask, and the way to what helps.</summary>
internal static class RiskCard
{
    private const int MostRows = 6;

    public static Task ShowAsync(CoachTurn coach, Deal deal)
    {
        var risks = Of(coach, deal);
        var model = new RiskModel
        {
            Title = deal.Title,
            Line = DealLine.Write(coach, deal),
            Verdict = Verdict(coach, deal, risks),
            Colour = Schema(DealRisks.Colour(risks), risks.Any(risk => risk.IsUrgent)),
            Deal = deal.Id,
            Rows = [.. risks.Take(MostRows).Select(risk => Row(coach, deal, risk))],
            More = risks.Count > MostRows ? coach.In(RiskText.More, risks.Count - MostRows) : "",
        };
        coach.FocusOn(deal);
        return coach.ShowAsync("Risks/Show", model, RiskJson.Shown.RiskModel, $"{deal.Title} · {model.Verdict}");
    }

    /// <summary>The risks of a deal of the rep's own, urgent ones first.</summary>
    public static IReadOnlyList<Risk> Of(CoachTurn coach, Deal deal) =>
        DealRisks.Of(deal, new RiskContext(coach.Now, coach.Zone, new RiskLimits(), ChineseHolidays.Calendar));

    /// <summary>"红：4 条风险", "还好：1 条风险"</summary>
    public static string Verdict(CoachTurn coach, Deal deal, IReadOnlyList<Risk> risks) => deal.IsClosed ? coach.In(RiskText.Closed)
        : risks.Count == 0 ? coach.In(RiskText.None)
        : coach.In(RiskText.Verdict(DealRisks.Colour(risks), risks.Any(risk => risk.IsUrgent)), risks.Count);

    private static RiskRow Row(CoachTurn coach, Deal deal, Risk risk) => new(
        RiskFacts.Write(coach, deal, risk),
        RiskQuestions.Write(coach, risk),
        RiskFix.Verb(risk),
        risk.IsUrgent ? "Attention" : "Default");

    // The card's colours: what is urgent is shown as such, whatever the number.
    private static string Schema(DealColour colour, bool isUrgent) => (colour, isUrgent) switch
    {
        (DealColour.Red, _) or (_, true) => "Attention",
        (DealColour.Yellow, _) => "Warning",
        _ => "Good",
    };
}

internal sealed record RiskModel
{
    public required string Title { get; init; }

    public required string Line { get; init; }

    public required string Verdict { get; init; }

    public required string Colour { get; init; }

    public required string Deal { get; init; }

    public required IReadOnlyList<RiskRow> Rows { get; init; }

    public required string More { get; init; }
}

/// <param name="Fact">What is the case, with its figure and day.</param>
/// <param name="Question">What a good manager would ask.</param>
/// <param name="Verb">The button that leads to what helps.</param>
/// <param name="Colour">The fact's colour.</param>
internal sealed record RiskRow(string Fact, string Question, string Verb, string Colour);

[JsonSerializable(typeof(RiskModel))]
internal sealed partial class RiskJson : JsonSerializerContext
{
    public static RiskJson Shown { get; } = new(BotJson.WireOptions());
}
