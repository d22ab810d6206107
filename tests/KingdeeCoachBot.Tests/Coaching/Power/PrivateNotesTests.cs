using System.Reflection;
using System.Text.Json;
using System.Text.RegularExpressions;
using KingdeeCoachBot.Coaching.Deals;
using KingdeeCoachBot.Coaching.Spreadsheet.Tables;
using KingdeeCoachBot.Methodology;
using KingdeeCoachBot.Tests.Coaching.Spreadsheet;
using KingdeeCoachBot.Tests.Conversations;
using static KingdeeCoachBot.Tests.Coaching.People.DealsAtHand;

namespace KingdeeCoachBot.Tests.Coaching.Power;

/// <summary>What a rep notes of somebody's personality shapes what he is shown, and nothing that anybody else could see.</summary>
public sealed partial class PrivateNotesTests
{
    [Fact]
    public void No_part_of_a_stored_deal_or_its_index_entries_could_hold_anything_of_it()
    {
        var types = Reachable(typeof(Deal), typeof(DealEntry), typeof(VisitEntry), typeof(StepEntry));
        Assert.Contains(typeof(Stakeholder), types);
        Assert.DoesNotContain(types, type => type == typeof(Observation) || type == typeof(Personality) || type == typeof(PersonalityType) || type == typeof(AxisReading));
    }

    [Fact]
    public async Task The_same_work_leaves_the_same_deal_and_the_same_messages_with_and_without_notes()
    {
        await using var with = await Chat.InTeamsAsync().WithAsync(Huaneng);
        await with.Says("王总做事很快，说话直接，只看结果");
        await with.Says("李处好说话，谁都不得罪");
        await using var without = await Chat.InTeamsAsync().WithAsync(Huaneng);

        var (one, other) = (await WorkAsync(with), await WorkAsync(without));
        Assert.Equal(other.Deal, one.Deal);
        Assert.Equal(other.Message, one.Message);
        Assert.All((string[])["驱动", "老好人", "只看结果", "谁都不得罪", "说话直接"], word => Assert.DoesNotContain(word, one.Deal, StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_exported_table_is_the_same_with_and_without_notes()
    {
        await using var with = await Chat.InTeamsAsync().WithAsync(Huaneng);
        await with.Says("王总做事很快，说话直接，只看结果");
        await using var without = await Chat.InTeamsAsync().WithAsync(Huaneng);
        Assert.Equal(await TableAsync(without), await TableAsync(with));
    }

    // A visit planned with the coach's suggestions, a worry, and what came of the visit.
    private static async Task<(string Deal, string Message)> WorkAsync(Chat chat)
    {
        await chat.Says("明天下午三点去拜访华能集团的王总");
        await chat.Presses("采用建议");
        await chat.Presses("保存", Filled(chat));
        await chat.Says("王总担心项目失败怎么办");
        await chat.Says("明天见王总，给我个简报");
        await chat.ItIs(Chat.Monday.AddDays(1).AddHours(8));
        await chat.Says("华能聊完了，王总说预算一千万，他一直打断我");
        await chat.Presses("记下", new { reached = "Yes", mood = "Warm", learnt = chat.Input("learnt"), next = "" });
        var message = chat.Screen.Last(each => each.Activity["text"] is not null).Activity["text"]!.ToString();
        if (chat.NewestCard().ToJsonString().Contains("Power/Notice", StringComparison.Ordinal))
            await chat.Presses("Power/Notice");
        var deal = JsonSerializer.Serialize(await chat.DealAsync(), DealJson.Stored.Deal);
        return (Id().Replace(Regex.Unescape(deal), "#"), message);
    }

    private static object Filled(Chat chat) => new
    {
        customer = chat.Input("customer"),
        person = chat.Input("person"),
        date = chat.Input("date"),
        time = chat.Input("time"),
        goal = chat.Input("goal"),
        learn = chat.Input("learn"),
        questions = chat.Input("questions"),
        bring = chat.Input("bring"),
        trap = chat.Input("trap"),
        tail = chat.Input("tail"),
        tailDue = chat.Input("tailDue"),
    };

    private static async Task<string> TableAsync(Chat chat)
    {
        await chat.Says("导出漏斗表");
        using var answer = await chat.OpensAsync("下载 Excel");
        var rows = TableFile.Read(await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken)).First().Rows;
        return string.Join('\n', rows.Select(row => string.Join('|', Enumerable.Range(0, 12).Select(column => row[column].Text))));
    }

    private static HashSet<Type> Reachable(params Type[] roots)
    {
        var found = new HashSet<Type>();
        var open = new Queue<Type>(roots);
        while (open.TryDequeue(out var type))
        {
            foreach (var part in type.IsGenericType || type.IsArray ? type.GetGenericArguments().Append(type.GetElementType()).OfType<Type>() : [])
                open.Enqueue(part);
            if (type.Namespace?.StartsWith("KingdeeCoachBot", StringComparison.Ordinal) != true || !found.Add(type))
                continue;
            foreach (var property in type.GetProperties(BindingFlags.Instance | BindingFlags.Public))
                open.Enqueue(property.PropertyType);
        }

        return found;
    }

    // Ids, whose deal it is, and the seconds.
    [GeneratedRegex(@":\d\d\.\d{5,7}|[0-9a-f]{32}|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}")]
    private static partial Regex Id();
}
