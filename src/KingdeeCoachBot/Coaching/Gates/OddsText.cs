using KingdeeCoachBot.Coaching.Deals;
using KingdeeCoachBot.Methodology;

namespace KingdeeCoachBot.Coaching.Gates;

/// <summary>有单吗？何时？赢面？ in words. Course: M4, M9. Odds are a word with a reason, never a percentage.</summary>
internal static class OddsText
{
    public static readonly Text Title = new("有单吗？何时？赢面？", "Is there a deal? When? Our odds?");
    public static readonly Text Example = new("华能有单吗", "Is there a deal at Siemens?");
    public static readonly Text Blank = new("三句话想清楚，再往里投人。进了比方案那一段，花的都是真钱。（M9）", "Three short answers before you spend people on it: from the comparison on it costs real money. (M9)");
    public static readonly Text There = new("有单", "There is a deal");
    public static readonly Text NotThere = new("没单", "There is no deal");
    public static readonly Text PercentAsWord = new("“{0}”我记成“{1}”：赢面用一个词就够，要紧的是为什么。", "I took “{0}” as “{1}”: odds are a word; what counts is why.");
    public static readonly Text WhyMissing = new("赢面要有一句为什么：谁要我们、凭什么。", "The odds need a reason: who wants us, and why.");
    public static readonly Text WhenUnclear = new("“{0}”我没看懂。写成 明年6月、Q3 或 2027-06-30 这样；不知道就空着。", "I can't read “{0}”. Write it like June 2027, Q3 or 2027-06-30; leave it empty if you don't know.");
    public static readonly Text NothingSaid = new("三样里至少答一样。", "Answer at least one of the three.");
    public static readonly Text Saved = new("记下了", "Noted");
    public static readonly Text NoDealLesson = new("没单就别比方案：要么回去找病痛，要么放一放。“没有病痛，不销。”（M19）", "With no deal, write no proposal: go back and look for the pain, or park it. “No pain, no sale.” (M19)");
    public static readonly Text NotUnderstood = new("这句话我不知道填到哪里。可以说“有单”“明年3月下单”“赢面大，因为王总要我们的方案”。", "I couldn't tell where that belongs. Say “there is a deal”, “they order in March” or “our odds are good because Mr. Chen wants us”.");
    public static readonly Text Reminder = new("刚才{0}的三句话还没保存，内容都在。", "Your three answers on {0} aren't saved yet; they are kept.");
    public static readonly Text PutAside = new("好，先不改，{0}还是原来的。", "All right, {0} stays as it was.");

    /// <summary>The answer to one of the three; empty where there is none.</summary>
    public static string Value(CoachTurn coach, Deal deal, GateDemand demand) => demand switch
    {
        GateDemand.IsThereADeal => deal.Odds.IsThereADeal is { } there ? coach.In(there.Value ? There : NotThere) : "",
        GateDemand.OrderedIn => deal.Odds.OrderedIn is { } when ? Periods.Write(coach, when.Value) : deal.Expected is { } expected ? Periods.Write(coach, expected) : "",
        GateDemand.OurOdds => deal.Odds.Ours is { } ours ? coach.In(GateText.Pair, coach.In(OddsWords.Of(ours.Value)), ours.Why) : "",
        GateDemand.ClearTimetable => deal.Expected is { } period ? Periods.Write(coach, period) : "",
        _ => "",
    };
}
