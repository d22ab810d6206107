using System.Text.RegularExpressions;
using KingdeeCoachBot.Coaching.People;
using KingdeeCoachBot.Understanding;

namespace KingdeeCoachBot.Coaching.PushTiming;

/// <summary>How people ask whether to push, and tell that they did.</summary>
internal static partial class PushSentences
{
    /// <summary>"可以逼单了吗", "是时候推王总了吗", "该不该断", "should I walk away from Siemens"</summary>
    public static int Show(Utterance utterance) => IsAboutElse().IsMatch(utterance.Folded) ? 0 : Asks().IsMatch(utterance.Folded) ? 93 : 0;

    /// <summary>"王总我推了,他说月底前定", "I pushed Mr. Chen, he was annoyed"</summary>
    public static int Done(Utterance utterance) =>
        Show(utterance) == 0 && Final(utterance) == 0 && !IsQuestion().IsMatch(utterance.Folded) && !IsAboutElse().IsMatch(utterance.Folded) && TellsOfPush(utterance.Folded) ? 91 : 0;

    /// <summary>"给王总最后期限 12月20日"</summary>
    public static int Final(Utterance utterance) => FinalDay().IsMatch(utterance.Folded) ? 94 : 0;

    /// <summary>Whether words tell that somebody was pushed.</summary>
    public static bool TellsOfPush(string folded) => Pushed().IsMatch(folded);

    /// <summary>The request with its names read as such sentences mean them: in "能催王总签吗" no customer is called 能催.</summary>
    public static CoachRequest About(CoachRequest asked) =>
        Mentions.Apply(asked) is { Utterance: { Slots.Customer: { Known: false } customer } utterance } request && Verb().IsMatch(Sentence.Fold(customer.Name))
            ? request with { Utterance = utterance with { Slots = utterance.Slots with { Customer = null } } }
            : Mentions.Apply(asked);

    [GeneratedRegex("推|催|逼|断|可以|能不能|该不该|是时候|准话|期限", Options)]
    private static partial Regex Verb();

    private const RegexOptions Options = RegexOptions.CultureInvariant;

    [GeneratedRegex(@"逼(?:一?逼)?单(?:了?[吗嘛么?]|$|.{0,4}(?:吗|时机|合适))|(?:可以|可不可以|能不能|该不该|要不要|是不是该|应不应该|是时候|好不好|适合|合适).{0,6}(?:推(?!迟|到|后|荐|广|送|给|掉|进|动|出)|逼|催|收口|收单|促单).{0,12}(?:[吗嘛么?]|$)|(?:能|该).{0,4}(?:推(?!迟|到|后|荐|广|送|给|掉|进|动|出)|逼|催|收口|收单|促单).{0,12}[吗嘛么?]|(?:该不该|要不要|是不是该|该).{0,4}断(?:了?[吗嘛么?]|$|掉|.{0,4}[吗?])|(?:推|逼|催).{0,8}(?:时机|是时候|合适).{0,6}(?:到了|吗|没)"
        + @"|(?<![a-z])(?:can|could|may|should|shall|is it time to|time to|when (?:can|should)|do|ready to) (?:i |we )?(?:push|press|nudge|close(?= [a-z]{2,}.{0,30}\?| now| the deal|\?|$)|ask .{1,30} to sign)(?![a-z])(?! (?:the )?(?:visit|meeting|date))|(?<![a-z])(?:is it|it's) time to (?:close|push|walk)|(?<![a-z])walk away(?! with)|(?<![a-z])cut (?:them|it|this one|him|her) off", Options)]
    private static partial Regex Asks();

    // 推 is also to put off, to recommend and to promote; 催 may be about a document that he owes.
    [GeneratedRegex(@"怎么推|推(?:迟|到|后|荐|广|送|给|掉|文|进|动)|往后推|把.{1,12}推了|拜访|会议|催(?:一?下|了|过)?(?:资料|材料|流程图|清单|回款|款|发票|验收|尾款)|push(?:ed|ing)? (?:the |it |this |that )?(?:visit|meeting|date|back|step|signing|to |out|until|off)|close (?:date|to)", Options)]
    private static partial Regex IsAboutElse();

    [GeneratedRegex(@"(?:我|已经|刚|刚刚|刚才|今天|昨天|上午|下午|又|也|正面)?(?:推|催|逼)(?:了|过)(?:一下|一把|一次|两次|几次|一回|王|他|她|$|[,。; ]|[\u4e00-\u9fff]{1,3}[总处工]|[\u4e00-\u9fff]{1,4}(?:经理|主任|部长|老师|先生|女士))|(?:推|催|逼)了|(?:跟|和|向|对)?.{0,6}暗示(?:了|过)|逼(?:过|了)单|(?<![a-z])(?:i|we|just|have|'ve|already) (?:just |already |have )?(?:pushed|pressed|nudged|hinted|dropped a hint)(?![a-z])|(?<![a-z])(?:dropped|gave) .{0,20}hint", Options)]
    private static partial Regex Pushed();

    [GeneratedRegex(@"[?]|(?:吗|呢|嘛|么)[。!]*$", Options)]
    private static partial Regex IsQuestion();

    [GeneratedRegex(@"最后(?:的)?(?:期限|决定|通牒|日子|时限)|最后.{0,6}(?:给|要).{0,3}准话|(?:给|要).{0,8}准话|(?<![a-z])(?:final (?:decision|date|day|deadline|answer|word)|(?:give|set|tell) .{1,30} (?:a )?deadline|deadline (?:for|of|to))(?![a-z])", Options)]
    private static partial Regex FinalDay();
}
