using System.Text.RegularExpressions;
using KingdeeCoachBot.Coaching.People;
using KingdeeCoachBot.Methodology;
using KingdeeCoachBot.Understanding;

namespace KingdeeCoachBot.Coaching.NextSteps;

/// <summary>A next step as a sentence says it.</summary>
/// <param name="What">What is to be done, in the rep's words without day and customer.</param>
/// <param name="Due">Until when.</param>
/// <param name="Whose">Who has to act.</param>
/// <param name="Person">The customer's person in it; empty where none is named.</param>
internal sealed partial record StepReading(string What, DateOnly? Due, StepOwner Whose, string Person)
{
    private const int LongestWhat = 300;

    /// <summary>Reads a sentence, or the part of one that tells of the step; what it leaves empty was not said.</summary>
    public static StepReading Of(Utterance utterance, DateOnly today)
    {
        var mentions = Mentions.In(utterance);
        var due = DueDay.In(utterance.Folded, utterance.Slots, today);
        var text = Without(utterance.Text, due?.Phrases ?? []);
        text = Cut(text, Opening());
        if (mentions.Customer is { } customer)
            text = WithoutCustomer(text, customer);
        text = Cut(text, Opening());
        var person = mentions.People.Count > 0 ? mentions.People[0] : "";
        var whose = WhoseIs(text, person);
        text = Cut(text, Told());
        if (whose == StepOwner.Customer && person.Length > 0 && text.StartsWith(person, StringComparison.OrdinalIgnoreCase))
            text = text[person.Length..];
        return new StepReading(Trim(Cut(text, Verbless())), due is { } found && found.Day >= today ? found.Day : null, whose, person);
    }

    private static string Without(string text, IReadOnlyList<string> phrases)
    {
        foreach (var phrase in phrases.Where(phrase => phrase.Length > 1))
        {
            var at = text.IndexOf(phrase, StringComparison.OrdinalIgnoreCase);
            if (at < 0)
                continue;
            var before = Lead().Replace(text[..at], "");
            var after = Tail().Replace(text[(at + phrase.Length)..], "", 1);
            text = before + (NeedsBlank(before, after) ? " " : "") + after;
        }
        return text;
    }

    // "proposal on Friday to him" must not become "proposalto him".
    private static bool NeedsBlank(string before, string after) => before.Length > 0 && after.Length > 0 && char.IsAsciiLetterOrDigit(before[^1]) && char.IsAsciiLetterOrDigit(after[0]);

    private static string WithoutCustomer(string text, NameSlot customer)
    {
        foreach (var name in new[] { customer.Name, customer.Source }.Where(name => name.Length > 1))
        {
            if (text.StartsWith(name, StringComparison.OrdinalIgnoreCase))
                return text[name.Length..].TrimStart('的', ':', '：', ',', '，', ' ');
            if (For(name).Match(text) is { Success: true } match)
                return text.Remove(match.Index, match.Length);
        }
        return text;
    }

    private static Regex For(string name) => new($@"\s*\b(?:for|at|with) {Regex.Escape(name)}\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    private static StepOwner WhoseIs(string text, string person) =>
        Customers().IsMatch(text) || (person.Length > 0 && ActsHimself(text, person)) ? StepOwner.Customer : StepOwner.Ours;

    // "让李处给流程图", "李处给流程图", "Mr. Chen to send the chart": he acts. "给李处发方案", "send Mr. Chen the chart": we do.
    private static bool ActsHimself(string text, string person) =>
        Told().Match(text) is var told && text[(told.Success ? told.Length : 0)..].TrimStart() is var rest
        && rest.StartsWith(person, StringComparison.OrdinalIgnoreCase) && rest[person.Length..].Trim().Length > 0;

    private static string Cut(string text, Regex beginning) => text.TrimStart(' ', ',', '，', ':', '：') is var trimmed && beginning.Match(trimmed) is { Success: true } match
        ? trimmed[match.Length..].TrimStart(' ', ',', '，', ':', '：')
        : trimmed;

    private static string Trim(string text) => text.Trim(' ', ',', '，', '。', '.', '；', ';', ':', '：', '!', '！', '、') is var trimmed && trimmed.Length <= LongestWhat ? trimmed : trimmed[..LongestWhat];

    [GeneratedRegex(@"^(?:(?:新增|添加|加|记)(?:一?个|一条)?)?(?:的)?(?:下一步|待办|接下来|然后|后续)(?:计划|工作|动作)?(?:是|就是|要|就)?|^提醒我|^(?:add |new )?(?:a )?(?:next steps?|to-?do|follow[- ]?up|action)(?: is| are)?(?: to)?(?![a-z])|^remind me to|^then", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Opening();

    [GeneratedRegex(@"^(?:让|请|叫|催)|^(?:have|get|ask|let) (?=[A-Z]|him|her|them)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Told();

    [GeneratedRegex(@"^(?:让|请|叫|催)?(?:他们|他|她们|她|客户|对方|甲方)(?!的)|^(?:(?:have|get|ask) )?(?:they|them|he|him|she|her|the customer|customer|the client|client)(?![a-z])", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Customers();

    [GeneratedRegex(@"^(?:他们|他|她们|她|客户|对方|甲方|我们|我|会|要|得|需要)+|^(?:(?:they|them|he|him|she|her|the customer|customer|the client|client|we|i|to|will|should|must|shall)(?![a-z])\s*)+", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Verbless();

    [GeneratedRegex(@"(?:在|于|到|\b(?:by|before|on|until))\s*$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Lead();

    [GeneratedRegex(@"^(?:之前|以前|前|之内|内|下班前?)", RegexOptions.CultureInvariant)]
    private static partial Regex Tail();
}
