namespace KingdeeCoachBot.Methodology;

/// <summary>
/// 九格提问: what of the nine blocks is known, and which to ask next. One diagnoses before one prescribes, so it goes from 1 to 9. Where the buyer
/// comes with a picture of his own while nobody has told a pain, one takes up the picture first (7, 8), asks whose it is, for a rival may have
/// shaped it, and then goes back for the pain (1…6) before he confirms (9). Our own guesses fill no block. Course: M8, M19.
/// </summary>
public static class NineBlocks
{
    private static readonly NineBlock[] DiagnosisFirst = Enum.GetValues<NineBlock>();

    private static readonly NineBlock[] VisionFirst =
        [NineBlock.OpenVision, NineBlock.ClosedVision, .. DiagnosisFirst[..6], NineBlock.ConfirmVision];

    /// <summary>Reads the blocks from what the deal has evidence of.</summary>
    /// <param name="deal">The deal.</param>
    /// <param name="person">Whose blocks they are: only what he said, or nobody in particular, fills them. Null for the deal's.</param>
    /// <param name="today">The owner's day.</param>
    /// <param name="bringsVision">The rep says that the buyer knows what he wants; nothing of it needs to be noted yet.</param>
    public static NineBlocksView Of(Deal deal, Stakeholder? person, DateOnly today, bool bringsVision = false)
    {
        var cells = DiagnosisFirst.Select(block => Cell(deal, block, person, today)).ToArray();
        var knowsPain = Knows(deal, DiagnosisFirst[..6]);
        var isVisionBrought = !knowsPain && Knows(deal, DiagnosisFirst[6..]);
        return new NineBlocksView(person, cells, isVisionBrought || bringsVision ? VisionFirst : DiagnosisFirst, isVisionBrought || (bringsVision && !knowsPain));
    }

    /// <summary>What is told for a block on at least hearsay; what it was noted as first, then what implies it.</summary>
    internal static IEnumerable<SaleSeen> Told(Deal deal, NineBlock block, Stakeholder? person, DateOnly today) => Sources(deal, block)
        .Where(each => person is null || each.Seen.Who.Length == 0 || person.IsCalled(each.Seen.Who))
        .OrderBy(each => each.Seen.HasFaded(today)).ThenBy(each => each.IsImplied)
        .ThenByDescending(each => each.Seen.Evidence).ThenByDescending(each => each.Seen.At)
        .ThenBy(each => each.Seen.Who, StringComparer.Ordinal).ThenBy(each => each.Seen.Text, StringComparer.Ordinal)
        .Select(each => each.Seen);

    private static bool Knows(Deal deal, NineBlock[] blocks) => blocks.Any(block => Sources(deal, block).Any());

    private static BlockCell Cell(Deal deal, NineBlock block, Stakeholder? person, DateOnly today)
    {
        if (Told(deal, block, person, today).FirstOrDefault() is not { } seen)
            return new BlockCell(block, BlockState.Empty, null);
        var state = seen.HasFaded(today) ? BlockState.Faded : seen.Evidence == Evidence.Confirmed ? BlockState.Confirmed : BlockState.Heard;
        return new BlockCell(block, state, seen);
    }

    // Whoever admits a pain has named it, and who wants our strengths has a picture.
    private static IEnumerable<(SaleSeen Seen, bool IsImplied)> Sources(Deal deal, NineBlock block) => block switch
    {
        NineBlock.OpenProblem =>
            [.. Marks(deal, block), .. Facts(deal, GateQuestion.WhyNeed, Evidence.Heard, implied: false), .. Marks(deal, true, MarkKind.PainAdmitted)],
        NineBlock.ConfirmProblem => [.. Marks(deal, block).Where(IsSomebodys), .. Facts(deal, GateQuestion.WhyNeed, Evidence.Confirmed, implied: true).Where(IsSomebodys)],
        NineBlock.OpenImpact => [.. Marks(deal, block), .. Marks(deal, true, MarkKind.PainOthersSuffer)],
        NineBlock.OpenVision => [.. Marks(deal, block), .. Marks(deal, true, MarkKind.VisionOurs, MarkKind.VisionShared), .. Marks(deal, NineBlock.ConfirmVision).Where(IsHisWord)],
        NineBlock.ClosedVision => [.. Marks(deal, block), .. Facts(deal, GateQuestion.WhyUs, Evidence.Confirmed, implied: true)],
        NineBlock.ConfirmVision => Marks(deal, block).Where(IsHisWord),
        _ => Marks(deal, block),
    };

    private static IEnumerable<(SaleSeen Seen, bool IsImplied)> Marks(Deal deal, NineBlock block) => Marks(deal, implied: false, block.Mark());

    private static IEnumerable<(SaleSeen Seen, bool IsImplied)> Marks(Deal deal, bool implied, params MarkKind[] kinds) => deal.Marks
        .Where(mark => kinds.Contains(mark.Kind) && mark.Evidence >= Evidence.Heard)
        .Select(mark => (new SaleSeen(mark.Who, mark.Text, mark.Evidence, mark.At), implied));

    private static IEnumerable<(SaleSeen Seen, bool IsImplied)> Facts(Deal deal, GateQuestion question, Evidence atLeast, bool implied) => deal.Facts
        .Where(fact => fact.Answers == question && fact.Evidence >= atLeast && !string.IsNullOrWhiteSpace(fact.Text) && deal.AgainstOf(fact) is null)
        .Select(fact => (new SaleSeen(fact.Source, fact.Text, fact.Evidence, fact.At), implied));

    // "Admitted" needs somebody who admitted it.
    private static bool IsSomebodys((SaleSeen Seen, bool IsImplied) told) => told.Seen.Who.Length > 0;

    // That he could do with it what he wants, only he can say (M8, block 9).
    private static bool IsHisWord((SaleSeen Seen, bool IsImplied) told) => told.Seen.Evidence == Evidence.Confirmed;
}

/// <summary>The nine blocks of a deal or of one of its people.</summary>
/// <param name="Person">Whose they are; null for the deal's.</param>
/// <param name="Cells">All nine, 1 to 9.</param>
/// <param name="Order">The order in which they are asked.</param>
/// <param name="IsVisionBrought">The buyer has a picture while nobody has told a pain: whose picture is it?</param>
public sealed record NineBlocksView(Stakeholder? Person, IReadOnlyList<BlockCell> Cells, IReadOnlyList<NineBlock> Order, bool IsVisionBrought)
{
    /// <summary>The block to ask next: the first that is empty, else the first that has faded. Null where all are filled.</summary>
    public NineBlock? Next => First(Order, BlockState.Empty) ?? First(Order, BlockState.Faded);

    /// <summary>Whether nothing is left to ask.</summary>
    public bool IsDone => Next is null;

    /// <summary>One of them.</summary>
    public BlockCell this[NineBlock block] => Cells[(int)block - 1];

    /// <summary>Why that block.</summary>
    public BlockReason ReasonFor(NineBlock block) =>
        this[block].State == BlockState.Faded ? BlockReason.AskAgain
        : Order[0] == NineBlock.OpenProblem ? BlockReason.InOrder
        : block.Row() != BlockRow.Vision ? BlockReason.BackToPain
        : block.Column() == BlockColumn.Confirm ? BlockReason.InOrder : BlockReason.ReadyVision;

    /// <summary>The block to ask instead of one that is skipped; null where no other is open.</summary>
    public NineBlock? After(NineBlock block)
    {
        var later = Order.SkipWhile(each => each != block).Skip(1).Concat(Order.TakeWhile(each => each != block)).ToArray();
        return First(later, BlockState.Empty) ?? First(later, BlockState.Faded);
    }

    private NineBlock? First(IEnumerable<NineBlock> order, BlockState state) =>
        order.Where(block => this[block].State == state).Select(block => (NineBlock?)block).FirstOrDefault();
}

/// <summary>One block and what is known for it.</summary>
/// <param name="Block">Which.</param>
/// <param name="State">How it stands.</param>
/// <param name="Seen">What was said, by whom, when and how surely; null where nothing was.</param>
public sealed record BlockCell(NineBlock Block, BlockState State, SaleSeen? Seen);

/// <summary>How a block stands.</summary>
public enum BlockState
{
    /// <summary>Nothing is known.</summary>
    Empty,

    /// <summary>It was known once, too long ago to rely on.</summary>
    Faded,

    /// <summary>听说.</summary>
    Heard,

    /// <summary>The customer's own word.</summary>
    Confirmed,
}

/// <summary>Why a block comes next.</summary>
public enum BlockReason
{
    /// <summary>The blocks before it are answered.</summary>
    InOrder,

    /// <summary>The buyer knows what he wants: first hear his picture out.</summary>
    ReadyVision,

    /// <summary>His picture is known, his pain is not.</summary>
    BackToPain,

    /// <summary>It was known long ago.</summary>
    AskAgain,
}
