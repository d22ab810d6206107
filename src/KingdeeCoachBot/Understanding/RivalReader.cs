using System.Text.RegularExpressions;

namespace KingdeeCoachBot.Understanding;

/// <summary>Who else is after the deal: 对手是用友, 丢给浪潮, "lost to SAP". What stands there is never the customer.</summary>
internal static partial class RivalReader
{
    private const int Most = 6;

    public static (IReadOnlyList<NameSlot> Rivals, IReadOnlyList<Span> Spans) In(Sentence sentence)
    {
        var text = sentence.Folded;
        if (!Rivalry().IsMatch(text))
            return ([], []);
        var named = Lists().Matches(text).Take(Most).SelectMany(match => Items(match.Groups["list"].Span(), text)).ToList();
        var vendors = Vendors.In(text);
        var found = new List<(Span Span, NameSlot Slot, int Vendor)>();
        foreach (var (span, name, vendor) in vendors)
        {
            if (named.Exists(item => item.Overlaps(span)) || !IsVisitedOrInUse(text, span))
                found.Add((span, new NameSlot(name, sentence.TypedAt(span), Known: true), vendor));
        }
        foreach (var span in named.Where(span => vendors.All(vendor => !vendor.Span.Overlaps(span)) && CouldBeOne(sentence, span)))
            found.Add((span, new NameSlot(sentence.TypedAt(span), sentence.TypedAt(span), Known: false), -1 - span.Start));
        var rivals = found.OrderBy(rival => rival.Span.Start).DistinctBy(rival => rival.Vendor).Take(Most).Select(rival => rival.Slot);
        return ([.. rivals], [.. found.Select(rival => rival.Span)]);
    }

    /// <summary>拜访用友 names a customer, SAP系统升级 what the customer runs.</summary>
    private static bool IsVisitedOrInUse(string text, Span span)
    {
        var start = Math.Max(0, span.Start - 12);
        return Visited().IsMatch(text.AsSpan(start, span.Start - start)) || InUse().IsMatch(text, span.End);
    }

    private static IEnumerable<Span> Items(Span list, string text)
    {
        foreach (Match match in Item().Matches(text[list.Start..list.End]))
        {
            var item = match.Groups["item"].Span();
            // "SAP和Mr. Chen": a person, and with him the list of rivals is over.
            if (match.Groups["item"].ValueSpan.TrimEnd('.') is "mr" or "mrs" or "ms" or "miss" or "dr" or "prof")
                yield break;
            if (item.Length >= 2)
                yield return new Span(item.Start + list.Start, item.End + list.Start);
        }
    }

    private static bool CouldBeOne(Sentence sentence, Span span)
    {
        var said = sentence.Folded[span.Start..span.End];
        return OrganisationWords.CouldBeOne(said) && !Vague().IsMatch(said)
            && (said.Any(Sentence.IsHan) ? said.Length <= 12 : char.IsUpper(sentence.Typed[span.Start]));
    }

    [GeneratedRegex(
        "对手|竞争|竞品|友商|输给|输了|丢给|丢单给|让给|流失给|败给|[被给].{1,8}(?:抢|截|撬|拿下|拿走|挖|干掉)|pk|对标|也在|也进|也投|也来|也报|在跟我们|跟我们抢|中标|进去了|进场|介入|报了|我们报|更便宜|低价|倾向|选了|选择了|"
        + "(?<![a-z])(?:lost (?:[^,.;!?]{1,30} )?to|compet(?:e|es|ing|itor|itors|ition)|rivals?|up against|against|versus|vs|beaten by|also (?:in|bidding|pitching|there|involved)|chose|went with|prefers?|undercut|losing to)(?![a-z])",
        RegexOptions.CultureInvariant)]
    private static partial Regex Rivalry();

    [GeneratedRegex(
        "(?:对手|竞品|友商)(?:主要|目前|现在)?(?:是|有|为|:|包括|还有)(?<list>[^,。;!?\n\u0001]{1,40})|(?:输给|丢给|丢单给|流失给|败给)了?(?<list>[^,。;!?\n]{1,12}?)(?=[,。;!?\n了]|$)"
        + "|[被给](?<list>[^,。;!?\n]{2,10}?)(?:抢|截|撬|拿下|拿走|挖|干掉)|[跟和与](?<list>[^,。;!?\n]{2,20}?)(?:竞争|pk|抢单|抢这|抢项目)"
        + "|(?<![a-z])(?:lost (?:[^,.;!?]{1,30} )?to|losing to|competing (?:with|against)|(?:competitors?|rivals?) (?:is|are|include|includes)|(?:competitors?|rivals?):|up against|beaten by) ?(?<list>[^.;!?\n\u4e00-\u9fff]{1,60})",
        RegexOptions.CultureInvariant)]
    private static partial Regex Lists();

    /// <summary>The names of a list to the first word that is none.</summary>
    [GeneratedRegex(
        "(?:^|\\G)(?:[、,/ &]|和|与|跟|及|以及|还有|and |or |the ){0,3}(?<item>[a-z0-9][a-z0-9.&-]{1,24}(?! ?[0-9%])|[一-鿿]{2,12}?(?=$|[、,/ &a-z]|和|与|跟|及|以及|还有|的|了|在|也|报|这|那|两家|三家|他们|给))",
        RegexOptions.CultureInvariant)]
    private static partial Regex Item();

    [GeneratedRegex("(?:拜访|走访|拜会|去|到|见|约了?|回访|客户是|(?<![a-z])(?:visit|visiting|meet|meeting|see|from|at|customer is)(?: with)?) ?(?:the )?$", RegexOptions.CultureInvariant)]
    private static partial Regex Visited();

    [GeneratedRegex("\\G ?(?:的?(?:系统|升级|替换|迁移|实施|上线|老系统|旧系统)|(?:system|upgrade|migration|implementation|rollout|replacement)(?![a-z]))", RegexOptions.CultureInvariant)]
    private static partial Regex InUse();

    [GeneratedRegex("[一几两三四多]家|别人|别的|其他|其它|对手|竞争|人家|国外|国内|本地|小公司|大厂|价格|客户|我们|自己|(?<![a-z])(?:we|they|he|she|it|time|price|budget|monday|tuesday|wednesday|thursday|friday)(?![a-z])", RegexOptions.CultureInvariant)]
    private static partial Regex Vague();
}
