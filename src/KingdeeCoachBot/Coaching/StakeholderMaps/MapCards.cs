using System.Text.Json.Serialization;
using KingdeeCoachBot.BotFramework.Schema;
using KingdeeCoachBot.Coaching.Deals;
using KingdeeCoachBot.Coaching.People;
using KingdeeCoachBot.Coaching.Pictures;
using KingdeeCoachBot.Methodology;

namespace KingdeeCoachBot.Coaching.StakeholderMaps;

/// <summary>Fills the cards of the stakeholder map, the FOX check and the pairs. Shown to the deal's owner only.</summary>
internal static class MapCards
{
    private const int MostFindings = 4;
    private const int LongestName = 30;

    public static async Task ShowMapAsync(CoachTurn coach, Deal deal, PictureLinks pictures, CancellationToken ct)
    {
        Stakeholder[] people = [.. StakeholderMap.ByRole(deal).SelectMany(group => group)];
        if (people.Length == 0)
        {
            await coach.SayAsync(coach.In(MapText.Empty, deal.Title), PeopleText.AddTitle);
            return;
        }

        var picture = await pictures.PeopleAsync(coach, people, ct);
        // What endangers the deal comes before what is only not known yet.
        var findings = StakeholderFindings.Of(deal, coach.LocalNow).OrderByDescending(finding => finding.IsRisk).Take(MostFindings).ToArray();
        var model = new MapModel
        {
            Kicker = coach.In(MapText.MapTitle),
            Title = deal.Title,
            Findings = [.. findings.Select(finding => new MapFinding(Tell(coach, finding), finding.IsRisk))],
            AllWell = findings.Length == 0 ? coach.In(MapText.AllWell) : "",
            Rows = [.. people.Take(PeopleFigures.Most).Select((person, index) => Row(coach, person, index + 1))],
            More = people.Length > PeopleFigures.Most ? coach.In(MapText.More, people.Length - PeopleFigures.Most, PeopleFigures.Most) : "",
            Picture = picture.Url,
            Alt = picture.Alt,
            Compliance = Compliance(coach, deal),
            Deal = deal.Id,
        };
        await coach.ShowAsync("StakeholderMaps/Map", model, MapJson.Shown.MapModel, $"{deal.Title} · {model.Kicker}");
    }

    /// <summary>Whether there is a FOX, whether he is one, and who could become one.</summary>
    public static Task ShowFoxAsync(CoachTurn coach, Deal deal)
    {
        var check = FoxCheck.Of(deal, coach.LocalNow);
        var turnTo = check.Fox ?? check.Candidate;
        var model = new PointsModel
        {
            Kicker = coach.In(MapText.FoxTitle),
            Title = deal.Title,
            Headline = check.Fox is { } fox ? coach.In(MapText.FoxIs, Cut(fox.Name)) : coach.In(MapText.NoFox),
            Rows = [.. FoxRows(coach, check)],
            Note = check.Fox is not null && check.Has != false ? "" : check.Candidate is { } person ? coach.In(MapText.Develop, Cut(person.Name)) : coach.In(MapText.NobodyToDevelop),
            Say = turnTo is null ? "" : Spoken.Addressed(coach.Language, Cut(turnTo.Name), coach.In(check.Fox is null || check.IsNear is null ? MapText.AskFox : MapText.AskNews)),
            Compliance = Compliance(coach, deal),
            Deal = deal.Id,
        };
        return coach.ShowAsync("StakeholderMaps/Points", model, MapJson.Shown.PointsModel, $"{deal.Title} · {model.Headline}");
    }

    /// <summary>Who of ours meets whom; those whom nobody meets first.</summary>
    public static Task ShowPairsAsync(CoachTurn coach, Deal deal)
    {
        var pairs = StakeholderPairs.Of(deal);
        if (pairs.Count == 0)
            return coach.SayAsync(coach.In(MapText.Empty, deal.Title), PeopleText.AddTitle);
        var open = pairs.FirstOrDefault(pair => pair.Person.OurContact.Length == 0);
        var model = new PointsModel
        {
            Kicker = coach.In(MapText.PairsTitle),
            Title = deal.Title,
            Headline = coach.In(MapText.PairsTitle),
            Rows = [.. pairs.Take(PeopleFigures.Most).Select(pair => new PointRow($"{Cut(pair.Person.Name)} · {coach.In(PeopleText.RoleName(pair.Person.Role))}", Tell(coach, deal, pair), pair.Person.Id, pair.Person.OurContact.Length > 0))],
            Note = open is null ? coach.In(MapText.NobodyLeft) : coach.In(MapText.PairHow, Cut(open.Person.Name), open.Suggested.Length > 0 ? Cut(open.Suggested) : coach.In(MapText.ExampleOurs)),
            Why = coach.In(MapText.PairWhy),
            Say = "",
            Compliance = "",
            Deal = deal.Id,
        };
        return coach.ShowAsync("StakeholderMaps/Points", model, MapJson.Shown.PointsModel, $"{deal.Title} · {model.Headline}");
    }

    private static IEnumerable<PointRow> FoxRows(CoachTurn coach, FoxCheck check)
    {
        if (check.Fox is { } fox)
        {
            yield return new(coach.In(check.Has switch { true => MapText.Say, false => MapText.NoSay, _ => MapText.SayUnknown }), "", fox.Id, check.Has == true);
            yield return new(coach.In(check.IsNear == true ? MapText.Near : MapText.NearUnknown), "", fox.Id, check.IsNear == true);
            yield return new(Heard(coach, check.Days), "", fox.Id, check.IsWatched);
        }

        if (check.Insiders.Count == 0)
            yield return new(coach.In(MapText.NoInsider), "", "", false);
        foreach (var insider in check.Insiders.Take(3))
        {
            var days = StakeholderFindings.DaysSince(insider, coach.LocalNow);
            yield return new(coach.In(MapText.InsiderIs, Cut(insider.Name)), Heard(coach, days), insider.Id, days <= StakeholderFindings.SilentDays);
        }
    }

    private static string Heard(CoachTurn coach, int? days) => days switch
    {
        null => coach.In(MapText.NeverTalked),
        0 => coach.In(MapText.TalkedToday),
        <= StakeholderFindings.SilentDays => coach.In(MapText.Watched, days),
        _ => coach.In(MapText.Silent, days),
    };

    private static string Tell(CoachTurn coach, Deal deal, StakeholderPair pair)
    {
        var (ours, wanted) = (Cut(pair.Person.OurContact), coach.In(MapText.OurRole(pair.Wants)));
        if (ours.Length == 0)
            return pair.Wants is null ? coach.In(MapText.PairMine) : pair.Suggested.Length > 0 ? coach.In(MapText.PairSuggested, Cut(pair.Suggested)) : coach.In(MapText.PairWanted, wanted);
        // Whoever is known to be of another rank than the person wants: once, somebody of that rank should show himself.
        var isOther = pair.Wants == TeamRole.Management && deal.Team.Any(member => member.Name == pair.Person.OurContact && member.Role != TeamRole.Management);
        return isOther ? coach.In(MapText.PairHigher, ours, pair.Suggested.Length > 0 ? Cut(pair.Suggested) : wanted) : coach.In(MapText.PairSet, ours);
    }

    private static string Tell(CoachTurn coach, StakeholderFinding finding) => finding.Kind == StakeholderFindingKind.RoleMissing
        ? coach.In(MapText.RoleMissing(finding.Role))
        : coach.In(MapText.Finding(finding.Kind, finding.Person is not null), Cut(finding.Person?.Name ?? ""), finding.Count, finding.OfCount, finding.Ours.Length > 0 ? Cut(finding.Ours) : coach.In(MapText.OurRole(TeamRole.Management)));

    private static MapRow Row(CoachTurn coach, Stakeholder person, int number) => new(
        $"{number}", $"{Cut(person.Name)} · {coach.In(PeopleText.RoleName(person.Role))}",
        string.Join(" · ", new[]
        {
            person.IsFox ? coach.In(PeopleText.Fox) : "",
            person.IsInsider ? coach.In(PeopleText.Insider) : "",
            coach.In(PeopleText.StanceName(person.Stance)),
            coach.In(MapText.Influence, coach.In(PeopleText.InfluenceName(person.Influence))),
            person.OurContact.Length > 0 ? coach.In(MapText.Ours, Cut(person.OurContact)) : coach.In(MapText.NobodyOfOurs),
            person.LastMet is { } met ? coach.In(MapText.Met, Times.Write(coach, coach.DayOf(met)))
                : person.LastContact is { } contact ? coach.In(MapText.Contacted, Times.Write(coach, coach.DayOf(contact)))
                : coach.In(MapText.Never),
        }.Where(text => text.Length > 0)),
        person.Id);

    // Only what is noted of those who inform and move for us, and only to who noted it.
    private static string Compliance(CoachTurn coach, Deal deal)
    {
        var friends = deal.People.Where(person => person.IsFox || person.IsInsider).ToArray();
        var notes = deal.Contacts.Where(contact => contact.People.Any(name => friends.Any(person => person.IsCalled(name)))).Select(contact => contact.Summary)
            .Concat(deal.Facts.Where(fact => friends.Any(person => person.IsCalled(fact.Source))).Select(fact => fact.Text))
            .Concat(deal.Marks.Where(mark => friends.Any(person => person.IsCalled(mark.Who))).Select(mark => mark.Text))
            .Concat(deal.NextSteps.Where(step => friends.Any(person => person.IsCalled(step.Person))).Select(step => step.What));
        return notes.Select(ComplianceWords.FirstIn).FirstOrDefault(word => word is not null) is { } found ? coach.In(MapText.Compliance, found) : "";
    }

    private static string Cut(string name) => PressFields.Cut(name, LongestName);
}

internal sealed record MapFinding(string Text, bool IsRisk);

internal sealed record MapRow(string Number, string Name, string Line, string Person);

internal sealed record MapModel
{
    public required string Kicker { get; init; }

    public required string Title { get; init; }

    public required IReadOnlyList<MapFinding> Findings { get; init; }

    public required string AllWell { get; init; }

    public required IReadOnlyList<MapRow> Rows { get; init; }

    public required string More { get; init; }

    public required string Picture { get; init; }

    public required string Alt { get; init; }

    public required string Compliance { get; init; }

    public required string Deal { get; init; }
}

/// <param name="Head">What is told.</param>
/// <param name="Line">What belongs to it; may be empty.</param>
/// <param name="Person">Whom it concerns; empty for nobody.</param>
/// <param name="IsWell">Whether nothing is to be done about it.</param>
internal sealed record PointRow(string Head, string Line, string Person, bool IsWell);

internal sealed record PointsModel
{
    public required string Kicker { get; init; }

    public required string Title { get; init; }

    public required string Headline { get; init; }

    public required IReadOnlyList<PointRow> Rows { get; init; }

    public required string Note { get; init; }

    public string Why { get; init; } = "";

    public required string Say { get; init; }

    public required string Compliance { get; init; }

    public required string Deal { get; init; }
}

[JsonSerializable(typeof(MapModel))]
[JsonSerializable(typeof(PointsModel))]
internal sealed partial class MapJson : JsonSerializerContext
{
    public static MapJson Shown { get; } = new(BotJson.WireOptions());
}
