namespace KingdeeCoachBot.Methodology;

/// <summary>What the nine blocks come to: who suffers from what, and what the buyer wants. Nothing of it is stored; it is read from the marks. Course: M8, M7.</summary>
/// <param name="Rows">One for each of the customer's people who told of a pain; whoever decides first, nobody in particular last.</param>
/// <param name="Vision">What the buyer wants; null where nobody has said so.</param>
public sealed record PainSheet(IReadOnlyList<PainRow> Rows, VisionStatement? Vision)
{
    private static readonly MarkKind[] Pains =
        [MarkKind.PainStated, MarkKind.PainAdmitted, MarkKind.PainCause, MarkKind.PainConsequence, MarkKind.PainFigure, MarkKind.PainOthersSuffer, MarkKind.ImpactConfirmed];

    /// <summary>Whether there is nothing on it.</summary>
    public bool IsEmpty => Rows.Count == 0 && Vision is null;

    /// <summary>Reads it. Our own guesses are not on it.</summary>
    public static PainSheet Of(Deal deal)
    {
        var told = Told(deal).ToArray();
        var rows = told.Select(each => NameOf(deal, each.Who)).Distinct(StringComparer.OrdinalIgnoreCase)
            .OrderBy(who => who.Length == 0).ThenBy(who => deal.FindPersonCalled(who)?.Role != DecisionRole.Decider).ThenBy(who => who, StringComparer.Ordinal)
            .Select(who => Row(who, [.. told.Where(each => string.Equals(NameOf(deal, each.Who), who, StringComparison.OrdinalIgnoreCase))]));
        return new PainSheet([.. rows], VisionStatement.Of(deal));
    }

    private static PainRow Row(string who, DealMark[] told) => new(
        who,
        Best(told, MarkKind.PainStated) is { Length: > 0 } stated ? stated : Best(told, MarkKind.PainAdmitted),
        Best(told, MarkKind.PainCause),
        Best(told, MarkKind.PainConsequence),
        Best(told, MarkKind.PainFigure),
        Best(told, MarkKind.PainOthersSuffer),
        who.Length > 0 && Array.Exists(told, mark => mark.Kind == MarkKind.PainAdmitted),
        Array.Exists(told, mark => mark.Kind == MarkKind.ImpactConfirmed));

    // What answers why they need it is a pain as well: confirmed by somebody, it is admitted.
    private static IEnumerable<DealMark> Told(Deal deal) => deal.Marks.Where(mark => Pains.Contains(mark.Kind) && mark.Evidence >= Evidence.Heard).Concat(
        deal.Facts.Where(fact => fact.Answers == GateQuestion.WhyNeed && fact.Evidence >= Evidence.Heard && !string.IsNullOrWhiteSpace(fact.Text) && deal.AgainstOf(fact) is null)
            .Select(fact => new DealMark
            {
                Id = fact.Id,
                Kind = fact.Evidence == Evidence.Confirmed ? MarkKind.PainAdmitted : MarkKind.PainStated,
                Evidence = fact.Evidence,
                At = fact.At,
                Who = fact.Source,
                Text = fact.Text,
            }));

    internal static string Best(IEnumerable<DealMark> told, MarkKind kind) => Newest(told, kind)?.Text ?? "";

    internal static DealMark? Newest(IEnumerable<DealMark> told, MarkKind kind) => told.Where(mark => mark.Kind == kind && !string.IsNullOrWhiteSpace(mark.Text))
        .OrderByDescending(mark => mark.Evidence).ThenByDescending(mark => mark.At).ThenBy(mark => mark.Id, StringComparer.Ordinal)
        .FirstOrDefault();

    private static string NameOf(Deal deal, string who) => deal.FindPersonCalled(who)?.Name ?? who;
}

/// <summary>The pain of one of the customer's people. Texts are in his words, empty where nobody noted them.</summary>
/// <param name="Who">Whose; empty where nobody in particular told it.</param>
/// <param name="Pain">What hurts.</param>
/// <param name="Cause">The reasons behind it.</param>
/// <param name="Consequence">What it leads to.</param>
/// <param name="Figure">What it costs.</param>
/// <param name="Others">Who else suffers.</param>
/// <param name="IsAdmitted">Whether he admitted that it is his.</param>
/// <param name="IsImpactConfirmed">Whether he confirmed what it does.</param>
public sealed record PainRow(string Who, string Pain, string Cause, string Consequence, string Figure, string Others, bool IsAdmitted, bool IsImpactConfirmed);

/// <summary>我要的: what the buyer wants.</summary>
/// <param name="Whose">Who painted it; empty where nobody in particular.</param>
/// <param name="Words">In his words; empty where only our part in it is known.</param>
/// <param name="Ours">Which of our strengths stand in it; empty where none does.</param>
/// <param name="ConfirmedBy">Who confirmed that it would do.</param>
public sealed record VisionStatement(string Whose, string Words, string Ours, IReadOnlyList<string> ConfirmedBy)
{
    /// <summary>Reads it; null where there is none.</summary>
    public static VisionStatement? Of(Deal deal)
    {
        var told = deal.Marks.Where(mark => mark.Kind is MarkKind.VisionStated or MarkKind.VisionOurs or MarkKind.VisionConfirmed or MarkKind.VisionShared && mark.Evidence >= Evidence.Heard).ToArray();
        if (told.Length == 0)
            return null;
        var stated = PainSheet.Newest(told, MarkKind.VisionStated) ?? PainSheet.Newest(told, MarkKind.VisionConfirmed) ?? PainSheet.Newest(told, MarkKind.VisionShared);
        var confirmed = told.Where(mark => mark is { Kind: MarkKind.VisionConfirmed, Evidence: Evidence.Confirmed, Who.Length: > 0 } or { Kind: MarkKind.VisionShared, Evidence: Evidence.Confirmed, Who.Length: > 0 })
            .Select(mark => mark.Who).Distinct(StringComparer.OrdinalIgnoreCase).Order(StringComparer.Ordinal);
        return new VisionStatement(stated?.Who ?? "", stated?.Text ?? "", PainSheet.Best(told, MarkKind.VisionOurs), [.. confirmed]);
    }
}
