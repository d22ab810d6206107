using System.Text.Json.Nodes;
using KingdeeCoachBot.BotFramework.Cards;

namespace KingdeeCoachBot.Tests.BotFramework.Cards;

/// <summary>Every case is expanded by the official JavaScript engine as well.</summary>
public sealed class OfficialEngineTests
{
    private static readonly JsonObject Cases = JsonNode.Parse(File.ReadAllText(Oracle.CasesFile))!.AsObject();

    [Fact]
    public void Every_expression_yields_what_the_official_engine_yields() =>
        Compare([.. Expressions("expressions").Select(text => (text, (JsonNode)new JsonObject { ["value"] = text }))]);

    [Fact]
    public void Every_template_expands_as_the_official_engine_expands_it() =>
        Compare([.. Cases["templates"]!.AsArray().Select(c => (c!["name"]!.GetValue<string>(), c["template"]!.DeepClone()))]);

    [Fact]
    public void What_the_official_engine_lets_pass_unnoticed_is_an_error()
    {
        foreach (var text in Expressions("stricterThanOfficial"))
        {
            var ours = Ours(new JsonObject { ["value"] = text });
            Assert.True(ours.Error is not null, $"{text} gave {ours.Value?.ToJsonString()}");
        }
    }

    private static IEnumerable<string> Expressions(string list) => Cases[list]!.AsArray().Select(text => text!.GetValue<string>());

    private static void Compare((string Name, JsonNode Template)[] cases)
    {
        var questions = new JsonArray([.. cases.Select(c => new JsonObject
        {
            ["template"] = c.Template.DeepClone(), ["data"] = Cases["data"]!.DeepClone(),
        })]);
        var answers = Oracle.Ask("expand", questions);
        var differences = cases.Zip(answers).Select(pair => Difference(pair.First.Name, Ours(pair.First.Template), pair.Second!)).OfType<string>();
        var all = string.Join("\n", differences);
        Assert.True(all.Length == 0, all);
    }

    private static string? Difference(string name, (JsonNode? Value, string? Error) ours, JsonNode theirs)
    {
        var theirError = theirs["error"]?.GetValue<string>();
        var isSame = theirError is not null ? ours.Error is not null : ours.Error is null && JsonNode.DeepEquals(ours.Value, theirs["value"]);
        return isSame ? null : $"{name}\n  ours:   {ours.Error ?? ours.Value?.ToJsonString()}\n  theirs: {theirError ?? theirs["value"]?.ToJsonString()}";
    }

    private static (JsonNode? Value, string? Error) Ours(JsonNode template)
    {
        try
        {
            return (Expanding.Expand(template.ToJsonString(), Cases["data"]!.ToJsonString()), null);
        }
        catch (CardTemplateException wrong)
        {
            return (null, wrong.Message);
        }
    }
}
