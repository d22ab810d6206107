using CsCheck;

namespace KingdeeCoachBot.Methodology.Tests;

public sealed class SaidBehavioursTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 23, 9, 0, 0, TimeSpan.FromHours(8));

    [Theory]
    [InlineData("王总做事很快，说话直接，只看结果", PersonalityType.Driver)]
    [InlineData("王总雷厉风行，老打断别人，开口就要结论，只要结论", PersonalityType.Driver)]
    [InlineData("他拍板快，不寒暄，一坐下就问投资回报", PersonalityType.Driver)]
    [InlineData("Mr. Chen is fast, direct and only looks at results", PersonalityType.Driver)]
    [InlineData("he gets to the point, interrupts everybody and only cares about the bottom line", PersonalityType.Driver)]
    [InlineData("张工问得很细，要数据，慢条斯理，从不轻易表态", PersonalityType.Analytical)]
    [InlineData("话不多，特别谨慎，什么都要书面的", PersonalityType.Analytical)]
    [InlineData("she wants every detail, takes her time and never commits", PersonalityType.Analytical)]
    [InlineData("Mr. Zhang is quiet, careful and asks for data", PersonalityType.Analytical)]
    [InlineData("李处特别好说话，谁都不得罪", PersonalityType.Amiable)]
    [InlineData("李处人特别好，谁都不得罪", PersonalityType.Amiable)]
    [InlineData("每次先聊家常，怕麻烦，凡事听领导的，很客气", PersonalityType.Amiable)]
    [InlineData("She never says no, she is friendly and avoids conflict", PersonalityType.Amiable)]
    [InlineData("刘总聊起来没完，爱讲自己，情绪来得快", PersonalityType.Expressive)]
    [InlineData("爱面子，话多，脾气来了就拍桌子，过后又开玩笑", PersonalityType.Expressive)]
    [InlineData("he tells long stories, talks about himself and loves praise", PersonalityType.Expressive)]
    [InlineData("王总是驱动型的", PersonalityType.Driver)]
    [InlineData("张工是典型的技术型", PersonalityType.Analytical)]
    [InlineData("李处就是个老好人", PersonalityType.Amiable)]
    [InlineData("刘总就是滔滔不绝那种", PersonalityType.Expressive)]
    [InlineData("刘总是孔雀，红色性格", PersonalityType.Expressive)]
    [InlineData("Mr. Chen is a driver", PersonalityType.Driver)]
    [InlineData("she's the amiable type", PersonalityType.Amiable)]
    public void A_description_tells_the_type(string said, PersonalityType type) => Assert.Equal(type, Read(said).Type);

    [Theory]
    [InlineData("做事很快", 1, 1)]
    [InlineData("说话特别直接", 1, 1)]
    [InlineData("只看结果", 1, 1)]
    [InlineData("老爱打断别人", 1, 0)]
    [InlineData("爱拍桌子", 1, -1)]
    [InlineData("要数据", -1, 1)]
    [InlineData("问得很细", -1, 1)]
    [InlineData("从不表态", -1, 1)]
    [InlineData("不爱说话", -1, 1)]
    [InlineData("好说话", -1, -1)]
    [InlineData("怕麻烦", -1, 0)]
    [InlineData("爱讲自己", 1, -1)]
    [InlineData("很爱面子", 1, -1)]
    [InlineData("讲关系", -1, -1)]
    [InlineData("不打断人", -1, 0)]
    [InlineData("不太好说话", 1, 1)]
    [InlineData("不看数据", 1, -1)]
    [InlineData("不急", -1, 0)]
    [InlineData("talks fast", 1, 1)]
    [InlineData("He's always interrupting", 1, 0)]
    [InlineData("wants every detail", -1, 1)]
    [InlineData("doesn't care about details", 1, -1)]
    [InlineData("not very friendly", 1, 1)]
    [InlineData("never smiles", 0, 1)]
    [InlineData("doesn't talk much", -1, 1)]
    [InlineData("can't stop talking", 1, -1)]
    [InlineData("loses her temper", 1, -1)]
    [InlineData("isn't patient", 1, 0)]
    public void A_behaviour_speaks_for_a_side_and_its_denial_for_the_other(string said, int competitive, int rational)
    {
        var read = Assert.Single(SaidBehaviours.In(said));
        Assert.Equal((competitive, rational), (Math.Sign(read.Competitive), Math.Sign(read.Rational)));
    }

    [Theory]
    [InlineData("王总是华能的财务总监")]
    [InlineData("下周三见王总")]
    [InlineData("预算两千万")]
    [InlineData("王总不是驱动型的")]
    [InlineData("他们想明年上线")]
    [InlineData("很快会签合同")]
    [InlineData("send Mr. Chen the direct link to the offer today")]
    [InlineData("we need a fast rollout of the new system this year")]
    [InlineData("he is not a driver")]
    [InlineData("")]
    public void What_is_no_behaviour_is_left_alone(string said) => Assert.Empty(SaidBehaviours.In(said));

    [Fact]
    public void What_was_not_read_is_told_apart()
    {
        const string Said = "王总做事很快，戴眼镜，但是好说话";
        Assert.Equal(["王总做事很快", "好说话"], SaidBehaviours.In(Said).Select(each => Said.Substring(each.Start, each.Length)));
        Assert.Equal("戴眼镜", Assert.Single(SaidBehaviours.Unread(Said)).Text);
    }

    [Fact]
    public void One_breath_is_one_observation_unless_it_contradicts_itself()
    {
        Assert.Single(SaidBehaviours.In("做事快说话直接"));
        Assert.Equal(2, SaidBehaviours.In("拍桌子又好说话").Count);
    }

    [Fact]
    public void Both_languages_have_a_rich_vocabulary()
    {
        Assert.InRange(SaidBehaviours.Known.Chinese, 300, 2000);
        Assert.InRange(SaidBehaviours.Known.English, 250, 2000);
    }

    [Fact]
    public void No_single_behaviour_makes_a_type() => Assert.All(
        BehaviourWords.All.Where(each => each.HasOpposite),
        each => Assert.Null(Personality.Of([new Observation { Id = "a", At = Now, Competitive = each.Competitive, Rational = each.Rational, Weight = each.Weight }], Now).Type));

    [Fact]
    public void Every_word_is_read_as_its_row_says() => Assert.All(
        BehaviourWords.All.SelectMany(each => each.Words.Select(word => (Row: each, Word: word))),
        each => Assert.Contains(SaidBehaviours.In(each.Word), read => read.Competitive * each.Row.Competitive >= 0 && read.Rational * each.Row.Rational >= 0));

    [Fact]
    public void Whatever_is_said_places_lie_in_it() => Gen.String[Gen.Char["王总做事快说话直接看结果好怕麻烦不爱面子但是，。 drivestalkfn'.!\n"], 0, 2500].Sample(said =>
        Assert.All(SaidBehaviours.In(said), each => Assert.InRange(each.Start + each.Length, 1, said.Length)), iter: 300);

    [Theory]
    [InlineData("做事很快")]
    [InlineData("谁都不得罪")]
    [InlineData("不爱说话")]
    public void Talk_beside_it_changes_nothing(string said) => Assert.Equal(
        SaidBehaviours.In(said).Select(each => (each.Competitive, each.Rational)),
        SaidBehaviours.In("下周三见面，" + said + "，张三也在").Select(each => (each.Competitive, each.Rational)));

    private static Personality Read(string said) => Personality.Of(
        SaidBehaviours.In(said).Select((each, i) => new Observation { Id = $"{i}", At = Now, Competitive = each.Competitive, Rational = each.Rational, Weight = each.Weight }), Now);
}
