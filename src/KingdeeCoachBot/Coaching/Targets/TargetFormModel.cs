using System.Text.Json.Serialization;
using KingdeeCoachBot.BotFramework.Dialogs;
using KingdeeCoachBot.BotFramework.Schema;
using KingdeeCoachBot.Coaching.Deals;
using KingdeeCoachBot.Methodology;

namespace KingdeeCoachBot.Coaching.Targets;

internal sealed record TargetFormModel
{
    private const int MostShown = 400;

    public required string Title { get; init; }

    public required string Lead { get; init; }

    public required string Hint { get; init; }

    public required IReadOnlyList<string> Problems { get; init; }

    public required string Deal { get; init; }

    public required int Seen { get; init; }

    public required string Customer { get; init; }

    public required IReadOnlyList<CriterionModel> Criteria { get; init; }

    /// <summary>Whether the notes are unfolded from the beginning.</summary>
    public required bool ShowsNotes { get; init; }

    public required string Grows { get; init; }

    public required string Source { get; init; }

    public required string SourceNote { get; init; }

    public static TargetFormModel Of(CoachTurn coach, FormView<TargetDraft> form)
    {
        var screening = form.Draft.Screening;
        var showsNotes = screening.Answers.Any(answer => answer.Note.Length > 0) || screening.SourceNote.Length > 0;
        return new TargetFormModel
        {
            Title = DealFields.Cut(form.Draft.Title),
            Lead = coach.In(form.Problems.Count > 0 ? DealText.Refused : form.Reason == FormReason.Corrected ? TargetText.Corrected : TargetText.Lead),
            Hint = form.Draft.Hint,
            Problems = [.. form.Problems.Values],
            Deal = form.Draft.Deal,
            Seen = form.Draft.Seen,
            Customer = form.Draft.Customer,
            Criteria = [.. Enum.GetValues<TargetCriterion>().Select(criterion => CriterionOf(coach, screening.Of(criterion), showsNotes))],
            ShowsNotes = showsNotes,
            Grows = screening.Grows.ToString(),
            Source = screening.Source.ToString(),
            SourceNote = PressFields.Cut(screening.SourceNote, MostShown),
        };
    }

    private static CriterionModel CriterionOf(CoachTurn coach, CriterionAnswer answer, bool showsNotes) => new()
    {
        Id = answer.Criterion.ToString(),
        Label = coach.In(TargetText.Question(answer.Criterion)),
        Answer = answer.Answer.ToString(),
        NoteId = answer.Criterion + "Note",
        NoteLabel = coach.In(TargetText.NoteOf, coach.In(TargetText.ShortName(answer.Criterion))),
        Note = PressFields.Cut(answer.Note, MostShown),
        ShowsNote = showsNotes,
    };
}

internal sealed record CriterionModel
{
    public required string Id { get; init; }

    public required string Label { get; init; }

    public required string Answer { get; init; }

    public required string NoteId { get; init; }

    public required string NoteLabel { get; init; }

    public required string Note { get; init; }

    public required bool ShowsNote { get; init; }
}

internal sealed record TargetPutAsideModel(string Title, TargetDraft Draft);

[JsonSerializable(typeof(TargetDraft))]
[JsonSerializable(typeof(TargetFormModel))]
[JsonSerializable(typeof(TargetPutAsideModel))]
[JsonSerializable(typeof(VerdictModel))]
[JsonSerializable(typeof(TargetListModel))]
internal sealed partial class TargetJson : JsonSerializerContext
{
    public static TargetJson Shown { get; } = new(BotJson.WireOptions());
}
