using KingdeeCoachBot.Coaching.Deals;
using KingdeeCoachBot.Coaching.NineBlocks;
using KingdeeCoachBot.Methodology;

namespace KingdeeCoachBot.Coaching.Concerns;

/// <summary>
/// An answer of two to four sentences, ready to say: made of the parts that the deal knows, in his own words. "You said" is said only to whoever
/// said it (M11). Course: M13.
/// </summary>
internal static class RecallAnswer
{
    private const int LongestQuote = 40;
    private const int LongestLatinQuote = 80;
    private const int LongestName = 30;

    public static string Write(CoachTurn coach, Deal deal, Concern concern, RecallPlan plan)
    {
        var writer = new Writer(coach, deal, concern, plan);
        var sentences = plan.Approach switch
        {
            RecallApproach.ProofFirst => writer.AgainstFear(),
            RecallApproach.NeedFirst => writer.NeedFirst(),
            RecallApproach.HoldPrice => writer.HoldPrice(),
            _ => writer.Recall(),
        };
        var said = string.Join(coach.Language == Language.Chinese ? "" : " ", sentences.Where(sentence => sentence.Length > 0));
        return Spoken.Addressed(coach.Language, PressFields.Cut(plan.To?.Name ?? concern.Who, LongestName), Lowered(coach.Language, said));
    }

    /// <summary>His words as one quotes them: short, and without the stop behind them.</summary>
    public static string Quoted(string text) =>
        $"“{PressFields.Cut(text.Trim(' ', '，', '。', ',', '.', '“', '”', '"'), text.Any(each => each >= '\u3400') ? LongestQuote : LongestLatinQuote)}”";

    private static string Quoted(Quote quote) => Quoted(Spoken.ToHim(quote));

    // "Mr. Chen, that is…": behind the name a sentence goes on; "I" stays.
    private static string Lowered(Language language, string said) =>
        language == Language.Chinese || said.Length < 2 || said[0] == 'I' && !char.IsLetter(said[1]) ? said : char.ToLowerInvariant(said[0]) + said[1..];

    private sealed class Writer(CoachTurn coach, Deal deal, Concern concern, RecallPlan plan)
    {
        public IEnumerable<string> AgainstFear()
        {
            // What he asked is said again in Chinese; in English a quoted question would be none.
            yield return concern.Text.Length > 0
                ? In(new("您担心{0}，换了我也会先问这一句。", "It is fair to ask {1}."), Quoted(concern.Text), In(Asked()))
                : In(new("您担心的这件事，换了我也会先问。", "It is fair to ask {0}."), In(Asked()));
            yield return plan.On(RecallPart.Proof) is { } proof
                ? In(proof.IsHis
                    ? new Text("道理我不多讲，您亲眼看过证明：{0}。还不放心，可以再去核实。", "I won't argue; you have seen the proof yourself: {0}. If you still have doubts, please check again.")
                    : new Text("道理我不多讲，证明已经有了：{0}，您可以亲自核实。", "I won't argue; the proof is there: {0}. Please check it for yourself."), Quoted(proof))
                : In(new("道理我先不多讲，您想看到什么证明，我去准备。", "I won't argue; tell me what you would need to see, and I will bring it."));
            if (plan.On(RecallPart.RiskAway) is { } calmed)
                yield return In(new("之前您这边有过类似的顾虑，后来是这样放下的：{0}。", "A similar worry was settled here before: {0}."), Quoted(calmed.Text));
            yield return In(StepByStep());
        }

        private Text Asked() => (plan.Objection, concern.Kind) switch
        {
            (Objection.NeverInOurTrade, _) => new("我们懂不懂这一行", "whether we know your trade"),
            (Objection.BadExperience, _) => new("这次会不会又失败", "whether it will go better than last time"),
            (_, BuyerQuestion.WhatIfItIsDelayed) => new("项目耽搁了怎么办", "what happens if it is late"),
            (_, BuyerQuestion.CanWeCarryIt) => new("能不能承担起来", "whether your people can carry it"),
            (_, BuyerQuestion.CanWeTrustThemAfterwards) => new("签完以后还管不管", "whether we are still there after the signature"),
            _ => new("项目失败了怎么办", "what happens if it fails"),
        };

        public IEnumerable<string> NeedFirst()
        {
            yield return In(new("价格一定给您说清楚，不过要看解决到哪一步。", "You will get a clear price; it depends on how much is to be solved."));
            var ask = plan.FirstAsk!;
            var question = BlockWords.Unaddressed(coach.Language, ask, Methodology.NineBlocks.Of(deal, plan.To, coach.Today));
            // "我理解得对吗：…" needs no announcing.
            yield return ask.Block.Column() == BlockColumn.Confirm
                ? char.ToUpperInvariant(question[0]) + question[1..]
                : In(new("我先请教一句：{0}", "May I ask first: {0}"), question);
        }

        public IEnumerable<string> HoldPrice()
        {
            var (word, english) = concern.Kind switch
            {
                BuyerQuestion.WhatWillItCost => ("花多少", "The cost"),
                BuyerQuestion.CanWeAffordIt => ("值不值得花", "Whether it is worth it"),
                _ => ("贵不贵", "Whether that is much"),
            };
            yield return plan.On(RecallPart.Loss) is { } loss
                ? In(loss.IsHis
                    ? new Text("{0}，要跟不做的代价放在一起看：您自己算过，{2}。", "{1} has to be seen beside what it costs not to do it: by your own figures, {2}.")
                    : new Text("{0}，要跟不做的代价放在一起看：我们了解到的是{2}。", "{1} has to be seen beside what it costs not to do it: as far as we know, {2}."), word, english, Quoted(loss))
                : In(new("{0}，要看不做一年要多付出多少，这笔账咱们先一起算一下。", "{1} has to be seen beside what another year as it is would cost; let's work that out together first."), word, english);
            if (plan.On(RecallPart.Vision) is { } vision)
                yield return In(new("要做到{0}，该花的要花在刀刃上。", "To get to {0}, the money has to go where it counts."), Wanted(vision));
            yield return In(new("预算紧的话，咱们先减功能，把最见效的先上；价格我给您的是实在价。", "If the budget is tight, let's leave out functions and begin where it pays first; the price itself is a fair one."));
            yield return In(concern.Kind switch
            {
                BuyerQuestion.WhatWillItCost => new("您先圈出非做不可的，我按这个给您报，好吗？", "Would you mark what you cannot do without, so that I can quote for that?"),
                BuyerQuestion.CanWeAffordIt => new("先做这一块，今年的预算放得下吗？", "With that part first, would it fit this year's budget?"),
                _ => new("除了价格，还有什么让您下不了决心？", "Apart from the price, what still keeps you from deciding?"),
            });
        }

        // Four sentences at most: of what is known, that which answers what he asks. The card's lines hold all of it.
        public IEnumerable<string> Recall()
        {
            yield return Opening();
            var vision = plan.On(RecallPart.Vision);
            if (plan.On(RecallPart.Pain) is { } pain && (vision is null || !IsComparison))
                yield return Pain(pain);
            if (vision is not null && (IsComparison || (plan.Objection == Objection.Unlike && concern.Kind == BuyerQuestion.DoWeNeedIt)))
                yield return Vision(vision);
            if (plan.On(RecallPart.Proof) is { } proof && concern.Kind is BuyerQuestion.WhichIsBest or BuyerQuestion.HowToSolveIt)
                yield return In(new("这一点已经给您看过：{0}。", "That has been shown: {0}."), Quoted(proof!.Text));
            yield return Closing();
        }

        // Who compares looks at what he wants, not back at what hurts.
        private bool IsComparison => plan.Objection == Objection.RivalIsBigger || concern.Kind == BuyerQuestion.WhichIsBest;

        private string Opening() => plan.Objection switch
        {
            Objection.NotNow => In(new("您想再考虑，没问题。", "Taking your time is fine.")),
            Objection.HaveASystem => In(new("现有的系统不用推倒，这个您放心。", "What you have need not be torn out.")),
            Objection.RivalIsBigger => In(new("他们规模大，这个我认。", "They are bigger, I grant you that.")),
            Objection.BossNotConvinced => In(new("领导慎重是应该的。", "It is right that your boss is careful.")),
            _ => concern.Kind switch
            {
                BuyerQuestion.DoWeNeedIt => In(new("先不谈上不上系统。", "Let's leave the system aside for a moment.")),
                BuyerQuestion.HowToSolveIt => In(new("怎么解决，要看先解决哪一件。", "How to solve it depends on what is to be solved first.")),
                BuyerQuestion.WhichIsBest => In(new("各家都有长处，要看您自己要什么。", "Everybody has strengths; it depends on what you want.")),
                BuyerQuestion.WhatIfNothingIsDone => In(new("什么都不做，也是一种选择。", "Doing nothing is a choice, too.")),
                _ => concern.Text.Length > 0
                    ? In(new("您说{0}，具体指哪一块？是亲眼见过，还是听说的？", "You say {0}. Which part do you mean: something you have seen, or something you heard?"), Quoted(concern.Text))
                    : In(new("您说的具体指哪一块？是亲眼见过，还是听说的？", "Which part do you mean: something you have seen, or something you heard?")),
            },
        };

        private string Pain(Quote pain)
        {
            var reasons = plan.On(RecallPart.Reasons) is { } cause && cause.Text != pain.Text ? In(new("，主要是因为{0}", ", mainly because {0}"), Quoted(cause)) : "";
            return In(pain.IsHis ? new Text("您说过{0}{1}。", "You told me {0}{1}.") : new Text("我了解到的是{0}{1}。", "As I understand it, {0}{1}."), Quoted(pain), reasons);
        }

        private string Vision(Quote vision) => In(
            vision.IsHis ? new Text("您要的是{0}。", "What you want is {0}.") : new Text("咱们要做到的是{0}。", "What we are after is {0}."), Wanted(vision));

        private static string Wanted(Quote vision) => Quoted(BlockWords.WithoutHope(Spoken.ToHim(vision)));

        private string Closing()
        {
            var loss = deal.Mark(MarkKind.PainFigure) is { Text.Length: > 0, Evidence: >= Evidence.Heard } figure ? figure.Text : "";
            return plan.Objection switch
            {
                Objection.NotNow when loss.Length > 0 => In(new("每放一个月，{0}这笔还在往外出。您主要还在考虑哪一点？", "Each month it waits, {0} goes on being paid. What exactly are you still weighing?"), Quoted(loss)),
                Objection.NotNow => In(new("您主要还在考虑哪一点？我回去准备。", "What exactly are you still weighing? I will prepare for it.")),
                Objection.HaveASystem when !KnowsPain => In(new("现在这套用下来，哪一块还得靠人工补？", "With what you have today, what still has to be done by hand?")),
                Objection.HaveASystem => In(new("这件事，现在这套解决了没有？没解决的那一段，咱们只补那一段。", "Has the present system solved that? Where it hasn't, we add that part only.")),
                Objection.RivalIsBigger when !KnowsPain && plan.On(RecallPart.Vision) is null => In(new("您最看重哪几条？咱们一条一条比，不比大小。", "Which points matter most to you? Let's compare those, not the size.")),
                Objection.RivalIsBigger => In(new("就这一条，您让我们两家各讲一遍，看谁讲得更实，行吗？", "On that one point, would you have both of us explain it and see who is more concrete?")),
                Objection.BossNotConvinced => In(new("他最在意的是哪一点？您帮我约半小时，我当面给他讲，行吗？", "What does your boss care about most? Could you get me half an hour to explain it in person?")),
                _ => concern.Kind switch
                {
                    BuyerQuestion.DoWeNeedIt when !KnowsPain => In(new("照现在这样再过一年，哪一块最让您睡不着？", "Another year like this one, what would cost you most sleep?")),
                    BuyerQuestion.DoWeNeedIt => In(new("这件事再放一年，您能接受吗？", "Could you live with that for another year?")),
                    BuyerQuestion.HowToSolveIt when KnowsPain => In(new("先把这一件解决掉，您就算没白做，是吗？", "With that solved, would it have been worthwhile?")),
                    BuyerQuestion.HowToSolveIt => In(new("解决了哪一件，您就算没白做？", "Which one thing, once solved, would make it worthwhile?")),
                    BuyerQuestion.WhichIsBest => Criteria(),
                    BuyerQuestion.WhatIfNothingIsDone when loss.Length > 0 => In(new("按{0}算，再过一年是多少，咱们一起看看，行吗？", "By that figure, {0}, shall we look at what another year comes to?"), Quoted(loss)),
                    BuyerQuestion.WhatIfNothingIsDone => In(new("咱们一起算算，再过一年要多付出多少，行吗？", "Shall we work out together what another year costs?")),
                    _ when plan.On(RecallPart.Vision) is { } measure => In(new("咱们就看{0}做不做得到，行不行让结果说话。", "Let's judge by one thing, whether {0} can be done, and let the result speak."), Wanted(measure)),
                    _ when KnowsPain => In(new("咱们就看这件事解决得了解决不了，别的先放一边。", "Let's judge by that one thing, whether it gets solved, and leave the rest aside.")),
                    _ => "",
                },
            };
        }

        private bool KnowsPain => plan.On(RecallPart.Pain) is not null;

        private string Criteria() => deal.Facts.LastOrDefault(fact => fact is { Answers: GateQuestion.DecisionCriteria, Text.Length: > 0, Evidence: >= Evidence.Heard }) is { } fact
            ? In(new("您这边看重的是{0}，咱们就按这几条一条一条比，行吗？", "What counts for you is {0}. Shall we compare by that, point by point?"), Quoted(fact.Text))
            : In(new("您自己最看重哪三条？咱们就按这三条比。", "Which three things matter most to you? Let's compare by those."));

        // What takes the risk away begins with a question: which step is it that he fears?
        private Text StepByStep() => (plan.Objection, concern.Kind) switch
        {
            (Objection.NeverInOurTrade, _) => new("您这行最特殊的是哪一块？咱们先拿那一块看清楚。", "What is most particular about your trade? Let's look at that first."),
            (Objection.BadExperience, _) => new("上次是卡在哪一步？这一步咱们先说死，再往下走。", "Which step did it fail at? Let's settle that one before we go on."),
            (_, BuyerQuestion.WhatIfItIsDelayed) => new("哪个日子绝对不能误？咱们从那天往回排。", "Which date must not slip? Let's plan back from that day."),
            (_, BuyerQuestion.CanWeCarryIt) => new("您最担心哪个部门接不住？咱们先把那一段想清楚。", "Which department worries you most? Let's think that part through first."),
            (_, BuyerQuestion.CanWeTrustThemAfterwards) => new("签完以后还是我来跟，您看每月哪天方便，我固定向您汇报一次？", "After the signature it is still me. Which day each month suits you for a report?"),
            _ => new("您最怕的是哪一步出问题？咱们先把那一步看清楚，再往下走。", "Which step do you fear most? Let's get that one clear before we go on."),
        };

        private string In(Text text, params ReadOnlySpan<object?> values) => coach.In(text, values);
    }
}
