using KingdeeCoachBot.Coaching;
using KingdeeCoachBot.Understanding;

namespace KingdeeCoachBot.Tests.Understanding;

public sealed class TypedLanguageTests
{
    [Theory]
    [InlineData("你好", Language.Chinese)]
    [InlineData("跟SAP的Kevin聊ERP", Language.Chinese)]
    [InlineData("see him", Language.English)]
    [InlineData("I'm ready", Language.English)]
    [InlineData("ERP", null)]
    [InlineData("OK", null)]
    [InlineData("I'm", null)]
    [InlineData("123 456", null)]
    [InlineData("", null)]
    [InlineData("👍👍", null)]
    public void Han_is_chinese_two_latin_words_are_english_and_less_proves_nothing(string text, object? language) =>
        Assert.Equal(language, TypedLanguage.Of(text));
}
