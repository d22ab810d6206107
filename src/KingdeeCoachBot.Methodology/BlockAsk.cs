namespace KingdeeCoachBot.Methodology;

/// <summary>What goes into the question of a block: whom it is for, and what the deal knows that can be taken up in it. Course: M8.</summary>
public sealed record BlockAsk
{
    private const int MostNeeds = 2;

    /// <summary>Which block.</summary>
    public required NineBlock Block { get; init; }

    /// <summary>Whom to ask; null where nobody of the deal fits.</summary>
    public Stakeholder? Person { get; init; }

    /// <summary>The planned visit at which to ask; null where none is.</summary>
    public Visit? Visit { get; init; }

    /// <summary>What is known for the blocks, each with whose word it is.</summary>
    public required IReadOnlyDictionary<NineBlock, Quote> Quotes { get; init; }

    /// <summary>Who else suffers; null where that is not known.</summary>
    public Quote? Others { get; init; }

    /// <summary>What the customer needs, for alternatives that are his own; the one that we answer best first.</summary>
    public IReadOnlyList<Need> Needs { get; init; } = [];

    /// <summary>What is known for a block; null where nothing is.</summary>
    public Quote? On(NineBlock block) => Quotes.GetValueOrDefault(block);

    /// <summary>The pain, as it was named or admitted.</summary>
    public Quote? Pain => On(NineBlock.OpenProblem) ?? On(NineBlock.ConfirmProblem);

    /// <summary>What the picture is, ours in it or not.</summary>
    public Quote? Vision => On(NineBlock.OpenVision);

    /// <summary>Collects it.</summary>
    /// <param name="deal">The deal.</param>
    /// <param name="block">Which block is asked.</param>
    /// <param name="person">Whom; null where whoever knows best is to be chosen.</param>
    /// <param name="today">The owner's day.</param>
    public static BlockAsk For(Deal deal, NineBlock block, Stakeholder? person, DateOnly today)
    {
        var asked = person ?? WhomToAsk(deal, block, today);
        var quotes = Enum.GetValues<NineBlock>()
            .Select(each => (Block: each, Quote: QuoteOf(deal, each, asked, today)))
            .Where(each => each.Quote is not null)
            .ToDictionary(each => each.Block, each => each.Quote!);
        return new BlockAsk
        {
            Block = block,
            Person = asked,
            Visit = asked is null ? WhoKnows.VisitWithAnybody(deal, today) : WhoKnows.VisitWith(deal, asked, today),
            Quotes = quotes,
            Others = OthersIn(deal, asked, today),
            Needs = NeedsOf(deal),
        };
    }

    // One goes on with whoever told the pain or the picture; where nobody did, with whoever should know.
    private static Stakeholder? WhomToAsk(Deal deal, NineBlock block, DateOnly today)
    {
        var begun = block.Row() == BlockRow.Vision ? NineBlock.OpenVision : NineBlock.OpenProblem;
        var teller = NineBlocks.Told(deal, begun, null, today).Select(seen => deal.FindPersonCalled(seen.Who)).FirstOrDefault(each => each is not null);
        return teller ?? WhoKnows.Person(deal, block.Row() == BlockRow.Vision ? GateDemand.VisionStated : GateDemand.WhyNeed, "", today);
    }

    // His own words before those of others.
    internal static Quote? QuoteOf(Deal deal, NineBlock block, Stakeholder? asked, DateOnly today) =>
        Words(NineBlocks.Told(deal, block, null, today), asked);

    private static Quote? OthersIn(Deal deal, Stakeholder? asked, DateOnly today) => Words(
        deal.Marks.Where(mark => mark.Kind == MarkKind.PainOthersSuffer && mark.Evidence >= Evidence.Heard)
            .OrderByDescending(mark => mark.Evidence).ThenByDescending(mark => mark.At).ThenBy(mark => mark.Id, StringComparer.Ordinal)
            .Select(mark => new SaleSeen(mark.Who, mark.Text, mark.Evidence, mark.At)),
        asked);

    private static Quote? Words(IEnumerable<SaleSeen> told, Stakeholder? asked) => told.Where(seen => !string.IsNullOrWhiteSpace(seen.Text))
        .Select(seen => new Quote(seen.Text, seen.Who, asked is not null && asked.IsCalled(seen.Who)))
        .OrderByDescending(quote => quote.IsHis)
        .FirstOrDefault();

    private static Need[] NeedsOf(Deal deal)
    {
        var view = NeedsRegister.Read(deal);
        return [.. view.Needs.Select(each => each.Need).OrderByDescending(need => need.Id == view.BuildOn?.Id).Take(MostNeeds)];
    }
}

/// <summary>Words that somebody of the customer's said.</summary>
/// <param name="Text">The words.</param>
/// <param name="Who">Who; empty where nobody in particular.</param>
/// <param name="IsHis">Whether it is the person who is spoken to: only then one says "you said". Who else said so is told to nobody (M11).</param>
public sealed record Quote(string Text, string Who, bool IsHis);
