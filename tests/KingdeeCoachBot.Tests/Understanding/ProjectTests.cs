namespace KingdeeCoachBot.Tests.Understanding;

public sealed class ProjectTests
{
    [Theory]
    [InlineData("新建商机 三一重工ERP升级 预算500万 预计明年6月签", "三一重工", "ERP升级")]
    [InlineData("新增商机：华能集团，ERP升级，预算500万", "华能集团", "ERP升级")]
    [InlineData("新建项目 比亚迪采购系统 300万 年底签", "比亚迪", "采购系统")]
    [InlineData("新建商机 中国银行财务共享平台", "中国银行", "财务共享平台")]
    [InlineData("新建商机 华能集团海外ERP", "华能集团", "海外ERP")]
    [InlineData("有个新商机,三一重工想上MES,预算500万", "三一重工", "MES")]
    [InlineData("创建一个商机:格力电器的供应链项目,大约两百来万", "格力电器", "供应链项目")]
    [InlineData("新建商机 三一重工", "三一重工", null)]
    [InlineData("新建商机", null, null)]
    [InlineData("華能的雲星空項目", "華能", "雲星空項目")]
    [InlineData("华能的云星空项目", "华能", "云星空项目")]
    [InlineData("new deal Siemens China MES rollout, 2 million RMB, signing in June", "Siemens China", "MES rollout")]
    [InlineData("add a new opportunity for Bosch: ERP upgrade, $1.5m, end of Q3", "Bosch", "ERP upgrade")]
    [InlineData("create deal BASF, CRM project, budget 3 million", "BASF", "CRM project")]
    [InlineData("new opportunity Haier Group WMS replacement worth 500k by year end", "Haier Group", "WMS replacement")]
    public void A_deal_is_a_customer_and_what_he_buys(string sentence, string? customer, string? project)
    {
        var slots = Reading.Read(sentence);

        Assert.Equal((customer, project), (slots.Customer?.Name, slots.Project));
    }

    [Theory]
    [InlineData("跟SAP的Kevin聊ERP")]
    [InlineData("talk to Kevin about the ERP upgrade at Siemens")]
    [InlineData("我要一个系统")]
    [InlineData("拜访华能信息部的王总")]
    public void A_topic_names_no_deal(string sentence) => Assert.Null(Reading.Read(sentence).Project);

    [Fact]
    public void All_of_a_new_deal_stands_in_one_sentence()
    {
        var slots = Reading.Read("新建商机 三一重工ERP升级 预算500万 预计明年6月签，对手是用友，七成把握");

        Assert.Equal(("三一重工", "ERP升级", 5_000_000m, 70m), (slots.Customer?.Name, slots.Project, slots.Money?.Amount, slots.Percent?.Value));
        Assert.Equal(new DateOnly(2027, 6, 30), slots.Period?.Last);
        Assert.Equal("用友", Assert.Single(slots.Rivals).Name);
    }
}
