using KingdeeCoachBot.Methodology;
using KingdeeCoachBot.Tests.Conversations;

namespace KingdeeCoachBot.Tests.Coaching.PushTiming;

/// <summary>Deals in B with all that a push wants, in the words of a real one.</summary>
internal static class PushDeal
{
    public static Deal Huaneng { get; } = Of("d1", "华能集团", "财务共享", "王总", "周总", "李处", "月结要十二天，我每个月挨批", "月结三天出表，集团随时看得到", "一年多花120万", "看了三一的现场，也给了测算报告", "明年一月必须上线");

    public static Deal Siemens { get; } = Of("d3", "Siemens China", "ERP upgrade", "Mr. Chen", "Ms. Zhou", "Mr. Li", "closing takes twelve days and I get the blame", "a closing in three days", "it costs us 1.2 million RMB a year", "saw the plant in Suzhou and got the report", "it has to be live in January");

    private static Deal Of(string id, string customer, string project, string decider, string approver, string evaluator, string pain, string vision, string figure, string proof, string date)
    {
        var at = Chat.Monday.AddDays(-5);
        return new Deal
        {
            Id = id,
            Owner = "",
            Customer = customer,
            Project = project,
            Nicknames = customer == "华能集团" ? ["华能"] : ["Siemens"],
            CreatedAt = Chat.Monday.AddDays(-60),
            Stage = DealStage.Negotiation,
            StageSince = at,
            Amount = new Money(5_000_000m, Money.Yuan),
            People =
            [
                new Stakeholder { Id = "p1", Name = decider, Role = DecisionRole.Decider, Stance = Stance.Supporter, LastMet = at, LastContact = at },
                new Stakeholder { Id = "p2", Name = approver, Role = DecisionRole.Approver, LastMet = at, LastContact = at },
                new Stakeholder { Id = "p3", Name = evaluator, Role = DecisionRole.Evaluator, LastContact = at },
            ],
            Contacts = [new Contact { Id = "c1", At = at, Kind = ContactKind.Meeting, People = [decider], Summary = "" }],
            Facts = [new DealFact { Id = "f1", Answers = GateQuestion.Timeline, Text = date, Evidence = Evidence.Confirmed, Source = decider, At = at }],
            Marks =
            [
                Mark(MarkKind.PainAdmitted, Evidence.Confirmed, pain), Mark(MarkKind.PainFigure, Evidence.Heard, figure),
                Mark(MarkKind.VisionConfirmed, Evidence.Confirmed, vision), Mark(MarkKind.ProofDelivered, Evidence.Heard, proof),
            ],
        };

        DealMark Mark(MarkKind kind, Evidence evidence, string text) => new() { Id = $"m{kind}", Kind = kind, Evidence = evidence, At = at, Who = decider, Text = text };
    }

    /// <summary>The deal without a mark.</summary>
    public static Deal Without(this Deal deal, MarkKind kind) => deal with { Marks = [.. deal.Marks.Where(mark => mark.Kind != kind)] };

    /// <summary>Nothing that could be a reason.</summary>
    public static Deal WithoutReasons(this Deal deal) => deal.Without(MarkKind.PainFigure) with { Facts = [] };

    public static PushNote Push(int daysAgo, PushReception reception, string who = "王总") =>
        new() { Id = $"x{daysAgo}", At = Chat.Monday.AddDays(-daysAgo), Person = who, Reception = reception };
}
