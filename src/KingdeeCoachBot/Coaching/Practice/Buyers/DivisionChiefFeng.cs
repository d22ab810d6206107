using KingdeeCoachBot.Methodology;
using KingdeeCoachBot.Methodology.Practice;

namespace KingdeeCoachBot.Coaching.Practice.Buyers;

/// <summary>Phase II, amiable: group accounts in a state-owned company.</summary>
internal sealed class DivisionChiefFeng : BuyerScript
{
    public override PersonalityType Type => PersonalityType.Amiable;

    public override BuyingPhase Phase => BuyingPhase.Evaluation;

    public override BuyerRole Role => BuyerRole.Finance;

    public override Text Name => new("冯处", "Mr. Feng");

    public override Text Title => new("财务处长", "Head of finance");

    public override Text Scene => new(
        "你来见{0}，能源国企的财务处长。三家都来做过方案，他对每家都说“挺好的”。",
        "You are here to see {0}, head of finance at a state-owned energy group. Three vendors have presented, and he told each of them “very good”.");

    public override Text Opening => new(
        "来了来了，快请坐。你们的方案我们都看了，挺好的，三家都挺好的。",
        "Come in, have a seat. We've looked at your proposal. Very good. All three are very good.");

    public override Text Process => new(
        "这个要集体研究，我就是一个意见。评委七个人，还有纪检在场。",
        "That's for the committee, I have one voice. Seven people, and the inspectors sit in.");

    public override Text Won => new(
        "哎，您这么替我想，我心里有底了。您就按这个准备，评审会前我把大家约齐，您给大家讲。",
        "You've thought of my side of it, and that reassures me. Prepare it like that; before the committee I'll get everybody together for you.");

    public override IReadOnlyList<ScriptLayer> Layers { get; } =
    [
        new(PracticeLayer.Criteria,
            new("要说看重……合并报表吧。下面四十几家单位，口径不一样，每个季度我们处里的年轻人都要熬通宵。",
                "What counts… the group accounts, I'd say. Forty-odd units with different rules. Every quarter my young people work through the night."),
            new("{0}，您为评审操了不少心，辛苦了。您自己最看重的是哪一条？", "{0}, I can imagine this selection is a lot of work. What matters most to you yourself?"),
            new("四十几家单位的合并报表", "group accounts for forty-odd units"),
            "合并", "四十几家", "口径", "通宵", "group accounts", "forty", "through the night"),
        new(PracticeLayer.Doubt,
            new("说心里话？我怕的是上完了下面不用，最后又回来怪我选错了。还有呢，数据迁不迁得动，实施的人能不能常驻，审计问起来值不值，我都得有个说法。",
                "Honestly? I'm afraid the units won't use it, and I'm blamed for the choice. And whether the data can be moved, whether your people stay on site, and what I say when the auditors ask whether it was worth it."),
            new("我理解，选错了担子在您身上。您心里最不踏实的是什么？", "I understand, the burden is on you. What are you least comfortable with?"),
            new("怕下面不用，回头怪他选错", "afraid the units won't use it and he is blamed"),
            "不用", "怪", "迁", "常驻", "审计", "use it", "blame", "auditors", "on site"),
        new(PracticeLayer.Technical,
            new("这个好，这个好。就用热电那家的，他们最乱，他们要说行，别家就没话了。",
                "That's good. Take the heating company, theirs is the messiest. If they say it works nobody else will argue."),
            new("我们拿您一家下属单位的真实数据跑一遍，让他们自己来看，行吗？", "Shall we run one unit's real data, and let them come and see for themselves?"),
            new("拿热电的真数据跑给大家看", "the heating company's data run for all to see"),
            "热电", "真实数据", "heating"),
        new(PracticeLayer.Implementation,
            new("哎，这个我放心些。同样是国企，他们的处长我还认识呢，我也好问问。",
                "Ah, that helps. State-owned like us; I even know their head of finance. I can ask him."),
            new("我陪您去一家上线两年的能源国企看看，和他们的处长聊聊下面是怎么用起来的，好吗？", "We could visit a state-owned energy group two years after go-live, and you talk to their head of finance about how the units took it up. Would you like that?"),
            new("去同类国企看下面怎么用起来的", "a visit to a peer to see how units took it up"),
            "国企", "处长", "用起来", "state-owned", "took it up"),
        new(PracticeLayer.Economic,
            new("有这个我就好交代了。审计来了，拿给他们看。",
                "With that I have something to show. When the auditors come I hand it over."),
            new("投入产出我帮您算成一页，审计问起来您直接给，可以吗？其实就是一起算一笔账。", "Let me work out the figures on one page, so that you can hand it to the auditors. Would that help?"),
            new("一页投入产出，审计来了有交代", "one page of figures for the auditors"),
            "一页", "交代", "投入产出", "one page", "hand it"),
        new(PracticeLayer.Enabled,
            new("是，有这三样，会上我敢替你们说话。",
                "Yes. With those three I dare to speak up for you in the committee."),
            new("您放心慢慢来，我就跟您确认一句：热电的数据跑通、同类国企看过、有一页交代审计的账，您在会上就能说句话，是吗？", "No rush, I just want to be sure I understood: if the heating company's data run, you have seen the peer and there is one page for the auditors, you could speak for us in the committee, is that right?"),
            new("会上敢替我们说话", "he dares to speak up for us"),
            "替你们说话", "speak up"),
    ];
}
