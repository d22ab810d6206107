using KingdeeCoachBot.Coaching.Gates;
using KingdeeCoachBot.Coaching.NineBlocks;
using KingdeeCoachBot.Coaching.Risks;
using KingdeeCoachBot.Methodology;

namespace KingdeeCoachBot.Coaching.Deals;

/// <summary>Where a deal stands, one line for each part of the method, and the way to each. Course: M2, M4, M5, M7, M9.</summary>
internal static class StandingCard
{
    private const int MostNamed = 3;
    private const int LongestNeed = 24;

    private static readonly Text Title = new("{0}的局面", "How {0} stands");

    public static Task ShowAsync(CoachTurn coach, Deal deal)
    {
        var model = new MoreModel(coach.In(Title, deal.Title), DealLine.Write(coach, deal), deal.Id, [.. Rows(coach, deal)]);
        return coach.ShowBelowAsync("Deals/More", model, DealsJson.Shown.MoreModel, model.Title);
    }

    private static IEnumerable<MoreRow> Rows(CoachTurn coach, Deal deal)
    {
        if (deal.Stage == DealStage.Target)
            yield return new(coach.In(new("目标筛选", "Screening")), Target(coach, deal), "Targets/Screen");
        yield return new(coach.In(new("风险", "Risks")), RiskCard.Verdict(coach, deal, RiskCard.Of(coach, deal)), "Risks/Show");
        yield return new(coach.In(new("关卡", "Gate")), GateOf(coach, deal), "Gates/Show");
        yield return new(coach.In(new("病痛·愿景·权力", "Pain, vision, power")), Bars(coach, deal), "SaleEquation/Show");
        yield return new(coach.In(new("九格提问", "Nine blocks")), coach.In(BlockText.Known, Methodology.NineBlocks.Of(deal, null, coach.Today).Cells.Count(cell => cell.State != BlockState.Empty)), "NineBlocks/Show");
        yield return new(coach.In(new("客户走到哪一步", "Where the customer is")), Phase(coach, deal), "Phases/Show");
        yield return new(coach.In(new("客户的顾虑", "Worries")), Worries(coach, deal), "Concerns/List");
        yield return new(coach.In(new("客户的需求", "Needs")), NeedsOf(coach, deal), "Needs/List");
        yield return new(coach.In(new("客户的人", "Their people")), People(coach, deal), "StakeholderMap/Show");
        if (deal.Stage == DealStage.Negotiation)
            yield return new(coach.In(new("该不该推", "Time to push?")), coach.In(Push(coach, deal)), "Push/Show");
    }

    private static string People(CoachTurn coach, Deal deal)
    {
        if (deal.People.Count == 0)
            return coach.In(new("还没记过", "None noted yet"));
        var (friends, against) = (deal.People.Count(person => person.Stance == Stance.Supporter), deal.People.Count(person => person.Stance == Stance.Against));
        var known = coach.In(new("{0}个人：支持{1}，反对{2}", deal.People.Count == 1 ? "{0} person: {1} for us, {2} against" : "{0} people: {1} for us, {2} against"), deal.People.Count, friends, against);
        return deal.People.Any(person => person.IsFox) ? known : known + coach.In(new("，还没有FOX", "; no FOX yet"));
    }

    // What the rep notes of the person plays no part here: the card says how the deal stands.
    private static Text Push(CoachTurn coach, Deal deal) => Methodology.PushTiming.Decide(deal, null, null, coach.LocalNow).Degree switch
    {
        PushDegree.CutOff => new("该断则断：约一个说准话的日子", "Bring it to a decision: agree on a day"),
        PushDegree.Push => new("可以推了", "Yes"),
        PushDegree.Hint => new("只能暗示", "A hint, no more"),
        _ => new("先别推", "Not yet"),
    };

    private static string Target(CoachTurn coach, Deal deal)
    {
        var answered = deal.Screening.Answers.Count(answer => answer.Answer != YesNo.Unknown);
        return coach.In(new("五条标准里弄清了{0}条", "{0} of the five criteria are known"), answered);
    }

    private static string GateOf(CoachTurn coach, Deal deal)
    {
        if (Gate.Check(deal, coach.Today) is not { } gate)
            return Gate.Behind(deal, coach.Today).Gaps.Count is var behind and > 0
                ? coach.In(new("前面的关还有{0}条要补", "{0} things behind it are still open"), behind)
                : coach.In(new("关都过了，只差签字", "All gates are passed; only the signature is left"));
        var stage = coach.In(DealText.Stage(gate.To));
        return gate.Passed
            ? coach.In(new("齐了，可以进{0}", "Everything is there for {0}"), stage)
            : coach.In(new("进{0}还差{1}条：{2}", "{1} to go for {0}: {2}"), stage, gate.Gaps.Count, Named(coach, gate.Gaps));
    }

    private static string Named(CoachTurn coach, IReadOnlyList<GateGap> gaps) =>
        DealDraft.Joined(coach, gaps.Take(MostNamed).Select(gap => coach.In(GateText.Label(gap.Demand)))) + (gaps.Count > MostNamed ? "…" : "");

    private static string Bars(CoachTurn coach, Deal deal)
    {
        var bars = SaleEquation.Of(deal, coach.Today);
        return coach.In(new("病痛 {0}/{3} · 愿景 {1}/{3} · 权力 {2}/{3}", "pain {0}/{3} · vision {1}/{3} · power {2}/{3}"), bars.Pain.Level, bars.Vision.Level, bars.Power.Level, SaleEquation.Most);
    }

    private static string Phase(CoachTurn coach, Deal deal)
    {
        var phases = PhaseReading.Of(deal, coach.Today);
        var his = coach.In(PhaseName(phases.Customer));
        return phases.Mismatch == PhaseMismatch.None ? his : coach.In(new("{0}，和漏斗的阶段对不上", "{0}, which is not where the funnel has him"), his);
    }

    private static Text PhaseName(BuyingPhase phase) => phase switch
    {
        BuyingPhase.NeedDefinition => new("第一步：定义需求", "Step I: defining the need"),
        BuyingPhase.Evaluation => new("第二步：评价方案", "Step II: comparing solutions"),
        _ => new("第三步：判断风险，实施采购", "Step III: weighing the risk, buying"),
    };

    private static string Worries(CoachTurn coach, Deal deal) => deal.Concerns.Count(concern => concern.IsOpen) is var open and > 0
        ? coach.In(new("{0}条还没回应", "{0} not answered yet"), open)
        : coach.In(deal.Concerns.Count == 0 ? new Text("还没听他说起过", "None heard of yet") : new Text("都回应过了", "All answered"));

    private static string NeedsOf(CoachTurn coach, Deal deal)
    {
        if (deal.Needs.Count == 0)
            return coach.In(new("还没记过", "None noted yet"));
        return NeedsRegister.Read(deal).BuildOn is { } need
            ? coach.In(new("{0}条，主打“{1}”", "{0}; build on “{1}”"), deal.Needs.Count, PressFields.Cut(need.What, LongestNeed))
            : coach.In(new("{0}条，还没有一条我们答得上", "{0}, none of which we answer yet"), deal.Needs.Count);
    }
}
