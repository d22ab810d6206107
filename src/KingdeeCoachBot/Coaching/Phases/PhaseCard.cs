using System.Text.Json.Serialization;
using KingdeeCoachBot.BotFramework.Schema;
using KingdeeCoachBot.Coaching.Concerns;
using KingdeeCoachBot.Coaching.Deals;
using KingdeeCoachBot.Coaching.Pictures;
using KingdeeCoachBot.Methodology;

namespace KingdeeCoachBot.Coaching.Phases;

/// <summary>Fills the card that tells where the customer is.</summary>
internal static class PhaseCard
{
    private const int MostTold = 3;

    public static async Task ShowAsync(CoachTurn coach, Deal deal, PictureLinks pictures, CancellationToken ct)
    {
        var phases = PhaseReading.Of(deal, coach.Today);
        var place = ConcernCurve.Here(deal, coach.Today);
        var picture = await pictures.CurveAsync(coach, place, ct);
        var model = Model(coach, deal, phases, place) with { Picture = picture.Url, Alt = picture.Alt };
        await coach.ShowAsync("Phases/Show", model, PhaseJson.Shown.PhaseModel, model.Where);
    }

    private static PhaseModel Model(CoachTurn coach, Deal deal, Methodology.Phases phases, CurvePlace place)
    {
        var differs = phases.Mismatch != PhaseMismatch.None;
        return new PhaseModel
        {
            Title = deal.Title,
            Where = Where(coach, deal, phases),
            Differs = differs,
            Told = [.. phases.Telling.Take(MostTold).Select(concern => Tell(coach, concern))],
            Why = differs ? coach.In(PhaseText.Why(phases.Mismatch)) : "",
            Do = deal.IsClosed ? "" : coach.In(differs ? PhaseText.Do(phases.Mismatch) : PhaseText.Job(phases.Customer)),
            Say = deal.IsClosed ? "" : Say(coach, deal, phases),
            Follows = coach.In(PhaseText.Follows(place.Highest)),
            Picture = "",
            Alt = "",
            Deal = deal.Id,
            Concern = deal.IsClosed ? "" : phases.Telling.FirstOrDefault(concern => concern.IsOpen)?.Id ?? "",
            IsOpen = !deal.IsClosed,
            HasConcerns = deal.Concerns.Count > 0,
        };
    }

    private static string Where(CoachTurn coach, Deal deal, Methodology.Phases phases)
    {
        var his = coach.In(CurveText.Phase(phases.Customer));
        if (deal.IsClosed)
            return coach.In(PhaseText.Closed, coach.In(DealText.Status(deal.Status)));
        var ours = coach.In(DealText.Stage(deal.Stage));
        return coach.In(phases.ByConcerns is null ? PhaseText.Unheard : phases.Mismatch == PhaseMismatch.None ? PhaseText.Together : PhaseText.Apart, his, ours);
    }

    private static string Tell(CoachTurn coach, Concern concern) => coach.In(
        PhaseText.Telling,
        concern.Who.Length > 0 ? concern.Who : coach.In(ConcernText.Somebody),
        Times.Write(coach, coach.DayOf(concern.At)),
        ConcernCards.Words(coach, concern));

    private static string Say(CoachTurn coach, Deal deal, Methodology.Phases phases)
    {
        var who = phases.Telling.Select(concern => concern.Who).FirstOrDefault(name => name.Length > 0)
            ?? deal.People.OrderByDescending(person => person.Role == DecisionRole.Decider).ThenByDescending(person => person.LastContact).FirstOrDefault()?.Name;
        var words = coach.In(PhaseText.Say(phases.Customer), who ?? coach.In(new("您看", "Tell me")));
        return words;
    }
}

internal sealed record PhaseModel
{
    public required string Title { get; init; }

    /// <summary>Where he is, beside where our funnel has him.</summary>
    public required string Where { get; init; }

    public required bool Differs { get; init; }

    /// <summary>What he asked that tells it.</summary>
    public required IReadOnlyList<string> Told { get; init; }

    public required string Why { get; init; }

    public required string Do { get; init; }

    public required string Say { get; init; }

    public required string Follows { get; init; }

    /// <summary>The address of the curve; empty where there is none.</summary>
    public required string Picture { get; init; }

    public required string Alt { get; init; }

    public required string Deal { get; init; }

    /// <summary>What is to be answered; empty for nothing.</summary>
    public required string Concern { get; init; }

    public required bool IsOpen { get; init; }

    public required bool HasConcerns { get; init; }
}

[JsonSerializable(typeof(PhaseModel))]
internal sealed partial class PhaseJson : JsonSerializerContext
{
    public static PhaseJson Shown { get; } = new(BotJson.WireOptions());
}
