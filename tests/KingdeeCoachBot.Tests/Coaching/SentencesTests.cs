using System.Globalization;
using KingdeeCoachBot.Coaching;
using KingdeeCoachBot.Tests.Conversations;
using KingdeeCoachBot.Understanding;
using Microsoft.Extensions.DependencyInjection;

namespace KingdeeCoachBot.Tests.Coaching;

/// <summary>What a rep might say on any day, with what the coach shall take it for: forty sentences in each language.</summary>
public sealed class SentencesTests(SentencesTests.RunningBot running) : IClassFixture<SentencesTests.RunningBot>
{
    private static readonly KnownNames ChineseNames = new(
        ["华能集团", "三一重工", "国家电网", "海尔"],
        [new("王总", "华能集团"), new("李处", "华能集团"), new("张工", "三一重工"), new("赵部长", "国家电网")])
    {
        Deals =
        [
            new("hn", "华能集团", "", ["华能"]), new("sy", "三一重工", "ERP升级", []), new("gw", "国家电网", "云星空项目", ["国网"]), new("he", "海尔", "MES", []),
        ],
    };

    private static readonly KnownNames EnglishNames = new(
        ["Siemens China", "Haier", "Bosch"],
        [new("Mr. Chen", "Siemens China"), new("Ms. Li", "Siemens China"), new("Tom Wang", "Haier")])
    {
        Deals = [new("sc", "Siemens China", "", []), new("ha", "Haier", "MES rollout", []), new("bo", "Bosch", "ERP upgrade", [])],
    };

    [Theory]
    [InlineData("华能为什么红", "Risks/Show", "deal=hn")]
    [InlineData("三一有哪些风险", "Risks/Show", "deal=sy")]
    [InlineData("华能这单风险大不大", "Risks/Show", "deal=hn")]
    [InlineData("王总怕项目有风险", "Concerns/Add", "person=王总")]
    [InlineData("新建商机 三一重工ERP升级 预算500万 预计明年6月签", "Deals/New", "customer=三一重工;project=ERP升级;money=5000000 CNY;period=2027-06-01/2027-06-30")]
    [InlineData("帮我建个新单子：中车集团，想上MES，大概八百来万", "Deals/New", "customer=中车集团;money=8000000 CNY")]
    [InlineData("有个新机会，比亚迪的供应链平台，预计四季度签，对手是SAP", "Deals/New", "customer=比亚迪;rivals=SAP")]
    [InlineData("录一个商机，客户是徐工", "Deals/New", "customer=徐工")]
    [InlineData("看看华能的情况", "Deals/Show", "customer=华能集团")]
    [InlineData("华能怎么样了", "Deals/Show", "customer=华能集团")]
    [InlineData("我手上有哪些单子", "Deals/List", "")]
    [InlineData("B阶段的商机有哪些", "Deals/List", "")]
    [InlineData("华能的预算改成八百万", "Deals/Edit", "deal=hn;money=8000000 CNY")]
    [InlineData("三一重工预计推迟到明年三季度签", "Deals/Edit", "deal=sy;period=2027-07-01/2027-09-30")]
    [InlineData("华能签了，四百八十万", "Deals/Win", "customer=华能集团;money=4800000 CNY")]
    [InlineData("三一丢了，输给用友，嫌我们贵", "Deals/Lose", "customer=三一重工;rivals=用友")]
    [InlineData("海尔这单不做了", "Deals/StopDeal", "customer=海尔")]
    [InlineData("国网先放一放，春节后再说", "Deals/Park", "deal=gw")]
    [InlineData("把华能移交给李伟", "Deals/HandOver", "customer=华能集团")]
    [InlineData("华能加个售前小刘", "Deals/Team", "deal=hn")]
    [InlineData("刚和李处微信聊了，他说预算过了", "Contacts/Log", "person=李处;contact=WeChat")]
    [InlineData("刚给王总打了电话，他说下周上会", "Contacts/Log", "person=王总;contact=Call")]
    [InlineData("昨天跟张工吃了饭，听说用友也在报价", "Contacts/Log", "person=张工;contact=Dinner;rivals=用友")]
    [InlineData("给赵部长发了方案", "Contacts/Log", "person=赵部长;contact=MessageSent")]
    [InlineData("李处回微信了，说要等财务批", "Contacts/Log", "person=李处;contact=MessageAnswered")]
    [InlineData("最近跟华能联系过几次", "Contacts/List", "customer=华能集团")]
    [InlineData("华能下一步周五前发报价", "NextSteps/Add", "customer=华能集团;date=2026-11-27")]
    [InlineData("提醒我下周二之前给张工发案例", "NextSteps/Add", "person=张工;date=2026-12-01")]
    [InlineData("李处答应周四前给我们流程图", "NextSteps/Add", "person=李处;date=2026-11-26")]
    [InlineData("报价已经发了，这一步完成", "NextSteps/Done", "")]
    [InlineData("发报价推到下周一", "NextSteps/Postpone", "date=2026-11-30")]
    [InlineData("我这周还有什么没做", "NextSteps/List", "")]
    [InlineData("华能的关键人有哪些", "People/List", "customer=华能集团")]
    [InlineData("王总是华能的财务总监，他说了算", "People/Tell", "deal=hn")]
    [InlineData("张工是我们的内线", "People/Tell", "person=张工")]
    [InlineData("明天下午三点去拜访华能的汪总", "Visit/Plan", "customer=华能集团;person=王总;date=2026-11-24;time=15:00")]
    [InlineData("下周二上午十点约了国网赵部长线上聊聊", "Visit/Plan", "deal=gw;person=赵部长;date=2026-12-01;time=10:00")]
    [InlineData("等下要见王总，给我个简报", "Visit/Brief", "person=王总")]
    [InlineData("把明天见王总改到周五上午十点", "Visit/Change", "person=王总;date=2026-11-27;time=10:00")]
    [InlineData("取消明天华能的拜访", "Visit/Cancel", "customer=华能集团;date=2026-11-24")]
    [InlineData("复盘一下今天见王总", "Visit/Debrief", "person=王总")]
    [InlineData("导出漏斗表", "Spreadsheet/Export", "")]
    [InlineData("今天有什么安排", "Home/Today", "")]
    [InlineData("这个周末去爬山吗", null, "")]
    [InlineData("我的漏斗", "Funnel/Show", "")]
    [InlineData("漏斗表", "Funnel/Show", "")]
    [InlineData("给我看看漏斗", "Funnel/Show", "")]
    [InlineData("这个季度能签多少", "Funnel/Show", "")]
    [InlineData("筛一下华能", "Targets/Screen", "deal=hn")]
    [InlineData("海尔符合五条标准吗", "Targets/Screen", "customer=海尔")]
    [InlineData("华能是老客户介绍的，对路，但今年没钱", "Targets/Screen", "")]
    [InlineData("目标客户排名", "Targets/List", "")]
    [InlineData("華能的預算批下來了，一千二百萬", "Gates/Tell", "customer=华能集团;money=12000000 CNY")]
    [InlineData("华能的预算批下来了，一千二百万，财务总监周总说的", "Gates/Tell", "deal=hn;person=周总;money=12000000 CNY")]
    [InlineData("华能是王总拍板，李处说的", "Gates/Tell", "deal=hn")]
    [InlineData("他们年底前要定", "Gates/Tell", "")]
    [InlineData("预算被砍了", "Gates/Tell", "")]
    [InlineData("华能是王总拍板，预算五百万已经列了，用友也在谈，月结太慢一年多花三百万，李处说的", "Gates/Tell", "")]
    [InlineData("约了华能的王总谈预算", "Visit/Plan", "")]
    [InlineData("华能可以进P了", "Gates/Advance", "")]
    [InlineData("他们正式开始比方案了，入围三家", "Gates/Tell", "")]
    [InlineData("华能能进P吗", "Gates/Show", "")]
    [InlineData("华能的关卡", "Gates/Show", "")]
    [InlineData("华能还差什么才能进P", "Gates/Show", "")]
    [InlineData("6W2P", "Gates/Show", "")]
    [InlineData("华能进P了", "Gates/Advance", "")]
    [InlineData("把华能推到B", "Gates/Advance", "")]
    [InlineData("华能到B阶段了", "Gates/Advance", "")]
    [InlineData("华能退回P，客户换了领导", "Gates/Back", "")]
    [InlineData("华能有单吗", "Gates/Odds", "")]
    [InlineData("华能赢面大，因为王总要我们的方案", "Gates/Odds", "")]
    [InlineData("华能的对手加上用友", "Deals/Edit", "")]
    [InlineData("华能预计明年6月签", "Deals/Edit", "deal=hn;period=2027-06-01/2027-06-30")]
    [InlineData("华能哪里最弱", "SaleEquation/Show", "customer=华能集团")]
    [InlineData("华能的PAIN VISION POWER", "SaleEquation/Show", "customer=华能集团")]
    [InlineData("看看三一重工的三条腿", "SaleEquation/Show", "customer=三一重工")]
    [InlineData("华能的需求", "Needs/List", "customer=华能集团")]
    [InlineData("国网的需求清单", "Needs/List", "deal=gw")]
    [InlineData("华能需要集团合并报表，李处最看重，用友做得不好", "Needs/Edit", "customer=华能集团")]
    [InlineData("李处需要移动审批", "Needs/Edit", "person=李处")]
    [InlineData("课程怎么说华能", "Principles/Show", "customer=华能集团")]
    [InlineData("销售原则", "Principles/Show", "")]
    [InlineData("华能的王总担心项目失败怎么办", "Concerns/Add", "customer=华能集团;person=王总")]
    [InlineData("客户嫌贵", "Concerns/Add", "")]
    [InlineData("他们还在问哪家最好", "Concerns/Add", "")]
    [InlineData("李处怕签完就没人管了", "Concerns/Add", "person=李处")]
    [InlineData("王总不担心价格了", "Concerns/Add", "person=王总")]
    [InlineData("华能有哪些顾虑", "Concerns/List", "customer=华能集团")]
    [InlineData("三一的客户在担心什么", "Concerns/List", "")]
    [InlineData("华能在哪个阶段", "Phases/Show", "customer=华能集团")]
    [InlineData("华能到哪一步了", "Phases/Show", "customer=华能集团")]
    [InlineData("客户购买三步曲是什么", "Phases/Show", "")]
    [InlineData("看看三一的心理曲线", "Phases/Show", "")]
    [InlineData("王总做事很快，说话直接，只看结果", "Power/Tell", "person=王总")]
    [InlineData("李处人特别好，谁都不得罪", "Power/Tell", "person=李处")]
    [InlineData("王总是驱动型的", "Power/Tell", "person=王总")]
    [InlineData("华能的王总爱面子，聊起来没完", "Power/Tell", "customer=华能集团")]
    [InlineData("分析一下王总", "Power/Show", "person=王总")]
    [InlineData("王总是什么样的人", "Power/Show", "")]
    [InlineData("怎么跟王总打交道", "Power/Show", "person=王总")]
    [InlineData("王总的POWER分析", "Power/Show", "")]
    [InlineData("忘掉王总的性格", "Power/Erase", "")]
    [InlineData("删掉我所有的性格记录", "Power/Erase", "")]
    [InlineData("李处支持我们，人很好说话", "People/Tell", "person=李处")]
    [InlineData("王总担心失败，他很谨慎", "Concerns/Add", "person=王总")]
    [InlineData("刚和王总吃了饭，他说话很直接，只看结果", "Contacts/Log", "person=王总")]
    [InlineData("复盘今天见王总，他一直打断我，只看结果", "Visit/Debrief", "person=王总")]
    [InlineData("九格提问", "NineBlocks/Show", "")]
    [InlineData("华能的九格", "NineBlocks/Show", "customer=华能集团")]
    [InlineData("该问王总什么", "NineBlocks/Show", "person=王总")]
    [InlineData("王总自己已经想好要什么了", "NineBlocks/Vision", "person=王总")]
    [InlineData("华能的痛点清单", "NineBlocks/PainSheet", "customer=华能集团")]
    [InlineData("华能的愿景是什么", "NineBlocks/PainSheet", "customer=华能集团")]
    [InlineData("客户说太贵", "Concerns/Add", "")]
    [InlineData("客户说国产软件不行怎么回", "Concerns/Add", "")]
    [InlineData("王总觉得你们没做过电力行业", "Concerns/Add", "person=王总")]
    [InlineData("他们说已经有SAP了", "Concerns/Add", "")]
    [InlineData("客户说要再考虑考虑", "Concerns/Add", "")]
    [InlineData("可以逼单了吗", "Push/Show", "")]
    [InlineData("华能能推了吗", "Push/Show", "")]
    [InlineData("是时候推王总了吗", "Push/Show", "")]
    [InlineData("能催他签吗", "Push/Show", "")]
    [InlineData("该不该断", "Push/Show", "")]
    [InlineData("王总我推了，他说月底前定", "Push/Done", "")]
    [InlineData("催了一下王总，他不高兴", "Push/Done", "")]
    [InlineData("给王总最后期限 12月20日", "Push/Final", "")]
    [InlineData("华能的关系图", "StakeholderMap/Show", "")]
    [InlineData("谁没人管", "StakeholderMap/Pairs", "")]
    [InlineData("华能有FOX吗", "StakeholderMap/Fox", "")]
    [InlineData("王总由张总去见", "StakeholderMap/Assign", "")]
    [InlineData("练一练", "Practice/Begin", "")]
    [InlineData("陪我练一下拜访", "Practice/Begin", "")]
    [InlineData("扮演一个难缠的财务总监", "Practice/Begin", "")]
    [InlineData("练九格提问", "Practice/Begin", "")]
    [InlineData("模拟客户", "Practice/Begin", "")]
    [InlineData("结束演练", "Practice/Stop", "")]
    [InlineData("继续演练", "Practice/Resume", "")]
    public void In_Chinese(string sentence, string? intent, string slots) => ReadsAs(Language.Chinese, ChineseNames, sentence, intent, slots);

    [Theory]
    [InlineData("why is Bosch red", "Risks/Show", "deal=bo")]
    [InlineData("what risks does Haier have", "Risks/Show", "deal=ha")]
    [InlineData("new deal Siemens China MES rollout, 2 million RMB, signing in June", "Deals/New", "customer=Siemens China;project=MES rollout;money=2000000 CNY;period=2027-06-01/2027-06-30")]
    [InlineData("Create an opportunity for Midea: warehouse system, about $1.5m, up against SAP", "Deals/New", "customer=Midea;money=1500000 USD;rivals=SAP")]
    [InlineData("Add a new deal with Foxconn", "Deals/New", "customer=Foxconn")]
    [InlineData("How is Siemens doing?", "Deals/Show", "deal=sc")]
    [InlineData("show me the Haier deal", "Deals/Show", "customer=Haier")]
    [InlineData("my deals", "Deals/List", "")]
    [InlineData("which deals are in negotiation?", "Deals/List", "")]
    [InlineData("change the Siemens budget to 8 million", "Deals/Edit", "deal=sc;money=8000000 CNY")]
    [InlineData("Haier slips to Q3 next year", "Deals/Edit", "customer=Haier;period=2027-07-01/2027-09-30")]
    [InlineData("we won Siemens at 1.8M", "Deals/Win", "deal=sc")]
    [InlineData("lost Haier to SAP on price", "Deals/Lose", "customer=Haier;rivals=SAP")]
    [InlineData("let's drop the Bosch deal", "Deals/StopDeal", "customer=Bosch")]
    [InlineData("park Haier until January 15", "Deals/Park", "customer=Haier;date=2027-01-15")]
    [InlineData("hand Siemens over to Lily", "Deals/HandOver", "")]
    [InlineData("just called Mr. Chen, the budget is approved", "Contacts/Log", "person=Mr. Chen;contact=Call")]
    [InlineData("Had dinner with Tom Wang yesterday, he likes our proposal", "Contacts/Log", "person=Tom Wang;contact=Dinner")]
    [InlineData("sent Ms. Li the proposal", "Contacts/Log", "person=Ms. Li;contact=MessageSent")]
    [InlineData("Ms. Li replied that they decide next week", "Contacts/Log", "person=Ms. Li;deal=sc")]
    [InlineData("Chatted with Mr. Chen on WeChat, he is worried about data migration", "Contacts/Log", "person=Mr. Chen;contact=WeChat")]
    [InlineData("when did we last talk to Siemens?", "Contacts/List", "deal=sc")]
    [InlineData("next step for Siemens: send the proposal by Friday", "NextSteps/Add", "deal=sc;date=2026-11-27")]
    [InlineData("remind me to call Tom Wang on Thursday", "NextSteps/Add", "person=Tom Wang;date=2026-11-26")]
    [InlineData("Mr. Chen promised the requirements by December 4", "NextSteps/Add", "person=Mr. Chen;date=2026-12-04")]
    [InlineData("done with the proposal", "NextSteps/Done", "")]
    [InlineData("push the proposal to next Monday", "NextSteps/Postpone", "")]
    [InlineData("what are my next steps this week?", "NextSteps/List", "")]
    [InlineData("who's who at Siemens", "People/List", "customer=Siemens China")]
    [InlineData("Mr. Chen is the CFO and decides", "People/Tell", "person=Mr. Chen")]
    [InlineData("Tom Wang is our insider", "People/Tell", "person=Tom Wang")]
    [InlineData("Ms. Li is against us", "People/Tell", "person=Ms. Li")]
    [InlineData("I'm seeing Mr. Chen at Siemens tomorrow at 3pm", "Visit/Plan", "customer=Siemens China;person=Mr. Chen;date=2026-11-24;time=15:00")]
    [InlineData("Haier visit on Tuesday at 10", "Visit/Plan", "customer=Haier;date=2026-11-24;time=10:00")]
    [InlineData("video call with Tom Wang on Wednesday 2pm", "Visit/Plan", "person=Tom Wang;date=2026-11-25;time=14:00")]
    [InlineData("brief me for Siemens", "Visit/Brief", "deal=sc")]
    [InlineData("move the meeting with Mr. Chen to Friday 10am", "Visit/Change", "person=Mr. Chen;date=2026-11-27;time=10:00")]
    [InlineData("cancel tomorrow's visit to Siemens", "Visit/Cancel", "customer=Siemens China;date=2026-11-24")]
    [InlineData("debrief my meeting with Mr. Chen", "Visit/Debrief", "person=Mr. Chen")]
    [InlineData("export my deals to Excel", "Spreadsheet/Export", "")]
    [InlineData("what's on today?", "Home/Today", "")]
    [InlineData("how about a hike this weekend", null, "")]
    [InlineData("show me my funnel", "Funnel/Show", "")]
    [InlineData("what can I sign this quarter?", "Funnel/Show", "")]
    [InlineData("screen Siemens", "Targets/Screen", "customer=Siemens China")]
    [InlineData("Haier was referred by a customer, good fit, but no money this year", "Targets/Screen", "customer=Haier")]
    [InlineData("which targets should I drop?", "Targets/List", "")]
    [InlineData("Siemens' budget is approved, 12 million, their CFO Zhou said so", "Gates/Tell", "deal=sc;money=12000000 CNY")]
    [InlineData("Haier: Tom Wang has the final say, Ms. Li said so", "Gates/Tell", "")]
    [InlineData("they are comparing the proposals of three vendors", "Gates/Tell", "")]
    [InlineData("what does Siemens still lack for P?", "Gates/Show", "")]
    [InlineData("gates of Haier", "Gates/Show", "")]
    [InlineData("move Siemens to stage P", "Gates/Advance", "")]
    [InlineData("Haier is now in stage I", "Gates/Advance", "")]
    [InlineData("Haier is back to stage P, they have a new boss", "Gates/Back", "")]
    [InlineData("is there a deal at Bosch?", "Gates/Odds", "")]
    [InlineData("our odds at Bosch are good because the CEO wants us", "Gates/Odds", "")]
    [InlineData("what is weakest at Siemens", "SaleEquation/Show", "deal=sc")]
    [InlineData("pain, vision and power of Haier", "SaleEquation/Show", "customer=Haier")]
    [InlineData("needs of Siemens", "Needs/List", "deal=sc")]
    [InlineData("Siemens needs consolidated reporting, CFO cares most", "Needs/Edit", "deal=sc")]
    [InlineData("what does the course say about Siemens", "Principles/Show", "deal=sc")]
    [InlineData("Mr. Chen is worried the project will fail", "Concerns/Add", "person=Mr. Chen")]
    [InlineData("Siemens thinks we are too expensive", "Concerns/Add", "")]
    [InlineData("they keep asking which vendor is best", "Concerns/Add", "")]
    [InlineData("Ms. Li is no longer worried about the price", "Concerns/Add", "person=Ms. Li")]
    [InlineData("what is Siemens worried about?", "Concerns/List", "")]
    [InlineData("open concerns at Haier", "Concerns/List", "customer=Haier")]
    [InlineData("where is Siemens on the curve", "Phases/Show", "")]
    [InlineData("which phase is Haier in", "Phases/Show", "customer=Haier")]
    [InlineData("Mr. Chen is fast, direct and only looks at results", "Power/Tell", "person=Mr. Chen")]
    [InlineData("Ms. Li never says no and avoids conflict", "Power/Tell", "person=Ms. Li")]
    [InlineData("Mr. Chen is a driver", "Power/Tell", "person=Mr. Chen")]
    [InlineData("how should I deal with Mr. Chen", "Power/Show", "person=Mr. Chen")]
    [InlineData("what kind of person is Ms. Li?", "Power/Show", "person=Ms. Li")]
    [InlineData("analyse Mr. Chen", "Power/Show", "person=Mr. Chen")]
    [InlineData("forget Mr. Chen's personality", "Power/Erase", "")]
    [InlineData("erase all personality notes", "Power/Erase", "")]
    [InlineData("Ms. Li supports us, she is very friendly", "People/Tell", "person=Ms. Li")]
    [InlineData("Ms. Li is worried the project will fail, she is cautious", "Concerns/Add", "person=Ms. Li")]
    [InlineData("nine blocks for Siemens", "NineBlocks/Show", "")]
    [InlineData("what should I ask Mr. Chen", "NineBlocks/Show", "person=Mr. Chen")]
    [InlineData("Mr. Chen already knows what he wants", "NineBlocks/Vision", "person=Mr. Chen")]
    [InlineData("pain sheet of Siemens", "NineBlocks/PainSheet", "")]
    [InlineData("how do I answer: we already have SAP", "Concerns/Add", "")]
    [InlineData("Mr. Chen says he wants to think about it", "Concerns/Add", "person=Mr. Chen")]
    [InlineData("can I push Siemens to sign", "Push/Show", "")]
    [InlineData("is it time to close", "Push/Show", "")]
    [InlineData("should I walk away from Siemens", "Push/Show", "")]
    [InlineData("I pushed Mr. Chen, he was annoyed", "Push/Done", "")]
    [InlineData("give Mr. Chen a final date, December 18", "Push/Final", "")]
    [InlineData("stakeholder map of Siemens", "StakeholderMap/Show", "")]
    [InlineData("do we have a fox at Siemens", "StakeholderMap/Fox", "")]
    [InlineData("who meets whom", "StakeholderMap/Pairs", "")]
    [InlineData("our CEO meets Mr. Chen", "StakeholderMap/Assign", "")]
    [InlineData("practise", "Practice/Begin", "")]
    [InlineData("practise a visit", "Practice/Begin", "")]
    [InlineData("play a tough CFO", "Practice/Begin", "")]
    [InlineData("role play", "Practice/Begin", "")]
    [InlineData("end practice", "Practice/Stop", "")]
    [InlineData("continue practice", "Practice/Resume", "")]
    public void In_English(string sentence, string? intent, string slots) => ReadsAs(Language.English, EnglishNames, sentence, intent, slots);

    private void ReadsAs(Language language, KnownNames known, string sentence, string? intent, string expected)
    {
        var bot = running.Bot;
        var moment = new Moment(Chat.Monday, TimeZoneInfo.FindSystemTimeZoneById("Asia/Shanghai"));
        var slots = bot.Services.GetRequiredService<SlotReader>().Read(sentence, language, moment, known);
        var fitting = bot.Services.GetRequiredService<Intents>().Fitting(new Utterance(sentence, language, slots, known));
        var best = fitting.Count > 0 && fitting[0].Fit >= Intents.SureFrom ? fitting[0].Intent.Name : null;
        var found = Written(slots);
        var missing = expected.Split(';', StringSplitOptions.RemoveEmptyEntries).Where(slot => !found.Contains(slot));
        Assert.True(best == intent && !missing.Any(), $"{best} ({string.Join(", ", fitting.Take(3).Select(each => $"{each.Intent.Name} {each.Fit}"))}): {string.Join(";", found)}");
    }

    private static List<string> Written(Slots slots)
    {
        var written = new List<string>();
        Add("customer", slots.Customer?.Name);
        Add("person", slots.Person?.Name);
        Add("deal", slots.Deals.Count > 0 ? string.Join(",", slots.Deals) : null);
        Add("project", slots.Project);
        Add("money", slots.Money is { } money ? string.Create(CultureInfo.InvariantCulture, $"{money.Amount:0.##} {money.Currency}") : null);
        Add("date", slots.When?.Date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        Add("time", slots.When?.Time?.ToString("HH:mm", CultureInfo.InvariantCulture));
        Add("period", slots.Period is { } period ? $"{period.First:yyyy-MM-dd}/{period.Last:yyyy-MM-dd}" : null);
        Add("contact", slots.Contact?.ToString());
        Add("rivals", slots.Rivals.Count > 0 ? string.Join(",", slots.Rivals.Select(rival => rival.Name)) : null);
        return written;

        void Add(string slot, string? value)
        {
            if (value is not null)
                written.Add($"{slot}={value}");
        }
    }

    /// <summary>One bot for all sentences: nothing is said to it, its parts are asked.</summary>
    public sealed class RunningBot : IAsyncDisposable
    {
        private readonly string database = Path.Combine(Path.GetTempPath(), $"coach-{Guid.NewGuid():N}.db");

        public RunningBot() => Bot = BotUnderTest.Start(database, Chat.Monday);

        internal BotUnderTest Bot { get; }

        public async ValueTask DisposeAsync()
        {
            await Bot.DisposeAsync();
            foreach (var file in Directory.EnumerateFiles(Path.GetTempPath(), Path.GetFileName(database) + "*"))
                File.Delete(file);
        }
    }
}
