using System.Text.RegularExpressions;

namespace KingdeeCoachBot.Understanding;

/// <summary>A sentence that changes something: what stood, and what shall stand.</summary>
/// <param name="Old">Where the old things stand: 明天见王总 in 把明天见王总改到周五.</param>
/// <param name="New">Where the new ones stand.</param>
/// <param name="Denies">不是华能,是华电: the old name is wrong and must not be taken. After 改到 it may still hold.</param>
internal sealed partial record Correction(Span Old, Span New, bool Denies)
{
    public static Correction? In(Sentence sentence)
    {
        var text = sentence.Folded;
        return Denial(text, ChineseNot().Match(text)) ?? Denial(text, ChineseNotAfter().Match(text))
            ?? Denial(text, EnglishNot().Match(text)) ?? Denial(text, EnglishNotAfter().Match(text))
            ?? Change(text, ChineseChange().Match(text)) ?? Change(text, EnglishChange().Match(text));
    }

    private static Correction? Denial(string text, Match match) => !match.Success ? null
        : match.Groups["new"].Index is var start && start > match.Groups["old"].Index
            ? new Correction(match.Groups["old"].Span(), new Span(start, text.Length), Denies: true)
            : new Correction(match.Groups["old"].Span(), match.Groups["new"].Span(), Denies: true);

    private static Correction? Change(string text, Match match) => !match.Success || match.Span().End == text.Length ? null
        : new Correction(new Span(0, match.Groups["cue"].Success ? match.Groups["cue"].Index : match.Index), new Span(match.Span().End, text.Length), Denies: false);

    [GeneratedRegex("(?<![是])不是(?<old>[^,。;；!?\n]{1,30}?)[, ]*(?:而是|应该是|应是|是)(?<new>[^,。;；!?\n ])", RegexOptions.CultureInvariant)]
    private static partial Regex ChineseNot();

    [GeneratedRegex("^(?:是|应该是|应是)?(?<new>[^。;；!?\n是]{1,30}?)[, ]*而?不是(?<old>[^,。;；!?\n]{1,30})[。!]?$", RegexOptions.CultureInvariant)]
    private static partial Regex ChineseNotAfter();

    [GeneratedRegex("(?<![a-z])not (?:with |at |on |from )?(?<old>[^,.;!?\n]{1,40}?)(?:, ?(?:but |it'?s |it is |rather )?| but )(?:with |at |from )?(?<new>[^ ])", RegexOptions.CultureInvariant)]
    private static partial Regex EnglishNot();

    [GeneratedRegex("^(?:it'?s |it is |use )?(?<new>[^,;!?\n]{1,40}?),? (?:not|instead of|rather than) (?<old>[^,;!?\n]{1,40})$", RegexOptions.CultureInvariant)]
    private static partial Regex EnglishNotAfter();

    [GeneratedRegex("(?<cue>改到|改成|改为|改在|改至|改期到|改约到?|更改为|更改到|更正为|推迟到|推迟至|推到|延期到|延后到|延到|提前到|提前至|挪到|换到|换成|调到|调整到|调整为|变更为|变成|移到|应该是|应为)了?", RegexOptions.CultureInvariant)]
    private static partial Regex ChineseChange();

    [GeneratedRegex("(?<![a-z])(?:(?:change|move|reschedule|push|shift|postpone|switch|bring)d? (?:[^;!?\n]{1,80}? )??(?<cue>to )|(?<cue>(?:make|change) it (?!to)))(?!visit|see|meet)", RegexOptions.CultureInvariant)]
    private static partial Regex EnglishChange();
}
