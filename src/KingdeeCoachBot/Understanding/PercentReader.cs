using System.Text.RegularExpressions;

namespace KingdeeCoachBot.Understanding;

/// <summary>80%, 百分之八十, 八成, 七八成, 一半把握, "fifty percent". What lies outside 0 to 100 is growth or a slip, and no chance.</summary>
internal static partial class PercentReader
{
    public static (PercentSlot? Percent, IReadOnlyList<Span> Spans) In(Sentence sentence)
    {
        var hits = Percents().Matches(sentence.Folded).Select(match => (Span: match.Span(), Value: Value(match))).Where(hit => hit.Value is { Low: >= 0, High: <= 100 }).ToList();
        var slot = hits is [var (span, value), ..] && value is { } first ? new PercentSlot(first.Low, first.IsRange ? first.High : null, sentence.TypedAt(span)) : null;
        return (slot, [.. hits.Select(hit => hit.Span)]);
    }

    private static Numeral? Value(Match match)
    {
        if (match.Has("half"))
            return new Numeral(50, 50);
        if (match.Has("zero"))
            return new Numeral(0, 0);
        if (Numeral.Parse(match.Groups["n"].ValueSpan) is not { } number)
            return null;
        var unit = match.Has("tenths") ? 10 : 1;
        var value = number.Times(unit);
        // 六成五 is 65, 九成九 99.
        if (match.Has("and") && (match.Groups["and"].Value == "半" ? new Numeral(5, 5) : Numeral.Parse(match.Groups["and"].ValueSpan)) is { } more)
            value = new Numeral(value.Low + more.Low, value.High + more.High);
        return match.Has("low") && Numeral.Parse(match.Groups["low"].ValueSpan) is { } low && low.Low * unit < value.High ? new Numeral(low.Low * unit, value.High) : value;
    }

    private const string Digits = "[0-9]{1,3}(?:\\.[0-9]{1,2})?";
    private const string Han = "[一二三四五六七八九十]{1,3}";

    [GeneratedRegex(
        "(?<![0-9.])(?:(?<low>" + Digits + ")%? ?(?:-|~|到|至|to) ?)?(?<n>" + Digits + ") ?(?:%|percent|per cent|pct(?![a-z]))"
        + "|百分之(?:(?<low>" + Digits + "|" + Han + ")(?:到|至|-))?(?:(?<zero>零)|(?<n>一百|百|" + Digits + "|" + Han + "))"
        // 完成, 三成功 and 一成不变 are no tenths.
        + "|(?<![a-z0-9.完达])(?:(?<low>[1-9一二三四五六七八九])成?(?:到|至|-))?(?<n>10|[1-9]|十|[一二三四五六七八九]{1,2})(?<tenths>成)(?:(?<and>[半一二三四五六七八九1-9])(?!成))?(?!功|立|都|员|交|本|为|熟|果|长|败|就|品|套|不变|型|分)"
        + "|(?<half>五五开|一半(?:一半|的?(?:把握|可能性?|机会|概率|几率|胜算))|对半开|(?<![a-z])fifty[- ]fifty|50[-/]50|(?<![a-z])half chance)"
        + "|(?<![a-z])(?:(?<low>" + EnglishNumber.Pattern + ") (?:to|or) )?(?<n>" + EnglishNumber.Pattern + "|a hundred|one hundred) ?(?:percent|per cent)",
        RegexOptions.CultureInvariant)]
    private static partial Regex Percents();
}
