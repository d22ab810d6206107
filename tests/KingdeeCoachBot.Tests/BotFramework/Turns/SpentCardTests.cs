using KingdeeCoachBot.BotFramework.Schema;
using static KingdeeCoachBot.Tests.BotFramework.Turns.Activities;

namespace KingdeeCoachBot.Tests.BotFramework.Turns;

public sealed class SpentCardTests : IAsyncDisposable
{
    private static readonly TestBot Saving = new(async (turn, ct) =>
    {
        if (turn.Card!.Verb != "Save")
        {
            await turn.SayAsync("looked");
        }
        else if (await turn.IsCardSpentAsync(ct))
        {
            await turn.SayAsync("saved before");
        }
        else
        {
            await Tally.AddAsync(turn, "saved", ct);
            turn.SpendCard();
            await turn.SayAsync("saved");
        }
    });

    private readonly TestStorages storages = new("SQLite");
    private readonly TestChannel channel = new();

    [Theory]
    [InlineData("c", "c", "the same chat on two devices")]
    [InlineData("c", "d", "a card that was forwarded to another chat")]
    public async Task A_card_pressed_twice_at_once_has_one_effect(string first, string second, string _)
    {
        var storage = storages.Open();
        await using var engine = new Engine(storage, Saving, channel);

        await Task.WhenAll(engine.ProcessAsync(Press("Save", "card", conversation: first)), engine.ProcessAsync(Press("Save", "card", conversation: second)));
        await engine.DeliveredAsync();

        Assert.Equal(["saved"], await Tally.ReadAsync(storage));
        Assert.Equal(["saved", "saved before"], channel.Texts.Order());
    }

    [Fact]
    public async Task Looking_around_does_not_use_a_card_up()
    {
        var storage = storages.Open();
        await using var engine = new Engine(storage, Saving, channel);

        await engine.ProcessAsync(Press("Look", "card"));
        await engine.ProcessAsync(Press("Look", "card"));
        await engine.ProcessAsync(Press("Save", "card"));
        await engine.ProcessAsync(Press("Look", "card"));
        await engine.DeliveredAsync();

        Assert.Equal(["saved"], await Tally.ReadAsync(storage));
        Assert.Equal(["looked", "looked", "saved", "looked"], channel.Texts);
    }

    [Fact]
    public async Task Another_card_has_its_own_effect()
    {
        var storage = storages.Open();
        await using var engine = new Engine(storage, Saving, channel);

        await engine.ProcessAsync(Press("Save", "card"));
        await engine.ProcessAsync(Press("Save", "another card"));

        Assert.Equal(["saved", "saved"], await Tally.ReadAsync(storage));
    }

    [Fact]
    public async Task A_card_is_replaced_where_the_channel_said_it_stands()
    {
        var bot = new TestBot(turn => turn.Card is null
            ? turn.SayAsync("a card", card: "first")
            : turn.ReplaceCardAsync(new RawJson("{}"u8.ToArray()), turn.Card.Instance == "first" ? "second" : "third"));
        await using var engine = new Engine(storages.Open(), bot, channel);

        await engine.ProcessAsync(Message("show"));
        await engine.DeliveredAsync();
        await engine.ProcessAsync(Press("Change", "first"));
        await engine.DeliveredAsync();
        await engine.ProcessAsync(Press("Change", "second"));
        await engine.DeliveredAsync();
        await engine.ProcessAsync(Press("Change", "never shown"));
        await engine.DeliveredAsync();

        Assert.Equal([null, "sent:a card", "sent:a card", null], channel.Taken.Select(activity => activity.Id));
    }

    public ValueTask DisposeAsync() => storages.DisposeAsync();
}
