using KingdeeCoachBot.Coaching.Deals;
using KingdeeCoachBot.Methodology;

namespace KingdeeCoachBot.Coaching.Targets;

/// <summary>The coach's word on a target, in the target's own facts. Course: M2.</summary>
internal static class TargetTalk
{
    /// <summary>What to do with it, and for which reason of its own.</summary>
    public static string Headline(CoachTurn coach, TargetScreening screening, TargetVerdict verdict) => verdict.Advice switch
    {
        TargetAdvice.Pursue => coach.In(Pursue),
        TargetAdvice.Ask => coach.In(Ask, screening.Answers.Count(answer => answer.Answer == YesNo.Yes), Unknown(screening).Length),
        TargetAdvice.ThinkAgain => coach.In(ThinkAgain, Reasons(coach, screening)),
        TargetAdvice.AskGrowth => coach.In(AskGrowth, Reasons(coach, screening)),
        TargetAdvice.Later => coach.In(Later, Reasons(coach, screening)),
        _ => coach.In(Drop, Reasons(coach, screening)),
    };

    /// <summary>The course's word that it follows from.</summary>
    public static Text Why(TargetVerdict verdict) => verdict.Advice switch
    {
        TargetAdvice.Pursue => WhyPursue,
        TargetAdvice.Ask => WhyAsk,
        TargetAdvice.AskGrowth or TargetAdvice.Later => WhyGrowth,
        _ => TargetText.WhyNot(verdict.No[0]),
    };

    /// <summary>What it fails, in the rep's words: 今年没钱；没有增长潜力. Empty where it fails nothing.</summary>
    public static string Reasons(CoachTurn coach, TargetScreening screening)
    {
        var failed = Answered(screening, YesNo.No).Select(answer => answer.Note.Length > 0 ? answer.Note : coach.In(TargetText.Fails(answer.Criterion))).ToList();
        // Not to grow is no criterion; it decides where the money is not there.
        if (failed.Count > 0 && screening.Grows == YesNo.No)
            failed.Add(coach.In(TargetText.Growth(YesNo.No)));
        return string.Join(coach.Language == Language.Chinese ? "；" : "; ", failed);
    }

    /// <summary>All that is known in one line.</summary>
    public static string Line(CoachTurn coach, TargetScreening screening) => screening.At is null
        ? coach.In(NotScreened)
        : string.Join(" · ", new[]
        {
            Names(coach, "✓ ", Answered(screening, YesNo.Yes).Select(answer => answer.Criterion)),
            Answered(screening, YesNo.No).Any() ? "✗ " + Reasons(coach, screening) : "",
            Names(coach, coach.Language == Language.Chinese ? "？" : "? ", Unknown(screening)),
            screening.Grows == YesNo.Yes ? coach.In(TargetText.Growth(YesNo.Yes)) : "",
        }.Where(part => part.Length > 0));

    /// <summary>Which target to begin with, and why that one before the others.</summary>
    public static string First(CoachTurn coach, IReadOnlyList<RankedTarget> ranked)
    {
        var first = ranked[0];
        var title = PressFields.Cut(first.Target.Title, 30);
        if (ranked.All(target => target.Target.Screening.At is null))
            return coach.In(NobodyScreened, title);
        if (first.Verdict.Advice == TargetAdvice.Drop)
            return coach.In(AllToDrop);
        if (first.Target.Screening.At is null)
            return coach.In(FirstUnscreened, title);
        if (ranked.Count == 1)
            return coach.In(OnlyOne, title, Headline(coach, first.Target.Screening, first.Verdict));
        var yes = Names(coach, "", Answered(first.Target.Screening, YesNo.Yes).Select(answer => answer.Criterion));
        return yes.Length == 0 ? coach.In(FirstOpen, title)
            : first.Verdict.No.Count == 0 ? coach.In(FirstFits, title, yes)
            : coach.In(FirstFitsMost, title, yes, Reasons(coach, first.Target.Screening));
    }

    /// <summary>Where it comes from, with who or which; empty where nobody said.</summary>
    public static string Source(CoachTurn coach, TargetScreening screening)
    {
        var name = screening.Source == TargetSource.Unknown ? "" : coach.In(TargetText.SourceName(screening.Source));
        var note = PressFields.Cut(screening.SourceNote, 60);
        return name.Length == 0 || note.Length == 0 ? name + note : $"{name} · {note}";
    }

    /// <summary>How to find a criterion out, addressed to whoever of the customer's we know.</summary>
    public static string Say(CoachTurn coach, Deal deal, TargetCriterion criterion) => Spoken.To(coach, TargetText.Say(criterion), FunnelRow.Of(deal).Contact);

    public static string SayGrowth(CoachTurn coach, Deal deal) => Spoken.To(coach, TargetText.SayGrowth, FunnelRow.Of(deal).Contact);

    private static IEnumerable<CriterionAnswer> Answered(TargetScreening screening, YesNo wanted) =>
        Enum.GetValues<TargetCriterion>().Select(screening.Of).Where(answer => answer.Answer == wanted);

    private static TargetCriterion[] Unknown(TargetScreening screening) => [.. Answered(screening, YesNo.Unknown).Select(answer => answer.Criterion)];

    private static string Names(CoachTurn coach, string mark, IEnumerable<TargetCriterion> criteria)
    {
        var names = string.Join(coach.Language == Language.Chinese ? "、" : ", ", criteria.Select(criterion => coach.In(TargetText.ShortName(criterion))));
        return names.Length == 0 ? "" : mark + names;
    }

    private static readonly Text Pursue = new("值得打：五条都对上了。", "Worth pursuing: it meets all five.");
    private static readonly Text Ask = new("先问清楚：对上 {0} 条，还有 {1} 条不知道。", "Find out first: it meets {0}, and {1} are unknown.");
    private static readonly Text ThinkAgain = new("再想想：{0}。绕得过去就打，绕不过去就放。", "Think again: {0}. If there is a way round, go; if not, let it go.");
    private static readonly Text AskGrowth = new("先别放：{0}。看它有没有增长潜力。", "Don't drop it yet: {0}. See whether it has potential to grow.");
    private static readonly Text Later = new("先不打，留着联系：{0}，但在成长。", "Not now, keep in touch: {0}, but it grows.");
    private static readonly Text Drop = new("该放就放：{0}。时间给前面的目标。", "Let it go: {0}. Your time belongs to the targets above it.");

    private static readonly Text WhyPursue = new("我们对得上号，对手给不了，他付得起。（M2）", "We fit, rivals cannot offer it, and they can pay. (M2)");
    private static readonly Text WhyAsk = new("找准目标，逐个对号入座。（M2）", "Choose targets one by one, each checked for fit. (M2)");
    private static readonly Text WhyGrowth = new("“近期具备支付能力，尤其注意增长潜力。”（M2）", "“Able to pay in the near term, with special attention to growth potential.” (M2)");

    private static readonly Text NotScreened = new("还没筛过", "not screened yet");
    private static readonly Text NobodyScreened = new("都还没筛过。从 {0} 开始，五条标准两分钟。", "None is screened yet. Begin with {0}: five criteria, two minutes.");
    private static readonly Text AllToDrop = new("这几个都该放：去找新目标，老客户介绍最快。", "All of these should go: find new targets; introductions by customers are quickest.");
    private static readonly Text FirstUnscreened = new("先筛 {0}：别的没有更好的，它还没问过。", "Screen {0} first: no other looks better, and this one was never asked.");
    private static readonly Text OnlyOne = new("{0}：{1}", "{0}: {1}");
    private static readonly Text FirstOpen = new("先问清 {0}：还没有不过关的。", "Find out about {0} first: it has failed nothing so far.");
    private static readonly Text FirstFits = new("先打 {0}：{1}，没有一条不过关。", "{0} first: {1}, and it fails nothing.");
    private static readonly Text FirstFitsMost = new("先看 {0}：{1}都对上了，差在{2}。", "{0} first: it meets {1}; what it lacks: {2}.");
}
