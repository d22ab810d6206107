using KingdeeCoachBot.Understanding;

namespace KingdeeCoachBot.Coaching;

/// <summary>A sentence with what was read out of it.</summary>
/// <param name="Text">As typed, trimmed.</param>
/// <param name="Language">The language to answer in.</param>
/// <param name="Slots">Names, times and the like.</param>
/// <param name="Known">The names that the rep has used before.</param>
internal sealed record Utterance(string Text, Language Language, Slots Slots, KnownNames Known)
{
    /// <summary>
    /// The beginning of the text as patterns read it: simplified, half-width, lower case; character for character the text, so that a place
    /// found here is a place there.
    /// </summary>
    public string Folded { get; } = Sentence.From(Text).Folded;

    /// <summary>Whether any of the facts of a meeting were named.</summary>
    public bool NamesMeeting => Slots.Customer is not null || Slots.Person is not null || Slots.When is not null;
}
