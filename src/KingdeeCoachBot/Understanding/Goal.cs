using System.Text.RegularExpressions;

namespace KingdeeCoachBot.Understanding;

/// <summary>What the rep wants from the visit: 目标是让王总同意做产品演示; goal: get his OK for a demo.</summary>
/// <param name="Span">The cue and the goal: names and days in it are not the visit's.</param>
/// <param name="Said">Without the cue, as typed.</param>
internal sealed partial record Goal(Span Span, string Said)
{
    public static Goal? In(Sentence sentence)
    {
        var cue = Cue().Match(sentence.Folded);
        if (!cue.Success)
            return null;
        var start = cue.Span().End;
        var end = EndOf(sentence.Folded, start);
        var said = sentence.Typed[start..end].Trim(' ', ',', '，', '、', ':', '：', '.', '。');
        return said.Length < 2 ? null : new Goal(new Span(cue.Index, end), said);
    }

    /// <summary>The goal may hold commas, but 目标是演示,周五下午三点 ends before the time.</summary>
    private static int EndOf(string text, int start)
    {
        for (var i = start; i < text.Length; i++)
        {
            if (text[i] is '。' or ';' or '；' or '!' or '?' or '\n' || (text[i] is ',' && Onward().IsMatch(text, i + 1)))
                return i;
        }
        return text.Length;
    }

    [GeneratedRegex(
        "(?:(?:此行|这次|本次|拜访|见面)?的?(?:目标|目的)(?:是|为|就是)?[: ]*|为了|争取|希望能?|想让|"
        + "(?<![a-z])(?:(?:my |our |the )?(?:goal|objective|aim|purpose)(?: is| of the (?:visit|meeting) is)?(?: to)?[: ]+|in order to |so that |to (?=(?:get|convince|win|secure|persuade|close|make sure|agree) )))",
        RegexOptions.CultureInvariant)]
    private static partial Regex Cue();

    [GeneratedRegex(
        "\\G ?(?:时间|[今明后]天|[上下这本]?(?:周|星期)[一二三四五六日天]|[0-9一二三四五六七八九十]{1,3}[月点号]|[上下中]午|去|到|见|拜访|约|客户|on |at [0-9]|tomorrow|today|next |mon|tue|wed|thu|fri|visit|meet|see )",
        RegexOptions.CultureInvariant)]
    private static partial Regex Onward();
}
