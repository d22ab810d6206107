using System.Globalization;
using KingdeeCoachBot.Understanding;

namespace KingdeeCoachBot.Tests.Understanding;

public sealed class ContactTests
{
    [Theory]
    [InlineData("刚和李处微信聊了,他说预算过了", ContactKind.WeChat, "李处", "预算过了")]
    [InlineData("刚打完电话", ContactKind.Call, null, null)]
    [InlineData("刚和王总通完电话,他说三个月内签", ContactKind.Call, "王总", "三个月内签")]
    [InlineData("王总来电话了,说下周一给答复", ContactKind.Call, "王总", "下周一给答复")]
    [InlineData("给王总打了个电话", ContactKind.Call, "王总", null)]
    [InlineData("今天早上和刘总开了视频会", ContactKind.Call, "刘总", null)]
    [InlineData("给王总发了微信", ContactKind.MessageSent, "王总", null)]
    [InlineData("给王总发了方案", ContactKind.MessageSent, "王总", null)]
    [InlineData("王总回了微信", ContactKind.MessageAnswered, "王总", null)]
    [InlineData("王总回微信了：预算批了", ContactKind.MessageAnswered, "王总", "预算批了")]
    [InlineData("王总回复：下周签", ContactKind.MessageAnswered, "王总", "下周签")]
    [InlineData("李处回复了", ContactKind.MessageAnswered, "李处", null)]
    [InlineData("昨天跟李处吃了饭", ContactKind.Dinner, "李处", null)]
    [InlineData("昨晚请王总吃了火锅", ContactKind.Dinner, "王总", null)]
    [InlineData("昨晚和李处喝酒,他透露用友报了280万", ContactKind.Dinner, "李处", "用友报了280万")]
    [InlineData("今天跟王总聊得不错,预算基本定了", ContactKind.Meeting, "王总", "预算基本定了")]
    [InlineData("今天见了王总", ContactKind.Meeting, "王总", null)]
    [InlineData("刚和王总开完会", ContactKind.Meeting, "王总", null)]
    [InlineData("刚从华能回来,王总同意做演示", ContactKind.Meeting, "王总", "王总同意做演示")]
    [InlineData("昨天拜访了三一重工的张伟,聊了MES", ContactKind.Meeting, "张伟", "聊了MES")]
    [InlineData("just called Mr. Chen", ContactKind.Call, "Mr. Chen", null)]
    [InlineData("spoke to Mr. Chen from Siemens, he said the budget is approved", ContactKind.Call, "Mr. Chen", "the budget is approved")]
    [InlineData("had dinner with Mr. Chen", ContactKind.Dinner, "Mr. Chen", null)]
    [InlineData("sent him the proposal", ContactKind.MessageSent, null, null)]
    [InlineData("emailed the proposal to Mr. Wang", ContactKind.MessageSent, "Mr. Wang", null)]
    [InlineData("he replied", ContactKind.MessageAnswered, null, null)]
    [InlineData("Mr. Li answered: the budget is 2 million", ContactKind.MessageAnswered, "Mr. Li", "the budget is 2 million")]
    [InlineData("met Mr. Wang last Friday, he said the budget was approved", ContactKind.Meeting, "Mr. Wang", "the budget was approved")]
    [InlineData("talked with Ms. Li on WeChat yesterday, she said they will decide in June", ContactKind.WeChat, "Ms. Li", "they will decide in June")]
    public void A_contact_that_has_happened_is_one_line(string sentence, object kind, string? person, string? reported)
    {
        var slots = Reading.Read(sentence);

        Assert.Equal((kind, person, reported), (slots.Contact, slots.Person?.Name, slots.Reported));
    }

    [Theory]
    [InlineData("明天见王总")]
    [InlineData("明天给王总发方案")]
    [InlineData("准备给王总发方案")]
    [InlineData("约了王总吃饭")]
    [InlineData("昨天约了王总下周三见面")]
    [InlineData("要不要给王总打电话")]
    [InlineData("怎么跟王总聊预算")]
    [InlineData("还没见到王总")]
    [InlineData("王总还没回复")]
    [InlineData("给李处打了个电话,没人接")]
    [InlineData("周内给答复")]
    [InlineData("发现王总很忙")]
    [InlineData("跟李处吃饭")]
    [InlineData("见了王总吗?")]
    [InlineData("I will call Mr. Chen tomorrow")]
    [InlineData("dinner with Mr. Zhou tonight")]
    [InlineData("Has Mr. Chen replied?")]
    [InlineData("Mr. Chen hasn't replied")]
    [InlineData("call Mr. Chen")]
    [InlineData("你好")]
    public void A_plan_a_question_and_a_vain_try_are_no_contact(string sentence)
    {
        var slots = Reading.Read(sentence);

        Assert.Null(slots.Contact);
        Assert.Null(slots.Reported);
    }

    [Theory]
    [InlineData("昨天跟李处吃了饭", "11-10")]
    [InlineData("昨晚和李处喝酒", "11-10")]
    [InlineData("周一和王总聊了", "11-09")]
    [InlineData("周五见了王总", "11-06")]
    [InlineData("上周三见了王总", "11-04")]
    [InlineData("3号拜访了华能", "11-03")]
    [InlineData("20号拜访了华能", "10-20")]
    [InlineData("12月3号见过王总", "12-03")]
    [InlineData("三天前见了王总", "11-08")]
    [InlineData("met Mr. Wang last Friday", "11-06")]
    [InlineData("I met John Smith at BASF on Monday", "11-09")]
    [InlineData("two days ago I met Mr. Chen", "11-09")]
    [InlineData("had lunch with Kevin yesterday", "11-10")]
    [InlineData("王总来电话了,说下周一给答复", null)]
    public void Its_day_is_a_past_one(string sentence, string? day)
    {
        var date = Reading.Read(sentence).When?.Date;

        Assert.Equal(day, date?.ToString("MM-dd", CultureInfo.InvariantCulture));
        Assert.True(date is null || date <= new DateOnly(2026, 11, 11));
    }
}
