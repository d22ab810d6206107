using KingdeeCoachBot.Methodology;
using KingdeeCoachBot.Understanding;

namespace KingdeeCoachBot.Coaching.Visit;

/// <summary>Tells what in a sentence could be read in two ways, and how it was read.</summary>
internal static class VisitNotes
{
    private const int ReadAtMost = 500;
    private const int MostCandidates = 5;

    public static string Write(CoachTurn coach, Utterance utterance) => string.Join("\n", Notes(coach, utterance));

    /// <summary>What of the names was guessed by their sound, or may be several people.</summary>
    public static IEnumerable<string> Names(CoachTurn coach, Utterance utterance)
    {
        foreach (var name in new[] { utterance.Slots.Customer, utterance.Slots.Person }.OfType<NameSlot>())
        {
            if (name.Candidates.Count > 1)
                yield return coach.In(VisitText.Candidates, name.Source, string.Join(coach.In(VisitText.Or), name.Candidates.Take(MostCandidates)));
            else if (name.IsGuess)
                yield return coach.In(VisitText.Guessed, name.Source, name.Name);
        }
    }

    private static IEnumerable<string> Notes(CoachTurn coach, Utterance utterance)
    {
        if (utterance.Text.Length > ReadAtMost)
            yield return coach.In(VisitText.ReadTheBeginning);
        foreach (var name in Names(coach, utterance))
            yield return name;
        if (utterance.Slots.HasMore)
            yield return coach.In(VisitText.OneAtATime);
        if (utterance.Slots.When is not { } when)
            yield break;
        if (when is { Date: { } date, OtherDate: { } other })
            yield return coach.In(VisitText.OtherDate, when.Source, Times.Write(coach, date), Times.Write(coach, other));
        if (when is { Date: null, Time: null })
            yield return coach.In(VisitText.PeriodOnly, when.Source);
        if (PastMoment(coach, when) is { } past)
            yield return coach.In(VisitText.Past, past);
        if (when is { TimeIsGuess: true, Time: { } time })
            yield return coach.In(VisitText.GuessedTime, when.Source, VisitDraft.Write(time));
    }

    private static string? PastMoment(CoachTurn coach, WhenSlot when)
    {
        if (when.Date is not { } date)
            return null;
        var local = date.ToDateTime(when.Time ?? new TimeOnly(23, 59));
        var start = new DateTimeOffset(local, coach.Zone.GetUtcOffset(local));
        if (VisitCoaching.Timing(start, coach.Now) != VisitTiming.Past)
            return null;
        return when.Time is null ? Times.Write(coach, date) : Times.Write(coach, start, coach.Zone.Id);
    }
}
