namespace KingdeeCoachBot.Methodology;

/// <summary>Objections that every seller hears, by what is behind them. Course: M13, M19.</summary>
public enum Objection
{
    /// <summary>None of these: one answers with the Recalls and his own words.</summary>
    Unlike,

    /// <summary>"太贵了"</summary>
    TooExpensive,

    /// <summary>"再考虑考虑", "明年再说": something keeps him that he has not said.</summary>
    NotNow,

    /// <summary>"已经有SAP了"</summary>
    HaveASystem,

    /// <summary>"对手规模更大"</summary>
    RivalIsBigger,

    /// <summary>"你们没做过我们这一行"</summary>
    NeverInOurTrade,

    /// <summary>"以前上过，失败了"</summary>
    BadExperience,

    /// <summary>"领导还没点头"</summary>
    BossNotConvinced,
}

/// <summary>Tells objections by the customer's words. Course: M13.</summary>
public static class Objections
{
    // The first row that fits decides: "以前上过SAP，失败了" is a bad experience, not a system.
    private static readonly (Objection Objection, string[] Words)[] Told =
    [
        (Objection.BadExperience,
            ["上过当", "吃过亏", "以前上过", "之前上过", "上次上", "上次就失败", "上次失败", "以前失败", "做砸", "烂尾", "没用起来", "用不起来", "踩过坑", "被坑过",
             "bad experience", "burnt", "burned", "last time it failed", "failed before", "failed last time", "tried that before", "tried it before", "went wrong before", "went wrong last time"]),
        (Objection.NeverInOurTrade,
            ["没做过", "没有做过", "没有我们这个行业", "没有行业经验", "没行业经验", "不懂我们行业", "不懂我们这行", "不懂电力", "没有同行案例", "没有案例", "没案例", "没有成功案例", "行业经验不足",
             "never done", "no experience in", "don't know our industry", "don't know our business", "don't understand our", "no references in", "no customers in our", "not in our industry"]),
        (Objection.BossNotConvinced,
            ["领导不同意", "领导没同意", "领导还没", "领导没点头", "领导不认可", "老板不同意", "老板没同意", "老板还没", "老板没点头", "老板不认可", "老板不感兴趣", "领导不感兴趣", "上面不同意", "上面没批", "上面还没", "说服不了领导", "说服不了老板", "过不了领导",
             "boss isn't", "boss is not", "boss doesn't", "boss does not", "boss won't", "my boss", "ceo isn't", "ceo is not", "management isn't", "management is not", "board isn't", "board is not", "can't convince my"]),
        (Objection.HaveASystem,
            ["已经有", "已经上了", "已经在用", "已经用了", "有系统了", "有了系统", "刚上了", "刚上完", "用着还行", "现在的系统", "现有系统", "already have", "already has", "already use", "already using", "already run", "have a system", "we have sap", "got a system"]),
        (Objection.RivalIsBigger,
            ["规模更大", "规模比你们", "规模大", "名气大", "牌子大", "牌子更响", "比你们大", "更大牌", "大公司更", "国际大厂", "国际品牌", "你们太小", "你们规模小", "实力更强",
             "is bigger", "are bigger", "bigger than you", "market leader", "you are too small", "you're too small", "bigger name", "better known", "well-known vendor"]),
        (Objection.NotNow,
            ["再考虑", "考虑考虑", "考虑一下", "想一想", "想想再", "再等等", "再等一等", "等一等", "等等看", "缓一缓", "缓缓", "不着急", "不急", "以后再说", "明年再", "下半年再", "过段时间", "过一阵", "暂时不需要", "暂时不", "现在不需要", "目前不需要", "没有需要", "再看看", "再说吧",
             "think about it", "think it over", "not now", "next year", "wait and see", "no hurry", "not a priority", "later", "no need now", "don't need it now", "get back to you", "not the right time"]),
        (Objection.TooExpensive, ["太贵", "嫌贵", "价格高", "价格太高", "比别家贵", "便宜", "expensive", "too much money", "cheaper", "price is high", "price is too high"]),
    ];

    /// <summary>What a concern comes to as an objection.</summary>
    public static Objection Of(Concern concern) => Recalls.IsOfPrice(concern.Kind) ? Objection.TooExpensive
        : In(concern.Text) is { } told && CanBe(concern.Kind, told) ? told
        : Objection.Unlike;

    // What the course has a question for is that question; the words only say more of it.
    private static bool CanBe(BuyerQuestion question, Objection objection) => question switch
    {
        BuyerQuestion.Other => true,
        BuyerQuestion.DoWeNeedIt or BuyerQuestion.WhatIfNothingIsDone => objection is Objection.HaveASystem or Objection.NotNow,
        BuyerQuestion.WhichIsBest => objection is Objection.RivalIsBigger,
        BuyerQuestion.WhatIfItFails or BuyerQuestion.CanWeCarryIt => objection is Objection.BadExperience or Objection.NeverInOurTrade,
        _ => false,
    };

    /// <summary>The objection in what was said, in simplified characters; null where there is none that is heard everywhere.</summary>
    public static Objection? In(string said)
    {
        foreach (var (objection, words) in Told)
        {
            if (SaidWords.Has(said, words))
                return objection;
        }

        return null;
    }
}
