using System.Reflection;
using System.Text.Json;
using System.Text.RegularExpressions;
using KingdeeCoachBot.Coaching;
using KingdeeCoachBot.Tests.BotFramework.Cards;

namespace KingdeeCoachBot.Tests.Coaching;

/// <summary>What every capability keeps to, so that no reviewer has to say it twice.</summary>
public sealed partial class ConventionTests
{
    public static TheoryData<string> Capabilities =>
        [.. CoachingServices.Capabilities.Select(type => type.Name.Replace("Capability", "", StringComparison.Ordinal))];

    [Theory]
    [MemberData(nameof(Capabilities))]
    public void A_capability_is_a_folder_of_code_one_of_cards_and_one_of_tests(string capability)
    {
        Assert.True(Directory.Exists(Repository.PathOf("src", "KingdeeCoachBot", "Coaching", capability)));
        Assert.True(Directory.Exists(Repository.PathOf("cards", capability)));
        Assert.True(Directory.Exists(Repository.PathOf("tests", "KingdeeCoachBot.Tests", "Coaching", capability)));
    }

    [Fact]
    public void Chinese_is_written_in_Chinese_punctuation()
    {
        var wrong = ChineseTexts().Where(text => HalfWidth().IsMatch(text.Value)).Select(text => $"{text.Name}: {text.Value}");
        Assert.Empty(wrong);
    }

    [Fact]
    public void English_holds_no_Chinese_but_the_name_of_the_language()
    {
        var wrong = EnglishTexts().Where(text => Han().IsMatch(text.Value.Replace("中文", "", StringComparison.Ordinal))).Select(text => $"{text.Name}: {text.Value}");
        Assert.Empty(wrong);
    }

    [Fact]
    public void Both_languages_of_a_text_take_the_same_values()
    {
        var wrong = CodeTexts().Where(text => !Holes(text.Value.Chinese).SetEquals(Holes(text.Value.English))).Select(text => text.Name);
        Assert.Empty(wrong);
    }

    private static HashSet<string> Holes(string text) => [.. Hole().Matches(text).Select(match => match.Value)];

    private static IEnumerable<(string Name, string Value)> ChineseTexts() =>
        CodeTexts().Select(text => (text.Name, text.Value.Chinese)).Concat(CardTexts("zh-CN"));

    private static IEnumerable<(string Name, string Value)> EnglishTexts() =>
        CodeTexts().Select(text => (text.Name, text.Value.English)).Concat(CardTexts("en-US"));

    private static IEnumerable<(string Name, Text Value)> CodeTexts() =>
        from type in typeof(Text).Assembly.GetTypes()
        from field in type.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic)
        where field.FieldType == typeof(Text)
        select ($"{type.Name}.{field.Name}", (Text)field.GetValue(null)!);

    private static IEnumerable<(string Name, string Value)> CardTexts(string language) =>
        from file in Directory.EnumerateFiles(Repository.PathOf("cards"), "texts.json", SearchOption.AllDirectories)
        from text in JsonDocument.Parse(File.ReadAllText(file)).RootElement.EnumerateObject()
        select ($"{file}: {text.Name}", text.Value.GetProperty(language).GetString()!);

    // A comma, colon, question or exclamation mark or bracket of half width beside a Chinese character.
    [GeneratedRegex(@"[\u3400-\u9fff][,:;?!()]|[,;?!()][\u3400-\u9fff]")]
    private static partial Regex HalfWidth();

    [GeneratedRegex(@"[\u3400-\u9fff]")]
    private static partial Regex Han();

    [GeneratedRegex(@"\{\d\}")]
    private static partial Regex Hole();
}
