using System.Text.RegularExpressions;

namespace KingdeeCoachBot.Methodology;

/// <summary>What bounds the pressure on a customer. Each bound stands alone, so that one trouble more never loosens another. Course: M13, M14, M16.</summary>
internal static partial class PushBounds
{
    private const int EarlierPhaseDays = 90;
    private const int AnswerDays = 7;
    private const int HeardDays = 14;

    /// <summary>All that bound it, the tightest first.</summary>
    public static IReadOnlyList<PushBound> Of(Deal deal, Stakeholder? person, PersonalityType? type, bool hasReason, DateTimeOffset now) =>
    [
        .. Needs(deal, hasReason, Fading.Day(now)).Concat(Pushed(deal, person, type, now)).Concat(Personal(deal, person, type, now)).Concat(Worries(deal, Fading.Day(now)))
            .DistinctBy(bound => bound.Kind)
            .OrderBy(bound => bound.Most).ThenBy(bound => bound.Kind),
    ];

    /// <summary>Whether whoever decides was met, or takes our calls.</summary>
    public static bool ReachesPower(Deal deal) => (SaleEvidence.For(deal, SaleStep.PowerMet) ?? SaleEvidence.For(deal, SaleStep.PowerAccess)) is not null;

    /// <summary>Days since a moment where the owner is.</summary>
    public static int Days(DateTimeOffset since, DateTimeOffset now) => Fading.Day(now).DayNumber - Fading.Day(since.ToOffset(now.Offset)).DayNumber;

    private static IEnumerable<PushBound> Needs(Deal deal, bool hasReason, DateOnly today)
    {
        if (deal.Status != DealStatus.Open)
            yield return Hold(PushBoundKind.NotOpen);
        if (deal.FinalDecision is { } final && final.Day >= today)
            yield return Hold(PushBoundKind.FinalDayAgreed);
        if (deal.Stage < DealStage.Negotiation)
            yield return Hold(PushBoundKind.EarlierStage);
        var (pain, vision) = (SaleEvidence.For(deal, SaleStep.PainAdmitted), SaleEvidence.For(deal, SaleStep.VisionConfirmed));
        if (pain is null)
            yield return Hold(PushBoundKind.NoPain);
        if (vision is null)
            yield return Hold(PushBoundKind.NoVision);
        if (!ReachesPower(deal))
            yield return Hold(PushBoundKind.NoPower);
        if (deal.Mark(MarkKind.ProofDelivered) is not { Evidence: >= Evidence.Heard })
            yield return Hold(PushBoundKind.NoProof);
        if (!hasReason)
            yield return Hold(PushBoundKind.NoReason);
        if (pain?.HasFaded(today) == true || vision?.HasFaded(today) == true)
            yield return Hint(PushBoundKind.Faded);
    }

    private static IEnumerable<PushBound> Worries(Deal deal, DateOnly today)
    {
        foreach (var concern in deal.Concerns.Where(concern => concern.IsOpen))
        {
            if (concern.Phase < BuyingPhase.TakeAction && Fading.Day(concern.At).AddDays(EarlierPhaseDays) >= today)
                yield return Hold(PushBoundKind.CustomerElsewhere);
            yield return Hint(concern is { Phase: BuyingPhase.TakeAction, Kind: not BuyerQuestion.IsItTheBestPrice } ? PushBoundKind.OpenFear : PushBoundKind.OpenQuestion);
        }
    }

    private static IEnumerable<PushBound> Pushed(Deal deal, Stakeholder? person, PersonalityType? type, DateTimeOffset now)
    {
        var lately = deal.Pushes.Where(push => Days(push.At, now) is >= 0 and < PushTiming.CoolingDays).ToArray();
        if (lately.Where(push => push.Reception == PushReception.Badly).Select(push => Days(push.At, now)).DefaultIfEmpty(int.MaxValue).Min() is var cool && cool < PushTiming.CoolingDays)
            yield return new PushBound(PushBoundKind.BadlyTaken, cool < PushTiming.CoolingDays / 2 ? PushDegree.Hold : PushDegree.Hint);
        // Hints are cheap; but whoever drops one every other day is pushing.
        var strong = lately.Count(push => push.Degree >= PushDegree.Push);
        if (strong > PushTiming.MostPushes)
            yield return Hold(PushBoundKind.TooOften);
        else if (strong == PushTiming.MostPushes || lately.Length > PushTiming.MostPushes)
            yield return Hint(PushBoundKind.TooOften);
        if (lately.Any(push => push.Reception == PushReception.NoAnswer && Days(push.At, now) < AnswerDays))
            yield return Hint(PushBoundKind.NotAnswered);
        if (type == PersonalityType.Amiable && lately.Any(push => push.Person.Length == 0 || person?.IsCalled(push.Person) == true))
            yield return Hint(PushBoundKind.AmiablePushed);
    }

    private static IEnumerable<PushBound> Personal(Deal deal, Stakeholder? person, PersonalityType? type, DateTimeOffset now)
    {
        if (type == PersonalityType.Analytical && !HasInWriting(deal))
            yield return Hint(PushBoundKind.NothingInWriting);
        if (type == PersonalityType.Expressive && !WasHeard(deal, person, now))
            yield return Hint(PushBoundKind.NotHeard);
        if (person is { Role: not (DecisionRole.Decider or DecisionRole.Approver) })
            yield return Hint(PushBoundKind.NotHisToDecide);
    }

    // He wants to read it: what he himself confirmed counts as read.
    private static bool HasInWriting(Deal deal) => deal.Marks.Any(mark => mark.Kind == MarkKind.ProofDelivered
        && (mark.Evidence == Evidence.Confirmed || (mark.Evidence == Evidence.Heard && Written().IsMatch(mark.Text))));

    private static bool WasHeard(Deal deal, Stakeholder? person, DateTimeOffset now) => person is not null && deal.Contacts.Any(contact =>
        contact is { IsMutual: true, Kind: not ContactKind.MessageAnswered } && contact.People.Any(person.IsCalled) && Days(contact.At, now) is >= 0 and < HeardDays);

    private static PushBound Hold(PushBoundKind kind) => new(kind, PushDegree.Hold);

    private static PushBound Hint(PushBoundKind kind) => new(kind, PushDegree.Hint);

    [GeneratedRegex("方案书|建议书|报告|书面|清单|测算|文档|材料|邮件|案例集|(?<![a-z])(?:report|in writing|written|document|proposal|paper|calculation|sheet|e-?mail)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Written();
}
