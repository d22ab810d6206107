using KingdeeCoachBot.Methodology;

namespace KingdeeCoachBot.Coaching.ThreeBars;

/// <summary>The question that raises a bar, as a rep could say it: to somebody by name, with what was said before. Course: M7, M8.</summary>
internal static class SaleWords
{
    private const int LongestQuote = 40;
    private const int LongestName = 30;

    /// <summary>Whom to say it to; empty where nobody of the deal is known for it.</summary>
    public static string To(Deal deal, SaleQuestion ask) => PressFields.Cut((ask.Step, ask.Manner) switch
    {
        // Whom we have not met cannot be asked: somebody else opens the door.
        (SaleStep.PowerMet, AskManner.Open) => DoorOpener.Of(deal, ask.Person)?.Name ?? "",
        _ => ask.Person?.Name ?? "",
    }, LongestName);

    /// <summary>"王总，您说“月结要十二天”。照这样下去，会耽误什么？"</summary>
    public static string Write(CoachTurn coach, Deal deal, SaleBars bars, SaleQuestion ask)
    {
        var text = ask.Manner == AskManner.Open ? SaleStepText.Ask(ask.Step) : SaleStepText.AskAgain(ask.Step);
        var to = To(deal, ask) is { Length: > 0 } name ? name : coach.In(BarsText.You);
        return coach.In(text, to, Before(coach, bars, ask), ask.Person is { } person ? PressFields.Cut(person.Name, LongestName) : coach.In(SomebodyElse));
    }

    private static readonly Text SomebodyElse = new("拍板的领导", "whoever decides");

    // One asks on from what was said; where that was not noted, from something that cannot be wrong.
    private static string Before(CoachTurn coach, SaleBars bars, SaleQuestion ask)
    {
        var steps = bars.Pain.Steps.Concat(bars.Vision.Steps).ToDictionary(step => step.Step, step => step.Seen?.Text ?? "");
        SaleStep[] order = (ask.Step, ask.Manner) switch
        {
            (var step, AskManner.Again) => [step],
            (SaleStep.PainAdmitted, _) => [SaleStep.PainStated],
            (SaleStep.PainConsequence, _) => [SaleStep.PainAdmitted, SaleStep.PainStated],
            (SaleStep.PainMeasured, _) => [SaleStep.PainConsequence, SaleStep.PainAdmitted, SaleStep.PainStated],
            (SaleStep.VisionOurs, _) => [SaleStep.VisionStated],
            (SaleStep.VisionConfirmed or SaleStep.VisionShared, _) => [SaleStep.VisionOurs, SaleStep.VisionStated],
            _ => [],
        };
        var said = order.Select(step => steps.GetValueOrDefault(step, "")).FirstOrDefault(text => text.Length > 0);
        return said is null ? coach.In(SaleStepText.Unsaid(ask.Step)) : $"“{PressFields.Cut(said, LongestQuote)}”";
    }
}
