using System.Text.Json.Serialization;
using KingdeeCoachBot.BotFramework.Dialogs;
using KingdeeCoachBot.BotFramework.Schema;
using KingdeeCoachBot.Coaching.Deals;
using KingdeeCoachBot.Coaching.Gates;
using KingdeeCoachBot.Coaching.NextSteps;
using KingdeeCoachBot.Coaching.People;
using KingdeeCoachBot.Methodology;

namespace KingdeeCoachBot.Coaching.Contacts;

/// <summary>Fills the cards of contacts.</summary>
internal static class ContactCards
{
    private const int MostRows = 8;
    private const int MostShown = 2000;
    private const int LongestButton = 40;

    /// <summary>What was logged, what it was taken for, and what follows.</summary>
    public static Task ShowAsync(CoachTurn coach, Deal deal, Contact contact, LoggedExtras extras) =>
        coach.ShowAsync("Contacts/Logged", Logged(coach, deal, contact, extras), ContactJson.Shown.LoggedModel, $"{deal.Title} · {Tell(coach, contact)}");

    /// <summary>Asks how they were in touch; the sentence goes along on the buttons.</summary>
    public static Task AskHowAsync(CoachTurn coach, Deal deal, string said) =>
        coach.ShowAsync("Contacts/How", new HowModel(deal.Title, deal.Id, PressFields.Cut(said, 500)), ContactJson.Shown.HowModel, coach.In(ContactText.How));

    /// <summary>In the place of what was logged: it is not any more.</summary>
    public static Task ShowUndoneAsync(CoachTurn coach, Deal deal, Contact contact)
    {
        var text = contact.Summary.Length > 0 ? coach.In(ContactText.Undone, contact.Summary) : coach.In(ContactText.UndoneBare);
        return coach.ShowAsync("Contacts/Undone", new UndoneModel(deal.Title, text, deal.Id), ContactJson.Shown.UndoneModel, coach.In(ContactText.UndoneBare));
    }

    /// <summary>A deal's contacts, the newest first, from a place on.</summary>
    public static Task ShowListAsync(CoachTurn coach, Deal deal, int from)
    {
        var all = deal.Contacts.OrderByDescending(contact => contact.At).ToArray();
        if (all.Length == 0)
            return coach.SayAsync(coach.In(ContactText.NoContacts, deal.Title), ContactText.LogTitle);
        var start = Math.Clamp(from, 0, all.Length - 1);
        var left = all.Length - start - MostRows;
        var title = coach.In(ContactText.ListOf, deal.Title);
        var model = new ContactListModel
        {
            Title = title,
            Deal = deal.Id,
            More = left > 0 ? coach.In(ContactText.More, left) : "",
            From = start + MostRows,
            Rows = [.. all.Skip(start).Take(MostRows).Select(contact => new ContactRow(contact.Id, Tell(coach, contact), PressFields.Cut(contact.Summary, 200)))],
        };
        return coach.ShowAsync("Contacts/List", model, ContactJson.Shown.ContactListModel, title);
    }

    /// <summary>"微信 · 李处 · 11月23日 周一"</summary>
    public static string Tell(CoachTurn coach, Contact contact) => string.Join(" · ", new[]
    {
        coach.In(ContactText.Kind(contact.Kind)),
        contact.People.Count > 0 ? PersonName.Join(coach, contact.People) : coach.In(ContactText.Nobody),
        Times.Write(coach, coach.DayOf(contact.At)),
    });

    public static ContactFormModel Form(CoachTurn coach, FormView<ContactDraft> form)
    {
        var draft = form.Draft;
        return new ContactFormModel
        {
            Title = coach.In(draft.Seen == 0 ? ContactText.NewForm : ContactText.ChangeForm),
            Lead = coach.In(Lead(form)),
            Note = draft.Note,
            Problems = [.. form.Problems.Values],
            Contact = draft.Contact,
            Deal = draft.Deal,
            DealTitle = PressFields.Cut(draft.Title, MostShown),
            TitleBefore = draft.TitleBefore,
            Seen = draft.Seen,
            Date = PressFields.DayOf(draft.Date) is null ? "" : draft.Date,
            Kind = draft.Kind.ToString(),
            People = PressFields.Cut(draft.People, MostShown),
            Said = PressFields.Cut(draft.Said, MostShown),
            Facts = draft.Facts.ToString(),
        };
    }

    private static Text Lead(FormView<ContactDraft> form) => form.Reason switch
    {
        FormReason.Corrected => ContactText.Corrected,
        FormReason.Refused => ContactText.Refused,
        FormReason.Reopened => ContactText.Reopened,
        _ => form.Draft.Seen > 0 ? ContactText.Changing : ContactText.Blank,
    };

    private static LoggedModel Logged(CoachTurn coach, Deal deal, Contact contact, LoggedExtras extras) => new()
    {
        Status = extras.Status.Length > 0 ? extras.Status : coach.In(ContactText.Logged),
        Title = deal.Title,
        Line = Tell(coach, contact),
        Said = contact.Summary,
        Facts =
        [
            .. deal.Facts.Where(fact => fact.Contact == contact.Id && fact.Answers is not null).Select(fact => coach.In(ContactText.Noted, coach.In(ContactText.Question(fact.Answers!.Value)), EvidenceText.Write(coach, fact.Evidence, fact.Source))),
            .. deal.Marks.Where(mark => mark.Contact == contact.Id).Select(mark => coach.In(ContactText.Noted, coach.In(MarkText.Of(mark.Kind)), EvidenceText.Write(coach, mark.Evidence, mark.Who))),
            .. ContactConcerns.Tell(coach, deal, contact),
        ],
        Notes = [.. Notes(coach, deal, contact, extras)],
        Compliance = ComplianceWords.FirstIn(contact.Summary) is { } word ? coach.In(ContactText.Compliance, word) : "",
        Ask = extras.Step is null && extras.Visit is null && deal.NextOpenStep is null && !deal.IsClosed ? coach.In(ContactText.AskStep) : "",
        Visit = extras.Visit?.Visit ?? "",
        VisitTitle = extras.Visit is { } visit ? coach.In(ContactText.IsThatVisit, Times.Write(coach, visit.Start, visit.Zone), visit.Person.Length > 0 ? visit.Person : visit.Customer) : "",
        Step = Step(coach, extras.Step),
        DoneStep = extras.Done?.Id ?? "",
        DoneTitle = extras.Done is { } done ? coach.In(ContactText.StepDone, PressFields.Cut(done.What, LongestButton)) : "",
        Deal = deal.Id,
        Contact = contact.Id,
        Added = string.Join('\n', extras.Added),
    };

    private static OfferedStep Step(CoachTurn coach, StepReading? step) => step is null
        ? new OfferedStep()
        : new OfferedStep
        {
            Id = Guid.NewGuid().ToString("N"),
            Title = coach.In(ContactText.StepOffered, PressFields.Cut(step.Due is { } day ? $"{step.What} · {Times.Write(coach, day)}" : step.What, LongestButton)),
            What = step.What,
            Due = PressFields.Write(step.Due),
            Whose = step.Whose.ToString(),
            Person = step.Person,
        };

    private static IEnumerable<string> Notes(CoachTurn coach, Deal deal, Contact contact, LoggedExtras extras)
    {
        if (extras.IsNewDeal)
            yield return coach.In(ContactText.NewDeal, deal.Customer);
        if (coach.Utterance?.Slots.Person is { IsGuess: true } heard && contact.People.Contains(heard.Name))
            yield return coach.In(ContactText.HeardAs, heard.Source, heard.Name);
        if (extras.Added.Count > 0)
            yield return coach.In(ContactText.Added, PersonName.Join(coach, extras.Added));
        if (deal.IsClosed)
            yield return coach.In(ContactText.DealIsClosed);
    }
}

/// <summary>What a card of a logged contact tells besides the contact itself.</summary>
internal sealed record LoggedExtras
{
    /// <summary>What happened; empty for logged.</summary>
    public string Status { get; init; } = "";

    /// <summary>People who were not known before.</summary>
    public IReadOnlyList<string> Added { get; init; } = [];

    public bool IsNewDeal { get; init; }

    /// <summary>What is to be done next, as the sentence said.</summary>
    public StepReading? Step { get; init; }

    /// <summary>An open step that seems to have been done.</summary>
    public NextStep? Done { get; init; }

    /// <summary>The planned visit that it may have been.</summary>
    public VisitEntry? Visit { get; init; }
}

internal sealed record LoggedModel
{
    public required string Status { get; init; }

    public required string Title { get; init; }

    public required string Line { get; init; }

    public required string Said { get; init; }

    public required IReadOnlyList<string> Facts { get; init; }

    public required IReadOnlyList<string> Notes { get; init; }

    public required string Compliance { get; init; }

    public required string Ask { get; init; }

    public required string Visit { get; init; }

    public required string VisitTitle { get; init; }

    public required OfferedStep Step { get; init; }

    public required string DoneStep { get; init; }

    public required string DoneTitle { get; init; }

    public required string Deal { get; init; }

    public required string Contact { get; init; }

    /// <summary>People who came with it, one a line: taking it back takes them back too.</summary>
    public required string Added { get; init; }
}

/// <summary>A next step that one tap adds; empty where none is offered.</summary>
internal sealed record OfferedStep
{
    public string Id { get; init; } = "";

    public string Title { get; init; } = "";

    public string What { get; init; } = "";

    public string Due { get; init; } = "";

    public string Whose { get; init; } = "";

    public string Person { get; init; } = "";
}

/// <param name="Title">The deal.</param>
/// <param name="Deal">Its id.</param>
/// <param name="Said">The sentence that goes along.</param>
internal sealed record HowModel(string Title, string Deal, string Said);

internal sealed record UndoneModel(string Title, string Text, string Deal);

internal sealed record ContactListModel
{
    public required string Title { get; init; }

    public required string Deal { get; init; }

    public required string More { get; init; }

    public required int From { get; init; }

    public required IReadOnlyList<ContactRow> Rows { get; init; }
}

internal sealed record ContactRow(string Contact, string Line, string Said);

internal sealed record ContactFormModel
{
    public required string Title { get; init; }

    public required string Lead { get; init; }

    public required string Note { get; init; }

    public required IReadOnlyList<string> Problems { get; init; }

    public required string Contact { get; init; }

    public required string Deal { get; init; }

    public required string DealTitle { get; init; }

    public required string TitleBefore { get; init; }

    public required int Seen { get; init; }

    public required string Date { get; init; }

    public required string Kind { get; init; }

    public required string People { get; init; }

    public required string Said { get; init; }

    public required string Facts { get; init; }
}

internal sealed record ContactPutAsideModel(string Title, ContactDraft Draft);

[JsonSerializable(typeof(LoggedModel))]
[JsonSerializable(typeof(HowModel))]
[JsonSerializable(typeof(UndoneModel))]
[JsonSerializable(typeof(ContactListModel))]
[JsonSerializable(typeof(ContactFormModel))]
[JsonSerializable(typeof(ContactPutAsideModel))]
[JsonSerializable(typeof(ContactDraft))]
internal sealed partial class ContactJson : JsonSerializerContext
{
    public static ContactJson Shown { get; } = new(BotJson.WireOptions());
}
