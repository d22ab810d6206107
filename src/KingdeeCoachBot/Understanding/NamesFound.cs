namespace KingdeeCoachBot.Understanding;

/// <summary>Where the customer and the people stand in a sentence.</summary>
internal sealed record NamesFound(Span? Customer, IReadOnlyList<Span> People)
{
    public static NamesFound Nothing { get; } = new(null, []);
}

/// <summary>The word before a phrase, which says what may stand there.</summary>
internal enum Cue
{
    /// <summary>No word at all: only what looks like a name by itself counts.</summary>
    None,

    /// <summary>拜访, visit: a customer or a person.</summary>
    Visit,

    /// <summary>见, 约, 找, meet, see: rather a person.</summary>
    Meet,

    /// <summary>去, 到, at, from: a place or a customer.</summary>
    Go,

    /// <summary>跟, 和, with.</summary>
    With,

    /// <summary>The answer to a question, or the new side of a correction: the phrase is a name of either sort.</summary>
    Bare,

    /// <summary>After a verb that takes no name, to the next cue.</summary>
    Dead,
}

/// <summary>One phrase between cue words.</summary>
internal sealed record Phrase(Cue Cue, Span Span, Span? Customer, IReadOnlyList<Span> People)
{
    /// <summary>和小李去华能: who comes along is not who is visited.</summary>
    public bool Companion { get; init; }
}
