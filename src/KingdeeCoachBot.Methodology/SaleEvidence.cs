namespace KingdeeCoachBot.Methodology;

/// <summary>What each step of PAIN, VISION and POWER rests on. Our own guesses count for nothing here. Course: M7.</summary>
internal static class SaleEvidence
{
    // Whoever wrote or called twice, and was answered, has access.
    private const int ContactsOfAccess = 2;

    /// <summary>What a step rests on; null where on nothing.</summary>
    public static SaleSeen? For(Deal deal, SaleStep step) => step switch
    {
        SaleStep.PainStated => Best(
        [
            .. Facts(deal, GateQuestion.WhyNeed, Evidence.Heard),
            .. Marks(deal, Evidence.Heard, MarkKind.PainStated, MarkKind.PainAdmitted, MarkKind.PainConsequence, MarkKind.PainCause, MarkKind.ImpactConfirmed),
        ]),
        SaleStep.PainAdmitted => Best(
        [
            .. Facts(deal, GateQuestion.WhyNeed, Evidence.Confirmed).Where(IsSomebodys),
            .. Marks(deal, Evidence.Heard, MarkKind.PainAdmitted).Where(IsSomebodys),
        ]),
        SaleStep.PainConsequence => Best(Marks(deal, Evidence.Heard, MarkKind.PainConsequence, MarkKind.ImpactConfirmed)),
        SaleStep.PainMeasured => Best(Marks(deal, Evidence.Heard, MarkKind.PainFigure, MarkKind.PainOthersSuffer)),
        SaleStep.VisionStated => Best(
            Marks(deal, Evidence.Heard, MarkKind.VisionStated, MarkKind.VisionOurs, MarkKind.VisionConfirmed, MarkKind.VisionShared)),
        SaleStep.VisionOurs => Best([.. Marks(deal, Evidence.Heard, MarkKind.VisionOurs), .. Facts(deal, GateQuestion.WhyUs, Evidence.Confirmed)]),
        SaleStep.VisionConfirmed => Best(Marks(deal, Evidence.Confirmed, MarkKind.VisionConfirmed)),
        SaleStep.VisionShared => Best(
        [
            .. Marks(deal, Evidence.Heard, MarkKind.VisionShared),
            .. Marks(deal, Evidence.Confirmed, MarkKind.VisionConfirmed).Where(seen => IsDecider(deal, seen)),
        ]),
        SaleStep.PowerKnown => Decider(deal, _ => true) ?? Best(Facts(deal, GateQuestion.DecisionMaker, Evidence.Heard)),
        SaleStep.PowerMet => Decider(deal, person => person.LastMet is not null),
        SaleStep.PowerAccess => Best(Marks(deal, Evidence.Heard, MarkKind.PowerAccess)) ?? Decider(deal, person => Contacts(deal, person) >= ContactsOfAccess),
        _ => Decider(deal, person => person.Stance == Stance.Supporter),
    };

    // The surest; of those the newest. Ties fall by words, so that the order in which things were told does not matter.
    private static SaleSeen? Best(IEnumerable<SaleSeen> seen) => seen
        .OrderByDescending(each => each.Evidence).ThenByDescending(each => each.At)
        .ThenBy(each => each.Who, StringComparer.Ordinal).ThenBy(each => each.Text, StringComparer.Ordinal)
        .FirstOrDefault();

    private static IEnumerable<SaleSeen> Facts(Deal deal, GateQuestion question, Evidence atLeast) => deal.Facts
        .Where(fact => fact.Answers == question && fact.Evidence >= atLeast && !string.IsNullOrWhiteSpace(fact.Text) && deal.AgainstOf(fact) is null)
        .Select(fact => new SaleSeen(fact.Source, fact.Text, fact.Evidence, fact.At));

    private static IEnumerable<SaleSeen> Marks(Deal deal, Evidence atLeast, params MarkKind[] kinds) => deal.Marks
        .Where(mark => kinds.Contains(mark.Kind) && mark.Evidence >= atLeast)
        .Select(mark => new SaleSeen(mark.Who, mark.Text, mark.Evidence, mark.At));

    private static SaleSeen? Decider(Deal deal, Func<Stakeholder, bool> fits) => deal.Deciders.Where(fits)
        .OrderBy(person => person.Name, StringComparer.Ordinal)
        .Select(person => new SaleSeen(person.Name, "", Evidence.Heard, null))
        .FirstOrDefault();

    private static int Contacts(Deal deal, Stakeholder person) =>
        deal.Contacts.Count(contact => contact.IsMutual && contact.People.Any(person.IsCalled));

    // "Admitted" needs somebody who admitted it.
    private static bool IsSomebodys(SaleSeen seen) => seen.Who.Length > 0;

    private static bool IsDecider(Deal deal, SaleSeen seen) => deal.Deciders.Any(person => person.IsCalled(seen.Who));
}
