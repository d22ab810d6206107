using KingdeeCoachBot.Methodology;

namespace KingdeeCoachBot.Coaching.Concerns;

/// <summary>What the coach says about answering with the Recalls. Course: M13.</summary>
internal static class RecallText
{
    public static readonly Text Price = new("价先不答：病痛还没人认，报什么价都显得贵。先问这一句。（M13、M19）", "Don't answer the price yet: while nobody owns a pain, any price is too high. Ask this first. (M13, M19)");
    public static readonly Text PriceNoVision = new("价先不答：他要的样子还没说出来，价格没东西可比。先问这一句。（M13、M7）", "Don't answer the price yet: nobody has said what they want, so there is nothing to set it against. Ask this first. (M13, M7)");

    public static readonly Text BySomebody = new("“{0}”（{1}）", "“{0}” ({1})");
    public static readonly Text ByNobody = new("“{0}”", "“{0}”");
    public static readonly Text AskFor = new("还不知道，问：{0}", "Not known yet, ask: {0}");
    public static readonly Text ReasonsLater = new("先问出病痛，再问原因。", "First the pain, then the reasons.");
    public static readonly Text ProofGap = new("还没给他看过。问他：“您看到什么，心里才踏实？”", "Nothing shown yet. Ask: “What would you need to see to feel safe?”");
    public static readonly Text Suggested = new("可以考虑：{0}。答应之前先跟主管商量。", "You could offer: {0}. Check with your manager before you promise it.");
    public static readonly Text Vouch = new("再请{0}帮着说一句。", "And ask {0} to put in a word.");
    public static readonly Text TextFor = new("{0}。可以这样答，直接复制：", "{0}. You could answer this, ready to copy:");

    /// <summary>Which way to answer, in one line.</summary>
    public static Text Approach(RecallPlan plan) => plan.Approach switch
    {
        RecallApproach.NeedFirst => plan.FirstAsk!.Block.Row() == BlockRow.Vision ? PriceNoVision : Price,
        RecallApproach.ProofFirst => new("他怕：先给证明，再把风险拿掉，别再讲他的痛。（M13）", "This is fear: proof first, then take the risk away. Don't go over the pain again. (M13)"),
        RecallApproach.HoldPrice => new("先摆损失，再减功能，不减价：“缩减功能、稳住价格”。（M13）", "Put the loss beside it; cut functions, not the price: “cut functions, hold the price”. (M13)"),
        _ => plan.Objection switch
        {
            Objection.NotNow => new("“再等等”后面还有一句没说：先回到他的痛，再问卡在哪。（M13）", "Behind “not now” is something unsaid: go back to the pain, then ask what holds them. (M13)"),
            Objection.HaveASystem => new("别比系统：回到现在这套没解决的那件事。（M13）", "Don't compare systems: go back to what the present one has not solved. (M13)"),
            Objection.RivalIsBigger => new("别比大小，也别贬对手：回到他要的，比那几条。（M13、M12）", "Don't compare size or run the rival down: go back to what they want and compare that. (M13, M12)"),
            Objection.BossNotConvinced => new("拍板的人还没看到自己的痛：请他带你去讲。“权力向权力购买”。（M16）", "Whoever decides has not seen his own pain: have him take you there. “Power buys from power”. (M16)"),
            _ => new("他还没被说服：回到病痛、原因、愿景，最后给证明。（M13）", "Not convinced yet: recall the pain, the reasons, the vision, then the proof. (M13)"),
        },
    };

    /// <summary>A part's name.</summary>
    public static Text Part(RecallPart part) => part switch
    {
        RecallPart.Pain => new("病痛", "Pain"),
        RecallPart.Reasons => new("原因", "Reasons"),
        RecallPart.Vision => new("愿景", "Vision"),
        RecallPart.Proof => new("证明", "Proof"),
        RecallPart.Loss => new("不做的损失", "The loss"),
        _ => new("去风险", "Less risk"),
    };

    /// <summary>What commonly takes the risk away: a suggestion, for the deal itself knows of nothing yet.</summary>
    public static Text Suggestion(Concern concern, Objection objection) => (objection, concern.Kind) switch
    {
        (Objection.NeverInOurTrade, _) => new("拿他这行最特殊的一段先做小范围试点", "a small pilot on what is most particular to their trade"),
        (Objection.BadExperience, _) => new("分段验收，上次卡住的那一步不过就停", "acceptance step by step, with an exit at the step that failed last time"),
        (_, BuyerQuestion.WhatIfItIsDelayed) => new("从绝对不能误的那天往回排里程碑，一段一验收", "milestones planned back from the day that must not slip"),
        (_, BuyerQuestion.CanWeCarryIt) => new("先上一个部门，我们派人一起做到他们自己会用", "one department first, with our people there until theirs can do it alone"),
        (_, BuyerQuestion.CanWeTrustThemAfterwards) => new("每月固定汇报一次，服务由谁负责写进合同", "a fixed monthly report, and who is responsible for service named in the contract"),
        _ => new("先小范围试点，里程碑验收，再请同行老客户给他讲讲", "a small pilot, acceptance by milestones, and a talk with a customer in the same trade"),
    };
}
