namespace KingdeeCoachBot.Coaching.Spreadsheet.Rows;

/// <summary>What people write where they do not know yet.</summary>
internal static class Blank
{
    private static readonly HashSet<string> Words = new(StringComparer.OrdinalIgnoreCase)
    {
        "", "-", "--", "—", "——", "/", "\\", "?", "？", "无", "没有", "未知", "不详", "不明", "待定", "待确认", "暂无", "暂定", "tbd", "tba", "n/a", "na", "none", "unknown", "open",
    };

    public static bool Is(string text) => Words.Contains(text.Trim());
}
