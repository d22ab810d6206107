using KingdeeCoachBot.Coaching;

namespace KingdeeCoachBot.Understanding;

/// <summary>
/// Reads what one sentence says of a visit. The work is bounded whatever is typed: 500 characters, eight clauses, a few short calls
/// to the general recogniser. Thread-safe.
/// </summary>
internal sealed class SlotReader(FurtherDates.Recognise recognise)
{
    private readonly WhenReader whenReader = new(new FurtherDates(recognise));

    public SlotReader()
        : this(FurtherDates.ByLibrary)
    {
    }

    /// <summary>The language is the rep's; the sentence itself decides how it is read, for an English rep may type 明天.</summary>
    public Slots Read(string text, Language language, Moment moment, KnownNames known)
    {
        var sentence = Sentence.From(text);
        var goal = Goal.In(sentence);
        var topics = Topics.In(sentence);
        var correction = Correction.In(sentence);
        var kind = MeetingKinds.In(sentence.Folded);
        var when = whenReader.Read(sentence, moment.Local, goal?.Span, topics, correction, MeetingKinds.IsLaterMeal(sentence.Folded));

        var matcher = new KnownNameMatcher(known);
        var names = new NameReader(sentence, [.. when.Spans, .. goal is null ? [] : (Span[])[goal.Span]], topics, matcher);
        var (customer, person) = correction is null ? names.Read() : names.Read(correction);
        return new Slots
        {
            Customer = customer,
            Person = person,
            When = when.When,
            Was = when.Was,
            Shift = when.Shift,
            Goal = goal?.Said,
            Kind = kind,
        };
    }

    /// <summary>The first call would take half a second; call this at start, off the request path.</summary>
    public void WarmUp()
    {
        FurtherDates.WarmUp();
        var moment = new Moment(new DateTimeOffset(2026, 1, 5, 2, 0, 0, TimeSpan.Zero), TimeZoneInfo.Utc);
        Read("明天下午三点去拜访华能集团的王总,目标是做演示", Language.Chinese, moment, KnownNames.Empty);
        Read("Meeting Mr. Chen from Siemens China tomorrow at 3pm", Language.English, moment, KnownNames.Empty);
    }
}
