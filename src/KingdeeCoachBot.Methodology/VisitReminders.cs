namespace KingdeeCoachBot.Methodology;

/// <summary>When the coach speaks up about a visit by itself, each time once. Course: M17; the hours are ours (risks page, quiet hours).</summary>
/// <remarks>What was sent, or let pass, stands in <see cref="Visit.Reminded"/>: so the next moment follows from the deal alone.</remarks>
public static class VisitReminders
{
    /// <summary>The brief comes this long before the visit.</summary>
    public static readonly TimeSpan BriefBefore = TimeSpan.FromHours(1);

    /// <summary>For a visit that begins before this time of day, the brief comes the evening before.</summary>
    public static readonly TimeOnly EarlyBefore = new(9, 30);

    /// <summary>At this time of day: after dinner, before the bag is packed.</summary>
    public static readonly TimeOnly Evening = new(20, 0);

    /// <summary>The question how it went comes this long after the planned end.</summary>
    public static readonly TimeSpan DebriefAfter = TimeSpan.FromMinutes(15);

    /// <summary>Once more at this time of day…</summary>
    public static readonly TimeOnly DayEnd = new(18, 30);

    /// <summary>…or this long after the planned end, where that is later.</summary>
    public static readonly TimeSpan AgainAfter = TimeSpan.FromMinutes(30);

    /// <summary>Who has settled the time within this has the plan in mind and needs no brief.</summary>
    public static readonly TimeSpan SeenLately = TimeSpan.FromHours(2);

    /// <summary>Nobody is asked about a visit that is longer ago: the bot was down, or the visit was forgotten.</summary>
    public static readonly TimeSpan Forgotten = TimeSpan.FromDays(7);

    /// <summary>The next moment at which there is something to do; may lie in the past. Null where there is nothing.</summary>
    public static DateTimeOffset? Next(Deal deal) => Waiting(deal).Min(each => (DateTimeOffset?)each.At);

    /// <summary>What is to be sent now, and the deal that remembers it.</summary>
    public static (Deal Deal, IReadOnlyList<VisitReminderDue> ToSend) Due(Deal deal, DateTimeOffset now)
    {
        var due = Waiting(deal).Where(each => each.At <= now).ToArray();
        var toSend = due.Where(each => IsOfUse(each, now)).GroupBy(each => (each.Visit.Id, IsBrief: IsBrief(each.What))).Select(same => same.First());
        return (Remember(deal, due), [.. toSend]);
    }

    private static IEnumerable<VisitReminderDue> Waiting(Deal deal) => deal.IsClosed
        ? []
        : deal.Visits.Where(visit => visit.Status == VisitStatus.Planned).SelectMany(Moments).Where(each => !IsDone(each));

    private static IEnumerable<VisitReminderDue> Moments(Visit visit)
    {
        var zone = TimeZoneInfo.TryFindSystemTimeZoneById(visit.Zone, out var found) ? found : TimeZoneInfo.Utc;
        if (Brief(visit, zone) is { } brief)
            yield return brief;
        yield return new VisitReminderDue(visit, VisitReminder.Debrief, visit.End + DebriefAfter);
        var dayEnd = At(DayOf(visit, zone), DayEnd, zone);
        var afterEnd = visit.End + AgainAfter;
        yield return new VisitReminderDue(visit, VisitReminder.DebriefAgain, dayEnd > afterEnd ? dayEnd : afterEnd);
    }

    private static VisitReminderDue? Brief(Visit visit, TimeZoneInfo zone)
    {
        var hourBefore = new VisitReminderDue(visit, VisitReminder.Brief, visit.Start - BriefBefore);
        if (TimeOnly.FromDateTime(TimeZoneInfo.ConvertTime(visit.Start, zone).DateTime) >= EarlyBefore)
            return IsInTime(visit, hourBefore.At, TimeSpan.Zero) ? hourBefore : null;

        var evening = new VisitReminderDue(visit, VisitReminder.EveningBrief, At(DayOf(visit, zone).AddDays(-1), Evening, zone));
        return IsInTime(visit, evening.At, TimeSpan.Zero) ? evening
            // Planned late in the evening: the morning's brief, unless the plan was settled only just before.
            : IsInTime(visit, hourBefore.At, SeenLately) ? hourBefore
            : null;
    }

    private static bool IsInTime(Visit visit, DateTimeOffset moment, TimeSpan ahead) => visit.PlannedAt is not { } planned || planned + ahead <= moment;

    private static bool IsDone(VisitReminderDue each) => each.Visit.Reminded.Any(sent => sent == each.What || (IsBrief(sent) && IsBrief(each.What)));

    private static bool IsBrief(VisitReminder what) => what is VisitReminder.Brief or VisitReminder.EveningBrief;

    // Somebody who stands in the customer's office needs no brief any more.
    private static bool IsOfUse(VisitReminderDue each, DateTimeOffset now) =>
        IsBrief(each.What) ? now < each.Visit.Start : now - each.Visit.End <= Forgotten;

    // No change of the plan: a form that is open meanwhile must not take it for one, so the revision stays.
    private static Deal Remember(Deal deal, IReadOnlyList<VisitReminderDue> due) => deal with
    {
        Visits =
        [
            .. deal.Visits.Select(visit => visit with
            {
                Reminded = [.. visit.Reminded, .. due.Where(each => each.Visit.Id == visit.Id).Select(each => each.What)],
            }),
        ],
    };

    private static DateOnly DayOf(Visit visit, TimeZoneInfo zone) => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(visit.Start, zone).DateTime);

    private static DateTimeOffset At(DateOnly day, TimeOnly time, TimeZoneInfo zone)
    {
        var local = day.ToDateTime(time);
        return new DateTimeOffset(local, zone.GetUtcOffset(local));
    }
}

/// <summary>Something to send about a visit.</summary>
/// <param name="Visit">As it stood.</param>
/// <param name="What">Which of the reminders.</param>
/// <param name="At">Its moment.</param>
public sealed record VisitReminderDue(Visit Visit, VisitReminder What, DateTimeOffset At);
