using System.Text.Json;
using System.Text.Json.Nodes;
using KingdeeCoachBot.BotFramework.Schema;
using KingdeeCoachBot.BotFramework.Storage;
using KingdeeCoachBot.BotFramework.Turns;
using KingdeeCoachBot.Coaching;
using KingdeeCoachBot.Coaching.Deals;
using KingdeeCoachBot.Coaching.Power;
using KingdeeCoachBot.Methodology;
using KingdeeCoachBot.Tests.Coaching.People;
using KingdeeCoachBot.Tests.Conversations;
using Microsoft.Extensions.DependencyInjection;
using static KingdeeCoachBot.Tests.Coaching.PushTiming.PushDeal;

namespace KingdeeCoachBot.Tests.Coaching.PushTiming;

/// <summary>可以逼单了吗: the verdict with its words, how it went, and the day of decision. Course: M13, M14.</summary>
public sealed class PushTimingTests
{
    [Theory]
    [InlineData("可以逼单了吗")]
    [InlineData("华能能推了吗")]
    [InlineData("是时候推王总了吗")]
    [InlineData("能催王总签吗")]
    public async Task A_deal_that_is_ready_gets_a_yes_with_its_own_reason(string sentence)
    {
        await using var chat = await Chat.InTeamsAsync().WithAsync(Huaneng);
        await chat.Says(sentence);
        chat.Shows("华能集团 · 财务共享", "可以推了：请王总定下来", "病痛、愿景、权力、证明都在", "时间：“明年一月必须上线”", "王总，您上次说“明年一月必须上线”。", "我带着合同过来", "别主动降");
    }

    [Theory]
    [InlineData("can I push Siemens to sign")]
    [InlineData("is it time to close?")]
    public async Task In_English_the_same(string sentence)
    {
        await using var chat = await Chat.InTeamsAsync(Language.English).WithAsync(Siemens);
        await chat.Says(sentence);
        chat.Shows("Yes: ask Mr. Chen to decide", "Mr. Chen, you said “it has to be live in January”.", "All that is left is the contract");
        chat.ShowsGolden("Verdict.push.en-US");
    }

    [Fact]
    public async Task What_he_said_is_quoted_without_who_said_it_and_to_nobody_else_as_his()
    {
        await using var chat = await Chat.InTeamsAsync().WithAsync(Huaneng with { Facts = [Huaneng.Facts[0] with { Text = "王总说明年一月必须上线", Source = "" }] });
        await chat.Says("华能可以逼单了吗");
        chat.Shows("王总，您上次说“明年一月必须上线”。");
        await chat.Says("可以推周总了吗");
        chat.Shows("周总，时间上的安排是“明年一月必须上线”。", "审批要的材料");
        chat.DoesNotShow("您上次说");
    }

    [Fact]
    public async Task A_fear_is_answered_first_and_only_a_hint_is_dropped()
    {
        await using var chat = await Chat.InTeamsAsync().WithAsync(Huaneng);
        await chat.Says("华能的王总担心项目失败怎么办");
        await chat.Says("可以逼单了吗");
        chat.Shows("对王总，暗示一下就好", "他还有怕的：“项目失败怎么办”", "先回答", "要是方向没变");
        chat.ShowsGolden("Verdict.hint.zh-CN");
        await chat.Presses("先回答顾虑");
        chat.Shows("怎么答的", "项目失败怎么办");
    }

    [Fact]
    public async Task What_is_missing_is_told_in_its_order_with_the_question_that_gets_it()
    {
        await using var chat = await Chat.InTeamsAsync().WithAsync(Huaneng.Without(MarkKind.VisionConfirmed).Without(MarkKind.ProofDelivered));
        await chat.Says("华能可以逼单了吗");
        chat.Shows("先别推王总", "推了他也不知道买的是什么", "愿景：他还没确认", "证明：还没给他看过", "王总，如果做到");
        chat.ShowsGolden("Verdict.hold.zh-CN");
    }

    [Fact]
    public async Task Without_a_true_reason_the_question_is_asked_that_would_find_one()
    {
        await using var chat = await Chat.InTeamsAsync().WithAsync(Huaneng.WithoutReasons() with { Expected = DatePeriod.Month(2026, 12) });
        await chat.Says("华能可以逼单了吗");
        chat.Shows("先别推王总", "还没有一个对他是真的理由", "王总，这件事打算在2026年12月定，是有什么事情卡着这个日子吗？");
    }

    [Fact]
    public async Task Before_the_negotiation_nobody_is_pushed()
    {
        await using var chat = await Chat.InTeamsAsync().WithAsync(Huaneng with { Stage = DealStage.Consideration });
        await chat.Says("华能可以逼单了吗");
        chat.Shows("先别推王总", "I 进入考虑期", "PUSH 只在商务谈判阶段");
        chat.DoesNotShow("推过了，怎么样");
    }

    [Fact]
    public async Task A_year_of_losses_is_reckoned_by_the_month()
    {
        await using var chat = await Chat.InTeamsAsync().WithAsync(Huaneng with { Facts = [] });
        await chat.Says("华能可以逼单了吗");
        chat.Shows("利益：“一年多花120万”", "您说过“一年多花120万”，也就是晚一个月要多付出约10万。");
    }

    [Fact]
    public async Task Who_does_not_decide_is_asked_for_help()
    {
        await using var chat = await Chat.InTeamsAsync().WithAsync(Huaneng);
        await chat.Says("可以推李处了吗");
        chat.Shows("对李处，暗示一下就好", "李处说了不算，买得了的是王总", "李处，时间上的安排是“明年一月必须上线”。", "这件事最后要王总点头");
    }

    [Fact]
    public async Task A_push_is_told_in_one_sentence_and_changes_the_next_verdict()
    {
        await using var chat = await Chat.InTeamsAsync().WithAsync(Huaneng);
        await chat.Says("催了一下王总，他不高兴，嫌贵");
        chat.Shows("记下了", "王总", "不好：不高兴", "他不高兴，嫌贵", "冷两周", "记为客户的顾虑：嫌贵");
        chat.ShowsGolden("Noted.badly.zh-CN");
        await chat.Presses("还该不该推");
        chat.Shows("先别推王总", "上次推，他不高兴", "上次我催得急了");
        var push = Assert.Single((await chat.DealAsync()).Pushes);
        Assert.Equal(("王总", PushReception.Badly, PushDegree.Push, "他不高兴，嫌贵"), (push.Person, push.Reception, push.Degree, push.Said));
    }

    [Theory]
    [InlineData("王总我推了，他说月底前定", "Well", "他说月底前定")]
    [InlineData("催过王总了，他说再看看", "Neutral", "他说再看看")]
    [InlineData("王总我推了，一直没回", "NoAnswer", "一直没回")]
    [InlineData("昨天暗示了王总，他点头", "Well", "他点头")]
    [InlineData("推了王总，他说别催", "Badly", "他说别催")]
    public async Task How_he_took_it_is_read(string sentence, string reception, string said)
    {
        await using var chat = await Chat.InTeamsAsync().WithAsync(Huaneng);
        await chat.Says(sentence);
        var push = Assert.Single((await chat.DealAsync()).Pushes);
        Assert.Equal((reception, said, sentence.Contains("暗示", StringComparison.Ordinal) ? PushDegree.Hint : PushDegree.Push), (push.Reception.ToString(), push.Said, push.Degree));
    }

    [Theory]
    [InlineData("I pushed Mr. Chen, he was annoyed", "Badly", "he was annoyed")]
    [InlineData("I nudged Mr. Chen, he will sign by Friday", "Well", "he will sign by Friday")]
    [InlineData("we pushed Mr. Chen, no answer yet", "NoAnswer", "no answer yet")]
    public async Task In_English_it_is_read_too(string sentence, string reception, string said)
    {
        await using var chat = await Chat.InTeamsAsync(Language.English).WithAsync(Siemens);
        await chat.Says(sentence);
        var push = Assert.Single((await chat.DealAsync("d3")).Pushes);
        Assert.Equal((reception, said, "Mr. Chen"), (push.Reception.ToString(), push.Said, push.Person));
    }

    [Fact]
    public async Task What_was_noted_is_taken_back_or_changed()
    {
        await using var chat = await Chat.InTeamsAsync().WithAsync(Huaneng);
        await chat.Says("王总我推了，他说太贵，再看看");
        var undo = chat.Press("撤销");
        await chat.Presses("修改");
        await chat.Presses("Push/Save", new { reception = "Badly", said = "他说别催", who = "王总", degree = "Hint", date = "2026-11-20" });
        chat.Shows("11月20日", "暗示了一下", "不好：不高兴", "他说别催");
        await chat.SendAsync(undo);
        chat.Shows("后来又改过了，没有撤销。");
        Assert.Single((await chat.DealAsync()).Pushes);
        Assert.Empty((await chat.DealAsync()).Concerns);
        await chat.Says("王总我推了，他说再看看");
        var again = chat.Press("撤销");
        await chat.SendAsync(again);
        chat.Shows("撤销了，没有记。");
        await chat.SendAsync(again);
        Assert.Single((await chat.DealAsync()).Pushes);
    }

    [Fact]
    public async Task The_form_asks_only_what_was_not_said()
    {
        await using var chat = await Chat.InTeamsAsync().WithAsync(Huaneng);
        await chat.Says("华能可以逼单了吗");
        await chat.Presses("推过了，怎么样");
        Assert.Equal("王总", chat.Input("who"));
        chat.ShowsGolden("Form.zh-CN");
        await chat.Presses("Push/Save", new { reception = "", said = "" });
        chat.Shows("选一下他的反应");
        await chat.Says("他不高兴");
        Assert.Equal("Badly", chat.Input("reception"));
        await chat.Says("我的商机");
        chat.Shows("还没保存");
        var save = chat.Press("Push/Save", new { reception = "Well", said = "月底前给答复", who = "王总", date = "2026-11-24" });
        await chat.SendAsync(save);
        chat.Shows("还没到");
        await chat.Presses("Push/Save", new { reception = "Well", said = "月底前给答复", who = "王总", date = "2026-11-23" });
        chat.Shows("记下了", "趁热把日子落成下一步");
        Assert.Single((await chat.DealAsync()).Pushes);
    }

    [Fact]
    public async Task A_form_saved_twice_is_saved_once_and_put_aside_it_comes_back()
    {
        await using var chat = await Chat.InTeamsAsync().WithAsync(Huaneng);
        await chat.Says("华能可以逼单了吗");
        await chat.Presses("推过了，怎么样");
        await chat.Says("算了");
        chat.Shows("先放下了");
        await chat.Presses("接着填");
        chat.Shows("推过了，怎么样");
        var save = chat.Press("Push/Save", new { reception = "Neutral", said = "再看看", who = "王总", date = "2026-11-23" });
        await chat.SendAsync(save);
        await chat.SendAsync(save);
        chat.Shows("记下了");
        Assert.Single((await chat.DealAsync()).Pushes);
    }

    [Fact]
    public async Task Refused_twice_it_comes_to_a_decision_with_a_day_that_is_a_step()
    {
        await using var chat = await Chat.InTeamsAsync().WithAsync(Huaneng.With(Push(30, PushReception.Badly)).With(Push(16, PushReception.Badly)));
        await chat.Says("该不该断");
        chat.Shows("该断则断：和王总定一个说准话的日子", "再推只伤交情", "做和不做我都尊重您的决定。12月7日 周一之前您给我一句准话");
        chat.ShowsGolden("Verdict.cutOff.zh-CN");
        await chat.Presses("定个说准话的日子");
        Assert.Equal(("2026-12-07", "王总"), (chat.Input("date"), chat.Input("who")));
        chat.ShowsGolden("Final.zh-CN");
        await chat.Presses("Push/FinalSave", new { date = "2026-11-22", who = "王总", words = "" });
        chat.Shows("已经过去了");
        await chat.Presses("Push/FinalSave", new { date = "2027-06-01", who = "王总", words = "" });
        chat.Shows("太远了");
        await chat.Says("12月20日");
        Assert.Equal("2026-12-20", chat.Input("date"));
        await chat.Presses("Push/FinalSave", new { date = "2026-12-18", who = "王总", words = "做或不做都行" });
        chat.Shows("定了：12月18日 周五要一句准话", "那天的下一步已经排好");
        var deal = await chat.DealAsync();
        Assert.Equal((new DateOnly(2026, 12, 18), "王总", "做或不做都行"), (deal.FinalDecision!.Day, deal.FinalDecision.Person, deal.FinalDecision.Words));
        Assert.Equal(("问王总要一句准话", new DateOnly(2026, 12, 18)), (deal.NextOpenStep!.What, deal.NextOpenStep.Due));
        await chat.Presses("还该不该推");
        chat.Shows("先别推王总", "你们说好了12月18日 周五给准话");
    }

    [Fact]
    public async Task When_the_day_has_passed_it_is_stopped_with_honour_or_moved_with_a_reason()
    {
        await using var chat = await Chat.InTeamsAsync().WithAsync(Huaneng.With(new FinalDecision { Day = new DateOnly(2026, 11, 20), Person = "王总", At = Chat.Monday.AddDays(-20) }));
        await chat.Says("华能可以逼单了吗");
        chat.Shows("说好的日子到了：问王总要一句准话", "叫停不丢人", "咱们说好的日子到了");
        await chat.Presses("定个说准话的日子");
        chat.Shows("换一个日子，要有一个新的理由");
        await chat.Presses("Push/FinalSave", new { date = "2026-12-04", who = "王总", words = "" });
        chat.Shows("写一句为什么换日子");
        await chat.Presses("Push/FinalSave", new { date = "2026-12-04", who = "王总", words = "董事会改到12月3日" });
        chat.Shows("定了：12月4日 周五");
        Assert.Equal(2, (await chat.DealAsync()).FinalDecision!.Revision);
        await chat.Says("华能可以逼单了吗");
        chat.DoesNotShow("叫停，门留着");
    }

    [Fact]
    public async Task Stopping_is_one_press_away()
    {
        await using var chat = await Chat.InTeamsAsync().WithAsync(Huaneng.With(new FinalDecision { Day = new DateOnly(2026, 11, 20), At = Chat.Monday.AddDays(-20) }));
        await chat.Says("华能该断吗");
        await chat.Presses("叫停，门留着");
        chat.Shows("叫停商机");
    }

    [Fact]
    public async Task A_day_is_set_by_a_sentence()
    {
        await using var chat = await Chat.InTeamsAsync().WithAsync(Huaneng);
        await chat.Says("给王总最后期限 12月20日");
        chat.Shows("说准话的日子", "华能集团");
        Assert.Equal(("2026-12-20", "王总"), (chat.Input("date"), chat.Input("who")));
    }

    [Fact]
    public async Task A_day_is_set_by_a_sentence_in_English()
    {
        await using var chat = await Chat.InTeamsAsync(Language.English).WithAsync(Siemens);
        await chat.Says("give Mr. Chen a final date, December 18");
        chat.Shows("The day of decision", "Mr. Chen, we have come a long way together", "Fri, Dec 18");
        Assert.Equal("2026-12-18", chat.Input("date"));
    }

    [Fact]
    public async Task A_final_day_set_on_another_device_is_noticed()
    {
        await using var chat = await Chat.InTeamsAsync().WithAsync(Huaneng);
        await chat.Says("给王总最后期限 12月18日");
        await using var phone = chat.Another(chat.User);
        await phone.Says("给王总最后期限 12月11日");
        await phone.Presses("Push/FinalSave", new { date = "2026-12-11", who = "王总", words = "" });
        await chat.Presses("Push/FinalSave", new { date = "2026-12-18", who = "王总", words = "" });
        chat.Shows("刚在别处改过", "12月11日");
        await chat.Presses("Push/FinalSave", new { date = "2026-12-18", who = "王总", words = "" });
        Assert.Equal(new DateOnly(2026, 12, 18), (await chat.DealAsync()).FinalDecision!.Day);
    }

    [Fact]
    public async Task A_deal_that_is_gone_or_somebody_elses_takes_nothing()
    {
        await using var chat = await Chat.InTeamsAsync().WithAsync(Huaneng);
        await chat.Says("华能可以逼单了吗");
        await chat.Presses("Push/Done");
        await chat.Says("华能可以逼单了吗");
        await chat.HandsOverAsync("d1", "李伟");
        await chat.Presses("Push/Save", new { reception = "Well", said = "月底前定", who = "王总", date = "2026-11-23" });
        chat.Shows("已经移交给李伟了", "你刚才写的是：月底前定");
        await chat.Presses("Push/Final");
        chat.Shows("已经移交给李伟了");
        Assert.Empty((await chat.DealAsync()).Pushes);
    }

    [Fact]
    public async Task A_deal_that_is_over_is_not_pushed()
    {
        await using var chat = await Chat.InTeamsAsync().WithAsync(Huaneng.Close(new DealClosing { Outcome = DealStatus.Won, At = Chat.Monday }, "rep"));
        await chat.Says("华能可以逼单了吗");
        chat.Shows("这单已经结束，不用推了");
        await chat.Says("给华能最后期限 12月20日");
        chat.Shows("这单已经结束，不用推了");
    }

    [Fact]
    public async Task What_a_rep_noted_of_his_kind_is_shown_to_him_and_stored_nowhere()
    {
        await using var chat = await Chat.InTeamsAsync().WithAsync(Huaneng);
        await NotesAmiableAsync(chat, "王总");
        await chat.Says("王总我推了，他说月底前定");
        await chat.Says("华能可以逼单了吗");
        chat.Shows("对王总，暗示一下就好", "老好人", "只有你看得到", "不急着让您定");
        var stored = JsonSerializer.Serialize(await chat.DealAsync(), DealJson.Stored.Deal);
        Assert.DoesNotContain("Amiable", stored, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("老好人", stored, StringComparison.Ordinal);
    }

    public static TheoryData<string> Verbs => ["Push/Show", "Push/Done", "Push/Save", "Push/Resume", "Push/Undo", "Push/Final", "Push/FinalSave", "Push/FinalResume"];

    [Theory]
    [MemberData(nameof(Verbs))]
    public async Task Whatever_a_button_carries_there_is_an_answer_and_another_reps_deal_stays_his(string verb)
    {
        await using var chat = await Chat.InTeamsAsync().WithAsync(Huaneng);
        await chat.Says("华能可以逼单了吗");
        JsonObject[] data =
        [
            [],
            new() { ["deal"] = "d1", ["push"] = new string('x', 500), ["person"] = 17, ["seen"] = "many", ["reception"] = "7", ["degree"] = "-1", ["date"] = "soon", ["said"] = new string('长', 2500), ["who"] = new JsonObject() },
            new() { ["deal"] = "d1", ["push"] = "x", ["draft"] = new JsonObject { ["push"] = "", ["deal"] = 7 }, ["date"] = "9999-12-31", ["reception"] = "Well" },
            new() { ["deal"] = new string('x', 500), ["draft"] = "no" },
        ];
        foreach (var each in data)
        {
            await chat.SendAsync(Pressed(chat, verb, each));
            Assert.Equal(200, chat.Status);
            chat.DoesNotShow("这一步没有完成");
        }

        var stranger = chat.Another();
        await stranger.Says("帮助");
        await stranger.SendAsync(Pressed(stranger, verb, new JsonObject { ["deal"] = "d1", ["seen"] = 0, ["push"] = "x", ["reception"] = "Well", ["date"] = "2026-11-23" }));
        stranger.DoesNotShow("华能集团", "明年一月");
        Assert.Empty((await chat.DealAsync()).Pushes);
    }

    private static JsonObject Pressed(Chat chat, string verb, JsonObject data) => chat.Activity("invoke", ("name", "adaptiveCard/action"), ("replyToId", chat.Screen[^1].Id), ("value", new JsonObject
    {
        ["action"] = new JsonObject { ["type"] = "Action.Execute", ["verb"] = verb, ["data"] = data.DeepClone() },
    }));

    private static async Task NotesAmiableAsync(Chat chat, string person)
    {
        var identity = TurnIdentity.Of(JsonSerializer.Deserialize(chat.Message("").ToJsonString(), BotJson.Wire.Activity)!);
        var notes = new DealNotes
        {
            People = [new PersonNotes { Name = person, Observations = [new Observation { Id = "o", At = Chat.Monday.AddDays(-1), Words = "好说话", Competitive = -1, Rational = -1, Weight = 4 }] }],
        };
        var put = new StorageChange.Put(identity.Key("personality", identity.User, "d1"), JsonSerializer.SerializeToUtf8Bytes(notes, PersonalityJson.Stored.DealNotes), StorageChange.AnyETag, []);
        await chat.Bot.Services.GetRequiredService<IStorage>().WriteAsync([put], TestContext.Current.CancellationToken);
    }
}
