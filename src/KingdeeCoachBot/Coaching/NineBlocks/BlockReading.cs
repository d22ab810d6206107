using System.Text.RegularExpressions;
using KingdeeCoachBot.Coaching.People;
using KingdeeCoachBot.Methodology;

namespace KingdeeCoachBot.Coaching.NineBlocks;

/// <summary>Reads an answer out of a sentence and puts it into the block it belongs to: 审计部也跟着加班 is impact, whatever was asked. Course: M8.</summary>
internal static partial class BlockReading
{
    /// <summary>The draft with what the sentence says; null where it says nothing.</summary>
    public static BlockDraft? Read(CoachTurn coach, Deal deal, BlockDraft draft, Utterance utterance)
    {
        var who = Mentions.In(utterance).People is [var first, ..] ? PersonName.In(deal, first) : draft.Who;
        var match = Speech().Match(utterance.Folded);
        var said = (match.Success ? utterance.Text[(match.Index + match.Length)..] : utterance.Text).Trim(' ', '，', ',', '：', ':', '。', '“', '”', '"');
        if (said.Length == 0)
            return null;
        var evidence = Seals().IsMatch(utterance.Folded) ? Evidence.Confirmed : Guesses().IsMatch(utterance.Folded) ? Evidence.Assumed : draft.Evidence;
        var kinds = SaidMarks.KindsOf(Understanding.Sentence.Fold(said)).Where(kind => kind.Block() is not null).ToArray();
        // What was asked is answered with whatever he says; only where he clearly speaks of something else it goes there.
        var block = kinds.Length == 0 || draft.Block is { } asked && kinds.Any(kind => kind.Block() == asked || IsNear(kind, asked)) ? draft.Block : kinds[0].Block();
        if (block is null)
            return null;
        var isOthers = block == NineBlock.OpenImpact && kinds.Contains(MarkKind.PainOthersSuffer);
        return draft.At(coach, deal, block) with { Said = isOthers ? draft.Said : said, Others = isOthers ? said : draft.Others, Who = who, Evidence = evidence };
    }

    // The reason behind a pain, and its confirmation, are told in words of pain; so is a figure that confirms an impact.
    private static bool IsNear(MarkKind kind, NineBlock asked) => kind.Block() is { } told && told.Row() == asked.Row()
        && (asked is NineBlock.ClosedProblem or NineBlock.ConfirmProblem or NineBlock.ConfirmImpact or NineBlock.ClosedVision or NineBlock.ConfirmVision);

    // What stands before "说" within a few characters is who said it and when.
    [GeneratedRegex(@"^.{0,14}?(?:说|讲|提到|承认|确认|表示|认为|告诉我|回答)(?:了|过|的是)?[,:]?|^.{0,24}?(?<![a-z])(?:says|said|told me|told us|admits|admitted|confirms|confirmed|mentioned|answered)(?: that)?[,:]? ", RegexOptions.CultureInvariant)]
    private static partial Regex Speech();

    [GeneratedRegex(@"承认|确认|亲口|点头|(?<![a-z])(?:admits|admitted|confirms|confirmed|agreed)(?![a-z])", RegexOptions.CultureInvariant)]
    private static partial Regex Seals();

    [GeneratedRegex(@"我猜|我觉得|我估计|(?<![a-z])i (?:guess|think|suppose)(?![a-z])", RegexOptions.CultureInvariant)]
    private static partial Regex Guesses();
}
