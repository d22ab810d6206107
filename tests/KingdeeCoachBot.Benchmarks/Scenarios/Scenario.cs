using KingdeeCoachBot.Benchmarks.Load;
using KingdeeCoachBot.Benchmarks.Servers;

namespace KingdeeCoachBot.Benchmarks.Scenarios;

/// <summary>A server and the kind of client that talks to it.</summary>
internal sealed class Scenario : IAsyncDisposable
{
    public const string Bare = "bare";
    public const string Echo = "echo";
    public const string Form = "form";
    public const string Text = "text";

    private readonly FakeConnector connector;
    private readonly Line line;

    private Scenario(string name, FakeConnector connector, ServerProcess server)
    {
        this.connector = connector;
        Name = name;
        Server = server;
        line = new Line(server.Address);
    }

    public static IReadOnlyList<string> Names { get; } = [Bare, Echo, Form, Text];

    public string Name { get; }

    public ServerProcess Server { get; }

    public static async Task<Scenario> StartAsync(string name, FakeConnector connector)
    {
        var server = name switch
        {
            Bare => ServerProcess.Bare(),
            Echo => ServerProcess.Echo(),
            _ => ServerProcess.Bot(),
        };
        using var http = new HttpClient();
        await server.ReadyAsync(http);
        return new Scenario(name, connector, server);
    }

    public IReadOnlyList<Client> Clients(int count) => [.. Enumerable.Range(0, count).Select(CreateClient)];

    public ValueTask DisposeAsync()
    {
        line.Dispose();
        return Server.DisposeAsync();
    }

    private Client CreateClient(int number) => Name switch
    {
        Form => new FormClient(line, connector),
        Text => new TextClient(line, connector, inEnglish: number % 2 == 1),
        _ => new EchoClient(line, connector),
    };
}
