using System.Net;
using System.Text.Json.Nodes;
using CsCheck;
using static KingdeeCoachBot.Tests.BotFramework.Cards.Expanding;

namespace KingdeeCoachBot.Tests.BotFramework.Cards;

public sealed partial class MarkdownTextTests
{
    private static readonly string[] Known =
    [
        "[a](http://x)", "![a](http://x)", "<http://x>", "<b>x</b>", "&lt;", "&#42;", "**a**", "_a_", "`a`", "~~a~~", "# a", "1. a", "1) a",
        "- a", "+ a", "* a", "> a", "---", "***", "a\n===", "a\n---", "a|b\n-|-\nc|d", "[a]: http://x\n\n[a]", "    code", "```\nx\n```",
        "{{DATE(2020-01-01T00:00:00Z)}}", "{{TIME(2020-01-01T00:00:00Z)}}", "a\\\nb", "a  \nb", "C:\\dir\\", "\\*a\\*",
    ];

    private static readonly Gen<string> MarkdownLike = Gen.OneOf(
        Gen.String[Gen.Char["\\`*_[](){}~#<>&;-+=|:.!\"' \t\r\n1aA华"], 0, 24],
        Gen.Int[0, Known.Length - 1].Select(i => Known[i]),
        Gen.String);

    private static readonly string[] Around = ["{0}", "值：{0}。", "x\n{0}", "a {0} b", "a{0}b", "![a]{0}", "{{{{DATE{0}"];

    [Theory]
    [InlineData("华能（二期）", "华能（二期）")]
    [InlineData("华能(二期)", "华能(二期)")]
    [InlineData("CRM_2024", "CRM_2024")]
    [InlineData("R&D", "R&D")]
    [InlineData("3~5天", "3~5天")]
    [InlineData("a < b", "a < b")]
    [InlineData("-5", "\\-5")]
    [InlineData("**a**", "\\*\\*a\\*\\*")]
    [InlineData("_a_", "\\_a\\_")]
    [InlineData("[a](b)", "\\[a\\]\\(b)")]
    [InlineData("# a #b", "\\# a #b")]
    [InlineData("1. a", "1\\. a")]
    [InlineData("3.5万", "3.5万")]
    [InlineData("2) b", "2\\) b")]
    [InlineData("+ a", "\\+ a")]
    [InlineData("a\r\n- b", "a\n\n\\- b")]
    [InlineData("a\n\n\n  b", "a\n\nb")]
    [InlineData("    code", "code")]
    [InlineData("{{DATE(x)}}", "\\{\\{DATE(x)}}")]
    [InlineData("C:\\dir", "C:\\dir")]
    [InlineData("\\*", "\\\\\\*")]
    [InlineData("`x`", "\\`x\\`")]
    [InlineData("~~x~~", "\\~\\~x\\~\\~")]
    [InlineData("&lt;", "\\&lt;")]
    [InlineData("<b>", "\\<b>")]
    public void Text_from_data_is_made_inert(string text, string expected) => Assert.Equal(expected, Shown("${x}", new { x = text }));

    [Theory]
    [InlineData("**${x}**", "**\\*a\\***")]
    [InlineData("- ${x}", "- \\*a\\*")]
    [InlineData("${if(true, '**', x)}", "**")]
    [InlineData("${if(false, '**', x)}", "\\*a\\*")]
    [InlineData("${concat('**', x, '**')}", "**\\*a\\***")]
    [InlineData("${'**' + x + '**'}", "**\\*a\\***")]
    [InlineData("${text.bold}", "**\\*a\\***")]
    [InlineData("${coalesce(nope, '_x_')}", "_x_")]
    [InlineData("${coalesce(nope, x)}", "\\*a\\*")]
    [InlineData("${toUpper(x)}", "\\*A\\*")]
    [InlineData("${toUpper('*a*')}", "\\*A\\*")]
    [InlineData("${join(list, '、')}", "\\*a\\*、b")]
    [InlineData("${length(x)}", "3")]
    [InlineData("${n}", "-5")]
    [InlineData("${n - 1}", "-6")]
    [InlineData("${yes}", "true")]
    public void What_the_author_wrote_stays_markdown(string template, string expected) => Assert.Equal(
        expected,
        Shown(template, new { x = "*a*", n = -5, yes = true, list = new[] { "*a*", "b" } }, new Dictionary<string, string> { ["bold"] = "**${x}**" }));

    [Fact]
    public void Facts_are_made_inert_and_nothing_else_is()
    {
        const string template = """
            { "type": "X", "title": "${x}", "value": "${x}", "items": [
              { "type": "FactSet", "facts": [{ "$data": "${list}", "title": "${$data}", "value": "a ${$data}" }] },
              { "type": "Input.Text", "label": "${x}", "value": "${x}", "placeholder": "a ${x}" },
              { "type": "Action.Submit", "title": "${x}", "data": { "text": "${x}", "type": "TextBlock" } },
              { "type": "TextRun", "text": "${x}" } ] }
            """;
        const string expected = """
            {"type":"X","title":"*a*","value":"*a*","items":[{"type":"FactSet","facts":[{"title":"\\*b\\*","value":"a \\*b\\*"}]},{"type":"Input.Text","label":"*a*","value":"*a*","placeholder":"a *a*"},{"type":"Action.Submit","title":"*a*","data":{"text":"*a*","type":"TextBlock"}},{"type":"TextRun","text":"*a*"}]}
            """;
        Assert.Equal(expected, ExpandToText(template, """{ "x": "*a*", "list": ["*b*"] }"""));
    }

    [Fact]
    public void Nothing_in_a_text_is_an_error_there_too() => Refused(() => Shown("${x}", new { x = (string?)null }));

    [Fact]
    public void Any_text_comes_back_from_an_input_as_it_was() => Gen.String.Sample(text =>
    {
        var escaped = JsonValue.Create(text).ToJsonString();
        var card = Expand("""{ "type": "Input.Text", "value": "${x}" }""", $$"""{ "x": {{escaped}} }""");
        Assert.Equal(JsonNode.Parse(escaped)!.GetValue<string>(), card!["value"]!.GetValue<string>());
    });

    [Fact]
    public void Any_text_loses_its_marks_and_nothing_else() => MarkdownLike.Sample(text =>
    {
        var shown = Shown("${x}", new { x = text });
        var marks = shown.Where((c, i) => c is '*' or '`' or '[' or ']' && BackslashesBefore(shown, i) % 2 == 0);
        Assert.Empty(marks);
        Assert.DoesNotContain("\n ", shown, StringComparison.Ordinal);
        Assert.Equal(Plain(ReadAsJson(text)), Plain(Unescaped(shown)));
    });

    [Fact]
    public void A_common_mark_renderer_shows_any_text_as_it_is() =>
        MarkdownLike.Where(text => !text.Any(IsOddControl)).Array[1_000].Sample(ShowsAsTheyAre, iter: 3, threads: 1);

    private static void ShowsAsTheyAre(string[] texts)
    {
        var cases = texts.Concat(Known).SelectMany((text, i) => new[] { (Around[0], text), (Around[i % Around.Length], text) }).ToArray();
        var sent = cases.Select(c => Shown(string.Format(null, c.Item1, "${x}"), new { x = c.text })).ToArray();
        var html = Oracle.Ask("markdown", [.. sent.Select(text => JsonValue.Create(text))]);
        for (var i = 0; i < cases.Length; i++)
            Assert.True(
                Plain(string.Format(null, cases[i].Item1, cases[i].text)) == Read(html[i]!.GetValue<string>()),
                $"{JsonValue.Create(cases[i].text).ToJsonString()} in {cases[i].Item1} → {JsonValue.Create(sent[i]).ToJsonString()} → {html[i]}");
    }

    // Not to be seen in any client, and replaced by some renderers.
    private static bool IsOddControl(char c) => c is not ('\r' or '\n' or '\t') && (char.IsControl(c) || char.IsSurrogate(c) || char.IsWhiteSpace(c) && c != ' ');

    private static int BackslashesBefore(string text, int i) => text[..i].Length - text[..i].TrimEnd('\\').Length;

    private static string Unescaped(string text) => Escape().Replace(text, "$1");

    // Half a surrogate pair does not survive JSON.
    private static string ReadAsJson(string text) => JsonNode.Parse(System.Text.Json.JsonSerializer.Serialize(text))!.GetValue<string>();

    [System.Text.RegularExpressions.GeneratedRegex(@"\\([!-/:-@\[-`{-~])")]
    private static partial System.Text.RegularExpressions.Regex Escape();

    // Paragraphs are all the markup there may be.
    private static string Read(string html) =>
        Plain(WebUtility.HtmlDecode(html.Replace("<p>", "", StringComparison.Ordinal).Replace("</p>", "\n", StringComparison.Ordinal)));

    // Blanks may be fewer than in the data.
    private static string Plain(string text) => string.Concat(text.Split((char[])[' ', '\t', '\r', '\n'], StringSplitOptions.RemoveEmptyEntries));
}
