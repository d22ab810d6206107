using System.Text.Json.Serialization;
using KingdeeCoachBot.BotFramework.Schema;
using KingdeeCoachBot.Coaching.Deals;

namespace KingdeeCoachBot.Coaching.Home;

/// <summary>Loads the sample deals and takes them away again, each in the turn's one write.</summary>
internal static class Samples
{
    public static async Task LoadAsync(CoachTurn coach, CancellationToken ct)
    {
        if ((await DealStore.AllAsync(coach, ct)).Any(deal => deal.IsSample))
        {
            await coach.SayAsync(coach.In(HomeText.SampleThere), HomeText.SayToday, HomeText.SayRemoveSample);
            return;
        }

        foreach (var deal in SampleDeals.For(coach))
            DealStore.Put(coach, deal);
        await coach.SayAsync(coach.In(HomeText.SampleLoaded), HomeText.SayToday, DealText.SayList, HomeText.SayRemoveSample);
    }

    public static async Task ConfirmRemovalAsync(CoachTurn coach, CancellationToken ct)
    {
        var samples = await SamplesAsync(coach, ct);
        if (samples.Count == 0)
            await coach.SayAsync(coach.In(HomeText.NoSample), HomeText.SaySample, HomeText.SayToday);
        else
            await coach.ShowAsync(
                "Home/RemoveSample", new RemoveSampleModel([.. samples.Select(deal => deal.Title)]), SamplesJson.Shown.RemoveSampleModel, coach.In(HomeText.SayRemoveSample));
    }

    /// <summary>Pressed twice it finds nothing more to remove, and says so.</summary>
    public static async Task RemoveAsync(CoachTurn coach, CancellationToken ct)
    {
        var samples = await SamplesAsync(coach, ct);
        foreach (var entry in samples)
        {
            if (await DealStore.FindAsync(coach, entry.Id, ct) is { IsSample: true } deal)
                DealStore.Delete(coach, deal);
        }

        await HomeCards.DoneAsync(
            coach, samples.Count == 0 ? HomeText.NoSample : HomeText.SampleRemoved, "", (HomeText.SayToday, "Home/Today"), (HomeText.SaySample, "Home/Sample"));
    }

    private static async Task<IReadOnlyList<DealEntry>> SamplesAsync(CoachTurn coach, CancellationToken ct) =>
        [.. (await DealStore.AllAsync(coach, ct)).Where(deal => deal.IsSample)];
}

internal sealed record RemoveSampleModel(IReadOnlyList<string> Deals);

[JsonSerializable(typeof(RemoveSampleModel))]
internal sealed partial class SamplesJson : JsonSerializerContext
{
    public static SamplesJson Shown { get; } = new(BotJson.WireOptions());
}
