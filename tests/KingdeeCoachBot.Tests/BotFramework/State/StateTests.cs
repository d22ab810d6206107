using System.Text;
using System.Text.Json.Serialization;
using KingdeeCoachBot.BotFramework.Schema;
using KingdeeCoachBot.BotFramework.State;
using KingdeeCoachBot.BotFramework.Storage;
using KingdeeCoachBot.Tests.BotFramework.Turns;
using static KingdeeCoachBot.Tests.BotFramework.Turns.Activities;

namespace KingdeeCoachBot.Tests.BotFramework.State;

public sealed class StateTests : IAsyncDisposable
{
    private const string UserKey = "test/users/test%3Au";

    private static readonly StateProperty<Notes> OfUser = StateProperty.OfUser("notes", NotesJson.Default.Notes);
    private static readonly StateProperty<Notes> OfConversation = StateProperty.OfConversation("notes", NotesJson.Default.Notes);

    private readonly TestStorages storages = new("SQLite");

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task State_that_was_only_read_is_not_written()
    {
        var storage = storages.Open();
        await using var engine = Start(storage, notes => { });
        await engine.ProcessAsync(Message("a"));
        var before = await ETagAsync(storage);

        await engine.ProcessAsync(Message("b"));

        Assert.NotNull(before);
        Assert.Equal(before, await ETagAsync(storage));
    }

    [Fact]
    public async Task A_change_deep_inside_the_state_is_written()
    {
        var storage = storages.Open();
        await using var engine = Start(storage, notes => notes.Inner.All.Add("x"));
        await engine.ProcessAsync(Message("a"));
        var before = await ETagAsync(storage);

        await engine.ProcessAsync(Message("b"));

        Assert.NotEqual(before, await ETagAsync(storage));
    }

    [Fact]
    public async Task User_state_follows_the_user_and_conversation_state_stays_in_the_conversation()
    {
        var seen = new List<(int User, int Conversation)>();
        await using var engine = new Engine(storages.Open(), new TestBot(turn =>
        {
            var user = OfUser.GetOrAdd(turn, () => new Notes());
            var conversation = OfConversation.GetOrAdd(turn, () => new Notes());
            seen.Add((user.Inner.All.Count, conversation.Inner.All.Count));
            user.Inner.All.Add("x");
            conversation.Inner.All.Add("x");
            return Task.CompletedTask;
        }));

        await engine.ProcessAsync(Message("a", conversation: "c"));
        await engine.ProcessAsync(Message("a", conversation: "d"));
        await engine.ProcessAsync(Message("a", conversation: "c", user: "another"));

        Assert.Equal([(0, 0), (1, 0), (0, 1)], seen);
    }

    [Fact]
    public async Task Cleared_state_is_gone()
    {
        var storage = storages.Open();
        await using var engine = Start(storage, notes => notes.Inner.All.Add("x"));
        await engine.ProcessAsync(Message("a"));

        await using var clearing = new Engine(storage, new TestBot(turn =>
        {
            turn.UserState.Clear();
            return Task.CompletedTask;
        }));
        await clearing.ProcessAsync(Message("b"));

        Assert.DoesNotContain("notes", Encoding.UTF8.GetString((await storage.ReadAsync([UserKey], Ct))[UserKey].Body.Span), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("5")]
    [InlineData("\"text\"")]
    [InlineData("[]")]
    [InlineData("null")]
    public void State_that_no_longer_fits_its_type_is_no_state(string stored)
    {
        var bag = BagOf(stored);

        Assert.Null(bag.Get("notes", NotesJson.Default.Notes));
        bag.Set("notes", new Notes(), NotesJson.Default.Notes);
        Assert.NotNull(bag.Get("notes", NotesJson.Default.Notes));
    }

    [Theory]
    [InlineData("""{"Inner":[],"Title":"kept"}""")]
    [InlineData("""{"Inner":{"Lines":5},"Title":"kept"}""")]
    [InlineData("""{"Inner":"x","Title":"kept","Gone":1}""")]
    public void A_field_that_no_longer_fits_is_dropped_and_the_others_are_kept(string stored)
    {
        var notes = BagOf(stored).Get("notes", NotesJson.Default.Notes);

        Assert.Equal("kept", notes?.Title);
        Assert.Empty(notes!.Inner.All);
    }

    [Fact]
    public void What_was_set_to_null_is_removed()
    {
        var bag = BagOf("""{"Inner":{"Lines":["x"]}}""");

        bag.Set("notes", null, NotesJson.Default.Notes);

        Assert.Null(bag.Get("notes", NotesJson.Default.Notes));
        Assert.True(bag.Flush(out var values));
        Assert.Empty(values);
    }

    [Fact]
    public void State_that_was_only_read_differs_in_nothing()
    {
        var bag = BagOf("""{"Inner":{"Lines":["x"]}}""");
        bag.Get("notes", NotesJson.Default.Notes);

        Assert.False(bag.Flush(out _));
    }

    public ValueTask DisposeAsync() => storages.DisposeAsync();

    private static StateBag BagOf(string json) =>
        new(new Dictionary<string, RawJson> { ["notes"] = new RawJson(Encoding.UTF8.GetBytes(json)) });

    private static Engine Start(IStorage storage, Action<Notes> change) => new(storage, new TestBot(turn =>
    {
        change(OfUser.GetOrAdd(turn, () => new Notes()));
        return Task.CompletedTask;
    }));

    private static async Task<string?> ETagAsync(IStorage storage) => (await storage.ReadAsync([UserKey], Ct)).GetValueOrDefault(UserKey)?.ETag;
}

internal sealed class Notes
{
    public Lines Inner { get; init => field = value ?? new(); } = new();

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Title { get; init; }
}

internal sealed class Lines
{
    [JsonPropertyName("Lines")]
    public List<string> All { get; init; } = [];
}

[JsonSerializable(typeof(Notes))]
internal sealed partial class NotesJson : JsonSerializerContext;
