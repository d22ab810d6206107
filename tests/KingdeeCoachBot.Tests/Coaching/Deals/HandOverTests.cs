using System.Text.RegularExpressions;
using KingdeeCoachBot.Coaching;
using KingdeeCoachBot.Coaching.Deals;
using KingdeeCoachBot.Tests.Conversations;
using static KingdeeCoachBot.Tests.Coaching.Deals.DealsTests;

namespace KingdeeCoachBot.Tests.Coaching.Deals;

public sealed partial class HandOverTests
{
    [Fact]
    public async Task A_deal_goes_to_a_colleague_who_accepts()
    {
        await using var chat = await WithTwoDealsAsync();
        await chat.Says("明天下午三点去拜访华能集团的王总");
        await chat.Submits();
        var code = await OfferedAsync(chat);
        chat.Shows("移交给李伟", "华能集团 · ERP升级", "只能用一次");

        await using var colleague = chat.Another();
        await colleague.Says($"接手 {code}");
        colleague.Shows("要把这个商机交给你", "华能集团 · ERP升级", "P 意向客户");
        colleague.DoesNotShow("500万", "SAP", "王总");
        await colleague.Presses("接手");
        colleague.Shows("已接手，现在归你", "500万", "王总", "给客户打个电话");
        await colleague.Says("我的拜访");
        Assert.Equal(["华能集团 · 王总"], colleague.RowsShown());

        await chat.Says("我的商机");
        Assert.Equal(["三一重工"], chat.RowsShown());
        await chat.Says("我的拜访");
        chat.Shows("还没有计划好的拜访");
    }

    [Fact]
    public async Task The_owner_before_is_told_once_and_what_his_visits_owed_goes_to_the_new_one()
    {
        await using var chat = await WithTwoDealsAsync();
        await chat.Says("今天下午三点去拜访华能集团的王总");
        await chat.Submits();
        var code = await OfferedAsync(chat);
        await using var colleague = chat.Another();
        await colleague.Says($"接手 {code}");
        await colleague.Presses("接手");

        await chat.ItIs(Chat.Monday.AddHours(5));
        chat.Shows("“华能集团 · ERP升级”已由张敏接手");
        Assert.Equal(1, chat.NewMessages);
        Assert.Contains(colleague.Screen, each => each.Activity.ToJsonString().Contains("attachments", StringComparison.Ordinal));
        await chat.ItIs(Chat.Monday.AddHours(20));
        Assert.Equal(0, chat.NewMessages);
    }

    [Fact]
    public async Task The_same_in_English()
    {
        await using var chat = await InEnglishAsync();
        await chat.Says("hand Siemens over to Tom");
        chat.Shows("Hand over to Tom", "Siemens China", "take over");
        var code = Code().Match(Text(chat)).Value;
        await using var colleague = chat.Another();
        await colleague.Says($"take over {code}");
        colleague.Shows("wants to hand you this deal", "Siemens China · MES rollout");
        colleague.DoesNotShow("RMB 2M");
        await colleague.Presses("Take over");
        colleague.Shows("Taken over; it is yours now", "RMB 2M");
    }

    [Fact]
    public async Task A_code_works_once_and_only_in_its_tenant_and_not_for_its_owner()
    {
        await using var chat = await WithTwoDealsAsync();
        var code = await OfferedAsync(chat);
        await chat.Says($"接手 {code}");
        chat.Shows("这是你自己的移交码");

        await using var elsewhere = chat.Another(tenant: "22222222-2222-4222-8222-222222222222");
        await elsewhere.Says($"接手 {code}");
        elsewhere.Shows("这个码不对");
        elsewhere.DoesNotShow("华能");

        await using var first = chat.Another();
        await first.Says($"接手 {code.ToLowerInvariant().Replace("-", " ", StringComparison.Ordinal)}");
        await first.Presses("Deals/Accept");
        first.Shows("现在归你");
        await using var second = chat.Another();
        await second.Says($"接手 {code}");
        second.Shows("这个码不对");
        await first.Presses("Deals/More");
        first.Shows("华能集团");
    }

    [Fact]
    public async Task A_code_expires_after_seven_days()
    {
        await using var chat = await WithTwoDealsAsync();
        var code = await OfferedAsync(chat);
        chat.Bot.SetTime(Chat.Monday.AddDays(7).AddMinutes(1));
        await using var colleague = chat.Another();
        await colleague.Says($"接手 {code}");
        colleague.Shows("过期了");
    }

    [Fact]
    public async Task A_code_that_was_taken_back_or_replaced_works_no_more()
    {
        await using var chat = await WithTwoDealsAsync();
        var first = await OfferedAsync(chat);
        var second = await OfferedAsync(chat);
        Assert.NotEqual(first, second);
        await using var colleague = chat.Another();
        await colleague.Says($"接手 {first}");
        colleague.Shows("这个码不对");
        await chat.Presses("收回移交");
        chat.Shows("已收回");
        await colleague.Says($"接手 {second}");
        colleague.Shows("这个码不对");
    }

    [Fact]
    public async Task Who_guesses_has_to_wait()
    {
        await using var chat = await WithTwoDealsAsync();
        var code = await OfferedAsync(chat);
        await using var guesser = chat.Another();
        foreach (var wrong in new[] { "AAAAA-AAAAA", "BBBBB-BBBBB", "CCCCC-CCCCC", "DDDDD-DDDDD", "234" })
        {
            await guesser.Says($"接手 {wrong}");
            guesser.Shows("这个码不对");
        }

        await guesser.Says($"接手 {code}");
        guesser.Shows("过十分钟再试");
        chat.Bot.SetTime(Chat.Monday.AddMinutes(12));
        await guesser.Says($"接手 {code}");
        guesser.Shows("要把这个商机交给你");
    }

    [Fact]
    public async Task The_old_owners_form_says_who_has_the_deal_and_gives_back_what_was_typed()
    {
        await using var chat = await WithTwoDealsAsync();
        var code = await OfferedAsync(chat);
        await chat.Says("华能的预算改成800万");
        await using var colleague = chat.Another();
        await colleague.Says($"接手 {code}");
        await colleague.Presses("Deals/Accept");

        await chat.Presses("Deals/Save", new { note = "客户在换领导" });
        chat.Shows("已经移交给", "你刚才填的", "800万", "客户在换领导");
        await colleague.Says("看看华能");
        colleague.Shows("500万");
    }

    [Fact]
    public async Task Old_cards_of_the_old_owner_say_where_the_deal_is()
    {
        await using var chat = await WithTwoDealsAsync();
        await chat.Says("看看华能");
        var more = chat.Press("Deals/More");
        var code = await OfferedAsync(chat);
        await using var colleague = chat.Another();
        await colleague.Says($"接手 {code}");
        await colleague.Presses("Deals/Accept");
        await chat.SendAsync(more);
        chat.Shows("已经移交给");
    }

    [Fact]
    public async Task Declining_leaves_everything_as_it_is()
    {
        await using var chat = await WithTwoDealsAsync();
        var code = await OfferedAsync(chat);
        await using var colleague = chat.Another();
        await colleague.Says($"接手 {code}");
        await colleague.Presses("先不接");
        colleague.Shows("没有接手");
        await chat.Says("看看华能");
        chat.Shows("500万");
    }

    [Theory]
    [InlineData("接手")]
    [InlineData("take over")]
    public async Task Without_a_code_the_coach_says_how_to_get_one(string said)
    {
        await using var chat = await Chat.InTeamsAsync(said == "接手" ? Language.Chinese : Language.English);
        await chat.Says(said);
        chat.Shows("K7M2Q-9XWTR");
    }

    [Fact]
    public void Codes_differ_are_ten_characters_and_unambiguous()
    {
        var codes = Enumerable.Range(0, 1000).Select(_ => HandOverCode.New()).ToArray();
        Assert.Equal(1000, codes.Distinct().Count());
        Assert.All(codes, code =>
        {
            Assert.Equal(HandOverCode.Length, code.Length);
            Assert.DoesNotContain(code, each => "01OIL".Contains(each));
            Assert.Equal(code, HandOverCode.Read(HandOverCode.Write(code).ToLowerInvariant()));
        });
    }

    private static async Task<string> OfferedAsync(Chat chat)
    {
        await chat.Says("把华能移交给李伟");
        return Code().Match(Text(chat)).Value;
    }

    private static string Text(Chat chat) => chat.NewestCard().ToJsonString();

    [GeneratedRegex("[2-9A-Z]{5}-[2-9A-Z]{5}")]
    private static partial Regex Code();
}
