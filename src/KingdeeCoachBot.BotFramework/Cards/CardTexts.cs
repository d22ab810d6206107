using System.Text.Json;

namespace KingdeeCoachBot.BotFramework.Cards;

/// <summary>Reads <c>texts.json</c>: key → language → text. Every key must speak every language.</summary>
internal static class CardTexts
{
    public const string FileName = "texts.json";

    /// <summary>The texts by language; empty tables where the folder has no file.</summary>
    public static Dictionary<string, Dictionary<string, string>> Load(string folder, IReadOnlyList<string> languages)
    {
        var tables = languages.ToDictionary(language => language, _ => new Dictionary<string, string>());
        var file = Path.Combine(folder, FileName);
        if (!File.Exists(file))
            return tables;
        var name = $"{Path.GetFileName(folder)}/{FileName}";
        foreach (var (key, texts) in Read(file, name))
            foreach (var language in languages)
                tables[language][key] = TextIn(language, key, texts, name);
        return tables;
    }

    private static string TextIn(string language, string key, Dictionary<string, string> texts, string name) =>
        texts.TryGetValue(language, out var text) && text.Length > 0
            ? text
            : throw new CardTemplateException(name, $"$.{key}", null, $"the text for {language} is missing");

    private static Dictionary<string, Dictionary<string, string>> Read(string file, string name)
    {
        try
        {
            return JsonSerializer.Deserialize(File.ReadAllBytes(file), CardTextsJson.Default.Texts)!;
        }
        catch (JsonException wrong)
        {
            throw new CardTemplateException(name, wrong.Path ?? "$", null, "expected { \"key\": { \"zh-CN\": \"…\", \"en-US\": \"…\" } }");
        }
    }
}
