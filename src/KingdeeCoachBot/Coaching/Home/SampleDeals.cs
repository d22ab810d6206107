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
        .With(Told(coach, GateQuestion.BudgetPlan, Evidence.Heard, 5, new("李处", "Mr. Li"), new("预算要过财务总监周总那一关", "The budget has to pass Ms. Zhou, the CFO")))
        .With(Told(coach, GateQuestion.WhyNeed, Evidence.Confirmed, 5, new("李处", "Mr. Li"), new("月结要十五天，各厂数据对不上", "Closing takes fifteen days and the plants' figures don't match")))
        .With(Told(coach, GateQuestion.Competitors, Evidence.Heard, 5, new("李处", "Mr. Li"), new("用友也来讲过一次", "Yonyou has presented once")))
        .With(Need(coach, new("月结从十五天缩到三天", "Close in three days instead of fifteen"), new("李处", "Mr. Li"), Importance.High, AnswerStrength.Fully, AnswerStrength.Partly))
        .With(Need(coach, new("手机上审批", "Approve on the phone"), new("周总", "Ms. Zhou"), Importance.Low, AnswerStrength.Fully, AnswerStrength.Fully))
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
        .With(Told(coach, GateQuestion.WhyNeed, Evidence.Confirmed, 30, new("王总", "Mr. Wang"), new("二十家公司薪酬口径不一，年底对不上账", "Twenty companies pay by different rules; nothing adds up at year's end")))
        .With(Told(coach, GateQuestion.BudgetPlan, Evidence.Confirmed, 30, new("王总", "Mr. Wang"), new("一千二百万列进了明年预算", "12 million are in next year's budget")))
        .With(Told(coach, GateQuestion.DecisionMaker, Evidence.Confirmed, 30, new("王总", "Mr. Wang"), new("王总定，他想上", "Mr. Wang decides, and he wants it")))
        .With(Told(coach, GateQuestion.DecisionProcess, Evidence.Heard, 16, new("陈工", "Mr. Chen"), new("技术打分，再上党委会", "Technical scoring, then the board")))
        .With(Told(coach, GateQuestion.DecisionCriteria, Evidence.Heard, 16, new("陈工", "Mr. Chen"), new("对接、上线时间、服务", "Integration, time to go live, service")))
        .With(Told(coach, GateQuestion.Timeline, Evidence.Heard, 16, new("陈工", "Mr. Chen"), new("春节后定标", "Decision after the Spring Festival")))
        .With(Told(coach, GateQuestion.Competitors, Evidence.Heard, 16, new("陈工", "Mr. Chen"), new("还有SAP", "SAP is the other one")))
        .With(Mark(coach, MarkKind.PainAdmitted, Evidence.Confirmed, 30, new("王总", "Mr. Wang"), new("年底对账他自己加班到三点", "He himself sat up till three over the accounts")))
        .With(Mark(coach, MarkKind.TrulyConsiders, Evidence.Heard, 16, new("陈工", "Mr. Chen"), new("已经立项", "It is a formal project")))
        .With(Mark(coach, MarkKind.FormallyComparing, Evidence.Heard, 16, new("陈工", "Mr. Chen"), new("入围两家", "Two are on the shortlist")))
        .With(Concern(coach, BuyerQuestion.WhichIsBest, 16, new("陈工", "Mr. Chen"), new("你们和SAP到底差在哪", "How do you really differ from SAP?")))
        .With(Visit(coach));

    private static Deal Negotiation(CoachTurn coach) =>
        (Deal(coach, new("南岭食品", "Nanling Foods"), new("供应链一期", "Supply chain, phase one"), DealStage.Negotiation, 130) with
        {
            Amount = new Money(3_200_000m, Money.Yuan),
            Expected = InMonths(coach, 1),
            People = [Person(coach, new("赵总", "Mr. Zhao"), new("总经理", "General manager"), DecisionRole.Decider, Stance.Supporter) with { LastMet = coach.Now.AddDays(-20) }],
            Odds = new DealOdds
            {
                IsThereADeal = new() { Value = true, Evidence = Evidence.Confirmed, At = coach.Now.AddDays(-20), Source = coach.In(new("赵总", "Mr. Zhao")) },
                OrderedIn = new() { Value = InMonths(coach, 1), Evidence = Evidence.Confirmed, At = coach.Now.AddDays(-20), Source = coach.In(new("赵总", "Mr. Zhao")) },
                Ours = new() { Value = Odds.Good, Evidence = Evidence.Assumed, At = coach.Now.AddDays(-2), Why = coach.In(new("只剩价格一件事", "Only the price is left")) },
            },
        })
        .With(Contact(coach, 2, ContactKind.Call, new("赵总", "Mr. Zhao"), new("价格还要再谈一次，其他都定了", "Wants to talk about the price once more; all else is settled")))
        .With(Told(coach, GateQuestion.WhyNeed, Evidence.Confirmed, 40, new("赵总", "Mr. Zhao"), new("缺货丢单，一年少卖两千万", "Orders lost to empty shelves: 20 million a year")))
        .With(Told(coach, GateQuestion.BudgetPlan, Evidence.Confirmed, 40, new("赵总", "Mr. Zhao"), new("三百二十万批了", "3.2 million are approved")))
        .With(Told(coach, GateQuestion.DecisionMaker, Evidence.Confirmed, 40, new("赵总", "Mr. Zhao"), new("赵总自己定", "He decides himself")))
        .With(Told(coach, GateQuestion.DecisionProcess, Evidence.Confirmed, 40, new("赵总", "Mr. Zhao"), new("总经理办公会过一次就签", "One board meeting, then the signature")))
        .With(Told(coach, GateQuestion.DecisionCriteria, Evidence.Confirmed, 40, new("赵总", "Mr. Zhao"), new("旺季前上线、库存看得准", "Live before the season, stock figures that are right")))
        .With(Told(coach, GateQuestion.Timeline, Evidence.Confirmed, 20, new("赵总", "Mr. Zhao"), new("下个月签", "Signature next month")))
        .With(Told(coach, GateQuestion.Competitors, Evidence.Confirmed, 40, new("赵总", "Mr. Zhao"), new("只剩我们", "We are the only ones left")))
        .With(Told(coach, GateQuestion.WhyUs, Evidence.Confirmed, 20, new("赵总", "Mr. Zhao"), new("样板客户半年库存降三成", "Our reference cut its stock by a third in six months")))
        .With(Mark(coach, MarkKind.PainAdmitted, Evidence.Confirmed, 40, new("赵总", "Mr. Zhao"), new("缺货是我的责任", "Empty shelves are on me")))
        .With(Mark(coach, MarkKind.PainConsequence, Evidence.Confirmed, 40, new("赵总", "Mr. Zhao"), new("大卖场要换供应商", "The chains want another supplier")))
        .With(Mark(coach, MarkKind.PainFigure, Evidence.Confirmed, 40, new("赵总", "Mr. Zhao"), new("一年少卖两千万", "20 million of sales a year")))
        .With(Mark(coach, MarkKind.VisionConfirmed, Evidence.Confirmed, 20, new("赵总", "Mr. Zhao"), new("早上打开手机就知道今天缺什么", "Knowing on his phone every morning what is short")))
        .With(Mark(coach, MarkKind.VisionOurs, Evidence.Confirmed, 20, new("赵总", "Mr. Zhao"), new("要我们那套补货预警", "Wants our restocking alerts")))
        .With(Mark(coach, MarkKind.TrulyConsiders, Evidence.Confirmed, 40, new("赵总", "Mr. Zhao"), new("今年一定上", "It happens this year")))
        .With(Mark(coach, MarkKind.FormallyComparing, Evidence.Confirmed, 40, new("赵总", "Mr. Zhao"), new("三家比完了", "Three were compared")))
        .With(Mark(coach, MarkKind.ProofDelivered, Evidence.Confirmed, 20, new("赵总", "Mr. Zhao"), new("去看了样板客户", "Visited our reference")))
        .With(Mark(coach, MarkKind.ComparisonLeads, Evidence.Confirmed, 20, new("赵总", "Mr. Zhao"), new("三条都领先", "Ahead on all three")))
        .With(Concern(coach, BuyerQuestion.IsItTheBestPrice, 2, new("赵总", "Mr. Zhao"), new("价格还能不能再让一点", "Can you come down a little more?")))
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

    private static DealFact Told(CoachTurn coach, GateQuestion question, Evidence evidence, int daysAgo, Text from, Text what) => new()
    {
        Id = NewId(),
        Answers = question,
        Text = coach.In(what),
        Evidence = evidence,
        Source = coach.In(from),
        At = coach.Now.AddDays(-daysAgo),
    };

    private static DealMark Mark(CoachTurn coach, MarkKind kind, Evidence evidence, int daysAgo, Text from, Text what) => new()
    {
        Id = NewId(),
        Kind = kind,
        Text = coach.In(what),
        Evidence = evidence,
        Who = coach.In(from),
        At = coach.Now.AddDays(-daysAgo),
    };

    private static Concern Concern(CoachTurn coach, BuyerQuestion question, int daysAgo, Text from, Text what) => new()
    {
        Id = NewId(),
        Kind = question,
        Text = coach.In(what),
        Who = coach.In(from),
        At = coach.Now.AddDays(-daysAgo),
    };

    private static Need Need(CoachTurn coach, Text what, Text from, Importance importance, AnswerStrength ours, AnswerStrength rivals) => new()
    {
        Id = NewId(),
        What = coach.In(what),
        Who = coach.In(from),
        At = coach.Now.AddDays(-5),
        Importance = importance,
        Ours = ours,
        Rivals = rivals,
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
