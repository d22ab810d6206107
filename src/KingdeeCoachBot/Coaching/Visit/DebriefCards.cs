using KingdeeCoachBot.BotFramework.Dialogs;
using KingdeeCoachBot.Coaching.Deals;
using KingdeeCoachBot.Coaching.Power;
using KingdeeCoachBot.Methodology;

namespace KingdeeCoachBot.Coaching.Visit;

/// <summary>Fills the cards after a visit.</summary>
internal static class DebriefCards
{
    private const int MostFacts = 8;
    private const int MostShown = 200;

    /// <summary>What is chosen of a fact that answers no question.</summary>
    public const string NoQuestion = "None";

    /// <summary>What is chosen of a fact that is to go.</summary>
    public const string Drop = "Drop";

    public static Task ShowFormAsync(CoachTurn coach, Deal deal, FormView<DebriefDraft> form, string cardInstance)
    {
        var model = Form(coach, deal, form);
        return coach.ShowAsync("Visit/Debrief", model, VisitJson.Shown.DebriefModel, model.Ask, cardInstance);
    }

    /// <summary>The question as the coach asks it by itself. The card is complete in itself: no dialog has to wait for it.</summary>
    public static Task AskAsync(CoachTurn coach, Deal deal, DebriefDraft draft)
    {
        var model = Form(coach, deal, new FormView<DebriefDraft>(draft, new Dictionary<string, string>(), FormReason.Begun));
        return coach.ShowBelowAsync("Visit/Debrief", model, VisitJson.Shown.DebriefModel, model.Ask);
    }

    public static Task ShowNotHeldAsync(CoachTurn coach, Deal deal, Methodology.Visit visit) => coach.ShowAsync(
        "Visit/NotHeld",
        new VisitRef(deal.Id, visit.Id, VisitCards.Name(deal.Title, visit.Person), Times.Write(coach, visit.Start, visit.Zone)),
        VisitJson.Shown.VisitRef,
        VisitCards.Name(deal.Title, visit.Person));

    public static async Task ShowOutcomeAsync(CoachTurn coach, Deal deal, Methodology.Visit visit, CancellationToken ct, int variant = 1)
    {
        var model = Outcome(coach, deal, visit) with { Variant = variant, Noticed = await VisitImpression.OfAsync(coach, deal, visit, ct) };
        await coach.ShowAsync("Visit/Outcome", model, VisitJson.Shown.OutcomeModel, model.Title);
    }

    public static Task ShowFactsAsync(CoachTurn coach, Deal deal, Methodology.Visit visit)
    {
        var facts = FactsOf(deal, visit);
        var model = new FactsModel
        {
            Title = VisitCards.Name(deal.Title, visit.Person),
            Ids = string.Join(',', facts.Select(fact => fact.Id)),
            Deal = deal.Id,
            Visit = visit.Id,
            Choices =
            [
                .. Enum.GetValues<GateQuestion>().Select(question => new Choice(coach.In(DebriefText.Question(question)), question.ToString())),
                new Choice(coach.In(DebriefText.JustNote), NoQuestion),
                new Choice(coach.In(DebriefText.Drop), Drop),
            ],
            Facts = [.. facts.Select((fact, place) => new FactChoice($"fact{place}", Short(fact.Text), fact.Answers?.ToString() ?? NoQuestion))],
        };
        return coach.ShowAsync("Visit/Facts", model, VisitJson.Shown.FactsModel, model.Title);
    }

    /// <summary>What was learnt at a visit.</summary>
    public static IReadOnlyList<DealFact> FactsOf(Deal deal, Methodology.Visit visit) => [.. deal.Facts.Where(fact => fact.Visit == visit.Id).Take(MostFacts)];

    private static DebriefModel Form(CoachTurn coach, Deal deal, FormView<DebriefDraft> form)
    {
        var draft = form.Draft;
        var visit = deal.FindVisit(draft.Visit);
        var person = visit?.Person ?? draft.Person;
        return new DebriefModel
        {
            Ask = form.Reason == FormReason.Corrected || (form.Reason == FormReason.Begun && !draft.IsBlank)
                ? coach.In(DebriefText.Understood)
                : coach.In(draft.Again ? DebriefText.AskAgain : DebriefText.Ask, Whom(deal, person)),
            Title = VisitCards.Name(deal.Title, person),
            When = visit is null ? Times.Write(coach, coach.Today) : VisitCards.When(coach, visit),
            Problems = [.. form.Problems.Values],
            Note = draft.Note,
            Goal = visit is { Goal.Length: > 0 } ? coach.In(DebriefText.PlannedGoal, Short(visit.Goal)) : "",
            Reached = draft.Reached == GoalReached.Unknown ? "" : draft.Reached.ToString(),
            Mood = draft.Mood == CustomerMood.Unknown ? "" : draft.Mood.ToString(),
            Learnt = Cut(draft.Learnt),
            Records = [.. DebriefReading.Learnt(draft.Learnt, visit?.People ?? VisitPeople.In(draft.Person)).Take(MostFacts).Select(each => Record(coach, each.Answers, each.Text, EvidenceText.Write(coach, each.Evidence, each.Source)))],
            Next = Cut(draft.Next),
            Due = draft.DueDay is null ? "" : draft.Due,
            Whose = draft.Whose.ToString(),
            Days = draft.Next.Length > 0 && draft.DueDay is null ? [.. StepDates.Offer(coach.Today).Select(day => new DayChoice(Times.Write(coach, day), VisitDraft.Write(day)))] : [],
            Planned = visit is { Status: VisitStatus.Planned },
            Person = draft.Person,
            Deal = deal.Id,
            Visit = draft.Visit,
        };
    }

    private static OutcomeModel Outcome(CoachTurn coach, Deal deal, Methodology.Visit visit)
    {
        var step = deal.NextSteps.LastOrDefault(each => each.Visit == visit.Id);
        var (advice, why) = Advice(visit.Debrief);
        return new OutcomeModel
        {
            Status = coach.In(DebriefText.Recorded),
            Title = VisitCards.Name(deal.Title, visit.Person),
            When = VisitCards.When(coach, visit),
            Result = Result(coach, visit.Debrief),
            Records = [.. FactsOf(deal, visit).Select(fact => Record(coach, fact.Answers, fact.Text, EvidenceText.Write(coach, fact.Evidence, fact.Source)))],
            Next = step is null ? "" : Step(coach, step),
            Advice = coach.In(advice),
            Why = coach.In(why),
            Variant = 1,
            Person = visit.Person,
            Deal = deal.Id,
            Visit = visit.Id,
        };
    }

    private static (Text Advice, Text Why) Advice(Debrief? debrief) => debrief switch
    {
        { Mood: CustomerMood.Cool } => (DebriefText.CoolMood, DebriefText.WhyCool),
        { Reached: GoalReached.No } => (DebriefText.MissedGoal, DebriefText.WhyMissed),
        _ => (DebriefText.ConfirmIt, DebriefText.WhyConfirm),
    };

    private static string Result(CoachTurn coach, Debrief? debrief) => string.Join(" · ", new[]
    {
        debrief is null or { Reached: GoalReached.Unknown } ? "" : coach.In(DebriefText.Reached(debrief.Reached)),
        debrief is null or { Mood: CustomerMood.Unknown } ? "" : coach.In(DebriefText.Mood(debrief.Mood)),
    }.Where(part => part.Length > 0));

    private static string Step(CoachTurn coach, NextStep step) => coach.In(
        step.Whose == StepOwner.Ours ? DebriefText.OurStep : DebriefText.TheirStep,
        step.Due is { } due ? coach.In(VisitText.TailBy, Short(step.What), Times.Write(coach, due)) : Short(step.What));

    private static string Record(CoachTurn coach, GateQuestion? answers, string text, string evidence) =>
        coach.In(DebriefText.Record, coach.In(answers is { } known ? DebriefText.Question(known) : DebriefText.NoQuestion), evidence, Short(text));

    private static string Whom(Deal deal, string person) => person.Length > 0 ? person : deal.Customer;

    private static string Short(string text) => text.Length <= MostShown ? text : text[..MostShown] + "…";

    private static string Cut(string text) => text.Length <= DebriefForm.LongestReport + 100 ? text : text[..(DebriefForm.LongestReport + 100)];
}

internal sealed record DebriefModel
{
    public required string Ask { get; init; }

    public required string Title { get; init; }

    public required string When { get; init; }

    public required IReadOnlyList<string> Problems { get; init; }

    public required string Note { get; init; }

    public required string Goal { get; init; }

    public required string Reached { get; init; }

    public required string Mood { get; init; }

    public required string Learnt { get; init; }

    /// <summary>What will be recorded of it.</summary>
    public required IReadOnlyList<string> Records { get; init; }

    public required string Next { get; init; }

    public required string Due { get; init; }

    public required string Whose { get; init; }

    /// <summary>Days to save with, by one tap; empty where the step has one or there is no step.</summary>
    public required IReadOnlyList<DayChoice> Days { get; init; }

    /// <summary>Whether it was planned, so that it may not have taken place.</summary>
    public required bool Planned { get; init; }

    public required string Person { get; init; }

    public required string Deal { get; init; }

    public required string Visit { get; init; }
}

internal sealed record DayChoice(string Title, string Day);

internal sealed record OutcomeModel
{
    public required string Status { get; init; }

    public required string Title { get; init; }

    public required string When { get; init; }

    public required string Result { get; init; }

    public required IReadOnlyList<string> Records { get; init; }

    public required string Next { get; init; }

    public required string Advice { get; init; }

    public required string Why { get; init; }

    /// <summary>What the visit told of the person, to be noted by its author; never stored in the deal. M16.</summary>
    public NoticedModel Noticed { get; init; } = NoticedModel.None;

    /// <summary>The wording that the button asks for.</summary>
    public required int Variant { get; init; }

    public required string Person { get; init; }

    public required string Deal { get; init; }

    public required string Visit { get; init; }
}

internal sealed record FactsModel
{
    public required string Title { get; init; }

    /// <summary>The facts' ids in the order of the inputs.</summary>
    public required string Ids { get; init; }

    public required IReadOnlyList<Choice> Choices { get; init; }

    public required IReadOnlyList<FactChoice> Facts { get; init; }

    public required string Deal { get; init; }

    public required string Visit { get; init; }
}

internal sealed record FactChoice(string Id, string Label, string Value);
