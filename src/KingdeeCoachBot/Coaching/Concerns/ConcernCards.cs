using System.Text.Json.Serialization;
using KingdeeCoachBot.BotFramework.Dialogs;
using KingdeeCoachBot.BotFramework.Schema;
using KingdeeCoachBot.Coaching.Pictures;
using KingdeeCoachBot.Methodology;

namespace KingdeeCoachBot.Coaching.Concerns;

/// <summary>Fills the cards of concerns.</summary>
internal static class ConcernCards
{
    private const int MostOpen = 8;
    private const int MostAnswered = 4;
    private const int LongestRow = 120;
    private const int MostShown = 600;

    /// <summary>What the customer asks: what wants an answer first, then what was answered lately.</summary>
    public static Task ShowListAsync(CoachTurn coach, Deal deal, string note = "")
    {
        if (deal.Concerns.Count == 0)
            return coach.SayAsync((note.Length > 0 ? note + " " : "") + coach.In(ConcernText.Empty, deal.Title), ConcernText.AddTitle);
        var answered = deal.Concerns.Where(concern => !concern.IsOpen).OrderByDescending(concern => concern.AnsweredAt);
        var title = coach.In(ConcernText.ListOf, deal.Title);
        var model = new ConcernListModel(
            title, note, deal.Id,
            [.. deal.OpenConcerns.Take(MostOpen).Select(concern => Row(coach, concern))],
            [.. answered.Take(MostAnswered).Select(concern => Row(coach, concern))],
            deal.OpenConcerns.Count == 0 ? coach.In(ConcernText.AllAnswered) : "");
        return coach.ShowAsync("Concerns/List", model, ConcernJson.Shown.ConcernListModel, title);
    }

    /// <summary>One concern, with how to answer it while it is open.</summary>
    /// <param name="coach">The turn.</param>
    /// <param name="deal">The deal.</param>
    /// <param name="concern">The concern.</param>
    /// <param name="status">What has just happened.</param>
    /// <param name="others">What else the sentence raised.</param>
    /// <param name="isNew">Whether it can be taken back by one tap.</param>
    public static Task ShowAsync(CoachTurn coach, Deal deal, Concern concern, string status, string others = "", bool isNew = false)
    {
        var plan = concern.IsOpen ? Recalls.For(deal, concern, coach.Today) : null;
        var gap = plan?.FirstAsk ?? plan?.FirstGap?.Question;
        var model = new ConcernModel
        {
            Status = status,
            Title = deal.Title,
            Words = Quoted(coach, concern),
            Line = Line(coach, concern),
            Answer = PressFields.Cut(concern.Answer, MostShown),
            Do = plan is null ? "" : Approach(coach, plan),
            Say = plan is null ? "" : RecallAnswer.Write(coach, deal, concern, plan),
            Lines = plan is null ? [] : RecallLines.Of(coach, deal, concern, plan),
            GapBlock = $"{gap?.Block}",
            GapPerson = gap?.Person?.Id ?? "",
            Person = plan?.To?.Name ?? "",
            Others = others.Length > 0 ? coach.In(ConcernText.AndMore, PressFields.Cut(others, MostShown)) : "",
            Deal = deal.Id,
            Concern = concern.Id,
            Seen = concern.Revision,
            CanUndo = isNew || !concern.IsOpen,
        };
        return coach.ShowAsync("Concerns/Concern", model, ConcernJson.Shown.ConcernModel, $"{status} {Tell(coach, concern)}");
    }

    /// <summary>The drafted answer as a message of its own, so that it can be copied as it is.</summary>
    public static async Task SayAnswerAsync(CoachTurn coach, Deal deal, Concern concern)
    {
        await coach.SayAsync(coach.In(RecallText.TextFor, Tell(coach, concern)));
        await coach.SayAsync(RecallAnswer.Write(coach, deal, concern, Recalls.For(deal, concern, coach.Today)));
    }

    /// <summary>How to go about answering it, in one line.</summary>
    public static string Approach(CoachTurn coach, RecallPlan plan)
    {
        var line = coach.In(RecallText.Approach(plan));
        return plan.Vouches is { } friend ? line + (coach.Language == Language.Chinese ? "" : " ") + coach.In(RecallText.Vouch, friend.Name) : line;
    }

    /// <summary>"王总：项目失败怎么办"</summary>
    public static string Tell(CoachTurn coach, Concern concern) =>
        $"{(concern.Who.Length > 0 ? concern.Who : coach.In(ConcernText.Somebody))}{(coach.Language == Language.Chinese ? "：" : ": ")}{Words(coach, concern)}";

    /// <summary>His words; where none are kept, the question that they come to.</summary>
    public static string Words(CoachTurn coach, Concern concern) =>
        concern.Text.Length > 0 ? PressFields.Cut(concern.Text, LongestRow) : coach.In(ConcernText.Question(concern.Kind));

    public static ConcernFormModel Form(CoachTurn coach, FormView<ConcernDraft> form, Deal? deal)
    {
        var draft = form.Draft;
        var saved = deal?.FindConcern(draft.Concern);
        var plan = draft.Answers && deal is not null && saved is not null ? Recalls.For(deal, saved, coach.Today) : null;
        return new ConcernFormModel
        {
            Title = coach.In(draft.Answers ? ConcernText.AnswerTitle : ConcernText.FormTitle),
            DealTitle = draft.DealTitle,
            Lead = coach.In(Lead(form)),
            Note = draft.Note,
            Problems = [.. form.Problems.Values],
            Deal = draft.Deal,
            Concern = draft.Concern,
            Seen = draft.Seen,
            Answers = draft.Answers,
            Mode = draft.Answers ? "answer" : "ask",
            Question = saved is null ? "" : Tell(coach, saved),
            Do = plan is null ? "" : Approach(coach, plan),
            Say = plan is null ? "" : RecallAnswer.Write(coach, deal!, saved!, plan),
            Who = PressFields.Cut(draft.Who, MostShown),
            Kind = draft.Kind?.ToString() ?? "",
            Kinds = [.. Enum.GetValues<BuyerQuestion>().Select(kind => new ConcernKind(coach.In(ConcernText.Question(kind)), kind.ToString()))],
            Words = PressFields.Cut(draft.Words, MostShown),
            Date = PressFields.DayOf(draft.Date) is null ? "" : draft.Date,
            State = draft.IsAnswered ? "Answered" : "Open",
            Answer = PressFields.Cut(draft.Answer, MostShown),
            AnsweredOn = PressFields.DayOf(draft.AnsweredOn) is null ? "" : draft.AnsweredOn,
        };
    }

    private static Text Lead(FormView<ConcernDraft> form) => form.Reason switch
    {
        FormReason.Corrected => ConcernText.Corrected,
        FormReason.Refused => ConcernText.Refused,
        FormReason.Reopened => ConcernText.Resumed,
        _ when form.Draft.Answers => ConcernText.AnswerLead,
        _ => form.Draft.Words.Length > 0 ? ConcernText.Changing : ConcernText.Blank,
    };

    private static ConcernRow Row(CoachTurn coach, Concern concern) => new(concern.Id, Tell(coach, concern), Line(coach, concern));

    private static string Quoted(CoachTurn coach, Concern concern) => coach.Language == Language.Chinese
        ? $"{(concern.Who.Length > 0 ? concern.Who : ConcernText.Somebody.Chinese)}：“{Words(coach, concern)}”"
        : $"{(concern.Who.Length > 0 ? concern.Who : ConcernText.Somebody.English)}: “{Words(coach, concern)}”";

    // The phase that such a question belongs to, and when it was asked or answered.
    private static string Line(CoachTurn coach, Concern concern) => string.Join(" · ", new[]
    {
        concern.Text.Length > 0 && concern.Kind != BuyerQuestion.Other ? coach.In(ConcernText.Question(concern.Kind)) : "",
        concern.Phase is { } phase ? coach.In(CurveText.Phase(phase)) : "",
        concern.AnsweredAt is { } answered ? coach.In(ConcernText.Answered, Times.Write(coach, coach.DayOf(answered))) : Times.Write(coach, coach.DayOf(concern.At)),
    }.Where(text => text.Length > 0));
}

internal sealed record ConcernListModel(string Title, string Note, string Deal, IReadOnlyList<ConcernRow> Open, IReadOnlyList<ConcernRow> Answered, string Empty);

internal sealed record ConcernRow(string Concern, string Words, string Line);

internal sealed record ConcernModel
{
    public required string Status { get; init; }

    public required string Title { get; init; }

    public required string Words { get; init; }

    public required string Line { get; init; }

    public required string Answer { get; init; }

    /// <summary>How to answer it; empty where it is answered.</summary>
    public required string Do { get; init; }

    public required string Say { get; init; }

    /// <summary>How to say it to that kind of person; empty where that is not known. M16.</summary>
    public string Manner { get; init; } = "";

    /// <summary>The parts of the answer.</summary>
    public required IReadOnlyList<RecallRow> Lines { get; init; }

    /// <summary>The block in which the answer to the first gap is noted; empty where there is no gap.</summary>
    public required string GapBlock { get; init; }

    public required string GapPerson { get; init; }

    /// <summary>Whom to visit about it; empty where nobody in particular asked.</summary>
    public required string Person { get; init; }

    public required string Others { get; init; }

    public required string Deal { get; init; }

    public required string Concern { get; init; }

    public required int Seen { get; init; }

    public required bool CanUndo { get; init; }
}

internal sealed record ConcernKind(string Title, string Value);

internal sealed record ConcernFormModel
{
    public required string Title { get; init; }

    public required string DealTitle { get; init; }

    public required string Lead { get; init; }

    public required string Note { get; init; }

    public required IReadOnlyList<string> Problems { get; init; }

    public required string Deal { get; init; }

    public required string Concern { get; init; }

    public required int Seen { get; init; }

    public required bool Answers { get; init; }

    public required string Mode { get; init; }

    public required string Question { get; init; }

    public required string Do { get; init; }

    public required string Say { get; init; }

    public required string Who { get; init; }

    public required string Kind { get; init; }

    public required IReadOnlyList<ConcernKind> Kinds { get; init; }

    public required string Words { get; init; }

    public required string Date { get; init; }

    public required string State { get; init; }

    public required string Answer { get; init; }

    public required string AnsweredOn { get; init; }
}

internal sealed record ConcernPutAsideModel(string Title, ConcernDraft Draft);

[JsonSerializable(typeof(ConcernListModel))]
[JsonSerializable(typeof(ConcernModel))]
[JsonSerializable(typeof(ConcernFormModel))]
[JsonSerializable(typeof(ConcernPutAsideModel))]
[JsonSerializable(typeof(ConcernDraft))]
internal sealed partial class ConcernJson : JsonSerializerContext
{
    public static ConcernJson Shown { get; } = new(BotJson.WireOptions());
}
