using System.Globalization;
using System.Text.RegularExpressions;
using KingdeeCoachBot.Understanding;

namespace KingdeeCoachBot.Coaching.People;

/// <summary>
/// Whom a sentence names that tells of contacts, steps or people. Only what is known, or is called like a person, counts: in "和李处微信聊了" nobody
/// is called 李处微信, and in "让李处给流程图" no customer 流程图.
/// </summary>
internal sealed partial record Mentions(NameSlot? Customer, IReadOnlyList<string> People, IReadOnlyList<string> Strangers)
{
    private const int MostPeople = 6;

    public static Mentions In(Utterance utterance)
    {
        var people = new List<string>();
        foreach (var (name, _) in KnownIn(utterance).Concat(TitledIn(utterance)).OrderBy(each => each.Start))
        {
            if (people.Count < MostPeople && !people.Exists(each => string.Equals(each, name, StringComparison.OrdinalIgnoreCase)))
                people.Add(name);
        }

        var known = utterance.Known.People.Select(person => person.Name).ToHashSet(StringComparer.OrdinalIgnoreCase);
        return new Mentions(CustomerOf(utterance, people), people, [.. people.Where(name => !known.Contains(name))]);
    }

    /// <summary>The request with these names in the place of what the general reading made of the sentence.</summary>
    public static CoachRequest Apply(CoachRequest request)
    {
        if (request.Utterance is not { } utterance)
            return request;
        var mentions = In(utterance);
        var person = mentions.People.FirstOrDefault(name => !mentions.Strangers.Contains(name)) ?? (mentions.People.Count > 0 ? mentions.People[0] : null);
        var slots = utterance.Slots with
        {
            Customer = mentions.Customer,
            Person = person is null ? null
                : utterance.Slots.Person is { } read && read.Name == person ? read
                : new NameSlot(person, person, !mentions.Strangers.Contains(person)),
        };
        return request with { Utterance = utterance with { Slots = slots } };
    }

    // Longest first and without overlaps: 王建国总 is not also 王建国. What only sounds alike was found by the general reading.
    private static IEnumerable<(string Name, int Start)> KnownIn(Utterance utterance)
    {
        var found = new List<(string Name, int Start, int End)>();
        foreach (var name in utterance.Known.People.Select(person => person.Name).Where(name => name.Length > 1).Distinct().OrderByDescending(name => name.Length))
        {
            var at = utterance.Folded.IndexOf(Sentence.Fold(name), StringComparison.Ordinal);
            if (at >= 0 && IsWhole(utterance.Folded, at, name.Length) && !found.Exists(each => at < each.End && each.Start < at + name.Length))
                found.Add((name, at, at + name.Length));
        }

        if (utterance.Slots.Person is { Known: true } person && found.Count == 0 && utterance.Text.IndexOf(person.Source, StringComparison.Ordinal) is var start and >= 0)
            found.Add((person.Name, start, start + person.Source.Length));
        return found.Select(each => (each.Name, each.Start));
    }

    private static IEnumerable<(string Name, int Start)> TitledIn(Utterance utterance)
    {
        var known = KnownIn(utterance).ToArray();
        foreach (Match match in Titled().Matches(utterance.Folded))
        {
            var start = SurnameIn(utterance.Folded, match.Index, match.Groups["name"].Length);
            if (start >= 0 && !IsTaken(known, start, match.Index + match.Length - start))
                yield return (utterance.Text[start..(match.Index + match.Length)], start);
        }

        if (utterance.Slots.Person is { Known: false } read && known.Length == 0 && Surnames.IsFullName(read.Name, surely: true)
            && utterance.Text.IndexOf(read.Source, StringComparison.Ordinal) is var at and >= 0)
            yield return (read.Name, at);
        foreach (Match match in Addressed().Matches(utterance.Folded))
        {
            var name = CultureInfo.InvariantCulture.TextInfo.ToTitleCase(match.Groups["title"].Value) + ". " + Spelled(utterance.Text.Substring(match.Groups["name"].Index, match.Groups["name"].Length));
            if (!IsTaken(known, match.Index, match.Length))
                yield return (name.Replace("Miss.", "Miss", StringComparison.Ordinal), match.Index);
        }
    }

    // 刚和李处: the name begins with the surname nearest before the title; 和 is a surname too, but a rare one.
    private static int SurnameIn(string text, int start, int length)
    {
        var places = Enumerable.Range(start, length).Where(at => Surnames.Is(text[at])).ToArray();
        return places.Where(at => Surnames.IsCommon(text[at])).DefaultIfEmpty(places.LastOrDefault(-1)).Last();
    }

    private static bool IsTaken((string Name, int Start)[] known, int start, int length) =>
        Array.Exists(known, each => start < each.Start + each.Name.Length && each.Start < start + length);

    private static string Spelled(string name) => char.IsLower(name[0]) ? CultureInfo.InvariantCulture.TextInfo.ToTitleCase(name) : name;

    private static NameSlot? CustomerOf(Utterance utterance, List<string> people)
    {
        if (utterance.Slots.Customer is { } read && (read.Known || Frames(utterance, read, people)))
            return read;
        return new KnownNameMatcher(utterance.Known).CustomerAnywhere(Sentence.From(utterance.Text), utterance.Folded)
            ?? ByFirstWord(utterance) ?? Strange(utterance, people);
    }

    // "华能下一步…", "给国网发方案": whoever is spoken of so is a customer, known or not; his step must not go to the deal talked about before.
    private static NameSlot? Strange(Utterance utterance, List<string> people)
    {
        var match = Addressee().Match(utterance.Folded);
        if (!match.Success)
            return null;
        var group = match.Groups["subject"].Success ? match.Groups["subject"] : match.Groups["to"];
        var name = utterance.Text.Substring(group.Index, group.Length);
        return people.Exists(person => person.Contains(name, StringComparison.OrdinalIgnoreCase) || name.Contains(person, StringComparison.OrdinalIgnoreCase))
            || OrganisationWords.IsNoCustomer(group.Value) || NobodyInParticular().IsMatch(group.Value)
                ? null
                : new NameSlot(name, name, Known: false);
    }

    // An unknown customer is believed where his person follows, "海尔的周总", where it ends like one, and in English, where it needs a word like "from".
    private static bool Frames(Utterance utterance, NameSlot customer, List<string> people) =>
        !customer.Source.Any(Sentence.IsHan)
        || OrganisationWords.EndsLikeOne(Sentence.Fold(customer.Source))
        || people.Exists(person => utterance.Text.Contains($"{customer.Source}的{person}", StringComparison.Ordinal) || utterance.Text.Contains(customer.Source + person, StringComparison.Ordinal));

    // "contacts with Siemens": the one customer whose name begins so.
    private static NameSlot? ByFirstWord(Utterance utterance)
    {
        var fits = utterance.Known.Customers.Distinct()
            .Select(name => (Name: name, Word: Sentence.Fold(name).Split(' ')[0]))
            .Where(each => each.Word.Length >= 4 && char.IsAsciiLetter(each.Word[0]) && utterance.Folded.IndexOf(each.Word, StringComparison.Ordinal) is var at and >= 0 && IsWhole(utterance.Folded, at, each.Word.Length))
            .Take(2).ToArray();
        return fits is [var only] ? new NameSlot(only.Name, only.Word, Known: true) : null;
    }

    [GeneratedRegex("^(?<subject>[\u4e00-\u9fff]{2,8}?)(?:那边|这边)?的?下一步|(?:给|跟|向|与)(?<to>[\u4e00-\u9fff]{2,6}?)(?:发|报价|交|寄|送|打电话|约|准备|提供|确认|演示)", RegexOptions.CultureInvariant)]
    private static partial Regex Addressee();

    [GeneratedRegex("^(?:我|你|他|她|它|咱|客户|对方|大家|领导|这|那|今|明|后天|下|上|本|现在|目前|接着|然后|加|记|新增|添加|提醒|看|列|各|所有|全部|正式|初步|详细|最终|书面|完整|最新|新|一|具体|明确|相关)", RegexOptions.CultureInvariant)]
    private static partial Regex NobodyInParticular();

    private static bool IsWhole(string text, int start, int length) =>
        !(char.IsAsciiLetter(text[start]) && start > 0 && char.IsAsciiLetter(text[start - 1]))
        && !(char.IsAsciiLetter(text[start + length - 1]) && start + length < text.Length && char.IsAsciiLetter(text[start + length]));

    [GeneratedRegex(
        "(?<name>[\u4e00-\u9fff]{1,3}?)(?:总监|总经理|副总|总(?![体结部共之额量金账])|董事长|董(?!事)|处长|处(?![理于在])|工程师|工(?![作程厂业具资期商序])|经理|主任|部长|科长|局长|院长|书记|厂长|主管|秘书|老师|教授|博士|女士|先生)",
        RegexOptions.CultureInvariant)]
    private static partial Regex Titled();

    [GeneratedRegex(@"(?<![a-z])(?<title>mrs|mr|ms|miss|dr|prof)\.? (?<name>[a-z][a-z'-]+)", RegexOptions.CultureInvariant)]
    private static partial Regex Addressed();
}
