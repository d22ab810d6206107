using System.Text.Json.Nodes;
using KingdeeCoachBot.BotFramework.Jobs;
using KingdeeCoachBot.BotFramework.Storage;
using KingdeeCoachBot.Tests.Conversations;
using Microsoft.Extensions.DependencyInjection;

namespace KingdeeCoachBot.Tests.Coaching.Spreadsheet;

/// <summary>What a rep does with files in the chat.</summary>
internal static class SpreadsheetChat
{
    private const string TeamsFile = "application/vnd.microsoft.teams.file.download.info";

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    /// <summary>Attaches a file as Teams does, and waits until it has been read and answered.</summary>
    public static async Task Attaches(this Chat chat, byte[] file, string name = "漏斗表.xlsx")
    {
        await chat.AttachesWithoutWaiting(file, name);
        await chat.JobsEnd();
    }

    public static async Task AttachesWithoutWaiting(this Chat chat, byte[] file, string name) =>
        await chat.SendAsync(chat.Files(InTeams((await ConnectorEndpoint.Shared).Serve(file), name)));

    /// <summary>A message with files; Teams puts an HTML copy of the text beside them.</summary>
    public static JsonObject Files(this Chat chat, params JsonObject[] files)
    {
        var message = chat.Message(null);
        message["attachments"] = new JsonArray([.. files, new JsonObject { ["contentType"] = "text/html", ["content"] = "<p>看看</p>" }]);
        return message;
    }

    public static JsonObject InTeams(string url, string name) => new()
    {
        ["contentType"] = TeamsFile,
        ["name"] = name,
        ["contentUrl"] = "https://contoso-my.sharepoint.com/personal/zhang/Documents/" + name,
        ["content"] = new JsonObject { ["downloadUrl"] = url, ["uniqueId"] = "1150D938-8870-4044-9F2C-5BBDEBA70C9D", ["fileType"] = Path.GetExtension(name).TrimStart('.') },
    };

    public static async Task JobsEnd(this Chat chat)
    {
        var storage = chat.Bot.Services.GetRequiredService<IStorage>();
        for (var patience = 0; (await storage.QueryAsync(new IndexQuery("jobs", "", null, 1), Ct)).Count > 0; patience++)
        {
            Assert.True(patience < 1000, "The job does not end.");
            await Task.Delay(20, Ct);
        }

        // The last of them has committed its turn, but may not have handed over what that sends.
        await chat.Bot.Services.GetRequiredService<JobWorker>().DrainAsync(Ct);
        await chat.Bot.DeliveredAsync();
    }

    /// <summary>Opens the link of a button on the newest card that has one.</summary>
    public static async Task<HttpResponseMessage> OpensAsync(this Chat chat, string button) => await chat.FetchAsync(chat.LinkOf(button));

    public static async Task<HttpResponseMessage> FetchAsync(this Chat chat, string url)
    {
        using var client = chat.Bot.CreateClient();
        return await client.GetAsync(new Uri(url), Ct);
    }

    public static string LinkOf(this Chat chat, string button)
    {
        foreach (var (_, activity) in chat.Screen.Reverse())
        {
            if (Actions(activity).FirstOrDefault(action => action["title"]?.ToString() == button && action["url"] is not null) is { } action)
                return action["url"]!.ToString();
        }

        throw new InvalidOperationException($"No card has a link '{button}'.");
    }

    private static IEnumerable<JsonNode> Actions(JsonObject activity) =>
        (activity["attachments"] as JsonArray)?.FirstOrDefault()?["content"]?["actions"]?.AsArray().OfType<JsonNode>() ?? [];
}
