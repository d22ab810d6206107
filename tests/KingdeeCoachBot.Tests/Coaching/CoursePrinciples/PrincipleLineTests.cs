using KingdeeCoachBot.Coaching;
using KingdeeCoachBot.Methodology;
using KingdeeCoachBot.Tests.Coaching.People;
using KingdeeCoachBot.Tests.Conversations;
using static KingdeeCoachBot.Tests.Coaching.People.DealsAtHand;

namespace KingdeeCoachBot.Tests.Coaching.CoursePrinciples;

/// <summary>Every situation is told in the deal's own words.</summary>
public sealed class PrincipleLineTests
{
    private static readonly DateTimeOffset LastWeek = Chat.Monday.AddDays(-5);

    private static readonly Deal Compared = Huaneng with { Stage = DealStage.Consideration };

    private static Stakeholder Wang => Huaneng.FindPersonCalled("王总")!;

    private static Stakeholder Li => Huaneng.FindPersonCalled("李处")!;

    private static DealMark Mark(MarkKind kind) => new() { Id = $"{kind}", Kind = kind, Evidence = Evidence.Heard, At = LastWeek, Who = "王总", Text = "如此" };

    public static TheoryData<PrincipleSituation> Situations => [.. Enum.GetValues<PrincipleSituation>()];

    private static Deal In(PrincipleSituation situation) => situation switch
    {
        PrincipleSituation.ThereIsNoDeal => Huaneng with { Odds = new DealOdds { IsThereADeal = new Known<bool> { Value = false, Evidence = Evidence.Heard, At = LastWeek, Source = "王总" } } },
        PrincipleSituation.ProofWithoutPain => Huaneng.With(Wang with { Role = DecisionRole.Decider }).With(Mark(MarkKind.ProofDelivered)),
        PrincipleSituation.NoPainKnown => (Huaneng with { Stage = DealStage.Prospect }).With(Wang with { Role = DecisionRole.Decider }),
        PrincipleSituation.CustomerIsElsewhere => Compared.With(new Concern { Id = "c1", Kind = BuyerQuestion.DoWeNeedIt, At = LastWeek, Who = "王总" }),
        PrincipleSituation.DeciderNotMet => Compared.With(Wang with { Role = DecisionRole.Decider }).With(Li with { Stance = Stance.Supporter }),
        PrincipleSituation.PainWithoutVision => Huaneng.With(Mark(MarkKind.PainStated)).With(Mark(MarkKind.PainAdmitted)),
        PrincipleSituation.NobodySupportsUs => Compared,
        PrincipleSituation.NoRivalKnown => Compared.With(Li with { Role = DecisionRole.Evaluator }),
        _ => Huaneng.MoveTo(DealStage.Consideration, "rep", LastWeek.AddDays(-9)).MoveTo(DealStage.Target, "rep", LastWeek),
    };

    private static string[] Told(PrincipleSituation situation) => situation switch
    {
        PrincipleSituation.ThereIsNoDeal => ["王总11月18日 周三说过，华能集团这里没有单", "先问王总"],
        PrincipleSituation.ProofWithoutPain => ["华能集团11月18日 周三就看过", "去问王总：“"],
        PrincipleSituation.NoPainKnown => ["华能集团到了“P 意向客户”，还没人说出痛处", "先问王总：“"],
        PrincipleSituation.CustomerIsElsewhere => ["我们在证明方案，王总问的还是“我是否真的有需求”", "先回到王总问的那一步"],
        PrincipleSituation.DeciderNotMet => ["华能集团由王总拍板，我们还没见过", "请李处引见"],
        PrincipleSituation.PainWithoutVision => ["王总认了病痛，想要的样子还没人说", "请王总自己说"],
        PrincipleSituation.NobodySupportsUs => ["华能集团认识 2 个人，还没有一个站我们这边"],
        PrincipleSituation.NoRivalKnown => ["华能集团在比方案了，还不知道在跟谁比", "问李处：“您还看了哪几家"],
        _ => ["华能集团11月18日 周三退回过", "打个电话"],
    };

    [Theory]
    [MemberData(nameof(Situations))]
    public async Task In_Chinese(PrincipleSituation situation)
    {
        var deal = In(situation);
        Assert.Contains(situation, Principles.All(deal, new DateOnly(2026, 11, 23)).Select(hint => hint.Situation));
        await using var chat = await Chat.InTeamsAsync().WithAsync(deal);
        await chat.Says("课程怎么说华能");
        chat.Shows(Told(situation));
        chat.DoesNotShow("{0}", "{1}", "{2}");
    }

    [Theory]
    [MemberData(nameof(Situations))]
    public async Task In_English(PrincipleSituation situation)
    {
        await using var chat = await Chat.InTeamsAsync(Language.English).WithAsync(In(situation) with { Customer = "Siemens China" });
        await chat.Says("what does the course say about Siemens");
        chat.Shows("What the course says about Siemens China");
        chat.DoesNotShow("{0}", "{1}", "{2}", " ,", "  ");
    }
}
