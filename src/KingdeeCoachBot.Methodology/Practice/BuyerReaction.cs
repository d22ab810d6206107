namespace KingdeeCoachBot.Methodology.Practice;

/// <summary>What a buyer does about a sentence. Stored by name.</summary>
public enum BuyerReaction
{
    /// <summary>He tells a layer.</summary>
    Tells,

    /// <summary>He agrees that this is what he said.</summary>
    Agrees,

    /// <summary>That is not what he said, and he puts it right.</summary>
    Corrects,

    /// <summary>A closed question before anything was told: "差不多吧".</summary>
    MoreOrLess,

    /// <summary>What follows from something that has not been told yet.</summary>
    Shrugs,

    /// <summary>He has told it, and was not heard back.</summary>
    NotHeard,

    /// <summary>He has told it already.</summary>
    SaidThat,

    /// <summary>He keeps it to himself as long as nobody cares for him. Amiable.</summary>
    KeepsBack,

    /// <summary>He wants the question more precise. Analytical.</summary>
    WantsPrecision,

    /// <summary>He was in the middle of his story. Expressive.</summary>
    Interrupted,

    /// <summary>He lets praise pass.</summary>
    LetsPass,

    /// <summary>Big words put him off.</summary>
    DistrustsWords,

    /// <summary>A speech bores him.</summary>
    Bored,

    /// <summary>He talks of the weather.</summary>
    Chats,

    /// <summary>He has had enough of the weather.</summary>
    EnoughChat,

    /// <summary>He is glad to be understood.</summary>
    Warms,

    /// <summary>He says how it is decided.</summary>
    TellsProcess,

    /// <summary>The price is not his question yet.</summary>
    PriceLater,

    /// <summary>A discount that nobody asked for is pocketed.</summary>
    Pockets,

    /// <summary>A push before its time.</summary>
    ShutsDown,

    /// <summary>A right push, put too hard.</summary>
    WantsToBeAsked,

    /// <summary>A proof before he has said what he doubts.</summary>
    ProofLater,

    /// <summary>He knows his need; he compares or fears.</summary>
    PastThat,

    /// <summary>The pain argued again makes him more afraid. Course: M13.</summary>
    MoreAfraid,

    /// <summary>"您放心" calms nobody.</summary>
    NotComforted,

    /// <summary>He is lectured on his own trouble.</summary>
    Lectured,

    /// <summary>He cannot tell what is asked.</summary>
    Puzzled,

    /// <summary>The seller takes his leave.</summary>
    SaysGoodbye,
}

/// <summary>How a talk ended. Stored by name.</summary>
public enum PracticeEnd
{
    /// <summary>It goes on.</summary>
    Open,

    /// <summary>He has told all.</summary>
    AllTold,

    /// <summary>He had enough.</summary>
    TrustGone,

    /// <summary>His time is up.</summary>
    TimeUp,

    /// <summary>The seller ended it.</summary>
    Left,
}
