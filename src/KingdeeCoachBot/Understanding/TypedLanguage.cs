using System.Text.RegularExpressions;
using KingdeeCoachBot.Coaching;

namespace KingdeeCoachBot.Understanding;

internal static partial class TypedLanguage
{
    /// <summary>The language a text gives away, or null: a lone "ERP" or "OK" proves nothing.</summary>
    public static Language? Of(string text)
    {
        if (text.Any(Sentence.IsHan))
            return Language.Chinese;
        return LatinWord().Count(text) >= 2 ? Language.English : null;
    }

    [GeneratedRegex(@"[A-Za-z]+(?:['’][A-Za-z]+)*", RegexOptions.CultureInvariant)]
    private static partial Regex LatinWord();
}
