using System.Text.RegularExpressions;
using KingdeeCoachBot.Methodology;

namespace KingdeeCoachBot.Coaching.Concerns;

/// <summary>What people say about what a customer asks.</summary>
internal static partial class ConcernSentences
{
    /// <summary>"华能的王总担心项目失败怎么办", "客户嫌贵", "他不担心价格了", "记一个顾虑"</summary>
    public static int Add(Utterance utterance) =>
        AsksForAForm().IsMatch(utterance.Folded) ? 92
        : AsksHowToAnswer().IsMatch(utterance.Folded) ? 91
        : List(utterance) == 0 && SaysAnObjection().IsMatch(utterance.Folded) && utterance.Slots.Contact is null && (Objections.In(utterance.Folded) is not null || IsAboutUs(utterance.Folded)) ? 87
        : List(utterance) > 0 || !SaysThatHeAsks().IsMatch(utterance.Folded) ? 0
        : SaidConcerns.In(utterance.Folded).Count == 0 ? 0
        : BeginsWithAWorry(utterance) ? 88
        : 84;

    /// <summary>Whether it says that we, or what we sell, are not good enough: 国产软件不行.</summary>
    public static bool IsAboutUs(string folded) => NotGoodEnough().IsMatch(folded);

    /// <summary>Whether it asks for the form and tells nothing itself.</summary>
    public static bool IsAForm(string text) => AsksForAForm().IsMatch(Understanding.Sentence.Fold(text));

    /// <summary>"华能有哪些顾虑", "客户在担心什么"</summary>
    public static int List(Utterance utterance) => ListPattern().IsMatch(utterance.Folded) ? 89 : 0;

    // "怕签完就没人管" is no deal that was won; in "三一丢了,嫌我们贵" and "刚和王总聊了,他嫌贵" the worry is not what is told.
    private static bool BeginsWithAWorry(Utterance utterance) =>
        utterance.Slots.Contact is null
        && SaidClauses.In(utterance.Folded).FirstOrDefault()?.Text is { } first && Worry().IsMatch(first) && SaidConcerns.KindOf(first) is not null;

    [GeneratedRegex(@"(?:国产|金蝶|你们|咱们|我们的?(?:产品|系统|方案|公司|团队))[^,。!?]{0,10}(?:不行|不好用|不靠谱|不成熟|不如|不够|不稳|不安全|太复杂|太小|没听过|没名气|不专业)|(?<![a-z])(?:kingdee|your|our|domestic|chinese) [^.?!]{0,40}(?:not good enough|not mature|isn't good|isn't mature|immature|unknown|too small|too complex|not reliable|isn't reliable)", RegexOptions.CultureInvariant)]
    private static partial Regex NotGoodEnough();

    // "客户说国产软件不行怎么回", "how do I answer: we already have SAP"
    [GeneratedRegex(@"(?:说|觉得|认为|嫌|担心|问|反对|提出).{2,60}(?:怎么|如何|咋)(?:回答|回应|答复|应对|说服|回|答|接)(?:他们|客户|他|她)?(?:才好|比较好|好)?[呢啊?。!]*$|^(?:怎么|如何|该怎么)(?:回答|回应|答复|应对|回|答)(?:客户|他|她)?.{0,4}[:说]|^how (?:do|should|can|could|would) (?:i|we) (?:answer|reply|respond|counter|handle)(?! (?:the|this) (?:deal|visit|tender))|^what (?:do|should|can) (?:i|we) (?:say|answer) (?:to|when|if)(?![a-z])|(?:says?|said|thinks?) .{2,80}[,.?] *(?:how|what) (?:do|should|can) (?:i|we) (?:answer|reply|respond|say)", RegexOptions.CultureInvariant)]
    private static partial Regex AsksHowToAnswer();

    // "他们说已经有SAP了": somebody of theirs says so, not we.
    [GeneratedRegex(@"(?:客户|对方|他们?|她们?|[\u4e00-\u9fff]{1,4}(?:总|处|工|部长|经理|主任|董|局|院长|科长|那边|这边|集团)).{0,4}(?:说|觉得|认为|表示|嫌|回复)|(?<![a-z])(?:says?|said|thinks?|thought|tells? (?:me|us)|told (?:me|us)) ", RegexOptions.CultureInvariant)]
    private static partial Regex SaysAnObjection();

    [GeneratedRegex(@"担心|怕|嫌|顾虑|疑虑|不放心|问(?!题)|(?<![a-z])(?:worr|afraid|concerned|nervous|anxious|fear|uneasy|asks|asked|asking|wonder)", RegexOptions.CultureInvariant)]
    private static partial Regex Worry();

    [GeneratedRegex(@"担心|怕|嫌|顾虑|疑虑|犹豫|不放心|放心|没底|纠结|问|觉得|认为|说.{0,6}(?:贵|高|不够)|打消|(?<![a-z])(?:worr|afraid|concern|nervous|anxious|hesitat|fear|uneasy|ask|wonder|think|feel|find|says?|said|satisfied|reassured|no longer|can't afford|cannot afford)", RegexOptions.CultureInvariant)]
    private static partial Regex SaysThatHeAsks();

    [GeneratedRegex(@"^(?:帮我|我要|我想)?(?:记|加|添加|新增)(?:录|下|一下|一个|一条|个|条)*(?:客户的?)?(?:顾虑|担心|疑虑|问题)[。.!]*$|^(?:note|add|log|record) (?:a |the )?(?:customer'?s? )?(?:worry|concern|customer question)[.!]*$", RegexOptions.CultureInvariant)]
    private static partial Regex AsksForAForm();

    [GeneratedRegex(@"(?:有|还有)(?:哪些|什么|几个|多少)(?:没答的?)?(?:顾虑|担心|疑虑)|(?:顾虑|担心|疑虑)(?:有哪些|清单|列表|是什么)|(?:在|都|最|还|到底)*(?:担心|顾虑|怕)(?:的是)?(?:些)?什么|(?:还|都)?在问(?:些)?什么|^(?:看看?)?(?:客户|他们?)?(?:的)?(?:顾虑|疑虑)[?。]*$|(?<![a-z])what (?:is|are|does|do|did) .{1,60}(?:worr(?:y|ied) about|afraid of|concerned about|ask(?:ing)?)[?. ]*$|(?<![a-z])what worries (?!us)|(?:open|customer'?s?|which|any|list|show|their|his|her) (?:\w+ )?(?:concerns|worries)(?![a-z])|(?:concerns|worries) (?:at|of|from|for) ", RegexOptions.CultureInvariant)]
    private static partial Regex ListPattern();
}
