using KingdeeCoachBot.BotFramework.Turns;
using KingdeeCoachBot.Coaching.People;
using KingdeeCoachBot.Methodology;

namespace KingdeeCoachBot.Coaching.ThreeBars;

/// <summary>What a customer's person answered, while it is being put into words: everything as typed.</summary>
/// <remarks>It comes back on a card's button too, where anything may be missing: texts take null for empty.</remarks>
internal sealed record AnswerDraft
{
    /// <summary>The mark's id; given when the form is first shown, so that saving it twice is saving it once.</summary>
    public required string Mark { get; init; }

    public required string Deal { get; init; }

    /// <summary>The deal as the form names it.</summary>
    public string DealTitle { get; init => field = value ?? ""; } = "";

    public SaleStep Step { get; init; }

    /// <summary>The question whose answer it is.</summary>
    public string Question { get; init => field = value ?? ""; } = "";

    public string Said { get; init => field = value ?? ""; } = "";

    /// <summary>Who else suffers; asked together with the figure.</summary>
    public string Others { get; init => field = value ?? ""; } = "";

    public string Who { get; init => field = value ?? ""; } = "";

    public Evidence Evidence { get; init; } = Evidence.Heard;

    /// <summary>yyyy-MM-dd as cards send it, in the rep's zone.</summary>
    public string Day { get; init => field = value ?? ""; } = "";

    /// <summary>What the step is noted as.</summary>
    public MarkKind Kind => KindOf(Step);

    /// <summary>Whether who else suffers is asked, too.</summary>
    public bool AsksOthers => Step == SaleStep.PainMeasured;

    public static AnswerDraft New(CoachTurn coach, Deal deal, SaleStep step)
    {
        var bars = SaleEquation.Of(deal, coach.Today);
        var ask = SaleEquation.AskFor(deal, step, coach.Today);
        return new AnswerDraft
        {
            Mark = Guid.NewGuid().ToString("N"),
            Deal = deal.Id,
            DealTitle = deal.Title,
            Step = step,
            Question = SaleWords.Write(coach, deal, bars, ask),
            Who = ask.Person?.Name ?? "",
            // This step is his own word or nothing.
            Evidence = step == SaleStep.VisionConfirmed ? Evidence.Confirmed : Evidence.Heard,
            Day = PressFields.Write(coach.Today),
        };
    }

    /// <summary>Whether a step rests on what somebody said, rather than on who the deal's people are.</summary>
    public static bool IsSaid(SaleStep step) => step is not (SaleStep.PowerKnown or SaleStep.PowerMet or SaleStep.PowerSupports);

    /// <summary>Takes over a submitted card. The inputs are all of the form, so an empty one empties its field.</summary>
    public AnswerDraft With(CardPress press) => this with
    {
        Said = press.Text("said") ?? "",
        Others = AsksOthers ? press.Text("others") ?? "" : "",
        Who = press.Text("who") ?? "",
        Evidence = press.Choice<Evidence>("evidence") ?? Evidence,
        Day = press.Text("day") ?? "",
    };

    /// <summary>The deal with the answer noted.</summary>
    public Deal ApplyTo(CoachTurn coach, Deal deal)
    {
        var known = deal.WithPeople(Who.Length > 0 ? [PersonName.In(deal, Who)] : []);
        var mark = new DealMark { Id = Mark, Kind = Kind, Evidence = Evidence, At = At(coach), Who = PersonName.In(known, Who), Text = Said };
        if (Said.Length > 0)
            known = known.With(mark);
        return Others.Length > 0 ? known.With(mark with { Id = Mark + "o", Kind = MarkKind.PainOthersSuffer, Text = Others }) : known;
    }

    private static MarkKind KindOf(SaleStep step) => step switch
    {
        SaleStep.PainStated => MarkKind.PainStated,
        SaleStep.PainAdmitted => MarkKind.PainAdmitted,
        SaleStep.PainConsequence => MarkKind.PainConsequence,
        SaleStep.PainMeasured => MarkKind.PainFigure,
        SaleStep.VisionStated => MarkKind.VisionStated,
        SaleStep.VisionOurs => MarkKind.VisionOurs,
        SaleStep.VisionConfirmed => MarkKind.VisionConfirmed,
        SaleStep.VisionShared => MarkKind.VisionShared,
        _ => MarkKind.PowerAccess,
    };

    private DateTimeOffset At(CoachTurn coach)
    {
        if (PressFields.DayOf(Day) is not { } day || day >= coach.Today)
            return coach.LocalNow;
        var noon = day.ToDateTime(new TimeOnly(12, 0));
        return new DateTimeOffset(noon, coach.Zone.GetUtcOffset(noon));
    }
}
