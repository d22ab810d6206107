using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace KingdeeCoachBot.EndToEnd.Playground;

/// <summary>Agents Playground in a browser, in front of a bot of its own. A test speaks with it as a salesperson would.</summary>
internal sealed class PlaygroundChat : IAsyncDisposable
{
    private const string Rep = ".m365agentsplayground.yml";
    private const string Manager = ".m365agentsplayground.manager.yml";
    // Generous: a loaded machine is slow, and a passing test does not wait.
    private const float Patience = 60_000;

    private readonly IBrowserContext context;
    private readonly IPage page;

    private PlaygroundChat(RunningBot bot, RunningPlayground playground, IBrowserContext context, IPage page)
    {
        Bot = bot;
        Playground = playground;
        this.context = context;
        this.page = page;
    }

    public RunningBot Bot { get; }

    public RunningPlayground Playground { get; }

    /// <summary>The newest card.</summary>
    private ILocator Card => page.Locator(".ac-adaptiveCard").Last;

    private ILocator SendBox => page.Locator("div[contenteditable='true'][role='textbox']");

    public static Task<PlaygroundChat> OfARepAsync(Chromium chromium, string channel) => OpenAsync(chromium, channel, Rep);

    public static Task<PlaygroundChat> OfAManagerAsync(Chromium chromium, string channel) => OpenAsync(chromium, channel, Manager);

    public async Task Says(string sentence)
    {
        await SendBox.ClickAsync();
        await page.Keyboard.InsertTextAsync(sentence);
        await page.Keyboard.PressAsync("Enter");
    }

    /// <summary>Says something to one of a group: only what mentions the bot reaches it.</summary>
    public async Task SaysTo(string name, string sentence)
    {
        await SendBox.ClickAsync();
        await page.Keyboard.TypeAsync("@");
        await page.GetByRole(AriaRole.Menuitem).Filter(new() { HasText = name }).ClickAsync();
        await page.Keyboard.InsertTextAsync(sentence);
        await page.Keyboard.PressAsync("Enter");
    }

    /// <summary>The newest card shows these texts, each once.</summary>
    public async Task ShowsCard(params string[] texts)
    {
        foreach (var text in texts)
            await Expect(Card.GetByText(text)).ToHaveCountAsync(1, new() { Timeout = Patience });
    }

    /// <summary>The whole conversation holds so many cards.</summary>
    public Task ShowsCards(int count) => Expect(page.Locator(".ac-adaptiveCard")).ToHaveCountAsync(count, new() { Timeout = Patience });

    /// <summary>So many cards of the whole conversation hold the text.</summary>
    public Task ShowsCards(int count, string text) =>
        Expect(page.Locator(".ac-adaptiveCard").Filter(new() { HasText = text })).ToHaveCountAsync(count, new() { Timeout = Patience });

    /// <summary>The text is to be seen outside the cards; the list of chats and the log repeat what is said.</summary>
    public Task Shows(string text) => Expect(page.GetByText(text).First).ToBeVisibleAsync(new() { Timeout = Patience });

    private ILocator Field(string label) => Card.GetByRole(AriaRole.Textbox, new() { Name = label, Exact = true });

    public Task FieldHolds(string label, string value) => Expect(Field(label)).ToHaveValueAsync(value, new() { Timeout = Patience });

    public Task Fills(string label, string value) => Field(label).FillAsync(value);

    public Task Presses(string title) => Card.Locator($"button:has-text('{title}')").ClickAsync();

    /// <summary>Presses a line of a list.</summary>
    public Task PressesRow(string text) => Card.GetByText(text).ClickAsync();

    public Task Opens(string chat) => page.GetByRole(AriaRole.Treeitem, new() { Name = chat }).ClickAsync();

    /// <summary>Loads the page anew: Playground empties its chats and tells the bot at once that it was installed and that somebody joined.</summary>
    public async Task IsInstalledAgain()
    {
        await page.ReloadAsync();
        // Its log, emptied too, names each with the bot's answer.
        foreach (var told in new[] { "installationUpdate 200", "conversationUpdate 200" })
            await Expect(page.GetByText(told)).ToBeVisibleAsync(new() { Timeout = Patience });
    }

    /// <summary>For people to look at: TestResults/name.png beside the test program. Nothing compares it.</summary>
    public Task KeepsScreenshot(string name) =>
        page.ScreenshotAsync(new() { Path = Path.Combine(AppContext.BaseDirectory, "TestResults", name + ".png") });

    public async ValueTask DisposeAsync()
    {
        await context.DisposeAsync();
        await Playground.DisposeAsync();
        await Bot.DisposeAsync();
    }

    private static async Task<PlaygroundChat> OpenAsync(Chromium chromium, string channel, string configuration)
    {
        PlaygroundPackage.SkipsWithoutIt();
        var browser = await chromium.BrowserAsync();
        var bot = await RunningBot.StartAsync();
        // Around midnight "tomorrow" would be another day half-way through a test.
        await bot.IsTenInTheMorningAsync();
        var playground = await RunningPlayground.StartAsync(bot.Address, channel, configuration);
        var context = await browser.NewContextAsync(Look.Usual.ToOptions());
        context.SetDefaultTimeout(Patience);
        var chat = new PlaygroundChat(bot, playground, context, await context.NewPageAsync());
        await chat.page.GotoAsync(playground.Address.AbsoluteUri);
        return chat;
    }
}
