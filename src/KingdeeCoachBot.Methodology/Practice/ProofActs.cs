namespace KingdeeCoachBot.Methodology.Practice;

/// <summary>Phase II: criteria, doubts, and the proof that fits. Course: M10.</summary>
internal static class ProofActs
{
    public static BuyerAct On(PracticeMoment moment) => moment.Reading.Form == SaidForm.Confirm ? Confirm(moment) : moment.Subject switch
    {
        SaidSubject.Criteria or SaidSubject.Solution => Compare(moment),
        SaidSubject.Worry => moment.Has(PracticeLayer.Criteria) ? moment.Tell(PracticeLayer.Doubt) : BuyerAct.Of(BuyerReaction.Shrugs),
        SaidSubject.Proof => Prove(moment, LayerOf(moment.Reading.Proof)),
        SaidSubject.Security => Prove(moment, PracticeLayer.Implementation),
        SaidSubject.Problem or SaidSubject.Impact => Past(moment),
        SaidSubject.Timing => BuyerAct.Of(BuyerReaction.TellsProcess),
        SaidSubject.Price => BuyerAct.Of(BuyerReaction.PriceLater),
        _ => BuyerAct.Of(BuyerReaction.ShutsDown, moment.Subject == SaidSubject.NextStep ? 0 : moment.Manner.Push),
    };

    private static BuyerAct Compare(PracticeMoment moment)
    {
        if (!moment.IsQuestion)
            return BuyerAct.Of(BuyerReaction.LetsPass, moment.Manner.Pitch);
        if (moment.Has(PracticeLayer.Criteria))
            return moment.Tell(PracticeLayer.Doubt);
        return moment.Reading.Form == SaidForm.Open ? moment.Tell(PracticeLayer.Criteria) : BuyerAct.Of(BuyerReaction.MoreOrLess);
    }

    // The need is settled: he only goes back to it for somebody who asks why a criterion counts.
    private static BuyerAct Past(PracticeMoment moment) =>
        moment.Has(PracticeLayer.Criteria) && !moment.Has(PracticeLayer.Doubt) && moment.Reading.Form == SaidForm.Open && moment.Repeated is not null
            ? moment.Tell(PracticeLayer.Doubt)
            : BuyerAct.Of(BuyerReaction.PastThat);

    private static BuyerAct Prove(PracticeMoment moment, PracticeLayer proof) =>
        moment.Has(PracticeLayer.Doubt) ? moment.Tell(proof) : BuyerAct.Of(BuyerReaction.ProofLater);

    private static BuyerAct Confirm(PracticeMoment moment)
    {
        // Whoever sums up the proofs that were agreed offers none anew.
        if (moment.Subject is SaidSubject.Proof or SaidSubject.Security && !moment.Talk.Reaches(moment.Buyer, PracticeLayer.Enabled))
            return Prove(moment, moment.Subject == SaidSubject.Proof ? LayerOf(moment.Reading.Proof) : PracticeLayer.Implementation);
        if (moment.Repeated is null)
            return BuyerAct.Of(moment.Has(PracticeLayer.Criteria) ? BuyerReaction.Corrects : BuyerReaction.MoreOrLess);
        return moment.Talk.Reaches(moment.Buyer, PracticeLayer.Enabled) && !moment.Has(PracticeLayer.Enabled)
            ? moment.Tell(PracticeLayer.Enabled, 9)
            : BuyerAct.Of(BuyerReaction.Agrees, 1);
    }

    private static PracticeLayer LayerOf(ProofKind? proof) => proof switch
    {
        ProofKind.Economic => PracticeLayer.Economic,
        ProofKind.Implementation => PracticeLayer.Implementation,
        _ => PracticeLayer.Technical,
    };
}
