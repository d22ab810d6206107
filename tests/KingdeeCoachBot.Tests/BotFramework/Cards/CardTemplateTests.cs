using System.Text.Json;
using static KingdeeCoachBot.Tests.BotFramework.Cards.Expanding;

namespace KingdeeCoachBot.Tests.BotFramework.Cards;

public sealed class CardTemplateTests
{
    private static readonly Dictionary<string, string> Texts = new()
    {
        ["title"] = "**复盘**",
        ["daysLeft"] = "还剩 ${days} 天",
        ["yes"] = "_是_",
        ["no"] = "否",
        ["nested.key"] = "深",
        ["loop"] = "${text.title}",
        ["missing"] = "${nope}",
    };

    [Fact]
    public void A_missing_value_in_text_is_an_error_that_names_the_card()
    {
        var error = Refused(() => Expand("""{ "body": [{ "type": "TextBlock", "text": "客户 ${name}" }] }"""));
        Assert.Equal("Test/Card", error.Card);
        Assert.Equal("$.body[0].text", error.Path);
        Assert.Equal("客户 ${name}", error.Expression);
        Assert.Contains("'name' is missing from the data", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("${if(exists(name), name, '无')}", "\"无\"")]
    [InlineData("${coalesce(name, '无')}", "\"无\"")]
    [InlineData("${name ?? '无'}", "\"无\"")]
    [InlineData("${coalesce(a.b[3].c, owner, '无')}", "\"无\"")]
    [InlineData("${empty(name)}", "true")]
    [InlineData("${exists(name)}", "false")]
    public void A_missing_value_in_a_test_is_just_absent(string expression, string expected) =>
        Assert.Equal(expected, Value(expression));

    [Theory]
    [InlineData("客户 ${name")]
    [InlineData("${}")]
    [InlineData("${name 'x'}")]
    [InlineData("${nope(1)}")]
    [InlineData("${toUpper(1)}")]
    [InlineData("${if(a, b)}")]
    [InlineData("${'open}")]
    [InlineData("${a = b}")]
    [InlineData("${客户}")]
    [InlineData("${$host.x}")]
    [InlineData("${a ^ b}")]
    public void A_malformed_expression_fails_when_compiled(string text)
    {
        var error = Refused(() => Compile($$"""{ "body": [1, { "text": {{JsonSerializer.Serialize(text)}} }] }"""));
        Assert.Equal("$.body[1].text", error.Path);
        Assert.Equal(text, error.Expression);
    }

    [Theory]
    [InlineData("""{ "$when": true }""", "$.$when")]
    [InlineData("""{ "$when": "yes" }""", "$.$when")]
    [InlineData("""{ "$when": "a ${b}" }""", "$.$when")]
    [InlineData("""{ "$data": "list" }""", "$.$data")]
    [InlineData("""{ "$data": ["${x}"] }""", "$.$data")]
    [InlineData("""{ "$index": 1 }""", "$.$index")]
    [InlineData("""{ "type": "Action.${x}" }""", "$.type")]
    [InlineData("""{ "body": "${elements}" }""", "$.body")]
    [InlineData("""{ "body": ["${elements}"] }""", "$.body[0]")]
    [InlineData("""{ "type": "FactSet", "facts": "${facts}" }""", "$.facts")]
    [InlineData("""{ "a": 1, "a": 2 }""", "$")]
    [InlineData("""{ "a": 1, }""", "$")]
    [InlineData("not json", "$")]
    public void A_malformed_template_fails_when_compiled(string template, string path) =>
        Assert.Equal(path, Refused(() => Compile(template)).Path);

    [Fact]
    public void An_expression_nested_too_deep_fails_when_compiled()
    {
        var deep = new string('(', 60) + "1" + new string(')', 60);
        Assert.Contains("deeper", Refused(() => Compile($$"""{ "a": "${{{deep}}}" }""")).Message, StringComparison.Ordinal);
        Refused(() => Compile($$"""{ "a": "${{{new string('!', 100_000)}}x}" }"""));
    }

    [Fact]
    public void An_expression_without_end_fails_when_compiled() =>
        Assert.Contains("too long", Refused(() => Value("${1" + string.Concat(Enumerable.Repeat(" + 1", 50_000)) + "}")).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("${text.daysLeft}")]
    [InlineData("${if(true, text.daysLeft, 1)}")]
    [InlineData("a ${text.daysLeft}")]
    public void A_text_with_a_hole_is_an_error(string text)
    {
        Refused(() => Value(text, """{ "days": null }""", Texts));
        Refused(() => Shown(text, new { days = (string?)null }, Texts));
    }

    [Fact]
    public void A_template_nested_too_deep_fails_when_compiled() =>
        Refused(() => Compile(new string('[', 100) + new string(']', 100)));

    [Theory]
    [InlineData("${text.title}", "\"**复盘**\"")]
    [InlineData("<${text.nested.key}>", "\"<深>\"")]
    [InlineData("${text.daysLeft}", "\"还剩 3 天\"")]
    [InlineData("${if(days > 2, text.yes, text.no)}", "\"_是_\"")]
    [InlineData("${$data.text.title}", "\"数据\"")]
    public void Texts_come_from_the_table(string text, string expected) =>
        Assert.Equal(expected, Value(text, """{ "days": 3, "text": { "title": "数据" } }""", Texts));

    [Fact]
    public void A_text_that_is_constant_needs_no_data() =>
        Assert.Equal("\"**复盘** a\"", Value("${text.title} a", "null", Texts));

    [Fact]
    public void A_missing_text_fails_when_compiled() =>
        Assert.Contains("'nope'", Refused(() => Compile("""{ "a": "${if(x, text.nope, 1)}" }""", texts: Texts)).Message, StringComparison.Ordinal);

    [Fact]
    public void A_text_cannot_refer_to_another_text() => Refused(() => Compile("""{ "a": "${text.loop}" }""", texts: Texts));

    [Fact]
    public void A_missing_value_within_a_text_is_an_error() => Refused(() => Value("${text.missing}", "{}", Texts));

    [Fact]
    public void Numbers_of_the_model_keep_their_digits() =>
        Assert.Equal("""{"a":12345678901234567890.10}""", ExpandToText("""{ "a": "${a}" }""", """{ "a": 12345678901234567890.10 }"""));

    [Fact]
    public void A_byte_order_mark_is_passed_over() => Assert.Equal("{}", ExpandToText("\uFEFF{}"));

    [Fact]
    public void One_template_serves_many_threads()
    {
        var template = Compile("""{ "list": [{ "$data": "${items}", "text": "${n} ${$root.name}" }] }""");
        Parallel.For(0, 2_000, i =>
        {
            using var data = JsonDocument.Parse($$"""{ "name": "{{i}}", "items": [{ "n": 1 }, { "n": 2 }] }""");
            var buffer = new System.Buffers.ArrayBufferWriter<byte>();
            using (var writer = new Utf8JsonWriter(buffer))
                template.Expand(writer, data.RootElement);
            Assert.Equal($$"""{"list":[{"text":"1 {{i}}"},{"text":"2 {{i}}"}]}""", System.Text.Encoding.UTF8.GetString(buffer.WrittenSpan));
        });
    }
}
