using KingdeeCoachBot.Methodology;
using KingdeeCoachBot.Methodology.Practice;

namespace KingdeeCoachBot.Coaching.Practice;

/// <summary>What a buyer is in his company; sentences name it ("难缠的财务总监").</summary>
internal enum BuyerRole
{
    /// <summary>财务</summary>
    Finance,

    /// <summary>信息</summary>
    It,

    /// <summary>生产</summary>
    Plant,

    /// <summary>老板、总经理</summary>
    Boss,

    /// <summary>业务、销售、运营</summary>
    Business,
}

/// <summary>A buyer with his invented company and story. One file each in <c>Buyers/</c>; found by their type.</summary>
internal abstract class BuyerScript
{
    /// <summary>Stable: talks in storage and buttons on cards name it.</summary>
    public string Id => GetType().Name;

    public abstract PersonalityType Type { get; }

    public abstract BuyingPhase Phase { get; }

    public abstract BuyerRole Role { get; }

    /// <summary>"赵总"</summary>
    public abstract Text Name { get; }

    /// <summary>"财务总监"</summary>
    public abstract Text Title { get; }

    /// <summary>What the rep knows before he goes in. {0} is the buyer's name.</summary>
    public abstract Text Scene { get; }

    /// <summary>His first words.</summary>
    public abstract Text Opening { get; }

    /// <summary>Who decides, how and when.</summary>
    public abstract Text Process { get; }

    /// <summary>His last words where all is told.</summary>
    public abstract Text Won { get; }

    /// <summary>What he keeps to himself, in order.</summary>
    public abstract IReadOnlyList<ScriptLayer> Layers { get; }

    /// <summary>The buyer as the rules see him.</summary>
    public PracticeBuyer Buyer => new(Type, Phase, Layers.ToDictionary(layer => layer.Layer, layer => layer.Words));

    public ScriptLayer Find(PracticeLayer layer) => Layers.First(each => each.Layer == layer);
}

/// <summary>One thing that he keeps to himself.</summary>
/// <param name="Layer">Which.</param>
/// <param name="Tells">How he tells it.</param>
/// <param name="Ask">A sentence that earns it: the hint. {0} is the buyer's name.</param>
/// <param name="Short">What it is called afterwards; stands behind "我说的是".</param>
/// <param name="Words">By these, in either language, he knows that somebody has listened.</param>
internal sealed record ScriptLayer(PracticeLayer Layer, Text Tells, Text Ask, Text Short, params IReadOnlyList<string> Words);
