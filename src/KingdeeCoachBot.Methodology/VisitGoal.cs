namespace KingdeeCoachBot.Methodology;

/// <summary>Tells a goal that can be checked at the door from good intentions. Course: M17 (目标, 再次确认成果).</summary>
public static class VisitGoal
{
    // What a customer does or gives. "介绍产品" names only what the rep does.
    private static readonly string[] Commitments =
    [
        "同意", "答应", "确认", "承诺", "安排", "提供", "拿到", "约好", "约定", "定下", "敲定", "签", "引荐", "介绍给", "带我见", "批准", "通过",
        "选定", "告诉", "说出", "给出", "给我", "给到", "接受", "认可", "参加", "出席", "反馈", "列入", "立项", "知道谁", "弄清谁", "问出", "明确", "说清", "愿意",
        "agree", "confirm", "commit", "promise", "sign", "approve", "accept", "introduc", "schedul", "book", "provide", "share", "send", "get ",
        "obtain", "decide", "name the", "name who", "find out who", "choose", "attend", "join", "yes to", "ok for", "go-ahead", "know who",
        "tells ", "names ", "gives ", "says ",
    ];

    /// <summary>Whether the goal says what the customer shall do or say. A judgement by words: it asks, it never refuses.</summary>
    public static bool CanBeChecked(string goal) =>
        Array.Exists(Commitments, word => goal.Contains(word, StringComparison.OrdinalIgnoreCase));
}
