using System.Text.RegularExpressions;

namespace KingdeeCoachBot.Coaching.Visit;

/// <summary>What people say about visits.</summary>
internal static partial class VisitSentences
{
    /// <summary>"明天下午三点去拜访华能集团的王总"</summary>
    public static int Plan(Utterance utterance)
    {
        // Above what List makes of "帮我准备拜访".
        if (AsksForAForm().IsMatch(utterance.Folded))
            return 86;
        // "刚和李处微信聊了": what has happened is no plan. A date in the past is left to the form, which says so.
        if (HasHappened().IsMatch(utterance.Folded) && utterance.Slots.When?.Date is null)
            return 30;
        if (!utterance.NamesMeeting)
            return VisitWord().IsMatch(utterance.Folded) ? 40 : 0;
        if (VisitWord().IsMatch(utterance.Folded))
            return 70;
        // "明天下午三点 华能 王总": who and when without a verb is a visit all the same.
        var names = utterance.Slots is { When: not null, Customer: not null } or { When: not null, Person: not null };
        // "这个周末去爬山吗" asks, and about no customer.
        return !names ? 30 : Asks().IsMatch(utterance.Folded) && utterance.Slots.Deals.Count == 0 ? 40 : 60;
    }

    /// <summary>"我的拜访", "明天见谁"</summary>
    public static int List(Utterance utterance) => ListPattern().IsMatch(utterance.Folded) ? 85 : 0;

    /// <summary>"看看华能的拜访计划"</summary>
    public static int Show(Utterance utterance) =>
        ShowPattern().IsMatch(utterance.Folded) && VisitNoun().IsMatch(utterance.Folded) && utterance.NamesMeeting ? 88 : 0;

    /// <summary>"把明天见王总改到周五上午十点"</summary>
    public static int Change(Utterance utterance) => ChangePattern().IsMatch(utterance.Folded)
        ? utterance.NamesMeeting || utterance.Slots.Shift is not null || VisitWord().IsMatch(utterance.Folded) ? 80 : 40
        : 0;

    /// <summary>"取消明天华能的拜访"</summary>
    public static int Cancel(Utterance utterance) => CancelPattern().IsMatch(utterance.Folded)
        ? utterance.NamesMeeting || VisitWord().IsMatch(utterance.Folded) ? 90 : 0
        : 0;

    /// <summary>"给我华能的拜访简报", "等下见王总,简报"</summary>
    public static int Brief(Utterance utterance) => BriefPattern().IsMatch(utterance.Folded) ? 92 : 0;

    /// <summary>"华能聊完了,王总说预算一千万"; also that it did not take place.</summary>
    public static int Debrief(Utterance utterance) =>
        DebriefWord().IsMatch(utterance.Folded) ? 93
        : IsOver(utterance) || DidNotHappen(utterance) ? (utterance.Slots.When is { Date: { } } && Change(utterance) > 0 ? 45 : 90)
        : 0;

    /// <summary>Whether a meeting is said to be over.</summary>
    public static bool IsOver(Utterance utterance) => OverPattern().IsMatch(utterance.Folded) || DebriefWord().IsMatch(utterance.Folded);

    /// <summary>"没见成"</summary>
    public static bool DidNotHappen(Utterance? utterance) => utterance is not null && DidNotHappenPattern().IsMatch(utterance.Folded);

    /// <summary>A sentence without the words that only say what is wanted: "给我华能的拜访简报" is about 华能.</summary>
    public static string WithoutCue(string text) => Cue().Replace(text.Length <= LongestCued ? text : text[..LongestCued], " ").Trim(' ', ':', '：', ',', '，');

    /// <summary>The request with the names as they are read without the cue; 简报 is nobody's name.</summary>
    public static async Task<CoachRequest> ReadAgainAsync(CoachTurn coach, UtteranceReader reader, CoachRequest request, CancellationToken ct)
    {
        if (request.Utterance is not { } utterance || WithoutCue(utterance.Text) is var bare && bare == utterance.Text)
            return request;
        return request with { Utterance = utterance with { Slots = (await reader.ReadAsync(coach, bare, ct)).Slots } };
    }

    /// <summary>"不是华能,是华电": the sentence puts right what was understood.</summary>
    public static bool IsCorrection(Utterance utterance) => CorrectionPattern().IsMatch(utterance.Folded);

    /// <summary>What the rep wants to learn, where the sentence says so.</summary>
    public static string? Learn(Utterance utterance) => After(LearnPattern(), utterance);

    /// <summary>The tail, where the sentence says so.</summary>
    public static string? Tail(Utterance utterance) => After(TailPattern(), utterance);

    private static string? After(Regex pattern, Utterance utterance) =>
        pattern.Match(utterance.Folded) is { Success: true } match
        && utterance.Text.Substring(match.Groups["rest"].Index, match.Groups["rest"].Length).Trim() is { Length: > 0 } rest
            ? rest
            : null;

    [GeneratedRegex(@"拜访|看望|走访|见|約|约|会面|碰头|碰面|谈|聊|开会|请.+(吃饭|喝茶|晚餐|午餐)|吃饭|上门|visit|meet|meeting|see|call on|call with|appointment|lunch|dinner|coffee|drop by", Options)]
    private static partial Regex VisitWord();

    [GeneratedRegex(@"拜访|会面|见面|约会|visit|meeting|appointment|plan", Options)]
    private static partial Regex VisitNoun();

    [GeneratedRegex(@"^(帮我|我要|我想|请)?(再|新)?(计划|安排|准备|新建|约|做)(一?(次|个|下))?(新的?)?(客户)?(拜访|会面)(计划)?[。.!\s]*$|(见|拜访|约)(个|一个|一位|一下)?(新|老|大)?客户[。.!\s]*$|\b(plan|prepare|schedule|arrange|set up|book)\b.*\b(visit|meeting|appointment)\b|\b(see|meet|visit)(ing)? (a|my|the|an)( new)? (customer|client)[.!\s]*$", Options)]
    private static partial Regex AsksForAForm();

    [GeneratedRegex(@"(我|所有|全部|有哪些|哪些|有什么|什么|几个|近期|接下来|之后).*(拜访|行程|日程)|(今天|明天|后天|本周|这周|下周|这个月|周.).*(见谁|拜访谁|有(什么|哪些|没有)?(拜访|行程|日程|安排)|的(拜访|行程|日程|安排)[吗呢?。]*$)|^(拜访|行程|日程)(列表|安排|清单|计划)?[?。]*$|(见|拜访)谁|(my|all|list|upcoming|next|which|what|any|show)\b.*\b(visits|meetings|appointments|agenda|schedule)\b|^(agenda|schedule|visits|meetings)$|what('s| is| do i have) on\b|who (am|do) i (seeing|see|meeting|meet|visit|visiting)", Options)]
    private static partial Regex ListPattern();

    [GeneratedRegex(@"^(我)?刚(刚|才)?|(聊|谈|见|拜访|去|回来|开完)(过|完)?了[。.!\s]*$|聊了|谈了|见了|拜访了|just (met|spoke|talked|had|got|came)|\b(met|spoke|talked) (to|with)?\b", Options)]
    private static partial Regex HasHappened();

    private const int LongestCued = 2000;

    [GeneratedRegex(@"[吗么?][。.!\s]*$", Options)]
    private static partial Regex Asks();

    [GeneratedRegex(@"(请?(给|发)我|来一?[份个]|要一?[份个]|看一?下)|(的)?(拜访)?(的)?(前)?简报|复盘(一下)?|(的)?拜访(记录|小结|总结)|\bde?brief(ing)?\b( me)?( for| on| about)?|\bprep me( for)?", Options)]
    private static partial Regex Cue();

    [GeneratedRegex(@"简报|\bbrief(ing)?( me)?\b|prep me", Options)]
    private static partial Regex BriefPattern();

    [GeneratedRegex(@"复盘|拜访(记录|小结|总结|结果)|\bdebrief\b|how (it|the (visit|meeting)) went", Options)]
    private static partial Regex DebriefWord();

    [GeneratedRegex(@"(聊|谈|见|拜访|面谈|吃|开)完(会|饭)?(了|.{1,12}(了|回来))|(拜访|会|会面|饭局)(刚)?(结束|开完)了|(从|刚从).{1,12}(回来|出来)(了)?|(meeting|visit|dinner|lunch|call)( with .{1,40})? (is|was) over|(back|just out) (from|of) (the |my )?(meeting|visit|.{1,30})|(finished|done) (with )?(the )?(meeting|visit)", Options)]
    private static partial Regex OverPattern();

    [GeneratedRegex(@"没见成|没见到|没见上|没去成|没碰上|放.{0,4}鸽子|爽约|(visit|meeting|it) (didn't|did not) happen|no.?show|stood me up", Options)]
    private static partial Regex DidNotHappenPattern();

    [GeneratedRegex(@"看看|看一下|打开|查看|显示|调出|show|open|display|look at", Options)]
    private static partial Regex ShowPattern();

    [GeneratedRegex(@"改到|改成|改为|改在|改期|改一下|修改|推迟|延后|延期|提前|挪到|往后|晚(一|半|两|1|2|3).*(小时|天|分钟|刻)|早(一|半|两|1|2|3).*(小时|天|分钟|刻)|reschedul|postpone|move (it|the|my|visit|meeting)|push (it )?back|bring (it )?forward|change (it|the|my|visit|meeting|time|date)|earlier|later", Options)]
    private static partial Regex ChangePattern();

    [GeneratedRegex(@"取消|删除|删掉|不去(了|.*了$)|不见(了|.*了$)|不拜访了|去不了|见不了|cancel|delete|remove|call off|called off|not going", Options)]
    private static partial Regex CancelPattern();

    [GeneratedRegex(@"^(不是|不对|错了|弄错|应该是|是)|改成|改为|写错|^(no|not|it's|it is|actually|sorry)\b|instead", Options)]
    private static partial Regex CorrectionPattern();

    [GeneratedRegex(@"(^|[,;。])\s*(要问|想问|要弄清|要了解|要搞清楚|问清楚|弄清楚|要知道|to learn|to ask|ask (about|whether|who|how)|find out|learn)\s*(的是|是)?[:]?\s*(?<rest>.+)$", Options)]
    private static partial Regex LearnPattern();

    [GeneratedRegex(@"(^|[,;。])\s*(尾巴|留尾巴|留一点尾巴|下一步|tail|next step|follow[- ]?up)\s*(是|is)?[:]?\s*(?<rest>.+)$", Options)]
    private static partial Regex TailPattern();

    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;
}
