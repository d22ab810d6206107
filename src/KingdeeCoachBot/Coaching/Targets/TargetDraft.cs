using KingdeeCoachBot.BotFramework.Turns;
using KingdeeCoachBot.Coaching.Deals;
using KingdeeCoachBot.Methodology;

namespace KingdeeCoachBot.Coaching.Targets;

/// <summary>A target while it is being screened.</summary>
/// <remarks>It comes back on a card's button too, where anything may be missing: texts take null for empty.</remarks>
internal sealed record TargetDraft
{
    public required string Deal { get; init; }

    /// <summary>The revision that the form was filled from; 0 where the deal is not stored yet.</summary>
    public int Seen { get; init; }

    public string Title { get; init => field = value ?? ""; } = "";

    /// <summary>The customer of a deal that is not stored yet; empty for one that is.</summary>
    public string Customer { get; init => field = value ?? ""; } = "";

    public TargetScreening Screening { get; init => field = value ?? new(); } = new();

    /// <summary>What the coach has to say above the form.</summary>
    public string Hint { get; init => field = value ?? ""; } = "";

    public static TargetDraft Of(Deal deal, bool isStored, TargetFacts facts) => new()
    {
        Deal = deal.Id,
        Seen = isStored ? deal.Revision : 0,
        Title = deal.Title,
        Customer = isStored ? "" : deal.Customer,
        Screening = facts.ApplyTo(deal.Screening),
    };

    /// <summary>Takes over a submitted card. The inputs are all of the form, so an empty one empties its field.</summary>
    public TargetDraft With(CardPress press) => this with
    {
        Screening = new TargetScreening
        {
            Answers = [.. Enum.GetValues<TargetCriterion>().Select(criterion => AnswerIn(press, criterion)).Where(answer => answer.Answer != YesNo.Unknown || answer.Note.Length > 0)],
            Grows = press.Choice<YesNo>("grows") ?? YesNo.Unknown,
            Source = press.Choice<TargetSource>("source") ?? TargetSource.Unknown,
            SourceNote = press.Text("sourceNote") ?? "",
        },
        Hint = "",
    };

    /// <summary>A form of before, whose dialog is over: it holds all that is needed to save it.</summary>
    public static TargetDraft Resubmitted(CardPress press) => new()
    {
        Deal = press.Id("deal") ?? "",
        Seen = press.Number("seen"),
        Title = DealFields.Cut(press.Text("title") ?? ""),
        Customer = press.Number("seen") > 0 ? "" : PressFields.Cut(press.Text("customer") ?? "", 100),
    };

    /// <summary>The texts that were typed.</summary>
    public IEnumerable<string> Typed => Screening.Answers.Select(answer => answer.Note).Append(Screening.SourceNote).Where(text => text.Length > 0);

    private static CriterionAnswer AnswerIn(CardPress press, TargetCriterion criterion) => new()
    {
        Criterion = criterion,
        Answer = press.Choice<YesNo>(criterion.ToString()) ?? YesNo.Unknown,
        Note = press.Text(criterion + "Note") ?? "",
    };
}
