using CsCheck;
using KingdeeCoachBot.Methodology.Practice;

namespace KingdeeCoachBot.Methodology.Tests.Practice;

/// <summary>What a rep may type to a buyer, with what a sales coach hears in it. Course: M8.</summary>
public sealed class QuestionReadingTests
{
    [Theory]
    // Open, problem
    [InlineData("您现在月结是怎么做的？", SaidForm.Open, SaidSubject.Problem)]
    [InlineData("月结这块现在最费劲的是哪一段", SaidForm.Open, SaidSubject.Problem)]
    [InlineData("您能说说目前的情况吗？", SaidForm.Open, SaidSubject.Problem)]
    [InlineData("为什么月结要十二天？", SaidForm.Open, SaidSubject.Problem)]
    [InlineData("月结慢，您觉得根子出在哪？", SaidForm.Open, SaidSubject.Problem)]
    [InlineData("仓库和财务对不上，是什么原因呢", SaidForm.Open, SaidSubject.Problem)]
    [InlineData("您现在的系统哪里不好用？", SaidForm.Open, SaidSubject.Problem)]
    [InlineData("给我讲讲您这边现在怎么排产的", SaidForm.Open, SaidSubject.Problem)]
    [InlineData("赵总，现在最让您头疼的是什么？", SaidForm.Open, SaidSubject.Problem)]
    [InlineData("咱们对账遇到了哪些困难？", SaidForm.Open, SaidSubject.Problem)]
    [InlineData("月结现在怎么样？", SaidForm.Open, SaidSubject.Problem)]
    // Closed, problem
    [InlineData("是编码不统一造成的，还是人手不够？", SaidForm.Closed, SaidSubject.Problem)]
    [InlineData("月结是不是很慢？", SaidForm.Closed, SaidSubject.Problem)]
    [InlineData("对账出错多吗？", SaidForm.Closed, SaidSubject.Problem)]
    [InlineData("现在还靠手工吗", SaidForm.Closed, SaidSubject.Problem)]
    [InlineData("有没有碰到库存对不上？", SaidForm.Closed, SaidSubject.Problem)]
    [InlineData("现在排产一次要多久？", SaidForm.Closed, SaidSubject.Problem)]
    // Confirm, problem
    [InlineData("也就是说月结慢是因为编码不统一，对吗？", SaidForm.Confirm, SaidSubject.Problem)]
    [InlineData("我理解下来，三家工厂各用一套编码，所以对账慢，是这样吗？", SaidForm.Confirm, SaidSubject.Problem)]
    [InlineData("您的意思是问题出在编码上？", SaidForm.Confirm, SaidSubject.Problem)]
    [InlineData("听下来主要是手工对账拖慢了，没错吧", SaidForm.Confirm, SaidSubject.Problem)]
    [InlineData("您刚才说慢在仓库这一段，是吗？", SaidForm.Confirm, SaidSubject.Problem)]
    // Open, impact
    [InlineData("除了财务，还有哪些部门受影响？", SaidForm.Open, SaidSubject.Impact)]
    [InlineData("月结拖到十二号，对您意味着什么？", SaidForm.Open, SaidSubject.Impact)]
    [InlineData("这样下去会有什么后果？", SaidForm.Open, SaidSubject.Impact)]
    [InlineData("如果今年不解决，会怎么样？", SaidForm.Open, SaidSubject.Impact)]
    [InlineData("停线的时候谁最受影响", SaidForm.Open, SaidSubject.Impact)]
    [InlineData("还有谁跟着受罪？", SaidForm.Open, SaidSubject.Impact)]
    [InlineData("老板怎么看这件事？", SaidForm.Open, SaidSubject.Impact)]
    [InlineData("缺料停线给您带来什么损失？", SaidForm.Open, SaidSubject.Impact)]
    // Closed, impact
    [InlineData("这一年下来大概多花多少钱？", SaidForm.Closed, SaidSubject.Impact)]
    [InlineData("一个月要加班几天？", SaidForm.Closed, SaidSubject.Impact)]
    [InlineData("停线一小时损失多少？", SaidForm.Closed, SaidSubject.Impact)]
    [InlineData("会不会影响年审？", SaidForm.Closed, SaidSubject.Impact)]
    [InlineData("有没有丢过订单，损失过客户？", SaidForm.Closed, SaidSubject.Impact)]
    [InlineData("压着的库存占用了多少资金", SaidForm.Closed, SaidSubject.Impact)]
    // Confirm, impact
    [InlineData("也就是说报表晚了，影响的是老板的定价，对吗？", SaidForm.Confirm, SaidSubject.Impact)]
    [InlineData("所以一年光加班就要多花六十万，是这样吗？", SaidForm.Confirm, SaidSubject.Impact)]
    [InlineData("我确认一下，停线一次损失三十万，对吧", SaidForm.Confirm, SaidSubject.Impact)]
    // Open, solution
    [InlineData("您理想中的月结是什么样？", SaidForm.Open, SaidSubject.Solution)]
    [InlineData("您希望做成什么样？", SaidForm.Open, SaidSubject.Solution)]
    [InlineData("要是能重来，您会怎么做？", SaidForm.Open, SaidSubject.Solution)]
    [InlineData("您觉得怎么解决最好？", SaidForm.Open, SaidSubject.Solution)]
    [InlineData("在您心目中，什么样才算好用？", SaidForm.Open, SaidSubject.Solution)]
    // Closed, solution
    [InlineData("如果能三天出报表，对您有帮助吗？", SaidForm.Closed, SaidSubject.Solution)]
    [InlineData("您希望先动财务，还是先动仓库？", SaidForm.Closed, SaidSubject.Solution)]
    [InlineData("要是有统一的编码，会不会好一些？", SaidForm.Closed, SaidSubject.Solution)]
    // Confirm, solution
    [InlineData("如果编码统一了，您就能三天出报表，是吗？", SaidForm.Confirm, SaidSubject.Solution)]
    [InlineData("也就是说，只要账自动对上，您就不用再等仓库了，对吗？", SaidForm.Confirm, SaidSubject.Solution)]
    [InlineData("如果每家工厂用一套编码，您就能当天看到成本，对吧？", SaidForm.Confirm, SaidSubject.Solution)]
    // Closed, whatever
    [InlineData("是三天还是五天？", SaidForm.Closed, SaidSubject.Unclear)]
    // Pitch, also in a question's clothes
    [InlineData("您看这个系统是不是很好？", SaidForm.Closed, SaidSubject.Pitch)]
    [InlineData("我们的系统功能强大，您说对吧？", SaidForm.Confirm, SaidSubject.Pitch)]
    [InlineData("金蝶是国内市场占有率第一的厂商。", SaidForm.Statement, SaidSubject.Pitch)]
    [InlineData("我们有几千家客户", SaidForm.Statement, SaidSubject.Pitch)]
    [InlineData("我们的云平台可以全方位赋能您的业务", SaidForm.Statement, SaidSubject.Pitch)]
    [InlineData("这套方案很适合您，您觉得怎么样？", SaidForm.Closed, SaidSubject.Pitch)]
    [InlineData("我们有很多案例，都很成功", SaidForm.Statement, SaidSubject.Pitch)]
    [InlineData("这个模块能自动对账，功能很全面", SaidForm.Statement, SaidSubject.Pitch)]
    // Criteria and process
    [InlineData("几家放在一起，您最看重哪一条？", SaidForm.Open, SaidSubject.Criteria)]
    [InlineData("您凭什么选供应商？", SaidForm.Open, SaidSubject.Criteria)]
    [InlineData("另外两家和我们比，差别在哪？", SaidForm.Open, SaidSubject.Criteria)]
    [InlineData("看到什么您才算信？", SaidForm.Open, SaidSubject.Criteria)]
    [InlineData("这件事最后谁拍板？", SaidForm.Open, SaidSubject.Process)]
    [InlineData("预算有没有计划？", SaidForm.Closed, SaidSubject.Process)]
    [InlineData("还有哪些人参与？审批怎么走？", SaidForm.Open, SaidSubject.Process)]
    // Worry, comfort, empathy
    [InlineData("签之前，您最不踏实的是哪一点？", SaidForm.Open, SaidSubject.Worry)]
    [InlineData("您最担心什么？", SaidForm.Open, SaidSubject.Worry)]
    [InlineData("理解，换我也会担心。您最怕哪一块出事？", SaidForm.Open, SaidSubject.Worry)]
    [InlineData("您是不是担心上不了线？", SaidForm.Closed, SaidSubject.Worry)]
    [InlineData("您放心，肯定没问题的", SaidForm.Statement, SaidSubject.Comfort)]
    [InlineData("不用担心，包在我身上！", SaidForm.Statement, SaidSubject.Comfort)]
    [InlineData("我理解，这真不容易。", SaidForm.Statement, SaidSubject.Empathy)]
    [InlineData("难怪您着急，辛苦了", SaidForm.Statement, SaidSubject.Empathy)]
    // Proof and security
    [InlineData("我安排一次演示，拿您上个月的数据跑一遍。", SaidForm.Statement, SaidSubject.Proof)]
    [InlineData("我带您去一家同行看看，行吗？", SaidForm.Closed, SaidSubject.Proof)]
    [InlineData("我们一起算一笔账，看几年回本，好吗？", SaidForm.Closed, SaidSubject.Proof)]
    [InlineData("我们可以分三步走，先上一个厂，验收合格了再付下一笔。", SaidForm.Statement, SaidSubject.Security)]
    [InlineData("我把这条写进合同，白纸黑字。", SaidForm.Statement, SaidSubject.Security)]
    [InlineData("老系统不停，我们可以并行两个月，您看行吗？", SaidForm.Closed, SaidSubject.Security)]
    // Price, discount, timing, push
    [InlineData("价格上，您是跟什么比的？", SaidForm.Open, SaidSubject.Price)]
    [InlineData("您觉得报价贵在哪里？", SaidForm.Open, SaidSubject.Price)]
    [InlineData("我给您打个九折", SaidForm.Statement, SaidSubject.Discount)]
    [InlineData("要是再便宜五万，您看怎么样？", SaidForm.Closed, SaidSubject.Discount)]
    [InlineData("要赶上明年旺季，最晚什么时候得上线？", SaidForm.Open, SaidSubject.Timing)]
    [InlineData("从年审往回推，最晚哪天要用上？", SaidForm.Open, SaidSubject.Timing)]
    [InlineData("那今天就签了吧", SaidForm.Statement, SaidSubject.Push)]
    [InlineData("这周把合同过一遍，周五签，可以吗？", SaidForm.Closed, SaidSubject.Push)]
    [InlineData("什么时候能签？", SaidForm.Open, SaidSubject.Push)]
    [InlineData("下周二我再来一趟，行吗？", SaidForm.Closed, SaidSubject.NextStep)]
    // Small talk, farewell, nothing
    [InlineData("赵总您好，打扰了", SaidForm.Statement, SaidSubject.SmallTalk)]
    [InlineData("沈总，这面料真不错", SaidForm.Statement, SaidSubject.SmallTalk)]
    [InlineData("那个老区域经理后来呢？", SaidForm.Open, SaidSubject.Problem)]
    [InlineData("我有个客户也是两百个销售，我带您去见见他们的销售总监怎么样", SaidForm.Closed, SaidSubject.Proof)]
    [InlineData("而且我们先在华东一个区试，三个月不行就停，写合同里", SaidForm.Statement, SaidSubject.Security)]
    [InlineData("周厂长好，您这厂收拾得真干净", SaidForm.Statement, SaidSubject.SmallTalk)]
    [InlineData("我看车间里有条线停着，是怎么回事呀", SaidForm.Open, SaidSubject.Problem)]
    [InlineData("影响大不大，都影响到谁了", SaidForm.Open, SaidSubject.Impact)]
    [InlineData("我们在苏州有个做PCB的客户，您可以跟他们IT聊", SaidForm.Statement, SaidSubject.Proof)]
    [InlineData("陪您把五年的账算一遍", SaidForm.Statement, SaidSubject.Proof)]
    [InlineData("合同到现在还没签，是为什么呢？", SaidForm.Open, SaidSubject.Worry)]
    [InlineData("您这茶不错", SaidForm.Statement, SaidSubject.SmallTalk)]
    [InlineData("周末打球了吗？", SaidForm.Closed, SaidSubject.SmallTalk)]
    [InlineData("今天先到这里，谢谢您", SaidForm.Statement, SaidSubject.Farewell)]
    [InlineData("嗯", SaidForm.Statement, SaidSubject.Unclear)]
    [InlineData("阿尔法贝塔伽马", SaidForm.Statement, SaidSubject.Unclear)]
    public void In_Chinese(string said, SaidForm form, SaidSubject subject)
    {
        var reading = QuestionReading.Of(said);
        Assert.Equal((form, subject), (reading.Form, reading.Subject));
    }

    [Theory]
    // Open, problem
    [InlineData("How do you close the month today?", SaidForm.Open, SaidSubject.Problem)]
    [InlineData("Walk me through the month-end", SaidForm.Open, SaidSubject.Problem)]
    [InlineData("What bothers you most about it?", SaidForm.Open, SaidSubject.Problem)]
    [InlineData("Why does the close take twelve days?", SaidForm.Open, SaidSubject.Problem)]
    [InlineData("Which step takes the longest?", SaidForm.Open, SaidSubject.Problem)]
    [InlineData("Could you tell me how scheduling works at the moment?", SaidForm.Open, SaidSubject.Problem)]
    [InlineData("what's the reason behind it", SaidForm.Open, SaidSubject.Problem)]
    [InlineData("Where does it get stuck?", SaidForm.Open, SaidSubject.Problem)]
    [InlineData("What went wrong last time?", SaidForm.Open, SaidSubject.Problem)]
    [InlineData("Tell me about the trouble with stock.", SaidForm.Open, SaidSubject.Problem)]
    // Closed, problem
    [InlineData("Is it because of the item codes, or the people?", SaidForm.Closed, SaidSubject.Problem)]
    [InlineData("Is the close slow?", SaidForm.Closed, SaidSubject.Problem)]
    [InlineData("Do you still do that by hand?", SaidForm.Closed, SaidSubject.Problem)]
    [InlineData("How many mistakes happen a month?", SaidForm.Closed, SaidSubject.Problem)]
    [InlineData("How long does it take at the moment?", SaidForm.Closed, SaidSubject.Problem)]
    // Confirm, problem
    [InlineData("So the close is slow because the item codes differ, right?", SaidForm.Confirm, SaidSubject.Problem)]
    [InlineData("If I understand you, the trouble comes from three sets of codes. Is that right?", SaidForm.Confirm, SaidSubject.Problem)]
    [InlineData("In other words, the reason is three sets of codes?", SaidForm.Confirm, SaidSubject.Problem)]
    [InlineData("You mean it's slow because of the matching, is that it?", SaidForm.Confirm, SaidSubject.Problem)]
    // Open, impact
    [InlineData("Besides finance, which other departments are affected?", SaidForm.Open, SaidSubject.Impact)]
    [InlineData("What does a late report mean for you?", SaidForm.Open, SaidSubject.Impact)]
    [InlineData("What happens if nothing changes this year?", SaidForm.Open, SaidSubject.Impact)]
    [InlineData("Who else suffers?", SaidForm.Open, SaidSubject.Impact)]
    [InlineData("What does that lead to?", SaidForm.Open, SaidSubject.Impact)]
    [InlineData("What are the consequences for sales?", SaidForm.Open, SaidSubject.Impact)]
    // Closed, impact
    [InlineData("How much does that cost you a year?", SaidForm.Closed, SaidSubject.Impact)]
    [InlineData("How much overtime does it mean?", SaidForm.Closed, SaidSubject.Impact)]
    [InlineData("Have you lost orders over it?", SaidForm.Closed, SaidSubject.Impact)]
    [InlineData("Does it affect the audit?", SaidForm.Closed, SaidSubject.Impact)]
    [InlineData("How much money is tied up in stock?", SaidForm.Closed, SaidSubject.Impact)]
    [InlineData("What does it add up to in money?", SaidForm.Open, SaidSubject.Impact)]
    // Confirm, impact
    [InlineData("So the late report costs you about two million a year, correct?", SaidForm.Confirm, SaidSubject.Impact)]
    [InlineData("You're saying sales suffer as well, is that right?", SaidForm.Confirm, SaidSubject.Impact)]
    [InlineData("Let me confirm: overtime alone costs you 600,000, correct?", SaidForm.Confirm, SaidSubject.Impact)]
    // Solution
    [InlineData("What would the ideal close look like?", SaidForm.Open, SaidSubject.Solution)]
    [InlineData("How would you like it to work?", SaidForm.Open, SaidSubject.Solution)]
    [InlineData("What would you need to be able to do?", SaidForm.Open, SaidSubject.Solution)]
    [InlineData("How would you solve it yourself?", SaidForm.Open, SaidSubject.Solution)]
    [InlineData("Would it help if the accounts matched on their own?", SaidForm.Closed, SaidSubject.Solution)]
    [InlineData("Would you like to begin with finance or with the warehouse?", SaidForm.Closed, SaidSubject.Solution)]
    [InlineData("If the codes were the same, you could close in three days, right?", SaidForm.Confirm, SaidSubject.Solution)]
    [InlineData("So if you had one set of codes, you would see the cost the same day?", SaidForm.Confirm, SaidSubject.Solution)]
    // Nothing
    [InlineData("Is it three days or five?", SaidForm.Closed, SaidSubject.Unclear)]
    [InlineData("blue elephants", SaidForm.Statement, SaidSubject.Unclear)]
    [InlineData("ok", SaidForm.Statement, SaidSubject.Unclear)]
    // Pitch
    [InlineData("Our system is the best on the market, isn't it?", SaidForm.Confirm, SaidSubject.Pitch)]
    [InlineData("Don't you think this product is great?", SaidForm.Closed, SaidSubject.Pitch)]
    [InlineData("Kingdee is the leading vendor in China.", SaidForm.Statement, SaidSubject.Pitch)]
    [InlineData("We have thousands of customers.", SaidForm.Statement, SaidSubject.Pitch)]
    [InlineData("Our platform offers powerful modules for everything.", SaidForm.Statement, SaidSubject.Pitch)]
    [InlineData("It's a world-class end-to-end platform", SaidForm.Statement, SaidSubject.Pitch)]
    [InlineData("This feature is really powerful", SaidForm.Statement, SaidSubject.Pitch)]
    // Criteria and process
    [InlineData("What matters most to you when you choose?", SaidForm.Open, SaidSubject.Criteria)]
    [InlineData("How do you compare the vendors?", SaidForm.Open, SaidSubject.Criteria)]
    [InlineData("What do you need to see before you believe it?", SaidForm.Open, SaidSubject.Criteria)]
    [InlineData("What are your criteria?", SaidForm.Open, SaidSubject.Criteria)]
    [InlineData("How do we stand out from the others?", SaidForm.Open, SaidSubject.Criteria)]
    [InlineData("Who decides in the end?", SaidForm.Open, SaidSubject.Process)]
    [InlineData("Is there a budget?", SaidForm.Closed, SaidSubject.Process)]
    [InlineData("What is the timeline?", SaidForm.Open, SaidSubject.Process)]
    // Worry, comfort, empathy
    [InlineData("What worries you most before you sign?", SaidForm.Open, SaidSubject.Worry)]
    [InlineData("What are you least sure of?", SaidForm.Open, SaidSubject.Worry)]
    [InlineData("Are you afraid it won't go live?", SaidForm.Closed, SaidSubject.Worry)]
    [InlineData("I understand, I'd be nervous too. What is your biggest fear?", SaidForm.Open, SaidSubject.Worry)]
    [InlineData("What holds you back?", SaidForm.Open, SaidSubject.Worry)]
    [InlineData("Don't worry, nothing will go wrong.", SaidForm.Statement, SaidSubject.Comfort)]
    [InlineData("Trust me, it'll be fine", SaidForm.Statement, SaidSubject.Comfort)]
    [InlineData("I see. That must be exhausting.", SaidForm.Statement, SaidSubject.Empathy)]
    [InlineData("Makes sense, take your time.", SaidForm.Statement, SaidSubject.Empathy)]
    // Proof and security
    [InlineData("Let me show you a demo with your own data.", SaidForm.Statement, SaidSubject.Proof)]
    [InlineData("Shall we visit a reference customer of your size?", SaidForm.Closed, SaidSubject.Proof)]
    [InlineData("Let's run the numbers together and see the payback.", SaidForm.Statement, SaidSubject.Proof)]
    [InlineData("I could bring the project manager to meet the team, would that help?", SaidForm.Closed, SaidSubject.Proof)]
    [InlineData("We'll put it in writing, in the contract.", SaidForm.Statement, SaidSubject.Security)]
    [InlineData("We could start with one plant, and you pay after acceptance.", SaidForm.Statement, SaidSubject.Security)]
    [InlineData("We can run both in parallel for two months, would you like that?", SaidForm.Closed, SaidSubject.Security)]
    // Price, discount, timing, push, next step
    [InlineData("What do you hold the price against?", SaidForm.Open, SaidSubject.Price)]
    [InlineData("Where is the quote too expensive for you?", SaidForm.Open, SaidSubject.Price)]
    [InlineData("I can give you a 10% discount.", SaidForm.Statement, SaidSubject.Discount)]
    [InlineData("What if we lower the price a bit?", SaidForm.Closed, SaidSubject.Discount)]
    [InlineData("To be live before the season, what is the latest date?", SaidForm.Open, SaidSubject.Timing)]
    [InlineData("When do you need it live, working back from the audit?", SaidForm.Open, SaidSubject.Timing)]
    [InlineData("Please sign today.", SaidForm.Statement, SaidSubject.Push)]
    [InlineData("Could we go through the contract this week and sign on Friday?", SaidForm.Closed, SaidSubject.Push)]
    [InlineData("Shall I come back next week?", SaidForm.Closed, SaidSubject.NextStep)]
    // Small talk, farewell
    [InlineData("Good morning, nice to meet you!", SaidForm.Statement, SaidSubject.SmallTalk)]
    [InlineData("How was your weekend?", SaidForm.Open, SaidSubject.SmallTalk)]
    [InlineData("What is keeping you from signing?", SaidForm.Open, SaidSubject.Worry)]
    [InlineData("Could you put a number on that?", SaidForm.Closed, SaidSubject.Impact)]
    [InlineData("We could try it in one region first, you can stop any time", SaidForm.Statement, SaidSubject.Security)]
    [InlineData("Terrible weather again", SaidForm.Statement, SaidSubject.SmallTalk)]
    [InlineData("Let's leave it there, thanks for your time.", SaidForm.Statement, SaidSubject.Farewell)]
    public void In_English(string said, SaidForm form, SaidSubject subject)
    {
        var reading = QuestionReading.Of(said);
        Assert.Equal((form, subject), (reading.Form, reading.Subject));
    }

    [Theory]
    [InlineData("除了财务，还有哪些部门受影响？", 4)]
    [InlineData("也就是说月结慢是因为编码不统一，对吗？", 3)]
    [InlineData("如果编码统一了，您就能三天出报表，是吗？", 9)]
    [InlineData("您看这个系统是不是很好？", null)]
    public void A_question_stands_in_one_of_the_nine_blocks_or_in_none(string said, int? block) => Assert.Equal(block, QuestionReading.Of(said).Block);

    [Theory]
    [InlineData("我安排一次演示，拿您的数据跑一遍", ProofKind.Technical)]
    [InlineData("我带您去看一家同行，您可以和他们的财务聊", ProofKind.Implementation)]
    [InlineData("我帮您算一笔账，看几年回本", ProofKind.Economic)]
    [InlineData("Let me arrange a demo with your data", ProofKind.Technical)]
    [InlineData("Would you like to talk to their finance director? We can visit them", ProofKind.Implementation)]
    [InlineData("Let's work out the figures together", ProofKind.Economic)]
    public void A_proof_that_is_offered_has_its_kind(string said, ProofKind kind) => Assert.Equal(kind, QuestionReading.Of(said).Proof);

    [Fact]
    public void Any_text_is_read_without_harm_and_what_is_far_behind_is_not_read() =>
        Gen.String[0, 3000].Sample(text => QuestionReading.Of(text) == QuestionReading.Of(text) && QuestionReading.Of(text).Block is null or (>= 1 and <= 9));

    [Fact]
    public void Punctuation_of_either_width_reads_the_same() =>
        Assert.Equal(QuestionReading.Of("也就是说月结慢是因为编码不统一，对吗？"), QuestionReading.Of("也就是说月结慢是因为编码不统一,对吗?"));
}
