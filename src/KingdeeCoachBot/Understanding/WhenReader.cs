using System.Text.RegularExpressions;

namespace KingdeeCoachBot.Understanding;

/// <summary>The time a sentence gives a visit, the one it takes away, and how far it moves it.</summary>
internal sealed partial class WhenReader(FurtherDates further)
{
    /// <summary>A bare 周五 said on a Friday means today until the working day ends.</summary>
    private static readonly TimeOnly EndOfWork = new(18, 0);

    /// <param name="sentence">All of it.</param>
    /// <param name="now">In the rep's zone.</param>
    /// <param name="notOurs">What says nothing of the visit's time: its goal, amounts, a second visit.</param>
    /// <param name="topics">What will be talked about.</param>
    /// <param name="correction">What is being changed.</param>
    /// <param name="meal">8点 is then in the evening.</param>
    /// <param name="happened">It is over: 周三 is the last one.</param>
    public WhenFound Read(Sentence sentence, DateTime now, IReadOnlyList<Span> notOurs, IReadOnlyList<Span> topics, Correction? correction, bool meal, bool happened)
    {
        var text = new ReadingText(sentence, notOurs);
        if (correction is { } change && sentence.Folded[change.New.Start..change.New.End] is var bare && BareHour(bare) is { } hour)
            text.Take(change.New, new WhenHit.Time(change.New, hour));
        further.Find(text, now);
        if (sentence.Folded.Any(Sentence.IsHan))
            ChineseWhen.Find(text, now);
        EnglishWhen.Find(text, now);

        var hits = text.Hits.OrderBy(hit => hit.Span.Start).ToList();
        var shift = hits.OfType<WhenHit.Shift>().FirstOrDefault()?.By;
        var spans = hits.Select(hit => WithEdge(hit.Span, sentence.Folded)).ToList();
        var dated = hits.Where(hit => hit is not WhenHit.Period).Select(hit => hit.Span).ToList();
        hits.RemoveAll(hit => hit is WhenHit.Shift);
        if (correction is null)
            return new WhenFound(Slot(sentence, hits, topics, now, null, meal, false, happened), null, shift, spans, dated);

        var old = hits.Where(hit => hit.Span.Overlaps(correction.Old)).ToList();
        var fresh = hits.Except(old).ToList();
        var was = Slot(sentence, old, topics, now, null, meal, false, false);
        var half = old.OfType<WhenHit.Part>().FirstOrDefault()?.Said ?? old.OfType<WhenHit.Time>().FirstOrDefault()?.Said.Part;
        // 下午三点改成四点 stays in the afternoon; 明天三点改到后天上午 says its own.
        var when = Slot(sentence, fresh, topics, now, half, meal, true, false);
        if (when is null && !correction.Denies)
            return new WhenFound(was, null, shift, spans, dated);
        return new WhenFound(when, was, shift, spans, dated);
    }

    private static WhenSlot? Slot(
        Sentence sentence, List<WhenHit> hits, IReadOnlyList<Span> topics, DateTime now, PartOfDay? half, bool meal, bool partIsEnough, bool happened)
    {
        // 周五约王总聊聊下周三的演示: the visit is on Friday, whatever the talk is about.
        var dates = hits.OfType<WhenHit.Date>().OrderBy(hit => topics.Any(topic => topic.Contains(hit.Span.Start)))
            // 昨天约了王总下周三见面: the visit is ahead.
            .ThenBy(hit => !happened && hit.Said is SaidDate.FromToday { Days: < 0 }).ToList();
        var date = dates.FirstOrDefault();
        var time = hits.OfType<WhenHit.Time>().FirstOrDefault();
        var part = hits.OfType<WhenHit.Part>().FirstOrDefault();
        var period = date is null ? hits.OfType<WhenHit.Period>().FirstOrDefault() : null;
        if (hits.OfType<WhenHit.Instant>().FirstOrDefault() is { } instant && date is null && time is null)
            return new WhenSlot { Date = DateOnly.FromDateTime(instant.Local), Time = ToMinute(instant.Local), Source = sentence.TypedAt(instant.Span) };
        if (date is null && time is null && period is null && !(partIsEnough && part is not null))
            return null;

        var clock = time?.Said.At(part?.Said ?? half, meal);
        var (day, other) = happened && date is not null ? (date.Said.Latest(now), null) : date?.Said.On(now, clock?.Time ?? LastChance(part?.Said)) ?? (null, null);
        if (dates.Count > 1 && Either(sentence.Folded[dates[0].Span.End..Math.Max(dates[0].Span.End, dates[1].Span.Start)]))
            other = dates[1].Said.On(now, EndOfWork).Date;
        return new WhenSlot
        {
            Date = clock is { NextDay: true } ? day?.AddDays(1) : day,
            Time = clock?.Time,
            Source = Source(sentence, [date?.Span, time?.Span, part?.Span, period?.Span]),
            OtherDate = other,
            IsCalendarDay = date?.Said is SaidDate.MonthDay or SaidDate.YearMonthDay,
            TimeIsGuess = clock is { Guess: true },
        };
    }

    private static TimeOnly LastChance(PartOfDay? part) => part switch
    {
        PartOfDay.BeforeDawn => new TimeOnly(6, 0),
        PartOfDay.Morning => new TimeOnly(12, 0),
        PartOfDay.Noon => new TimeOnly(14, 0),
        PartOfDay.Evening => TimeOnly.MaxValue,
        _ => EndOfWork,
    };

    private static TimeOnly ToMinute(DateTime local) => new(local.Hour, local.Minute);

    /// <summary>周五前给王总发报价: the 前 belongs to the day and to no name.</summary>
    private static Span WithEdge(Span span, string text) => Edge().Match(text, span.End) is { Success: true } edge ? new Span(span.Start, edge.Span().End) : span;

    [GeneratedRegex("\\G(?:之前|以前|前(?![台端往]))", RegexOptions.CultureInvariant)]
    private static partial Regex Edge();

    private static bool Either(string between) => between.Trim() is "或" or "或者" or "还是" or "or" or "/";

    /// <summary>"change it to 4": a bare number after the cue is an hour.</summary>
    private static SaidTime? BareHour(string said) =>
        said.Trim(' ', '.', '。') is { Length: 1 or 2 } digits && digits.All(char.IsAsciiDigit) && ChineseNumber.Parse(digits) is { } hour and >= 1 and <= 24
            ? new SaidTime(hour, 0, null, Literal: hour > 12)
            : null;

    private static string Source(Sentence sentence, IEnumerable<Span?> said)
    {
        var spans = said.OfType<Span>().OrderBy(span => span.Start).ToList();
        var merged = new List<Span>();
        foreach (var span in spans)
        {
            if (merged.Count > 0 && (span.Start < merged[^1].End || sentence.Folded[merged[^1].End..span.Start].Trim() is "" or "的" or "," or "at" or "on"))
                merged[^1] = new Span(merged[^1].Start, Math.Max(span.End, merged[^1].End));
            else
                merged.Add(span);
        }
        return string.Join(' ', merged.Select(sentence.TypedAt));
    }
}

/// <remarks>Spans: all that spoke of time; no name stands there. Dated: the same without stretches of days.</remarks>
internal sealed record WhenFound(WhenSlot? When, WhenSlot? Was, TimeSpan? Shift, IReadOnlyList<Span> Spans, IReadOnlyList<Span> Dated);
