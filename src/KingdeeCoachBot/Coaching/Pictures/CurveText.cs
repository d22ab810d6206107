using KingdeeCoachBot.Methodology;

namespace KingdeeCoachBot.Coaching.Pictures;

/// <summary>What stands on the picture of the curves, and beside it for whoever cannot see it. Course: M5, M6.</summary>
internal static class CurveText
{
    public static readonly Text Price = new("价格", "Price");
    public static readonly Text YouAreHere = new("你在这里", "You are here");
    public static readonly Text Customer = new("客户在这里", "The customer");
    public static readonly Text OurFunnel = new("我们的漏斗", "Our funnel");

    private static readonly Text AltHere = new(
        "心理曲线：客户在“{0}”，这时最关心{1}。", "The curve of concern: the customer is in “{0}”, where {1} matters most.");

    private static readonly Text AltDiffers = new(
        "心理曲线：客户在“{0}”，这时最关心{1}；我们的漏斗走在“{2}”。",
        "The curve of concern: the customer is in “{0}”, where {1} matters most; our funnel stands in “{2}”.");

    public static Text Phase(BuyingPhase phase) => phase switch
    {
        BuyingPhase.NeedDefinition => new("I 定义需求", "I Define need"),
        BuyingPhase.Evaluation => new("II 评价方案", "II Evaluate"),
        _ => new("III 判断风险", "III Take action"),
    };

    public static Text Topic(ConcernTopic topic) => topic switch
    {
        ConcernTopic.Needs => new("需求", "Needs"),
        ConcernTopic.Cost => new("费用", "Cost"),
        ConcernTopic.Solution => new("方案", "Solution"),
        _ => new("风险", "Risk"),
    };

    /// <summary>The picture in words.</summary>
    public static string Alt(CurvePlace place, Language language)
    {
        var (his, most) = (Phase(place.Phase).In(language), InASentence(place.Highest).In(language));
        var ours = PhaseAt(place.ByStage);
        return ours == place.Phase ? AltHere.In(language, his, most) : AltDiffers.In(language, his, most, Phase(ours).In(language));
    }

    /// <summary>The phase of a time from 0 to 1: each is a third.</summary>
    public static BuyingPhase PhaseAt(double time) => (BuyingPhase)Math.Clamp((int)(time * 3), 0, 2);

    private static Text InASentence(ConcernTopic topic) => Topic(topic) is var text ? text with { English = text.English.ToLowerInvariant() } : text;
}
