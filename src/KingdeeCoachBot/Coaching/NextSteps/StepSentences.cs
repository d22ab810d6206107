using System.Text.RegularExpressions;
using KingdeeCoachBot.Coaching.People;

namespace KingdeeCoachBot.Coaching.NextSteps;

/// <summary>What people say about next steps.</summary>
internal static partial class StepSentences
{
    /// <summary>"华能下一步周五前发方案", "下周三前让李处给流程图"</summary>
    public static int Add(Utterance utterance)
    {
        var text = utterance.Folded;
        if (OfVisit().IsMatch(text) || Question().IsMatch(text) || List(utterance) > 0 || Changes(text))
            return 0;
        if (Named().IsMatch(text))
            return 86;
        return IsPromise(utterance) ? 78 : 0;
    }

    /// <summary>"我的下一步", "这周要做什么"</summary>
    public static int List(Utterance utterance) => ListPattern().IsMatch(utterance.Folded) ? 89 : 0;

    /// <summary>"方案发了", "done with the proposal"; with a person it is rather a contact: "给张工发了方案".</summary>
    public static int Done(Utterance utterance) =>
        Question().IsMatch(utterance.Folded) || NotYet().IsMatch(utterance.Folded) ? 0
        : DoneInWords().IsMatch(utterance.Folded) ? 86
        : DoneByVerb().IsMatch(utterance.Folded) && Mentions.In(utterance).People.Count == 0 ? 76
        : 0;

    /// <summary>"发方案推到下周一"; where a visit is spoken of, it is the visit that is moved.</summary>
    public static int Postpone(Utterance utterance) =>
        PostponePattern().IsMatch(utterance.Folded) && StepWord().IsMatch(utterance.Folded) && !VisitWord().IsMatch(utterance.Folded) ? 84 : 0;

    /// <summary>"不用发方案了"</summary>
    public static int Drop(Utterance utterance) => 
        // "华能不做了" gives up the deal, "方案不做了" a step.
        DropPattern().IsMatch(utterance.Folded) && StepWord().IsMatch(utterance.Folded.Replace("不做了", "", StringComparison.Ordinal))
        && !VisitWord().IsMatch(utterance.Folded) && !DealWord().IsMatch(utterance.Folded) ? 91 : 0;

    /// <summary>Whether somebody is to do something until a day: "周五前发方案", "send the proposal by Friday". With an hour it is an appointment.</summary>
    public static bool IsPromise(Utterance utterance) =>
        (Deadline().IsMatch(utterance.Folded) || (OnADay().IsMatch(utterance.Folded) && utterance.Slots.When?.Time is null))
        && StepWord().IsMatch(utterance.Folded) && !VisitWord().IsMatch(utterance.Folded);

    /// <summary>Whether a list is wanted for this week only.</summary>
    public static bool IsThisWeek(string folded) => folded.Contains("这周", StringComparison.Ordinal) || folded.Contains("本周", StringComparison.Ordinal) || folded.Contains("this week", StringComparison.Ordinal);

    /// <summary>Whether a list is wanted for today only.</summary>
    public static bool IsToday(string folded) => folded.Contains("今天", StringComparison.Ordinal) || folded.Contains("today", StringComparison.Ordinal);

    /// <summary>What the sentence says of a step besides that it is done, moved or dropped: "发方案" of "发方案推到下周一".</summary>
    public static string Subject(string folded) => Frame().Replace(folded, " ").Trim();

    private static bool Changes(string text) => PostponePattern().IsMatch(text) || DoneInWords().IsMatch(text);

    [GeneratedRegex(@"下一步(?:计划|工作|动作)?(?:是|:|,| |要|就)*[^是?]{2,}|^(?:待办|提醒我)|(?<![a-z])next steps?(?: for [^:]{1,40}| is| are)*[: ]+(?:to )?[a-z].{2,}|^(?:to-?do|remind me to)|^(?:记|加|新增|添加)(?:一个)?下一步[。.!]*$|^(?:note|add|new) (?:a )?next step[.!]*$", RegexOptions.CultureInvariant)]
    private static partial Regex Named();

    [GeneratedRegex(@"[?]|(?:吗|呢|没有|什么|哪些|怎么样)[。!]*$|下一步(?:是|该|要|应该)?(?:什么|做什么|怎么|干)|^(?:what|which|did|have|has|do|does|is|are|how|should)(?![a-z])", RegexOptions.CultureInvariant)]
    private static partial Regex Question();

    [GeneratedRegex(@"^(?:看看|看下|列出|查看)?(?:我的?|有哪些|所有|全部|.{1,12}的)(?:未完成的|没做的)?(?:下一步|待办|跟进(?:事项)?)(?:有哪些|是什么|列表|清单)?[?。]*$|^(?:今天|这周|本周|下周|最近|接下来)?(?:我)?(?:还)?(?:要|该|得|有什么(?:要|事)?|有哪些(?:要|事)?)(?:做|办|跟进)?(?:的)?(?:什么|哪些|啥|的事)?(?:事|事情)?(?:要做|要办)?[?。]*$|^(?:我)?(?:今天|这周|本周|下周|最近)?(?:我)?还?有(?:什么|哪些|啥)(?:事)?没(?:有)?(?:做|办)(?:完)?(?:的)?[?。]*$|^下一步(?:列表|清单)?[?。]*$|^(?:我的)?待办(?:事项|清单)?[?。]*$|(?:my|all|open|list|show|what are(?: the| my)?|overdue)[a-z ]*(?:next steps|to-?dos?|open steps|tasks|follow[- ]?ups)|^next steps?[?]?$|^what (?:do i have to do|should i do|is due|do i need to do|must i do)(?: today| this week| next)?[?]?$|^what's due(?: today| this week)?[?]?$", RegexOptions.CultureInvariant)]
    private static partial Regex ListPattern();

    [GeneratedRegex(@"^(?:done|finished)(?: with)?(?![a-z])|(?:is|are) done[.!]*$|(?:已|已经)?(?:完成|搞定|办好|办妥|做完)了?[。!]*$|^(?:完成|搞定)了?", RegexOptions.CultureInvariant)]
    private static partial Regex DoneInWords();

    [GeneratedRegex(@"(?:发|寄|交|提交|给|做|写|准备|报|提供|约|定|改|演示|送)(?:好|完|出去|出|过去)?了[。!]*$|^(?:i(?:'ve)? )?(?:sent|finished|submitted|delivered|prepared|booked|completed)(?: out| off)? (?:the |my |our )?[a-z ]{2,40}[.!]*$|(?:has been|was|is) (?:sent|delivered|submitted)[.!]*$", RegexOptions.CultureInvariant)]
    private static partial Regex DoneByVerb();

    [GeneratedRegex(@"还没|没(?:有)?(?:发|做|完|给|交|寄)|未完成|not (?:yet|done)|isn't|haven't", RegexOptions.CultureInvariant)]
    private static partial Regex NotYet();

    [GeneratedRegex(@"推到|推迟|延到|延后|延期|挪到|改到|往后|postpone|push(?:ed)? .{0,60}to|move .{1,60} to|delay", RegexOptions.CultureInvariant)]
    private static partial Regex PostponePattern();

    [GeneratedRegex(@"(?:不用|不必|不需要|不再|取消|别)(?:再)?.{1,20}(?:了|$)|(?:不做|不发|不给)了|^drop (?:the )?|no need to|(?:no longer|not) need(?:ed)?|forget (?:about )?(?:sending|the)", RegexOptions.CultureInvariant)]
    private static partial Regex DropPattern();

    [GeneratedRegex(@"(?:[天日号周一二三四五六底末月内]|星期.|礼拜.)(?:下班|中午|晚上)?(?:之前|以前|前|内)(?!天|面|期|台)|(?<![a-z])(?:by|before|until) (?:the |next |this )?(?:today|tomorrow|mon|tue|wed|thu|fri|sat|sun|end|month|week|year|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|[0-9])", RegexOptions.CultureInvariant)]
    private static partial Regex Deadline();

    [GeneratedRegex(@"(?:^|[,。 ])(?:今天|明天|后天|下?周[一二三四五六日天]|下个?月|[0-9]{1,2}月?[0-9]{0,2}[号日])[^,。]{0,6}(?:给|发|让|提交|交|寄|准备)", RegexOptions.CultureInvariant)]
    private static partial Regex OnADay();

    [GeneratedRegex(@"给|发|寄|交|提供|准备|安排|提交|确认|反馈|整理|写|做|报价|方案|演示|答复|回复|约|补|签|send|give|provide|prepare|arrange|submit|confirm|deliver|draft|write|share|quote|proposal|demo|call|get|book|step|task|contract|list|sign|requirement|document|data", RegexOptions.CultureInvariant)]
    private static partial Regex StepWord();

    // "尾巴:周五前发案例" and "要弄清…" fill in the plan of a visit.
    [GeneratedRegex(@"^(?:留)?(?:一点|个)?尾巴|^(?:要问|想问|要弄清|要了解|目标)|^(?:tail|goal|to ask|to learn)(?![a-z])", RegexOptions.CultureInvariant)]
    private static partial Regex OfVisit();

    // "这单不做了" gives up the whole deal, not a step of it.
    [GeneratedRegex(@"[这那]个?单|单子|商机|(?<![a-z])(?:deal|opportunity)(?![a-z])", RegexOptions.CultureInvariant)]
    private static partial Regex DealWord();

    [GeneratedRegex(@"拜访|去见|见面|会面|(?<![再意看])见(?!证)|上门|visit|meeting|appointment|(?<![a-z])(?:see|meet)(?![a-z])", RegexOptions.CultureInvariant)]
    private static partial Regex VisitWord();

    [GeneratedRegex(@"推迟到?|推到|延期?到|延后到?|延期|挪到|改到|往后|完成|搞定|办好|办妥|做完|不用再?|不必|不需要|取消|(?:好|完|出去|过去|出)?了[。!]*$|已经?|下一步|(?<![a-z])(?:done with|done|finished|postpone|push(?:ed)?|move|delay|drop|no need to|i've|i|the|my|our|to|is|was|has been|step|back|until)(?![a-z])|[。.!,]", RegexOptions.CultureInvariant)]
    private static partial Regex Frame();
}
