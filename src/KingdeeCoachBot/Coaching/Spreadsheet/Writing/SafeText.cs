namespace KingdeeCoachBot.Coaching.Spreadsheet.Writing;

/// <summary>
/// Keeps texts of the user's from being taken for formulas: saved as CSV and opened again, "=HYPERLINK(…)" in a customer's name would
/// run. The apostrophe is Excel's own sign for text; reading takes it off again.
/// </summary>
internal static class SafeText
{
    private const string Dangerous = "=+-@\t\r\n＝＋－＠";

    public static string Write(string text) => text.Length > 0 && Dangerous.Contains(text[0], StringComparison.Ordinal) ? "'" + text : text;

    public static string Read(string text) => text.Length > 1 && text[0] == '\'' && Dangerous.Contains(text[1], StringComparison.Ordinal) ? text[1..] : text;
}
