using KingdeeCoachBot.Coaching.Deals;
using KingdeeCoachBot.Coaching.People;

namespace KingdeeCoachBot.Coaching.Power;

/// <summary>"忘掉王总的性格": asked once, then gone. Also of deals that somebody else has by now.</summary>
internal static class ErasePersonality
{
    private const int MostRows = 4;

    public static async Task AskAsync(CoachTurn coach, CoachRequest request, CancellationToken ct)
    {
        if (request.Utterance is { } utterance && (PowerSentences.MeansAll(utterance) || Mentions.In(utterance).People.Count == 0))
        {
            await AskAllAsync(coach, ct);
            return;
        }

        var name = request.Card?.Text(PowerFinder.NameField) ?? (request.Utterance is { } said ? Mentions.In(said).People[0] : "");
        var rows = await RowsAsync(coach, request, name, ct);
        if (rows.Count == 0)
            await coach.SayAsync(coach.In(PowerText.NothingNoted, PressFields.Cut(name, 40)), PowerText.Example);
        else
            await ShowAsync(coach, coach.In(PowerText.AskErase, PressFields.Cut(name, 40)), "Power/EraseNow", rows);
    }

    public static async Task EraseAsync(CoachTurn coach, CoachRequest request, CancellationToken ct)
    {
        var (dealId, name) = (request.Card?.Id("deal") ?? "", request.Card?.Text(PowerFinder.NameField) ?? "");
        var deal = await DealStore.FindAsync(coach, dealId, ct);
        Func<string, bool> isHe = deal is null ? each => string.Equals(each, name, StringComparison.OrdinalIgnoreCase) : PersonalityNotes.NamesOf(deal, name);
        var entry = (await PersonalityNotes.AllAsync(coach, ct)).FirstOrDefault(each => each.Deal == dealId);
        var erased = entry is not null && await PersonalityNotes.EraseAsync(coach, dealId, deal?.Title ?? entry.Title, isHe, ct);
        if (erased)
            coach.Turn.SpendCard();
        await coach.SayAsync(coach.In(erased ? PowerText.Erased : PowerText.NothingNoted, PressFields.Cut(name, 40)), PowerText.Example);
    }

    public static async Task AskAllAsync(CoachTurn coach, CancellationToken ct)
    {
        var people = (await PersonalityNotes.AllAsync(coach, ct)).Sum(entry => entry.People.Count);
        if (people == 0)
            await coach.SayAsync(coach.In(PowerText.NothingAtAll), PowerText.Example);
        else
            await ShowAsync(coach, coach.In(PowerText.AskEraseAll, people), "Power/EraseAllNow", [new(coach.In(EraseThem), "", "")]);
    }

    public static async Task EraseAllAsync(CoachTurn coach, CoachRequest request, CancellationToken ct)
    {
        var erased = await PersonalityNotes.EraseAllAsync(coach, ct);
        coach.Turn.SpendCard();
        await coach.SayAsync(coach.In(erased > 0 ? PowerText.ErasedAll : PowerText.NothingAtAll), PowerText.Example);
    }

    private static readonly Text EraseThem = new("全部抹掉", "Erase all of it");
    private static readonly Text EraseHim = new("抹掉 {0}", "Erase {0}");

    // A button names the deal; a sentence is about everybody of that name whom the author has noted.
    private static async Task<IReadOnlyList<PowerAskRow>> RowsAsync(CoachTurn coach, CoachRequest request, string name, CancellationToken ct)
    {
        var entries = await PersonalityNotes.AllAsync(coach, ct);
        var named = request.Card?.Id("deal");
        var customer = request.Utterance is { } utterance ? Mentions.In(utterance).Customer?.Name : null;
        var own = await DealStore.FindAsync(coach, [.. entries.Select(entry => entry.Deal)], ct);
        var found = entries.Where(entry => named is null ? customer is null || entry.Title.Contains(customer, StringComparison.OrdinalIgnoreCase) : entry.Deal == named)
            .Where(entry => entry.People.Any(own.GetValueOrDefault(entry.Deal) is { } deal ? PersonalityNotes.NamesOf(deal, name) : each => string.Equals(each, name, StringComparison.OrdinalIgnoreCase)));
        return [.. found.Take(MostRows).Select(entry => new PowerAskRow(coach.In(EraseHim, $"{entry.Title} · {name}"), entry.Deal, name))];
    }

    private static Task ShowAsync(CoachTurn coach, string ask, string verb, IReadOnlyList<PowerAskRow> rows) =>
        coach.ShowAsync("Power/Ask", new PowerAskModel(ask, verb, rows), PowerJson.Shown.PowerAskModel, ask);
}
