using KingdeeCoachBot.Coaching;

namespace KingdeeCoachBot.Understanding;

/// <summary>
/// Reads what one sentence says. The work is bounded whatever is typed: 500 characters, eight clauses, a few short calls to the general
/// recogniser. Thread-safe.
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
        var matcher = new KnownNameMatcher(known);
        var goal = Goal.In(sentence);
        var correction = Correction.In(sentence);
        var facts = Facts.In(sentence, matcher);
        var time = TimeIn(sentence, moment, goal, correction, facts);

        IReadOnlyList<Span> read = [.. facts.Spans, .. time.Found.Spans, .. time.PeriodSpans, .. time.DurationSpans];
        var (customer, person, project) = NamesIn(sentence, read, goal, correction, facts, time.Second, matcher);
        return new Slots
        {
            Customer = customer,
            Person = person,
            When = time.Found.When,
            Was = time.Found.Was,
            Shift = time.Found.Shift,
            Goal = goal?.Said,
            Kind = MeetingKinds.In(sentence.Folded),
            HasMore = time.Second is not null,
            Money = facts.Money,
            DeniesBudget = MoneyReader.DeniesBudget(sentence),
            Percent = facts.Percent,
            Rivals = facts.Rivals,
            Duration = time.Duration,
            Period = time.Period,
            Project = project,
            Contact = time.Contact?.Kind,
            Reported = time.Contact?.Reported,
            Deals = new DealMatcher(known, matcher).In(Undenied(sentence, correction, facts), customer, person, project),
        };
    }

    /// <summary>The first call would take half a second; call this at start, off the request path.</summary>
    public void WarmUp()
    {
        FurtherDates.WarmUp();
        var moment = new Moment(new DateTimeOffset(2026, 1, 5, 2, 0, 0, TimeSpan.Zero), TimeZoneInfo.Utc);
        var known = new KnownNames(["华能集团"], [new KnownPerson("王总", "华能集团")]);
        Read("新建商机 三一重工ERP升级 预算500万 预计明年6月签,对手是用友,七八成把握", Language.Chinese, moment, known);
        Read("明天下午三点去拜访花能的汪总,目标是做演示", Language.Chinese, moment, known);
        Read("Meeting Mr. Chen from Siemens China tomorrow at 3pm", Language.English, moment, KnownNames.Empty);
        Read("new deal Siemens China MES rollout, 2 million RMB, signing in June, up against SAP", Language.English, moment, KnownNames.Empty);
    }

    /// <summary>What stands for itself whoever and whenever it is about.</summary>
    private sealed record Facts(MoneySlot? Money, PercentSlot? Percent, IReadOnlyList<NameSlot> Rivals, IReadOnlyList<Span> Amounts, IReadOnlyList<Span> RivalSpans, IReadOnlyList<Span> KnownSpans)
    {
        public IEnumerable<Span> Spans => [.. Amounts, .. RivalSpans];

        public static Facts In(Sentence sentence, KnownNameMatcher matcher)
        {
            var known = matcher.In(sentence.Folded);
            var (money, moneySpans) = MoneyReader.In(sentence, known);
            var (percent, percentSpans) = PercentReader.In(sentence);
            var (rivals, rivalSpans) = RivalReader.In(sentence);
            return new Facts(money, percent, rivals, [.. moneySpans, .. percentSpans], rivalSpans, known);
        }
    }

    /// <summary>All that the sentence says of time.</summary>
    /// <param name="Found">The visit's or the contact's time.</param>
    /// <param name="Period">A stretch of days.</param>
    /// <param name="PeriodSpans">Where such stand.</param>
    /// <param name="Duration">How long something takes.</param>
    /// <param name="DurationSpans">Where that stands.</param>
    /// <param name="Contact">A contact that has happened: no day of it is ahead.</param>
    /// <param name="Second">Where a second visit begins.</param>
    private sealed record Times(
        WhenFound Found, PeriodSlot? Period, IReadOnlyList<Span> PeriodSpans, DurationSlot? Duration, IReadOnlyList<Span> DurationSpans, ContactReader.Found? Contact, int? Second);

    private Times TimeIn(Sentence sentence, Moment moment, Goal? goal, Correction? correction, Facts facts)
    {
        var today = DateOnly.FromDateTime(moment.Local);
        var contact = correction is null ? ContactReader.In(sentence) : null;
        var found = WhenIn(sentence, moment, goal, correction, facts, contact is not null, null);
        if (contact is not null)
        {
            // 王总来电了,说下周一给答复: the call was today.
            var own = WhenIn(sentence, moment, goal, correction, facts, true, contact.Rest);
            contact = own.When?.Date > today ? null : contact;
            found = contact is null ? WhenIn(sentence, moment, goal, correction, facts, false, null) : own with { Spans = found.Spans, Dated = found.Dated };
        }
        IReadOnlyList<Span> read = [.. facts.Amounts, .. facts.KnownSpans, .. found.Dated];
        var (period, periods) = PeriodReader.In(sentence, read, today, goal?.Span);
        var (duration, durationSpans) = DurationReader.In(sentence, [.. read, .. periods.Where(hit => !hit.IsStretch).Select(hit => hit.Span)]);
        // After a contact what is still to come is part of what was said.
        var second = correction is null && contact is null ? VisitParts.SecondIn(sentence.Folded, found.Dated) : null;
        if (second is not null)
            found = WhenIn(sentence, moment, goal, correction, facts, false, new Span(second.Value, sentence.Length));
        return new Times(found, period, [.. periods.Select(hit => hit.Span)], duration, durationSpans, contact, second);
    }

    private WhenFound WhenIn(Sentence sentence, Moment moment, Goal? goal, Correction? correction, Facts facts, bool happened, Span? notRead)
    {
        List<Span> notOurs = [.. facts.Amounts];
        if (goal is not null)
            notOurs.Add(goal.Span);
        if (notRead is { } others)
            notOurs.Add(others);
        return whenReader.Read(sentence, moment.Local, notOurs, Topics.In(sentence), correction, MeetingKinds.IsLaterMeal(sentence.Folded), happened);
    }

    private static (NameSlot? Customer, NameSlot? Person, string? Project) NamesIn(
        Sentence sentence, IReadOnlyList<Span> read, Goal? goal, Correction? correction, Facts facts, int? second, KnownNameMatcher matcher)
    {
        var named = ProjectReader.In(sentence, read, matcher);
        List<Span> notNames = [.. read];
        if (goal is not null)
            notNames.Add(goal.Span);
        if (named.Read is { } ours)
            notNames.Add(ours);
        if (second is { } cut)
            notNames.Add(new Span(cut, sentence.Length));
        var names = new NameReader(sentence, notNames, facts.RivalSpans, Topics.In(sentence), matcher);
        var (customer, person) = correction is null ? names.Read() : names.Read(correction);
        if (named.Customer is { } span && (named.Read is not null || customer is null))
            customer = names.Customer(span);
        return (customer, person, named.Project is { } project ? sentence.TypedAt(project) : null);
    }

    private static string Undenied(Sentence sentence, Correction? correction, Facts facts) =>
        sentence.Without(correction is { Denies: true } ? [correction.Old, .. facts.RivalSpans] : facts.RivalSpans);
}
