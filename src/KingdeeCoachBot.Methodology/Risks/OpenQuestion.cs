namespace KingdeeCoachBot.Methodology.Risks;

/// <summary>A gate question that a deal should have behind it and does not: never answered, faded, contradicted, or guessed.</summary>
/// <param name="Since">From when on.</param>
/// <param name="Words">What was known; empty where nothing was.</param>
/// <param name="Person">Who had said so.</param>
internal sealed record OpenQuestion(DateOnly Since, string Words, string Person)
{
    /// <summary>The question as it is open; null where it is answered, or too young a blank. Course: M4.</summary>
    public static OpenQuestion? Of(Deal deal, GateQuestion question, RiskContext now)
    {
        var answer = GateAnswers.Of(deal, now.Today)[question];
        if (answer.Answered(Evidence.Heard))
            return null;
        // What was known and is no more counts at once; what nobody ever asked has its days of grace.
        if (answer.AskAgain && answer.Fact is { } fact)
            return new OpenQuestion(answer.Against is { } against ? now.DayOf(against.At) : Fading.LastDay(fact.Evidence, fact.At).AddDays(1), fact.Text, fact.Source);
        return now.Today >= now.BlanksCountFrom(deal) ? new OpenQuestion(now.StageSince(deal), "", "") : null;
    }
}
