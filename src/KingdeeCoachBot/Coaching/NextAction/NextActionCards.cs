using System.Text.Json.Serialization;
using KingdeeCoachBot.BotFramework.Schema;
using KingdeeCoachBot.Coaching.CoursePrinciples;
using KingdeeCoachBot.Coaching.Deals;
using KingdeeCoachBot.Coaching.Gates;
using KingdeeCoachBot.Coaching.People;
using KingdeeCoachBot.Methodology;

namespace KingdeeCoachBot.Coaching.NextAction;

/// <summary>The one thing to do, in full, and below it what comes after.</summary>
internal static class NextActionCards
{
    private const int MostAfter = 2;
    private const int MostOfDay = 5;

    /// <summary>The one thing in a deal, below whatever is on the screen.</summary>
    public static async Task ShowDealAsync(CoachTurn coach, Deal deal, CancellationToken ct)
    {
        coach.FocusOn(deal);
        if (NextBestAction.All(deal, coach.LocalNow) is not { Count: > 0 } all)
        {
            await SayAtRestAsync(coach, deal);
            return;
        }

        var first = all[0];
        var model = new DealActionModel
        {
            Title = coach.In(NextActionText.DealTitle, deal.Title),
            First = NextActionRow.Of(coach, first),
            CanSay = coach.In(NextActionText.CanSay),
            Unknown = Unknown(coach, deal, first),
            Principle = Principles.For(deal, coach.Today) is { } hint ? PrincipleLine.Write(coach, deal, hint) : "",
            After = [.. all.Skip(1).DistinctBy(action => action.Kind).Where(action => action.Kind != first.Kind && action.Kind != ActionKind.KeepInTouch)
                .Take(MostAfter).Select(action => NextActionRow.Of(coach, action))],
        };
        await coach.ShowBelowAsync("NextAction/Deal", model, NextActionJson.Shown.DealActionModel, $"{deal.Title} · {model.First.Do}");
    }

    /// <summary>The one thing of the day, below whatever is on the screen.</summary>
    public static async Task ShowDayAsync(CoachTurn coach, CancellationToken ct)
    {
        if (await BestOfDay.FindAsync(coach, MostOfDay, ct) is not { Count: > 0 } all)
        {
            await coach.SayAsync(coach.In(NextActionText.NoDeals), DealText.SayNew);
            return;
        }

        var model = new DayActionModel
        {
            Title = coach.In(NextActionText.DayTitle),
            First = NextActionRow.Of(coach, all[0]),
            CanSay = coach.In(NextActionText.CanSay),
            After = [.. all.Skip(1).Select(action => NextActionRow.Of(coach, action))],
        };
        await coach.ShowBelowAsync("NextAction/Day", model, NextActionJson.Shown.DayActionModel, $"{model.Title} · {model.First.Title}");
    }

    // Of all blanks the one worth most, where the one thing to do is not about it already.
    private static UnknownRow? Unknown(CoachTurn coach, Deal deal, BestAction first)
    {
        if (first.Unknown is not null || OneUnknown.Of(deal, coach.Today) is not { Gap: var gap })
            return null;
        return new UnknownRow(
            coach.In(NextActionText.MostUnknown, coach.In(GateText.Label(gap.Demand))),
            string.Join(coach.In(NextActionText.Comma), Whom(coach, gap)),
            GateWords.Ask(coach, deal, gap),
            deal.Id,
            gap.Demand.ToString());
    }

    private static IEnumerable<string> Whom(CoachTurn coach, GateGap gap)
    {
        if (gap.Visit is { } visit)
            yield return coach.In(NextActionText.AtVisit, Times.Write(coach, visit.Start, visit.Zone));
        yield return gap.Person is { } person
            ? coach.In(NextActionText.AskWhom, person.Name)
            : coach.In(NextActionText.NobodyYet, coach.In(PeopleText.RoleName(gap.Role)));
    }

    // An open deal always has something to do: one that has not is over, or put aside.
    private static Task SayAtRestAsync(CoachTurn coach, Deal deal) => deal.IsClosed
        ? coach.SayAsync(coach.In(NextActionText.Closed, deal.Title, coach.In(DealText.Status(deal.Status))), Filled(NextActionText.SayReopen, deal))
        : coach.SayAsync(coach.In(NextActionText.Parked, deal.Title, Times.Write(coach, deal.Parking!.Until)), Filled(NextActionText.SayResume, deal));

    private static Text Filled(Text text, Deal deal) =>
        new(string.Format(null, text.Chinese, deal.Customer), string.Format(null, text.English, deal.Customer));
}

internal sealed record DealActionModel
{
    public required string Title { get; init; }

    public required NextActionRow First { get; init; }

    /// <summary>What stands over the words for the customer.</summary>
    public required string CanSay { get; init; }

    /// <summary>The one unknown; null where <see cref="First"/> is about it, or all is known.</summary>
    public required UnknownRow? Unknown { get; init; }

    /// <summary>The course's principle that applies; empty where none does.</summary>
    public required string Principle { get; init; }

    public required IReadOnlyList<NextActionRow> After { get; init; }
}

internal sealed record DayActionModel
{
    public required string Title { get; init; }

    public required NextActionRow First { get; init; }

    public required string CanSay { get; init; }

    public required IReadOnlyList<NextActionRow> After { get; init; }
}

/// <summary>What is most worth knowing.</summary>
internal sealed record UnknownRow(string Title, string Whom, string Ask, string Deal, string Demand);

[JsonSerializable(typeof(DealActionModel))]
[JsonSerializable(typeof(DayActionModel))]
internal sealed partial class NextActionJson : JsonSerializerContext
{
    public static NextActionJson Shown { get; } = new(BotJson.WireOptions());
}
