using CsCheck;
using KingdeeCoachBot.Methodology.Practice;

namespace KingdeeCoachBot.Methodology.Tests.Practice;

/// <summary>A buyer tells what is earned, in its turn and in his manner. Course: M8, M10, M13, M16.</summary>
public sealed class PracticeTalkTests
{
    private static readonly string[] Good1 =
    [
        "现在最头疼的问题是什么？", "为什么？原因在哪？", "也就是说，是编码不统一，对吗？", "还影响到哪些部门？", "一年损失多少？", "您希望做成什么样？", "如果报表五号能出来，您就能定价了，是吗？",
    ];

    private static readonly string[] Good2 =
    [
        "几家里您最看重哪一条？", "您对我们还有什么不放心？", "我拿您的数据跑一遍，行吗？", "我带您去一家同行看看，行吗？", "我们一起算一笔账，好吗？", "也就是说，您看重的合并跑通了就能报我们，对吗？",
    ];

    private static readonly string[] Good3 =
    [
        "签之前您最担心什么？", "以前出过什么事？", "我请您去一家同行看看，行吗？", "我们分期付，写进合同，可以吗？", "价格上您跟什么比？", "最晚什么时候要用上？", "周五签合同，可以吗？",
    ];

    [Theory]
    [InlineData(BuyingPhase.NeedDefinition)]
    [InlineData(BuyingPhase.Evaluation)]
    [InlineData(BuyingPhase.TakeAction)]
    public void In_the_courses_order_a_driver_tells_everything(BuyingPhase phase)
    {
        var buyer = Buyer(PersonalityType.Driver, phase);
        var talk = Say(buyer, Good(phase));
        Assert.Equal(PracticeLayers.Of(phase), talk.Told);
        Assert.Equal(PracticeEnd.AllTold, talk.End);
    }

    [Theory]
    [InlineData("这对您有什么影响？", BuyerReaction.Shrugs)]
    [InlineData("月结慢吗？", BuyerReaction.MoreOrLess)]
    [InlineData("如果三天出报表，您就能早点定价，是吗？", BuyerReaction.MoreOrLess)]
    [InlineData("您希望做成什么样？", BuyerReaction.Shrugs)]
    [InlineData("我们的系统功能强大", BuyerReaction.LetsPass)]
    [InlineData("您看这个系统是不是很好？", BuyerReaction.LetsPass)]
    [InlineData("我给您打九折", BuyerReaction.Pockets)]
    [InlineData("今天签了吧", BuyerReaction.ShutsDown)]
    [InlineData("我安排一次演示", BuyerReaction.ProofLater)]
    [InlineData("您放心", BuyerReaction.NotComforted)]
    [InlineData("谁拍板？", BuyerReaction.TellsProcess)]
    [InlineData("再拖下去损失更大", BuyerReaction.Lectured)]
    [InlineData("阿尔法", BuyerReaction.Puzzled)]
    [InlineData("您好", BuyerReaction.Chats)]
    [InlineData("我理解，不容易", BuyerReaction.Warms)]
    [InlineData("今天先到这里", BuyerReaction.SaysGoodbye)]
    [InlineData("价格多少？", BuyerReaction.PriceLater)]
    public void At_the_beginning_of_phase_I_nothing_else_earns_anything(string said, BuyerReaction reaction)
    {
        var talk = Say(Buyer(PersonalityType.Driver, BuyingPhase.NeedDefinition), said);
        Assert.Equal((reaction, null), (talk.Turns[^1].Reaction, talk.Turns[^1].Layer));
    }

    [Theory]
    [InlineData(BuyingPhase.TakeAction, "再拖下去，一年损失两百万", BuyerReaction.MoreAfraid)]
    [InlineData(BuyingPhase.TakeAction, "继续这样下去会有什么后果？", BuyerReaction.MoreAfraid)]
    [InlineData(BuyingPhase.TakeAction, "我们分期付，写进合同", BuyerReaction.ProofLater)]
    [InlineData(BuyingPhase.TakeAction, "价格上您跟什么比？", BuyerReaction.PriceLater)]
    [InlineData(BuyingPhase.TakeAction, "今天就签吧", BuyerReaction.ShutsDown)]
    [InlineData(BuyingPhase.TakeAction, "给您再优惠五万", BuyerReaction.Pockets)]
    [InlineData(BuyingPhase.Evaluation, "我安排一次演示", BuyerReaction.ProofLater)]
    [InlineData(BuyingPhase.Evaluation, "现在最头疼的问题是什么？", BuyerReaction.PastThat)]
    [InlineData(BuyingPhase.Evaluation, "您看重价格吗？", BuyerReaction.MoreOrLess)]
    public void In_the_later_phases_he_has_other_things_on_his_mind(BuyingPhase phase, string said, BuyerReaction reaction) =>
        Assert.Equal(reaction, Say(Buyer(PersonalityType.Driver, phase), said).Turns[^1].Reaction);

    [Fact]
    public void What_is_said_back_wrongly_is_put_right_and_rightly_is_agreed_to()
    {
        var buyer = Buyer(PersonalityType.Driver, BuyingPhase.NeedDefinition);
        var told = Say(buyer, Good1[..2]);
        Assert.Equal(BuyerReaction.Corrects, told.Next(buyer, "您的意思是人手不够，对吗？").Turns[^1].Reaction);
        Assert.Equal(PracticeLayer.Admission, told.Next(buyer, "您的意思是编码太乱，对吗？").Turns[^1].Layer);
        var on = Say(buyer, Good1[..4]);
        Assert.Equal((BuyerReaction.Agrees, 6), (on.Next(buyer, "也就是说定价都受影响，对吗？").Turns[^1].Reaction, on.Next(buyer, "也就是说定价都受影响，对吗？").Turns[^1].Block!.Value));
    }

    [Fact]
    public void Who_was_not_heard_back_says_so_before_he_goes_on()
    {
        var buyer = Buyer(PersonalityType.Driver, BuyingPhase.NeedDefinition);
        Assert.Equal(BuyerReaction.NotHeard, Say(buyer, [.. Good1[..2], "还影响到哪些部门？"]).Turns[^1].Reaction);
        Assert.Equal(BuyerReaction.NotHeard, Say(Buyer(PersonalityType.Driver, BuyingPhase.TakeAction), Good3[0], Good3[2]).Turns[^1].Reaction);
    }

    [Fact]
    public void A_driver_ends_a_talk_that_bores_him()
    {
        var buyer = Buyer(PersonalityType.Driver, BuyingPhase.NeedDefinition);
        Assert.Equal(PracticeEnd.TrustGone, Say(buyer, "我们的系统功能强大", "我们有几千家客户").End);
        Assert.Equal(PracticeEnd.TrustGone, Say(buyer, "您好", "今天天气不错", "您这茶不错", "周末打球了吗？").End);
        Assert.Equal(PracticeEnd.Open, Say(Buyer(PersonalityType.Expressive, BuyingPhase.NeedDefinition), "您好", "今天天气不错", "您这茶不错", "周末打球了吗？").End);
    }

    [Fact]
    public void An_analytical_person_wants_precision_and_no_big_words()
    {
        var buyer = Buyer(PersonalityType.Analytical, BuyingPhase.NeedDefinition);
        Assert.Equal(BuyerReaction.DistrustsWords, Say(buyer, "我们是领先的一站式平台").Turns[^1].Reaction);
        var asked = Say(buyer, [.. Good1[..4], "这有什么影响？"]);
        Assert.Equal(BuyerReaction.WantsPrecision, asked.Turns[^1].Reaction);
        Assert.Equal(PracticeLayer.Figure, asked.Next(buyer, "一年损失多少？").Turns[^1].Layer);
    }

    [Fact]
    public void An_amiable_person_opens_only_to_whoever_cares()
    {
        var buyer = Buyer(PersonalityType.Amiable, BuyingPhase.NeedDefinition);
        var asked = Say(buyer, Good1[..3]);
        Assert.Equal(BuyerReaction.KeepsBack, asked.Turns[^1].Reaction);
        Assert.Equal(PracticeLayer.Admission, asked.Next(buyer, "我理解，您真不容易").Next(buyer, Good1[2]).Turns[^1].Layer);
        Assert.Equal(PracticeEnd.TrustGone, Say(buyer, "今天就签了吧", "这周把合同签了").End);
    }

    [Fact]
    public void An_expressive_person_wants_his_story_heard()
    {
        var buyer = Buyer(PersonalityType.Expressive, BuyingPhase.NeedDefinition);
        var telling = Say(buyer, Good1[0]);
        Assert.True(telling.IsTelling);
        Assert.Equal(BuyerReaction.Interrupted, telling.Next(buyer, "要几天？").Turns[^1].Reaction);
        Assert.Equal(PracticeLayer.Cause, telling.Next(buyer, "难怪您着急。为什么会这样？").Turns[^1].Layer);
        Assert.Equal(PracticeLayer.Cause, telling.Next(buyer, "月结拖到十二号，是人手不够吗？").Turns[^1].Layer);
    }

    [Fact]
    public void A_right_push_is_a_question_except_to_a_driver()
    {
        var pushed = (PersonalityType type) => Say(Buyer(type, BuyingPhase.TakeAction), [.. Good3[..6].Prepend("我理解，不容易"), "那周五签合同"]).Turns[^1];
        Assert.Equal(PracticeLayer.Commitment, pushed(PersonalityType.Driver).Layer);
        Assert.Equal(BuyerReaction.WantsToBeAsked, pushed(PersonalityType.Amiable).Reaction);
    }

    [Fact]
    public void Small_words_do_not_count_as_a_standstill_but_idle_ones_do()
    {
        var buyer = Buyer(PersonalityType.Driver, BuyingPhase.NeedDefinition);
        Assert.Equal(2, Say(buyer, "阿尔法", "贝塔").Stuck);
        Assert.Equal(0, Say(buyer, "阿尔法", "贝塔", Good1[0]).Stuck);
    }

    [Fact]
    public void The_same_sentences_give_the_same_talk_and_no_layer_comes_before_what_it_rests_on() =>
        Gen.Select(Gen.Enum<PersonalityType>(), Gen.Enum<BuyingPhase>(), Any([.. Good1, .. Good2, .. Good3, .. Bad]).List[0, 20]).Sample((type, phase, sentences) =>
        {
            var buyer = Buyer(type, phase);
            var talk = Say(buyer, [.. sentences]);
            var told = talk.Told.ToList();
            Assert.Equal(Told(talk), Told(Say(buyer, [.. sentences])));
            Assert.Equal(told.Distinct().Count(), told.Count);
            Assert.All(told, layer => Assert.All(PracticeLayers.RestsOn(phase, layer), below => Assert.True(told.IndexOf(below) >= 0 && told.IndexOf(below) < told.IndexOf(layer))));
            Assert.InRange(talk.Trust, 0, 8);
            Assert.True(talk.Turns.Count <= PracticeTalk.MostTurns);
            Assert.Equal(talk.End == PracticeEnd.Open, !Ended(talk));
        });

    [Fact]
    public void Whatever_the_type_praise_pushing_and_small_talk_earn_nothing() =>
        Gen.Select(Gen.Enum<PersonalityType>(), Gen.Enum<BuyingPhase>(), Any(Bad).List[1, 20]).Sample((type, phase, sentences) =>
            Assert.Empty(Say(Buyer(type, phase), [.. sentences]).Told));

    [Fact]
    public void With_a_kind_word_first_every_type_tells_everything_in_the_courses_order() =>
        Gen.Select(Gen.Enum<PersonalityType>(), Gen.Enum<BuyingPhase>()).Sample((type, phase) =>
        {
            var talk = Say(Buyer(type, phase), [.. Good(phase).Select(said => "我理解。" + said)]);
            Assert.Equal(PracticeEnd.AllTold, talk.End);
        });

    [Fact]
    public void A_talk_that_is_over_stays_as_it_is()
    {
        var buyer = Buyer(PersonalityType.Driver, BuyingPhase.NeedDefinition);
        var over = Say(buyer, "今天先到这里");
        Assert.Equal(PracticeEnd.Left, over.End);
        Assert.Same(over, over.Next(buyer, Good1[0]));
    }

    [Fact]
    public void Of_long_sentences_the_beginning_is_kept() =>
        Assert.Equal(PracticeTalk.LongestKept, Say(Buyer(PersonalityType.Amiable, BuyingPhase.NeedDefinition), new string('啦', 3000)).Turns[^1].Said.Length);

    private static readonly string[] Bad =
    [
        "我们的系统功能强大", "您看这个系统是不是很好？", "金蝶是领先的厂商", "您好", "您这茶不错", "今天就签了吧", "给您打九折", "您放心", "谁拍板？", "嗯", "再拖下去损失更大", "Our product is the best, isn't it?", "sign today",
    ];

    private static Gen<string> Any(string[] sentences) => Gen.Int[0, sentences.Length - 1].Select(index => sentences[index]);

    private static string[] Good(BuyingPhase phase) => phase switch
    {
        BuyingPhase.NeedDefinition => Good1,
        BuyingPhase.Evaluation => Good2,
        _ => Good3,
    };

    private static List<(BuyerReaction, PracticeLayer?)> Told(PracticeTalk talk) => [.. talk.Turns.Select(turn => (turn.Reaction, turn.Layer))];

    private static bool Ended(PracticeTalk talk) =>
        talk.Trust == 0 || talk.Turns.Count == PracticeTalk.MostTurns || talk.Turns.Any(turn => turn.Layer is PracticeLayer.Commitment || turn.Reaction == BuyerReaction.SaysGoodbye)
        || (talk.Has(PracticeLayer.Enabled) && (talk.Has(PracticeLayer.Figure) || talk.Has(PracticeLayer.Economic)));

    private static PracticeTalk Say(PracticeBuyer buyer, params IEnumerable<string> sentences) =>
        sentences.Aggregate(new PracticeTalk(), (talk, said) => talk.Next(buyer, said));

    private static PracticeBuyer Buyer(PersonalityType type, BuyingPhase phase) => new(type, phase, new Dictionary<PracticeLayer, IReadOnlyList<string>>
    {
        [PracticeLayer.Symptom] = ["月结", "十二号"],
        [PracticeLayer.Cause] = ["编码"],
        [PracticeLayer.Consequence] = ["定价"],
        [PracticeLayer.Figure] = ["两百"],
        [PracticeLayer.Vision] = ["五号"],
        [PracticeLayer.Criteria] = ["合并"],
        [PracticeLayer.Fear] = ["烂尾"],
    });
}
