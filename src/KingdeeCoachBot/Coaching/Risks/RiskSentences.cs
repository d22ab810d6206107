using System.Text.RegularExpressions;

namespace KingdeeCoachBot.Coaching.Risks;

/// <summary>How people ask for the risks of a deal.</summary>
internal static partial class RiskSentences
{
    /// <summary>"华能为什么红", "华能有什么风险", "why is Siemens red"</summary>
    public static int Show(Utterance utterance) => Pattern().IsMatch(utterance.Folded) && !IsTheirs().IsMatch(utterance.Folded) ? 91 : 0;

    [GeneratedRegex(@"为(?:什么|啥|何)(?:是|变|会)?(?:红|黄)|(?:红|黄)(?:灯|色)?的?原因|(?:有|还有)(?:哪些|什么|多大)(?:的)?(?:风险|隐患|危险)|风险(?:有哪些|在哪|是什么|清单|大不大|点)|(?:看看?|查)一?下?.{0,12}(?:的)?风险[?。!]*$|^.{0,16}的?(?:商机|项目|单子)?风险[?。!]*$|(?<![a-z])why is .{1,40} (?:red|yellow|at risk)|(?<![a-z])(?:what|which|show|list)(?: are| is)?(?: the| me the)? ?risks?(?: of| in| at| with| for| does| do|[?. ]*$)|^risks? (?:of|in|at|for) |how risky is ", RegexOptions.CultureInvariant)]
    private static partial Regex Pattern();

    // "王总怕项目有风险": that is his worry, not our question.
    [GeneratedRegex(@"怕|担心|顾虑|嫌|(?:觉得|认为|说|问)|(?<![a-z])(?:afraid|worr|fear|concerned|says|said|thinks|asks)", RegexOptions.CultureInvariant)]
    private static partial Regex IsTheirs();
}
