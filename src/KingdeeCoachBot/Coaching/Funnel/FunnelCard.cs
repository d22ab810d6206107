using System.Text.Json.Serialization;
using KingdeeCoachBot.BotFramework.Schema;
using KingdeeCoachBot.Coaching.Deals;
using KingdeeCoachBot.Coaching.Home;
using KingdeeCoachBot.Coaching.Pictures;
using KingdeeCoachBot.Coaching.Spreadsheet;
using KingdeeCoachBot.Methodology;

namespace KingdeeCoachBot.Coaching.Funnel;

/// <summary>The funnel as a card: what to do first, the stages, the quarters, the table, and what the sums lack.</summary>
internal static class FunnelCard
{
    public const string Show = "Funnel/Show";

    /// <summary>Set by a button that stands on one of the funnel's own cards: its card makes room for the funnel again.</summary>
    public const string BackField = "back";

    // A small funnel is shown whole; of a big one the beginning of each stage.
    private const int WholeFunnel = 8;
    private const int TopRows = 3;

    public static async Task ShowAsync(CoachTurn coach, CoachRequest request, PictureLinks pictures, CancellationToken ct)
    {
        var table = await FunnelReader.ReadAsync(coach, ct);
        if (table.Stages.All(stage => stage.Rows.Count == 0) && table.Parked.Count == 0)
        {
            await coach.SayAsync(coach.In(FunnelText.Empty), DealText.SayNew, SpreadsheetText.SayImport, HomeText.SaySample);
            return;
        }

        var model = Model(coach, table, request.Utterance);
        // A funnel in which nothing is being worked on has no shape, and a quarter is no funnel.
        if (table.Stages.Any(stage => stage.Rows.Count > 0) && model.Answer.Length == 0 && await pictures.FunnelAsync(coach, table, ct) is var picture)
            model = model with { Picture = picture.Url, PictureAlt = picture.Alt };
        if (request.Card?.Flag(BackField) == true)
            await coach.ShowAsync("Funnel/Funnel", model, FunnelJson.Shown.FunnelModel, model.Headline);
        else
            await coach.ShowBelowAsync("Funnel/Funnel", model, FunnelJson.Shown.FunnelModel, model.Headline);
    }

    private static FunnelModel Model(CoachTurn coach, FunnelTable table, Utterance? utterance)
    {
        var asksQuarter = FunnelSentences.AsksQuarter(utterance);
        var advice = asksQuarter ? FunnelReading.OfQuarter(table, coach.Today) : FunnelReading.Of(table, coach.Today);
        var open = table.Stages.Sum(stage => stage.Rows.Count);
        var asked = utterance is not null && FunnelSentences.AsksNextQuarter(utterance) ? table.NextQuarter : table.ThisQuarter;
        return new FunnelModel
        {
            Title = coach.In(asksQuarter ? FunnelText.QuarterTitle : FunnelText.Title),
            Sum = string.Join(" · ", new[] { FunnelWriting.Count(coach, open), FunnelWriting.Range(coach, table.Open) }.Where(text => text.Length > 0)),
            Answer = asksQuarter ? AnswerOf(coach, table, FunnelSentences.AsksNextQuarter(utterance!)) : "",
            Headline = FunnelTalk.Headline(coach, advice),
            Why = FunnelTalk.Why(coach, advice),
            Say = FunnelTalk.Say(coach, advice),
            Action = FunnelTalk.Action(coach, advice),
            Deal = advice.Row?.Id ?? "",
            Verb = FunnelTalk.Verb(advice),
            Picture = "",
            PictureAlt = "",
            HasRange = table.Open.Count > 0,
            // Who asks for a quarter wants to see its deals, not the whole funnel.
            Stages = asksQuarter ? [] : [.. table.Stages.Select(stage => StageOf(coach, stage))],
            Quarters = QuartersOf(coach, table, utterance),
            Table = asksQuarter
                ? [.. table.Stages.Select(stage => GroupOf(coach, stage.Stage, [.. asked.Rows.Where(row => row.Stage == stage.Stage)], TopRows)).Where(group => group.Rows.Count > 0)]
                : [.. table.Stages.Select(stage => GroupOf(coach, stage.Stage, stage.Rows, open <= WholeFunnel ? WholeFunnel : TopRows)).Where(group => group.Rows.Count > 0)],
            ShowsTable = (asksQuarter && asked.Rows.Count > 0) || FunnelSentences.AsksTable(utterance),
            Mends = [.. FunnelMends.Of(coach, table)],
        };
    }

    private static FunnelStageModel StageOf(CoachTurn coach, FunnelStage stage) => new(
        stage.Stage.ToString(),
        coach.In(DealText.Stage(stage.Stage)),
        stage.Rows.Count == 0 ? coach.In(FunnelText.NoneHere)
            : string.Join(" · ", new[] { FunnelWriting.Count(coach, stage.Rows.Count), FunnelWriting.Range(coach, stage.Sums) }.Where(text => text.Length > 0)));

    private static FunnelGroupModel GroupOf(CoachTurn coach, DealStage stage, IReadOnlyList<FunnelRow> rows, int most) => new()
    {
        Stage = stage.ToString(),
        Name = coach.In(DealText.Stage(stage)),
        Rows = [.. rows.Take(most).Select(row => FunnelWriting.Row(coach, row))],
        More = rows.Count > most ? coach.In(FunnelText.MoreOf, rows.Count - most) : "",
    };

    // The quarter that was asked for stands in the answer already.
    private static QuarterModel[] QuartersOf(CoachTurn coach, FunnelTable table, Utterance? utterance)
    {
        var (now, next) = (QuarterOf(coach, FunnelText.ThisQuarter, table.ThisQuarter), QuarterOf(coach, FunnelText.NextQuarter, table.NextQuarter));
        return !FunnelSentences.AsksQuarter(utterance) ? [now, next] : FunnelSentences.AsksNextQuarter(utterance!) ? [now] : [next];
    }

    private static QuarterModel QuarterOf(CoachTurn coach, Text name, FunnelPeriod quarter) => new(
        coach.In(name),
        quarter.Rows.Count == 0 ? coach.In(FunnelText.NothingExpected)
            : string.Join(" · ", new[] { FunnelWriting.Range(coach, quarter.Sums), FunnelWriting.Count(coach, quarter.Rows.Count) }.Where(text => text.Length > 0)));

    private static string AnswerOf(CoachTurn coach, FunnelTable table, bool next)
    {
        var quarter = next ? table.NextQuarter : table.ThisQuarter;
        var name = coach.In(next ? FunnelText.NextQuarter : FunnelText.ThisQuarter);
        if (quarter.Rows.Count == 0)
            return coach.In(FunnelText.AnswerNothing, name);
        var range = FunnelWriting.Range(coach, quarter.Sums);
        if (range.Length == 0)
            return coach.In(FunnelText.AnswerWithoutAmount, name, quarter.Rows.Count);
        var firm = quarter.Sums.Sum(sum => sum.Firm);
        return coach.In(firm == 0 ? FunnelText.AnswerOnHope : FunnelText.Answer, name, range, firm, quarter.Rows.Count);
    }
}

internal sealed record FunnelModel
{
    public required string Title { get; init; }

    public required string Sum { get; init; }

    /// <summary>What the quarter brings, where that was asked; else empty.</summary>
    public required string Answer { get; init; }

    public required string Headline { get; init; }

    public required string Why { get; init; }

    /// <summary>Words for the customer; empty where none are needed.</summary>
    public required string Say { get; init; }

    /// <summary>The title of the button that does it; empty where there is none.</summary>
    public required string Action { get; init; }

    public required string Verb { get; init; }

    /// <summary>The deal that it is about; empty for none.</summary>
    public required string Deal { get; init; }

    /// <summary>A link to the funnel's picture; empty where there is none.</summary>
    public required string Picture { get; init; }

    /// <summary>What the picture says.</summary>
    public required string PictureAlt { get; init; }

    /// <summary>Whether there is any amount, and so a range to be explained.</summary>
    public required bool HasRange { get; init; }

    public required IReadOnlyList<FunnelStageModel> Stages { get; init; }

    public required IReadOnlyList<QuarterModel> Quarters { get; init; }

    public required IReadOnlyList<MendModel> Mends { get; init; }

    /// <summary>漏斗简表, by stage.</summary>
    public required IReadOnlyList<FunnelGroupModel> Table { get; init; }

    /// <summary>Whether the table is unfolded from the beginning: on a phone it would push what to do first off the screen.</summary>
    public required bool ShowsTable { get; init; }
}

internal sealed record FunnelStageModel(string Stage, string Name, string Sum);

internal sealed record FunnelGroupModel
{
    public required string Stage { get; init; }

    public required string Name { get; init; }

    public required IReadOnlyList<FunnelRowModel> Rows { get; init; }

    /// <summary>Leads to the rest of the stage; empty where all are shown.</summary>
    public required string More { get; init; }
}

internal sealed record FunnelRowModel(string Deal, string Title, string Amount, string Line);

internal sealed record QuarterModel(string Name, string Sum);

/// <param name="What">What is in no sum, and why.</param>
/// <param name="Verb">What mends it.</param>
/// <param name="Deal">The only deal; empty where there are several.</param>
/// <param name="Reason">See <see cref="MendReason"/>.</param>
internal sealed record MendModel(string What, string Verb, string Deal, string Reason);

[JsonSerializable(typeof(FunnelModel))]
[JsonSerializable(typeof(FunnelPageModel))]
internal sealed partial class FunnelJson : JsonSerializerContext
{
    public static FunnelJson Shown { get; } = new(BotJson.WireOptions());
}
