namespace KingdeeCoachBot.Methodology.Practice;

/// <summary>
/// Phase III: the fear is heard out, proof and taking risk away come before the price, and only then a push. Course: M13, M14.
/// </summary>
internal static class ClosingActs
{
    public static BuyerAct On(PracticeMoment moment) => moment.Subject switch
    {
        SaidSubject.Proof => Calm(moment, PracticeLayer.Proven),
        SaidSubject.Security => Calm(moment, PracticeLayer.Secured),
        SaidSubject.Push or SaidSubject.NextStep => Pushed(moment),
        SaidSubject.Price => Price(moment),
        // "价格上跟什么比？" asks for the price, not for criteria.
        SaidSubject.Criteria when SaidWords.Has(moment.Said, SubjectWords.Price) => Price(moment),
        SaidSubject.Timing => IsCalm(moment) ? moment.Tell(PracticeLayer.Timing) : BuyerAct.Of(BuyerReaction.Shrugs),
        _ when moment.Reading.Form == SaidForm.Confirm => Confirm(moment),
        SaidSubject.Worry => Worry(moment),
        SaidSubject.Problem => Problem(moment),
        SaidSubject.Impact => IsCalm(moment) ? BuyerAct.Of(BuyerReaction.PastThat) : BuyerAct.Of(BuyerReaction.MoreAfraid, -1),
        _ => BuyerAct.Of(BuyerReaction.PastThat),
    };

    private static bool IsCalm(PracticeMoment moment) => moment.Has(PracticeLayer.Proven) && moment.Has(PracticeLayer.Secured);

    private static BuyerAct Worry(PracticeMoment moment) =>
        moment.Has(PracticeLayer.Fear) ? moment.Tell(PracticeLayer.Root)
        : moment.Reading.Form == SaidForm.Open ? moment.Tell(PracticeLayer.Fear)
        : BuyerAct.Of(BuyerReaction.MoreOrLess);

    // "上次是怎么回事？" hears him out; "你们现在多慢啊" begins all over.
    private static BuyerAct Problem(PracticeMoment moment) =>
        moment.Has(PracticeLayer.Fear) && !moment.Has(PracticeLayer.Root) ? moment.Tell(PracticeLayer.Root)
        : moment.Has(PracticeLayer.Root) ? BuyerAct.Of(BuyerReaction.SaidThat)
        : BuyerAct.Of(BuyerReaction.PastThat);

    private static BuyerAct Calm(PracticeMoment moment, PracticeLayer layer) =>
        moment.Has(PracticeLayer.Root) ? moment.Tell(layer)
        : BuyerAct.Of(moment.Has(PracticeLayer.Fear) ? BuyerReaction.NotHeard : BuyerReaction.ProofLater);

    private static BuyerAct Price(PracticeMoment moment) =>
        !IsCalm(moment) ? BuyerAct.Of(BuyerReaction.PriceLater)
        : moment.IsQuestion ? moment.Tell(PracticeLayer.Price)
        : BuyerAct.Of(BuyerReaction.LetsPass);

    private static BuyerAct Confirm(PracticeMoment moment)
    {
        if (moment.Has(PracticeLayer.Fear) && !moment.Has(PracticeLayer.Root) && moment.Buyer.Speaks(moment.Said, PracticeLayer.Fear))
            return moment.Tell(PracticeLayer.Root);
        if (moment.Repeated is not null)
            return BuyerAct.Of(BuyerReaction.Agrees, 1);
        return BuyerAct.Of(moment.Has(PracticeLayer.Fear) ? BuyerReaction.Corrects : BuyerReaction.MoreOrLess);
    }

    // Who asks may be told yes; who commands is not, even at the right time.
    private static BuyerAct Pushed(PracticeMoment moment) =>
        !moment.Talk.Reaches(moment.Buyer, PracticeLayer.Commitment) ? BuyerAct.Of(BuyerReaction.ShutsDown, moment.Subject == SaidSubject.NextStep ? 0 : moment.Manner.Push)
        : moment.IsQuestion || moment.Buyer.Type == PersonalityType.Driver ? moment.Tell(PracticeLayer.Commitment)
        : BuyerAct.Of(BuyerReaction.WantsToBeAsked);
}
