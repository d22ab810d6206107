using KingdeeCoachBot.Coaching.NextSteps;
using KingdeeCoachBot.Coaching.People;
using KingdeeCoachBot.Understanding;
using ContactKind = KingdeeCoachBot.Methodology.ContactKind;

namespace KingdeeCoachBot.Coaching.Contacts;

/// <summary>A contact as a sentence tells it: what happened, what was said, and what is promised for later.</summary>
internal sealed record ContactReading
{
    /// <summary>Null where the sentence does not say how: 聊了.</summary>
    public ContactKind? Kind { get; init; }

    /// <summary>When; null where the day it names is still to come.</summary>
    public DateTimeOffset? At { get; init; }

    public required IReadOnlyList<string> People { get; init; }

    public required string Said { get; init; }

    /// <summary>What is to be done next; null where nothing is promised.</summary>
    public StepReading? Step { get; init; }

    /// <summary>The words that tell of the contact itself: an open step may be what was done in it.</summary>
    public required string Told { get; init; }
}

/// <summary>Reads sentences part by part: the day of "刚打了电话,下周二给他发方案" belongs to the step, not to the call.</summary>
internal sealed class ContactSentenceReader(SlotReader slots)
{
    private const int LongestSaid = 500;
    private static readonly TimeOnly Noon = new(12, 0);

    public ContactReading Read(CoachTurn coach, Utterance utterance)
    {
        var parts = Parts(utterance);
        var told = ReadPart(coach, utterance, utterance.Text[parts.Told.Start..parts.Told.End]);
        var (said, step) = Rest(coach, utterance, parts.After);
        return new ContactReading
        {
            Kind = ContactSentences.Kind(told) ?? ContactSentences.Kind(utterance),
            At = At(coach, told.Slots.When, told.Text),
            People = Mentions.In(utterance).People,
            Said = said.Length <= LongestSaid ? said : said[..LongestSaid],
            Step = step,
            Told = told.Text,
        };
    }

    // The part that tells of the contact goes up to where somebody says something, at most to its clause's end.
    private static (Span Told, Span After) Parts(Utterance utterance)
    {
        var folded = utterance.Folded;
        var clauses = Clauses.Of(folded);
        var telling = clauses.FirstOrDefault(clause => ContactSentences.ToldIn(folded[clause.Start..clause.End]) > 0, clauses.Count > 0 ? clauses[0] : default);
        var told = ContactSentences.ToldIn(folded[telling.Start..telling.End]);
        var end = told > 0 ? telling.Start + told : telling.End;
        return (new Span(telling.Start, end), new Span(end, folded.Length));
    }

    private (string Said, StepReading? Step) Rest(CoachTurn coach, Utterance utterance, Span rest)
    {
        StepReading? step = null;
        var end = rest.Start;
        foreach (var clause in Clauses.Of(utterance.Folded).Where(clause => clause.End > rest.Start))
        {
            var from = Math.Max(clause.Start, rest.Start);
            var part = ReadPart(coach, utterance, utterance.Text[from..clause.End]);
            var isReport = ContactSentences.ReportIn(part.Folded) >= 0;
            if (step is null && !isReport && StepSentences.Add(part) > 0 && StepReading.Of(part, coach.Today) is { What.Length: > 0 } read)
                step = read;
            else
                end = clause.End;
        }

        return (Said(utterance.Text[rest.Start..end]), step);
    }

    private Utterance ReadPart(CoachTurn coach, Utterance whole, string part) =>
        new(part.Trim(), whole.Language, slots.Read(part.Trim(), whole.Language, new Moment(coach.Now, coach.Zone), whole.Known), whole.Known);

    private static string Said(string text)
    {
        var trimmed = Trim(text);
        var folded = Sentence.Fold(trimmed);
        // Only at the beginning: "预算过了,他说" keeps its order.
        var report = ContactSentences.ReportIn(folded);
        return report is > 0 and <= 12 ? Trim(trimmed[report..]) : trimmed;
    }

    private static string Trim(string text) => text.Trim(' ', ',', '，', '。', '.', ':', '：', ';', '；', '!', '！');

    private static DateTimeOffset? At(CoachTurn coach, WhenSlot? when, string told)
    {
        if (when?.Date is not { } date)
            return coach.Now;
        var day = Past(coach.Today, date, when, told);
        if (day > coach.Today)
            return null;
        if (day == coach.Today && when.Time is null)
            return coach.Now;
        var local = day.ToDateTime(when.Time ?? Noon);
        var at = new DateTimeOffset(local, coach.Zone.GetUtcOffset(local));
        return at > coach.Now ? coach.Now : at;
    }

    // "周五见了王总", "met Ms. Li on Friday": of what has happened, the Friday before.
    private static DateOnly Past(DateOnly today, DateOnly date, WhenSlot when, string told) =>
        date <= today ? date
        : when.OtherDate is { } other && other <= today ? other
        : date < today.AddDays(8) && !IsNext(told) ? date.AddDays(-7)
        : date;

    private static bool IsNext(string told) =>
        told.Contains('下', StringComparison.Ordinal) || told.Contains('明', StringComparison.Ordinal) || told.Contains("后天", StringComparison.Ordinal) || told.Contains("next", StringComparison.OrdinalIgnoreCase);
}
