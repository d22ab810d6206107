using System.Globalization;

namespace KingdeeCoachBot.Coaching;

internal static class Languages
{
    private static readonly CultureInfo ChineseCulture = CultureInfo.GetCultureInfo("zh-CN");
    private static readonly CultureInfo EnglishCulture = CultureInfo.GetCultureInfo("en-US");

    /// <summary>The tag as it stands in activities and card texts: <c>zh-CN</c> or <c>en-US</c>.</summary>
    public static string Tag(this Language language) => language == Language.Chinese ? "zh-CN" : "en-US";

    public static CultureInfo Culture(this Language language) => language == Language.Chinese ? ChineseCulture : EnglishCulture;
}
