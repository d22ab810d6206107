namespace KingdeeCoachBot.Coaching;

/// <summary>The languages the coach speaks. Chinese comes first wherever there is no sign of either.</summary>
internal enum Language
{
    /// <summary>zh-CN</summary>
    Chinese,

    /// <summary>en-US</summary>
    English,
}

/// <summary>A piece of what the coach says, in both languages: neither can be forgotten.</summary>
internal sealed record Text(string Chinese, string English)
{
    /// <summary>The text in one language.</summary>
    public string In(Language language) => language == Language.Chinese ? Chinese : English;

    /// <summary>The text with <c>{0}</c>, <c>{1}</c>… filled in.</summary>
    public string In(Language language, params ReadOnlySpan<object?> values) =>
        string.Format(language.Culture(), In(language), values);
}
