using System.Text.RegularExpressions;
using KingdeeCoachBot.Coaching;
using KingdeeCoachBot.Coaching.Practice;
using KingdeeCoachBot.Methodology;
using KingdeeCoachBot.Methodology.Practice;
using KingdeeCoachBot.Understanding;

namespace KingdeeCoachBot.Tests.Coaching.Practice;

/// <summary>What every buyer keeps to, so that adding one is writing one file.</summary>
public sealed partial class BuyerScriptsTests
{
    public static TheoryData<string> Buyers => [.. BuyerScripts.All.Select(script => script.Id)];

    [Fact]
    public void There_is_a_buyer_of_each_type_in_each_phase()
    {
        var there = BuyerScripts.All.Select(script => (script.Type, script.Phase)).ToHashSet();
        var wanted = from type in Enum.GetValues<PersonalityType>() from phase in Enum.GetValues<BuyingPhase>() select (type, phase);
        Assert.Superset(wanted.ToHashSet(), there);
    }

    [Theory]
    [MemberData(nameof(Buyers))]
    public void He_has_every_layer_of_his_phase_in_its_order(string id)
    {
        var script = BuyerScripts.Find(id)!;
        Assert.Equal(PracticeLayers.Of(script.Phase), script.Layers.Select(layer => layer.Layer));
    }

    [Theory]
    [MemberData(nameof(Buyers))]
    public void Whoever_follows_the_hints_is_told_everything(string id)
    {
        var script = BuyerScripts.Find(id)!;
        foreach (var language in Enum.GetValues<Language>())
        {
            var talk = new PracticeTalk();
            foreach (var layer in script.Layers)
            {
                var ask = layer.Ask.In(language, script.Name.In(language));
                talk = talk.Next(script.Buyer, ask, Sentence.From(ask).Folded);
                Assert.True(talk.Turns[^1].Layer == layer.Layer, $"{layer.Layer}: {ask} → {talk.Turns[^1]}");
            }

            Assert.Equal(PracticeEnd.AllTold, talk.End);
        }
    }

    [Theory]
    [MemberData(nameof(Buyers))]
    public void Whatever_is_said_he_answers_in_his_own_words(string id)
    {
        var script = BuyerScripts.Find(id)!;
        foreach (var said in Sayings.All)
        {
            var talk = new PracticeTalk();
            while (talk.End == PracticeEnd.Open)
            {
                talk = talk.Next(script.Buyer, said);
                Assert.All(Enum.GetValues<Language>(), language => Assert.NotEmpty(BuyerSpeech.Answer(script, talk, language).Trim()));
            }
        }
    }

    [Theory]
    [MemberData(nameof(Buyers))]
    public void Praise_of_ourselves_earns_nothing(string id)
    {
        var script = BuyerScripts.Find(id)!;
        var talk = new PracticeTalk();
        foreach (var said in Sayings.Pitches.TakeWhile(_ => talk.End == PracticeEnd.Open))
            talk = talk.Next(script.Buyer, said);
        Assert.Empty(talk.Told);
    }

    [Theory]
    [MemberData(nameof(Buyers))]
    public void His_texts_keep_to_the_punctuation_of_their_language(string id)
    {
        var script = BuyerScripts.Find(id)!;
        Text[] texts =
        [
            script.Name, script.Title, script.Scene, script.Opening, script.Process, script.Won,
            .. script.Layers.SelectMany(layer => new[] { layer.Tells, layer.Ask, layer.Short }), .. Lines(script.Type),
        ];
        Assert.DoesNotContain(texts, text => HalfWidth().IsMatch(text.Chinese) || Han().IsMatch(text.English));
    }

    [Theory]
    [MemberData(nameof(Buyers))]
    public void What_he_repeats_of_himself_he_does_not_tell_of_somebody_else(string id)
    {
        PracticeLayer[] facts =
        [
            PracticeLayer.Symptom, PracticeLayer.Cause, PracticeLayer.Consequence, PracticeLayer.Figure, PracticeLayer.Vision, PracticeLayer.Criteria, PracticeLayer.Fear, PracticeLayer.Price, PracticeLayer.Timing,
        ];
        var told = BuyerScripts.Find(id)!.Layers.Where(layer => facts.Contains(layer.Layer)).Select(layer => layer.Short);
        Assert.DoesNotContain(told, text => text.Chinese.Contains('他', StringComparison.Ordinal) || text.Chinese.Contains('她', StringComparison.Ordinal) || text.English.Contains(" his ", StringComparison.Ordinal) || text.English.Contains(" her ", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("扮演一个难缠的财务总监", PersonalityType.Driver, BuyerRole.Finance, null)]
    [InlineData("play a tough CFO", PersonalityType.Driver, BuyerRole.Finance, null)]
    [InlineData("陪我练一下老好人厂长", PersonalityType.Amiable, BuyerRole.Plant, null)]
    [InlineData("练九格提问", null, null, BuyingPhase.NeedDefinition)]
    [InlineData("练一下逼单", null, null, BuyingPhase.TakeAction)]
    [InlineData("practise handling objections", null, null, BuyingPhase.TakeAction)]
    [InlineData("练一练", null, null, null)]
    [InlineData("practise a visit", null, null, null)]
    public void A_wish_is_read_from_the_sentence(string said, PersonalityType? type, object? role, BuyingPhase? phase) =>
        Assert.Equal(new PracticeWish(type, phase, (BuyerRole?)role), PracticeSentences.Wish(Sentence.From(said).Folded));

    [Fact]
    public void Another_buyer_is_another_one()
    {
        foreach (var script in BuyerScripts.All)
        {
            for (var draw = 0; draw < 30; draw++)
                Assert.NotEqual(script.Id, BuyerScripts.Pick(new PracticeWish(Phase: script.Phase) { Other = script.Id }, draw).Id);
        }
    }

    private static IEnumerable<Text> Lines(PersonalityType type) => ManLines.Of(type).Reactions.Values.SelectMany(ways => ways).Concat(ManLines.Of(type).Endings.Values);

    [GeneratedRegex(@"[\u3400-\u9fff][,:;?!()]|[,;?!()][\u3400-\u9fff]")]
    private static partial Regex HalfWidth();

    [GeneratedRegex(@"[\u3400-\u9fff]")]
    private static partial Regex Han();
}

/// <summary>Things a rep may say, good and bad.</summary>
internal static class Sayings
{
    public static readonly string[] Pitches =
    [
        "我们的系统功能强大", "金蝶是国内领先的厂商", "您看这个系统是不是很好？", "我们有几千家客户", "我们的平台可以一站式赋能", "Our system is the best on the market", "We have thousands of customers", "Don't you think this product is great?",
    ];

    public static readonly string[] All =
    [
        .. Pitches, "", "嗯", "阿尔法", "您好", "您这茶不错", "我理解，真不容易", "您最担心什么？", "现在是怎么做的？", "为什么？", "还有谁受影响？", "一年损失多少？", "您希望做成什么样？", "您最看重哪一条？", "谁拍板？",
        "也就是说，是我们的错，对吗？", "差不多是吗？", "多少钱？", "给您打九折", "今天就签了吧", "周五签，可以吗？", "下周再来，好吗？", "我安排一次演示", "我们写进合同", "您放心", "今天先到这里", "再拖下去损失更大",
        "最晚什么时候要用上？", "我给您介绍一下，" + new string('啊', 120), "how are you", "what is the problem?", "so you are afraid, right?", "sign today", "blue elephants?",
    ];
}
