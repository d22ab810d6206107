using KingdeeCoachBot.Methodology;
using KingdeeCoachBot.Tests.Coaching.People;
using KingdeeCoachBot.Tests.Conversations;

namespace KingdeeCoachBot.Tests.Coaching.Funnel;

/// <summary>Deals that make a funnel.</summary>
internal static class FunnelDeals
{
    /// <summary>One in T of which nothing is known, three in P, nothing beyond.</summary>
    public static Deal[] Piled { get; } =
    [
        DealsAtHand.Of("dt", "大唐集团"),
        DealsAtHand.Of("sy", "三一重工", "张工") with
        {
            Project = "ERP升级",
            Stage = DealStage.Prospect,
            Amount = new Money(5_000_000m, Money.Yuan),
            Expected = DatePeriod.Month(2027, 6),
            Note = "等评审",
            Odds = new DealOdds { Ours = new Known<Odds> { Value = Odds.Good, Evidence = Evidence.Assumed, At = Chat.Monday } },
        },
        DealsAtHand.Of("hn", "华能集团", "王总") with { Stage = DealStage.Prospect, Amount = new Money(9_000_000m, Money.Yuan), Expected = DatePeriod.Month(2027, 9) },
        DealsAtHand.Of("gw", "国家电网") with { Stage = DealStage.Prospect, Amount = new Money(3_000_000m, Money.Yuan) },
    ];

    public static Deal Plain(string id, string customer, decimal amount, string currency = Money.Yuan) =>
        DealsAtHand.Of(id, customer) with { Amount = new Money(amount, currency), Expected = DatePeriod.Month(2027, 3) };

    /// <summary>In T, budget and timetable confirmed by the customer: evidence carries it.</summary>
    public static Deal Firm(string id, string customer, decimal amount) => Plain(id, customer, amount) with
    {
        Facts = [Confirmed("f1", GateQuestion.BudgetPlan), Confirmed("f2", GateQuestion.Timeline)],
    };

    /// <summary>A target of which one criterion is known.</summary>
    public static Deal Screened(Deal deal, YesNo fit) => deal with
    {
        Screening = new TargetScreening { At = Chat.Monday }.With(new CriterionAnswer { Criterion = TargetCriterion.Fit, Answer = fit }),
    };

    private static DealFact Confirmed(string id, GateQuestion question) => new()
    {
        Id = id,
        Answers = question,
        Text = "客户说的",
        Evidence = Evidence.Confirmed,
        Source = "王总",
        At = Chat.Monday.AddDays(-2),
    };
}
