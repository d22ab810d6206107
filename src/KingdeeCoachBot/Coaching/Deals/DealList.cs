using System.Text.RegularExpressions;
using KingdeeCoachBot.Methodology;

namespace KingdeeCoachBot.Coaching.Deals;

/// <summary>The rep's deals by stage, as the funnel shows them: B, I, P, T. Read from the index only: no deal is loaded. Course: M3.</summary>
internal static partial class DealList
{
    private const int MostRows = 10;

    // "Show more" carries the sentence and how far it was read.
    private const string OffsetField = "offset";
    private const int LongestSaid = 500;

    public static async Task ShowAsync(CoachTurn coach, CoachRequest request, CancellationToken ct)
    {
        var all = await DealStore.AllAsync(coach, ct);
        if (all.Count == 0)
        {
            await coach.SayAsync(coach.In(DealText.NoDeals), DealText.SayNew);
            return;
        }

        var filter = Filter.Of(coach, request.Utterance);
        var found = all.Where(filter.Fits).OrderByDescending(entry => entry.Stage).ThenBy(entry => entry.Expected?.Last ?? DateOnly.MaxValue).ThenBy(entry => entry.Title, StringComparer.Ordinal).ToArray();
        if (found.Length == 0)
            await coach.SayAsync(coach.In(filter.IsPlain ? DealText.NoneOpen : DealText.NothingFits), DealText.SayList, DealText.SayNew);
        else
            await coach.ShowBelowAsync("Deals/List", Model(coach, request, filter, all, found), DealsJson.Shown.DealListModel, coach.In(filter.Title));
    }

    private static DealListModel Model(CoachTurn coach, CoachRequest request, Filter filter, IReadOnlyList<DealEntry> all, DealEntry[] found)
    {
        var asked = request.Card is { } press ? press.Number(OffsetField) : 0;
        var offset = asked > 0 && asked < found.Length ? asked : 0;
        var left = found.Length - offset - MostRows;
        var said = request.Utterance?.Text ?? "";
        return new DealListModel
        {
            Title = coach.In(filter.Title),
            Sum = CountAndSum(coach, found),
            Besides = filter.IsPlain && left <= 0 ? Besides(coach, all) : "",
            More = left > 0 ? coach.In(DealText.MoreRows, left) : "",
            Offset = offset + MostRows,
            Said = said.Length <= LongestSaid ? said : said[..LongestSaid],
            Groups = [.. found.Skip(offset).Take(MostRows).GroupBy(entry => entry.Stage).Select(group => GroupOf(coach, group.Key, found, [.. group]))],
        };
    }

    private static DealGroup GroupOf(CoachTurn coach, DealStage stage, DealEntry[] found, DealEntry[] rows) => new(
        coach.In(DealText.Stage(stage)),
        CountAndSum(coach, [.. found.Where(entry => entry.Stage == stage)]),
        [.. rows.Select(entry => new DealRow(entry.Id, entry.Title, Line(coach, entry)))]);

    // The stage stands over the group; a row says what is different.
    private static string Line(CoachTurn coach, DealEntry entry) => string.Join(" · ", new[]
    {
        entry.Status == DealStatus.Open ? "" : coach.In(DealText.Status(entry.Status)),
        entry.Amount is { } amount ? Amounts.Write(coach, amount) : "",
        entry.Expected is { } expected ? Periods.Write(coach, expected) : "",
        entry.ParkedUntil is { } until ? $"{coach.In(DealText.ParkedUntil)} {Times.Write(coach, until)}" : entry.NextStep,
    }.Where(part => part.Length > 0).Select(part => part.Length <= 40 ? part : part[..40] + "…"));

    // Currencies are never added together.
    private static string CountAndSum(CoachTurn coach, DealEntry[] deals)
    {
        var sums = deals.Where(entry => entry.Amount is not null).GroupBy(entry => entry.Amount!.Currency)
            .OrderByDescending(group => group.Key == Money.Yuan).ThenBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => Amounts.Write(coach, new Money(group.Sum(entry => entry.Amount!.Amount), group.Key)));
        var sum = string.Join(" + ", sums);
        return sum.Length == 0 ? coach.In(DealText.Count, deals.Length) : coach.In(DealText.CountAndSum, deals.Length, sum);
    }

    private static string Besides(CoachTurn coach, IReadOnlyList<DealEntry> all)
    {
        var parked = all.Count(entry => entry.Status == DealStatus.Parked);
        var closed = all.Count(entry => entry.Status > DealStatus.Parked);
        return parked + closed == 0 ? "" : coach.In(DealText.Besides, parked, closed);
    }

    /// <summary>What a sentence wants to see.</summary>
    private sealed record Filter(DealStage? Stage, DealStatus? Status, bool All, bool Closed, DatePeriod? Expected, string? Customer)
    {
        public bool IsPlain => this is { Stage: null, Status: null, All: false, Closed: false, Expected: null, Customer: null };

        public Text Title => IsPlain ? DealText.OpenDeals : Status is { } status ? DealText.Status(status) : Closed ? DealText.Closed : DealText.Found;

        public static Filter Of(CoachTurn coach, Utterance? utterance)
        {
            var folded = utterance?.Folded ?? "";
            var status = StatusIn(folded);
            return new Filter(
                DealWords.StageIn(folded),
                status,
                AllWord().IsMatch(folded),
                status is null && ClosedWord().IsMatch(folded),
                utterance is null || status is not null ? null : DealFigures.Signing(utterance.Slots, coach.Today) is { } signing ? DealFigures.Expected(signing) : null,
                utterance is null ? null : DealMention.First(utterance)?.Customer ?? (utterance.Slots.Customer is { Known: true } known ? known.Name : null));
        }

        public bool Fits(DealEntry entry) =>
            (Stage is null || entry.Stage == Stage)
            && FitsStatus(entry.Status)
            && (Expected is not { } expected || (entry.Expected is { } signing && signing.First <= expected.Last && signing.Last >= expected.First))
            && (Customer is null || entry.Customer == Customer);

        // A customer's deals are all of his deals; else what is being worked on.
        private bool FitsStatus(DealStatus status) =>
            Status is { } wanted ? status == wanted
            : Closed ? status > DealStatus.Parked
            : All || Customer is not null || status == DealStatus.Open;

        private static DealStatus? StatusIn(string folded) =>
            ParkedWord().IsMatch(folded) ? DealStatus.Parked
            : LostWord().IsMatch(folded) ? DealStatus.Lost
            : StoppedWord().IsMatch(folded) ? DealStatus.Stopped
            : WonWord().IsMatch(folded) ? DealStatus.Won
            : null;
    }

    private const RegexOptions Options = RegexOptions.CultureInvariant;

    [GeneratedRegex(@"所有|全部|\ball\b", Options)]
    private static partial Regex AllWord();

    [GeneratedRegex(@"结束|\bclosed\b", Options)]
    private static partial Regex ClosedWord();

    [GeneratedRegex(@"搁置|放着|\bparked\b|\bon hold\b", Options)]
    private static partial Regex ParkedWord();

    [GeneratedRegex(@"丢|输|\blost\b", Options)]
    private static partial Regex LostWord();

    [GeneratedRegex(@"叫停|停掉|\bstopped\b", Options)]
    private static partial Regex StoppedWord();

    [GeneratedRegex(@"赢|签下|签了|中标|\bwon\b", Options)]
    private static partial Regex WonWord();
}

internal sealed record DealListModel
{
    public required string Title { get; init; }

    public required string Sum { get; init; }

    public required string Besides { get; init; }

    public required string More { get; init; }

    public required int Offset { get; init; }

    public required string Said { get; init; }

    public required IReadOnlyList<DealGroup> Groups { get; init; }
}

internal sealed record DealGroup(string Title, string Sum, IReadOnlyList<DealRow> Rows);

internal sealed record DealRow(string Deal, string Title, string Line);
