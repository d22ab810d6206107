using System.Text.RegularExpressions;
using KingdeeCoachBot.Understanding;

namespace KingdeeCoachBot.Coaching.Deals;

/// <summary>Which of the rep's deals a sentence about deals names: what it says of rivals, colleagues and new names is not the deal's name.</summary>
internal static partial class DealMention
{
    private const int LongestName = 30;

    /// <summary>
    /// The sentence with its customer put right: the first of the rep's own customers that it names; else the unknown name that stands where
    /// a deal's name would; else none, so that the talk's deal is meant.
    /// </summary>
    /// <param name="utterance">The sentence.</param>
    /// <param name="verb">What is to be done with the deal: the deal stands before it in Chinese, behind it in English.</param>
    public static Utterance Only(Utterance utterance, Regex verb)
    {
        var slots = utterance.Slots;
        if (First(utterance) is { } named)
            return With(utterance, new NameSlot(named.Customer, named.Customer, Known: true), DealsOf(utterance, named.Customer));
        if (slots.Deals.Count > 0)
            return utterance;
        var unknown = Unknown(utterance, verb);
        return With(utterance, unknown is null ? null : new NameSlot(unknown, unknown, Known: false), []);
    }

    // Of a customer's deals those that the sentence narrows down to: 华能MES is one of two with 华能.
    private static string[] DealsOf(Utterance utterance, string customer)
    {
        var all = utterance.Known.Deals.Where(deal => deal.Customer == customer).Select(deal => deal.Id).ToArray();
        var narrowed = all.Intersect(utterance.Slots.Deals).ToArray();
        return narrowed.Length > 0 ? narrowed : all;
    }

    private static Utterance With(Utterance utterance, NameSlot? customer, IReadOnlyList<string> deals) =>
        utterance with { Slots = utterance.Slots with { Customer = customer, Person = null, Deals = deals } };

    /// <summary>Whether one of the rep's deals is named.</summary>
    public static bool IsIn(Utterance utterance) => First(utterance) is not null || utterance.Slots.Deals.Count > 0;

    /// <summary>The deal whose name stands first in the sentence; of names at the same place the longest.</summary>
    public static KnownDeal? First(Utterance utterance) => utterance.Known.Deals
        .SelectMany(deal => NamesOf(deal).Select(name => (Deal: deal, Name: name, At: Find(utterance.Folded, name))))
        .Where(each => each.At >= 0)
        .OrderBy(each => each.At).ThenByDescending(each => each.Name.Length)
        .Select(each => each.Deal)
        .FirstOrDefault();

    /// <summary>How long a customer's name is at the beginning of a text: full, without its legal form, or as a nickname; 0 where none is.</summary>
    public static int LengthAtStart(KnownDeal deal, string folded) =>
        NamesOf(deal).Where(name => folded.StartsWith(name, StringComparison.Ordinal)).Select(name => name.Length).DefaultIfEmpty().Max();

    private static IEnumerable<string> NamesOf(KnownDeal deal)
    {
        var full = Sentence.Fold(deal.Customer);
        var core = OrganisationWords.Core(full);
        var words = full.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        // "Bosch" is Bosch Suzhou, but "China" is nobody.
        var first = words.Length > 1 && words[0].Length > 3 && !words[0].Any(Sentence.IsHan) && !OrganisationWords.IsEnglishEnding(words[0]) ? words[0] : full;
        return new[] { full, core, words.Length > 1 && OrganisationWords.IsEnglishEnding(words[^1]) ? string.Join(' ', words[..^1]) : full, first }
            .Concat(deal.Nicknames.Select(Sentence.Fold))
            .Where(name => name.Length > 1 && !OrganisationWords.IsNoCustomer(name));
    }

    private static int Find(string text, string name)
    {
        for (var at = text.IndexOf(name, StringComparison.Ordinal); at >= 0; at = text.IndexOf(name, at + 1, StringComparison.Ordinal))
        {
            if (IsWhole(text, at, at + name.Length))
                return at;
        }
        return -1;
    }

    // "SAP" does not stand in "ASAP".
    private static bool IsWhole(string text, int start, int end) =>
        !(char.IsAsciiLetterOrDigit(text[start]) && start > 0 && char.IsAsciiLetterOrDigit(text[start - 1]))
        && !(char.IsAsciiLetterOrDigit(text[end - 1]) && end < text.Length && char.IsAsciiLetterOrDigit(text[end]));

    private static string? Unknown(Utterance utterance, Regex verb)
    {
        if (verb.Match(utterance.Folded) is not { Success: true } match)
            return null;
        var isChinese = utterance.Folded.Any(Sentence.IsHan);
        var (start, end) = isChinese ? (0, match.Index) : (match.Index + match.Length, utterance.Folded.Length);
        var said = utterance.Folded[start..end];
        var name = Name().Match(said);
        return name.Success && name.Groups["name"] is { Length: > 1 and <= LongestName } found && !Pronoun().IsMatch(found.Value)
            ? utterance.Text.Substring(start + found.Index, found.Length).Trim()
            : null;
    }

    [GeneratedRegex(@"^[\s,]*(?:请|帮我|我们|咱们|我|把|将|看看|the |our |my )*(?<name>[^,。;!?\d]+?)(?:这个|那个|这一?|那一?|的|项目|商机|单子|单|机会|也|已经|终于|先|就|给|都|还是| deal| opportunity| account)*(?:\s*(?:,|。|;|!|\?|$| at | to | until | till | for | because | with |\.|\d).*)?$", RegexOptions.CultureInvariant)]
    private static partial Regex Name();

    [GeneratedRegex(@"^(?:这|那|它|他|她|个|一|的|项目|商机|单子?|机会|先|我|咱|们|就|也|还|this|that|it|one|deal|the|a|me|us)*[\s这那]*(?:deal|one|单|个|商机)?$", RegexOptions.CultureInvariant)]
    private static partial Regex Pronoun();
}
