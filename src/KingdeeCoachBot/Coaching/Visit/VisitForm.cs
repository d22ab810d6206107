using System.Text.Json;
using KingdeeCoachBot.BotFramework.Dialogs;
using KingdeeCoachBot.BotFramework.Turns;
using KingdeeCoachBot.Coaching.Deals;
using KingdeeCoachBot.Methodology;
using KingdeeCoachBot.Understanding;

namespace KingdeeCoachBot.Coaching.Visit;

/// <summary>From one sentence to a saved plan: a form filled with what was understood, completed by card or by word. Course: M17.</summary>
internal sealed class VisitForm() : FormDialog<VisitDraft>(Name, VisitJson.Shown.VisitDraft), IUnderstandsAnswers
{
    public const string Name = "Visit/Plan";

    /// <summary>How much of an overlong text still goes back into the form.</summary>
    public const int MostShown = 2000;

    private const string Save = "Visit/Save";
    private const int LongestId = 64;
    private const int LongestName = 100;
    private const int LongestText = 1000;

    public bool Claims(CoachTurn turn, DialogInstance instance, Utterance utterance, Intent? best)
    {
        if (DraftOf(instance) is not { } draft)
            return false;
        if (best?.Name is not (null or Name or ChangeVisit.Name))
            return false;
        if (VisitSentences.Learn(utterance) is not null || VisitSentences.Tail(utterance) is not null)
            return true;
        return Means(utterance) && (VisitSentences.IsCorrection(utterance) || !NamesAnother(draft, utterance.Slots));
    }

    protected override async Task<VisitDraft> StartAsync(ITurnContext turnContext, object? options, CancellationToken ct)
    {
        var coach = CoachTurn.Of(turnContext);
        return options switch
        {
            VisitDraft draft => draft,
            CoachRequest { Utterance: { } utterance } => await PlannedBeforeAsync(coach, Understand(coach, VisitDraft.New(), utterance), utterance, ct),
            CoachRequest { Card: { } press } => Resubmitted(press) ?? PutAsideBefore(press) ?? VisitDraft.New(),
            _ => VisitDraft.New(),
        };
    }

    protected override bool IsSubmission(CardPress? press) => press?.Verb == Save;

    protected override VisitDraft Merge(VisitDraft draft, CardPress press) => draft.With(press);

    protected override Task<VisitDraft?> CorrectAsync(ITurnContext turnContext, VisitDraft draft, CancellationToken ct)
    {
        var coach = CoachTurn.Of(turnContext);
        if (coach.Utterance is not { } utterance)
            return Task.FromResult<VisitDraft?>(null);

        var learn = VisitSentences.Learn(utterance);
        var tail = VisitSentences.Tail(utterance);
        var corrected = learn is not null || tail is not null
            ? draft with { Learn = learn ?? draft.Learn, Tail = tail ?? draft.Tail, Note = "" }
            : Means(utterance) ? Understand(coach, draft, utterance) : null;
        return Task.FromResult(corrected);
    }

    protected override IReadOnlyDictionary<string, string> Problems(ITurnContext turnContext, VisitDraft draft)
    {
        var coach = CoachTurn.Of(turnContext);
        var problems = new Dictionary<string, string>();
        if (draft.Customer.Length == 0)
            problems["customer"] = coach.In(VisitText.CustomerMissing);
        if (DateProblem(coach, draft) is { } date)
            problems["date"] = date;
        if (TimeProblem(coach, draft) is { } time)
            problems["time"] = time;
        if (problems.Count == 0 && StartProblem(coach, draft) is { } start)
            problems["date"] = start;
        foreach (var (field, label, text, most) in Lengths(draft).Where(each => each.Text.Length > each.Most))
            problems[field] = coach.In(VisitText.TooLong, coach.In(label), most, text.Length);
        return problems;
    }

    protected override Task ShowAsync(ITurnContext turnContext, FormView<VisitDraft> form, string cardInstance, CancellationToken ct)
    {
        var coach = CoachTurn.Of(turnContext);
        // The form stands further up with what was typed into it but not sent: another one would only hide that.
        if (form.Reason == FormReason.NotUnderstood && turnContext.Card is null)
            return coach.SayAsync(coach.In(VisitText.NotUnderstood), VisitText.SayResume, VisitText.SayStop);

        var model = VisitCards.Form(coach, form);
        return coach.ShowAsync("Visit/Form", model, VisitJson.Shown.FormModel, model.Title, cardInstance);
    }

    protected override async Task<VisitDraft?> CompleteAsync(ITurnContext turnContext, VisitDraft draft, CancellationToken ct)
    {
        var coach = CoachTurn.Of(turnContext);
        var before = await DealStore.FindAsync(coach, draft.Deal, ct);
        var deal = await DealOfAsync(coach, before, draft, ct);
        var holder = before?.FindVisit(draft.Visit) is null ? deal : before;
        if (holder.FindVisit(draft.Visit) is { } saved && saved.Revision != draft.Seen)
            return draft with { Seen = saved.Revision, Deal = holder.Id, Note = coach.In(VisitText.ChangedElsewhere, Tell(coach, holder, saved)) };

        var changed = deal.With(ToVisit(coach, draft));
        DealStore.Put(coach, changed);
        if (before is not null && before.Id != deal.Id)
            DealStore.PutOrDelete(coach, before.Without(draft.Visit));
        turnContext.SpendCard();
        await VisitCards.ShowPlanAsync(
            coach, changed, changed.FindVisit(draft.Visit)!, coach.In(VisitText.Saved), await ClashAsync(coach, draft, ct));
        return null;
    }

    protected override async Task ShowOutcomeAsync(ITurnContext turnContext, VisitDraft draft, CancellationToken ct)
    {
        var coach = CoachTurn.Of(turnContext);
        var deal = await DealStore.FindAsync(coach, draft.Deal, ct) ?? await OfCustomerAsync(coach, draft.Customer, ct);
        if (deal?.FindVisit(draft.Visit) is { } visit)
            await VisitCards.ShowPlanAsync(coach, deal, visit, Status(coach, visit));
        else
            await coach.SayAsync(coach.In(VisitText.Gone), VisitText.ListTitle);
    }

    protected override Task RemindAsync(ITurnContext turnContext, VisitDraft draft, CancellationToken ct)
    {
        var coach = CoachTurn.Of(turnContext);
        return coach.SayAsync(coach.In(VisitText.Reminder, NameOf(coach, draft)), VisitText.SayResume, VisitText.SayStop);
    }

    protected override Task PutAsideAsync(ITurnContext turnContext, VisitDraft draft, CancellationToken ct)
    {
        var coach = CoachTurn.Of(turnContext);
        return coach.ShowBelowAsync(
            "Visit/PutAside", new PutAsideModel(NameOf(coach, draft), draft), VisitJson.Shown.PutAsideModel, coach.In(VisitText.PutAside));
    }

    private static string Status(CoachTurn coach, Methodology.Visit visit) =>
        coach.In(visit.Status == VisitStatus.Cancelled ? VisitText.Cancelled : VisitText.SavedBefore);

    private static string NameOf(CoachTurn coach, VisitDraft draft) =>
        draft is { Customer: "", Person: "" } ? coach.In(VisitText.NewVisitName) : VisitCards.Name(draft.Customer, draft.Person).Trim(' ', '·');

    private static bool Means(Utterance utterance) => Says(utterance.Slots) && !MentionsADayInPassing(utterance);

    private static bool Says(Slots slots) =>
        slots.Customer is not null || slots.Person is not null || slots.When is not null || slots.Shift is not null || slots.Goal is not null
        || slots.Kind is not null;

    // "今天天气不错" names a day and means none; "那就周五吧" means it.
    private static bool MentionsADayInPassing(Utterance utterance) =>
        utterance.Slots is { When: { } when, Customer: null, Person: null, Goal: null, Kind: null, Shift: null }
        && !VisitSentences.IsCorrection(utterance)
        && VisitSentences.Change(utterance) == 0
        && utterance.Text.Count(char.IsLetter) - when.Source.Count(char.IsLetter) > (utterance.Language == Language.Chinese ? 3 : 12);

    // A sentence about another customer, or another person at no customer in particular, begins a visit of its own.
    private static bool NamesAnother(VisitDraft draft, Slots slots) =>
        slots.Customer is { } customer
            ? draft.Customer.Length > 0 && !customer.Name.Contains(draft.Customer, StringComparison.OrdinalIgnoreCase)
              && !draft.Customer.Contains(customer.Name, StringComparison.OrdinalIgnoreCase)
            : slots.Person is { } person && draft.Person.Length > 0 && person.Name != draft.Person;

    private static VisitDraft Understand(CoachTurn coach, VisitDraft draft, Utterance utterance)
    {
        var understood = draft.With(utterance.Slots) with { Note = VisitNotes.Write(coach, utterance) };
        return understood.Customer.Length == 0 && OnlyCustomerOf(utterance) is { } customer ? understood with { Customer = customer } : understood;
    }

    // Who says the same sentence twice means the same visit.
    private static async Task<VisitDraft> PlannedBeforeAsync(CoachTurn coach, VisitDraft draft, Utterance utterance, CancellationToken ct)
    {
        if (draft.Start(coach.Zone) is not { } start || draft.Customer.Length == 0)
            return draft;
        var planned = await DealStore.VisitsAsync(coach, start, 3, ct);
        if (planned.FirstOrDefault(visit => visit.Start == start && visit.Customer == draft.Customer) is not { } same
            || await DealStore.FindAsync(coach, same.Deal, ct) is not { } deal || deal.FindVisit(same.Visit) is not { } before)
            return draft;

        return VisitDraft.Of(deal, before, coach.Zone).With(utterance.Slots) with { Note = coach.In(VisitText.PlannedBefore) };
    }

    // "见王总": where only one of the rep's customers has a 王总, that is the one.
    private static string? OnlyCustomerOf(Utterance utterance)
    {
        if (utterance.Slots.Person is not { } person)
            return null;
        var customers = utterance.Known.People.Where(known => known.Name == person.Name).Select(known => known.Customer).Distinct().Take(2).ToArray();
        return customers.Length == 1 ? customers[0] : null;
    }

    // A form of before, whose dialog is over: it holds all that is needed to save it.
    private static VisitDraft? Resubmitted(CardPress press) => press.Verb == Save && press.Text("visit") is { Length: <= LongestId } visit
        ? new VisitDraft { Visit = visit, Deal = press.Text("deal"), Seen = press.Data.TryGetProperty("seen", out var seen) ? Number(seen) : 0 }
        : null;

    // Inputs come back as text in some clients, whatever they were sent as.
    private static int Number(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Number when value.TryGetInt32(out var number) => number,
        JsonValueKind.String when int.TryParse(value.GetString(), out var number) => number,
        _ => 0,
    };

    private static VisitDraft? PutAsideBefore(CardPress press)
    {
        if (!press.Data.TryGetProperty("draft", out var json) || json.ValueKind != JsonValueKind.Object)
            return null;
        try
        {
            return json.Deserialize(VisitJson.Shown.VisitDraft) is { Visit.Length: > 0 and <= LongestId } draft ? draft with { Note = "" } : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static string? DateProblem(CoachTurn coach, VisitDraft draft) =>
        draft.Date.Length == 0 ? coach.In(VisitText.DateMissing)
        : VisitDraft.DateOf(draft.Date) is null ? coach.In(VisitText.DateImpossible, Short(draft.Date))
        : null;

    private static string? TimeProblem(CoachTurn coach, VisitDraft draft) =>
        draft.Time.Length == 0 ? coach.In(VisitText.TimeMissing)
        : VisitDraft.TimeOf(draft.Time) is null ? coach.In(VisitText.TimeImpossible, Short(draft.Time))
        : null;

    private static string? StartProblem(CoachTurn coach, VisitDraft draft)
    {
        if (draft.Start(coach.Zone) is not { } start)
            return coach.In(VisitText.TimeImpossible, Short(draft.Time));
        var written = Times.Write(coach, start, coach.Zone.Id);
        return VisitCoaching.Timing(start, coach.Now) switch
        {
            VisitTiming.Past => coach.In(VisitText.Past, written),
            VisitTiming.TooFar => coach.In(VisitText.TooFar, written),
            _ => null,
        };
    }

    private static string Short(string text) => text.Length <= 20 ? text : text[..20] + "…";

    private static IEnumerable<(string Field, Text Label, string Text, int Most)> Lengths(VisitDraft draft) =>
    [
        ("customer", VisitText.Customer, draft.Customer, LongestName),
        ("person", VisitText.Person, draft.Person, LongestName),
        ("goal", VisitText.Goal, draft.Goal, LongestText),
        ("learn", VisitText.Learn, draft.Learn, LongestText),
        ("tail", VisitText.Tail, draft.Tail, LongestText),
    ];

    private static Methodology.Visit ToVisit(CoachTurn coach, VisitDraft draft) => new()
    {
        Id = draft.Visit,
        Person = draft.Person,
        Start = draft.Start(coach.Zone)!.Value,
        Zone = coach.Zone.Id,
        Kind = draft.Kind,
        Goal = draft.Goal,
        Learn = draft.Learn,
        Tail = draft.Tail,
        Revision = draft.Seen + 1,
    };

    private static string Tell(CoachTurn coach, Deal deal, Methodology.Visit visit) =>
        $"{VisitCards.Name(deal.Customer, visit.Person)} · {Times.Write(coach, visit.Start, visit.Zone)}";

    private static async Task<Deal> DealOfAsync(CoachTurn coach, Deal? before, VisitDraft draft, CancellationToken ct)
    {
        if (before is not null && before.Customer == draft.Customer)
            return before;
        if (await OfCustomerAsync(coach, draft.Customer, ct) is { } known)
            return known;
        // A deal that holds nothing but this visit is the same deal, spelt right at last.
        return before is { Visits.Count: 1 }
            ? before with { Customer = draft.Customer }
            : DealStore.New(coach, draft.Customer);
    }

    private static async Task<Deal?> OfCustomerAsync(CoachTurn coach, string customer, CancellationToken ct) =>
        await DealStore.OfCustomerAsync(coach, customer, ct) is [var first, ..] ? await DealStore.FindAsync(coach, first.Id, ct) : null;

    private static async Task<string> ClashAsync(CoachTurn coach, VisitDraft draft, CancellationToken ct)
    {
        var start = draft.Start(coach.Zone)!.Value;
        var hour = TimeSpan.FromHours(1);
        var near = await DealStore.VisitsAsync(coach, start - hour, 5, ct);
        var other = near.FirstOrDefault(visit => visit.Visit != draft.Visit && visit.Start > start - hour && visit.Start < start + hour);
        return other is null
            ? ""
            : coach.In(VisitText.SameTime, VisitCards.Name(other.Customer, other.Person), Times.Write(coach, other.Start, other.Zone));
    }
}
