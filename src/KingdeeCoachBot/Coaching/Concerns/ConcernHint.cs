using KingdeeCoachBot.Methodology;

namespace KingdeeCoachBot.Coaching.Concerns;

/// <summary>How to answer a concern with what the deal knows: where he is afraid proof comes first, where he is not convinced his pain does. Course: M13.</summary>
/// <param name="Do">What to do, in this deal's own words.</param>
/// <param name="Say">A sentence to begin with.</param>
internal sealed record ConcernHint(string Do, string Say)
{
    private const int LongestQuoted = 40;

    public static ConcernHint Of(CoachTurn coach, Deal deal, Concern concern)
    {
        var who = concern.Who.Length > 0 ? concern.Who : coach.In(new("您", ""));
        var say = coach.In(Words(concern.Kind), who);
        return new ConcernHint(ToDo(coach, deal, concern), coach.Language == Language.English ? Capital(say.TrimStart(' ', ',')) : say);
    }

    private static string ToDo(CoachTurn coach, Deal deal, Concern concern) => concern.Kind switch
    {
        BuyerQuestion.IsItTheBestPrice or BuyerQuestion.CanWeAffordIt or BuyerQuestion.WhatWillItCost or BuyerQuestion.WhatIfNothingIsDone => Loss(coach, deal),
        BuyerQuestion.WhichIsBest => Criteria(coach, deal),
        BuyerQuestion.DoWeNeedIt or BuyerQuestion.HowToSolveIt => Pain(coach, deal),
        _ => Proof(coach, deal, concern.Who),
    };

    // A price is high or low beside what it costs to go on as before.
    private static string Loss(CoachTurn coach, Deal deal) => Told(deal, MarkKind.PainFigure) is { } loss
        ? coach.In(new("先摆损失，再谈价：“{0}”。（M13）", "Put the loss beside the price: “{0}”. (M13)"), loss)
        : coach.In(new("还不知道不换一年损失多少：先问出这个数，价才有得比。（M13）", "You don't know yet what going on as before costs a year. Get that figure first; then the price has something to stand beside. (M13)"));

    private static string Criteria(CoachTurn coach, Deal deal) =>
        deal.Facts.LastOrDefault(fact => fact is { Answers: GateQuestion.DecisionCriteria, Text.Length: > 0 }) is { } fact
            ? coach.In(new("只比他看重的：“{0}”。一条一条给他看证明。（M10）", "Compare only what counts for them: “{0}”. Prove it point by point. (M10)"), Cut(fact.Text))
            : coach.In(new("还不知道他按什么比：先问他最看重的三条，再比。（M10）", "You don't know yet what they compare by. Ask for the three things that count most, then compare. (M10)"));

    private static string Pain(CoachTurn coach, Deal deal) => (Told(deal, MarkKind.PainAdmitted) ?? Told(deal, MarkKind.PainStated)) is { } pain
        ? coach.In(new("别急着讲产品，回到他自己说过的：“{0}”。（M13）", "Leave the product; go back to their own words: “{0}”. (M13)"), pain)
        : coach.In(new("没有病痛，不销（M19）：还没人亲口说过痛在哪，先问，别先答。", "No pain, no sale (M19). Nobody has told you yet what hurts: ask before you answer."));

    private static string Proof(CoachTurn coach, Deal deal, string who)
    {
        var vouches = deal.People.FirstOrDefault(person => person.Stance == Stance.Supporter && !person.IsCalled(who));
        var proof = Told(deal, MarkKind.ProofDelivered) is { } shown
            ? coach.In(new("他怕，就别再讲道理，拿证明说话：“{0}”。（M13）", "This is fear, so don't argue: let the proof speak, “{0}”. (M13)"), shown)
            : coach.In(new("他怕，就别再讲道理，先给证明：请一位同行老客户跟他通个电话。（M13）", "This is fear, so don't argue: give proof first. Have a customer in the same trade call them. (M13)"));
        return vouches is null ? proof : proof + coach.In(new("再请{0}帮着说一句。", " And ask {0} to put in a word."), vouches.Name);
    }

    private static Text Words(BuyerQuestion kind) => kind switch
    {
        BuyerQuestion.DoWeNeedIt => new("{0}，先不谈上不上：现在这样再过一年，哪一块最让人睡不着？", "{0}, let's leave the system aside: another year like this, what would cost you most sleep?"),
        BuyerQuestion.HowToSolveIt => new("{0}，我先确认一下：解决了哪一件，您就算没白做？", "{0}, let me check first: which one thing, once solved, would make it worthwhile?"),
        BuyerQuestion.WhatWillItCost => new("{0}，费用看解决到哪一步。先说说现在这样一年要多花多少？", "{0}, that depends on how much is to be solved. What does today's way cost you a year?"),
        BuyerQuestion.WhichIsBest => new("{0}，各家都有长处。您自己最看重哪三条？我们就按这三条比。", "{0}, everybody has strengths. Which three things matter most to you? Let's compare by those."),
        BuyerQuestion.CanWeAffordIt => new("{0}，如果分步走，先做最见效的那一块，预算放得下吗？", "{0}, if we go step by step and begin where it pays first, would that fit the budget?"),
        BuyerQuestion.CanWeCarryIt => new("{0}，您最担心哪个部门接不住？我们把那一段多派人一起做。", "{0}, which department worries you most? There we put in more of our own people."),
        BuyerQuestion.IsItTheBestPrice => new("{0}，价格我们谈得拢。除了价格，还有什么让您下不了决心？", "{0}, we'll find a price. Apart from that, what still keeps you from deciding?"),
        BuyerQuestion.WhatIfItFails => new("{0}，您最怕的是哪一步出问题？那一步我们先小范围跑通，再往下走。", "{0}, which step do you fear most? We'll make that one work on a small scale before going on."),
        BuyerQuestion.WhatIfItIsDelayed => new("{0}，哪个日子绝对不能误？我们从那天往回排，写进计划。", "{0}, which date must not slip? Let's plan back from that day and put it in writing."),
        BuyerQuestion.WhatIfNothingIsDone => new("{0}，什么都不做也是一种选择。我们一起算算，这一年要多付出什么？", "{0}, doing nothing is a choice too. Shall we work out what it costs over the year?"),
        _ => new("{0}，签完以后还是我来跟。每月什么时间方便，我固定向您汇报一次？", "{0}, after the signature it is still me. Which day each month suits you for a report?"),
    };

    private static string? Told(Deal deal, MarkKind kind) => deal.Mark(kind) is { Text.Length: > 0 } mark ? Cut(mark.Text) : null;

    private static string Cut(string text) => PressFields.Cut(text.Trim(' ', '，', '。', ',', '.'), LongestQuoted);

    private static string Capital(string text) => text.Length > 0 ? char.ToUpperInvariant(text[0]) + text[1..] : text;
}
