namespace KingdeeCoachBot.Understanding;

/// <summary>
/// Reads a form's field by the rules of sentences. A field speaks of one thing only, so a bare 480000 is an amount, 5M needs no currency
/// and a plain date is a stretch of one day.
/// </summary>
internal static class FieldReader
{
    public static MoneySlot? Money(string text) => MoneyReader.In(Sentence.From(text), [], isField: true).Money;

    /// <param name="text">明年6月, Q3, 2027-06-30, "Mar 1, 2027 to Mar 31, 2027".</param>
    /// <param name="today">In the rep's zone.</param>
    public static PeriodSlot? Period(string text, DateOnly today)
    {
        var sentence = Sentence.From(text);
        var reading = new ReadingText(sentence, []);
        var noon = today.ToDateTime(new TimeOnly(12, 0));
        ChineseWhen.Find(reading, noon);
        EnglishWhen.Find(reading, noon);
        return Days(sentence, reading, noon)
            ?? PeriodReader.In(sentence, reading.Hits.Where(hit => hit is not WhenHit.Period).Select(hit => hit.Span), today, null).Period;
    }

    private static PeriodSlot? Days(Sentence sentence, ReadingText reading, DateTime noon)
    {
        var days = reading.Hits.OfType<WhenHit.Date>().OrderBy(hit => hit.Span.Start).Select(hit => (hit.Span, Day: Day(hit.Said, noon))).ToList();
        if (days is not [(var span, { } first), ..])
            return null;
        if (days.Count > 1 && days[1] is (var end, { } last) && last >= first && sentence.Folded[span.End..end.Start].Trim() is "到" or "至" or "-" or "~" or "to" or "until")
            return new PeriodSlot(first, last, sentence.TypedAt(new Span(span.Start, end.End)));
        return new PeriodSlot(first, first, sentence.TypedAt(span));
    }

    /// <summary>A day without a year lies ahead.</summary>
    private static DateOnly? Day(SaidDate said, DateTime noon) =>
        said.On(noon, TimeOnly.MaxValue) is var (day, other) && day < DateOnly.FromDateTime(noon) && other is not null ? other : day;
}
