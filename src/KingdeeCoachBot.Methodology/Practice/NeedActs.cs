namespace KingdeeCoachBot.Methodology.Practice;

/// <summary>Phase I: trouble, consequence and vision, each when it is asked for in its turn. Course: M8, M19 (diagnose before prescribing).</summary>
internal static class NeedActs
{
    public static BuyerAct On(PracticeMoment moment) => moment.Reading.Form == SaidForm.Confirm ? Confirm(moment) : moment.Subject switch
    {
        SaidSubject.Problem or SaidSubject.Worry => Problem(moment),
        SaidSubject.Impact => Impact(moment),
        SaidSubject.Solution or SaidSubject.Criteria => Solution(moment),
        SaidSubject.Timing => BuyerAct.Of(BuyerReaction.TellsProcess),
        SaidSubject.Price => BuyerAct.Of(BuyerReaction.PriceLater, -1),
        SaidSubject.Push or SaidSubject.NextStep => Pushed(moment),
        _ => BuyerAct.Of(BuyerReaction.ProofLater),
    };

    private static BuyerAct Problem(PracticeMoment moment) =>
        !moment.Has(PracticeLayer.Symptom) && moment.Reading.Form != SaidForm.Open
            ? BuyerAct.Of(BuyerReaction.MoreOrLess)
            : moment.Tell(moment.Has(PracticeLayer.Symptom) ? PracticeLayer.Cause : PracticeLayer.Symptom);

    private static BuyerAct Impact(PracticeMoment moment)
    {
        if (!moment.Has(PracticeLayer.Cause))
            return BuyerAct.Of(BuyerReaction.Shrugs);
        if (!moment.Has(PracticeLayer.Admission))
            return BuyerAct.Of(BuyerReaction.NotHeard);
        if (moment.Has(PracticeLayer.Consequence))
            return moment.Tell(PracticeLayer.Figure);
        return moment.Reading.Form == SaidForm.Open || AsksAgain(moment) ? moment.Tell(PracticeLayer.Consequence) : BuyerAct.Of(BuyerReaction.MoreOrLess);
    }

    // A closed question gets "差不多吧"; whoever stays with it is told.
    private static bool AsksAgain(PracticeMoment moment) =>
        moment.Talk.Turns.Any(turn => turn is { Subject: SaidSubject.Impact, Reaction: BuyerReaction.MoreOrLess });

    private static BuyerAct Solution(PracticeMoment moment) =>
        !moment.IsQuestion ? BuyerAct.Of(BuyerReaction.LetsPass, moment.Manner.Pitch)
        : moment.Has(PracticeLayer.Vision) && moment.Buyer.Speaks(moment.Said, PracticeLayer.Vision) ? moment.Tell(PracticeLayer.Enabled, 9)
        : moment.Has(PracticeLayer.Consequence) ? moment.Tell(PracticeLayer.Vision)
        : BuyerAct.Of(moment.Has(PracticeLayer.Cause) && !moment.Has(PracticeLayer.Admission) ? BuyerReaction.NotHeard : BuyerReaction.Shrugs);

    // What is said back decides, not the words it is said back with.
    private static BuyerAct Confirm(PracticeMoment moment)
    {
        if (moment.Has(PracticeLayer.Vision) && moment.Buyer.Speaks(moment.Said, PracticeLayer.Vision))
            return moment.Tell(PracticeLayer.Enabled, 9);
        if (moment.Has(PracticeLayer.Cause) && !moment.Has(PracticeLayer.Admission) && moment.Buyer.Speaks(moment.Said, PracticeLayer.Cause))
            return moment.Tell(PracticeLayer.Admission, 3);
        if (moment.Repeated is { } layer)
            return new BuyerAct(BuyerReaction.Agrees, null, 1) { Block = BlockOf(layer) };
        return BuyerAct.Of(moment.Has(PracticeLayer.Symptom) ? BuyerReaction.Corrects : BuyerReaction.MoreOrLess);
    }

    private static int BlockOf(PracticeLayer layer) => layer switch
    {
        PracticeLayer.Consequence or PracticeLayer.Figure => 6,
        PracticeLayer.Vision or PracticeLayer.Enabled => 9,
        _ => 3,
    };

    // A next meeting is welcome once he knows what for.
    private static BuyerAct Pushed(PracticeMoment moment) =>
        BuyerAct.Of(BuyerReaction.ShutsDown, moment.Subject == SaidSubject.NextStep ? 0 : moment.Manner.Push);
}
