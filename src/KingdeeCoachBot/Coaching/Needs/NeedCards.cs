using System.Text.Json.Serialization;
using KingdeeCoachBot.BotFramework.Dialogs;
using KingdeeCoachBot.BotFramework.Schema;
using KingdeeCoachBot.Methodology;

namespace KingdeeCoachBot.Coaching.Needs;

/// <summary>Fills the cards of the needs.</summary>
internal static class NeedCards
{
    private const int MostRows = 6;
    private const int MostShown = 2000;

    /// <summary>The need to build on, then each with one line of advice and a question.</summary>
    public static Task ShowListAsync(CoachTurn coach, Deal deal, string note = "")
    {
        coach.FocusOn(deal);
        var view = NeedsRegister.Read(deal);
        var empty = view.Needs.Count == 0;
        var model = new NeedListModel
        {
            Title = coach.In(NeedText.Title, deal.Title),
            Note = empty && note.Length == 0 ? coach.In(NeedText.Empty, deal.Customer) : note,
            BuildOn = empty ? "" : view.BuildOn is { } need ? coach.In(NeedText.BuildOn, NeedWords.What(need)) : coach.In(NeedText.NothingToBuildOn),
            Why = empty ? "" : view.BuildOn is { } best ? coach.In(NeedText.BuildOnWhy, NeedWords.Versus(coach, deal, best)) : coach.In(NeedText.NothingToBuildOnWhy),
            Rows = [.. view.Needs.Take(MostRows).Select(each => new NeedRow(each.Need.Id, NeedWords.What(each.Need), NeedWords.Line(coach, each.Need), NeedWords.Advice(coach, deal, each), NeedWords.Ask(coach, each)))],
            More = view.Needs.Count > MostRows ? coach.In(NeedText.More, view.Needs.Count - MostRows) : "",
            Deal = deal.Id,
        };
        return coach.ShowAsync("Needs/List", model, NeedsJson.Shown.NeedListModel, model.Title);
    }

    /// <summary>One need with what is known of it.</summary>
    public static Task ShowNeedAsync(CoachTurn coach, Deal deal, Need need, string status)
    {
        coach.FocusOn(deal);
        var view = new NeedView(need, NeedsRegister.AdviceOn(need));
        var model = new NeedModel
        {
            Status = status,
            What = need.What,
            Title = deal.Title,
            Facts = [.. Facts(coach, need).Select(fact => new NeedFact(coach.In(fact.Title), fact.Value))],
            Advice = NeedWords.Advice(coach, deal, view),
            Ask = NeedWords.Ask(coach, view),
            Deal = deal.Id,
            Need = need.Id,
        };
        return coach.ShowAsync("Needs/Need", model, NeedsJson.Shown.NeedModel, $"{deal.Title} · {NeedWords.What(need)}");
    }

    public static Task AskDeleteAsync(CoachTurn coach, Deal deal, Need need)
    {
        var model = new AskNeedModel(coach.In(NeedText.DeleteAsk, NeedWords.What(need)), deal.Title, deal.Id, need.Id);
        return coach.ShowAsync("Needs/Ask", model, NeedsJson.Shown.AskNeedModel, model.Ask);
    }

    public static NeedFormModel Form(CoachTurn coach, FormView<NeedDraft> form)
    {
        var draft = form.Draft;
        return new NeedFormModel
        {
            FormTitle = coach.In(draft.Seen == 0 ? NeedText.NewForm : NeedText.ChangeForm),
            DealTitle = draft.DealTitle,
            Lead = coach.In(Lead(form)),
            Note = draft.Note,
            Problems = [.. form.Problems.Values],
            Deal = draft.Deal,
            Need = draft.Need,
            Seen = draft.Seen,
            What = PressFields.Cut(draft.What, MostShown),
            Who = PressFields.Cut(draft.Who, MostShown),
            Importance = $"{draft.Importance}",
            Ours = $"{draft.Ours}",
            OurAnswer = PressFields.Cut(draft.OurAnswer, MostShown),
            Rivals = $"{draft.Rivals}",
            RivalAnswer = PressFields.Cut(draft.RivalAnswer, MostShown),
            Stability = $"{draft.Stability}",
            ShowsMore = draft.Seen > 0 || draft.OurAnswer.Length + draft.RivalAnswer.Length > 0 || draft.Stability != NeedStability.Unknown,
        };
    }

    private static Text Lead(FormView<NeedDraft> form) => form.Reason switch
    {
        FormReason.Corrected => NeedText.Corrected,
        FormReason.Refused => NeedText.Refused,
        FormReason.Reopened => NeedText.Reopened,
        _ when form.Draft.WasKnown => NeedText.Known,
        _ when form.Draft.Seen > 0 => NeedText.Changing,
        _ => form.Draft.What.Length == 0 ? NeedText.Blank : NeedText.Understood,
    };

    private static IEnumerable<(Text Title, string Value)> Facts(CoachTurn coach, Need need) =>
    [
        (NeedText.Who, need.Who.Length > 0 ? need.Who : coach.In(NeedText.NotKnown)),
        (NeedText.HowImportant, coach.In(NeedText.ImportanceName(need.Importance))),
        (NeedText.OurAnswer, With(coach.In(NeedText.OursName(need.Ours)), need.OurAnswer)),
        (NeedText.RivalAnswer, With(coach.In(NeedText.RivalsName(need.Rivals)), need.RivalAnswer)),
        (NeedText.StabilityLabel, coach.In(NeedText.StabilityName(need.Stability))),
    ];

    private static string With(string text, string more) => more.Length == 0 ? text : $"{text} · {more}";
}

internal sealed record NeedListModel
{
    public required string Title { get; init; }

    public required string Note { get; init; }

    /// <summary>The need to make the customer's most important one; empty where there is none at all.</summary>
    public required string BuildOn { get; init; }

    public required string Why { get; init; }

    public required IReadOnlyList<NeedRow> Rows { get; init; }

    public required string More { get; init; }

    public required string Deal { get; init; }
}

internal sealed record NeedRow(string Need, string What, string Line, string Advice, string Ask);

internal sealed record NeedModel
{
    public required string Status { get; init; }

    public required string What { get; init; }

    public required string Title { get; init; }

    public required IReadOnlyList<NeedFact> Facts { get; init; }

    public required string Advice { get; init; }

    public required string Ask { get; init; }

    public required string Deal { get; init; }

    public required string Need { get; init; }
}

internal sealed record NeedFact(string Title, string Value);

internal sealed record AskNeedModel(string Ask, string Title, string Deal, string Need);

internal sealed record NeedPutAsideModel(string Title, NeedDraft Draft);

internal sealed record NeedFormModel
{
    public required string FormTitle { get; init; }

    public required string DealTitle { get; init; }

    public required string Lead { get; init; }

    public required string Note { get; init; }

    public required IReadOnlyList<string> Problems { get; init; }

    public required string Deal { get; init; }

    public required string Need { get; init; }

    public required int Seen { get; init; }

    public required string What { get; init; }

    public required string Who { get; init; }

    public required string Importance { get; init; }

    public required string Ours { get; init; }

    public required string OurAnswer { get; init; }

    public required string Rivals { get; init; }

    public required string RivalAnswer { get; init; }

    public required string Stability { get; init; }

    /// <summary>Whether the second half of the form is unfolded from the beginning.</summary>
    public required bool ShowsMore { get; init; }
}

[JsonSerializable(typeof(NeedListModel))]
[JsonSerializable(typeof(NeedModel))]
[JsonSerializable(typeof(AskNeedModel))]
[JsonSerializable(typeof(NeedFormModel))]
[JsonSerializable(typeof(NeedPutAsideModel))]
[JsonSerializable(typeof(NeedDraft))]
internal sealed partial class NeedsJson : JsonSerializerContext
{
    public static NeedsJson Shown { get; } = new(BotJson.WireOptions());
}
