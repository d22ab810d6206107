using KingdeeCoachBot.Coaching.Deals;
using KingdeeCoachBot.Methodology;

namespace KingdeeCoachBot.Coaching.ThreeBars;

/// <summary>PAIN, VISION and POWER of a deal: the weakest first, why, and what to say next. Course: M7.</summary>
internal static class BarsCard
{
    private const int LongestText = 60;

    public static Task ShowAsync(CoachTurn coach, Deal deal, string status = "")
    {
        coach.FocusOn(deal);
        var model = Model(coach, deal, status);
        return coach.ShowAsync("ThreeBars/Bars", model, BarsJson.Shown.BarsModel, $"{model.Title} · {model.Headline}");
    }

    private static BarsModel Model(CoachTurn coach, Deal deal, string status)
    {
        var bars = SaleEquation.Of(deal, coach.Today);
        var ask = deal.IsClosed ? null : bars.Ask;
        return new BarsModel
        {
            Status = status,
            Title = coach.In(BarsText.Title, deal.Title),
            Headline = deal.IsClosed ? coach.In(BarsText.Ended) : Headline(coach, bars),
            Why = coach.In(bars.IsComplete ? BarsText.AllThereWhy : BarsText.Why),
            Bars = [.. new[] { bars.Pain, bars.Vision, bars.Power }.Select(bar => Row(coach, bar, bar.Force == bars.Weakest.Force && !bars.IsComplete))],
            AskTitle = ask is null ? "" : AskTitle(coach, deal, ask),
            Ask = ask is null ? "" : $"“{SaleWords.Write(coach, deal, bars, ask)}”",
            AskWhen = ask is null ? "" : When(coach, ask),
            Deal = deal.Id,
            Step = ask?.Step.ToString() ?? "",
            Visit = ask?.Visit?.Id ?? "",
            Person = ask?.Person?.Name ?? "",
            IsClosed = deal.IsClosed,
        };
    }

    private static string Headline(CoachTurn coach, SaleBars bars) => bars switch
    {
        { IsComplete: true } => coach.In(BarsText.AllThere),
        { Weakest.Level: 0 } => coach.In(BarsText.WeakestNone, coach.In(SaleStepText.Force(bars.Weakest.Force))),
        _ => coach.In(BarsText.Weakest, coach.In(SaleStepText.Force(bars.Weakest.Force)), bars.Weakest.Level),
    };

    private static string AskTitle(CoachTurn coach, Deal deal, SaleQuestion ask) =>
        SaleWords.To(deal, ask) is { Length: > 0 } name ? coach.In(BarsText.AskWhom, name) : coach.In(BarsText.AskAnybody);

    private static string When(CoachTurn coach, SaleQuestion ask) =>
        ask.Visit is { } visit ? coach.In(BarsText.AskAt, Times.Write(coach, visit.Start, visit.Zone)) : coach.In(BarsText.NoVisit);

    private static BarRow Row(CoachTurn coach, SaleBar bar, bool isWeakest) => new(
        coach.In(SaleStepText.Force(bar.Force)),
        string.Join(' ', Enumerable.Range(0, SaleEquation.Most).Select(step => step < bar.Level ? "■" : "□")),
        $"{bar.Level}/{SaleEquation.Most}",
        isWeakest ? coach.In(BarsText.WeakestSign) : "",
        [.. bar.Steps.Take(bar.Level).Select(step => Reached(coach, step.Step, step.Seen!))],
        bar.Next is { } next ? coach.In(BarsText.Missing, coach.In(SaleStepText.Name(next))) : "",
        (bar.Next ?? bar.Steps[0].Step).ToString());

    // "✓ 有人承认是他的痛 · 王总确认 · 11月20日 周五 · 月结要十二天"
    private static string Reached(CoachTurn coach, SaleStep step, SaleSeen seen)
    {
        var parts = new[] { coach.In(SaleStepText.Name(step)), Who(coach, seen), seen.At is { } at ? Times.Write(coach, coach.DayOf(at)) : "", PressFields.Cut(seen.Text, LongestText) };
        var line = "✓ " + string.Join(" · ", parts.Where(part => part.Length > 0));
        return seen.HasFaded(coach.Today) ? coach.In(BarsText.Faded, line) : line;
    }

    // What the deal's people show was said by nobody: the name is enough.
    private static string Who(CoachTurn coach, SaleSeen seen) => seen.At is null ? seen.Who : EvidenceText.Write(coach, seen.Evidence, seen.Who);
}
