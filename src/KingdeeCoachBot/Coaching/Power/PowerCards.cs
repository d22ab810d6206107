using System.Text.Json.Serialization;
using KingdeeCoachBot.BotFramework.Schema;
using KingdeeCoachBot.Coaching.Deals;
using KingdeeCoachBot.Coaching.People;
using KingdeeCoachBot.Coaching.Pictures;
using KingdeeCoachBot.Coaching.NineBlocks;
using KingdeeCoachBot.Methodology;

namespace KingdeeCoachBot.Coaching.Power;

/// <summary>Fills the card that tells what kind of person somebody is and how to deal with him.</summary>
internal static class PowerCards
{
    private const int MostReasons = 6;
    private const int MostAgainst = 3;
    private const int LongestQuoted = 40;

    private const double FairFrom = 0.3;
    private const double SureFrom = 0.55;

    /// <summary>Shows somebody of whom something is noted.</summary>
    public static async Task ShowAsync(CoachTurn coach, Deal deal, string name, string status, string note, PictureLinks pictures, CancellationToken ct)
    {
        var personality = Personality.Of(await PersonalityNotes.ObservationsAsync(coach, deal, name, ct), coach.Now);
        var picture = await pictures.AxesAsync(coach, AxesPlace.Of(personality), ct);
        var model = Model(coach, deal, name, personality) with { Status = status, Note = note, Picture = picture.Url, Alt = picture.Alt };
        await coach.ShowAsync("Power/Show", model, PowerJson.Shown.PowerModel, $"{model.Name} · {model.Headline}");
    }

    private static PowerModel Model(CoachTurn coach, Deal deal, string name, Personality personality)
    {
        var phase = PhaseReading.Of(deal, coach.Today).Customer;
        var advice = personality.Type is { } type ? PowerAdvice.Of(type, phase) : null;
        var person = deal.FindPersonCalled(name);
        var (reasons, against) = Reasons(personality);
        return new PowerModel
        {
            Status = "",
            Name = name,
            Title = string.Join(" · ", new[] { deal.Title, person?.Title ?? "", person is null or { Role: DecisionRole.Unknown } ? "" : coach.In(PeopleText.RoleName(person.Role)) }.Where(text => text.Length > 0)),
            Note = "",
            Headline = Headline(coach, personality),
            IsClear = personality.Type is not null,
            Sure = Sure(coach, personality),
            Lead = advice is null ? coach.In(PowerText.Meanwhile) : coach.In(PowerText.InPhase, coach.In(CurveText.Phase(phase))),
            Do = advice is null ? Meanwhile(coach, personality) : [.. advice.Do.Select(text => coach.In(text)), .. ByRole(coach, person)],
            Dont = advice is null ? [] : [.. advice.Dont.Select(text => coach.In(text))],
            Open = advice is null ? "" : Opening(coach, deal, advice, personality.Type!.Value, phase, name),
            Before = advice is null ? "" : coach.In(advice.Before),
            FollowUp = advice is null ? "" : coach.In(advice.FollowUp),
            Why = personality.IsMixed ? Sides(coach, personality) : [.. reasons.Take(MostReasons).Select(each => Told(coach, each))],
            Against = [.. against.Take(MostAgainst).Select(each => Told(coach, each))],
            Watch = coach.In(PowerText.Watch(personality.Watch)),
            Picture = "",
            Alt = "",
            Deal = deal.Id,
            Person = person?.Id ?? "",
            Type = personality.Type?.ToString() ?? "",
            IsOpen = !deal.IsClosed,
        };
    }

    /// <summary>"驱动性的：结果、好处", or that it is not clear yet.</summary>
    public static string Headline(CoachTurn coach, Personality personality) => personality.Type is { } type
        ? coach.In(PowerText.Headline, coach.In(PowerText.Type(type)), coach.In(PowerText.Strategy(type)))
        : coach.In(personality.IsMixed ? PowerText.Mixed : PowerText.NotYet);

    // Words, not figures: nobody knows a person to the percent.
    private static string Sure(CoachTurn coach, Personality personality)
    {
        var count = personality.Observations.DistinctBy(each => (each.Words, coach.DayOf(each.At))).Count();
        var text = personality.IsMixed ? PowerText.Clashes
            : personality.Type is null ? PowerText.Unsure
            : count == 1 || personality.Confidence < FairFrom ? PowerText.Guess
            : personality.Confidence < SureFrom ? PowerText.Fair
            : PowerText.Sure;
        return coach.In(text, PowerText.Count(count, coach.Language));
    }

    // Where nothing prevails there is no for and against: all of it is told.
    private static (IReadOnlyList<Observation> For, IReadOnlyList<Observation> Against) Reasons(Personality personality)
    {
        var (reasons, against) = personality.Reasons();
        return (Once(reasons.Count == 0 ? personality.Observations : reasons), Once(personality.IsMixed || reasons.Count == 0 ? [] : against));
    }

    // Of an axis that contradicts itself: what spoke for the one side, and what for the other.
    private static List<string> Sides(CoachTurn coach, Personality personality)
    {
        var rows = new List<string>();
        foreach (var (isMixed, one, other, leanOf) in new (bool, Text, Text, Func<Observation, double>)[]
        {
            (personality.CompetitiveAxis.IsMixed, AxesText.Competitive, AxesText.EasyGoing, each => each.Competitive),
            (personality.RationalAxis.IsMixed, AxesText.Rational, AxesText.Emotional, each => each.Rational),
        })
        {
            if (!isMixed)
                continue;
            rows.Add(Side(coach, one, personality.Observations.Where(each => leanOf(each) > 0)));
            rows.Add(Side(coach, other, personality.Observations.Where(each => leanOf(each) < 0)));
        }

        return rows;
    }

    private static string Side(CoachTurn coach, Text side, IEnumerable<Observation> observations) =>
        coach.In(PowerText.Side, coach.In(side), PersonName.Join(coach, observations.Select(each => each.Words).Distinct().Take(MostReasons)));

    private static IReadOnlyList<Observation> Once(IReadOnlyList<Observation> observations) => [.. observations.DistinctBy(each => (each.Words, each.At))];

    private static string Told(CoachTurn coach, Observation each) => coach.In(PowerText.At, each.Words, Times.Write(coach, coach.DayOf(each.At)));

    private static IEnumerable<string> ByRole(CoachTurn coach, Stakeholder? person) =>
        person is not null && PowerText.ByRole(person.Role) is { } text ? [coach.In(text)] : [];

    private static IReadOnlyList<string> Meanwhile(CoachTurn coach, Personality personality)
    {
        var known = new[] { (Axis: PersonalityAxis.Rational, Read: personality.RationalAxis), (Axis: PersonalityAxis.Competitive, Read: personality.CompetitiveAxis) }
            .Where(each => !each.Read.IsMixed && Math.Abs(each.Read.Position) >= FairFrom)
            .Select(each => coach.In(PowerText.Half(each.Axis, each.Read.Position > 0)));
        return [.. known, coach.In(PowerText.Safe)];
    }

    private static string Opening(CoachTurn coach, Deal deal, PowerAdvice advice, PersonalityType type, BuyingPhase phase, string name)
    {
        var words = Said(deal, type, phase, name) is { } said ? coach.In(advice.OpenWith, said) : coach.In(advice.Open);
        return Spoken.Addressed(coach.Language, name, words);
    }

    // His pain while the need is defined, his vision after that; a driver who is to sign hears what waiting costs. What somebody else said is not
    // said to him as his (M11).
    private static string? Said(Deal deal, PersonalityType type, BuyingPhase phase, string name)
    {
        var isPain = phase == BuyingPhase.NeedDefinition;
        var kinds = isPain ? new[] { MarkKind.PainAdmitted, MarkKind.PainStated }
            : type == PersonalityType.Driver && phase == BuyingPhase.TakeAction ? [MarkKind.PainFigure]
            : [MarkKind.VisionConfirmed, MarkKind.VisionStated];
        var isHe = PersonalityNotes.NamesOf(deal, name);
        var text = deal.Marks.Where(mark => kinds.Contains(mark.Kind) && mark.Text.Length > 0 && isHe(mark.Who)).MaxBy(mark => mark.At)?.Text;
        return text is null ? null : PressFields.Cut(BlockWords.WithoutHope(Spoken.BackToHim(text)).Trim(' ', '，', '。', ',', '.'), LongestQuoted);
    }
}

internal sealed record PowerModel
{
    public required string Status { get; init; }

    public required string Name { get; init; }

    /// <summary>The deal, and what is known of him there.</summary>
    public required string Title { get; init; }

    public required string Note { get; init; }

    public required string Headline { get; init; }

    /// <summary>Whether there is a type.</summary>
    public required bool IsClear { get; init; }

    /// <summary>How sure that is, in words.</summary>
    public required string Sure { get; init; }

    public required string Lead { get; init; }

    public required IReadOnlyList<string> Do { get; init; }

    public required IReadOnlyList<string> Dont { get; init; }

    public required string Open { get; init; }

    public required string Before { get; init; }

    public required string FollowUp { get; init; }

    public required IReadOnlyList<string> Why { get; init; }

    public required IReadOnlyList<string> Against { get; init; }

    public required string Watch { get; init; }

    public required string Picture { get; init; }

    public required string Alt { get; init; }

    public required string Deal { get; init; }

    public required string Person { get; init; }

    /// <summary>For practising with his kind; empty where it is not known.</summary>
    public required string Type { get; init; }

    public required bool IsOpen { get; init; }
}

/// <param name="Ask">The question.</param>
/// <param name="Verb">What a row's button does.</param>
/// <param name="Rows">What may be erased.</param>
internal sealed record PowerAskModel(string Ask, string Verb, IReadOnlyList<PowerAskRow> Rows);

/// <param name="Title">What the button says.</param>
/// <param name="Deal">The deal's id; empty for all of them.</param>
/// <param name="Name">Who; empty for everybody.</param>
internal sealed record PowerAskRow(string Title, string Deal, string Name);

internal sealed record PowerChoice(string Title, string Value);

internal sealed record PowerFormModel
{
    public required string Title { get; init; }

    public required string DealTitle { get; init; }

    public required string Lead { get; init; }

    public required IReadOnlyList<string> Problems { get; init; }

    public required string Deal { get; init; }

    public required string Name { get; init; }

    /// <summary>Behaviours on the one axis, and those ticked.</summary>
    public required IReadOnlyList<PowerChoice> Paces { get; init; }

    public required string Pace { get; init; }

    /// <summary>Behaviours on the other.</summary>
    public required IReadOnlyList<PowerChoice> Minds { get; init; }

    public required string Mind { get; init; }

    public required string Words { get; init; }

    public required IReadOnlyList<PowerChoice> Types { get; init; }

    public required string Type { get; init; }

    /// <summary>What is noted already and may be struck.</summary>
    public required IReadOnlyList<PowerChoice> Noted { get; init; }

    public required string Strike { get; init; }
}

internal sealed record PowerPutAsideModel(string Title, PowerDraft Draft);

[JsonSerializable(typeof(PowerModel))]
[JsonSerializable(typeof(PowerAskModel))]
[JsonSerializable(typeof(PowerFormModel))]
[JsonSerializable(typeof(PowerPutAsideModel))]
[JsonSerializable(typeof(PowerDraft))]
internal sealed partial class PowerJson : JsonSerializerContext
{
    public static PowerJson Shown { get; } = new(BotJson.WireOptions());
}
