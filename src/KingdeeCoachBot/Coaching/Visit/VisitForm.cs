using System.Collections.ObjectModel;
using System.Text.Json;
using KingdeeCoachBot.BotFramework.Dialogs;
using KingdeeCoachBot.BotFramework.Turns;
using KingdeeCoachBot.Coaching.Deals;
using KingdeeCoachBot.Methodology;
using KingdeeCoachBot.Understanding;

namespace KingdeeCoachBot.Coaching.Visit;

/// <summary>From one sentence to a saved plan: a form filled with what was understood, completed by card or by word. Course: M17.</summary>
internal sealed class VisitForm() : CoachForm<VisitDraft>(Name, Save, VisitText.NotUnderstood, VisitText.Reminder, VisitJson.Shown.VisitDraft), IUnderstandsAnswers
{
    public const string Name = "Visit/Plan";

    /// <summary>How much of an overlong text still goes back into the form.</summary>
    public const int MostShown = 2000;

    /// <summary>The button that fills what is blank with suggestions.</summary>
    public const string Suggest = "Visit/Suggest";

    private const string Save = "Visit/Save";
    private const int LongestId = 64;

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
            CoachRequest { Utterance: { } utterance } =>
                await PlannedBeforeAsync(coach, await InFocusAsync(coach, Understand(coach, VisitDraft.New(), utterance), ct), utterance, ct),
            CoachRequest { Card: { } press } => Resubmitted(press) ?? PutAsideBefore(press) ?? await InDealAsync(coach, press, ct) ?? VisitDraft.New(),
            _ => VisitDraft.New(),
        };
    }

    protected override bool IsSubmission(CardPress? press) => base.IsSubmission(press) || press?.Verb == Suggest;

    protected override VisitDraft Merge(VisitDraft draft, CardPress press) => draft.With(press) with { Adopts = press.Verb == Suggest };

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

    // Whoever asks for suggestions is not accused of his blanks.
    protected override IReadOnlyDictionary<string, string> Problems(ITurnContext turnContext, VisitDraft draft) =>
        draft.Adopts ? ReadOnlyDictionary<string, string>.Empty : VisitProblems.Of(CoachTurn.Of(turnContext), draft);

    protected override async Task ShowAsync(CoachTurn coach, FormView<VisitDraft> form, string cardInstance, CancellationToken ct)
    {
        var model = await VisitFormCard.FillAsync(coach, form, ct);
        await coach.ShowAsync("Visit/Form", model, VisitJson.Shown.FormModel, model.Title, cardInstance);
    }

    protected override async Task<VisitDraft?> CompleteAsync(ITurnContext turnContext, VisitDraft draft, CancellationToken ct)
    {
        var coach = CoachTurn.Of(turnContext);
        if (draft.Adopts)
            return VisitAdviceFill.Adopt(coach, draft, VisitAdviceFill.For(coach, await VisitDeals.AdvisingAsync(coach, draft, ct), draft));
        if (await GoneToAsync(coach, draft, ct) is { } gone)
        {
            await SayGoneAsync(coach, gone, draft, ct);
            return null;
        }

        var holder = await VisitDeals.HolderAsync(coach, draft, ct);
        if (holder?.FindVisit(draft.Visit) is { } saved && saved.Revision != draft.Seen)
            return draft with { Seen = saved.Revision, Deal = holder.Id, Note = coach.In(VisitText.ChangedElsewhere, Tell(coach, holder, saved)) };
        if (await VisitDeals.TargetAsync(coach, holder, draft, ct) is not { } deal)
            return draft with { Into = "", Note = coach.In(VisitText.WhichDeal) };
        if (deal.IsClosed && !draft.Reopens)
            return draft with { Into = deal.Id, Note = coach.In(VisitText.DealClosed, deal.Title, coach.In(DealText.Status(deal.Status))) };

        await SaveAsync(coach, holder, deal.IsClosed ? deal.Reopen(coach.Me, coach.Now) : deal, draft, ct);
        return null;
    }

    protected override async Task ShowOutcomeAsync(ITurnContext turnContext, VisitDraft draft, CancellationToken ct)
    {
        var coach = CoachTurn.Of(turnContext);
        if (await VisitDeals.HolderAsync(coach, draft, ct) is { } deal && deal.FindVisit(draft.Visit) is { } visit)
            await VisitCards.ShowAsync(coach, deal, visit, VisitText.SavedBefore, ct);
        else
            await coach.SayAsync(coach.In(VisitText.Gone), VisitText.ListTitle);
    }

    protected override Task PutAsideAsync(ITurnContext turnContext, VisitDraft draft, CancellationToken ct)
    {
        var coach = CoachTurn.Of(turnContext);
        return coach.ShowBelowAsync(
            "Visit/PutAside", new PutAsideModel(NameOf(coach, draft), draft), VisitJson.Shown.PutAsideModel, coach.In(VisitText.PutAside));
    }

    private static async Task SaveAsync(CoachTurn coach, Deal? holder, Deal deal, VisitDraft draft, CancellationToken ct)
    {
        var before = holder?.FindVisit(draft.Visit);
        var changed = deal.With(ToVisit(coach, draft, before)).WithPeople(draft.People);
        DealStore.Put(coach, changed);
        if (holder is not null && holder.Id != deal.Id)
            DealStore.PutOrDelete(coach, holder.Without(draft.Visit));
        coach.Turn.SpendCard();
        coach.FocusOn(changed);
        await VisitCards.ShowPlanAsync(coach, changed, changed.FindVisit(draft.Visit)!, coach.In(VisitText.Saved), ct, await NoteAsync(coach, deal, draft, ct));
    }

    // The deal that is somebody else's by now, null where none is.
    private static async Task<string?> GoneToAsync(CoachTurn coach, VisitDraft draft, CancellationToken ct)
    {
        foreach (var id in new[] { draft.Deal, draft.Into }.Distinct())
        {
            if (await DealStore.HandedOverToAsync(coach, id, ct) is not null)
                return id;
        }

        return null;
    }

    // What was typed is the rep's own work: he gets it back as text, to send on or to use elsewhere.
    private static async Task SayGoneAsync(CoachTurn coach, string dealId, VisitDraft draft, CancellationToken ct)
    {
        coach.Turn.SpendCard();
        await DealFinder.SayGoneAsync(coach, dealId, ct);
        await coach.SayAsync(VisitDraftText.Write(coach, draft), VisitText.PlanTitle);
    }

    protected override string NameOf(CoachTurn coach, VisitDraft draft) =>
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
        understood = InNamedDeal(understood, utterance);
        return understood.Customer.Length == 0 && OnlyCustomerOf(utterance) is { } customer ? understood with { Customer = customer } : understood;
    }

    // "华能的ERP那个项目": the one deal that the sentence names, also among several of the customer.
    private static VisitDraft InNamedDeal(VisitDraft draft, Utterance utterance) =>
        utterance.Slots.Deals is [var id] && utterance.Known.Deals.FirstOrDefault(known => known.Id == id) is { } named
        && (draft.Customer.Length == 0 || draft.Customer == named.Customer)
            ? draft with { Customer = named.Customer, Into = id }
            : draft;

    // "明天下午三点去见一下": whoever the talk is about. The form names him, so a wrong guess is seen.
    private static async Task<VisitDraft> InFocusAsync(CoachTurn coach, VisitDraft draft, CancellationToken ct) =>
        draft is { Customer: "", Person: "", Date.Length: > 0 } && await DealStore.FindAsync(coach, coach.Focus, ct) is { IsClosed: false } deal
            ? draft with { Customer = deal.Customer, Into = deal.Id }
            : draft;

    // "计划下一次": a button names the deal and whom to meet.
    private static async Task<VisitDraft?> InDealAsync(CoachTurn coach, CardPress press, CancellationToken ct) =>
        await DealStore.FindAsync(coach, press.Text("deal"), ct) is { } deal
            ? VisitDraft.New() with { Customer = deal.Customer, Into = deal.Id, Person = press.Text("person") ?? "" }
            : null;

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
    private static VisitDraft? Resubmitted(CardPress press) => press.Verb is Save or Suggest && press.Text("visit") is { Length: <= LongestId } visit
        ? new VisitDraft { Visit = visit, Deal = press.Text("deal"), Seen = VisitDraft.Number(press, "seen") }
        : null;

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

    private static Methodology.Visit ToVisit(CoachTurn coach, VisitDraft draft, Methodology.Visit? before)
    {
        var visit = new Methodology.Visit
        {
            Id = draft.Visit,
            Person = draft.Person,
            Start = draft.Start(coach.Zone)!.Value,
            Zone = coach.Zone.Id,
            Minutes = draft.PlannedMinutes,
            Kind = draft.Kind,
            Goal = draft.Goal,
            Attendees = draft.People.Count < 2 ? [] : [.. draft.People.Select(name => new Attendee(name, draft.GoalOf(name)))],
            Occasion = draft.Occasion,
            Purpose = draft.Purpose,
            Companions = draft.Companions,
            Learn = draft.Learn,
            Questions = draft.Questions,
            Bring = draft.Bring,
            Trap = draft.Trap,
            Tail = draft.Tail,
            TailDue = VisitDraft.DateOf(draft.TailDue),
            PlannedAt = coach.Now,
            Revision = draft.Seen + 1,
        };
        // A time that has moved is reminded of anew; other words are not.
        return before is { Status: VisitStatus.Planned } && before.Start == visit.Start && before.Minutes == visit.Minutes
            ? visit with { Reminded = before.Reminded, PlannedAt = before.PlannedAt }
            : visit;
    }

    private static string Tell(CoachTurn coach, Deal deal, Methodology.Visit visit) =>
        $"{VisitCards.Name(deal.Customer, visit.Person)} · {Times.Write(coach, visit.Start, visit.Zone)}";

    private static async Task<string> NoteAsync(CoachTurn coach, Deal deal, VisitDraft draft, CancellationToken ct)
    {
        var clash = await ClashAsync(coach, draft, ct);
        var known = await DealStore.OfCustomerAsync(coach, deal.Customer, ct);
        if (draft.Into == VisitDeals.New || known.Count == 0 || known.Any(entry => entry.Id == deal.Id))
            return clash;
        return string.Join('\n', new[] { clash, coach.In(VisitText.BegunAnew, known[0].Title) }.Where(note => note.Length > 0));
    }

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
