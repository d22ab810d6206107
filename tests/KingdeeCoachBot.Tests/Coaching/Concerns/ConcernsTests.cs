using KingdeeCoachBot.Coaching;
using KingdeeCoachBot.Tests.Conversations;

namespace KingdeeCoachBot.Tests.Coaching.Concerns;

/// <summary>What the customer asks is noted by a sentence, answered on a form, and read from what is told of contacts and visits. Course: M5, M13.</summary>
public sealed class ConcernsTests
{
    [Theory]
    [InlineData("华能的王总担心项目失败怎么办", "王总：“项目失败怎么办”", "项目失败了怎么办？", "先给证明")]
    [InlineData("华能的客户嫌贵", "客户：“嫌贵”", "能否得到最优惠的价格？", "价先不答")]
    [InlineData("华能的李处还在问哪家最好", "李处：“哪家最好”", "哪个是最好的？", "您自己最看重哪三条")]
    [InlineData("华能那边怕签完就没人管了", "签完就没人管了", "还能信赖你们吗？", "先给证明")]
    public async Task What_he_asks_is_noted_with_how_to_answer_it(string sentence, string words, string question, string hint)
    {
        await using var chat = await WithDealAsync();
        await chat.Says(sentence);
        chat.Shows("记下了", "华能集团", words.Contains('：', StringComparison.Ordinal) ? words[(words.IndexOf('“', StringComparison.Ordinal) + 1)..^1] : words, question, hint);
    }

    [Fact]
    public async Task A_noted_concern_looks_like_this_and_is_taken_back_by_one_tap()
    {
        await using var chat = await WithDealAsync();
        await chat.Says("华能的王总担心项目失败怎么办");
        chat.ShowsGolden("Concern.zh-CN");
        var undo = chat.Press("撤销");
        await chat.SendAsync(undo);
        chat.Shows("华能集团 · 财务共享还没有记过客户的顾虑");
        await chat.SendAsync(undo);
        chat.DoesNotShow("撤销了");
    }

    [Fact]
    public async Task Asked_twice_it_is_one_question()
    {
        await using var chat = await WithDealAsync();
        await chat.Says("华能的王总担心项目失败怎么办");
        await chat.Says("华能的王总担心项目失败怎么办");
        chat.Shows("已经记过了");
        await chat.Says("华能有哪些顾虑");
        Assert.Single(chat.RowsShown());
    }

    [Fact]
    public async Task It_is_answered_on_a_form_and_may_stay_open()
    {
        await using var chat = await WithDealAsync();
        await chat.Says("华能的王总担心项目失败怎么办");
        await chat.Presses("已经打消了");
        chat.Shows("怎么答的", "王总：项目失败怎么办", "先给证明");
        chat.ShowsGolden("Form.answer.zh-CN");
        await chat.Presses("Concerns/Save", new { state = "Answered", answer = "" });
        chat.Shows("写一句是什么打消了这个顾虑");
        await chat.Presses("Concerns/Save", new { state = "Answered", answer = "三一的财务总监跟他通了电话" });
        chat.Shows("划掉了：他不再担心", "三一的财务总监跟他通了电话");
        await chat.Presses("撤销");
        chat.Shows("改回没答。", "王总：项目失败怎么办");
        await chat.Presses("Concerns/Show");
        chat.Shows("还没答", "先给证明");
        await chat.Presses("Concerns/Answer");
        await chat.Presses("Concerns/Save", new { state = "Open", answer = "" });
        chat.Shows("还没答");
    }

    [Fact]
    public async Task A_sentence_ticks_it_off()
    {
        await using var chat = await WithDealAsync();
        await chat.Says("华能的王总嫌价格太高");
        await chat.Says("王总不担心价格了");
        chat.Shows("划掉了：他不再担心", "王总不担心价格了");
        await chat.Says("华能的王总不担心工期了");
        chat.Shows("没有记过这个顾虑");
    }

    [Fact]
    public async Task The_form_takes_what_was_not_said_in_so_many_words()
    {
        await using var chat = await WithDealAsync();
        await chat.Says("看看华能");
        await chat.Says("记一个顾虑");
        chat.Shows("客户问了什么", "他的原话");
        chat.ShowsGolden("Form.zh-CN");
        await chat.Presses("Concerns/Save", new { who = "王总", words = "换了系统老员工怎么办", kind = "" });
        chat.Shows("选一下他问的是哪一类");
        await chat.Presses("Concerns/Save", new { who = "王总", words = "换了系统老员工怎么办", kind = "CanWeCarryIt", date = "2026-11-30" });
        chat.Shows("还没到");
        await chat.Presses("Concerns/Save", new { who = "王总", words = "换了系统老员工怎么办", kind = "CanWeCarryIt", date = "2026-11-20" });
        chat.Shows("记下了", "王总：“换了系统老员工怎么办”", "11月20日");
        await chat.Presses("修改");
        await chat.Presses("Concerns/Save", new { who = "王总", words = "老员工不会用怎么办", kind = "CanWeCarryIt", date = "2026-11-20" });
        chat.Shows("老员工不会用怎么办");
    }

    [Fact]
    public async Task A_form_understands_a_sentence_and_waits_while_something_else_is_asked()
    {
        await using var chat = await WithDealAsync();
        await chat.Says("看看华能");
        await chat.Says("记一个顾虑");
        await chat.Says("他嫌贵");
        Assert.Equal("IsItTheBestPrice", chat.Input("kind"));
        Assert.Equal("嫌贵", chat.Input("words"));
        await chat.Says("我的商机");
        chat.Shows("还没保存");
        await chat.Presses("Concerns/Save", new { words = "他嫌贵", kind = "IsItTheBestPrice" });
        chat.Shows("记下了");
    }

    [Fact]
    public async Task A_form_whose_dialog_is_gone_still_saves()
    {
        await using var chat = await WithDealAsync();
        await chat.Says("华能的王总担心项目失败怎么办");
        await chat.Presses("修改");
        await chat.Says("算了");
        await chat.Presses("Concerns/Save", new { words = "失败了谁负责" });
        chat.Shows("失败了谁负责");
        await chat.Says("华能有哪些顾虑");
        Assert.Equal(["王总：失败了谁负责"], chat.RowsShown());
    }

    [Fact]
    public async Task A_change_made_on_another_device_is_noticed()
    {
        await using var chat = await WithDealAsync();
        await chat.Says("华能的王总担心项目失败怎么办");
        await chat.Presses("修改");
        await using var phone = chat.Another(chat.User);
        await phone.Says("华能有哪些顾虑");
        await phone.Presses("Concerns/Show");
        await phone.Presses("Concerns/Answer");
        await phone.Presses("Concerns/Save", new { state = "Answered", answer = "看了样板" });
        await chat.Presses("Concerns/Save", new { words = "失败了谁负责" });
        chat.Shows("刚在别处改过");
        await chat.Presses("Concerns/Save", new { words = "失败了谁负责" });
        chat.Shows("失败了谁负责", "看了样板");
    }

    [Fact]
    public async Task What_is_told_of_a_contact_is_noted_and_goes_with_it()
    {
        await using var chat = await WithDealAsync();
        await chat.Says("刚和华能的王总打了电话，他嫌贵，还担心上线失败");
        chat.Shows("已记下", "记为客户的顾虑");
        await chat.Says("华能有哪些顾虑");
        Assert.Equal(2, chat.RowsShown().Count);
        chat.Shows("王总：嫌贵");
        await chat.Presses("Contacts/Undo");
        await chat.Says("华能有哪些顾虑");
        chat.Shows("还没有记过客户的顾虑");
    }

    [Fact]
    public async Task What_is_told_in_a_debrief_is_noted_too()
    {
        await using var chat = await WithDealAsync();
        await chat.Says("华能的王总嫌贵");
        await chat.Says("华能聊完了，王总看了样板，他不担心价格了，领导问什么都不做会怎样");
        await chat.Presses("Visit/DebriefSave", new { reached = "Yes" });
        await chat.Says("华能有哪些顾虑");
        chat.Shows("什么都不做会怎样", "王总：嫌贵", "答了");
        Assert.Equal(2, chat.RowsShown().Count);
    }

    [Fact]
    public async Task A_picture_of_what_is_asked_moves_the_customer()
    {
        await using var chat = await WithDealAsync();
        await chat.Says("华能的王总问签完以后还有人管吗");
        await chat.Says("华能有哪些顾虑");
        await chat.Presses("Phases/Show");
        chat.Shows("客户在“III 判断风险”，我们的漏斗却在“P", "陪跑");
        await chat.Presses("Concerns/Answer");
        await chat.Presses("Concerns/Save", new { state = "Answered", answer = "约好每月汇报一次" });
        chat.Shows("约好每月汇报一次");
    }

    [Fact]
    public async Task In_English_the_same()
    {
        await using var chat = await Chat.InTeamsAsync(Language.English);
        await chat.Says("new deal Siemens China ERP upgrade");
        await chat.Presses("Deals/Save");
        await chat.Says("Mr. Chen from Siemens China is worried the project will fail");
        chat.Shows("Noted", "Mr. Chen", "the project will fail", "What if it fails?", "proof first");
        chat.ShowsGolden("Concern.en-US");
        await chat.Says("what is Siemens China worried about");
        chat.Shows("what the customer asks", "Mr. Chen: the project will fail");
        chat.ShowsGolden("List.en-US");
        await chat.Says("Mr. Chen is no longer worried about the risk");
        chat.Shows("Ticked off");
    }

    [Fact]
    public async Task Somebody_elses_deal_and_nonsense_change_nothing()
    {
        await using var chat = await WithDealAsync();
        await chat.Says("华能的王总担心项目失败怎么办");
        var edit = chat.Press("修改");
        await using var other = chat.Another();
        await other.SendAsync(other.Stolen(edit));
        other.DoesNotShow("项目失败");
        edit["value"]!["action"]!["data"]!["concern"] = new string('x', 5000);
        edit["id"] = "again";
        await chat.SendAsync(edit);
        Assert.Equal(200, chat.Status);
    }

    private static async Task<Chat> WithDealAsync()
    {
        var chat = await Chat.InTeamsAsync();
        await chat.Says("新建商机 华能集团财务共享 P阶段");
        await chat.Presses("Deals/Save");
        return chat;
    }
}
