using KingdeeCoachBot.Methodology;

namespace KingdeeCoachBot.Coaching.Targets;

/// <summary>What the coach says of targets. Course: M2.</summary>
internal static class TargetText
{
    public static readonly Text HelpTitle = new("筛目标客户", "Screen targets");
    public static readonly Text HelpExample = new("目标客户排名", "Rank my targets");

    public static readonly Text SayList = new("目标客户排名", "Rank my targets");
    public static readonly Text WhichTarget = new("筛哪个目标客户？", "Which target?");
    public static readonly Text HasEnded = new("这单已经结束了，不用再筛。", "This deal has ended; there is nothing to screen.");
    public static readonly Text Noted = new("已记下", "Noted");

    public static readonly Text FormTitle = new("筛目标客户：五条标准", "Screen the target: five criteria");
    public static readonly Text Lead = new("知道的填，不知道的留着问。也可以直接说，比如“对路，但今年没钱”。", "Fill in what you know; the rest is there to be asked. Or just say it: “good fit, but no money this year”.");
    public static readonly Text Corrected = new("填进去了，看看对不对。", "Filled in; see whether it is right.");
    public static readonly Text NotUnderstood = new("这句没对上五条标准。可以说“对路”“对手给不了”“今年没钱”“离得太远”“服务没问题”“老客户介绍的”。", "That belongs to none of the five criteria. You can say “good fit”, “rivals can't do it”, “no money this year”, “too far away”, “service is fine” or “referred by a customer”.");
    public static readonly Text Reminder = new("{0}的五条标准还没填完。", "The five criteria of {0} are still open.");
    public static readonly Text PutAside = new("好，先放下，还没有保存。", "All right, put aside; it isn't saved yet.");
    public static readonly Text NoteOf = new("为什么（{0}）", "Why ({0})");
    public static readonly Text SourceNote = new("谁介绍的，哪个展会", "Who introduced us, which exhibition");

    public static readonly Text ListTitle = new("目标客户排名", "Targets, ranked");
    public static readonly Text Sum = new("{0} 个目标 · 筛过 {1} 个 · 该放 {2} 个", "Targets: {0} · screened: {1} · to drop: {2}");
    public static readonly Text WhyList = new("对路和对手给不了最要紧，其次付得起；金额大小不算。（M2）", "Fit and what rivals cannot offer weigh most, then the ability to pay; the amount does not count. (M2)");
    public static readonly Text More = new("还有 {0} 个", "{0} more");
    public static readonly Text Besides = new("另有搁置 {0} 个。", "Parked besides: {0}.");
    public static readonly Text ScreenNext = new("筛 {0}", "Screen {0}");
    public static readonly Text Empty = new(
        "漏斗口没有目标客户。说“新建商机 大唐集团”放一个进来，再说“筛一下大唐集团”。目标从哪来？老客户介绍、区域分析、电话、会议、展会、政府和协会。（M2）",
        "There are no targets at the mouth of the funnel. Say “new deal Siemens China” to put one in, then “screen Siemens China”. Where do they come from? Customers who introduce you, your territory, telephone, meetings, exhibitions, government and associations. (M2)");

    public static readonly Text AskGrowth = new("有没有增长潜力？", "Does it have potential to grow?");
    public static readonly Text SayGrowth = new("“{0}这两年规模往哪走？接下来还要铺哪些地方？”", "“{0}where is the business heading over the next two years? What will you be adding?”");

    /// <summary>A criterion as the form asks it.</summary>
    public static Text Question(TargetCriterion criterion) => criterion switch
    {
        TargetCriterion.Fit => new("对号入座：我们的产品和方案对得上他吗？", "Fit: do our product and solution suit them?"),
        TargetCriterion.Unrivalled => new("有没有对手给不了、给不好，我们给得了的？", "Can we offer what rivals cannot, or not well?"),
        TargetCriterion.AbilityToPay => new("近期付得起吗？", "Can they pay in the near term?"),
        TargetCriterion.TimeAndPlace => new("时间和地点都做得到吗？", "Is it feasible in time and place?"),
        _ => new("他要的服务，我们做得到吗？", "Do their service demands suit us?"),
    };

    /// <summary>A criterion in a word, as something that is met.</summary>
    public static Text ShortName(TargetCriterion criterion) => criterion switch
    {
        TargetCriterion.Fit => new("对路", "fit"),
        TargetCriterion.Unrivalled => new("对手给不了", "beyond rivals"),
        TargetCriterion.AbilityToPay => new("付得起", "can pay"),
        TargetCriterion.TimeAndPlace => new("时间地点合适", "time and place"),
        _ => new("服务做得到", "service"),
    };

    /// <summary>A criterion that is not met, where the rep noted no reason.</summary>
    public static Text Fails(TargetCriterion criterion) => criterion switch
    {
        TargetCriterion.Fit => new("不对路", "no fit"),
        TargetCriterion.Unrivalled => new("对手也给得了", "rivals can offer it too"),
        TargetCriterion.AbilityToPay => new("近期付不起", "cannot pay for now"),
        TargetCriterion.TimeAndPlace => new("时间地点不合适", "wrong time or place"),
        _ => new("服务做不到", "service beyond us"),
    };

    /// <summary>The course's word on a criterion that is not met.</summary>
    public static Text WhyNot(TargetCriterion criterion) => criterion switch
    {
        TargetCriterion.Fit => new("对号入座：对不上号的，再大也不是我们的单。（M2）", "Each target is checked for fit; where there is none, no size makes it ours. (M2)"),
        TargetCriterion.Unrivalled => new("“你能提供，对手不能提供或不能完美提供。”没有这一条，只剩拼价格。（M2）", "“We can offer what rivals cannot, or cannot do perfectly.” Without that only price is left. (M2)"),
        TargetCriterion.AbilityToPay => new("“近期具备支付能力，尤其注意增长潜力。”（M2）", "“Able to pay in the near term, with special attention to growth potential.” (M2)"),
        TargetCriterion.TimeAndPlace => new("时间和空间上都要具备条件。（M2）", "It must be feasible in time and place. (M2)"),
        _ => new("服务要求要适合我们来完成。（M2）", "Their service demands must suit us. (M2)"),
    };

    /// <summary>How to find it out.</summary>
    public static Text Say(TargetCriterion criterion) => criterion switch
    {
        TargetCriterion.Fit => new("“{0}您这边最想先管好的是哪几块？”", "“{0}which parts of the business would you like to get under control first?”"),
        TargetCriterion.Unrivalled => new("“{0}您看过的方案里，哪一点一直没人做好？”", "“{0}of the solutions you have seen, what has nobody done well?”"),
        TargetCriterion.AbilityToPay => new("“{0}这笔钱列进今年还是明年的计划了？”", "“{0}is the money planned for this year or next?”"),
        TargetCriterion.TimeAndPlace => new("“{0}您打算什么时候动？几个地方一起上？”", "“{0}when do you want to start, and in how many places at once?”"),
        _ => new("“{0}上线以后，您希望我们怎么服务？要驻场吗？”", "“{0}once it is live, what service do you expect from us? Somebody on site?”"),
    };

    public static Text Growth(YesNo grows) => grows == YesNo.Yes ? new("有增长潜力", "grows") : new("没有增长潜力", "does not grow");

    public static Text SourceName(TargetSource source) => source switch
    {
        TargetSource.ExistingCustomer => new("老客户介绍", "Introduced by a customer"),
        TargetSource.TerritoryAnalysis => new("区域分析", "Territory analysis"),
        TargetSource.Telephone => new("电话拜访", "Telephone"),
        TargetSource.Meeting => new("会议接触", "Meeting or conference"),
        TargetSource.Exhibition => new("展会邀请", "Exhibition"),
        _ => new("政府、协会等介绍", "Government or association"),
    };
}
