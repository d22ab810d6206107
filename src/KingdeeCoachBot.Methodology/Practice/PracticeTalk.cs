namespace KingdeeCoachBot.Methodology.Practice;

/// <summary>
/// A talk with a practice buyer: all that was said so far. The same sentences give the same talk. Course: M8 (nine blocks), M16 (his manner).
/// </summary>
public sealed record PracticeTalk
{
    /// <summary>After so many sentences his time is up.</summary>
    public const int MostTurns = 15;

    /// <summary>Of each sentence the beginning is kept.</summary>
    public const int LongestKept = 200;

    /// <summary>From so many sentences without anything earned a hint helps.</summary>
    public const int StuckFrom = 3;

    internal const int FirstTrust = 4;
    internal const int MostTrust = 8;

    /// <summary>What was said and what he did, in order.</summary>
    public IReadOnlyList<PracticeTurn> Turns { get; init => field = value ?? []; } = [];

    /// <summary>0: he has had enough; 8: more than that nobody gets.</summary>
    public int Trust { get; init; } = FirstTrust;

    /// <summary>Whether he is in the middle of a story. Expressive.</summary>
    public bool IsTelling { get; init; }

    /// <summary>Whether, and how, it is over.</summary>
    public PracticeEnd End { get; init; }

    /// <summary>What he has told.</summary>
    public IEnumerable<PracticeLayer> Told => Turns.Where(turn => turn.Layer is not null).Select(turn => turn.Layer!.Value);

    /// <summary>Whether somebody has cared for him as a person.</summary>
    public bool IsWarm => Turns.Any(turn => turn.IsWarm);

    /// <summary>How many sentences have brought nothing since something was earned.</summary>
    public int Stuck => Turns.Reverse().TakeWhile(turn => turn.Layer is null && turn.Reaction is not (BuyerReaction.Agrees or BuyerReaction.Warms)).Count();

    /// <summary>Whether he has told a layer.</summary>
    public bool Has(PracticeLayer layer) => Turns.Any(turn => turn.Layer == layer);

    /// <summary>The layer to be earned next; null where all is told.</summary>
    public PracticeLayer? NextOf(PracticeBuyer buyer) =>
        buyer.Layers.Where(layer => !Has(layer) && Reaches(buyer, layer)).Select(layer => (PracticeLayer?)layer).FirstOrDefault();

    /// <summary>Whether all that a layer rests on has been told.</summary>
    public bool Reaches(PracticeBuyer buyer, PracticeLayer layer) => PracticeLayers.RestsOn(buyer.Phase, layer).All(Has);

    /// <summary>He hears a sentence. What he does is the last of <see cref="Turns"/>.</summary>
    /// <param name="buyer">Who hears it.</param>
    /// <param name="said">As typed: what a review quotes.</param>
    /// <param name="read">The same as it is to be read, in simplified characters; null where it is typed like that.</param>
    public PracticeTalk Next(PracticeBuyer buyer, string said, string? read = null)
    {
        if (End != PracticeEnd.Open)
            return this;
        var moment = new PracticeMoment(buyer, this, QuestionReading.Of(read ?? said), read ?? said);
        var act = BuyerActs.On(moment);
        var trust = Math.Clamp(Trust + act.Trust, 0, MostTrust);
        var turn = new PracticeTurn(said.Length > LongestKept ? said[..LongestKept] : said, moment.Reading.Form, moment.Reading.Subject, act.Reaction)
        {
            Layer = act.Layer,
            Trust = act.Trust,
            IsWarm = moment.Reading.IsWarm || moment.Reading.Subject is SaidSubject.Empathy or SaidSubject.SmallTalk,
            Block = act.Block ?? moment.Reading.Block,
        };
        var next = this with { Turns = [.. Turns, turn], Trust = trust, IsTelling = BuyerActs.TellsStory(moment, act) };
        return next with { End = next.EndOf(buyer, moment.Reading.Subject) };
    }

    private PracticeEnd EndOf(PracticeBuyer buyer, SaidSubject said) =>
        buyer.Layers.All(Has) ? PracticeEnd.AllTold
        : said == SaidSubject.Farewell ? PracticeEnd.Left
        : Trust <= 0 ? PracticeEnd.TrustGone
        : Turns.Count >= MostTurns ? PracticeEnd.TimeUp
        : PracticeEnd.Open;
}

/// <summary>A sentence and what he did about it.</summary>
/// <param name="Said">The sentence, or its beginning.</param>
/// <param name="Form">How it was put.</param>
/// <param name="Subject">What it was about.</param>
/// <param name="Reaction">What he did.</param>
public sealed record PracticeTurn(string Said, SaidForm Form, SaidSubject Subject, BuyerReaction Reaction)
{
    /// <summary>What he told; null for nothing.</summary>
    public PracticeLayer? Layer { get; init; }

    /// <summary>What it did to his trust.</summary>
    public int Trust { get; init; }

    /// <summary>Whether it was said with warmth.</summary>
    public bool IsWarm { get; init; }

    /// <summary>The block of the nine that it was; null for none.</summary>
    public int? Block { get; init; }
}
