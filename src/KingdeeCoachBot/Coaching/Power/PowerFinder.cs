using KingdeeCoachBot.Coaching.Deals;
using KingdeeCoachBot.Coaching.People;
using KingdeeCoachBot.Methodology;

namespace KingdeeCoachBot.Coaching.Power;

/// <summary>Finds the person that a button or a sentence is about, in one of the rep's own deals.</summary>
internal static class PowerFinder
{
    /// <summary>The field of a button for a name where the deal does not have the person yet.</summary>
    public const string NameField = "name";

    /// <returns>Null where the answer has been given: which deal, whom, or gone.</returns>
    public static async Task<(Deal Deal, string Name)?> OneAsync(CoachTurn coach, CoachRequest asked, CancellationToken ct)
    {
        var request = WithoutSham(Mentions.Apply(asked));
        if (await DealAsync(coach, request, ct) is not { } deal)
            return null;
        if (NameIn(request, deal) is { Length: > 0 } name)
            return (deal, name);
        await AskWhomAsync(coach, deal);
        return null;
    }

    // In "张工要数据" nobody is a customer: one who is not known counts only where he stands before his person, "海尔的周总", "Ms. Zhou from Haier".
    private static CoachRequest WithoutSham(CoachRequest request)
    {
        if (request.Utterance is not { Slots.Customer: { Known: false } customer } utterance)
            return request;
        var isNamed = utterance.Text.Contains(customer.Source + "的", StringComparison.Ordinal)
            || utterance.Folded.Contains(" from " + customer.Source, StringComparison.OrdinalIgnoreCase) || utterance.Folded.Contains(" at " + customer.Source, StringComparison.OrdinalIgnoreCase);
        return isNamed ? request : request with { Utterance = utterance with { Slots = utterance.Slots with { Customer = null } } };
    }

    private static string? NameIn(CoachRequest request, Deal deal)
    {
        if (request.Card?.Id("person") is { Length: > 0 } id)
            return deal.FindPerson(id)?.Name ?? Named(request);
        if (Named(request) is { } named)
            return PersonName.In(deal, named);
        return request.Utterance is { } utterance && Mentions.In(utterance).People is [var first, ..] ? PersonName.In(deal, first) : null;
    }

    private static string? Named(CoachRequest request) => request.Card?.Text(NameField) is { Length: > 0 and <= PersonName.Longest } name ? name : null;

    // Somebody nobody knows may belong to any deal; "POWER 分析" without a name is about the deal that the talk is about.
    private static async Task<Deal?> DealAsync(CoachTurn coach, CoachRequest request, CancellationToken ct) =>
        request.Card is null && request.Utterance?.Slots is { Customer: null, Person: { Known: false } }
            ? await Strangers.AskAsync(coach, request, PowerText.WhichDeal, ct)
            : await DealFinder.OneAsync(coach, request, PowerText.WhichDeal, ct);

    private static Task AskWhomAsync(CoachTurn coach, Deal deal)
    {
        Text[] offers = [.. deal.People.Take(3).Select(person => PowerText.Analyse with { Chinese = coach.In(PowerText.Analyse, person.Name), English = coach.In(PowerText.Analyse, person.Name) })];
        return coach.SayAsync(coach.In(PowerText.Whom), offers.Length > 0 ? offers : [PowerText.Example]);
    }
}
