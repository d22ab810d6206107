using KingdeeCoachBot.Coaching.Deals;
using KingdeeCoachBot.Methodology;

namespace KingdeeCoachBot.Coaching.Pictures;

/// <summary>What stands on the picture of the funnel, and beside it for whoever cannot see it. Course: M3.</summary>
internal static class FunnelPictureText
{
    public static readonly Text NoAmount = new("金额还不知道", "amount not known yet");
    public static readonly Text Firm = new("有证据支撑", "carried by evidence");
    public static readonly Text Hoped = new("全部预计", "all that is hoped for");
    public static readonly Text HopedOf = new("全部预计（只计 {0}）", "all hoped for ({0} only)");

    private static readonly Text Alt = new("漏斗图：{0}。", "The funnel: {0}.");
    private static readonly Text AltAmount = new("{0}，{1}有证据，共预计{2}", "{0}, {1} carried by evidence of {2}");

    public static Text Band(DealStage stage, int deals) => stage switch
    {
        DealStage.Target => new($"T 目标客户 · {deals} 个", $"T Target · {deals}"),
        DealStage.Prospect => new($"P 意向客户 · {deals} 个", $"P Prospect · {deals}"),
        DealStage.Consideration => new($"I 进入考虑期 · {deals} 个", $"I Considering · {deals}"),
        _ => new($"B 商务谈判 · {deals} 个", $"B Negotiation · {deals}"),
    };

    /// <summary>The picture in words.</summary>
    public static string AltOf(FunnelFigures figures, Language language) =>
        Alt.In(language, string.Join(language == Language.Chinese ? "；" : "; ", figures.Bands.Select((band, stage) => Tell((DealStage)stage, band, figures.Currency, language))));

    private static string Tell(DealStage stage, FunnelBand band, string currency, Language language)
    {
        var text = Band(stage, band.Deals).In(language);
        return band.All == 0 ? text : AltAmount.In(language, text, Amounts.Write(language, new Money(band.Firm, currency)), Amounts.Write(language, new Money(band.All, currency)));
    }
}
