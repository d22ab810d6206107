using KingdeeCoachBot.Methodology;
using KingdeeCoachBot.Tests.Coaching.People;
using KingdeeCoachBot.Tests.Conversations;

namespace KingdeeCoachBot.Tests.Coaching.Deals;

/// <summary>A rep with three hundred deals, and people who are called alike.</summary>
public sealed class ManyDealsTests
{
    private static async Task<Chat> WithManyAsync()
    {
        var chat = await Chat.InTeamsAsync();
        for (var number = 0; number < 300; number++)
        {
            var deal = DealsAtHand.Of($"m{number}", $"第{Name(number)}机械集团", "王总") with { Stage = (DealStage)(number % 4), Amount = new Money(1_000_000m, Money.Yuan) };
            await chat.HasAsync(deal);
        }

        return chat;
    }

    private static string Name(int number) => string.Concat(number.ToString("000", null).Select(digit => "零甲乙丙丁戊己庚辛壬"[digit - '0']));

    [Fact]
    public async Task All_are_counted_and_can_be_paged_through()
    {
        await using var chat = await WithManyAsync();
        await chat.Says("我的商机");
        chat.Shows("300 个 · 3亿");
        Assert.Equal(10, chat.RowsShown().Count(row => row.Contains("机械集团", StringComparison.Ordinal)));
        await chat.Says($"看看第{Name(277)}机械");
        chat.Shows($"第{Name(277)}机械集团");
        await chat.Says("今天");
        chat.Shows("今天 · 11月23日 周一");
    }

    [Fact]
    public async Task The_funnel_counts_all_and_shows_the_beginning_of_each_stage()
    {
        await using var chat = await WithManyAsync();
        await chat.Says("漏斗表");
        chat.Shows("300 单 · 0–3亿", "75 单 · 0–7,500万", "还有 72 单");
        Assert.Equal(12, chat.RowsShown().Count(row => row.Contains("机械集团", StringComparison.Ordinal) && !row.Contains("没有", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task A_person_whom_every_customer_has_is_asked_about_with_a_few_deals_to_choose_from()
    {
        await using var chat = await WithManyAsync();
        await chat.Says("刚给王总打了电话，他说预算过了");
        chat.Shows("这次联系是哪个商机的？", "一共 300 个");
        Assert.InRange(chat.RowsShown().Count, 2, 10);
        await chat.Says($"刚给第{Name(12)}机械集团的王总打了电话，他说预算过了");
        chat.Shows("已记下", $"第{Name(12)}机械集团");
    }
}
