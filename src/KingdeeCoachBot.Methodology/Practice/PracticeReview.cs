namespace KingdeeCoachBot.Methodology.Practice;

/// <summary>What to practise next: one thing. Course: the section in brackets.</summary>
public enum PracticeFocus
{
    /// <summary>Nothing: take a harder one.</summary>
    HarderBuyer,

    /// <summary>Ask instead of presenting (M19).</summary>
    AskBeforeTelling,

    /// <summary>Begin with an open question (M8).</summary>
    BeginOpen,

    /// <summary>Say back what was heard, before going on (M8).</summary>
    SayBack,

    /// <summary>From the trouble to what it leads to (M8).</summary>
    AskImpact,

    /// <summary>Ask for the figure (M8).</summary>
    AskFigure,

    /// <summary>Let him paint the solution himself (M8).</summary>
    LetHimPaint,

    /// <summary>Ask for his criteria before proving (M10).</summary>
    AskCriteria,

    /// <summary>The proof that fits the doubt (M10).</summary>
    FitProof,

    /// <summary>Hear the fear out (M13).</summary>
    HearFear,

    /// <summary>Proof and taking the risk away, before price (M13).</summary>
    TakeRiskAway,

    /// <summary>Hold the price, ask what it is compared with (M13).</summary>
    HoldPrice,

    /// <summary>Push when all is answered, with a reason that is his (M14).</summary>
    PushInTime,

    /// <summary>His manner (M16).</summary>
    FitManner,
}

/// <summary>How well the manner fitted his type. Course: M16.</summary>
public enum MannerFit
{
    /// <summary>Nothing went against it.</summary>
    Fitted,

    /// <summary>Once or twice it went against it.</summary>
    Mostly,

    /// <summary>More often.</summary>
    Against,
}

/// <summary>What came of a talk, by the rep's own sentences.</summary>
/// <param name="Earned">The turns that earned something, in order.</param>
/// <param name="Left">What was not reached.</param>
/// <param name="Best">The turn that earned most; null where nothing was earned.</param>
/// <param name="Costliest">The turn that cost most; null where none did.</param>
/// <param name="BetterThen">What could have been asked for instead of the costliest; null where all had been told by then.</param>
/// <param name="Blocks">The blocks of the nine that were used, ascending.</param>
/// <param name="Questions">How many sentences asked.</param>
/// <param name="Statements">How many told.</param>
/// <param name="Unread">How many he could not make anything of.</param>
/// <param name="Fit">How the manner fitted.</param>
/// <param name="Focus">One thing to practise.</param>
public sealed record PracticeReview(
    IReadOnlyList<PracticeTurn> Earned,
    IReadOnlyList<PracticeLayer> Left,
    PracticeTurn? Best,
    PracticeTurn? Costliest,
    PracticeLayer? BetterThen,
    IReadOnlyList<int> Blocks,
    int Questions,
    int Statements,
    int Unread,
    MannerFit Fit,
    PracticeFocus Focus)
{
    // What only a good question gets is worth more than what he says anyway.
    private static readonly PracticeLayer[] Worth =
    [
        PracticeLayer.Admission, PracticeLayer.Figure, PracticeLayer.Root, PracticeLayer.Doubt, PracticeLayer.Consequence, PracticeLayer.Commitment, PracticeLayer.Vision, PracticeLayer.Price,
        PracticeLayer.Criteria, PracticeLayer.Fear, PracticeLayer.Symptom,
    ];

    /// <summary>Reviews a talk, also one that was broken off.</summary>
    public static PracticeReview Of(PracticeBuyer buyer, PracticeTalk talk)
    {
        var turns = talk.Turns;
        PracticeTurn[] earned = [.. turns.Where(turn => turn.Layer is not null)];
        var costliest = turns.Where(turn => turn.Trust < 0).MinBy(turn => turn.Trust);
        return new PracticeReview(
            earned,
            [.. buyer.Layers.Where(layer => !talk.Has(layer))],
            earned.OrderBy(turn => WorthOf(turn.Layer!.Value)).FirstOrDefault(),
            costliest,
            costliest is null ? null : NextAt(buyer, talk, costliest),
            [.. turns.Select(turn => turn.Block).OfType<int>().Distinct().Order()],
            turns.Count(turn => turn.Form != SaidForm.Statement),
            turns.Count(turn => turn.Form == SaidForm.Statement),
            turns.Count(turn => turn.Reaction == BuyerReaction.Puzzled),
            FitOf(turns),
            FocusOf(buyer, talk));
    }

    private static int WorthOf(PracticeLayer layer) => Array.IndexOf(Worth, layer) is >= 0 and var place ? place : Worth.Length;

    private static PracticeLayer? NextAt(PracticeBuyer buyer, PracticeTalk talk, PracticeTurn turn) =>
        (talk with { Turns = [.. talk.Turns.TakeWhile(each => !ReferenceEquals(each, turn))] }).NextOf(buyer);

    private static bool IsAgainstManner(PracticeTurn turn) => turn.Reaction is
        BuyerReaction.Interrupted or BuyerReaction.DistrustsWords or BuyerReaction.Bored or BuyerReaction.EnoughChat or BuyerReaction.KeepsBack or BuyerReaction.WantsPrecision or BuyerReaction.WantsToBeAsked;

    private static MannerFit FitOf(IReadOnlyList<PracticeTurn> turns) => turns.Count(IsAgainstManner) switch
    {
        0 => MannerFit.Fitted,
        <= 2 => MannerFit.Mostly,
        _ => MannerFit.Against,
    };

    private static PracticeFocus FocusOf(PracticeBuyer buyer, PracticeTalk talk)
    {
        if (talk.NextOf(buyer) is not { } next)
            return PracticeFocus.HarderBuyer;
        var turns = talk.Turns;
        if (turns.Count(turn => turn.Reaction is BuyerReaction.LetsPass or BuyerReaction.Lectured or BuyerReaction.Bored) is >= 2 and var told && told * 3 >= turns.Count)
            return PracticeFocus.AskBeforeTelling;
        if (FitOf(turns) == MannerFit.Against)
            return PracticeFocus.FitManner;
        if (turns.Any(turn => turn.Reaction == BuyerReaction.ShutsDown && turn.Subject == SaidSubject.Push))
            return PracticeFocus.PushInTime;
        if (turns.Any(turn => turn.Reaction == BuyerReaction.Pockets))
            return PracticeFocus.HoldPrice;
        return OfLayer(next);
    }

    private static PracticeFocus OfLayer(PracticeLayer next) => next switch
    {
        PracticeLayer.Symptom or PracticeLayer.Cause => PracticeFocus.BeginOpen,
        PracticeLayer.Admission or PracticeLayer.Enabled => PracticeFocus.SayBack,
        PracticeLayer.Consequence => PracticeFocus.AskImpact,
        PracticeLayer.Figure => PracticeFocus.AskFigure,
        PracticeLayer.Vision => PracticeFocus.LetHimPaint,
        PracticeLayer.Criteria or PracticeLayer.Doubt => PracticeFocus.AskCriteria,
        PracticeLayer.Technical or PracticeLayer.Implementation or PracticeLayer.Economic => PracticeFocus.FitProof,
        PracticeLayer.Fear or PracticeLayer.Root => PracticeFocus.HearFear,
        PracticeLayer.Proven or PracticeLayer.Secured => PracticeFocus.TakeRiskAway,
        PracticeLayer.Price => PracticeFocus.HoldPrice,
        _ => PracticeFocus.PushInTime,
    };
}
