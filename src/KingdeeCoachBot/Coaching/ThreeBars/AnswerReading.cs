using System.Text.RegularExpressions;
using KingdeeCoachBot.Coaching.People;
using KingdeeCoachBot.Methodology;

namespace KingdeeCoachBot.Coaching.ThreeBars;

/// <summary>Reads what somebody answered out of a sentence: "王总说月结要十二天", "昨天", "他亲口确认的".</summary>
internal static partial class AnswerReading
{
    private const int LongestDay = 8;

    /// <summary>The draft with what the sentence says; null where it says nothing.</summary>
    public static AnswerDraft? Read(AnswerDraft draft, Utterance utterance)
    {
        var folded = utterance.Folded;
        var named = Mentions.In(utterance).People is [var first, ..] ? first : null;
        var who = named ?? draft.Who;
        if (HowSure(folded) is { } evidence)
            return draft with { Evidence = evidence, Who = who };
        // "王总说的" names who, not what.
        if (named is not null && (WhoOnly().IsMatch(folded) || string.Equals(utterance.Text.Trim('。', '.', ' '), named, StringComparison.OrdinalIgnoreCase)))
            return draft with { Who = who, Evidence = EvidenceIn(folded) ?? draft.Evidence };
        if (utterance.Slots.When is { Date: { } day } && utterance.Text.Length <= LongestDay)
            return draft with { Day = PressFields.Write(day) };
        var said = Said(utterance);
        if (said.Length == 0)
            return null;
        return Others().IsMatch(folded) && draft.AsksOthers
            ? draft with { Others = said, Who = who }
            : draft with { Said = said, Who = who, Evidence = EvidenceIn(folded) ?? draft.Evidence };
    }

    private static string Said(Utterance utterance)
    {
        var match = Speech().Match(utterance.Folded);
        var text = match.Success ? utterance.Text[(match.Index + match.Length)..] : utterance.Text;
        return text.Trim(' ', '，', ',', '：', ':', '。', '“', '”', '"');
    }

    private static Evidence? HowSure(string folded) =>
        Confirmed().IsMatch(folded) ? Evidence.Confirmed
        : Guessed().IsMatch(folded) ? Evidence.Assumed
        : Heard().IsMatch(folded) ? Evidence.Heard
        : null;

    private static Evidence? EvidenceIn(string folded) => Seals().IsMatch(folded) ? Evidence.Confirmed : Guesses().IsMatch(folded) ? Evidence.Assumed : null;

    // What stands before "说" within a few characters is who said it and when.
    [GeneratedRegex(@"^.{0,14}?(?:说|讲|提到|承认|确认|表示|认为|告诉我)(?:了|过|的是)?[,:]?|^.{0,24}?(?<![a-z])(?:says|said|told me|told us|admits|admitted|confirms|confirmed|mentioned)(?: that)?[,:]? ", RegexOptions.CultureInvariant)]
    private static partial Regex Speech();

    [GeneratedRegex(@"^(?:是)?[^,。]{1,12}?(?:说|讲|确认|承认|告诉我|提)的[。!]*$|^(?:it was |from )?(?:mr|mrs|ms|dr)\.? [a-z'-]+(?: said (?:it|so|that))?[.!]*$", RegexOptions.CultureInvariant)]
    private static partial Regex WhoOnly();

    [GeneratedRegex(@"^(?:是)?(?:他|她|客户)?(?:本人|自己|亲口)*(?:确认|承认)(?:的|过|了)*[。!]*$|^(?:he|she|the customer)(?: has)? (?:confirmed|confirms)(?: it)?(?: himself| herself)?[.!]*$|^confirmed[.!]*$", RegexOptions.CultureInvariant)]
    private static partial Regex Confirmed();

    [GeneratedRegex(@"^(?:是)?(?:我们?|我们自己|自己)*猜的?[。!]*$|^(?:it's |that's )?(?:just )?(?:my|our) (?:own )?guess[.!]*$", RegexOptions.CultureInvariant)]
    private static partial Regex Guessed();

    [GeneratedRegex(@"^(?:是)?听(?:说|来)的?[。!]*$|^(?:it's )?(?:just )?(?:hearsay|heard)[.!]*$", RegexOptions.CultureInvariant)]
    private static partial Regex Heard();

    [GeneratedRegex(@"承认|确认|(?<![a-z])(?:admits|admitted|confirms|confirmed)(?![a-z])", RegexOptions.CultureInvariant)]
    private static partial Regex Seals();

    [GeneratedRegex(@"我猜|我觉得|我估计|(?<![a-z])i (?:guess|think|suppose)(?![a-z])", RegexOptions.CultureInvariant)]
    private static partial Regex Guesses();

    [GeneratedRegex(@"受罪|受影响|跟着|也(?:痛|难|头疼|受累|加班)|(?<![a-z])(?:suffers?|affected|as well|too)(?![a-z])", RegexOptions.CultureInvariant)]
    private static partial Regex Others();
}
