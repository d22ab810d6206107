using System.Text.Json.Serialization;
using KingdeeCoachBot.BotFramework.Dialogs;
using KingdeeCoachBot.BotFramework.Schema;
using KingdeeCoachBot.Tests.BotFramework.Turns;

namespace KingdeeCoachBot.Tests.BotFramework.Dialogs;

public sealed class WaterfallTests
{
    private static Dialog[] Asking =>
    [
        new WaterfallDialog<Answers>("trip", AnswersJson.Default.Answers, (_, _) => new Answers(),
            (step, ct) => step.PromptAsync("text", Ask("Where to?", retry: "A place, please."), ct),
            (step, ct) =>
            {
                step.State.Place = (string?)step.Result;
                return step.PromptAsync("choice", Ask("How?", null, "card", new Choice("train", ["by train", "火车"]), new Choice("plane", ["飞机"])), ct);
            },
            async (step, ct) =>
            {
                await step.Context.SayAsync($"{step.State.Place} by {step.Result}");
                return await step.NextAsync("nothing asked");
            },
            (step, ct) => step.EndDialogAsync($"done: {step.Result}", ct)),
        new TextPrompt("text"),
        new ChoicePrompt("choice"),
        new WaterfallDialog<Answers>("aside", AnswersJson.Default.Answers, (_, _) => new Answers(),
            async (step, _) =>
            {
                await step.Context.SayAsync("aside?");
                return Dialog.EndOfTurn;
            },
            async (step, ct) =>
            {
                await step.Context.SayAsync($"aside: {step.Result}");
                return await step.EndDialogAsync(null, ct);
            }),
    ];

    [Theory]
    [InlineData("2", "plane")]
    [InlineData(" 1 ", "train")]
    [InlineData("BY TRAIN", "train")]
    [InlineData("飞机", "plane")]
    public async Task Questions_are_answered_over_several_turns_and_a_restart(string said, string chosen)
    {
        await using var talk = new Talk(Asking);

        Assert.Equal("Where to?", await talk.Says("begin trip"));
        Assert.Equal("A place, please.", await talk.Says("  "));
        await talk.RestartsAsync(Asking);
        Assert.Equal("How?", await talk.Says("Xi'an"));
        await talk.RestartsAsync(Asking);
        Assert.Equal($"Xi'an by {chosen}", await talk.Says(said));
        Assert.Equal(new DialogTurnResult(DialogTurnStatus.Complete, "done: nothing asked"), talk.Outcome);
    }

    [Fact]
    public async Task A_choice_is_made_by_its_button_too()
    {
        await using var talk = new Talk(Asking);
        await talk.Says("begin trip");
        await talk.Says("Xi'an");

        Assert.Equal("outdated", await talk.Presses("plane", "another card"));
        Assert.Equal("How?", await talk.Presses("boat", "card"));
        Assert.Equal("Xi'an by plane", await talk.Presses("plane", "card"));
    }

    [Theory]
    [InlineData("3")]
    [InlineData("0")]
    [InlineData("-1")]
    [InlineData("boat")]
    public async Task What_is_no_choice_is_asked_again(string said)
    {
        await using var talk = new Talk(Asking);
        await talk.Says("begin trip");
        await talk.Says("Xi'an");

        Assert.Equal("How?", await talk.Says(said));
        Assert.Equal(DialogTurnStatus.Waiting, talk.Outcome!.Status);
    }

    [Fact]
    public async Task An_event_answers_no_question()
    {
        await using var talk = new Talk(Asking);
        await talk.Says("begin trip");

        Assert.Equal("", await talk.SendsEvent());
        Assert.Equal("How?", await talk.Says("Xi'an"));
    }

    [Fact]
    public async Task A_question_asked_again_answers_the_newest_message()
    {
        var channel = new TestChannel();
        await using var storages = new TestStorages("Memory");
        var set = new DialogSet().Add(new TextPrompt("text"));
        await using var engine = new Engine(storages.Open(), new TestBot(async (turn, ct) =>
        {
            var dialogs = set.CreateContext(turn);
            if (dialogs.ActiveDialog is null)
                await dialogs.PromptAsync("text", Ask("Where to?"), ct);
            else
                await dialogs.ContinueDialogAsync(ct);
        }), channel);

        await engine.ProcessAsync(Activities.Message("hi", "first"));
        await engine.ProcessAsync(Activities.Message(" ", "second"));
        await engine.DeliveredAsync();

        Assert.Equal(["first", "second"], channel.Taken.Select(each => each.ReplyToId));
    }

    [Fact]
    public async Task A_topic_in_between_asks_the_question_again_when_it_is_over_and_does_not_answer_it()
    {
        await using var talk = new Talk(Asking);
        await talk.Says("begin trip");
        await talk.Says("Xi'an");

        Assert.Equal("aside?", await talk.Says("begin aside"));
        Assert.Equal("aside: well | How?", await talk.Says("well"));
        Assert.Equal("Xi'an by train", await talk.Says("1"));
    }

    [Fact]
    public async Task A_button_of_the_deeper_topic_raises_all_of_it()
    {
        await using var talk = new Talk(Asking);
        await talk.Says("begin trip");
        await talk.Says("Xi'an");
        await talk.Says("begin aside");

        Assert.Equal("Xi'an by plane", await talk.Presses("plane", "card"));
        Assert.Equal("aside: back", await talk.Says("back"));
        Assert.Equal(DialogTurnStatus.Complete, talk.Outcome!.Status);
    }

    [Fact]
    public async Task Topics_left_for_others_are_bounded_and_the_oldest_goes_first()
    {
        await using var talk = new Talk(Asking);
        await talk.Says("begin trip");
        for (var number = 0; number < DialogContext.MostDialogs; number++)
            await talk.Says("begin aside");

        for (var number = 0; number < DialogContext.MostDialogs; number++)
            Assert.Equal("aside: x", await talk.Says("x"));
        Assert.Equal("", await talk.Says("x"));
        Assert.Equal(DialogTurnStatus.Empty, talk.Outcome!.Status);
    }

    [Fact]
    public async Task A_dialog_that_the_next_version_no_longer_has_frees_the_user()
    {
        await using var talk = new Talk(Asking);
        await talk.Says("begin aside");
        await talk.Says("begin trip");

        await talk.RestartsAsync([.. Asking.Where(dialog => dialog.Id is not ("trip" or "text"))]);

        Assert.Equal("aside: x", await talk.Says("x"));
        Assert.Empty(talk.Errors);
    }

    [Fact]
    public async Task A_waterfall_whose_state_no_longer_parses_ends()
    {
        await using var talk = new Talk(Asking);
        await talk.Says("begin aside");

        await talk.RestartsAsync(new WaterfallDialog<Stricter>(
            "aside", AnswersJson.Default.Stricter, (_, _) => new Stricter { Needed = "x" }, (_, _) => Task.FromResult(Dialog.EndOfTurn),
            (_, _) => throw new InvalidOperationException("never")));
        await talk.Says("x");

        Assert.Equal(DialogTurnStatus.Complete, talk.Outcome!.Status);
        Assert.Empty(talk.Errors);
    }

    [Theory]
    [InlineData("5")]
    [InlineData("""{"dialogs":5}""")]
    [InlineData("""{"dialogs":null}""")]
    [InlineData("""{"dialogs":[null]}""")]
    [InlineData("""{"dialogs":[{"id":"trip","values":null,"cards":null}]}""")]
    [InlineData("""{"dialogs":[{"cards":[]}]}""")]
    [InlineData("""{"dialogs":[{"id":"text","values":{"options":5}}]}""")]
    [InlineData("""{"dialogs":[{"id":"trip"}]}""")]
    public async Task A_stack_that_no_longer_parses_frees_the_user(string stored)
    {
        await using var talk = new Talk(Asking);
        await talk.Says("begin trip");
        const string key = "test/conversations/test/c";
        var record = System.Text.Json.Nodes.JsonNode.Parse((await talk.Storage.ReadAsync([key], TestContext.Current.CancellationToken))[key].Body.Span)!;
        record["state"]!["dialogs"] = System.Text.Json.Nodes.JsonNode.Parse(stored);
        await Tally.OverwriteAsync(talk.Storage, key, record.ToJsonString());

        await talk.Says("x");
        Assert.Equal("Where to?", await talk.Says("begin trip"));
        Assert.Empty(talk.Errors);
    }

    internal static PromptOptions Ask(string question, string? retry = null, string? card = null, params Choice[] choices) => new()
    {
        Prompt = new Activity { Type = ActivityTypes.Message, Text = question },
        RetryPrompt = retry is null ? null : new Activity { Type = ActivityTypes.Message, Text = retry },
        CardInstance = card,
        Choices = choices,
    };
}

internal sealed class Answers
{
    public string? Place { get; set; }
}

internal sealed class Stricter
{
    public required string Needed { get; init; }
}

[JsonSerializable(typeof(Answers))]
[JsonSerializable(typeof(Stricter))]
internal sealed partial class AnswersJson : JsonSerializerContext;
