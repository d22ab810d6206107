using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using KingdeeCoachBot.BotFramework.Storage;
using KingdeeCoachBot.BotFramework.Turns;
using KingdeeCoachBot.Tests.Conversations;
using KingdeeCoachBot.Tests.Storage.Sqlite;
using KingdeeCoachBot.WebChat;
using Microsoft.Extensions.DependencyInjection;

namespace KingdeeCoachBot.Tests.BotFramework.Scheduling;

/// <summary>In the whole program: time goes on, and what is due comes.</summary>
public sealed class ClockForwardTests
{
    private readonly RemindingBot bot = new();

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_chat_shows_what_came_when_time_went_on_also_after_a_restart()
    {
        await using var chat = await Chat.InTeamsAsync(configure: services => services.AddSingleton<IBot>(bot));
        await chat.Says("hello");
        var identity = new TurnIdentity(chat.Tenant, chat.User, "");
        await PlanAsync(chat.Bot, identity, ("nine", Chat.Monday.AddHours(0.5)), ("ten", Chat.Monday.AddHours(1)), ("noon", Chat.Monday.AddHours(3)));

        await chat.ItIs(Chat.Monday.AddMinutes(45));
        chat.Shows("nine");
        chat.DoesNotShow("ten", "hello");

        await chat.RestartsAsync();
        await chat.ItIs(Chat.Monday.AddHours(2));
        chat.Shows("ten");
        chat.DoesNotShow("noon");
        Assert.Equal(1, chat.NewMessages);
    }

    [Fact]
    public async Task The_chat_pages_clock_brings_what_is_due_by_itself_into_a_conversation_where_nobody_speaks()
    {
        using var database = new TemporaryDatabase();
        await using var program = BotUnderTest.Start(database.Path, Chat.Monday, services => services.AddSingleton<IBot>(bot));
        using var page = program.CreateClient();
        var access = await PostAsync(page, "/v3/directline/conversations", new { user = new { id = "rep-zhang" }, locale = "zh-CN" });
        page.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", (string)access["token"]!);
        var activities = $"/v3/directline/conversations/{access["conversationId"]}/activities";
        await PostAsync(page, activities, new { type = "message", text = "hello" });
        var identity = new TurnIdentity(Personas.TenantId, Personas.Find("rep-zhang")!.ObjectId, "");
        await PlanAsync(program, identity, ("tomorrow", Chat.Monday.AddDays(1)));

        await PostAsync(page, "/dev/clock", new { advance = "1.00:00:00" });

        while (!(await page.GetFromJsonAsync<JsonObject>(activities, Ct))!["activities"]!.AsArray().Any(each => (string?)each!["text"] == "tomorrow"))
            await Task.Delay(50, Ct);
    }

    private static async Task<JsonObject> PostAsync(HttpClient client, string path, object body)
    {
        using var response = await client.PostAsJsonAsync(path, body, Ct);
        response.EnsureSuccessStatusCode();
        return (await response.Content.ReadFromJsonAsync<JsonObject>(Ct))!;
    }

    private static Task PlanAsync(BotUnderTest program, TurnIdentity whose, params (string Kind, DateTimeOffset At)[] appointments) =>
        new Agenda(whose.Tenant, whose.User, [.. appointments.Select(each => new Appointment(each.At, each.Kind))])
            .StoreAsync(program.Services.GetRequiredService<IStorage>(), "agenda");
}
