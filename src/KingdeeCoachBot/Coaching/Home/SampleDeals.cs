using KingdeeCoachBot.Coaching.Deals;
using KingdeeCoachBot.Methodology;

namespace KingdeeCoachBot.Coaching.Home;

/// <summary>Four deals to try the coach with, one for each stage of the funnel, as of today. Marked as samples, so that they go as they came.</summary>
internal static class SampleDeals
{
    /// <summary>The samples in the language of the turn; nothing is stored here.</summary>
    public static IEnumerable<Deal> For(CoachTurn coach) => [Target(coach), Prospect(coach), Consideration(coach), Negotiation(coach)];

    private static Deal Target(CoachTurn coach) => Deal(coach, new("远山医药", "Farhill Pharma"), new("财务共享", "Shared finance"), DealStage.Target, 6) with
    {
        Expected = InMonths(coach, 9),
        People = [Person(coach, new("孙主任", "Ms. Sun"), new("信息中心主任", "Head of IT"), DecisionRole.Evaluator, Stance.Unknown)],
    };

    private static Deal Prospect(CoachTurn coach) =>
        (Deal(coach, new("海川重工", "Haichuan Heavy Industry"), new("ERP升级", "ERP upgrade"), DealStage.Prospect, 40) with
        {
            Amount = new Money(5_000_000m, Money.Yuan),
            Expected = InMonths(coach, 6),
            Rivals = [coach.In(new("用友", "Yonyou"))],
            People =
            [
                Person(coach, new("李处", "Mr. Li"), new("信息处处长", "Head of IT"), DecisionRole.Evaluator, Stance.Supporter),
                Person(coach, new("周总", "Ms. Zhou"), new("财务总监", "CFO"), DecisionRole.Approver, Stance.Unknown),
            ],
        })
        .With(Contact(coach, 5, ContactKind.WeChat, new("李处", "Mr. Li"), new("预算要过财务总监周总那一关", "The budget has to pass Ms. Zhou, the CFO")))
        .With(Heard(coach, GateQuestion.BudgetPlan, 5, new("李处", "Mr. Li"), new("预算要过财务总监周总那一关", "The budget has to pass Ms. Zhou, the CFO")))
        .With(Step(coach, -3, StepOwner.Customer, new("李处给一份现有系统清单", "Mr. Li sends the list of their systems")));

    private static Deal Consideration(CoachTurn coach) =>
        (Deal(coach, new("启明能源", "Qiming Energy"), new("集团人力系统", "Group HR system"), DealStage.Consideration, 80) with
        {
            Amount = new Money(12_000_000m, Money.Yuan),
            Expected = InMonths(coach, 3),
            Rivals = ["SAP"],
            People =
            [
                Person(coach, new("王总", "Mr. Wang"), new("人力副总裁", "VP Human Resources"), DecisionRole.Decider, Stance.Neutral),
                Person(coach, new("陈工", "Mr. Chen"), new("架构师", "Architect"), DecisionRole.Evaluator, Stance.Doubtful),
            ],
            Team = [new TeamMember(coach.In(new("小刘", "Lily Liu")), TeamRole.PreSales)],
        })
        .With(Contact(coach, 16, ContactKind.Meeting, new("陈工", "Mr. Chen"), new("担心和现有考勤对接不上", "Worries that it won't connect to their time clocks")))
        .With(Visit(coach));

    private static Deal Negotiation(CoachTurn coach) =>
        (Deal(coach, new("南岭食品", "Nanling Foods"), new("供应链一期", "Supply chain, phase one"), DealStage.Negotiation, 130) with
        {
            Amount = new Money(3_200_000m, Money.Yuan),
            Expected = InMonths(coach, 1),
            People = [Person(coach, new("赵总", "Mr. Zhao"), new("总经理", "General manager"), DecisionRole.Decider, Stance.Supporter)],
        })
        .With(Contact(coach, 2, ContactKind.Call, new("赵总", "Mr. Zhao"), new("价格还要再谈一次，其他都定了", "Wants to talk about the price once more; all else is settled")))
        .With(Step(coach, 0, StepOwner.Ours, new("把分期付款的方案发给赵总", "Send Mr. Zhao the payment plan")));

    private static Deal Deal(CoachTurn coach, Text customer, Text project, DealStage stage, int daysAgo) => DealStore.New(coach, coach.In(customer)) with
    {
        Project = coach.In(project),
        Stage = stage,
        CreatedAt = coach.Now.AddDays(-daysAgo),
        IsSample = true,
    };

    private static Stakeholder Person(CoachTurn coach, Text name, Text title, DecisionRole role, Stance stance) => new()
    {
        Id = NewId(),
        Name = coach.In(name),
        Title = coach.In(title),
        Role = role,
        Stance = stance,
    };

    private static Contact Contact(CoachTurn coach, int daysAgo, ContactKind kind, Text person, Text summary) => new()
    {
        Id = NewId(),
        At = coach.Now.AddDays(-daysAgo),
        Kind = kind,
        People = [coach.In(person)],
        Summary = coach.In(summary),
    };

    private static DealFact Heard(CoachTurn coach, GateQuestion question, int daysAgo, Text from, Text what) => new()
    {
        Id = NewId(),
        Answers = question,
        Text = coach.In(what),
        Evidence = Evidence.Heard,
        Source = coach.In(from),
        At = coach.Now.AddDays(-daysAgo),
    };

    private static NextStep Step(CoachTurn coach, int inDays, StepOwner whose, Text what) => new()
    {
        Id = NewId(),
        What = coach.In(what),
        Due = coach.Today.AddDays(inDays),
        Whose = whose,
        CreatedAt = coach.Now.AddDays(-7),
    };

    private static Methodology.Visit Visit(CoachTurn coach)
    {
        var local = coach.Today.AddDays(1).ToDateTime(new TimeOnly(15, 0));
        return new()
        {
            Id = NewId(),
            Person = coach.In(new("王总", "Mr. Wang")),
            Start = new DateTimeOffset(local, coach.Zone.GetUtcOffset(local)).ToUniversalTime(),
            Zone = coach.Zone.Id,
            Goal = coach.In(new("王总同意下周安排陈工参加一次对接测试", "Mr. Wang agrees that Mr. Chen takes part in an integration test next week")),
        };
    }

    private static DatePeriod InMonths(CoachTurn coach, int months)
    {
        var then = coach.Today.AddMonths(months);
        return DatePeriod.Month(then.Year, then.Month);
    }

    private static string NewId() => Guid.NewGuid().ToString("N");
}
