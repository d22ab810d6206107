using System.Text.RegularExpressions;
using KingdeeCoachBot.Methodology;

namespace KingdeeCoachBot.Coaching.Visit;

/// <summary>
/// The message to the customer after a visit: thanks, what was agreed, the next step. Nothing of what was merely heard goes into it: what the rep
/// notes for himself is not for the customer. Course: M17 (再次确认成果).
/// </summary>
internal static partial class Confirmation
{
    /// <summary>The longest message in Chinese, in characters: more is not read on a phone.</summary>
    public const int MostCharacters = 120;

    /// <summary>The longest in English, in words.</summary>
    public const int MostWords = 60;

    /// <summary>How many wordings there are.</summary>
    public const int Variants = 3;

    private static readonly int[] Lengths = [40, 28, 18, 10, 0];

    public static string Write(CoachTurn coach, Deal deal, Methodology.Visit visit, int variant)
    {
        var parts = new Parts(
            coach,
            Address(coach, visit),
            visit.Debrief?.Reached == GoalReached.Yes ? Agreed(visit.Goal) : "",
            deal.NextSteps.LastOrDefault(step => step.Visit == visit.Id && !ForOurselves().IsMatch(step.What)));
        return Lengths.Select(longest => Compose(parts, variant, longest)).First(text => IsShort(coach.Language, text));
    }

    /// <summary>What the customer agreed to, in words that can be said to him: "让王总同意下周看演示" gives "下周看演示". Empty where it cannot.</summary>
    public static string Agreed(string goal) =>
        AgreedPattern().Match(goal) is { Success: true } match && !ForOurselves().IsMatch(match.Groups["what"].Value)
            ? match.Groups["what"].Value.Trim(' ', '，', ',', '。', '.')
            : "";

    private static string Compose(Parts parts, int variant, int longest)
    {
        var coach = parts.Coach;
        var points = string.Concat(new[] { AgreedLine(parts, longest), StepLine(parts, longest) }.Where(line => line.Length > 0));
        var text = (variant % Variants) switch
        {
            1 => ConfirmationText.Short,
            2 => ConfirmationText.Warm,
            _ => ConfirmationText.Full,
        };
        return coach.In(text, parts.Person, points.Length > 0 ? points : coach.In(ConfirmationText.NothingYet)).Trim();
    }

    private static string AgreedLine(Parts parts, int longest) =>
        parts.Agreed.Length == 0 || longest == 0 ? "" : parts.Coach.In(ConfirmationText.Agreed, Cut(parts.Agreed, longest));

    private static string StepLine(Parts parts, int longest) => parts.Step switch
    {
        null => "",
        { Due: { } due } step => parts.Coach.In(
            step.Whose == StepOwner.Ours ? ConfirmationText.WeDoBy : ConfirmationText.TheyDoBy, Cut(Said().Replace(step.What, ""), longest), Day(parts.Coach, due)),
        { } step => parts.Coach.In(step.Whose == StepOwner.Ours ? ConfirmationText.WeDo : ConfirmationText.TheyDo, Cut(step.What, longest)),
    };

    private static string Day(CoachTurn coach, DateOnly day) =>
        day.ToString(coach.Language == Language.Chinese ? "M月d日（ddd）" : "ddd, MMM d", coach.Language.Culture());

    private static string Address(CoachTurn coach, Methodology.Visit visit) => visit.People switch
    {
        [] => coach.In(ConfirmationText.Nobody),
        [var one] => Cut(one, 16),
        [var one, var other] => Cut(one, 10) + coach.In(VisitText.Or) + Cut(other, 10),
        _ => coach.In(ConfirmationText.All),
    };

    private static bool IsShort(Language language, string text) => language == Language.Chinese
        ? text.Length <= MostCharacters
        : text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length <= MostWords && text.Length <= MostWords * 8;

    private static string Cut(string text, int longest)
    {
        var line = Blanks().Replace(text, " ").Trim(' ', '，', '。', '；', ',', '.', ';');
        return line.Length <= longest ? line : line[..longest] + (longest == 0 ? "" : "…");
    }

    private sealed record Parts(CoachTurn Coach, string Person, string Agreed, NextStep? Step);

    [GeneratedRegex(@"(同意|答应|确认|承诺|约好|定下|敲定|愿意|(agrees?|commits?|ok) (to|on|for|with)\b|confirms?\b|his ok for\b)(?<what>.{2,})$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex AgreedPattern();

    // What one plans about a customer is not what one says to him.
    [GeneratedRegex(@"内线|对手|友商|拍板|摸底|摸清|打探|打听|搞定|突破|逼单|施压|底价|底线|回扣|好处费|送礼|预算|谁|\b(rival|competitor|insider|budget|pressure|floor price|gift|who|fox)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex ForOurselves();

    // "下周给方案" has a day by now: it is said once.
    [GeneratedRegex(@"^((下个?|本|这个?)?(周|星期|礼拜)[一二三四五六日天末]?|下个?月|月底|今天|明天|后天|尽快)(之前|以前|前|内)?|\s+(by|before|on|until)\s+(next\s+|the\s+end\s+of\s+)?\w+$|\s+(tomorrow|next\s+week)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Said();

    [GeneratedRegex(@"\s+", RegexOptions.CultureInvariant)]
    private static partial Regex Blanks();
}
