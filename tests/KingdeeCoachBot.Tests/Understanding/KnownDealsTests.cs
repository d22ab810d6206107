using KingdeeCoachBot.Understanding;

namespace KingdeeCoachBot.Tests.Understanding;

public sealed class KnownDealsTests
{
    private static readonly KnownNames Known = new(
        ["华能集团", "三一重工", "国家电网", "Siemens China"],
        [new KnownPerson("王总", "华能集团"), new KnownPerson("陈工", "国家电网"), new KnownPerson("赵总", "华能集团"), new KnownPerson("赵总", "国家电网")])
    {
        Deals =
        [
            new KnownDeal("cloud", "华能集团", "云星空项目", ["大华能"]), new KnownDeal("erp", "三一重工", "ERP升级", []), new KnownDeal("mes", "三一重工", "MES二期", []),
            new KnownDeal("grid", "国家电网", "财务共享", ["国网单子"]), new KnownDeal("rollout", "Siemens China", "MES rollout", []),
        ],
    };

    [Theory]
    [InlineData("华能的云星空项目怎么样了", "cloud")]
    [InlineData("華能怎麼樣了", "cloud")]
    [InlineData("拜访花能", "cloud")]
    [InlineData("大华能下周签", "cloud")]
    [InlineData("云星空项目下周签", "cloud")]
    [InlineData("去三一重工", "erp mes")]
    [InlineData("三一重工的MES二期", "mes")]
    [InlineData("三一重工的MES下周签", "mes")]
    [InlineData("三一重工ERP升级下周签", "erp")]
    [InlineData("财务共享签了", "grid")]
    [InlineData("国网单子推迟到明年", "grid")]
    [InlineData("刚和王总微信聊了", "cloud")]
    [InlineData("见汪总", "cloud")]
    [InlineData("见赵总", "cloud grid")]
    [InlineData("去国家电网见赵总", "grid")]
    [InlineData("update Siemens China to 70%", "rollout")]
    [InlineData("the Siemens MES rollout slips to June", "rollout")]
    [InlineData("大唐的云星空项目", "")]
    [InlineData("去大唐见王总", "")]
    [InlineData("不是华能,是国家电网", "grid")]
    [InlineData("ERP怎么卖", "")]
    [InlineData("你好", "")]
    public void A_deal_is_meant_by_what_names_it_best(string sentence, string ids) => Assert.Equal(ids, string.Join(' ', Reading.Read(sentence, Known).Deals));

    [Fact]
    public void A_person_of_two_deals_stays_and_names_both()
    {
        var slots = Reading.Read("刚见了赵总", Known);

        Assert.Equal(("赵总", true), (slots.Person?.Name, slots.Person?.Known));
        Assert.Equal(["cloud", "grid"], slots.Deals);
    }

    [Fact]
    public void Without_known_deals_none_is_meant() => Assert.Empty(Reading.Read("华能的云星空项目").Deals);
}
