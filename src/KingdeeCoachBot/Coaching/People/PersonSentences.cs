using System.Text.RegularExpressions;
using KingdeeCoachBot.Understanding;

namespace KingdeeCoachBot.Coaching.People;

/// <summary>What people say about the customer's people.</summary>
internal static partial class PersonSentences
{
    /// <summary>"华能有哪些人", "who's who at Siemens"</summary>
    public static int List(Utterance utterance) => ListPattern().IsMatch(utterance.Folded) ? 90 : 0;

    /// <summary>"王总是华能的财务总监,拍板的", "李处支持我们"</summary>
    public static int Tell(Utterance utterance) =>
        !Question().IsMatch(utterance.Folded) && !Other().IsMatch(utterance.Folded) && Mentions.In(utterance).People.Count > 0 && PersonFacts.Of(utterance).Count > 0 ? 83 : 0;

    /// <summary>"王总就是王建国"</summary>
    public static int Merge(Utterance utterance) => Same(utterance) is null ? 0 : 93;

    /// <summary>"加一个人"</summary>
    public static int Add(Utterance utterance) => AddPattern().IsMatch(utterance.Folded) ? 90 : 0;

    /// <summary>The two names of one person; null where the sentence does not say that.</summary>
    public static (string One, string Other)? Same(Utterance utterance)
    {
        var match = SamePattern().Match(utterance.Folded);
        if (!match.Success)
            return null;
        var (one, other) = (At(utterance, match.Groups["one"]), At(utterance, match.Groups["other"]));
        return one != other && IsName(utterance, one) && IsName(utterance, other) ? (one, other) : null;
    }

    private static string At(Utterance utterance, Group group) => utterance.Text.Substring(group.Index, group.Length).Trim();

    // "张工就是内线" is no second name.
    private static bool IsName(Utterance utterance, string name) =>
        utterance.Known.People.Any(person => string.Equals(person.Name, name, StringComparison.OrdinalIgnoreCase))
        || (name.Any(Sentence.IsHan) ? Surnames.IsFullName(name, surely: false) || (name.Length is 2 or 3 && PersonTitles.AtEnd(name) > 0) : char.IsUpper(name[0]) && name.Contains(' ', StringComparison.Ordinal));

    [GeneratedRegex(@"有(?:哪些|什么|几个)(?:关键)?人|关键人|决策链|干系人|(?:的)?联系人(?:有哪些|名单|列表)?[?。]*$|都有谁|(?:人物|组织|人员)(?:关系|图|名单)|谁(?:拍板|说了算|来?决定|是内线|支持|反对)|(?<![a-z])(?:stakeholders?|who's who|who is who|whos who|key people|people (?:at|of|in) |who (?:decides|has the say|supports|is against))", RegexOptions.CultureInvariant)]
    private static partial Regex ListPattern();

    [GeneratedRegex(@"^(?:加|添加|新增|记)(?:一?个|一位)?(?:客户的?)?(?:人|联系人|关键人)[。!]*$|^(?:add|new) (?:a )?(?:person|stakeholder|contact person)[.!]*$", RegexOptions.CultureInvariant)]
    private static partial Regex AddPattern();

    [GeneratedRegex(@"[?]|(?:吗|呢)[。!]*$|^(?:谁|是不是)|^(?:is|does|who|what|did|are) ", RegexOptions.CultureInvariant)]
    private static partial Regex Question();

    // Visits, deals and what is to be done speak of people too.
    [GeneratedRegex(@"拜访|去见|见面|约|新建|商机|预算[0-9一二三四五六七八九十百千]|下一步|明天|后天|改到|取消|(?<![a-z])(?:visit|meeting|meet|new deal|next step|tomorrow|cancel|move)(?![a-z])", RegexOptions.CultureInvariant)]
    private static partial Regex Other();

    [GeneratedRegex(@"^(?<one>[^,。;是]{2,6}?)(?:其实|也)?(?:就是|的?全名(?:是|叫)|的?大名(?:是|叫)|的?真名(?:是|叫))(?<other>[\u4e00-\u9fff·]{2,4})[。!]*$|^(?<one>[^,。;是]{2,6}?)(?:和|跟)(?<other>[^,。;是]{2,6}?)是同?一个人[。!]*$"
        + @"|^(?<one>[a-z][a-z.' -]{1,30}?)(?:'s full name is| is really| is actually| is the same (?:person )?as| = ) ?(?<other>[a-z][a-z.' -]{1,30})[.!]*$|^(?<one>[a-z][a-z.' -]{1,30}?) and (?<other>[a-z][a-z.' -]{1,30}?) are (?:the same(?: person)?|one person)[.!]*$", RegexOptions.CultureInvariant)]
    private static partial Regex SamePattern();
}
