using KingdeeCoachBot.BotFramework.Dialogs;
using KingdeeCoachBot.Methodology;

namespace KingdeeCoachBot.Coaching.Gates;

/// <summary>The form of what was told, as its card shows it.</summary>
internal sealed record TellFormModel
{
    private const int MostShown = 1000;

    // What an answer of this form may answer; odds have a form of their own, and the timetable is clear once the timetable is.
    private static readonly GateDemand[] Choices =
    [
        .. Enum.GetValues<GateDemand>().Where(demand => demand.Question() is not null || Telling.MarkOf(demand) is not null),
    ];

    public required string Title { get; init; }

    public required string DealTitle { get; init; }

    public required string Lead { get; init; }

    public required string Note { get; init; }

    public required IReadOnlyList<string> Problems { get; init; }

    public required IReadOnlyList<TellRowModel> Rows { get; init; }

    public required IReadOnlyList<GateChoice> Demands { get; init; }

    public required IReadOnlyList<GateChoice> Marks { get; init; }

    public required string Kept { get; init; }

    public required string Who { get; init; }

    public required string Date { get; init; }

    public required IReadOnlyList<TellToggle> Toggles { get; init; }

    public required TellDraft Draft { get; init; }

    public static TellFormModel Of(CoachTurn coach, FormView<TellDraft> form)
    {
        var draft = form.Draft;
        return new TellFormModel
        {
            Title = coach.In(draft.Rows is [{ Demand: { } demand, Text: "" }] ? GateText.Question(demand) : GateText.FormTitle),
            DealTitle = draft.DealTitle,
            Lead = coach.In(LeadOf(form)),
            Note = draft.Note,
            Problems = [.. form.Problems.Values],
            Rows = [.. draft.Rows.Select((row, at) => TellRowModel.Of(coach, row, at))],
            Demands = [.. Choices.Select(each => new GateChoice($"{each}", coach.In(GateText.Label(each)))), new GateChoice("None", coach.In(GateText.NotKept))],
            Marks = [.. draft.Marks.Where(mark => mark.Mark is not null).Select(mark => new GateChoice(mark.Kind, coach.In(GateText.Pair, coach.In(MarkText.Of(mark.Mark!.Value)), PressFields.Cut(mark.Text, 60))))],
            Kept = draft.Kept,
            Who = PressFields.Cut(draft.Who, MostShown),
            Date = PressFields.DayOf(draft.Date) is null ? "" : draft.Date,
            Toggles = [.. TogglesOf(coach, draft)],
            Draft = draft,
        };
    }

    private static IEnumerable<TellToggle> TogglesOf(CoachTurn coach, TellDraft draft) =>
        new[]
        {
            ("takesAmount", GateText.TakesAmount, draft.Amount), ("takesExpected", GateText.TakesExpected, draft.Expected),
            ("takesRivals", GateText.TakesRivals, draft.Rivals), ("takesDecider", GateText.TakesDecider, draft.Decider),
        }
        .Where(each => each.Item3.Value.Length > 0)
        .Select(each => new TellToggle(each.Item1, coach.In(each.Item2, PressFields.Cut(each.Item3.Value, 40)), each.Item3.Takes ? "true" : "false"));

    private static Text LeadOf(FormView<TellDraft> form) => form.Reason switch
    {
        FormReason.Refused => GateText.Refused,
        FormReason.Corrected => GateText.Corrected,
        FormReason.Reopened => GateText.Reopened,
        _ => form.Draft.Rows is [{ Text: "" }] ? GateText.Blank : GateText.Understood,
    };
}

internal sealed record TellRowModel
{
    public required string DemandId { get; init; }

    public required string TextId { get; init; }

    public required string EvidenceId { get; init; }

    public required string AgainstId { get; init; }

    public required string Demand { get; init; }

    /// <summary>Called so because “text” is where a card finds its own texts.</summary>
    public required string Text1 { get; init; }

    public required string Evidence { get; init; }

    /// <summary>Says what the answer contradicts; empty where nothing.</summary>
    public required string AgainstTitle { get; init; }

    public required string IsAgainst { get; init; }

    public static TellRowModel Of(CoachTurn coach, ToldRow row, int at) => new()
    {
        DemandId = FormattableString.Invariant($"demand{at}"),
        TextId = FormattableString.Invariant($"text{at}"),
        EvidenceId = FormattableString.Invariant($"evidence{at}"),
        AgainstId = FormattableString.Invariant($"against{at}"),
        Demand = row.Kind.Length > 0 ? row.Kind : "None",
        Text1 = PressFields.Cut(row.Text, 1000),
        Evidence = row.Evidence.ToString(),
        AgainstTitle = row.Old.Length > 0 ? coach.In(GateText.AgainstOld, row.Old) : "",
        IsAgainst = row.IsAgainst ? "true" : "false",
    };
}

internal sealed record TellToggle(string Id, string Title, string Value);

internal sealed record GateChoice(string Value, string Title);

internal sealed record GatePutAsideModel(string Title, TellDraft Draft);
