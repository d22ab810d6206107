using System.Globalization;

namespace KingdeeCoachBot.Coaching.Deals;

/// <summary>What the small forms about a deal check alike.</summary>
internal static class DealFields
{
    private const int MostShown = 2000;
    private const int LongestQuote = 20;

    public static DateOnly? DayOf(string text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    public static string Write(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>What a careless paste made too long must still fit into a card.</summary>
    public static string Cut(string text) => text.Length <= MostShown ? text : text[..MostShown];

    public static string Short(string text) => text.Length <= LongestQuote ? text : text[..LongestQuote] + "…";

    public static void CheckLength(CoachTurn coach, Dictionary<string, string> problems, string field, Text label, string text, int most)
    {
        if (text.Length > most)
            problems[field] = coach.In(DealText.TooLong, coach.In(label), most, text.Length);
    }

    public static void CheckDay(CoachTurn coach, Dictionary<string, string> problems, string field, string text)
    {
        if (DayOf(text) is not { } day)
            problems[field] = coach.In(ClosingText.DayUnclear, Short(text));
        else if (day <= coach.Today)
            problems[field] = coach.In(ClosingText.DayPast, Times.Write(coach, day));
    }

    /// <summary>The deal is no longer the rep's: says who has it, and gives back what was typed as text, so that nothing is lost.</summary>
    public static async Task SayGoneAsync(CoachTurn coach, string deal, IEnumerable<string> typed, CancellationToken ct)
    {
        await DealFinder.SayGoneAsync(coach, deal, ct);
        var kept = typed.Where(text => text.Length > 0).Select(Cut).ToArray();
        if (kept.Length > 0)
            await coach.SayAsync(coach.In(DealText.Typed, string.Join("\n", kept)), DealText.SayList);
    }
}
