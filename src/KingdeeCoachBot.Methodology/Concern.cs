namespace KingdeeCoachBot.Methodology;

/// <summary>Something that the customer asks himself, and us. Course: M5.</summary>
public sealed record Concern
{
    /// <summary>Unique in the deal.</summary>
    public required string Id { get; init; }

    /// <summary>Which of the buyer's questions it is.</summary>
    public required BuyerQuestion Kind { get; init; }

    /// <summary>When it was raised.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>Who raised it; empty where nobody in particular.</summary>
    public string Who { get; init => field = value ?? ""; } = "";

    /// <summary>In his words.</summary>
    public string Text { get; init => field = value ?? ""; } = "";

    /// <summary>When it was answered to his satisfaction; null while it is open.</summary>
    public DateTimeOffset? AnsweredAt { get; init; }

    /// <summary>What answered it.</summary>
    public string Answer { get; init => field = value ?? ""; } = "";

    /// <summary>The contact or visit that it was told in; empty where it was told by itself.</summary>
    public string RaisedIn { get; init => field = value ?? ""; } = "";

    /// <summary>The contact or visit that told that it was answered; empty where that was told by itself.</summary>
    public string AnsweredIn { get; init => field = value ?? ""; } = "";

    /// <summary>Grows with every change by hand: a form that was filled before is noticed.</summary>
    public int Revision { get; init; }

    /// <summary>Whether it still wants an answer.</summary>
    public bool IsOpen => AnsweredAt is null;

    /// <summary>Whether it is the same question of the same person; objections of their own kind are told apart by their words.</summary>
    public bool IsSameAs(Concern other) => Kind == other.Kind && Who == other.Who && (Kind != BuyerQuestion.Other || string.Equals(Text, other.Text, StringComparison.OrdinalIgnoreCase));

    /// <summary>The phase to which such a question belongs; null for an objection that tells no phase.</summary>
    public BuyingPhase? Phase => Kind switch
    {
        <= BuyerQuestion.WhatWillItCost => BuyingPhase.NeedDefinition,
        <= BuyerQuestion.CanWeAffordIt => BuyingPhase.Evaluation,
        < BuyerQuestion.Other => BuyingPhase.TakeAction,
        _ => null,
    };
}

/// <summary>The buyer's questions, phase by phase. Course: M5.</summary>
public enum BuyerQuestion
{
    /// <summary>我是否真的有需求?</summary>
    DoWeNeedIt,

    /// <summary>如何解决?</summary>
    HowToSolveIt,

    /// <summary>要花多少钱?</summary>
    WhatWillItCost,

    /// <summary>哪个是最好的?</summary>
    WhichIsBest,

    /// <summary>能否买得起?</summary>
    CanWeAffordIt,

    /// <summary>能否承担起这个项目?</summary>
    CanWeCarryIt,

    /// <summary>能否得到最优惠的价格?</summary>
    IsItTheBestPrice,

    /// <summary>如果项目失败了怎么办?</summary>
    WhatIfItFails,

    /// <summary>如果项目耽搁了怎么办?</summary>
    WhatIfItIsDelayed,

    /// <summary>如果什么也没做怎么办?</summary>
    WhatIfNothingIsDone,

    /// <summary>合同签定后,销售员能否继续信赖?</summary>
    CanWeTrustThemAfterwards,

    /// <summary>An objection that is none of the course's questions; what it is stands in its words.</summary>
    Other,
}

/// <summary>The buyer's three steps (客户购买三步曲). Course: M5.</summary>
public enum BuyingPhase
{
    /// <summary>I 定义需求; we develop the need.</summary>
    NeedDefinition,

    /// <summary>II 评价方案; we prove.</summary>
    Evaluation,

    /// <summary>III 判断风险,实施采购; we close.</summary>
    TakeAction,
}
