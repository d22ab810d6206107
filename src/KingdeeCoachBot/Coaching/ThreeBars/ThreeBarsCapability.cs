using System.Text.RegularExpressions;
using KingdeeCoachBot.BotFramework.Dialogs;
using KingdeeCoachBot.Coaching.Deals;
using KingdeeCoachBot.Coaching.People;

namespace KingdeeCoachBot.Coaching.ThreeBars;

/// <summary>PAIN + VISION + POWER = SALE: three bars from evidence, the weakest named, and the next question. Course: M7.</summary>
internal sealed partial class ThreeBarsCapability : ICapability
{
    private const string Show = "SaleEquation/Show";

    public IEnumerable<Intent> Intents =>
    [
        new(Show, Show) { Fits = Fits, Help = new(235, BarsText.HelpTitle, BarsText.HelpExample) },
        new(TellStep.Name, TellStep.Name),
        new(AnswerForm.Save, AnswerForm.Name),
        new("SaleEquation/Resume", AnswerForm.Name),
    ];

    public IEnumerable<Dialog> Dialogs => [new ActionDialog(Show, ShowAsync), new TellStep(), new AnswerForm()];

    private static int Fits(Utterance utterance) => Asks().IsMatch(utterance.Folded) ? 92 : 0;

    private static async Task ShowAsync(CoachTurn coach, CoachRequest request, CancellationToken ct)
    {
        if (await DealFinder.OneAsync(coach, Mentions.Apply(request), BarsText.WhichDeal, ct) is { } deal)
            await BarsCard.ShowAsync(coach, deal);
    }

    [GeneratedRegex(@"痛.{0,3}愿景|三(?:条|根)(?:腿|杠|柱)|(?:哪里|哪儿|哪一?(?:条|块|点|方面|条腿)?|什么地方)(?:最|比较)(?:弱|薄弱)|最(?:薄)?弱(?:的)?(?:一?(?:环|条|点|块|项|腿)|是(?:什么|哪)|在哪)|(?<![a-z])pain(?![a-z]).{0,12}(?<![a-z])vision(?![a-z])|(?<![a-z])(?:what(?:'s| is) (?:the )?weakest|where (?:is|are) .{1,30} weakest|weakest (?:bar|leg|part|point|link|side)|three (?:bars|legs))(?![a-z])", RegexOptions.CultureInvariant)]
    private static partial Regex Asks();
}
