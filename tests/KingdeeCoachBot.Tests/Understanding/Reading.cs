using System.Globalization;
using System.Text;
using KingdeeCoachBot.Coaching;
using KingdeeCoachBot.Understanding;

namespace KingdeeCoachBot.Tests.Understanding;

/// <summary>Reads sentences on Wednesday 11 November 2026, ten in the morning in Shanghai.</summary>
internal static class Reading
{
    public static readonly TimeZoneInfo Shanghai = TimeZoneInfo.FindSystemTimeZoneById("Asia/Shanghai");
    public static readonly Moment WednesdayAtTen = At("2026-11-11 10:00");
    private static readonly SlotReader Reader = new();

    public static Moment At(string local)
    {
        var time = DateTime.ParseExact(local, "yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);
        return new Moment(new DateTimeOffset(time, Shanghai.GetUtcOffset(time)), Shanghai);
    }

    public static Slots Read(string text, KnownNames? known = null, Moment? moment = null, Language language = Language.Chinese) =>
        Reader.Read(text, language, moment ?? WednesdayAtTen, known ?? KnownNames.Empty);

    /// <summary>customer | person | day | time, as the tables write them; a dash where nothing was read.</summary>
    public static string Line(Slots slots) => new StringBuilder()
        .Append(slots.Customer?.Name ?? "-").Append(" | ")
        .Append(slots.Person?.Name ?? "-").Append(" | ")
        .Append(slots.When?.Date?.ToString("MM-dd", CultureInfo.InvariantCulture) ?? "-").Append(" | ")
        .Append(slots.When?.Time?.ToString("HH:mm", CultureInfo.InvariantCulture) ?? "-")
        .ToString();
}
