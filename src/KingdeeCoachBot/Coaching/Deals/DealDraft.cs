using System.Text.Json;
using KingdeeCoachBot.BotFramework.Turns;
using KingdeeCoachBot.Methodology;
using KingdeeCoachBot.Understanding;

namespace KingdeeCoachBot.Coaching.Deals;

/// <summary>A deal while it is being filled in: everything as typed, so that nothing is lost however wrong it is.</summary>
/// <remarks>It comes back on a card's button too, where anything may be missing: texts take null for empty.</remarks>
internal sealed record DealDraft
{
    /// <summary>The deal's id; given when the form is first shown, so that saving it twice is saving it once.</summary>
    public required string Deal { get; init; }

    /// <summary>The revision that the form was filled from; 0 while the deal is new.</summary>
    public int Seen { get; init; }

    public string Customer { get; init => field = value ?? ""; } = "";

    public string Project { get; init => field = value ?? ""; } = "";

    /// <summary>500万, 30-50万, 2M USD.</summary>
    public string Amount { get; init => field = value ?? ""; } = "";

    /// <summary>明年6月, Q3, 2027-06-30.</summary>
    public string Expected { get; init => field = value ?? ""; } = "";

    public DealStage Stage { get; init; }

    /// <summary>用友、SAP.</summary>
    public string Rivals { get; init => field = value ?? ""; } = "";

    /// <summary>售前小刘、交付王工.</summary>
    public string Team { get; init => field = value ?? ""; } = "";

    public string Note { get; init => field = value ?? ""; } = "";

    /// <summary>Why the signing moves later, where it does.</summary>
    public string Reason { get; init => field = value ?? ""; } = "";

    /// <summary>What the coach is not sure it understood, said above the form.</summary>
    public string Hint { get; init => field = value ?? ""; } = "";

    /// <summary>A deal with the same customer that this one may be; empty where there is none.</summary>
    public string Twin { get; init => field = value ?? ""; } = "";

    /// <summary>Which of the form's save buttons was pressed; empty for the usual one.</summary>
    public string Choice { get; init => field = value ?? ""; } = "";

    public bool IsNew => Seen == 0;

    public static DealDraft New() => new() { Deal = Guid.NewGuid().ToString("N") };

    /// <summary>A draft of a deal that exists.</summary>
    public static DealDraft Of(CoachTurn coach, Deal deal) => new()
    {
        Deal = deal.Id,
        Seen = deal.Revision,
        Customer = deal.Customer,
        Project = deal.Project,
        Amount = deal.Amount is { } amount ? Amounts.Write(coach, amount) : "",
        Expected = deal.Expected is { } expected ? Periods.Write(coach, expected) : "",
        Stage = deal.Stage,
        Rivals = Joined(coach, deal.Rivals),
        Team = Joined(coach, deal.Team.Select(member => DealText.Member(coach, member))),
        Note = deal.Note,
    };

    /// <summary>Takes over what a sentence says; what it does not mention stays.</summary>
    public DealDraft With(CoachTurn coach, DealWords words) => this with
    {
        Customer = words.Customer ?? Customer,
        Project = words.Project ?? Project,
        Amount = words.Amount is { } amount ? Spelt(coach, amount) : Amount,
        Expected = words.Expected is { } expected ? Periods.Write(coach, DealFigures.Expected(expected)) : Expected,
        Stage = words.Stage ?? Stage,
        Rivals = words.Rivals.Count == 0 ? Rivals : Joined(coach, words.AddsRivals ? DealWords.NamesIn(Rivals).Union(words.Rivals, StringComparer.OrdinalIgnoreCase) : words.Rivals),
        Team = words.Team.Count == 0 ? Team : Joined(coach, MergedTeam(words.Team).Select(member => DealText.Member(coach, member))),
        Note = words.Note ?? Note,
        Reason = words.Reason ?? Reason,
        Hint = words.Amount is { Most: { } most } range ? coach.In(DealText.LowEnd, range.Source, Amounts.Write(coach, DealFigures.Amount(range)), Amounts.Write(coach, DealFigures.Amount(range) with { Amount = most })) : "",
        Twin = "",
    };

    /// <summary>Takes over a submitted card. The inputs are all of the form, so an empty one empties its field.</summary>
    public DealDraft With(CardPress press) => this with
    {
        Customer = press.Text("customer") ?? "",
        Project = press.Text("project") ?? "",
        Amount = press.Text("amount") ?? "",
        Expected = press.Text("expected") ?? "",
        Stage = Enum.TryParse<DealStage>(press.Text("stage"), out var stage) && Enum.IsDefined(stage) ? stage : Stage,
        Rivals = press.Text("rivals") ?? "",
        Team = press.Text("team") ?? "",
        Note = press.Text("note") ?? "",
        Reason = press.Text("reason") ?? "",
        Twin = press.Text("twin") is { Length: <= LongestId } twin ? twin : "",
        Choice = press.Text("choice") is { Length: <= 10 } choice ? choice : "",
        Hint = "",
    };

    /// <summary>What was typed, laid over a deal that exists: what was left empty there stays as it is.</summary>
    public DealDraft Over(DealDraft existing) => existing with
    {
        Project = Project.Length > 0 ? Project : existing.Project,
        Amount = Amount.Length > 0 ? Amount : existing.Amount,
        Expected = Expected.Length > 0 ? Expected : existing.Expected,
        Stage = Stage > existing.Stage ? Stage : existing.Stage,
        Rivals = Rivals.Length > 0 ? Rivals : existing.Rivals,
        Team = Team.Length > 0 ? Team : existing.Team,
        Note = Note.Length > 0 ? Note : existing.Note,
    };

    /// <summary>A form of before, whose dialog is over: it holds all that is needed to save it.</summary>
    public static DealDraft? Resubmitted(CardPress press) => press.Text("deal") is { Length: <= LongestId } deal
        ? new DealDraft { Deal = deal, Seen = press.Number("seen") }
        : null;

    /// <summary>A draft that was put aside, as its button carries it.</summary>
    public static DealDraft? PutAsideBefore(CardPress press)
    {
        if (!press.Data.TryGetProperty("draft", out var json) || json.ValueKind != JsonValueKind.Object)
            return null;
        try
        {
            return json.Deserialize(DealsJson.Shown.DealDraft) is { Deal.Length: > 0 and <= LongestId } draft ? draft with { Hint = "" } : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    public static string Joined(CoachTurn coach, IEnumerable<string> names) => string.Join(coach.Language == Language.Chinese ? "、" : ", ", names);

    private const int LongestId = 64;

    private IEnumerable<TeamMember> MergedTeam(IReadOnlyList<TeamMember> said) =>
        DealWords.TeamOf(Team).Where(member => said.All(each => each.Name != member.Name)).Concat(said);

    // A range stays as it was said, so that the rep sees both ends.
    private static string Spelt(CoachTurn coach, MoneySlot said) => said.Most is null ? Amounts.Write(coach, DealFigures.Amount(said)) : said.Source;
}
