using System.Text.RegularExpressions;
using KingdeeCoachBot.Coaching.Deals;
using KingdeeCoachBot.Understanding;

namespace KingdeeCoachBot.Coaching.Targets;

/// <summary>What people say about targets.</summary>
internal static partial class TargetSentences
{
    /// <summary>"目标客户排名", "which targets should I drop"</summary>
    public static int List(Utterance utterance) => ListPattern().IsMatch(utterance.Folded) ? 93 : 0;

    /// <summary>"筛一下华能", "华能是老客户介绍的,对路,但今年没钱"</summary>
    public static int Screen(Utterance utterance) =>
        ScreenVerb().IsMatch(utterance.Folded) ? 91
        : DealMention.IsIn(utterance) && !Other().IsMatch(utterance.Folded) && TargetFacts.Of(utterance).IsScreening ? 90
        : 0;

    /// <summary>The request with the deal's name put right: behind 筛一下, before 符合五条标准吗, before the facts.</summary>
    public static CoachRequest About(CoachRequest request)
    {
        if (request.Utterance is not { } utterance)
            return request;
        if (DealMention.IsIn(utterance))
            return request with { Utterance = DealMention.Only(utterance, ScreenVerb()) };
        var name = NameIn(utterance);
        var slot = name.Length == 0 ? null : new NameSlot(name, name, Known: false);
        return request with { Utterance = utterance with { Slots = utterance.Slots with { Customer = slot, Person = null, Deals = [] } } };
    }

    private static string NameIn(Utterance utterance)
    {
        var match = NamePattern().Match(utterance.Folded);
        return match.Success && !Pronoun().IsMatch(match.Groups["name"].Value)
            ? utterance.Text.Substring(match.Groups["name"].Index, match.Groups["name"].Length).Trim()
            : "";
    }

    private const RegexOptions Options = RegexOptions.CultureInvariant;

    [GeneratedRegex(@"^(?:请|帮我|看看?|看一?下|列出|列一下|给)*(?:我的|我们的|我有的|现有的|所有)?目标客户(?:的|有)?(?:都)?(?:排名|排序|排个序|排一下|列表|清单|名单|哪些|有哪些|筛选结果)?(?:吧|呢)?[?。.!\s]*$|^(?:给)?目标客户?排(?:个|一下)?(?:名|序|队)|(?:哪个|哪些|哪几个)目标(?:客户)?.{0,6}(?:放|丢|砍|弃|该做|值得|优先|先打|先做)|(?:该|要|应该)(?:放弃|放掉|丢掉|砍掉)哪(?:些|个|几个)(?:目标)?(?:客户)?[?。\s]*$|^(?:show |list |rank |rate )?(?:me )?(?:my |our |the )?(?:target(?:s| accounts?| customers?| list)|target ranking)[?.!\s]*$|\brank (?:my |our |the )?targets?\b|\bwhich targets?\b", Options)]
    private static partial Regex ListPattern();

    [GeneratedRegex(@"筛(?:选|查)?(?:一下|一筛|下|筛)|^(?:再)?筛选?(?=.{2})|评估(?:一下|下)?(?:这个)?目标|五条标准|五个标准|五项标准|值不值得(?:跟|打|做|投|追)|^(?:please )?(?:re-?)?screen\s|\bscreen(?:ing)? (?:the )?target\b|^qualify\s|\bassess (?:the )?target\b|\bfive criteria\b|\bworth pursuing\b", Options)]
    private static partial Regex ScreenVerb();

    [GeneratedRegex(@"^(?:请|帮我|再|我想|我要)*(?:筛(?:选|查)?(?:一下|一筛|下|筛)?|评估(?:一下|下)?(?:这个)?目标(?:客户)?)[\s:]*(?<name>[^,。;!?:]{2,30}?)(?:这个(?:目标|客户)|的?五条标准|怎么样|吧)*(?:[,。;!?].*)?$|^(?<name>[^,。;!?]{2,30}?)(?:是不是|到底|能不能)?(?:符合|满足|对得上|过)?(?:得了)?五[条个项]标准|^(?<name>[^,。;!?]{2,30}?)值不值得|^(?:please )?(?:(?:re-?)?screen|qualify|assess)(?: the)?(?: target)?\s+(?<name>[^,.;!?]{2,40}?)(?: against .*| by .*)?(?:[,.;!?].*)?$|^(?:does|is)\s+(?<name>[^,.;!?]{2,40}?)\s+(?:meet|worth|a good)", Options)]
    private static partial Regex NamePattern();

    [GeneratedRegex(@"^(?:这|那|它|他|她|一|下|个|目标|客户|这家|那家|this|that|it|one|target|the)+$", Options)]
    private static partial Regex Pronoun();

    // What has just been talked about belongs to the record of contacts, a question to its answer.
    [GeneratedRegex(@"^(?:我)?(?:今天|昨天)?刚|(?:聊|谈|见|吃|通)(?:过|完)?了|(?:打|发|回)了|[?]|吗[。!]*$|新建|下一步|(?<![a-z])(?:just|new deal|next step|spoke|talked)(?![a-z])", Options)]
    private static partial Regex Other();
}
