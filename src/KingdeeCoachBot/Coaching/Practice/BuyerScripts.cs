using KingdeeCoachBot.Methodology;

namespace KingdeeCoachBot.Coaching.Practice;

/// <summary>All buyers to practise with.</summary>
internal static class BuyerScripts
{
    public static IReadOnlyList<BuyerScript> All { get; } =
    [
        .. typeof(BuyerScript).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(BuyerScript)))
            .Select(type => (BuyerScript)Activator.CreateInstance(type)!)
            .OrderBy(script => script.Phase).ThenBy(script => script.Type).ThenBy(script => script.Id, StringComparer.Ordinal),
    ];

    /// <summary>The buyer of an id; null where this version has none.</summary>
    public static BuyerScript? Find(string? id) => All.FirstOrDefault(script => script.Id == id);

    /// <summary>A buyer who fits what is wished as well as any; another one than the last where there is one.</summary>
    /// <param name="wish">What is wished.</param>
    /// <param name="draw">Any number: decides between equals.</param>
    public static BuyerScript Pick(PracticeWish wish, long draw)
    {
        var best = All.GroupBy(script => Fit(script, wish)).MaxBy(group => group.Key)!.ToArray();
        return best[(int)(draw % best.Length)];
    }

    // Phase and type were chosen for a reason; a role is a costume.
    private static int Fit(BuyerScript script, PracticeWish wish) =>
        (wish.Type == script.Type ? 8 : 0) + (wish.Phase == script.Phase ? 8 : 0) + (wish.Role == script.Role ? 4 : 0) - (wish.Other == script.Id ? 16 : 0);
}

/// <summary>Whom to practise with; null for anybody.</summary>
internal sealed record PracticeWish(PersonalityType? Type = null, BuyingPhase? Phase = null, BuyerRole? Role = null)
{
    /// <summary>The buyer just practised with, who is not wanted again.</summary>
    public string? Other { get; init; }
}
