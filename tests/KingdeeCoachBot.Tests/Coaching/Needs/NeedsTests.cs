using KingdeeCoachBot.Coaching;
using KingdeeCoachBot.Methodology;
using KingdeeCoachBot.Tests.Coaching.People;
using KingdeeCoachBot.Tests.Conversations;
using static KingdeeCoachBot.Tests.Coaching.People.DealsAtHand;

namespace KingdeeCoachBot.Tests.Coaching.Needs;

public sealed class NeedsTests
{
    private static readonly Need Reporting = new()
    {
        Id = "n1",
        What = "集团合并报表",
        At = Chat.Monday.AddDays(-3),
        Who = "李处",
        Importance = Importance.High,
        Ours = AnswerStrength.Fully,
        Rivals = AnswerStrength.Partly,
        RivalAnswer = "用友做得不好",
        Stability = NeedStability.Moving,
    };

    private static readonly Deal Needing = (Huaneng with { Rivals = ["用友"] }).With(Reporting)
        .With(new Need { Id = "n2", What = "移动审批", At = Chat.Monday.AddDays(-2), Who = "王总", Importance = Importance.Medium, Ours = AnswerStrength.None, Rivals = AnswerStrength.Fully });

    [Theory]
    [InlineData("华能的需求")]
    [InlineData("华能需求清单")]
    [InlineData("华能有哪些需求")]
    public async Task The_need_to_build_on_comes_first_and_each_has_its_advice_and_a_question(string sentence)
    {
        await using var chat = await Chat.InTeamsAsync().WithAsync(Needing, Sany);
        await chat.Says(sentence);
        chat.Shows(
            "华能集团的需求", "就打这一条：集团合并报表", "客户最重要的需求=你有答案的需求。（M9）我们能满足，用友只能满足一部分。",
            "李处 · 必须有 · 还在变", "我们领先，让它稳下来", "“李处，“集团合并报表”能写进这次的会议纪要吗？”",
            "王总 · 想要", "用友有、我们没有，避短", "“王总，要“移动审批”，是为了办成什么事？”");
    }

    [Fact]
    public async Task A_sentence_fills_the_form_and_saving_notes_the_need()
    {
        await using var chat = await Chat.InTeamsAsync().WithAsync(Huaneng, Sany);
        await chat.Says("华能需要集团合并报表，李处最看重，用友做得不好");
        chat.Shows("我是这样理解的");
        Assert.Equal(("集团合并报表", "李处", "High", "Unknown", "Partly"), (chat.Input("what"), chat.Input("who"), chat.Input("importance"), chat.Input("ours"), chat.Input("rivals")));
        await chat.Says("我们能满足");
        Assert.Equal("Fully", chat.Input("ours"));
        await chat.Says("用友做不了");
        Assert.Equal("None", chat.Input("rivals"));
        await chat.Presses("Needs/Save");
        chat.Shows("已保存", "集团合并报表", "华能集团", "必须有", "我们领先，让它稳下来");
        var need = Assert.Single((await chat.DealAsync()).Needs);
        Assert.Equal(("集团合并报表", "李处", Importance.High, AnswerStrength.Fully, AnswerStrength.None), (need.What, need.Who, need.Importance, need.Ours, need.Rivals));
        await chat.Presses("看全部需求");
        chat.Shows("就打这一条：集团合并报表");
    }

    [Fact]
    public async Task The_same_in_English()
    {
        await using var chat = await Chat.InTeamsAsync(Language.English).WithAsync(Siemens.With(Siemens.FindPersonCalled("Mr. Chen")! with { Title = "CFO" }));
        await chat.Says("Siemens needs consolidated reporting, CFO cares most");
        Assert.Equal(("consolidated reporting", "Mr. Chen", "High"), (chat.Input("what"), chat.Input("who"), chat.Input("importance")));
        await chat.Says("we have it");
        await chat.Presses("Needs/Save");
        chat.Shows("Saved", "consolidated reporting", "a must", "“Mr. Chen, what have others told you about “consolidated reporting”?”");
        await chat.Says("needs of Siemens");
        chat.Shows("Needs of Siemens China", "Build on this one: consolidated reporting");
    }

    [Fact]
    public async Task The_same_need_said_again_is_updated_not_doubled()
    {
        await using var chat = await Chat.InTeamsAsync().WithAsync(Needing);
        await chat.Says("华能需要合并报表，我们有现成的模块");
        chat.Shows("这条记过，你刚说的已经填进来了");
        Assert.Equal(("集团合并报表", "有现成的模块", "李处"), (chat.Input("what"), chat.Input("ourAnswer"), chat.Input("who")));
        await chat.Presses("Needs/Save");
        Assert.Equal(2, (await chat.DealAsync()).Needs.Count);
        await chat.Says("记个需求");
        await chat.Presses("Needs/Save", new { what = "支持移动审批", ours = "Partly" });
        chat.Shows("这条记过，已更新");
        var deal = await chat.DealAsync();
        Assert.Equal(2, deal.Needs.Count);
        Assert.Equal((AnswerStrength.Partly, Importance.Medium), (deal.FindNeed("n2")!.Ours, deal.FindNeed("n2")!.Importance));
    }

    [Fact]
    public async Task An_empty_register_says_how_to_begin()
    {
        await using var chat = await Chat.InTeamsAsync().WithAsync(Huaneng);
        await chat.Says("华能的需求");
        chat.Shows("还没有记过需求", "华能集团需要集团合并报表，李处最看重", "加一条需求");
        await chat.Presses("加一条需求");
        chat.Shows("知道多少填多少");
        await chat.Says("移动审批");
        Assert.Equal("移动审批", chat.Input("what"));
    }

    [Fact]
    public async Task Without_an_answer_there_is_nothing_to_build_on()
    {
        await using var chat = await Chat.InTeamsAsync().WithAsync(Huaneng.With(Reporting with { Ours = AnswerStrength.None, Rivals = AnswerStrength.None }));
        await chat.Says("华能的需求");
        chat.Shows("还没有一条是我们有答案的", "问到我们的长处上", "白纸黑字，一诺千金");
    }

    [Fact]
    public async Task A_need_can_be_changed_and_removed_with_a_question_before()
    {
        await using var chat = await Chat.InTeamsAsync().WithAsync(Needing);
        await chat.Says("华能的需求");
        await chat.Presses("集团合并报表");
        chat.Shows("谁的需求", "李处", "用友做得不好");
        await chat.Presses("修改");
        await chat.Presses("Needs/Save", new { stability = "Stable" });
        chat.Shows("已保存", "稳了", "写进客户自己的文件");
        await chat.Presses("删掉");
        chat.Shows("删掉需求“集团合并报表”？");
        await chat.Presses("留着");
        Assert.Equal(2, (await chat.DealAsync()).Needs.Count);
        await chat.Presses("删掉");
        var sure = chat.Press("Needs/DeleteNow");
        await chat.SendAsync(sure);
        chat.Shows("“集团合并报表”已删掉");
        Assert.Equal("移动审批", Assert.Single((await chat.DealAsync()).Needs).What);
        var again = sure.DeepClone().AsObject();
        again["id"] = "again";
        await chat.SendAsync(again);
        chat.Shows("这条需求已经不在了", "移动审批");
    }

    [Fact]
    public async Task A_change_made_elsewhere_is_noticed()
    {
        await using var chat = await Chat.InTeamsAsync().WithAsync(Needing);
        await chat.Says("华能的需求");
        await chat.Presses("集团合并报表");
        await chat.Presses("修改");
        await chat.HasAsync((await chat.DealAsync()).With(Reporting with { Importance = Importance.Low }));
        await chat.Presses("Needs/Save", new { who = "王总" });
        chat.Shows("“集团合并报表”刚在别处改过");
        await chat.Presses("Needs/Save", new { who = "王总" });
        chat.Shows("已保存", "王总");
    }

    [Fact]
    public async Task The_form_says_what_it_cannot_take()
    {
        await using var chat = await Chat.InTeamsAsync().WithAsync(Huaneng);
        await chat.Says("记个需求");
        await chat.Presses("Needs/Save", new { what = "", who = new string('长', 101) });
        chat.Shows("需要什么还没写", "最多 100 个字，现在 101 个");
        await chat.Presses("Needs/Save", new { what = "移动审批", who = "李处", importance = "Nonsense", ours = 7 });
        chat.Shows("已保存", "移动审批");
    }

    [Fact]
    public async Task What_was_typed_survives_leaving_and_a_restart()
    {
        await using var chat = await Chat.InTeamsAsync().WithAsync(Huaneng);
        await chat.Says("华能需要集团合并报表，李处最看重");
        await chat.Says("算了");
        chat.Shows("先放下，没有保存");
        await chat.RestartsAsync();
        await chat.Presses("接着填");
        Assert.Equal(("集团合并报表", "李处"), (chat.Input("what"), chat.Input("who")));
        await chat.Presses("Needs/Save");
        chat.Shows("已保存");
    }

    [Fact]
    public async Task A_form_saved_twice_is_saved_once()
    {
        await using var chat = await Chat.InTeamsAsync().WithAsync(Huaneng);
        await chat.Says("华能需要集团合并报表");
        var save = chat.Press("Needs/Save");
        await chat.SendAsync(save);
        var again = save.DeepClone().AsObject();
        again["id"] = "again";
        await chat.SendAsync(again);
        chat.Shows("集团合并报表");
        Assert.Single((await chat.DealAsync()).Needs);
    }

    [Fact]
    public async Task A_deal_handed_over_meanwhile_keeps_the_words_and_takes_nothing()
    {
        await using var chat = await Chat.InTeamsAsync().WithAsync(Huaneng);
        await chat.Says("华能需要集团合并报表");
        await chat.HandsOverAsync("d1", "李伟");
        await chat.Presses("Needs/Save");
        chat.Shows("移交给李伟", "你刚才写的是：集团合并报表");
        Assert.Empty((await chat.DealAsync()).Needs);
    }

    [Fact]
    public async Task Somebody_elses_buttons_do_nothing_for_me()
    {
        await using var chat = await Chat.InTeamsAsync().WithAsync(Needing);
        await chat.Says("华能的需求");
        await chat.Presses("集团合并报表");
        await chat.Presses("删掉");
        await using var other = chat.Another();
        await other.SendAsync(other.Stolen(chat.Press("Needs/DeleteNow")));
        other.DoesNotShow("华能", "集团合并报表");
        Assert.Equal(2, (await chat.DealAsync()).Needs.Count);
    }

    [Theory]
    [InlineData("华能需要我们周五前发报价")]
    [InlineData("王总需要再考虑一下")]
    [InlineData("李处需要领导审批")]
    [InlineData("华能需要多少预算？")]
    public async Task What_is_asked_of_us_is_no_need(string sentence)
    {
        await using var chat = await Chat.InTeamsAsync().WithAsync(Huaneng);
        await chat.Says(sentence);
        chat.DoesNotShow("一条需求");
    }

    [Fact]
    public async Task Many_needs_stay_readable()
    {
        var deal = Enumerable.Range(1, 20).Aggregate(Huaneng, (each, number) => each.With(Reporting with { Id = $"n{number}", What = $"第{number}条需求" }));
        await using var chat = await Chat.InTeamsAsync().WithAsync(deal);
        await chat.Says("华能的需求");
        chat.Shows("后面还有 14 条");
        Assert.Equal(6, chat.RowsShown().Count);
    }
}
