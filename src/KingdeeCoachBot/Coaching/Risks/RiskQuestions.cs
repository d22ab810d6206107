using KingdeeCoachBot.Methodology.Risks;

namespace KingdeeCoachBot.Coaching.Risks;

/// <summary>What a good manager would ask about a risk: a question that begins the work, never a verdict. The rep sees it first. Course: M20.</summary>
internal static class RiskQuestions
{
    private static readonly Text Him = new("他", "them");

    public static string Write(CoachTurn coach, Risk risk) => coach.In(Question(risk), risk.Person.Length > 0 ? risk.Person : coach.In(Him));

    private static Text Question(Risk risk) => risk.Id switch
    {
        RiskId.NoContact => new("今天找个什么由头联系，他不会觉得突兀？", "What would be a natural reason to call today?"),
        RiskId.Ghosted => new("他不回，是忙，是没什么可说，还是说不出口？从谁那里能听到实话？", "Busy, nothing to say, or something they would rather not say? Who there would tell you?"),
        RiskId.ClosePassed => new("是哪一件事没发生，所以没签？", "What did not happen, so that it was not signed?"),
        RiskId.CloseNearGateOpen => new("差的这几条，哪一条这周就能问到？", "Which of the missing things could you ask this week?"),
        RiskId.ClosePushed => new("这个日子是客户的，还是我们自己的？", "Is this date the customer's, or ours?"),
        RiskId.StuckInStage => new("客户那边要先发生什么，这单才会往前走？", "What has to happen on their side before it moves?"),
        RiskId.NoNextStep => new("这周能和客户说定一件什么事？", "What could you agree with them this week?"),
        RiskId.NextStepOverdue => new("这件事还作数吗？作数，改到哪天？", "Does it still stand? If so, until when?"),
        RiskId.SingleThreaded => new("还有谁的一句话能左右这件事？请谁引见？", "Whose word could still turn this? Who would introduce you?"),
        RiskId.DecisionMakerUnknown => new("最后谁签字？签之前他听谁的？", "Who signs in the end, and to whom does that person listen?"),
        RiskId.BudgetUnknown => new("钱从哪一笔出？谁能告诉你？", "Which money would pay for it, and who could tell you?"),
        RiskId.NoTimetable => new("他们自己有没有一个不能误的日子？", "Is there a day that they themselves must not miss?"),
        RiskId.CompetitorUnknown => new("他们拿我们跟谁比？比哪几条？", "With whom are we compared, and on what?"),
        RiskId.WhyUsBlank => new("要是他们老总问“凭什么选金蝶”，谁会怎么答？", "If their boss asks “why Kingdee”, who would answer what?"),
        RiskId.DecisionMakerUnmet => new("谁能带你见{0}？用什么理由，他愿意给二十分钟？", "Who could take you to {0}, and what would be worth twenty minutes there?"),
        RiskId.PowerAlone => new("{0}一个人顶得住吗？先去见谁？", "Can {0} carry it alone? Whom do you see first?"),
        RiskId.NoOpponentKnown => new("我们赢了，谁会不舒服？", "Who would be worse off if we won?"),
        RiskId.SupportersOutnumbered => new("{0}反对，为的是公事还是自己的事？", "Is {0} against it for the company's sake or for private reasons?"),
        RiskId.NoFox when risk.Figure > 0 => new("{0}为什么不出声了？", "Why has {0} gone quiet?"),
        RiskId.NoFox => new("谁愿意告诉你里面真实的进展？他图什么？", "Who would tell you what really goes on, and why would they?"),
        RiskId.MedicineBeforeDiagnosis => new("他们到底为什么要换？这话是谁亲口说的？", "Why do they really want to change, and who said so?"),
        RiskId.VisionUnconfirmed => new("“有了它我就能……”，这句话你准备请谁说完？", "“With that I could …”: whom will you ask to finish that sentence?"),
        RiskId.ComparisonTrailing => new("这一条追得上吗？追不上，怎么让它没那么要紧？", "Can we catch up on it? If not, what makes it matter less?"),
        RiskId.PriceNeverRaised => new("谁心里有个数？什么时候问最合适？", "Who has a figure in mind, and when would be a good time to ask?"),
        RiskId.PushTooEarly => new("{0}自己有什么理由非现在定不可？没有，先等什么？", "What reason of their own has {0} to decide now? If none, what do we wait for?"),
        RiskId.AmountFalls => new("少掉的是哪一块？是不要了，还是分期？", "Which part went: dropped, or put off?"),
        RiskId.GateOverridden => new("当时缺的，现在最该先补哪一条？", "Of what was missing then, what comes first now?"),
        RiskId.PhaseMismatch => new("他问这句话，说明他走到哪一步了？", "What does that question say about where they are?"),
        RiskId.PromiseDue => new("今天能给到哪一步？要不要先打个招呼？", "How much of it can you give today, and should you tell them first?"),
        _ => new("这件事合规吗？不用钱和礼，还有什么能帮到对方？", "Is this within the rules? What could help them without money or gifts?"),
    };
}
