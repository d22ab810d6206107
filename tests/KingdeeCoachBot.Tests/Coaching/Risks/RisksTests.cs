using KingdeeCoachBot.Coaching;
using KingdeeCoachBot.Coaching.Risks;
using KingdeeCoachBot.Methodology.Risks;
using KingdeeCoachBot.Tests.Conversations;

namespace KingdeeCoachBot.Tests.Coaching.Risks;

/// <summary>"华能为什么红": facts with their days, a question, and the way to what helps.</summary>
public sealed class RisksTests
{
    // Thirty days after the tests' Monday.
    private static readonly DateTimeOffset ChristmasWeek = new(2026, 12, 23, 9, 0, 0, TimeSpan.FromHours(8));

    [Theory]
    [InlineData("华能为什么红")]
    [InlineData("华能有什么风险")]
    [InlineData("看看华能的风险")]
    public async Task A_deal_left_alone_tells_why_it_is_red(string sentence)
    {
        await using var chat = await WithDealAsync("新建商机 华能集团财务共享 B阶段 预计2026年12月5日签");
        await chat.ItIs(ChristmasWeek);
        await chat.Says(sentence);
        chat.Shows("华能集团", "红：", "到了B阶段，还不知道谁拍板", "最后谁签字", "从11月23日", "30天没和客户说上话；B阶段超过7天就该留神", "原定的签约日是12月5日", "没有下一步，也没有约好的拜访", "先处理上面的");
        chat.ShowsGolden("Show.zh-CN");
    }

    [Fact]
    public async Task In_English_the_same()
    {
        await using var chat = await Chat.InTeamsAsync(Language.English);
        await chat.Says("new deal Siemens China ERP upgrade, stage B, signing on December 5");
        await Saves(chat);
        await chat.ItIs(ChristmasWeek);
        await chat.Says("why is Siemens red");
        chat.Shows("Red: ", "In stage B, and nobody knows who decides", "Nobody has talked to the customer for 30 days", "There is no next step");
        chat.ShowsGolden("Show.en-US");
    }

    [Fact]
    public async Task A_row_leads_to_what_helps()
    {
        await using var chat = await WithDealAsync("新建商机 华能集团财务共享 P阶段");
        await chat.ItIs(ChristmasWeek.AddDays(-27));
        await chat.Says("华能有什么风险");
        chat.Shows("还好：1条风险", "没有下一步");
        await chat.Presses("NextSteps/Add");
        chat.Shows("下一步");
    }

    [Fact]
    public async Task A_deal_of_today_has_none()
    {
        await using var chat = await WithDealAsync("新建商机 华能集团财务共享 P阶段");
        await chat.Says("华能有什么风险");
        chat.Shows("没有看到风险", "先做哪一件");
    }

    [Fact]
    public async Task A_closed_deal_says_so()
    {
        await using var chat = await WithDealAsync("新建商机 华能集团财务共享 P阶段");
        await chat.Says("华能丢了，输给用友，价格太高");
        await chat.Presses("Deals/SaveClosing");
        await chat.Says("华能有什么风险");
        chat.Shows("已经结束，没有风险要看");
    }

    [Fact]
    public void Every_risk_has_its_question_and_its_way_to_what_helps()
    {
        var asked = Enum.GetValues<RiskId>().Select(id => new Risk(id) { Person = "王总", Figure = 3 }).ToArray();
        Assert.All(asked, risk => Assert.Contains('/', RiskFix.Verb(risk)));
    }

    private static async Task<Chat> WithDealAsync(string sentence)
    {
        var chat = await Chat.InTeamsAsync();
        await chat.Says(sentence);
        await Saves(chat);
        return chat;
    }

    private static Task Saves(Chat chat) => chat.Presses("Deals/Save");
}
