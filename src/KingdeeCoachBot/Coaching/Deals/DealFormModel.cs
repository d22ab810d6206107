using KingdeeCoachBot.BotFramework.Dialogs;

namespace KingdeeCoachBot.Coaching.Deals;

/// <summary>The form of a deal as its card shows it.</summary>
internal sealed record DealFormModel
{
    public required string Title { get; init; }

    public required string Lead { get; init; }

    public required string Hint { get; init; }

    public required IReadOnlyList<string> Problems { get; init; }

    public required string Deal { get; init; }

    public required int Seen { get; init; }

    public required string Twin { get; init; }

    public required string Customer { get; init; }

    public required string Project { get; init; }

    public required string Amount { get; init; }

    public required string Expected { get; init; }

    public required string Stage { get; init; }

    public required string Rivals { get; init; }

    public required string Team { get; init; }

    public required string Note { get; init; }

    public required string Reason { get; init; }

    /// <summary>Whether why the signing moves is asked.</summary>
    public required bool AsksReason { get; init; }

    /// <summary>Whether the second half of the form is unfolded from the beginning.</summary>
    public required bool ShowsMore { get; init; }

    public static DealFormModel Of(CoachTurn coach, FormView<DealDraft> form)
    {
        var draft = form.Draft;
        return new DealFormModel
        {
            Title = coach.In(draft.IsNew ? DealText.NewTitle : DealText.EditForm),
            Lead = coach.In(LeadOf(form)),
            Hint = draft.Hint,
            Problems = [.. form.Problems.Values],
            Deal = draft.Deal,
            Seen = draft.Seen,
            Twin = draft.IsNew ? draft.Twin : "",
            Customer = DealFields.Cut(draft.Customer),
            Project = DealFields.Cut(draft.Project),
            Amount = DealFields.Cut(draft.Amount),
            Expected = DealFields.Cut(draft.Expected),
            Stage = draft.Stage.ToString(),
            Rivals = DealFields.Cut(draft.Rivals),
            Team = DealFields.Cut(draft.Team),
            Note = DealFields.Cut(draft.Note),
            Reason = DealFields.Cut(draft.Reason),
            AsksReason = !draft.IsNew,
            ShowsMore = !draft.IsNew || draft.Rivals.Length + draft.Team.Length + draft.Note.Length > 0,
        };
    }

    private static Text LeadOf(FormView<DealDraft> form) => form switch
    {
        { Problems.Count: > 0 } => DealText.Refused,
        { Reason: FormReason.Corrected } => DealText.Corrected,
        { Reason: FormReason.Reopened } => DealText.Reopened,
        { Draft.IsNew: false } or { Draft.Hint.Length: > 0 } => DealText.Changing,
        _ => form.Draft is { Customer: "", Project: "", Amount: "" } ? DealText.Blank : DealText.Understood,
    };
}
