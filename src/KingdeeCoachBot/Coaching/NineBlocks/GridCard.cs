using KingdeeCoachBot.BotFramework.Dialogs;
using KingdeeCoachBot.Coaching.Deals;
using KingdeeCoachBot.Coaching.Power;
using KingdeeCoachBot.Coaching.ThreeBars;
using KingdeeCoachBot.Methodology;

namespace KingdeeCoachBot.Coaching.NineBlocks;

/// <summary>The nine blocks as a grid, the question that comes next in full, why, and a field for its answer. Course: M8.</summary>
internal static class GridCard
{
    private const int LongestCell = 9;
    private const int LongestCellLatin = 18;
    private const int LongestSaid = 60;
    private const int MostShown = 2000;

    public static async Task ShowAsync(CoachTurn coach, Deal deal, FormView<BlockDraft> form, string? cardInstance, CancellationToken ct)
    {
        var ask = form.Draft.Block is { } block ? BlockAsk.For(deal, block, deal.FindPerson(form.Draft.Person), coach.Today) : null;
        // What kind of person he is, is the author's own reading: it shapes what he is shown and is kept nowhere else (M16).
        var kind = ask?.Person is { } asked ? (await PersonalityNotes.OfAsync(coach, deal, asked.Name, ct))?.Type : null;
        var model = Model(coach, deal, form, ask, kind);
        await coach.ShowAsync("NineBlocks/Grid", model, BlocksJson.Shown.GridModel, $"{model.Title} · {model.Count}", cardInstance);
    }

    private static GridModel Model(CoachTurn coach, Deal deal, FormView<BlockDraft> form, BlockAsk? ask, PersonalityType? kind)
    {
        var draft = form.Draft;
        var person = deal.FindPerson(draft.Person);
        var view = Methodology.NineBlocks.Of(deal, person, coach.Today, draft.BringsVision);
        return new GridModel
        {
            Status = draft.Status.Trim(),
            Title = person is null ? coach.In(BlockText.Title, deal.Title) : coach.In(BlockText.TitleOf, deal.Title, person.Name),
            Count = coach.In(BlockText.Known, view.Cells.Count(cell => cell.State >= BlockState.Heard)),
            Warning = view.IsVisionBrought ? coach.In(BlockText.WhoseVision) : "",
            Columns = [.. Enum.GetValues<BlockColumn>().Select(column => coach.In(BlockText.Column(column)))],
            Rows = [.. Enum.GetValues<BlockRow>().Select(row => Row(coach, view, row, draft.Block))],
            AskTitle = ask is null ? coach.In(BlockText.Done) : AskTitle(coach, ask),
            Ask = ask is null ? "" : BlockWords.Write(coach.Language, ask, view, kind),
            Why = ask is null ? coach.In(BlockText.DoneThen) : Why(coach, view, ask.Block),
            SoFar = ask is null ? "" : SoFar(coach, view[ask.Block]),
            When = ask?.Visit is { } visit ? coach.In(BlockText.At, Times.Write(coach, visit.Start, visit.Zone)) : "",
            Lead = form.Reason switch
            {
                _ when form.Problems.Count > 0 => coach.In(BlockText.Refused),
                FormReason.Corrected => coach.In(BlockText.Corrected),
                _ => "",
            },
            Problems = [.. form.Problems.Values],
            Deal = deal.Id,
            Mark = draft.Mark,
            Person = person?.Id ?? "",
            BringsVision = draft.BringsVision,
            Block = $"{draft.Block}",
            Skip = draft.Block is { } asked ? $"{view.After(asked)}" : "",
            SavedAs = draft.SavedAs,
            SaidLabel = ask is null ? "" : coach.In(SaleStepText.Label(ask.Block.Mark())),
            SaidExample = ask is null ? "" : coach.In(SaleStepText.Example(ask.Block.Mark())),
            Said = PressFields.Cut(draft.Said, MostShown),
            OthersLabel = draft.AsksOthers ? coach.In(SaleStepText.Label(MarkKind.PainOthersSuffer)) : "",
            OthersExample = draft.AsksOthers ? coach.In(SaleStepText.Example(MarkKind.PainOthersSuffer)) : "",
            Others = PressFields.Cut(draft.Others, MostShown),
            Who = PressFields.Cut(draft.Who, MostShown),
            Evidence = $"{draft.Evidence}",
            Visit = ask?.Visit?.Id ?? "",
            VisitPerson = ask?.Person?.Name ?? "",
        };
    }

    private static GridRow Row(CoachTurn coach, NineBlocksView view, BlockRow row, NineBlock? asked) => new(
        coach.In(BlockText.Row(row)),
        [.. view.Cells.Where(cell => cell.Block.Row() == row).Select(cell => Cell(coach, cell, cell.Block == asked))]);

    private static GridCell Cell(CoachTurn coach, BlockCell cell, bool isAsked) => new(
        $"{cell.Block}",
        $"{(int)cell.Block} {coach.In(BlockText.Short(cell.Block))}",
        $"{(isAsked ? "▶ " : Sign(cell.State))}{(int)cell.Block} {coach.In(BlockText.Short(cell.Block))}",
        cell.Seen is { } seen ? Cut(seen.Text) : "",
        isAsked ? "Accent" : cell.State switch
        {
            BlockState.Confirmed => "Good",
            BlockState.Faded => "Warning",
            _ => "Default",
        },
        !isAsked && cell.State == BlockState.Empty);

    private static string Sign(BlockState state) => state switch
    {
        BlockState.Confirmed => "✓ ",
        BlockState.Heard => "· ",
        BlockState.Faded => "↻ ",
        _ => "",
    };

    // Nine Han characters are as wide as eighteen Latin ones.
    private static string Cut(string text) => PressFields.Cut(text, text.Any(each => each >= '\u3400') ? LongestCell : LongestCellLatin);

    private static string AskTitle(CoachTurn coach, BlockAsk ask) => ask.Person is { } person
        ? coach.In(BlockText.AskWhom, (int)ask.Block, person.Name)
        : coach.In(BlockText.AskAnybody, (int)ask.Block);

    private static string Why(CoachTurn coach, NineBlocksView view, NineBlock block) => coach.In(
        view.ReasonFor(block) is var reason and not BlockReason.InOrder ? BlockText.Why(reason) : BlockText.Why(block));

    private static string SoFar(CoachTurn coach, BlockCell cell) => cell.Seen is { } seen
        ? coach.In(BlockText.KnownSoFar, string.Join(" · ", new[] { PressFields.Cut(seen.Text, LongestSaid), EvidenceText.Write(coach, seen.Evidence, seen.Who), seen.At is { } at ? Times.Write(coach, coach.DayOf(at)) : "" }.Where(part => part.Length > 0)))
        : "";
}
