using System.Text.RegularExpressions;
using KingdeeCoachBot.Methodology;

namespace KingdeeCoachBot.Coaching.Contacts;

/// <summary>What people say about contacts that have happened.</summary>
internal static partial class ContactSentences
{
    /// <summary>"刚和李处微信聊了,他说预算过了"; what is still to come is no contact.</summary>
    public static int Log(Utterance utterance) =>
        AsksForAForm().IsMatch(utterance.Folded) ? 92
        : HasHappened(utterance.Folded) ? 87
        : 0;

    /// <summary>"和华能最近联系过什么", "contacts with Siemens"</summary>
    public static int List(Utterance utterance) => ListPattern().IsMatch(utterance.Folded) ? 90 : 0;

    /// <summary>Whether a sentence only asks for the form: 记一次联系.</summary>
    public static bool AsksOnlyForForm(string folded) => AsksForAForm().IsMatch(folded) && !HasHappened(folded);

    /// <summary>How they were in contact; null where the sentence does not say: 聊了, spoke.</summary>
    public static ContactKind? Kind(string folded) => Kinds().FirstOrDefault(kind => kind.Pattern.IsMatch(folded)) is { Pattern: not null } found ? found.Kind : null;

    /// <summary>Whether this part of a sentence tells of the contact itself.</summary>
    public static bool TellsOfContact(string clause) => Kind(clause) is not null || Vague().IsMatch(clause);

    /// <summary>Where in a clause the customer's words begin: behind 他说, "replied that"; -1 where nobody says anything.</summary>
    public static int ReportIn(string folded) => Report().Match(folded) is { Success: true } match ? match.Index + match.Length : -1;

    private static bool HasHappened(string text) =>
        TellsOfContact(text) && IsPast().IsMatch(text) && !NotHappened().IsMatch(FirstClauses(text)) && !Question().IsMatch(text);

    // What is promised for later stands behind what has happened: "刚打了电话,下周二给他发方案".
    private static string FirstClauses(string text)
    {
        if (ReportIn(text) is > 0 and var report && TellsOfContact(text[..report]))
            text = text[..report];
        foreach (Match comma in Comma().Matches(text))
        {
            if (TellsOfContact(text[..comma.Index]))
                return text[..comma.Index];
        }
        return text;
    }

    // The first that fits: an answer by WeChat is an answer, a meal with a call before it a meal.
    private static IEnumerable<(ContactKind Kind, Regex Pattern)> Kinds() =>
    [
        (ContactKind.MessageSent, WeAnswered()),
        (ContactKind.MessageAnswered, Answered()),
        (ContactKind.Dinner, Meal()),
        (ContactKind.WeChat, WeChat()),
        (ContactKind.Call, Call()),
        (ContactKind.MessageSent, Sent()),
        (ContactKind.Meeting, Met()),
    ];

    [GeneratedRegex(@"^(?:帮我|我要|我想)?(?:记|登记|记录)(?:录|下|一下|一次|一个|一笔|个)*(?:客户)?(?:联系|沟通|通话|电话|微信)(?:记录)?[。.!]*$|^(?:log|record|note|add) (?:a |the |my )?(?:customer )?contact[.!]*$", Options)]
    private static partial Regex AsksForAForm();

    [GeneratedRegex(@"(?:我|刚才?|已经?)?(?:给.{1,10})?(?:回复|答复|回信)了(?:他|她|对方|客户|[\u4e00-\u9fff]{1,3}(?:总|处|工|经理|主任|长))|(?<![a-z])i (?:replied|answered|responded)|replied to|answered (?:his|her|their|mr|ms)", Options)]
    private static partial Regex WeAnswered();

    [GeneratedRegex(@"(?:回复|答复|回信|回话|回电邮|回邮件)了?|回了?(?:我|个)?(?:个)?(?:微信|消息|邮件|信息|短信|话)了?|发来|来信|来消息|(?<![a-z])(?:replied|answered|responded|wrote back|texted back|messaged back)(?![a-z])|got back to (?:me|us)|heard back", Options)]
    private static partial Regex Answered();

    [GeneratedRegex(@"吃(?:了|过|完)?(?:个|顿|一顿)?.{0,3}(?:饭|餐|火锅|烧烤|夜宵)|吃(?:了|过)|饭局|聚餐|聚了|喝(?:了|过).{0,3}(?:酒|茶|咖啡)?|宴请|(?<![a-z])(?:lunch|dinner|breakfast|supper|drinks|a meal)(?![a-z])", Options)]
    private static partial Regex Meal();

    [GeneratedRegex(@"(?:微信|企微|钉钉)(?:上|里)?.{0,8}(?:聊|说|沟通|谈|问|联系|讲)|(?:聊|沟通|谈)(?:了|过)?.{0,3}微信|加了.{0,6}微信|(?<![a-z])(?:wechatted|(?:on|over|by|via) wechat)(?![a-z])", Options)]
    private static partial Regex WeChat();

    [GeneratedRegex(@"打(?:了|过|完|通)?.{0,8}电话|(?:通|接)(?:了|过|完|到)?.{0,8}(?:电话|话)|电话(?:里|中|上)?.{0,4}(?:聊|沟通|说|谈|联系|确认|问|讲|了)|致电|来电|(?<![a-z])(?:called|phoned|rang)(?![a-z])|(?:had|just had|got|finished) (?:a |the )?(?:quick |short |long )?(?:phone |video )?call|(?:on|by|over) the phone|off the phone", Options)]
    private static partial Regex Call();

    [GeneratedRegex(@"给.{1,14}(?:发|寄|传|送|提交|推送|留言)(?:了|过|去|完)|(?:发|寄|传|送|提交|转)(?:了|过|完|去)?.{0,14}给.{0,10}|(?:发|传)给了|(?:微信|邮件|短信)发了|发了(?:微信|邮件|短信|消息)|(?<![a-z])(?:sent|emailed|e-mailed|messaged|texted|mailed|wrote to|forwarded)(?![a-z])", Options)]
    private static partial Regex Sent();

    [GeneratedRegex(@"见(?:了|过|到|完)|拜访(?:了|过|完)|看望了|走访了|会面|碰(?:了|过).{0,2}(?:面|头|会)|碰面|面谈|当面|开(?:了|完|过).{0,6}会|去(?:了|过).{0,10}(?:公司|现场|那里|那儿|那边)|(?:来了|来过)我们|(?<![a-z])(?:met|visited|saw)(?![a-z])|had (?:a |the )?(?:good |short |long |quick )?(?:meeting|visit|coffee|demo)", Options)]
    private static partial Regex Met();

    [GeneratedRegex(@"聊(?:了|过|完|到)|聊.{0,2}聊|谈(?:了|过|完|到)|沟通(?:了|过|完)|联系(?:了|过|上)|交流(?:了|过)|对接(?:了|过)|问(?:了|过)|(?<![a-z])(?:spoke|talked|chatted|caught up|contacted|reached|was in touch|had a (?:chat|talk|word|conversation))(?![a-z])", Options)]
    private static partial Regex Vague();

    [GeneratedRegex(@"了|过|刚|完|昨|前天|上周|上个?月|今早|早上|发来|来信|致电|(?:回复|回信|电话|微信)(?:里|上|我)?说|(?<![a-z])(?:just|yesterday|last|ago|called|phoned|rang|met|visited|saw|sent|emailed|e-mailed|messaged|texted|mailed|wrote|forwarded|replied|answered|responded|spoke|talked|chatted|caught|contacted|reached|wechatted|had|got|heard|finished)(?![a-z])", Options)]
    private static partial Regex IsPast();

    // "还没见", "明天要见", "准备给他打电话": not yet, or not at all.
    [GeneratedRegex(@"(?:还没|没有|没)(?:见|聊|打|发|联系|回|谈|吃|拜访|去)|(?:还没|未)(?:回|联系)|明天|后天|下周|下星期|下个?月|准备|打算|计划|约了|约好|(?<!不)(?:想要|想给|想和|想跟)|别忘|记得|提醒|应该(?:给|和|跟)|(?<![a-z])(?:tomorrow|next (?:week|month|mon|tue|wed|thu|fri)|will|going to|plan(?:ning)? to|need to|want to|should|didn't|did not|haven't|have not|hasn't|not yet)(?![a-z])", Options)]
    private static partial Regex NotHappened();

    [GeneratedRegex(@"(?:吗|呢|没有)[?。!]*$|[?]$|^(?:什么时候|谁|哪|怎么)|^(?:did|have|has|when|who|what|how|was|were)(?![a-z])", Options)]
    private static partial Regex Question();

    [GeneratedRegex(@"[,。;；:!\n]|\. ", Options)]
    private static partial Regex Comma();

    [GeneratedRegex(@"(?:^|[,。;； ]|了|时|中|里|话)(?:他们|他|她|对方|客户|人家|.{1,4}(?:总|处|工|经理|主任|长))?(?:跟我|和我|告诉我|透露|反馈|表示|提到|讲|说)(?:说|了|到|的是|是)?(?![明服法不])[:,]?|(?<![a-z])(?:he |she |they |who )?(?:said|says|told (?:me|us)|mentioned|replied|answered|confirmed|wrote back|wrote)(?: that| to me| me)?(?![a-z])[:,]?", Options)]
    private static partial Regex Report();

    [GeneratedRegex(@"(?:最近|之前|上次|以前|都)?(?:联系|沟通|聊|接触|来往|谈)(?:过|了)?(?:些)?(?:什么|哪些|几次|谁)|(?:联系|沟通|往来|接触)(?:的)?(?:记录|历史|情况)|上次.{0,12}(?:什么时候|哪天|聊了什么|说了什么)|(?:什么时候|多久没).{0,10}(?:联系|见|聊)(?:过|的|了)?|(?<![a-z])(?:contacts?|conversations?|contact (?:history|log)|interactions?) (?:with|at|of|for)(?![a-z])|when did (?:i|we) last|last (?:contacts?|conversations?)(?![a-z])|^(?:contact history|recent contacts)$", Options)]
    private static partial Regex ListPattern();

    private const RegexOptions Options = RegexOptions.CultureInvariant;
}
