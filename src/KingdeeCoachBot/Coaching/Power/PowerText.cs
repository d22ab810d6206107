using KingdeeCoachBot.Methodology;

namespace KingdeeCoachBot.Coaching.Power;

/// <summary>What the coach says about the kinds of people. Course: M16.</summary>
internal static class PowerText
{
    public static readonly Text Title = new("分析一个人（POWER）", "What kind of person (POWER)");
    public static readonly Text Example = new("分析一下王总", "How should I deal with Mr. Chen");
    public static readonly Text WhichDeal = new("说的是哪个商机的人？", "Which deal is this person in?");
    public static readonly Text Whom = new("分析谁？说个名字就行。", "Whom shall we look at? A name will do.");
    public static readonly Text Analyse = new("分析一下{0}", "How should I deal with {0}");
    public static readonly Text SayPeople = new("{0}有哪些人", "Who is who at {0}");

    public static readonly Text Noted = new("记下了", "Noted");
    public static readonly Text NotedBefore = new("今天已经记过了", "Noted today already");
    public static readonly Text AlsoNoted = new("记下了，{0}的也记了", "Noted, for {0} too");
    public static readonly Text Corrected = new("改好了", "Corrected");
    public static readonly Text Known = new("目前看", "As it looks now");
    public static readonly Text AddedPerson = new("{0}是新名字，已加到“{1}”的人里。", "{0} is new and is now among the people of “{1}”.");
    public static readonly Text NotRead = new("“{0}”我没看出是哪种表现，没有记。", "“{0}” tells me nothing of this kind, so it isn't noted.");

    public static readonly Text Mixed = new("还看不准：他两面都有", "Not clear: both sides show");
    public static readonly Text NotYet = new("还看不准", "Not clear yet");
    public static readonly Text Headline = new("{0}：{1}", "{0}: {1}");
    public static readonly Text Unsure = new("{0}，先别下结论", "{0}, too early to conclude");
    public static readonly Text Guess = new("{0}，先这么看", "{0}, a first guess");
    public static readonly Text Fair = new("{0}，比较有把握", "{0}, fairly sure");
    public static readonly Text Sure = new("{0}，很有把握", "{0}, quite sure");
    public static readonly Text Clashes = new("{0}，互相打架", "{0}, at odds with each other");
    public static readonly Text At = new("{0}（{1}）", "{0} ({1})");
    public static readonly Text Side = new("偏{0}：{1}", "{0}: {1}");
    public static readonly Text InPhase = new("客户在“{0}”，现在对他：", "The customer is in “{0}”. Now, with this person:");
    public static readonly Text Meanwhile = new("没看准之前，先这样：", "Until it is clear:");

    public static readonly Text FormTitle = new("{0}是什么样的人", "What {0} is like");
    public static readonly Text FormFirst = new("还没有他的观察。勾你亲眼见过的，或者写一句。", "Nothing is noted yet. Tick what you have seen yourself, or write a line.");
    public static readonly Text FormMore = new("补上你新看到的；不对的划掉。", "Add what you have seen since; strike what is wrong.");
    public static readonly Text FormCorrected = new("写进去了，看对不对。", "It is in the form; please check.");
    public static readonly Text FormRefused = new("还差一点。", "Nearly there.");
    public static readonly Text FormResumed = new("接着填。", "Go on where you stopped.");
    public static readonly Text NothingTold = new("勾一条，或者写一句他的表现。", "Tick something, or write a line on how this person acts.");
    public static readonly Text NoBehaviour = new("“{0}”里没看出他的表现。比如“爱打断别人”“要数据”“先聊家常”。", "“{0}” tells me nothing of how this person acts. For example “interrupts”, “wants data”, “chats first”.");
    public static readonly Text TooLong = new("最多 {0} 个字。", "At most {0} characters.");
    public static readonly Text NotUnderstood = new("这句我没听出他的表现。直接说就行，比如“说话直接，不爱寒暄”。", "I found no behaviour in that. Just say it, for example “to the point, no small talk”.");
    public static readonly Text Reminder = new("“{0}”还没填完。", "“{0}” is still open.");
    public static readonly Text PutAside = new("好，先放下，没有保存。", "All right, put aside and not saved.");

    public static readonly Text AskErase = new("抹掉{0}的性格观察？抹掉就没有了。", "Erase what you noted of {0}? It can't be brought back.");
    public static readonly Text AskEraseAll = new("抹掉你记的所有性格观察？共 {0} 个人，抹掉就没有了。", "Erase everything you noted of people's personalities? {0} people; it can't be brought back.");
    public static readonly Text Erased = new("{0}的性格观察已抹掉，没有留底。", "What you noted of {0} is erased; no copy is kept.");
    public static readonly Text ErasedAll = new("你记的性格观察已全部抹掉，没有留底。", "All you noted of people's personalities is erased; no copy is kept.");
    public static readonly Text NothingNoted = new("没有记过{0}的性格，不用抹。", "Nothing is noted of {0}, so there is nothing to erase.");
    public static readonly Text NothingAtAll = new("你还没有记过任何人的性格，不用抹。", "You have noted nothing of anybody, so there is nothing to erase.");
    public static readonly Text RowOf = new("{0} · {1}", "{0} · {1}");

    /// <summary>The types as the course calls them.</summary>
    public static Text Type(PersonalityType type) => type switch
    {
        PersonalityType.Driver => new("驱动性的", "Driver"),
        PersonalityType.Analytical => new("技术性的", "Analytical"),
        PersonalityType.Amiable => new("老好人", "Amiable"),
        _ => new("滔滔不绝", "Expressive"),
    };

    /// <summary>The course's strategy for each.</summary>
    public static Text Strategy(PersonalityType type) => type switch
    {
        PersonalityType.Driver => new("结果、好处", "results, benefits"),
        PersonalityType.Analytical => new("精确、完善", "precise, complete"),
        PersonalityType.Amiable => new("不施压", "no pressure"),
        _ => new("倾听", "listen"),
    };

    /// <summary>How somebody of a type is named outright, as an observation.</summary>
    public static Text Judged(PersonalityType type) => type switch
    {
        PersonalityType.Driver => new("我看是驱动性的", "in my view a driver"),
        PersonalityType.Analytical => new("我看是技术性的", "in my view analytical"),
        PersonalityType.Amiable => new("我看是老好人", "in my view amiable"),
        _ => new("我看是滔滔不绝的人", "in my view expressive"),
    };

    /// <summary>What his part in the decision adds; null where it is not known.</summary>
    public static Text? ByRole(DecisionRole role) => role switch
    {
        DecisionRole.Decider => new("他拍板：请我们对等的领导出面，权力只跟权力买。（M16）", "They decide: bring somebody of ours of equal rank. Power buys from power. (M16)"),
        DecisionRole.Approver => new("他批钱：数字做成他能直接往上报的样子。", "They approve the money: make the figures ready to pass upwards."),
        DecisionRole.Evaluator => new("他评方案：让他的评语里写得出我们强在哪。", "They evaluate: give them what they need to write where we are strong."),
        DecisionRole.User => new("他天天要用：先让他上手摸一摸。", "They will use it daily: let them try it first."),
        DecisionRole.Influencer => new("他说得上话：先请教他，老板最在意什么。", "They have influence: ask what the boss cares for most."),
        DecisionRole.Gatekeeper => new("他把着门：按他的规矩来，请他帮忙约人。", "They keep the door: play by their rules and ask them to arrange it."),
        _ => null,
    };

    /// <summary>What to look out for, to settle an axis.</summary>
    public static Text Watch(PersonalityAxis axis) => axis == PersonalityAxis.Competitive
        ? new("意见不一样的时候，他是当场顶回来，还是先点头再说？", "When opinions differ: do they push back at once, or nod first?")
        : new("听完方案，他先问数字和依据，还是先说感受、聊人？", "After hearing you out: do they ask for figures and evidence first, or talk of feelings and people?");

    /// <summary>What can be said as long as only one side of an axis is known.</summary>
    public static Text Half(PersonalityAxis axis, bool isPositive) => (axis, isPositive) switch
    {
        (PersonalityAxis.Rational, true) => new("拿数字和依据说话，少谈感受。", "Talk figures and evidence, less of feelings."),
        (PersonalityAxis.Rational, false) => new("先聊人，再聊事。", "First the person, then the matter."),
        (_, true) => new("话说短，让他来选。", "Keep it short and let them choose."),
        _ => new("慢一点，别逼他表态。", "Go slowly and don't press for a position."),
    };

    /// <summary>What may be done with anybody.</summary>
    public static Text Safe { get; } = new("先问后说，看他接哪一句，再决定怎么谈。", "Ask before you tell, see what they respond to, then choose your way.");

    /// <summary>"三条观察"</summary>
    public static string Count(int observations, Language language) =>
        language == Language.Chinese ? $"{Numeral(observations)}条观察" : observations == 1 ? "One observation" : $"{observations} observations";

    private static string Numeral(int number) => number is > 0 and <= 10 ? "一两三四五六七八九十"[number - 1].ToString() : $"{number} ";
}
