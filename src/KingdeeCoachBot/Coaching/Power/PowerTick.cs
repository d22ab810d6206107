using KingdeeCoachBot.Methodology;

namespace KingdeeCoachBot.Coaching.Power;

/// <summary>A behaviour to tick on the form: it speaks for one side of one axis, and clearly. Course: M16.</summary>
/// <param name="Id">On cards; never changes.</param>
/// <param name="Axis">Which axis.</param>
/// <param name="IsPositive">Competitive or rational.</param>
/// <param name="Words">What was seen.</param>
internal sealed record PowerTick(string Id, PersonalityAxis Axis, bool IsPositive, Text Words)
{
    public static IReadOnlyList<PowerTick> All { get; } =
    [
        new("direct", PersonalityAxis.Competitive, true, new("说话直接，拍板快", "To the point, decides fast")),
        new("argues", PersonalityAxis.Competitive, true, new("打断别人，爱争输赢", "Interrupts, wants to win")),
        new("agrees", PersonalityAxis.Competitive, false, new("好说话，谁都不得罪", "Easy to talk to, offends nobody")),
        new("waits", PersonalityAxis.Competitive, false, new("不轻易表态，慢慢来", "Doesn't commit, takes time")),
        new("data", PersonalityAxis.Rational, true, new("要数据，问得很细", "Wants data, asks for details")),
        new("business", PersonalityAxis.Rational, true, new("公事公办，不聊私事", "All business, nothing personal")),
        new("chats", PersonalityAxis.Rational, false, new("先聊家常，讲交情", "Chats first, relationships count")),
        new("feels", PersonalityAxis.Rational, false, new("爱讲自己，情绪写在脸上", "Talks about himself, shows his feelings")),
    ];

    /// <summary>The tick as an observation of now.</summary>
    public Observation Noted(CoachTurn coach) => new()
    {
        Id = Guid.NewGuid().ToString("N"),
        At = coach.Now,
        Words = coach.In(Words),
        Competitive = Axis == PersonalityAxis.Competitive ? (IsPositive ? 1 : -1) : 0,
        Rational = Axis == PersonalityAxis.Rational ? (IsPositive ? 1 : -1) : 0,
    };

    /// <summary>The rep's own word for him.</summary>
    public static Observation Judged(CoachTurn coach, PersonalityType type) => new()
    {
        Id = Guid.NewGuid().ToString("N"),
        At = coach.Now,
        Words = coach.In(PowerText.Judged(type)),
        Competitive = type is PersonalityType.Driver or PersonalityType.Expressive ? 1 : -1,
        Rational = type is PersonalityType.Driver or PersonalityType.Analytical ? 1 : -1,
        Weight = 1.5,
    };
}
