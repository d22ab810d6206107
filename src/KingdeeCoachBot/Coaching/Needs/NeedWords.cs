using KingdeeCoachBot.Methodology;
using KingdeeCoachBot.Understanding;

namespace KingdeeCoachBot.Coaching.Needs;

/// <summary>What is said of one need, in the words of its deal: who needs it, which rival answers it how. Course: M9.</summary>
internal static class NeedWords
{
    private const int LongestNeed = 40;
    private const int LongestName = 30;

    /// <summary>What to do about it.</summary>
    public static string Advice(CoachTurn coach, Deal deal, NeedView view)
    {
        var text = coach.In(NeedText.Advice(view.Advice), What(view.Need), Who(view.Need) is { Length: > 0 } who ? who : coach.In(NeedText.Customer), Rival(coach, deal, view.Need));
        return char.IsLower(text[0]) ? char.ToUpperInvariant(text[0]) + text[1..] : text;
    }

    /// <summary>How to ask, in quotation marks.</summary>
    public static string Ask(CoachTurn coach, NeedView view) =>
        $"“{coach.In(NeedText.Question(view.Advice), Who(view.Need) is { Length: > 0 } who ? who : coach.In(NeedText.You), What(view.Need))}”";

    /// <summary>"我们能满足，用友做不了。"</summary>
    public static string Versus(CoachTurn coach, Deal deal, Need need) =>
        coach.In(NeedText.Versus, coach.In(NeedText.OursName(need.Ours)), Rival(coach, deal, need), coach.In(NeedText.RivalsName(need.Rivals)));

    /// <summary>"李处 · 必须有 · 还在变"</summary>
    public static string Line(CoachTurn coach, Need need) => string.Join(" · ", new[]
    {
        Who(need),
        coach.In(NeedText.ImportanceName(need.Importance)),
        need.Stability == NeedStability.Unknown ? "" : coach.In(NeedText.StabilityName(need.Stability)),
    }.Where(text => text.Length > 0));

    public static string What(Need need) => PressFields.Cut(need.What, LongestNeed);

    private static string Who(Need need) => PressFields.Cut(need.Who, LongestName);

    // The rival of this need is the one its answer names; else the deal's only one.
    private static string Rival(CoachTurn coach, Deal deal, Need need)
    {
        var named = deal.Rivals.FirstOrDefault(rival => need.RivalAnswer.Contains(rival, StringComparison.OrdinalIgnoreCase))
            ?? (Vendors.In(Sentence.Fold(need.RivalAnswer)) is [var vendor, ..] ? vendor.Name : null)
            ?? (deal.Rivals is [var only] ? only : null);
        return named is null ? coach.In(NeedText.Rival) : PressFields.Cut(named, LongestName);
    }
}
