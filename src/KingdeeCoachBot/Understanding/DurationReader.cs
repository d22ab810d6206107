using System.Text.RegularExpressions;

namespace KingdeeCoachBot.Understanding;

/// <summary>How long something takes: 一两个月, 半年, "a couple of weeks". 三天后 is a day and 7天酒店 a customer.</summary>
internal static partial class DurationReader
{
    public static (DurationSlot? Duration, IReadOnlyList<Span> Spans) In(Sentence sentence, IEnumerable<Span> read)
    {
        var rest = sentence.Without(read);
        var hits = Durations().Matches(rest)
            .Select(match => (Span: match.Span(), Stretch: match.Has("halfunit") ? Half(match) : Stretch.Of(match.Groups["n"].ValueSpan, match.Has("andhalf"), match.Groups["unit"].ValueSpan)))
            .Where(hit => hit.Stretch is not null).ToList();
        var slot = hits is [var (span, stretch), ..] ? new DurationSlot(stretch!.Value.Days, sentence.TypedAt(span)) : null;
        return (slot, [.. hits.Select(hit => hit.Span)]);
    }

    private static Stretch? Half(Match match) => Stretch.Of("半", false, match.Groups["halfunit"].ValueSpan);

    [GeneratedRegex(
        "(?<![0-9.第每周期拜初有哪那这同全整某月号一二两三四五六七八九十-])(?<n>" + Stretch.ChineseNumber + ")[来多]?个?(?<andhalf>半)?(?<unit>" + Stretch.ChineseUnit
        + ")(?!后|以后|之后|前|以前|之前|酒店|连锁|优品|无理由|到晚|气|下)(?:之内|以内|内(?![部容])|左右|时间)?"
        + "|(?<![a-z0-9])(?:within |about |around |roughly |in the next |for )?(?:half an? (?<halfunit>year|month)|(?<n>[0-9]{1,3}|" + EnglishNumber.Pattern
        + ")(?: more)?[ -](?<unit>day|week|month|quarter|year)s?(?<andhalf> and a half)?)(?![a-z0-9])(?! (?:ago|later|earlier|from|after|before|end))",
        RegexOptions.CultureInvariant)]
    private static partial Regex Durations();
}
