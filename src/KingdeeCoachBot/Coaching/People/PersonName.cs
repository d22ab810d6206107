using KingdeeCoachBot.Methodology;

namespace KingdeeCoachBot.Coaching.People;

/// <summary>Names of the customer's people as they stand in one input.</summary>
internal static class PersonName
{
    public const int Longest = 100;

    private static readonly char[] Between = ['、', '，', ',', ';', '；', '/', '\n'];

    /// <summary>"王总、李处" as two names.</summary>
    public static IReadOnlyList<string> Split(string names) =>
        [.. names.Split(Between, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Distinct(StringComparer.OrdinalIgnoreCase).Take(10)];

    /// <summary>The names in one line.</summary>
    public static string Join(CoachTurn coach, IEnumerable<string> names) => string.Join(coach.Language == Language.Chinese ? "、" : ", ", names);

    /// <summary>The name by which a deal has a person, whatever he was called; else as said.</summary>
    public static string In(Deal deal, string name) => deal.FindPersonCalled(name)?.Name ?? name;
}
