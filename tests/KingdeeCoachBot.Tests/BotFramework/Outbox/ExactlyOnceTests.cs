using CsCheck;
using KingdeeCoachBot.BotFramework.Schema;
using KingdeeCoachBot.BotFramework.Storage;
using KingdeeCoachBot.BotFramework.Turns;
using KingdeeCoachBot.Tests.BotFramework.Jobs;
using KingdeeCoachBot.Tests.BotFramework.Turns;
using static KingdeeCoachBot.Tests.BotFramework.Turns.Activities;

namespace KingdeeCoachBot.Tests.BotFramework.Outbox;

/// <summary>Whatever happens: each effect once, those of jobs too; each message at least once, in the order of their turns.</summary>
public sealed class ExactlyOnceTests
{
    private static readonly Gen<Step[]> Steps = Gen.Frequency(
            (6, Gen.Select(Gen.Int[0, 2], Gen.Bool, (conversation, waits) => new Step(Kind.Turn, conversation, waits))),
            (2, Gen.Int[0, 20].Select(which => new Step(Kind.Duplicate, which, false))),
            (2, Gen.Int[0, 2].Select(conversation => new Step(Kind.OvertakenTurn, conversation, false))),
            (2, Gen.Int[0, 3].Select(answer => new Step(Kind.ChannelChanges, answer, false))),
            (2, Gen.Bool.Select(later => new Step(Kind.Dispatch, 0, later))),
            (2, Gen.Int[0, 2].Select(end => new Step(Kind.Jobs, end, false))),
            (1, Gen.Bool.Select(graceful => new Step(Kind.Restart, 0, graceful))))
        .Array[1, 25];

    private enum Kind
    {
        Turn,
        Duplicate,
        OvertakenTurn,
        ChannelChanges,
        Dispatch,
        Jobs,
        Restart,
    }

    private enum JobsEnd
    {
        Well,
        KilledAtWork,
        KilledInContinuation,
    }

    public static TheoryData<string, int> Storages => new() { { "Memory", 150 }, { "SQLite", 25 } };

    [Theory]
    [MemberData(nameof(Storages))]
    public Task Any_mixture_of_turns_jobs_duplicates_conflicts_failures_and_crashes(string storage, int runs) => Steps.SampleAsync(
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
        private const string Done = ".done";

        private readonly TestStorages storages;
        private readonly IStorage otherProcess;
        private readonly List<(string Text, string Conversation)> said = [];
        private readonly List<TestChannel> channels = [];
        private readonly List<Engine> engines = [];
        private readonly TestBot bot;
        private Action answer = () => { };
        private bool overtake;
        private JobsEnd jobsEnd;
        private volatile bool isDead;

        public World(string kind)
        {
            storages = new TestStorages(kind);
            otherProcess = storages.Open();
            bot = new TestBot(async turn =>
            {
                if (turn.Job is { } job)
                {
                    await ContinueAsync(turn, job.ReadPayload(JobsJson.Default.Question)!.Text);
                    return;
                }

                turn.EnqueueJob("think", new Question(turn.Activity.Text!), JobsJson.Default.Question);
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
                case Kind.Jobs:
                    await RunJobsAsync((JobsEnd)step.Number);
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
            while ((await otherProcess.QueryAsync(IndexQuery.Prefix("jobs", "", 1), default)).Count > 0)
                await Engine.RunJobsAsync(later: TimeSpan.FromHours(1));

            var tally = await Tally.ReadAsync(otherProcess);
            Assert.Equal(said.Select(each => each.Text), tally.Where(entry => entry != "theirs" && !IsJobs(entry)));
            Assert.Equal(said.Select(each => each.Text + Done), tally.Where(IsJobs).Order(StringComparer.Ordinal));
            foreach (var conversation in said.GroupBy(each => each.Conversation))
            {
                var taken = channels.SelectMany(channel => channel.Taken).Where(each => each.Conversation!.Id == conversation.Key);
                Assert.Equal(conversation.SelectMany(each => new[] { each.Text + ".1", each.Text + ".2" }), Texts(taken, ofJobs: false));
                Assert.Equal(conversation.Select(each => each.Text + Done), Texts(taken, ofJobs: true).Order(StringComparer.Ordinal));
            }
        }

        public async ValueTask DisposeAsync()
        {
            foreach (var engine in engines)
                await engine.DisposeAsync();
            await storages.DisposeAsync();
        }

        private static bool IsJobs(string text) => text.EndsWith(Done, StringComparison.Ordinal);

        private static IEnumerable<string> Texts(IEnumerable<Activity> taken, bool ofJobs) =>
            taken.Select(each => each.Text!).Where(text => IsJobs(text) == ofJobs).Distinct();

        private async Task ContinueAsync(ITurnContext turn, string text)
        {
            await Tally.AddAsync(turn, text + Done);
            await turn.SayAsync(text + Done);
            isDead |= jobsEnd == JobsEnd.KilledInContinuation;
        }

        private Task<string> WorkAsync(string text)
        {
            isDead |= jobsEnd == JobsEnd.KilledAtWork;
            return Task.FromResult(text);
        }

        // A killed process writes no more; what it had in hand stays leased until the next one takes it over.
        private async Task RunJobsAsync(JobsEnd end)
        {
            jobsEnd = end;
            await Engine.RunJobsAsync();
            if (isDead)
                await RestartAsync(graceful: false);
            jobsEnd = JobsEnd.Well;
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
            await Engine.Jobs.TakeOverAsync(default);
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
            isDead = false;
            var number = engines.Count;
            var storage = new InterceptedStorage(storages.Open())
            {
                BeforeWrite = _ => isDead && engines.Count == number + 1 ? throw new StorageUnavailableException("killed") : Task.CompletedTask,
            };
            engines.Add(new Engine(storage, bot, channel, jobs: [new TestJob(WorkAsync)]));
        }
    }
}
