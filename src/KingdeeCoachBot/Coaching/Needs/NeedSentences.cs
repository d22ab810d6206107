using System.Text.RegularExpressions;
using KingdeeCoachBot.Coaching.NextSteps;
using KingdeeCoachBot.Coaching.People;

namespace KingdeeCoachBot.Coaching.Needs;

/// <summary>What people say about needs.</summary>
internal static partial class NeedSentences
{
    /// <summary>"华能的需求", "需求清单", "needs of Siemens"</summary>
    public static int List(Utterance utterance) => ListPattern().IsMatch(utterance.Folded) && StepSentences.Add(utterance) == 0 ? 91 : 0;

    /// <summary>"华能需要集团合并报表,李处最看重"</summary>
    public static int Edit(Utterance utterance)
    {
        if (Explicit().IsMatch(utterance.Folded))
            return 93;
        if (!Needs().IsMatch(utterance.Folded) || Other().IsMatch(utterance.Folded) || NamesTime(utterance) || !IsSomebodys(utterance) || NeedReading.Of(utterance).What is null)
            return 0;
        // Above what is told of gates (89): "最看重" names a criterion, but beside a need it says how much that matters. Why they want a new system at
        // all is a gate's question.
        return WhyAtAll().IsMatch(utterance.Folded) ? 84 : 90;
    }

    // A customer or one of his people needs it: what we need ourselves is work, not a need.
    private static bool IsSomebodys(Utterance utterance) =>
        Mentions.In(utterance) is { Customer.Known: true } or { People.Count: > 0 } || utterance.Slots.Deals.Count > 0 || utterance.Slots.Customer is { Known: true };

    private static bool NamesTime(Utterance utterance) => utterance.Slots.When is not null || utterance.Slots.Contact is not null;

    [GeneratedRegex(@"需求(?:清单|表|列表|登记)|的需求(?:有(?:哪些|什么|几条)|是什么|怎么样)?[?。]*$|有(?:哪些|什么|几条)需求|^(?:看看?|查看?)?需求[?。]*$|(?<![a-z])(?:(?:list|register) of needs|needs (?:list|register|of|at)|what (?:are the needs|does .{1,40} need|do they need)|.{1,40}'s needs)(?![a-z])", RegexOptions.CultureInvariant)]
    private static partial Regex ListPattern();

    [GeneratedRegex(@"(?:记|加|新增|添加)(?:一?个|一?条)?(?:客户的?)?需求|(?<![a-z])(?:add|note) (?:a |the )?need(?![a-z])", RegexOptions.CultureInvariant)]
    private static partial Regex Explicit();

    [GeneratedRegex(@"(?<![不没])需要|(?<!硬性|有)要求|需求是|(?<![a-z])(?:needs|requires)(?![a-z])", RegexOptions.CultureInvariant)]
    private static partial Regex Needs();

    [GeneratedRegex(@"因为|由于|所以|老系统|旧系统|新系统|换系统|(?<![a-z])(?:because|since|new system|old system|legacy)(?![a-z])", RegexOptions.CultureInvariant)]
    private static partial Regex WhyAtAll();

    // What is asked of us, or of time and people, is no need for a product.
    [GeneratedRegex(@"[?]|(?:吗|呢)[。!]*$|为什么|需要(?:我|你|你们|时间|多久|多少|再|先|等|跟|和|找|问|去|约|见|谁|多长|几|领导|审批|上会|一个?月|一周|\d)|要求(?:我们?|你)|下一步|提醒|新建|商机|(?<![a-z])(?:next step|remind|new deal|needs? (?:to (?!have)|a call|more time|us|me|approval|budget|time)|who needs|why)(?![a-z])", RegexOptions.CultureInvariant)]
    private static partial Regex Other();
}
