using System.Text.RegularExpressions;
using KingdeeCoachBot.Coaching.Deals;
using KingdeeCoachBot.Methodology;

namespace KingdeeCoachBot.Coaching.NineBlocks;

/// <summary>
/// The question of a block as a rep could say it: to somebody by name, with what he said before in it, and fitted to what kind of person he is.
/// "You said" is said only to whoever said it; what others told is told without saying who (M11). Course: M8, M16.
/// </summary>
internal static partial class BlockWords
{
    // Thirty Han characters are a whole thought, and so are seventy Latin ones.
    private const int LongestQuote = 30;
    private const int LongestLatinQuote = 70;
    private const int LongestName = 30;

    private static readonly string[] Hopes = ["希望能", "希望", "想要", "最好能", "最好", "wants to ", "wants ", "want to ", "want ", "hopes to ", "would like to "];

    /// <param name="language">In which language.</param>
    /// <param name="ask">Whom, and what is known.</param>
    /// <param name="view">How the blocks stand.</param>
    /// <param name="type">What kind of person he is; null where that is not known.</param>
    public static string Write(Language language, BlockAsk ask, NineBlocksView view, PersonalityType? type = null)
    {
        var name = ask.Person is { } person ? PressFields.Cut(person.Name, LongestName) : "";
        return Spoken.Addressed(language, name, Unaddressed(language, ask, view, type));
    }

    /// <summary>The question without his name before it.</summary>
    public static string Unaddressed(Language language, BlockAsk ask, NineBlocksView view, PersonalityType? type = null)
    {
        var words = new Writer(language, ask, view).Question();
        return ask.Block.Column() == BlockColumn.Open ? Fitted(language, words, type) : words;
    }

    // Only an open question leaves room for his manner (M16).
    private static string Fitted(Language language, string words, PersonalityType? type) => type switch
    {
        PersonalityType.Analytical => words + new Text("请您说细一点，有数字最好。", " As exactly as you can, with figures if there are any.").In(language),
        PersonalityType.Driver => new Text("我就问一件事：", "just one question: ").In(language) + words,
        PersonalityType.Amiable => new Text("不着急，您慢慢说：", "there is no hurry: ").In(language) + words,
        PersonalityType.Expressive => words + new Text("您从头讲，我听着。", " Tell me the whole story, I'm listening.").In(language),
        _ => words,
    };

    /// <summary>三天出报表 in "希望三天出报表": what he wants is the three days, not the hoping.</summary>
    public static string WithoutHope(string wanted)
    {
        var words = wanted.Trim();
        if (Enabling().Match(words) is { Success: true } with && with.Length < words.Length - 1)
            return words[with.Length..];
        return Array.Find(Hopes, hope => words.StartsWith(hope, StringComparison.OrdinalIgnoreCase)) is { } hope ? words[hope.Length..] : words;
    }

    // "有了这套补货预测就能解决缺货": what he wants is the shortages solved.
    [GeneratedRegex(@"^(?:(?:只要)?有了?(?:这|它|你们)[^，,。]{0,16}?(?:就能|就可以|便能)|with (?:this|that|it|them)[^,.]{0,20}? (?:he|she|they|we|you|i) (?:could|can|would|will)(?: be able to)? )", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Enabling();

    private sealed class Writer(Language language, BlockAsk ask, NineBlocksView view)
    {
        private DecisionRole Role => ask.Person?.Role ?? DecisionRole.Unknown;

        public string Question() => ask.Block switch
        {
            _ when IsAskedAgain() => In(BlockQuestions.Again, Said(ask.On(ask.Block)!)),
            NineBlock.OpenProblem => ask.Pain is { IsHis: false } told ? In(BlockQuestions.OpenFromOthers, Said(told)) : In(BlockQuestions.OpenProblem(Role)),
            NineBlock.ClosedProblem => Led(Lead(), Reasons()),
            NineBlock.ConfirmProblem => In(BlockQuestions.ConfirmProblem, Diagnosis()),
            NineBlock.OpenImpact => Led(Lead(), In(BlockQuestions.Impact(Role))),
            NineBlock.ClosedImpact => Figure(),
            NineBlock.ConfirmImpact => In(BlockQuestions.ConfirmImpact, Joined(Impact())),
            NineBlock.OpenVision => Wish(),
            NineBlock.ClosedVision => Solution(),
            _ => In(BlockQuestions.ConfirmVision, Picture(), ask.Pain is { } pain ? In(BlockQuestions.SolveIt, Said(pain)) : In(BlockQuestions.SolveAny)),
        };

        // What he said himself a while ago; the confirming questions tell it all anyway.
        private bool IsAskedAgain() =>
            view[ask.Block].State == BlockState.Faded && ask.Block.Column() != BlockColumn.Confirm && ask.On(ask.Block) is { IsHis: true };

        private string Lead() => ask.Pain switch
        {
            { IsHis: true } his => In(BlockQuestions.HeSaid, Said(his)),
            { } told => In(BlockQuestions.Understood, Said(told)),
            null => In(BlockQuestions.TheTrouble),
        };

        private string Reasons() => (ask.On(NineBlock.ClosedProblem), ask.Needs) switch
        {
            ({ IsHis: false } cause, _) => In(BlockQuestions.CauseOfOthers, Said(cause)),
            (_, [var one, var other, ..]) => In(BlockQuestions.BetweenNeeds, Quoted(one.What), Quoted(other.What)),
            (_, [var one]) => In(BlockQuestions.NeedOrPeople, Quoted(one.What)),
            _ => In(BlockQuestions.Reasons(Role)),
        };

        private string Diagnosis()
        {
            var pain = ask.Pain is { } told ? Said(told) : In(BlockQuestions.HardAsItIs);
            return ask.On(NineBlock.ClosedProblem) is { } cause ? Joined([pain, In(BlockQuestions.Because, Said(cause))]) : pain;
        }

        private string Figure()
        {
            if (ask.On(NineBlock.ClosedImpact) is { } figure)
                return In(BlockQuestions.FigureRight, Said(figure));
            var lead = ask.On(NineBlock.OpenImpact) is { } impact && impact.Text != ask.Others?.Text
                ? In(impact.IsHis ? BlockQuestions.HeSaid : BlockQuestions.Understood, Said(impact))
                : Lead();
            return Led(lead, ask.Others is { } others ? In(BlockQuestions.HowMuchWithOthers, Said(others)) : In(BlockQuestions.HowMuch));
        }

        private List<string> Impact()
        {
            var parts = new List<string> { ask.Pain is { } pain ? Said(pain) : In(BlockQuestions.HardAsItIs) };
            if (ask.On(NineBlock.OpenImpact) is { } impact && impact.Text != ask.Others?.Text)
                parts.Add(In(BlockQuestions.So, Said(impact)));
            if (ask.On(NineBlock.ClosedImpact) is { } figure)
                parts.Add(In(BlockQuestions.ComesTo, Said(figure)));
            if (ask.Others is { } others)
                parts.Add(In(BlockQuestions.SufferToo, Said(others)));
            return parts;
        }

        private string Wish() =>
            view.Order[0] == NineBlock.OpenVision ? In(BlockQuestions.ReadyVision)
            : ask.Pain is { } pain ? In(BlockQuestions.OnceSolved, Said(pain), In(BlockQuestions.Wish(Role)))
            : In(BlockQuestions.WishFreely);

        private string Solution()
        {
            var lead = ask.Vision is { } vision ? In(BlockQuestions.YouWant, Wanted(vision)) : "";
            var asked = ask.Needs switch
            {
                [var one, var other, ..] => In(BlockQuestions.WhichMatters, Quoted(one.What), Quoted(other.What)),
                [var one] => In(BlockQuestions.WithOurs, Quoted(one.What)),
                _ => In(BlockQuestions.SeeOrBeTold),
            };
            return Led(lead, asked);
        }

        private string Picture()
        {
            var vision = ask.Vision is { } told ? Wanted(told) : In(BlockQuestions.AsDescribed);
            return ask.On(NineBlock.ClosedVision) is { } ours && ours.Text != ask.Vision?.Text ? In(BlockQuestions.AndOurs, vision, Said(ours)) : vision;
        }

        // Behind a comma or colon the question goes on; behind a stop it begins.
        private static string Led(string lead, string asked) =>
            lead.EndsWith(". ", StringComparison.Ordinal) || lead.EndsWith('。') ? lead + asked : lead + char.ToLowerInvariant(asked[0]) + asked[1..];

        private static string Said(Quote quote) => Quoted(Spoken.ToHim(quote));

        private static string Wanted(Quote quote) => Quoted(WithoutHope(Spoken.ToHim(quote)));

        private static string Quoted(string text) =>
            $"“{PressFields.Cut(text.Trim(' ', '，', '。', ',', '.', '“', '”', '"'), text.Any(each => each >= '\u3400') ? LongestQuote : LongestLatinQuote)}”";

        private string Joined(IEnumerable<string> parts) => string.Join(language == Language.Chinese ? "，" : ", ", parts);

        private string In(Text text, params ReadOnlySpan<object?> values) => text.In(language, values);
    }
}
