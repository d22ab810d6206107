using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using KingdeeCoachBot.BotFramework.Schema;
using KingdeeCoachBot.BotFramework.Storage;
using KingdeeCoachBot.BotFramework.Turns;
using KingdeeCoachBot.Coaching;
using Microsoft.Extensions.DependencyInjection;

namespace KingdeeCoachBot.Tests.Conversations;

/// <summary>A person talking to the bot through a channel, as tests tell it: what he says and presses, and what he then sees.</summary>
internal sealed class Chat : IAsyncDisposable
{
    /// <summary>Monday, 23 November 2026, nine in the morning in Shanghai.</summary>
    public static readonly DateTimeOffset Monday = new(2026, 11, 23, 9, 0, 0, TimeSpan.FromHours(8));

    private readonly string database = Path.Combine(Path.GetTempPath(), $"coach-{Guid.NewGuid():N}.db");
    private readonly Action<IServiceCollection>? configure;
    private readonly string channel;
    private readonly string locale;
    private ConnectorEndpoint connector = null!;
    private ConnectorEndpoint.Conversation screen = null!;
    private int activities;
    private int seen;

    private Chat(string channel, Language language, Action<IServiceCollection>? configure)
    {
        this.channel = channel;
        this.configure = configure;
        locale = language.Tag();
        User = Guid.NewGuid().ToString();
    }

    public BotUnderTest Bot { get; private set; } = null!;

    /// <summary>The person's Entra object id.</summary>
    public string User { get; set; }

    public string Conversation { get; set; } = $"a:{Guid.NewGuid():N}";

    public string Tenant { get; set; } = "11111111-1111-4111-8111-111111111111";

    public string ConversationType { get; set; } = "personal";

    /// <summary>The status of the newest request.</summary>
    public int Status { get; private set; }

    /// <summary>The body answering the newest request.</summary>
    public string Body { get; private set; } = "";

    /// <summary>Everything on the screen, oldest first.</summary>
    public IReadOnlyList<(string Id, JsonObject Activity)> Screen => screen.Shown;

    public ConnectorEndpoint.Conversation Channel => screen;

    /// <summary>A personal chat in Teams, where cards carry Action.Execute.</summary>
    public static Task<Chat> InTeamsAsync(Language language = Language.Chinese, Action<IServiceCollection>? configure = null) =>
        new Chat("msteams", language, configure).StartAsync();

    /// <summary>A chat in Bot Framework Emulator, where cards carry Action.Submit.</summary>
    public static Task<Chat> InEmulatorAsync(Language language = Language.Chinese) => new Chat("emulator", language, null).StartAsync();

    public async Task RestartsAsync()
    {
        var now = Bot.Now;
        await Bot.DisposeAsync();
        Bot = BotUnderTest.Start(database, now, configure);
    }

    /// <summary>Time goes on to a moment; what is due by then has been done. What came of it is what the chat shows next.</summary>
    public async Task ItIs(DateTimeOffset now)
    {
        // Before the clock moves: the bot's own rounds may be faster than this one.
        seen = screen.Shown.Count;
        lastPressed = null;
        Bot.SetTime(now);
        await Bot.DueAsync();
    }

    /// <summary>The same person's second device, another person, or another conversation: the same bot, a screen of its own.</summary>
    public Chat Another(string? user = null, string? tenant = null)
    {
        var other = new Chat(channel, locale == "en-US" ? Language.English : Language.Chinese, configure)
        {
            User = user ?? Guid.NewGuid().ToString(),
            Tenant = tenant ?? Tenant,
            Bot = Bot,
            connector = connector,
        };
        other.screen = connector.Of(other.Conversation);
        return other;
    }

    public Task Says(string text) => SendAsync(Message(text));

    public async Task SendAsync(JsonObject activity)
    {
        seen = screen.Shown.Count;
        using var client = Bot.CreateClient();
        using var response = await client.PostAsJsonAsync("/api/messages", activity);
        Status = (int)response.StatusCode;
        Body = await response.Content.ReadAsStringAsync();
        await Bot.DeliveredAsync();
        if (activity["type"]!.GetValue<string>() == "invoke")
            ShowInvokeResponse(activity);
    }

    public JsonObject Message(string? text) => Activity("message", ("text", text));

    public JsonObject Activity(string type, params IEnumerable<(string Name, JsonNode? Value)> fields)
    {
        var activity = new JsonObject
        {
            ["type"] = type,
            ["id"] = $"activity-{++activities}",
            ["channelId"] = channel,
            ["serviceUrl"] = connector.ServiceUrl,
            ["locale"] = locale,
            ["from"] = new JsonObject { ["id"] = "29:" + User, ["name"] = "张敏", ["aadObjectId"] = User },
            ["recipient"] = new JsonObject { ["id"] = "28:bot", ["name"] = "销售教练" },
            ["conversation"] = new JsonObject { ["id"] = Conversation, ["conversationType"] = ConversationType, ["tenantId"] = Tenant },
        };
        foreach (var (name, value) in fields.Where(field => field.Value is not null))
            activity[name] = value;
        return activity;
    }

    /// <summary>Presses a button of the newest card that has it; inputs keep what the card shows unless given.</summary>
    public Task Presses(string title, object? inputs = null) => SendAsync(Press(title, inputs));

    /// <summary>Submits the form on the screen.</summary>
    public Task Submits(object? inputs = null) => SendAsync(Press("Visit/Save", inputs));

    /// <summary>The activity that pressing a button sends. Buttons are named by what they show or by their verb.</summary>
    public JsonObject Press(string button, object? inputs = null)
    {
        foreach (var (id, activity) in Screen.Reverse())
        {
            if (CardOf(activity) is { } card && ActionsOf(card).FirstOrDefault(action => IsCalled(action, button)) is { } action)
                return Press(id, card, action, inputs);
        }

        throw new InvalidOperationException($"No card on the screen has a button '{button}'. The screen: {Visible()}");
    }

    /// <summary>Fails unless the newest answers show all of these.</summary>
    public void Shows(params string[] texts)
    {
        var newest = Newest();
        foreach (var text in texts)
            Assert.Contains(text, newest, StringComparison.Ordinal);
    }

    public void DoesNotShow(params string[] texts)
    {
        var newest = Newest();
        foreach (var text in texts)
            Assert.DoesNotContain(text, newest, StringComparison.Ordinal);
    }

    /// <summary>The value in an input of the newest form.</summary>
    public string Input(string id)
    {
        var card = Screen.Reverse().Select(each => CardOf(each.Activity)).First(card => card is not null && InputsOf(card).Count > 0);
        return InputsOf(card!).First(input => input["id"]!.GetValue<string>() == id)["value"]?.ToString() ?? "";
    }

    /// <summary>The titles of the rows that can be pressed on the newest card, or only those that read as given.</summary>
    public IReadOnlyList<string> RowsShown(string? title = null)
    {
        var card = Screen.Reverse().Select(each => CardOf(each.Activity)).First(card => card is not null)!;
        return
        [
            .. Descendants(card).Select(json => json["selectAction"]?["title"]?.ToString()).OfType<string>()
                .Where(each => title is null || each == title),
        ];
    }

    /// <summary>The card shown last: the pressed one where it was replaced, else the newest.</summary>
    public JsonObject NewestCard()
    {
        var newest = Screen.Skip(seen).Select(each => CardOf(each.Activity)).LastOrDefault(card => card is not null);
        return newest ?? CardOf(Screen.First(each => each.Id == lastPressed).Activity)!;
    }

    /// <summary>Somebody else's press, sent by this person.</summary>
    public JsonObject Stolen(JsonObject press)
    {
        var mine = press.DeepClone().AsObject();
        foreach (var field in new[] { "id", "from", "conversation" })
            mine[field] = Message(null)[field]!.DeepClone();
        return mine;
    }

    /// <summary>Rewrites what is stored of this conversation, as another version of the bot would have stored it.</summary>
    public async Task RemembersAsync(Func<string, string> rewrite)
    {
        var storage = Bot.Services.GetRequiredService<IStorage>();
        var key = TurnIdentity.Of(JsonSerializer.Deserialize(Message("").ToJsonString(), BotJson.Wire.Activity)!).ConversationKey;
        var item = (await storage.ReadAsync([key], TestContext.Current.CancellationToken))[key];
        var body = Encoding.UTF8.GetBytes(rewrite(Encoding.UTF8.GetString(item.Body.Span)));
        await storage.WriteAsync([new StorageChange.Put(key, body, item.ETag, [])], TestContext.Current.CancellationToken);
    }

    /// <summary>How many messages the newest turn brought.</summary>
    public int NewMessages => Screen.Count - seen;

    public async ValueTask DisposeAsync()
    {
        await Bot.DisposeAsync();
        foreach (var file in Directory.EnumerateFiles(Path.GetTempPath(), Path.GetFileName(database) + "*"))
            File.Delete(file);
    }

    private async Task<Chat> StartAsync()
    {
        connector = await ConnectorEndpoint.Shared;
        screen = connector.Of(Conversation);
        Bot = BotUnderTest.Start(database, Monday, configure);
        return this;
    }

    private string? lastPressed;

    private JsonObject Press(string id, JsonObject card, JsonObject action, object? inputs)
    {
        lastPressed = id;
        var data = (JsonObject?)action["data"]?.DeepClone() ?? [];
        foreach (var input in InputsOf(card))
            data[input["id"]!.GetValue<string>()] = input["value"]?.DeepClone() ?? "";
        foreach (var (name, value) in (JsonObject?)JsonSerializer.SerializeToNode(inputs) ?? [])
            data[name] = value?.DeepClone();
        return action["type"]!.GetValue<string>() == "Action.Execute"
            ? Activity("invoke", ("name", "adaptiveCard/action"), ("replyToId", id), ("value", new JsonObject
            {
                ["action"] = new JsonObject { ["type"] = "Action.Execute", ["verb"] = action["verb"]!.DeepClone(), ["data"] = data },
            }))
            : Activity("message", ("replyToId", id), ("value", data));
    }

    // Teams puts the card of an invoke's response in the place of the pressed one.
    private void ShowInvokeResponse(JsonObject activity)
    {
        if (Status != 200 || JsonNode.Parse(Body) is not JsonObject response || response["value"] is not JsonObject card)
            return;
        if (response["type"]!.GetValue<string>() == "application/vnd.microsoft.card.adaptive")
        {
            var attachment = new JsonObject { ["content"] = card.DeepClone() };
            screen.Replace(activity["replyToId"]!.GetValue<string>(), new JsonObject { ["attachments"] = new JsonArray(attachment) });
        }
    }

    private string Newest()
    {
        var newest = Screen.Skip(seen).Select(each => TextOf(each.Activity));
        var replaced = lastPressed is null ? [] : Screen.Where(each => each.Id == lastPressed).Select(each => TextOf(each.Activity));
        return string.Join("\n", newest.Concat(replaced));
    }

    private string Visible() => string.Join("\n---\n", Screen.Select(each => TextOf(each.Activity)));

    private static string TextOf(JsonObject activity)
    {
        var text = new StringBuilder(activity["text"]?.ToString());
        if (CardOf(activity) is { } card)
            Collect(card, text);
        foreach (var action in activity["suggestedActions"]?["actions"] as JsonArray ?? [])
            text.Append('\n').Append(action!["title"]);
        return text.ToString();
    }

    private static void Collect(JsonNode? node, StringBuilder text)
    {
        if (node is JsonArray array)
        {
            foreach (var each in array)
                Collect(each, text);
        }
        else if (node is JsonObject json)
        {
            foreach (var (name, value) in json)
            {
                if (value is JsonValue && name is "text" or "title" or "value" or "label")
                    text.Append('\n').Append(value);
                else if (name != "data")
                    Collect(value, text);
            }
        }
    }

    private static JsonObject? CardOf(JsonObject activity) => (activity["attachments"] as JsonArray)?.FirstOrDefault()?["content"] as JsonObject;

    private static List<JsonObject> InputsOf(JsonObject card) =>
        [.. Descendants(card).Where(json => json["type"]?.ToString().StartsWith("Input.", StringComparison.Ordinal) == true)];

    private static IEnumerable<JsonObject> ActionsOf(JsonObject card) =>
        Descendants(card).Where(json => json["type"]?.ToString() is "Action.Execute" or "Action.Submit");

    private static bool IsCalled(JsonObject action, string button) =>
        action["title"]?.ToString() == button || action["verb"]?.ToString() == button || action["data"]?["_verb"]?.ToString() == button;

    private static IEnumerable<JsonObject> Descendants(JsonNode? node) => node switch
    {
        JsonObject json => json.SelectMany(each => Descendants(each.Value)).Prepend(json),
        JsonArray array => array.SelectMany(Descendants),
        _ => [],
    };
}
