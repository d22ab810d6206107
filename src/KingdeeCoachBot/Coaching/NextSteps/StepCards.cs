using System.Text.Json.Serialization;
using KingdeeCoachBot.BotFramework.Dialogs;
using KingdeeCoachBot.BotFramework.Schema;
using KingdeeCoachBot.Coaching.Deals;
using KingdeeCoachBot.Methodology;

namespace KingdeeCoachBot.Coaching.NextSteps;

/// <summary>Fills the cards of next steps.</summary>
internal static class StepCards
{
    private const int MostRows = 10;
    private const int MostShown = 2000;

    // Twice may be chance; the third time the coach asks.
    private const int OftenPostponed = 3;

    /// <summary>A step with what can be done with it and what the coach asks about it.</summary>
    public static Task ShowAsync(CoachTurn coach, Deal deal, NextStep step, string status, string note = "", bool asksDay = false) =>
        coach.ShowAsync("NextSteps/Step", Model(coach, deal, step, status, note, asksDay), StepJson.Shown.StepModel, $"{deal.Title} · {step.What}");

    /// <summary>The same below the pressed card, which shows something else.</summary>
    public static Task ShowBelowAsync(CoachTurn coach, Deal deal, NextStep step, string status, string note = "") =>
        coach.ShowBelowAsync("NextSteps/Step", Model(coach, deal, step, status, note, asksDay: false), StepJson.Shown.StepModel, $"{deal.Title} · {step.What}");

    /// <summary>The list, the overdue steps first; in the place of the list that was pressed.</summary>
    public static Task ShowListAsync(CoachTurn coach, string title, IReadOnlyList<StepEntry> steps, string customer = "") => coach.ShowAsync(
        "NextSteps/List", List(coach, title, steps, "NextSteps/Show", null) with { CanAct = true, Customer = customer }, StepJson.Shown.StepListModel, title);

    public static Task ShowChoiceAsync(CoachTurn coach, string title, IReadOnlyList<StepEntry> steps, string verb, DateOnly? to) => coach.ShowAsync(
        "NextSteps/List", List(coach, title, steps, verb, to), StepJson.Shown.StepListModel, title);

    /// <summary>"发方案 · 11月27日 周五前"</summary>
    public static string Tell(CoachTurn coach, NextStep step) => $"{step.What} · {Day(coach, step.Due)}";

    public static StepFormModel Form(CoachTurn coach, FormView<StepDraft> form)
    {
        var draft = form.Draft;
        return new StepFormModel
        {
            Title = coach.In(draft.Seen == 0 ? StepText.NewForm : StepText.ChangeForm),
            DealTitle = draft.Title,
            Lead = coach.In(Lead(form)),
            Note = draft.Note,
            Problems = [.. form.Problems.Values],
            Deal = draft.Deal,
            Step = draft.Step,
            Seen = draft.Seen,
            What = PressFields.Cut(draft.What, MostShown),
            Due = PressFields.DayOf(draft.Due) is null ? "" : draft.Due,
            Whose = draft.Whose.ToString(),
            Person = PressFields.Cut(draft.Person, MostShown),
        };
    }

    private static Text Lead(FormView<StepDraft> form) => form.Reason switch
    {
        FormReason.Corrected => StepText.Corrected,
        FormReason.Refused => StepText.Refused,
        FormReason.Reopened => StepText.Reopened,
        _ when form.Draft.Seen > 0 => StepText.Changing,
        _ => form.Draft.What.Length == 0 ? StepText.Blank : StepText.Understood,
    };

    private static StepModel Model(CoachTurn coach, Deal deal, NextStep step, string status, string note, bool asksDay)
    {
        var isOpen = step.Status == StepStatus.Open;
        var next = isOpen ? null : deal.NextOpenStep;
        var (ask, why) = Ask(coach, step, next, asksDay);
        return new StepModel
        {
            Status = status,
            IsOpen = isOpen,
            IsDone = step.Status == StepStatus.Done,
            Title = deal.Title,
            What = step.What,
            Line = $"{Day(coach, step.Due)} · {Whose(coach, step.Whose, step.Person)}",
            Note = next is null ? note : coach.In(StepText.ThenComes, Tell(coach, next)),
            Ask = ask,
            Why = why,
            Days = isOpen && (step.Due is null || asksDay) ? [.. DueDay.Offered(coach.Today).Select(day => new StepDay(Times.Write(coach, day), PressFields.Write(day)))] : [],
            Deal = deal.Id,
            Step = step.Id,
        };
    }

    private static (string Ask, string Why) Ask(CoachTurn coach, NextStep step, NextStep? next, bool asksDay) => step switch
    {
        { Status: StepStatus.Open, Postponed: >= OftenPostponed } => (coach.In(StepText.AskStillRight, step.Postponed), coach.In(StepText.WhyStillRight)),
        { Status: StepStatus.Open } when asksDay => (coach.In(StepText.AskTo), ""),
        { Status: StepStatus.Open, Due: null } => (coach.In(StepText.AskDay), ""),
        { Status: StepStatus.Open } => ("", ""),
        _ when next is not null => ("", ""),
        { Status: StepStatus.Done } => (coach.In(StepText.AskNext), coach.In(StepText.WhyNext)),
        _ => (coach.In(StepText.AskInstead), coach.In(StepText.WhyNext)),
    };

    private static string Day(CoachTurn coach, DateOnly? due) => due is { } day ? coach.In(StepText.DueBy, Times.Write(coach, day)) : coach.In(StepText.NoDay);

    private static string Whose(CoachTurn coach, StepOwner whose, string person) => (whose, person) switch
    {
        (StepOwner.Customer, "") => coach.In(StepText.Customers),
        (StepOwner.Customer, _) => coach.In(StepText.CustomersBy, person),
        (_, "") => coach.In(StepText.Ours),
        _ => coach.In(StepText.With, person),
    };

    private static StepListModel List(CoachTurn coach, string title, IReadOnlyList<StepEntry> steps, string verb, DateOnly? to) => new()
    {
        Title = title,
        Verb = verb,
        To = PressFields.Write(to),
        More = steps.Count > MostRows ? coach.In(StepText.More, steps.Count - MostRows) : "",
        Rows = [.. steps.Take(MostRows).Select(step => Row(coach, step))],
    };

    private static StepRow Row(CoachTurn coach, StepEntry step)
    {
        var late = step.Due is { } due ? coach.Today.DayNumber - due.DayNumber : 0;
        var day = late switch { 1 => coach.In(StepText.OverdueOneDay), > 1 => coach.In(StepText.OverdueSince, late), _ => Day(coach, step.Due) };
        return new StepRow(step.Deal, step.Step, step.What, $"{step.Title} · {Whose(coach, step.Whose, step.Person)}", day, late > 0);
    }
}

internal sealed record StepModel
{
    public required string Status { get; init; }

    public required bool IsOpen { get; init; }

    public required bool IsDone { get; init; }

    public required string Title { get; init; }

    public required string What { get; init; }

    public required string Line { get; init; }

    public required string Note { get; init; }

    public required string Ask { get; init; }

    public required string Why { get; init; }

    /// <summary>Days to choose from with one tap.</summary>
    public required IReadOnlyList<StepDay> Days { get; init; }

    public required string Deal { get; init; }

    public required string Step { get; init; }
}

/// <param name="Title">As the button shows it.</param>
/// <param name="To">yyyy-MM-dd.</param>
internal sealed record StepDay(string Title, string To);

internal sealed record StepListModel
{
    public required string Title { get; init; }

    /// <summary>What pressing a row asks for.</summary>
    public required string Verb { get; init; }

    /// <summary>The day that the chosen step moves to; empty where none was said.</summary>
    public required string To { get; init; }

    /// <summary>Whether rows have buttons of their own.</summary>
    public bool CanAct { get; init; }

    /// <summary>The customer whose steps alone are shown; empty for all.</summary>
    public string Customer { get; init; } = "";

    public required string More { get; init; }

    public required IReadOnlyList<StepRow> Rows { get; init; }
}

internal sealed record StepRow(string Deal, string Step, string What, string Line, string Day, bool Late);

internal sealed record StepFormModel
{
    public required string Title { get; init; }

    public required string DealTitle { get; init; }

    public required string Lead { get; init; }

    public required string Note { get; init; }

    public required IReadOnlyList<string> Problems { get; init; }

    public required string Deal { get; init; }

    public required string Step { get; init; }

    public required int Seen { get; init; }

    public required string What { get; init; }

    public required string Due { get; init; }

    public required string Whose { get; init; }

    public required string Person { get; init; }
}

internal sealed record StepPutAsideModel(string Title, StepDraft Draft);

[JsonSerializable(typeof(StepModel))]
[JsonSerializable(typeof(StepListModel))]
[JsonSerializable(typeof(StepFormModel))]
[JsonSerializable(typeof(StepPutAsideModel))]
[JsonSerializable(typeof(StepDraft))]
internal sealed partial class StepJson : JsonSerializerContext
{
    public static StepJson Shown { get; } = new(BotJson.WireOptions());
}
