using System.Net;
using System.Text.Json;
using System.Text.Json.Nodes;
using KingdeeCoachBot.BotFramework.Storage;
using KingdeeCoachBot.Coaching;
using KingdeeCoachBot.Methodology;
using KingdeeCoachBot.Tests.Conversations;
using Microsoft.Extensions.DependencyInjection;
using SkiaSharp;
using static KingdeeCoachBot.Tests.Coaching.People.DealsAtHand;

namespace KingdeeCoachBot.Tests.Coaching.Power;

/// <summary>What kind of person somebody is, by what the rep has seen; seen by him only. Course: M16.</summary>
public sealed class PowerTests
{
    private const string Driver = "王总做事很快，说话直接，只看结果";

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    private static Task<Chat> ChatAsync(Language language = Language.Chinese) => Chat.InTeamsAsync(language).WithAsync(Huaneng, Sany, Siemens);

    [Fact]
    public async Task A_description_gives_the_type_in_the_courses_words_and_what_to_do_now()
    {
        await using var chat = await ChatAsync();
        await chat.Says(Driver);
        chat.Shows("记下了", "王总 · 驱动性的：结果、好处", "三条观察，比较有把握", "I 定义需求", "先说结论和数字", "别从公司介绍讲起", "王总，我占您十分钟", "前一天发三行字", "做事很快（", "只有你看得到");
        chat.ShowsGolden("Show.driver.zh-CN");
    }

    [Fact]
    public async Task In_English_the_same()
    {
        await using var chat = await ChatAsync(Language.English);
        await chat.Says("Mr. Chen is fast, direct and only looks at results");
        chat.Shows("Noted", "Mr. Chen · Driver: results, benefits", "2 observations, fairly sure", "Conclusion and figures first", "Mr. Chen, ten minutes and one question", "Only you can see this");
        chat.ShowsGolden("Show.driver.en-US");
    }

    [Theory]
    [InlineData("张工问得很细，要数据，慢条斯理", "技术性的：精确、完善")]
    [InlineData("李处特别好说话，谁都不得罪", "老好人：不施压")]
    [InlineData("王总聊起来没完，爱讲自己，爱面子", "滔滔不绝：倾听")]
    [InlineData("王总是驱动型的", "驱动性的：结果、好处")]
    public async Task Each_type_has_its_strategy(string said, string headline)
    {
        await using var chat = await ChatAsync();
        await chat.Says(said);
        chat.Shows(headline);
    }

    [Theory]
    [InlineData("分析一下王总")]
    [InlineData("王总是什么样的人")]
    [InlineData("怎么跟王总打交道")]
    [InlineData("王总的POWER分析")]
    [InlineData("王总怎么对付")]
    public async Task Asked_for_it_stands_again(string asks)
    {
        await using var chat = await ChatAsync();
        await chat.Says(Driver);
        await chat.Says(asks);
        chat.Shows("目前看", "驱动性的：结果、好处", "华能集团");
    }

    [Theory]
    [InlineData("how should I deal with Mr. Chen")]
    [InlineData("what kind of person is Mr. Chen?")]
    [InlineData("Mr. Chen's personality")]
    public async Task Asked_in_English_it_stands_again(string asks)
    {
        await using var chat = await ChatAsync(Language.English);
        await chat.Says("Mr. Chen is a driver");
        await chat.Says(asks);
        chat.Shows("As it looks now", "Driver: results, benefits");
    }

    [Fact]
    public async Task Of_whom_nothing_is_noted_the_form_asks_with_a_few_behaviours()
    {
        await using var chat = await ChatAsync();
        await chat.Says("怎么跟王总打交道");
        chat.Shows("王总是什么样的人", "还没有他的观察", "说话直接，拍板快", "要数据，问得很细");
        chat.ShowsGolden("Form.first.zh-CN");
        await chat.Presses("记下");
        chat.Shows("勾一条，或者写一句他的表现");
        await chat.Presses("记下", new { pace = "agrees,waits", mind = "chats" });
        chat.Shows("老好人：不施压", "好说话，谁都不得罪（", "三条观察");
    }

    [Fact]
    public async Task Free_text_is_understood_while_the_form_is_shown()
    {
        await using var chat = await ChatAsync();
        await chat.Says("分析一下王总");
        await chat.Says("说话直接，老打断别人");
        chat.Shows("写进去了");
        Assert.Equal("说话直接，老打断别人", chat.Input("words"));
        await chat.Says("只看结果，要数据");
        await chat.Presses("记下", new { words = chat.Input("words") });
        chat.Shows("驱动性的");
    }

    [Fact]
    public async Task Words_that_tell_nothing_are_named_and_left_alone()
    {
        await using var chat = await ChatAsync();
        await chat.Says("王总做事很快，说话直接，戴一副金丝眼镜");
        chat.Shows("记下了", "戴一副金丝眼镜”我没看出是哪种表现", "两条观察");
        await chat.Presses("补充或纠正");
        await chat.Presses("记下", new { words = "他戴眼镜" });
        chat.Shows("“他戴眼镜”里没看出他的表现");
    }

    [Fact]
    public async Task What_contradicts_itself_is_said_so_with_both_sides_and_what_to_watch()
    {
        await using var chat = await ChatAsync();
        await chat.Says("王总说话直接，爱打断别人，但是好说话，谁都不得罪");
        chat.Shows("还看不准：他两面都有", "互相打架", "没看准之前", "意见不一样的时候", "说话直接（", "好说话（");
        chat.DoesNotShow("练一练");
        chat.ShowsGolden("Show.mixed.zh-CN");
    }

    [Fact]
    public async Task Too_little_is_no_type_but_a_hint_and_what_to_watch()
    {
        await using var chat = await ChatAsync();
        await chat.Says("张工要数据");
        chat.Shows("还看不准", "一条观察，先别下结论", "拿数字和依据说话", "意见不一样的时候，他是当场顶回来");
    }

    [Fact]
    public async Task The_reading_changes_as_evidence_comes_and_wrong_evidence_is_struck()
    {
        await using var chat = await ChatAsync();
        await chat.Says("李处好说话，谁都不得罪");
        chat.Shows("老好人：不施压");
        await chat.Says("李处问得很细，要数据，一条一条核对");
        chat.Shows("两面都有");
        await chat.Presses("补充或纠正");
        chat.Shows("划掉不对的", "好说话（");
        var wrong = string.Join(',', Choices(chat, "strike").Where(each => each.Title.Contains("好说话", StringComparison.Ordinal) || each.Title.Contains("谁都不得罪", StringComparison.Ordinal)).Select(each => each.Value));
        await chat.Presses("记下", new { strike = wrong, pace = "waits" });
        chat.Shows("改好了", "技术性的：精确、完善");
        chat.DoesNotShow("谁都不得罪");
    }

    [Fact]
    public async Task Said_twice_on_a_day_it_is_noted_once_and_on_another_day_again()
    {
        await using var chat = await ChatAsync();
        await chat.Says(Driver);
        await chat.Says(Driver);
        chat.Shows("今天已经记过了", "三条观察");
        await chat.ItIs(Chat.Monday.AddDays(1));
        await chat.Says(Driver);
        chat.Shows("六条观察，很有把握");
    }

    [Fact]
    public async Task Somebody_unknown_asks_for_his_deal_first_and_is_one_of_its_people_then()
    {
        await using var chat = await ChatAsync();
        await chat.Says("赵总雷厉风行，说一不二，看结果");
        chat.Shows("说的是哪个商机的人");
        await chat.Presses("三一重工");
        chat.Shows("赵总 · 驱动性的", "三一重工", "赵总是新名字");
        Assert.NotNull((await chat.DealAsync("d2")).FindPersonCalled("赵总"));
    }

    [Fact]
    public async Task Several_people_in_one_sentence_get_each_his_own()
    {
        await using var chat = await ChatAsync();
        await chat.Says("王总做事很快，说话直接，看结果，李处好说话，谁都不得罪");
        chat.Shows("记下了，李处的也记了", "王总 · 驱动性的");
        await chat.Says("分析一下李处");
        chat.Shows("李处 · 老好人");
        chat.DoesNotShow("做事很快");
    }

    [Fact]
    public async Task Words_to_open_with_take_up_what_the_customer_said()
    {
        await using var chat = await Chat.InTeamsAsync();
        var deal = Huaneng with
        {
            Stage = DealStage.Prospect,
            Marks = [new DealMark { Id = "m", Kind = MarkKind.PainAdmitted, At = Chat.Monday, Evidence = Evidence.Confirmed, Text = "月结要拖十天", Who = "王总" }],
        };
        await chat.HasAsync(deal);
        await chat.Says(Driver);
        chat.Shows("王总，您说过“月结要拖十天”。我只占您十分钟");
    }

    [Fact]
    public async Task Notes_follow_a_person_who_is_renamed()
    {
        await using var chat = await ChatAsync();
        await chat.Says(Driver);
        await chat.Says("王总就是王建国");
        await chat.Says("分析一下王建国");
        chat.Shows("王建国 · 驱动性的：结果、好处", "三条观察");
    }

    [Fact]
    public async Task Notes_of_two_who_turn_out_to_be_one_come_together()
    {
        await using var chat = await Chat.InTeamsAsync().WithAsync(Of("d1", "华能集团", "王总", "王建国"));
        await chat.Says("王总说话直接，做事快");
        await chat.Says("王建国看结果，要数据");
        await chat.Says("王总就是王建国");
        await chat.Presses("是同一个人");
        await chat.Says("分析一下王建国");
        chat.Shows("驱动性的", "四条观察");
    }

    [Theory]
    [InlineData("忘掉王总的性格")]
    [InlineData("删掉王总的POWER分析")]
    public async Task Erased_it_is_gone_from_storage(string erases)
    {
        await using var chat = await ChatAsync();
        await chat.Says(Driver);
        Assert.True(await IsStoredAsync(chat, "只看结果"));
        await chat.Says(erases);
        chat.Shows("抹掉王总的性格观察？抹掉就没有了。");
        chat.ShowsGolden("Ask.one.zh-CN");
        Assert.True(await IsStoredAsync(chat, "只看结果"));
        await chat.Presses("抹掉 华能集团 · 王总");
        chat.Shows("王总的性格观察已抹掉，没有留底");
        await chat.Says("分析一下王总");
        chat.Shows("还没有他的观察");
        await chat.Says("忘掉王总的性格");
        chat.Shows("没有记过王总的性格");
    }

    [Fact]
    public async Task By_the_cards_button_too()
    {
        await using var chat = await ChatAsync();
        await chat.Says(Driver);
        await chat.Says("李处好说话，谁都不得罪");
        await chat.Presses("抹掉");
        await chat.Presses("抹掉 华能集团 · 李处");
        chat.Shows("李处的性格观察已抹掉");
        await chat.Says("分析一下王总");
        chat.Shows("驱动性的");
    }

    [Fact]
    public async Task All_of_it_is_erased_at_once()
    {
        await using var chat = await ChatAsync();
        await chat.Says(Driver);
        await chat.Says("张工要数据，问得很细，慢条斯理");
        await chat.Says("删掉我所有的性格记录");
        chat.Shows("共 2 个人");
        await chat.Presses("全部抹掉");
        chat.Shows("已全部抹掉，没有留底");
        await chat.Says("分析一下张工");
        chat.Shows("还没有他的观察");
        await chat.Says("删掉我所有的性格记录");
        chat.Shows("还没有记过任何人的性格");
    }

    [Fact]
    public async Task After_a_hand_over_the_new_owner_sees_none_of_it_and_the_author_can_still_erase_it()
    {
        await using var chat = await ChatAsync();
        await chat.Says(Driver);
        var colleague = chat.Another();
        await chat.HasAsync((await chat.DealAsync()).HandOver(await OwnerOfAsync(colleague), "李伟", Chat.Monday));
        await colleague.Says("分析一下王总");
        colleague.Shows("还没有他的观察");
        colleague.DoesNotShow("驱动性的：结果、好处（", "只看结果");
        await colleague.Says("王总好说话，谁都不得罪");
        colleague.Shows("老好人");

        await chat.Says("忘掉王总的性格");
        await chat.Presses("抹掉 华能集团 · 王总");
        chat.Shows("已抹掉");
        Assert.False(await IsStoredAsync(chat, "只看结果\""));
        await colleague.Says("分析一下王总");
        colleague.Shows("老好人");
    }

    [Fact]
    public async Task A_stolen_card_of_somebody_elses_deal_shows_and_notes_nothing()
    {
        await using var chat = await ChatAsync();
        await chat.Says(Driver);
        var (edit, erase) = (chat.Press("Power/Edit"), chat.Press("Power/Erase"));
        var thief = chat.Another();
        await thief.SendAsync(thief.Stolen(edit));
        thief.DoesNotShow("做事很快");
        await thief.SendAsync(thief.Stolen(erase));
        thief.Shows("没有记过王总的性格");
        await chat.Says("分析一下王总");
        chat.Shows("三条观察");
    }

    [Fact]
    public async Task Deleting_the_deal_erases_what_was_noted_of_its_people()
    {
        await using var chat = await ChatAsync();
        await chat.Says(Driver);
        await chat.Says("删除华能的商机");
        await chat.Presses("删除");
        await chat.Says("删掉我所有的性格记录");
        chat.Shows("还没有记过任何人的性格");
    }

    [Fact]
    public async Task A_used_form_saves_once_and_shows_how_things_stand()
    {
        await using var chat = await ChatAsync();
        await chat.Says("分析一下王总");
        var save = chat.Press("Power/Save", new { pace = "direct", mind = "data" });
        var again = chat.Press("Power/Save", new { pace = "argues", mind = "data" });
        await chat.SendAsync(save);
        chat.Shows("两条观察");
        await chat.SendAsync(again);
        chat.Shows("目前看", "两条观察");
    }

    [Fact]
    public async Task Without_a_name_it_asks_whom()
    {
        await using var chat = await ChatAsync();
        await chat.Says("看看华能");
        await chat.Says("POWER分析");
        chat.Shows("分析谁");
    }

    [Fact]
    public async Task The_form_put_aside_is_taken_up_again()
    {
        await using var chat = await ChatAsync();
        await chat.Says("分析一下王总");
        await chat.Says("说话直接");
        await chat.Says("算了");
        chat.Shows("好，先放下，没有保存");
        await chat.Presses("接着填");
        Assert.Equal("说话直接", chat.Input("words"));
    }

    [Fact]
    public async Task The_picture_is_a_signed_PNG_with_numbers_only()
    {
        await using var chat = await ChatAsync();
        await chat.Says(Driver);
        var image = chat.NewestCard()["body"]!.AsArray().Single(each => (string?)each!["type"] == "Image")!;
        Assert.Equal("POWER 分析图：他在“驱动性的”这一角，理智、竞争。", (string?)image["altText"]);
        using var client = chat.Bot.CreateClient();
        using var answer = await client.GetAsync(new Uri((string)image["url"]!), Ct);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        using var picture = SKBitmap.Decode(await answer.Content.ReadAsByteArrayAsync(Ct));
        Assert.Equal((900, 640), (picture.Width, picture.Height));
    }

    [Fact]
    public async Task A_person_card_leads_to_it_and_a_visit_can_be_planned_with_him()
    {
        await using var chat = await ChatAsync();
        await chat.Says("王总是财务总监，拍板的");
        if (chat.NewestCard().ToJsonString().Contains("People/Save", StringComparison.Ordinal))
            await chat.Presses("保存", new { name = "王总", role = "Decider" });
        await chat.Presses("他是什么样的人");
        await chat.Presses("记下", new { pace = "direct", mind = "data" });
        chat.Shows("权力只跟权力买");
        await chat.Presses("约他见面");
        Assert.Equal("王总", chat.Input("person"));
    }

    private static IEnumerable<(string Title, string Value)> Choices(Chat chat, string input) => All(chat.NewestCard())
        .OfType<JsonObject>().Single(each => (string?)each["id"] == input)["choices"]!.AsArray().Select(each => ((string)each!["title"]!, (string)each["value"]!));

    private static IEnumerable<JsonNode> All(JsonNode? node) => node switch
    {
        JsonObject item => item.SelectMany(each => All(each.Value)).Prepend(item),
        JsonArray list => list.SelectMany(All),
        _ => [],
    };

    private static async Task<string> OwnerOfAsync(Chat chat)
    {
        await chat.HasAsync(Of("own", "海尔"));
        return (await chat.DealAsync("own")).Owner;
    }

    private static async Task<bool> IsStoredAsync(Chat chat, string words)
    {
        var owner = (await chat.FindDealAsync("d3"))!.Owner;
        var storage = chat.Bot.Services.GetRequiredService<IStorage>();
        var tenant = chat.Tenant;
        var found = await storage.QueryAsync(IndexQuery.Prefix("personality", $"{tenant}/", 100), Ct);
        var items = await storage.ReadAsync([.. found.Select(each => each.Key)], Ct);
        Assert.NotNull(owner);
        return items.Values.Any(item => JsonSerializer.Serialize(JsonDocument.Parse(item.Body).RootElement, Readable).Contains(words.TrimEnd('"'), StringComparison.Ordinal));
    }

    private static readonly JsonSerializerOptions Readable = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
}
