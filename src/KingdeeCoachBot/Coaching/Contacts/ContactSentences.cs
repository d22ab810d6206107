using System.Text.RegularExpressions;
using KingdeeCoachBot.Coaching.NextSteps;
using KingdeeCoachBot.Coaching.People;
using KingdeeCoachBot.Understanding;
using ContactKind = KingdeeCoachBot.Methodology.ContactKind;

namespace KingdeeCoachBot.Coaching.Contacts;

/// <summary>What people say about contacts that have happened.</summary>
internal static partial class ContactSentences
{
    /// <summary>"刚和李处微信聊了,他说预算过了"; what is still to come is no contact.</summary>
    public static int Log(Utterance utterance) =>
        AsksForAForm().IsMatch(utterance.Folded) ? 92
        : !HasHappened(utterance) ? 0
        // "方案发了" names nobody: a step is done.
        : StepSentences.Done(utterance) > 0 && Mentions.In(utterance).People.Count == 0 ? 70
        : 87;

    /// <summary>"和华能最近联系过什么", "contacts with Siemens"</summary>
    public static int List(Utterance utterance) => ListPattern().IsMatch(utterance.Folded) ? 90 : 0;

    /// <summary>Whether a sentence only asks for the form: 记一次联系.</summary>
    public static bool AsksOnlyForForm(Utterance utterance) => AsksForAForm().IsMatch(utterance.Folded);

    /// <summary>How they were in contact; null where the words leave it open: 聊了, spoke.</summary>
    public static ContactKind? Kind(Utterance utterance) =>
        Unanswered().IsMatch(utterance.Folded) ? ContactKind.MessageSent
        : WeAnswered().IsMatch(utterance.Folded) ? ContactKind.MessageSent
        : LeavesItOpen().IsMatch(utterance.Folded) && !Medium().IsMatch(utterance.Folded) ? null
        : Enum.TryParse<ContactKind>($"{utterance.Slots.Contact}", out var kind) ? kind
        : null;

    /// <summary>Whether this part of a sentence tells of the contact itself.</summary>
    public static bool TellsOfContact(string clause) => ContactReader.In(Sentence.From(clause)) is not null || IsOurs(clause);

    /// <summary>How much of a clause tells of the contact; 0 where nothing does. In "李处回复说下周定" next week is what was said.</summary>
    public static int ToldIn(string clause)
    {
        var report = ReportIn(clause);
        return report > 0 && report < clause.Length && TellsOfContact(clause[..report]) ? report
            : TellsOfContact(clause) ? clause.Length
            : 0;
    }

    /// <summary>Where in a clause the customer's words begin: behind 他说, "replied that"; -1 where nobody says anything.</summary>
    public static int ReportIn(string folded) => Report().Match(folded) is { Success: true } match ? match.Index + match.Length : -1;

    private static bool HasHappened(Utterance utterance) => utterance.Slots.Contact is not null || ToldIn(utterance.Folded) > 0;

    // What the general reading does not take for a contact: 联系了, a call that nobody took.
    private static bool IsOurs(string text) => Unanswered().IsMatch(text) || (InTouch().IsMatch(text) && !NotHappened().IsMatch(text));

    [GeneratedRegex(@"^(?:帮我|我要|我想)?(?:记|登记|记录)(?:录|下|一下|一次|一个|一笔|个)*(?:客户)?(?:联系|沟通|通话|电话|微信)(?:记录)?[。.!]*$|^(?:log|record|note|add) (?:a |the |my )?(?:customer )?contact[.!]*$", Options)]
    private static partial Regex AsksForAForm();

    [GeneratedRegex(@"(?:我|刚才?|已经?)?(?:给.{1,10})?(?:回复|答复|回信)了(?:他|她|对方|客户|[\u4e00-\u9fff]{1,3}(?:总|处|工|经理|主任|长))|(?<![a-z])i (?:replied|answered|responded)|replied to|answered (?:his|her|their|mr|ms)", Options)]
    private static partial Regex WeAnswered();

    [GeneratedRegex(@"(?:聊|谈|沟通|交流)(?:了|过|完)|聊.{0,2}聊|联系(?:了|过|上)|(?<![a-z])(?:spoke|spoken|talked|chatted|caught up|contacted|in touch|had a (?:good |quick |short |long )?(?:chat|talk|word))(?![a-z])", Options)]
    private static partial Regex LeavesItOpen();

    [GeneratedRegex(@"微信|企微|钉钉|飞书|电话|语音|视频|见|面|会|拜访|饭|餐|喝|邮件|短信|现场|上门|(?<![a-z])(?:wechat|phone|call|zoom|teams|video|met|meeting|visit|lunch|dinner|coffee|email|e-mail|in person)", Options)]
    private static partial Regex Medium();

    [GeneratedRegex(@"联系(?:了|过|上)(?!什么|哪|谁|几)|(?<![a-z])(?:contacted|caught up with|got in touch with|was in touch with)(?![a-z])", Options)]
    private static partial Regex InTouch();

    [GeneratedRegex(@"(?:没|没人|无人|不)接(?:听|电话|我)?(?:$|[,。!])|(?:打|致)电.{0,12}(?:没人?接|不接|无人接听|占线|关机)|(?<![a-z])(?:called|phoned|rang)[^,.;!?]{0,40}(?:no answer|voicemail)|(?:didn't|did not) (?:pick up|answer)(?![a-z])|(?<![a-z])called[^;!?]{0,40}, ?no answer", Options)]
    private static partial Regex Unanswered();

    // "还没联系上", "准备联系": not yet, or not at all.
    [GeneratedRegex(@"没(?:有)?联系|明天|后天|下周|准备|打算|计划|(?:吗|呢)[?。!]*$|[?]|多久|什么|(?<![a-z])(?:tomorrow|next|will|going to|plan|need to|want to|should|not|n't|when|have you)(?![a-z])", Options)]
    private static partial Regex NotHappened();

    [GeneratedRegex(@"(?:^|[,。;； ]|了|时|中|里|话|复|信)(?:他们|他|她|对方|客户|人家|.{1,4}(?:总|处|工|经理|主任|长))?(?:跟我|和我|告诉我|透露|反馈|表示|提到|讲|说)(?:说|了|到|的是|是)?(?![明服法不])[:,]?|(?<![a-z])(?:he |she |they |who )?(?:said|says|told (?:me|us)|mentioned|replied|answered|confirmed|wrote back|wrote)(?: that| to me| me)?(?![a-z])[:,]?", Options)]
    private static partial Regex Report();

    [GeneratedRegex(@"(?:最近|之前|上次|以前|都)?(?:联系|沟通|聊|接触|来往|谈)(?:过|了)?(?:些)?(?:什么|哪些|几次|谁)|(?:联系|沟通|往来|接触)(?:的)?(?:记录|历史|情况)|上次.{0,12}(?:什么时候|哪天|聊了什么|说了什么)|(?:什么时候|多久没).{0,10}(?:联系|见|聊)(?:过|的|了)?|(?<![a-z])(?:contacts?|conversations?|contact (?:history|log)|interactions?) (?:with|at|of|for)(?![a-z])|when did (?:i|we) last|last (?:contacts?|conversations?)(?![a-z])|^(?:contact history|recent contacts)$", Options)]
    private static partial Regex ListPattern();

    private const RegexOptions Options = RegexOptions.CultureInvariant;
}
