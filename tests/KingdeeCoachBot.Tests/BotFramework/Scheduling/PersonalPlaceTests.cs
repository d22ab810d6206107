using System.Text.Json;
using KingdeeCoachBot.BotFramework.Schema;
using KingdeeCoachBot.BotFramework.Scheduling;
using KingdeeCoachBot.BotFramework.Storage;
using KingdeeCoachBot.BotFramework.Turns;
using KingdeeCoachBot.Tests.BotFramework.Turns;
using static KingdeeCoachBot.Tests.BotFramework.Turns.Activities;

namespace KingdeeCoachBot.Tests.BotFramework.Scheduling;

/// <summary>The bot remembers where it can speak to somebody, and usual turns write nothing for it.</summary>
public sealed class PersonalPlaceTests : IAsyncDisposable
{
    private const string PersonKey = "test/users/test%3Au";

    private readonly TestStorages storages = new("Memory");
    private readonly InterceptedStorage storage;
    private readonly Engine engine;
    private int writes;

    public PersonalPlaceTests()
    {
        storage = new InterceptedStorage(storages.Open())
        {
            BeforeWrite = changes =>
            {
                writes += changes.Count(change => change is StorageChange.Put { Key: PersonKey });
                return Task.CompletedTask;
            },
        };
        engine = new Engine(storage, TestBot.Echo, new TestChannel());
    }

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public static TheoryData<string, string, bool> Moves => new()
    {
        { "a new conversation", """{"conversation":{"id":"other"}}""", true },
        { "another service URL", """{"serviceUrl":"test:other"}""", true },
        { "another channel", """{"channelId":"test","recipient":{"id":"other bot"}}""", true },
        { "another language", """{"locale":"en-US"}""", true },
        { "another time zone", """{"localTimezone":"Europe/Berlin"}""", true },
        { "the type said at last", """{"conversation":{"id":"c","conversationType":"personal"}}""", false },
        { "another name", """{"from":{"id":"u","name":"Zhang Min"}}""", false },
        { "nothing new", "{}", false },
        { "a group", """{"conversation":{"id":"g","conversationType":"groupChat"}}""", false },
        { "a group that says no more", """{"conversation":{"id":"g","isGroup":true}}""", false },
        { "a channel", """{"conversation":{"id":"g","conversationType":"channel"}}""", false },
    };

    [Theory]
    [MemberData(nameof(Moves))]
    public async Task A_turn_writes_the_person_only_where_he_can_be_found_elsewhere(string what, string change, bool isWritten)
    {
        await engine.ProcessAsync(Hello("{}"));
        Assert.Equal(1, writes);

        await engine.ProcessAsync(Hello(change));
        Assert.True(writes == (isWritten ? 2 : 1), what);
        await engine.ProcessAsync(Hello(change));
        Assert.True(writes == (isWritten ? 2 : 1), what);
    }

    [Fact]
    public async Task What_an_activity_does_not_say_stays_as_it_was_seen()
    {
        await engine.ProcessAsync(Hello("{}"));
        await engine.ProcessAsync(Hello("""{"locale":null,"localTimezone":null}"""));
        await engine.ProcessAsync(Hello("""{"locale":null,"localTimezone":null,"conversation":{"id":"other"}}"""));

        var place = await PlaceAsync();
        Assert.Equal(("other", "zh-CN", "Asia/Shanghai"), (place!.Reference.Conversation.Id, place.Reference.Locale, place.LocalTimezone));
        Assert.Equal(2, writes);
    }

    [Fact]
    public async Task A_person_stored_by_an_older_version_is_found_from_his_next_turn_on_and_keeps_his_state()
    {
        await storage.WriteAsync([new StorageChange.Put(PersonKey, """{"schema":1,"state":{"profile":{"seen":1}}}"""u8.ToArray(), null, [])], Ct);
        await engine.ProcessAsync(Hello("{}"));

        var record = await RecordAsync();
        Assert.Equal("c", record!.Place!.Reference.Conversation.Id);
        Assert.Equal("""{"seen":1}""", record.State["profile"].ToString());
    }

    [Theory]
    [InlineData("""{"type":"installationUpdate","action":"remove"}""", true)]
    [InlineData("""{"type":"conversationUpdate","membersRemoved":[null,{"id":"bot"}]}""", true)]
    [InlineData("""{"type":"installationUpdate","action":"remove-upgrade"}""", false)]
    [InlineData("""{"type":"installationUpdate","action":"add"}""", false)]
    [InlineData("""{"type":"conversationUpdate","membersRemoved":[{"id":"somebody"}]}""", false)]
    [InlineData("""{"type":"installationUpdate","action":"remove","conversation":{"id":"an older one"}}""", false)]
    [InlineData("""{"type":"installationUpdate","action":"remove","conversation":{"id":"g","conversationType":"groupChat"}}""", false)]
    public async Task Only_the_removal_from_this_very_conversation_ends_it(string change, bool ends)
    {
        await engine.ProcessAsync(Hello("{}"));
        await engine.ProcessAsync(Hello(change));
        Assert.Equal(ends, await PlaceAsync() is null);
    }

    public async ValueTask DisposeAsync()
    {
        await engine.DisposeAsync();
        await storages.DisposeAsync();
    }

    private static Activity Hello(string change)
    {
        var activity = JsonSerializer.SerializeToNode(Message("hello"), BotJson.Wire.Activity)!.AsObject();
        activity["locale"] = "zh-CN";
        activity["localTimezone"] = "Asia/Shanghai";
        foreach (var (name, value) in System.Text.Json.Nodes.JsonNode.Parse(change)!.AsObject())
            activity[name] = value?.DeepClone();
        return activity.Deserialize(BotJson.Wire.Activity)!;
    }

    private async Task<PersonalPlace?> PlaceAsync() => (await RecordAsync())?.Place;

    private async Task<UserRecord?> RecordAsync() =>
        JsonSerializer.Deserialize((await storage.ReadAsync([PersonKey], Ct))[PersonKey].Body.Span, TurnJson.Stored.UserRecord);
}
