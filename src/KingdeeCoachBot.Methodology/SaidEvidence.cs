namespace KingdeeCoachBot.Methodology;

/// <summary>How sure something is, by the words it was told in. Course: M4.</summary>
internal static class SaidEvidence
{
    private static readonly string[] OwnGuess = ["我觉得", "我猜", "我估计", "估计", "感觉", "猜", "i think", "i guess", "my guess", "i suspect", "i assume"];

    private static readonly string[] Sealed =
    [
        "确认", "批了", "批下来", "已批", "批准了", "通过审批", "签字", "签了", "盖章", "书面", "正式通知", "红头", "发文", "白纸黑字",
        "confirmed", "approved", "signed", "in writing", "officially",
    ];

    // "还没批下来", "等盖章", "to be approved": what is still wanted is not confirmed.
    private static readonly string[] NotYet =
    [
        "没", "未", "不", "等", "待", "需", "要", "才", "如果", "要是", "尽快", "快", "not ", "n't", "until", "to be ", "needs", "need ", "wait", "if ", "once ", "must ", "will ", "soon",
    ];

    /// <summary>Confirmed only where the words say that it is settled; a guess of the rep's own is assumed; all else was heard.</summary>
    public static Evidence Of(string clause) =>
        SaidWords.Has(clause, OwnGuess) ? Evidence.Assumed
        : SpeaksOfSeal(clause) && !SaidWords.Has(clause, NotYet) ? Evidence.Confirmed
        : Evidence.Heard;

    /// <summary>"盖章了", "还没批下来": whether something is settled or is not yet.</summary>
    public static bool SpeaksOfSeal(string clause) => SaidWords.Has(clause, Sealed);
}
