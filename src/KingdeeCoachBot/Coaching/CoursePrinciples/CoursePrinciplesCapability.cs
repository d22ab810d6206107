using System.Text.Json.Serialization;
using System.Text.RegularExpressions;
using KingdeeCoachBot.BotFramework.Dialogs;
using KingdeeCoachBot.BotFramework.Schema;
using KingdeeCoachBot.Coaching.Deals;
using KingdeeCoachBot.Methodology;

namespace KingdeeCoachBot.Coaching.CoursePrinciples;

/// <summary>"课程怎么说华能": the principles that apply to a deal, each with what to do; all of them where no deal is meant. Course: M19.</summary>
internal sealed partial class CoursePrinciplesCapability : ICapability
{
    private const string Show = "Principles/Show";

    public IEnumerable<Intent> Intents => [new(Show, Show) { Fits = Fits, Help = new(260, PrincipleText.HelpTitle, PrincipleText.HelpExample) }];

    public IEnumerable<Dialog> Dialogs => [new ActionDialog(Show, ShowAsync)];

    private static int Fits(Utterance utterance) => Asks().IsMatch(utterance.Folded) ? 92 : 0;

    private static async Task ShowAsync(CoachTurn coach, CoachRequest request, CancellationToken ct)
    {
        if (!await MeansDealAsync(coach, request, ct))
            await ShowAsync(coach, AllOfThem(coach, ""));
        else if (await DealFinder.OneAsync(coach, request, PrincipleText.WhichDeal, ct) is { } deal)
            await ShowAsync(coach, Of(coach, deal));
    }

    // "销售原则" means a deal only where one is named or talked about.
    private static async Task<bool> MeansDealAsync(CoachTurn coach, CoachRequest request, CancellationToken ct)
    {
        if (request.Card is { } press)
            return press.Text(DealFinder.DealField) is not null || press.Text(DealFinder.NewField) is not null;
        return DealFinder.Named(await DealStore.AllAsync(coach, ct), request.Utterance) is not null
            || (coach.Focus is { } focus && await DealStore.FindAsync(coach, focus, ct) is not null);
    }

    private static PrinciplesModel Of(CoachTurn coach, Deal deal)
    {
        coach.FocusOn(deal);
        var hints = Principles.All(deal, coach.Today);
        if (hints.Count == 0)
            return AllOfThem(coach, coach.In(deal.IsClosed ? PrincipleText.Ended : PrincipleText.NoneApplies)) with { Deal = deal.Id, Title = coach.In(PrincipleText.OfDeal, deal.Title) };
        return new PrinciplesModel
        {
            Title = coach.In(PrincipleText.OfDeal, deal.Title),
            Note = "",
            Section = coach.In(PrincipleText.FromTheCourse, PrincipleHint.Section),
            Deal = deal.Id,
            Rows = [.. hints.Select(hint => new PrincipleRow(PrincipleLine.Quote(coach, hint), PrincipleLine.Why(coach, deal, hint), PrincipleLine.ToDo(coach, deal, hint)))],
        };
    }

    private static PrinciplesModel AllOfThem(CoachTurn coach, string note) => new()
    {
        Title = coach.In(PrincipleText.All),
        Note = note,
        Section = coach.In(PrincipleText.FromTheCourse, PrincipleHint.Section),
        Deal = "",
        Rows = [.. Enum.GetValues<Principle>().Select(principle => new PrincipleRow(coach.In(PrincipleText.Quote(principle)), "", coach.In(PrincipleText.Means(principle))))],
    };

    private static Task ShowAsync(CoachTurn coach, PrinciplesModel model) =>
        coach.ShowAsync("CoursePrinciples/List", model, PrinciplesJson.Shown.PrinciplesModel, model.Title);

    [GeneratedRegex(@"课程(?:里|上|中)?(?:是)?(?:怎么|咋|如何)(?:说|讲|看)|(?:销售|课程)的?(?:基本)?原则|(?:有)?(?:哪些|什么)原则|(?<![a-z])(?:what (?:does|would) the course (?:say|teach)|(?:the )?(?:selling |sales |course )principles|principles of (?:selling|the course))(?![a-z])", RegexOptions.CultureInvariant)]
    private static partial Regex Asks();
}

internal sealed record PrinciplesModel
{
    public required string Title { get; init; }

    public required string Note { get; init; }

    /// <summary>Where the quotations are from.</summary>
    public required string Section { get; init; }

    /// <summary>The deal's id; empty where none is meant.</summary>
    public required string Deal { get; init; }

    public required IReadOnlyList<PrincipleRow> Rows { get; init; }
}

/// <param name="Quote">The course's words.</param>
/// <param name="Why">What in the deal they apply to; empty without a deal.</param>
/// <param name="ToDo">What to do.</param>
internal sealed record PrincipleRow(string Quote, string Why, string ToDo);

[JsonSerializable(typeof(PrinciplesModel))]
internal sealed partial class PrinciplesJson : JsonSerializerContext
{
    public static PrinciplesJson Shown { get; } = new(BotJson.WireOptions());
}
