using KingdeeCoachBot.Coaching.NineBlocks;
using KingdeeCoachBot.Methodology;

namespace KingdeeCoachBot.Coaching.Concerns;

/// <summary>The parts of an answer as lines: what is known with whose word it is, and for each gap the question that closes it. Course: M13.</summary>
internal static class RecallLines
{
    public static IReadOnlyList<RecallRow> Of(CoachTurn coach, Deal deal, Concern concern, RecallPlan plan) =>
        [.. plan.Lines.Select(line => Row(coach, deal, concern, plan, line))];

    private static RecallRow Row(CoachTurn coach, Deal deal, Concern concern, RecallPlan plan, RecallLine line)
    {
        var name = coach.In(RecallText.Part(line.Part));
        if (line.Words is { } words)
            return new RecallRow($"✓ {name}", Told(coach, words), "Good", "", "");
        // "What is the reason for it?" asks nobody who has not said what hurts.
        if (line.Part == RecallPart.Reasons && plan.On(RecallPart.Pain) is null)
            return new RecallRow($"○ {name}", coach.In(RecallText.ReasonsLater), "Default", "", "");
        if (line.Question is { } ask)
        {
            var question = BlockWords.Write(coach.Language, ask, Methodology.NineBlocks.Of(deal, plan.To, coach.Today));
            return new RecallRow($"○ {name}", coach.In(RecallText.AskFor, question), "Default", $"{ask.Block}", ask.Person?.Id ?? "");
        }

        return line.Part == RecallPart.Proof
            ? new RecallRow($"○ {name}", coach.In(RecallText.ProofGap), "Default", "", "")
            : new RecallRow($"○ {name}", coach.In(RecallText.Suggested, coach.In(RecallText.Suggestion(concern, plan.Objection))), "Default", "", "");
    }

    private static string Told(CoachTurn coach, Quote words) => words.Who.Length == 0
        ? coach.In(RecallText.ByNobody, PressFields.Cut(words.Text, 80))
        : coach.In(RecallText.BySomebody, PressFields.Cut(words.Text, 80), words.Who);
}

/// <param name="Name">The part, with ✓ or ○.</param>
/// <param name="Words">What is known, or the question that closes the gap.</param>
/// <param name="Colour">The name's colour.</param>
/// <param name="Block">The block in which the gap's answer is noted; empty where there is none.</param>
/// <param name="Person">Whom to ask.</param>
internal sealed record RecallRow(string Name, string Words, string Colour, string Block, string Person);
