namespace KingdeeCoachBot.Coaching.Deals;

/// <summary>Words for the rep to say to somebody of the customer's.</summary>
internal static class Spoken
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
}
