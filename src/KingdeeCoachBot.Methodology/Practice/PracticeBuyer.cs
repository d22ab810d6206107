namespace KingdeeCoachBot.Methodology.Practice;

/// <summary>A buyer to practise with, as the rules see him.</summary>
/// <param name="Type">His manner. Course: M16.</param>
/// <param name="Phase">Where he stands. Course: M5.</param>
/// <param name="Words">For each layer the words, in any language, by which somebody who repeats it is known to have listened.</param>
public sealed record PracticeBuyer(PersonalityType Type, BuyingPhase Phase, IReadOnlyDictionary<PracticeLayer, IReadOnlyList<string>> Words)
{
    /// <summary>His layers, in order.</summary>
    public IReadOnlyList<PracticeLayer> Layers => PracticeLayers.Of(Phase);

    /// <summary>Whether what was said repeats something of a layer.</summary>
    public bool Speaks(string said, PracticeLayer layer) =>
        Words.TryGetValue(layer, out var words) && words.Any(word => said.Contains(word, StringComparison.OrdinalIgnoreCase));
}

/// <summary>How a type takes what is said: changes of his trust. Course: M16.</summary>
/// <param name="SmallTalk">The first small talk.</param>
/// <param name="MoreSmallTalk">Every further one.</param>
/// <param name="Pitch">Praise of ourselves.</param>
/// <param name="BigWords">Words too big to mean anything.</param>
/// <param name="Speech">A long statement.</param>
/// <param name="Push">To be pushed too early.</param>
/// <param name="Vague">What he cannot make anything of.</param>
/// <param name="Standstill">Each sentence from the third on that brings him nowhere.</param>
internal sealed record BuyerManner(int SmallTalk, int MoreSmallTalk, int Pitch, int BigWords, int Speech, int Push, int Vague, int Standstill)
{
    public static BuyerManner Of(PersonalityType type) => type switch
    {
        PersonalityType.Driver => new(0, -2, -2, -1, -1, -2, -1, -1),
        PersonalityType.Analytical => new(0, -1, -1, -2, 0, -2, -1, 0),
        PersonalityType.Amiable => new(1, 0, -1, 0, 0, -3, 0, 0),
        _ => new(0, 0, -1, 0, -1, -1, 0, 0),
    };
}
