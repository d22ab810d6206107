using System.Text.RegularExpressions;
using KingdeeCoachBot.Methodology;

namespace KingdeeCoachBot.Coaching.Practice;

/// <summary>How people ask to practise, and what they say around it.</summary>
internal static partial class PracticeSentences
{
    /// <summary>"练一练", "陪我练一下拜访", "扮演一个难缠的财务总监", "play a tough CFO"</summary>
    public static int Begin(Utterance utterance) =>
        StopPattern().IsMatch(utterance.Folded) || ResumePattern().IsMatch(utterance.Folded) ? 0
        : BeginPattern().IsMatch(utterance.Folded) ? 95
        : 0;

    public static int Stop(Utterance utterance) => StopPattern().IsMatch(utterance.Folded) ? 98 : 0;

    public static int Resume(Utterance utterance) => ResumePattern().IsMatch(utterance.Folded) ? 98 : 0;

    /// <summary>What somebody says to the coach in the middle of a practice; null where he speaks to the buyer.</summary>
    public static PracticeCommand? Command(string folded) =>
        HintPattern().IsMatch(folded) ? PracticeCommand.Hint
        : StopPattern().IsMatch(folded) || EndPattern().IsMatch(folded) ? PracticeCommand.Stop
        : PausePattern().IsMatch(folded) ? PracticeCommand.Pause
        : AgainPattern().IsMatch(folded) ? PracticeCommand.Again
        : OtherPattern().IsMatch(folded) ? PracticeCommand.Other
        : null;

    public static bool IsForHim(string folded) => ForHimPattern().IsMatch(folded);

    public static bool IsForCoach(string folded) => ForCoachPattern().IsMatch(folded);

    /// <summary>Whom he wants to practise with.</summary>
    public static PracticeWish Wish(string folded) => new(
        Driver().IsMatch(folded) ? PersonalityType.Driver
            : Analytical().IsMatch(folded) ? PersonalityType.Analytical
            : Amiable().IsMatch(folded) ? PersonalityType.Amiable
            : Expressive().IsMatch(folded) ? PersonalityType.Expressive
            : null,
        Closing().IsMatch(folded) ? BuyingPhase.TakeAction
            : Evaluating().IsMatch(folded) ? BuyingPhase.Evaluation
            : Defining().IsMatch(folded) ? BuyingPhase.NeedDefinition
            : null,
        Finance().IsMatch(folded) ? BuyerRole.Finance
            : It().IsMatch(folded) ? BuyerRole.It
            : Plant().IsMatch(folded) ? BuyerRole.Plant
            : Business().IsMatch(folded) ? BuyerRole.Business
            : Boss().IsMatch(folded) ? BuyerRole.Boss
            : null);

    /// <summary>"随便来一个"</summary>
    public static bool IsAny(string folded) => Any().IsMatch(folded);

    [GeneratedRegex(@"练一练|练练|练一下|练一把|练一场|练个|练习(?:一下|拜访|提问|见客户|逼单|谈判|异议)|(?:陪|帮|跟|和)我?(?:对)?练|对练|练(?:一下|一下子)?(?:九格|提问|拜访|开场|逼单|签单|谈价|异议|痛点)|(?:扮演|扮成|演一个|演一下|装成|当一回|当一下)(?:.{0,12})(?:客户|买家|总|董|老板|总监|厂长|主任|处长|经理|采购|cfo|cio|ceo)|模拟(?:一下|一场|一次)?(?:客户|买家|拜访|见客户|谈判|对话|演练)|角色扮演|开始演练|来(?:一)?(?:场|次|个)演练|^演练(?:一下|一场)?[吧。!\s]*$|(?<![a-z])(?:practi[cs]e (?:a |an |the |my |with |on |asking|nine|closing|handling|objection|questions?|sales|visit|me)|(?:let'?s|let us|help me|i want to|i'd like to|can we|want to) practi[cs]e|role[- ]?play|play (?:a|an|the|my) .{0,30}(?:cfo|cio|ceo|cto|boss|buyer|customer|client|director|manager|head|finance|owner|president)|simulate (?:a |the )?(?:customer|buyer|visit|client|meeting)|mock (?:visit|meeting|customer|call))|^(?:practi[cs]e|practi[cs]ing|rehearse)[.!\s]*$", Options)]
    private static partial Regex BeginPattern();

    [GeneratedRegex(@"^(?:请)?(?:先)?(?:结束|停止|退出|不|别|停)(?:了)?(?:这场|这次|本次)?(?:演练|练习|练|对练|角色扮演|模拟)(?:了)?(?:吧)?[。.!\s]*$|^(?:end|stop|quit|finish|leave|exit) (?:the |this )?(?:practi[cs]e|role[- ]?play|rehearsal|session)[.!\s]*$", Options)]
    private static partial Regex StopPattern();

    [GeneratedRegex(@"^(?:继续|接着|回到|恢复|接着来)(?:刚才的|那场|这场)?(?:演练|练习|练|对练)(?:吧)?[。.!\s]*$|^(?:continue|resume|back to|go on with) (?:the |my |our )?(?:practi[cs]e|practi[cs]ing|role[- ]?play)[.!\s]*$", Options)]
    private static partial Regex ResumePattern();

    [GeneratedRegex(@"^(?:给我|给个|来个|要个)?(?:一个|一点)?(?:提示|提示一下|支个招|支招|教教我|怎么问好|我该怎么问|该怎么问|不知道问什么了?|卡住了)(?:吧|一下)?[?。.!\s]*$|^(?:give me a |a |any )?(?:hint|tip|clue)s?(?: please)?[.!?\s]*$|^(?:i'?m stuck|what should i (?:ask|say)(?: now| next)?|help me out)[.!?\s]*$", Options)]
    private static partial Regex HintPattern();

    [GeneratedRegex(@"^(?:结束|结束了|结束吧|停|停止|退出|取消|算了|不练了|不演了|到此为止|收了吧|点评|点评一下|看点评|end|stop|quit|exit|cancel|never ?mind|forget it|finish|review|i'?m done|that'?s enough)[。.!\s]*$", Options)]
    private static partial Regex EndPattern();

    [GeneratedRegex(@"^(?:先?放下|先?放一放|先停一下|暂停|暂停一下|等会儿再(?:练|说)|一会儿再练|回头再练|pause|hold on|not now|later|put (?:it )?aside|leave it)(?:吧)?[。.!\s]*$", Options)]
    private static partial Regex PausePattern();

    [GeneratedRegex(@"^(?:重来|重新来|重新开始|从头来|再来一遍|再练一次|再来一次|重练|restart|start over|start again|from the top|once more|again)(?:吧|过)?[。.!\s]*$", Options)]
    private static partial Regex AgainPattern();

    [GeneratedRegex(@"^(?:换一个|换一个客户|换个客户|换个人|换人|换一位|another (?:one|buyer|customer)|someone else|next buyer|change (?:the )?buyer)(?:吧)?[。.!\s]*$", Options)]
    private static partial Regex OtherPattern();

    [GeneratedRegex(@"^(?:是)?(?:这句)?(?:是)?(?:跟|和|对|给)(?:他|她|客户|对方|.{1,6})说的?[。.!\s]*$|^(?:it'?s |that was |that'?s )?(?:for|to|said to) (?:him|her|the (?:customer|buyer)|m[rs]+\.? \w+)[.!\s]*$", Options)]
    private static partial Regex ForHimPattern();

    [GeneratedRegex(@"^(?:要你)?(?:办事|办|帮我办|要你办|是要你办事|给你的|跟你说的)[吧。.!\s]*$|^(?:it'?s |that was |that'?s )?(?:for you|do it|to you)[.!\s]*$", Options)]
    private static partial Regex ForCoachPattern();

    [GeneratedRegex(@"难缠|强势|厉害|霸道|急性子|说一不二|驱动|结果导向|雷厉风行|不好惹|挑剔|(?<![a-z])(?:tough|driver|difficult|impatient|demanding|aggressive|hard)(?![a-z])", Options)]
    private static partial Regex Driver();

    [GeneratedRegex(@"技术性|技术型|分析型|较真|严谨|抠细节|爱抠|认真的|(?<![a-z])(?:analytical|analyst|precise|detail|sceptical|skeptical)", Options)]
    private static partial Regex Analytical();

    [GeneratedRegex(@"老好人|好好先生|和气|随和|不拍板|不表态|好说话|(?<![a-z])(?:amiable|nice|friendly|easy[- ]going|indecisive)", Options)]
    private static partial Regex Amiable();

    [GeneratedRegex(@"滔滔不绝|话多|爱聊|健谈|能说|表现型|跑题|(?<![a-z])(?:expressive|talkative|chatty|emotional)", Options)]
    private static partial Regex Expressive();

    [GeneratedRegex(@"逼单|签单|签约|签之前|临门|收口|谈价|砍价|异议|顾虑|push|阶段三|三阶段|第三步|iii|(?<![a-z])(?:clos(?:e|ing)|objection|price|sign|phase 3|worries)", Options)]
    private static partial Regex Closing();

    [GeneratedRegex(@"比较|选型|比方案|方案|演示|证明|竞争|对手|第二步|二阶段|(?<!i)ii(?!i)|(?<![a-z])(?:evaluat|compar|demo|proof|vendor|phase 2|proposal)", Options)]
    private static partial Regex Evaluating();

    [GeneratedRegex(@"九格|提问|需求|痛点|病痛|第一次|初次|首次|挖|问问题|第一步|一阶段|(?<![a-z])(?:nine|question|need|pain|first|discovery|phase 1)", Options)]
    private static partial Regex Defining();

    [GeneratedRegex(@"财务|总会计师|会计|(?<![a-z])(?:cfo|finance|financial|controller)", Options)]
    private static partial Regex Finance();

    [GeneratedRegex(@"信息|技术总监|(?<![a-z])(?:it ?(?:总监|主任|经理|负责人|部|head|manager|director)|head of it|cio|cto)(?![a-z])", Options)]
    private static partial Regex It();

    [GeneratedRegex(@"厂长|生产|车间|制造|(?<![a-z])(?:plant|factory|production)", Options)]
    private static partial Regex Plant();

    [GeneratedRegex(@"销售|业务|运营|营销|采购|(?<![a-z])(?:sales|business|operations|purchasing)", Options)]
    private static partial Regex Business();

    [GeneratedRegex(@"老板|总经理|董事长|老总|董|一把手|(?<![a-z])(?:ceo|boss|owner|chairman|president|general manager)", Options)]
    private static partial Regex Boss();

    [GeneratedRegex(@"随便|随机|任意|都行|(?<![a-z])(?:any|anyone|random|whoever|surprise)(?![a-z])", Options)]
    private static partial Regex Any();

    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;
}

/// <summary>What is said to the coach during a practice.</summary>
internal enum PracticeCommand
{
    /// <summary>A hint is wanted.</summary>
    Hint,

    /// <summary>It shall end.</summary>
    Stop,

    /// <summary>It shall wait.</summary>
    Pause,

    /// <summary>From the beginning.</summary>
    Again,

    /// <summary>With somebody else.</summary>
    Other,
}
