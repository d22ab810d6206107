using KingdeeCoachBot.Methodology;

namespace KingdeeCoachBot.Coaching.PushTiming;

/// <summary>Sentences to say to a customer, by degree, reason and kind of person. Course: M13, M14, M16.</summary>
internal static class PushWordText
{
    public static readonly Text Decider = new("拍板的领导", "whoever decides");

    public static readonly Text OrderedInOf = new("合同打算{0}签", "the contract is meant for {0}");
    public static readonly Text Due = new("（{0}前）", " (by {0})");
    public static readonly Text Source = new("（{0}）", " ({0})");

    public static readonly Text YouOrderIn = new("您说过合同打算{0}签。", "you told me the contract was meant for {0}. ");
    public static readonly Text OrderIn = new("合同是按{0}签来安排的。", "the plan is to sign in {0}. ");
    public static readonly Text YourLossByMonth = new("您说过“{0}”，也就是晚一个月要多付出约{1}。", "by your own figure, “{0}”, each month of waiting costs about {1}. ");
    public static readonly Text LossByMonth = new("账是这样的：“{0}”，晚一个月就是约{1}。", "the figure is “{0}”, so each month of waiting costs about {1}. ");
    public static readonly Text YouPromisedBy = new("您上次说的“{0}”，日子是{1}。", "you mentioned “{0}”, and the day was {1}. ");
    public static readonly Text PromisedBy = new("之前说好的“{0}”，日子是{1}。", "we had agreed on “{0}”, and the day was {1}. ");

    public static readonly Text ThroughHim = new("这件事最后要{0}点头，能请您帮忙约半小时吗？我当面把这笔账算清楚，您也不用替我解释。", "In the end {0} has to agree. Could you get us half an hour? I'll explain it myself, so you need not speak for us.");

    public static readonly Text Final = new(
        "这件事我们一起走了很久，做和不做我都尊重您的决定。{0}之前您给我一句准话：做，我把人和时间留好；不做，我也好安排别的，您以后需要随时找我。",
        "We have come a long way together, and I respect either answer. Could you give me a clear yes or no by {0}? If it is yes, my people are ready. If it is no, that is fine too, and my door stays open.");
    public static readonly Text DayHasCome = new(
        "咱们说好的日子到了。做还是先不做，您给我一句准话就行，哪一种都不影响咱们的交情。",
        "The day we agreed on has come. Is it a yes, or not for now? Either answer is fine, and nothing changes between us.");
    public static readonly Text WeWait = new("咱们说好了{0}给准话，这几天我不催您。要补什么材料，您说一声。", "We agreed on {0}, so I won't press you before then. If you need anything from me, just say so.");
    public static readonly Text CoolDown = new("上次我催得急了，是我没考虑周全。您按您的节奏来，需要我补什么，说一声就行。", "Last time I was pressing too hard, and I'm sorry. Take the time you need; if anything is missing, just tell me.");
    public static readonly Text NoMorePressing = new("这阵子我不追进度了。您内部讨论要是缺什么材料，一句话，我来准备。", "I won't ask about progress for a while. If your people need anything for the discussion, one word and I'll prepare it.");
    public static readonly Text WhyThatDate = new("这件事打算在{0}定，是有什么事情卡着这个日子吗？晚三个月会怎么样？", "The plan is to settle this in {0}. Is there something that depends on that date? What if it were three months later?");
    public static readonly Text WhatIfLater = new("这件事要是再晚三个月定，对您这边有什么影响？有没有哪个日子是绕不过去的？", "If this were settled three months later, what would that mean for you? Is there a date you can't get around?");
    public static readonly Text WhatToSee = new("定之前，您最想亲眼看到哪一条能做到？我来安排，演示也行，去老客户那里看也行。", "Before you decide, which point do you want to see with your own eyes? I'll arrange it: a demo, or a visit to a customer.");

    /// <summary>The kind of reason, before its words.</summary>
    public static Text Kind(PushReasonKind kind) => kind switch
    {
        PushReasonKind.Time => new("时间：", "Time: "),
        PushReasonKind.Price => new("价格：", "Price: "),
        PushReasonKind.Benefit => new("利益：", "Benefit: "),
        _ => new("其它：", "Other: "),
    };

    /// <summary>The reason as the beginning of what is said; {0} is what was noted.</summary>
    public static Text Because(PushReasonFrom from, bool isHis) => from switch
    {
        PushReasonFrom.Timeline when isHis => new("您上次说“{0}”。", "you said “{0}”. "),
        PushReasonFrom.Timeline => new("时间上的安排是“{0}”。", "the timetable is “{0}”. "),
        PushReasonFrom.Promise when isHis => new("您上次说的“{0}”，我一直记着。", "you mentioned “{0}”, and I kept it in mind. "),
        PushReasonFrom.Promise => new("之前说好的是“{0}”。", "we had agreed on “{0}”. "),
        PushReasonFrom.LossFigure or PushReasonFrom.Consequence when isHis => new("您说过“{0}”，多等一个月，就多受一个月。", "you told me “{0}”, and each month of waiting adds to it. "),
        PushReasonFrom.LossFigure or PushReasonFrom.Consequence => new("现在的情况是“{0}”，多等一个月，就多受一个月。", "as things stand, “{0}”, and each month of waiting adds to it. "),
        PushReasonFrom.PriceEnds => new("价格上有个日子我得提前跟您说清楚：“{0}”。", "there is one date on the price you should know of: “{0}”. "),
        PushReasonFrom.Peers => new("“{0}”，他们怎么走过来的，我可以请他们跟您聊聊。", "“{0}”, and they would be glad to tell you how it went. "),
        _ when isHis => new("您提过“{0}”。", "you mentioned “{0}”. "),
        _ => new("这件事“{0}”。", "as I understand it, “{0}”. "),
    };

    /// <summary>A hint: he may let it lie without a word. Course: M13 (适当的"暗示").</summary>
    public static Text Hint(PersonalityType? type, DecisionRole? role) => type switch
    {
        PersonalityType.Driver => new("要保住这个结果，合同条款咱们可以先走起来，不耽误您定。您看呢？", "To keep that result safe we could begin with the contract terms, without binding you. What do you think?"),
        PersonalityType.Analytical => new("方便的话，我把签约到上线的每一步列成一页发您，您先核一遍，有疑问的咱们再谈。", "If you like, I'll put every step from contract to go-live on one page for you to check, and we talk about whatever is unclear."),
        PersonalityType.Amiable => new("不急着让您定。要是几位同事也觉得可以，咱们可以一起把条款轻松过一遍。", "There is no hurry. If your colleagues feel comfortable too, we could all look through the terms together some time."),
        PersonalityType.Expressive => new("我很想听听您的想法：要是往下走，您最想先看到哪一块跑起来？", "I'd love to hear your view: if we went on, which part would you want to see running first?"),
        _ when role == DecisionRole.Approver => new("要是没有别的问题，您这边审批要的材料，咱们可以先备起来，您看合适吗？", "If nothing else stands in the way, we could prepare what your approval needs. Would that suit you?"),
        _ => new("要是方向没变，咱们可以先把合同条款过一遍，不急着签，您看合适吗？", "If that still holds, we could look through the contract terms first, without any hurry to sign. Would that suit you?"),
    };

    /// <summary>A push: it asks for the decision, once, and leaves the day to him.</summary>
    public static Text Push(PersonalityType? type, DecisionRole? role) => type switch
    {
        PersonalityType.Driver => new("要这个结果，现在就差定下来这一步。您定个日子，我带着合同过来。", "For that result one step is left: the decision. Name the day, and I'll bring the contract."),
        PersonalityType.Analytical => new("条款和步骤我列成一页给您，请您逐条核对。核完没有问题，咱们就把签约的日子定下来，可以吗？", "I'll give you the terms and the steps on one page to check. If you find nothing wrong, shall we fix the day for signing?"),
        PersonalityType.Amiable => new("您不用一个人担这个决定，我陪您和几位同事一起过一遍。大家都没意见，咱们再把日子定下来，好吗？", "You need not carry this alone: let's go through it with your colleagues. If everybody is comfortable, we set the day then. All right?"),
        PersonalityType.Expressive => new("您讲的那个样子，我们都想早点看到它跑起来。您来定个日子，咱们把合同签了就开工？", "We all want to see running what you described. Would you name the day, so that we sign and get started?"),
        _ when role == DecisionRole.Approver => new("审批要的材料我来备齐。您看这周能不能先走起来，哪天方便我送过来？", "I'll put together what the approval needs. Could it get started this week, and which day may I bring it over?"),
        _ => new("现在就差把合同定下来。您看哪天方便，我带着合同过来，当面把条款过完？", "All that is left is the contract. Which day suits you, so that I bring it over and we go through the terms together?"),
    };
}
