using KingdeeCoachBot.Methodology;
using KingdeeCoachBot.Methodology.Practice;

namespace KingdeeCoachBot.Coaching.Practice;

/// <summary>Shows what came of a talk: the rep's own sentences, what they earned, and one thing to practise.</summary>
internal static class ReviewCard
{
    private const int LongestQuoted = 80;

    public static Task ShowAsync(CoachTurn coach, PracticeDraft draft, BuyerScript script)
    {
        var review = PracticeReview.Of(script.Buyer, draft.Talk);
        var model = Model(coach, draft, script, review);
        return coach.ShowBelowAsync("Practice/Review", model, PracticeJson.Shown.ReviewModel, model.Result);
    }

    private static ReviewModel Model(CoachTurn coach, PracticeDraft draft, BuyerScript script, PracticeReview review) => new()
    {
        Title = coach.In(ReviewText.Title, draft.NameIn(script, coach.Language), coach.In(script.Title), coach.In(TypeName(script.Type))),
        Result = Result(coach, script, review, draft.Talk.End),
        IsGood = review.Left.Count == 0,
        Earned = [.. review.Earned.Select(turn => coach.In(ReviewText.Earned, Called(coach, turn.Layer!.Value), coach.In(script.Find(turn.Layer.Value).Short)))],
        Left = review.Left.Count == 0 ? "" : coach.In(ReviewText.Left, string.Join(Comma(coach), review.Left.Select(layer => coach.In(ReviewText.Layer(layer))))),
        Best = review.Best is { } best ? Quote(best.Said) : "",
        BestGot = review.Best is { Layer: { } layer } ? coach.In(ReviewText.BestGot, coach.In(script.Find(layer).Short)) : "",
        Costly = review.Costliest is { } costly ? Quote(costly.Said) : "",
        CostlyWhy = review.Costliest is { } cost ? coach.In(ReviewText.Why(cost.Reaction, script.Type)) : "",
        Instead = review.BetterThen is { } better ? coach.In(ReviewText.Instead, coach.In(script.Find(better).Ask, draft.NameIn(script, coach.Language))) : "",
        Figures = Figures(coach, script, review),
        Fit = coach.In(ReviewText.Fit(script.Type, review.Fit)),
        Unread = review.Unread > 0 ? coach.In(ReviewText.Unread, review.Unread) : "",
        Focus = coach.In(ReviewText.Focus(review.Focus)),
        Buyer = script.Id,
        Type = $"{script.Type}",
        Phase = $"{script.Phase}",
        Deal = draft.Deal,
        Person = draft.Person,
    };

    private static string Result(CoachTurn coach, BuyerScript script, PracticeReview review, PracticeEnd end)
    {
        var told = review.Earned.Count == 0 ? coach.In(ReviewText.NoneTold)
            : review.Left.Count == 0 ? coach.In(ReviewText.AllTold, script.Layers.Count)
            : coach.In(ReviewText.SomeTold, review.Earned.Count, script.Layers.Count);
        var ended = end switch
        {
            PracticeEnd.TrustGone => coach.In(ReviewText.TrustGone),
            PracticeEnd.TimeUp => coach.In(ReviewText.TimeUp),
            _ => "",
        };
        return ended.Length == 0 ? told : coach.Language == Language.Chinese ? ended + told : $"{ended} {told}";
    }

    // The nine blocks are for the first phase: nobody asks block 7 of a buyer who is afraid.
    private static string Figures(CoachTurn coach, BuyerScript script, PracticeReview review)
    {
        var counts = coach.In(ReviewText.Counts, review.Questions, review.Statements);
        if (script.Phase != BuyingPhase.NeedDefinition)
            return counts;
        var blocks = review.Blocks.Count == 0 ? coach.In(ReviewText.NoBlocks) : coach.In(ReviewText.Blocks, string.Join(Comma(coach), review.Blocks));
        return coach.Language == Language.Chinese ? $"{counts}{blocks}" : $"{counts} {blocks}";
    }

    private static Text TypeName(PersonalityType type) => type switch
    {
        PersonalityType.Driver => new("驱动性", "driver"),
        PersonalityType.Analytical => new("技术性", "analytical"),
        PersonalityType.Amiable => new("老好人", "amiable"),
        _ => new("滔滔不绝型", "expressive"),
    };

    private static string Called(CoachTurn coach, PracticeLayer layer)
    {
        var name = coach.In(ReviewText.Layer(layer));
        return coach.Language == Language.Chinese ? name : char.ToUpperInvariant(name[0]) + name[1..];
    }

    private static string Comma(CoachTurn coach) => coach.Language == Language.Chinese ? "、" : ", ";

    private static string Quote(string said) => $"“{PressFields.Cut(said, LongestQuoted)}”";
}

internal sealed record ReviewModel
{
    public required string Title { get; init; }

    /// <summary>How far it went.</summary>
    public required string Result { get; init; }

    public required bool IsGood { get; init; }

    /// <summary>What he told, in order.</summary>
    public required IReadOnlyList<string> Earned { get; init; }

    public required string Left { get; init; }

    /// <summary>The rep's best sentence; empty for none.</summary>
    public required string Best { get; init; }

    public required string BestGot { get; init; }

    /// <summary>The sentence that cost most; empty for none.</summary>
    public required string Costly { get; init; }

    public required string CostlyWhy { get; init; }

    /// <summary>What to say instead.</summary>
    public required string Instead { get; init; }

    public required string Figures { get; init; }

    public required string Fit { get; init; }

    public required string Unread { get; init; }

    /// <summary>One thing to practise next.</summary>
    public required string Focus { get; init; }

    public required string Buyer { get; init; }

    public required string Type { get; init; }

    public required string Phase { get; init; }

    public required string Deal { get; init; }

    public required string Person { get; init; }
}
