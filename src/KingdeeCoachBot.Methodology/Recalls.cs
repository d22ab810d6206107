namespace KingdeeCoachBot.Methodology;

/// <summary>
/// How to answer a worry or an objection out of the deal's own pain, reasons, vision and proof. Whoever is afraid gets proof first and then the risk
/// taken away, and is never argued with about his pain; whoever is not convinced is led back from his pain to the proof; a price is not
/// answered before the need stands, and then beside what it costs to go on as before. Course: M13 (reading), M5.
/// </summary>
public static class Recalls
{
    private static readonly BuyerQuestion[] Fears =
        [BuyerQuestion.CanWeCarryIt, BuyerQuestion.WhatIfItFails, BuyerQuestion.WhatIfItIsDelayed, BuyerQuestion.CanWeTrustThemAfterwards];

    /// <summary>Plans the answer.</summary>
    public static RecallPlan For(Deal deal, Concern concern, DateOnly today)
    {
        var to = deal.FindPersonCalled(concern.Who);
        var objection = Objections.Of(concern);
        var approach = ApproachTo(deal, concern.Kind, objection);
        return new RecallPlan
        {
            Approach = approach,
            Objection = objection,
            To = to,
            Lines = [.. PartsOf(approach).Select(part => Line(deal, part, to, today))],
            Vouches = approach == RecallApproach.ProofFirst
                ? deal.People.Where(person => person.Stance == Stance.Supporter && !person.IsCalled(concern.Who)).OrderBy(person => person.Name, StringComparer.Ordinal).FirstOrDefault()
                : null,
            FirstAsk = approach == RecallApproach.NeedFirst ? BlockAsk.For(deal, MissingNeed(deal), to, today) : null,
        };
    }

    /// <summary>Whether a question is about money.</summary>
    public static bool IsOfPrice(BuyerQuestion question) => question is BuyerQuestion.WhatWillItCost or BuyerQuestion.CanWeAffordIt or BuyerQuestion.IsItTheBestPrice;

    private static RecallApproach ApproachTo(Deal deal, BuyerQuestion question, Objection objection) => objection switch
    {
        Objection.TooExpensive => NeedStands(deal) ? RecallApproach.HoldPrice : RecallApproach.NeedFirst,
        Objection.BadExperience or Objection.NeverInOurTrade => RecallApproach.ProofFirst,
        _ => Fears.Contains(question) ? RecallApproach.ProofFirst : RecallApproach.Recall,
    };

    private static bool NeedStands(Deal deal) =>
        SaleEvidence.For(deal, SaleStep.PainAdmitted) is not null && SaleEvidence.For(deal, SaleStep.VisionStated) is not null;

    private static NineBlock MissingNeed(Deal deal) =>
        SaleEvidence.For(deal, SaleStep.PainAdmitted) is not null ? NineBlock.OpenVision
        : SaleEvidence.For(deal, SaleStep.PainStated) is not null ? NineBlock.ConfirmProblem
        : NineBlock.OpenProblem;

    private static RecallPart[] PartsOf(RecallApproach approach) => approach switch
    {
        RecallApproach.ProofFirst => [RecallPart.Proof, RecallPart.RiskAway],
        RecallApproach.NeedFirst => [RecallPart.Pain, RecallPart.Vision],
        RecallApproach.HoldPrice => [RecallPart.Loss, RecallPart.Vision, RecallPart.Proof],
        _ => [RecallPart.Pain, RecallPart.Reasons, RecallPart.Vision, RecallPart.Proof],
    };

    private static RecallLine Line(Deal deal, RecallPart part, Stakeholder? to, DateOnly today) => part switch
    {
        RecallPart.Proof => new RecallLine(part, Proof(deal, to), null),
        RecallPart.RiskAway => new RecallLine(part, Calmed(deal, to), null),
        _ => OfBlock(deal, part, to, today),
    };

    private static RecallLine OfBlock(Deal deal, RecallPart part, Stakeholder? to, DateOnly today)
    {
        var block = part switch
        {
            RecallPart.Pain => NineBlock.OpenProblem,
            RecallPart.Reasons => NineBlock.ClosedProblem,
            RecallPart.Loss => NineBlock.ClosedImpact,
            _ => NineBlock.OpenVision,
        };
        var words = BlockAsk.QuoteOf(deal, block, to, today);
        return new RecallLine(part, words, words is null ? BlockAsk.For(deal, block, to, today) : null);
    }

    private static Quote? Proof(Deal deal, Stakeholder? to) => deal.Marks
        .Where(mark => mark.Kind == MarkKind.ProofDelivered && mark.Evidence >= Evidence.Heard && !string.IsNullOrWhiteSpace(mark.Text))
        .OrderByDescending(mark => mark.Evidence).ThenByDescending(mark => mark.At).ThenBy(mark => mark.Id, StringComparer.Ordinal)
        .Select(mark => new Quote(mark.Text, mark.Who, to is not null && to.IsCalled(mark.Who)))
        .FirstOrDefault();

    // What has calmed a fear in this deal before.
    private static Quote? Calmed(Deal deal, Stakeholder? to) => deal.Concerns
        .Where(concern => !concern.IsOpen && Fears.Contains(concern.Kind) && !string.IsNullOrWhiteSpace(concern.Answer))
        .OrderByDescending(concern => concern.AnsweredAt).ThenBy(concern => concern.Id, StringComparer.Ordinal)
        .Select(concern => new Quote(concern.Answer, concern.Who, to is not null && to.IsCalled(concern.Who)))
        .FirstOrDefault();
}

/// <summary>The plan of an answer.</summary>
public sealed record RecallPlan
{
    /// <summary>Which way to answer.</summary>
    public required RecallApproach Approach { get; init; }

    /// <summary>What objection it is, of those that are heard everywhere.</summary>
    public required Objection Objection { get; init; }

    /// <summary>Whom to answer; null where nobody in particular asked.</summary>
    public Stakeholder? To { get; init; }

    /// <summary>What the answer is made of, in the order in which it is said. Some of it may not be known.</summary>
    public required IReadOnlyList<RecallLine> Lines { get; init; }

    /// <summary>Somebody on our side who could put in a word; null where nobody is.</summary>
    public Stakeholder? Vouches { get; init; }

    /// <summary>What to ask before any price is named; null where the price may be answered.</summary>
    public BlockAsk? FirstAsk { get; init; }

    /// <summary>The first part of which nothing is known and for which there is a question; null where none lacks one.</summary>
    public RecallLine? FirstGap => Lines.FirstOrDefault(line => line is { IsGap: true, Question: not null });

    /// <summary>What is known of a part; null where nothing is, or where the answer does without it.</summary>
    public Quote? On(RecallPart part) => Lines.FirstOrDefault(line => line.Part == part)?.Words;
}

/// <summary>One part of an answer.</summary>
/// <param name="Part">Which.</param>
/// <param name="Words">The deal's own words for it; null where there are none.</param>
/// <param name="Question">The question that closes the gap; null where there is no gap, or where something is to be done rather than asked.</param>
public sealed record RecallLine(RecallPart Part, Quote? Words, BlockAsk? Question)
{
    /// <summary>Whether nothing is known for it.</summary>
    public bool IsGap => Words is null;
}

/// <summary>Ways to answer.</summary>
public enum RecallApproach
{
    /// <summary>He is afraid: proof, then the risk taken away; never his pain again.</summary>
    ProofFirst,

    /// <summary>He is not convinced: Recall Pain, Recall Reasons, Recall Vision, Recall Proof.</summary>
    Recall,

    /// <summary>价先不答: he asks for the price and nobody owns a pain, or nobody has a picture.</summary>
    NeedFirst,

    /// <summary>缩减功能、稳住价格: the loss beside the price; cut functions, not the price.</summary>
    HoldPrice,
}

/// <summary>Parts of an answer. Course: M13.</summary>
public enum RecallPart
{
    /// <summary>Recall Pain.</summary>
    Pain,

    /// <summary>Recall Reasons.</summary>
    Reasons,

    /// <summary>Recall Vision.</summary>
    Vision,

    /// <summary>Recall Proof.</summary>
    Proof,

    /// <summary>What it costs to go on as before.</summary>
    Loss,

    /// <summary>What takes the risk away.</summary>
    RiskAway,
}
