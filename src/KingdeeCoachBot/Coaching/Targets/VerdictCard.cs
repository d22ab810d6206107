using KingdeeCoachBot.Methodology;

namespace KingdeeCoachBot.Coaching.Targets;

/// <summary>What the five criteria say of a target, and what to do about it. Course: M2.</summary>
internal static class VerdictCard
{
    public static Task ShowAsync(CoachTurn coach, Deal deal, string status)
    {
        var model = Model(coach, deal, status);
        return coach.ShowAsync("Targets/Verdict", model, TargetJson.Shown.VerdictModel, $"{model.Title}: {model.Headline}");
    }

    private static VerdictModel Model(CoachTurn coach, Deal deal, string status)
    {
        var verdict = TargetRanking.Judge(deal.Screening);
        var asksGrowth = verdict.Advice is TargetAdvice.AskGrowth;
        // A target to be dropped is asked nothing more: its time goes to the others.
        var next = asksGrowth || verdict.Advice is TargetAdvice.Drop or TargetAdvice.Later ? null : verdict.AskNext;
        var isOpen = !deal.IsClosed;
        return new VerdictModel
        {
            Title = deal.Title,
            Status = status,
            Headline = TargetTalk.Headline(coach, deal.Screening, verdict),
            Why = coach.In(TargetTalk.Why(verdict)),
            Color = verdict.Advice switch { TargetAdvice.Pursue => "Good", TargetAdvice.Drop => "Attention", TargetAdvice.Ask => "Default", _ => "Warning" },
            Criteria = [.. Enum.GetValues<TargetCriterion>().Select(criterion => Line(coach, deal.Screening.Of(criterion)))],
            Growth = deal.Screening.Grows == YesNo.Unknown ? "" : coach.In(TargetText.Growth(deal.Screening.Grows)),
            Source = TargetTalk.Source(coach, deal.Screening),
            Ask = asksGrowth ? coach.In(TargetText.AskGrowth) : next is { } criterion ? coach.In(TargetText.Question(criterion)) : "",
            Say = asksGrowth ? TargetTalk.SayGrowth(coach, deal) : next is { } asked ? TargetTalk.Say(coach, deal, asked) : "",
            Criterion = asksGrowth ? TargetActions.Growth : next?.ToString() ?? "",
            Deal = deal.Id,
            CanAnswer = isOpen && (asksGrowth || next is not null),
            CanPursue = isOpen && verdict.Advice is TargetAdvice.Pursue,
            CanDrop = isOpen && verdict.Advice is (TargetAdvice.Drop or TargetAdvice.ThinkAgain),
            CanWait = isOpen && verdict.Advice is TargetAdvice.Later,
        };
    }

    private static VerdictLine Line(CoachTurn coach, CriterionAnswer answer) => new(
        answer.Answer switch { YesNo.Yes => "✓", YesNo.No => "✗", _ => "？" },
        answer.Answer switch { YesNo.Yes => "Good", YesNo.No => "Attention", _ => "Default" },
        coach.In(TargetText.ShortName(answer.Criterion)) + (answer.Note.Length > 0 ? $"{(coach.Language == Language.Chinese ? "：" : ": ")}{PressFields.Cut(answer.Note, 60)}" : ""));
}

internal sealed record VerdictModel
{
    public required string Title { get; init; }

    public required string Status { get; init; }

    public required string Headline { get; init; }

    public required string Why { get; init; }

    /// <summary>A colour of Adaptive Cards.</summary>
    public required string Color { get; init; }

    public required IReadOnlyList<VerdictLine> Criteria { get; init; }

    public required string Growth { get; init; }

    public required string Source { get; init; }

    /// <summary>What to find out next; empty for nothing.</summary>
    public required string Ask { get; init; }

    /// <summary>How to ask for it.</summary>
    public required string Say { get; init; }

    /// <summary>What the buttons yes and no answer.</summary>
    public required string Criterion { get; init; }

    public required string Deal { get; init; }

    public required bool CanAnswer { get; init; }

    public required bool CanPursue { get; init; }

    public required bool CanDrop { get; init; }

    public required bool CanWait { get; init; }
}

internal sealed record VerdictLine(string Mark, string Color, string Line);
