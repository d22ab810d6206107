namespace KingdeeCoachBot.Methodology.Practice;

/// <summary>A sentence as it meets the buyer: he, the talk so far, and what was read.</summary>
internal sealed record PracticeMoment(PracticeBuyer Buyer, PracticeTalk Talk, QuestionReading Reading, string Said)
{
    public BuyerManner Manner { get; } = BuyerManner.Of(Buyer.Type);

    public SaidSubject Subject { get; } = SubjectOf(Buyer, Talk, Reading, Said);

    public bool IsQuestion => Reading.IsQuestion;

    public bool Has(PracticeLayer layer) => Talk.Has(layer);

    /// <summary>The first of these layers that has been told, and that the sentence repeats; null for none.</summary>
    public PracticeLayer? Repeated =>
        Talk.Told.Reverse().Where(layer => Buyer.Speaks(Said, layer)).Select(layer => (PracticeLayer?)layer).FirstOrDefault();

    /// <summary>He tells it, unless he has told it before.</summary>
    public BuyerAct Tell(PracticeLayer layer, int? block = null) =>
        Has(layer) ? BuyerAct.Of(BuyerReaction.SaidThat)
        : !Talk.Reaches(Buyer, layer) ? BuyerAct.Of(BuyerReaction.Shrugs)
        : new BuyerAct(BuyerReaction.Tells, layer, 1) { Block = block };

    // "那对账是谁在做？" names no trouble, but he has spoken of it.
    private static SaidSubject SubjectOf(PracticeBuyer buyer, PracticeTalk talk, QuestionReading reading, string said)
    {
        if (reading is not { Subject: SaidSubject.Unclear or SaidSubject.Empathy, IsQuestion: true })
            return reading.Subject;
        var about = buyer.Layers.Where(layer => buyer.Speaks(said, layer) && talk.Reaches(buyer, layer)).ToArray();
        return about.Length == 0 ? reading.Subject : SubjectOf(about[^1]);
    }

    private static SaidSubject SubjectOf(PracticeLayer layer) => layer switch
    {
        PracticeLayer.Symptom or PracticeLayer.Cause or PracticeLayer.Admission => SaidSubject.Problem,
        PracticeLayer.Consequence or PracticeLayer.Figure => SaidSubject.Impact,
        PracticeLayer.Vision or PracticeLayer.Enabled => SaidSubject.Solution,
        PracticeLayer.Fear or PracticeLayer.Root or PracticeLayer.Proven or PracticeLayer.Secured => SaidSubject.Worry,
        PracticeLayer.Price => SaidSubject.Price,
        PracticeLayer.Timing or PracticeLayer.Commitment => SaidSubject.Timing,
        _ => SaidSubject.Criteria,
    };
}

/// <summary>What he does.</summary>
/// <param name="Reaction">His reaction.</param>
/// <param name="Layer">What he tells; null for nothing.</param>
/// <param name="Trust">What it does to his trust.</param>
internal sealed record BuyerAct(BuyerReaction Reaction, PracticeLayer? Layer, int Trust)
{
    /// <summary>The block that the sentence proved to be; null where its own reading says it.</summary>
    public int? Block { get; init; }

    public static BuyerAct Of(BuyerReaction reaction, int trust = 0) => new(reaction, null, trust);
}
