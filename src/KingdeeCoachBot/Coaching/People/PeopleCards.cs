using System.Text.Json.Serialization;
using KingdeeCoachBot.BotFramework.Dialogs;
using KingdeeCoachBot.BotFramework.Schema;
using KingdeeCoachBot.Methodology;

namespace KingdeeCoachBot.Coaching.People;

/// <summary>Fills the cards of the customer's people.</summary>
internal static class PeopleCards
{
    private const int MostRows = 30;
    private const int MostShown = 2000;

    /// <summary>A deal's people by their part in the decision, with what is not known yet.</summary>
    public static Task ShowListAsync(CoachTurn coach, Deal deal, string note = "")
    {
        var title = coach.In(PeopleText.ListOf, deal.Title);
        var model = new PeopleListModel
        {
            Title = title,
            Note = deal.People.Count == 0 && note.Length == 0 ? coach.In(PeopleText.NoPeople, deal.Title) : note,
            Deal = deal.Id,
            Groups = [.. StakeholderMap.ByRole(deal with { People = [.. deal.People.Take(MostRows)] }).Select(group => Group(coach, group))],
            Gaps = deal.People.Count == 0 ? [] : [.. StakeholderMap.Gaps(deal).Select(gap => coach.In(PeopleText.Gap(gap)))],
        };
        return coach.ShowAsync("People/List", model, PeopleJson.Shown.PeopleListModel, title);
    }

    /// <summary>One person with what is known of him.</summary>
    public static Task ShowPersonAsync(CoachTurn coach, Deal deal, Stakeholder person, string status, PersonChange? change = null)
    {
        var asksRole = person.Role == DecisionRole.Unknown && person.Title.Length > 0;
        var model = new PersonModel
        {
            Status = status,
            Name = Named(person),
            Title = deal.Title,
            Facts = [.. Facts(coach, person)],
            Ask = asksRole ? coach.In(PeopleText.AskRole, person.Name) : "",
            Why = asksRole ? coach.In(PeopleText.WhyRole) : "",
            Roles = asksRole ? [.. new[] { DecisionRole.Decider, DecisionRole.Approver, DecisionRole.Evaluator }.Select(role => new RoleButton($"{role}", coach.In(PeopleText.RoleName(role))))] : [],
            Deal = deal.Id,
            Person = person.Id,
            Field = change?.Field ?? "",
            Before = change?.Before ?? "",
            After = change?.After ?? "",
        };
        return coach.ShowAsync("People/Person", model, PeopleJson.Shown.PersonModel, $"{deal.Title} · {person.Name}");
    }

    public static Task AskDeleteAsync(CoachTurn coach, Deal deal, Stakeholder person) =>
        AskAsync(coach, new AskPersonModel(coach.In(PeopleText.DeleteAsk, person.Name), deal.Title, deal.Id, person.Id, "", IsDelete: true));

    public static Task AskSameAsync(CoachTurn coach, Deal deal, Stakeholder kept, Stakeholder gone) =>
        AskAsync(coach, new AskPersonModel(coach.In(PeopleText.SamePerson, gone.Name, kept.Name), deal.Title, deal.Id, kept.Id, gone.Id, IsDelete: false));

    /// <summary>"拍板 · 支持我们"</summary>
    public static string Tell(CoachTurn coach, Stakeholder person) =>
        string.Join(" · ", new[] { person.Title, coach.In(PeopleText.RoleName(person.Role)), coach.In(PeopleText.StanceName(person.Stance)) }.Where(text => text.Length > 0));

    public static PersonFormModel Form(CoachTurn coach, FormView<PersonDraft> form)
    {
        var draft = form.Draft;
        return new PersonFormModel
        {
            FormTitle = coach.In(draft.Seen == 0 ? PeopleText.NewForm : PeopleText.ChangeForm),
            DealTitle = draft.DealTitle,
            Lead = coach.In(Lead(form)),
            Note = draft.Note,
            Problems = [.. form.Problems.Values],
            Deal = draft.Deal,
            Person = draft.Person,
            Seen = draft.Seen,
            Name = PressFields.Cut(draft.Name, MostShown),
            Aliases = PressFields.Cut(draft.Aliases, MostShown),
            Position = PressFields.Cut(draft.Title, MostShown),
            Role = draft.Role.ToString(),
            Stance = draft.Stance.ToString(),
            Influence = draft.Influence.ToString(),
            Insider = draft.IsInsider ? "true" : "false",
            Fox = draft.IsFox ? "true" : "false",
            OurContact = PressFields.Cut(draft.OurContact, MostShown),
            Met = PressFields.DayOf(draft.Met) is null ? "" : draft.Met,
            ShowsMore = draft.Seen > 0 || draft.IsInsider || draft.IsFox || draft.Aliases.Length + draft.OurContact.Length > 0,
        };
    }

    private static Task AskAsync(CoachTurn coach, AskPersonModel model) =>
        coach.ShowAsync("People/Ask", model, PeopleJson.Shown.AskPersonModel, model.Ask);

    private static Text Lead(FormView<PersonDraft> form) => form.Reason switch
    {
        FormReason.Corrected => PeopleText.Corrected,
        FormReason.Refused => PeopleText.Refused,
        FormReason.Reopened => PeopleText.Reopened,
        _ when form.Draft.Seen > 0 => PeopleText.Changing,
        _ => form.Draft.Name.Length == 0 ? PeopleText.Blank : PeopleText.Understood,
    };

    private static PeopleGroup Group(CoachTurn coach, IGrouping<DecisionRole, Stakeholder> group) =>
        new(coach.In(PeopleText.RoleName(group.Key)), [.. group.Select(person => new PersonRow(person.Id, Named(person), Line(coach, person)))]);

    private static string Named(Stakeholder person) => person.Title.Length > 0 ? $"{person.Name} · {person.Title}" : person.Name;

    private static string Line(CoachTurn coach, Stakeholder person) => string.Join(" · ", new[]
    {
        coach.In(PeopleText.StanceName(person.Stance)),
        person.IsInsider ? coach.In(PeopleText.Insider) : "",
        person.IsFox ? coach.In(PeopleText.Fox) : "",
        Last(coach, person),
    }.Where(text => text.Length > 0));

    private static string Last(CoachTurn coach, Stakeholder person) =>
        person.LastMet is { } met ? coach.In(PeopleText.LastMet, Times.Write(coach, coach.DayOf(met)))
        : person.LastContact is { } contact ? coach.In(PeopleText.LastContact, Times.Write(coach, coach.DayOf(contact)))
        : coach.In(PeopleText.NeverMet);

    private static IEnumerable<PersonFact> Facts(CoachTurn coach, Stakeholder person)
    {
        yield return new(coach.In(PeopleText.Role), coach.In(PeopleText.RoleName(person.Role)));
        yield return new(coach.In(PeopleText.Stance), coach.In(PeopleText.StanceName(person.Stance)));
        if (person.Influence != Influence.Unknown)
            yield return new(coach.In(PeopleText.Influence), coach.In(PeopleText.InfluenceName(person.Influence)));
        if (person.IsInsider || person.IsFox)
            yield return new(coach.In(PeopleText.Also), string.Join(" · ", new[] { person.IsInsider ? coach.In(PeopleText.Insider) : "", person.IsFox ? coach.In(PeopleText.Fox) : "" }.Where(text => text.Length > 0)));
        if (person.Aliases.Count > 0)
            yield return new(coach.In(PeopleText.Aliases), PersonName.Join(coach, person.Aliases));
        if (person.OurContact.Length > 0)
            yield return new(coach.In(PeopleText.OurContact), person.OurContact);
        yield return new(coach.In(PeopleText.Met), person.LastMet is { } met ? Times.Write(coach, coach.DayOf(met)) : coach.In(PeopleText.NeverMet));
        if (person.LastContact is { } contact)
            yield return new(coach.In(PeopleText.InTouch), Times.Write(coach, coach.DayOf(contact)));
    }
}

internal sealed record PeopleListModel
{
    public required string Title { get; init; }

    public required string Note { get; init; }

    public required string Deal { get; init; }

    public required IReadOnlyList<PeopleGroup> Groups { get; init; }

    /// <summary>What is not known yet.</summary>
    public required IReadOnlyList<string> Gaps { get; init; }
}

internal sealed record PeopleGroup(string Role, IReadOnlyList<PersonRow> Rows);

internal sealed record PersonRow(string Person, string Name, string Line);

internal sealed record PersonModel
{
    public required string Status { get; init; }

    public required string Name { get; init; }

    public required string Title { get; init; }

    public required IReadOnlyList<PersonFact> Facts { get; init; }

    public required string Ask { get; init; }

    public required string Why { get; init; }

    public required IReadOnlyList<RoleButton> Roles { get; init; }

    public required string Deal { get; init; }

    public required string Person { get; init; }

    /// <summary>What was just changed and can be taken back; empty for nothing.</summary>
    public required string Field { get; init; }

    public required string Before { get; init; }

    public required string After { get; init; }
}

internal sealed record PersonFact(string Title, string Value);

internal sealed record RoleButton(string Value, string Name);

/// <param name="Ask">The question.</param>
/// <param name="Title">The deal.</param>
/// <param name="Deal">Its id.</param>
/// <param name="Person">Who stays, or is to go.</param>
/// <param name="Gone">Who becomes part of the other; empty where nobody does.</param>
/// <param name="IsDelete">Whether the person is to be taken off the list.</param>
internal sealed record AskPersonModel(string Ask, string Title, string Deal, string Person, string Gone, bool IsDelete);

internal sealed record PersonFormModel
{
    public required string FormTitle { get; init; }

    public required string DealTitle { get; init; }

    public required string Lead { get; init; }

    public required string Note { get; init; }

    public required IReadOnlyList<string> Problems { get; init; }

    public required string Deal { get; init; }

    public required string Person { get; init; }

    public required int Seen { get; init; }

    public required string Name { get; init; }

    public required string Aliases { get; init; }

    public required string Position { get; init; }

    public required string Role { get; init; }

    public required string Stance { get; init; }

    public required string Influence { get; init; }

    public required string Insider { get; init; }

    public required string Fox { get; init; }

    public required string OurContact { get; init; }

    public required string Met { get; init; }

    /// <summary>Whether the second half of the form is unfolded from the beginning.</summary>
    public required bool ShowsMore { get; init; }
}

internal sealed record PersonPutAsideModel(string Title, PersonDraft Draft);

[JsonSerializable(typeof(PeopleListModel))]
[JsonSerializable(typeof(PersonModel))]
[JsonSerializable(typeof(AskPersonModel))]
[JsonSerializable(typeof(PersonFormModel))]
[JsonSerializable(typeof(PersonPutAsideModel))]
[JsonSerializable(typeof(PersonDraft))]
internal sealed partial class PeopleJson : JsonSerializerContext
{
    public static PeopleJson Shown { get; } = new(BotJson.WireOptions());
}
