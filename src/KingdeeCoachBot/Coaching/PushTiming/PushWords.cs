using System.Text.RegularExpressions;
using KingdeeCoachBot.Coaching.Concerns;
using KingdeeCoachBot.Coaching.Deals;
using KingdeeCoachBot.Coaching.Gates;
using KingdeeCoachBot.Coaching.ThreeBars;
using KingdeeCoachBot.Methodology;
using KingdeeCoachBot.Understanding;

namespace KingdeeCoachBot.Coaching.PushTiming;

/// <summary>What to say to the customer: the reason in the deal's own words, then the step, as strongly as the verdict allows. Course: M14, M16.</summary>
/// <remarks>Nothing presses falsely: no discount, no scarcity, no day that is not his. It never says who told us (M11).</remarks>
internal static partial class PushWords
{
    private const int LongestQuote = 40;
    private const int LongestName = 30;
    private const int Months = 12;
    private const int FinalInDays = 14;

    /// <summary>The words, begun with his name; empty where there is nothing to say.</summary>
    public static string Write(CoachTurn coach, Deal deal, PushVerdict verdict, PersonalityType? type)
    {
        if (verdict.End is { } end)
            return end == PushEnd.FinalDayPassed ? To(coach, verdict.Whom, coach.In(PushWordText.DayHasCome)) : FinalWords(coach, verdict.Whom?.Name ?? "", FinalDay(coach, deal));
        if (verdict.Degree == PushDegree.Hold)
            return OnHold(coach, deal, verdict);
        if (verdict.Reason is not { } reason)
            return "";
        if (verdict.Through is { } helper)
            return To(coach, helper, Because(coach, Bare(deal, reason), helper) + coach.In(PushWordText.ThroughHim, Cut(verdict.Whom?.Name ?? coach.In(PushWordText.Decider))));
        var ask = verdict.Degree == PushDegree.Hint ? PushWordText.Hint(type, verdict.Whom?.Role) : PushWordText.Push(type, verdict.Whom?.Role);
        return To(coach, verdict.Whom, Because(coach, Bare(deal, reason), verdict.Whom) + coach.In(ask));
    }

    /// <summary>A reason as a line of the card: its words, and where they come from.</summary>
    public static string Tell(CoachTurn coach, Deal deal, PushReason told)
    {
        var reason = Bare(deal, told);
        var words = reason.Words.Length > 0 ? $"“{Cut(reason.Words, 60)}”" : reason.When is { } when ? coach.In(PushWordText.OrderedInOf, Periods.Write(coach, when)) : "";
        var due = reason is { From: PushReasonFrom.Promise, When: { } day } ? Times.Write(coach, day.Last) : "";
        var source = string.Join(coach.Language == Language.Chinese ? "，" : ", ", new[] { Cut(reason.Who), reason.At is { } at ? Times.Write(coach, coach.DayOf(at)) : "" }.Where(text => text.Length > 0));
        return coach.In(PushWordText.Kind(reason.Kind)) + words + (due.Length > 0 ? coach.In(PushWordText.Due, due) : "") + (source.Length > 0 ? coach.In(PushWordText.Source, source) : "");
    }

    /// <summary>A day for a final decision, a fortnight from now, on a workday; the expected one where it is about then.</summary>
    public static DateOnly FinalDay(CoachTurn coach, Deal deal)
    {
        var day = coach.Today.AddDays(FinalInDays);
        if (deal.Expected is { } expected && expected.Last >= coach.Today.AddDays(FinalInDays / 2) && expected.Last <= coach.Today.AddDays(FinalInDays * 2))
            day = expected.Last;
        return day.DayOfWeek switch { DayOfWeek.Saturday => day.AddDays(-1), DayOfWeek.Sunday => day.AddDays(-2), _ => day };
    }

    private static string OnHold(CoachTurn coach, Deal deal, PushVerdict verdict) => verdict.Bounds[0].Kind switch
    {
        PushBoundKind.NotOpen => "",
        PushBoundKind.FinalDayAgreed => To(coach, verdict.Whom, coach.In(PushWordText.WeWait, Times.Write(coach, deal.FinalDecision!.Day))),
        PushBoundKind.EarlierStage when Gate.Check(deal, coach.Today) is { Gaps: [var gap, ..] } => GateWords.Ask(coach, deal, gap),
        PushBoundKind.CustomerElsewhere => Answer(coach, deal, verdict.AnswerFirst.FirstOrDefault(concern => concern.Phase < BuyingPhase.TakeAction) ?? verdict.AnswerFirst[0]),
        PushBoundKind.BadlyTaken => To(coach, verdict.Through ?? verdict.Whom, coach.In(PushWordText.CoolDown)),
        PushBoundKind.TooOften => To(coach, verdict.Through ?? verdict.Whom, coach.In(PushWordText.NoMorePressing)),
        PushBoundKind.NoReason => To(coach, verdict.Through ?? verdict.Whom, deal.Expected is { } expected && expected.Last >= coach.Today
            ? coach.In(PushWordText.WhyThatDate, Periods.Write(coach, expected))
            : coach.In(PushWordText.WhatIfLater)),
        _ when verdict.Missing is [{ Ask: { } ask }, ..] => SaleWords.Write(coach, deal, SaleEquation.Of(deal, coach.Today), ask),
        _ when verdict.Missing.Count > 0 => To(coach, verdict.Whom, coach.In(PushWordText.WhatToSee)),
        _ => "",
    };

    private static string Answer(CoachTurn coach, Deal deal, Concern concern) => RecallAnswer.Write(coach, deal, concern, Recalls.For(deal, concern, coach.Today));

    // 明年一月必须上线 in "王总说明年一月必须上线": what he said is told without who said it.
    private static PushReason Bare(Deal deal, PushReason reason)
    {
        var words = reason.Words.Trim();
        foreach (var person in deal.People)
        {
            foreach (var name in person.Aliases.Prepend(person.Name).Where(name => name.Length > 0 && words.StartsWith(name, StringComparison.OrdinalIgnoreCase)))
            {
                if (Says().Match(Sentence.Fold(words[name.Length..])) is { Success: true } says && words.Length - name.Length - says.Length >= 2)
                    return reason with { Words = words[(name.Length + says.Length)..], Who = person.Name };
            }
        }

        return reason;
    }

    // "您说…" only to whom said it; to anybody else it stands without its source.
    private static string Because(CoachTurn coach, PushReason reason, Stakeholder? to)
    {
        var isHis = to?.IsCalled(reason.Who) == true;
        var words = Cut(isHis ? Spoken.BackToHim(reason.Words) : reason.Words, LongestQuote);
        var day = reason.When is { } when ? Periods.Write(coach, when) : "";
        return reason.From switch
        {
            PushReasonFrom.OrderedIn => coach.In(isHis ? PushWordText.YouOrderIn : PushWordText.OrderIn, day),
            PushReasonFrom.LossFigure when PerMonth(coach, reason.Words) is { } monthly => coach.In(isHis ? PushWordText.YourLossByMonth : PushWordText.LossByMonth, words, monthly),
            PushReasonFrom.Promise when day.Length > 0 => coach.In(isHis ? PushWordText.YouPromisedBy : PushWordText.PromisedBy, words, day),
            _ => coach.In(PushWordText.Because(reason.From, isHis), words),
        };
    }

    /// <summary>一年120万 is 10万 a month: what each month of waiting costs, by his own figure. Null where the figure is no money or no year's.</summary>
    internal static string? PerMonth(CoachTurn coach, string words)
    {
        var folded = Sentence.Fold(words);
        if (Figure().Matches(folded) is not [var figure] || DealFigures.Amount(figure.Value) is not { } money)
            return null;
        return Yearly().IsMatch(folded) ? Amounts.Write(coach, money with { Amount = Rounded(money.Amount / Months) })
            : Monthly().IsMatch(folded) ? Amounts.Write(coach, money)
            : null;
    }

    // Two figures are enough to say aloud.
    private static decimal Rounded(decimal amount)
    {
        var step = 1m;
        while (amount / step >= 100)
            step *= 10;
        return Math.Round(amount / step, MidpointRounding.AwayFromZero) * step;
    }

    /// <summary>How to agree on a day of decision.</summary>
    public static string FinalWords(CoachTurn coach, string name, DateOnly day) => To(coach, name, coach.In(PushWordText.Final, Times.Write(coach, day)));

    private static string To(CoachTurn coach, Stakeholder? person, string words) => To(coach, person?.Name ?? "", words);

    private static string To(CoachTurn coach, string name, string words) =>
        Spoken.Addressed(coach.Language, Cut(name), coach.Language == Language.English && name.Length > 0 ? Lower(words) : words);

    private static string Lower(string words) => words.StartsWith("I ", StringComparison.Ordinal) || words.StartsWith("I'", StringComparison.Ordinal) || words[0] == '“' ? words : char.ToLowerInvariant(words[0]) + words[1..];

    private static string Cut(string text, int most = LongestName) => PressFields.Cut(text.Trim(' ', '，', '。', ',', '.', '“', '”'), most);

    [GeneratedRegex(@"(?:rmb|cny|usd|¥|\$)? ?\d[\d,.]* ?(?:亿|万|million|mln|m|k|thousand)(?![a-z])(?:元|块|美元| ?rmb| ?yuan| ?usd)?(?!人|个|天|小时|次|份|张|台|笔|单|家|件| (?:days|hours|people|orders))", RegexOptions.CultureInvariant)]
    private static partial Regex Figure();

    [GeneratedRegex("^ *(?:亲口|自己|也)?(?:说|讲|表示|提到|告诉我们?|确认)(?:过|了)?[,:]? *|^ (?:said|says|told us|told me|confirmed|mentioned)(?: that)?[,:]? +", RegexOptions.CultureInvariant)]
    private static partial Regex Says();

    [GeneratedRegex("一年|每年|全年|年年|(?<![a-z])(?:a year|per year|yearly|annually|every year|each year)(?![a-z])", RegexOptions.CultureInvariant)]
    private static partial Regex Yearly();

    [GeneratedRegex("每个?月|一个月|月月|(?<![a-z])(?:a month|per month|monthly|every month|each month)(?![a-z])", RegexOptions.CultureInvariant)]
    private static partial Regex Monthly();
}
