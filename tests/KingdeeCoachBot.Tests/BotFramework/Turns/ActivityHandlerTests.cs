using KingdeeCoachBot.BotFramework.Schema;
using KingdeeCoachBot.BotFramework.Turns;
using static KingdeeCoachBot.Tests.BotFramework.Turns.Activities;

namespace KingdeeCoachBot.Tests.BotFramework.Turns;

/// <summary>Each kind of activity reaches the method that Bot Builder gives it.</summary>
public sealed class ActivityHandlerTests : IAsyncDisposable
{
    private readonly TestStorages storages = new("Memory");

    [Theory]
    [InlineData("message", "message")]
    [InlineData("event", "event")]
    [InlineData("messageUpdate", "messageUpdate")]
    [InlineData("messageDelete", "messageDelete")]
    [InlineData("typing", "typing")]
    [InlineData("endOfConversation", "endOfConversation")]
    [InlineData("contactRelationUpdate", "unrecognized")]
    public async Task A_type_reaches_its_method(string type, string method)
    {
        var bot = new Recorder();
        await RunAsync(bot, new Activity { Type = type });
        Assert.Equal([method], bot.Called);
    }

    [Theory]
    [InlineData("task/fetch")]
    [InlineData("task/submit")]
    [InlineData("composeExtension/query")]
    [InlineData("composeExtension/fetchTask")]
    [InlineData("composeExtension/submitAction")]
    [InlineData("message/submitAction")]
    [InlineData("signin/verifyState")]
    public async Task An_invoke_of_Teams_reaches_its_method_and_brings_its_answer_back(string name)
    {
        var bot = new Recorder();
        var response = await RunAsync(bot, new Activity { Type = "invoke", Name = name });
        Assert.Equal([name], bot.Called);
        Assert.Equal(200, response?.Status);
    }

    [Theory]
    [InlineData("task/fetch")]
    [InlineData("composeExtension/query")]
    [InlineData("somebody/elses")]
    public async Task An_invoke_that_nobody_handles_is_not_implemented(string name)
    {
        var response = await RunAsync(new Silent(), new Activity { Type = "invoke", Name = name });
        Assert.Equal(501, response?.Status);
    }

    [Fact]
    public async Task Reactions_are_told_apart_by_whether_they_come_or_go()
    {
        var bot = new Recorder();
        await RunAsync(bot, new Activity { Type = "messageReaction", ReactionsAdded = [new() { Type = "like" }] });
        await RunAsync(bot, new Activity { Type = "messageReaction", ReactionsRemoved = [new() { Type = "heart" }] });
        Assert.Equal(["added like", "removed heart"], bot.Called);
    }

    public ValueTask DisposeAsync() => storages.DisposeAsync();

    private async Task<InvokeResponse?> RunAsync(IBot bot, Activity activity)
    {
        var addressed = Message("", Guid.NewGuid().ToString("N"));
        addressed.Type = activity.Type;
        addressed.Name = activity.Name;
        addressed.ReactionsAdded = activity.ReactionsAdded;
        addressed.ReactionsRemoved = activity.ReactionsRemoved;
        await using var engine = new Engine(storages.Open(), bot, new TestChannel());
        return await engine.ProcessAsync(addressed);
    }

    private sealed class Silent : TeamsActivityHandler;

    private sealed class Recorder : TeamsActivityHandler
    {
        public List<string> Called { get; } = [];

        protected override Task OnMessageActivityAsync(ITurnContext turnContext, CancellationToken cancellationToken) => Note("message");

        protected override Task OnEventActivityAsync(ITurnContext turnContext, CancellationToken cancellationToken) => Note("event");

        protected override Task OnMessageUpdateActivityAsync(ITurnContext turnContext, CancellationToken cancellationToken) => Note("messageUpdate");

        protected override Task OnMessageDeleteActivityAsync(ITurnContext turnContext, CancellationToken cancellationToken) => Note("messageDelete");

        protected override Task OnTypingActivityAsync(ITurnContext turnContext, CancellationToken cancellationToken) => Note("typing");

        protected override Task OnEndOfConversationActivityAsync(ITurnContext turnContext, CancellationToken cancellationToken) =>
            Note("endOfConversation");

        protected override Task OnUnrecognizedActivityTypeAsync(ITurnContext turnContext, CancellationToken cancellationToken) => Note("unrecognized");

        protected override Task OnReactionsAddedAsync(
            IReadOnlyList<MessageReaction> messageReactions, ITurnContext turnContext, CancellationToken cancellationToken) =>
            Note("added " + messageReactions[0].Type);

        protected override Task OnReactionsRemovedAsync(
            IReadOnlyList<MessageReaction> messageReactions, ITurnContext turnContext, CancellationToken cancellationToken) =>
            Note("removed " + messageReactions[0].Type);

        protected override Task<InvokeResponse?> OnTeamsTaskModuleFetchAsync(ITurnContext turnContext, CancellationToken cancellationToken) => Answer(turnContext);

        protected override Task<InvokeResponse?> OnTeamsTaskModuleSubmitAsync(ITurnContext turnContext, CancellationToken cancellationToken) => Answer(turnContext);

        protected override Task<InvokeResponse?> OnTeamsMessagingExtensionQueryAsync(ITurnContext turnContext, CancellationToken cancellationToken) => Answer(turnContext);

        protected override Task<InvokeResponse?> OnTeamsMessagingExtensionFetchTaskAsync(ITurnContext turnContext, CancellationToken cancellationToken) => Answer(turnContext);

        protected override Task<InvokeResponse?> OnTeamsMessagingExtensionSubmitActionAsync(ITurnContext turnContext, CancellationToken cancellationToken) => Answer(turnContext);

        protected override Task<InvokeResponse?> OnTeamsMessageSubmitActionAsync(ITurnContext turnContext, CancellationToken cancellationToken) => Answer(turnContext);

        protected override Task<InvokeResponse?> OnTeamsSigninVerifyStateAsync(ITurnContext turnContext, CancellationToken cancellationToken) => Answer(turnContext);

        private Task Note(string method)
        {
            Called.Add(method);
            return Task.CompletedTask;
        }

        private Task<InvokeResponse?> Answer(ITurnContext turnContext)
        {
            Called.Add(turnContext.Activity.Name!);
            return Task.FromResult<InvokeResponse?>(new InvokeResponse(200));
        }
    }
}
