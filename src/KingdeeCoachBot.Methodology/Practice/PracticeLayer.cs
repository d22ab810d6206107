namespace KingdeeCoachBot.Methodology.Practice;

/// <summary>What a buyer keeps to himself until it is earned. Stored by name.</summary>
public enum PracticeLayer
{
    /// <summary>I: what shows.</summary>
    Symptom,

    /// <summary>I: why it is so.</summary>
    Cause,

    /// <summary>I: he owns it.</summary>
    Admission,

    /// <summary>I: what it leads to, and for whom.</summary>
    Consequence,

    /// <summary>I: what it costs.</summary>
    Figure,

    /// <summary>I: how he would have it.</summary>
    Vision,

    /// <summary>I and II: he says himself that this would do.</summary>
    Enabled,

    /// <summary>II: what he judges by.</summary>
    Criteria,

    /// <summary>II: what he does not believe yet.</summary>
    Doubt,

    /// <summary>II: he takes up a proof that it can be done.</summary>
    Technical,

    /// <summary>II: he takes up a proof that we get it running.</summary>
    Implementation,

    /// <summary>II: he takes up a proof that it pays.</summary>
    Economic,

    /// <summary>III: what he is afraid of.</summary>
    Fear,

    /// <summary>III: where the fear comes from.</summary>
    Root,

    /// <summary>III: somebody's proof calms him.</summary>
    Proven,

    /// <summary>III: the risk is carried by us.</summary>
    Secured,

    /// <summary>III: what the price really is about.</summary>
    Price,

    /// <summary>III: by when he needs it, and why.</summary>
    Timing,

    /// <summary>III: he goes along.</summary>
    Commitment,
}

/// <summary>The layers of each phase, and what each rests on. Course: M8, M10, M13.</summary>
public static class PracticeLayers
{
    /// <summary>The layers of a phase, in the order in which a good talk reaches them.</summary>
    public static IReadOnlyList<PracticeLayer> Of(BuyingPhase phase) => phase switch
    {
        BuyingPhase.NeedDefinition =>
            [PracticeLayer.Symptom, PracticeLayer.Cause, PracticeLayer.Admission, PracticeLayer.Consequence, PracticeLayer.Figure, PracticeLayer.Vision, PracticeLayer.Enabled],
        BuyingPhase.Evaluation =>
            [PracticeLayer.Criteria, PracticeLayer.Doubt, PracticeLayer.Technical, PracticeLayer.Implementation, PracticeLayer.Economic, PracticeLayer.Enabled],
        _ =>
            [PracticeLayer.Fear, PracticeLayer.Root, PracticeLayer.Proven, PracticeLayer.Secured, PracticeLayer.Price, PracticeLayer.Timing, PracticeLayer.Commitment],
    };

    /// <summary>What must have been told before.</summary>
    public static IReadOnlyList<PracticeLayer> RestsOn(BuyingPhase phase, PracticeLayer layer) => (phase, layer) switch
    {
        (_, PracticeLayer.Cause) => [PracticeLayer.Symptom],
        (_, PracticeLayer.Admission) => [PracticeLayer.Cause],
        (_, PracticeLayer.Consequence) => [PracticeLayer.Admission],
        (_, PracticeLayer.Figure or PracticeLayer.Vision) => [PracticeLayer.Consequence],
        (BuyingPhase.NeedDefinition, PracticeLayer.Enabled) => [PracticeLayer.Vision],
        (_, PracticeLayer.Doubt) => [PracticeLayer.Criteria],
        (_, PracticeLayer.Technical or PracticeLayer.Implementation or PracticeLayer.Economic) => [PracticeLayer.Doubt],
        (_, PracticeLayer.Enabled) => [PracticeLayer.Technical, PracticeLayer.Implementation, PracticeLayer.Economic],
        (_, PracticeLayer.Root) => [PracticeLayer.Fear],
        (_, PracticeLayer.Proven or PracticeLayer.Secured) => [PracticeLayer.Root],
        (_, PracticeLayer.Price or PracticeLayer.Timing) => [PracticeLayer.Proven, PracticeLayer.Secured],
        (_, PracticeLayer.Commitment) => [PracticeLayer.Price, PracticeLayer.Timing],
        _ => [],
    };
}
