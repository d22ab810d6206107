using System.Text.Json.Serialization;
using KingdeeCoachBot.BotFramework.Schema;

namespace KingdeeCoachBot.Coaching.Deals;

/// <summary>Fills the card that asks which deal is meant.</summary>
internal static class DealCards
{
    private const int MostRows = 8;

    // What a button carries back of a sentence; more was not read either.
    private const int LongestSaid = 500;

    /// <param name="coach">The turn.</param>
    /// <param name="title">The question.</param>
    /// <param name="deals">Those to choose from, the likeliest first.</param>
    /// <param name="request">What goes on when one is chosen.</param>
    /// <param name="newCustomer">A customer with whom a deal may be begun; empty where that is not offered.</param>
    public static Task ShowChoiceAsync(CoachTurn coach, string title, IReadOnlyList<DealEntry> deals, CoachRequest request, string newCustomer)
    {
        var said = request.Utterance?.Text ?? request.Card?.Text(CoachRequest.SaidField) ?? "";
        var model = new ChoiceModel
        {
            Title = title,
            Verb = request.Intent,
            Said = said.Length <= LongestSaid ? said : said[..LongestSaid],
            NewCustomer = newCustomer,
            NewTitle = newCustomer.Length == 0 ? "" : coach.In(DealText.BeginWith, newCustomer),
            More = deals.Count > MostRows ? coach.In(DealText.MoreDeals, deals.Count) : "",
            Rows = [.. deals.Take(MostRows).Select(deal => new ChoiceRow(deal.Id, deal.Title, DealLine.Write(coach, deal)))],
        };
        return coach.ShowAsync("Deals/Choose", model, DealChoiceJson.Shown.ChoiceModel, title);
    }
}

internal sealed record ChoiceModel
{
    public required string Title { get; init; }

    /// <summary>What pressing a row goes on with.</summary>
    public required string Verb { get; init; }

    /// <summary>The sentence that the row's intent is to be carried out with.</summary>
    public required string Said { get; init; }

    public required string NewCustomer { get; init; }

    public required string NewTitle { get; init; }

    public required string More { get; init; }

    public required IReadOnlyList<ChoiceRow> Rows { get; init; }
}

internal sealed record ChoiceRow(string Deal, string Title, string Line);

[JsonSerializable(typeof(ChoiceModel))]
internal sealed partial class DealChoiceJson : JsonSerializerContext
{
    public static DealChoiceJson Shown { get; } = new(BotJson.WireOptions());
}
