namespace KingdeeCoachBot.Tests.Understanding;

public sealed class RivalTests
{
    [Theory]
    [InlineData("对手是用友", "用友")]
    [InlineData("竞争对手有SAP和用友", "SAP、用友")]
    [InlineData("竞争对手:浪潮、东软", "浪潮、东软")]
    [InlineData("对手有两家,用友和浪潮", "用友、浪潮")]
    [InlineData("友商是鼎捷", "鼎捷")]
    [InlineData("输给了用友", "用友")]
    [InlineData("丢给浪潮", "浪潮")]
    [InlineData("丢单给用友", "用友")]
    [InlineData("被用友抢了", "用友")]
    [InlineData("这个单子被浪潮低价抢走了", "浪潮")]
    [InlineData("跟SAP竞争", "SAP")]
    [InlineData("跟sap竞争", "SAP")]
    [InlineData("用友也在", "用友")]
    [InlineData("用友中标了", "用友")]
    [InlineData("用友已经进去了", "用友")]
    [InlineData("對手是用友", "用友")]
    [InlineData("对手是甲骨文", "甲骨文")]
    [InlineData("对手是远海软件和用友", "远海软件、用友")]
    [InlineData("lost to SAP", "SAP")]
    [InlineData("We lost the Haier deal to Oracle", "Oracle")]
    [InlineData("competing with Oracle and SAP", "Oracle、SAP")]
    [InlineData("Competitors are SAP, Oracle and Infor.", "SAP、Oracle、Infor")]
    [InlineData("we are up against Infor", "Infor")]
    [InlineData("rival is Oracle", "Oracle")]
    [InlineData("up against Softcore and SAP", "Softcore、SAP")]
    public void Rivals_are_named_by_words_of_rivalry(string sentence, string rivals) =>
        Assert.Equal(rivals, string.Join('、', Reading.Read(sentence).Rivals.Select(rival => rival.Name)));

    [Theory]
    [InlineData("拜访用友")]
    [InlineData("visit SAP tomorrow")]
    [InlineData("跟SAP的Kevin聊ERP")]
    [InlineData("对手是谁")]
    [InlineData("客户在用SAP")]
    [InlineData("今天没有对手")]
    [InlineData("within a workday")]
    public void Without_such_a_word_a_vendor_is_no_rival(string sentence) => Assert.Empty(Reading.Read(sentence).Rivals);

    [Theory]
    [InlineData("对手是用友", null)]
    [InlineData("跟SAP竞争", null)]
    [InlineData("输给了浪潮", null)]
    [InlineData("明天拜访用友,对手是SAP", "用友")]
    [InlineData("拜访华能,用友也在", "华能")]
    [InlineData("We lost the Haier deal to SAP", "Haier")]
    public void A_rival_is_never_the_customer(string sentence, string? customer) => Assert.Equal(customer, Reading.Read(sentence).Customer?.Name);

    [Fact]
    public void A_vendor_is_marked_as_known_and_named_once()
    {
        var rivals = Reading.Read("对手是SAP,思爱普的报价更便宜,还有远海软件").Rivals;

        Assert.Equal("SAP", Assert.Single(rivals, rival => rival.Known).Name);
    }
}
