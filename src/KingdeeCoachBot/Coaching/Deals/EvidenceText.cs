using KingdeeCoachBot.Methodology;

namespace KingdeeCoachBot.Coaching.Deals;

/// <summary>How sure a fact is, in words: the same after a visit as after a call. Course: M4.</summary>
internal static class EvidenceText
{
    private static readonly Text HeardFrom = new("听{0}说", "heard from {0}");
    private static readonly Text Heard = new("听说", "heard");
    private static readonly Text ConfirmedBy = new("{0}确认", "confirmed by {0}");
    private static readonly Text Confirmed = new("客户确认", "confirmed by the customer");
    private static readonly Text Assumed = new("我们的猜测", "our own guess");

    /// <param name="coach">The turn.</param>
    /// <param name="evidence">How sure it is.</param>
    /// <param name="source">Who said it; empty where that is not known.</param>
    public static string Write(CoachTurn coach, Evidence evidence, string source) => (evidence, source) switch
    {
        (Evidence.Assumed, _) => coach.In(Assumed),
        (Evidence.Confirmed, "") => coach.In(Confirmed),
        (Evidence.Confirmed, _) => coach.In(ConfirmedBy, source),
        (_, "") => coach.In(Heard),
        _ => coach.In(HeardFrom, source),
    };
}
