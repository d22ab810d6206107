using System.Collections.Frozen;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using KingdeeCoachBot.BotFramework.Schema;

namespace KingdeeCoachBot.BotFramework.Cards;

/// <summary>
/// All cards of a directory, compiled when loaded: <c>&lt;Capability&gt;/&lt;Card&gt;.json</c> with the texts of both languages in
/// <c>&lt;Capability&gt;/texts.json</c>. A <c>&lt;Card&gt;.data.json</c> is sample data for the designer and is not read.
/// </summary>
public sealed class CardLibrary
{
    private readonly FrozenDictionary<(string Name, string Language, bool Execute), CardTemplate> _templates;

    private CardLibrary(Dictionary<(string Name, string Language, bool Execute), CardTemplate> templates)
    {
        _templates = templates.ToFrozenDictionary();
        Names = [.. templates.Keys.Select(key => key.Name).Distinct().Order(StringComparer.Ordinal)];
    }

    /// <summary>All cards, for example <c>Visit/Plan</c>, in ordinal order.</summary>
    public IReadOnlyList<string> Names { get; }

    /// <summary>Reads and compiles every card in every language, with and without Action.Execute.</summary>
    /// <param name="directory">The directory that holds one folder per capability.</param>
    /// <param name="languages">The languages every text must have, for example <c>zh-CN</c> and <c>en-US</c>.</param>
    /// <exception cref="CardTemplateException">A card is malformed, or a text is missing.</exception>
    /// <exception cref="DirectoryNotFoundException">There is no such directory.</exception>
    public static CardLibrary Load(string directory, IReadOnlyList<string> languages)
    {
        var templates = new Dictionary<(string, string, bool), CardTemplate>();
        foreach (var folder in Directory.EnumerateDirectories(directory).Order(StringComparer.Ordinal))
            foreach (var (language, texts) in CardTexts.Load(folder, languages))
                foreach (var file in CardFiles(folder))
                    foreach (var execute in (bool[])[true, false])
                        templates.Add((NameOf(file), language, execute), Compile(file, texts, execute));
        return new(templates);
    }

    /// <summary>Fills a card with a model.</summary>
    /// <param name="name">The card, for example <c>Visit/Plan</c>.</param>
    /// <param name="language">One of the languages the library was loaded with.</param>
    /// <param name="executeSupported">Whether the channel knows Action.Execute; where not, actions are Action.Submit with <c>_verb</c>.</param>
    /// <param name="model">What the template's expressions see.</param>
    /// <param name="modelType">How the model is serialised; its naming policy is what the template's names follow.</param>
    /// <param name="instanceId">Put into every action's data as <c>_card</c>; null leaves it out.</param>
    /// <exception cref="CardTemplateException">The model lacks what the card shows.</exception>
    /// <exception cref="KeyNotFoundException">There is no such card or language.</exception>
    public RawJson Render<T>(
        string name, string language, bool executeSupported, T model, JsonTypeInfo<T> modelType, string? instanceId)
    {
        if (!_templates.TryGetValue((name, language, executeSupported), out var template))
            throw new KeyNotFoundException($"There is no card '{name}' in {language}. Cards are named <Capability>/<Card>.");
        using var buffers = RenderBuffers.Rent();
        using var document = JsonDocument.Parse(buffers.Serialize(model, modelType));
        return new(buffers.Write(writer => template.Expand(writer, document.RootElement, instanceId)));
    }

    private static CardTemplate Compile(string file, Dictionary<string, string> texts, bool execute) =>
        CardTemplate.Compile(NameOf(file), File.ReadAllBytes(file), texts, execute);

    private static IEnumerable<string> CardFiles(string folder) =>
        Directory.EnumerateFiles(folder, "*.json")
            .Where(file => Path.GetFileName(file) != CardTexts.FileName && !file.EndsWith(".data.json", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal);

    private static string NameOf(string file) =>
        $"{Path.GetFileName(Path.GetDirectoryName(file))}/{Path.GetFileNameWithoutExtension(file)}";
}
