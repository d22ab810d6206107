using System.Text.RegularExpressions;

namespace KingdeeCoachBot.Understanding;

/// <summary>A contact that has happened, from the words of having done: 聊了, 刚打完电话, "just called". Plans, questions and denials are none.</summary>
internal static partial class ContactReader
{
    /// <param name="Kind">What it was.</param>
    /// <param name="Reported">What was said then, as typed.</param>
    /// <param name="Rest">Where that stands: no day of it is the contact's.</param>
    internal sealed record Found(ContactKind Kind, string? Reported, Span Rest);

    public static Found? In(Sentence sentence)
    {
        foreach (var clause in Clauses.Of(sentence.Folded))
        {
            var said = Before(sentence.Folded[clause.Start..clause.End]);
            var isQuestion = clause.End < sentence.Length && sentence.Folded[clause.End] == '?';
            if (KindOf(said) is { } kind && !isQuestion && !NotYet().IsMatch(said) && !NotReached().IsMatch(sentence.Folded))
                return new Found(kind, ReportedIn(sentence, clause, out var rest), rest);
        }
        return null;
    }

    /// <summary>王总回复:下周签. What he says may lie ahead; his answer does not.</summary>
    private static string Before(string said) => said.IndexOf(':') is var colon and > 0 && colon + 1 < said.Length && !char.IsAsciiDigit(said[colon + 1]) ? said[..(colon + 1)] : said;

    private static ContactKind? KindOf(string said) =>
        Answered().IsMatch(said) ? ContactKind.MessageAnswered
        : Sent().IsMatch(said) ? ContactKind.MessageSent
        : WeChat().IsMatch(said) ? ContactKind.WeChat
        : Called().IsMatch(said) ? ContactKind.Call
        : Ate().IsMatch(said) ? ContactKind.Dinner
        : Met().IsMatch(said) ? ContactKind.Meeting
        : Gone().IsMatch(said) ? OfThePast(said)
        : null;

    /// <summary>昨晚和李处喝酒 needs no 了.</summary>
    private static ContactKind? OfThePast(string said) => MeetingKinds.In(said) switch
    {
        MeetingKind.Dinner => ContactKind.Dinner,
        MeetingKind.Online => ContactKind.Call,
        _ => Together().IsMatch(said) ? ContactKind.Meeting : null,
    };

    /// <summary>After 他说, or else what follows the contact's own clause: 昨天见了王总,预算过了.</summary>
    private static string? ReportedIn(Sentence sentence, Span clause, out Span rest)
    {
        var says = Says().Match(sentence.Folded, clause.Start);
        var start = says.Success ? says.Span().End : clause.End;
        // 王总回微信了:他说预算批了
        if (sentence.Folded[start - 1] == ':' && Says().Match(sentence.Folded, start) is { Success: true } again && again.Index == start)
            start = again.Span().End;
        rest = new Span(start, sentence.Length);
        var reported = sentence.Typed[start..].Trim().Trim(',', '，', '。', '.', ':', '：', ';', '；', ' ', '“', '”', '"', '「', '」');
        return reported.Length >= 2 ? reported : null;
    }

    [GeneratedRegex(
        "没(?!问题|戏|钱|预算)[^了过]{0,8}(?:聊|谈|见|打|发|吃|回|联系|沟通)|还没|没有?(?:见|聊|谈|回|打|发|吃|联系)|未(?:见|回)|(?:打算|准备|计划|想|要|可以|应该|需要)(?:跟|和|给|请|找|约|去|发|打|回|见|聊|吃)[^了过]{0,10}$|(?:明|后)[天早晚]|下(?:周|个?月)|怎么|如何|吗|要不要|是不是|约了|约好|约到|几点|什么时候|提醒|帮我(?:约|安排)"
        + "|(?<![a-z])(?:will|going to|want to|plan to|plans to|planning|should|shall|need to|tomorrow|next (?:week|month|monday|tuesday|wednesday|thursday|friday)|did(?:n't| not)|has(?:n't| not)|have(?:n't| not)|not (?:yet )?(?:met|called|replied)|how|what|when|if|never|remind|would)(?![a-z])|^(?:has|have|did|do|does|is|are|was|were|can|could|shall) ",
        RegexOptions.CultureInvariant)]
    private static partial Regex NotYet();

    [GeneratedRegex(
        "(?:回|回复|答复|回应)(?:了|过)(?:我|我们)?|(?:回复?|答复)(?:我|我们)?(?:微信|消息|邮件|信息|短信|信|话|电)?(?:了|说|[:])"
        + "|(?<![a-z])(?:he|she|they|mr\\.? ?[a-z]+|ms\\.? ?[a-z]+|[a-z]+) (?:has |have |just |finally )?(?:replied|answered|responded|wrote back|got back to (?:me|us)|texted back|messaged back|emailed back)(?![a-z])",
        RegexOptions.CultureInvariant)]
    private static partial Regex Answered();

    [GeneratedRegex("昨[天晚日]|前天|上周|上个?星期|(?<![a-z])(?:yesterday|last (?:night|week|monday|tuesday|wednesday|thursday|friday))(?![a-z])", RegexOptions.CultureInvariant)]
    private static partial Regex Gone();

    [GeneratedRegex("拜访|见面|和.{1,8}见|开会|碰面|会面|聊|谈(?!判)|(?<![a-z])(?:meeting|visit) (?:with|at)(?![a-z])", RegexOptions.CultureInvariant)]
    private static partial Regex Together();

    [GeneratedRegex("没接|没人接|无人接|没打通|打不通|没通|占线|关机|没回|(?<![a-z])(?:no answer|didn't (?:pick up|answer)|not answer|voicemail|couldn't reach|could not reach)(?![a-z])", RegexOptions.CultureInvariant)]
    private static partial Regex NotReached();

    [GeneratedRegex(
        "(?:已经?|刚|刚刚|给.{1,8}|把.{1,12}|微信|邮件)?(?:发|寄|传|转)(?:过去)?(?:了|过|完)(?!现|展|言|火|烧|话)|(?:发|寄|传|转)(?:给|到).{1,8}了|(?:方案|资料|报价单?|合同|邮件|微信|消息|短信|材料|案例)(?:已经?|刚)?(?:发|寄|传)(?:给.{1,8})?(?:过去)?了|发过去了|发过微信|留了言"
        + "|(?<![a-z])(?:(?:i|we|just|already|have|has)? ?(?:sent|emailed|e-mailed|messaged|texted|wechatted|forwarded|wrote to|shared))(?![a-z])",
        RegexOptions.CultureInvariant)]
    private static partial Regex Sent();

    [GeneratedRegex(
        "微信.{0,6}(?:聊|沟通|说|问|谈|交流)(?:了|过|完|好|一下了|得)|微信.{0,6}(?:聊|沟通|交流)(?:$|,)|(?:聊|加)(?:了|过|完)(?:.{0,4})?微信|(?<![a-z])(?:chatted|talked|spoke|had a chat|just chatted)[^,;!?]{0,40}(?:on|over|via) wechat",
        RegexOptions.CultureInvariant)]
    private static partial Regex WeChat();

    [GeneratedRegex(
        "(?:打|通|接|回)(?:了|完|过)(?:一?[个通次])?.{0,8}?(?:电话|语音|视频)|(?:打|通)(?:完|过)?(?:个|了)?电话了|打电话(?:给|跟|和).{1,8}了|给.{1,8}打(?:了|过)(?!招呼|折)|电话(?:里|中|上)?(?:聊|说|沟通|谈|讲|交流)(?:了|过|完|得)|来(?:了)?(?:个)?电话?了|来电了?|来了(?:个)?电话|通了(?:个)?(?:电?话|视频)|(?:电话|视频|线上)会?(?:开|聊)(?:了|完|过)|开(?:了|完|过)(?:个|一?个)?(?:电话|视频|线上|腾讯|飞书|钉钉|teams|zoom)会"
        + "|(?<![a-z])(?:(?:just |have |has )?(?:called|phoned|rang|spoke (?:to|with)|spoken (?:to|with)|talked (?:to|with)|had a (?:quick |short |long |good )?(?:call|phone call|zoom|video call))|got off the phone|(?:off|on) the phone with)(?![a-z])(?! off)",
        RegexOptions.CultureInvariant)]
    private static partial Regex Called();

    [GeneratedRegex(
        "吃(?:了|完|过)(?:一?[个顿次])?.{0,4}?(?:饭|火锅|烧烤|夜宵|晚餐|午餐|早餐)|吃(?:个|顿)?(?:晚|午|中|早)?饭了|(?:一起|请.{1,8})吃(?:了|过)|喝(?:了|过|完)(?:个|一?[次顿杯])?.{0,3}?(?:酒|茶|咖啡)|(?:饭局|聚餐|晚餐|午餐|宴请)(?:结束|散|完)了?"
        + "|(?<![a-z])(?:had|just had|came from|back from) (?:a |an |some )?(?:nice |good |long |quick |business )?(?:dinner|lunch|breakfast|coffee|drinks?|tea|meal)(?![a-z])|(?:took|invited) [^,.;!?]{1,30} (?:to|for) (?:dinner|lunch|coffee)",
        RegexOptions.CultureInvariant)]
    private static partial Regex Ate();

    [GeneratedRegex(
        "(?:见|拜访|拜会|走访|会见|碰|面谈|见到|回访)(?:了|过|完)(?!面礼)|见(?:了|过|完)面|(?:见面|碰面|会面)(?:了|过|完)|(?:聊|谈|沟通|交流|汇报|演示)(?:了|过|完|得(?!来))|开(?:了|完|过)(?:一?[个次])?.{0,6}?会|(?:会|会议)开(?:完|过)?了|刚从.{1,12}(?:回来|出来)|去(?:了|过)(?:一?[趟次])?(?!哪)|刚.{0,12}(?:见|见面|碰面|聊|谈)(?:$|,)"
        + "|(?<![a-z])(?:(?:just |have |has |i |we )?(?:met|visited|saw|sat down with)|had a (?:good |great |quick |short |long )?(?:meeting|visit|chat|talk)|just (?:left|came back from|got back from|got out of|finished))(?![a-z])",
        RegexOptions.CultureInvariant)]
    private static partial Regex Met();

    [GeneratedRegex(
        "(?:(?:他们|她们|他|她|对方|客户|人家|[一-鿿]{1,3}[总处长工董局科]|[一-鿿]{1,3}(?:经理|主任|部长|总监))?(?:跟我|和我|对我)?(?:还|也|回)?(?:说|表示|提到|透露|反馈|告诉我|讲|回复说|回话说)(?:了|是|的是|道)?)(?!服|明|不定|法|好|话)[,: ]*|:(?![0-9/]) ?"
        + "|(?<![a-z])(?:(?:he|she|they|mr\\.? [a-z]+|ms\\.? [a-z]+|the customer)? ?(?:said|says|told (?:me|us)|mentioned|confirmed)(?: that)?)(?![a-z])[,: ]*",
        RegexOptions.CultureInvariant)]
    private static partial Regex Says();
}
