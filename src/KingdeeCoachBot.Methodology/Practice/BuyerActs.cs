namespace KingdeeCoachBot.Methodology.Practice;

/// <summary>What a buyer does about a sentence: his manner first, then what it is about, then where he stands.</summary>
internal static class BuyerActs
{
    // What an amiable person tells only to somebody who cares.
    private static readonly PracticeLayer[] Deep =
        [PracticeLayer.Admission, PracticeLayer.Figure, PracticeLayer.Enabled, PracticeLayer.Doubt, PracticeLayer.Root, PracticeLayer.Price, PracticeLayer.Commitment];

    // Where an expressive person gets to telling stories.
    private static readonly PracticeLayer[] Stories =
        [PracticeLayer.Symptom, PracticeLayer.Consequence, PracticeLayer.Criteria, PracticeLayer.Fear, PracticeLayer.Root];

    public static BuyerAct On(PracticeMoment moment)
    {
        var act = OfManner(moment) ?? OfSubject(moment) ?? OfPhase(moment);
        if (act.Layer is { } layer && KeepsBack(moment, layer) is { } kept)
            return kept;
        return act.Layer is null && act.Reaction is not (BuyerReaction.Agrees or BuyerReaction.Warms or BuyerReaction.SaysGoodbye) && moment.Talk.Stuck >= 2
            ? act with { Trust = act.Trust + moment.Manner.Standstill }
            : act;
    }

    /// <summary>Whether he begins, or goes on with, a story.</summary>
    public static bool TellsStory(PracticeMoment moment, BuyerAct act) =>
        moment.Buyer.Type == PersonalityType.Expressive
        && (act.Reaction == BuyerReaction.Interrupted || (act.Layer is { } layer && Stories.Contains(layer)));

    private static BuyerAct? OfManner(PracticeMoment moment)
    {
        var reading = moment.Reading;
        if (moment.Subject == SaidSubject.Farewell)
            return BuyerAct.Of(BuyerReaction.SaysGoodbye);
        if (moment.Talk.IsTelling && !Listens(moment))
            return BuyerAct.Of(BuyerReaction.Interrupted, -1);
        if (reading.HasBigWords && moment.Buyer.Type == PersonalityType.Analytical)
            return BuyerAct.Of(BuyerReaction.DistrustsWords, moment.Manner.BigWords);
        if (reading is { IsLong: true, IsQuestion: false } && moment.Manner.Speech < 0 && moment.Subject is not (SaidSubject.Proof or SaidSubject.Security))
            return BuyerAct.Of(BuyerReaction.Bored, moment.Manner.Speech + (moment.Subject == SaidSubject.Pitch ? moment.Manner.Pitch : 0));
        return null;
    }

    // Who listens lets him talk, takes up what he said, or says that he is understood.
    private static bool Listens(PracticeMoment moment) =>
        moment.Reading.IsWarm || moment.Reading.Form is SaidForm.Open or SaidForm.Confirm || moment.Repeated is not null;

    private static BuyerAct? OfSubject(PracticeMoment moment) => moment.Subject switch
    {
        SaidSubject.Pitch => BuyerAct.Of(BuyerReaction.LetsPass, moment.Manner.Pitch),
        SaidSubject.SmallTalk => Chat(moment),
        SaidSubject.Empathy when moment.Reading.Form != SaidForm.Confirm => BuyerAct.Of(BuyerReaction.Warms, moment.Buyer.Type is PersonalityType.Amiable or PersonalityType.Expressive ? 1 : 0),
        SaidSubject.Process => BuyerAct.Of(BuyerReaction.TellsProcess),
        SaidSubject.Discount => BuyerAct.Of(BuyerReaction.Pockets, -1),
        SaidSubject.Comfort => BuyerAct.Of(BuyerReaction.NotComforted, -1),
        SaidSubject.Unclear when moment.Reading.Form != SaidForm.Confirm => BuyerAct.Of(BuyerReaction.Puzzled, moment.Manner.Vague),
        SaidSubject.Impact or SaidSubject.Problem or SaidSubject.Worry when !moment.IsQuestion => Lecture(moment),
        _ => null,
    };

    // One greeting opens a talk; the next one holds it up.
    private static BuyerAct Chat(PracticeMoment moment) =>
        moment.Talk.Turns.Any(turn => turn.Subject == SaidSubject.SmallTalk)
            ? BuyerAct.Of(BuyerReaction.EnoughChat, moment.Manner.MoreSmallTalk)
            : BuyerAct.Of(BuyerReaction.Chats, moment.Manner.SmallTalk);

    private static BuyerAct Lecture(PracticeMoment moment) =>
        moment.Buyer.Phase == BuyingPhase.TakeAction && !moment.Has(PracticeLayer.Secured)
            ? BuyerAct.Of(BuyerReaction.MoreAfraid, -1)
            : BuyerAct.Of(BuyerReaction.Lectured, -1);

    private static BuyerAct OfPhase(PracticeMoment moment) => moment.Buyer.Phase switch
    {
        BuyingPhase.NeedDefinition => NeedActs.On(moment),
        BuyingPhase.Evaluation => ProofActs.On(moment),
        _ => ClosingActs.On(moment),
    };

    private static BuyerAct? KeepsBack(PracticeMoment moment, PracticeLayer layer) => moment.Buyer.Type switch
    {
        PersonalityType.Amiable when Deep.Contains(layer) && !moment.Talk.IsWarm && !moment.Reading.IsWarm => BuyerAct.Of(BuyerReaction.KeepsBack),
        PersonalityType.Analytical when layer == PracticeLayer.Figure && moment.Reading is { Form: SaidForm.Open, AsksFigure: false } => BuyerAct.Of(BuyerReaction.WantsPrecision),
        _ => null,
    };
}
