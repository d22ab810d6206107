namespace KingdeeCoachBot.Methodology;

/// <summary>Days that are offered with one tap where a next step has none: soon, this week's end, a week on. Never a weekend. Course: M17.</summary>
public static class StepDates
{
    /// <summary>Three different days after today, the nearest first.</summary>
    public static IReadOnlyList<DateOnly> Offer(DateOnly today)
    {
        var soon = VisitSuggestion.Workday(today.AddDays(1));
        var weekEnd = today.AddDays(((int)DayOfWeek.Friday - (int)today.DayOfWeek + 7) % 7);
        var weekOn = VisitSuggestion.Workday(today.AddDays(7));
        DateOnly[] days = [soon, weekEnd, weekOn, weekOn.AddDays(7)];
        return [.. days.Where(day => day > today).Distinct().Order().Take(3)];
    }
}
