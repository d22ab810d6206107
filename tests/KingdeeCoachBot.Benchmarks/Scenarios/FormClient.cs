using KingdeeCoachBot.Benchmarks.Load;
using KingdeeCoachBot.Benchmarks.Servers;

namespace KingdeeCoachBot.Benchmarks.Scenarios;

/// <summary>Plans visits: a sentence brings the form, its button saves it, a sentence lists what is planned. Eight visits per person.</summary>
internal sealed class FormClient(Line line, FakeConnector connector) : Client(line, turnsPerPerson: Steps * 8)
{
    public const string Sentence = "sentence";
    public const string Save = "save";
    public const string List = "list";

    private const int Steps = 3;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    protected override Person Begin() => new(connector, presses: true);

    protected override async Task<(string Step, WireActivity Activity)> NextAsync(Person person)
    {
        switch (person.Sent % Steps)
        {
            case 0:
                return (Sentence, person.Says(Sentences.ChinesePlan()));
            case 1:
                // A press needs the card before it.
                if (!await person.Inbox.ReachesAsync(person.Sent, Patience))
                    throw new InvalidOperationException("The form did not arrive.");
                return (Save, person.Presses("Visit/Save"));
            default:
                return (List, person.Says("我的拜访"));
        }
    }
}
