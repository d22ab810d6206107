using System.Text.Json;
using KingdeeCoachBot.Methodology;
using KingdeeCoachBot.Tests.Coaching.People;
using KingdeeCoachBot.Tests.Conversations;
using static KingdeeCoachBot.Tests.Coaching.People.DealsAtHand;

namespace KingdeeCoachBot.Tests.Coaching.Contacts;

public sealed class ContactFormTests
{
    private static async Task<Chat> WithContactAsync()
    {
        var chat = await Chat.InTeamsAsync().WithAsync(Huaneng, Sany);
        await chat.Says("刚和李处微信聊了，他说预算过了");
        return chat;
    }

    [Fact]
    public async Task A_contact_is_put_right_and_its_facts_with_it()
    {
        await using var chat = await WithContactAsync();
        await chat.Presses("更正");
        Assert.Equal("李处", chat.Input("people"));
        await chat.Presses("Contacts/Save", new { kind = "Call", date = "2026-11-20", people = "李处、王总", what = "预算五百万", facts = "Confirmed" });
        chat.Shows("已记下", "电话 · 李处、王总 · 11月20日 周五", "记为：预算 · 客户确认");

        var deal = await chat.DealAsync();
        Assert.Equal(2, Assert.Single(deal.Contacts).Revision);
        Assert.Equal(Evidence.Confirmed, Assert.Single(deal.Facts).Evidence);
    }

    [Fact]
    public async Task What_is_no_fact_is_taken_out_of_the_facts()
    {
        await using var chat = await WithContactAsync();
        await chat.Presses("更正");
        await chat.Presses("Contacts/Save", new { facts = "None" });
        Assert.Empty((await chat.DealAsync()).Facts);
        await chat.Presses("更正");
        Assert.Equal("None", chat.Input("facts"));
    }

    [Fact]
    public async Task A_contact_moves_to_the_deal_that_it_belongs_to()
    {
        await using var chat = await WithContactAsync();
        await chat.Presses("更正");
        await chat.Presses("Contacts/Save", new { title = "火星集团" });
        chat.Shows("没有找到叫“火星集团”的商机");
        await chat.Presses("Contacts/Save", new { title = "三一" });
        chat.Shows("已记下", "三一重工");
        Assert.Single((await chat.DealAsync("d2")).Contacts);
        Assert.Single((await chat.DealAsync("d2")).Facts);
        Assert.Empty((await chat.DealAsync()).Contacts);
        Assert.Empty((await chat.DealAsync()).Facts);
    }

    [Fact]
    public async Task The_button_without_words_opens_the_form()
    {
        await using var chat = await Chat.InTeamsAsync().WithAsync(Huaneng);
        await chat.Says("记一次联系");
        Assert.Equal("华能集团", chat.Input("title"));
        await chat.Presses("Contacts/Save", new { kind = "Meeting", people = "王总", what = "很满意" });
        chat.Shows("已记下", "见面 · 王总");
        Assert.Equal("很满意", Assert.Single((await chat.DealAsync()).Contacts).Summary);
    }

    [Theory]
    [InlineData("2026-11-30", "11月30日 周一 还没到")]
    [InlineData("2026-13-45", "日期“2026-13-45”不对")]
    [InlineData("", "哪一天？")]
    public async Task A_day_that_cannot_be_is_refused_and_nothing_typed_is_lost(string date, string message)
    {
        await using var chat = await Chat.InTeamsAsync().WithAsync(Huaneng);
        await chat.Says("记一次联系");
        await chat.Presses("Contacts/Save", new { date, what = "很满意" });
        chat.Shows("还差一点", message);
        Assert.Equal("很满意", chat.Input("what"));
        await chat.Presses("Contacts/Save", new { date = "2026-11-20" });
        chat.Shows("已记下");
    }

    [Fact]
    public async Task Free_text_puts_the_form_right()
    {
        await using var chat = await Chat.InTeamsAsync().WithAsync(Huaneng);
        await chat.Says("记一次联系");
        await chat.Says("是微信");
        Assert.Equal("WeChat", chat.Input("kind"));
        await chat.Says("昨天");
        Assert.Equal("2026-11-22", chat.Input("date"));
        Assert.Equal("WeChat", chat.Input("kind"));
        await chat.Says("今天天气不错");
        chat.Shows("不知道填到哪里");
    }

    [Fact]
    public async Task A_form_older_than_another_devices_change_asks_before_it_wins()
    {
        await using var chat = await WithContactAsync();
        await chat.Presses("更正");
        await using var phone = chat.Another(chat.User);
        await phone.Says("和华能最近联系过什么");
        await phone.Presses("Contacts/Correct");
        await phone.Presses("Contacts/Save", new { what = "预算五百万" });

        await chat.Presses("Contacts/Save", new { what = "预算六百万" });
        chat.Shows("刚在别处改过");
        await chat.Presses("Contacts/Save");
        Assert.Equal("预算六百万", Assert.Single((await chat.DealAsync()).Contacts).Summary);
    }

    [Fact]
    public async Task A_deal_handed_over_meanwhile_keeps_its_secrets_and_the_rep_his_words()
    {
        await using var chat = await WithContactAsync();
        await chat.Presses("更正");
        await chat.HandsOverAsync("d1", "赵磊");
        await chat.Presses("Contacts/Save", new { what = "预算六百万" });
        chat.Shows("赵磊", "你刚才写的是：预算六百万");
        Assert.Equal("预算过了", Assert.Single((await chat.DealAsync()).Contacts).Summary);
    }

    [Fact]
    public async Task The_same_form_twice_is_one_contact()
    {
        await using var chat = await Chat.InEmulatorAsync().WithAsync(Huaneng);
        await chat.Says("记一次联系");
        var press = chat.Press("Contacts/Save", new { what = "很满意" });
        var again = press.DeepClone().AsObject();
        again["id"] = "another-activity";
        await chat.SendAsync(press);
        await chat.SendAsync(again);
        chat.Shows("已经记过了");
        Assert.Single((await chat.DealAsync()).Contacts);
    }

    [Fact]
    public async Task What_is_put_aside_can_be_taken_up_again()
    {
        await using var chat = await Chat.InTeamsAsync().WithAsync(Huaneng);
        await chat.Says("记一次联系");
        await chat.Says("是微信");
        await chat.Says("算了");
        chat.Shows("先放下", "华能集团");
        await chat.Presses("接着填");
        Assert.Equal("WeChat", chat.Input("kind"));
        await chat.Presses("Contacts/Save");
        chat.Shows("已记下");
    }

    [Fact]
    public async Task Hostile_card_data_reaches_nothing()
    {
        await using var chat = await WithContactAsync();
        var press = chat.Press("Contacts/Undo");
        await using var stranger = chat.Another();
        await stranger.SendAsync(stranger.Stolen(press));
        stranger.Shows("这个商机已经不在了");
        stranger.DoesNotShow("华能", "预算");
        Assert.Single((await chat.DealAsync()).Contacts);

        var correct = chat.Press("Contacts/Correct");
        foreach (var (number, mangled) in new object?[] { null, 7, new string('x', 500), new { } }.Index())
        {
            var bad = correct.DeepClone().AsObject();
            bad["id"] = $"bad-{number}";
            bad["value"]!["action"]!["data"]!["contact"] = JsonSerializer.SerializeToNode(mangled);
            bad["value"]!["action"]!["data"]!["deal"] = JsonSerializer.SerializeToNode(mangled);
            await chat.SendAsync(bad);
            chat.Shows("这个商机已经不在了");
            Assert.Equal(200, chat.Status);
        }
    }
}
