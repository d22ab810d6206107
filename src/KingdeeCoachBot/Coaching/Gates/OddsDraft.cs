using System.Text.RegularExpressions;
using KingdeeCoachBot.BotFramework.Turns;
using KingdeeCoachBot.Coaching.Deals;
using KingdeeCoachBot.Methodology;

namespace KingdeeCoachBot.Coaching.Gates;

/// <summary>The three small answers while they are being given: everything as typed.</summary>
internal sealed partial record OddsDraft
{
    public string Deal { get; init => field = value ?? ""; } = "";

    public string DealTitle { get; init => field = value ?? ""; } = "";

    /// <summary>Yes, No, or empty for not known.</summary>
    public string There { get; init => field = value ?? ""; } = "";

    /// <summary>明年3月, Q2.</summary>
    public string When { get; init => field = value ?? ""; } = "";

    /// <summary>The odds by name; empty for not judged.</summary>
    public string Ours { get; init => field = value ?? ""; } = "";

    public string Why { get; init => field = value ?? ""; } = "";

    public Evidence Evidence { get; init; } = Evidence.Heard;

    public string Who { get; init => field = value ?? ""; } = "";

    public string Note { get; init => field = value ?? ""; } = "";

    public Odds? Odds => Enum.TryParse<Odds>(Ours, out var odds) && odds.ToString() == Ours ? odds : null;

    public static OddsDraft Of(CoachTurn coach, Deal deal) => new()
    {
        Deal = deal.Id,
        DealTitle = deal.Title,
        There = deal.Odds.IsThereADeal is { } there ? (there.Value ? "Yes" : "No") : "",
        When = deal.Odds.OrderedIn is { } when ? Periods.Write(coach, when.Value) : "",
        Ours = deal.Odds.Ours?.Value.ToString() ?? "",
        Why = deal.Odds.Ours?.Why ?? "",
        Evidence = deal.Odds.IsThereADeal?.Evidence ?? Evidence.Heard,
        Who = deal.Odds.IsThereADeal?.Source ?? "",
    };

    public OddsDraft With(CardPress press) => this with
    {
        There = press.Text("there") is "Yes" or "No" ? press.Text("there")! : "",
        When = press.Text("when") ?? "",
        Ours = press.Choice<Odds>("ours")?.ToString() ?? "",
        Why = press.Text("why") ?? "",
        Evidence = press.Choice<Evidence>("evidence") ?? Evidence,
        Who = press.Text("who") ?? "",
        Note = "",
    };

    /// <summary>Takes over what a sentence says; null where it says nothing of the three.</summary>
    public OddsDraft? With(CoachTurn coach, Utterance utterance)
    {
        var folded = utterance.Folded;
        if (Asks().IsMatch(folded))
            return null;
        var there = NoDeal().IsMatch(folded) ? "No" : ADeal().IsMatch(folded) ? "Yes" : null;
        var odds = OddsIn(utterance);
        var when = DealFigures.Signing(utterance.Slots, coach.Today) is { } said ? Periods.Write(coach, DealFigures.Expected(said)) : null;
        if (there is null && odds is null && when is null)
            return null;
        var why = Reason().Match(utterance.Text) is { Success: true } reason ? reason.Groups["why"].Value.Trim(' ', '。', '.') : null;
        return this with
        {
            There = there ?? There,
            When = when ?? When,
            Ours = odds?.ToString() ?? Ours,
            Why = why ?? Why,
            Note = odds is { } word && utterance.Slots.Percent is { } percent ? coach.In(OddsText.PercentAsWord, percent.Source, coach.In(OddsWords.Of(word))) : "",
        };
    }

    // From somewhere above half a rep feels ahead; below four in ten somebody else is.
    private static Odds? OddsIn(Utterance utterance) =>
        !OddsWord().IsMatch(utterance.Folded) ? null
        : utterance.Slots.Percent is { } percent ? (percent.Value >= 60 ? Methodology.Odds.Good : percent.Value < 40 ? Methodology.Odds.Low : Methodology.Odds.Even)
        : IsLow().IsMatch(utterance.Folded) ? Methodology.Odds.Low
        : IsGood().IsMatch(utterance.Folded) ? Methodology.Odds.Good
        : IsEven().IsMatch(utterance.Folded) ? Methodology.Odds.Even
        : null;

    private const RegexOptions Options = RegexOptions.CultureInvariant;

    [GeneratedRegex(@"[?]|(?:吗|么|呢|如何|怎么样|多大|几成)[。!]*$|^(?:is|what|how|are) ", Options)]
    private static partial Regex Asks();

    [GeneratedRegex(@"没(?:有)?单|(?:is|there's) no deal|isn't a deal", Options)]
    private static partial Regex NoDeal();

    [GeneratedRegex(@"有单|there is a deal|there's a deal", Options)]
    private static partial Regex ADeal();

    [GeneratedRegex(@"赢面|胜算|把握|odds|chances|win rate", Options)]
    private static partial Regex OddsWord();

    [GeneratedRegex(@"(?:赢面|胜算|把握)(?:很|不|比较|有点)?(?:小|低|不大|悬)|不大|没(?:什么|多大)?(?:胜算|把握)|(?:odds|chances)(?: (?:at|with|in|for) .{1,40}?)?(?: are| of)?(?: rather| quite| very| pretty)? (?:low|bad|poor|slim|small)|somebody else is ahead", Options)]
    private static partial Regex IsLow();

    [GeneratedRegex(@"(?:赢面|胜算|把握)(?:很|比较|非常|挺)?(?:大|高|好)|(?:有|很有)(?:胜算|把握)|领先|(?:odds|chances)(?: (?:at|with|in|for) .{1,40}?)?(?: are| of)?(?: rather| quite| very| pretty)? (?:good|high|great|strong)|we are ahead", Options)]
    private static partial Regex IsGood();

    [GeneratedRegex(@"一半|五五|对半|差不多|一般|even|fifty|open|so-so", Options)]
    private static partial Regex IsEven();

    [GeneratedRegex(@"(?:因为|原因是|由于|because|since)[:：,，\s]*(?<why>.{2,200})$", Options | RegexOptions.IgnoreCase)]
    private static partial Regex Reason();
}
