using System.Text.RegularExpressions;

namespace KingdeeCoachBot.Methodology;

/// <summary>Words about cash, commissions and gifts to a customer's people, which the coach reminds the rep of. Course: M11 (reading).</summary>
public static partial class ComplianceWords
{
    /// <summary>The first such word in a text, null where there is none. "现金流" and "commissioning" are business, not gifts.</summary>
    public static string? FirstIn(string text) => Word().Match(text) is { Success: true } match ? match.Value : null;

    [GeneratedRegex(
        "红包|回扣|好处费|佣金|送礼|礼金|礼品卡|购物卡|现金(?!流|管理|池|预算|收|支|日记|盘点)|kickbacks?|bribes?|gift ?cards?|hong ?bao|red envelopes?|commissions?(?!ed|ing)|(?<![a-z-])cash(?![a-z-]| ?flow| management| pool| forecast)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Word();
}
