using System.Text.RegularExpressions;
using KingdeeCoachBot.Methodology;
using KingdeeCoachBot.Understanding;

namespace KingdeeCoachBot.Coaching.Visit;

/// <summary>Reads a report in free text into the debrief: "王总说预算一千万，要下周给方案，目标达到了".</summary>
internal static partial class DebriefReading
{
    // A clause that says only how it went is no news of the deal.
    private const int ShortClause = 14;

    private const int LongestHeading = 40;

    /// <summary>The draft with what the sentence says; what it does not mention stays.</summary>
    public static async Task<DebriefDraft> ReadAsync(
        CoachTurn coach, UtteranceReader reader, DebriefDraft draft, Utterance utterance, IReadOnlyList<string> people, CancellationToken ct)
    {
        foreach (var clause in SaidClauses.In(WithoutHeading(utterance.Text)))
            draft = ReadClause(draft, new Utterance(clause.Text, utterance.Language, utterance.Slots, utterance.Known), people);
        // The day of the next step: in the whole sentence other days may stand before it.
        return draft.Next.Length == 0 || draft.Due.Length > 0 || await reader.ReadAsync(coach, draft.Next, ct) is not { Slots.When.Date: { } due }
            ? draft with { Note = "" }
            : draft with { Note = "", Due = due >= coach.Today ? VisitDraft.Write(due) : "" };
    }

    /// <summary>What a report says, sorted; "預算" is the budget as well as "预算".</summary>
    public static IReadOnlyList<VisitLearnt> Learnt(string report, IReadOnlyList<string> people) => VisitLearnt.Of(report, people, Sentence.Fold);

    /// <summary>Whether a sentence reports what a customer said or wants.</summary>
    public static bool IsReport(Utterance utterance) => Report().IsMatch(utterance.Folded);

    private static DebriefDraft ReadClause(DebriefDraft draft, Utterance clause, IReadOnlyList<string> people)
    {
        if (IsOnlyCue(clause) || IsOnlyName(clause, people))
            return draft;
        var (reached, mood) = (ReachedIn(clause.Folded), MoodIn(clause.Folded));
        draft = draft with { Reached = reached ?? draft.Reached, Mood = mood ?? draft.Mood };
        if ((reached is not null || mood is not null) && clause.Text.Length <= ShortClause)
            return draft;
        return NextIn(clause, people) is { } next
            ? draft with { Next = next.What, Whose = next.Whose, Due = "" }
            : draft with { Learnt = Append(draft.Learnt, clause.Text) };
    }

    // "华能聊完了" says which visit; nothing was learnt by it.
    private static bool IsOnlyCue(Utterance clause) => VisitSentences.IsOver(clause) && !Report().IsMatch(clause.Folded);

    // "debrief Siemens" says only whom it is about.
    private static bool IsOnlyName(Utterance clause, IReadOnlyList<string> people)
    {
        var rest = people.Aggregate(clause.Text, (text, name) => text.Replace(name, "", StringComparison.OrdinalIgnoreCase)).Trim(' ', '的', '和', '跟', '.');
        return rest.Length == 0 || clause.Known.Customers.Any(customer => customer.Contains(rest, StringComparison.OrdinalIgnoreCase));
    }

    // "Debrief Siemens: …", "复盘华能：…": what stands before the colon says whom it is about.
    private static string WithoutHeading(string text)
    {
        var bare = VisitSentences.WithoutCue(text);
        var colon = bare.AsSpan().IndexOfAny(':', '：');
        return bare.Length < text.Trim().Length && colon is > 0 and < LongestHeading ? bare[(colon + 1)..] : bare;
    }

    private static GoalReached? ReachedIn(string text) =>
        Missed().IsMatch(text) ? GoalReached.No
        : Partly().IsMatch(text) ? GoalReached.Partly
        : Reached().IsMatch(text) ? GoalReached.Yes
        : null;

    private static CustomerMood? MoodIn(string text) =>
        Cool().IsMatch(text) ? CustomerMood.Cool
        : Warm().IsMatch(text) ? CustomerMood.Warm
        : null;

    private static (string What, StepOwner Whose)? NextIn(Utterance clause, IReadOnlyList<string> people)
    {
        var (folded, offset) = WithoutPerson(clause.Folded, people);
        if (TheyWill().Match(folded) is { Success: true } theirs)
            return (Rest(clause, theirs, offset), StepOwner.Customer);
        return WeWill().Match(folded) is { Success: true } ours ? (Rest(clause, ours, offset), StepOwner.Ours) : null;
    }

    private static (string Folded, int Offset) WithoutPerson(string folded, IReadOnlyList<string> people)
    {
        var name = people.FirstOrDefault(each => folded.StartsWith(each, StringComparison.OrdinalIgnoreCase));
        // "王总要…" reads like "他要…"; "Mr. Chen wants…" like "he wants…".
        return name is null ? (folded, 0) : (folded[name.Length..].TrimStart(), folded.Length - folded[name.Length..].TrimStart().Length);
    }

    private static string Rest(Utterance clause, Match match, int offset)
    {
        var rest = match.Groups["rest"];
        return clause.Text.Substring(offset + rest.Index, Math.Min(rest.Length, clause.Text.Length - offset - rest.Index)).Trim();
    }

    private static string Append(string before, string clause) =>
        before.Length == 0 ? clause : SaidClauses.Join(before, clause);

    [GeneratedRegex(@"说|表示|提到|告诉|透露|要求|希望|答应|同意|预算|said|told|wants|asked|mentioned|promised|agreed|budget", Options)]
    private static partial Regex Report();

    [GeneratedRegex(@"目标.*(没|未|不)|没达到|没达成|goal.*(not|missed)|(missed|did ?n.?t (reach|meet)).*goal", Options)]
    private static partial Regex Missed();

    [GeneratedRegex(@"目标.*(一部分|部分|一半)|达到了?(一半|一部分)|partly|half of the goal", Options)]
    private static partial Regex Partly();

    [GeneratedRegex(@"目标.*(达到|达成|实现|完成|拿到)|goal.*(reached|met|achieved)|(reached|met).*goal", Options)]
    private static partial Regex Reached();

    [GeneratedRegex(@"冷淡|敷衍|不耐烦|不高兴|不感兴趣|没兴趣|爱理不理|(was|were|is|seemed) (rather |very |quite )?(cold|cool|annoyed|distant)|not interested", Options)]
    private static partial Regex Cool();

    [GeneratedRegex(@"热情|很积极|很高兴|感兴趣|很满意|很认可|(was|were|is|seemed) (rather |very |quite )?(warm|keen|enthusiastic|interested|positive)", Options)]
    private static partial Regex Warm();

    [GeneratedRegex(@"^(他们?|她|客户|对方)?(会|答应|承诺|负责|同意)(?<rest>.*(给我|发我|提供|安排|介绍|引荐|组织|回复|答复|召集).*)$|^(he|she|they|mr\.? \w+|ms\.? \w+)? ?(will|promised to|agreed to) (?<rest>.*(send|give|provide|arrange|introduce|set up|share|get back).*)$", Options)]
    private static partial Regex TheyWill();

    [GeneratedRegex(@"^(他们?|她|客户|对方)?(要求|要|让|希望|需要|叫)(我们?|咱们?)?(?<rest>.*(给|发|送|报|做|出|提供|安排|演示|约|准备|补|改|回复|答复|汇报|介绍|带).*)$|^(下一步|接下来|后续)(是|要|就)?:? ?(?<rest>.+)$|^(我们?|咱们?)(要|得|会|答应|负责)(?<rest>.+)$|^(?<rest>(约好|约了|定好|说好).+)$|^(next step( is)?:?|(and )?(he |she |they )?(wants?|asked) (us|me) to|(and )?(i|we)('ll| will| need to| have to| promised to)) (?<rest>.+)$|^(and )?(he |she |they )?wants? (?<rest>(a|an|the|our) .+)$", Options)]
    private static partial Regex WeWill();

    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;
}
