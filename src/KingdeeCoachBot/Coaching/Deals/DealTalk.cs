using KingdeeCoachBot.Methodology;

namespace KingdeeCoachBot.Coaching.Deals;

/// <summary>The coach's word on deals: what to think about, and why. Course: M1, M4, M13.</summary>
internal static class DealTalk
{
    private static readonly Text LooksKey = new("看着像大客户：按团队、按过程来打。", "This looks like a key account: sell as a team, step by step.");
    private static readonly Text LooksOrdinary = new("看着是一般销售：周期短、决策人少，打快、别铺太大。", "This looks like an ordinary sale: short cycle, few deciders. Be quick and keep it light.");
    private static readonly Text TooEarly = new("是不是大客户还看不出来。先弄清预算多大、几个人拍板。", "Too early to say whether this is a key account. Find out first how big the budget is and how many people decide.");

    /// <summary>What the key-account check says: two or three lines, never more.</summary>
    public static IEnumerable<string> Check(CoachTurn coach, KeyAccountResult result)
    {
        yield return coach.In(result.Verdict switch
        {
            KeyAccountVerdict.KeyAccount => LooksKey,
            KeyAccountVerdict.Ordinary => LooksOrdinary,
            _ => TooEarly,
        });
        foreach (var dimension in result.ToMend.Take(2))
            yield return coach.In(Mend(dimension));
    }

    private static Text Mend(KeyAccountDimension dimension) => dimension switch
    {
        KeyAccountDimension.Relationship => new("只认识一个人。课程讲“与客户关系：长期、广泛”，下次见面请他引见一位同事。（M1）", "You know one person only. The course: relationships with key accounts are “long-term and broad”; ask him for one introduction. (M1)"),
        KeyAccountDimension.SalesForce => new("只有你一个人在打。课程讲“销售队伍：团队”，先把售前拉进来，说“加个售前小刘”。（M1）", "You are alone on it. The course: key accounts are sold by “a team”; bring in pre-sales, say “add Tom as presales”. (M1)"),
        KeyAccountDimension.Insider => new("还没有内线。课程讲大客户“内线：必须有”，想想谁愿意告诉你里面怎么看。（M1）", "No insider yet. The course: with key accounts an insider is a “must have”; who would tell you how they really see it? (M1)"),
        _ => new("已经在比方案，却没记下客户为什么要。课程讲“销售重点：向客户销售，不是讲产品功能”。（M1）", "They compare proposals and nobody noted why they need it. The course: “sell to the customer, not product functions”. (M1)"),
    };

    /// <summary>What to do after a deal was won.</summary>
    public static readonly Text Won = new("趁热做两件事：请客户当一次推荐人，约交付和客户开个交接会。", "Two things while it is warm: ask the customer to be a reference, and bring delivery and customer together for a handover.");

    /// <summary>What to learn from a deal that was lost.</summary>
    public static readonly Text Lost = new("线还热的时候问客户一句：“要是重来一次，我们哪一步做得不一样，您会选我们？”", "While the line is warm ask the customer one thing: “If we did it again, what would we have had to do differently for you to choose us?”");

    /// <summary>A word on a deal that was stopped. Course: M13, M14.</summary>
    public static readonly Text Stopped = new("该断则断，是本事：课程把它列在决策阶段的打法里。省下的时间给更有把握的单子。（M13）", "Cutting off when it must be cut is a skill; the course names it among the moves of the decision stage. Your time goes to better deals now. (M13)");

    /// <summary>Why a deal may not be parked for longer.</summary>
    public static readonly Text TooLong = new(
        "{0}太远了：搁置最多 60 天，再长客户那边人和预算都变了，等于没人管。先放到{1}，到时看一眼再定。",
        "{0} is too far away: a deal is parked for 60 days at most. After that people and budgets have changed and nobody has noticed. Park it until {1} and look again then.");
}
