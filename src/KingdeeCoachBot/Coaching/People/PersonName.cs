using System.Text.RegularExpressions;
using KingdeeCoachBot.Methodology;

namespace KingdeeCoachBot.Coaching.People;

/// <summary>Names of the customer's people as they stand in one input.</summary>
internal static partial class PersonName
{
    public const int Longest = 100;

    private static readonly char[] Between = ['、', '，', ',', ';', '；', '/', '\n'];

    /// <summary>"王总、李处" as two names.</summary>
    public static IReadOnlyList<string> Split(string names) =>
        [.. names.Split(Between, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Distinct(StringComparer.OrdinalIgnoreCase).Take(10)];

    /// <summary>The names in one line.</summary>
    public static string Join(CoachTurn coach, IEnumerable<string> names) => string.Join(coach.Language == Language.Chinese ? "、" : ", ", names);

    /// <summary>The name by which a deal has a person, whatever he was called; else as said.</summary>
    public static string In(Deal deal, string name) => (deal.FindPersonCalled(name) ?? OnlyOne(deal, name))?.Name ?? name;

    // "Their CFO Zhou" is Ms. Zhou, where she is the only one.
    private static Stakeholder? OnlyOne(Deal deal, string name) =>
        deal.People.Where(person => string.Equals(Bare(person.Name), Bare(name), StringComparison.OrdinalIgnoreCase)).Take(2).ToArray() is [var one] ? one : null;

    private static string Bare(string name) => Honorific().Replace(name.Trim(), "");

    [GeneratedRegex(@"^(?:mr|ms|mrs|miss|dr)\.? +", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Honorific();
}
