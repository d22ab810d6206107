using System.Text.Json.Nodes;

namespace KingdeeCoachBot.Tests.BotFramework.Cards;

/// <summary>The schema of the cards that Teams shows, made from the types in Microsoft's package.</summary>
internal static class CardSchema
{
    /// <summary>Fails with what is wrong and where unless every card fits.</summary>
    public static void Holds(IEnumerable<(string Name, string Card)> cards)
    {
        var all = cards.ToArray();
        var wrong = all.Zip(Faults(all.Select(each => each.Card))).Where(pair => pair.Second.Count > 0)
            .Select(pair => $"{pair.First.Name}\n  {string.Join("\n  ", pair.Second)}");
        var report = string.Join("\n", wrong);
        Assert.True(report.Length == 0, report);
    }

    /// <summary>What is wrong with each card; empty lists for good ones.</summary>
    public static IReadOnlyList<IReadOnlyList<string>> Faults(IEnumerable<string> cards) =>
    [
        .. Oracle.Ask("card", [.. cards.Select(card => JsonNode.Parse(card))])
            .Select(faults => faults!.AsArray().Select(fault => fault!.GetValue<string>()).ToArray()),
    ];
}
