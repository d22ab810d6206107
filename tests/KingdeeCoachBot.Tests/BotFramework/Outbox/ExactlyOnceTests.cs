using CsCheck;
using KingdeeCoachBot.BotFramework.Schema;
using KingdeeCoachBot.BotFramework.Storage;
using KingdeeCoachBot.Tests.BotFramework.Turns;
using static KingdeeCoachBot.Tests.BotFramework.Turns.Activities;

namespace KingdeeCoachBot.Tests.BotFramework.Outbox;

/// <summary>Whatever happens: each effect once, each message at least once, in the order of their turns.</summary>
public sealed class ExactlyOnceTests
{
    private static readonly Gen<Step[]> Steps = Gen.Frequency(
            (6, Gen.Select(Gen.Int[0, 2], Gen.Bool, (conversation, waits) => new Step(Kind.Turn, conversation, waits))),
            (2, Gen.Int[0, 20].Select(which => new Step(Kind.Duplicate, which, false))),
            (2, Gen.Int[0, 2].Select(conversation => new Step(Kind.OvertakenTurn, conversation, false))),
            (2, Gen.Int[0, 3].Select(answer => new Step(Kind.ChannelChanges, answer, false))),
            (2, Gen.Bool.Select(later => new Step(Kind.Dispatch, 0, later))),
            (1, Gen.Bool.Select(graceful => new Step(Kind.Restart, 0, graceful))))
        .Array[1, 25];

    private enum Kind
    {
        Turn,
        Duplicate,
        OvertakenTurn,
        ChannelChanges,
        Dispatch,
        Restart,
    }

    public static TheoryData<string, int> Storages => new() { { "Memory", 150 }, { "SQLite", 25 } };

    [Theory]
    [MemberData(nameof(Storages))]
    public Task Any_mixture_of_turns_duplicates_conflicts_failures_and_crashes(string storage, int runs) => Steps.SampleAsync(
        async steps =>
        {
            await using var world = new World(storage);
            foreach (var step in steps)
                await world.DoAsync(step);
            await world.CheckAsync();
        },
        iter: runs,
        threads: 2);

    private sealed record Step(Kind Kind, int Number, bool Flag);

    private sealed class World : IAsyncDisposable
    {
        private readonly TestStorages storages;
        private readonly IStorage otherProcess;
        private readonly List<(string Text, string Conversation)> said = [];
        private readonly List<TestChannel> channels = [];
        private readonly List<Engine> engines = [];
        private readonly TestBot bot;
        private Action answer = () => { };
        private bool overtake;

        public World(string kind)
        {
            storages = new TestStorages(kind);
            otherProcess = storages.Open();
            bot = new TestBot(async turn =>
            {
                await Tally.AddAsync(turn, turn.Activity.Text!);
                await turn.SayAsync(turn.Activity.Text + ".1");
                await turn.SayAsync(turn.Activity.Text + ".2");
                if (overtake)
                    await OvertakeAsync(turn.Activity.Text!);
            });
            Start();
        }

        private Engine Engine => engines[^1];

        public async Task DoAsync(Step step)
        {
            switch (step.Kind)
            {
                case Kind.Turn or Kind.OvertakenTurn:
                    overtake = step.Kind == Kind.OvertakenTurn;
                    said.Add(($"{said.Count:D3}", $"c{step.Number}"));
                    await ProcessAsync(said.Count - 1);
                    if (step.Flag)
                        await Engine.DeliveredAsync();
                    break;
                case Kind.Duplicate when said.Count > 0:
                    await Task.WhenAll(ProcessAsync(step.Number % said.Count), ProcessAsync(step.Number % said.Count));
                    break;
                case Kind.ChannelChanges:
                    answer = Answer(step.Number);
                    break;
                case Kind.Dispatch:
                    await Engine.DispatchAsync(later: step.Flag ? TimeSpan.FromSeconds(12) : default);
                    break;
                case Kind.Restart:
                    await RestartAsync(step.Flag);
                    break;
                default:
                    break;
            }
        }

        public async Task CheckAsync()
        {
            answer = () => { };
            await Engine.DispatchAsync(everything: true);
            await Engine.DispatchAsync(later: TimeSpan.FromHours(1));

            Assert.Equal(said.Select(each => each.Text), (await Tally.ReadAsync(otherProcess)).Where(entry => entry != "theirs"));
            foreach (var conversation in said.GroupBy(each => each.Conversation))
            {
                var taken = channels.SelectMany(channel => channel.Taken).Where(each => each.Conversation!.Id == conversation.Key);
                Assert.Equal(conversation.SelectMany(each => new[] { each.Text + ".1", each.Text + ".2" }), taken.Select(each => each.Text!).Distinct());
            }
        }

        public async ValueTask DisposeAsync()
        {
            foreach (var engine in engines)
                await engine.DisposeAsync();
            await storages.DisposeAsync();
        }

        private static Action Answer(int number) => number switch
        {
            0 => () => throw TestChannel.Refuses(500),
            1 => () => throw TestChannel.Refuses(null),
            _ => () => { },
        };

        private Task<InvokeResponse?> ProcessAsync(int which) => Engine.ProcessAsync(Message(said[which].Text, $"id-{which}", said[which].Conversation));

        private async Task OvertakeAsync(string text)
        {
            overtake = false;
            var entries = await Tally.ReadAsync(otherProcess);
            if (!entries.Contains(text))
                await Tally.OverwriteAsync(otherProcess, "test/tally", $$"""{"Entries":[{{string.Join(",", entries.Append("theirs").Select(entry => $"\"{entry}\""))}}]}""");
        }

        // A killed process reaches its channel no more, but what it had leased stays leased.
        private async Task RestartAsync(bool graceful)
        {
            if (graceful)
                await Engine.DeliveredAsync();
            channels[^1].Before = _ => Task.Delay(Timeout.Infinite);
            Start();
            await Engine.DispatchAsync(everything: true);
        }

        private void Start()
        {
            var channel = new TestChannel();
            channel.Before = _ =>
            {
                answer();
                return Task.CompletedTask;
            };
            channels.Add(channel);
            engines.Add(new Engine(storages.Open(), bot, channel));
        }
    }
}
