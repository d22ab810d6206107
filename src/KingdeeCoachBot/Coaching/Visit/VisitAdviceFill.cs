using KingdeeCoachBot.Methodology;

namespace KingdeeCoachBot.Coaching.Visit;

/// <summary>Puts the suggestions into what the rep left blank; his own words stay.</summary>
internal static class VisitAdviceFill
{
    /// <summary>Advice for a draft, from the deal where one is settled.</summary>
    public static VisitAdvice For(CoachTurn coach, Deal? deal, VisitDraft draft) =>
        VisitSuggestion.For(deal, draft.People, VisitDraft.DateOf(draft.Date) ?? coach.Today, coach.LocalNow);

    public static VisitDraft Adopt(CoachTurn coach, VisitDraft draft, VisitAdvice advice) => draft with
    {
        Occasion = Or(draft.Occasion, VisitAdviceText.Occasion(coach, advice.Occasion)),
        Goal = Or(draft.Goal, VisitAdviceText.Goal(coach, advice.Goal)),
        Learn = Or(draft.Learn, Learn(coach, advice)),
        Questions = Or(draft.Questions, Questions(coach, advice)),
        Bring = Or(draft.Bring, Bring(coach, advice)),
        Trap = Or(draft.Trap, VisitAdviceText.Trap(coach, advice.Trap)),
        TailDue = draft.Tail.Length == 0 ? Or(draft.TailDue, VisitDraft.Write(advice.TailDue)) : draft.TailDue,
        Tail = Or(draft.Tail, VisitAdviceText.Tail(coach, advice.Tail)),
        Note = $"{coach.In(VisitText.Adopted)}\n{VisitAdviceText.Why(coach, advice.Goal)}",
    };

    public static string Learn(CoachTurn coach, VisitAdvice advice) =>
        string.Join(coach.In(VisitText.Semicolon), advice.Learn.Select(hint => VisitAdviceText.Learn(coach, hint)));

    /// <summary>One a line.</summary>
    public static string Questions(CoachTurn coach, VisitAdvice advice) =>
        string.Join('\n', advice.Questions.Select(hint => VisitAdviceText.Question(coach, advice, hint)));

    public static string Bring(CoachTurn coach, VisitAdvice advice) =>
        string.Join(coach.In(VisitText.Semicolon), advice.Bring.Select(hint => VisitAdviceText.Bring(coach, hint)));

    private static string Or(string own, string suggested) => own.Length > 0 ? own : suggested;
}
