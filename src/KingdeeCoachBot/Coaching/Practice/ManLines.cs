using KingdeeCoachBot.Methodology;
using KingdeeCoachBot.Methodology.Practice;

namespace KingdeeCoachBot.Coaching.Practice;

/// <summary>How people of a type speak, whatever their story. {0} is what was told last, in short.</summary>
internal abstract class ManLines
{
    private static readonly ManLines[] All =
        [.. typeof(ManLines).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(ManLines))).Select(type => (ManLines)Activator.CreateInstance(type)!)];

    public abstract PersonalityType Type { get; }

    /// <summary>What he says; several ways, so that he does not repeat himself.</summary>
    public abstract IReadOnlyDictionary<BuyerReaction, IReadOnlyList<Text>> Reactions { get; }

    /// <summary>What he says when it is over, unless all is told.</summary>
    public abstract IReadOnlyDictionary<PracticeEnd, Text> Endings { get; }

    public static ManLines Of(PersonalityType type) => All.First(lines => lines.Type == type);
}
