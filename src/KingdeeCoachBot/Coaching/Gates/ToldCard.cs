using KingdeeCoachBot.Coaching.Deals;
using KingdeeCoachBot.Methodology;

namespace KingdeeCoachBot.Coaching.Gates;

/// <summary>What was noted, what it changes for the gate, and what to ask next.</summary>
internal static class ToldCard
{
    public static Task ShowAsync(CoachTurn coach, Deal before, Deal deal, TellDraft draft)
    {
        var next = OneUnknown.Of(deal, coach.Today)?.Gap;
        var model = new ToldModel
        {
            Status = coach.In(GateText.Noted),
            Title = deal.Title,
            Lines = [.. Lines(coach, deal, draft)],
            Notes = [.. Notes(coach, before, deal, draft)],
            Gate = GateLine.Write(coach, before, deal),
            Ask = next is null ? "" : coach.In(GateText.NextAsk, coach.In(GateText.Label(next.Demand))),
            Words = next is null ? "" : GateWords.Ask(coach, deal, next),
            Deal = deal.Id,
            Told = draft.Told,
            To = Gate.Check(deal, coach.Today) is { Passed: true } gate && !deal.IsClosed ? gate.To.ToString() : "",
            EnterTitle = Gate.Check(deal, coach.Today) is { } into ? coach.In(MoveText.Enter, GateLine.Letter(into.To)) : "",
        };
        return coach.ShowAsync("Gates/Told", model, GatesJson.Shown.ToldModel, $"{deal.Title} · {model.Gate}");
    }

    /// <summary>In the place of what was noted: it is not any more.</summary>
    public static async Task UndoAsync(CoachTurn coach, CoachRequest request, CancellationToken ct)
    {
        if (await DealStore.FindAsync(coach, request.Card?.Id("deal"), ct) is not { } deal)
        {
            await DealFinder.SayGoneAsync(coach, request.Card?.Id("deal"), ct);
            return;
        }

        var without = deal.WithoutTold(request.Card!.Id("told") ?? "");
        var isUndone = without.Facts.Count + without.Marks.Count + without.Contradictions.Count < deal.Facts.Count + deal.Marks.Count + deal.Contradictions.Count;
        if (isUndone)
        {
            DealStore.Put(coach, without);
            coach.Turn.SpendCard();
        }

        await GateCards.ShowAsync(coach, without, coach.In(isUndone ? GateText.Undone : GateText.UndoneBefore));
    }

    private static IEnumerable<string> Lines(CoachTurn coach, Deal deal, TellDraft draft)
    {
        foreach (var fact in deal.Facts.Where(fact => IsOf(draft, fact.Id) && fact.Answers is not null))
            yield return Line(coach, GateText.Label(fact.Answers!.Value.Demand()), fact.Text, fact.Evidence, fact.Source);
        foreach (var mark in deal.Marks.Where(mark => IsOf(draft, mark.Id)))
            yield return Line(coach, MarkText.Of(mark.Kind), mark.Text, mark.Evidence, mark.Who);
    }

    // "预算批下来了" says itself that it is about 预算.
    private static string Line(CoachTurn coach, Text label, string text, Evidence evidence, string source)
    {
        var line = $"{PressFields.Cut(text, 120)} · {EvidenceText.Write(coach, evidence, source)}";
        return text.StartsWith(coach.In(label), StringComparison.OrdinalIgnoreCase) ? line : coach.In(GateText.Pair, coach.In(label), line);
    }

    private static IEnumerable<string> Notes(CoachTurn coach, Deal before, Deal deal, TellDraft draft)
    {
        foreach (var old in draft.Rows.Where(row => row is { IsAgainst: true, Text.Length: > 0 }))
            yield return coach.In(GateText.OldFallen, old.Old);
        if (draft.Who.Length > 0 && before.FindPersonCalled(draft.Who) is null)
            yield return coach.In(GateText.NewPerson, draft.Who);
        if (deal.Amount != before.Amount)
            yield return coach.In(GateText.AmountSet, Amounts.Write(coach, deal.Amount!));
        if (deal.Expected != before.Expected)
            yield return coach.In(GateText.ExpectedSet, Periods.Write(coach, deal.Expected!));
        if (deal.Rivals.Count != before.Rivals.Count)
            yield return coach.In(GateText.RivalsSet, DealDraft.Joined(coach, deal.Rivals.Except(before.Rivals)));
        if (ComplianceWords.FirstIn(string.Join(' ', draft.Rows.Select(row => row.Text))) is { } word)
            yield return coach.In(Contacts.ContactText.Compliance, word);
    }

    private static bool IsOf(TellDraft draft, string id) => id.StartsWith(draft.Told + ".", StringComparison.Ordinal);
}

internal sealed record ToldModel
{
    public required string Status { get; init; }

    public required string Title { get; init; }

    public required IReadOnlyList<string> Lines { get; init; }

    public required IReadOnlyList<string> Notes { get; init; }

    public required string Gate { get; init; }

    public required string Ask { get; init; }

    public required string Words { get; init; }

    public required string Deal { get; init; }

    public required string Told { get; init; }

    /// <summary>The stage that can be entered now; empty where none can.</summary>
    public required string To { get; init; }

    public required string EnterTitle { get; init; }
}
