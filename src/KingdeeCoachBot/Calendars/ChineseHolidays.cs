using System.Text.Json;
using System.Text.Json.Serialization;
using KingdeeCoachBot.Methodology.Risks;

namespace KingdeeCoachBot.Calendars;

/// <summary>
/// China's holidays and the days of weekends that are worked for them, as the State Council announces them year by year. Of a year that is not
/// in <c>holidays-cn.json</c> weekends are known and nothing is invented.
/// </summary>
internal static class ChineseHolidays
{
    private static readonly Dictionary<string, HolidayYear> Years = Read();

    /// <summary>All years that are known.</summary>
    public static WorkCalendar Calendar { get; } = new(
        Years.Values.SelectMany(year => year.Free).ToHashSet(),
        Years.Values.SelectMany(year => year.Worked).ToHashSet());

    /// <summary>Whether a year's holidays are known.</summary>
    public static bool Knows(int year) => Years.ContainsKey(year.ToString("0000", System.Globalization.CultureInfo.InvariantCulture));

    private static Dictionary<string, HolidayYear> Read()
    {
        using var file = typeof(ChineseHolidays).Assembly.GetManifestResourceStream("holidays-cn.json")!;
        return JsonSerializer.Deserialize(file, HolidayJson.Default.DictionaryStringHolidayYear)!;
    }
}

/// <param name="Free">Days off, those on weekends included.</param>
/// <param name="Worked">Days of weekends that are worked.</param>
internal sealed record HolidayYear(IReadOnlyList<DateOnly> Free, IReadOnlyList<DateOnly> Worked);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(Dictionary<string, HolidayYear>))]
internal sealed partial class HolidayJson : JsonSerializerContext;
