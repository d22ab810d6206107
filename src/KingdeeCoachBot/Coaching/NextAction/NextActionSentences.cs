using System.Text.RegularExpressions;

namespace KingdeeCoachBot.Coaching.NextAction;

/// <summary>What people say who want to be told what to do.</summary>
internal static partial class NextActionSentences
{
    /// <summary>"今天最该做什么", "先干哪件"</summary>
    public static int Day(Utterance utterance) =>
        IsDay().IsMatch(utterance.Folded) && utterance.Slots.Customer is null && utterance.Slots.Deals.Count == 0 ? 97 : 0;

    /// <summary>"华能下一步该干什么", "华能最该问什么"</summary>
    public static int Deal(Utterance utterance) => Verb().IsMatch(utterance.Folded) && !IsOfTime().IsMatch(utterance.Folded)
        ? utterance.Slots.Deals.Count > 0 || utterance.Slots.Customer is not null ? 92 : IsOfDeal().IsMatch(utterance.Folded) ? 80 : 40
        : 0;

    // "这周要做什么" asks for the list of steps.
    [GeneratedRegex(@"(这|本|下)(周|星期|个?月)|今天|明天|后天|this (week|month)|next (week|month)|today|tomorrow", Options)]
    private static partial Regex IsOfTime();

    [GeneratedRegex(@"下一步|(这|那)(个)?(单|商机|客户|项目)|推进|破局|卡在|next|stuck|this deal", Options)]
    private static partial Regex IsOfDeal();

    /// <summary>What asks for advice; beside it stands the deal.</summary>
    [GeneratedRegex(@"(下一步|接下来|现在|接着)?(我)?(最|先|首先|到底)?(该|应该|要|得|需要|能)(先)?(做|干|怎么办|怎么做|怎么走|怎么推|怎么推进|问|弄清|搞清|抓)(点|些)?(什么|啥|哪件事?|哪一?步)?[呢啊?]*$|(最|首先|先)(该|要紧|关键|值得)(做|干|问|弄清|推进)?的?(一件)?(事|是什么|问题)|(下一步|接下来)(怎么|如何)(做|走|办|推|推进|打)|(卡在哪|卡在什么地方|怎么推进|怎么破局|下一步(最佳)?建议|有什么建议)|what (should|do|must) i (do|ask)( next| first| now)?|what('s| is) (the )?(best )?next( best)? (action|move|thing)|next best action|where is .{1,40} stuck|what('s| is) (the )?one (thing|question)|what next", Options)]
    public static partial Regex Verb();

    [GeneratedRegex(@"^(今天|今日|现在|这会儿|眼下|手上)?(我)?(最|先|首先)(该|要|应该|值得|要紧)(先)?(做|干|推|跟|抓|的)(的)?(是)?(什么|啥|哪(件|个|单|一单)(事)?|(一)?件?事)?(是什么)?[呢啊?。!\s]*$|^(我)?(现在|今天)?(该|应该|要)?先(做|干|推|跟|抓)(什么|啥|哪(个|件|单|一单)(事|商机)?)[呢啊?。!\s]*$|^(今天|现在)?哪(个|一)?单(子)?最(急|要紧|该(推|跟|管))[呢啊?。!\s]*$|^what should i do (first|now|next)( today)?[?.!\s]*$|^what('s| is) (the )?(most important|one) thing (today|now|to do( today| now)?)[?.!\s]*$|^where (should|do) i (start|begin)( today)?[?.!\s]*$|^which deal (first|needs me most|should i work on)[?.!\s]*$", Options)]
    private static partial Regex IsDay();

    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;
}
