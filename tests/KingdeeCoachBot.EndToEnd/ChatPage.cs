using System.Collections.Concurrent;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace KingdeeCoachBot.EndToEnd;

/// <summary>The chat page in a browser, in front of a bot of its own. A test speaks with it as a salesperson would.</summary>
internal sealed class ChatPage : IAsyncDisposable
{
    // Generous: a loaded machine is slow, and a passing test does not wait.
    private const float Patience = 60_000;

    private readonly IBrowserContext context;
    private readonly IPage page;
    private readonly ConcurrentQueue<string> requests = new();
    private readonly ConcurrentQueue<string> complaints = new();

    private ChatPage(RunningBot bot, IBrowserContext context, IPage page)
    {
        Bot = bot;
        this.context = context;
        this.page = page;
        page.Request += (_, request) => requests.Enqueue(request.Url);
        page.WebSocket += (_, socket) => requests.Enqueue(socket.Url);
        page.PageError += (_, error) => complaints.Enqueue(error);
        page.Console += (_, message) =>
        {
            if (message.Type == "error")
                complaints.Enqueue(message.Text);
        };
    }

    public RunningBot Bot { get; }

    /// <summary>Everything the page asked for, streams included.</summary>
    public IReadOnlyCollection<string> Requests => requests;

    /// <summary>Errors in the browser's console.</summary>
    public IReadOnlyCollection<string> Complaints => complaints;

    public ILocator SendBox => page.Locator("[data-id='webchat-sendbox-input']");

    /// <summary>The newest card; the form before it was saved is the same card as the plan after.</summary>
    public ILocator Card => page.Locator(".ac-adaptiveCard").Last;

    public static async Task<ChatPage> OpenAsync(Chromium chromium, Look? look = null)
    {
        var browser = await chromium.BrowserAsync();
        var bot = await RunningBot.StartAsync();
        var context = await browser.NewContextAsync((look ?? Look.Usual).ToOptions());
        context.SetDefaultTimeout(Patience);
        var chat = new ChatPage(bot, context, await context.NewPageAsync());
        await chat.page.GotoAsync(bot.Address.AbsoluteUri);
        return chat;
    }

    public async Task Says(string sentence)
    {
        await SendBox.FillAsync(sentence);
        await SendBox.PressAsync("Enter");
    }

    /// <summary>Chooses a file with the paper clip, which sends it.</summary>
    public Task Attaches(string name, byte[] file) =>
        page.Locator("input[type=file]").SetInputFilesAsync(new FilePayload { Name = name, MimeType = "text/csv", Buffer = file });

    /// <summary>Presses a button of the newest card that downloads something, and tells the file's name.</summary>
    public async Task<string> Downloads(string button)
    {
        var name = new TaskCompletionSource<string>(TaskCreationOptions.RunContinuationsAsynchronously);
        // A browser opens another tab for it, and may close it before anybody could wait for it there.
        context.Page += (_, opened) => opened.Download += (_, download) => name.TrySetResult(download.SuggestedFilename);
        page.Download += (_, download) => name.TrySetResult(download.SuggestedFilename);
        await Card.GetByRole(AriaRole.Button, new() { Name = button }).ClickAsync();
        return await name.Task.WaitAsync(TimeSpan.FromMilliseconds(Patience));
    }

    /// <summary>The newest card shows these texts, each once.</summary>
    public async Task ShowsCard(params string[] texts)
    {
        foreach (var text in texts)
            await Expect(Card.GetByText(text)).ToHaveCountAsync(1, new() { Timeout = Patience });
    }

    /// <summary>So many cards of the whole conversation hold the text.</summary>
    public Task ShowsCards(int count, string text) =>
        Expect(page.Locator(".ac-adaptiveCard").Filter(new() { HasText = text })).ToHaveCountAsync(count, new() { Timeout = Patience });

    /// <summary>The text is said so many times in the whole conversation; cards do not count.</summary>
    public Task ShowsBubbles(int count, string text) =>
        Expect(page.Locator(".webchat__text-content").Filter(new() { HasText = text })).ToHaveCountAsync(count, new() { Timeout = Patience });

    public async Task ShowsInOrder(params string[] texts)
    {
        var messages = page.Locator(".webchat__bubble").Filter(new() { HasNotTextRegex = new(@"^\s*$") });
        await Expect(messages).ToContainTextAsync(texts, new() { Timeout = Patience });
    }

    private ILocator Field(string label) => Card.GetByRole(AriaRole.Textbox, new() { Name = label, Exact = true });

    public Task FieldHolds(string label, string value) => Expect(Field(label)).ToHaveValueAsync(value, new() { Timeout = Patience });

    public Task Fills(string label, string value) => Field(label).FillAsync(value);

    public ILocator Button(string title) => Card.GetByRole(AriaRole.Button, new() { Name = title, Exact = true });

    public Task Presses(string title) => Button(title).ClickAsync();

    /// <summary>Kills the bot as soon as it has answered for what the page posts.</summary>
    public async Task KillsTheBotOnceItHasTaken(Func<Task> action)
    {
        await page.RunAndWaitForResponseAsync(action, response => IsPost(response.Request));
        await Bot.IsKilledAsync();
    }

    /// <summary>Kills the bot while the page's post is on its way.</summary>
    public async Task KillsTheBotWhileItIsSent(Func<Task> action)
    {
        await page.RunAndWaitForRequestAsync(action, IsPost);
        await Bot.IsKilledAsync();
    }

    /// <summary>What did not reach the bot stays on the page with a link to send it again; what did is answered.</summary>
    public async Task RetriesIfAsked(string until)
    {
        var retry = page.GetByRole(AriaRole.Button, new() { Name = "重试" });
        var answer = Card.GetByText(until);
        await Expect(retry.Or(answer).First).ToBeVisibleAsync(new() { Timeout = Patience });
        if (!await answer.IsVisibleAsync())
            await retry.ClickAsync();
        await Expect(answer).ToBeVisibleAsync(new() { Timeout = Patience });
    }

    public async Task MovesTheClock(string step) =>
        await page.RunAndWaitForResponseAsync(
            () => page.GetByRole(AriaRole.Button, new() { Name = step, Exact = true }).ClickAsync(),
            response => response.Request.Method == "POST" && response.Url.EndsWith("/dev/clock", StringComparison.Ordinal));

    public Task Chooses(string select, string value) => page.Locator(select).SelectOptionAsync(value);

    /// <summary>The page says by itself that it lost the bot, and that it found it again.</summary>
    public async Task NoticesTheRestart()
    {
        var notice = page.Locator(".notice[role='status']");
        await Expect(notice).ToBeVisibleAsync(new() { Timeout = Patience });
        await Bot.StartsAgainAsync();
        await Expect(notice).ToBeHiddenAsync(new() { Timeout = Patience });
    }

    public Task IsReloaded() => page.ReloadAsync();

    public ILocator On(string selector) => page.Locator(selector);

    public Task<T> Measures<T>(string script) => page.EvaluateAsync<T>(script);

    /// <summary>For people to look at: TestResults/name.png beside the test program. Nothing compares it.</summary>
    public Task KeepsScreenshot(string name) => page.ScreenshotAsync(new() { Path = Path.Combine(AppContext.BaseDirectory, "TestResults", name + ".png") });

    public async ValueTask DisposeAsync()
    {
        await context.DisposeAsync();
        await Bot.DisposeAsync();
    }

    private static bool IsPost(IRequest request) => request.Method == "POST" && request.Url.EndsWith("/activities", StringComparison.Ordinal);
}
