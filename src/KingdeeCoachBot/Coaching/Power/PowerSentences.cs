using System.Text.RegularExpressions;
using KingdeeCoachBot.Coaching.People;
using KingdeeCoachBot.Methodology;

namespace KingdeeCoachBot.Coaching.Power;

/// <summary>What people say about the kind of person somebody is.</summary>
internal static partial class PowerSentences
{
    /// <summary>"分析一下王总", "怎么跟王总打交道", "how should I deal with Mr. Chen"</summary>
    public static int Show(Utterance utterance) =>
        Erase(utterance) > 0 ? 0
        : ByName().IsMatch(utterance.Folded) ? 92
        : Asks().IsMatch(utterance.Folded) && Mentions.In(utterance).People.Count > 0 ? 92
        : Analyse().Match(utterance.Folded) is { Success: true } match && Mentions.In(utterance).People is [var one] && IsAlone(match.Groups["whom"].Value, one) ? 92
        : 0;

    /// <summary>"王总做事很快,说话直接,只看结果": surer the more of it tells of behaviour.</summary>
    public static int Tell(Utterance utterance)
    {
        if (Question().IsMatch(utterance.Folded) || Other().IsMatch(utterance.Folded) || utterance.Slots.Contact is not null || Mentions.In(utterance).People.Count == 0)
            return 0;
        var read = SaidBehaviours.In(utterance.Folded).DistinctBy(each => each.Start).Count();
        var unread = SaidBehaviours.Unread(utterance.Folded).Count(each => each.Text.Length > LongestName);
        return read == 0 ? 0 : unread == 0 ? 86 : read >= unread ? 70 : 40;
    }

    /// <summary>"忘掉王总的性格", "删掉我所有的性格记录"</summary>
    public static int Erase(Utterance utterance) => ErasePattern().IsMatch(utterance.Folded) ? 96 : 0;

    /// <summary>Whether all of it is to be erased.</summary>
    public static bool MeansAll(Utterance utterance) => Everything().IsMatch(utterance.Folded);

    /// <summary>The words without whom they are about: "说话直接" of "王总说话直接".</summary>
    public static string Words(string clause, string name, string customer = "")
    {
        var rest = clause.Trim();
        if (name.Length > 0 && rest.IndexOf(name, StringComparison.OrdinalIgnoreCase) is var at and >= 0 and <= MostAroundAName)
            rest = rest[(at + name.Length)..].Trim();
        // "Mr. Chen from Siemens China never says no"
        if (customer.Length > 0 && From().Match(rest) is { Success: true } from)
            rest = Behind(customer, rest[from.Length..])?.TrimStart() ?? rest;
        rest = Subject().Replace(rest, "").Trim();
        return rest.Length > 1 ? rest : clause.Trim();
    }

    // Nobody says "Siemens China Ltd." in full: as many of its words as stand there.
    private static string? Behind(string customer, string rest)
    {
        var words = customer.Split(' ');
        return Enumerable.Range(0, words.Length).Select(fewer => string.Join(' ', words[..^fewer]))
            .Where(name => rest.StartsWith(name, StringComparison.OrdinalIgnoreCase))
            .Select(name => rest[name.Length..])
            .FirstOrDefault();
    }

    // A clause that is only somebody's name tells nothing, and nothing of it was missed.
    private const int LongestName = 4;

    private static bool IsAlone(string whom, string name) => whom.Trim().Length <= name.Length + MostAroundAName;

    // "华能的王总"
    private const int MostAroundAName = 8;

    [GeneratedRegex(@"(?<![a-z])power ?(?:分析|性格)|性格分析|(?:的|是什么|啥)性格|(?<![a-z])(?:power analysis|personality)(?![a-z])", RegexOptions.CultureInvariant)]
    private static partial Regex ByName();

    [GeneratedRegex(@"(?:什么|啥|哪)(?:样|种|一种|类|一类)的?(?:人|性格|类型|风格)|(?:怎么|如何|咋)(?:去|来)?(?:跟|和|与|对付|应付|应对|对待|面对).{0,10}|(?:怎么|如何|咋)(?:打交道|相处|沟通|搞定|拿下|说服)|(?:为人|脾气|性格|性子)(?:怎么样|怎样|如何|是)|(?<![a-z])(?:what (?:kind|sort|type) of (?:a )?(?:person|man|woman|guy|personality|character)|how (?:should|do|can|shall|would|could) (?:i|we|you) (?:best )?(?:deal|handle|approach|treat|get along|get on|talk|work|convince)|what (?:is|'s) .{2,40} like(?: as a person)?[?]*$|how to (?:deal|handle|approach|treat|talk|work|get along) )", RegexOptions.CultureInvariant)]
    private static partial Regex Asks();

    [GeneratedRegex(@"^(?:帮我|请|来|给我)?(?:分析|琢磨|看看|剖析)(?:一下|下)?(?<whom>[^,。?!]{2,20}?)(?:这个人|这人)?[。!?]*$|^(?:analy[sz]e|size up|read) (?<whom>.{2,40}?)(?: for me)?[.!?]*$", RegexOptions.CultureInvariant)]
    private static partial Regex Analyse();

    [GeneratedRegex(@"(?:忘掉|忘了|忘记|删掉|删除|删了|抹掉|抹去|清掉|清除|清空|去掉).{0,20}(?:性格|power|为人)|(?<![a-z])(?:forget|delete|erase|remove|clear|wipe) .{0,60}(?:personalit|power (?:notes?|analys)|what (?:kind|sort) of person|character)", RegexOptions.CultureInvariant)]
    private static partial Regex ErasePattern();

    [GeneratedRegex(@"所有|全部|每个人|大家|(?<![a-z])(?:all|every|everything|everyone)(?![a-z])", RegexOptions.CultureInvariant)]
    private static partial Regex Everything();

    [GeneratedRegex(@"[?]|(?:吗|呢)[。!]*$|^(?:谁|是不是)|^(?:is|does|who|what|did|are|how) ", RegexOptions.CultureInvariant)]
    private static partial Regex Question();

    // Visits, deals, steps and plans speak of people too; so does what was heard from them.
    [GeneratedRegex(@"拜访|去见|见面|约|新建|商机|预算|下一步|明天|后天|昨天|今天|刚|改到|取消|提醒|担心|顾虑|(?<![a-z])(?:visit|meeting|new deal|next step|tomorrow|yesterday|today|cancel|remind|worried|budget)(?![a-z])", RegexOptions.CultureInvariant)]
    private static partial Regex Other();

    [GeneratedRegex("^(?:from|at|of) ", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex From();

    [GeneratedRegex(@"^(?:这个人|这人|那个人|他这人|她这人|他|她|人家|也|就|,|，|\s)+|^(?:\s*(?:he|she|they|who|and|also)\b)*\s*(?:'s|is|are|was)?\s+(?=[a-z])", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Subject();
}
