using System.Text.RegularExpressions;
using KingdeeCoachBot.Coaching.People;

namespace KingdeeCoachBot.Coaching.NineBlocks;

/// <summary>What people say who want to know what to ask.</summary>
internal static partial class BlockSentences
{
    /// <summary>"九格提问", "华能的九格", "该问王总什么"</summary>
    public static int Show(Utterance utterance) =>
        Named().IsMatch(utterance.Folded) ? 94
        : WhatToAsk().IsMatch(utterance.Folded) && Mentions.In(utterance).People.Count > 0 ? 93 : 0;

    /// <summary>"王总自己已经想好要什么了"</summary>
    public static int Vision(Utterance utterance) => KnowsWhatHeWants().IsMatch(utterance.Folded) && !Question().IsMatch(utterance.Folded) ? 91 : 0;

    /// <summary>"痛点清单", "华能的愿景是什么"</summary>
    public static int Sheet(Utterance utterance) => SheetPattern().IsMatch(utterance.Folded) ? 93 : 0;

    /// <summary>"痛点清单文字版"</summary>
    public static int SheetText(Utterance utterance) => SheetPattern().IsMatch(utterance.Folded) && AsText().IsMatch(utterance.Folded) ? 95 : 0;

    [GeneratedRegex(@"九格|9格|九宫格|(?<![a-z])(?:nine|9)[- ]?blocks?(?![a-z])", Options)]
    private static partial Regex Named();

    [GeneratedRegex(@"(?:该|应该|要|可以|最该|先)问[^,。?!]{1,14}?(?:什么|啥|哪些|哪几个)(?:问题)?[呢啊?。]*$|(?:怎么|如何)问[^,。?!]{1,14}[呢啊?。]*$|(?<![a-z])what (?:should|do|can|shall|must) i ask |(?<![a-z])what to ask |(?<![a-z])questions (?:for|to ask) ", Options)]
    private static partial Regex WhatToAsk();

    [GeneratedRegex(@"想(?:好|清楚|明白)了?(?:自己)?(?:要|想要)(?:的是|做)?(?:什么|啥|的)|(?:要什么|想要什么|要的)(?:都|他|她|自己|已经|早就)*想(?:好|清楚)|(?:已经|自己|早就|心里)(?:就)?(?:有|带着)了?(?:现成的|自己的|成熟的)?(?:愿景|想法|主意)|(?<![a-z])(?:already )?(?:knows?|know) (?:exactly |already )?what (?:he|she|they) wants?|(?<![a-z])(?:has|have) (?:his|her|their) own (?:picture|idea|vision|solution)|made up (?:his|her|their) mind what", Options)]
    private static partial Regex KnowsWhatHeWants();

    [GeneratedRegex(@"(?:痛点|病痛|痛)(?:清单|表|列表|汇总|一览)|愿景(?:是什么|是啥|怎么说|陈述|声明|写一下)|(?:的|看看?)愿景[?。]*$|(?<![a-z])pain (?:sheet|list)|vision statement|(?<![a-z])what(?:'s| is) (?:the )?.{0,40}vision(?! of the)|(?<![a-z])(?:show|see) .{0,40}vision(?![a-z])", Options)]
    private static partial Regex SheetPattern();

    [GeneratedRegex(@"文字|文本|复制|拷贝|发我|(?<![a-z])(?:text|copy|plain)(?![a-z])", Options)]
    private static partial Regex AsText();

    [GeneratedRegex(@"[?]|吗|没有|还没|不知道|(?<![a-z])(?:does|do|don't|doesn't|not)(?![a-z])", Options)]
    private static partial Regex Question();

    private const RegexOptions Options = RegexOptions.CultureInvariant;
}
