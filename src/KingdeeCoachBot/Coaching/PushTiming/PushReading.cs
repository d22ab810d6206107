using System.Text.RegularExpressions;
using KingdeeCoachBot.Coaching.People;
using KingdeeCoachBot.Methodology;
using KingdeeCoachBot.Understanding;

namespace KingdeeCoachBot.Coaching.PushTiming;

/// <summary>How a push went, as a sentence tells it: "王总我推了,他说月底前定".</summary>
/// <param name="Who">Whom; empty where nobody is named.</param>
/// <param name="Reception">How he took it; null where that is not said.</param>
/// <param name="Said">What he said or did, in the rep's words.</param>
/// <param name="IsHint">暗示了一下.</param>
internal sealed partial record PushReading(string Who, PushReception? Reception, string Said, bool IsHint)
{
    private const int LongestSaid = 500;

    public static PushReading Of(Utterance utterance)
    {
        var said = SaidIn(utterance);
        return new PushReading(
            Mentions.In(utterance).People is [var first, ..] ? first : "",
            ReceptionIn(Sentence.Fold(said.Length > 0 ? said : utterance.Text)),
            said.Length <= LongestSaid ? said : said[..LongestSaid],
            Hinted().IsMatch(utterance.Folded));
    }

    /// <summary>How words say that he took it; null where they do not. The worse word counts: "说再看看,有点不高兴".</summary>
    public static PushReception? ReceptionIn(string folded) =>
        Badly().IsMatch(folded) ? PushReception.Badly
        : NoAnswer().IsMatch(folded) ? PushReception.NoAnswer
        : Neutral().IsMatch(folded) ? PushReception.Neutral
        : Well().IsMatch(folded) ? PushReception.Well
        : null;

    // What comes after the clause that tells of the push: 他说月底前定.
    private static string SaidIn(Utterance utterance)
    {
        var clauses = SaidClauses.In(utterance.Text).ToArray();
        var telling = Array.FindIndex(clauses, clause => PushSentences.TellsOfPush(Sentence.Fold(clause.Text)));
        if (telling < 0)
            return "";
        if (telling + 1 < clauses.Length)
            return utterance.Text[clauses[telling + 1].Start..].Trim(' ', '。', '.');
        var report = Report().Match(Sentence.Fold(clauses[telling].Text));
        return report.Success ? clauses[telling].Text[report.Index..].Trim(' ', '。', '.') : "";
    }

    private const RegexOptions Options = RegexOptions.CultureInvariant;

    [GeneratedRegex("他说|她说|说是|回我|(?<![a-z])(?:and|but) (?:he|she|they) ", Options)]
    private static partial Regex Report();

    [GeneratedRegex("不高兴|生气|发火|火了|反感|不耐烦|烦(?:了|我)|翻脸|拒绝|没门|别(?:再)?催|别逼|不要(?:再)?催|脸色|顶回|怼|骂|不痛快|不乐意|急眼|(?<![a-z])(?:annoyed|angry|upset|irritated|not (?:happy|pleased)|unhappy|refused|furious|snapped|pushed back|backfired|badly|told me (?:not to|to stop))(?![a-z])", Options)]
    private static partial Regex Badly();

    [GeneratedRegex("没回|不回|没理|不理|没接|不接|没反应|没动静|没消息|没回音|石沉大海|(?<![a-z])(?:no (?:answer|reply|response|reaction)|(?:didn't|did not|hasn't|has not) (?:answer|reply|respond|come back)|silent|ignored)(?:ed)?(?![a-z])", Options)]
    private static partial Regex NoAnswer();

    [GeneratedRegex("再看看|再考虑|考虑考虑|考虑一下|再说|再想想|想一想|研究研究|再等等|不好说|没表态|打哈哈|没说好|没说行|不置可否|没吭声|不冷不热|(?<![a-z])(?:think (?:about it|it over)|consider|we'll see|will see|not sure|noncommittal|neither yes nor no|maybe|later)(?![a-z])", Options)]
    private static partial Regex Neutral();

    [GeneratedRegex("答应|同意|没问题|可以签|能签|松口|点头|好的|挺好|顺利|爽快|(?:月底|年底|年前|下周|本周|这周|周[一二三四五]|下个?月|[0-9]{1,2}[月号日]|明天|后天|月初|节前).{0,8}(?:定|签|批|上会|过会|给准话|答复|拍板)|(?:定|签|批)(?:了|下来)|(?<![a-z])(?:agreed|agrees|will (?:sign|decide|approve)|promised|said yes|positive|went well|took it well|fine with|happy to|by (?:the end|monday|tuesday|wednesday|thursday|friday|next))(?![a-z])", Options)]
    private static partial Regex Well();

    [GeneratedRegex("暗示|点了一下|提了一嘴|(?<![a-z])hint", Options)]
    private static partial Regex Hinted();
}
