using System.Text.RegularExpressions;
using KingdeeCoachBot.Methodology;
using KingdeeCoachBot.Understanding;

namespace KingdeeCoachBot.Coaching.Spreadsheet.Rows;

/// <summary>Reads 状态或成功率: a stage by letter or name, perhaps with a percentage beside it; or words. Course: M3.</summary>
internal static partial class StatusCell
{
    private static readonly char[] Around = [' ', ',', '，', ';', '；', '/', '(', ')', '（', '）'];

    /// <summary>The stage that a text names, and what else it says; the stage is null where it names none.</summary>
    public static (DealStage? Stage, string Beside) Read(string text)
    {
        if (text.Length > 60 || StagePattern().Match(Sentence.Fold(text)) is not { Success: true } match)
            return (null, text);
        var rest = match.Groups["rest"];
        return (StageOf(match), rest.Success ? text.Substring(rest.Index, rest.Length).Trim(Around) : "");
    }

    /// <summary>Whether the deal has ended: won or lost.</summary>
    public static bool HasEnded(string text) => text.Length <= 60 && EndedPattern().IsMatch(Sentence.Fold(text));

    private static DealStage StageOf(Match match) =>
        match.Groups["t"].Success ? DealStage.Target
        : match.Groups["p"].Success ? DealStage.Prospect
        : match.Groups["i"].Success ? DealStage.Consideration
        : DealStage.Negotiation;

    // "I", "B 商务谈判", "P (30%)": letter and name, a name alone, or a letter alone; behind it a percentage or the like.
    private const string Stages =
        @"^\s*((?<t>(t\s*[-:.、]?\s*)?(目标客户|目标|target( customer)?)|t)"
        + @"|(?<p>(p\s*[-:.、]?\s*)?(意向客户|意向|潜在客户|潜在|线索|prospect(ing)?)|p)"
        + @"|(?<i>(i\s*[-:.、]?\s*)?(真正进入考虑期|进入考虑期|进入考虑|考虑期|考虑|in consideration|consideration|considering)|i)"
        + @"|(?<b>(b\s*[-:.、]?\s*)?(商务谈判|谈判|商务|business negotiation|negotiation|negotiating)|b))"
        + @"\s*(期|阶段|stage)?(?<rest>\s*[,;(/\s].*)?$";

    [GeneratedRegex(Stages, RegexOptions.NonBacktracking | RegexOptions.IgnoreCase)]
    private static partial Regex StagePattern();

    [GeneratedRegex(@"^\s*(w|l|(w|l)?\s*[-:.、]?\s*(赢单|已赢单|赢|中标|已中标|已签约|已签单|已签|签约|成交|已成交|丢单|已丢单|输单|已输单|失败|丢失|已关闭|关闭|已终止|终止|won|lost|closed( won| lost)?|signed))\s*$", RegexOptions.NonBacktracking | RegexOptions.IgnoreCase)]
    private static partial Regex EndedPattern();
}
