using KingdeeCoachBot.Coaching.Deals;
using KingdeeCoachBot.Methodology;

namespace KingdeeCoachBot.Coaching.NextAction;

/// <summary>Sentences for the customer, and titles of buttons.</summary>
internal static class ActionPhrases
{
    public static readonly Text TheCustomer = new("客户", "the customer");

    /// <summary>The title of the button that does it.</summary>
    public static Text Button(ActionKind kind) => kind switch
    {
        ActionKind.TakeUpAgain => new("恢复跟进", "Take up again"),
        ActionKind.DebriefVisit => new("记结果", "Debrief"),
        ActionKind.KeepPromise or ActionKind.RemindCustomer => new("打开这一步", "Open the step"),
        ActionKind.AnswerConcern => new("回应顾虑", "Answer it"),
        ActionKind.SetNewDate => new("改时间", "Set the date"),
        ActionKind.FollowTheCustomer => new("看他在哪一步", "See where he is"),
        ActionKind.DropTarget => new("放掉", "Let it go"),
        ActionKind.Advance => new("进入下一阶段", "Move on"),
        ActionKind.PrepareVisit or ActionKind.AskAtVisit => new("看拜访计划", "Open the visit"),
        ActionKind.FindSomebody => new("加一个人", "Add a person"),
        ActionKind.RaiseWeakest => new("看三要素", "See all three"),
        ActionKind.ScreenTarget => new("筛一筛", "Screen it"),
        ActionKind.AgreeNextStep => new("定下一步", "Add a step"),
        ActionKind.KeepInTouch => new("记联系", "Log a contact"),
        ActionKind.SettleDecision or ActionKind.AgreeDecision or ActionKind.Push => new("看怎么推", "How to push"),
        _ => new("约拜访", "Plan a visit"),
    };

    /// <summary>A criterion of a target, as one asks oneself. Course: M2.</summary>
    public static Text Criterion(TargetCriterion criterion) => criterion switch
    {
        TargetCriterion.Fit => new("产品方案对不对路", "whether our solution fits"),
        TargetCriterion.Unrivalled => new("有没有对手给不了的", "what we have that rivals lack"),
        TargetCriterion.AbilityToPay => new("近期付不付得起", "whether they can pay soon"),
        TargetCriterion.TimeAndPlace => new("时间和地点够不够得着", "whether time and place allow it"),
        _ => new("服务要求我们接不接得住", "whether we can give the service they want"),
    };

    /// <summary>Words for the customer where no gap is asked for; empty where there is nothing to say to him.</summary>
    public static string Say(CoachTurn coach, BestAction action)
    {
        var name = NameOf(action);
        return Words(action) is { } words ? Spoken.Addressed(coach.Language, name, coach.In(words, Step(action), Expected(coach, action))) : "";
    }

    private static Text? Words(BestAction action) => action.Kind switch
    {
        ActionKind.TakeUpAgain => new("之前说过了这阵再谈，您这边现在怎么安排的？", "we said we would talk again about now; how do things look on your side?"),
        ActionKind.KeepPromise => new("答应您的“{0}”晚了，今天就给到您。", "I owe you “{0}”; you will have it today."),
        ActionKind.RemindCustomer => new("上次说好的“{0}”，您那边还差什么？我来配合。", "about “{0}”: is anything missing that I can help with?"),
        ActionKind.SetNewDate => new("之前我们按{1}准备的，现在看什么时候定合适？", "we had {1} in mind; when would be right as things stand?"),
        ActionKind.FollowTheCustomer => Follow(action.Mismatch),
        ActionKind.FindSomebody => new("有件事想请教更清楚的人，您看找哪位合适？方便引见一下吗？", "there is something I should ask whoever knows best; who would that be, and could you introduce me?"),
        ActionKind.AgreeNextStep => new("为了不耽误您的进度，我们把下一步和时间定一下？", "so that nothing holds you up, shall we settle the next step and a day for it?"),
        ActionKind.KeepInTouch => new("最近进展怎么样？有什么我这边能先准备的？", "how are things moving? Is there anything I can prepare for you?"),
        _ => null,
    };

    private static Text Follow(PhaseMismatch mismatch) => mismatch switch
    {
        PhaseMismatch.NeedDoubtedWhileWeProve or PhaseMismatch.NeedDoubtedWhileWeClose =>
            new("先不谈方案和价格。如果维持现状，半年以后会怎样？", "let's leave the proposal and the price for a moment. If nothing changes, where are you in six months?"),
        PhaseMismatch.ComparingWhileWeClose => new("还有哪一块您想亲眼看到才放心？我来安排。", "what do you still need to see with your own eyes? I'll arrange it."),
        PhaseMismatch.ComparingWhileWeDefine => new("您在比的这几条，是怎么定下来的？", "how did you arrive at the points you are comparing?"),
        PhaseMismatch.BuyingWhileWeDefine => new("报价之前想先弄清：这次您最想解决的是什么？", "before I quote: what do you most want this to solve?"),
        _ => new("您现在最不放心的是哪一点？", "what worries you most at this point?"),
    };

    private static string NameOf(BestAction action) => action switch
    {
        { Step: not null } => WhoseStep(action),
        { Concern.Who: { Length: > 0 } who } => who,
        { Person: { } person } => person.Name,
        { Kind: ActionKind.FindSomebody } => action.Deal.People.Where(each => each.Stance >= Stance.Neutral).MaxBy(each => each.LastContact)?.Name ?? "",
        _ => action.Deal.People.OrderByDescending(each => each.Role == DecisionRole.Decider).FirstOrDefault()?.Name ?? "",
    };

    // "李处给一份清单": whom a step names at its beginning, he is told.
    private static string WhoseStep(BestAction action) => action.Step!.Person.Length > 0
        ? action.Step.Person
        : action.Deal.People.Select(person => person.Name).FirstOrDefault(name => action.Step.What.StartsWith(name, StringComparison.Ordinal)) ?? "";

    private static string Step(BestAction action)
    {
        if (action.Step is not { What: var what })
            return "";
        var whose = WhoseStep(action);
        return PressFields.Cut(whose.Length > 0 && what.StartsWith(whose, StringComparison.Ordinal) ? what[whose.Length..].TrimStart(' ', '，', ',') : what, 40);
    }

    private static string Expected(CoachTurn coach, BestAction action) => action.Deal.Expected is { } expected ? Periods.Write(coach, expected) : "";
}
