namespace KingdeeCoachBot.Methodology;

/// <summary>需求管理: which need to build on, and what to do about each. 客户最重要的需求=你有答案的需求. Course: M9.</summary>
public static class NeedsRegister
{
    /// <summary>Reads the register.</summary>
    public static NeedsView Read(Deal deal)
    {
        var needs = deal.Needs.OrderByDescending(need => need.Importance).ThenByDescending(Lead).ThenByDescending(need => need.At)
            .ThenBy(need => need.Id, StringComparer.Ordinal)
            .Select(need => new NeedView(need, AdviceOn(need)))
            .ToArray();
        var buildOn = needs.Select(view => view.Need).Where(IsAnswered).OrderByDescending(Lead).ThenByDescending(need => need.Importance).FirstOrDefault();
        return new NeedsView(needs, buildOn);
    }

    /// <summary>What to do about a need.</summary>
    public static NeedAdvice AdviceOn(Need need) => need switch
    {
        { Ours: AnswerStrength.Unknown } => NeedAdvice.FindOurAnswer,
        { Ours: AnswerStrength.None, Rivals: AnswerStrength.Partly or AnswerStrength.Fully } => NeedAdvice.MakeItMatterLess,
        { Ours: AnswerStrength.None } => NeedAdvice.PromiseNothing,
        { Importance: Importance.Unknown } => NeedAdvice.AskHowMuchItMatters,
        { Who: "" } => NeedAdvice.AskWhoNeedsIt,
        _ when Lead(need) <= 0 && need.Rivals != AnswerStrength.Unknown => NeedAdvice.SayWhereWeDiffer,
        { Importance: < Importance.High } => NeedAdvice.MakeItMatterMore,
        { Rivals: AnswerStrength.Unknown } => NeedAdvice.AskWhatRivalsOffer,
        { Stability: NeedStability.Stable } => NeedAdvice.KeepItInWriting,
        _ => NeedAdvice.MakeItStable,
    };

    private static bool IsAnswered(Need need) => need.Ours >= AnswerStrength.Partly;

    // How far we are ahead of the rival. What is not known of him is held to be something, for hope is no plan.
    private static int Lead(Need need) => (int)need.Ours - (int)(need.Rivals == AnswerStrength.Unknown ? AnswerStrength.Partly : need.Rivals);
}

/// <summary>The register at a glance.</summary>
/// <param name="Needs">All needs, the most important first.</param>
/// <param name="BuildOn">The need to make the customer's most important one: the one to which we have the answer and rivals have not; null where we have none.</param>
public sealed record NeedsView(IReadOnlyList<NeedView> Needs, Need? BuildOn);

/// <summary>A need and what to do about it.</summary>
/// <param name="Need">The need.</param>
/// <param name="Advice">What to do.</param>
public sealed record NeedView(Need Need, NeedAdvice Advice);

/// <summary>What to do about a need. Course: M9, M10.</summary>
public enum NeedAdvice
{
    /// <summary>Find out at home how we answer it.</summary>
    FindOurAnswer,

    /// <summary>避短: a rival answers it and we do not; ask what it serves, and serve that otherwise.</summary>
    MakeItMatterLess,

    /// <summary>Nobody answers it: promise nothing (白纸黑字，一诺千金).</summary>
    PromiseNothing,

    /// <summary>Ask how much it matters.</summary>
    AskHowMuchItMatters,

    /// <summary>A need without a person moves nobody: ask whose it is.</summary>
    AskWhoNeedsIt,

    /// <summary>A rival answers it as well as we do, or better: say in what we differ.</summary>
    SayWhereWeDiffer,

    /// <summary>扬长: we have the answer; ask for the consequence until it matters.</summary>
    MakeItMatterMore,

    /// <summary>Ask what rivals offer for it.</summary>
    AskWhatRivalsOffer,

    /// <summary>使需求稳定下来: have it confirmed by others and in writing.</summary>
    MakeItStable,

    /// <summary>It stands; keep it in the customer's own papers.</summary>
    KeepItInWriting,
}
