using System.Text.RegularExpressions;
using KingdeeCoachBot.Methodology;

namespace KingdeeCoachBot.Coaching.Deals;

/// <summary>Words for the rep to say to somebody of the customer's.</summary>
internal static partial class Spoken
{
    /// <summary>The words with the name at their beginning, where one is known: “王总，…”. Without one the English sentence begins with a capital.</summary>
    /// <param name="coach">Whose language to use.</param>
    /// <param name="words">With <c>{0}</c> behind the opening quotation mark, for the name and its comma.</param>
    /// <param name="name">The person's name; empty where nobody is known.</param>
    public static string To(CoachTurn coach, Text words, string name)
    {
        if (name.Length > 0)
            return coach.In(words, name + (coach.Language == Language.Chinese ? "，" : ", "));
        var text = coach.In(words, "");
        var first = text.IndexOf('“', StringComparison.Ordinal) + 1;
        return first > 0 && first < text.Length ? text[..first] + char.ToUpperInvariant(text[first]) + text[(first + 1)..] : text;
    }

    /// <summary>"王总，…": words that begin with whom they are said to. Without a name they begin with a capital.</summary>
    public static string Addressed(Language language, string name, string words) =>
        name.Length == 0 ? char.ToUpperInvariant(words[0]) + words[1..]
        : language == Language.Chinese ? $"{name}，{words}" : $"{name}, {words}";

    /// <summary>What somebody said, as it is said to the person whom the quote is for.</summary>
    public static string ToHim(Quote quote) => quote.IsHis ? BackToHim(quote.Text) : quote.Text;

    /// <summary>What a rep noted of somebody, said back to him: "缺货是他的责任" is 您的 to his face.</summary>
    public static string BackToHim(string noted) => He().Replace(Himself().Replace(His().Replace(noted, "your"), "yourself"), "you").Replace("他们", "\u0001", StringComparison.Ordinal)
        .Replace('他', '您').Replace('她', '您').Replace("\u0001", "他们", StringComparison.Ordinal).Replace("其您", "其他", StringComparison.Ordinal);

    [GeneratedRegex(@"(?<![A-Za-z])(?:his|her)(?= [a-z])", RegexOptions.CultureInvariant)]
    private static partial Regex His();

    // Only where the verb stays as it is: "he could", not "he reports".
    [GeneratedRegex("(?<![A-Za-z])(?:he|she)(?= (?:could|can|would|will|should|must|may|had)(?![A-Za-z]))", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex He();

    [GeneratedRegex("(?<![A-Za-z])(?:himself|herself)(?![A-Za-z])", RegexOptions.CultureInvariant)]
    private static partial Regex Himself();
}
