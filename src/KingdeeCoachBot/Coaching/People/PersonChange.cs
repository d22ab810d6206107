using KingdeeCoachBot.Coaching.Deals;
using KingdeeCoachBot.Methodology;

namespace KingdeeCoachBot.Coaching.People;

/// <summary>One thing that changes about a person, and what it was before. It travels on buttons, so both are untrusted texts.</summary>
/// <param name="Field">title, role, stance, influence, insider, fox or contact.</param>
/// <param name="Before">The value that undoing puts back.</param>
/// <param name="After">The new value.</param>
internal sealed record PersonChange(string Field, string Before, string After)
{
    /// <summary>The one change that facts make; null where they make none or several.</summary>
    public static PersonChange? Of(Stakeholder person, PersonFacts facts) => facts switch
    {
        { Count: not 1 } => null,
        { Title: { } title } => new("title", person.Title, title),
        { Role: { } role } => new("role", $"{person.Role}", $"{role}"),
        { Stance: { } stance } => new("stance", $"{person.Stance}", $"{stance}"),
        { Influence: { } influence } => new("influence", $"{person.Influence}", $"{influence}"),
        { IsInsider: { } insider } => new("insider", $"{person.IsInsider}", $"{insider}"),
        { IsFox: { } fox } => new("fox", $"{person.IsFox}", $"{fox}"),
        _ => null,
    };

    /// <summary>The person with a value in a field; null where that cannot be.</summary>
    public static Stakeholder? Set(Stakeholder person, string? field, string value) => field switch
    {
        "title" when value.Length <= PersonName.Longest => person with { Title = value },
        "role" when Read<DecisionRole>(value) is { } role => person with { Role = role },
        "stance" when Read<Stance>(value) is { } stance => person with { Stance = stance },
        "influence" when Read<Influence>(value) is { } influence => person with { Influence = influence },
        "insider" when bool.TryParse(value, out var insider) => person with { IsInsider = insider },
        "fox" when bool.TryParse(value, out var fox) => person with { IsFox = fox },
        "contact" when value.Length <= PersonName.Longest => person with { OurContact = value },
        _ => null,
    };

    /// <summary>The value that a field has.</summary>
    public static string ValueOf(Stakeholder person, string? field) => field switch
    {
        "title" => person.Title,
        "role" => $"{person.Role}",
        "stance" => $"{person.Stance}",
        "influence" => $"{person.Influence}",
        "insider" => $"{person.IsInsider}",
        "fox" => $"{person.IsFox}",
        "contact" => person.OurContact,
        _ => "",
    };

    /// <summary>Stores the change and shows the person, with a way back.</summary>
    public async Task SaveAsync(CoachTurn coach, Deal deal, Stakeholder person, CancellationToken ct)
    {
        if (Set(person, Field, After) is not { } changed)
            return;
        if (changed != person && (coach.Turn.Card is null || !await coach.Turn.IsCardSpentAsync(ct)))
        {
            deal = deal.With(changed);
            DealStore.Put(coach, deal);
            coach.FocusOn(deal);
            if (coach.Turn.Card is not null)
                coach.Turn.SpendCard();
        }

        await PeopleCards.ShowPersonAsync(coach, deal, deal.FindPerson(person.Id)!, coach.In(PeopleText.Noted, Written(coach, changed)), this);
    }

    private string Written(CoachTurn coach, Stakeholder person) => Field switch
    {
        "title" => person.Title,
        "role" => coach.In(PeopleText.RoleName(person.Role)),
        "stance" => coach.In(PeopleText.StanceName(person.Stance)),
        "influence" => $"{coach.In(PeopleText.Influence)} · {coach.In(PeopleText.InfluenceName(person.Influence))}",
        "contact" => $"{coach.In(PeopleText.OurContact)} · {person.OurContact}",
        "insider" => coach.In(person.IsInsider ? PeopleText.IsInsider : PeopleText.IsNoInsider),
        _ => coach.In(person.IsFox ? PeopleText.IsFox : PeopleText.IsNoFox),
    };

    private static T? Read<T>(string value)
        where T : struct, Enum =>
        value.Length > 0 && char.IsAsciiLetter(value[0]) && Enum.TryParse<T>(value, out var read) && Enum.IsDefined(read) ? read : null;
}
