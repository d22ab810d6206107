using KingdeeCoachBot.Benchmarks.Load;
using KingdeeCoachBot.Benchmarks.Servers;

namespace KingdeeCoachBot.Benchmarks.Scenarios;

/// <summary>Talks in sentences that were never said before: plans, corrections, questions, and what the bot does not understand.</summary>
internal sealed class TextClient(Line line, FakeConnector connector, bool inEnglish) : Client(line, turnsPerPerson: 6)
{
    protected override Person Begin() => new(connector, inEnglish ? "en-US" : "zh-CN");

    protected override Task<(string Step, WireActivity Activity)> NextAsync(Person person) =>
        Task.FromResult(inEnglish ? ("English", person.Says(Sentences.English())) : ("Chinese", person.Says(Sentences.Chinese())));
}
