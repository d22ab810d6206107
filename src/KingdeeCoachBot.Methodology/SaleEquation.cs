namespace KingdeeCoachBot.Methodology;

/// <summary>PAIN + VISION + POWER = SALE: three bars, each of four steps. All three are needed; the weakest holds the deal, nothing is averaged. Course: M7.</summary>
public static class SaleEquation
{
    /// <summary>Steps of a bar.</summary>
    public const int Most = 4;

    /// <summary>Reads the bars from what the deal has evidence of.</summary>
    public static SaleBars Of(Deal deal, DateOnly today)
    {
        var bars = Enum.GetValues<SaleForce>().Select(force => Bar(deal, force)).ToArray();
        var weakest = bars.MinBy(bar => bar.Level)!;
        return new SaleBars(bars[0], bars[1], bars[2], weakest, Ask(deal, bars, weakest, today));
    }

    /// <summary>The question that reaches one step, whichever comes next; once more where the step has been reached.</summary>
    public static SaleQuestion AskFor(Deal deal, SaleStep step, DateOnly today) =>
        Question(deal, step, SaleEvidence.For(deal, step) is null ? AskManner.Open : AskManner.Again, today);

    private static SaleBar Bar(Deal deal, SaleForce force) =>
        new(force, [.. Enumerable.Range((int)force * Most, Most).Select(step => ((SaleStep)step, SaleEvidence.For(deal, (SaleStep)step)))]);

    // Where nothing is missing, what has faded is asked again.
    private static SaleQuestion? Ask(Deal deal, SaleBar[] bars, SaleBar weakest, DateOnly today)
    {
        if (weakest.Next is { } missing)
            return Question(deal, missing, AskManner.Open, today);
        var faded = bars.SelectMany(bar => bar.Steps).Where(step => step.Seen!.HasFaded(today)).Select(step => (SaleStep?)step.Step).FirstOrDefault();
        return faded is { } again ? Question(deal, again, AskManner.Again, today) : null;
    }

    private static SaleQuestion Question(Deal deal, SaleStep step, AskManner manner, DateOnly today)
    {
        var person = step is SaleStep.PowerMet or SaleStep.PowerAccess or SaleStep.PowerSupports or SaleStep.VisionShared
            ? deal.Deciders.OrderBy(each => WhoKnows.VisitWith(deal, each, today) is null).ThenBy(each => each.Name, StringComparer.Ordinal).FirstOrDefault()
            : WhoKnows.Person(deal, DemandOf(step), "", today);
        var visit = person is null ? WhoKnows.VisitWithAnybody(deal, today) : WhoKnows.VisitWith(deal, person, today);
        return new SaleQuestion(step, manner, person, visit);
    }

    private static GateDemand DemandOf(SaleStep step) => step switch
    {
        <= SaleStep.PainMeasured => GateDemand.WhyNeed,
        <= SaleStep.VisionShared => GateDemand.VisionStated,
        _ => GateDemand.DecisionMaker,
    };
}

/// <summary>The three bars.</summary>
/// <param name="Pain">病痛.</param>
/// <param name="Vision">我要的.</param>
/// <param name="Power">Whoever decides.</param>
/// <param name="Weakest">The one that holds the deal; of equals the first, for one diagnoses before one prescribes.</param>
/// <param name="Ask">The question that comes next; null where nothing is missing and nothing has faded.</param>
public sealed record SaleBars(SaleBar Pain, SaleBar Vision, SaleBar Power, SaleBar Weakest, SaleQuestion? Ask)
{
    /// <summary>Whether all three stand: only then is it a sale.</summary>
    public bool IsComplete => Weakest.Level == SaleEquation.Most;
}

/// <summary>One bar.</summary>
/// <param name="Force">Which.</param>
/// <param name="Steps">Its four steps with what each rests on, null where on nothing.</param>
public sealed record SaleBar(SaleForce Force, IReadOnlyList<(SaleStep Step, SaleSeen? Seen)> Steps)
{
    /// <summary>Steps reached, 0 to 4. A step counts only on the one before: a figure for a pain that nobody admits is our figure.</summary>
    public int Level => Steps.TakeWhile(step => step.Seen is not null).Count();

    /// <summary>The step to reach next; null where all are reached.</summary>
    public SaleStep? Next => Level == Steps.Count ? null : Steps[Level].Step;
}

/// <summary>The question that raises a bar.</summary>
/// <param name="Step">The step that it reaches: the key of its words.</param>
/// <param name="Manner">Open, or once more.</param>
/// <param name="Person">Whom it concerns; null where nobody of the deal fits.</param>
/// <param name="Visit">The planned visit at which it can be asked; null where none.</param>
public sealed record SaleQuestion(SaleStep Step, AskManner Manner, Stakeholder? Person, Visit? Visit);
