using KingdeeCoachBot.Understanding;

namespace KingdeeCoachBot.Tests.Understanding;

public sealed class KnownNamesTests
{
    private static readonly KnownNames Known = new(
        ["华能集团", "国家电网", "中国石化", "大和证券", "Siemens China", "Bank of China", "招商银行", "招商证券", "上海电气"],
        [
            new KnownPerson("王建国", "华能集团"), new KnownPerson("李处长", "国家电网"), new KnownPerson("陈工", "上海电气"),
            new KnownPerson("Mr. Chen", "Siemens China"), new KnownPerson("John Smith", "Siemens China"), new KnownPerson("赵一鸣", "招商银行"),
        ]);

    [Theory]
    [InlineData("明天去华能", "华能集团", true)]
    [InlineData("明天去华能集团", "华能集团", true)]
    [InlineData("拜訪華能集團的王總", "华能集团", true)]
    [InlineData("去中国石化", "中国石化", true)]
    [InlineData("去石化", "中国石化", true)]
    [InlineData("华能,明天三点", "华能集团", true)]
    [InlineData("聊聊华能集团的需求", "华能集团", true)]
    [InlineData("拜访大和证券", "大和证券", true)]
    [InlineData("拜访招商", "招商", false)]
    [InlineData("拜访招商蛇口", "招商蛇口", false)]
    [InlineData("visit siemens tomorrow", "Siemens China", true)]
    [InlineData("meeting at bank of china tomorrow", "Bank of China", true)]
    [InlineData("meet the CFO of Bosch", "Bosch", false)]
    [InlineData("目标:让华能集团签合同", "华能集团", true)]
    public void A_known_customer_is_found_by_any_part_only_it_has(string sentence, string name, bool known)
    {
        var customer = Reading.Read(sentence, Known).Customer;

        Assert.Equal((name, known), (customer?.Name, customer?.Known));
    }

    [Theory]
    [InlineData("去华能见王总", "王建国", true)]
    [InlineData("去华能见王工", "王建国", true)]
    [InlineData("见王总", "王总", false)]
    [InlineData("见李处长", "李处长", true)]
    [InlineData("去国家电网见李处", "李处长", true)]
    [InlineData("去国家电网见李总", "李总", false)]
    [InlineData("到上海电气,见陈工和刘经理", "陈工、刘经理", false)]
    [InlineData("见赵一鸣", "赵一鸣", true)]
    [InlineData("meet mr. chen tomorrow", "Mr. Chen", true)]
    [InlineData("john smith tomorrow at 3pm", "John Smith", true)]
    public void A_known_person_is_found_by_name_or_by_surname_at_the_customer(string sentence, string name, bool known)
    {
        var person = Reading.Read(sentence, Known).Person;

        Assert.Equal((name, known), (person?.Name, person?.Known));
    }

    [Fact]
    public void What_was_typed_stays_beside_the_known_name()
    {
        var slots = Reading.Read("明天拜訪華能的王總", Known);

        Assert.Equal(new NameSlot("华能集团", "華能", true), slots.Customer);
        Assert.Equal("王總", slots.Person?.Source);
    }

    [Fact]
    public void A_known_name_is_never_taken_out_of_a_denial()
    {
        var slots = Reading.Read("不是华能,是国家电网", Known);

        Assert.Equal(new NameSlot("国家电网", "国家电网", true), slots.Customer);
    }
}
