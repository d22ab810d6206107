using System.Text.RegularExpressions;

namespace KingdeeCoachBot.Coaching.Funnel;

/// <summary>What people say about the funnel.</summary>
internal static partial class FunnelSentences
{
    /// <summary>"我的漏斗", "这个季度能签多少"</summary>
    public static int Show(Utterance utterance) => ShowPattern().IsMatch(utterance.Folded) ? 94 : AsksQuarter(utterance) ? 92 : 0;

    /// <summary>Whether the question is what a quarter brings.</summary>
    public static bool AsksQuarter(Utterance? utterance) => utterance is not null && QuarterPattern().IsMatch(utterance.Folded);

    /// <summary>Whether that quarter is the next one.</summary>
    public static bool AsksNextQuarter(Utterance utterance) => AsksQuarter(utterance) && NextWord().IsMatch(utterance.Folded);

    /// <summary>Whether the table is asked for, row by row.</summary>
    public static bool AsksTable(Utterance? utterance) => utterance is not null && TableWord().IsMatch(utterance.Folded);

    private const RegexOptions Options = RegexOptions.CultureInvariant;

    [GeneratedRegex(@"^(请|帮我)?(看看?|看一?下|打开|显示|给我看看?|查看?|瞧瞧)?(一下)?(现在)?(我|我们|我手上)?(的)?(销售)?漏斗(简?表|图)?(怎么样了?|什么情况|健康吗|里有什么|呢|吗|吧)?[?。.!\s]*$|^(please )?(show|open|see|view|look at)?( me)? ?(the |my |our )?(sales )?funnel( table| chart| picture)?[?.!\s]*$|^how('s| is| does)? (the |my |our )?(sales )?funnel( look(ing)?)?[?.!\s]*$", Options)]
    private static partial Regex ShowPattern();

    [GeneratedRegex(@"季度?.{0,8}(签|成交|拿下|落袋|关单)[^了]{0,6}(多少|几单|几个|几多)|季度?.{0,4}(业绩|数字|预测|指标).{0,6}(多少|怎么样|如何)|\b(what|how much|how many)\b.{0,30}\b(sign|close|land|book|win)\b.{0,20}\bquarter\b|\bquarter('s)? forecast\b|\bforecast\b.{0,16}\bquarter\b", Options)]
    private static partial Regex QuarterPattern();

    [GeneratedRegex(@"表|里有什么|\btable\b", Options)]
    private static partial Regex TableWord();

    [GeneratedRegex(@"下个?季|下一个?季|\bnext quarter\b", Options)]
    private static partial Regex NextWord();
}
