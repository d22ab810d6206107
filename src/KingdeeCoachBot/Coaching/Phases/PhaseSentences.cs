using System.Text.RegularExpressions;

namespace KingdeeCoachBot.Coaching.Phases;

/// <summary>How people ask where a customer is.</summary>
internal static partial class PhaseSentences
{
    /// <summary>"华能在哪个阶段", "客户购买三步曲", "where is Siemens on the curve"</summary>
    public static int Show(Utterance utterance) =>
        Course().IsMatch(utterance.Folded) ? 91
        : Where().IsMatch(utterance.Folded) && !IsAboutElse().IsMatch(utterance.Folded) ? 82
        : 0;

    [GeneratedRegex(@"三步曲|心理曲线|关心(?:程度)?(?:的)?曲线|购买(?:的)?(?:三)?阶段|客户.{0,8}(?:在|到)(?:了)?(?:哪|什么)(?:个|一)?(?:阶段|步)|客户走到哪|(?:关注|关心)的?曲线|(?<![a-z])(?:on the curve|curve of concern|concern curve|buying phase|buyer'?s? (?:three )?(?:steps|phases?)|three (?:buying )?(?:steps|phases)|which phase|what phase)(?![a-z])", RegexOptions.CultureInvariant)]
    private static partial Regex Course();

    [GeneratedRegex(@"(?:在|到|走到|处于|进行到)(?:了)?(?:哪|什么)(?:一|个)?(?:个)?(?:阶段|步|一步)(?:了)?[呢啊吗?。\s]*$|走到哪(?:儿|里)?了?[?。\s]*$", RegexOptions.CultureInvariant)]
    private static partial Regex Where();

    [GeneratedRegex(@"拜访|下一步|商机|单子|漏斗|关口|哪些|visit|next step|deals|funnel|gate", RegexOptions.CultureInvariant)]
    private static partial Regex IsAboutElse();
}
