using KingdeeCoachBot.Coaching.Deals;
using KingdeeCoachBot.Methodology;

namespace KingdeeCoachBot.Coaching.Gates;

/// <summary>A deal's gate in one line: "还差 2 条就能进 P".</summary>
internal static class GateLine
{
    private static readonly Text Missing = new("还差 {0} 条就能进 {1}", "{0} to go before {1}");
    private static readonly Text MissingOne = new("还差 1 条就能进 {0}", "One to go before {0}");
    private static readonly Text CanPass = new("{0} 条都齐了，可以进 {1} 了", "All {0} are there: ready for {1}");
    private static readonly Text InLast = new("已在 B 商务谈判：后面只有签字这一关（M4）", "In B, negotiation: only the signature is left (M4)");
    private static readonly Text Fewer = new("{0}（原来差 {1} 条）", "{0} (it was {1})");
    private static readonly Text More = new("{0}（原来差 {1} 条，有一条变了）", "{0} (it was {1}; something changed)");

    public static string Write(CoachTurn coach, Deal deal) => Gate.Check(deal, coach.Today) switch
    {
        null => coach.In(InLast),
        { Passed: true } gate => coach.In(CanPass, gate.Demanded, Letter(gate.To)),
        { Gaps.Count: 1 } gate => coach.In(MissingOne, Letter(gate.To)),
        var gate => coach.In(Missing, gate.Gaps.Count, Letter(gate.To)),
    };

    /// <summary>The line, with how it was before where that differs.</summary>
    public static string Write(CoachTurn coach, Deal before, Deal after)
    {
        var (was, now) = (Gate.Check(before, coach.Today)?.Gaps.Count, Gate.Check(after, coach.Today)?.Gaps.Count);
        return was == now || was is null || now is null || before.Stage != after.Stage ? Write(coach, after) : coach.In(now < was ? Fewer : More, Write(coach, after), was);
    }

    /// <summary>T, P, I or B.</summary>
    public static string Letter(DealStage stage) => DealText.Stage(stage).English[..1];
}
