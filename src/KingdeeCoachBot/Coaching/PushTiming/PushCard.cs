using System.Text.Json.Serialization;
using KingdeeCoachBot.BotFramework.Dialogs;
using KingdeeCoachBot.BotFramework.Schema;
using KingdeeCoachBot.Coaching.Concerns;
using KingdeeCoachBot.Coaching.Deals;
using KingdeeCoachBot.Coaching.Power;
using KingdeeCoachBot.Methodology;

namespace KingdeeCoachBot.Coaching.PushTiming;

/// <summary>Fills the cards of PUSH. What the author noted of somebody's kind (M16) shapes what he is shown and is stored nowhere.</summary>
internal static class PushCard
{
    private const int MostShown = 3;
    private const int LongestName = 30;
    private const int LongestText = 500;

    /// <summary>The verdict. Where no person is named it is about whoever decides.</summary>
    public static async Task ShowAsync(CoachTurn coach, Deal deal, Stakeholder? person, string status, CancellationToken ct)
    {
        var verdict = Methodology.PushTiming.Decide(deal, person, null, coach.LocalNow);
        var toWhom = verdict.Through ?? verdict.Whom;
        var type = toWhom is null ? null : (await PersonalityNotes.OfAsync(coach, deal, toWhom.Name, ct))?.Type;
        if (type is not null)
            verdict = Methodology.PushTiming.Decide(deal, person, type, coach.LocalNow);
        var model = Model(coach, deal, verdict, type) with { Status = status };
        await coach.ShowAsync("PushTiming/Verdict", model, PushJson.Shown.PushVerdictModel, $"{deal.Title}{(coach.Language == Language.Chinese ? "：" : ": ")}{model.Verdict}");
    }

    /// <summary>A push that was noted, with what follows from it.</summary>
    public static Task ShowNotedAsync(CoachTurn coach, Deal deal, PushNote push, string status) => coach.ShowAsync("PushTiming/Noted", new PushNotedModel
    {
        Status = status,
        Title = deal.Title,
        Line = Tell(coach, push),
        Said = PressFields.Cut(push.Said, LongestText),
        Next = coach.In(PushText.Next(push.Reception)),
        Worries = [.. deal.Concerns.Where(concern => concern.RaisedIn == push.Id).Select(concern => coach.In(ConcernText.NotedOf, ConcernCards.Words(coach, concern)))],
        Deal = deal.Id,
        Person = deal.FindPersonCalled(push.Person)?.Id ?? "",
        Push = push.Id,
        Seen = push.Revision,
        AsksStep = push.Reception == PushReception.Well && deal.Status == DealStatus.Open,
    }, PushJson.Shown.PushNotedModel, $"{status} {Tell(coach, push)}");

    /// <summary>The day of decision as it was agreed.</summary>
    public static Task ShowFinalAsync(CoachTurn coach, Deal deal, FinalDecision final, string status) => coach.ShowAsync("PushTiming/FinalSaved", new PushFinalModel(
        status, deal.Title, coach.In(PushText.WhenFinal, Times.Write(coach, final.Day)), PressFields.Cut(final.Words, LongestText), coach.In(PushText.FinalNext), deal.Id),
        PushJson.Shown.PushFinalModel, $"{deal.Title} {status}");

    /// <summary>"王总 · 11月23日 · 不好：不高兴，或顶回来了"</summary>
    public static string Tell(CoachTurn coach, PushNote push) => string.Join(" · ", new[]
    {
        PressFields.Cut(push.Person, LongestName), Times.Write(coach, coach.DayOf(push.At)), coach.In(PushText.Degree(push.Degree)), coach.In(PushText.Reception(push.Reception)),
    }.Where(text => text.Length > 0));

    public static PushFormModel Form(CoachTurn coach, FormView<PushDraft> form)
    {
        var draft = form.Draft;
        return new PushFormModel
        {
            Title = coach.In(PushText.DoneTitle),
            DealTitle = draft.DealTitle,
            Lead = coach.In(form.Reason switch
            {
                FormReason.Corrected => PushText.Corrected,
                FormReason.Refused => PushText.Refused,
                FormReason.Reopened => PushText.Resumed,
                _ => PushText.DoneLead,
            }),
            Note = draft.Note,
            Problems = [.. form.Problems.Values],
            Deal = draft.Deal,
            Push = draft.Push,
            Seen = draft.Seen,
            Who = PressFields.Cut(draft.Who, LongestText),
            Reception = draft.Reception?.ToString() ?? "",
            Receptions = [.. Enum.GetValues<PushReception>().Select(each => new PushChoice(coach.In(PushText.Reception(each)), each.ToString()))],
            Degree = draft.Degree.ToString(),
            Degrees = [.. Enum.GetValues<PushDegree>().Where(each => each != PushDegree.Hold).Select(each => new PushChoice(coach.In(PushText.Degree(each)), each.ToString()))],
            Said = PressFields.Cut(draft.Said, LongestText),
            Date = PressFields.DayOf(draft.Date) is null ? "" : draft.Date,
        };
    }

    public static FinalFormModel Form(CoachTurn coach, FormView<FinalDraft> form)
    {
        var draft = form.Draft;
        return new FinalFormModel
        {
            Title = coach.In(PushText.FinalTitle),
            DealTitle = draft.DealTitle,
            Lead = coach.In(form.Reason switch
            {
                FormReason.Corrected => PushText.Corrected,
                FormReason.Refused => PushText.Refused,
                FormReason.Reopened => PushText.Resumed,
                _ => draft.IsAgain ? PushText.FinalAgain : PushText.FinalLead,
            }),
            Note = draft.Note,
            Problems = [.. form.Problems.Values],
            Deal = draft.Deal,
            Seen = draft.Seen,
            Who = PressFields.Cut(draft.Who, LongestText),
            Date = PressFields.DayOf(draft.Date) is null ? "" : draft.Date,
            Words = PressFields.Cut(draft.Words, LongestText),
            Say = PressFields.DayOf(draft.Date) is { } day && !draft.IsAgain
                ? PushWords.FinalWords(coach, draft.Who, day)
                : "",
        };
    }

    private static PushVerdictModel Model(CoachTurn coach, Deal deal, PushVerdict verdict, PersonalityType? type)
    {
        var toWhom = verdict.Through ?? verdict.Whom;
        return new PushVerdictModel
        {
            Status = "",
            Title = deal.Title,
            Verdict = Verdict(coach, deal, verdict),
            Degree = verdict.Degree.ToString(),
            Why = [.. Why(coach, deal, verdict)],
            Kind = type is { } known && toWhom is not null ? coach.In(PushText.Type, Cut(toWhom.Name), coach.In(PushText.TypeName(known)), coach.In(PushText.TypeMeans(known))) : "",
            Reason = verdict.Reason is { } reason && (verdict.Degree is PushDegree.Hint or PushDegree.Push) ? PushWords.Tell(coach, deal, reason) : "",
            Missing = [.. Missing(coach, deal, verdict)],
            Say = PushWords.Write(coach, deal, verdict, type),
            Worries = [.. deal.IsClosed ? [] : verdict.AnswerFirst.Take(verdict.Degree == PushDegree.Hold ? 1 : MostShown).Select(concern => new PushWorry(concern.Id, ConcernCards.Tell(coach, concern), ConcernCards.Approach(coach, Recalls.For(deal, concern, coach.Today))))],
            Spoils = [.. verdict.Degree == PushDegree.Hold && verdict.End is null ? [] : verdict.Spoilers.Take(MostShown).Select(each => Spoils(coach, each))],
            Until = deal.Status == DealStatus.Open ? coach.In(PushText.Until, Times.Write(coach, verdict.Until)) + coach.In(PushText.UntilWhy(verdict.UntilWhy)) : "",
            Deal = deal.Id,
            Person = toWhom?.Id ?? "",
            Worry = deal.IsClosed || verdict.AnswerFirst is not [var worry, ..] ? "" : worry.Id,
            CanTell = deal.Status == DealStatus.Open && deal.Stage == DealStage.Negotiation,
            CanEnd = deal.Status == DealStatus.Open && deal.Stage == DealStage.Negotiation && (verdict.End is not null || verdict.Pressure > PushDegree.Hold),
            CanStop = verdict.End is PushEnd.FinalDayPassed,
            CanVisit = deal.Status == DealStatus.Open && verdict.End is null,
        };
    }

    private static string Verdict(CoachTurn coach, Deal deal, PushVerdict verdict)
    {
        var name = Cut((verdict.Degree == PushDegree.Hint || verdict.End is null ? verdict.Through ?? verdict.Whom : verdict.Whom)?.Name ?? coach.In(PushText.Customer));
        return deal.Status switch
        {
            DealStatus.Open => coach.In(verdict switch
            {
                { End: PushEnd.FinalDayPassed } => PushText.DayPassed,
                { Degree: PushDegree.CutOff } => PushText.CutOff,
                { Degree: PushDegree.Push } => PushText.Push,
                { Degree: PushDegree.Hint } => PushText.Hint,
                _ => PushText.Hold,
            }, name),
            DealStatus.Parked => coach.In(PushText.Parked),
            _ => coach.In(PushText.Closed),
        };
    }

    // The one or two things that decide it: the end, else the tightest bounds, else that all is there.
    private static IEnumerable<string> Why(CoachTurn coach, Deal deal, PushVerdict verdict)
    {
        if (deal.Status != DealStatus.Open)
            yield break;
        if (verdict.End is { } end)
        {
            yield return coach.In(PushText.End(end), end == PushEnd.Postponed ? PushEndTimes(deal) : deal.FinalDecision is { } final ? Times.Write(coach, final.Day) : "");
            yield break;
        }

        if (verdict.Through is { } helper)
            yield return verdict.Whom is { } decider ? coach.In(PushText.Through, Cut(helper.Name), Cut(decider.Name)) : coach.In(PushText.ThroughNobody, Cut(helper.Name));
        // On hold the one reason is enough: what else is missing stands below.
        var bounds = verdict.Bounds.Where(bound => bound.Most == verdict.Pressure && bound.Kind != PushBoundKind.NotHisToDecide).Take(verdict.Through is null && verdict.Pressure > PushDegree.Hold ? 2 : 1);
        foreach (var bound in bounds)
            yield return coach.In(PushText.Why(bound.Kind), About(coach, deal, verdict, bound.Kind));
        if (verdict.IsFree)
            yield return coach.In(PushText.AllThere);
    }

    private static int PushEndTimes(Deal deal) => PushHistory.TimesPostponed(deal);

    private static string About(CoachTurn coach, Deal deal, PushVerdict verdict, PushBoundKind kind) => kind switch
    {
        PushBoundKind.FinalDayAgreed => Times.Write(coach, deal.FinalDecision!.Day),
        PushBoundKind.EarlierStage => coach.In(DealText.Stage(deal.Stage)),
        PushBoundKind.CustomerElsewhere => Tell(coach, verdict.AnswerFirst.FirstOrDefault(concern => concern.Phase < BuyingPhase.TakeAction)),
        PushBoundKind.OpenFear => Tell(coach, verdict.AnswerFirst.FirstOrDefault(concern => concern is { Phase: BuyingPhase.TakeAction, Kind: not BuyerQuestion.IsItTheBestPrice })),
        PushBoundKind.OpenQuestion => Tell(coach, verdict.AnswerFirst.FirstOrDefault(concern => concern.Kind == BuyerQuestion.IsItTheBestPrice || concern.Phase < BuyingPhase.TakeAction)),
        PushBoundKind.TooOften => PushHistory.Lately(deal, coach.LocalNow).ToString(System.Globalization.CultureInfo.InvariantCulture),
        _ => "",
    };

    private static string Tell(CoachTurn coach, Concern? concern) => concern is null ? "" : $"“{ConcernCards.Words(coach, concern)}”";

    private static IEnumerable<string> Missing(CoachTurn coach, Deal deal, PushVerdict verdict)
    {
        if (deal.Status != DealStatus.Open || verdict.End is not null)
            yield break;
        foreach (var gap in verdict.Missing)
        {
            var ask = gap.Ask?.Person is { } person ? (coach.Language == Language.Chinese ? "，" : ", ") + coach.In(PushText.AskWho, Cut(person.Name)) : "";
            yield return coach.In(gap.Before is null ? PushText.Need(gap.Need) : PushText.NeedAgain(gap.Need)) + ask;
        }

        if (verdict.Reason is null)
            yield return coach.In(PushText.MissingReason) + (coach.Language == Language.Chinese ? "。" : ". ") + coach.In(PushText.MissingReasonHow);
    }

    private static string Spoils(CoachTurn coach, PushSpoiler spoiler) => coach.In(PushText.Spoils(spoiler.Kind), spoiler.Kind switch
    {
        PushSpoilerKind.OurPromiseOverdue => PressFields.Cut(spoiler.Step!.What, LongestName),
        PushSpoilerKind.SecondPush => Times.Write(coach, coach.DayOf(spoiler.At!.Value)),
        _ => Cut(spoiler.Who),
    });

    private static string Cut(string name) => PressFields.Cut(name, LongestName);
}

internal sealed record PushWorry(string Concern, string Words, string Do);

internal sealed record PushChoice(string Title, string Value);

internal sealed record PushVerdictModel
{
    public required string Status { get; init; }

    public required string Title { get; init; }

    public required string Verdict { get; init; }

    public required string Degree { get; init; }

    public required IReadOnlyList<string> Why { get; init; }

    /// <summary>What kind of person he is, by the author's own notes.</summary>
    public required string Kind { get; init; }

    public required string Reason { get; init; }

    public required IReadOnlyList<string> Missing { get; init; }

    public required string Say { get; init; }

    public required IReadOnlyList<PushWorry> Worries { get; init; }

    public required IReadOnlyList<string> Spoils { get; init; }

    public required string Until { get; init; }

    public required string Deal { get; init; }

    public required string Person { get; init; }

    /// <summary>The worry to answer first; empty for none.</summary>
    public required string Worry { get; init; }

    public required bool CanTell { get; init; }

    public required bool CanEnd { get; init; }

    public required bool CanStop { get; init; }

    public required bool CanVisit { get; init; }
}

internal sealed record PushNotedModel
{
    public required string Status { get; init; }

    public required string Title { get; init; }

    public required string Line { get; init; }

    public required string Said { get; init; }

    public required string Next { get; init; }

    public required IReadOnlyList<string> Worries { get; init; }

    public required string Deal { get; init; }

    public required string Person { get; init; }

    public required string Push { get; init; }

    public required int Seen { get; init; }

    public required bool AsksStep { get; init; }
}

internal sealed record PushFinalModel(string Status, string Title, string When, string Words, string Next, string Deal);

internal sealed record PushFormModel
{
    public required string Title { get; init; }

    public required string DealTitle { get; init; }

    public required string Lead { get; init; }

    public required string Note { get; init; }

    public required IReadOnlyList<string> Problems { get; init; }

    public required string Deal { get; init; }

    public required string Push { get; init; }

    public required int Seen { get; init; }

    public required string Who { get; init; }

    public required string Reception { get; init; }

    public required IReadOnlyList<PushChoice> Receptions { get; init; }

    public required string Degree { get; init; }

    public required IReadOnlyList<PushChoice> Degrees { get; init; }

    public required string Said { get; init; }

    public required string Date { get; init; }
}

internal sealed record FinalFormModel
{
    public required string Title { get; init; }

    public required string DealTitle { get; init; }

    public required string Lead { get; init; }

    public required string Note { get; init; }

    public required IReadOnlyList<string> Problems { get; init; }

    public required string Deal { get; init; }

    public required int Seen { get; init; }

    public required string Who { get; init; }

    public required string Date { get; init; }

    public required string Words { get; init; }

    /// <summary>How to tell him of the day.</summary>
    public required string Say { get; init; }
}

internal sealed record PushPutAsideModel(string Title, PushDraft Draft);

internal sealed record FinalPutAsideModel(string Title, FinalDraft Draft);

[JsonSerializable(typeof(PushVerdictModel))]
[JsonSerializable(typeof(PushNotedModel))]
[JsonSerializable(typeof(PushFinalModel))]
[JsonSerializable(typeof(PushFormModel))]
[JsonSerializable(typeof(FinalFormModel))]
[JsonSerializable(typeof(PushPutAsideModel))]
[JsonSerializable(typeof(FinalPutAsideModel))]
[JsonSerializable(typeof(PushDraft))]
[JsonSerializable(typeof(FinalDraft))]
internal sealed partial class PushJson : JsonSerializerContext
{
    public static PushJson Shown { get; } = new(BotJson.WireOptions());
}
