using System.Text.RegularExpressions;

namespace KingdeeCoachBot.Understanding;

/// <summary>What the meeting is about, to its clause's end: in 谈华为云的迁移 and "about Siemens" no customer is named.</summary>
internal static partial class Topics
{
    public static IReadOnlyList<Span> In(Sentence sentence)
    {
        var topics = new List<Span>();
        foreach (var clause in Clauses.Of(sentence.Folded))
        {
            var cue = Cue().Match(sentence.Folded, clause.Start, clause.Length);
            if (cue.Success)
                topics.Add(new Span(cue.Index, clause.End));
        }
        return topics;
    }

    [GeneratedRegex(
        "(?:面|商|洽|详|约|访)?谈(?!判)|(?<!无)聊|讨论|沟通|交流|汇报|演示|介绍|商量|商议|关于|评审|对接|推进|了解|调研|确认|签(?!证)"
        + "|(?<![a-z])(?:about|regarding|concerning|discuss(?:ing|ion)?|re:|demo(?:ing)? of|present(?:ing)? our)(?![a-z])",
        RegexOptions.CultureInvariant)]
    private static partial Regex Cue();
}
