using CsCheck;

namespace KingdeeCoachBot.Methodology.Tests;

public sealed class SaidMarksTests
{
    [Theory]
    [InlineData("他们正式进入选型了", MarkKind.TrulyConsiders)]
    [InlineData("项目立项了", MarkKind.TrulyConsiders)]
    [InlineData("决定今年一定要上", MarkKind.TrulyConsiders)]
    [InlineData("they are seriously considering a new ERP", MarkKind.TrulyConsiders)]
    [InlineData("they set up a selection committee", MarkKind.TrulyConsiders)]
    [InlineData("他们正式开始比方案了", MarkKind.FormallyComparing)]
    [InlineData("入围三家", MarkKind.FormallyComparing)]
    [InlineData("we are shortlisted", MarkKind.FormallyComparing)]
    [InlineData("they are comparing the proposals of three vendors", MarkKind.FormallyComparing)]
    [InlineData("演示做完了", MarkKind.ProofDelivered)]
    [InlineData("张工看完样板客户很服气", MarkKind.ProofDelivered)]
    [InlineData("演示效果不错", MarkKind.ProofDelivered)]
    [InlineData("the demo went well", MarkKind.ProofDelivered)]
    [InlineData("they visited our headquarters", MarkKind.ProofDelivered)]
    [InlineData("我们技术评分第一", MarkKind.ComparisonLeads)]
    [InlineData("几家里我们排第一", MarkKind.ComparisonLeads)]
    [InlineData("they ranked us first", MarkKind.ComparisonLeads)]
    [InlineData("月结太慢", MarkKind.PainStated)]
    [InlineData("库存账对不上", MarkKind.PainStated)]
    [InlineData("they still plan by hand", MarkKind.PainStated)]
    [InlineData("李总承认月结太慢是他的责任", MarkKind.PainAdmitted)]
    [InlineData("she admitted that the closing takes too long", MarkKind.PainAdmitted)]
    [InlineData("月结太慢导致报表总是晚", MarkKind.PainConsequence)]
    [InlineData("已经影响到交付", MarkKind.PainConsequence)]
    [InlineData("it led to late deliveries", MarkKind.PainConsequence)]
    [InlineData("一年多花三百万", MarkKind.PainFigure)]
    [InlineData("每年损失500万", MarkKind.PainFigure)]
    [InlineData("it costs them 3 million a year", MarkKind.PainFigure)]
    [InlineData("车间也跟着加班", MarkKind.PainOthersSuffer)]
    [InlineData("other departments complain", MarkKind.PainOthersSuffer)]
    [InlineData("王总希望当天就能看到各厂的库存", MarkKind.VisionStated)]
    [InlineData("要是能一键出报表就好了", MarkKind.VisionStated)]
    [InlineData("he wants to see all plants on one screen", MarkKind.VisionStated)]
    [InlineData("他们点名要我们的多组织核算", MarkKind.VisionOurs)]
    [InlineData("he wants our consolidation", MarkKind.VisionOurs)]
    [InlineData("他确认这套能解决月结", MarkKind.VisionConfirmed)]
    [InlineData("这就是我们要的", MarkKind.VisionConfirmed)]
    [InlineData("this is exactly what they need", MarkKind.VisionConfirmed)]
    [InlineData("王总也认可这个方案", MarkKind.VisionShared)]
    [InlineData("the CEO shares this picture", MarkKind.VisionShared)]
    [InlineData("王总接了我的电话", MarkKind.PowerAccess)]
    [InlineData("王总同意见面", MarkKind.PowerAccess)]
    [InlineData("the chairman agreed to see us", MarkKind.PowerAccess)]
    public void What_is_said_tells_what_has_come_about(string said, MarkKind kind) => Assert.Equal([kind], SaidMarks.In(said).Select(mark => mark.Kind));

    [Fact]
    public void Every_kind_can_be_told_in_a_sentence_but_what_only_answers_a_question() => Assert.Equal(
        Enum.GetValues<MarkKind>().Where(kind => kind is not (MarkKind.PainCause or MarkKind.ImpactConfirmed)),
        new[]
        {
            "项目立项了", "入围三家", "演示做完了", "我们排第一", "月结太慢", "他承认是他的责任", "影响到交付", "一年多花三百万", "车间也跟着加班", "希望能实时看到库存",
            "点名要我们的核算", "这就是他们要的", "王总也认可", "王总接了我的电话",
        }.SelectMany(said => SaidMarks.In(said)).Select(mark => mark.Kind).Order());

    [Theory]
    [InlineData("今天天气不错")]
    [InlineData("他们还没开始比方案")]
    [InlineData("我们没有入围")]
    [InlineData("下周做演示")]
    [InlineData("演示还没做")]
    [InlineData("演示做完了，他们不认可")]
    [InlineData("我们没有排第一")]
    [InlineData("他不承认是他的责任")]
    [InlineData("没什么问题")]
    [InlineData("月结慢吗")]
    [InlineData("希望价格便宜点")]
    [InlineData("希望年底前签")]
    [InlineData("王总不接我的电话")]
    [InlineData("如果演示通过了就签")]
    [InlineData("他们嫌我们的响应太慢")]
    [InlineData("预算一千二百万")]
    [InlineData("王总拍板")]
    [InlineData("the demo is next week")]
    [InlineData("we are not shortlisted")]
    [InlineData("if the demo went well they sign")]
    [InlineData("she never admitted it")]
    [InlineData("our offer is too slow to read")]
    [InlineData("have they seen the demo?")]
    [InlineData("")]
    public void What_was_denied_asked_or_is_still_to_come_is_none(string said) => Assert.Empty(SaidMarks.In(said));

    [Fact]
    public void Several_in_one_breath_are_kept_apart_each_in_its_own_words()
    {
        const string Said = "月结太慢，一年多花三百万，他们正式开始比方案了，入围三家";
        var marks = SaidMarks.In(Said);
        Assert.Equal([MarkKind.PainStated, MarkKind.PainFigure, MarkKind.FormallyComparing], marks.Select(mark => mark.Kind));
        Assert.Equal(["月结太慢", "一年多花三百万", "他们正式开始比方案了"], marks.Select(mark => Said.Substring(mark.Start, mark.Length)));
    }

    [Theory]
    [InlineData("演示通过了，王总签字了", Evidence.Heard)]
    [InlineData("我觉得演示做完了他们认可", Evidence.Assumed)]
    [InlineData("书面确认我们入围了", Evidence.Confirmed)]
    public void They_rest_on_what_answers_rest_on(string said, Evidence evidence) => Assert.Equal(evidence, SaidMarks.In(said)[0].Evidence);

    [Fact]
    public void Whatever_is_said_places_lie_in_it_and_kinds_come_once() => Gen.String[Gen.Char["演示做完了入围三家，没不吗？承认损失百万 demowntl.!\n"], 0, 3000].Sample(said =>
    {
        var marks = SaidMarks.In(said);
        Assert.All(marks, mark => Assert.InRange(mark.Start + mark.Length, 1, said.Length));
        Assert.Equal(marks.Count, marks.DistinctBy(mark => mark.Kind).Count());
    }, iter: 300);

    [Fact]
    public void A_question_mark_makes_any_of_it_a_question() => Assert.All(
        new[] { "项目立项了", "入围三家", "演示做完了", "月结太慢", "一年多花三百万", "王总接了我的电话" }, said => Assert.Empty(SaidMarks.In(said + "？")));
}
