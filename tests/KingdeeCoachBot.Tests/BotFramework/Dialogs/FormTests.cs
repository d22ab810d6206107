using System.Text.Json.Serialization;
using KingdeeCoachBot.BotFramework.Dialogs;
using KingdeeCoachBot.BotFramework.Turns;
using KingdeeCoachBot.Tests.BotFramework.Turns;

namespace KingdeeCoachBot.Tests.BotFramework.Dialogs;

public sealed class FormTests
{
    private static Dialog[] Forms => [new Form("order"), new Form("report"), new Wrapped("wrapped", new Wrapped("inner", new Form("order")))];

    [Fact]
    public async Task A_form_is_corrected_in_words_and_completed_by_its_card()
    {
        await using var talk = new Talk(Forms);

        Assert.Equal("order Begun <>", await talk.Says("begin order"));
        Assert.Equal("order NotUnderstood <> name?", await talk.Says("what?"));
        Assert.Equal("order Corrected <Huaneng>", await talk.Says("name=Huaneng"));
        await talk.RestartsAsync(Forms);
        Assert.Equal("order saved Huaneng", await talk.Presses("submit", talk.Cards[^1]));
        Assert.Equal(DialogTurnStatus.Complete, talk.Outcome!.Status);
        Assert.Equal(["Huaneng"], await Tally.ReadAsync(talk.Storage));
    }

    [Fact]
    public async Task A_form_that_cannot_be_saved_says_why()
    {
        await using var talk = new Talk(Forms);
        await talk.Says("begin order");

        Assert.Equal("order Refused <> name?", await talk.Presses("submit", talk.Cards[^1]));
        await talk.Says("name=taken");
        Assert.Equal("order Refused <taken again>", await talk.Presses("submit", talk.Cards[^1]));
        Assert.Equal("order saved taken again", await talk.Presses("submit", talk.Cards[^1]));
    }

    [Fact]
    public async Task An_older_card_of_the_form_still_submits_it()
    {
        await using var talk = new Talk(Forms);
        await talk.Says("begin order");
        await talk.Says("name=Huaneng");

        Assert.Equal("order saved Huaneng", await talk.Presses("submit", talk.Cards[0]));
    }

    [Fact]
    public async Task A_spent_card_shows_the_outcome_and_has_no_second_effect()
    {
        await using var talk = new Talk(Forms);
        await talk.Says("begin order");
        await talk.Says("name=Huaneng");
        var card = talk.Cards[^1];
        await talk.Presses("submit", card);

        await talk.Says("begin order");
        talk.Cards.Clear();
        Assert.Equal("outdated", await talk.Presses("submit", card));
        Assert.Equal(["Huaneng"], await Tally.ReadAsync(talk.Storage));
    }

    [Fact]
    public async Task A_card_spent_elsewhere_shows_the_outcome()
    {
        await using var talk = new Talk(Forms);
        await talk.Says("begin order");
        await talk.Says("name=Huaneng");
        await Tally.OverwriteAsync(talk.Storage, $"test/spent/{talk.Cards[^1]}", """{"at":"2026-11-23T00:00:00Z"}""");

        Assert.Equal("order outcome Huaneng", await talk.Presses("submit", talk.Cards[^1]));
        Assert.Empty(await Tally.ReadAsync(talk.Storage));
    }

    [Fact]
    public async Task Another_button_of_the_form_shows_the_form()
    {
        await using var talk = new Talk(Forms);
        await talk.Says("begin order");

        Assert.Equal("order NotUnderstood <> name?", await talk.Presses("help", talk.Cards[^1]));
    }

    [Fact]
    public async Task A_form_given_up_is_put_aside_and_one_asked_for_again_is_reopened()
    {
        await using var talk = new Talk(Forms);
        await talk.Says("begin order");
        await talk.Says("name=Huaneng");

        Assert.Equal("order Reopened <Huaneng>", await talk.Says("reprompt"));
        Assert.Equal("order aside Huaneng", await talk.Says("cancel"));
        Assert.Equal("", await talk.Says("name=x"));
    }

    [Fact]
    public async Task Of_two_forms_the_one_whose_card_is_pressed_answers_and_the_other_waits()
    {
        await using var talk = new Talk(Forms);
        await talk.Says("begin order");
        await talk.Says("name=A");
        var order = talk.Cards[^1];
        await talk.Says("begin report");
        await talk.Says("name=B");
        var report = talk.Cards[^1];

        Assert.Equal("order NotUnderstood <A>", await talk.Presses("help", order));
        Assert.Equal("order Corrected <A2>", await talk.Says("name=A2"));
        await talk.RestartsAsync(Forms);
        Assert.Equal("report saved B | order remind A2", await talk.Presses("submit", report));
        Assert.Equal("order saved A2", await talk.Presses("submit", order));
        Assert.Equal(["B", "A2"], await Tally.ReadAsync(talk.Storage));
    }

    [Fact]
    public async Task A_form_nested_two_deep_keeps_its_draft_over_a_restart()
    {
        await using var talk = new Talk(Forms);
        Assert.Equal("order Begun <>", await talk.Says("begin wrapped"));
        await talk.Says("name=Huaneng");
        var card = talk.Cards[^1];
        await talk.Says("begin report");
        await talk.RestartsAsync(Forms);

        Assert.Equal("order NotUnderstood <Huaneng>", await talk.Presses("help", card));
        Assert.Equal("order saved Huaneng | report remind ", await talk.Presses("submit", card));
    }

    [Fact]
    public async Task Nested_forms_are_reminded_and_put_aside_like_others()
    {
        await using var talk = new Talk(Forms);
        await talk.Says("begin wrapped");
        await talk.Says("name=A");
        await talk.Says("begin report");
        await talk.Says("name=B");

        Assert.Equal("report saved B | order remind A", await talk.Presses("submit", talk.Cards[^1]));
        Assert.Equal("order Reopened <A>", await talk.Says("reprompt"));
        Assert.Equal("order aside A", await talk.Says("cancel"));
    }

    [Fact]
    public async Task Only_the_newest_cards_of_a_form_are_remembered()
    {
        await using var talk = new Talk(Forms);
        await talk.Says("begin order");
        for (var number = 0; number < 8; number++)
            await talk.Says($"name={number}");

        Assert.Equal("outdated", await talk.Presses("submit", talk.Cards[0]));
        Assert.Equal("order saved 7", await talk.Presses("submit", talk.Cards[1]));
    }

    private sealed class Wrapped : ComponentDialog
    {
        public Wrapped(string id, Dialog inner)
            : base(id) => AddDialog(inner);
    }

    private sealed class Form(string id) : FormDialog<Draft>(id, DraftJson.Default.Draft)
    {
        protected override Task<Draft> StartAsync(ITurnContext turnContext, object? options, CancellationToken ct) => Task.FromResult(new Draft(""));

        protected override bool IsSubmission(CardPress? press) => press?.Verb == "submit";

        protected override Draft Merge(Draft draft, CardPress press) => draft;

        protected override Task<Draft?> CorrectAsync(ITurnContext turnContext, Draft draft, CancellationToken ct) => Task.FromResult(
            turnContext.Activity.Text is { } text && text.StartsWith("name=", StringComparison.Ordinal) ? new Draft(text[5..]) : null);

        protected override IReadOnlyDictionary<string, string> Problems(ITurnContext turnContext, Draft draft) =>
            draft.Name.Length == 0 ? new Dictionary<string, string> { ["name"] = "name?" } : new Dictionary<string, string>();

        protected override Task ShowAsync(ITurnContext turnContext, FormView<Draft> form, string cardInstance, CancellationToken ct)
        {
            turnContext.TurnState.Get<Talk>()!.Cards.Add(cardInstance);
            var problems = string.Concat(form.Problems.Values.Select(problem => " " + problem));
            return turnContext.SayAsync($"{Id} {form.Reason} <{form.Draft.Name}>{problems}", cardInstance);
        }

        protected override async Task<Draft?> CompleteAsync(ITurnContext turnContext, Draft draft, CancellationToken ct)
        {
            if (draft.Name == "taken")
                return new Draft("taken again");
            turnContext.SpendCard();
            await Tally.AddAsync(turnContext, draft.Name, ct);
            await turnContext.SayAsync($"{Id} saved {draft.Name}");
            return null;
        }

        protected override Task ShowOutcomeAsync(ITurnContext turnContext, Draft draft, CancellationToken ct) =>
            turnContext.SayAsync($"{Id} outcome {draft.Name}");

        protected override Task RemindAsync(ITurnContext turnContext, Draft draft, CancellationToken ct) => turnContext.SayAsync($"{Id} remind {draft.Name}");

        protected override Task PutAsideAsync(ITurnContext turnContext, Draft draft, CancellationToken ct) => turnContext.SayAsync($"{Id} aside {draft.Name}");
    }
}

internal sealed record Draft(string Name);

[JsonSerializable(typeof(Draft))]
internal sealed partial class DraftJson : JsonSerializerContext;
