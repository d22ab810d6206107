using KingdeeCoachBot.Benchmarks.Load;
using KingdeeCoachBot.Benchmarks.Servers;

namespace KingdeeCoachBot.Benchmarks.Scenarios;

/// <summary>One client of a closed loop. It plays one person after another.</summary>
/// <param name="line">The bot.</param>
/// <param name="turnsPerPerson">After so many turns somebody new takes over.</param>
internal abstract class Client(Line line, int turnsPerPerson)
{
    private readonly List<Person> left = [];
    private readonly List<Turn> turns = [];
    private Person? person;

    public IReadOnlyList<Turn> Turns => turns;

    public int Failures { get; private set; }

    /// <summary>Sends one message, or presses one button, and waits for the response.</summary>
    public async Task TakeTurnAsync()
    {
        if (person is null || person.Sent >= turnsPerPerson)
            NextPerson();
        var (step, activity) = await NextAsync(person!);
        try
        {
            turns.Add(new Turn(step, await line.SendAsync(activity)));
        }
        catch (Exception exception) when (exception is HttpRequestException or TaskCanceledException)
        {
            Failures++;
        }
    }

    /// <returns>Replies that did not arrive.</returns>
    public async Task<int> LeaveAsync(TimeSpan patience)
    {
        if (person is not null)
            left.Add(person);
        var missing = await Task.WhenAll(left.Select(each => each.LeaveAsync(patience)));
        return missing.Sum();
    }

    protected abstract Person Begin();

    /// <summary>The person's next turn, by how many he has had.</summary>
    protected abstract Task<(string Step, WireActivity Activity)> NextAsync(Person person);

    private void NextPerson()
    {
        if (person is not null)
            left.Add(person);
        person = Begin();
    }
}

/// <summary>Says a line, of which the bot makes one reply.</summary>
internal sealed class EchoClient(Line line, FakeConnector connector) : Client(line, turnsPerPerson: 300)
{
    protected override Person Begin() => new(connector);

    protected override Task<(string Step, WireActivity Activity)> NextAsync(Person person) =>
        Task.FromResult(("message", person.Says("明天下午三点去拜访华能集团的王总")));
}
