using System.Globalization;
using System.Text.RegularExpressions;
using KingdeeCoachBot.Coaching;
using Microsoft.Recognizers.Text;
using Microsoft.Recognizers.Text.DateTime;

namespace KingdeeCoachBot.Understanding;

/// <summary>
/// The days our own reader leaves to the general recogniser: 三天后, 圣诞节, "in two weeks", "first Friday of December". It is asked
/// about such a form alone, at most <see cref="Widest"/> characters: its English patterns take quadratic time and more on digits and
/// dashes, and no timeout bounds them.
/// </summary>
internal sealed partial class FurtherDates(FurtherDates.Recognise recognise)
{
    public const int Widest = 40;
    public const int MostPerSentence = 4;

    /// <summary>Calls that may run at once in this process; the others wait, and give up rather than pile up.</summary>
    private static readonly SemaphoreSlim Gate = new(Environment.ProcessorCount);
    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(1);

    /// <summary>The days in a text, with their place, seen from a local time.</summary>
    internal delegate IReadOnlyList<(Span Span, DateOnly Date)> Recognise(string text, Language language, DateTime now);

    public void Find(ReadingText text, DateTime now)
    {
        var asked = 0;
        foreach (var clause in Clauses.Of(text.Sentence.Folded))
        {
            var said = text.Rest[clause.Start..clause.End];
            var language = said.Any(Sentence.IsHan) ? Language.Chinese : Language.English;
            var hint = (language == Language.Chinese ? ChineseHint() : EnglishHint()).Match(said);
            if (!hint.Success)
                continue;
            if (asked++ == MostPerSentence)
                return;
            // Only the form itself: of 三天后下午三点 the recogniser would make one thing, and the hour is read elsewhere.
            if (Ask(hint.Value, language, now) is [var (found, date), ..])
            {
                var offset = clause.Start + hint.Index;
                var span = new Span(found.Start + offset, found.End + offset);
                text.Take(span, new WhenHit.Date(span, new SaidDate.Exactly(date)));
            }
        }
    }

    /// <summary>Builds the recogniser's tables for both languages: about half a second, to be spent before the first message.</summary>
    public static void WarmUp()
    {
        var anyDay = new DateTime(2026, 1, 5, 10, 0, 0);
        ByLibrary("三天后", Language.Chinese, anyDay);
        ByLibrary("in two days", Language.English, anyDay);
    }

    public static IReadOnlyList<(Span Span, DateOnly Date)> ByLibrary(string text, Language language, DateTime now)
    {
        var found = new List<(Span, DateOnly)>();
        var culture = language == Language.Chinese ? Microsoft.Recognizers.Text.Culture.Chinese : Microsoft.Recognizers.Text.Culture.English;
        foreach (var result in DateTimeRecognizer.RecognizeDateTime(text, culture, DateTimeOptions.None, now))
        {
            if (result.TypeName == "datetimeV2.date" && DayOf(result, DateOnly.FromDateTime(now)) is { } date)
                found.Add((new Span(result.Start, result.End + 1), date));
        }
        return found;
    }

    private IReadOnlyList<(Span Span, DateOnly Date)> Ask(string text, Language language, DateTime now)
    {
        if (!Gate.Wait(LongestWait))
            return [];
        try
        {
            return recognise(text, language, now);
        }
        finally
        {
            Gate.Release();
        }
    }

    /// <summary>Of the past and the future reading, the first that is not over.</summary>
    private static DateOnly? DayOf(ModelResult result, DateOnly today)
    {
        DateOnly? found = null;
        if (result.Resolution?["values"] is not IEnumerable<Dictionary<string, string>> values)
            return null;
        foreach (var value in values)
        {
            if (!value.TryGetValue("value", out var day) || !DateOnly.TryParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
                continue;
            if (date >= today)
                return date;
            found = date;
        }
        return found;
    }

    [GeneratedRegex("(?:[0-9]{1,3}|[一二两三四五六七八九十半]{1,3})个?(?:天|日|周|星期|礼拜|月)(?:之后|以后|后)|(?:元旦节?|国庆节|圣诞节?|劳动节|情人节|妇女节|儿童节|教师节)(?![之以]?[前后]|期|假|节)", RegexOptions.CultureInvariant)]
    private static partial Regex ChineseHint();

    [GeneratedRegex(
        "(?<![a-z])(?:in (?:an?|a couple of|[0-9]{1,2}|[a-z]{3,6}) (?:day|week|month)s?(?![a-z])|(?:an?|[0-9]{1,2}|[a-z]{3,6}) (?:day|week|month)s? (?:from|after) [a-z]{2,10}"
        + "|(?:first|second|third|fourth|last|1st|2nd|3rd|4th) [a-z]{3,9} (?:of|in) [a-z]{3,9}|(?<!(?:before|after|by|until|around|chinese|lunar|next|happy) )(?:christmas(?: eve| day)?|new year'?s?(?: day| eve)?|thanksgiving|easter|labor day|halloween))",
        RegexOptions.CultureInvariant)]
    private static partial Regex EnglishHint();
}
