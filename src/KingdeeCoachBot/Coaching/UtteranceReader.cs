using KingdeeCoachBot.Coaching.Deals;
using KingdeeCoachBot.Understanding;

namespace KingdeeCoachBot.Coaching;

/// <summary>Reads a sentence with the rep's own customers and people in mind.</summary>
internal sealed class UtteranceReader(SlotReader slots)
{
    /// <summary>Reads what was said, or what a button says again.</summary>
    public async Task<Utterance> ReadAsync(CoachTurn coach, string said, CancellationToken ct)
    {
        var text = said.Trim();
        var known = await DealStore.KnownNamesAsync(coach, ct);
        return new Utterance(text, coach.Language, slots.Read(text, coach.Language, new Moment(coach.Now, coach.Zone), known), known);
    }
}
