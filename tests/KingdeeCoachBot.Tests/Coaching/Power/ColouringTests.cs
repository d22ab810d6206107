using KingdeeCoachBot.Coaching;
using KingdeeCoachBot.Coaching.Power;
using KingdeeCoachBot.Methodology;
using KingdeeCoachBot.Tests.Conversations;
using static KingdeeCoachBot.Tests.Coaching.People.DealsAtHand;

namespace KingdeeCoachBot.Tests.Coaching.Power;

/// <summary>What is noted of somebody colours visits, debriefs and worries for whoever noted it.</summary>
public sealed class ColouringTests
{
    private const string Amiable = "王总特别好说话，谁都不得罪";

    private static Task<Chat> ChatAsync(Language language = Language.Chinese) => Chat.InTeamsAsync(language).WithAsync(Huaneng, Siemens);

    [Fact]
    public async Task A_plan_and_a_brief_tell_how_to_take_him()
    {
        await using var chat = await ChatAsync();
        await chat.Says(Amiable);
        await chat.Says("明天下午三点去拜访华能集团的王总");
        await chat.Submits(new { customer = "华能集团", person = "王总", goal = "同意看演示" });
        chat.Shows("对他这个人（只有你看得到）", "王总（老好人：不施压）", "先聊几句家常再进正题", "带上：一位老客户的电话", "别让他当场表态");
        await chat.Says("等下要见王总，给我个简报");
        chat.Shows("对他这个人（只有你看得到）", "王总（老好人：不施压）");
    }

    [Fact]
    public async Task Without_notes_they_say_nothing_of_it()
    {
        await using var chat = await ChatAsync();
        await chat.Says("明天下午三点去拜访华能集团的王总");
        await chat.Submits(new { customer = "华能集团", person = "王总", goal = "同意看演示" });
        chat.DoesNotShow("对他这个人");
        await chat.Says("王总要数据");
        await chat.Says("等下要见王总，给我个简报");
        chat.DoesNotShow("对他这个人");
    }

    [Fact]
    public async Task A_brief_that_the_clock_sends_has_it_too()
    {
        await using var chat = await ChatAsync();
        await chat.Says(Amiable);
        await chat.Says("明天下午三点去拜访华能集团的王总");
        await chat.Submits(new { customer = "华能集团", person = "王总", goal = "同意看演示" });
        await chat.ItIs(Chat.Monday.AddDays(1).AddHours(5).AddMinutes(1));
        chat.Shows("对他这个人（只有你看得到）", "先聊几句家常再进正题");
    }

    [Fact]
    public async Task The_answer_to_a_worry_is_put_as_such_a_person_hears_it()
    {
        await using var chat = await ChatAsync();
        await chat.Says(Amiable);
        await chat.Says("王总担心项目失败怎么办");
        chat.Shows("王总是老好人，说给他听：他怕的是担责任");
        await chat.Says("李处嫌贵");
        chat.DoesNotShow("说给他听");
    }

    [Fact]
    public async Task In_English_too()
    {
        await using var chat = await ChatAsync(Language.English);
        await chat.Says("Mr. Chen is a driver");
        await chat.Says("Mr. Chen thinks we are too expensive");
        chat.Shows("Mr. Chen is Driver. For such a person: talk return");
    }

    [Fact]
    public async Task After_a_visit_four_taps_ask_how_he_reacted_and_one_is_noted_once()
    {
        await using var chat = await DebriefedAsync("预算一千万");
        chat.Shows("王总今天的反应像哪种", "直奔结果，没耐心", "客气，什么都说好");
        var again = chat.Press("客气，什么都说好");
        await chat.Presses("客气，什么都说好");
        chat.Shows("已记到王总的观察里：“客气，什么都说好”", "还看不准");
        await chat.SendAsync(again);
        await chat.Says("分析一下王总");
        chat.Shows("一条观察，先别下结论");
    }

    [Fact]
    public async Task What_the_rep_wrote_of_his_manner_is_offered_to_be_noted()
    {
        await using var chat = await DebriefedAsync("王总一直打断我，只看结果，预算一千万");
        chat.Shows("你写了“一直打断我”“只看结果”，记到王总的性格观察里");
        await chat.Presses("Power/Notice");
        chat.Shows("已记到王总的观察里");
        await chat.Says("分析一下王总");
        chat.Shows("一直打断我（", "只看结果（");
    }

    [Fact]
    public async Task Days_later_it_is_not_asked_any_more()
    {
        await using var chat = await DebriefedAsync("预算一千万");
        await chat.ItIs(Chat.Monday.AddDays(5));
        await chat.Says("看看华能集团王总的拜访");
        chat.DoesNotShow("今天的反应像哪种");
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Every_kind_of_person_in_every_phase_has_words_of_its_own(bool isChinese)
    {
        var language = isChinese ? Language.Chinese : Language.English;
        var all = Enum.GetValues<PersonalityType>().SelectMany(type => Enum.GetValues<BuyingPhase>().Select(phase => PowerAdvice.Of(type, phase))).ToArray();
        Assert.Equal(12, all.Length);
        Assert.All(all, advice => Assert.True(advice.Do.Count is 2 or 3 && advice.Dont.Count == 2));
        string[] texts = [.. all.SelectMany(advice => (Text[])[advice.OpenWith, advice.Open, .. advice.Do, .. advice.Dont, advice.Before, advice.FollowUp]).Select(text => text.In(language))];
        Assert.Equal(texts.Length, texts.Distinct().Count());
        Assert.All(texts, text => Assert.InRange(text.Length, 6, language == Language.Chinese ? 60 : 190));
        Assert.All(all, advice => Assert.Contains("{0}", advice.OpenWith.In(language), StringComparison.Ordinal));
    }

    [Fact]
    public void Every_occasion_has_a_line_for_every_kind_of_person() => Assert.All(
        from type in Enum.GetValues<PersonalityType>()
        from phase in Enum.GetValues<BuyingPhase>()
        from occasion in Enum.GetValues<Occasion>()
        select PersonalityLine.Of(type, phase, occasion),
        text => Assert.True(text.Chinese.Length > 4 && text.English.Length > 4));

    private static async Task<Chat> DebriefedAsync(string learnt)
    {
        var chat = await ChatAsync();
        await chat.Says("今天下午三点去拜访华能集团的王总");
        await chat.Submits(new { customer = "华能集团", person = "王总", goal = "同意看演示" });
        await chat.ItIs(Chat.Monday.AddHours(7).AddMinutes(30));
        await chat.Says("复盘今天见王总");
        await chat.Presses("记下", new { reached = "Yes", mood = "Warm", learnt, next = "" });
        return chat;
    }
}
