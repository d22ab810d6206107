using KingdeeCoachBot.Methodology;

namespace KingdeeCoachBot.Coaching.ThreeBars;

/// <summary>The steps of PAIN, VISION and POWER in words: what each is called, and how one asks for it. Course: M7, M8.</summary>
internal static class SaleStepText
{
    /// <summary>The force, with the course's own word beside it.</summary>
    public static Text Force(SaleForce force) => force switch
    {
        SaleForce.Pain => new("病痛 PAIN", "PAIN"),
        SaleForce.Vision => new("愿景 VISION", "VISION"),
        _ => new("权力 POWER", "POWER"),
    };

    /// <summary>The step in a few words.</summary>
    public static Text Name(SaleStep step) => step switch
    {
        SaleStep.PainStated => new("说出了痛处", "a pain is named"),
        SaleStep.PainAdmitted => new("有人承认是他的痛", "somebody admits it as his"),
        SaleStep.PainConsequence => new("知道痛下去的后果", "what it leads to is known"),
        SaleStep.PainMeasured => new("知道值多少钱、还有谁受罪", "what it costs, or who else suffers, is known"),
        SaleStep.VisionStated => new("说出了“我要的”", "they said what they want"),
        SaleStep.VisionOurs => new("“我要的”里有我们的长处", "our strengths are in it"),
        SaleStep.VisionConfirmed => new("他确认这样就能办成", "he confirmed it would do"),
        SaleStep.VisionShared => new("拍板的人也这么想", "whoever decides sees it too"),
        SaleStep.PowerKnown => new("知道谁拍板", "who decides is known"),
        SaleStep.PowerMet => new("见过他", "we have met"),
        SaleStep.PowerAccess => new("找得到他，他接电话", "he takes our calls"),
        _ => new("他希望我们赢", "he wants us to win"),
    };

    /// <summary>How the step is asked for. {0} is whom one speaks to, {1} what was said before, {2} the person whom it is about.</summary>
    public static Text Ask(SaleStep step) => step switch
    {
        SaleStep.PainStated => new("{0}，现在这套做法，哪一处最让您头疼？", "{0}, with the way things run today, what troubles you most?"),
        SaleStep.PainAdmitted => new("{0}，听说{1}。在您这儿，这是您的难处，还是别人的？", "{0}, I hear that {1}. Is that your own headache, or somebody else's?"),
        SaleStep.PainConsequence => new("{0}，您说{1}。照这样下去，会耽误什么？", "{0}, you said {1}. If it goes on like this, what will it hold up?"),
        SaleStep.PainMeasured => new("{0}，您说{1}。一年算下来大概多少钱？还有哪个部门跟着受影响？", "{0}, you said {1}. What does it cost you a year, and who else is affected?"),
        SaleStep.VisionStated => new("{0}，要是这事解决了，您希望每个月是什么样子？", "{0}, if this were solved, what would you want your month to look like?"),
        SaleStep.VisionOurs => new("{0}，您要的是{1}。要是再加上我们做得最好的那一块，对您有没有用？", "{0}, what you want is {1}. Would it help if what we do best were part of it?"),
        SaleStep.VisionConfirmed => new("{0}，如果做到{1}，您要办的事是不是就办成了？", "{0}, if you had {1}, could you do what you set out to do?"),
        SaleStep.VisionShared => new("{0}，您的团队希望{1}。这也是您想要的吗？", "{0}, your team wants {1}. Is that what you want, too?"),
        SaleStep.PowerKnown => new("{0}，这样的项目，最后由谁点头？他自己想不想做？", "{0}, who says yes to a project like this in the end? Does he want it himself?"),
        SaleStep.PowerMet => new("{0}，这件事{2}最上心，能请您帮忙约他半小时吗？", "{0}, {2} has the most at stake here. Could you get us half an hour with him?"),
        SaleStep.PowerAccess => new("{0}，项目上有急事，我能直接打给您吗？", "{0}, when something is urgent, may I call you directly?"),
        _ => new("{0}，如果今天就定，您会选我们吗？还差什么？", "{0}, if you had to decide today, would it be us? What is missing?"),
    };

    /// <summary>How it is asked once more, after it was known long ago.</summary>
    public static Text AskAgain(SaleStep step) => step switch
    {
        SaleStep.PainStated or SaleStep.PainAdmitted => new("{0}，上次说{1}，现在好些了吗，还是更厉害了？", "{0}, last time it was that {1}. Is it better now, or worse?"),
        SaleStep.PainConsequence => new("{0}，上次您担心{1}，后来真发生了吗？", "{0}, you were worried that {1}. Has it happened since?"),
        SaleStep.PainMeasured => new("{0}，上次算下来是{1}，这个数现在还对吗？", "{0}, last time we came to this: {1}. Does it still hold?"),
        SaleStep.VisionStated or SaleStep.VisionOurs => new("{0}，上次您要的是{1}，现在有变化吗？", "{0}, what you wanted was {1}. Has anything changed?"),
        SaleStep.VisionConfirmed => new("{0}，上次您说做到{1}就行，现在还是这样吗？", "{0}, you said {1} would do. Is that still so?"),
        SaleStep.VisionShared => new("{0}，您上次也希望{1}，现在还这么想吗？", "{0}, you wanted {1}, too. Do you still see it that way?"),
        SaleStep.PowerKnown => new("{0}，这件事最后还是原来那位点头吗？", "{0}, is it still the same person who says yes in the end?"),
        SaleStep.PowerMet => new("{0}，有一阵没见了，下周方便当面跟您说说进展吗？", "{0}, it has been a while. May I show you where we are next week?"),
        SaleStep.PowerAccess => new("{0}，最近项目上有几件事，还是直接打给您方便吗？", "{0}, a few things have come up. Is it still all right to call you directly?"),
        _ => new("{0}，到今天为止，您心里还是我们吗？", "{0}, as things stand, is it still us for you?"),
    };

    /// <summary>What stands in the place of words that nobody noted.</summary>
    public static Text Unsaid(SaleStep step) => step switch
    {
        <= SaleStep.PainMeasured => new("现在这样很吃力", "things are hard as they are"),
        _ => new("您说的那个样子", "what you described"),
    };

    /// <summary>What the form asks for.</summary>
    public static Text Label(MarkKind kind) => kind switch
    {
        MarkKind.PainStated => new("痛在哪里", "What hurts"),
        MarkKind.PainAdmitted => new("他承认了什么", "What he admits"),
        MarkKind.PainConsequence => new("痛下去的后果", "What it leads to"),
        MarkKind.PainFigure => new("值多少钱、多少人天", "What it costs"),
        MarkKind.PainOthersSuffer => new("还有谁跟着受罪", "Who else suffers"),
        MarkKind.VisionStated => new("他要的是什么样", "What he wants"),
        MarkKind.VisionOurs => new("里面哪一点是我们的长处", "Which of our strengths is in it"),
        MarkKind.VisionConfirmed => new("他确认的原话", "What he confirmed"),
        MarkKind.VisionShared => new("拍板的人怎么说", "What the decider said"),
        MarkKind.PainCause => new("背后的原因", "The reason behind it"),
        MarkKind.ImpactConfirmed => new("影响他怎么认的", "What he said to the impact"),
        _ => new("怎么找到他的", "How we reach him"),
    };

    /// <summary>An example of what is asked for.</summary>
    public static Text Example(MarkKind kind) => kind switch
    {
        MarkKind.PainStated => new("如：月结要十二天", "e.g. closing the month takes twelve days"),
        MarkKind.PainAdmitted => new("如：月结慢，他每月挨批", "e.g. he gets the blame for the slow closing"),
        MarkKind.PainConsequence => new("如：董事会总拿不到当月数", "e.g. the board never sees this month's figures"),
        MarkKind.PainFigure => new("如：一年多花六百个人天", "e.g. 600 extra working days a year"),
        MarkKind.PainOthersSuffer => new("如：审计部、各分公司财务", "e.g. audit, and finance of the branches"),
        MarkKind.VisionStated => new("如：三天出合并报表", "e.g. consolidated figures in three days"),
        MarkKind.VisionOurs => new("如：多组织合并，我们现成就有", "e.g. multi-company closing, which we have"),
        MarkKind.VisionConfirmed => new("如：能这样，我就能按时交数", "e.g. “with that I can deliver on time”"),
        MarkKind.VisionShared => new("如：王总也要三天出报表", "e.g. he wants the three days, too"),
        MarkKind.PainCause => new("如：各厂编码不统一", "e.g. every plant uses codes of its own"),
        MarkKind.ImpactConfirmed => new("如：对，一年六百人天还不止", "e.g. “yes, 600 days and more”"),
        _ => new("如：微信当天回，电话直接打", "e.g. answers the same day"),
    };
}
