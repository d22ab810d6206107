namespace KingdeeCoachBot.Methodology;

/// <summary>可以逼单了吗: whether, how strongly and for which reason a decision may be prompted now. Course: M14; the worries before it M13, the person M16.</summary>
public static class PushTiming
{
    /// <summary>For so many days a push that was badly taken cools down: the first half of them nothing, then a hint at most.</summary>
    public const int CoolingDays = 14;

    /// <summary>More pushes than that within <see cref="CoolingDays"/> are a risk (PushTooEarly); the one that would be too many is not advised.</summary>
    public const int MostPushes = 2;

    // Beyond a week nobody should act on what was judged today.
    private const int LongestDays = 7;

    /// <summary>Judges.</summary>
    /// <param name="deal">The deal.</param>
    /// <param name="person">Whom the rep wants to prompt; null for whoever decides.</param>
    /// <param name="type">What kind of person that is, by its author's own notes; null where not known.</param>
    /// <param name="now">Now, with the offset of where the owner is.</param>
    public static PushVerdict Decide(Deal deal, Stakeholder? person, PersonalityType? type, DateTimeOffset now)
    {
        var today = Fading.Day(now);
        var (whom, through) = Whom(deal, person);
        var reasons = PushReasons.Of(deal, type, now);
        var bounds = PushBounds.Of(deal, through ?? whom, type, reasons.Count > 0, now);
        var pressure = bounds is [var tightest, ..] ? tightest.Most : PushDegree.Push;
        var end = PushEnds.Of(deal, today, bounds);
        var verdict = new PushVerdict
        {
            Degree = end is null ? pressure : PushDegree.CutOff,
            Pressure = pressure,
            End = end,
            Whom = whom,
            Through = through,
            Missing = Missing(deal, today),
            Bounds = bounds,
            Reason = reasons is [var best, ..] ? best : null,
            OtherReasons = [.. reasons.Skip(1)],
            AnswerFirst = AnswerFirst(deal),
            Spoilers = PushSpoilers.Of(deal, through ?? whom, now),
            Until = today.AddDays(LongestDays),
        };
        return Limited(deal, verdict, type, now);
    }

    /// <summary>Whom one pushes: who cannot buy is not sold to, so one pushes whoever decides, through him. Course: M19.</summary>
    private static (Stakeholder? Whom, Stakeholder? Through) Whom(Deal deal, Stakeholder? asked)
    {
        if (asked is { Role: DecisionRole.Decider or DecisionRole.Approver })
            return (asked, null);
        var decider = deal.Deciders.OrderByDescending(each => each.LastMet).ThenBy(each => each.Name, StringComparer.Ordinal).FirstOrDefault();
        return asked is null || asked.Id == decider?.Id ? (decider, null) : (decider, asked);
    }

    /// <summary>What has to be there before a push, in the order in which it is got. What has faded is asked once more.</summary>
    private static PushGap[] Missing(Deal deal, DateOnly today) =>
    [
        .. Gap(deal, PushNeed.Pain, SaleStep.PainAdmitted, today), .. Gap(deal, PushNeed.Vision, SaleStep.VisionConfirmed, today),
        .. PushBounds.ReachesPower(deal) ? Array.Empty<PushGap>() : [new PushGap(PushNeed.Power, SaleEquation.AskFor(deal, Knows(deal) ? SaleStep.PowerMet : SaleStep.PowerKnown, today), null)],
        .. deal.Mark(MarkKind.ProofDelivered) is { Evidence: >= Evidence.Heard } ? Array.Empty<PushGap>() : [new PushGap(PushNeed.Proof, null, null)],
    ];

    private static IEnumerable<PushGap> Gap(Deal deal, PushNeed need, SaleStep step, DateOnly today)
    {
        var seen = SaleEvidence.For(deal, step);
        if (seen is null || seen.HasFaded(today))
            yield return new PushGap(need, SaleEquation.AskFor(deal, step, today), seen);
    }

    private static bool Knows(Deal deal) => SaleEvidence.For(deal, SaleStep.PowerKnown) is not null;

    // Fear stops a signature; a price is talked of when nobody is afraid any more. Course: M13.
    private static Concern[] AnswerFirst(Deal deal) =>
    [
        .. deal.Concerns.Where(concern => concern.IsOpen)
            .OrderBy(concern => Fear(concern.Kind)).ThenByDescending(concern => concern.At).ThenBy(concern => concern.Id, StringComparer.Ordinal),
    ];

    private static int Fear(BuyerQuestion kind) => kind switch
    {
        BuyerQuestion.WhatIfItFails => 0,
        BuyerQuestion.CanWeCarryIt => 1,
        BuyerQuestion.WhatIfItIsDelayed => 2,
        BuyerQuestion.CanWeTrustThemAfterwards => 3,
        BuyerQuestion.WhatIfNothingIsDone => 4,
        BuyerQuestion.IsItTheBestPrice => 6,
        _ => 5,
    };

    // A verdict is good until the first day on which it would be another; and not beyond the next talk, or the day it is all about.
    private static PushVerdict Limited(Deal deal, PushVerdict verdict, PersonalityType? type, DateTimeOffset now)
    {
        var today = Fading.Day(now);
        var (until, why) = (verdict.Until, PushHolds.AWeek);
        if (WhoKnows.Planned(deal, today).FirstOrDefault() is { } visit && WhoKnows.DayOf(visit) is var day && day < until)
            (until, why) = (day, PushHolds.NextVisit);
        if (deal.Expected is { } expected && expected.Last >= today && expected.Last < until)
            (until, why) = (expected.Last, PushHolds.ExpectedDate);
        for (var days = 1; today.AddDays(days) <= until; days++)
        {
            if (IsSame(deal, verdict, type, now.AddDays(days)))
                continue;
            (until, why) = (today.AddDays(days - 1), verdict.Bounds is [{ Kind: PushBoundKind.BadlyTaken or PushBoundKind.NotAnswered or PushBoundKind.TooOften or PushBoundKind.AmiablePushed }, ..] ? PushHolds.Cooling : PushHolds.Evidence);
            break;
        }

        return verdict with { Until = until, UntilWhy = why };
    }

    private static bool IsSame(Deal deal, PushVerdict verdict, PersonalityType? type, DateTimeOffset later)
    {
        var reasons = PushReasons.Of(deal, type, later);
        var bounds = PushBounds.Of(deal, verdict.Through ?? verdict.Whom, type, reasons.Count > 0, later);
        return (bounds is [var tightest, ..] ? tightest.Most : PushDegree.Push) == verdict.Pressure && PushEnds.Of(deal, Fading.Day(later), bounds) == verdict.End;
    }
}
